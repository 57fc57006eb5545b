/** Amounts as people write and read them: "1 h 30", "2,5", "3 minutes 15 seconds". */
import type { pacing } from '../messages/en/pacing.js';
import { leastAmount, UNITS, type UnitId } from '../rules.js';
import { Numbers } from './numbers.js';
import { fill, type Wording } from './wording.js';

type Words = Pick<Wording<typeof pacing>, 'units' | 'timeWords' | 'problems'>;

/** What was read, or what is wrong with it, as a sentence. */
export type ReadAmount = { readonly amount: number } | { readonly problem: string };

/** Minutes in one of a unit of time. */
const MINUTES: Readonly<Partial<Record<UnitId, number>>> = { minutes: 1, hours: 60, seconds: 1 / 60 };

export class Amounts extends Numbers {
  readonly #words: Words;

  constructor(words: Words, locale: string) {
    super(locale);
    this.#words = words;
  }

  /** An amount in words, times in hours, minutes and seconds. */
  format(amount: number, unit: UnitId): string {
    if (unit !== 'minutes' && unit !== 'hours') return this.#count(amount, unit);
    const seconds = Math.round(amount * (unit === 'hours' ? 3600 : 60));
    const hours = unit === 'hours' ? Math.floor(seconds / 3600) : 0;
    const parts: readonly [number, UnitId][] = [
      [hours, 'hours'],
      [Math.floor((seconds - hours * 3600) / 60), 'minutes'],
      [seconds % 60, 'seconds'],
    ];
    return parts
      .filter(([count]) => count > 0)
      .map(([count, part]) => this.#count(count, part))
      .join(' ');
  }

  /** An amount as one would type it. */
  typed(amount: number, unit: UnitId): string {
    const minutes = Math.round(amount * 60);
    const isWhole = unit !== 'hours' || Number.isInteger(amount * 100);
    if (isWhole) return String(Number(amount.toFixed(4)));
    const [hours = ''] = this.#words.timeWords.hours.split(' ');
    return `${Math.floor(minutes / 60)} ${hours} ${minutes % 60}`;
  }

  #count(amount: number, unit: UnitId): string {
    return this.plural(amount, this.#words.units[unit]);
  }

  /**
   * Reads what was typed.
   * @param least the smallest amount that is of use, in `unit`
   */
  read(text: string, unit: UnitId, least = leastAmount(unit)): ReadAmount {
    const { problems: words, units } = this.#words;
    const typed = unaccented(text).trim().replace('−', '-');
    if (typed === '') return { problem: words.empty };
    if (/^-\s*\d/.test(typed)) return { problem: words.zero };
    const time = this.#readTime(typed, unit);
    if (time) {
      const { amount } = time;
      return amount === undefined ? { problem: words.unclearTime } : this.#check(amount, unit, least);
    }
    const [, digits = '', rest = ''] = /^(\d[\d.,' ]*?)\s*(\p{L}*)$/u.exec(typed) ?? [];
    if (digits === '') return { problem: words['not-a-number'] };
    const { label, one } = units[unit];
    const isOwn = [rest, rest.replace(/s$/, '')].some((word) =>
      unaccented(`${label} ${one.replace('{n} ', '')}`)
        .split(' ')
        .some((name) => name.startsWith(word)),
    );
    if (!isOwn) {
      return { problem: fill(words.wrongUnit, { unit: label }) };
    }
    const number = readNumber(digits, unit);
    if (number === undefined) return { problem: words['not-a-number'] };
    if (typeof number === 'number') return this.#check(number, unit, least);
    // Two decimals: with three it could be read in two ways again.
    const [a, b] = number.map((value) => String(Number(value.toFixed(2))));
    const example = fill(words.unclearNumber, { a: a ?? '', b: b ?? '' });
    return { problem: fill(words.unclear, { example }) };
  }

  #check(amount: number, unit: UnitId, least: number): ReadAmount {
    const { problems: words } = this.#words;
    const most = UNITS.find(({ id }) => id === unit)?.most ?? 0;
    if (amount === 0 && least > 0) return { problem: words.zero };
    if (amount < least) return { problem: fill(words['too-small'], { least: this.format(least, unit) }) };
    if (amount > most) return { problem: fill(words['too-much'], { most: this.format(most, unit) }) };
    return { amount };
  }

  /** "1 h 30", "90 min", "1:30"; nothing where it is no time with a name. */
  #readTime(typed: string, unit: UnitId): { readonly amount?: number } | undefined {
    const size = MINUTES[unit];
    if (size === undefined) return undefined;
    const { hours, minutes, seconds } = this.#words.timeWords;
    const [, first, second] = (/^(\d{1,2}):([0-5]\d)$/.exec(typed) ?? []).map(Number);
    if (first !== undefined && second !== undefined) {
      // Of hours or of seconds there is no doubt; of minutes it can be either.
      if (unit === 'minutes') return {};
      return { amount: unit === 'hours' ? first + second / 60 : first * 60 + second };
    }
    const part = (names: string) =>
      `(?:(\\d+(?:[.,]\\d+)?)\\s*(?:${unaccented(names).replaceAll(' ', '|')})(?!\\p{L})\\.?\\s*)?`;
    const whole = new RegExp(`^${part(hours)}${part(minutes)}${part(seconds)}(\\d+)?$`, 'u').exec(typed);
    if (!whole || !/\p{L}/u.test(typed)) return undefined;
    const [h, m, s, last] = whole.slice(1).map((text) => (text === undefined ? undefined : decimal(text)));
    // A bare number at the end is of the next smaller unit: "1 h 30".
    const rest = last === undefined ? 0 : m === undefined && h !== undefined ? last : last / 60;
    const under = m ?? (h === undefined ? 0 : (last ?? 0));
    if (h !== undefined && under >= 60) return {};
    if (last !== undefined && (s !== undefined || (h === undefined && m === undefined))) return {};
    return { amount: ((h ?? 0) * 60 + (m ?? 0) + (s ?? 0) / 60 + rest) / size };
  }
}

/** As many type on a phone: "kilometros" for “kilómetros”. */
const unaccented = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

const decimal = (text: string): number => Number(text.replace(',', '.'));

/** A number, the two that it may be, or none. A group of three digits after a mark may be thousands. */
function readNumber(text: string, unit: UnitId): number | readonly [number, number] | undefined {
  if (/^\d+(?:[.,]\d+)?$/.test(text)) {
    if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return decimal(text);
    const whole = Number(text.replace(/[.,]/, ''));
    const isWhole = UNITS.some(({ id, per }) => id === unit && per === 1);
    return isWhole ? whole : [decimal(text), whole];
  }
  return /^\d{1,3}(?:[., ']\d{3})+$/.test(text) ? Number(text.replaceAll(/\D/g, '')) : undefined;
}
