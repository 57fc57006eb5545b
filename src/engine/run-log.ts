/** The entries of a running log, and reading one that may be anything. */
import { dayNumber, type Day } from './day.js';
import { InputError } from './input-error.js';
import {
  LASTED,
  readBoolean,
  readFields,
  readNumber,
  readOneOf,
  readPain,
  type Lasted,
} from './session-log.js';

/** The gate was passed. Holds none of its answers. */
export interface RunStart {
  readonly kind: 'start';
  readonly date: Day;
  /** Goes more slowly. */
  readonly cautious: boolean;
  /** A clinician has seen the reader since the plan stopped, and says they may run. */
  readonly cleared?: true;
}

/** The reader has set how long they want to run. */
export interface RunGoal {
  readonly kind: 'goal';
  readonly date: Day;
  /** Minutes. */
  readonly minutes: number;
}

/** What a person says of one run. */
export interface RunEntry {
  readonly kind: 'run';
  readonly date: Day;
  /** Minutes of running, without the walking; above 0. */
  readonly minutes: number;
  /** Worst pain during the run, a whole number, 0 to 10. */
  readonly during: number;
  /** Points above the usual level, at worst, in the 24 hours after; left out while it is not known. */
  readonly rise?: number;
  /** How long the extra pain lasted; left out while it is not known, until the next morning at the latest. */
  readonly lasted?: Lasted;
  /** Sudden sharp pain. */
  readonly sharp: boolean;
  /** Clearly worse than usual, by 2 points or more, for 2 days or longer. */
  readonly flare: boolean;
  /** Pain that starts earlier each run, in the groin or bone, at rest or at night; a limp; pain with hops. */
  readonly bone: boolean;
  /** Leaking, heaviness, a bulge or bleeding. */
  readonly pelvic: boolean;
  /** Anything that the red-flag check did not hear of. */
  readonly anythingNew: boolean;
}

export type RunLogEntry = RunStart | RunGoal | RunEntry;

/** More is no run of one day. */
const MOST_MINUTES = 1_440;

/**
 * An entry with the fields it may have and no others.
 * @throws {InputError} naming the field that is missing or wrong
 */
export function readRunEntry(value: unknown): RunLogEntry {
  const fields = readFields(value, 'entry');
  const { minutes, during, rise, lasted } = fields;
  const kind = readOneOf(['start', 'goal', 'run'], fields['kind'], 'kind');
  dayNumber(fields['date'], 'date');
  const date = fields['date'] as Day;
  const flag = (field: string) => readBoolean(fields[field], field);
  if (kind === 'start') {
    const { cleared } = fields;
    if (cleared !== undefined && cleared !== true)
      throw new InputError('cleared', cleared, 'true or nothing');
    return { kind, date, cautious: flag('cautious'), ...(cleared && { cleared }) };
  }
  if (kind === 'goal') return { kind, date, minutes: readNumber(minutes, 'minutes', 1, MOST_MINUTES) };
  return {
    kind,
    date,
    minutes: readNumber(minutes, 'minutes', Number.MIN_VALUE, MOST_MINUTES),
    during: readPain(during, 'during'),
    ...(rise === undefined ? {} : { rise: readPain(rise, 'rise') }),
    ...(lasted === undefined ? {} : { lasted: readOneOf(LASTED, lasted, 'lasted') }),
    sharp: flag('sharp'),
    flare: flag('flare'),
    bone: flag('bone'),
    pelvic: flag('pelvic'),
    anythingNew: flag('anythingNew'),
  };
}

/** Starts before goals before runs, so that the order in which a day was entered does not matter. */
const ORDER = { start: 0, goal: 1, run: 2 } as const;

/** The entries in the order of their days, as days that are written alike stand in the order of their letters. */
export const inOrder = (log: readonly RunLogEntry[]): readonly RunLogEntry[] =>
  log.toSorted((a, b) => (a.date === b.date ? ORDER[a.kind] - ORDER[b.kind] : a.date < b.date ? -1 : 1));

/**
 * A whole log, in the order of its days.
 * @throws {InputError} naming the field that is wrong: a date after `today`, or a second one of a day
 */
export function readRunLog(log: readonly unknown[], today: Day): readonly RunLogEntry[] {
  dayNumber(today, 'today');
  const entries = inOrder(log.map(readRunEntry));
  entries.forEach(({ date, kind }, index) => {
    const before = entries[index - 1];
    if (date > today) throw new InputError('date', date, `a day up to ${today}`);
    if (before?.date === date && before.kind === kind) {
      throw new InputError('date', date, 'a day that has none yet');
    }
  });
  return entries;
}
