/** The words of the pacing calculator, and the few sentences that every part of it puts together. */
import type { pacing } from '../../messages/en/pacing.js';
import type { pacingNotes } from '../../messages/en/pacing-notes.js';
import type { planData } from '../../messages/en/plan-data.js';
import type { sessionLog } from '../../messages/en/session-log.js';
import type { PacingPlan } from '../../rules.js';
import type { Amounts } from '../../ui/amounts.js';
import type { GateMessages } from '../../ui/care-gate-report.js';
import type { Speech as SharedSpeech } from '../../ui/speech.js';
import { fill, type Wording } from '../../ui/wording.js';

export interface PacingMessages extends GateMessages {
  readonly pacing: Wording<typeof pacing>;
  readonly pacingNotes: Wording<typeof pacingNotes>;
  readonly planData: Wording<typeof planData>;
  readonly sessionLog: Wording<typeof sessionLog>;
}

export interface Speech extends SharedSpeech<PacingMessages> {
  readonly amounts: Amounts;
}

/** What the plan is for, inside a sentence. */
export function activityName({ activity, name }: PacingPlan, { messages }: Speech): string {
  return name ?? messages.pacing.activities[activity].inSentence;
}

/** What the plan is for, as a label. */
export function activityLabel({ activity, name }: PacingPlan, { messages }: Speech): string {
  return name ?? messages.pacing.activities[activity].label;
}

/** An amount of a plan, without its sets. */
export function amountOf(amount: number, { unit }: PacingPlan, { amounts }: Speech): string {
  return amounts.format(amount, unit);
}

/** A dose with its sets. */
export function doseOf(amount: number, plan: PacingPlan, speech: Speech): string {
  const { inSets } = speech.messages.pacing;
  const { sets = 1, unit } = plan;
  if (sets === 1) return amountOf(amount, plan, speech);
  // "3 sets of 8" needs no "times".
  const dose = unit === 'repetitions' ? speech.amounts.number(amount) : amountOf(amount, plan, speech);
  return fill(inSets, { n: speech.amounts.number(sets), dose });
}

/** A part such as "3 tenths", for a percentage of the tables. */
export function partOf(percent: number, parts: Readonly<Record<string, string>>): string {
  return parts[String(percent)] ?? `${percent} %`;
}
