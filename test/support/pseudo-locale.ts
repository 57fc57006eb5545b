/**
 * English that cannot be mistaken for English: [Ḃååçķ]. A text on screen without brackets and accents was not
 * taken from the catalogue.
 */
import type { RedFlagMessages } from '../../src/elements/si-red-flag-check/si-red-flag-check.js';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = Array.from('åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ');

/** One sentence; {placeholders} stay as they are. */
export function pseudo(sentence: string): string {
  const accented = sentence
    .split(/(\{\w+\})/)
    .map((part, index) => (index % 2 ? part : Array.from(part, accent).join('')))
    .join('');
  return `[${accented}]`;
}

function accent(letter: string): string {
  return ACCENTED[PLAIN.indexOf(letter)] ?? letter;
}

function mapped(words: object): object {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [key, mappedValue(value)]),
  );
}

function mappedValue(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (Array.isArray(value)) return value.map(mappedValue);
  return typeof value === 'object' && value !== null ? mapped(value) : value;
}

/** A whole catalogue. Its direction is the one word that nobody reads. */
export function pseudoLocale(words: RedFlagMessages, direction: 'ltr' | 'rtl' = 'ltr'): RedFlagMessages {
  const made = mapped(words) as RedFlagMessages;
  return { ...made, shared: { ...made.shared, direction } };
}
