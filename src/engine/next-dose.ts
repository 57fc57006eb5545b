/**
 * The next dose as the replay of a whole log, week by week. Nothing is kept between calls, so an edit is only
 * another log, and nobody gains by the order of entries.
 *
 * A day is the grain: two sessions on one day are one event, as bad as the worse of them.
 */
import { oneGrain, percentOf } from './amount.js';
import { addDays, dayNumber, daysBetween, type Day } from './day.js';
import { cutFor, firstDose, type Pacing, type PacingFact, type PacingTables } from './pacing.js';
import { raised, type NoRise, type StableWeeks } from './pacing-rise.js';
import { median, readSessions, type SessionReading } from './session-lights.js';
import type { SessionEntry } from './session-log.js';

export interface DoseStep {
  readonly from: Day;
  readonly dose: number;
  readonly why: 'first' | 'rise' | 'one-more' | 'cut' | 'long-break';
  /** Cut or rise by the tables, of the dose before; 0 where there is none. */
  readonly percent: number;
  /** What made a cut as large as it is. */
  readonly because: readonly PacingFact[];
}

/** Why a week that is over brought no rise. */
export type Held = NoRise | 'some-pain' | 'not-known-yet' | 'few-sessions' | 'locked';

/** What has happened outside the log. */
export interface Since {
  /** The day of the last red-flag check; none while something is new or worse since. */
  readonly checkedOn?: Day | undefined;
  /** From this day on nothing rises: what a lock keeps closed. */
  readonly lockedFrom?: Day | undefined;
}

export interface NextDose {
  /**
   * `check`: something new was reported, and the red-flag check comes first. `stop`: this activity rests until
   * a clinician has seen the reader. `hand-over`: the return-to-run plan is the one to use.
   */
  readonly status: 'go' | 'check' | 'stop' | 'hand-over';
  /** Why it stops. */
  readonly reason?: 'second-rebound' | 'below-one-unit';
  /** The day of the stop: clearance of a later day opens it. */
  readonly stoppedOn?: Day;
  /** In the plan's unit; with `go` only. */
  readonly dose?: number;
  /** The first day for the next session. */
  readonly on: Day;
  /** Every dose there has been, the present one last. */
  readonly steps: readonly [DoseStep, ...DoseStep[]];
  /** Why the last week brought no rise, or this one cannot any more. */
  readonly held?: Held;
  /** The first day on which the dose may rise. */
  readonly nextRise: Day;
  readonly weeks: StableWeeks;
  /** The first day of the week that the dose is in. */
  readonly weekStart: Day;
  /** Days, counted from 1, that the present flare has lasted; 0 without one. */
  readonly flareDays: number;
  /** The last day on which something new was reported. */
  readonly newOn?: Day;
  /** Every session, oldest first. */
  readonly sessions: readonly SessionReading[];
}

const WEEK = 7;

const isStable = ({ light, open }: SessionReading): boolean => light === 'green' && !open;

/**
 * The next dose from the whole log, in whatever order its entries come.
 * @param today the reader's calendar day; no entry may be later
 * @throws {InputError} naming the field of the plan or the entry that is wrong
 */
export function nextDose(
  tables: PacingTables,
  pacing: Pacing,
  log: readonly SessionEntry[],
  today: Day,
  since: Since = {},
): NextDose {
  const sessions = readSessions(tables, pacing, log, today);
  const replay = new Replay(tables, pacing, sessions, since);
  for (const [day, ofDay] of byDay(sessions)) replay.readDay(day, ofDay);
  return replay.end(dayNumber(today, 'today'), since);
}

function byDay(sessions: readonly SessionReading[]): ReadonlyMap<number, readonly SessionReading[]> {
  const days = new Map<number, SessionReading[]>();
  for (const session of sessions) {
    const ofDay = days.get(session.day);
    if (ofDay) ofDay.push(session);
    else days.set(session.day, [session]);
  }
  return days;
}

class Replay {
  readonly #tables: PacingTables;
  readonly #pacing: Pacing;
  readonly #sessions: readonly SessionReading[];
  readonly #lockedFrom: number;
  readonly #start: number;
  readonly #steps: [DoseStep, ...DoseStep[]];
  readonly #cutDays: number[] = [];
  /** Running: the green runs that may still count as the longest. */
  #runs: { readonly day: number; readonly amount: number }[];
  #weekStart: number;
  /** The sessions of the week that is being read. */
  #week: SessionReading[] = [];
  /** The usual level in the week before it. */
  #usualBefore: number;
  #weeks: StableWeeks = { running: 0, atThisDose: 0 };
  /** Whether the week before, and the one that is being read, had an amber day. */
  #amberWeeks = { before: false, now: false };
  #held: Held | undefined;
  #rebounds = 0;
  #lastRed = -Infinity;
  #lastDay = -Infinity;
  #stop: { readonly reason: 'second-rebound' | 'below-one-unit'; readonly on: number } | undefined;
  #flareFrom: number | undefined;
  #newOn: number | undefined;

  constructor(
    tables: PacingTables,
    pacing: Pacing,
    sessions: readonly SessionReading[],
    { lockedFrom }: Since,
  ) {
    const { cut: percent, because, from, dose, handOver } = firstDose(tables, pacing);
    this.#tables = tables;
    this.#pacing = pacing;
    this.#sessions = sessions;
    this.#lockedFrom = lockedFrom === undefined ? Infinity : dayNumber(lockedFrom, 'lockedFrom');
    this.#start = dayNumber(pacing.start, 'start');
    this.#weekStart = dayNumber(from, 'start');
    this.#usualBefore = pacing.baseline.usual;
    this.#steps = [{ from, dose: dose ?? oneGrain(pacing.unit), why: 'first', percent, because }];
    this.#runs = [{ day: this.#start, amount: pacing.longestRun ?? 0 }];
    // Whoever makes the plan may have been seen on that very day.
    if (dose === undefined && !handOver) this.#stop = { reason: 'below-one-unit', on: this.#start - 1 };
    if (pacing.baseline.flare) this.#flareFrom = this.#start;
  }

  /** Reads the sessions of one day; days come in order. */
  readDay(day: number, sessions: readonly SessionReading[]): void {
    this.#endWeeksBefore(day);
    this.#lastDay = day;
    const some = (fact: PacingFact) => sessions.some(({ facts }) => facts[fact] === true);
    // A run that hurt, or may have, opens no way to a longer one.
    if (this.#pacing.activity.running && sessions.every(isStable)) {
      this.#runs.push(...sessions.map(({ entry }) => ({ day, amount: entry.dose })));
    }
    if (some('anything-new')) this.#newOn = day;
    const flareBegins = some('flare') && this.#flareFrom === undefined;
    // A flare that goes on was red on every day since the last entry.
    if (some('flare') && !flareBegins) this.#lastRed = day;
    this.#flareFrom = some('flare') ? (this.#flareFrom ?? day) : undefined;

    const inWeek = day >= this.#weekStart;
    if (inWeek) this.#week.push(...sessions);
    if (some('spike') || some('rebound') || flareBegins) {
      this.#readRed(day, sessions, some);
    } else if (inWeek && some('some-pain') && !some('flare')) {
      if (this.#amberWeeks.before) this.#cut(day, sessions, some);
      else this.#amberWeeks.now = true;
    }
  }

  /** What holds on a day after the last one that was read. */
  end(today: number, { checkedOn }: Since): NextDose {
    this.#endWeeksBefore(today);
    const { activity, clearedOn } = this.#pacing;
    const newOn = this.#newOn;
    // What is said to come of a later day is a clock that was set back, and opens nothing.
    const past = (day: Day | undefined, field: string) => {
      const number = day === undefined ? -Infinity : dayNumber(day, field);
      return number > today ? -Infinity : number;
    };
    const checked = past(checkedOn, 'checkedOn');
    const cleared = past(clearedOn, 'clearedOn');
    const stop = this.#stop && this.#stop.on >= cleared ? this.#stop : undefined;
    const dose = Math.min(this.#step.dose, this.#mostRun(today));
    const lastRun = this.#runs.findLast(({ amount }) => amount > 0)?.day ?? -Infinity;
    const notRunning = dose === 0 || (activity.running && today - lastRun > this.#limit('runningBreakDays'));

    const hurt = this.#week.some(({ light }) => light !== 'green');
    const held = hurt ? 'some-pain' : this.#held;
    const gap = activity.perWeek[1] === WEEK ? 1 : 2;
    const on = Math.max(dayNumber(this.#step.from, 'from'), this.#lastDay + gap);
    const status =
      newOn !== undefined && newOn > checked ? 'check' : stop ? 'stop' : notRunning ? 'hand-over' : 'go';
    return {
      status,
      ...(status === 'stop' && stop && { reason: stop.reason, stoppedOn: this.#dayOf(stop.on) }),
      ...(status === 'go' && { dose }),
      on: this.#dayOf(on),
      steps: this.#steps,
      ...(held && { held }),
      nextRise: this.#dayOf(this.#weekStart + (hurt ? 2 : 1) * WEEK),
      weeks: this.#weeks,
      weekStart: this.#dayOf(this.#weekStart),
      flareDays: this.#flareFrom === undefined ? 0 : Math.max(0, today - this.#flareFrom + 1),
      ...(newOn !== undefined && { newOn: this.#dayOf(newOn) }),
      sessions: this.#sessions,
    };
  }

  get #step(): DoseStep {
    return this.#steps.at(-1) ?? this.#steps[0];
  }

  #limit(id: keyof PacingTables['limits']): number {
    return this.#tables.limits[id].value;
  }

  #dayOf(day: number): Day {
    return addDays(this.#pacing.start, day - this.#start);
  }

  #readRed(day: number, sessions: readonly SessionReading[], some: (fact: PacingFact) => boolean): void {
    if (day - this.#lastRed > this.#limit('reboundDays')) this.#rebounds = 0;
    this.#lastRed = day;
    if (some('rebound')) {
      this.#rebounds++;
      if (this.#rebounds >= this.#limit('reboundsToStop')) this.#stop = { reason: 'second-rebound', on: day };
    }
    this.#cut(day, sessions, some);
  }

  /** From the dose, or from what was done where that was less. */
  #cut(day: number, sessions: readonly SessionReading[], some: (fact: PacingFact) => boolean): void {
    const { unit } = this.#pacing;
    this.#cutDays.push(day);
    const recent = this.#cutDays.filter((other) => day - other < this.#limit('cutDays'));
    const { percent, because } = cutFor(this.#tables, {
      'not-settled': some('not-settled'),
      'strong-pain': some('strong-pain'),
      'severe-pain': some('severe-pain'),
      'over-4-hours': some('over-4-hours'),
      flare: some('flare'),
      'third-cut': recent.length >= this.#limit('cutsToHalve'),
    });
    const bad = sessions.filter(({ light }) => light !== 'green');
    const from = Math.min(this.#step.dose, ...bad.map(({ entry }) => entry.dose));
    const dose = percentOf(unit, from, 100 - percent);
    if (dose === 0) this.#stop = { reason: 'below-one-unit', on: day };
    const easy = some('flare') ? this.#limit('easyDays') : 0;
    // What comes up on an easy day never brings the next session forward.
    this.#begin(Math.max(day + 1 + easy, this.#weekStart), {
      dose: dose || oneGrain(unit),
      why: 'cut',
      percent,
      because,
    });
    this.#amberWeeks = { before: false, now: false };
    this.#weeks = { running: 0, atThisDose: 0 };
    this.#held = undefined;
  }

  /** A new dose, and with it a new week. */
  #begin(day: number, step: Omit<DoseStep, 'from'>): void {
    this.#steps.push({ ...step, from: this.#dayOf(day) });
    this.#weekStart = day;
    this.#week = [];
  }

  #endWeeksBefore(day: number): void {
    while (day >= this.#weekStart + WEEK) this.#endWeek(this.#weekStart + WEEK);
  }

  /** @param day the first day of the week to come */
  #endWeek(day: number): void {
    const week = this.#week;
    this.#week = [];
    this.#weekStart = day;
    this.#amberWeeks = { before: this.#amberWeeks.now, now: false };
    const usual = median(week.map(({ entry }) => entry.rest)) ?? this.#usualBefore;
    const usualRising = usual > this.#usualBefore;
    this.#usualBefore = usual;

    const most = this.#mostRun(day);
    if (most > 0 && most < this.#step.dose) {
      this.#weeks = { running: 0, atThisDose: 0 };
      this.#held = undefined;
      this.#begin(day, { dose: most, why: 'long-break', percent: 0, because: [] });
      return;
    }
    this.#held = this.#notStable(week);
    if (this.#held) {
      this.#weeks = { running: 0, atThisDose: 0 };
      return;
    }
    this.#weeks = { running: this.#weeks.running + 1, atThisDose: this.#weeks.atThisDose + 1 };
    const risen = this.#raised(day, usualRising);
    if (typeof risen === 'string') {
      this.#held = risen;
    } else {
      this.#begin(day, { ...risen, because: [] });
      this.#weeks = { ...this.#weeks, atThisDose: 0 };
    }
  }

  /** Why a week is not stable: every session has to be, and enough of them have to reach the dose. */
  #notStable(week: readonly SessionReading[]): Held | undefined {
    if (week.some(({ light }) => light !== 'green')) return 'some-pain';
    if (week.some(({ open }) => open)) return 'not-known-yet';
    const whole = week.filter(({ entry }) => entry.dose >= this.#step.dose);
    return whole.length < this.#limit('sessionsAWeek') ? 'few-sessions' : undefined;
  }

  #raised(day: number, usualRising: boolean): ReturnType<typeof raised> | 'locked' {
    if (day >= this.#lockedFrom) return 'locked';
    return raised(this.#tables, this.#pacing, {
      dose: this.#step.dose,
      weeks: this.#weeks,
      usualRising,
      earlier: this.#doseOn(day - this.#limit('doublingDays')),
      longestRun: this.#longestRun(day),
    });
  }

  #doseOn(day: number): number {
    const since = day - this.#start;
    const { start } = this.#pacing;
    return (this.#steps.findLast(({ from }) => daysBetween(start, from) <= since) ?? this.#steps[0]).dose;
  }

  #longestRun(day: number): number {
    this.#runs = this.#runs.filter((run) => day - run.day <= this.#limit('longestRunDays'));
    return Math.max(0, ...this.#runs.map(({ amount }) => amount));
  }

  /** The most that one run may be; endless for what is no running. */
  #mostRun(day: number): number {
    const { activity, unit } = this.#pacing;
    if (!activity.running) return Infinity;
    return percentOf(unit, this.#longestRun(day), 100 + this.#limit('runRise'));
  }
}
