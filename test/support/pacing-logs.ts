/** Plans and session logs for tests of the pacing rules: by hand, and at random from whole numbers. */
import fc from 'fast-check';
import {
  ACTIVITIES,
  addDays,
  LASTED,
  nextDose,
  UNITS,
  type ActivityId,
  type Baseline,
  type Day,
  type NextDose,
  type PacingPlan,
  type SessionEntry,
  type Since,
  type UnitId,
} from '../../src/rules.js';

export const START: Day = '2026-03-02';

/** The day so many days after the start of every plan here. */
export const day = (days: number): Day => addDays(START, days);

/** An amount known to be fine, so that the first dose is the amount itself. */
export function planOf(
  activity: ActivityId,
  unit: UnitId,
  amount: number,
  rest: Partial<PacingPlan> = {},
): PacingPlan {
  return {
    activity,
    unit,
    baseline: { kind: 'fine', amounts: [amount], usual: 1, flare: false },
    start: START,
    speed: 'careful',
    ...(activity === 'run' && { longestRun: amount }),
    ...rest,
  };
}

/** A walk of so many minutes. */
export const walk = (minutes: number, rest: Partial<PacingPlan> = {}): PacingPlan =>
  planOf('walk', 'minutes', minutes, rest);

/** A session without a trace of pain, on the day so many days after the start. */
export function session(days: number, dose: number, rest: Partial<SessionEntry> = {}): SessionEntry {
  return {
    date: day(days),
    dose,
    rest: 1,
    during: 0,
    after: 1,
    lasted: 'none',
    sharp: false,
    flare: false,
    anythingNew: false,
    ...rest,
  };
}

/** Sessions on the days from the first to the last, without pain. */
export function daily(from: number, to: number, dose: number): readonly SessionEntry[] {
  return Array.from({ length: to - from + 1 }, (_, index) => session(from + index, dose));
}

export const without = (entry: SessionEntry, ...fields: readonly ('after' | 'lasted')[]): SessionEntry =>
  Object.fromEntries(
    Object.entries(entry).filter(([field]) => !fields.includes(field as 'after')),
  ) as unknown as SessionEntry;

/** What sets a session apart, the mildest first. */
export const AMBER: Partial<SessionEntry> = { during: 4, after: 4, lasted: 'under-2-h' };
export const SPIKE: Partial<SessionEntry> = { sharp: true };
export const REBOUND: Partial<SessionEntry> = { after: 4, lasted: '2-to-4-h' };
export const NOT_SETTLED: Partial<SessionEntry> = { after: 4, lasted: 'next-morning' };
export const FLARE: Partial<SessionEntry> = { flare: true };
export const NEW: Partial<SessionEntry> = { anythingNew: true };

/** The dose that is shown; 0 where none is. */
export const shown = ({ status, dose }: NextDose): number => (status === 'go' ? (dose ?? Number.NaN) : 0);

/** The dose that is shown so many days after the start, from what is in the log by then; 0 where none is. */
export function doseOn(days: number, plan: PacingPlan, log: readonly SessionEntry[], since?: Since): number {
  const soFar = log.filter(({ date }) => date <= day(days));
  return shown(nextDose(plan, soFar, day(days), since));
}

/**
 * A reader who does what the plan says, from the start on, each session without pain: a session on every day
 * that the plan allows.
 * @param days how many days
 */
export function obey(plan: PacingPlan, days: number, rest: Partial<SessionEntry> = {}): SessionEntry[] {
  const log: SessionEntry[] = [];
  for (let at = 0; at < days; at += 1) {
    const { status, dose, on } = nextDose(plan, log, day(at));
    if (status === 'go' && dose !== undefined && on <= day(at)) log.push(session(at, dose, rest));
  }
  return log;
}

/** The plan as it can be on a day: nothing in it is cleared on a later one. */
export function asOf(today: Day, { clearedOn, ...plan }: PacingPlan): PacingPlan {
  return clearedOn === undefined || clearedOn > today ? plan : { ...plan, clearedOn };
}

// At random. A log is a list of whole numbers, one an entry, so that it shrinks by losing entries.

/** Whole numbers from one seed (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed ^ 0x9e3779b9) >>> 0;
    this.below(2);
  }

  /** From 0 up to and without `count`. */
  below(count: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  of<const T>(items: readonly T[]): T {
    return items[this.below(items.length)] ?? (items[0] as T);
  }

  /** True so many times in a hundred. */
  percent(percent: number): boolean {
    return this.below(100) < percent;
  }
}

interface Scale {
  readonly small: readonly number[];
  readonly usual: readonly number[];
}

/** Amounts where the grid bites, and amounts as people have them. */
const SCALES: Readonly<Record<UnitId, Scale>> = {
  minutes: { small: [0.2, 0.25, 1, 2.5, 4.75, 5, 6, 9.9], usual: [10, 20, 33, 45, 60, 1440] },
  hours: { small: [0.004, 1 / 240, 1 / 60, 0.05, 1 / 12, 0.1], usual: [0.25, 0.5, 1, 2, 8, 24] },
  steps: { small: [90, 100, 200, 450, 900], usual: [1500, 4000, 10_000, 100_000] },
  metres: { small: [9, 10, 20, 45, 90, 490, 500], usual: [550, 800, 2000, 50_000] },
  kilometres: { small: [0.05, 0.1, 0.3, 0.5, 0.9], usual: [1, 2, 4.1, 10, 500] },
  miles: { small: [0.09, 0.1, 0.3, 0.5, 0.9], usual: [1, 1.6, 3, 8, 300] },
  repetitions: { small: [1, 2, 3, 4, 5, 9], usual: [10, 12, 20, 50, 1000] },
  seconds: { small: [3, 5, 10, 15, 25], usual: [30, 45, 60, 120, 1200] },
  kilograms: { small: [0.3, 0.5, 1, 2, 2.5], usual: [5, 12.5, 20, 60, 300] },
  pounds: { small: [0.5, 1, 2, 3, 5], usual: [10, 25, 45, 135, 660] },
};

export const mostOf = (unit: UnitId): number => UNITS.find(({ id }) => id === unit)?.most ?? Number.NaN;

const PAIRS: readonly (readonly [ActivityId, UnitId])[] = ACTIVITIES.flatMap(({ id, units }) =>
  units.map((unit) => [id, unit] as const),
);

function randomPlan(dice: Dice): PacingPlan {
  // Half of all plans are for the two activities with most of the rules.
  const pairs = dice.percent(50)
    ? PAIRS.filter(([id, unit]) => id === 'run' || (id === 'walk' && unit === 'minutes'))
    : PAIRS;
  const [activity, unit] = pairs[dice.below(pairs.length)] ?? (['walk', 'minutes'] as const);
  const { small, usual } = SCALES[unit];
  const amount = () => dice.of(dice.percent(40) ? small : usual);
  const most = mostOf(unit);
  const kind = dice.of(['fine', 'fine', 'known', 'unsure']);
  const first = amount();
  const amounts = kind === 'unsure' ? [first, amount(), amount()] : [first];
  const target = Math.min(most, first * dice.of([0.9, 1.15, 1.5, 2.5, 6]));
  const least = Math.min(...usual);
  const baseline: Baseline = {
    kind,
    amounts,
    ...(kind !== 'fine' && {
      during: dice.below(11),
      lasted: dice.of([...LASTED, 'over-a-day']),
    }),
    usual: dice.percent(80) ? dice.below(4) : dice.below(11),
    flare: dice.percent(8),
  };
  return {
    activity,
    unit,
    baseline,
    start: START,
    speed: dice.of(['careful', 'quicker']),
    ...(dice.percent(60) && { target: Math.max(target, least) }),
    ...(activity === 'run' && {
      longestRun: dice.percent(8) ? 0 : Math.min(most, first * dice.of([0.5, 0.9, 1, 1.5, 3])),
    }),
    ...(dice.percent(15) && { clearedOn: day(dice.below(90) - 5) }),
  };
}

/** How a reader is, who makes a log. */
interface Temper {
  /** Sessions without pain, in per cent. */
  readonly good: number;
  readonly gaps: readonly number[];
  readonly dose: 'obeys' | 'same' | 'ramp' | 'more' | 'less' | 'any';
  /** Answers left out, in per cent. */
  readonly open: number;
  readonly rest: number;
}

function randomTemper(dice: Dice): Temper {
  return {
    good: dice.of([30, 75, 85, 92, 97, 100]),
    gaps: dice.of([
      [1],
      [1, 1, 2],
      [2, 2, 3],
      [3, 4],
      [0, 0, 1, 1, 2],
      [0, 1, 6, 7, 8],
      [1, 2, 3, 26, 27, 28, 29, 30, 31],
    ]),
    dose: dice.of(['same', 'ramp', 'ramp', 'more', 'less', 'any']),
    open: dice.of([0, 0, 2, 25]),
    rest: dice.below(4),
  };
}

/** One that hurts: mostly in the ways that the rules know, else in any way there is. */
function randomTrouble(dice: Dice, rest: number): Partial<SessionEntry> {
  const kind = dice.below(100);
  if (kind < 50) return { ...AMBER, rest, during: 3 + dice.below(3), after: rest };
  if (kind < 60) return dice.percent(50) ? { ...SPIKE, rest } : { during: 6 + dice.below(5), rest };
  if (kind < 75) {
    return { ...REBOUND, rest, after: Math.min(10, rest + 2 + dice.below(3)), lasted: dice.of(LASTED) };
  }
  return {
    rest: dice.below(11),
    during: dice.below(11),
    after: dice.below(11),
    lasted: dice.of(LASTED),
    sharp: dice.percent(15),
    flare: dice.percent(40),
    anythingNew: dice.percent(20),
  };
}

function randomPain(dice: Dice, temper: Temper): Partial<SessionEntry> {
  const good = dice.percent(temper.good);
  const rest = dice.percent(85) ? temper.rest : dice.below(6);
  const fine = {
    rest,
    during: dice.below(3),
    after: Math.min(10, rest + dice.below(2)),
    lasted: dice.of(['none', 'under-2-h']),
  };
  return {
    ...(good ? fine : randomTrouble(dice, rest)),
    ...(dice.percent(temper.open) && { after: undefined }),
    ...(dice.percent(temper.open) && { lasted: undefined }),
  } as Partial<SessionEntry>;
}

function randomAmount(dice: Dice, plan: PacingPlan, { dose }: Temper, days: number): number {
  const first = plan.baseline.amounts[0] ?? 1;
  const most = mostOf(plan.unit);
  const { small, usual } = SCALES[plan.unit];
  const amount = {
    obeys: first,
    same: first,
    ramp: first * 1.1 ** Math.floor(days / 7),
    more: first * dice.of([1, 1.5, 3]),
    less: first * dice.of([0.2, 0.5, 0.7, 0.9, 1]),
    any: dice.of([...small, ...usual]),
  }[dose];
  return Math.min(most, dice.percent(50) ? amount : Math.ceil(amount));
}

export interface RandomLog {
  readonly plan: PacingPlan;
  readonly log: readonly SessionEntry[];
  /** Day of the last entry, counted from the start; 0 without one. */
  readonly last: number;
  /** For whatever else a test needs. */
  readonly dice: Dice;
}

function randomLog([first = 0, ...rest]: readonly number[]): RandomLog {
  const dice = new Dice(first);
  const plan = randomPlan(dice);
  const temper = randomTemper(dice);
  const log: SessionEntry[] = [];
  let last = 0;
  for (const [index, seed] of rest.entries()) {
    const ofEntry = new Dice(seed);
    if (index > 0) last += ofEntry.of(temper.gaps);
    log.push(
      session(last, randomAmount(ofEntry, plan, temper, last), {
        ...randomPain(ofEntry, temper),
      }),
    );
  }
  return { plan, log: log.map(withoutHoles), last, dice };
}

/** A field that is not known is left out, not there and undefined. */
const withoutHoles = (entry: SessionEntry): SessionEntry =>
  Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined),
  ) as unknown as SessionEntry;

/** Any plan with any log of at most so many entries. */
export function randomLogs(most = 36): fc.Arbitrary<RandomLog> {
  return fc.array(fc.nat(0x7fffffff), { maxLength: most + 1, size: 'max' }).map(randomLog);
}

/** Any plan with the log of a reader who mostly does what it says. */
export function obedientLogs(most = 36): fc.Arbitrary<RandomLog> {
  return fc.array(fc.nat(0x7fffffff), { maxLength: most + 1, size: 'max' }).map(([first = 0, ...rest]) => {
    const dice = new Dice(first);
    const { clearedOn: _cleared, ...plan } = randomPlan(dice);
    const temper: Temper = { ...randomTemper(dice), dose: 'obeys' };
    const log: SessionEntry[] = [];
    let last = 0;
    let { steps, on } = nextDose(plan, log, START);
    for (const seed of rest) {
      const ofEntry = new Dice(seed);
      const gap = ofEntry.of(temper.gaps);
      // Now and then asked again, since that takes the longest.
      if (log.length % 3 === 0) ({ steps, on } = nextDose(plan, log, day(last)));
      last = Math.max(last + gap, ofEntry.percent(90) ? (dateOf(on) - dateOf(START)) / 86_400_000 : 0);
      const dose = steps.at(-1)?.dose ?? 1;
      log.push(withoutHoles(session(last, dose, { ...randomPain(ofEntry, temper) })));
    }
    return { plan, log, last, dice };
  });
}

const dateOf = (date: Day): number => Date.parse(`${date}T00:00:00Z`);
