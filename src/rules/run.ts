/** Back to running, step by step: the rules of section E bound to their tables. */
import { dayNumber, type Day } from '../engine/day.js';
import { InputError } from '../engine/input-error.js';
import type { Segment } from '../engine/interval-timer.js';
import * as gate from '../engine/run-gate.js';
import type { GateAnswers, GateResult } from '../engine/run-gate.js';
import type { Asked } from '../engine/run-distance.js';
import { inOrder, readRunEntry, type RunLogEntry } from '../engine/run-log.js';
import * as plans from '../engine/run-plan.js';
import type { RunAhead, RunCare, RunPlan, RunSettings, Weekday } from '../engine/run-plan.js';
import { replay } from '../engine/run-replay.js';
import {
  paceSession,
  plainSession,
  stageSession,
  type PaceStep,
  type RunStage,
  type RunTables,
} from '../engine/run-steps.js';
import { readFile, writeFile, type FileProblem, type FileRow, type PlanFile } from '../engine/session-log.js';
import {
  BIRTH_GATE,
  LIGHTS,
  MISSED_DAYS,
  PACE_STEPS,
  PACING_LIMITS,
  RUN_GATE,
  RUN_LIMITS,
  RUN_STAGES,
  UNITS,
} from '../tables.js';

const TABLES: RunTables = {
  stages: RUN_STAGES,
  pace: PACE_STEPS,
  missed: MISSED_DAYS,
  runLimits: RUN_LIMITS,
  limits: PACING_LIMITS,
  lights: LIGHTS,
  unit: UNITS[0],
};

/** The likely way takes some more stable sessions in each step. */
const LIKELY: RunTables = {
  ...TABLES,
  stages: RUN_STAGES.map((stage) => ({
    ...stage,
    advance: [
      stage.advance[0] + RUN_LIMITS.likelyMore.value,
      stage.advance[1] + RUN_LIMITS.likelyMore.value,
    ] as const,
  })),
};

/** The most entries that one log may have. */
export const MOST_RUNS = 5000;
const FORMAT = { format: 'si-widgets/run', version: 1, mostEntries: MOST_RUNS } as const;

/**
 * What keeps the gate before the first run closed (E.2).
 * @throws {InputError} naming an unknown sign or task, or weeks that are no whole number from 0 to 52
 */
export function checkRunGate(answers: GateAnswers): GateResult {
  return gate.checkGate(RUN_GATE, BIRTH_GATE, answers);
}

/**
 * Where a log leads: the next run, or why there is none (E.4, E.5). The order of the entries does not matter.
 * @param today the reader's calendar day; no entry may be later
 * @throws {InputError} naming the field of the entry or the setting that is wrong
 */
export function runPlan(
  settings: RunSettings,
  log: readonly RunLogEntry[],
  today: Day,
  care: RunCare,
): RunPlan {
  return plans.runPlan(TABLES, checkLog(log), settings, today, care);
}

/**
 * The runs ahead if every one is stable: the shortest way to the end of the stages, or the likely one with two
 * more sessions in each step. Past the stages, so many runs.
 * @param most runs, 1 to 400
 * @throws {InputError} as `runPlan` does
 */
export function runsAhead(
  settings: RunSettings,
  log: readonly RunLogEntry[],
  today: Day,
  { likely = false, most = 400 }: { readonly likely?: boolean; readonly most?: number } = {},
): RunAhead {
  return plans.runsAhead(TABLES, likely ? LIKELY : TABLES, checkLog(log), settings, today, most);
}

/** A session that the plan asks for, as stretches of time with the walk around it. */
export function runSession({ id, minutes }: Asked): readonly Segment[] {
  const stage: RunStage | undefined = RUN_STAGES.find((row) => row.id === id);
  if (stage) return stageSession(RUN_LIMITS, stage);
  const pace: PaceStep | undefined = PACE_STEPS.find((row) => row.id === id);
  return pace ? paceSession(RUN_LIMITS, pace, minutes) : plainSession(RUN_LIMITS, minutes);
}

/** @throws {InputError} naming days that cannot be spaced */
export const checkWeekdays = plans.checkWeekdays;

/** Settings and log as the text of a JSON file. */
export function writeRunFile(settings: RunSettings, log: readonly RunLogEntry[]): string {
  return writeFile(FORMAT, settings, log);
}

/**
 * Reads the text of what may be such a file. Never throws: gives what can be used, and says what is wrong with
 * the rest. A row that breaks a rule of the plan stays in the log, where it counts for nothing but what hurt.
 * @param today the reader's calendar day; later entries are not used
 */
export function readRunFile(text: string, today: Day): PlanFile<RunSettings, RunLogEntry> {
  const taken = new Set<string>();
  return readFile(
    {
      ...FORMAT,
      readPlan: ({ weekdays, from }) => {
        if (!Array.isArray(weekdays)) throw new InputError('weekdays', weekdays, 'an array of weekdays');
        const days: readonly Weekday[] = weekdays;
        plans.checkWeekdays(days);
        if (from === undefined) return { weekdays: days };
        dayNumber(from, 'from');
        return { weekdays: days, from: from as Day };
      },
      readEntry: (value) => {
        const entry = readRunEntry(value);
        const { kind, date } = entry;
        if (dayNumber(date, 'date') > dayNumber(today, 'today')) {
          throw new InputError('date', date, `a day up to ${today}`);
        }
        if (taken.has(kind + date)) throw new InputError('date', date, 'a day that has none yet');
        taken.add(kind + date);
        return entry;
      },
      check: (_settings, rows) => brokenRules(rows),
    },
    text,
  );
}

function brokenRules(rows: readonly FileRow<RunLogEntry>[]): readonly FileProblem[] {
  const rowOf = new Map(rows.map(({ row, entry }) => [entry.kind + entry.date, row]));
  const { readings, refused } = replay(TABLES, inOrder(rows.map(({ entry }) => entry)));
  const problem = (kind: RunLogEntry['kind'], date: Day, rule: string, field: string, found: unknown) => {
    const row = rowOf.get(kind + date);
    return { ...(row !== undefined && { row }), rule, field, found };
  };
  return [
    ...refused.map(({ date }) => problem('start', date, 'start', 'date', date)),
    ...readings.flatMap(({ entry, rule }) =>
      rule === undefined
        ? []
        : rule === 'too-long'
          ? [problem('run', entry.date, rule, 'minutes', entry.minutes)]
          : [problem('run', entry.date, rule, 'date', entry.date)],
    ),
  ].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

/** @throws {InputError} where there are too many, or it is no list */
function checkLog(log: readonly RunLogEntry[]): readonly RunLogEntry[] {
  if (Array.isArray(log) && log.length <= MOST_RUNS) return log as readonly RunLogEntry[];
  throw new InputError('log', log, `an array of at most ${MOST_RUNS} entries`);
}
