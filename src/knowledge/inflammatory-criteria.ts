/**
 * Inflammatory back pain: section B of the clinical specification. The published sets are kept apart, each
 * with its own thresholds; only their combined outcome is acted on.
 */
import type { CriteriaSet } from '../engine/criteria.js';
import type { When } from '../engine/decision-table.js';
import type { Question, RedFlagQuestionId } from './red-flag-questions.js';
import type { SourceId } from './sources.js';

/** Yes-or-no items of B.1. */
export const INFLAMMATORY_QUESTIONS = [
  { id: 'slow-start', spec: 'B.1 insidious', sources: ['sieper', 'calin'] },
  { id: 'eased-by-movement', spec: 'B.1 ex', sources: ['sieper', 'rudwaleit', 'calin', 'ng65'] },
  { id: 'not-eased-by-rest', spec: 'B.1 restNoEase', sources: ['sieper', 'rudwaleit'] },
  { id: 'buttock-one-side', spec: 'B.1 butt', sources: ['ng65'] },
  { id: 'buttock-swaps-sides', spec: 'B.1 butt', sources: ['rudwaleit', 'ng65'] },
  { id: 'night-pain', spec: 'B.1 night', sources: ['sieper'] },
  { id: 'second-half-waking', spec: 'B.1 w2', sources: ['rudwaleit', 'ng65'] },
  { id: 'night-pain-eased-by-rising', spec: 'B.1 up', follows: 'night-pain', sources: ['sieper'] },
  { id: 'second-half-only', spec: 'B.1 w2only', follows: 'second-half-waking', sources: ['rudwaleit'] },
  { id: 'pill-helps-in-48-hours', spec: 'B.1 ns48', sources: ['ng65'] },
  { id: 'family-spondyloarthritis', spec: 'B.1 fhx', sources: ['ng65'] },
  { id: 'past-arthritis', spec: 'B.1 arth', sources: ['ng65'] },
  { id: 'heel-or-tendon-pain', spec: 'B.1 enth', sources: ['ng65'] },
  { id: 'psoriasis', spec: 'B.1 pso', sources: ['ng65'] },
  { id: 'uveitis', spec: 'B.1 uve', sources: ['ng65'] },
  { id: 'bowel-disease', spec: 'B.1 ibd', sources: ['ng65'] },
] as const satisfies readonly Question[];

/** A quantity asked in bands, so that no number has to be typed (L6). Hosts may give the number itself. */
export interface Quantity {
  readonly id: string;
  readonly spec: string;
  readonly unit: 'years' | 'months' | 'minutes';
  /** The largest number that makes sense, in `unit`. The smallest is 0. */
  readonly max: number;
  /** Each band with the number that stands for it, in the order in which they are offered. */
  readonly bands: Readonly<Record<string, number>>;
  /** The most worrying band's number: not sure counts as it. */
  readonly notSure: number;
  readonly sources: readonly SourceId[];
}

export const QUANTITIES = [
  {
    id: 'pain-duration',
    spec: 'RF47',
    unit: 'months',
    max: 1440,
    bands: { 'under-6-weeks': 1, '6-weeks-to-3-months': 3, 'over-3-months': 4 },
    notSure: 4,
    sources: ['nhs-back', 'cks'],
  },
  {
    id: 'age-at-onset',
    spec: 'B.1 onset',
    unit: 'years',
    max: 120,
    bands: { 'under-35': 34, '35-to-39': 39, '40-to-44': 44, '45-or-over': 45 },
    notSure: 34,
    sources: ['sieper', 'calin', 'ng65'],
  },
  {
    id: 'age-now',
    spec: 'B.1 age',
    unit: 'years',
    max: 120,
    bands: { '50-or-under': 50, '51-or-over': 51 },
    notSure: 50,
    sources: ['rudwaleit'],
  },
  {
    id: 'morning-stiffness',
    spec: 'B.1 stiff',
    unit: 'minutes',
    max: 1440,
    bands: { none: 0, 'up-to-30-minutes': 30, 'over-30-minutes': 31 },
    notSure: 31,
    sources: ['rudwaleit', 'calin'],
  },
] as const satisfies readonly Quantity[];

export type QuantityId = (typeof QUANTITIES)[number]['id'];

/** What the sets ask of the quantities. `below` and `above` leave the number itself out. */
export const THRESHOLDS = [
  // 42 days, in months of 30.4 days
  { id: 'over-6-weeks', quantity: 'pain-duration', above: 1.38 },
  { id: 'over-3-months', quantity: 'pain-duration', above: 3 },
  { id: 'onset-before-35', quantity: 'age-at-onset', below: 35 },
  { id: 'onset-before-40', quantity: 'age-at-onset', below: 40 },
  { id: 'onset-before-45', quantity: 'age-at-onset', below: 45 },
  { id: 'aged-50-or-under', quantity: 'age-now', below: 51, knownFrom: 'under-18' },
  { id: 'any-morning-stiffness', quantity: 'morning-stiffness', above: 0 },
  { id: 'stiff-over-30-minutes', quantity: 'morning-stiffness', above: 30 },
] as const satisfies readonly Threshold[];

export interface Threshold {
  readonly id: string;
  readonly quantity: QuantityId;
  readonly below?: number;
  readonly above?: number;
  /** A yes to this question answers it too, so it need not be asked. */
  readonly knownFrom?: RedFlagQuestionId;
}

export type InflammatoryQuestionId = (typeof INFLAMMATORY_QUESTIONS)[number]['id'];
export type InflammatoryFact = InflammatoryQuestionId | (typeof THRESHOLDS)[number]['id'];

export interface InflammatorySet extends CriteriaSet<InflammatoryFact, SourceId> {
  /** Published figures in percent, for inflammatory back pain and not for a disease, at the lowest cut-off. */
  readonly accuracy?: {
    readonly sensitivity: number;
    readonly specificity: number;
    readonly source: SourceId;
  };
}

export const CRITERIA_SETS = [
  {
    id: 'asas',
    spec: 'B.2 ASAS experts 2009',
    applies: [['over-3-months']],
    items: [
      { id: 'onset', when: [['onset-before-40']] },
      { id: 'slow-start', when: [['slow-start']] },
      { id: 'movement', when: [['eased-by-movement']] },
      { id: 'rest', when: [['not-eased-by-rest']] },
      { id: 'night', when: [['night-pain'], ['night-pain-eased-by-rising']] },
    ],
    cutoffs: [4],
    accuracy: { sensitivity: 79.6, specificity: 72.4, source: 'sieper' },
    sources: ['sieper'],
  },
  {
    id: 'berlin',
    spec: 'B.2 Berlin 2006',
    applies: [['over-3-months'], ['aged-50-or-under']],
    items: [
      { id: 'stiffness', when: [['stiff-over-30-minutes']] },
      { id: 'movement-not-rest', when: [['eased-by-movement'], ['not-eased-by-rest']] },
      { id: 'second-half-only', when: [['second-half-waking'], ['second-half-only']] },
      { id: 'swapping-buttock', when: [['buttock-swaps-sides']] },
    ],
    cutoffs: [2],
    accuracy: { sensitivity: 70.3, specificity: 81.2, source: 'rudwaleit' },
    sources: ['rudwaleit', 'sieper'],
  },
  {
    id: 'calin',
    spec: 'B.2 Calin 1977',
    applies: [],
    items: [
      { id: 'onset', when: [['onset-before-40']] },
      { id: 'duration', when: [['over-3-months']] },
      { id: 'slow-start', when: [['slow-start']] },
      { id: 'stiffness', when: [['any-morning-stiffness']] },
      { id: 'movement', when: [['eased-by-movement']] },
    ],
    cutoffs: [4],
    accuracy: { sensitivity: 89.9, specificity: 52.5, source: 'sieper' },
    sources: ['calin', 'sieper'],
  },
  {
    id: 'ng65',
    spec: 'B.2 NICE NG65 1.1.5',
    applies: [['onset-before-45'], ['over-3-months']],
    items: [
      { id: 'onset', when: [['onset-before-35']] },
      { id: 'second-half', when: [['second-half-waking']] },
      { id: 'buttock', when: [['buttock-one-side', 'buttock-swaps-sides']] },
      { id: 'movement', when: [['eased-by-movement']] },
      { id: 'pill', when: [['pill-helps-in-48-hours']] },
      { id: 'family', when: [['family-spondyloarthritis']] },
      { id: 'arthritis', when: [['past-arthritis']] },
      { id: 'heel-or-tendon', when: [['heel-or-tendon-pain']] },
      { id: 'psoriasis', when: [['psoriasis']] },
    ],
    cutoffs: [3, 4],
    sources: ['ng65', 'ng65-bmj'],
  },
] as const satisfies readonly InflammatorySet[];

export type CriteriaSetId = (typeof CRITERIA_SETS)[number]['id'];

/** A set with at least so many points, as the outcomes name it. */
export interface Reached {
  readonly set: CriteriaSetId;
  readonly points: number;
}

/** B.6, the rows by points. The first that holds counts. */
export const INFLAMMATORY_OUTCOMES = [
  {
    id: 'rheumatology-check',
    spec: 'B.6 row 1',
    reached: [{ set: 'ng65', points: 4 }],
    sources: ['ng65', 'ng65-bmj', 'hay', 'cafaspa'],
  },
  {
    id: 'blood-test',
    spec: 'B.6 row 2',
    reached: [{ set: 'ng65', points: 3 }],
    sources: ['ng65', 'hay', 'cafaspa'],
  },
  {
    id: 'pattern-can-fit',
    spec: 'B.6 rows 3 and 7',
    reached: [
      { set: 'asas', points: 4 },
      { set: 'berlin', points: 2 },
    ],
    sources: ['sieper', 'rudwaleit', 'hay', 'cafaspa'],
  },
] as const satisfies readonly InflammatoryOutcome[];

export interface InflammatoryOutcome {
  readonly id: string;
  readonly spec: string;
  /** Any of these. */
  readonly reached: readonly Reached[];
  readonly sources: readonly SourceId[];
}

/** B.6, the row that is added to any other. */
export const LINKED_ILLNESS = {
  id: 'linked-illness',
  spec: 'B.6 row 5',
  when: [['over-3-months'], ['psoriasis', 'uveitis', 'bowel-disease']],
  sources: ['ng65'],
} as const satisfies {
  readonly id: string;
  readonly spec: string;
  readonly when: When<InflammatoryFact>;
  readonly sources: readonly SourceId[];
};

export type InflammatoryOutcomeId = (typeof INFLAMMATORY_OUTCOMES)[number]['id'] | 'linked-illness';
