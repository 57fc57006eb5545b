/** Running days, logs and checks that stories bring along, all told from today. */
import {
  addDays,
  runPlan,
  writeRunFile,
  type Day,
  type RunEntry,
  type RunLogEntry,
  type RunSettings,
  type Weekday,
} from '../../src/rules.js';
import { daysAgo } from './pacing-plans.js';

const NOON = 'T12:00:00Z';

/** 1 is Monday, 7 is Sunday. */
const weekdayOf = (day: Day): Weekday => (new Date(day + NOON).getUTCDay() || 7) as Weekday;

/** Three days a week, never two in a row; today is one of them, or so many days later. */
export const weekdaysFrom = (days = 0): readonly Weekday[] =>
  [0, 2, 4].map((more) => weekdayOf(daysAgo(-days - more))).toSorted((a, b) => a - b);

type Said = Omit<RunEntry, 'kind' | 'date' | 'minutes'>;

const calm: Said = {
  during: 1,
  rise: 0,
  lasted: 'none',
  sharp: false,
  flare: false,
  bone: false,
  pelvic: false,
  anythingNew: false,
};

/** What a letter of a diary says of the run of its day. On any other day there was none. */
const RUNS: Readonly<Record<string, Said>> = {
  g: calm,
  /** Little: half of what was asked. */
  l: calm,
  /** More than was asked. */
  o: calm,
  a: { ...calm, during: 4, rise: 1, lasted: 'under-2-h' },
  /** Red for sharp pain, for a rebound of hours, for one that was still there in the morning … */
  s: { ...calm, sharp: true },
  r: { ...calm, during: 3, rise: 3, lasted: '2-to-4-h' },
  m: { ...calm, during: 5, rise: 4, lasted: 'next-morning' },
  /** … and what has to be looked at. */
  b: { ...calm, bone: true },
  p: { ...calm, pelvic: true },
  n: { ...calm, anythingNew: true },
};

/** Before anyone knows how it was after. */
const untold = ({ rise: _rise, lasted: _lasted, ...rest }: Said): Said => rest;

export interface Diary {
  readonly settings?: RunSettings;
  readonly cautious?: boolean;
  /** Minutes, from the first day on. */
  readonly goal?: number;
}

/**
 * The log of somebody who runs what the plan asks, a letter a day up to today: `'g.g..a'`. In capitals it is not
 * known yet how the run was after.
 */
export function runLog(days: string, { cautious = false, goal }: Diary = {}): readonly RunLogEntry[] {
  const first = daysAgo(Math.max(0, days.length - 1));
  const log: RunLogEntry[] = [{ kind: 'start', date: first, cautious }];
  if (goal !== undefined) log.push({ kind: 'goal', date: first, minutes: goal });
  let before = 5;
  for (const [index, letter] of Array.from(days).entries()) {
    const kind = letter.toLowerCase();
    const said = RUNS[kind];
    if (!said) continue;
    const date = addDays(first, index);
    const { next } = runPlan({ weekdays: [weekdayOf(date)] }, log, date, { lock: 'none' });
    const minutes = next && next.earliest <= date ? next.asked.minutes : before;
    before = minutes;
    log.push({
      kind: 'run',
      date,
      minutes: kind === 'l' ? minutes / 2 : kind === 'o' ? minutes + 4 : minutes,
      ...(letter === kind ? said : untold(said)),
    });
  }
  return log;
}

/** So many weeks of three stable runs each. */
export const weeks = (count: number): string => 'g.g.g..'.repeat(count);

/** A plan with its log as the file that the widget writes. Without settings, today is one of its days. */
export const runFile = (days = '', diary: Diary = {}): string =>
  writeRunFile(diary.settings ?? { weekdays: weekdaysFrom() }, runLog(days, diary));

/** A file with something else in place of what the widget writes. */
export const alteredRunFile = (change: (file: Record<string, unknown>) => object): string =>
  JSON.stringify(change(JSON.parse(runFile('g.g.g..g.g.')) as Record<string, unknown>));
