/** Numbers and counts in the reader's language. */
import { fill } from './wording.js';

export class Numbers {
  readonly #number: Intl.NumberFormat;
  readonly #plural: Intl.PluralRules;

  constructor(locale: string) {
    this.#number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    this.#plural = new Intl.PluralRules(locale);
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
