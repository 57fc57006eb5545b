/** How much to begin with (D.6), and what every other part of a pacing plan is made of. */
import { oneGrain, percentOf, roundDown, type Unit } from './amount.js';
import { addDays, dayNumber, type Day } from './day.js';
import { holds, type When } from './decision-table.js';
import { InputError } from './input-error.js';
import type { Lasted } from './session-log.js';

export type PacingFact =
  | 'anything-new'
  | 'spike'
  | 'rebound'
  | 'flare'
  | 'some-pain'
  | 'not-settled'
  | 'strong-pain'
  | 'severe-pain'
  | 'over-4-hours'
  | 'over-a-day'
  | 'irritable'
  | 'third-cut';

export interface Activity {
  readonly id: string;
  /** Ids of the units it may be counted in. */
  readonly units: readonly string[];
  /** Fewest and most sessions a week. */
  readonly perWeek: readonly [number, number];
  /** Steepest rise in a week, in per cent. */
  readonly mostRise: number;
  /** Held to the longest run of the last 30 days; never raised by a whole unit at a time. */
  readonly running?: boolean;
  /** Gets a plan of breaks. */
  readonly breaks?: boolean;
}

export type LightId = 'stop-now' | 'red' | 'amber' | 'green';

export interface Light {
  readonly id: LightId;
  readonly when: When<PacingFact>;
}

export interface Cut {
  readonly id: string;
  readonly percent: number;
  readonly when: When<PacingFact>;
}

export interface Rise {
  readonly id: string;
  readonly percent: number;
  /** Stable weeks running that it takes. */
  readonly weeks: number;
}

export type LimitId =
  | 'usualDays'
  | 'reboundRise'
  | 'greenPain'
  | 'amberPain'
  | 'strongPain'
  | 'severePain'
  | 'irritablePain'
  | 'sessionsAWeek'
  | 'reboundDays'
  | 'reboundsToStop'
  | 'cutDays'
  | 'cutsToHalve'
  | 'oneMoreRise'
  | 'doublingDays'
  | 'easyDays'
  | 'longestRunDays'
  | 'runRise'
  | 'runningBreakDays'
  | 'sittingBreak'
  | 'breakLength'
  | 'scheduleWeeks';

export interface PacingTables {
  readonly limits: Readonly<Record<LimitId, { readonly value: number }>>;
  readonly lights: readonly Light[];
  /** The largest first. */
  readonly cuts: readonly Cut[];
  /** The largest first. */
  readonly rises: readonly Rise[];
}

/** What is known of the amount that sets the pain off (D.6). */
export interface Baseline {
  /**
   * `known`: the amount that sets it off. `fine`: an amount known not to. `unsure`: what was done to the first
   * clear rise on three days.
   */
  readonly kind: 'known' | 'fine' | 'unsure';
  /** One amount; three where unsure. */
  readonly amounts: readonly number[];
  /** Worst pain when it was set off, 0 to 10. */
  readonly during?: number;
  /** How long the extra pain lasted then. */
  readonly lasted?: Lasted | 'over-a-day';
  /** Pain at rest on a normal day, 0 to 10. */
  readonly usual: number;
  /** In a flare now. */
  readonly flare: boolean;
}

/** A plan for one activity, with its rows in place of their ids. */
export interface Pacing {
  readonly activity: Activity;
  readonly unit: Unit;
  readonly baseline: Baseline;
  /** The day on which the plan was made. */
  readonly start: Day;
  /** The amount to reach, if there is one. */
  readonly target?: number;
  /** `careful` rises by a tenth at most; `quicker` by the whole table. */
  readonly speed: 'careful' | 'quicker';
  /** Longest run of the last 30 days; 0 where there was none. Needed for running. */
  readonly longestRun?: number;
  /** The last day on which a clinician's word opened the plan again after a stop. */
  readonly clearedOn?: Day;
}

export interface FirstDose {
  /** The amount that the dose is a part of: the one given, or the mean of three. */
  readonly amount: number;
  /** Per cent; 0 where the amount itself is the dose. */
  readonly cut: number;
  /** Id of the row that gave the cut. */
  readonly row?: string;
  /** What made the cut as large as it is. */
  readonly because: readonly PacingFact[];
  /** None where not even one unit is left: skip it and reassess. */
  readonly dose?: number;
  /** Why the dose is smaller still. */
  readonly capped?: 'target' | 'longest-run';
  /** Not running now: the return-to-run plan is the one to use. */
  readonly handOver: boolean;
  /** The first day for it; after the easy days of a flare. */
  readonly from: Day;
}

/** Names the field that is wrong; a plan that passes gives numbers only. @throws {InputError} */
export function checkPacing(pacing: Pacing): void {
  const { activity, unit, baseline, target, longestRun } = pacing;
  const { kind, amounts, during, lasted, usual } = baseline;
  const amount = (value: unknown, field: string, least: number) => {
    if (!(typeof value === 'number' && value >= least && value <= unit.most)) {
      throw new InputError(field, value, `a number above 0, ${unit.most} at most, in ${unit.id}`);
    }
  };
  const pain = (value: unknown, field: string) => {
    if (!(Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10)) {
      throw new InputError(field, value, 'a whole number from 0 to 10');
    }
  };
  if (!activity.units.includes(unit.id)) throw new InputError('unit', unit.id, activity.units.join(', '));
  if (amounts.length !== (kind === 'unsure' ? 3 : 1)) {
    throw new InputError('amounts', amounts, 'one amount, or three where unsure');
  }
  for (const value of amounts) amount(value, 'amounts', Number.MIN_VALUE);
  pain(usual, 'usual');
  if (kind !== 'fine') {
    pain(during, 'during');
    if (lasted === undefined) throw new InputError('lasted', lasted, 'how long the extra pain lasted');
  }
  if (target !== undefined) amount(target, 'target', oneGrain(unit));
  if (activity.running) amount(longestRun, 'longestRun', 0);
  dayNumber(pacing.start, 'start');
  if (pacing.clearedOn !== undefined) dayNumber(pacing.clearedOn, 'clearedOn');
}

/** The first dose (D.6). @throws {InputError} naming the field of the plan that is wrong */
export function firstDose(tables: PacingTables, pacing: Pacing): FirstDose {
  checkPacing(pacing);
  const { activity, unit, baseline, longestRun = 0, start } = pacing;
  const { kind, amounts, during = 0, lasted, usual, flare } = baseline;
  const { limits } = tables;
  const facts: Partial<Record<PacingFact, boolean>> = {
    'strong-pain': during >= limits.strongPain.value,
    'severe-pain': during >= limits.severePain.value,
    'not-settled': lasted === 'next-morning',
    'over-4-hours': lasted === 'over-4-h',
    'over-a-day': lasted === 'over-a-day',
    irritable: usual >= limits.irritablePain.value,
    flare,
  };
  const { because, ...cut } = cutFor(tables, facts);
  const isCut = kind !== 'fine' || because.length > 0;
  const amount = amounts.reduce((sum, value) => sum + value, 0) / amounts.length;
  const part = percentOf(unit, amount, isCut ? 100 - cut.percent : 100);
  const mostRun = activity.running ? percentOf(unit, longestRun, 100 + limits.runRise.value) : Infinity;
  const target = targetOf(pacing);
  const dose = Math.min(part, mostRun, target);
  return {
    amount,
    cut: isCut ? cut.percent : 0,
    ...(isCut && { row: cut.id }),
    because,
    ...(dose > 0 && { dose }),
    ...(dose < part && { capped: dose === target ? 'target' : 'longest-run' }),
    handOver: mostRun === 0,
    from: addDays(start, flare ? limits.easyDays.value : 0),
  };
}

/** The target on the grid; without one, the most that a session may be. */
export const targetOf = ({ unit, target = unit.most }: Pacing): number => roundDown(unit, target);

/** The largest cut that holds, and the facts that made it so large. */
export function cutFor(
  { cuts }: PacingTables,
  facts: Readonly<Partial<Record<PacingFact, boolean>>>,
): { readonly id: string; readonly percent: number; readonly because: readonly PacingFact[] } {
  const row = cuts.find(({ when }) => holds(when, (fact) => facts[fact] === true) === true);
  if (!row) throw new InputError('cuts', cuts, 'a last row without a condition');
  const because = row.when.flat().filter((fact) => facts[fact] === true);
  return { id: row.id, percent: row.percent, because };
}
