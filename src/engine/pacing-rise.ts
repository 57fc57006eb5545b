/** How far a dose may rise after a stable week (D.5), for the next dose and for a schedule alike. */
import { oneMore, percentOf, roundDown } from './amount.js';
import { targetOf, type Pacing, type PacingTables } from './pacing.js';

/** Stable weeks running, and how many of them at the present dose. */
export interface StableWeeks {
  readonly running: number;
  readonly atThisDose: number;
}

export interface RiseState {
  readonly dose: number;
  /** With the week that has just ended. */
  readonly weeks: StableWeeks;
  /** Whether the usual pain is higher than a week before. */
  readonly usualRising: boolean;
  /** The dose of 4 weeks before. */
  readonly earlier: number;
  /** For running: the longest run of the last 30 days. */
  readonly longestRun: number;
}

/** Why a dose does not rise. */
export type NoRise = 'at-target' | 'too-small' | 'doubled' | 'longest-run';

export interface Risen {
  readonly dose: number;
  /** `one-more`: a whole unit is the smallest step there is. */
  readonly why: 'rise' | 'one-more';
  /** By the table; the grid may leave less of it, or with `one-more` more. */
  readonly percent: number;
}

export function raised(tables: PacingTables, pacing: Pacing, state: RiseState): Risen | NoRise {
  const { limits } = tables;
  const { unit, activity } = pacing;
  const { dose, earlier, longestRun } = state;
  const target = targetOf(pacing);
  if (dose >= target) return 'at-target';
  const percent = risePercent(tables, pacing, state);
  let next = percentOf(unit, dose, 100 + percent);
  const why = next > dose ? 'rise' : 'one-more';
  if (why === 'one-more') {
    if (activity.running) return 'too-small';
    next = oneMore(unit, dose);
    const meanRise = (next / dose) ** (1 / state.weeks.atThisDose);
    // 0.1 hours after 5 minutes is 20 %, but for the last bit of the number.
    if (meanRise > 1 + limits.oneMoreRise.value / 100 + 1e-9) return 'too-small';
  }
  const double = roundDown(unit, 2 * earlier);
  const run = activity.running ? percentOf(unit, longestRun, 100 + limits.runRise.value) : Infinity;
  next = Math.min(next, target, double, run);
  if (next > dose) return { dose: next, why, percent };
  return run <= dose ? 'longest-run' : 'doubled';
}

/** The steepest row that the stable weeks allow, held to what activity, speed and usual pain allow. */
function risePercent({ rises }: PacingTables, { activity, speed }: Pacing, state: RiseState): number {
  const least = Math.min(...rises.map(({ percent }) => percent));
  const most = speed === 'careful' || state.usualRising ? least : activity.mostRise;
  const row = rises.find(({ percent, weeks }) => percent <= most && weeks <= state.weeks.running);
  return row?.percent ?? 0;
}
