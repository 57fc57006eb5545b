/** The steps of a way back to running (E.3, E.5), and a session of one as stretches of time. */
import type { Unit } from './amount.js';
import type { Segment } from './interval-timer.js';
import type { Light, LimitId } from './pacing.js';

/** Stable sessions in a row: for most, and for those who are to go more slowly. */
export type Advance = readonly [standard: number, cautious: number];

/** Times in minutes. */
export interface RunStage {
  readonly id: string;
  /** 1 to 14; the repeats of the first stage are steps of one stage. */
  readonly stage: number;
  readonly run: number;
  /** After every bout; 0 where one runs through. */
  readonly walk: number;
  readonly times: number;
  /** Length of the last bout, where it is another; no walk comes after it. */
  readonly last?: number;
  /** On the ladder only once the step after it was too much. */
  readonly bridge?: true;
  readonly advance: Advance;
}

/** Quicker stretches inside an easy run. Times in seconds. */
export interface PaceStep {
  readonly id: string;
  readonly phase: 'speed' | 'hills';
  readonly quick: number;
  readonly easy: number;
  readonly times: number;
  readonly advance: Advance;
}

export type Phase = 'stages' | 'distance' | 'speed' | 'hills';

/** What a break costs, from so many whole days without a run. */
export type MissedRow = { readonly id: string; readonly from: number } & (
  | { readonly back: number; readonly percent: number }
  /** The gate again; who was past the stages begins at this one then. */
  | { readonly again: string }
);

export type RunLimitId =
  | 'walkAround'
  | 'easyDays'
  | 'restDays'
  | 'redDays'
  | 'settledDays'
  | 'runsAWeek'
  | 'cautiousAge'
  | 'likelyMore'
  | 'runRise'
  | 'longestRunDays'
  | 'holdWeek'
  | 'otherRuns'
  | 'runsAStableWeek'
  | 'leastGoal'
  | 'mostGoal'
  | 'goalRuns'
  | 'goalWeeks'
  | 'easyBefore';

export type RunLimits = Readonly<Record<RunLimitId, { readonly value: number }>>;

export interface RunTables {
  readonly stages: readonly RunStage[];
  readonly pace: readonly PaceStep[];
  /** The fewest days first. */
  readonly missed: readonly MissedRow[];
  readonly runLimits: RunLimits;
  /** Those of the traffic light. */
  readonly limits: Readonly<Record<LimitId, { readonly value: number }>>;
  readonly lights: readonly Light[];
  /** How a run of minutes is rounded down. */
  readonly unit: Unit;
}

const MINUTE = 60;

/** Minutes of running in a session of a stage. */
export function runMinutes({ run, times, last = run }: RunStage): number {
  return run * (times - 1) + last;
}

/** Minutes of a session, without the walk before and after. */
export function stageMinutes({ run, walk, times, last }: RunStage): number {
  return last === undefined ? (run + walk) * times : (run + walk) * (times - 1) + last;
}

/** A session of a stage, with the walk around it. */
export function stageSession(limits: RunLimits, { run, walk, times, last }: RunStage): readonly Segment[] {
  const bouts = Array.from({ length: times }, (_, index): readonly Segment[] => {
    const isLast = last !== undefined && index === times - 1;
    const bout = { kind: 'run', seconds: (isLast ? last : run) * MINUTE } as const;
    return walk > 0 && !isLast ? [bout, { kind: 'walk', seconds: walk * MINUTE }] : [bout];
  });
  return withWalk(limits, bouts.flat());
}

/** One run without a break. */
export function plainSession(limits: RunLimits, minutes: number): readonly Segment[] {
  return withWalk(limits, [{ kind: 'run', seconds: minutes * MINUTE }]);
}

/**
 * Quicker stretches after an easy beginning, inside a run of so many minutes.
 * @param minutes of running in all
 */
export function paceSession(limits: RunLimits, step: PaceStep, minutes: number): readonly Segment[] {
  const { phase, quick, easy, times } = step;
  const before = limits.easyBefore.value * MINUTE;
  const stretches = Array.from({ length: times }, (_, index): readonly Segment[] => [
    { kind: phase === 'hills' ? 'uphill' : 'quicker', seconds: quick },
    ...(index < times - 1 ? [{ kind: 'easy', seconds: easy } as const] : []),
  ]).flat();
  const after = minutes * MINUTE - before - stretches.reduce((sum, { seconds }) => sum + seconds, 0);
  return withWalk(limits, [
    { kind: 'easy', seconds: before },
    ...stretches,
    // What is left of the run, where there is any.
    ...(after > 0 ? [{ kind: 'easy', seconds: after } as const] : []),
  ]);
}

function withWalk({ walkAround }: RunLimits, segments: readonly Segment[]): readonly Segment[] {
  const seconds = walkAround.value * MINUTE;
  return [{ kind: 'warm-up', seconds }, ...segments, { kind: 'cool-down', seconds }];
}
