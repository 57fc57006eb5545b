/** What can be chosen: the widgets, their settings, and what is wrong with a setting. Tables first. */
import { embedding as english } from '../../src/messages/en/embedding.js';
import { patterns } from '../../src/messages/en/patterns.js';
import { shared } from '../../src/messages/en/shared.js';
import { ELSEWHERE } from '../../src/knowledge/regions.js';
import { PATTERNS, REGIONS } from '../../src/rules.js';

export type Widget = keyof typeof english;
export const WIDGETS = Object.keys(english) as readonly Widget[];
export const CHECK = 'red-flag-check' satisfies Widget;
export const tagOf = (widget: Widget): `si-${Widget}` => `si-${widget}`;

export const LANGUAGES = { en: 'English', es: 'Spanish (Español)' } as const;
export type Language = keyof typeof LANGUAGES;

interface Option {
  readonly value: string;
  readonly label: string;
}

export interface Setting {
  /** The attribute. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'option' | 'text' | 'link' | 'place' | 'day';
  /** What stands for "as it is without the attribute" is the first one. */
  readonly options?: readonly Option[];
  /** The widgets that have it; every one without. */
  readonly of?: readonly Widget[];
  /** Means nothing without this one. */
  readonly with?: 'contact-href' | 'contact-label' | 'reviewed-by';
}

const regions: readonly Option[] = REGIONS.filter(({ code }) => code !== ELSEWHERE.code)
  .map(({ code }) => ({ value: code, label: shared.regions[code] }))
  .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));

/** Every attribute of every widget. A test holds this against the manifest. */
export const SETTINGS = [
  {
    name: 'region',
    label: 'Country or region of your readers',
    hint: 'Sets the emergency number and the names of services. Readers can change it. Spain and other EU countries: European Union. Not in the list? Leave it.',
    kind: 'option',
    options: [{ value: '', label: 'Not chosen: neutral words' }, ...regions],
  },
  {
    name: 'theme',
    label: 'Colours',
    kind: 'option',
    options: [
      { value: '', label: 'Those of your page' },
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
      { value: 'auto', label: 'Light or dark, as the reader’s device is set' },
    ],
  },
  {
    name: 'heading-level',
    label: 'Level of the widget’s heading',
    hint: 'One below the heading above it on your page.',
    kind: 'option',
    options: [
      { value: '', label: '2, below the title of a page' },
      ...['1', '3', '4', '5', '6'].map((value) => ({ value, label: value })),
    ],
  },
  {
    name: 'audience',
    label: 'Who reads it',
    kind: 'option',
    options: [
      { value: '', label: 'Readers' },
      { value: 'clinician', label: 'Clinicians: adds rule codes, cut-offs and sources in full' },
    ],
  },
  {
    name: 'pattern',
    label: 'Opens on the pattern',
    kind: 'option',
    options: [
      { value: '', label: 'None: shows all seven' },
      ...PATTERNS.map(({ id }) => ({ value: id, label: patterns.pattern[id].name })),
    ],
    of: ['pattern-explainer'],
  },
  {
    name: 'red-flag-href',
    label: 'Where your red-flag check is, if it is elsewhere',
    hint: 'With “When to get help” on the same page: #check. On another page: its address, such as /get-help.',
    kind: 'place',
    of: WIDGETS.filter((widget) => widget !== CHECK),
  },
  {
    name: 'contact-label',
    label: 'Words of your booking link',
    hint: 'Shown where a reader is told to see someone within days, such as “Book with us”.',
    kind: 'text',
    with: 'contact-href',
  },
  {
    name: 'contact-href',
    label: 'Where that link goes',
    hint: 'A web address, or a page of your own site such as /book. A telephone number is tel: and the number.',
    kind: 'link',
    with: 'contact-label',
  },
  {
    name: 'reviewed-by',
    label: 'Your own clinician who has checked it',
    kind: 'text',
  },
  {
    name: 'reviewed-on',
    label: 'The day of that review',
    kind: 'day',
    with: 'reviewed-by',
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]['name'];
export const isSettingName = (name: string): name is SettingName => SETTINGS.some((row) => row.name === name);
/** By attribute; what is empty or left out stays as it is by itself. */
export type Settings = Readonly<Partial<Record<SettingName, string>>>;

/** What attributes are set to when they are not set. */
const DEFAULTS: Settings = { theme: 'inherit', 'heading-level': '2', audience: 'reader' };

export const rowsOf = (widgets: readonly Widget[]): readonly (Setting & { readonly name: SettingName })[] =>
  SETTINGS.filter((row: Setting) => !row.of || row.of.some((widget) => widgets.includes(widget)));

/** Attributes to write for a widget: those that it has and that differ from the default, in one order. */
export function attributesOf(
  widget: Widget,
  settings: Settings,
): readonly (readonly [SettingName, string])[] {
  return rowsOf([widget]).flatMap(({ name }) => {
    const value = settings[name] ?? '';
    return value === '' || value === DEFAULTS[name] ? [] : [[name, value] as const];
  });
}

/** The `id` that a check on the same page needs for `red-flag-href`; undefined where it needs none. */
export function idOfCheck(widgets: readonly Widget[], settings: Settings): string | undefined {
  const [, id] = /^#(.+)$/.exec(settings['red-flag-href'] ?? '') ?? [];
  return id && widgets.includes(CHECK) && widgets.length > 1 ? id : undefined;
}

const LINK = /^(?:https?:\/\/[^/\s]|mailto:\S|tel:[+\d]|\/(?!\/)|\.{1,2}\/|[#?]\S)/i;
const PLACE = /^(?:https?:\/\/[^/\s]|\/(?!\/)|\.{1,2}\/|[#?]\S)/i;

const isAddress = (value: string, start: RegExp): boolean =>
  start.test(value) && !/\s/.test(value) && URL.canParse(value, 'https://page.example/');

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
  );
}

/** Why a value cannot stand, by kind; undefined where it can. */
const FAULTS: Readonly<Record<Setting['kind'], (value: string, row: Setting) => string | undefined>> = {
  option: (value, { options }) =>
    options?.some((option) => option.value === value) ? undefined : 'Choose one of the list.',
  text: () => undefined,
  link: (value) =>
    isAddress(value, LINK)
      ? undefined
      : 'This is no link. Begin with https://, with / for a page of your own site, with mailto: or with tel:. Leave no spaces in it.',
  place: (value) =>
    isAddress(value, PLACE)
      ? undefined
      : 'This is no address. Begin with # for the same page, with / for another page of your site, or with https://. Leave no spaces in it.',
  day: (value) =>
    isDay(value) ? undefined : 'This is no date. Write year, month and day, such as 2026-03-02.',
};

/** What is wrong with settings, by name. Empty ones are never wrong, unless another needs them. */
export function problemsOf(
  widgets: readonly Widget[],
  settings: Settings,
): Readonly<Partial<Record<SettingName, string>>> {
  const rows = rowsOf(widgets);
  const found = rows.flatMap((row) => {
    const { name } = row;
    const value = settings[name]?.trim() ?? '';
    if (value !== '') {
      const fault = FAULTS[row.kind](value, row);
      return fault ? [[name, fault] as const] : [];
    }
    const needed = rows.find((other) => other.with === name && (settings[other.name]?.trim() ?? '') !== '');
    return needed ? [[name, `“${needed.label}” shows only if this is filled in too.`] as const] : [];
  });
  return Object.fromEntries(found);
}

/** The settings that can stand; the others are left out until they are mended. */
export function soundSettings(widgets: readonly Widget[], settings: Settings): Settings {
  const wrong = problemsOf(widgets, settings);
  const isSound = (name: SettingName): boolean => Boolean(settings[name]?.trim()) && !wrong[name];
  const sound = rowsOf(widgets).filter((row) => isSound(row.name) && (!row.with || isSound(row.with)));
  return Object.fromEntries(sound.map(({ name }) => [name, settings[name]?.trim()]));
}
