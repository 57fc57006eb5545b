/** Each session of a log as its traffic light (D.3, D.4). */
import { dayNumber, type Day } from './day.js';
import { holds, type Truth } from './decision-table.js';
import { InputError } from './input-error.js';
import type { LightId, Pacing, PacingFact, PacingTables } from './pacing.js';
import { readEntry, type SessionEntry } from './session-log.js';

export interface SessionReading {
  readonly entry: SessionEntry;
  /** Its date as a count of days. */
  readonly day: number;
  /** The light so far. */
  readonly light: LightId;
  /** Whether only the next day can tell that it stays so. */
  readonly open: boolean;
  /** Pain at rest, 0 to 10, that the session is held against. */
  readonly usual: number;
  /** What is known of the session. */
  readonly facts: Readonly<Partial<Record<PacingFact, Truth>>>;
}

/**
 * The sessions in the order of their days. Those of one day stay in an order of their own, so that it does
 * not matter in which one they were entered.
 * @throws {InputError} naming the field that is wrong, a date after `today` among them
 */
export function readSessions(
  tables: PacingTables,
  pacing: Pick<Pacing, 'unit' | 'start' | 'baseline'>,
  log: readonly SessionEntry[],
  today: Day,
): readonly SessionReading[] {
  const first = dayNumber(pacing.start, 'start');
  const last = dayNumber(today, 'today');
  const dated = log
    .map((item) => {
      const entry = readEntry(item);
      const day = dayNumber(entry.date, 'date');
      if (day > last) throw new InputError('date', entry.date, `a day up to ${today}`);
      if (day < first) throw new InputError('date', entry.date, `a day from ${pacing.start} on`);
      if (entry.dose > pacing.unit.most) {
        throw new InputError('dose', entry.dose, `${pacing.unit.most} at most`);
      }
      return { entry, day };
    })
    .toSorted((a, b) => a.day - b.day || compare(JSON.stringify(a.entry), JSON.stringify(b.entry)));
  const usual = usualLevels(tables, pacing, dated);
  return dated.map(({ entry, day }) => lightOf(tables, entry, day, usual(day)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * The usual level on a day: the median pain at rest of the 7 days before it, else that of a normal day as the
 * plan has it. A session never counts for its own usual level, so that a bad day cannot excuse itself.
 */
function usualLevels(
  { limits }: PacingTables,
  { baseline }: Pick<Pacing, 'baseline'>,
  dated: readonly { readonly entry: SessionEntry; readonly day: number }[],
): (day: number) => number {
  let from = 0;
  let to = 0;
  // Days only ever come in order, so the window slides.
  return (day) => {
    while (from < dated.length && (dated[from]?.day ?? day) < day - limits.usualDays.value) from++;
    while (to < dated.length && (dated[to]?.day ?? day) < day) to++;
    return median(dated.slice(from, to).map(({ entry }) => entry.rest)) ?? baseline.usual;
  };
}

/** The middle of the numbers, or the mean of the two in the middle; none of none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

function lightOf(tables: PacingTables, entry: SessionEntry, day: number, usual: number): SessionReading {
  return { entry, day, usual, ...lightOfSaid(tables, entry, usual) };
}

/** What a light needs to know of a session. */
export type Said = Pick<SessionEntry, 'during' | 'after' | 'lasted' | 'sharp' | 'flare' | 'anythingNew'>;

/** @param usual pain at rest, 0 to 10, that the pain after the session is held against */
export function lightOfSaid(
  { limits, lights }: Pick<PacingTables, 'limits' | 'lights'>,
  { during, after, lasted, sharp, flare, anythingNew }: Said,
  usual: number,
): Pick<SessionReading, 'light' | 'open' | 'facts'> {
  const settled = lasted && lasted !== 'next-morning';
  const hours = lasted && (lasted === '2-to-4-h' || lasted === 'over-4-h');
  const rise = after === undefined ? undefined : after - usual >= limits.reboundRise.value;
  const facts: SessionReading['facts'] = {
    'some-pain': during > limits.greenPain.value,
    'strong-pain': during >= limits.strongPain.value,
    'severe-pain': during >= limits.severePain.value,
    'anything-new': anythingNew,
    spike: sharp || during > limits.amberPain.value,
    rebound: settled === false || (settled && and(hours, rise)),
    flare,
    'not-settled': settled === undefined ? undefined : !settled,
    'over-4-hours': lasted && lasted === 'over-4-h',
  };
  let open = false;
  for (const { id, when } of lights) {
    const truth = holds(when, (fact) => facts[fact]);
    if (truth === true) return { light: id, open, facts };
    open ||= truth === undefined;
  }
  throw new InputError('lights', lights, 'a last row without a condition');
}

const and = (a: Truth, b: Truth): Truth => (a === false || b === false ? false : a && b);
