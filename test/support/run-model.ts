/**
 * Every running log up to some length after a state, step by step: equal states are gone on from once, so that
 * there can be very many logs. What a reader may do is written down here, what has to hold is in the tests.
 */
import type { Asked } from '../../src/engine/run-distance.js';
import {
  afterGoal,
  afterRun,
  afterStart,
  askedOn,
  noRuns,
  stateOn,
  type RunState,
} from '../../src/engine/run-replay.js';
import type { RunEntry, RunLogEntry, RunReading } from '../../src/rules.js';
import {
  AMBER,
  BONE,
  daysTo,
  FIRST_NUMBER,
  FLARE,
  goal,
  NEW,
  NOT_SETTLED,
  prefix,
  run,
  runsTo,
  SPIKE,
  start,
  TABLES,
  untold,
} from './run-logs.js';

/** What a log has come to by a day, counted from the first one, and what the laws need to know of it. */
export interface Spot {
  readonly state: RunState;
  readonly on: number;
  readonly lastRun: number;
  readonly lastRed: number;
  /** The day of the last run that stopped the plan, or hurt while it was stopped. */
  readonly stoppedOn: number;
  /** The most minutes of a stable run within plan. */
  readonly most: number;
  /** What was asked in the last red run, of a stage or the long one. */
  readonly redAsked: number;
  /** Stable runs since, as long as they were asked for. */
  readonly sinceRed: number;
  /** Red runs: where the plan was, and where it went. */
  readonly reds: readonly { readonly on: number; readonly at: string; readonly back: string }[];
}

const NOTHING: Spot = {
  state: noRuns(TABLES),
  on: 0,
  lastRun: -Infinity,
  lastRed: -Infinity,
  stoppedOn: -Infinity,
  most: 0,
  redAsked: Infinity,
  sinceRed: Infinity,
  reds: [],
};

export const stateAt = (state: RunState, on: number): RunState => stateOn(TABLES, state, FIRST_NUMBER + on);
export const askedAt = (state: RunState, on: number): Asked | undefined =>
  askedOn(TABLES, stateAt(state, on), FIRST_NUMBER + on);

/** The step of a state, in words. */
export function stepOf({ status, at, beyond }: RunState): string {
  if (status !== 'run') return status;
  if (!beyond) return TABLES.stages[at]?.id ?? '';
  const { long, second } = beyond.rises.at(-1) ?? beyond.rises[0];
  return TABLES.pace[beyond.pace]?.id ?? `${long} and ${second}`;
}

export const isRed = ({ entry, light }: RunReading): boolean =>
  light === 'red' || light === 'stop-now' || entry.bone || entry.pelvic;

/** @returns the reading too, of a run */
export function next(spot: Spot, entry: RunLogEntry): readonly [Spot, RunReading?] {
  const on = daysTo(entry.date);
  if (entry.kind === 'goal') return [{ ...spot, on, state: afterGoal(TABLES, spot.state, entry) }];
  if (entry.kind === 'start') return [{ ...spot, on, state: afterStart(TABLES, spot.state, entry) }];
  const { state, reading } = afterRun(TABLES, spot.state, entry, false);
  const { asked, verdict, light } = reading;
  const then = { ...spot, state, on, lastRun: on };
  if (isRed(reading)) {
    const red = { on, at: stepOf(stateAt(spot.state, on)), back: stepOf(state) };
    const isStep = asked && (asked.phase === 'stages' || asked.id === 'long');
    const redAsked = isStep ? asked.minutes : Infinity;
    return [
      {
        ...then,
        lastRed: on,
        redAsked,
        sinceRed: 0,
        reds: [...spot.reds.filter((red) => on - red.on <= 28), red],
        ...(state.status === 'stop' && { stoppedOn: on }),
      },
      reading,
    ];
  }
  const isFine = light === 'green' && (verdict === 'whole' || verdict === 'short');
  if (!isFine) return [then, reading];
  const most = Math.max(spot.most, Math.min(entry.minutes, asked?.minutes ?? 0));
  return [{ ...then, most, sinceRed: spot.sinceRed + Number(verdict === 'whole') }, reading];
}

const along = (log: readonly RunLogEntry[]): Spot =>
  log.reduce<Spot>((spot, entry) => next(spot, entry)[0], NOTHING);

/** The log of a way up to where this is asked for the first time, then entries on every second day. */
function upTo(way: number, id: string, ...more: readonly ((on: number) => RunLogEntry)[]): Spot {
  const [log] = prefix(way, runsTo(way, id));
  const last = daysTo(log.at(-1)?.date ?? '');
  return along([...log, ...more.map((entry, index) => entry(last + 2 * index + 2))]);
}

/** So many runs after the stages. */
const after = (way: number, runs: number): Spot => along(prefix(way, runsTo(way, 'long') + runs)[0]);

const STAGES = TABLES.stages.filter(({ bridge }) => !bridge).map(({ id }) => id);
const PACE = TABLES.pace.map(({ id }) => id);
const stable = (minutes: number) => (on: number) => run(on, minutes);
const amber = (minutes: number) => (on: number) => run(on, minutes, AMBER);
const red = (minutes: number) => (on: number) => run(on, minutes, SPIKE);

/** Every rung of the ladder, and what lies past it or beside it. */
export const SPOTS: Readonly<Record<string, Spot>> = {
  ...Object.fromEntries(STAGES.map((id) => [id, upTo(0, id)])),
  ...Object.fromEntries(['s1-6', 's1-8', 's2', 's12'].map((id) => [`${id}, more slowly`, upTo(2, id)])),
  's1-5 after a red one': upTo(0, 's1-6', red(6)),
  's1-8 after a red one': upTo(0, 's2', red(9)),
  's5 after a red one': upTo(0, 's6', red(15)),
  's13 after a red one': upTo(0, 's14', red(30)),
  s11b: upTo(0, 's12', amber(25)),
  's11 with the bridge': upTo(0, 's12', red(25)),
  's12 with the bridge': upTo(0, 's12', amber(25), stable(25), stable(25), stable(25)),
  walking: upTo(0, 's1-5', red(5)),
  stopped: upTo(0, 's2', (on) => run(on, 9, BONE)),
  'not begun': NOTHING,
  ...Object.fromEntries(
    [0, 1, 2, 5, 11, 20, 30].map((runs) => [`${runs} runs past the stages`, after(0, runs)]),
  ),
  ...Object.fromEntries([1, 8, 25].map((runs) => [`${runs} runs on the way to 60`, after(1, runs)])),
  'distance after a red one': upTo(0, 'second', red(40)),
  'distance after a break': upTo(0, 'second', ...Array.from({ length: 8 }, () => goalOf(40)), stable(30)),
  ...Object.fromEntries(PACE.map((id) => [id, upTo(0, id)])),
  ...Object.fromEntries(PACE.slice(0, 4).map((id) => [`back from ${id}`, upTo(0, id, red(30))])),
  'speed-2 and a further goal': upTo(0, 'speed-2', goalOf(50)),
};

function goalOf(minutes: number) {
  return (on: number) => goal(on, minutes);
}

export const OUTCOMES = ['stable', 'amber', 'red', 'bone', 'short', 'over', 'untold'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Minutes where nothing is asked. */
const UNASKED = 20;

export function entryOf(outcome: Outcome, on: number, asked: Asked | undefined): RunEntry {
  const minutes = asked?.minutes ?? UNASKED;
  const entries: Readonly<Record<Outcome, RunEntry>> = {
    stable: run(on, minutes),
    amber: run(on, minutes, AMBER),
    red: run(on, minutes, SPIKE),
    bone: run(on, minutes, BONE),
    short: run(on, minutes / 2),
    over: run(on, minutes + 1),
    untold: untold(run(on, minutes)),
  };
  return entries[outcome];
}

/** Other ways of being red. They lead where a spike does, so that a walk can leave them out. */
export const OTHER_REDS: readonly Partial<RunEntry>[] = [
  NOT_SETTLED,
  FLARE,
  NEW,
  { during: 10 },
  { rise: 5, lasted: 'over-4-h' },
];

export const GAPS = [1, 2, 3, 4, 8, 15, 29] as const;

/** Everything that a reader may enter next, `gaps` days after the last entry. */
export function* entriesAfter(
  { state, on }: Spot,
  outcomes: readonly Outcome[],
  gaps: readonly number[],
): Generator<RunLogEntry> {
  for (const gap of gaps) {
    const asked = askedAt(state, on + gap);
    for (const outcome of outcomes) yield entryOf(outcome, on + gap, asked);
    yield start(on + gap);
    yield start(on + gap, { cleared: true });
  }
}

/** A text that is the same wherever the same lies ahead. */
export function keyOf({ state, on, ...spot }: Spot): string {
  const ago = (day: number) => (Number.isFinite(day) ? on - day : 99);
  const since = (day: number) => ago(day - FIRST_NUMBER);
  const { status, beyond } = state;
  return JSON.stringify([
    [status, state.at, state.row, state.bridged, state.cautious, state.goal, since(state.last)],
    state.reds.flatMap(({ day, level }) => (since(day) <= 28 ? [since(day), level] : [])),
    Math.min(since(state.free), 0),
    status === 'walk' ? Math.min(since(state.gateFrom), 0) : 0,
    status === 'gate' ? state.again : 0,
    state.stopped && Math.min(since(state.stopped.on), 1),
    beyond && [
      since(beyond.from),
      [beyond.week, beyond.pace, beyond.row, beyond.goalWeeks],
      beyond.rises,
      beyond.runs,
      beyond.stable.map(({ day, minutes }) => [since(day), minutes]),
    ],
    [Math.min(ago(spot.lastRun), 40), Math.min(ago(spot.lastRed), 40), Math.min(ago(spot.stoppedOn), 40)],
    [spot.most, spot.redAsked === Infinity ? 0 : spot.redAsked, Math.min(spot.sinceRed, 2)],
    spot.reds.flatMap((red) => (ago(red.on) <= 28 ? [ago(red.on), red.at, red.back] : [])),
  ]);
}
