/** Where a log leads: what comes next, on which day and why, and when 30 minutes may be reached (E.4). */
import { addDays, dayNumber, type Day } from './day.js';
import { InputError } from './input-error.js';
import type { Lock } from './locks.js';
import { present, type Asked } from './run-distance.js';
import { readRunLog, type RunEntry, type RunLogEntry } from './run-log.js';
import {
  afterRun,
  askedOn,
  missedOn,
  needed,
  replay,
  stateOn,
  type RunReading,
  type RunState,
  type StopReason,
} from './run-replay.js';
import type { Phase, RunTables } from './run-steps.js';

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What the reader chose, beside the log. It moves runs in time, and nothing else. */
export interface RunSettings {
  /** The days for running, 1 to 3 of them; never two in a row. */
  readonly weekdays: readonly Weekday[];
  /** No run before that day. */
  readonly from?: Day;
}

/** What holds outside the log. */
export interface RunCare {
  /** What the red-flag check keeps closed; anything but `none` keeps a run plan closed. */
  readonly lock: Lock;
  /** The day of the last check; none while something is new or worse since. */
  readonly checkedOn?: Day | undefined;
}

export interface RunPlan {
  /**
   * `gate`: the gate has to be passed, for the first time or after a long break. `walk`: back to walking first.
   * `tell`: how the last run was after is not told yet. `check`: something was reported that calls for the
   * red-flag check. `stop`: a clinician first. `locked`: the check keeps running closed.
   */
  readonly status: 'gate' | 'walk' | 'tell' | 'check' | 'stop' | 'locked' | 'run';
  /** Why it stops, with the day: a clinician's word of a later day opens the gate. */
  readonly stopped?: { readonly reason: StopReason; readonly on: Day };
  /** The first day for the gate, after walking. */
  readonly gateFrom?: Day;
  /** The run that is not told whole yet. */
  readonly untold?: RunEntry;
  /** The next run, with `run` only: the first day that the rules allow, and the first one of the chosen weekdays. */
  readonly next?: { readonly asked: Asked; readonly earliest: Day; readonly on: Day };
  readonly place: RunPlace;
  /** Days without a run since the last one, or since the gate, where they cost a step. */
  readonly missedDays: number;
  /** Every run, oldest first. */
  readonly readings: readonly RunReading[];
}

/** Where one is. */
export interface RunPlace {
  readonly phase: Phase;
  /** Id of the stage, the last one once one is past the stages. */
  readonly stage: string;
  /** Id of the step of speed or hills, in those. */
  readonly pace?: string;
  /** Whether the bridge is a rung of the ladder. */
  readonly bridged: boolean;
  /** Stable sessions in a row, and how many it takes. */
  readonly row: number;
  readonly needed: number;
  readonly cautious: boolean;
  /** Whether there was a red session in the last 4 weeks. */
  readonly hasRed: boolean;
  /** Minutes: the goal, and past the stages the long run. */
  readonly goal: number;
  readonly long?: number;
  /** Stable weeks in a row at the goal. */
  readonly goalWeeks: number;
}

export interface PlannedRun {
  readonly date: Day;
  readonly asked: Asked;
}

/** A way ahead on which every run is stable. */
export interface RunAhead {
  readonly runs: readonly PlannedRun[];
  /** The day of the last run of the stages, where it is among them. */
  readonly stagesDone?: Day;
}

/**
 * @param log in any order
 * @throws {InputError} naming the field of the entry that is wrong, or weekdays that are too close
 */
export function runPlan(
  tables: RunTables,
  log: readonly RunLogEntry[],
  settings: RunSettings,
  today: Day,
  care: RunCare,
): RunPlan {
  const from = firstDay(settings, today);
  const now = dayNumber(today, 'today');
  const { state: before, readings } = replay(tables, readRunLog(log, today));
  const state = stateOn(tables, before, now);
  const { status, stopped } = state;
  const last = readings.at(-1);
  const untold = last?.open === true && last.entry.date < today ? last.entry : undefined;
  const common = {
    place: placeOf(tables, state, now),
    missedDays: missedOn(tables, before, now) ? now - before.last - 1 : 0,
    readings,
  };
  const alarm = readings.findLast(({ entry }) => entry.anythingNew || entry.bone)?.entry.date;
  if (alarm !== undefined && checkedBy(care, now) < dayNumber(alarm, 'date')) {
    return { ...common, status: 'check' };
  }
  if (stopped) {
    return { ...common, status: 'stop', stopped: { ...stopped, on: dayOf(stopped.on) } };
  }
  if (care.lock !== 'none') return { ...common, status: 'locked' };
  if (status === 'walk') return { ...common, status, gateFrom: dayOf(state.gateFrom) };
  if (status !== 'run') return { ...common, status: 'gate' };
  if (untold) return { ...common, status: 'tell', untold };
  const next = nextRun(tables, before, settings.weekdays, from);
  // Where the next chosen day is past the longest break, the gate comes first.
  return next ? { ...common, status, next } : { ...common, status: 'gate' };
}

/** What is said to come of a later day is a clock that was set back, and opens nothing. */
function checkedBy({ checkedOn }: RunCare, today: number): number {
  const checked = checkedOn === undefined ? -Infinity : dayNumber(checkedOn, 'checkedOn');
  return checked > today ? -Infinity : checked;
}

const dayOf = (day: number): Day => addDays('1970-01-01', day);

function placeOf(tables: RunTables, state: RunState, day: number): RunPlace {
  const { at, row, bridged, cautious, goal, reds, beyond } = state;
  const stage = tables.stages[at]?.id ?? '';
  const pace = beyond && tables.pace[beyond.pace];
  return {
    phase: pace?.phase ?? (beyond ? 'distance' : 'stages'),
    stage,
    ...(pace && { pace: pace.id }),
    bridged,
    row: beyond?.row ?? row,
    needed: needed(tables, state, day),
    cautious,
    hasRed: reds.some((red) => day - red.day <= tables.runLimits.redDays.value),
    goal,
    ...(beyond && { long: present(beyond).long }),
    goalWeeks: beyond?.goalWeeks ?? 0,
  };
}

/** Longer than any break after which the gate comes again. */
const DAYS_TO_LOOK = 60;

function nextRun(
  tables: RunTables,
  state: RunState,
  weekdays: readonly Weekday[],
  from: number,
): RunPlan['next'] {
  const days = Array.from({ length: DAYS_TO_LOOK }, (_, index) => from + index);
  const askedThat = (day: number) => askedOn(tables, stateOn(tables, state, day), day);
  const earliest = days.find(askedThat);
  const on = days.find((day) => weekdays.includes(weekdayOf(day)) && askedThat(day));
  const asked = on === undefined ? undefined : askedThat(on);
  if (earliest === undefined || on === undefined || !asked) return undefined;
  return { asked, earliest: dayOf(earliest), on: dayOf(on) };
}

/** The first of January 1970 was a Thursday. */
const weekdayOf = (day: number): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;

/**
 * Weekdays on which one may run in every week.
 * @throws {InputError} where there is none, or two are next to each other, Sunday and Monday among them
 */
export function checkWeekdays(weekdays: readonly Weekday[]): void {
  const days: readonly Weekday[] = Array.isArray(weekdays) ? weekdays : [];
  const isDay = days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);
  const isSpaced = days.every((day) => !days.some((other) => other === (day % 7) + 1));
  if (!isDay || days.length === 0 || !isSpaced || new Set(days).size < days.length) {
    throw new InputError('weekdays', weekdays, '1 to 3 days from 1 (Monday) to 7, never two in a row');
  }
}

/** Today, or the later day from which the reader wants to run. */
function firstDay({ weekdays, from }: RunSettings, today: Day): number {
  checkWeekdays(weekdays);
  const now = dayNumber(today, 'today');
  return from === undefined ? now : Math.max(now, dayNumber(from, 'from'));
}

const MOST_AHEAD = 400;

/**
 * The runs ahead on the chosen weekdays if every one is stable: to the end of the stages, or so many.
 * @param ahead the tables that hold from today on
 * @param most runs in all, 1 to 400
 * @throws {InputError} as `runPlan` does
 */
export function runsAhead(
  tables: RunTables,
  ahead: RunTables,
  log: readonly RunLogEntry[],
  settings: RunSettings,
  today: Day,
  most: number,
): RunAhead {
  const { weekdays } = settings;
  if (!(Number.isInteger(most) && most >= 1 && most <= MOST_AHEAD)) {
    throw new InputError('most', most, `a whole number from 1 to ${MOST_AHEAD}`);
  }
  let { state } = replay(tables, readRunLog(log, today));
  const runs: PlannedRun[] = [];
  const isPast = state.beyond !== undefined;
  const isThere = () => runs.length >= most || (!isPast && state.beyond !== undefined);
  for (let day = firstDay(settings, today); !isThere(); day++) {
    const now = stateOn(ahead, state, day);
    if (now.status !== 'run') break;
    const asked = weekdays.includes(weekdayOf(day)) ? askedOn(ahead, now, day) : undefined;
    if (!asked) continue;
    const date = dayOf(day);
    runs.push({ date, asked });
    ({ state } = afterRun(ahead, state, stableRun(date, asked.minutes), true));
  }
  const last = runs.at(-1);
  return { runs, ...(!isPast && state.beyond && last && { stagesDone: last.date }) };
}

const stableRun = (date: Day, minutes: number): RunEntry => ({
  kind: 'run',
  date,
  minutes,
  during: 0,
  rise: 0,
  lasted: 'none',
  sharp: false,
  flare: false,
  bone: false,
  pelvic: false,
  anythingNew: false,
});
