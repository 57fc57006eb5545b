/**
 * Where each claim of the seed articles that bears on the return-to-run plan went (`docs/clinical.md`, section
 * I): carried, by the rows and words named here, or left out, with the ruling.
 */
import type { GateId, PaceStepId, RUN_LIMITS, RunNoteId, RunStageId } from '../../src/rules.js';

/** What carries a claim. A row that does not exist does not compile. */
export type RunCarrier =
  | `step ${RunStageId | PaceStepId}`
  | `gate ${GateId}`
  | `limit ${keyof typeof RUN_LIMITS}`
  | `note ${RunNoteId}`
  /** A path into the English words. */
  | `words ${'shared' | 'careGate' | 'sessionLog' | 'run'}.${string}`
  | `element ${string}`;

export type RunCoverage =
  | { readonly claim: string; readonly carriedBy: readonly [RunCarrier, ...RunCarrier[]] }
  | { readonly claim: string; readonly leftOut: string };

export const RUN_COVERAGE: readonly RunCoverage[] = [
  { claim: '0.1', carriedBy: ['words shared.education'] },
  // No plan opens before the questions about urgent signs are answered.
  { claim: '0.2', carriedBy: ['element si-red-flag-check', 'words careGate.why.none'] },
  // F5: that late pain is tiredness is not told; that it may be the bone is asked.
  { claim: '0.14', carriedBy: ['gate bone-sooner', 'gate bone-step', 'words run.closed.stopWhy.bone'] },
  // That it tells what is wrong is not said.
  { claim: '0.19', carriedBy: ['note cross-training'] },
  { claim: '0.22', carriedBy: ['gate single-leg-stand', 'words run.ready.task.single-leg-stand'] },
  { claim: '0.23', carriedBy: ['gate step-downs', 'words run.ready.task.step-downs'] },
  {
    claim: '0.40',
    leftOut: 'A step back stands in the place of a cut (E.4, E.5); D.5 leaves the steps to their own table.',
  },
  { claim: '0.42', carriedBy: ['limit easyDays', 'note easy-days', 'words run.outcomes.back'] },
  { claim: '0.44', carriedBy: ['step s1-5', 'step s1-6', 'step s1-7', 'step s1-8'] },
  { claim: '0.45', carriedBy: ['step s1-8', 'step s2', 'limit redDays', 'limit cautiousAge'] },
  { claim: '0.46', carriedBy: ['step s2', 'step s5', 'step s12'] },
  {
    claim: '0.47',
    carriedBy: [
      'note distance-first',
      'note one-change',
      'limit leastGoal',
      'limit goalWeeks',
      'step speed-1',
      'step hills-1',
      'words run.plan.phases',
    ],
  },
  { claim: '0.48', carriedBy: ['limit easyDays', 'limit redDays', 'limit settledDays'] },
  { claim: '0.49', carriedBy: ['note weeks-to-months', 'limit likelyMore'] },
  // A step back in the place of a cut, as above; the second time it stops.
  {
    claim: '0.50',
    carriedBy: [
      'limit redDays',
      'limit easyDays',
      'words run.outcomes.back',
      'words run.closed.stopWhy.second-red',
      'words run.closed.stopDo',
    ],
  },
  // Where no source gives a number, none is cited; and a stop names a clinician.
  { claim: '0.58', carriedBy: ['words shared.designDecision', 'words run.closed.stopDo'] },
  { claim: '1.1', leftOut: 'A weak source. No row of the running tables names it.' },
  { claim: '2.41', carriedBy: ['note early-signs', 'words run.outcomes.row-broken.amber'] },
  {
    claim: '2.44',
    leftOut: "One person's story. Nothing is told on its word alone, so there is nothing to label.",
  },
];
