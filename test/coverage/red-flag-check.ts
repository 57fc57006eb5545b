/**
 * Where each claim of the seed articles that bears on the red-flag check went (`docs/clinical.md`, section I):
 * carried, by the rows and words named here, or left out, with the ruling.
 */
import type {
  CriteriaSetId,
  InflammatoryOutcomeId,
  Level,
  QuantityId,
  QuestionId,
  RedFlagRuleId,
} from '../../src/rules.js';

/** What carries a claim. A row that does not exist does not compile. */
export type Carrier =
  | `level ${Level}`
  | `question ${QuestionId | QuantityId}`
  | `rule ${RedFlagRuleId}`
  | `set ${CriteriaSetId}`
  | `outcome ${InflammatoryOutcomeId}`
  /** A path into the English words. */
  | `words ${'shared' | 'questionnaire' | 'checkResult' | 'redFlagCheck'}.${string}`
  | `element ${string}`;

export type Coverage =
  | { readonly claim: string; readonly carriedBy: readonly [Carrier, ...Carrier[]] }
  | { readonly claim: string; readonly leftOut: string };

export const COVERAGE: readonly Coverage[] = [
  { claim: '0.1', carriedBy: ['words shared.education'] },
  { claim: '0.2', carriedBy: ['element si-red-flag-check'] },
  {
    claim: '0.17',
    // F1: the pattern is asked about; the story of tiredness is not told here.
    carriedBy: ['question eased-by-movement', 'question not-eased-by-rest', 'rule inflammatory-pattern'],
  },
  {
    claim: '0.21',
    leftOut: 'A stop rule for self-checks and plans; the red-flag check asks nobody to move.',
  },
  { claim: '0.56', carriedBy: ['level emergency', 'level same-day'] },
  { claim: '0.57', carriedBy: ['level prompt'] },
  {
    claim: '0.58',
    // Where no source gives a number, none is cited; and every result below emergency names a clinician.
    carriedBy: ['words shared.designDecision', 'words checkResult.levels.prompt'],
  },
  { claim: '1.1', leftOut: 'A weak source. Nothing rests on it alone; part B has its own sources.' },
  {
    claim: '1.3',
    // F2: one feature is one item of several, and never a level by itself.
    carriedBy: ['question eased-by-movement', 'outcome pattern-can-fit'],
  },
  { claim: '1.5', carriedBy: ['question morning-stiffness', 'question eased-by-movement', 'set berlin'] },
  { claim: '1.6', carriedBy: ['question not-eased-by-rest', 'question eased-by-movement', 'set asas'] },
  {
    claim: '1.7',
    carriedBy: [
      'question second-half-waking',
      'question second-half-only',
      'question night-pain-eased-by-rising',
      'question night-pain-any-position',
    ],
  },
  { claim: '1.8', carriedBy: ['question buttock-swaps-sides', 'set berlin'] },
  { claim: '1.9', carriedBy: ['question age-at-onset', 'set asas', 'set ng65'] },
  { claim: '1.10', carriedBy: ['question pain-duration'] },
  // F2: prompt, not at once.
  { claim: '1.13', carriedBy: ['rule inflammatory-pattern'] },
  { claim: '1.17', carriedBy: ['outcome rheumatology-check', 'rule inflammatory-pattern'] },
  { claim: '1.24', carriedBy: ['rule inflammatory-pattern', 'set asas', 'set berlin', 'set ng65'] },
  { claim: '1.38', leftOut: 'Repeats the claims above.' },
  { claim: '2.44', leftOut: "One person's story. Nothing of it is told here, so there is nothing to label." },
  { claim: '3.17', carriedBy: ['question severe-pain', 'rule severe-pain'] },
  { claim: '3.18', carriedBy: ['question below-knee-pain', 'rule below-knee-pain'] },
  {
    claim: '3.19',
    carriedBy: [
      'question saddle-numbness',
      'rule bladder-bowel-saddle',
      'question weakness-recent',
      'rule weakness-growing',
      'question one-leg-weak',
      'rule one-leg-weak',
      'question one-leg-numb',
      'rule one-leg-numb',
    ],
  },
  { claim: '3.20', carriedBy: ['question no-ease-48-hours', 'rule no-ease-48-hours'] },
  { claim: '3.22', carriedBy: ['question past-arthritis', 'set ng65', 'rule inflammatory-pattern'] },
];
