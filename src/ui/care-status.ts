/** What the check that the page knows of lets a plan do today (rules L8 and L9). Pure. */
import {
  lockAfterClearance,
  recheckDue,
  RECHECK_LIMITS,
  type CheckRecord,
  type Clearance,
  type Day,
  type Due,
  type Lock,
  type SinceCheck,
} from '../rules.js';

export interface CareStatus {
  /** What is to be asked before the plan goes on. */
  readonly due: Due;
  /** What stays closed, once clearance is counted; `all` while a full check is due and at an emergency. */
  readonly lock: Lock;
}

/** A record that this version cannot read counts as none. */
export function careStatus(
  check: CheckRecord | undefined,
  today: Day,
  since: SinceCheck | undefined = {},
): CareStatus {
  try {
    const due = recheckDue(check, today, since);
    const isClosed = !check || due === 'full-check' || check.level === 'emergency';
    const lock = isClosed
      ? 'all'
      : lockAfterClearance({ ...check, clearance: countedClearance(check, today) });
    return { due, lock };
  } catch {
    return { due: 'full-check', lock: 'all' };
  }
}

/** Why a full check is due. */
export function whyDue(
  check: CheckRecord | undefined,
  today: Day,
  since: SinceCheck | undefined = {},
): 'none' | 'old' | 'flare' | 'worse' {
  if (!check || check.level === 'unfinished') return 'none';
  const isDue = (record: CheckRecord, what?: SinceCheck) =>
    careStatus(record, today, what).due === 'full-check';
  if (check.worse || since.newSymptom) return 'worse';
  return isDue(check) ? 'old' : 'flare';
}

/**
 * Clearance given for an earlier check says nothing of this one, and a day still to come comes of a clock that
 * was set back: neither counts.
 */
export function countedClearance({ clearance = {}, checkedOn }: CheckRecord, today: Day): Clearance {
  return Object.fromEntries(Object.entries(clearance).filter(([, day]) => day >= checkedOn && day <= today));
}

/** The record once the reader has said, or taken back, that a clinician has cleared one of the two. */
export function withClearance(
  { clearance: _all, ...record }: CheckRecord,
  counted: Clearance,
  what: keyof Clearance,
  today: Day | undefined,
): CheckRecord {
  const { [what]: _one, ...others } = counted;
  const clearance: Clearance = today === undefined ? others : { ...others, [what]: today };
  return Object.keys(clearance).length > 0 ? { ...record, clearance } : record;
}

/** Whether a clinician's clearance may be entered for a check, and would open anything. */
export const isClearable = ({ level, locks }: CheckRecord): boolean =>
  locks !== 'none' && RECHECK_LIMITS.clearableLevels.some((clearable) => clearable === level);
