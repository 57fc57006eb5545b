/**
 * Tests of the sacroiliac joint that people hear about (C), explained and never taught. The words are in
 * `src/messages/en/treatments.ts`.
 */
import type { SourceId } from './sources.js';

export interface JointTest {
  readonly id: string;
  /** The row in the clinical specification; `C row 7` is the seventh of its first table. */
  readonly spec: string;
  /** The rulings that bind its words. */
  readonly rulings?: readonly string[];
  readonly sources: readonly SourceId[];
}

export const JOINT_TESTS = [
  {
    id: 'cluster',
    spec: 'C row 1',
    rulings: ['F27'],
    sources: ['laslett05', 'laslett03', 'vdwurff', 'sauer', 'szadek'],
  },
  { id: 'feel-tests', spec: 'C row 7', sources: ['sturesson00', 'tullberg'] },
  {
    id: 'test-injection',
    spec: 'C row 8',
    rulings: ['F26'],
    sources: ['kennedy', 'mckenzie-b', 'scirp', 'simop', 'pgp-eu'],
  },
  { id: 'how-common', spec: 'C row 9', rulings: ['F28'], sources: ['schwarzer'] },
  { id: 'leg-raise', spec: 'C row 10', sources: ['deville'] },
  { id: 'no-self-test', spec: 'C.1', rulings: ['F41'], sources: ['trend20', 'phe-sr', 'design-decision'] },
] as const satisfies readonly JointTest[];

export type JointTestId = (typeof JOINT_TESTS)[number]['id'];

/** What a study found, for clinicians. */
export interface TestFigures {
  readonly spec: string;
  readonly test: JointTestId;
  readonly source: SourceId;
  /** How many tests have to be positive, of how many. */
  readonly cutoff?: string;
  /** Of 100. */
  readonly sensitivity?: number;
  readonly specificity?: number;
  /** Likelihood ratios. */
  readonly positive?: number;
  readonly negative?: number;
}

export const TEST_FIGURES = [
  {
    spec: 'C row 2',
    test: 'cluster',
    source: 'laslett05',
    cutoff: '3/6',
    sensitivity: 94,
    specificity: 78,
  },
  {
    spec: 'C row 3',
    test: 'cluster',
    source: 'laslett03',
    cutoff: '3+',
    sensitivity: 91,
    specificity: 78,
  },
  {
    spec: 'C row 4',
    test: 'cluster',
    source: 'vdwurff',
    cutoff: '3/5',
    sensitivity: 85,
    specificity: 79,
    positive: 4.02,
    negative: 0.19,
  },
  { spec: 'C row 5', test: 'cluster', source: 'sauer', positive: 2.13, negative: 0.33 },
  { spec: 'C row 10', test: 'leg-raise', source: 'deville', sensitivity: 91, specificity: 26 },
] as const satisfies readonly TestFigures[];
