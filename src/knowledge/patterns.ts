/**
 * The seven patterns (I 0.13 to 0.19) and what each leads to: the ways the passing of load may falter, what to
 * rule out first, self-checks, exercises and what backfires. The words are in `src/messages/en/patterns.ts`.
 */
import type { BackfireId } from './backfires.js';
import type { ExerciseId, SelfCheckId } from './exercises.js';
import type { FailureModeId } from './mechanisms.js';
import type { RedFlagQuestionId } from './red-flag-questions.js';
import type { SourceId } from './sources.js';

/** Pain over time. Both run from 0 to 100; a drawing of how people tell it, no measurement. */
export interface Curve {
  /** More than one where the pattern is a difference: two sides, two sports, three places. */
  readonly lines: readonly {
    readonly id: string;
    readonly points: readonly (readonly [number, number])[];
    /** The middle of its name, where it needs one. */
    readonly label?: readonly [number, number];
  }[];
  /** What one does meanwhile, in order; each lasts up to `to`. */
  readonly spans: readonly { readonly id: string; readonly to: number }[];
}

export interface Pattern {
  readonly id: string;
  /** The row in the clinical specification; `I 0.13` is a claim of section I. */
  readonly spec: string;
  readonly curve: Curve;
  /** What may be behind it, the likeliest first. */
  readonly modes: readonly FailureModeId[];
  /** Warning signs that could hide behind it. */
  readonly ruleOut: readonly RedFlagQuestionId[];
  /** Asks whether the pain may be inflammatory before anything is explained (F1). */
  readonly asksMovement?: true;
  readonly checks: readonly SelfCheckId[];
  readonly exercises: readonly ExerciseId[];
  readonly backfires: readonly BackfireId[];
  readonly sources: readonly SourceId[];
}

export const PATTERNS = [
  {
    id: 'sit-then-stand',
    spec: 'I 0.13',
    curve: {
      lines: [
        {
          id: 'pain',
          points: [
            [0, 12],
            [30, 14],
            [48, 22],
            [52, 82],
            [59, 72],
            [66, 51],
            [75, 31],
            [86, 19],
            [100, 14],
          ],
        },
      ],
      spans: [
        { id: 'sitting', to: 50 },
        { id: 'standing', to: 100 },
      ],
    },
    modes: ['stiffens-late', 'weak-push'],
    ruleOut: [],
    checks: ['sit-walk-check', 'hip-lift-check'],
    exercises: ['hip-hinge', 'single-leg-bridge', 'pillow-squeeze', 'walking'],
    backfires: ['long-sitting', 'bracing-all-day'],
    sources: ['s0', 'hermans', 'decarv'],
  },
  {
    id: 'late-in-activity',
    spec: 'I 0.14',
    curve: {
      lines: [
        {
          id: 'pain',
          points: [
            [0, 10],
            [35, 11],
            [56, 16],
            [68, 27],
            [80, 46],
            [91, 68],
            [100, 86],
          ],
        },
      ],
      spans: [
        { id: 'early', to: 60 },
        { id: 'late', to: 100 },
      ],
    },
    modes: ['tires-early', 'hips-tip', 'trunk-leans'],
    ruleOut: ['limp-or-bone-pain', 'sooner-each-run', 'low-energy'],
    checks: ['stand-check', 'step-check'],
    exercises: ['single-leg-stance', 'step-down', 'lateral-step-down', 'walking'],
    backfires: ['heavy-lifts-first'],
    sources: ['s0', 'whitney', 'design-decision'],
  },
  {
    id: 'one-side',
    spec: 'I 0.15',
    curve: {
      lines: [
        {
          id: 'this-side',
          points: [
            [0, 22],
            [18, 44],
            [34, 34],
            [52, 64],
            [70, 50],
            [86, 72],
            [100, 56],
          ],
          label: [26, 66],
        },
        {
          id: 'other-side',
          points: [
            [0, 8],
            [30, 10],
            [60, 9],
            [100, 11],
          ],
          label: [68, 22],
        },
      ],
      spans: [{ id: 'day', to: 100 }],
    },
    modes: ['hips-tip', 'trunk-leans'],
    ruleOut: [
      'fever',
      'pee-signs',
      'possible-pregnancy-pain',
      'cannot-bear-weight',
      'minor-injury',
      'bone-risk',
    ],
    checks: ['stand-check', 'carry-check'],
    exercises: ['single-leg-stance', 'suitcase-carry', 'lateral-step-down', 'pallof-press'],
    backfires: ['daily-realigning'],
    sources: ['s0', 'design-decision'],
  },
  {
    id: 'back-buttock-hip',
    spec: 'I 0.16',
    curve: {
      lines: [
        {
          id: 'back',
          points: [
            [0, 20],
            [16, 58],
            [32, 26],
            [60, 16],
            [100, 18],
          ],
          label: [17, 70],
        },
        {
          id: 'buttock',
          points: [
            [0, 12],
            [26, 16],
            [48, 66],
            [66, 30],
            [100, 16],
          ],
          label: [48, 79],
        },
        {
          id: 'hip',
          points: [
            [0, 8],
            [44, 10],
            [68, 22],
            [82, 60],
            [100, 30],
          ],
          label: [84, 73],
        },
      ],
      spans: [{ id: 'day', to: 100 }],
    },
    modes: ['stiffens-long', 'hips-tip'],
    ruleOut: ['below-knee-pain', 'one-leg-numb', 'saddle-numbness', 'both-legs-pain'],
    checks: ['stand-check', 'hip-lift-check'],
    exercises: ['pillow-squeeze', 'strap-push-out', 'hip-hinge', 'single-leg-stance'],
    backfires: ['hard-stretching', 'daily-realigning'],
    sources: ['s0', 'scirp', 'kurosawa'],
  },
  {
    id: 'better-with-walking',
    spec: 'I 0.17',
    asksMovement: true,
    curve: {
      lines: [
        {
          id: 'pain',
          points: [
            [0, 60],
            [12, 56],
            [24, 44],
            [34, 27],
            [44, 18],
            [54, 15],
            [64, 21],
            [76, 38],
            [88, 57],
            [100, 68],
          ],
        },
      ],
      spans: [
        { id: 'before', to: 24 },
        { id: 'walking', to: 60 },
        { id: 'later', to: 100 },
      ],
    },
    modes: ['tires-early', 'stiffens-long'],
    ruleOut: ['night-pain-any-position', 'sore-red-eye'],
    checks: ['sit-walk-check', 'stand-check'],
    exercises: ['walking', 'hip-hinge', 'single-leg-stance', 'suitcase-carry'],
    backfires: ['long-sitting'],
    sources: ['s0'],
  },
  {
    id: 'stretch-rebound',
    spec: 'I 0.18',
    curve: {
      lines: [
        {
          id: 'pain',
          points: [
            [0, 50],
            [24, 50],
            [32, 20],
            [47, 18],
            [62, 48],
            [79, 74],
            [100, 68],
          ],
        },
      ],
      spans: [
        { id: 'before', to: 24 },
        { id: 'stretching', to: 48 },
        { id: 'after', to: 100 },
      ],
    },
    modes: ['stiffens-long', 'stiffens-late'],
    ruleOut: [],
    checks: ['hip-lift-check', 'sit-walk-check'],
    exercises: ['pillow-squeeze', 'strap-push-out', 'knee-to-chest', 'cross-over'],
    backfires: ['hard-stretching', 'daily-realigning'],
    sources: ['s0'],
  },
  {
    id: 'running-not-biking',
    spec: 'I 0.19',
    curve: {
      lines: [
        {
          id: 'running',
          points: [
            [0, 10],
            [24, 16],
            [46, 40],
            [70, 66],
            [100, 84],
          ],
          label: [52, 74],
        },
        {
          id: 'biking',
          points: [
            [0, 10],
            [40, 11],
            [70, 13],
            [100, 12],
          ],
          label: [72, 26],
        },
      ],
      spans: [{ id: 'session', to: 100 }],
    },
    modes: ['hips-tip', 'tires-early'],
    ruleOut: ['limp-or-bone-pain', 'sooner-each-run', 'low-energy'],
    checks: ['stand-check', 'step-check'],
    exercises: ['single-leg-stance', 'step-down', 'lateral-step-down', 'single-leg-bridge'],
    backfires: ['heavy-lifts-first'],
    sources: ['s0', 'whitney'],
  },
] as const satisfies readonly Pattern[];

export type PatternId = (typeof PATTERNS)[number]['id'];
