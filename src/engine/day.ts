/** Calendar days, `YYYY-MM-DD` in the reader's own time zone. No clock and no arithmetic on local midnights. */
import { InputError } from './input-error.js';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const DAY_IN_MS = 86_400_000;

/**
 * The day as a count of days, so that days can be subtracted.
 * @param field what the error names
 * @throws {InputError} when it is not a day of the calendar
 */
export function dayNumber(day: unknown, field: string): number {
  const match = typeof day === 'string' && /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const [year = 0, month = 0, date = 0] = match ? match.slice(1).map(Number) : [];
  const ms = Date.UTC(year, month - 1, date);
  const real = new Date(ms);
  // A year below 100 would be one of the last century; the 30th of February is a day in March.
  if (year < 100 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date) {
    throw new InputError(field, day, 'a calendar day as YYYY-MM-DD');
  }
  return ms / DAY_IN_MS;
}

/**
 * The day so many days later; earlier when negative.
 * @throws {InputError} naming the day that is none, or the number that is not whole or leads out of the calendar
 */
export function addDays(day: Day, days: number): Day {
  const date = new Date((dayNumber(day, 'day') + days) * DAY_IN_MS);
  const year = date.getUTCFullYear();
  // `dayNumber` knows no year before 0100.
  if (!Number.isInteger(days) || !(year >= 100 && year <= 9999)) {
    throw new InputError('days', days, 'a whole number of days, within the years 0100 to 9999');
  }
  return date.toISOString().slice(0, 10);
}

/**
 * Days from one day to another; negative where `to` is the earlier one.
 * @throws {InputError} naming the day that is none
 */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to, 'to') - dayNumber(from, 'from');
}
