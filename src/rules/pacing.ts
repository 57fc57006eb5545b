/** How much, and when to do more: the pacing rules (D) bound to their tables. */
import { oneGrain, percentOf, type Unit } from '../engine/amount.js';
import { addDays, daysBetween, type Day } from '../engine/day.js';
import { InputError } from '../engine/input-error.js';
import type { CheckRecord, Lock } from '../engine/locks.js';
import * as next from '../engine/next-dose.js';
import type { NextDose, Since } from '../engine/next-dose.js';
import * as pacing from '../engine/pacing.js';
import type { Activity, Baseline, FirstDose, Pacing, PacingTables } from '../engine/pacing.js';
import * as schedules from '../engine/pacing-schedule.js';
import type { Schedule } from '../engine/pacing-schedule.js';
import {
  readBoolean,
  readEntry,
  readFields,
  readFile,
  readNumber,
  readOneOf,
  readPain,
  LASTED,
  writeFile,
  type Fields,
  type PlanFile,
  type SessionEntry,
} from '../engine/session-log.js';
import { readSessions } from '../engine/session-lights.js';
import type { ActivityId, UnitId } from '../knowledge/pacing-limits.js';
import { lockAfterClearance, recheckDue } from './red-flags.js';
import { ACTIVITIES, CUTS, LIGHTS, LOCKS, PACING_LIMITS, RISES, UNITS } from '../tables.js';

/** A plan for one activity. Amounts are in `unit`. */
export interface PacingPlan extends Omit<Pacing, 'activity' | 'unit'> {
  readonly activity: ActivityId;
  readonly unit: UnitId;
  /** The reader's own name for an `own` activity, at most 60 characters. */
  readonly name?: string;
  /** How many sets of the dose, 1 to 20; they stay the same while the dose changes. */
  readonly sets?: number;
}

const TABLES: PacingTables = { limits: PACING_LIMITS, lights: LIGHTS, cuts: CUTS, rises: RISES };
/** The most sessions that one log may have. */
export const MOST_SESSIONS = 5000;
const FORMAT = { format: 'si-widgets/pacing', version: 1, mostEntries: MOST_SESSIONS } as const;
const LONGEST_NAME = 60;
/** How far ahead a plan may begin. */
export const PLAN_AHEAD_DAYS = 90;
const MOST_SETS = 20;

/**
 * The first dose, and the day for it (D.6).
 * @throws {InputError} naming the field of the plan that is wrong
 */
export function firstDose(plan: PacingPlan): FirstDose {
  return pacing.firstDose(TABLES, pacingOf(plan));
}

/**
 * The traffic light of every session, and the next dose from the whole log (D.3 to D.5). The order of the
 * entries does not matter.
 * @param today the reader's calendar day; no entry may be later, or earlier than the plan
 * @throws {InputError} naming the field of the plan or the entry that is wrong
 */
export function nextDose(
  plan: PacingPlan,
  log: readonly SessionEntry[],
  today: Day,
  since?: Since,
): NextDose {
  if (!Array.isArray(log) || log.length > FORMAT.mostEntries) {
    throw new InputError('log', log, `an array of at most ${FORMAT.mostEntries} entries`);
  }
  return next.nextDose(TABLES, pacingOf(plan), log, today, since);
}

/**
 * The weeks from the present dose to the target, carefully and quicker, if every one is stable (D.5).
 * @param reading what `nextDose` says of the same plan
 * @throws {InputError} naming the field of the plan that is wrong
 */
export function pacingSchedule(
  plan: PacingPlan,
  { dose, steps, weeks, weekStart: from }: NextDose,
): Schedule {
  const doseBefore = (days: number) =>
    (steps.findLast((step) => daysBetween(step.from, from) >= days) ?? steps[0]).dose;
  const before = [28, 21, 14, 7].map(doseBefore);
  return schedules.schedule(TABLES, pacingOf(plan), { dose: dose ?? doseBefore(0), from, weeks, before });
}

/** The smallest dose that a unit has. */
export function leastAmount(unit: UnitId): number {
  return oneGrain(rowOf<Unit>(UNITS, unit, 'unit'));
}

/** The most that one run may be after the longest run of the last 30 days (D.5), rounded down. */
export function longestRunAllowed(unit: UnitId, longestRun: number): number {
  const row = rowOf<Unit>(UNITS, unit, 'unit');
  return percentOf(row, readNumber(longestRun, 'longestRun', 0, row.most), 100 + PACING_LIMITS.runRise.value);
}

/**
 * Minutes to sit at a time before 2 minutes on one's feet (PC11): the dose, 45 at most.
 * @param minutes the dose, above 0
 */
export function sittingBout(minutes: number): number {
  readNumber(minutes, 'minutes', Number.MIN_VALUE, Number.MAX_VALUE);
  return Math.min(minutes, PACING_LIMITS.sittingBreak.value);
}

/**
 * A record of a red-flag check that may be anything, as it is kept between visits.
 * @throws {InputError} naming the field that is wrong
 */
export function readCheckRecord(value: unknown): CheckRecord {
  const record = readFields(value, 'check') as unknown as CheckRecord;
  // On whatever day: what is wanted is that every field can be read.
  recheckDue(record, '2000-01-01');
  lockAfterClearance(record);
  return record;
}

/** The days of the sessions in one week of a plan: every day, or never two in a row. */
export function sessionDays(activity: ActivityId, from: Day): readonly Day[] {
  const [, most] = rowOf<Activity>(ACTIVITIES, activity, 'activity').perWeek;
  return Array.from({ length: most }, (_, index) => addDays(from, most === 7 ? index : 2 * index));
}

/**
 * What a lock leaves of a plan (L9): all of it, no rises, or nothing. Less is never blocked.
 * @throws {InputError} naming the one that is unknown
 */
export function pacingAllowed(lock: Lock, activity: ActivityId): 'all' | 'no-rise' | 'nothing' {
  readOneOf(LOCKS, lock, 'lock');
  rowOf<Activity>(ACTIVITIES, activity, 'activity');
  if (lock === 'all' || (lock !== 'none' && activity === 'run')) return 'nothing';
  return lock === 'loads' ? 'no-rise' : 'all';
}

/** A plan and its log as the text of a JSON file. */
export function writePacingFile(plan: PacingPlan, log: readonly SessionEntry[]): string {
  return writeFile(FORMAT, plan, log);
}

/**
 * Reads the text of what may be such a file. Never throws: gives the plan and the entries that can be used,
 * and says what is wrong with the rest.
 * @param today the reader's calendar day; later entries are not used
 */
export function readPacingFile(text: string, today: Day): PlanFile<PacingPlan, SessionEntry> {
  return readFile(
    {
      ...FORMAT,
      readPlan: (fields) => {
        const plan = readPlan(fields);
        const last = addDays(today, PLAN_AHEAD_DAYS);
        if (plan.start > last) throw new InputError('start', plan.start, `a day up to ${last}`);
        return plan;
      },
      readEntry: (value, plan) => {
        const entry = readEntry(value);
        readSessions(TABLES, pacingOf(plan), [entry], today);
        return entry;
      },
    },
    text,
  );
}

/** A plan with the fields it may have and no others. */
function readPlan(fields: Fields): PacingPlan {
  const { activity, unit, name, sets, start, target, speed, longestRun, clearedOn } = fields;
  const ids = <T extends string>(rows: readonly { readonly id: T }[]) => rows.map(({ id }) => id);
  const number = (value: unknown, field: string) => readNumber(value, field, 0, Number.MAX_VALUE);
  const plan: PacingPlan = {
    activity: readOneOf(ids(ACTIVITIES), activity, 'activity'),
    unit: readOneOf(ids(UNITS), unit, 'unit'),
    baseline: readBaseline(readFields(fields['baseline'], 'baseline')),
    start: readText(start, 'start'),
    speed: readOneOf(['careful', 'quicker'], speed, 'speed'),
    ...(target === undefined ? {} : { target: number(target, 'target') }),
    ...(longestRun === undefined ? {} : { longestRun: number(longestRun, 'longestRun') }),
    ...(clearedOn === undefined ? {} : { clearedOn: readText(clearedOn, 'clearedOn') }),
    ...(name === undefined ? {} : { name: readText(name, 'name') }),
    ...(sets === undefined ? {} : { sets: readNumber(sets, 'sets', 1, MOST_SETS) }),
  };
  if (!Number.isInteger(plan.sets ?? 1)) throw new InputError('sets', sets, 'a whole number');
  pacing.checkPacing(withRows(plan));
  return plan;
}

function readBaseline({ kind, amounts, during, lasted, usual, flare }: Fields): Baseline {
  if (!Array.isArray(amounts)) throw new InputError('amounts', amounts, 'an array of numbers');
  return {
    kind: readOneOf(['known', 'fine', 'unsure'], kind, 'kind'),
    amounts: amounts.map((amount: unknown) => readNumber(amount, 'amounts', 0, Number.MAX_VALUE)),
    ...(during === undefined ? {} : { during: readPain(during, 'during') }),
    ...(lasted === undefined ? {} : { lasted: readOneOf([...LASTED, 'over-a-day'], lasted, 'lasted') }),
    usual: readPain(usual, 'usual'),
    flare: readBoolean(flare, 'flare'),
  };
}

/** @throws {InputError} naming the field */
function readText(text: unknown, field: string): string {
  if (typeof text === 'string' && text.length <= LONGEST_NAME) return text;
  throw new InputError(field, text, `text of at most ${LONGEST_NAME} characters`);
}

/**
 * The plan with the rows of its activity and unit.
 * @throws {InputError} naming the field that is wrong
 */
function pacingOf(plan: PacingPlan): Pacing {
  return withRows(readPlan(readFields(plan, 'plan')));
}

function withRows(plan: PacingPlan): Pacing {
  return {
    ...plan,
    activity: rowOf<Activity>(ACTIVITIES, plan.activity, 'activity'),
    unit: rowOf<Unit>(UNITS, plan.unit, 'unit'),
  };
}

function rowOf<Row extends { readonly id: string }>(rows: readonly Row[], id: string, field: string): Row {
  const row = rows.find((item) => item.id === id);
  if (!row) throw new InputError(field, id, rows.map((item) => item.id).join(', '));
  return row;
}
