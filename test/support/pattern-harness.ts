/** `<si-pattern-explainer>` in a person's words: the pictures they pick, the parts they read, what they try. */
import { fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { PatternMessages } from '../../src/elements/si-pattern-explainer/words.js';
import type { SiPatternExplainer } from '../../src/index.js';
import { careGate } from '../../src/messages/en/care-gate.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { exercises } from '../../src/messages/en/exercises.js';
import { mechanisms } from '../../src/messages/en/mechanisms.js';
import { patterns } from '../../src/messages/en/patterns.js';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import { shared } from '../../src/messages/en/shared.js';
import { treatments } from '../../src/messages/en/treatments.js';
import {
  MOVEMENT_SCREENS,
  PATTERNS,
  QUESTION_SCREENS,
  type CheckRecord,
  type Day,
  type ExerciseId,
  type PatternId,
  type ScreenId,
  type SelfCheckId,
} from '../../src/rules.js';
import type { SiEventMap } from '../../src/ui/si-element.js';
import { dayAfter, setDay } from './calendar-clock.js';
import type { Hand } from './hands.js';
import { nameOf, tidy, type Attributes, type Opening, type Story } from './harness.js';
import { careOf } from './page-care.js';
import { PlanHarness } from './plan-harness.js';

export const spoken: PatternMessages = {
  shared,
  questionnaire,
  checkResult,
  careGate,
  patterns,
  mechanisms,
  exercises,
  treatments,
};

/** The day on which every test begins. */
export const TODAY: Day = '2026-03-02';
export const inDays = (days: number): Day => dayAfter(TODAY, days);

export const ALL_PATTERNS: readonly PatternId[] = PATTERNS.map(({ id }) => id);

/** In the order in which they are read. */
export const PARTS = ['first', 'why', 'try', 'backfires', 'treatments', 'summary'] as const;
export type Part = (typeof PARTS)[number];

export const checked = (days = 0, more: Partial<CheckRecord> = {}): CheckRecord => ({
  level: 'none-found',
  locks: 'none',
  checkedOn: inDays(-days),
  ...more,
});

/** What a person says of their mornings and nights, one story for each way it can go. */
export const movement = {
  tiredness: { choices: { duration: 'over-3-months' } },
  'too-early': {},
  /** One published set alone (B.6): the story of vignette V26. */
  calin: { ticks: ['slow-start'], choices: { duration: 'over-3-months', 'age-at-onset': 'under-35' } },
  inflammatory: {
    ticks: [
      'not-eased-by-rest',
      'second-half-waking',
      'second-half-only',
      'buttock-swaps-sides',
      'slow-start',
    ],
    choices: {
      duration: 'over-3-months',
      'age-at-onset': 'under-35',
      'age-now': '50-or-under',
      'morning-stiffness': 'over-30-minutes',
    },
  },
} as const satisfies Record<string, Story>;

/** All that tells of tiredness where pain is better with walking: none of it before F1 allows it. */
export const tirednessLines = (words: PatternMessages = spoken): readonly string[] => [
  ...words.patterns.pattern['better-with-walking'].may,
  words.patterns.tiredness,
  words.mechanisms.modes['tires-early'],
];

const SCREENS: readonly ScreenId[] = [...QUESTION_SCREENS, ...MOVEMENT_SCREENS].map(({ id }) => id);

/** A tap on what lies under the middle of a control; a picture there has no `click` of its own. */
const tapping: Hand = (target) => {
  target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const root = target.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  if (!hit || !target.contains(hit)) {
    throw new Error(`${nameOf(target)} cannot be tapped: ${hit?.outerHTML.slice(0, 80)} is there.`);
  }
  const { defaultView } = target.ownerDocument;
  const OwnEvent = (defaultView as typeof globalThis | null)?.MouseEvent ?? MouseEvent;
  hit.dispatchEvent(new OwnEvent('click', { bubbles: true, composed: true, cancelable: true }));
  return Promise.resolve();
};

export interface PatternOpening extends Opening {
  /** What the page knows of a check. Without it: nothing. */
  readonly check?: CheckRecord | undefined;
}

export class PatternExplainer extends PlanHarness {
  readonly explainer: SiPatternExplainer;
  readonly #titles: Readonly<Record<ScreenId, string>>;

  constructor(explainer: SiPatternExplainer, { hand = tapping, words }: Opening = {}) {
    super(explainer, { hand, words });
    this.explainer = explainer;
    this.#titles = (words ?? spoken).questionnaire.screens;
  }

  /** Puts one on the page in a box of its own. */
  static override async open(
    attributes: Attributes = {},
    { check, ...opening }: PatternOpening = {},
  ): Promise<PatternExplainer> {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('si-pattern-explainer');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    box.append(element);
    const explainer = new PatternExplainer(element, opening);
    if (check) careOf()?.update({ check });
    await explainer.settled();
    return explainer;
  }

  /** As far as a part, with these patterns picked. */
  static async openPart(
    part: Part,
    picked: readonly PatternId[],
    attributes?: Attributes,
    opening?: PatternOpening,
  ): Promise<PatternExplainer> {
    const explainer = await PatternExplainer.open(attributes, opening);
    if (picked.length > 0) {
      await explainer.pickPatterns(...picked);
      await explainer.act('go');
    } else {
      await explainer.none();
    }
    if (part !== 'first') await explainer.to(part);
    return explainer;
  }

  // Where one is

  /** The screen that asks now, of the check or of mornings and nights. */
  override get screen(): ScreenId | undefined {
    const legend = this.find('.questionnaire legend [role="heading"]');
    const title = tidy(legend?.textContent);
    return legend && SCREENS.find((id) => tidy(this.#titles[id]) === title);
  }

  /** The part on show; `find` before the first. */
  get part(): Part | 'find' | undefined {
    if (this.shows('[part~="patterns"]')) return 'find';
    const current = this.find('[part~="parts"] [aria-current="step"]')?.dataset['action'];
    return PARTS.find((part) => current === `part-${part}`);
  }

  /** Everything that is there, folded and for paper too, and what pictures are called. */
  get everything(): string {
    const names = this.all('[aria-label]').map((element) => element.getAttribute('aria-label'));
    return tidy([this.root.textContent, ...names].join(' '));
  }

  /** The first headings of what is on show. */
  get headings(): readonly string[] {
    return this.all('[role="heading"]')
      .filter((element) => element.checkVisibility())
      .map(({ textContent }) => tidy(textContent));
  }

  // The pictures

  get cards(): readonly string[] {
    return this.all('[data-pattern]').map(({ dataset }) => dataset['pattern'] ?? '');
  }

  get picked(): readonly string[] {
    return this.all('[data-pattern]:checked').map(({ dataset }) => dataset['pattern'] ?? '');
  }

  /** Ticks or unticks pictures. */
  async pickPatterns(...ids: readonly PatternId[]): Promise<void> {
    for (const id of ids) await this.press(this.row(`[data-pattern="${id}"]`));
  }

  // The parts

  next(): Promise<void> {
    return this.act('next');
  }

  /** Through the list of all parts. */
  async to(part: Part): Promise<void> {
    if (!this.get('.parts').hasAttribute('open')) await this.press(this.get('.parts > summary'));
    await this.act(`part-${part}`);
  }

  /** Answers what is asked of mornings and nights, or of the check. @returns the screens passed */
  async answer(story: Story = {}): Promise<readonly ScreenId[]> {
    const passed: ScreenId[] = [];
    while (this.screen) {
      passed.push(this.screen);
      await this.answerScreen(story);
    }
    return passed;
  }

  async answerMovement(story: Story = {}): Promise<readonly ScreenId[]> {
    await this.act('movement');
    return this.answer(story);
  }

  // Things to try

  /** The names of the self-checks and exercises that are open. */
  get offeredToTry(): readonly string[] {
    return this.all('.try-card').map((card) => tidy(card.querySelector('[role="heading"]')?.textContent));
  }

  cardOf(id: SelfCheckId | ExerciseId): HTMLElement {
    const card = this.get(`[data-figure="${id}"]`).closest('li');
    if (!card) throw new Error(`${id} is in no card.`);
    return card;
  }

  async notice(id: SelfCheckId, ...fields: readonly string[]): Promise<void> {
    for (const details of this.cardOf(id).querySelectorAll('details')) details.open = true;
    for (const field of fields) {
      const box = this.cardOf(id).querySelector<HTMLInputElement>(`[data-field="${field}"]`);
      const label = box?.closest('label');
      if (!label) throw new Error(`${id} has no ${field}.`);
      await this.press(label);
    }
  }

  async write(id: SelfCheckId, text: string): Promise<void> {
    const field = this.get(`[id="${id}-text"]`) as HTMLTextAreaElement;
    field.value = text;
    const { defaultView } = field.ownerDocument;
    const OwnEvent = (defaultView as typeof globalThis | null)?.Event ?? Event;
    field.dispatchEvent(new OwnEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new OwnEvent('change', { bubbles: true }));
    await this.settled();
  }

  async chooseExercise(id: ExerciseId): Promise<void> {
    await this.press(this.row(`[data-field="choose"][data-option="${id}"]`));
  }

  async startTimer(id: SelfCheckId | ExerciseId): Promise<void> {
    const start = this.cardOf(id).querySelector<HTMLElement>('[data-action="hold-start"]');
    if (!start) throw new Error(`${id} has no timer.`);
    await this.press(start);
  }

  get isTiming(): boolean {
    return this.shows('[data-action="hold-stop"]');
  }
}

/** The events of an element from now on, by kind, in order. */
export function eventsOf(element: HTMLElement): Event[] {
  const events: Event[] = [];
  const types: readonly (keyof SiEventMap)[] = ['si-start', 'si-step', 'si-result', 'si-reset'];
  for (const type of types) element.addEventListener(type, (event) => void events.push(event));
  return events;
}

beforeEach(() => setDay(TODAY));
