/**
 * A session on the clock, be it walk-run, a self-check or an exercise that is held: where it stands at a moment,
 * from the session and from what was done when.
 *
 * Nothing is counted on the way. A page that slept, was hidden or was redrawn late asks again and is right.
 * Times are in ms but for those of segments and of what was run, which are in seconds.
 */
import { InputError } from './input-error.js';

/** Of a walk-run session. */
export type SegmentKind = 'warm-up' | 'run' | 'walk' | 'quicker' | 'easy' | 'uphill' | 'cool-down';

/** Of a self-check or an exercise. */
export type HoldKind = 'ready' | 'change' | 'stand' | 'hold' | 'let-go' | 'rest' | 'carry' | 'sit' | 'walk';

type Kind = SegmentKind | HoldKind;

/** One stretch of a session. */
export interface Segment<K extends Kind = SegmentKind> {
  readonly kind: K;
  /** Above 0. */
  readonly seconds: number;
}

/**
 * Both clocks of a device at one moment, in ms. `wall` (as of `Date.now`) may jump; `steady` (as of
 * `performance.now`) never goes back, but may stand still while the device sleeps.
 */
export interface Moment {
  readonly wall: number;
  readonly steady: number;
}

/**
 * What was done. `look` changes nothing: it keeps two changes of a clock apart, so that one set back does not hide
 * the sleep that came after it. An act that does not fit, such as a pause of what is paused, changes nothing either.
 */
export type Act = 'start' | 'pause' | 'resume' | 'skip' | 'back' | 'not-away' | 'look' | 'end';

export interface Mark extends Moment {
  readonly act: Act;
}

export interface TimerState<K extends Kind = SegmentKind> {
  /** `done` where it came to its end, `ended` where the reader stopped it before. */
  readonly phase: 'ready' | 'running' | 'paused' | 'done' | 'ended';
  /** Of the segment; of the last one once all is done. */
  readonly index: number;
  readonly kind: K;
  /** In this segment. */
  readonly left: number;
  readonly leftInAll: number;
  /** From the start of the session, 0 to `total`; moves with Skip and Back too. */
  readonly position: number;
  readonly total: number;
  /** Of the bouts, the one that is on or was on last; 0 before the first. */
  readonly bout: { readonly n: number; readonly of: number };
  readonly next: Segment<K> | undefined;
  /** Seconds done, by kind of a walk-run session. What was skipped is not in it; what was done again after Back counts again. */
  readonly did: Readonly<Record<SegmentKind, number>>;
  /** Seconds of it that were run, easily or not. */
  readonly ran: number;
  /**
   * Whether all that is to be run was run, each part to its end. Walks may have been left out, unless there is
   * nothing to run.
   */
  readonly whole: boolean;
  /** By how much the wall clock went ahead of the steady one since the last mark; below 0 where it was set back. */
  readonly apart: number;
  /** What of the time since the last mark counts by the word of the wall clock alone. */
  readonly away: number;
}

/** The start of a segment that is still to come, or the end of them all. */
export interface Boundary<K extends Kind = SegmentKind> {
  /** From now, in ms. */
  readonly in: number;
  readonly index: number;
  readonly kind: K | 'end';
}

/** Segments that come so many times in a row. */
export interface Round<K extends Kind = SegmentKind> {
  readonly times: number;
  readonly segments: readonly Segment<K>[];
}

/** A clock may be a little fast: 40 minutes at 500 parts in a million are 1.2 s. In ms. */
export const CLOCK_TOLERANCE = 2000;

/** Back this soon after the start of a segment means the one before. In ms. */
const JUST_BEGUN = 3000;

/** A segment of which this little was left out counts as whole. In ms. */
const NEARLY = 1000;

/** All that is done at a run. */
const RUNNING: readonly Kind[] = ['run', 'quicker', 'uphill', 'easy'];

/** The efforts that a session is about. Easy running is what lies between them, as walks do: not counted as bouts. */
const BOUTS: readonly Kind[] = ['run', 'quicker', 'uphill', 'stand', 'hold', 'carry'];

const RUN_KINDS: readonly SegmentKind[] = [
  'warm-up',
  'run',
  'walk',
  'quicker',
  'easy',
  'uphill',
  'cool-down',
];
const HOLD_KINDS: readonly HoldKind[] = [
  'ready',
  'change',
  'stand',
  'hold',
  'let-go',
  'rest',
  'carry',
  'sit',
];
const KINDS: readonly Kind[] = [...RUN_KINDS, ...HOLD_KINDS];
const ACTS: readonly Act[] = ['start', 'pause', 'resume', 'skip', 'back', 'not-away', 'look', 'end'];

/** Whether a segment is one of the bouts that are counted. */
export const isBout = ({ kind }: Segment<Kind>): boolean => BOUTS.includes(kind);

/**
 * Where a session stands.
 * @param marks in the order in which they were made
 * @throws {InputError} naming `session`, `kind` or `seconds`, `marks` or `act`, or the clock (`wall`, `steady`) that
 * is no number or, for `steady`, went back
 */
export function timerAt<K extends Kind = SegmentKind>(
  session: readonly Segment<K>[],
  marks: readonly Mark[],
  now: Moment,
): TimerState<K> {
  checkSession(session);
  checkMarks(marks, now);
  const stretches = stretchesOf(marks, now);
  const run = new Run(session);
  for (const [index, { act }] of marks.entries()) {
    run.act(act);
    run.pass(stretches[index]?.ms ?? 0);
  }
  const last = stretches.at(-1);
  const away = last?.isRunning ? last.ms - last.steady : 0;
  return { ...run.state(), apart: last?.apart ?? 0, away };
}

/** What is still to come, the soonest first; nothing once it is over. While paused, as if it went on now. */
export function boundaries<K extends Kind = SegmentKind>(
  session: readonly Segment<K>[],
  state: TimerState<K>,
): readonly Boundary<K>[] {
  if (state.phase === 'done' || state.phase === 'ended') return [];
  let start = state.left;
  const starts = session.slice(state.index + 1).map(({ kind, seconds }, index): Boundary<K> => {
    const boundary = { in: start, index: state.index + 1 + index, kind };
    start += seconds * 1000;
    return boundary;
  });
  return [...starts, { in: start, index: session.length, kind: 'end' }];
}

/** More segments than a round has. */
const LONGEST_ROUND = 4;

/** A session as one would tell it: "5 minutes' walk, then 8 times run and walk". */
export function rounds(session: readonly Segment[]): readonly Round[] {
  const told: Round[] = [];
  for (let at = 0; at < session.length;) {
    const round = roundAt(session, at);
    told.push(round);
    at += round.times * round.segments.length;
  }
  return told;
}

/** The round from here that takes in the most segments; of equal ones the shortest. */
function roundAt(session: readonly Segment[], from: number): Round {
  let best: Round = { times: 1, segments: session.slice(from, from + 1) };
  for (let length = 1; length <= LONGEST_ROUND; length++) {
    const same = (index: number): boolean => {
      const [one, other] = [session[index], session[index + length]];
      return one?.kind === other?.kind && one?.seconds === other?.seconds;
    };
    let repeated = from;
    while (repeated + length < session.length && same(repeated)) repeated++;
    const times = 1 + Math.floor((repeated - from) / length);
    if (times > 1 && times * length > best.times * best.segments.length) {
      best = { times, segments: session.slice(from, from + length) };
    }
  }
  return best;
}

/** The time between a mark and the one after it. */
interface Stretch {
  /** By the steady clock. */
  readonly steady: number;
  readonly apart: number;
  /** What counts. */
  ms: number;
  /** Whether the timer ran. */
  readonly isRunning: boolean;
}

/**
 * Where the wall clock has gone further than the steady one, the device slept or somebody set the clock. The two
 * look the same; a phone asleep in a pocket is the common case, so the wall clock counts. A clock that comes back to
 * where it was has been set twice, and the steady one counts.
 */
function stretchesOf(marks: readonly Mark[], now: Moment): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const odd: Stretch[] = [];
  let isRunning = false;
  for (const [index, mark] of marks.entries()) {
    if (mark.act === 'start' || mark.act === 'resume') isRunning = true;
    if (mark.act === 'pause' || mark.act === 'end') isRunning = false;
    if (mark.act === 'not-away') stayed(stretches, marks);
    const after = marks[index + 1] ?? now;
    const steady = after.steady - mark.steady;
    const apart = after.wall - mark.wall - steady;
    const stretch = { steady, apart, ms: apart > CLOCK_TOLERANCE ? steady + apart : steady, isRunning };
    stretches.push(stretch);
    if (Math.abs(apart) <= CLOCK_TOLERANCE) continue;
    const first = odd.findLastIndex((other) => Math.abs(other.apart + apart) <= CLOCK_TOLERANCE);
    const [other] = first === -1 ? [] : odd.splice(first, 1);
    if (other) {
      other.ms = other.steady;
      stretch.ms = steady;
    } else {
      odd.push(stretch);
    }
  }
  return stretches;
}

/** The reader was not away: the last time that counts by the wall clock counts by the steady one. */
function stayed(stretches: readonly Stretch[], marks: readonly Mark[]): void {
  for (let index = stretches.length - 1; index >= 0; index--) {
    const stretch = stretches[index];
    if (stretch?.isRunning && stretch.ms > stretch.steady) {
      stretch.ms = stretch.steady;
      return;
    }
    // A pause to think does not come between; where the session has moved on, it is too late to say.
    const { act } = marks[index] ?? {};
    if (act !== 'pause' && act !== 'resume' && act !== 'look') return;
  }
}

/** A session under way. */
class Run<K extends Kind> {
  readonly #session: readonly Segment<K>[];
  /** Of each segment and of the end. */
  readonly #starts: readonly number[];
  readonly #total: number;
  readonly #did: number[];
  #position = 0;
  #phase: TimerState['phase'] = 'ready';

  constructor(session: readonly Segment<K>[]) {
    this.#session = session;
    const starts = [0];
    for (const { seconds } of session) starts.push((starts.at(-1) ?? 0) + seconds * 1000);
    this.#starts = starts;
    this.#total = starts.at(-1) ?? 0;
    this.#did = session.map(() => 0);
  }

  act(act: Act): void {
    if (act === 'start' && this.#phase === 'ready') this.#phase = 'running';
    if (this.#phase !== 'running' && this.#phase !== 'paused') return;
    if (act === 'pause') this.#phase = 'paused';
    if (act === 'resume') this.#phase = 'running';
    if (act === 'end') this.#phase = 'ended';
    if (act === 'skip') this.#moveTo(this.#starts[this.#index + 1] ?? this.#total);
    if (act === 'back') this.#goBack();
  }

  /** Time passes, in ms. */
  pass(ms: number): void {
    if (this.#phase !== 'running') return;
    const from = this.#position;
    const to = Math.min(from + ms, this.#total);
    for (const index of this.#session.keys()) {
      const [start = 0, end = 0] = this.#starts.slice(index, index + 2);
      const part = Math.min(to, end) - Math.max(from, start);
      if (part > 0) this.#did[index] = (this.#did[index] ?? 0) + part;
    }
    this.#moveTo(to);
  }

  state(): Omit<TimerState<K>, 'apart' | 'away'> {
    const index = this.#index;
    const bouts = this.#session.map((segment) => isBout(segment));
    const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;
    const did = this.#didByKind();
    return {
      phase: this.#phase,
      index,
      kind: (this.#session[index]?.kind ?? 'walk') as K,
      left: (this.#starts[index + 1] ?? this.#total) - this.#position,
      leftInAll: this.#total - this.#position,
      position: this.#position,
      total: this.#total,
      bout: { n: count(bouts.slice(0, index + 1)), of: count(bouts) },
      next: this.#session[index + 1],
      did,
      ran: did.run + did.quicker + did.uphill + did.easy,
      whole: this.#isWhole,
    };
  }

  get #index(): number {
    const after = this.#starts.findIndex((start) => start > this.#position);
    return after === -1 ? this.#session.length - 1 : after - 1;
  }

  get #isWhole(): boolean {
    const running = this.#session.some(({ kind }) => RUNNING.includes(kind));
    return this.#session.every(
      ({ kind, seconds }, index) =>
        (running && !RUNNING.includes(kind)) || (this.#did[index] ?? 0) >= seconds * 1000 - NEARLY,
    );
  }

  #goBack(): void {
    const index = this.#index;
    const start = this.#starts[index] ?? 0;
    const isJustBegun = this.#position - start < JUST_BEGUN;
    this.#moveTo(isJustBegun ? (this.#starts[index - 1] ?? 0) : start);
  }

  #moveTo(position: number): void {
    this.#position = position;
    if (position >= this.#total) this.#phase = 'done';
  }

  #didByKind(): Record<SegmentKind, number> {
    const did = { 'warm-up': 0, run: 0, walk: 0, quicker: 0, easy: 0, uphill: 0, 'cool-down': 0 };
    for (const [index, { kind }] of this.#session.entries()) {
      if (isRunKind(kind)) did[kind] += (this.#did[index] ?? 0) / 1000;
    }
    return did;
  }
}

const isRunKind = (kind: Kind): kind is SegmentKind => RUN_KINDS.some((other) => other === kind);

function checkSession(session: readonly Segment<Kind>[]): void {
  if (session.length === 0) throw new InputError('session', session, 'one segment or more');
  for (const { kind, seconds } of session) {
    if (!KINDS.includes(kind)) throw new InputError('kind', kind, `one of ${KINDS.join(', ')}`);
    if (!Number.isFinite(seconds) || seconds <= 0) {
      throw new InputError('seconds', seconds, 'a number of seconds above 0');
    }
  }
}

function checkMarks(marks: readonly Mark[], now: Moment): void {
  let before = -Infinity;
  for (const { wall, steady } of [...marks, now]) {
    if (!Number.isFinite(wall)) throw new InputError('wall', wall, 'a number of ms');
    if (!Number.isFinite(steady)) throw new InputError('steady', steady, 'a number of ms');
    if (steady < before) throw new InputError('steady', steady, `${before} or later, as it never goes back`);
    before = steady;
  }
  for (const { act } of marks) {
    if (!ACTS.includes(act)) throw new InputError('act', act, `one of ${ACTS.join(', ')}`);
  }
}
