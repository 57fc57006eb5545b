/**
 * The pacing rules once more, day by day and as plainly as possible, written from `docs/clinical.md` (D.3 to
 * D.6, D.9) and from nothing else, to be held against the engine. It knows nothing of the tables.
 */
import type {
  ActivityId,
  Day,
  Lasted,
  NextDose,
  PacingPlan,
  SessionEntry,
  Since,
  UnitId,
} from '../../src/rules.js';

// D.5, rounding: every amount that a dose can be, from the smallest to the largest.

function ladder(...parts: readonly (readonly [from: number, to: number, per: number])[]): readonly number[] {
  // Counted in whole parts of a unit, so that no error adds up.
  return parts.flatMap(([from, to, per]) =>
    Array.from(
      { length: Math.round((to - from) * per) },
      (_, index) => (Math.round(from * per) + index) / per,
    ),
  );
}

const LADDERS: Readonly<Record<UnitId, readonly number[]>> = {
  minutes: ladder([0.25, 5, 4], [5, 1441, 1]),
  hours: ladder([1 / 240, 5 / 60, 240], [5 / 60, 24 + 1 / 60, 60]),
  steps: ladder([100, 100_100, 1 / 100]),
  metres: ladder([10, 500, 1 / 10], [500, 50_050, 1 / 50]),
  kilometres: ladder([0.1, 500.1, 10]),
  miles: ladder([0.1, 300.1, 10]),
  repetitions: ladder([1, 1001, 1]),
  seconds: ladder([5, 1205, 1 / 5]),
  kilograms: ladder([0.5, 300.5, 2]),
  pounds: ladder([1, 661, 1]),
};

/** How many rungs are not above the amount. */
function rungs(unit: UnitId, amount: number): number {
  const steps = LADDERS[unit];
  // Far less than any rung, and more than the error of a multiplication.
  const reach = amount * (1 + 1e-12) + 1e-12;
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] ?? Infinity) <= reach) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Down to the ladder; 0 where it is below its first rung. */
export const down = (unit: UnitId, amount: number): number => LADDERS[unit][rungs(unit, amount) - 1] ?? 0;
/** One unit more. */
export const up = (unit: UnitId, amount: number): number => LADDERS[unit][rungs(unit, amount)] ?? Infinity;
export const least = (unit: UnitId): number => LADDERS[unit][0] ?? Number.NaN;

const part = (unit: UnitId, amount: number, percent: number): number => down(unit, (amount * percent) / 100);

// Days

const numbers = new Map<Day, number>();

function numberOf(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  numbers.set(day, number);
  return number;
}

const dayOf = (number: number): Day => new Date(number * 86_400_000).toISOString().slice(0, 10);

// D.3, D.4: one session

function middle(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const inOrder = values.toSorted((a, b) => a - b);
  const half = inOrder.length / 2;
  const [low = 0, high = 0] = [inOrder[Math.ceil(half) - 1], inOrder[Math.floor(half)]];
  return (low + high) / 2;
}

/** The median of the 7 days before the day of the session, else the normal day of the plan. */
export function expectedUsual(plan: PacingPlan, log: readonly SessionEntry[], date: Day): number {
  const day = numberOf(date);
  const week = log.filter((entry) => numberOf(entry.date) < day && numberOf(entry.date) >= day - 7);
  return middle(week.map(({ rest }) => rest)) ?? plan.baseline.usual;
}

type Light = 'green' | 'amber' | 'red' | 'stop-now';
const ALL_LASTED: readonly Lasted[] = ['none', 'under-2-h', '2-to-4-h', 'over-4-h', 'next-morning'];

interface Full extends SessionEntry {
  readonly after: number;
  readonly lasted: Lasted;
}

const isRebound = ({ after, lasted }: Full, usual: number): boolean =>
  lasted === 'next-morning' || (after - usual >= 2 && (lasted === '2-to-4-h' || lasted === 'over-4-h'));
const isSpike = ({ sharp, during }: SessionEntry): boolean => sharp || during > 5;

function lightOf(entry: Full, usual: number): Light {
  if (entry.anythingNew) return 'stop-now';
  if (isSpike(entry) || isRebound(entry, usual) || entry.flare) return 'red';
  return entry.during >= 3 ? 'amber' : 'green';
}

/** Whatever may still be said of what was left out. */
function fillings(entry: SessionEntry): readonly Full[] {
  // Too much for any usual level, and too little for any.
  const afters = entry.after === undefined ? [-10, 20] : [entry.after];
  const lasteds = entry.lasted === undefined ? ALL_LASTED : [entry.lasted];
  return afters.flatMap((after) => lasteds.map((lasted) => ({ ...entry, after, lasted })));
}

export interface ExpectedSession {
  /** The mildest that it can still be. */
  readonly light: Light;
  /** Whether it can still be worse. */
  readonly open: boolean;
  readonly usual: number;
}

interface Session extends ExpectedSession {
  readonly entry: SessionEntry;
  /** For certain. */
  readonly rebound: boolean;
}

const LIGHTS: readonly Light[] = ['green', 'amber', 'red', 'stop-now'];

function sessionOf(plan: PacingPlan, log: readonly SessionEntry[], entry: SessionEntry): Session {
  const usual = expectedUsual(plan, log, entry.date);
  const full = fillings(entry);
  const lights = new Set(full.map((filled) => lightOf(filled, usual)));
  return {
    entry,
    usual,
    light: LIGHTS.find((light) => lights.has(light)) ?? 'stop-now',
    open: lights.size > 1,
    rebound: full.every((filled) => isRebound(filled, usual)),
  };
}

export function expectedSession(
  plan: PacingPlan,
  log: readonly SessionEntry[],
  entry: SessionEntry,
): ExpectedSession {
  const { light, open, usual } = sessionOf(plan, log, entry);
  return { light, open, usual };
}

// D.6

/** In per cent, where an amount sets it off; `worse` is what asks for a larger cut than the mild end. */
function firstCut({ baseline }: PacingPlan): { readonly percent: number; readonly worse: boolean } {
  const { during = 0, lasted, usual, flare } = baseline;
  const half = lasted === 'next-morning' || lasted === 'over-a-day' || during >= 8 || usual >= 6 || flare;
  const twoFifths = lasted === 'over-4-h' || during >= 6;
  return { percent: half ? 50 : twoFifths ? 40 : 30, worse: half || twoFifths };
}

export interface ExpectedFirst {
  readonly cut: number;
  /** None where not one unit is left. */
  readonly dose?: number;
  readonly handOver: boolean;
  readonly from: Day;
}

export function expectedFirst(plan: PacingPlan): ExpectedFirst {
  const { activity, unit, baseline, target = Infinity, longestRun = 0, start } = plan;
  const { percent, worse } = firstCut(plan);
  const cut = baseline.kind !== 'fine' || worse ? percent : 0;
  const amount = baseline.amounts.reduce((sum, value) => sum + value, 0) / baseline.amounts.length;
  const run = activity === 'run' ? part(unit, longestRun, 110) : Infinity;
  const dose = Math.min(part(unit, amount, 100 - cut), down(unit, target), run);
  return {
    cut,
    ...(dose > 0 && { dose }),
    handOver: run === 0,
    from: dayOf(numberOf(start) + (baseline.flare ? 2 : 0)),
  };
}

// D.5

const MOST_RISE: Readonly<Record<ActivityId, number>> = {
  walk: 20,
  sit: 20,
  stand: 20,
  drive: 20,
  stairs: 15,
  carry: 20,
  cycle: 20,
  swim: 20,
  run: 10,
  'single-leg-stand': 20,
  'step-down': 15,
  own: 10,
};

const DAILY: readonly ActivityId[] = ['walk', 'sit', 'stand', 'drive', 'stairs', 'single-leg-stand'];

export interface ExpectedStep {
  readonly from: Day;
  readonly dose: number;
  readonly why: string;
  readonly percent: number;
}

export interface Expected {
  readonly status: NextDose['status'];
  /** Every reason for a stop on its day. */
  readonly reasons: readonly string[];
  readonly stoppedOn?: Day;
  readonly dose?: number;
  readonly on: Day;
  readonly steps: readonly ExpectedStep[];
  readonly held?: string | undefined;
  readonly nextRise: Day;
  readonly weekStart: Day;
  readonly weeks: { readonly running: number; readonly atThisDose: number };
  readonly flareDays: number;
  readonly newOn?: Day;
}

interface Step {
  readonly from: number;
  readonly dose: number;
  readonly why: string;
  readonly percent: number;
}

/** What D.3 to D.5 make of a log, one day after another. */
export function expectedNextDose(
  plan: PacingPlan,
  log: readonly SessionEntry[],
  today: Day,
  since: Since = {},
): Expected {
  const { activity, unit, baseline, speed, longestRun = 0 } = plan;
  const [start, end] = [numberOf(plan.start), numberOf(today)];
  const lockedFrom = since.lockedFrom === undefined ? Infinity : numberOf(since.lockedFrom);
  // Nothing is asked for that the log would not take.
  const target = down(unit, plan.target ?? Infinity);
  const first = expectedFirst(plan);
  const runs = activity === 'run';

  const sessions = new Map<number, Session[]>();
  for (const entry of log) {
    const day = numberOf(entry.date);
    sessions.set(day, [...(sessions.get(day) ?? []), sessionOf(plan, log, entry)]);
  }
  const on = (from: number, to: number): readonly Session[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => sessions.get(from + index) ?? []).flat();
  const isGreen = (day: number): boolean =>
    sessions.get(day)?.every(({ light, open }) => light === 'green' && !open) === true;

  const steps: Step[] = [
    { from: numberOf(first.from), dose: first.dose ?? least(unit), why: 'first', percent: first.cut },
  ];
  const present = (): Step => steps.at(-1) ?? { from: start, dose: Number.NaN, why: '', percent: 0 };
  const inForce = (day: number): number =>
    (steps.findLast(({ from }) => from <= day) ?? steps[0])?.dose ?? Number.NaN;

  const reds: number[] = [];
  const rebounds: number[] = [];
  const cuts: number[] = [];
  const stops: { readonly on: number; readonly reason: string }[] = [];
  if (first.dose === undefined && !first.handOver) stops.push({ on: start - 1, reason: 'below-one-unit' });
  let flareSince = baseline.flare ? start : undefined;
  let weekStart = numberOf(first.from);
  let stableWeeks = 0;
  let weeksAtThisDose = 0;
  let held: string | undefined;
  /** The days of this week, and of the week before it, that were amber. */
  let amber: number[] = [];
  let amberBefore = false;

  /** The longest run of the last 30 days on a day that was green, and is sure to stay so. */
  function mostRun(day: number, before = day): number {
    if (!runs) return Infinity;
    const green = on(Math.max(start, day - 30), before).filter(({ entry }) => isGreen(numberOf(entry.date)));
    const amounts = green.map(({ entry }) => entry.dose);
    return part(unit, Math.max(0, ...amounts, day - start <= 30 ? longestRun : 0), 110);
  }

  function begin(step: Step): void {
    steps.push(step);
    weekStart = step.from;
    weeksAtThisDose = 0;
  }

  function rise(day: number): string | undefined {
    const { dose } = present();
    if (dose >= target) return 'at-target';
    const usualNow = middle(on(day - 7, day).map(({ entry }) => entry.rest)) ?? 0;
    const usualBefore = middle(on(day - 14, day - 7).map(({ entry }) => entry.rest)) ?? 10;
    const steep = speed === 'quicker' && usualNow <= usualBefore;
    let percent = 10;
    if (steep && stableWeeks >= 2 && MOST_RISE[activity] >= 15) percent = 15;
    if (steep && stableWeeks >= 3 && MOST_RISE[activity] >= 20) percent = 20;
    let next = part(unit, dose, 100 + percent);
    let why = 'rise';
    if (next <= dose) {
      if (runs) return 'too-small';
      why = 'one-more';
      next = up(unit, dose);
      // 20 % a week, compounded over the weeks that were waited.
      const most = dose * 1.2 ** weeksAtThisDose;
      if (next > most * (1 + 1e-9)) return 'too-small';
    }
    const twice = down(unit, 2 * inForce(day - 28));
    const run = mostRun(day);
    next = Math.min(next, target, twice, run);
    if (next <= dose) return run <= dose ? 'longest-run' : 'doubled';
    begin({ from: day, dose: next, why, percent });
    return undefined;
  }

  function endWeek(day: number): void {
    const week = on(weekStart, day);
    amberBefore = amber.length > 0;
    amber = [];
    weekStart = day;
    const most = mostRun(day);
    if (most > 0 && most < present().dose) {
      stableWeeks = 0;
      begin({ from: day, dose: most, why: 'long-break', percent: 0 });
      held = undefined;
      return;
    }
    const reached = week.filter(({ entry }) => entry.dose >= present().dose);
    held = undefined;
    if (week.some(({ light }) => light !== 'green')) held = 'some-pain';
    else if (week.some(({ open }) => open)) held = 'not-known-yet';
    else if (reached.length < 2) held = 'few-sessions';
    if (held !== undefined) {
      stableWeeks = 0;
      weeksAtThisDose = 0;
      return;
    }
    stableWeeks += 1;
    weeksAtThisDose += 1;
    held = day >= lockedFrom ? 'locked' : rise(day);
  }

  function cut(day: number, ofDay: readonly Session[]): void {
    const some = (holds: (entry: SessionEntry) => boolean) => ofDay.some(({ entry }) => holds(entry));
    cuts.push(day);
    const flare = some((entry) => entry.flare);
    const third = cuts.filter((other) => other > day - 28).length >= 3;
    let percent = 30;
    if (some(({ lasted, during }) => lasted === 'over-4-h' || during >= 6)) percent = 40;
    if (flare || third || some(({ lasted, during }) => lasted === 'next-morning' || during >= 8))
      percent = 50;
    const done = ofDay.filter(({ light }) => light !== 'green').map(({ entry }) => entry.dose);
    const dose = part(unit, Math.min(present().dose, ...done), 100 - percent);
    if (dose === 0) stops.push({ on: day, reason: 'below-one-unit' });
    // Easy days that a flare has asked for are not taken back.
    const from = Math.max(day + 1 + (flare ? 2 : 0), present().from);
    begin({ from, dose: dose || least(unit), why: 'cut', percent });
    stableWeeks = 0;
    amber = [];
    amberBefore = false;
    held = undefined;
  }

  let newOn: number | undefined;
  for (let day = start; day <= end; day += 1) {
    if (day === weekStart + 7) endWeek(day);
    const ofDay = sessions.get(day);
    if (ofDay === undefined) continue;
    const some = (holds: (one: Session) => boolean) => ofDay.some(holds);
    if (some(({ entry }) => entry.anythingNew)) newOn = day;
    const flare = some(({ entry }) => entry.flare);
    const flareBegins = flare && flareSince === undefined;
    const flareGoesOn = flare && !flareBegins;
    if (!flare) flareSince = undefined;
    else flareSince ??= day;
    const rebound = some((one) => one.rebound);
    const cutsNow = rebound || flareBegins || some(({ entry }) => isSpike(entry));
    const isRed = cutsNow || flare;
    if (isRed) {
      // A flare is red as long as it lasts.
      if (!flareGoesOn && day - (reds.at(-1) ?? -Infinity) > 28) rebounds.length = 0;
      reds.push(day);
    }
    if (rebound) {
      rebounds.push(day);
      if (rebounds.length >= 2) stops.push({ on: day, reason: 'second-rebound' });
    }
    // Something new beside it does not make an amber day any better.
    const isAmber = !isRed && some(({ entry }) => entry.during >= 3) && day >= weekStart;
    if (cutsNow) {
      cut(day, ofDay);
    } else if (isAmber && amberBefore) {
      cut(day, ofDay);
    } else if (isAmber) {
      amber.push(day);
    }
  }

  const checked = since.checkedOn === undefined ? -Infinity : numberOf(since.checkedOn);
  const cleared = plan.clearedOn === undefined ? -Infinity : numberOf(plan.clearedOn);
  const stop = stops.at(-1);
  const days = [...sessions.keys()];
  const lastRun = Math.max(longestRun > 0 ? start : -Infinity, ...days.filter(isGreen));
  const most = mostRun(end, end + 1);
  let status: Expected['status'] = 'go';
  if (runs && (end - lastRun > 28 || most === 0)) status = 'hand-over';
  if (stop && cleared <= stop.on) status = 'stop';
  if (newOn !== undefined && newOn > checked) status = 'check';
  // A week that has hurt already brings no rise any more.
  const hurts = on(weekStart, end + 1).some(({ light }) => light !== 'green');
  const gap = DAILY.includes(activity) ? 1 : 2;
  return {
    status,
    reasons: stops.filter((one) => one.on === stop?.on).map(({ reason }) => reason),
    ...(status === 'stop' && stop && { stoppedOn: dayOf(stop.on) }),
    ...(status === 'go' && { dose: Math.min(present().dose, most) }),
    on: dayOf(Math.max(present().from, ...days.map((day) => day + gap))),
    steps: steps.map((step) => ({ ...step, from: dayOf(step.from) })),
    held: hurts ? 'some-pain' : held,
    nextRise: dayOf(weekStart + (hurts ? 14 : 7)),
    weekStart: dayOf(weekStart),
    weeks: { running: stableWeeks, atThisDose: weeksAtThisDose },
    flareDays: flareSince === undefined ? 0 : Math.max(0, end - flareSince + 1),
    ...(newOn !== undefined && { newOn: dayOf(newOn) }),
  };
}
