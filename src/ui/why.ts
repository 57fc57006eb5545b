/** The sources behind a claim of a plan. */
import type { TemplateResult } from 'lit';
import type { Source, SourceId } from '../rules.js';
import type { CheckMessages } from './check-report.js';
import { citations } from './citations.js';
import { folded } from './templates.js';

/** All that it takes to cite. */
export interface CitingSpeech {
  readonly messages: Pick<CheckMessages, 'shared' | 'checkResult'>;
  /** The part of the bibliography that the widget cites from. */
  readonly bibliography: readonly Source[];
  readonly clinician: boolean;
}

/** @param label what unfolds it; without one, "Why?" */
export function why(
  ids: readonly SourceId[],
  { messages, bibliography, clinician }: CitingSpeech,
  label = messages.checkResult.why,
): TemplateResult {
  return folded(label, citations(bibliography, ids, messages.shared, clinician));
}
