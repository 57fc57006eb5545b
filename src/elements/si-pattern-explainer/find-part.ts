/** Find your pattern: seven pictures, of which several may be picked. Without state. */
import { html, nothing, type TemplateResult } from 'lit';
import { PATTERNS, type PatternId } from '../../rules.js';
import { button, heading, primaryButton } from '../../ui/templates.js';
import { renderCurve } from './curve.js';
import type { Speech } from './words.js';

export interface FindView {
  readonly speech: Speech;
  /** Level of the question's own heading. */
  readonly headingLevel: number;
  readonly picked: readonly PatternId[];
  /** The reader went on without a picture. */
  readonly problem: boolean;
  readonly act: {
    readonly pick: (id: PatternId, isPicked: boolean) => void;
    readonly go: () => void;
    readonly none: () => void;
  };
}

export function renderFind(view: FindView): TemplateResult {
  const { speech, headingLevel, problem, act } = view;
  const { patterns: words } = speech.messages;
  return html`${problem ? renderProblem(speech) : nothing}
    <fieldset class="find" part="patterns" aria-describedby="pick-hint${problem ? ' pick-problem' : ''}">
      <legend>${heading(headingLevel, words.pick, 'screen')}</legend>
      <p class="hint" id="pick-hint">${words.pickHint}</p>
      ${problem ? html`<p class="field-error" id="pick-problem">${words.pickFirst}</p>` : nothing}
      <ul class="cards" role="list">
        ${PATTERNS.map((pattern) => renderCard(pattern, view))}
      </ul>
    </fieldset>
    <div class="actions">
      ${primaryButton('go', words.go, act.go)} ${button('none', words.none, act.none)}
    </div>`;
}

function renderCard(
  { id, curve }: (typeof PATTERNS)[number],
  { speech, picked, act }: FindView,
): TemplateResult {
  const { name, short } = speech.messages.patterns.pattern[id];
  return html`<li>
    <label class="card">
      <input
        type="checkbox"
        autocomplete="off"
        data-pattern=${id}
        .checked=${picked.includes(id)}
        aria-describedby="short-${id}"
        @change=${(event: Event) => {
          act.pick(id, (event.target as HTMLInputElement).checked);
        }}
      />
      <span class="card-name">${name}</span>
      ${renderCurve(id, curve, speech, false)}
      <span class="card-short" id="short-${id}">${short}</span>
    </label>
  </li>`;
}

function renderProblem({ messages }: Speech): TemplateResult {
  const { questionnaire: asked, patterns: words } = messages;
  return html`<div class="problem" role="alert" tabindex="-1" data-focus="problem" part="error">
    <p><strong>${asked.problem}</strong></p>
    <a href="#pick" @click=${focusFirst}>${words.pickFirst}</a>
  </div>`;
}

/** A link to the field, without a fragment in the page's address. */
function focusFirst(event: Event): void {
  event.preventDefault();
  const { currentTarget } = event;
  const root = currentTarget instanceof Element ? currentTarget.getRootNode() : undefined;
  if (root instanceof ShadowRoot) root.querySelector<HTMLElement>('[data-pattern]')?.focus();
}
