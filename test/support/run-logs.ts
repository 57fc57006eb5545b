/** Running logs for tests of the return-to-run rules: by hand, honest ones, and at random from whole numbers. */
import fc from 'fast-check';
import { dayNumber } from '../../src/engine/day.js';
import {
  afterGoal,
  afterRun,
  afterStart,
  askedOn,
  noRuns,
  stateOn,
  type RunState,
} from '../../src/engine/run-replay.js';
import type { RunTables } from '../../src/engine/run-steps.js';
import {
  addDays,
  LASTED,
  LIGHTS,
  MISSED_DAYS,
  PACE_STEPS,
  PACING_LIMITS,
  RUN_LIMITS,
  RUN_STAGES,
  UNITS,
  type Day,
  type RunCare,
  type RunEntry,
  type RunGoal,
  type RunLogEntry,
  type RunSettings,
  type RunStart,
  type Weekday,
} from '../../src/rules.js';
import { Dice } from './pacing-logs.js';

/** What the rules are bound to, for tests that go on from a state. */
export const TABLES: RunTables = {
  stages: RUN_STAGES,
  pace: PACE_STEPS,
  missed: MISSED_DAYS,
  runLimits: RUN_LIMITS,
  limits: PACING_LIMITS,
  lights: LIGHTS,
  unit: UNITS[0],
};

/** A Monday. */
export const FIRST: Day = '2026-03-02';
export const FIRST_NUMBER = dayNumber(FIRST, 'day');

const days: Day[] = [];

/** The day so many days after the first one. */
export const day = (after: number): Day => (days[after] ??= addDays(FIRST, after));
const numbers = new Map<Day, number>();

export function numberOf(date: Day): number {
  const number = numbers.get(date) ?? dayNumber(date, 'day');
  numbers.set(date, number);
  return number;
}

/** Days after the first one. */
export const daysTo = (date: Day): number => numberOf(date) - FIRST_NUMBER;

export const OPEN: RunCare = { lock: 'none' };
/** With a check of that day, so that nothing reported before keeps the plan closed. */
export const checkedOn = (days: number): RunCare => ({ lock: 'none', checkedOn: day(days) });

export const MON_WED_FRI: RunSettings = { weekdays: [1, 3, 5] };
export const EVERY_SPACING: readonly (readonly Weekday[])[] = [
  [1],
  [7],
  [1, 4],
  [2, 5],
  [3, 6],
  [1, 3, 5],
  [1, 3, 6],
  [1, 4, 6],
  [2, 4, 6],
  [2, 4, 7],
  [2, 5, 7],
  [3, 5, 7],
];

/** A run without a trace of pain, so many days after the first day. */
export function run(days: number, minutes: number, rest: Partial<RunEntry> = {}): RunEntry {
  return {
    kind: 'run',
    date: day(days),
    minutes,
    during: 0,
    rise: 0,
    lasted: 'none',
    sharp: false,
    flare: false,
    bone: false,
    pelvic: false,
    anythingNew: false,
    ...rest,
  };
}

export function start(days: number, rest: Partial<RunStart> = {}): RunStart {
  return { kind: 'start', date: day(days), cautious: false, ...rest };
}

export const goal = (days: number, minutes: number): RunGoal => ({ kind: 'goal', date: day(days), minutes });

/** Without what only the next day can tell. */
export function untold({ rise: _rise, lasted: _lasted, ...entry }: RunEntry): RunEntry {
  return entry;
}

export const AMBER: Partial<RunEntry> = { during: 4, rise: 1, lasted: 'under-2-h' };
export const SPIKE: Partial<RunEntry> = { sharp: true };
export const REBOUND: Partial<RunEntry> = { rise: 2, lasted: '2-to-4-h' };
export const NOT_SETTLED: Partial<RunEntry> = { lasted: 'next-morning' };
export const FLARE: Partial<RunEntry> = { flare: true };
export const NEW: Partial<RunEntry> = { anythingNew: true };
export const BONE: Partial<RunEntry> = { bone: true };
export const PELVIC: Partial<RunEntry> = { pelvic: true };

/** Every way in which a run alone is red. */
export const REDS: readonly Partial<RunEntry>[] = [SPIKE, { during: 6 }, REBOUND, NOT_SETTLED, FLARE];

// From state to state

export function afterEntry(state: RunState, entry: RunLogEntry, isLast = false): RunState {
  if (entry.kind === 'goal') return afterGoal(TABLES, state, entry);
  if (entry.kind === 'start') return afterStart(TABLES, state, entry);
  return afterRun(TABLES, state, entry, isLast).state;
}

export const askedAfter = (state: RunState, days: number) => {
  const on = FIRST_NUMBER + days;
  return askedOn(TABLES, stateOn(TABLES, state, on), on);
};

const WEEK = 7;

export interface HonestRun {
  /** Days after the first one. */
  readonly on: number;
  readonly entry: RunEntry;
  readonly asked: { readonly id: string; readonly phase: string; readonly minutes: number };
  readonly after: RunState;
}

export interface HonestOptions {
  readonly weekdays?: readonly Weekday[];
  /** Entries before the first run: the start among them. */
  readonly before?: readonly RunLogEntry[];
  /** What a run is like, if it is not stable. */
  readonly rest?: (index: number, asked: HonestRun['asked']) => Partial<RunEntry>;
  /** The first day that may have a run. */
  readonly from?: number;
}

/** Somebody who runs what is asked, on each chosen day on which something is, so many times. */
export function honest(
  runs: number,
  { weekdays = [1, 3, 5], before = [start(0)], rest = () => ({}), from = 0 }: HonestOptions = {},
): readonly HonestRun[] {
  const done: HonestRun[] = [];
  let state = before.reduce((state, entry) => afterEntry(state, entry), noRuns(TABLES));
  for (let on = from; done.length < runs && on < from + WEEK * 400; on += 1) {
    if (!weekdays.some((weekday) => weekday === (on % WEEK) + 1)) continue;
    const asked = askedAfter(state, on);
    if (!asked) continue;
    const entry = run(on, asked.minutes, rest(done.length, asked));
    state = afterEntry(state, entry);
    done.push({ on, entry, asked, after: state });
  }
  return done;
}

/** To the end of hills: with the least goal, with another one, and for those who go more slowly. */
export const WAYS: readonly (readonly RunLogEntry[])[] = [
  [start(0)],
  [start(0), goal(0, 60)],
  [start(0, { cautious: true })],
];
const honestWays = WAYS.map((before) => honest(260, { before }));

/** The log of the first so many runs of a way, and the state after it. */
export function prefix(way: number, runs: number): readonly [readonly RunLogEntry[], RunState] {
  const before = WAYS[way] ?? [];
  const done = honestWays[way]?.slice(0, runs) ?? [];
  const none = before.reduce((state, entry) => afterEntry(state, entry), noRuns(TABLES));
  return [[...before, ...done.map(({ entry }) => entry)], done.at(-1)?.after ?? none];
}

/** How many runs it takes on a way until this is what is asked. */
export function runsTo(way: number, id: string, times = 1): number {
  const asked = honestWays[way] ?? [];
  let left = times;
  return asked.findIndex((item) => item.asked.id === id && (left -= 1) === 0);
}

// At random. A log is a list of whole numbers, one an entry, so that it shrinks by losing entries.

/** How a reader is, who makes a log. */
interface Temper {
  /** Runs without pain, in per cent. */
  readonly good: number;
  /** Runs as long as asked, on a day that is allowed, in per cent. */
  readonly obeys: number;
  readonly gaps: readonly number[];
  /** Answers left out, in per cent. */
  readonly open: number;
  /** Entries that are no runs, in per cent. */
  readonly others: number;
}

function randomTemper(dice: Dice): Temper {
  return {
    good: dice.of([40, 75, 88, 95, 99]),
    obeys: dice.of([30, 75, 90, 97, 100]),
    gaps: dice.of([
      [1, 2],
      [2, 2, 3],
      [2, 2, 2, 2, 8],
      [2, 3, 2, 2, 2, 7, 8, 9],
      [1, 2, 2, 3, 14, 15, 16],
      [2, 2, 3, 3, 27, 28, 29, 30],
    ]),
    open: dice.of([0, 0, 3, 20]),
    others: dice.of([0, 3, 8, 20]),
  };
}

/** One that hurts: mostly in one way, else in any. */
function randomTrouble(dice: Dice): Partial<RunEntry> {
  const kind = dice.below(100);
  if (kind < 50) return { ...AMBER, during: 3 + dice.below(3) };
  if (kind < 85) return dice.of(REDS);
  if (kind < 92) return dice.of([NEW, BONE, PELVIC]);
  return {
    during: dice.below(11),
    rise: dice.below(11),
    lasted: dice.of(LASTED),
    sharp: dice.percent(10),
    flare: dice.percent(20),
    bone: dice.percent(3),
    pelvic: dice.percent(3),
    anythingNew: dice.percent(5),
  };
}

function randomPain(dice: Dice, temper: Temper): Partial<RunEntry> {
  const fine = {
    during: dice.below(3),
    rise: dice.below(3),
    lasted: dice.of(['none', 'under-2-h'] as const),
  };
  return dice.percent(temper.good) ? fine : randomTrouble(dice);
}

function randomMinutes(dice: Dice, asked: number | undefined): number {
  if (asked === undefined) return dice.of([0.5, 5, 9, 12, 24, 30, 33, 40]);
  return Math.max(0.25, asked + dice.of([-20, -3, -1, -0.5, 0.5, 0.99, 1, 1.01, 5, 30]));
}

export interface RandomRuns {
  readonly log: readonly RunLogEntry[];
  /** Day of the last entry, counted from the first day. */
  readonly last: number;
  readonly weekdays: readonly Weekday[];
  /** For whatever else a test needs. */
  readonly dice: Dice;
}

function randomRuns([first = 0, ...rest]: readonly number[], isSteady: boolean): RandomRuns {
  const dice = new Dice(first);
  const drawn = randomTemper(dice);
  const temper = isSteady ? { ...drawn, gaps: [2, 2, 3], others: 0 } : drawn;
  const way = dice.below(WAYS.length);
  // Half of them on the stages, the others anywhere on the way.
  const most = isSteady || dice.percent(50) ? 45 : (honestWays[way]?.length ?? 0);
  const [begun, from] = dice.percent(4) ? [[], noRuns(TABLES)] : prefix(way, dice.below(most));
  const log: RunLogEntry[] = [...begun];
  let state = from;
  let last = begun.length > 0 ? daysTo(begun.at(-1)?.date ?? FIRST) : 0;
  for (const seed of rest) {
    const entry = randomEntry(new Dice(seed), temper, state, last);
    if (log.some(({ kind, date }) => kind === entry.kind && date === entry.date)) continue;
    log.push(entry);
    state = afterEntry(state, entry);
    last = daysTo(entry.date);
  }
  const weekdays = EVERY_SPACING[dice.below(EVERY_SPACING.length)] ?? [1];
  return { log, last, weekdays, dice };
}

function randomEntry(dice: Dice, temper: Temper, state: RunState, last: number): RunLogEntry {
  const gap = dice.of(temper.gaps);
  if (state.status !== 'run' && dice.percent(40)) {
    const on = last + dice.of([0, 1, 6, 7, 8]);
    return start(on, { cautious: dice.percent(20), ...(dice.percent(70) && { cleared: true }) });
  }
  if (dice.percent(temper.others)) {
    if (dice.percent(70)) return goal(last + dice.below(gap + 1), dice.of([5, 40, 42, 45, 50, 60, 90, 200]));
    return start(last + gap, { cautious: dice.percent(20), ...(dice.percent(30) && { cleared: true }) });
  }
  const obeys = dice.percent(temper.obeys);
  let on = last + gap;
  const allowed = [0, 1, 2, 3, 4, 5, 6, 7].find((more) => askedAfter(state, on + more));
  if (obeys) on += allowed ?? 0;
  const asked = askedAfter(state, on)?.minutes;
  const minutes = obeys && asked ? asked : randomMinutes(dice, asked);
  const entry = run(on, minutes, randomPain(dice, temper));
  if (!dice.percent(temper.open)) return entry;
  const { rise: _rise, ...withoutRise } = entry;
  return dice.percent(50) ? untold(entry) : withoutRise;
}

/** Any log of at most so many entries after an honest beginning. */
export function randomLogs(most = 30): fc.Arbitrary<RandomRuns> {
  return numbersUpTo(most).map((seeds) => randomRuns(seeds, false));
}

/** One without long breaks and without another beginning, from somewhere on the stages. */
export function steadyLogs(most = 30): fc.Arbitrary<RandomRuns> {
  return numbersUpTo(most).map((seeds) => randomRuns(seeds, true));
}

const numbersUpTo = (most: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.nat(0x7fffffff), { maxLength: most + 1, size: 'max' });
