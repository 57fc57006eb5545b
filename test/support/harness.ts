/** `<si-red-flag-check>` in a person's words: what is on show, and what one can do about it. */
import { fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { RedFlagMessages } from '../../src/elements/si-red-flag-check/si-red-flag-check.js';
import type { SiRedFlagCheck } from '../../src/index.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import { redFlagCheck } from '../../src/messages/en/red-flag-check.js';
import { shared } from '../../src/messages/en/shared.js';
import { QUESTION_SCREENS, type Level, type QuestionId, type ScreenId } from '../../src/rules.js';
import { findRegion, RegionWords } from '../../src/ui/region.js';
import { letTimePass, setClock } from './clock.js';
import { tapping, type Hand } from './hands.js';
import { forgetCare } from './page-care.js';

export const english: RedFlagMessages = { shared, questionnaire, checkResult, redFlagCheck };

/** What a person says in a whole check; everything else is a no. */
export interface Story {
  readonly ticks?: readonly QuestionId[];
  /** The option taken, by screen. */
  readonly choices?: Readonly<Partial<Record<ScreenId, string>>>;
}

/** The options taken where a story says nothing: those that are no sign. */
const mildest: Readonly<Record<string, string>> = {
  'leg-weakness': 'no',
  birth: 'no',
  duration: 'under-6-weeks',
  'age-at-onset': '45-or-over',
  'age-now': '51-or-over',
  'morning-stiffness': 'none',
};

/** A story for each level, one more than the other. */
export const stories = {
  'none-found': {},
  prompt: { ticks: ['below-knee-pain'] },
  'same-day': { ticks: ['swollen-leg'] },
  emergency: { ticks: ['saddle-numbness'] },
} as const satisfies Record<Level, Story>;

/** Attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** A sentence of the catalogue with its numbers and services, as the reader of a region gets it. */
export function said(sentence: string, region?: string): string {
  return new RegionWords(findRegion(region), shared).fill(sentence);
}

export const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * An element as a person would point at it. Tests compare these names and not elements: a runner that has to
 * print an element walks the whole page.
 */
export function nameOf(element: Element | null | undefined): string {
  if (!element) return 'nothing';
  const { action, screen, question, option } = (element as HTMLElement).dataset;
  const own = [action, screen, question ?? option].filter(Boolean).join(' ');
  const kind = element.getAttribute('role') ?? element.getAttribute('type') ?? element.localName;
  return `${kind} ${own || `"${tidy(element.textContent)}"`}`;
}

export interface Opening {
  readonly hand?: Hand | undefined;
  /** The catalogue in which the element speaks; it tells one screen from another. */
  readonly words?: RedFlagMessages | undefined;
}

/** More than there are screens. */
const MOST_SCREENS = 40;

export class RedFlagCheck {
  readonly element: SiRedFlagCheck;
  /** How the person works the page. */
  hand: Hand;
  /** How often a control was pressed. */
  taps = 0;
  readonly #words: RedFlagMessages;

  constructor(element: SiRedFlagCheck, { hand = tapping, words = english }: Opening = {}) {
    this.element = element;
    this.hand = hand;
    this.#words = words;
    setClock(window);
    const { defaultView } = element.ownerDocument;
    if (defaultView) setClock(defaultView);
  }

  /** Puts one on the page, in a box of its own. */
  static async open(attributes: Attributes = {}, { hand, words }: Opening = {}): Promise<RedFlagCheck> {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('si-red-flag-check');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    box.append(element);
    const check = new RedFlagCheck(element, { hand, words });
    await check.settled();
    return check;
  }

  // What is on show

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('The element has rendered nothing.');
    return shadowRoot;
  }

  find(selector: string): HTMLElement | undefined {
    return this.root.querySelector<HTMLElement>(selector) ?? undefined;
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  get(selector: string): HTMLElement {
    const found = this.find(selector);
    if (!found) throw new Error(`There is no ${selector} on show: ${this.text.slice(0, 200)}`);
    return found;
  }

  /** All text, as it is laid out. */
  get text(): string {
    return tidy(this.get('.root').innerText);
  }

  /** The screen that asks now; none at the start and at the result. */
  get screen(): ScreenId | undefined {
    const legend = this.find('legend [role="heading"]');
    const title = tidy(legend?.textContent);
    const ids = QUESTION_SCREENS.map(({ id }) => id);
    return legend && ids.find((id) => tidy(this.#words.questionnaire.screens[id]) === title);
  }

  get atStart(): boolean {
    return this.find('[data-action="start"]') !== undefined;
  }

  get atResult(): boolean {
    return this.find('[data-action="reset"]') !== undefined;
  }

  /** Every question or option that can be ticked, by id. */
  get offered(): readonly string[] {
    return this.all('fieldset input').map(({ dataset }) => dataset['question'] ?? dataset['option'] ?? '');
  }

  /** What is ticked or chosen on this screen. */
  get ticked(): readonly string[] {
    return this.all('fieldset input:checked').map(
      ({ dataset }) => dataset['question'] ?? dataset['option'] ?? '',
    );
  }

  get actions(): readonly string[] {
    return this.all('button[data-action]').map(({ dataset }) => dataset['action'] ?? '');
  }

  /** The emergency card on a question screen. */
  get emergencyCard(): HTMLElement | undefined {
    return this.find('.questionnaire .care-card.emergency');
  }

  get problem(): HTMLElement | undefined {
    return this.find('.problem');
  }

  /** The care card of the result. */
  get card(): HTMLElement {
    if (!this.atResult) throw new Error(`This is no result: ${this.text.slice(0, 200)}`);
    return this.get('.care-card');
  }

  /** The level as the care card shows it. */
  get shownLevel(): string | undefined {
    return [...this.card.classList].find((name) => name in stories);
  }

  get cardHeading(): string {
    return tidy(this.card.querySelector('[role="heading"]')?.textContent);
  }

  /** The choice of region. */
  get regionList(): HTMLSelectElement {
    return this.get('select') as HTMLSelectElement;
  }

  /** The region on show, by code. */
  get region(): string {
    return this.regionList.value;
  }

  /** The text to copy by hand, where it is on show. */
  get textToCopy(): string | undefined {
    return (this.find('textarea') as HTMLTextAreaElement | undefined)?.value;
  }

  /** The lines that are always on screen. */
  get footer(): HTMLElement {
    return this.get('[part~="footer"]');
  }

  /** What a screen reader says without moving. */
  get announcement(): string {
    return tidy(this.get('[role="status"]').textContent);
  }

  /** The numbers on show, as their links dial them. */
  numbersIn(part: HTMLElement): readonly string[] {
    return [...part.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].map(({ href }) => href);
  }

  /** What has the focus inside the widget, by name. */
  get focused(): string {
    return nameOf(this.root.activeElement);
  }

  // What one can do

  async settled(): Promise<void> {
    while (!(await this.element.updateComplete));
  }

  /** Presses one control. */
  async press(target: HTMLElement): Promise<void> {
    letTimePass();
    this.taps += 1;
    await this.hand(target);
    await this.settled();
  }

  async act(action: string): Promise<void> {
    await this.press(this.get(`[data-action="${action}"]`));
  }

  start(): Promise<void> {
    return this.act('start');
  }

  none(): Promise<void> {
    return this.act('none');
  }

  continue(): Promise<void> {
    return this.act('continue');
  }

  back(): Promise<void> {
    return this.act('back');
  }

  startAgain(): Promise<void> {
    return this.act('reset');
  }

  async tick(...questions: readonly QuestionId[]): Promise<void> {
    for (const id of questions) {
      if (!this.ticked.includes(id)) await this.press(this.#option(`[data-question="${id}"]`));
    }
  }

  async untick(...questions: readonly QuestionId[]): Promise<void> {
    for (const id of questions) {
      if (this.ticked.includes(id)) await this.press(this.#option(`[data-question="${id}"]`));
    }
  }

  async choose(option: string): Promise<void> {
    await this.press(this.#option(`[data-option="${option}"]`));
  }

  /** From the result: opens one screen again. */
  async change(screen: ScreenId): Promise<void> {
    await this.press(this.get(`[data-action="change"][data-screen="${screen}"]`));
  }

  /** Opens everything that is folded in. */
  unfold(): void {
    for (const details of this.all('details')) details.toggleAttribute('open', true);
  }

  async chooseRegion(code: string): Promise<void> {
    const { regionList: select } = this;
    select.value = code;
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** Answers the screen on show by the story and goes on. */
  async answerScreen({ ticks = [], choices = {} }: Story = {}): Promise<void> {
    const { screen } = this;
    if (!screen) throw new Error(`No question is on show: ${this.text.slice(0, 200)}`);
    if (this.find('[type="radio"]')) {
      const option = choices[screen] ?? mildest[screen] ?? '';
      if (!this.ticked.includes(option)) await this.choose(option);
    } else {
      await this.tick(...ticks.filter((id) => this.offered.includes(id)));
    }
    await this.act(this.actions.includes('continue') ? 'continue' : 'none');
  }

  /** Goes on by the story until a screen is reached. @returns the screens passed */
  async goTo(wanted: ScreenId, story: Story = {}): Promise<readonly ScreenId[]> {
    return this.#walk(story, () => this.screen === wanted);
  }

  /** Answers everything that is asked. @returns the screens passed */
  async finish(story: Story = {}): Promise<readonly ScreenId[]> {
    const passed = await this.#walk(story, () => this.screen === undefined);
    if (!this.atResult) throw new Error(`The check has no result: ${this.text.slice(0, 200)}`);
    return passed;
  }

  /** Goes on by the story to the result, and stops to look at each screen. */
  async *screens(story: Story = {}): AsyncGenerator<ScreenId> {
    for (let { screen } = this, passed = 0; screen; { screen } = this, passed++) {
      if (passed > MOST_SCREENS) throw new Error(`It does not come to an end: ${screen} again.`);
      yield screen;
      await this.answerScreen(story);
    }
  }

  async #walk(story: Story, arrived: () => boolean): Promise<readonly ScreenId[]> {
    await this.settled();
    if (this.atStart) await this.start();
    const passed: ScreenId[] = [];
    while (!arrived()) {
      const { screen } = this;
      if (!screen || passed.length > MOST_SCREENS) throw new Error(`It went past: ${passed.join(', ')}`);
      passed.push(screen);
      await this.answerScreen(story);
    }
    return passed;
  }

  /** The whole row is the target, as for a finger. */
  #option(selector: string): HTMLElement {
    const { parentElement } = this.get(selector);
    if (!parentElement?.matches('label')) throw new Error(`${selector} has no label.`);
    return parentElement;
  }
}

afterEach(forgetCare);
