/** Finding a reader's language, and filling in its sentences. */
import type { TemplateResult } from 'lit';

export type { Wording } from '../messages/wording.js';

/** One widget's words in every language it knows. */
export class Catalogue<M> {
  readonly #locales = new Map<string, M>();
  readonly #listeners = new Set<() => void>();
  readonly #fallback: string;

  constructor(locale: string, messages: M) {
    this.#fallback = locale;
    this.add(locale, messages);
  }

  /** Adds a language, or replaces one. `locale` is a BCP 47 tag such as `de` or `pt-BR`. */
  add(locale: string, messages: M): void {
    this.#locales.set(locale.toLowerCase(), messages);
    for (const listener of this.#listeners) listener();
  }

  /** Calls `listener` whenever a language comes, which may be after a widget is on the page. @returns its end */
  onAdd(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The words for a language: its own, else those of the language without region, else the first added. */
  find(language: string): { readonly locale: string; readonly messages: M } {
    const parts = language.toLowerCase().split('-');
    for (let length = parts.length; length > 0; length--) {
      const locale = parts.slice(0, length).join('-');
      const messages = this.#locales.get(locale);
      if (messages) return { locale, messages };
    }
    return { locale: this.#fallback, messages: this.#locales.get(this.#fallback) as M };
  }
}

/**
 * The nearest `lang`, through shadow roots (`closest` stops at them), as a canonical tag; empty where none is
 * set or it is not a language tag.
 */
export function languageOf(element: Element): string {
  try {
    return Intl.getCanonicalLocales(nearestLang(element).replaceAll('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}

function nearestLang(element: Element): string {
  let node: Element | null = element;
  while (node) {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang !== undefined && lang !== null) return lang;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

type Part = string | TemplateResult | readonly Part[];

/** A sentence with its {placeholders} filled, as text. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A sentence with its {placeholders} filled by templates, such as a link. */
export function rich(sentence: string, values: Readonly<Record<string, Part>>): readonly Part[] {
  return sentence.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? (values[part] ?? '') : part));
}

/** Making a formatter takes far longer than using it. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

const STYLES = {
  long: { dateStyle: 'long' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A calendar day in words, short without its year; empty where it is none. */
export function formatDay(day: string, locale: string, style: keyof typeof STYLES = 'long'): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  const key = `${style} ${locale}`;
  const format =
    dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' });
  dateFormats.set(key, format);
  return format.format(date);
}

/** The same in the language of what is said. */
export const dayOf = (
  day: string,
  { locale }: { readonly locale: string },
  style?: keyof typeof STYLES,
): string => formatDay(day, locale, style);
