/** A person who answers the widget, in the person's words. For `play` functions. */
import { expect, userEvent } from 'storybook/test';
import { SiRedFlagCheck } from '../../src/elements/si-red-flag-check/si-red-flag-check.js';
import {
  optionsOf,
  QUANTITIES,
  QUESTION_SCREENS,
  type Answers,
  type QuantityId,
  type QuestionId,
  type ScreenId,
} from '../../src/rules.js';

/** Longer than the widget's guard against double taps. */
const BETWEEN_TAPS_MS = 500;
let ahead = 0;

/**
 * For `beforeEach`: a clock that a play function can run ahead, since it taps faster than the guard against
 * double taps allows. Gives the way back.
 */
export function withFastClock(): () => void {
  performance.now = () => Performance.prototype.now.call(performance) + ahead;
  return () => {
    Reflect.deleteProperty(performance, 'now');
  };
}

/** What is chosen where a story does not say: the mildest band. */
const MILDEST: Readonly<Record<QuantityId, string>> = {
  'pain-duration': 'under-6-weeks',
  'age-at-onset': '45-or-over',
  'age-now': '51-or-over',
  'morning-stiffness': 'none',
};

const isQuantity = (id: QuestionId | QuantityId): id is QuantityId => QUANTITIES.some((row) => row.id === id);

export class Reader {
  readonly element: SiRedFlagCheck;

  constructor(page: ParentNode) {
    const element = page.querySelector('si-red-flag-check');
    if (!element) throw new Error('There is no <si-red-flag-check> in this story.');
    this.element = element;
  }

  /** Everything that is on show, as text. */
  get text(): string {
    return this.element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
  }

  /** The question screen on show; none at the start and at the result. */
  get screen(): ScreenId | undefined {
    const legend = this.#find('legend [data-focus=screen]')?.textContent?.trim();
    const { screens } = SiRedFlagCheck.catalogue.find(this.element.lang).messages.questionnaire;
    return QUESTION_SCREENS.find(({ id }) => screens[id] === legend)?.id;
  }

  /** A part of the widget, as its documentation names it. */
  part(name: string): HTMLElement {
    return this.#get(`[part~='${name}']`);
  }

  /** The heading, or the error summary, that has the focus. */
  get focused(): string {
    return this.element.shadowRoot?.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** By how many pixels something sticks out of the room that the widget has for it. */
  get overhang(): number {
    const frame = this.part('base').firstElementChild;
    if (!frame) return 0;
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(frame);
    const room = frame.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
    const widths = Array.from(frame.children, (child) => child.getBoundingClientRect().width);
    return Math.max(...widths) - room;
  }

  start(): Promise<void> {
    return this.press('start');
  }

  /** Presses one of the widget's own buttons. */
  press(action: string): Promise<void> {
    return this.#click(`[data-action='${action}']`);
  }

  /** Opens a screen again from the result. */
  change(screen: ScreenId): Promise<void> {
    return this.#click(`[data-action='change'][data-screen='${screen}']`);
  }

  tick(question: QuestionId): Promise<void> {
    return this.#click(`[data-question='${question}']`);
  }

  choose(option: string): Promise<void> {
    return this.#click(`[data-option='${option}']`);
  }

  /** Continue, or "No, I have none of these". */
  goOn(): Promise<void> {
    return this.#click('.primary');
  }

  /** Starts, and answers every screen as said until the one asked for. What is not said is a no. */
  async goTo(screen: ScreenId, said: Answers = {}): Promise<void> {
    await this.start();
    while (this.screen !== screen) {
      if (this.screen === undefined) throw new Error(`"${screen}" is not asked after these answers.`);
      await this.#answer(this.screen, said);
    }
    await expect(this.focused).toBe(this.#get('legend').textContent?.trim());
  }

  /** Starts, and answers every screen as said up to the result. */
  async finish(said: Answers = {}): Promise<void> {
    await this.start();
    while (this.screen !== undefined) await this.#answer(this.screen, said);
    await expect(this.element.result?.missing).toEqual([]);
  }

  async #answer(id: ScreenId, said: Answers): Promise<void> {
    const { kind, questions } = QUESTION_SCREENS.find((screen) => screen.id === id) ?? {};
    for (const question of questions ?? []) {
      if (kind === 'choice') await this.choose(this.#option(question, said));
      else if (said[question] === 'yes') await this.tick(question as QuestionId);
    }
    await this.goOn();
  }

  #option(question: QuestionId | QuantityId, said: Answers): string {
    const option = said[question] ?? (isQuantity(question) ? MILDEST[question] : 'no');
    if (!optionsOf(question).includes(String(option))) throw new Error(`${question} has no ${option}.`);
    return String(option);
  }

  async #click(selector: string): Promise<void> {
    ahead += BETWEEN_TAPS_MS;
    await userEvent.click(this.#get(selector));
    await this.element.updateComplete;
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.element.shadowRoot?.querySelector<HTMLElement>(selector);
  }

  #get(selector: string): HTMLElement {
    const found = this.#find(selector);
    if (!found) throw new Error(`The widget shows no ${selector}.`);
    return found;
  }
}
