/** `<si-pacing-calculator>` in a person's words: what they say of an activity, what they get, and their log. */
import { fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { PacingMessages } from '../../src/elements/si-pacing-calculator/words.js';
import type { SiPacingCalculator } from '../../src/index.js';
import { careGate } from '../../src/messages/en/care-gate.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { pacing } from '../../src/messages/en/pacing.js';
import { pacingNotes } from '../../src/messages/en/pacing-notes.js';
import { planData } from '../../src/messages/en/plan-data.js';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import { redFlagCheck } from '../../src/messages/en/red-flag-check.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import { shared } from '../../src/messages/en/shared.js';
import type { CheckRecord, Day, LightId } from '../../src/rules.js';
import { Amounts } from '../../src/ui/amounts.js';
import { fill, formatDay } from '../../src/ui/wording.js';
import { dayAfter, setDay } from './calendar-clock.js';
import { tidy, type Attributes, type Opening } from './harness.js';
import { careOf } from './page-care.js';
import { lightIn, PlanHarness, type Entries } from './plan-harness.js';

export type { Entries } from './plan-harness.js';

export const spoken: PacingMessages = {
  shared,
  questionnaire,
  checkResult,
  careGate,
  pacing,
  pacingNotes,
  planData,
  sessionLog,
};

/** The day on which every test begins: a Monday. */
export const TODAY: Day = '2026-03-02';
export const inDays = (days: number, from: Day = TODAY): Day => dayAfter(from, days);
export const inWords = (day: Day, style?: Parameters<typeof formatDay>[2]): string =>
  formatDay(day, 'en', style);
/** As the log and the next dose name a day. */
export const ofWeek = (day: Day): string => inWords(day, 'weekday');
const amounts = new Amounts(pacing, 'en');
export const inUnit = (amount: number, unit: Parameters<Amounts['format']>[1] = 'minutes'): string =>
  amounts.format(amount, unit);
export const { fill: filled } = { fill };

/** 40 minutes of walking set it off; it settled soon. 30 % less is 28 minutes. */
export const walking: Entries = {
  activity: 'walk',
  kind: 'known',
  amount: '40',
  during: '4',
  lasted: 'under-2-h',
  usual: '1',
};

/** Walking that is fine, so that the first dose is the amount itself. */
export const fine = (amount: string, more: Entries = {}): Entries => ({
  activity: 'walk',
  kind: 'fine',
  ...more,
  amount,
  usual: more['usual'] ?? '1',
});

/** A session with nothing to it. */
export const calm: Entries = { rest: '1', during: '1', after: '1', lasted: 'none' };

export const checked = (days = 0, more: Partial<CheckRecord> = {}): CheckRecord => ({
  level: 'none-found',
  locks: 'none',
  checkedOn: inDays(-days),
  ...more,
});

export interface PacingOpening extends Opening {
  /** What the page knows of a check; `none` lets the widget ask its own. Without it a check of today found none. */
  readonly check?: CheckRecord | 'none' | undefined;
}

export class PacingCalculator extends PlanHarness {
  readonly pacing: SiPacingCalculator;

  constructor(pacing: SiPacingCalculator, opening: Opening = {}) {
    super(pacing, { ...opening, words: { ...(opening.words ?? spoken), redFlagCheck } });
    this.pacing = pacing;
  }

  /** Puts one on the page, at its start, in a box of its own. */
  static override async open(
    attributes: Attributes = {},
    { check, ...opening }: PacingOpening = {},
  ): Promise<PacingCalculator> {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('si-pacing-calculator');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    box.append(element);
    const calculator = new PacingCalculator(element, opening);
    if (check !== 'none') careOf()?.update({ check: check ?? checked() });
    await calculator.settled();
    return calculator;
  }

  /** As far as the questions for a first dose, past a check that found nothing. */
  static async openForm(attributes?: Attributes, opening?: PacingOpening): Promise<PacingCalculator> {
    const calculator = await PacingCalculator.open(attributes, opening);
    await calculator.start();
    return calculator;
  }

  /** As far as a plan. */
  static async openPlan(
    entries: Entries = walking,
    attributes?: Attributes,
    opening?: PacingOpening,
  ): Promise<PacingCalculator> {
    const calculator = await PacingCalculator.openForm(attributes, opening);
    await calculator.say(entries);
    return calculator;
  }

  // The form

  workOut(): Promise<void> {
    return this.act('work-out');
  }

  async say(entries: Entries): Promise<void> {
    await this.enter(entries);
    await this.workOut();
  }

  // What one gets

  get atForm(): boolean {
    return this.find('[data-action="work-out"]') !== undefined;
  }

  get doseHeading(): string {
    return this.headingOf('dose');
  }

  get nextHeading(): string {
    return this.headingOf('next');
  }

  /** The dose of the card that comes first, as a number; none where there is no dose. */
  get dose(): number | undefined {
    return this.pacing.result?.nextDose.dose;
  }

  setTarget(text: string): Promise<void> {
    return this.type('target', text);
  }

  /** Back to the questions for the first dose, wherever they are offered. */
  async changeFirst(): Promise<void> {
    this.unfold();
    await this.act('change');
  }

  /** A line of the chart as days from the left edge and doses, read off its own axis. */
  chartLine(line: 'careful' | 'quicker' | 'planned' | 'target'): readonly (readonly [number, number])[] {
    const ticks = this.all('[part~="chart"] text[dominant-baseline]').map((tick) => ({
      y: Number(tick.getAttribute('y')),
      value: Number(tidy(tick.textContent)),
    }));
    const [low, high] = [ticks[0], ticks.at(-1)];
    if (!low || !high) throw new Error('The chart has no axis.');
    const perPixel = (high.value - low.value) / (low.y - high.y);
    const dose = (y: number): number => low.value + (low.y - y) * perPixel;
    const drawn = this.get(`[part~="chart"] figure svg .${line}, [part~="chart"] > svg .${line}`);
    if (line === 'target') return [[0, dose(Number(drawn.getAttribute('y1')))]];
    const points = (drawn.getAttribute('d') ?? '').matchAll(/[ML]([\d.]+) ([\d.]+)/g);
    return [...points].map(([, x, y]) => [Number(x), dose(Number(y))]);
  }

  // The log

  /** Adds a session; what is not said stays as it is offered. */
  async addSession(entries: Entries = calm): Promise<void> {
    await this.act('add-session');
    const { date, ...others } = entries;
    if (date !== undefined) await this.type('date', date);
    for (const [name, value] of Object.entries(others))
      if (this.has(name)) await this.enter({ [name]: value });
    await this.act('save-session');
  }

  /** Calm sessions on these days, at the dose of the day. */
  async addCalm(...days: readonly Day[]): Promise<void> {
    for (const date of days) await this.addSession({ date, ...calm });
  }

  /** Says today how a session was after. */
  async tellAfter(entries: Entries): Promise<void> {
    await this.act('tell-after');
    await this.enter(entries);
    await this.act('save-session');
  }

  get sessions(): readonly string[] {
    return this.all('[data-action="change-session"]')
      .filter((button) => button.checkVisibility())
      .map((button) => tidy(button.closest('li')?.innerText));
  }

  /** The lights in words, newest first. */
  get lights(): readonly (LightId | 'open')[] {
    return this.sessions.map(lightIn);
  }

  async onSession(action: 'change-session' | 'remove-session', at = 0): Promise<void> {
    const target = this.all(`[data-action="${action}"]`)[at];
    if (!target) throw new Error(`There is no session ${at}.`);
    await this.press(target);
  }
}

beforeEach(() => setDay(TODAY));
