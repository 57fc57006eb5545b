/** Set any answers and see at once what the rules make of them. A page for clinicians, not for readers. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { checkResult } from '../../../src/messages/en/check-result.js';
import { questionnaire } from '../../../src/messages/en/questionnaire.js';
import {
  checkRedFlags,
  CRITERIA_SETS,
  optionsOf,
  QUESTION_SCREENS,
  scoreInflammatoryPain,
  type Answers,
  type FiredRule,
  type QuantityId,
  type QuestionId,
  type RedFlagResult,
} from '../../../src/rules.js';
import {
  codeOf,
  isQuantity,
  LOCK_NAMES,
  optionWords,
  outcomeWords,
  QUESTIONS,
  setName,
  whoToRing,
  wordsOf,
} from './facts.js';
import { code, condition, level, sources, table } from './parts.js';

/** No to every yes-or-no question that applies and is open. Bands stay as they are. */
function noToTheRest(answers: Answers): Answers {
  const open = checkRedFlags(answers).missing.filter((id) => !isQuantity(id));
  if (open.length === 0) return answers;
  return noToTheRest({ ...answers, ...Object.fromEntries(open.map((id) => [id, 'no'])) });
}

class AnswersPanel extends LitElement {
  static override readonly properties = { answers: { state: true } };

  private answers: Answers = {};

  /** In the page itself, so that its tables look like the others. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const result = checkRedFlags(this.answers);
    return html`<div class="panel">
      <div class="panel-questions">
        <p class="panel-actions">
          <button type="button" data-action="no-to-the-rest" @click=${this.#noToTheRest}>
            No to all that is open
          </button>
          <button type="button" data-action="clear" @click=${this.#clear}>Clear</button>
        </p>
        ${QUESTION_SCREENS.map(
          ({ id, questions }) =>
            html`<fieldset>
              <legend>${questionnaire.screens[id]}</legend>
              ${questions.map((question) => this.#renderQuestion(question))}
            </fieldset>`,
        )}
      </div>
      <details class="panel-result" ?open=${matchMedia('(min-width: 44rem)').matches}>
        <summary>
          <span role="status">${level(result.level)}</span>
          <span class="codes">${result.rules.map(({ spec }) => spec).join(', ')}</span>
        </summary>
        <div class="panel-reasons" role="region" aria-label="Result" tabindex="0">
          ${this.#renderResult(result)}
        </div>
      </details>
    </div>`;
  }

  #renderQuestion(id: QuestionId | QuantityId): TemplateResult {
    const follows = QUESTIONS.find((question) => question.id === id)?.follows;
    const answer = this.answers[id];
    return html`<label class="panel-question ${answer === undefined ? '' : 'answered'}">
      <span>
        ${code(codeOf(id))} ${wordsOf(id)}
        ${follows ? html`<span class="aside">Counts only after a yes to ${codeOf(follows)}.</span>` : nothing}
      </span>
      <select
        data-question=${id}
        @change=${(event: Event) => {
          this.#answer(id, (event.target as HTMLSelectElement).value);
        }}
      >
        <option value="" .selected=${answer === undefined}>Unanswered</option>
        ${optionsOf(id).map(
          (option) =>
            html`<option value=${option} .selected=${answer === option}>${optionWords(id, option)}</option>`,
        )}
      </select>
    </label>`;
  }

  #renderResult(result: RedFlagResult): TemplateResult {
    const { locks, rules, notes, missing } = result;
    return html`<p>
        Closes: ${LOCK_NAMES[locks]}${result.level === 'unfinished' ? ', as long as it is unfinished' : ''}.
        <span class="mark">D</span>
      </p>
      <h3>Rules that fire: ${rules.length}</h3>
      ${
        rules.length > 0
          ? html`<ul class="fired">
              ${rules.map(firedRule)}
            </ul>`
          : nothing
      }
      ${notes.map((id) => html`<p>${checkResult.notes[id]}</p>`)}
      <h3>Questions still open: ${missing.length}</h3>
      <p class="codes">${missing.map((id) => codeOf(id)).join(', ')}</p>
      <h3>Pain that lasts over 3 months</h3>
      ${this.#renderInflammatory(result)}`;
  }

  #renderInflammatory({ inflammatory }: RedFlagResult): TemplateResult {
    const { sets } = scoreInflammatoryPain(this.answers);
    return html`<p>
        ${
          inflammatory
            ? inflammatory.status === 'settled'
              ? 'Asked, and settled.'
              : 'Asked; an open answer can still change it.'
            : 'Not asked: an emergency or same-day rule has fired, or the pain has lasted 3 months or less.'
        }
      </p>
      ${inflammatory?.outcomes.map((id) => html`<p>${outcomeWords(id)}</p>`)}
      ${table(
        'Points in each set',
        ['Set', 'Points', 'Can still reach', 'Met from', 'Status'],
        [
          {
            rows: CRITERIA_SETS.map(({ id, items, cutoffs }) => [
              setName(id),
              `${sets[id].points} of ${items.length}`,
              String(sets[id].pointsPossible),
              cutoffs.join(' and '),
              checkResult.setStatus[sets[id].status],
            ]),
          },
        ],
      )}`;
  }

  #answer(id: QuestionId | QuantityId, option: string): void {
    const { [id]: _before, ...others } = this.answers;
    this.answers = option === '' ? others : { ...others, [id]: option };
  }

  readonly #noToTheRest = (): void => {
    this.answers = noToTheRest(this.answers);
  };

  readonly #clear = (): void => {
    this.answers = {};
  };
}

function firedRule(rule: FiredRule): TemplateResult {
  return html`<li>
    <p>${code(rule.spec)} ${level(rule.level)}</p>
    <p>${condition(rule.when)}</p>
    <p>${checkResult.reasons[rule.why]} ${whoToRing(rule)}</p>
    ${sources(rule.sources)}
  </li>`;
}

/** The panel, registered when it is first put on a page. */
export function answersPanel(): TemplateResult {
  if (!customElements.get('answers-panel')) customElements.define('answers-panel', AnswersPanel);
  return html`<answers-panel></answers-panel>`;
}
