/** What has to be so before the first run (E.2). */
import { InputError } from './input-error.js';
import { readBoolean, readOneOf } from './session-log.js';

export interface GateRow {
  readonly id: string;
  /** `sign`: keeps the gate closed where it is so. `task`: keeps it closed until it can be done. */
  readonly kind: 'sign' | 'task';
  /** Asked only after a birth within 12 months; advice for everyone else. */
  readonly postnatal?: true;
  /** Whether a clinician's word opens it. */
  readonly clearable?: true;
  /** Pain while doing it is a sign of its own: the id of its row. */
  readonly hurts?: string;
}

/** What a reader says at the gate. None of it is kept. */
export interface GateAnswers {
  /** Ids of the signs that are so; "not sure" is so too. */
  readonly signs: readonly string[];
  /** Weeks since a birth in the last 12 months. */
  readonly weeksSinceBirth?: number;
  /** A clinician has seen the reader for this since it began, and says they may run. */
  readonly cleared: boolean;
  readonly tasks: Readonly<Record<string, (typeof DONE)[number]>>;
}

export interface GateResult {
  readonly isOpen: boolean;
  /** Ids of the rows that keep it closed. */
  readonly closedBy: readonly string[];
  /** Ids of those that a clinician's word would open. */
  readonly clearable: readonly string[];
  /** Ids of tasks that are not answered. */
  readonly missing: readonly string[];
}

const YEAR_IN_WEEKS = 52;
const DONE = ['yes', 'not-yet', 'hurts'] as const;

/** How long a birth keeps the gate closed, in weeks. */
export interface BirthGate {
  readonly id: string;
  readonly weeks: number;
  /** Before that no clinician's word opens it. */
  readonly clearableFrom: number;
}

/**
 * @throws {InputError} naming an unknown sign, task or answer, or weeks that are no whole number from 0 to 52
 */
export function checkGate(
  rows: readonly GateRow[],
  birth: BirthGate,
  { signs, weeksSinceBirth, cleared, tasks }: GateAnswers,
): GateResult {
  const idsOf = (kind: GateRow['kind']) => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  for (const id of signs) readOneOf(idsOf('sign'), id, 'id');
  for (const [id, answer] of Object.entries(tasks)) {
    readOneOf(idsOf('task'), id, 'id');
    if (answer !== undefined) readOneOf(DONE, answer, id);
  }
  readBoolean(cleared, 'cleared');
  if (weeksSinceBirth !== undefined && !isWeeks(weeksSinceBirth)) {
    throw new InputError('weeksSinceBirth', weeksSinceBirth, `a whole number from 0 to ${YEAR_IN_WEEKS}`);
  }
  const isPostnatal = weeksSinceBirth !== undefined;
  const asked = rows.filter((row) => row.kind === 'task' && (!row.postnatal || isPostnatal));
  const hurting = asked.flatMap(({ id, hurts }) => (tasks[id] === 'hurts' && hurts ? [hurts] : []));
  const so = new Set([
    ...signs,
    ...hurting,
    ...(isPostnatal && weeksSinceBirth < birth.weeks ? [birth.id] : []),
  ]);
  const found = rows.filter(({ id, kind }) => kind === 'sign' && so.has(id));
  const isTooEarly = isPostnatal && weeksSinceBirth < birth.clearableFrom;
  const clearable = found.filter((row) => row.clearable && !(isTooEarly && row.id === birth.id));
  const undone = asked.filter(({ id }) => tasks[id] === 'not-yet' || tasks[id] === 'hurts');
  const missing = asked.filter(({ id }) => tasks[id] === undefined);
  const closed = [...found.filter((row) => !(cleared && clearable.includes(row))), ...undone];
  return {
    isOpen: closed.length === 0 && missing.length === 0,
    closedBy: closed.map(({ id }) => id),
    clearable: clearable.map(({ id }) => id),
    missing: missing.map(({ id }) => id),
  };
}

const isWeeks = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= YEAR_IN_WEEKS;
