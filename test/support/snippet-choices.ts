/** Every choice that the snippet builder can be asked for, and values that try to break out of a snippet. */
import {
  isSettingName,
  LANGUAGES,
  rowsOf,
  WIDGETS,
  type Language,
  type SettingName,
  type Settings,
  type Widget,
} from '../../stories/builder/choice.js';
import type { Choice } from '../../stories/builder/markup.js';

export const languages = Object.keys(LANGUAGES) as readonly Language[];

/** Values that stand, for settings without a list. */
const WRITTEN: Readonly<Partial<Record<SettingName, readonly string[]>>> = {
  'red-flag-href': ['#check', '/get-help', 'https://clinic.example/check?from=page&to=check#top'],
  'contact-label': ['Book with us', 'Réserver: “ici” & maintenant'],
  'contact-href': [
    '/book',
    'https://clinic.example/book?a=1&b=2',
    'mailto:desk@clinic.example',
    'tel:+44123',
  ],
  'reviewed-by': ['Dr A. O’Neill'],
  'reviewed-on': ['2026-03-02'],
};

const valuesOf = (
  name: SettingName,
  options: readonly { readonly value: string }[] = [],
): readonly string[] => WRITTEN[name] ?? options.map(({ value }) => value).filter((value) => value !== '');

const hostile = [
  '"><script>alert(1)</script>',
  "' onfocus='alert(1)' x='",
  '{{ constructor.constructor("alert(1)")() }} {alert(1)} ${alert(1)} `',
  '--> */ ]] [/si_red_flag_check] [gallery] -->',
  '\\" \\u0022 &quot; &amp;lt; &#123; </textarea></template></script><!--',
  'two\nlines\tand\r\nmore @if (true) { } %22 %3C',
] as const;

export interface Variant {
  readonly name: string;
  readonly settings: Settings;
}

const single = (name: SettingName, value: string): Variant => ({
  name: `${name}=${JSON.stringify(value)}`,
  settings: { [name]: value },
});

/** Nothing set, each setting by itself with each of its values, all at once, and hostile values in every text. */
export function variantsOf(widget: Widget): readonly Variant[] {
  const rows = rowsOf([widget]);
  const texts = rows.filter(({ options }) => !options).map(({ name }) => name);
  const all = rows.map(({ name, options }) => [name, valuesOf(name, options)[0]]);
  return [
    { name: 'nothing set', settings: {} },
    { name: 'the defaults, said', settings: { theme: 'inherit', 'heading-level': '2', audience: 'reader' } },
    ...rows.flatMap(({ name, options }) => valuesOf(name, options).map((value) => single(name, value))),
    { name: 'all at once', settings: Object.fromEntries(all) as Settings },
    ...hostile.map((value) => ({
      name: `hostile ${JSON.stringify(value)}`,
      settings: Object.fromEntries(texts.map((name) => [name, value])) as Settings,
    })),
  ];
}

/** For what takes long: nothing set, all at once, one that is hostile. */
export const fewVariantsOf = (widget: Widget): readonly Variant[] =>
  variantsOf(widget).filter(({ name }) => /^nothing|^all|script/.test(name));

export const choiceOf = (
  widgets: readonly Widget[],
  settings: Settings,
  language: Language = 'en',
  base = '/',
): Choice => ({ widgets, settings, language, base });

/** Every widget in every language, with each of its variants. */
export function* everyChoice(base: string): Generator<readonly [string, Choice]> {
  for (const widget of WIDGETS) {
    for (const language of languages) {
      for (const { name, settings } of variantsOf(widget)) {
        yield [`${widget}, ${language}, ${name}`, choiceOf([widget], settings, language, base)];
      }
    }
  }
}

/** What an element has to have, and nothing else; `lang` where it is not English. */
export function expectedAttributes(widget: Widget, { settings, language }: Choice): Record<string, string> {
  const isDefault: Settings = { theme: 'inherit', 'heading-level': '2', audience: 'reader' };
  const own = rowsOf([widget]).map(({ name }) => name);
  const set = Object.entries(settings).filter(
    ([name, value]) => isSettingName(name) && own.includes(name) && value !== isDefault[name],
  );
  return { ...Object.fromEntries(set), ...(language === 'en' ? {} : { lang: language }) };
}
