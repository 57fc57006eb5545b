/**
 * Self-checks, to notice how a task feels and never to score it (C, F41), and exercises with their doses (I.5).
 * The words are in `src/messages/en/exercises.ts`, the drawings in `poses.ts`.
 */
import type { HoldKind, Round } from '../engine/interval-timer.js';
import type { Lock } from '../engine/locks.js';
import type { SourceId } from './sources.js';

/** From and to; the same twice where there is one number. */
export type FromTo = readonly [from: number, to: number];

/** How much and how often. What the source leaves open is not there. */
export interface Dose {
  readonly sitMinutes?: FromTo;
  readonly walkMinutes?: FromTo;
  /** A weight in one hand. */
  readonly pounds?: FromTo;
  /** The pounds, converted and rounded. */
  readonly kilograms?: FromTo;
  /** Height of a step. */
  readonly inches?: FromTo;
  /** The inches, converted and rounded. */
  readonly centimetres?: FromTo;
  /** Of one hold, one stand or one walk with a weight. */
  readonly seconds?: FromTo;
  /** Of letting go in between. */
  readonly offSeconds?: FromTo;
  readonly metres?: FromTo;
  /** In per cent of full strength. */
  readonly effort?: FromTo;
  readonly reps?: FromTo;
  readonly sets?: FromTo;
  /** Each side has all of it. */
  readonly eachSide?: true;
  readonly perDay?: FromTo;
  readonly perWeek?: FromTo;
}

interface Row {
  readonly id: string;
  /** The row in the clinical specification; `I 0.22` is a claim of section I. */
  readonly spec: string;
  /** The mildest lock that closes it: what asks for less than a day does anyway stays open for longer (L9). */
  readonly closedBy: Exclude<Lock, 'none' | 'running'>;
  readonly dose: Dose;
  /** Where it is timed, at the low end of its dose; the check of standing at 30 s. Time to get ready, and to change or rest between, is ours. */
  readonly timer?: readonly Round<HoldKind>[];
  readonly sources: readonly SourceId[];
}

const READY = { kind: 'ready', seconds: 5 } as const;
const CHANGE = { kind: 'change', seconds: 10 } as const;
const HOLD = { kind: 'hold', seconds: 5 } as const;
const REST = { kind: 'rest', seconds: 5 } as const;
const LET_GO = { kind: 'let-go', seconds: 5 } as const;

/** 5 seconds on, 5 seconds off, 5 times (I 3.14). */
const SQUEEZES = [
  { times: 1, segments: [READY] },
  { times: 4, segments: [HOLD, LET_GO] },
  { times: 1, segments: [HOLD] },
] as const;

export const SELF_CHECKS = [
  {
    id: 'stand-check',
    closedBy: 'loads',
    spec: 'I 0.22',
    dose: { seconds: [20, 30], eachSide: true },
    timer: [
      {
        times: 1,
        segments: [READY, { kind: 'stand', seconds: 30 }, CHANGE, { kind: 'stand', seconds: 30 }],
      },
    ],
    sources: ['s0', 'hardcastle', 'trend20', 'lsd', 'hermans'],
  },
  {
    id: 'step-check',
    closedBy: 'loads',
    spec: 'I 0.23',
    dose: { inches: [4, 6], centimetres: [10, 15], reps: [5, 10], eachSide: true },
    sources: ['s0', 'lsd'],
  },
  {
    id: 'sit-walk-check',
    closedBy: 'all',
    spec: 'I 0.24',
    dose: { sitMinutes: [20, 20], walkMinutes: [5, 5] },
    timer: [
      {
        times: 1,
        segments: [
          { kind: 'sit', seconds: 1200 },
          { kind: 'walk', seconds: 300 },
        ],
      },
    ],
    sources: ['s0', 'hermans'],
  },
  {
    id: 'carry-check',
    closedBy: 'loads',
    spec: 'I 0.25',
    dose: { pounds: [5, 15], kilograms: [2, 7], seconds: [30, 60], eachSide: true },
    timer: [
      {
        times: 1,
        segments: [READY, { kind: 'carry', seconds: 30 }, CHANGE, { kind: 'carry', seconds: 30 }],
      },
    ],
    sources: ['s0', 'design-decision'],
  },
  {
    id: 'hip-lift-check',
    closedBy: 'loads',
    spec: 'I 0.27',
    dose: { seconds: [5, 5], reps: [3, 5], eachSide: true },
    timer: [
      { times: 1, segments: [READY] },
      { times: 2, segments: [HOLD, REST] },
      { times: 1, segments: [HOLD, CHANGE] },
      { times: 2, segments: [HOLD, REST] },
      { times: 1, segments: [HOLD] },
    ],
    sources: ['s0', 'murphy06', 'phe-sr'],
  },
] as const satisfies readonly Row[];

export type SelfCheckId = (typeof SELF_CHECKS)[number]['id'];
export type SelfCheck = Row & { readonly id: SelfCheckId };

/** What may be made more of, one at a time. */
export type Lever = 'seconds' | 'reps' | 'arms' | 'height' | 'weight' | 'distance' | 'minutes';

/** What to make less of after a spike. */
export type Cut = 'seconds' | 'often' | 'reps' | 'height' | 'range' | 'own-walk';

interface ExerciseRow extends Row {
  /** None where there is nothing to build up: the source names no step. */
  readonly progress: readonly Lever[];
  /** How far the seconds may go. */
  readonly secondsTo?: FromTo;
  /** None where the source names none: then the rule for all of them is enough. */
  readonly cut: readonly Cut[];
  /** `comfort`: it may ease, and builds nothing (F9). `pattern`: practice of a move, without load (I 0.38). */
  readonly aim?: 'comfort' | 'pattern';
  /** From one person's story: to be labelled so. */
  readonly story?: true;
}

/** In the order of I.5: the least load first. */
export const EXERCISES = [
  {
    id: 'pillow-squeeze',
    closedBy: 'loads',
    spec: 'I.5 row 1',
    dose: { seconds: [5, 5], offSeconds: [5, 5], effort: [20, 20], reps: [5, 10] },
    timer: SQUEEZES,
    progress: ['reps'],
    cut: [],
    sources: ['s3'],
  },
  {
    id: 'strap-push-out',
    closedBy: 'loads',
    spec: 'I.5 row 1',
    dose: { seconds: [5, 5], effort: [20, 20], reps: [5, 10] },
    timer: SQUEEZES,
    progress: ['reps'],
    cut: [],
    sources: ['s3'],
  },
  {
    id: 'knee-to-chest',
    closedBy: 'loads',
    spec: 'I.5 row 2',
    dose: { seconds: [30, 30], eachSide: true },
    timer: [
      { times: 1, segments: [READY, { kind: 'hold', seconds: 30 }, CHANGE, { kind: 'hold', seconds: 30 }] },
    ],
    progress: [],
    cut: [],
    aim: 'comfort',
    sources: ['s3'],
  },
  {
    id: 'cross-over',
    closedBy: 'loads',
    spec: 'I.5 row 2',
    dose: { seconds: [10, 15], eachSide: true },
    timer: [
      { times: 1, segments: [READY, { kind: 'hold', seconds: 10 }, CHANGE, { kind: 'hold', seconds: 10 }] },
    ],
    progress: [],
    cut: [],
    aim: 'comfort',
    sources: ['s3'],
  },
  {
    id: 'hip-hinge',
    closedBy: 'loads',
    spec: 'I.5 row 3',
    dose: { reps: [8, 10] },
    progress: [],
    cut: ['range'],
    aim: 'pattern',
    sources: ['s0'],
  },
  {
    id: 'single-leg-stance',
    closedBy: 'loads',
    spec: 'I.5 row 4',
    dose: { seconds: [10, 20], sets: [2, 3], eachSide: true, perDay: [1, 1] },
    timer: [
      { times: 1, segments: [READY, { kind: 'stand', seconds: 10 }] },
      { times: 3, segments: [CHANGE, { kind: 'stand', seconds: 10 }] },
    ],
    progress: ['seconds', 'arms'],
    secondsTo: [30, 40],
    cut: ['seconds', 'often'],
    sources: ['s0', 'lsd'],
  },
  {
    id: 'single-leg-bridge',
    closedBy: 'loads',
    spec: 'I.5 row 5',
    dose: {},
    progress: [],
    cut: [],
    story: true,
    sources: ['s2'],
  },
  {
    id: 'pallof-press',
    closedBy: 'loads',
    spec: 'I.5 row 5',
    dose: {},
    progress: [],
    cut: [],
    story: true,
    sources: ['s2'],
  },
  {
    id: 'step-down',
    closedBy: 'loads',
    spec: 'I.5 row 6',
    dose: { inches: [4, 6], centimetres: [10, 15], reps: [5, 10], eachSide: true, perWeek: [2, 3] },
    progress: ['reps', 'height'],
    cut: ['reps', 'height'],
    sources: ['s0', 'lsd'],
  },
  {
    id: 'lateral-step-down',
    closedBy: 'loads',
    spec: 'I.5 row 6',
    dose: { reps: [5, 8], eachSide: true, perWeek: [2, 3] },
    progress: ['reps'],
    cut: ['reps'],
    sources: ['s0', 'lsd', 'design-decision'],
  },
  {
    id: 'suitcase-carry',
    closedBy: 'loads',
    spec: 'I.5 row 7',
    dose: {
      pounds: [5, 20],
      kilograms: [2, 9],
      metres: [20, 40],
      reps: [2, 3],
      eachSide: true,
      perWeek: [2, 3],
    },
    progress: ['weight', 'distance'],
    cut: [],
    sources: ['s0', 's2'],
  },
  {
    id: 'walking',
    closedBy: 'all',
    spec: 'I.5 row 8',
    dose: { walkMinutes: [5, 10], perDay: [1, 2] },
    progress: ['minutes'],
    cut: ['own-walk'],
    sources: ['s0', 'heider', 'feeney', 'hermans'],
  },
] as const satisfies readonly ExerciseRow[];

export type ExerciseId = (typeof EXERCISES)[number]['id'];
export type Exercise = ExerciseRow & { readonly id: ExerciseId };

interface Limit {
  readonly value: FromTo;
  readonly spec: string;
  readonly sources: readonly SourceId[];
}

/** When to stop, how much less then, and when to look again. */
export const TRY_LIMITS = {
  /** Pain above it, of 10, is a spike. */
  ceiling: { value: [5, 5], spec: 'D.3', sources: ['s0', 'silb'] },
  /** Points of extra pain that make a rebound … */
  points: { value: [2, 2], spec: 'D.3', sources: ['s0', 'juch', 'design-decision'] },
  /** … where they last for more hours than this. */
  hours: { value: [2, 2], spec: 'D.3', sources: ['s0', 'design-decision'] },
  easyDays: { value: [1, 2], spec: 'F8', sources: ['s0', 'ng59', 'qaseem'] },
  /** Per cent less, at the next start. */
  less: { value: [30, 50], spec: 'D.4', sources: ['s0'] },
  /** Weeks in which a second rebound stops the exercise. */
  reboundWeeks: { value: [4, 4], spec: 'D.4', sources: ['s0', 'design-decision'] },
  /** Per cent more a week, at most. */
  more: { value: [10, 20], spec: 'I 0.41', sources: ['s0'] },
  /** Weeks without a gain after which an exercise is looked at again. */
  reviewWeeks: { value: [2, 2], spec: 'F29', sources: ['s0'] },
} as const satisfies Record<string, Limit>;

interface Note {
  readonly id: string;
  readonly spec: string;
  readonly sources: readonly SourceId[];
}

/** Good to know for all of them. */
export const TRY_NOTES = [
  { id: 'one-change', spec: 'I 0.41', sources: ['s0', 'design-decision'] },
  { id: 'breathe', spec: 'F14', sources: ['s0', 's2'] },
  { id: 'one-leg-first', spec: 'F15', sources: ['s0', 's2'] },
  { id: 'weeks-to-months', spec: 'F29', sources: ['s0'] },
  { id: 'keep-it', spec: 'I 2.40', sources: ['s2'] },
] as const satisfies readonly Note[];

export type TryNoteId = (typeof TRY_NOTES)[number]['id'];
