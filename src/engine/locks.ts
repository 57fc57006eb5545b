/**
 * What a red-flag result keeps closed, what a clinician's clearance opens again, and when the check is due
 * once more (rules L8 and L9). "Less" is never blocked: a lock only stops running, exercises and rises.
 */
import { dayNumber, type Day } from './day.js';
import { InputError } from './input-error.js';

/** Loosest first. */
const LOCK_ORDER = ['none', 'running', 'loads', 'all'] as const;

/** `loads` is running and any new or raised load; `all` is running, exercises and dose plans. */
export type Lock = (typeof LOCK_ORDER)[number];

/** What a clinician who has seen the reader for this pain has said, with the day it was entered. */
export interface Clearance {
  /** "… says I may exercise" */
  readonly exercise?: Day;
  /** "… says I may run" */
  readonly running?: Day;
}

/** All that is kept of a red-flag check. No answers. */
export interface CheckRecord {
  readonly level: string;
  readonly locks: Lock;
  readonly checkedOn: Day;
  /** The last day the reader said that nothing is new or worse. */
  readonly confirmedOn?: Day;
  readonly clearance?: Clearance;
  /** The reader said that something is new or worse, or a plan saw it: only a full check helps. */
  readonly worse?: boolean;
}

/** The numbers of rules L8 and L9. */
export interface RecheckLimits {
  /** Every level a check can have, `unfinished` among them. */
  readonly levels: readonly string[];
  /** Levels at which a clinician's clearance may be entered. */
  readonly clearableLevels: readonly string[];
  /** Days until "Is anything new or worse since then?" */
  readonly askAfterDays: number;
  /** Days until the whole check. */
  readonly fullCheckAfterDays: number;
  /** Longest flare, in days, that needs no new check. */
  readonly longestFlareDays: number;
}

/** What has happened since the check, as far as a plan knows. */
export interface SinceCheck {
  /** Length of the present flare in days; 0 when there is none. */
  readonly flareDays?: number;
  /** A symptom was reported that the check did not hear of. */
  readonly newSymptom?: boolean;
}

export type Due = 'nothing' | 'ask-new-or-worse' | 'full-check';

/**
 * What a plan must ask before it goes on.
 * A check from a later day than today (a clock that was set back) is not trusted.
 * @throws {InputError} naming the date, level, lock or length that is none
 */
export function recheckDue(
  limits: RecheckLimits,
  record: CheckRecord | undefined,
  today: Day,
  { flareDays = 0, newSymptom = false }: SinceCheck = {},
): Due {
  const now = dayNumber(today, 'today');
  if (!Number.isFinite(flareDays) || flareDays < 0) {
    throw new InputError('flareDays', flareDays, 'a number of days, 0 or more');
  }
  if (!record) return 'full-check';
  refuseUnknown(limits, record);
  const age = now - dayNumber(record.checkedOn, 'checkedOn');
  const sinceAsked =
    record.confirmedOn === undefined ? age : now - dayNumber(record.confirmedOn, 'confirmedOn');
  const outdated = age < 0 || sinceAsked < 0 || age >= limits.fullCheckAfterDays;
  const changed = record.worse === true || newSymptom || flareDays > limits.longestFlareDays;
  if (record.level === 'unfinished' || outdated || changed) return 'full-check';
  return sinceAsked >= limits.askAfterDays ? 'ask-new-or-worse' : 'nothing';
}

/**
 * The lock that holds once a clinician's clearance is counted. It opens locks and never changes a level; once
 * something is new or worse it counts no more.
 * @throws {InputError} naming the level, lock or day that is none
 */
export function lockAfterClearance(
  limits: RecheckLimits,
  record: Pick<CheckRecord, 'level' | 'locks' | 'clearance' | 'worse'>,
): Lock {
  refuseUnknown(limits, record);
  if (record.worse) return 'all';
  const { level, locks, clearance = {} } = record;
  for (const [what, day] of Object.entries(clearance)) dayNumber(day, what);
  if (locks === 'none' || !limits.clearableLevels.includes(level)) return locks;
  const mayRun = clearance.running !== undefined;
  if (locks !== 'running' && clearance.exercise === undefined) return locks;
  return mayRun ? 'none' : 'running';
}

function refuseUnknown(
  { levels }: RecheckLimits,
  { level, locks, worse = false }: Pick<CheckRecord, 'level' | 'locks' | 'worse'>,
): void {
  if (!levels.includes(level)) throw new InputError('level', level, levels.join(', '));
  if (!LOCK_ORDER.includes(locks)) throw new InputError('locks', locks, LOCK_ORDER.join(', '));
  if (typeof worse !== 'boolean') throw new InputError('worse', worse, 'true or false');
}

/** The record after the reader said that something is new or worse: clearance is gone, a full check is due. */
export function withNewOrWorse({ clearance: _gone, ...record }: CheckRecord): CheckRecord {
  return { ...record, worse: true };
}
