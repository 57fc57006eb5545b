/**
 * Back to running, step by step: sections E.3 to E.5 of the clinical specification. Times of stages are in
 * minutes, those of quicker stretches in seconds.
 */
import type { MissedRow, Phase, PaceStep, RunLimitId, RunStage } from '../engine/run-steps.js';
import type { SourceId } from './sources.js';

interface Row {
  /** The row in the clinical specification. */
  readonly spec: string;
  readonly sources: readonly SourceId[];
}

/** Stable sessions in a row that a step takes: for most, and for those who are to go more slowly. */
const ADVANCE = { repeat: [1, 3], stage: [3, 5] } as const;

/**
 * The ladder up to 30 minutes without a break. `times` bouts of `run` minutes, each with `walk` minutes after it.
 * Run minutes never shrink from one step to the next and only one thing gets harder.
 */
export const RUN_STAGES = [
  { id: 's1-5', stage: 1, run: 1, walk: 2, times: 5, advance: ADVANCE.repeat, spec: 'E.3', sources: ['s0'] },
  { id: 's1-6', stage: 1, run: 1, walk: 2, times: 6, advance: ADVANCE.repeat, spec: 'E.3', sources: ['s0'] },
  { id: 's1-7', stage: 1, run: 1, walk: 2, times: 7, advance: ADVANCE.repeat, spec: 'E.3', sources: ['s0'] },
  { id: 's1-8', stage: 1, run: 1, walk: 2, times: 8, advance: ADVANCE.stage, spec: 'E.3', sources: ['s0'] },
  { id: 's2', stage: 2, run: 1.5, walk: 2, times: 6, advance: ADVANCE.stage, spec: 'E.3', sources: ['c25k'] },
  {
    id: 's3',
    stage: 3,
    run: 2,
    walk: 2,
    times: 5,
    advance: ADVANCE.stage,
    spec: 'E.3',
    sources: ['msd', 's0'],
  },
  { id: 's4', stage: 4, run: 2, walk: 2, times: 6, advance: ADVANCE.stage, spec: 'E.3', sources: ['s0'] },
  { id: 's5', stage: 5, run: 2, walk: 1, times: 7, advance: ADVANCE.stage, spec: 'E.3', sources: ['s0'] },
  {
    id: 's6',
    stage: 6,
    run: 3,
    walk: 1,
    times: 5,
    advance: ADVANCE.stage,
    spec: 'E.3',
    sources: ['c25k', 'trials'],
  },
  { id: 's7', stage: 7, run: 3, walk: 1, times: 6, advance: ADVANCE.stage, spec: 'E.3', sources: ['s0'] },
  { id: 's8', stage: 8, run: 4, walk: 1, times: 5, advance: ADVANCE.stage, spec: 'E.3', sources: ['trials'] },
  {
    id: 's9',
    stage: 9,
    run: 6,
    walk: 1,
    times: 4,
    advance: ADVANCE.stage,
    spec: 'E.3',
    sources: ['c25k', 'msd'],
  },
  {
    id: 's10',
    stage: 10,
    run: 8,
    walk: 1,
    times: 3,
    advance: ADVANCE.stage,
    spec: 'E.3',
    sources: ['c25k', 'osu-a'],
  },
  {
    id: 's11',
    stage: 11,
    run: 12,
    walk: 1,
    times: 2,
    advance: ADVANCE.stage,
    spec: 'E.3',
    sources: ['c25k', 'msd'],
  },
  {
    id: 's11b',
    stage: 12,
    bridge: true,
    run: 15,
    walk: 1,
    times: 2,
    last: 10,
    advance: ADVANCE.stage,
    spec: 'E.3',
    sources: ['msd', 'design-decision'],
  },
  {
    id: 's12',
    stage: 12,
    run: 25,
    walk: 0,
    times: 1,
    advance: ADVANCE.stage,
    spec: 'E.3',
    sources: ['c25k'],
  },
  {
    id: 's13',
    stage: 13,
    run: 27.5,
    walk: 0,
    times: 1,
    advance: ADVANCE.stage,
    spec: 'E.3',
    sources: ['frandsen', 'c25k'],
  },
  {
    id: 's14',
    stage: 14,
    run: 30,
    walk: 0,
    times: 1,
    advance: ADVANCE.stage,
    spec: 'E.3',
    sources: ['frandsen', 'c25k', 'bwh', 'sunny'],
  },
] as const satisfies readonly (RunStage & Row)[];

export type RunStageId = (typeof RUN_STAGES)[number]['id'];

const SPEED = {
  phase: 'speed',
  advance: ADVANCE.stage,
  spec: 'E.5',
  sources: ['s0', 'design-decision'],
} as const;
/** The same steps as for speed, last of all. */
const HILLS = { ...SPEED, phase: 'hills', sources: ['trials', 'osu', 'design-decision'] } as const;

/** After the distance goal: once a week, `times` quicker stretches of `quick` seconds, `easy` seconds between. */
export const PACE_STEPS = [
  { id: 'speed-1', quick: 20, easy: 120, times: 4, ...SPEED },
  { id: 'speed-2', quick: 30, easy: 120, times: 6, ...SPEED },
  { id: 'speed-3', quick: 60, easy: 120, times: 4, ...SPEED },
  { id: 'hills-1', quick: 20, easy: 120, times: 4, ...HILLS },
  { id: 'hills-2', quick: 30, easy: 120, times: 6, ...HILLS },
  { id: 'hills-3', quick: 60, easy: 120, times: 4, ...HILLS },
] as const satisfies readonly (PaceStep & Row)[];

export type PaceStepId = (typeof PACE_STEPS)[number]['id'];

/** What so many whole days without a run cost (E.4), the fewest first. `percent` is of the long run. */
export const MISSED_DAYS = [
  { id: 'week', from: 7, back: 1, percent: 90, spec: 'E.4', sources: ['design-decision'] },
  { id: 'fortnight', from: 14, back: 2, percent: 70, spec: 'E.4', sources: ['design-decision'] },
  { id: 'month', from: 28, again: 's10', spec: 'E.4', sources: ['design-decision'] },
] as const satisfies readonly (MissedRow & Row)[];

/** The numbers of E.3 to E.5. Days are calendar days, times minutes. */
export const RUN_LIMITS = {
  /** Walk before and after every session. */
  walkAround: { value: 5, spec: 'E.3', sources: ['c25k'] },
  /** Easy days after a red session. */
  easyDays: { value: 2, spec: 'E.4', sources: ['s0', 'design-decision'] },
  /** Rest days between two runs. */
  restDays: { value: 1, spec: 'E.4', sources: ['c25k', 'udel', 'osu'] },
  /** Days after a red session in which more stable ones are asked for, and a second one stops the plan. */
  redDays: { value: 28, spec: 'E.4', sources: ['s0', 'design-decision'] },
  /** Days of walking before the gate comes again, after a red session on the first step. */
  settledDays: { value: 7, spec: 'E.4', sources: ['s0', 'design-decision'] },
  /** Runs on chosen weekdays. */
  runsAWeek: { value: 3, spec: 'E.4', sources: ['c25k', 'udel', 'osu'] },
  /** Age from which the plan goes more slowly. */
  cautiousAge: { value: 65, spec: 'E.4', sources: ['design-decision'] },
  /** More stable sessions for each step, in the likely finish. */
  likelyMore: { value: 2, spec: 'E.7', sources: ['design-decision'] },
  /** Steepest rise of the long run in a week, and over the longest of the last 30 days; per cent. */
  runRise: { value: 10, spec: 'E.5', sources: ['frandsen', 's0'] },
  longestRunDays: { value: 30, spec: 'E.5', sources: ['frandsen'] },
  /** Every so many weeks there is no rise. */
  holdWeek: { value: 4, spec: 'E.5', sources: ['design-decision'] },
  /** Length of the runs beside the long one. */
  otherRuns: { value: 30, spec: 'E.7', sources: ['design-decision'] },
  /** Runs that reach the plan, for a week to count as stable. */
  runsAStableWeek: { value: 2, spec: 'E.7', sources: ['design-decision'] },
  /** The least distance goal. */
  leastGoal: { value: 40, spec: 'E.5', sources: ['s0', 'design-decision'] },
  mostGoal: { value: 180, spec: 'E.7', sources: ['design-decision'] },
  /** Runs a week at the goal, and such weeks in a row, before speed. */
  goalRuns: { value: 2, spec: 'E.5', sources: ['design-decision'] },
  goalWeeks: { value: 4, spec: 'E.5', sources: ['s0', 'design-decision'] },
  /** Easy running before the first quicker stretch. */
  easyBefore: { value: 10, spec: 'E.7', sources: ['design-decision'] },
} as const satisfies Record<RunLimitId, Row & { readonly value: number }>;

/** In this order: distance before speed, hills last (E.5). */
export const RUN_PHASES = [
  { id: 'stages', spec: 'E.3', sources: ['s0'] },
  { id: 'distance', spec: 'E.5', sources: ['frandsen', 's0'] },
  { id: 'speed', spec: 'E.5', sources: ['s0'] },
  { id: 'hills', spec: 'E.5', sources: ['trials', 'osu'] },
] as const satisfies readonly (Row & { readonly id: Phase })[];
