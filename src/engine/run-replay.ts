/**
 * The way back to running as a fold over the days of a log: what each entry does to where one is (E.4).
 *
 * A state is only ever made of the one before it and the next entry, so a plan is the replay of its log and an
 * edit is only another log. What comes after the stages is in `run-distance.ts`.
 */
import { dayNumber } from './day.js';
import type { LightId } from './pacing.js';
import {
  askedBeyond,
  beyondAfter,
  beyondOn,
  beyondRested,
  enterBeyond,
  lastStableLong,
  levelBeyond,
  longOn,
  setbackBeyond,
  withGoal,
  type Asked,
  type Beyond,
  type Run,
  type Verdict,
} from './run-distance.js';
import type { RunEntry, RunGoal, RunLogEntry, RunStart } from './run-log.js';
import { runMinutes, type Advance, type MissedRow, type RunTables } from './run-steps.js';
import { lightOfSaid } from './session-lights.js';

/** Why a plan stops until a clinician has seen the reader. */
export type StopReason = 'second-red' | 'bone' | 'pelvic';

/** Days are counts of days. */
export interface RunState {
  /**
   * `none`: no gate was passed yet. `walk`: back to walking, and the gate once that has settled. `gate`: the gate
   * comes again after a long break. `stop`: a clinician first.
   */
  readonly status: 'none' | 'run' | 'walk' | 'gate' | 'stop';
  /** Place on the ladder of stages; the last one once one is past it. */
  readonly at: number;
  /** Stable sessions in a row at that stage. */
  readonly row: number;
  /** Whether the bridge is a rung of the ladder. */
  readonly bridged: boolean;
  readonly cautious: boolean;
  /** The distance goal in minutes. */
  readonly goal: number;
  /** Red sessions of the last 4 weeks, with how hard their step was. */
  readonly reds: readonly { readonly day: number; readonly level: number }[];
  /** The day of the last run, or of the last beginning. */
  readonly last: number;
  /** The first day for a run. */
  readonly free: number;
  /** The first day for the gate, with `walk`. */
  readonly gateFrom: number;
  /** Place on the ladder at which the gate leads back in, with `gate`. */
  readonly again: number;
  readonly stopped: { readonly reason: StopReason; readonly on: number } | undefined;
  readonly beyond: Beyond | undefined;
}

/** What a run did to the plan. */
export interface RunReading {
  readonly entry: RunEntry;
  readonly light: LightId;
  /** Whether only the next day can tell that it stays so. */
  readonly open: boolean;
  /** What the plan asked of that day. */
  readonly asked: Asked | undefined;
  readonly verdict: Verdict;
  readonly outcome: 'next-step' | 'counts' | 'same' | 'row-broken' | 'back' | 'walk' | 'stop';
  /** The rule of the plan that it breaks: it counts for nothing but what hurt. */
  readonly rule?: BrokenRule;
}

/**
 * `too-soon`: the day after a run, or an easy day. `closed`: while the plan was closed. `week-full`: a fourth run
 * of a week. `too-long`: more than was asked. `untold`: how it was after was never told.
 */
export type BrokenRule = 'too-soon' | 'closed' | 'week-full' | 'too-long' | 'untold';

export function noRuns({ runLimits }: Pick<RunTables, 'runLimits'>): RunState {
  return {
    status: 'none',
    at: 0,
    row: 0,
    bridged: false,
    cautious: false,
    goal: runLimits.leastGoal.value,
    reds: [],
    last: -Infinity,
    free: -Infinity,
    gateFrom: -Infinity,
    again: 0,
    stopped: undefined,
    beyond: undefined,
  };
}

/** The state on a day without anything in between: what a break costs, and the weeks that are over. */
export function stateOn(tables: RunTables, state: RunState, day: number): RunState {
  if (state.status !== 'run') return state;
  const { beyond, goal } = state;
  const missed = missedOn(tables, state, day);
  if (!missed) return beyond ? { ...state, beyond: beyondOn(tables, beyond, goal, day) } : state;
  if ('again' in missed) {
    const again = beyond
      ? Math.min(placeOf(tables, missed.again), placeBelow(tables, lastStableLong(beyond), 0))
      : 0;
    return { ...state, status: 'gate', again, beyond: undefined };
  }
  if (beyond) return { ...state, beyond: beyondRested(tables, beyond, missed.percent, day) };
  return { ...state, at: stagesBack(tables, state.at, missed.back), row: 0 };
}

/** The break since the last run or beginning, where it costs anything. */
export function missedOn(
  { missed }: RunTables,
  { status, last }: RunState,
  day: number,
): MissedRow | undefined {
  return status === 'run' ? missed.findLast(({ from }) => day - last - 1 >= from) : undefined;
}

const placeOf = ({ stages }: RunTables, id: string): number => stages.findIndex((stage) => stage.id === id);

/** The last place whose running is not above so many minutes; `or` where there is none. */
function placeBelow({ stages }: RunTables, minutes: number, or: number): number {
  const place = stages.findLastIndex((stage) => !stage.bridge && runMinutes(stage) <= minutes);
  return place === -1 ? or : place;
}

/** The repeats of the first stage are one stage: from inside it, back is its beginning. */
function stagesBack({ stages }: RunTables, at: number, back: number): number {
  const goal = (stages[at]?.stage ?? 1) - back;
  return Math.max(
    0,
    stages.findLastIndex(({ stage, bridge }) => stage === goal && !bridge),
  );
}

/** What the plan asks on that day, of a state that is of that day. */
export function askedOn(tables: RunTables, state: RunState, day: number): Asked | undefined {
  const { status, beyond, at, free } = state;
  if (status !== 'run' || day < free) return undefined;
  if (beyond) return askedBeyond(tables, beyond, day);
  const stage = tables.stages[at];
  return stage && { id: stage.id, phase: 'stages', minutes: runMinutes(stage) };
}

/** Stable sessions in a row that the present step asks for. */
export function needed(tables: RunTables, state: RunState, day: number): number {
  const { pace, stages } = tables;
  const step = state.beyond && state.beyond.pace >= 0 ? pace[state.beyond.pace] : stages[state.at];
  return neededOf(tables, step?.advance ?? [1, 1], state, day);
}

function neededOf(
  { runLimits }: RunTables,
  [standard, cautious]: Advance,
  state: RunState,
  day: number,
): number {
  const hasRed = state.reds.some((red) => day - red.day <= runLimits.redDays.value);
  return state.cautious || hasRed ? cautious : standard;
}

/** Whether the gate that was passed on that day leads back in. */
export function mayBegin(
  { status, gateFrom, stopped }: RunState,
  { cleared }: RunStart,
  day: number,
): boolean {
  if (status === 'walk') return day >= gateFrom;
  return status !== 'stop' || (cleared === true && stopped !== undefined && day > stopped.on);
}

export function afterStart(tables: RunTables, state: RunState, start: RunStart): RunState {
  const day = dayNumber(start.date, 'date');
  const now = stateOn(tables, state, day);
  if (!mayBegin(now, start, day)) return state;
  return {
    ...now,
    status: 'run',
    at: now.status === 'gate' ? now.again : 0,
    row: 0,
    cautious: start.cautious,
    last: day,
    free: Math.max(now.free, day),
    stopped: undefined,
    beyond: undefined,
  };
}

export function afterGoal(tables: RunTables, state: RunState, { date, minutes }: RunGoal): RunState {
  const day = dayNumber(date, 'date');
  // What a break costs is counted once, when the next run or beginning comes.
  const now = missedOn(tables, state, day) ? state : stateOn(tables, state, day);
  const { leastGoal, mostGoal } = tables.runLimits;
  const goal = Math.min(Math.max(minutes, leastGoal.value), mostGoal.value);
  return { ...now, goal, beyond: now.beyond && withGoal(now.beyond, goal) };
}

/** @param isLast whether no run came after it: one that was never told whole counts as not settled */
export function afterRun(
  tables: RunTables,
  state: RunState,
  entry: RunEntry,
  isLast: boolean,
): { readonly state: RunState; readonly reading: RunReading } {
  const day = dayNumber(entry.date, 'date');
  const now = stateOn(tables, state, day);
  const asked = askedOn(tables, now, day);
  const verdict = verdictOf(entry, asked);
  const { rise } = entry;
  const seen = lightOfSaid(tables, rise === undefined ? entry : { ...entry, after: rise }, 0);
  const isUntold = seen.open && !isLast;
  const light = isUntold && seen.light !== 'stop-now' ? 'red' : seen.light;
  const open = seen.open && isLast;
  const run: Run = { day, minutes: entry.minutes, asked, verdict, light, open };
  const { next, outcome } = ranOn(
    tables,
    now,
    run,
    entry.bone ? 'bone' : entry.pelvic ? 'pelvic' : undefined,
  );
  const rule = isUntold ? 'untold' : ruleBroken(now, day, verdict);
  return { state: next, reading: { entry, light, open, asked, verdict, outcome, ...(rule && { rule }) } };
}

function ruleBroken({ status, free }: RunState, day: number, verdict: Verdict): BrokenRule | undefined {
  if (verdict === 'over') return 'too-long';
  if (verdict !== 'closed') return undefined;
  if (status !== 'run') return 'closed';
  return day < free ? 'too-soon' : 'week-full';
}

interface After {
  readonly next: RunState;
  readonly outcome: RunReading['outcome'];
}

function ranOn(tables: RunTables, now: RunState, run: Run, reason: StopReason | undefined): After {
  const { day, light, open, verdict } = run;
  if (reason !== undefined || light === 'red' || light === 'stop-now') {
    const next = setback(tables, now, day, reason);
    return { next, outcome: next.status === 'stop' ? 'stop' : next.status === 'walk' ? 'walk' : 'back' };
  }
  const free = Math.max(now.free, day + 1 + tables.runLimits.restDays.value);
  const ran: RunState = { ...now, last: day, free };
  if (now.status !== 'run') return { next: ran, outcome: 'same' };
  if (now.beyond) return ranBeyond(tables, ran, now.beyond, run);
  if (light === 'amber')
    return { next: { ...ran, row: 0, ...bridgedBy(tables, now) }, outcome: 'row-broken' };
  if (verdict === 'over' || verdict === 'closed') return { next: { ...ran, row: 0 }, outcome: 'row-broken' };
  if (open || verdict === 'short') return { next: ran, outcome: 'same' };
  const row = now.row + 1;
  if (row < needed(tables, now, day)) return { next: { ...ran, row }, outcome: 'counts' };
  return { next: nextStep(tables, ran, day), outcome: 'next-step' };
}

function ranBeyond(tables: RunTables, ran: RunState, before: Beyond, run: Run): After {
  const beyond = beyondAfter(tables, before, run, needed(tables, ran, run.day));
  const next = { ...ran, beyond };
  if (beyond.pace > before.pace) return { next, outcome: 'next-step' };
  if (beyond.runs.at(-1)?.isReached) return { next, outcome: 'counts' };
  const isBroken = run.light === 'amber' || run.verdict === 'over' || run.verdict === 'closed';
  return { next, outcome: isBroken ? 'row-broken' : 'same' };
}

/** Less than a minute more is no more: people round. */
function verdictOf({ minutes }: RunEntry, asked: Asked | undefined): Verdict {
  if (!asked) return 'closed';
  if (minutes >= asked.minutes + 1) return 'over';
  return minutes < asked.minutes ? 'short' : 'whole';
}

function nextStep(tables: RunTables, state: RunState, day: number): RunState {
  const { stages } = tables;
  const at = stages.findIndex(({ bridge }, place) => place > state.at && (!bridge || state.bridged));
  if (at !== -1) return { ...state, at, row: 0 };
  const last = stages[state.at];
  const minutes = last ? runMinutes(last) : 0;
  return { ...state, row: 0, beyond: enterBeyond(tables, day, minutes, state.goal) };
}

/** Once the step after the bridge was too much, the bridge is on the ladder. */
function bridgedBy({ stages }: RunTables, { at, bridged }: RunState): Pick<RunState, 'at' | 'bridged'> {
  const isBridge = stages[at - 1]?.bridge === true;
  return isBridge ? { at: at - 1, bridged: true } : { at, bridged };
}

function setback(tables: RunTables, state: RunState, day: number, reason: StopReason | undefined): RunState {
  const { easyDays, redDays, settledDays } = tables.runLimits;
  const { status, at, beyond } = state;
  const level = beyond ? levelBeyond(beyond) : at;
  const recent = state.reds.filter((red) => day - red.day <= redDays.value);
  const free = Math.max(state.free, day + 1 + easyDays.value);
  const red: RunState = {
    ...state,
    row: 0,
    reds: [...recent, { day, level }],
    last: day,
    free,
  };
  const isSecond = recent.some((earlier) => level <= earlier.level);
  if (status === 'stop' || reason !== undefined || isSecond) {
    const why = state.stopped?.reason ?? reason ?? 'second-red';
    return { ...red, status: 'stop', stopped: { reason: why, on: day }, beyond: undefined };
  }
  if (status === 'walk' || (status === 'run' && at === 0 && !beyond)) {
    return { ...red, status: 'walk', gateFrom: day + settledDays.value };
  }
  if (status !== 'run') return red;
  if (beyond) {
    const back = setbackBeyond(beyond, free);
    if (back) return { ...red, beyond: back };
    return { ...red, beyond: undefined, at: placeBelow(tables, longOn(tables, beyond, day) - 1, 0) };
  }
  const { stages } = tables;
  const isBridged = stages[at - 1]?.bridge === true;
  return {
    ...red,
    at: stages.findLastIndex(({ bridge }, place) => place < at && !bridge),
    bridged: state.bridged || isBridged,
  };
}

export interface Replayed {
  readonly state: RunState;
  readonly readings: readonly RunReading[];
  /** Beginnings that came too early, or without a clinician's word. */
  readonly refused: readonly RunStart[];
}

/** The whole log, in the order of its days. */
export function replay(tables: RunTables, log: readonly RunLogEntry[]): Replayed {
  const readings: RunReading[] = [];
  const refused: RunStart[] = [];
  const lastRun = log.findLastIndex(({ kind }) => kind === 'run');
  let state = noRuns(tables);
  log.forEach((entry, index) => {
    if (entry.kind === 'goal') state = afterGoal(tables, state, entry);
    else if (entry.kind === 'run') {
      const after = afterRun(tables, state, entry, index === lastRun);
      state = after.state;
      readings.push(after.reading);
    } else {
      const next = afterStart(tables, state, entry);
      if (next === state) refused.push(entry);
      state = next;
    }
  });
  return { state, readings, refused };
}
