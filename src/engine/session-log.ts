/** One entry of a session log (D.3), and reading a file of a plan and a log, which may be anything. */
import { dayNumber, type Day } from './day.js';
import { InputError } from './input-error.js';

/** How long the extra pain lasted after a session. */
export const LASTED = Object.freeze(['none', 'under-2-h', '2-to-4-h', 'over-4-h', 'next-morning'] as const);
export type Lasted = (typeof LASTED)[number];

/** What a person says of one session. Pain is a whole number, 0 to 10. */
export interface SessionEntry {
  readonly date: Day;
  /** What was done, in the plan's unit; above 0. */
  readonly dose: number;
  /** Pain at rest on that day. */
  readonly rest: number;
  /** Worst pain during the session. */
  readonly during: number;
  /** Worst pain in the 24 hours after; left out while it is not known. */
  readonly after?: number;
  /** Left out while it is not known, until the next morning at the latest. */
  readonly lasted?: Lasted;
  /** Sudden sharp pain. */
  readonly sharp: boolean;
  /** Clearly worse than usual, by 2 points or more, for 2 days or longer. */
  readonly flare: boolean;
  /** Anything that the red-flag check did not hear of: numbness, weakness, giving way, fever … */
  readonly anythingNew: boolean;
}

/** What is wrong in a file, and where. */
export interface FileProblem {
  /** Counted from 1; none where it is not about one entry. */
  readonly row?: number;
  readonly field: string;
  readonly found: unknown;
  /** The rule of the plan that the row breaks. Such a row can be read, and stays in the log. */
  readonly rule?: string;
}

export interface PlanFile<Plan, Entry> {
  /** None where the file holds none that can be used. */
  readonly plan?: Plan;
  /** The entries that can be used. */
  readonly log: readonly Entry[];
  readonly problems: readonly FileProblem[];
}

/** An entry, and which row of the file it is from: counted from 1, and those that cannot be read count too. */
export interface FileRow<Entry> {
  readonly row: number;
  readonly entry: Entry;
}

export interface FileKind<Plan, Entry> {
  /** What the file says it is. */
  readonly format: string;
  /** The newest version that can be read. */
  readonly version: number;
  /** The most entries a log may have. */
  readonly mostEntries: number;
  /** @throws {InputError} naming the field */
  readonly readPlan: (plan: Fields) => Plan;
  /** @throws {InputError} naming the field */
  readonly readEntry: (value: unknown, plan: Plan) => Entry;
  /** What breaks a rule of the plan, of all that could be read. Never throws. */
  readonly check?: (plan: Plan, rows: readonly FileRow<Entry>[]) => readonly FileProblem[];
}

/** Something that was read, of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An entry with the fields it may have and no others.
 * @throws {InputError} naming the field that is missing or wrong
 */
export function readEntry(value: unknown): SessionEntry {
  if (!isFields(value)) throw new InputError('entry', value, 'an entry of a session log');
  const { date, dose, rest, during, after, lasted, sharp, flare, anythingNew } = value;
  dayNumber(date, 'date');
  return {
    date: date as Day,
    dose: readNumber(dose, 'dose', Number.MIN_VALUE, Number.MAX_VALUE),
    rest: readPain(rest, 'rest'),
    during: readPain(during, 'during'),
    ...(after === undefined ? {} : { after: readPain(after, 'after') }),
    ...(lasted === undefined ? {} : { lasted: readOneOf(LASTED, lasted, 'lasted') }),
    sharp: readBoolean(sharp, 'sharp'),
    flare: readBoolean(flare, 'flare'),
    anythingNew: readBoolean(anythingNew, 'anythingNew'),
  };
}

/** Plan and log as the text of a file. */
export function writeFile<Plan, Entry>(
  { format, version }: Pick<FileKind<Plan, Entry>, 'format' | 'version'>,
  plan: Plan,
  log: readonly Entry[],
): string {
  return `${JSON.stringify({ format, version, plan, log })}\n`;
}

/** Reads what may be a file of `writeFile`. Never throws: says what is wrong, and gives what is right. */
export function readFile<Plan, Entry>(kind: FileKind<Plan, Entry>, text: string): PlanFile<Plan, Entry> {
  const whole = (field: string, found: unknown) => ({ log: [], problems: [{ field, found }] });
  const file = parse(text);
  if (!isFields(file)) return whole('file', text.slice(0, 20));
  const { format, version, plan, log } = file;
  if (format !== kind.format) return whole('format', format);
  if (typeof version !== 'number' || !(version >= 1 && version <= kind.version)) {
    return whole('version', version);
  }
  if (!Array.isArray(log)) return whole('log', log);
  if (log.length > kind.mostEntries) return whole('length', log.length);

  const problems: FileProblem[] = [];
  const noted = <T>(read: () => T, row?: number): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const { field, found } = error;
      problems.push({ ...(row !== undefined && { row }), field, found });
      return undefined;
    }
  };
  const read = noted(() => kind.readPlan(readFields(plan, 'plan')));
  if (read === undefined) return { log: [], problems };
  const rows = log.flatMap((item: unknown, index): readonly FileRow<Entry>[] => {
    const row = index + 1;
    const entry = noted(() => kind.readEntry(item, read), row);
    return entry === undefined ? [] : [{ row, entry }];
  });
  return {
    plan: read,
    log: rows.map(({ entry }) => entry),
    problems: [...problems, ...(kind.check?.(read, rows) ?? [])],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws {InputError} naming the field */
export function readFields(value: unknown, field: string): Fields {
  if (!isFields(value)) throw new InputError(field, value, 'an object');
  return value;
}

/** @throws {InputError} naming the field */
export function readNumber(value: unknown, field: string, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new InputError(field, value, `a number from ${least} to ${most}`);
}

/** @throws {InputError} naming the field */
export function readPain(value: unknown, field: string): number {
  const pain = readNumber(value, field, 0, 10);
  if (!Number.isInteger(pain)) throw new InputError(field, value, 'a whole number from 0 to 10');
  return pain;
}

/** @throws {InputError} naming the field */
export function readBoolean(value: unknown, field: string): boolean {
  if (typeof value !== 'boolean') throw new InputError(field, value, 'true or false');
  return value;
}

/** @throws {InputError} naming the field */
export function readOneOf<const T extends string>(values: readonly T[], value: unknown, field: string): T {
  const found = values.find((item) => item === value);
  if (found === undefined) throw new InputError(field, value, values.join(', '));
  return found;
}
