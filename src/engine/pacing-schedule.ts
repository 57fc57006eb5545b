/** The way from a dose to the target, week by week, if every week is stable. */
import { addDays, dayNumber, type Day } from './day.js';
import { InputError } from './input-error.js';
import { raised, type NoRise, type StableWeeks } from './pacing-rise.js';
import { targetOf, type Pacing, type PacingTables } from './pacing.js';

export interface ScheduleWeek {
  readonly from: Day;
  /** By a tenth a week at most. */
  readonly careful: number;
  /** By the whole table. */
  readonly quicker: number;
}

export interface Schedule {
  readonly weeks: readonly ScheduleWeek[];
  /** Index into `weeks` of the first week at the target, for each speed; none where it is not reached. */
  readonly reached: { readonly careful?: number; readonly quicker?: number };
  /** Why a line does not reach the target. */
  readonly ends: 'at-target' | 'no-target' | 'too-long' | Exclude<NoRise, 'at-target'>;
}

/** Where a schedule begins: the present dose, or the first one. */
export interface ScheduleStart {
  readonly dose: number;
  readonly from: Day;
  readonly weeks: StableWeeks;
  /** The doses of the weeks before, the last one last. */
  readonly before: readonly number[];
}

/** @throws {InputError} naming the day that is none */
export function schedule(tables: PacingTables, pacing: Pacing, start: ScheduleStart): Schedule {
  dayNumber(start.from, 'from');
  const careful = line(tables, { ...pacing, speed: 'careful' }, start);
  const quicker = line(tables, { ...pacing, speed: 'quicker' }, start);
  const length = Math.max(careful.doses.length, quicker.doses.length);
  const weeks = Array.from({ length }, (_, index) => ({
    from: addDays(start.from, 7 * index),
    careful: careful.doses[index] ?? careful.last,
    quicker: quicker.doses[index] ?? quicker.last,
  }));
  const hasTarget = pacing.target !== undefined;
  const reached = ({ ends, doses }: Line) =>
    hasTarget && ends === 'at-target' ? doses.length - 1 : undefined;
  const [carefully, quickly] = [reached(careful), reached(quicker)];
  return {
    weeks,
    reached: {
      ...(carefully !== undefined && { careful: carefully }),
      ...(quickly !== undefined && { quicker: quickly }),
    },
    ends: hasTarget ? careful.ends : 'no-target',
  };
}

interface Line {
  readonly doses: readonly number[];
  readonly last: number;
  readonly ends: 'at-target' | 'too-long' | NoRise;
}

function line(tables: PacingTables, pacing: Pacing, { dose, weeks, before }: ScheduleStart): Line {
  const doses = [dose];
  const lasting = tables.limits.doublingDays.value / 7;
  let { running, atThisDose } = weeks;
  let last = dose;
  const end = (ends: Line['ends']): Line => ({ doses, last, ends });
  if (pacing.target === undefined || last >= targetOf(pacing)) return end('at-target');
  while (doses.length < tables.limits.scheduleWeeks.value) {
    running++;
    atThisDose++;
    const all = [...before, ...doses];
    const risen = raised(tables, pacing, {
      dose: last,
      weeks: { running, atThisDose },
      usualRising: false,
      earlier: all.at(-lasting) ?? all[0] ?? dose,
      longestRun: last,
    });
    if (typeof risen !== 'string') {
      last = risen.dose;
      atThisDose = 0;
    }
    doses.push(last);
    if (last >= targetOf(pacing)) return end('at-target');
    if (risen === 'too-small' && pacing.activity.running) return end(risen);
  }
  return end('too-long');
}

/**
 * Weeks back to an old dose (D.7): whole weeks of one rise a week, without rounding doses.
 * @param start what is left of the old dose, in per cent, above 0
 * @param rise per cent a week, above 0
 * @throws {InputError} naming the one that is not above 0
 */
export function weeksBack(start: number, rise: number): number {
  for (const [field, value] of Object.entries({ start, rise })) {
    if (!(Number.isFinite(value) && value > 0)) throw new InputError(field, value, 'a number above 0');
  }
  // A whole number of weeks must not become one more by floating-point noise.
  return Math.max(0, Math.ceil(Math.log(100 / start) / Math.log(1 + rise / 100) - 1e-9));
}
