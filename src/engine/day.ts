/** Calendar days, `YYYY-MM-DD` in the reader's own time zone. No clock and no arithmetic on local midnights. */
import { InputError } from './input-error.js';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const DAY_IN_MS = 86_400_000;

/**
 * Whole days from one day to another; negative when `to` is the earlier one.
 * @throws {InputError} when either is not a day of the calendar
 */
export function daysBetween(from: Day, to: Day): number {
  return (dayToMs(to, 'to') - dayToMs(from, 'from')) / DAY_IN_MS;
}

/** The day as milliseconds at midnight UTC, where every day has the same length. */
function dayToMs(day: Day, field: string): number {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day) {
    throw new InputError(field, day, 'a calendar day as YYYY-MM-DD');
  }
  return ms;
}
