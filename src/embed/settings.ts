/** What a page may set from outside: the widgets by name, and the attributes that each takes. */

const EVERY = [
  'region',
  'theme',
  'heading-level',
  'audience',
  'contact-label',
  'contact-href',
  'reviewed-by',
  'reviewed-on',
  'lang',
] as const;
const AFTER_CHECK = [...EVERY, 'red-flag-href'] as const;

/** A widget's name is its tag without `si-`. What is not in its row never becomes an attribute. */
export const SETTINGS = {
  'red-flag-check': EVERY,
  'pacing-calculator': AFTER_CHECK,
  'pattern-explainer': [...AFTER_CHECK, 'pattern'],
  'return-to-run': AFTER_CHECK,
} as const;

export type WidgetName = keyof typeof SETTINGS;
export type SettingName<W extends WidgetName = WidgetName> = (typeof SETTINGS)[W][number];

/** The attributes of a widget, none where the name is not known. */
export const settingsOf = (widget: string): readonly string[] =>
  Object.hasOwn(SETTINGS, widget) ? SETTINGS[widget as WidgetName] : [];
