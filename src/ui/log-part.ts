/** What every log of sessions has, whatever is done in them. Template functions without state. */
import { html, nothing, type TemplateResult } from 'lit';
import type { sessionLog } from '../messages/en/session-log.js';
import { LASTED, type Day } from '../rules.js';
import { choiceField, painField, type FormView } from './form.js';
import { button } from './templates.js';
import { dayOf, fill, type Wording } from './wording.js';

export interface LogSpeech {
  readonly messages: { readonly sessionLog: Wording<typeof sessionLog> };
  readonly locale: string;
}

/** A pain from 0 to 10, and what the ends of the scale mean. */
export function scaleField(
  view: FormView,
  field: string,
  label: string,
  { scale: hint }: Wording<typeof sessionLog>,
): TemplateResult {
  return painField(view, { field, label, hint });
}

/** How long the extra pain lasted. */
export function lastedField(
  view: FormView,
  { lasted: label, lastings }: Wording<typeof sessionLog>,
  values: readonly (keyof typeof lastings)[] = LASTED,
): TemplateResult {
  return choiceField(view, {
    field: 'lasted',
    label,
    options: values.map((value) => ({ value, label: lastings[value] })),
  });
}

/** @param date of the session that was deleted last, while it can be brought back */
export function renderRemoved(
  date: Day | undefined,
  speech: LogSpeech,
  undo: () => void,
): TemplateResult | typeof nothing {
  const { sessionLog: words } = speech.messages;
  if (date === undefined) return nothing;
  return html`<div class="removed" tabindex="-1" data-focus="removed">
    <p>${fill(words.removed, { date: dayOf(date, speech, 'weekday') })}</p>
    ${button('undo', words.undo, undo)}
  </div>`;
}
