/**
 * Where each claim of the seed articles that bears on the pacing calculator went (`docs/clinical.md`, section
 * I): carried, by the rows and words named here, or left out, with the ruling.
 */
import type {
  ActivityId,
  BASELINES,
  CUTS,
  LightId,
  PACING_LIMITS,
  PacingNoteId,
  RISES,
} from '../../src/rules.js';

/** What carries a claim. A row that does not exist does not compile. */
export type PacingCarrier =
  | `activity ${ActivityId}`
  | `baseline ${(typeof BASELINES)[number]['id']}`
  | `cut ${(typeof CUTS)[number]['id']}`
  | `light ${LightId}`
  | `limit ${keyof typeof PACING_LIMITS}`
  | `note ${PacingNoteId}`
  | `rise ${(typeof RISES)[number]['id']}`
  /** A path into the English words. */
  | `words ${'shared' | 'careGate' | 'pacing' | 'sessionLog'}.${string}`
  | `element ${string}`;

export type PacingCoverage =
  | { readonly claim: string; readonly carriedBy: readonly [PacingCarrier, ...PacingCarrier[]] }
  | { readonly claim: string; readonly leftOut: string };

export const PACING_COVERAGE: readonly PacingCoverage[] = [
  { claim: '0.1', carriedBy: ['words shared.education'] },
  // No plan opens before the questions about urgent signs are answered.
  { claim: '0.2', carriedBy: ['element si-red-flag-check', 'words careGate.why.none', 'light stop-now'] },
  // F34: that muscles switch off is not told; that it is common to hurt on getting up is.
  { claim: '0.13', carriedBy: ['activity sit', 'note sitting-breaks'] },
  { claim: '0.18', carriedBy: ['note stretching'] },
  {
    claim: '0.29',
    carriedBy: ['baseline known', 'light red', 'limit reboundRise', 'words sessionLog.lights.red'],
  },
  { claim: '0.30', carriedBy: ['activity single-leg-stand', 'note start-single-leg-stand'] },
  // Reaches and arms change the exercise and not its amount; one change at a time is said.
  {
    claim: '0.31',
    carriedBy: ['note start-single-leg-stand', 'rise first-week', 'rise third-week', 'note one-change'],
  },
  { claim: '0.32', carriedBy: ['light red', 'cut three-tenths', 'note two-week-review'] },
  { claim: '0.33', carriedBy: ['activity carry', 'note start-carry'] },
  { claim: '0.34', carriedBy: ['note one-change', 'activity carry', 'light red'] },
  { claim: '0.35', carriedBy: ['activity step-down', 'note start-step-down', 'light red'] },
  { claim: '0.36', carriedBy: ['activity step-down', 'note start-step-down'] },
  { claim: '0.40', carriedBy: ['cut three-tenths', 'cut four-tenths', 'cut half', 'baseline known'] },
  {
    claim: '0.41',
    carriedBy: ['rise first-week', 'rise second-week', 'rise third-week', 'limit runRise'],
  },
  {
    claim: '0.42',
    carriedBy: ['limit easyDays', 'note easy-days', 'cut half', 'words pacing.dose.easyDays'],
  },
  {
    claim: '0.43',
    // F7: the direction does change after a second rebound, a flare of over 7 days, or anything new.
    carriedBy: ['note easy-days', 'limit reboundsToStop', 'words careGate.why.flare', 'light stop-now'],
  },
  { claim: '0.49', carriedBy: ['note weeks-to-months'] },
  {
    claim: '0.50',
    carriedBy: [
      'light red',
      'cut three-tenths',
      'cut half',
      'limit reboundsToStop',
      'limit reboundDays',
      'words pacing.next.stopDo',
    ],
  },
  {
    claim: '0.53',
    carriedBy: ['limit sittingBreak', 'limit breakLength', 'note sitting-breaks', 'words pacing.dose.breaks'],
  },
  {
    claim: '0.58',
    // Where no source gives a number, none is cited; and a stop names a clinician.
    carriedBy: ['words shared.designDecision', 'words pacing.next.stopDo'],
  },
  { claim: '1.1', leftOut: 'A weak source. No row of the pacing tables names it.' },
  // F8: that long rest is worst is one person’s story; that bed rest is not advised is what guidelines say.
  { claim: '2.15', carriedBy: ['note easy-days', 'limit easyDays'] },
  { claim: '2.16', carriedBy: ['note no-pushing', 'limit amberPain', 'light red'] },
  { claim: '2.29', carriedBy: ['activity carry', 'note start-carry'] },
  // F17: not daily, but as often as the guide says.
  { claim: '2.30', carriedBy: ['activity carry', 'activity step-down', 'activity single-leg-stand'] },
  { claim: '2.34', carriedBy: ['light green', 'limit greenPain', 'words pacing.plan.stable'] },
  {
    claim: '2.35',
    leftOut: "One person's figures: 8 % a week, which lies below the careful line. D.7 keeps the sum.",
  },
  { claim: '2.36', carriedBy: ['note no-all-out'] },
  // F35: neither hours of sleep nor what is said to happen in them.
  { claim: '2.37', carriedBy: ['note sleep'] },
  { claim: '2.41', carriedBy: ['note early-signs', 'light amber'] },
  {
    claim: '2.44',
    leftOut: "One person's story. Nothing is told on its word alone, so there is nothing to label.",
  },
];
