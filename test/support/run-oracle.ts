/**
 * The way back to running once more, one day after another and as plainly as possible, written from
 * `docs/clinical.md` (D.3, D.4, E.3 to E.5, E.7), to be held against the engine. It knows nothing of the tables.
 */
import type {
  BrokenRule,
  Day,
  Lasted,
  LightId,
  RunCare,
  RunEntry,
  RunGoal,
  RunLogEntry,
  RunPlace,
  RunReading,
  RunSettings,
  RunStart,
  StopReason,
  Verdict,
  Weekday,
} from '../../src/rules.js';

// E.3

/** Id, stage and minutes of running. */
const LADDER = [
  ['s1-5', 1, 5],
  ['s1-6', 1, 6],
  ['s1-7', 1, 7],
  ['s1-8', 1, 8],
  ['s2', 2, 9],
  ['s3', 3, 10],
  ['s4', 4, 12],
  ['s5', 5, 14],
  ['s6', 6, 15],
  ['s7', 7, 18],
  ['s8', 8, 20],
  ['s9', 9, 24],
  ['s10', 10, 24],
  ['s11', 11, 24],
  ['s11b', 12, 25],
  ['s12', 12, 25],
  ['s13', 13, 27.5],
  ['s14', 14, 30],
] as const;

type RungId = (typeof LADDER)[number][0];

const rungOf = (id: RungId): number => LADDER.findIndex(([each]) => each === id);
const minutesAt = (rung: number): number => LADDER[rung]?.[2] ?? Number.NaN;

/** From a stage so many stages back: its last repeat, where it has several; from inside S1 to its first. */
function stagesBack(rung: number, back: number): number {
  const stage = (LADDER[rung]?.[1] ?? Number.NaN) - back;
  if (stage < 1) return 0;
  if (stage === 12) return rungOf('s12');
  return LADDER.findLastIndex(([, each]) => each === stage);
}

/** The last stage of no more than so many minutes; the bridge is none. */
function stageUpTo(minutes: number): number {
  const rung = LADDER.findLastIndex(([id, , each]) => id !== 's11b' && each <= minutes);
  return Math.max(0, rung);
}

const QUICK = ['speed-1', 'speed-2', 'speed-3', 'hills-1', 'hills-2', 'hills-3'] as const;

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
const weekdayOf = (number: number): number => new Date(number * 86_400_000).getUTCDay() || 7;

// D.3, D.4

const ALL_LASTED: readonly Lasted[] = ['none', 'under-2-h', '2-to-4-h', 'over-4-h', 'next-morning'];
const LIGHTS: readonly LightId[] = ['green', 'amber', 'red', 'stop-now'];

function lightOf(entry: RunEntry, rise: number, lasted: Lasted): LightId {
  if (entry.anythingNew) return 'stop-now';
  const hours = lasted === '2-to-4-h' || lasted === 'over-4-h';
  const rebound = lasted === 'next-morning' || (hours && rise >= 2);
  if (entry.sharp || entry.during > 5 || entry.flare || rebound) return 'red';
  return entry.during >= 3 ? 'amber' : 'green';
}

/** The mildest that it can still be, and whether it can still be worse. */
export function expectedLight(entry: RunEntry): Pick<RunReading, 'light' | 'open'> {
  const rises = entry.rise === undefined ? [0, 10] : [entry.rise];
  const lasteds = entry.lasted === undefined ? ALL_LASTED : [entry.lasted];
  const lights = new Set(rises.flatMap((rise) => lasteds.map((lasted) => lightOf(entry, rise, lasted))));
  return { light: LIGHTS.find((light) => lights.has(light)) ?? 'stop-now', open: lights.size > 1 };
}

// E.5

/** Whole minutes; nothing asked for is ever under 10, as a tenth of less is no whole minute. */
const part = (minutes: number, percent: number): number =>
  Math.max(10, Math.floor((minutes * percent) / 100 + 1e-9));

interface Lengths {
  readonly long: number;
  readonly second: number;
}

interface WeekRun {
  readonly id: string;
  readonly minutes: number;
  readonly stable: boolean;
  readonly whole: boolean;
}

interface Distance {
  /** The first day of the present week, and how many weeks came before it. */
  weekFrom: number;
  weeks: number;
  /** The lengths that stood before, each of them reached, and those of now. */
  before: Lengths[];
  now: Lengths;
  /** Place in the steps of speed and hills. */
  quick: number | undefined;
  row: number;
  goalWeeks: number;
  week: WeekRun[];
  /** Every stable run since S14. */
  fine: { day: number; minutes: number }[];
}

const most = (runs: Distance['fine']): number => Math.max(...runs.map(({ minutes }) => minutes));

/** The longest stable run of the last 30 days; where there is none, the last stable one. */
function longestBy({ fine }: Distance, day: number): number {
  const recent = fine.filter((run) => run.day >= day - 30);
  return most(recent.length > 0 ? recent : fine.slice(-1));
}

/** Of the 30 days up to the last stable run. */
function lastStableLong(distance: Distance): number {
  const last = distance.fine.at(-1)?.day ?? Number.NaN;
  return Math.min(distance.now.long, longestBy(distance, last));
}

/** What was run before counts for no more than what is asked now. */
function holdTo({ fine }: Distance, long: number): void {
  for (const run of fine) run.minutes = Math.min(run.minutes, long);
}

// E.4

interface Asked {
  readonly id: string;
  readonly phase: RunPlace['phase'];
  readonly minutes: number;
}

export interface ExpectedReading extends Pick<
  RunReading,
  'light' | 'open' | 'asked' | 'verdict' | 'outcome'
> {
  readonly date: Day;
  readonly rule?: BrokenRule;
}

class Reader {
  status: 'none' | 'run' | 'walk' | 'gate' | 'stop' = 'none';
  rung = 0;
  row = 0;
  bridged = false;
  cautious = false;
  goal = 40;
  reds: { day: number; height: readonly [number, number] }[] = [];
  last = -Infinity;
  free = -Infinity;
  gateFrom = -Infinity;
  again = 0;
  stopped: { reason: StopReason; on: number } | undefined;
  distance: Distance | undefined;

  copy(): Reader {
    return Object.assign(new Reader(), structuredClone(Object.fromEntries(Object.entries(this))));
  }

  /** A day begins: a week may be over. */
  begin(day: number): void {
    const { distance } = this;
    if (this.status === 'run' && distance && day === distance.weekFrom + 7) this.endWeek(distance);
  }

  /** Whole days without a run. */
  offDays(day: number): number {
    return this.status === 'run' ? day - this.last - 1 : 0;
  }

  /** What a break costs, on the day of the next run or beginning. */
  payBreak(day: number): void {
    const off = this.offDays(day);
    if (off < 7) return;
    const { distance } = this;
    if (off >= 28) {
      this.again = distance ? Math.min(rungOf('s10'), stageUpTo(lastStableLong(distance))) : 0;
      this.status = 'gate';
      this.distance = undefined;
      return;
    }
    if (!distance) {
      this.rung = stagesBack(this.rung, off < 14 ? 1 : 2);
      this.row = 0;
      return;
    }
    const long = part(lastStableLong(distance), off < 14 ? 90 : 70);
    distance.now = { long, second: Math.min(long, 30) };
    distance.before = [];
    holdTo(distance, long);
    this.beginDistance(distance, day);
    distance.quick = undefined;
  }

  beginDistance(distance: Distance, day: number): void {
    distance.weekFrom = day;
    distance.weeks = 0;
    distance.week = [];
    distance.row = 0;
    distance.goalWeeks = 0;
  }

  hasRed(day: number): boolean {
    return this.reds.some((red) => day - red.day <= 28);
  }

  needed(day: number): number {
    const slow = this.cautious || this.hasRed(day);
    const inside = this.distance === undefined && this.rung < rungOf('s1-8');
    if (inside) return slow ? 3 : 1;
    return slow ? 5 : 3;
  }

  /** How hard the present step is: stages, then distance, then speed and hills. */
  height(): readonly [number, number] {
    const { distance } = this;
    if (!distance) return [0, this.rung];
    if (distance.quick !== undefined) return [2, distance.quick];
    return [1, distance.now.long + distance.now.second];
  }

  askedOn(day: number): Asked | undefined {
    if (this.status !== 'run' || day < this.free) return undefined;
    const { distance } = this;
    if (distance) return this.askedBeyond(distance, day);
    return { id: LADDER[this.rung]?.[0] ?? '', phase: 'stages', minutes: minutesAt(this.rung) };
  }

  /** One long run, one with quicker stretches, a second long one, and what is left of three. */
  askedBeyond(distance: Distance, day: number): Asked | undefined {
    const { week, now, quick } = distance;
    if (week.length >= 3) return undefined;
    const cap = part(longestBy(distance, day), 110);
    const ask = (id: string, minutes: number, phase: Asked['phase'] = 'distance') => ({
      id,
      phase,
      minutes: Math.min(minutes, cap),
    });
    const had = (id: string) => week.some((run) => run.id === id);
    if (!had('long')) return ask('long', now.long);
    const other = Math.min(30, now.long);
    // None where 30 minutes are too much as yet.
    if (quick !== undefined && cap >= other && !QUICK.some(had)) {
      const id = QUICK[quick] ?? QUICK[0];
      return ask(id, other, id.startsWith('hills') ? 'hills' : 'speed');
    }
    if (now.second > other && !had('second')) return ask('second', now.second);
    return ask('other', other);
  }

  endWeek(distance: Distance): void {
    const { week, now } = distance;
    const whole = week.filter((run) => run.whole).map(({ minutes }) => minutes);
    const stable = week.every((run) => run.stable) && whole.length >= 2;
    const count = (minutes: number) => whole.filter((each) => each >= minutes).length;
    distance.goalWeeks = stable && count(this.goal) >= 2 ? distance.goalWeeks + 1 : 0;
    distance.weekFrom += 7;
    distance.weeks += 1;
    distance.week = [];
    if (distance.quick !== undefined) return;
    if (distance.goalWeeks >= 4) {
      distance.quick = 0;
      distance.row = 0;
      return;
    }
    const hold = distance.weeks % 4 === 3;
    if (stable && count(now.long) >= 1 && count(now.second) >= 2 && !hold) this.rise(distance);
  }

  rise(distance: Distance): void {
    const { now } = distance;
    const more = (minutes: number) => Math.min(this.goal, part(minutes, 110));
    if (now.long >= this.goal && now.second >= this.goal) return;
    distance.before.push(now);
    distance.now =
      now.long < this.goal ? { ...now, long: more(now.long) } : { ...now, second: more(now.second) };
  }

  start({ cautious, cleared }: RunStart, day: number): boolean {
    if (this.status === 'walk' && day < this.gateFrom) return false;
    if (this.status === 'stop' && !(cleared && day > (this.stopped?.on ?? Infinity))) return false;
    this.payBreak(day);
    this.rung = this.status === 'gate' ? this.again : 0;
    this.status = 'run';
    this.row = 0;
    this.cautious = cautious;
    this.last = day;
    this.free = Math.max(this.free, day);
    this.stopped = undefined;
    this.distance = undefined;
    return true;
  }

  setGoal({ minutes }: RunGoal): void {
    const goal = Math.min(180, Math.max(40, minutes));
    const { distance } = this;
    this.goal = goal;
    if (!distance) return;
    if (goal > distance.now.long) {
      distance.quick = undefined;
      distance.row = 0;
      distance.goalWeeks = 0;
    }
    const { long, second } = distance.now;
    const now = { long: Math.min(long, goal), second: Math.min(second, goal) };
    distance.now = now;
    holdTo(distance, goal);
    distance.before = distance.before.filter(
      (each) => each.long <= goal && (each.long < now.long || each.second < now.second),
    );
  }

  run(entry: RunEntry, day: number, isLast: boolean): ExpectedReading {
    this.payBreak(day);
    const asked = this.askedOn(day);
    const said = expectedLight(entry);
    const untold = said.open && !isLast;
    const light = untold && said.light !== 'stop-now' ? 'red' : said.light;
    const open = said.open && isLast;
    let verdict: Verdict = 'closed';
    if (asked && entry.minutes < asked.minutes) verdict = 'short';
    else if (asked) verdict = entry.minutes < asked.minutes + 1 ? 'whole' : 'over';
    let rule: BrokenRule | undefined;
    if (untold) rule = 'untold';
    else if (verdict === 'over') rule = 'too-long';
    else if (verdict === 'closed' && this.status !== 'run') rule = 'closed';
    else if (verdict === 'closed') rule = day < this.free ? 'too-soon' : 'week-full';
    const isRed = light === 'red' || light === 'stop-now' || entry.bone || entry.pelvic;
    const outcome = isRed
      ? this.red(day, entry)
      : this.calm(day, { minutes: entry.minutes, asked, verdict, light, open });
    return { date: entry.date, light, open, asked, verdict, outcome, ...(rule && { rule }) };
  }

  red(day: number, { bone, pelvic }: RunEntry): RunReading['outcome'] {
    const [phase, step] = this.height();
    const second = this.reds.some(({ day: on, height: [ofPhase, ofStep] }) => {
      const isNotHigher = phase < ofPhase || (phase === ofPhase && step <= ofStep);
      return day - on <= 28 && isNotHigher;
    });
    this.reds.push({ day, height: [phase, step] });
    this.last = day;
    this.free = Math.max(this.free, day + 3);
    this.row = 0;
    if (this.status === 'stop' || bone || pelvic || second) {
      const reason = this.stopped?.reason ?? (bone ? 'bone' : pelvic ? 'pelvic' : 'second-red');
      this.stopped = { reason, on: day };
      this.status = 'stop';
      this.distance = undefined;
      return 'stop';
    }
    if (this.status === 'walk' || (this.status === 'run' && phase === 0 && step === 0)) {
      this.status = 'walk';
      this.gateFrom = day + 7;
      return 'walk';
    }
    if (this.status === 'run') this.back(day);
    return 'back';
  }

  /** To the last stable step. */
  back(day: number): void {
    const { distance } = this;
    if (!distance) {
      const from12 = this.rung === rungOf('s12');
      if (from12) this.bridged = true;
      this.rung = from12 || this.rung === rungOf('s11b') ? rungOf('s11') : this.rung - 1;
      return;
    }
    if (distance.quick !== undefined) {
      distance.quick = distance.quick > 0 ? distance.quick - 1 : undefined;
      this.beginDistance(distance, this.free);
      return;
    }
    const before = distance.before.pop();
    if (before) {
      distance.now = before;
      holdTo(distance, before.long);
      this.beginDistance(distance, this.free);
    } else {
      this.rung = stageUpTo(Math.min(distance.now.long, part(longestBy(distance, day), 110)) - 1);
      this.distance = undefined;
    }
  }

  calm(
    day: number,
    run: Pick<ExpectedReading, 'asked' | 'verdict' | 'light' | 'open'> & { readonly minutes: number },
  ): RunReading['outcome'] {
    const { light, open, verdict } = run;
    this.last = day;
    this.free = Math.max(this.free, day + 2);
    if (this.status !== 'run') return 'same';
    const breaks = light === 'amber' || verdict === 'over' || verdict === 'closed';
    const counts = !breaks && !open && verdict === 'whole';
    if (this.distance) return this.calmBeyond(this.distance, day, run, { breaks, counts });
    if (breaks) {
      this.row = 0;
      if (light === 'amber' && this.rung === rungOf('s12')) {
        this.rung = rungOf('s11b');
        this.bridged = true;
      }
      return 'row-broken';
    }
    if (!counts) return 'same';
    this.row += 1;
    if (this.row < this.needed(day)) return 'counts';
    this.row = 0;
    if (this.rung < rungOf('s14')) {
      this.rung += 1;
      if (this.rung === rungOf('s11b') && !this.bridged) this.rung += 1;
      return 'next-step';
    }
    const lengths = { long: 30, second: 30 };
    this.distance = {
      weekFrom: day + 1,
      weeks: 0,
      before: [],
      now: lengths,
      quick: undefined,
      row: 0,
      goalWeeks: 0,
      week: [],
      fine: [{ day, minutes: 30 }],
    };
    this.rise(this.distance);
    return 'next-step';
  }

  calmBeyond(
    distance: Distance,
    day: number,
    { asked, open, minutes }: Pick<ExpectedReading, 'asked' | 'open'> & { readonly minutes: number },
    { breaks, counts }: { readonly breaks: boolean; readonly counts: boolean },
  ): RunReading['outcome'] {
    const needed = this.needed(day);
    const stable = !breaks && !open;
    const done = Math.min(minutes, asked?.minutes ?? 0);
    distance.week.push({ id: asked?.id ?? 'none', minutes: done, stable, whole: counts });
    if (stable) distance.fine.push({ day, minutes: done });
    if (breaks) {
      distance.row = 0;
      return 'row-broken';
    }
    if (!counts) return 'same';
    if (asked?.phase !== 'speed' && asked?.phase !== 'hills') return 'counts';
    distance.row += 1;
    if (distance.quick === undefined || distance.quick >= 5 || distance.row < needed) return 'counts';
    distance.quick += 1;
    distance.row = 0;
    return 'next-step';
  }

  place(day: number): RunPlace {
    const { distance } = this;
    const quick = distance?.quick === undefined ? undefined : QUICK[distance.quick];
    let phase: RunPlace['phase'] = distance ? 'distance' : 'stages';
    if (quick) phase = quick.startsWith('hills') ? 'hills' : 'speed';
    return {
      phase,
      stage: LADDER[this.rung]?.[0] ?? '',
      ...(quick && { pace: quick }),
      bridged: this.bridged,
      row: distance ? distance.row : this.row,
      needed: this.needed(day),
      cautious: this.cautious,
      hasRed: this.hasRed(day),
      goal: this.goal,
      ...(distance && { long: distance.now.long }),
      goalWeeks: distance?.goalWeeks ?? 0,
    };
  }
}

export interface ExpectedRunPlan {
  readonly status: 'gate' | 'walk' | 'tell' | 'check' | 'stop' | 'locked' | 'run';
  readonly stopped?: { readonly reason: StopReason; readonly on: Day };
  readonly gateFrom?: Day;
  readonly untold?: Day;
  readonly next?: { readonly asked: Asked; readonly earliest: Day; readonly on: Day };
  readonly place: RunPlace;
  readonly missedDays: number;
  readonly readings: readonly ExpectedReading[];
}

/** What E.4 and E.5 make of a log, one day after another. */
export function expectedRunPlan(
  { weekdays, from }: RunSettings,
  log: readonly RunLogEntry[],
  today: Day,
  care: RunCare,
): ExpectedRunPlan {
  const reader = new Reader();
  const days = log.map(({ date }) => numberOf(date));
  const end = numberOf(today);
  const byDay = new Map(log.map((entry) => [`${entry.kind} ${numberOf(entry.date)}`, entry]));
  const on = (kind: RunLogEntry['kind'], day: number) => byDay.get(`${kind} ${day}`);
  const lastRun = Math.max(...log.filter(({ kind }) => kind === 'run').map(({ date }) => numberOf(date)));
  const readings: ExpectedReading[] = [];
  for (let day = Math.min(end, ...days); day <= end; day += 1) {
    reader.begin(day);
    const start = on('start', day);
    if (start) reader.start(start as RunStart, day);
    const goal = on('goal', day);
    if (goal) reader.setGoal(goal as RunGoal);
    const run = on('run', day);
    if (run) readings.push(reader.run(run as RunEntry, day, day === lastRun));
  }
  const now = reader.copy();
  now.payBreak(end);
  const off = reader.offDays(end);
  const common = { place: now.place(end), missedDays: off >= 7 ? off : 0, readings };
  const checked = care.checkedOn === undefined || care.checkedOn > today ? '' : care.checkedOn;
  const alarm = log.some(
    (entry) => entry.kind === 'run' && (entry.anythingNew || entry.bone) && entry.date > checked,
  );
  if (alarm) return { ...common, status: 'check' };
  if (now.status === 'stop' && now.stopped) {
    const { reason, on: day } = now.stopped;
    return { ...common, status: 'stop', stopped: { reason, on: dayOf(day) } };
  }
  if (care.lock !== 'none') return { ...common, status: 'locked' };
  if (now.status === 'walk') return { ...common, status: 'walk', gateFrom: dayOf(now.gateFrom) };
  if (now.status !== 'run') return { ...common, status: 'gate' };
  const last = readings.at(-1);
  if (last?.open && last.date < today) return { ...common, status: 'tell', untold: last.date };
  const next = nextRun(reader, weekdays, end, numberOf(from ?? today));
  return next ? { ...common, status: 'run', next } : { ...common, status: 'gate' };
}

/** Day by day from today on, as if there were no run in between; never before the day `from`. */
function nextRun(
  reader: Reader,
  weekdays: readonly Weekday[],
  today: number,
  from: number,
): ExpectedRunPlan['next'] {
  const ahead = reader.copy();
  let earliest: number | undefined;
  for (let day = today; day < Math.max(today, from) + 60; day += 1) {
    if (day > today) ahead.begin(day);
    if (day < from) continue;
    const then = ahead.offDays(day) < 7 ? ahead : ahead.copy();
    then.payBreak(day);
    const asked = then.askedOn(day);
    if (!asked) continue;
    earliest ??= day;
    if (weekdays.some((weekday) => weekday === weekdayOf(day))) {
      return { asked, earliest: dayOf(earliest), on: dayOf(day) };
    }
  }
  return undefined;
}
