/** The numbers of rules L8 and L9 (A.2 of the clinical specification). All are design decisions (K4). */
import type { RecheckLimits } from '../engine/locks.js';

export const RECHECK_LIMITS = {
  clearableLevels: ['same-day', 'prompt'],
  askAfterDays: 7,
  fullCheckAfterDays: 28,
  longestFlareDays: 7,
} as const satisfies Omit<RecheckLimits, 'levels'>;
