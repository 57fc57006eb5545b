/**
 * The screens in the order in which they are asked: A.8 of the clinical specification, then B.1. Emergency
 * signs fill the first four.
 */
import type { InflammatoryQuestionId, QuantityId, QUANTITIES } from './inflammatory-criteria.js';
import type { RedFlagQuestionId } from './red-flag-questions.js';

/** A yes-or-no question: the kind a checklist asks. */
export type QuestionId = RedFlagQuestionId | InflammatoryQuestionId;

export type Answer = 'yes' | 'no' | 'not-sure';

type BandOf<Q extends QuantityId> = keyof Extract<(typeof QUANTITIES)[number], { id: Q }>['bands'];

/** Keyed by question, so that one answer can change and the others stay. What is absent is unanswered. */
export type Answers = { readonly [Q in QuestionId]?: Answer } & {
  /** A band, or the number itself in the quantity's unit. */
  readonly [Q in QuantityId]?: BandOf<Q> | 'not-sure' | number;
};

export interface Screen {
  readonly id: string;
  readonly spec: string;
  /** Checklists are ticked; a choice asks its one question with an option for each answer. */
  readonly kind: 'checklist' | 'choice';
  readonly questions: readonly (QuestionId | QuantityId)[];
}

const NIGHT_PATTERN = {
  kind: 'checklist',
  id: 'night-pattern',
  spec: 'B.1 first checklist, follow-ups',
  questions: ['night-pain-eased-by-rising', 'second-half-only'],
} as const;

const LINKED_CONDITIONS = {
  kind: 'checklist',
  id: 'linked-conditions',
  spec: 'B.1 second checklist',
  questions: [
    'pill-helps-in-48-hours',
    'family-spondyloarthritis',
    'past-arthritis',
    'heel-or-tendon-pain',
    'psoriasis',
    'uveitis',
    'bowel-disease',
  ],
} as const;

export const QUESTION_SCREENS = [
  {
    kind: 'checklist',
    id: 'bladder-bowel-feeling',
    spec: 'A.8 screen 1',
    questions: [
      'hard-to-pee',
      'lost-control',
      'lost-bladder-bowel-feeling',
      'saddle-numbness',
      'sexual-change',
    ],
  },
  {
    kind: 'checklist',
    id: 'legs',
    spec: 'A.8 screen 2',
    questions: ['both-legs-pain', 'both-legs-weak', 'cold-leg', 'one-leg-weak', 'cannot-bear-weight'],
  },
  {
    kind: 'choice',
    id: 'leg-weakness',
    spec: 'A.8 screen 2, follow-up',
    questions: ['weakness-recent'],
  },
  {
    kind: 'checklist',
    id: 'very-ill',
    spec: 'A.8 screen 3',
    questions: ['sudden-severe-pain', 'faint-cold-pale', 'chest-or-breath', 'very-unwell'],
  },
  {
    kind: 'checklist',
    id: 'injury',
    spec: 'A.8 screen 4',
    questions: [
      'major-injury',
      'cannot-stand-after-fall',
      'bruise-over-spine',
      'minor-injury',
      'blood-thinners',
    ],
  },
  {
    kind: 'checklist',
    id: 'body',
    spec: 'A.8 screen 5',
    questions: [
      'fever',
      'weight-loss',
      'pee-signs',
      'low-tummy-fever',
      'sore-red-eye',
      'swollen-leg',
      'pulse-in-tummy',
    ],
  },
  {
    kind: 'checklist',
    id: 'pain-behaviour',
    spec: 'A.8 screen 6',
    questions: [
      'night-pain-any-position',
      'constant-worsening',
      'severe-pain',
      'no-ease-48-hours',
      'lump-or-shape',
      'upper-back-pain',
      'worse-coughing',
      'one-leg-numb',
      'below-knee-pain',
    ],
  },
  {
    kind: 'checklist',
    id: 'health-before',
    spec: 'A.8 screen 7',
    questions: ['weak-immunity', 'recent-procedure', 'recent-infection', 'cancer-ever', 'bone-risk'],
  },
  {
    kind: 'checklist',
    id: 'pregnancy-periods',
    spec: 'A.8 screen 8',
    questions: ['pregnant', 'birth-in-6-months', 'possible-pregnancy-pain', 'monthly-pain'],
  },
  {
    kind: 'checklist',
    id: 'pregnancy',
    spec: 'A.8 screen 8, follow-up',
    questions: ['pregnancy-heavy-bleeding', 'pregnancy-signs'],
  },
  {
    kind: 'choice',
    id: 'birth',
    spec: 'A.8 screen 8, follow-up',
    questions: ['birth-in-6-weeks'],
  },
  {
    kind: 'checklist',
    id: 'you',
    spec: 'A.8 screen 9',
    questions: ['under-18', 'over-50-first-time', 'getting-worse', 'runs-hard'],
  },
  {
    kind: 'checklist',
    id: 'running',
    spec: 'A.8 screen 9, follow-up',
    questions: ['limp-or-bone-pain', 'sooner-each-run', 'low-energy'],
  },
  {
    kind: 'choice',
    id: 'duration',
    spec: 'A.8 screen 10',
    questions: ['pain-duration'],
  },
  {
    kind: 'choice',
    id: 'age-at-onset',
    spec: 'B.1 onset',
    questions: ['age-at-onset'],
  },
  {
    kind: 'choice',
    id: 'age-now',
    spec: 'B.1 age',
    questions: ['age-now'],
  },
  {
    kind: 'choice',
    id: 'morning-stiffness',
    spec: 'B.1 stiff',
    questions: ['morning-stiffness'],
  },
  {
    kind: 'checklist',
    id: 'pain-pattern',
    spec: 'B.1 first checklist',
    questions: [
      'slow-start',
      'eased-by-movement',
      'not-eased-by-rest',
      'buttock-one-side',
      'buttock-swaps-sides',
      'night-pain',
      'second-half-waking',
    ],
  },
  NIGHT_PATTERN,
  LINKED_CONDITIONS,
] as const satisfies readonly Screen[];

/**
 * Asked where pain is better with movement, before tiredness may explain it: the five of F1, then the rest of
 * B.1 while it can change the outcome. That movement eases it is known by then.
 */
export const MOVEMENT_SCREENS = [
  { kind: 'choice', id: 'age-at-onset', spec: 'F1', questions: ['age-at-onset'] },
  { kind: 'choice', id: 'duration', spec: 'F1', questions: ['pain-duration'] },
  { kind: 'choice', id: 'morning-stiffness', spec: 'F1', questions: ['morning-stiffness'] },
  {
    kind: 'checklist',
    id: 'rest-and-night',
    spec: 'F1',
    questions: ['not-eased-by-rest', 'second-half-waking'],
  },
  { kind: 'choice', id: 'age-now', spec: 'B.1 age', questions: ['age-now'] },
  {
    kind: 'checklist',
    id: 'pain-pattern',
    spec: 'B.1 first checklist',
    questions: ['slow-start', 'buttock-one-side', 'buttock-swaps-sides', 'night-pain'],
  },
  NIGHT_PATTERN,
  LINKED_CONDITIONS,
] as const satisfies readonly Screen[];

export type ScreenId = (typeof QUESTION_SCREENS | typeof MOVEMENT_SCREENS)[number]['id'];
