/** Numbers and counts in the reader's language. */
import { fill } from './wording.js';

/** Making a formatter takes far longer than using it. */
const made = new Map<string, { readonly number: Intl.NumberFormat; readonly plural: Intl.PluralRules }>();

export class Numbers {
  readonly #number: Intl.NumberFormat;
  readonly #plural: Intl.PluralRules;

  constructor(locale: string) {
    const { number, plural } = made.get(locale) ?? {
      number: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
      plural: new Intl.PluralRules(locale),
    };
    made.set(locale, { number, plural });
    this.#number = number;
    this.#plural = plural;
  }

  /** A plain number. */
  number(value: number): string {
    return this.#number.format(value);
  }

  /** A count with the form of its word that goes with it. */
  plural(count: number, { one, other }: { readonly one: string; readonly other: string }): string {
    return fill(this.#plural.select(count) === 'one' ? one : other, { n: this.number(count) });
  }
}
