/** A person who looks for a pattern of pain, in the person's words. For `play` functions. */
import '../../src/elements/si-pattern-explainer/define.js';
import { expect, fireEvent, userEvent } from 'storybook/test';
import type { PARTS } from '../../src/elements/si-pattern-explainer/way-part.js';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import {
  MOVEMENT_SCREENS,
  type Answers,
  type CheckRecord,
  type ExerciseId,
  type PatternId,
  type SelfCheckId,
} from '../../src/rules.js';
import { careOf } from '../../test/support/page-care.js';
import { CHECKS } from './pacing-plans.js';
import { runAhead } from './plan-reader.js';

export { asANewReader } from './plan-reader.js';

/** Longer than the widget's guard against double taps. */
const BETWEEN_TAPS_MS = 500;
/** Who looks less often is told that time has gone by. */
const LOOK_MS = 15_000;

type Part = (typeof PARTS)[number];

/** Mornings and nights that say little: stiff for a moment, late in life. */
export const CALM_MORNINGS: Answers = {
  'age-at-onset': '45-or-over',
  'pain-duration': 'over-3-months',
  'morning-stiffness': 'none',
};
/** Mornings and nights that are worth a check. */
export const STIFF_MORNINGS: Answers = {
  'age-at-onset': 'under-35',
  'pain-duration': 'over-3-months',
  'morning-stiffness': 'over-30-minutes',
  'not-eased-by-rest': 'yes',
  'second-half-waking': 'yes',
};
/** For some weeks only. */
export const EARLY_DAYS: Answers = { ...CALM_MORNINGS, 'pain-duration': '6-weeks-to-3-months' };

export class PatternReader {
  readonly element: HTMLElementTagNameMap['si-pattern-explainer'];

  constructor(page: ParentNode) {
    const element = page.querySelector('si-pattern-explainer');
    if (!element) throw new Error('There is no <si-pattern-explainer> in this story.');
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

  /** How many pictures are moving. */
  get moving(): number {
    const root = this.element.shadowRoot;
    return (root?.getAnimations().length ?? 0) + (root?.querySelectorAll('.person.moves').length ?? 0);
  }

  /** A part of the widget, as its documentation names it. */
  part(name: string): HTMLElement {
    return this.get(`[part~='${name}']`);
  }

  shows(selector: string): boolean {
    return this.#find(selector) !== null;
  }

  all(selector: string): readonly HTMLElement[] {
    return Array.from(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []);
  }

  /** Presses one of the widget's own buttons. */
  press(action: string): Promise<void> {
    return this.#click(this.get(`[data-action='${action}']`));
  }

  /** Opens something that is folded. */
  async unfold(selector: string): Promise<void> {
    await this.#click(this.get(`${selector} > summary`));
  }

  /** Follows the link of the error summary. */
  follow(): Promise<void> {
    return this.#click(this.get('.problem a'));
  }

  /** Picks pictures, or takes them back. */
  async pick(...ids: readonly PatternId[]): Promise<void> {
    for (const id of ids) await this.#click(this.get(`[data-pattern='${id}']`));
  }

  /** Picks, and reads on. */
  async start(...ids: readonly PatternId[]): Promise<void> {
    await this.pick(...ids);
    await this.press(ids.length > 0 ? 'go' : 'none');
  }

  /** Goes to a part by the list of all parts. */
  async goTo(part: Part): Promise<void> {
    await this.unfold('.parts');
    await this.press(`part-${part}`);
  }

  /** Has done the red-flag check elsewhere on the page. */
  async knows(check: CheckRecord = CHECKS.noneFound): Promise<void> {
    careOf(this.element)?.update({ check });
    await this.element.updateComplete;
  }

  /** Answers what is asked about mornings and nights, up to the end. What is not said is a no. */
  async answerMovement(said: Answers): Promise<void> {
    await this.press('movement');
    for (let screen = this.#question; screen; screen = this.#question) {
      for (const id of screen.questions) {
        const answer = said[id];
        if (screen.kind === 'choice') await this.#click(this.get(`[data-option='${String(answer)}']`));
        else if (answer === 'yes') await this.#click(this.get(`[data-question='${id}']`));
      }
      await this.#click(this.get("[data-action='none'], [data-action='continue']"));
    }
  }

  /** The card of a self-check or an exercise. */
  card(id: SelfCheckId | ExerciseId): HTMLElement {
    return this.get(`.try-card:has([data-figure='${id}'])`);
  }

  /** Ticks what was noticed in a self-check, and writes down the rest. */
  async notice(id: SelfCheckId, fields: readonly string[], text = ''): Promise<void> {
    const card = this.card(id);
    const form = find(card, 'details:has(textarea)');
    await this.#click(find(form, 'summary'));
    for (const field of fields) await this.#click(find(form, `[data-field='${field}']`));
    // userEvent types only where the document itself has the focus, not into a shadow root.
    const area = find(form, 'textarea');
    await fireEvent.input(area, { target: { value: text } });
    await fireEvent.change(area);
    await this.element.updateComplete;
  }

  /** Adds an exercise to the summary. */
  choose(id: ExerciseId): Promise<void> {
    return this.#click(this.get(`[data-option='${id}']`));
  }

  /** Runs a timer for so many seconds, and looks at it all the time. */
  async time(id: SelfCheckId | ExerciseId, seconds: number): Promise<void> {
    await this.#click(find(this.card(id), "[data-action='hold-start']"));
    for (let left = seconds * 1000; left > 0; left -= LOOK_MS) {
      runAhead(Math.min(left, LOOK_MS));
      window.dispatchEvent(new Event('focus'));
      await this.element.updateComplete;
    }
  }

  /** Opens all that is folded on this screen. */
  openAll(): void {
    for (const details of this.all('details:not(.parts)')) details.setAttribute('open', '');
  }

  /** Back to the top, where what sticks to the screen is in its place. */
  lookUp(): void {
    scrollTo(0, 0);
  }

  /** Nothing sticks out. */
  async fits(): Promise<void> {
    await expect(this.overhang).toBeLessThan(1);
  }

  /** The screen of mornings and nights that is on show. */
  get #question() {
    const legend = tidy(this.#find('legend [data-focus=screen]')?.textContent);
    return MOVEMENT_SCREENS.find(({ id }) => questionnaire.screens[id] === legend);
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
    return find(this.element.shadowRoot, selector);
  }
}

function find(root: ParentNode | null, selector: string): HTMLElement {
  const found = root?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The widget shows no ${selector}.`);
  return found;
}

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
