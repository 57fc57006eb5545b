/** `<si-return-to-run>` in a person's words: what they say at the gate, today's run, and how their runs went. */
import { fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { RunMessages } from '../../src/elements/si-return-to-run/words.js';
import type { SiReturnToRun } from '../../src/index.js';
import { careGate } from '../../src/messages/en/care-gate.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { planData } from '../../src/messages/en/plan-data.js';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import { redFlagCheck } from '../../src/messages/en/red-flag-check.js';
import { run } from '../../src/messages/en/run.js';
import { runNotes } from '../../src/messages/en/run-notes.js';
import { runTimer } from '../../src/messages/en/run-timer.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import { shared } from '../../src/messages/en/shared.js';
import {
  runPlan,
  writeRunFile,
  type CheckRecord,
  type Day,
  type LightId,
  type RunEntry,
  type RunLogEntry,
  type RunPlan,
  type RunSettings,
  type RunStart,
  type Weekday,
} from '../../src/rules.js';
import { fill, formatDay } from '../../src/ui/wording.js';
import { dayAfter, setDay, setMoment } from './calendar-clock.js';
import { letTimePass } from './clock.js';
import { tidy, type Attributes, type Opening, type Story } from './harness.js';
import { careOf } from './page-care.js';
import { lightIn, PlanHarness, type Entries } from './plan-harness.js';

export type { Entries } from './plan-harness.js';

export const spoken: RunMessages = {
  shared,
  questionnaire,
  checkResult,
  careGate,
  planData,
  sessionLog,
  run,
  runNotes,
  runTimer,
};

/** The day on which every test begins: a Monday. */
export const TODAY: Day = '2026-03-02';
export const inDays = (days: number, from: Day = TODAY): Day => dayAfter(from, days);
export const inWords = (day: Day, style?: Parameters<typeof formatDay>[2]): string =>
  formatDay(day, 'en', style);
/** As a card and the log name a day. */
export const ofWeek = (day: Day): string => inWords(day, 'weekday');
export const { fill: filled } = { fill };

const counted = (count: number, { one, other }: { readonly one: string; readonly other: string }): string =>
  filled(count === 1 ? one : other, { n: String(count) });
export const inSeconds = (count: number): string => counted(count, runTimer.seconds);
/** "7 minutes 30 seconds". */
export function inMinutes(count: number): string {
  const [minutes, seconds] = [Math.floor(count), Math.round((count % 1) * 60)];
  return [
    ...(minutes > 0 ? [counted(minutes, runTimer.minutes)] : []),
    ...(seconds > 0 ? [inSeconds(seconds)] : []),
  ].join(' ');
}
export const inTimes = (count: number): string => counted(count, run.today.times);

/** A run with walks, as the plan says it: so many minutes of each, so many times. */
export const walkRun = (minutes: number, walk: number, times: number): string =>
  filled(run.today.stretch, { run: inMinutes(minutes), walk: inMinutes(walk), times: inTimes(times) });
/** A run without a walk in it. */
export const oneRun = (minutes: number): string => filled(run.today.plain, { run: inMinutes(minutes) });
/** What heads the card on the day of a run. */
export const todays = (session: string): string => filled(run.today.today, { session });
/** The first step of all. */
export const firstStep = walkRun(1, 2, 5);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const TASKS = ['walk-30', 'single-leg-stand', 'step-downs', 'jog', 'hops'] as const;
const TASKS_AFTER_BIRTH = [...TASKS, 'single-leg-squats', 'bounds', 'running-man'] as const;
const ticked = (names: readonly string[]): Entries => Object.fromEntries(names.map((name) => [name, 'yes']));

export const MON_WED_FRI: Entries = ticked(['day-1', 'day-3', 'day-5']);
/** Nothing stands in the way, and runs are on Monday, Wednesday and Friday. */
export const fit: Entries = { ...ticked(TASKS), ...MON_WED_FRI };
/** The same so many weeks after a birth. */
export const afterBirth = (weeks: string): Entries => ({
  birth: 'yes',
  weeks,
  ...ticked(TASKS_AFTER_BIRTH),
  ...MON_WED_FRI,
});

/** How a run was after, with nothing to it. */
export const settled: Entries = { rise: '0', lasted: 'none' };
/** A run of so many minutes with nothing to it, of a day that is over. */
export const stable = (minutes: number | string): Entries => ({
  minutes: String(minutes),
  during: '1',
  ...settled,
});
export const amber = (minutes: number | string): Entries => ({ ...stable(minutes), during: '4' });
export const red = (minutes: number | string): Entries => ({
  ...stable(minutes),
  rise: '3',
  lasted: 'next-morning',
});

export const checked = (days = 0, more: Partial<CheckRecord> = {}): CheckRecord => ({
  level: 'none-found',
  locks: 'none',
  checkedOn: inDays(-days),
  ...more,
});

// Logs, as a file brings them

export const SETTINGS: RunSettings = { weekdays: [1, 3, 5] };

/** The gate was passed so many days from the first one. */
export const began = (days = 0, more: Partial<RunStart> = {}): RunStart => ({
  kind: 'start',
  date: inDays(days),
  cautious: false,
  ...more,
});

/** A stable run so many days from the first one. */
export const ran = (days: number, minutes: number, more: Partial<RunEntry> = {}): RunEntry => ({
  kind: 'run',
  date: inDays(days),
  minutes,
  during: 1,
  rise: 0,
  lasted: 'none',
  sharp: false,
  flare: false,
  bone: false,
  pelvic: false,
  anythingNew: false,
  ...more,
});

export interface Faithful {
  readonly settings?: RunSettings;
  /** What was before. */
  readonly log?: readonly RunLogEntry[];
  /** What the runs were like, if not stable. */
  readonly how?: Partial<RunEntry>;
}

/** The log of somebody who runs what is asked on every day of theirs, so many times. */
export function faithful(
  runs: number,
  { settings = SETTINGS, log = [began()], how }: Faithful = {},
): readonly RunLogEntry[] {
  const done: RunLogEntry[] = [...log];
  for (let left = runs; left > 0; left--) {
    const { on, asked } = nextOf(done, settings);
    done.push(ran(daysTo(on), asked.minutes, how));
  }
  return done;
}

/** The same until this is what is asked next: a step, or `long` and the like. */
export function faithfulTo(id: string, options: Faithful = {}): readonly RunLogEntry[] {
  let log = faithful(0, options);
  for (let runs = 0; nextOf(log, options.settings).asked.id !== id; runs++) {
    if (runs === MOST_RUNS_AHEAD) throw new Error(`The plan never asks for ${id}.`);
    log = faithful(1, { ...options, log });
  }
  return log;
}

/** The next run of a log, seen from the day after its last entry. */
export function nextOf(
  log: readonly RunLogEntry[],
  settings: RunSettings = SETTINGS,
): NonNullable<RunPlan['next']> {
  const { next } = runPlan(settings, log, dayAfterLast(log), { lock: 'none', checkedOn: inDays(10_000) });
  if (!next) throw new Error('The plan asks for no run.');
  return next;
}

function dayAfterLast(log: readonly RunLogEntry[]): Day {
  const date = lastDay(log);
  return log.some((entry) => entry.kind === 'run' && entry.date === date) ? inDays(1, date) : date;
}

/** The day itself as the one day for running. */
export const onlyOn = (day: Day): RunSettings => ({
  weekdays: [(new Date(`${day}T12:00:00Z`).getUTCDay() || 7) as Weekday],
});

/** Of the last entry. */
export const lastDay = (log: readonly RunLogEntry[]): Day =>
  log.reduce((last, { date }) => (date > last ? date : last), TODAY);

/** The day so many days after the last entry. */
export const afterLast = (log: readonly RunLogEntry[], days: number): Day => inDays(days, lastDay(log));

/** More than it takes to the end of hills. */
const MOST_RUNS_AHEAD = 300;

const daysTo = (day: Day): number => Math.round((Date.parse(day) - Date.parse(TODAY)) / 86_400_000);

export interface RunOpening extends Opening {
  /** What the page knows of a check; `none` lets the widget ask its own. Without it a check of today found none. */
  readonly check?: CheckRecord | 'none' | undefined;
}

export class ReturnToRun extends PlanHarness {
  readonly runner: SiReturnToRun;

  constructor(runner: SiReturnToRun, opening: Opening = {}) {
    super(runner, { ...opening, words: { ...(opening.words ?? spoken), redFlagCheck } });
    this.runner = runner;
  }

  /** Puts one on the page, at its start, in a box of its own. */
  static override async open(
    attributes: Attributes = {},
    { check, ...opening }: RunOpening = {},
  ): Promise<ReturnToRun> {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('si-return-to-run');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    box.append(element);
    const runner = new ReturnToRun(element, opening);
    if (check !== 'none') careOf()?.update({ check: check ?? checked() });
    await runner.settled();
    return runner;
  }

  /** As far as the questions before the first run, past a check that found nothing. */
  static async openGate(attributes?: Attributes, opening?: RunOpening): Promise<ReturnToRun> {
    const runner = await ReturnToRun.open(attributes, opening);
    await runner.start();
    return runner;
  }

  /** As far as a plan. */
  static async openPlan(
    entries: Entries = fit,
    attributes?: Attributes,
    opening?: RunOpening,
  ): Promise<ReturnToRun> {
    const runner = await ReturnToRun.openGate(attributes, opening);
    await runner.say(entries);
    return runner;
  }

  /** A plan with this log, from a file; the check is of that day, unless it is said. */
  static async openLog(
    log: readonly RunLogEntry[],
    day: Day,
    attributes?: Attributes,
    { settings = SETTINGS, ...opening }: RunOpening & { readonly settings?: RunSettings } = {},
  ): Promise<ReturnToRun> {
    setDay(day);
    const check = opening.check ?? { level: 'none-found', locks: 'none', checkedOn: day };
    const runner = await ReturnToRun.open(attributes, { ...opening, check });
    await runner.openFile(writeRunFile(settings, log));
    if (runner.actions.includes('take-file')) await runner.act('take-file');
    return runner;
  }

  // The gate before the first run

  get atGate(): boolean {
    return this.shows('[data-action="see-plan"]');
  }

  seePlan(): Promise<void> {
    return this.act('see-plan');
  }

  async say(entries: Entries): Promise<void> {
    await this.enter(entries);
    await this.seePlan();
  }

  // The plan

  /** What heads the card above all else. */
  override get card(): HTMLElement {
    return this.get('[part~="today"]');
  }

  get today(): string {
    return this.headingOf('today');
  }

  get todayText(): string {
    return this.textOf('today');
  }

  /** What kind of card it is, by its look. */
  get kind(): string {
    return [...(this.find('[part~="today"]')?.classList ?? [])].at(-1) ?? '';
  }

  /** Of the stable runs in a row, those done and all that it takes, as dots. */
  get dots(): readonly [number, number] {
    const dots = this.all('[part~="today"] .row > li');
    return [dots.filter((dot) => dot.classList.contains('done')).length, dots.length];
  }

  /** Every step with what it says of itself. */
  get ladder(): readonly string[] {
    return this.all('[part~="ladder"] li').map(({ textContent }) => tidy(textContent));
  }

  /** The next runs, a line each. */
  get ahead(): readonly string[] {
    return this.all('.dates > li').map(({ textContent }) => tidy(textContent));
  }

  // The log

  /** Adds a run; what is not said stays as it is offered. */
  async addRun(entries: Entries): Promise<void> {
    await this.act('add-run');
    await this.enter(entries);
    await this.act('save-run');
  }

  /** Stable runs of days that are over, by day. */
  async addStable(runs: Readonly<Record<Day, number>>): Promise<void> {
    for (const [date, minutes] of Object.entries(runs)) await this.addRun({ date, ...stable(minutes) });
  }

  /** Says today how a run was after. */
  async tellAfter(entries: Entries = settled): Promise<void> {
    await this.act('tell-after');
    await this.enter(entries);
    await this.act('save-run');
  }

  /** Answers the check and goes on, where one has to be done first. */
  async passCheckIfAsked(story: Story = {}): Promise<void> {
    if (!this.actions.includes('check')) return;
    await this.passCheck(story);
    await this.act('go-on');
  }

  /** The runs on show, newest first. */
  get runs(): readonly string[] {
    return this.all('.sessions > li')
      .filter((item) => item.checkVisibility())
      .map(({ innerText }) => tidy(innerText));
  }

  /** Their lights in words. */
  get lights(): readonly (LightId | 'open')[] {
    return this.runs.map(lightIn);
  }

  // The timer

  startTimer(): Promise<void> {
    return this.act('timer-start');
  }

  /** So much time goes by, on every clock of the device, while nobody looks. */
  async timeGoesBy(minutes: number): Promise<void> {
    const milliseconds = minutes * 60_000;
    setMoment(new Date(Date.now() + milliseconds).toISOString());
    letTimePass(milliseconds);
    window.dispatchEvent(new Event('focus'));
    await this.settled();
  }

  /** What the timer says is to be done now. */
  get timerHeading(): string {
    return this.headingOf('timer');
  }

  get isTiming(): boolean {
    return this.shows('[data-action="timer-end"]');
  }
}

beforeEach(() => setDay(TODAY));
