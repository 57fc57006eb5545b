/**
 * After 30 minutes without a break (E.5): first the long run rises, then a second one, then come quicker
 * stretches, hills last. It goes by weeks of 7 days, counted from the day after the stages were done.
 */
import { percentOf, type Unit } from './amount.js';
import type { LightId } from './pacing.js';
import type { Phase, RunTables } from './run-steps.js';

/** What the plan asks of one day. */
export interface Asked {
  /** Of a stage or of a step of speed or hills, or which of the week's runs it is. */
  readonly id: string;
  readonly phase: Phase;
  /** Of running. */
  readonly minutes: number;
}

/** How a run compares with what was asked. `closed`: nothing was asked on that day. */
export type Verdict = 'whole' | 'short' | 'over' | 'closed';

interface Rise {
  readonly long: number;
  readonly second: number;
}

interface WeekRun {
  readonly id: string;
  readonly minutes: number;
  readonly isStable: boolean;
  /** Stable, and as long as was asked. */
  readonly isReached: boolean;
}

/** Days are counts of days, runs in minutes. */
export interface Beyond {
  /** The first day of week 0. */
  readonly from: number;
  readonly week: number;
  /** Every rise that stands, the present one last. All but the last have been stable. */
  readonly rises: readonly [Rise, ...Rise[]];
  /** Place in the steps of speed and hills; -1 while they are closed. */
  readonly pace: number;
  /** Stable sessions in a row at that step. */
  readonly row: number;
  /** Stable weeks in a row at the distance goal. */
  readonly goalWeeks: number;
  /** Of this week. */
  readonly runs: readonly WeekRun[];
  /** Stable runs of the 30 days up to the last one, none longer than asked for. Never empty. */
  readonly stable: readonly { readonly day: number; readonly minutes: number }[];
}

const WEEK = 7;
/** Minutes. A tenth of less is no whole minute, so that nothing would ever rise again. */
const LEAST = 10;
const FIRST_PACE_LEVEL = 10_000;
const FIRST_LEVEL = 1_000;

/** @param day of the session that completed the stages, of `minutes` of running */
export function enterBeyond(tables: RunTables, day: number, minutes: number, goal: number): Beyond {
  const first = { long: minutes, second: minutes };
  const before: Beyond = {
    from: day + 1,
    week: 0,
    rises: [first],
    pace: -1,
    row: 0,
    goalWeeks: 0,
    runs: [],
    stable: [{ day, minutes }],
  };
  return { ...before, rises: risen(tables, before.rises, goal) };
}

/** On a later day: the weeks that are over have been counted. */
export function beyondOn(tables: RunTables, beyond: Beyond, goal: number, day: number): Beyond {
  let now = beyond;
  while (day >= now.from + WEEK * (now.week + 1)) now = nextWeek(tables, now, goal);
  return now;
}

function nextWeek(tables: RunTables, beyond: Beyond, goal: number): Beyond {
  const { holdWeek, runsAStableWeek, goalRuns, goalWeeks: weeksNeeded } = tables.runLimits;
  const { runs } = beyond;
  const { long, second } = present(beyond);
  const reached = runs.filter(({ isReached }) => isReached);
  const asLongAs = (minutes: number) => reached.filter((run) => run.minutes >= minutes).length;
  const isStable = runs.every((run) => run.isStable) && reached.length >= runsAStableWeek.value;
  const isAtGoal = isStable && asLongAs(goal) >= goalRuns.value;
  const goalWeeks = isAtGoal ? beyond.goalWeeks + 1 : 0;
  const week = beyond.week + 1;
  const opens = beyond.pace < 0 && goalWeeks >= weeksNeeded.value;
  const pace = opens ? 0 : beyond.pace;
  const isHold = week % holdWeek.value === holdWeek.value - 1;
  const hasBoth = asLongAs(long) >= 1 && asLongAs(second) >= 2;
  const rises = isStable && hasBoth && pace < 0 && !isHold ? risen(tables, beyond.rises, goal) : beyond.rises;
  return { ...beyond, week, pace, goalWeeks, runs: [], rises, row: opens ? 0 : beyond.row };
}

/** The long run first, then a second one; never both in one week. */
function risen(tables: RunTables, rises: Beyond['rises'], goal: number): Beyond['rises'] {
  const { long, second } = lastOf(rises);
  const more = (minutes: number) =>
    Math.min(goal, part(tables.unit, minutes, 100 + tables.runLimits.runRise.value));
  if (long < goal) return [...rises, { long: more(long), second }];
  return second < goal ? [...rises, { long, second: more(second) }] : rises;
}

const part = (unit: Unit, minutes: number, percent: number): number =>
  Math.max(LEAST, percentOf(unit, minutes, percent));

const lastOf = (rises: Beyond['rises']): Rise => rises.at(-1) ?? rises[0];

/** The long run and the second one, as they are planned now. */
export const present = ({ rises }: Pick<Beyond, 'rises'>): Rise => lastOf(rises);

/** What the plan asks on a day of the week that `beyond` is in; nothing once the week has its runs. */
export function askedBeyond(tables: RunTables, beyond: Beyond, day: number): Asked | undefined {
  const { runLimits, pace: paceSteps } = tables;
  const { runs, pace } = beyond;
  if (runs.length >= runLimits.runsAWeek.value) return undefined;
  const { long, second } = present(beyond);
  const other = Math.min(runLimits.otherRuns.value, long);
  const most = mostOn(tables, beyond, day);
  // Once a week, whatever came of it.
  const isDone = (id: string) => runs.some((run) => run.id === id);
  const run = (id: string, minutes: number, phase: Phase = 'distance'): Asked => ({
    id,
    phase,
    minutes: Math.min(minutes, most),
  });
  if (!isDone('long')) return run('long', long);
  // Whoever is through stays at the last step. No quicker stretch in a run that is too short for it.
  const step = pace < 0 || most < other ? undefined : (paceSteps[pace] ?? paceSteps.at(-1));
  if (step && !paceSteps.some(({ id }) => isDone(id))) return run(step.id, other, step.phase);
  if (second > other && !isDone('second')) return run('second', second);
  return run('other', other);
}

/** A tenth over the longest run of the last 30 days; where there is none, over the last one. */
function mostOn({ runLimits, unit }: RunTables, { stable }: Beyond, day: number): number {
  const recent = stable.filter((run) => run.day >= day - runLimits.longestRunDays.value);
  const longest = longestOf(recent.length > 0 ? recent : stable.slice(-1));
  return part(unit, longest, 100 + runLimits.runRise.value);
}

/** The long run as it is asked on a day. */
export const longOn = (tables: RunTables, beyond: Beyond, day: number): number =>
  Math.min(present(beyond).long, mostOn(tables, beyond, day));

const longestOf = (stable: Beyond['stable']): number =>
  stable.reduce((most, { minutes }) => Math.max(most, minutes), 0);

/** A run as the plan sees it. */
export interface Run {
  readonly day: number;
  readonly minutes: number;
  readonly asked: Asked | undefined;
  readonly verdict: Verdict;
  readonly light: LightId;
  /** Whether only the next day can tell that the light stays so. */
  readonly open: boolean;
}

/** After a run that was no setback. @param need stable sessions in a row for the next step of speed */
export function beyondAfter(tables: RunTables, beyond: Beyond, run: Run, need: number): Beyond {
  const { day, asked, verdict, light, open } = run;
  const isStable = light === 'green' && !open && (verdict === 'whole' || verdict === 'short');
  const isReached = isStable && verdict === 'whole';
  const minutes = Math.min(run.minutes, asked?.minutes ?? 0);
  const since = day - tables.runLimits.longestRunDays.value;
  const after: Beyond = {
    ...beyond,
    runs: [...beyond.runs, { id: asked?.id ?? 'closed', minutes, isStable, isReached }],
    stable: isStable
      ? [...beyond.stable.filter((item) => item.day >= since), { day, minutes }]
      : beyond.stable,
  };
  if (light === 'amber' || verdict === 'over' || verdict === 'closed') return { ...after, row: 0 };
  const isPace = asked?.phase === 'speed' || asked?.phase === 'hills';
  if (!isPace || !isReached) return after;
  const row = beyond.row + 1;
  const isNext = row >= need && beyond.pace < tables.pace.length - 1;
  return isNext ? { ...after, pace: beyond.pace + 1, row: 0 } : { ...after, row };
}

/** Back to the last stable step of the newest phase; nothing where that is one of the stages. */
export function setbackBeyond(beyond: Beyond, from: number): Beyond | undefined {
  const again = { ...beyond, from, week: 0, runs: [], row: 0, goalWeeks: 0 };
  // From the first step of speed back to distance, as closed is -1.
  if (beyond.pace >= 0) return { ...again, pace: beyond.pace - 1 };
  const [first, ...rest] = beyond.rises.slice(0, -1);
  if (!first) return undefined;
  const { long } = rest.at(-1) ?? first;
  return { ...again, rises: [first, ...rest], stable: heldTo(beyond.stable, long) };
}

/** What was run before counts for no more than what is asked now. */
const heldTo = (stable: Beyond['stable'], long: number): Beyond['stable'] =>
  stable.map(({ day, minutes }) => ({ day, minutes: Math.min(minutes, long) }));

/** After a break: a part of the last stable long run, and all that hangs on it begins again. */
export function beyondRested(tables: RunTables, beyond: Beyond, percent: number, from: number): Beyond {
  const long = part(tables.unit, lastStableLong(beyond), percent);
  const second = Math.min(long, tables.runLimits.otherRuns.value);
  const stable = heldTo(beyond.stable, long);
  const again = { from, week: 0, pace: -1, row: 0, goalWeeks: 0, runs: [] };
  return { ...beyond, ...again, rises: [{ long, second }], stable };
}

/** Of the last 30 days; it does not matter whether its week was over by then. */
export const lastStableLong = ({ rises, stable }: Beyond): number =>
  Math.min(lastOf(rises).long, longestOf(stable));

/** A goal that is further off takes one back from speed to distance; one that is nearer shortens the runs. */
export function withGoal(beyond: Beyond, goal: number): Beyond {
  const { long, second } = present(beyond);
  if (goal > long) return { ...beyond, pace: -1, row: 0, goalWeeks: 0 };
  const now = { long: goal, second: Math.min(second, goal) };
  const before = beyond.rises.filter(
    (rise) => rise.long <= goal && rise.long + rise.second < now.long + now.second,
  );
  const [first, ...rest] = [...before, now] as const;
  return { ...beyond, rises: [first, ...rest], stable: heldTo(beyond.stable, goal) };
}

/** How hard a step is, to hold two steps against each other: above any stage, speed above any distance. */
export function levelBeyond({ pace, rises }: Beyond): number {
  const { long, second } = lastOf(rises);
  return pace >= 0 ? FIRST_PACE_LEVEL + pace : FIRST_LEVEL + long + second;
}
