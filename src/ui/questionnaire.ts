/**
 * The checklist screens of the red-flag check, as a part that any widget can ask.
 *
 * Owns: the answers (in memory only), which screen is on show, and where the focus goes.
 * Does not own: what the answers mean (`rules`), what comes before the first screen and after the last.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { questionnaire } from '../messages/en/questionnaire.js';
import {
  checkRedFlags,
  optionsOf,
  WATCH_LIST,
  QUESTION_SCREENS,
  RED_FLAG_QUESTIONS,
  INFLAMMATORY_QUESTIONS,
  screensToAsk,
  type Answers,
  type AskedScreen,
  type Question,
  type QuestionId,
  type RedFlagResult,
  type RedFlagRule,
  type ScreenId,
} from '../rules.js';
import { heading, list, primaryButton } from './templates.js';
import * as steps from './questionnaire-state.js';
import type { QuestionnaireState, QuestionSet } from './questionnaire-state.js';
import type { RegionWords } from './region.js';
import { ScreenChange, type ScreenHost } from './screen-change.js';
import type { Wording } from './wording.js';

export type QuestionnaireWords = Wording<typeof questionnaire>;

/** The questions of the red-flag check. */
const RED_FLAGS: QuestionSet = { screens: QUESTION_SCREENS, toAsk: screensToAsk };

export interface QuestionnaireOptions {
  /** Other questions than those of the red-flag check. */
  readonly set?: QuestionSet;
  /** A person moved on, back, or to another screen. */
  readonly onStep: () => void;
  /** An answer changed. */
  readonly onAnswer: (result: RedFlagResult) => void;
  /** Nothing is left to ask. */
  readonly onFinish: (result: RedFlagResult) => void;
  /** Back from the first screen. */
  readonly onLeave: () => void;
}

/** What the screens need to know of the widget around them. */
export interface QuestionnaireFrame {
  readonly words: QuestionnaireWords;
  readonly region: RegionWords;
  /** Level of the screen's own heading. */
  readonly headingLevel: number;
  /** Shows the codes of the clinical specification. */
  readonly codes: boolean;
}

export class Questionnaire {
  #state: QuestionnaireState;
  #result: RedFlagResult = checkRedFlags({});
  /** The screen on which the emergency card came up; further on it is a line. */
  #emergencyScreen: ScreenId | undefined;
  readonly #host: ScreenHost;
  readonly #change: ScreenChange;
  readonly #options: QuestionnaireOptions;

  constructor(host: ScreenHost, options: QuestionnaireOptions) {
    this.#host = host;
    this.#change = new ScreenChange(host);
    this.#options = options;
    this.#state = steps.empty(options.set ?? RED_FLAGS);
  }

  get answers(): Answers {
    return this.#state.answers;
  }

  /** What the answers so far come to. */
  get result(): RedFlagResult {
    return this.#result;
  }

  /** Whether a question is on show. */
  get asking(): boolean {
    return this.#state.screen !== undefined;
  }

  begin(): void {
    this.#moveTo(steps.begin(this.#state));
  }

  /** Opens one screen again; the other answers stay. */
  change(screen: ScreenId): void {
    this.#moveTo(steps.change(this.#state, screen));
  }

  reset(): void {
    this.#state = steps.empty(this.#state.set);
    this.#result = checkRedFlags({});
    this.#emergencyScreen = undefined;
    this.#change.to();
  }

  /** The screen on show; nothing before the first and after the last. */
  render(frame: QuestionnaireFrame): TemplateResult | typeof nothing {
    const screen = steps.screenOf(this.#state);
    if (!screen) return nothing;
    const { words } = frame;
    return html`<div class="questionnaire" part="questionnaire">
        <button type="button" class="back" part="back" data-action="back" @click=${this.#goBack}>
          ${words.back}
        </button>
        ${this.#renderEmergency(frame)} ${this.#state.problem ? this.#renderProblem(words) : nothing}
        ${screen.kind === 'checklist' ? this.#renderChecklist(frame) : this.#renderChoice(screen, frame)}
      </div>
      ${watchDetails(words)}`;
  }

  #renderChecklist(frame: QuestionnaireFrame): TemplateResult {
    const { words, codes } = frame;
    const { questions, answers } = this.#state;
    const hints: Readonly<Record<string, string>> = words.hints;
    const ids = questions as readonly QuestionId[];
    const ticked = steps.anyTicked(this.#state);
    return html`<fieldset aria-describedby="why tick">
        ${this.#renderLegend(frame)}
        <p class="hint" id="tick">${words.tick}</p>
        <ul class="options" role="list">
          ${ids.map(
            (id) =>
              html`<li>
                <label class="option">
                  <input
                    type="checkbox"
                    autocomplete="off"
                    data-question=${id}
                    .checked=${answers[id] === 'yes'}
                    aria-describedby=${hints[id] ? `hint-${id}` : nothing}
                    @change=${(event: Event) => {
                      this.#answer(steps.tick(this.#state, id, (event.target as HTMLInputElement).checked));
                    }}
                  />
                  <span>${words.questions[id]}${codes ? html` <code>${specOf(id)}</code>` : nothing}</span>
                </label>
                ${hints[id] ? html`<p class="option-hint" id="hint-${id}">${hints[id]}</p>` : nothing}
              </li>`,
          )}
        </ul>
      </fieldset>
      ${
        ticked
          ? primaryButton('continue', words.continue, this.#proceed)
          : primaryButton('none', words.none, this.#proceed)
      }`;
  }

  #renderChoice({ id }: AskedScreen['screen'], frame: QuestionnaireFrame): TemplateResult {
    const { words } = frame;
    const { problem, questions, answers } = this.#state;
    const labels: Readonly<Record<string, string>> = words.options[id as keyof typeof words.options];
    return html`<fieldset aria-describedby="why${problem ? ' problem' : ''}">
        ${this.#renderLegend(frame)}
        ${
          problem
            ? html`<p class="field-error" id="problem">
                <span class="visually-hidden">${words.error}</span> ${words.chooseFirst}
              </p>`
            : nothing
        }
        <ul class="options" role="list">
          ${questions.flatMap((question) =>
            optionsOf(question).map(
              (option) =>
                html`<li>
                  <label class="option">
                    <input
                      type="radio"
                      name="choice"
                      autocomplete="off"
                      data-option=${option}
                      .checked=${answers[question] === option}
                      @change=${() => {
                        this.#answer(steps.choose(this.#state, option));
                      }}
                    />
                    <span>${labels[option]}</span>
                  </label>
                </li>`,
            ),
          )}
        </ul>
      </fieldset>
      ${primaryButton('continue', words.continue, this.#proceed)}`;
  }

  #renderLegend({ words, headingLevel }: QuestionnaireFrame): TemplateResult | typeof nothing {
    const { screen } = this.#state;
    if (!screen) return nothing;
    const why = words.why[screen as keyof typeof words.why];
    return html`<legend>${heading(headingLevel, words.screens[screen], 'screen')}</legend>
      <p class="hint" id="why" ?hidden=${!why}>${why}</p>`;
  }

  /** The whole card on the screen where it came up, a line after that. */
  #renderEmergency({ words, region, headingLevel }: QuestionnaireFrame): TemplateResult | typeof nothing {
    if (this.#result.level !== 'emergency') return nothing;
    const { heading: call, do: what } = words.emergency;
    if (this.#state.screen !== this.#emergencyScreen) {
      return html`<p class="emergency-line" part="care-card">${region.rich(call)}</p>`;
    }
    return html`<section class="section care-card emergency" part="care-card">
      ${heading(headingLevel, region.rich(call), 'emergency')}
      <div class="section-body">
        <p>${words.emergencyBecause}</p>
        ${emergencySigns(this.#result, this.answers).map(
          (id) => html`<span class="ticked">${words.questions[id]}</span>`,
        )}
        ${list(what)}
        <p>${words.emergencyGoOn}</p>
      </div>
    </section>`;
  }

  #renderProblem(words: QuestionnaireWords): TemplateResult {
    return html`<div class="problem" role="alert" tabindex="-1" data-focus="problem" part="error">
      <p><strong>${words.problem}</strong></p>
      <a href="#choice" @click=${this.#focusFirstOption}>${words.chooseFirst}</a>
    </div>`;
  }

  #answer(next: QuestionnaireState): void {
    const wasEmergency = this.#result.level === 'emergency';
    this.#set(next);
    if (this.#result.level === 'emergency' && !wasEmergency) {
      this.#emergencyScreen = next.screen;
      this.#change.focus('emergency');
    }
    this.#options.onAnswer(this.#result);
  }

  readonly #proceed = (): void => {
    const next = steps.proceed(this.#state);
    if (next.problem) {
      this.#set(next);
      this.#change.focus('problem');
    } else {
      this.#moveTo(next);
    }
  };

  readonly #goBack = (): void => {
    this.#moveTo(steps.back(this.#state), this.#options.onLeave);
  };

  /** @param otherwise what to do where there is no screen to show and the check is not finished */
  #moveTo(next: QuestionnaireState, otherwise?: () => void): void {
    this.#set(next);
    this.#change.to('screen');
    if (this.asking) {
      this.#options.onStep();
    } else if (steps.isFinished(next)) {
      this.#options.onFinish(this.#result);
    } else {
      otherwise?.();
    }
  }

  #set(next: QuestionnaireState): void {
    this.#state = next;
    this.#result = checkRedFlags(next.answers);
    if (this.#result.level !== 'emergency') this.#emergencyScreen = undefined;
    this.#host.requestUpdate();
  }

  /** A link to the field, without a fragment in the page's address. */
  readonly #focusFirstOption = (event: Event): void => {
    event.preventDefault();
    this.#host.renderRoot.querySelector<HTMLElement>('fieldset input')?.focus();
  };
}

const SPEC: ReadonlyMap<string, string> = new Map(
  [...RED_FLAG_QUESTIONS, ...INFLAMMATORY_QUESTIONS].map((question: Question) => [
    question.id,
    question.spec,
  ]),
);

/** The question's code in the clinical specification. */
export const specOf = (id: string): string => SPEC.get(id) ?? '';

/** The ticked questions of a rule, in the order of its condition. */
export function tickedFor({ when }: RedFlagRule, answers: Answers): readonly QuestionId[] {
  return when
    .flat()
    .filter((id) => id !== 'inflammatory-pattern' && id !== 'over-6-weeks')
    .filter((id) => answers[id] === 'yes' || answers[id] === 'not-sure');
}

function emergencySigns(result: RedFlagResult, answers: Answers): readonly QuestionId[] {
  const rules = result.rules.filter(({ level }) => level === 'emergency');
  return [...new Set(rules.flatMap((rule) => tickedFor(rule, answers)))];
}

/** The emergency signs in short, folded in. */
export const watchDetails = (words: QuestionnaireWords): TemplateResult =>
  html`<details class="signs" part="watch-list">
    <summary>${words.watchShort}</summary>
    ${list(watchLines(words))}
  </details>`;

/** The emergency signs in short: what an open check and every result below emergency shows. */
export const watchLines = (words: QuestionnaireWords): readonly string[] =>
  WATCH_LIST.map(({ id }) => words.watch[id]);
