/** A person in front of a widget that keeps a plan and a log, in the person's words. For `play` functions. */
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import { QUESTION_SCREENS, type CheckRecord, type QuestionId } from '../../src/rules.js';
import { careOf, forgetCare } from '../../test/support/page-care.js';
import { CHECKS } from './pacing-plans.js';

/** Longer than the widget's guard against double taps. */
const BETWEEN_TAPS_MS = 500;
let ahead = 0;
let stoppedAt: number | undefined;

const steadyNow = (): number => (stoppedAt ?? Performance.prototype.now.call(performance)) + ahead;

/** Runs the clocks of the page ahead. */
export function runAhead(ms: number): void {
  ahead += ms;
}

/** A file takes a moment to be read, and longer on a busy machine. */
const patience = { timeout: 10_000 };

/** What the widget keeps on the device, under whatever key. */
function forgetDevice(): void {
  const ours = Object.keys(localStorage).filter((key) => key.startsWith('si-widgets/'));
  for (const key of ours) localStorage.removeItem(key);
}

/**
 * For `beforeEach`: a page and a device that know of nothing, and a clock that a play function can run ahead,
 * since it taps faster than the guard against double taps allows. Gives the way back.
 */
export function asANewReader(): () => void {
  performance.now = steadyNow;
  forgetCare();
  forgetDevice();
  return () => {
    Reflect.deleteProperty(performance, 'now');
    forgetCare();
    forgetDevice();
  };
}

/**
 * For `beforeEach` after `asANewReader`, where a widget shows the time: both clocks stand still, but for what runs
 * them ahead. Gives the way back, and what lets the device sleep, as only the clock on the wall goes on then.
 */
export function stopClocks(): { readonly restart: () => void; readonly sleep: (ms: number) => void } {
  stoppedAt = Performance.prototype.now.call(performance);
  const { now } = Date;
  const [wall, steady] = [now(), steadyNow()];
  let slept = 0;
  Date.now = () => wall + steadyNow() - steady + slept;
  return {
    restart: () => {
      stoppedAt = undefined;
      Date.now = now;
    },
    sleep: (ms) => {
      slept += ms;
    },
  };
}

/** What is entered, by the names of the fields: a text, an option, or whether it is ticked. */
export type Entered = Readonly<Record<string, string | number | boolean>>;

/** A tag whose element has a plan. */
export type PlanTag = 'si-pacing-calculator' | 'si-return-to-run';

export class PlanReader<Tag extends PlanTag> {
  readonly element: HTMLElementTagNameMap[Tag];

  constructor(page: ParentNode, tag: Tag) {
    const element = page.querySelector(tag);
    if (!element) throw new Error(`There is no <${tag}> in this story.`);
    this.element = element;
  }

  /** Everything that is on show, as text. */
  get text(): string {
    return tidy(this.element.shadowRoot?.textContent);
  }

  /** The heading, or the error summary, that has the focus. */
  get focused(): string {
    return tidy(this.element.shadowRoot?.activeElement?.textContent);
  }

  /** By how many pixels something sticks out of the room that the widget has for it. */
  get overhang(): number {
    const base = this.part('base');
    return Math.max(0, base.scrollWidth - base.clientWidth);
  }

  /** A part of the widget, as its documentation names it. */
  part(name: string): HTMLElement {
    return this.get(`[part~='${name}']`);
  }

  /** The heading of a part. */
  heading(part: string): string {
    return tidy(this.get(`[part~='${part}'] [part~='heading']`).textContent);
  }

  shows(selector: string): boolean {
    return this.#find(selector) !== null;
  }

  /** Presses one of the widget's own buttons. */
  press(action: string): Promise<void> {
    return this.#click(this.get(`[data-action='${action}']`));
  }

  /** Opens something that is folded. */
  async unfold(selector: string): Promise<void> {
    await this.#click(this.get(`${selector} > summary`));
  }

  /** Follows a link of the error summary. */
  follow(field: string): Promise<void> {
    return this.#click(this.get(`[data-problem='${field}']`));
  }

  /** Has done the red-flag check elsewhere on the page. */
  async knows(check: CheckRecord = CHECKS.noneFound): Promise<void> {
    careOf(this.element)?.update({ check });
    await this.element.updateComplete;
  }

  /** Begins, with the check already done. */
  async begin(): Promise<void> {
    await this.knows();
    await this.press('start');
  }

  /** Opens the file of a plan at the start, with the check already done. */
  async open(file: string, check: CheckRecord = CHECKS.noneFound): Promise<void> {
    await this.knows(check);
    await this.#choose(file);
    await waitFor(() => expect(this.shows("[data-action='start']")).toBe(false), patience);
    await this.element.updateComplete;
  }

  /** Chooses a file that the widget asks something about. */
  async tryToOpen(file: string): Promise<void> {
    await this.#choose(file);
    await waitFor(() => expect(this.shows("[data-focus='incoming']")).toBe(true), patience);
  }

  async #choose(text: string): Promise<void> {
    const input = this.get("[data-action='open-file']");
    if (!(input instanceof HTMLInputElement)) throw new Error('That is no input.');
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], 'my-plan.json', { type: 'application/json' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Fills in fields in the order given. */
  async enter(entered: Entered): Promise<void> {
    for (const [field, value] of Object.entries(entered)) await this.#enter(field, value);
  }

  async #enter(field: string, value: string | number | boolean): Promise<void> {
    const input = this.get(`[data-field='${field}']`);
    if (input instanceof HTMLSelectElement) {
      await userEvent.selectOptions(input, String(value));
    } else if (input.matches('[type=radio]')) {
      await this.#click(this.get(`[data-field='${field}'][data-option='${String(value)}']`));
    } else if (input.matches('[type=checkbox]')) {
      if (input.matches(':checked') !== value) await this.#click(input);
    } else {
      // userEvent types only where the document itself has the focus, not into a shadow root.
      await userEvent.click(input);
      await fireEvent.input(input, { target: { value: String(value) } });
      await fireEvent.change(input);
      input.blur();
    }
    await this.element.updateComplete;
  }

  /** Answers the red-flag questions that the widget asks itself, up to the result: no to all but one. */
  async answerCheck(yes?: QuestionId): Promise<void> {
    await this.press('check');
    while (this.#question) await this.#answer(this.#question, yes);
  }

  get #question() {
    const legend = tidy(this.#find('legend [data-focus=screen]')?.textContent);
    return QUESTION_SCREENS.find(({ id }) => questionnaire.screens[id] === legend);
  }

  async #answer(screen: (typeof QUESTION_SCREENS)[number], yes: QuestionId | undefined): Promise<void> {
    if (screen.kind === 'choice') {
      await this.#click(this.get("[data-option='no'], [data-option='under-6-weeks']"));
    } else if (screen.questions.some((id) => id === yes)) {
      await this.#click(this.get(`[data-question='${yes ?? ''}']`));
    }
    await this.#click(this.get("[data-action='none'], [data-action='continue']"));
  }

  async #click(target: Element): Promise<void> {
    runAhead(BETWEEN_TAPS_MS);
    await userEvent.click(target);
    await this.element.updateComplete;
  }

  #find(selector: string): HTMLElement | null {
    return this.element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  get(selector: string): HTMLElement {
    const found = this.#find(selector);
    if (!found) throw new Error(`The widget shows no ${selector}.`);
    return found;
  }
}

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
