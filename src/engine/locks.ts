/**
 * What a red-flag result keeps closed, what a clinician's clearance opens again, and when the check is due
 * once more (rules L8 and L9). "Less" is never blocked: a lock only stops running, exercises and rises.
 */
import { daysBetween, type Day } from './day.js';

/** Loosest first. `loads` is running and any new or raised load; `all` is running, exercises and dose plans. */
export type Lock = 'none' | 'running' | 'loads' | 'all';

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
 * @throws {InputError} when a date is not a calendar day
 */
export function recheckDue(
  limits: RecheckLimits,
  record: CheckRecord | undefined,
  today: Day,
  { flareDays = 0, newSymptom = false }: SinceCheck = {},
): Due {
  if (record === undefined || record.level === 'unfinished' || record.worse === true) return 'full-check';
  const age = daysBetween(record.checkedOn, today);
  const sinceAsked = daysBetween(record.confirmedOn ?? record.checkedOn, today);
  if (age < 0 || sinceAsked < 0 || age >= limits.fullCheckAfterDays) return 'full-check';
  if (newSymptom || flareDays > limits.longestFlareDays) return 'full-check';
  return sinceAsked >= limits.askAfterDays ? 'ask-new-or-worse' : 'nothing';
}

/** The lock that holds once a clinician's clearance is counted. It opens locks and never changes a level. */
export function lockAfterClearance(
  limits: RecheckLimits,
  { level, locks, clearance }: Pick<CheckRecord, 'level' | 'locks' | 'clearance'>,
): Lock {
  if (!limits.clearableLevels.includes(level)) return locks;
  const mayExercise = clearance?.exercise !== undefined;
  const mayRun = clearance?.running !== undefined;
  if (locks === 'running') return mayRun ? 'none' : 'running';
  if (locks === 'none' || !mayExercise) return locks;
  return mayRun ? 'none' : 'running';
}

/** The record after the reader said that something is new or worse: clearance is gone, a full check is due. */
export function withNewOrWorse({ clearance: _gone, ...record }: CheckRecord): CheckRecord {
  return { ...record, worse: true };
}
