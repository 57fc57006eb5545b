/**
 * The laws of the way back to running: every log up to some length after every step of the ladder, random logs
 * far beyond (one fixed seed), and the rules once more as an oracle.
 *
 * `RUN_DEPTH=4` walks one entry further than usual.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readRunLog } from '../../src/engine/run-log.js';
import { afterRun, askedOn, needed, replay, type RunState } from '../../src/engine/run-replay.js';
import {
  addDays,
  checkWeekdays,
  LOCKS,
  RUN_STAGES,
  runPlan,
  runsAhead,
  type Day,
  type RunCare,
  type RunEntry,
  type RunLogEntry,
  type RunPlan,
  type RunReading,
  type Weekday,
} from '../../src/rules.js';
import { SEED } from '../support/answer-sets.js';
import type { Dice } from '../support/pacing-logs.js';
import {
  afterEntry,
  AMBER,
  askedAfter,
  BONE,
  day,
  daysTo,
  EVERY_SPACING,
  FIRST_NUMBER,
  goal,
  honest,
  MON_WED_FRI,
  NEW,
  PELVIC,
  prefix,
  randomLogs,
  REDS,
  run,
  runsTo,
  SPIKE,
  start,
  steadyLogs,
  TABLES,
  untold,
  type RandomRuns,
} from '../support/run-logs.js';
import {
  askedAt,
  entriesAfter,
  entryOf,
  GAPS,
  isRed,
  keyOf,
  next,
  OTHER_REDS,
  OUTCOMES,
  SPOTS,
  stateAt,
  stepOf,
  type Outcome,
  type Spot,
} from '../support/run-model.js';
import { expectedRunPlan } from '../support/run-oracle.js';

/** Fails with words that are put together only where they are needed. */
function must(holds: boolean, words: () => string): void {
  if (!holds) assert.fail(words());
}

function count(counts: Record<string, number>, what: string): void {
  counts[what] = (counts[what] ?? 0) + 1;
}

/** Fails where something was hardly tried. */
function often(counts: Readonly<Record<string, number>>, expected: Readonly<Record<string, number>>): void {
  for (const [what, least] of Object.entries(expected)) {
    assert.ok((counts[what] ?? 0) >= least, `${what}: only ${counts[what] ?? 0}`);
  }
}

let logs = 0;

function holdsFor(
  numRuns: number,
  most: number,
  property: (value: RandomRuns) => void,
  random = randomLogs(most),
): void {
  fc.assert(
    fc.property(random, (value) => {
      logs += 1;
      property(value);
    }),
    { seed: SEED + most, numRuns, includeErrorInReport: true },
  );
}

/** A day on which somebody may look at the plan. */
const later = (dice: Dice, last: number): number =>
  last + dice.of([0, 0, 1, 2, 3, 6, 7, 8, 9, 14, 15, 16, 28, 29, 30]);

const checkedOn = (days: number): RunCare => ({ lock: 'none', checkedOn: day(days) });
const planOn = (days: number, log: readonly RunLogEntry[], care = checkedOn(days)): RunPlan =>
  runPlan(MON_WED_FRI, log, day(days), care);

// The oracle

test('as E.3 to E.5 and E.7 say, day by day', (t) => {
  const runs = 2_500;
  const counts: Record<string, number> = {};
  holdsFor(runs, 30, ({ log, last, weekdays, dice }) => {
    const days = later(dice, last);
    const settings = { weekdays, ...(dice.percent(10) && { from: day(days + dice.below(40) - 5) }) };
    const lock = dice.percent(5) ? dice.of(LOCKS) : 'none';
    const care = { lock, ...(dice.percent(80) && { checkedOn: day(days - dice.of([0, 0, 0, 3, -1])) }) };
    const { readings, untold: open, ...plan } = runPlan(settings, log, day(days), care);
    assert.deepEqual(
      {
        ...plan,
        ...(open && { untold: open.date }),
        readings: readings.map(({ entry, ...reading }) => ({ date: entry.date, ...reading })),
      },
      expectedRunPlan(settings, log, day(days), care),
    );
    count(counts, plan.status === 'run' ? (plan.place.pace ?? plan.place.phase) : plan.status);
    for (const { rule, outcome, light } of readings.slice(-30)) {
      count(counts, outcome);
      count(counts, rule ?? light);
    }
    if (plan.missedDays > 0) count(counts, `missed in ${plan.place.phase}`);
    if (plan.stopped) count(counts, plan.stopped.reason);
    if (plan.place.bridged) count(counts, 'bridged');
  });
  t.diagnostic(`${runs} logs: ${JSON.stringify(counts)}`);
  often(counts, {
    stages: 700,
    distance: 200,
    'speed-1': 1,
    'speed-2': 1,
    'hills-1': 1,
    'hills-3': 10,
    gate: 300,
    walk: 20,
    stop: 100,
    tell: 10,
    check: 20,
    locked: 20,
    'too-soon': 500,
    'too-long': 500,
    'week-full': 50,
    closed: 500,
    untold: 100,
    back: 500,
    amber: 500,
    'missed in stages': 200,
    'missed in distance': 100,
    'second-red': 20,
    bone: 10,
    pelvic: 10,
    bridged: 20,
  });
});

// Every log from every step

const DEPTH = Number(process.env['RUN_DEPTH'] ?? 3);
/** After the last entry of a walk nothing but looking comes, so that fewer will do. */
const gapsAt = (depth: number): readonly number[] => (depth < DEPTH ? [1, 2, 3, 8, 15, 29] : [1, 2, 3, 8]);
/** One that is not told whole is red as soon as there is a later one, so it is not gone on from. */
const WALKED: readonly Outcome[] = OUTCOMES.filter((outcome) => outcome !== 'untold');
/** Days after an entry on which is asked what comes next. */
const LOOKS = [0, 1, 2, 3, 4, 5, 7, 8, 15, 29, 30] as const;

/** How hard the step is: stages, then distance, then speed and hills. */
function rungOf({ at, beyond }: RunState): number {
  if (!beyond) return at;
  const { long, second } = beyond.rises.at(-1) ?? beyond.rises[0];
  return beyond.pace < 0 ? 100 + long + second : 1_000 + beyond.pace;
}

const percentMore = (minutes: number, percent: number): number => (minutes * (100 + percent)) / 100 + 1e-9;

/** What holds of a state, whatever led to it. */
function holdsAt(spot: Spot, words: () => string): void {
  const { state, on, lastRun, lastRed, sinceRed, redAsked, most } = spot;
  // After 28 days without a red one, one stable run leads on inside S1.
  const settled = lastRun - lastRed <= 28 ? 2 : 1;
  let minutes = Infinity;
  for (const look of LOOKS) {
    const at = on + look;
    const then = stateAt(state, at);
    const asked = askedOn(TABLES, then, FIRST_NUMBER + at);
    if (!asked) continue;
    const what = () => `${asked.id} ${asked.minutes}, ${look} days after ${words()}`;
    must(then.status === 'run', () => `asked while ${then.status}: ${what()}`);
    must(asked.minutes > 0, () => `nothing is asked: ${what()}`);
    must(at >= lastRun + 2, () => `two days in a row: ${what()}`);
    must(at >= lastRed + 3, () => `on an easy day: ${what()}`);
    if (sinceRed < settled) {
      must(asked.minutes <= redAsked, () => `more than in the red run: ${what()}`);
      must(asked.minutes <= Math.max(most, 5), () => `more than ever was stable: ${what()}`);
    }
    const isStage = asked.phase === 'stages';
    const cap = isStage ? Math.max(5, percentMore(most, 20)) : Math.max(10, percentMore(most, 10));
    must(asked.minutes <= cap, () => `too large a step from ${most}: ${what()}`);
    // A longer break never leads to more, except to the next run of another kind, or of another week.
    if (isStage) {
      must(asked.minutes <= minutes, () => `more after a longer break: ${what()}`);
      minutes = asked.minutes;
    }
  }
}

/** What holds of one entry and what it led to. */
function holdsFrom(
  before: Spot,
  entry: RunLogEntry,
  after: Spot,
  reading: RunReading | undefined,
  words: () => string,
): void {
  const on = daysTo(entry.date);
  const was = stateAt(before.state, on);
  const is = after.state;
  if (was.status === 'stop' && is.status !== 'stop') {
    const isCleared = entry.kind === 'start' && entry.cleared === true && on > before.stoppedOn;
    must(isCleared && is.status === 'run' && is.at === 0, () => `a stop is left: ${words()}`);
  }
  if (was.status === 'walk' && is.status === 'run') {
    must(entry.kind === 'start' && on >= before.lastRed + 7, () => `walking is left: ${words()}`);
  }
  if (was.status !== 'run' && was.status !== is.status && is.status === 'run') {
    must(entry.kind === 'start', () => `begins without the gate: ${words()}`);
  }
  if (!reading || was.status !== 'run') return;
  if (isRed(reading)) {
    const isSecond = before.reds.some((red) => on - red.on <= 28 && [red.at, red.back].includes(stepOf(was)));
    must(!isSecond || is.status === 'stop', () => `a second red does not stop: ${words()}`);
    const isReported = reading.entry.bone || reading.entry.pelvic;
    must(!isReported || is.status === 'stop', () => `a warning does not stop: ${words()}`);
    must(is.status !== 'run' || rungOf(is) < rungOf(was), () => `red, and not back: ${words()}`);
    must(is.status !== 'run' || is.row === 0, () => `red, and the row is left: ${words()}`);
    return;
  }
  must(is.status === 'run', () => `closed without a red run: ${words()}`);
  const isFine = reading.light === 'green' && reading.verdict === 'whole';
  if (!isFine) must(rungOf(is) <= rungOf(was), () => `rises without a stable run: ${words()}`);
  if (rungOf(is) > rungOf(was) && !was.beyond) {
    const row = needed(TABLES, was, FIRST_NUMBER + on);
    must(was.row + 1 >= row && is.row === 0, () => `rises too soon: ${words()}`);
  }
  const lengths = ({ beyond }: RunState) => beyond?.rises.at(-1);
  if (was.beyond && is.beyond && is.beyond.pace >= 0) {
    assert.deepEqual(lengths(is), lengths(was), `distance rises with speed: ${words()}`);
  }
}

const wordsOf = (entry: RunLogEntry): string => {
  if (entry.kind !== 'run') return `${entry.kind} ${entry.date}`;
  const { date, minutes, during, sharp, bone } = entry;
  const what = bone ? 'bone' : sharp ? 'red' : during > 2 ? 'amber' : 'stable';
  return `${date} ${minutes} ${what}`;
};

interface Walked {
  readonly spot: Spot;
  readonly path: string;
  /** How many logs lead to it. */
  logs: number;
}

test(`every log of up to ${DEPTH} entries after each of ${Object.keys(SPOTS).length} steps`, (t) => {
  let [all, states] = [0, 0];
  for (const [name, first] of Object.entries(SPOTS)) {
    holdsAt(first, () => name);
    let layer: readonly Walked[] = [{ spot: first, path: name, logs: 1 }];
    for (let depth = 1; depth <= DEPTH; depth += 1) {
      const found = new Map<string, Walked>();
      for (const { spot, path, logs: ways } of layer) {
        for (const entry of entriesAfter(spot, WALKED, gapsAt(depth))) {
          const [after, reading] = next(spot, entry);
          const words = () => `${path}, ${wordsOf(entry)}`;
          holdsFrom(spot, entry, after, reading, words);
          all += ways;
          const key = keyOf(after);
          const known = found.get(key);
          if (known) {
            known.logs += ways;
            continue;
          }
          holdsAt(after, words);
          found.set(key, { spot: after, path: words(), logs: ways });
        }
      }
      layer = [...found.values()];
      states += layer.length;
    }
  }
  t.diagnostic(
    `${all} logs, ${states} states: ${WALKED.join(', ')}; the gate, cleared or not; ${gapsAt(1).join(', ')} days later`,
  );
  assert.ok(all > 2_000_000, `only ${all} logs`);
});

test('every kind of red leads where a spike leads, and so does what is never told', (t) => {
  let tried = 0;
  for (const [name, { state, on }] of Object.entries(SPOTS)) {
    for (const gap of GAPS) {
      const at = on + gap;
      const asked = askedAt(state, at);
      const spike = entryOf('red', at, asked);
      const expected = afterRun(TABLES, state, spike, false).state;
      for (const rest of OTHER_REDS) {
        const entry = { ...spike, sharp: false, ...rest };
        const what = `${name}: ${JSON.stringify(rest)}`;
        assert.deepEqual(afterRun(TABLES, state, entry, false).state, expected, what);
        assert.deepEqual(afterRun(TABLES, state, entry, true).state, expected, what);
        tried += 2;
      }
      const open = entryOf('untold', at, asked);
      assert.deepEqual(afterRun(TABLES, state, open, false).state, expected, `${name}: untold`);
      // As long as it is the last one it only waits.
      const waits = afterRun(TABLES, state, open, true).state;
      must(waits.status === state.status || gap === 29, () => `${name}: ${waits.status}`);
      must(rungOf(waits) <= rungOf(stateAt(state, at)), () => `${name}: an untold run rises`);
    }
  }
  t.diagnostic(`${tried} runs`);
});

// A worse run

/** The better one first: what a person may say of the same run, or a shorter one. */
const WORSE: readonly (readonly [Outcome, Outcome])[] = [
  ['stable', 'amber'],
  ['stable', 'red'],
  ['stable', 'bone'],
  ['stable', 'short'],
  ['stable', 'over'],
  ['stable', 'untold'],
  ['short', 'amber'],
  ['short', 'red'],
  ['amber', 'untold'],
  ['amber', 'red'],
  ['red', 'bone'],
];

const ranks: Readonly<Record<RunState['status'], number>> = { stop: 0, none: 0, walk: 1, gate: 2, run: 3 };

interface Pair {
  readonly better: RunState;
  readonly worse: RunState;
  readonly on: number;
}

/** On the stages nothing is ever asked earlier or for longer; past them the step is never a higher one. */
function neverAhead({ better, worse, on }: Pair, words: () => string): void {
  for (const look of LOOKS) {
    const at = on + look;
    const [a, b] = [stateAt(better, at), stateAt(worse, at)];
    const what = () => `${stepOf(b)}, not ${stepOf(a)}, ${look} days after ${words()}`;
    must(ranks[b.status] <= ranks[a.status], () => `looser: ${what()}`);
    if (a.status === 'run' && b.status === 'run') must(rungOf(b) <= rungOf(a), () => `higher: ${what()}`);
    if (a.beyond) continue;
    const [askedA, askedB] = [askedAt(better, at), askedAt(worse, at)];
    must(askedB === undefined || askedA !== undefined, () => `earlier: ${what()}`);
    must((askedB?.minutes ?? 0) <= (askedA?.minutes ?? 0), () => `more: ${what()}`);
  }
}

/** What may come after both: the same entries of the same days. */
function* entriesAfterBoth({ better, worse, on }: Pair, gaps: readonly number[]): Generator<RunLogEntry> {
  for (const gap of gaps) {
    const at = on + gap;
    const [a = 20, b = a] = [askedAt(better, at)?.minutes, askedAt(worse, at)?.minutes];
    for (const minutes of new Set([a, b, b / 2, a + 1])) {
      for (const rest of [{}, AMBER, SPIKE]) yield run(at, minutes, rest);
    }
    if (better.beyond) continue;
    yield start(at);
    // Where only the worse one was stopped, a clinician's word leads past the walking of the better one.
    if (worse.status !== 'stop' || better.status === 'stop') yield start(at, { cleared: true });
  }
}

function pairsFrom(pair: Pair, gaps: readonly number[], left: number, words: () => string): number {
  neverAhead(pair, words);
  if (left === 0) return 1;
  let pairs = 1;
  for (const entry of entriesAfterBoth(pair, gaps)) {
    const after = {
      better: afterEntry(pair.better, entry),
      worse: afterEntry(pair.worse, entry),
      on: daysTo(entry.date),
    };
    pairs += pairsFrom(after, gaps, left - 1, () => `${words()}, ${wordsOf(entry)}`);
  }
  return pairs;
}

for (const [where, gaps, isHere] of [
  ['on the stages, with breaks', [1, 2, 3, 8, 15, 29], ({ state }: Spot) => !state.beyond],
  // There a break counts from the longest run, which a shorter stable one can lower more than a red one does.
  ['past the stages, without', [1, 2, 3], ({ state }: Spot) => state.beyond !== undefined],
] as const) {
  test(`a worse run never leads to more, whatever comes after both: ${where}`, (t) => {
    let pairs = 0;
    const depth = DEPTH - 2;
    for (const [name, spot] of Object.entries(SPOTS)) {
      // A goal that is further off, in the middle of a week: see the next test.
      if (!isHere(spot) || name.includes('goal')) continue;
      for (const gap of [1, 2, 3]) {
        const at = spot.on + gap;
        const asked = askedAt(spot.state, at);
        for (const [good, bad] of WORSE) {
          const better = entryOf(good, at, asked);
          const { minutes } = bad === 'short' || good === 'short' ? entryOf('short', at, asked) : better;
          const worse = { ...entryOf(bad, at, asked), ...(bad !== 'over' && { minutes }) };
          const words = () => `${name}: ${bad}, not ${good}, on ${day(at)}`;
          const pair = {
            better: afterEntry(spot.state, better),
            worse: afterEntry(spot.state, worse),
            on: at,
          };
          pairs += pairsFrom(pair, gaps, depth, words);
        }
      }
    }
    t.diagnostic(`${pairs} pairs of logs`);
    assert.ok(pairs > 10_000, `only ${pairs}`);
  });
}

/** One thing about a run that is worse. */
function worsened(entry: RunEntry, dice: Dice): RunEntry {
  const { during, rise, lasted } = entry;
  const more = (pain: number) => Math.min(10, pain + 1 + dice.below(6));
  const order = ['none', 'under-2-h', '2-to-4-h', 'over-4-h', 'next-morning'] as const;
  const longer = order[Math.min(4, order.indexOf(lasted ?? 'none') + 1 + dice.below(3))] ?? 'next-morning';
  const isGreen = during <= 2 && (rise ?? 9) < 2 && !entry.sharp && !entry.flare && !entry.anythingNew;
  const isTold = lasted === 'none' || lasted === 'under-2-h';
  const changes: readonly Partial<Record<keyof RunEntry, unknown>>[] = [
    { during: more(during) },
    { during: more(during) },
    { ...(rise !== undefined && { rise: more(rise) }) },
    { ...(lasted !== undefined && { lasted: longer }) },
    { ...(rise !== undefined && lasted !== undefined && { rise: more(rise), lasted: longer }) },
    { sharp: true },
    { flare: true },
    { bone: true },
    { pelvic: true },
    { anythingNew: true },
    // What is left out is worse than what was fine.
    { ...(isGreen && isTold && { rise: undefined, lasted: undefined }) },
  ];
  return withoutHoles({ ...entry, ...changes[dice.below(changes.length)] } as RunEntry);
}

const withoutHoles = (entry: RunEntry): RunEntry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as unknown as RunEntry;

const isRun = (entry: RunLogEntry): entry is RunEntry => entry.kind === 'run';
const runsOf = (log: readonly RunLogEntry[]): readonly RunEntry[] =>
  log.filter(isRun).toSorted((a, b) => daysTo(a.date) - daysTo(b.date));
const stateOf = (log: readonly RunLogEntry[], days: number): RunState =>
  stateAt(replay(TABLES, readRunLog(log, day(days))).state, days);
const EMPTY = SPOTS['not begun']?.state ?? assert.fail('no state');

/** Holds two plans against each other. @returns whether the worse one asks for less */
function notAhead(days: number, worse: readonly RunLogEntry[], better: readonly RunLogEntry[]) {
  const [now, before] = [planOn(days, worse), planOn(days, better)];
  const what = () => `${now.status} ${now.next?.asked.id}, not ${before.status} ${before.next?.asked.id}`;
  const isOpen = before.status === 'run' || before.status === 'tell';
  must(now.status !== 'run' || isOpen, () => `looser: ${what()}`);
  if (!now.next || !before.next) return false;
  const [is, was] = [stateOf(worse, days), stateOf(better, days)];
  must(rungOf(is) <= rungOf(was), () => `higher: ${what()}`);
  if (was.beyond) return rungOf(is) < rungOf(was);
  must(now.next.asked.minutes <= before.next.asked.minutes, () => `more: ${what()}`);
  must(now.next.earliest >= before.next.earliest, () => `earlier: ${what()}`);
  return now.next.asked.minutes < before.next.asked.minutes;
}

test('the last run made worse never leads to more, on any later day', (t) => {
  const counts: Record<string, number> = {};
  const runs = 1_000;
  holdsFor(runs, 26, ({ log, last, dice }) => {
    const entry = runsOf(log).at(-1);
    if (!entry) return;
    const worse = worsened(entry, dice);
    // A clinician's word after it would open the worse one only.
    const open = log.filter(({ kind, date }) => kind !== 'start' || date <= entry.date);
    const changed = open.map((item) => (item === entry ? worse : item));
    count(counts, notAhead(later(dice, last), changed, open) ? 'less' : 'no less');
  });
  t.diagnostic(`${runs} logs: ${JSON.stringify(counts)}`);
  often(counts, { less: 100 });
});

/** Without a break that costs anything, and without another beginning. */
const isSteady = (log: readonly RunLogEntry[], days: number): boolean => {
  const on = runsOf(log).map(({ date }) => daysTo(date));
  return (
    log.filter(({ kind }) => kind === 'start').length === 1 &&
    [...on, days].every((at, index) => index === 0 || at - (on[index - 1] ?? at) <= 7) &&
    stateOf(log, days).beyond === undefined
  );
};

test('on the stages, without breaks: any run made worse, left out, or added on an earlier day', (t) => {
  const counts: Record<string, number> = { logs: 0, worse: 0, 'left out': 0, added: 0 };
  const property = ({ log, last, dice }: RandomRuns): void => {
    const days = last + dice.of([0, 1, 2, 3, 4]);
    const all = runsOf(log);
    const [from] = all;
    if (!from || !isSteady(log, days)) return;
    count(counts, 'logs');
    for (let times = 0; times < 4; times += 1) {
      const entry = all[dice.below(all.length)] ?? from;
      const worse = worsened(entry, dice);
      const changed = log.map((item) => (item === entry ? worse : item));
      notAhead(days, changed, log);
      count(counts, 'worse');
    }
    const { readings } = planOn(days, log);
    for (let times = 0; times < 4; times += 1) {
      const reading = readings[dice.below(readings.length)];
      if (!reading || isRed(reading) || reading.light !== 'green' || reading.open) continue;
      if (reading.verdict !== 'whole' && reading.verdict !== 'short') continue;
      const fewer = log.filter((item) => item.kind !== 'run' || item.date !== reading.entry.date);
      // Without a later run the one before it may be untold again: nothing is asked until it is.
      if (!isSteady(fewer, days) || planOn(days, fewer).status === 'tell') continue;
      // A rest day fewer, which is all that is earlier.
      const [is, was] = [stateOf(fewer, days), stateOf(log, days)];
      must(
        rungOf(is) <= rungOf(was),
        () => `${reading.entry.date} left out: ${stepOf(is)}, not ${stepOf(was)}`,
      );
      count(counts, 'left out');
    }
    for (let times = 0; times < 4; times += 1) {
      const at = daysTo(from.date) + dice.below(days - daysTo(from.date) + 1);
      if (all.some(({ date }) => date === day(at))) continue;
      const rest = dice.of([AMBER, ...REDS, {}, {}, NEW, BONE, PELVIC]);
      const more = [...log, run(at, dice.of([1, 3, 5, 6, 9, 12, 24, 30, 40]), rest)];
      const added = planOn(days, more).readings.find(({ entry }) => entry.date === day(at));
      // A stable one within plan counts as if it had been entered in time.
      if (added?.light === 'green' && added.verdict === 'whole') continue;
      notAhead(days, more, log);
      count(counts, 'added');
    }
  };
  holdsFor(600, 27, property, steadyLogs(27));
  t.diagnostic(JSON.stringify(counts));
  often(counts, { logs: 300, worse: 1_000, 'left out': 500, added: 500 });
});

test('what is left open leads to no more than its mildest end', (t) => {
  const runs = 600;
  let less = 0;
  holdsFor(runs, 24, ({ log, last, dice }) => {
    const entry = runsOf(log).at(-1);
    if (!entry) return;
    const open = log.map((item) => (item === entry ? untold(entry) : item));
    const mild = log.map((item) => (item === entry ? { ...entry, rise: 0, lasted: 'none' as const } : item));
    less += Number(notAhead(later(dice, last), open, mild));
  });
  t.diagnostic(`${runs} logs`);
});

// Locks, the check, stops

test('a lock, a check or a stop: no next run, and nothing but what opens it does', (t) => {
  const counts: Record<string, number> = {};
  holdsFor(120, 20, ({ log, last, dice }) => {
    const days = later(dice, last);
    const free = planOn(days, log);
    for (const lock of LOCKS) {
      for (const checked of [undefined, day(days), day(days - dice.below(30)), day(days + 1)]) {
        const care = { lock, ...(checked !== undefined && { checkedOn: checked }) };
        const plan = planOn(days, log, care);
        count(counts, plan.status);
        must('next' in plan === (plan.status === 'run'), () => `${plan.status} with a next run`);
        if (lock !== 'none') must(!['run', 'tell', 'gate', 'walk'].includes(plan.status), () => plan.status);
        const alarms = runsOf(log).filter((entry) => entry.anythingNew || entry.bone);
        const isOpen = checked !== undefined && checked <= day(days);
        const asks = alarms.some(({ date }) => !isOpen || date > checked);
        assert.equal(plan.status === 'check', asks, `${plan.status}, checked ${checked}`);
        if (!asks) assert.equal(plan.status === 'stop', free.status === 'stop');
        assert.deepEqual(plan.readings, free.readings);
        assert.deepEqual(plan.place, free.place);
      }
    }
  });
  t.diagnostic(JSON.stringify(counts));
  often(counts, { check: 50, stop: 50, locked: 500, run: 100, gate: 30 });
});

test('after a stop nothing opens but a cleared beginning on a later day', (t) => {
  const counts: Record<string, number> = {};
  holdsFor(300, 20, ({ log, last, dice }) => {
    const stopped = [
      ...log.filter(({ date }) => date <= day(last)),
      run(last + 1, 5, dice.of([BONE, PELVIC])),
    ];
    const entries: RunLogEntry[] = [];
    for (let at = last + 1; entries.length < 12; at += dice.of([1, 1, 2, 7, 30])) {
      const entry = dice.of([
        start(at),
        start(at, { cautious: true }),
        goal(at, 60),
        run(at, dice.of([1, 5, 30]), dice.of([{}, AMBER, SPIKE])),
      ]);
      const isNew = ![...stopped, ...entries].some(
        ({ kind, date }) => kind === entry.kind && date === entry.date,
      );
      if (isNew) entries.push(entry);
    }
    const end = daysTo(entries.at(-1)?.date ?? '') + dice.below(40);
    // Clearances of the day itself or before it, too.
    const early = [start(last + 1, { cleared: true }), start(last, { cleared: true })].filter(
      ({ date }) => ![...stopped, ...entries].some((other) => other.kind === 'start' && other.date === date),
    );
    const plan = planOn(end, [...stopped, ...entries, ...early]);
    assert.equal(plan.status, 'stop');
    const on = daysTo(plan.stopped?.on ?? '');
    const opened = planOn(
      end,
      [...stopped, ...entries, ...early, start(end + 1, { cleared: true })].slice(0, -1),
    );
    assert.equal(opened.status, 'stop');
    const cleared = planOn(end + 1, [...stopped, ...entries, ...early, start(end + 1, { cleared: true })]);
    count(counts, cleared.status);
    assert.deepEqual([cleared.status, cleared.place.stage], ['run', 's1-5']);
    must(on <= end, () => `stopped on day ${on}`);
  });
  t.diagnostic(JSON.stringify(counts));
});

// The order of entries

function shuffled<T>(items: readonly T[], dice: Dice): readonly T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(dice.below(left.length), 1));
}

test('the same log in any order gives the same answers', () => {
  holdsFor(300, 16, ({ log, last, weekdays, dice }) => {
    const today = day(later(dice, last));
    const settings = { weekdays };
    const care = { lock: 'none', checkedOn: today } as const;
    const expected = [runPlan(settings, log, today, care), runsAhead(settings, log, today, { most: 20 })];
    for (const order of [shuffled(log, dice), log.toReversed()]) {
      const other = [runPlan(settings, order, today, care), runsAhead(settings, order, today, { most: 20 })];
      assert.deepEqual(other, expected);
    }
  });
});

test('what was said on a day is what is said of it later, but for a run that was left untold', () => {
  holdsFor(400, 22, ({ log, last, dice }) => {
    const then = day(dice.below(last + 3));
    const soFar = planOn(
      daysTo(then),
      log.filter(({ date }) => date <= then),
    ).readings;
    const all = planOn(last + 1, log).readings;
    const settled = soFar.at(-1)?.open ? soFar.slice(0, -1) : soFar;
    assert.deepEqual(all.slice(0, settled.length), settled);
  });
});

// Design law 4: how fast

interface Done extends RunReading {
  readonly on: number;
}

const doneOf = (readings: readonly RunReading[]): readonly Done[] =>
  readings.map((reading) => ({ ...reading, on: daysTo(reading.entry.date) }));

const isStable = (reading: RunReading): boolean =>
  reading.light === 'green' &&
  !reading.open &&
  !isRed(reading) &&
  (reading.verdict === 'whole' || reading.verdict === 'short');

const minutesOf = ({ entry, asked }: RunReading): number => Math.min(entry.minutes, asked?.minutes ?? 0);

test('no step above a fifth on the stages, no run above a tenth over the longest of 30 days past them', (t) => {
  const counts: Record<string, number> = {};
  holdsFor(800, 30, ({ log, last }) => {
    const done = doneOf(planOn(last, log).readings);
    for (const [index, { asked, on }] of done.entries()) {
      if (!asked) continue;
      const stable = done.slice(0, index).filter(isStable);
      const longest = Math.max(0, ...stable.map(minutesOf));
      count(counts, asked.phase);
      const what = () => `${asked.id} ${asked.minutes} on ${day(on)} after ${longest}`;
      if (asked.phase === 'stages') {
        must(asked.minutes <= Math.max(5, percentMore(longest, 20)), what);
        if (asked.minutes > 25) must(asked.minutes <= percentMore(longest, 10), what);
        continue;
      }
      const month = stable.filter((reading) => on - reading.on <= 30);
      const base = Math.max(...(month.length > 0 ? month : stable.slice(-1)).map(minutesOf));
      must(asked.minutes <= Math.max(10, percentMore(base, 10)), () => `${what()}, ${base} in 30 days`);
      must(asked.minutes <= 180, what);
    }
  });
  t.diagnostic(`runs: ${JSON.stringify(counts)}`);
  often(counts, { stages: 10_000, distance: 5_000, speed: 300, hills: 300 });
});

test('the week as it is planned never grows by more than a tenth past the stages', (t) => {
  let weeks = 0;
  for (const weekdays of EVERY_SPACING) {
    for (const minutes of [40, 43, 50, 61, 75, 90, 120, 180]) {
      const done = honest(220, {
        weekdays,
        before: [start(0), goal(0, minutes)],
        from: (weekdays[0] ?? 1) - 1,
      });
      const first = done.findIndex(({ asked }) => asked.phase !== 'stages');
      const from = (done[first - 1]?.on ?? 0) + 1;
      const totals: number[] = [];
      const kinds: Set<string>[] = [];
      for (const { on, asked } of done.slice(first)) {
        const week = Math.floor((on - from) / 7);
        totals[week] = (totals[week] ?? 0) + asked.minutes;
        (kinds[week] ??= new Set()).add(asked.phase);
      }
      totals.pop();
      // The last week of the stages.
      let largest = 30 * weekdays.length;
      for (const [week, total] of totals.entries()) {
        const what = () => `goal ${minutes}, days ${weekdays.join()}, week ${week}: ${largest} to ${total}`;
        must(total <= percentMore(largest, 10), what);
        const hasSpeed = kinds[week]?.has('speed') === true || kinds[week]?.has('hills') === true;
        if (hasSpeed) must(total <= largest, () => `distance rises with speed: ${what()}`);
        largest = Math.max(largest, total);
        weeks += 1;
      }
    }
  }
  t.diagnostic(`${weeks} weeks`);
  assert.ok(weeks > 3_000, `only ${weeks}`);
});

test('speed never before 4 weeks at the goal, hills never before the last step of speed', (t) => {
  const counts: Record<string, number> = {};
  holdsFor(800, 40, ({ log, last }) => {
    const done = doneOf(planOn(last, log).readings);
    for (const [index, { asked, on }] of done.entries()) {
      if (asked?.phase !== 'speed' && asked?.phase !== 'hills') continue;
      count(counts, asked.id);
      const stable = done.slice(0, index).filter((each) => isStable(each) && each.verdict === 'whole');
      const what = () => `${asked.id} on ${day(on)}`;
      const long = stable.filter((each) => each.asked?.phase === 'distance' && minutesOf(each) >= 40);
      must(long.length >= 8, () => `${what()}: ${long.length} runs of 40 minutes`);
      const [first, eighth] = [long[0]?.on ?? 0, long[7]?.on ?? 0];
      must(eighth - first >= 22 && on - first >= 28, () => `${what()}: ${on - first} days`);
      const steps = TABLES.pace.map(({ id }) => id);
      for (const before of steps.slice(0, steps.indexOf(asked.id))) {
        const times = stable.filter((each) => each.asked?.id === before).length;
        must(times >= 3, () => `${what()}: ${times} of ${before}`);
      }
      // Each week begins with the long run.
      const since = done.slice(0, index).findLast((each) => each.asked && each.asked.phase !== 'stages');
      must(since?.asked?.phase === 'distance', () => `${what()}: twice in a week`);
    }
  });
  t.diagnostic(JSON.stringify(counts));
  often(counts, { 'speed-1': 300, 'speed-3': 200, 'hills-1': 200, 'hills-3': 200 });
});

test('hundreds of entries: days are kept, and only a stable run leads on', (t) => {
  let entries = 0;
  holdsFor(40, 500, ({ log, last }) => {
    entries += log.length;
    const done = doneOf(planOn(last, log).readings);
    for (const [index, { asked, on }] of done.entries()) {
      const before = done[index - 1];
      if (!asked || !before) continue;
      must(on - before.on >= (isRed(before) ? 3 : 2), () => `${day(on)} after ${day(before.on)}`);
    }
  });
  t.diagnostic(`${entries} entries in 40 logs`);
  assert.ok(entries > 8_000, `only ${entries}`);
});

// Ahead, day by day

test('the runs ahead are those that the plan asks for, day by day', (t) => {
  let ahead = 0;
  holdsFor(250, 20, ({ log, last, weekdays, dice }) => {
    const today = day(later(dice, last));
    const settings = { weekdays, ...(dice.percent(20) && { from: addDays(today, dice.below(30)) }) };
    const { runs } = runsAhead(settings, log, today, { most: 5 });
    const planned = (all: readonly RunLogEntry[], on: Day) =>
      runPlan(settings, all, on, { lock: 'none', checkedOn: on });
    const now = planned(log, today);
    // What is still to be told of the last run is not known to either.
    if (now.readings.at(-1)?.open) return;
    assert.equal(runs.length > 0, now.status === 'run', now.status);
    const all = [...log];
    let on = today;
    for (const { date, asked } of runs) {
      const plan = planned(all, on);
      assert.deepEqual([plan.next?.on, plan.next?.asked], [date, asked]);
      all.push(run(daysTo(date), asked.minutes));
      on = date;
      ahead += 1;
    }
  });
  t.diagnostic(`${ahead} runs`);
  assert.ok(ahead > 400, `only ${ahead}`);
});

// No dead end

/** Whoever does what the plan says, and each time what opens it. @returns days until this is asked for */
function reaches(from: Spot, weekdays: readonly Weekday[], isThere: (state: RunState) => boolean): number {
  let { state } = from;
  for (let on = from.on + 1; on < from.on + 7 * 400; on += 1) {
    const now = stateAt(state, on);
    if (isThere(now)) return on - from.on;
    if (now.status === 'none' || now.status === 'gate') state = afterEntry(state, start(on));
    if (now.status === 'walk' && FIRST_NUMBER + on >= now.gateFrom) state = afterEntry(state, start(on));
    if (now.status === 'stop') state = afterEntry(state, start(on, { cleared: true }));
    const asked = askedAfter(state, on);
    const weekday = ((on + 7_000) % 7) + 1;
    if (asked && weekdays.some((chosen) => chosen === weekday)) {
      state = afterEntry(state, run(on, asked.minutes));
    }
  }
  return Infinity;
}

const SETS_OF_WEEKDAYS: readonly (readonly Weekday[])[] = Array.from({ length: 127 }, (_, code) =>
  ([1, 2, 3, 4, 5, 6, 7] as const).filter((weekday) => (code + 1) & (1 << (weekday - 1))),
).filter((days) => {
  try {
    checkWeekdays(days);
    return true;
  } catch {
    return false;
  }
});

test('no dead end: from everywhere, on any weekdays, stable runs lead past the stages', (t) => {
  let ways = 0;
  let longest = 0;
  for (const [name, spot] of Object.entries(SPOTS)) {
    for (const weekdays of SETS_OF_WEEKDAYS) {
      const days = reaches(spot, weekdays, ({ beyond }) => beyond !== undefined);
      must(Number.isFinite(days), () => `${name}, on ${weekdays.join()}`);
      if (weekdays.length === 3) longest = Math.max(longest, days);
      ways += 1;
    }
  }
  t.diagnostic(`${ways} ways, at 3 a week ${longest} days at most`);
  assert.equal(SETS_OF_WEEKDAYS.length, 28);
});

test('no dead end: at 2 or 3 a week stable runs lead on to the last step of hills', (t) => {
  let ways = 0;
  for (const [name, spot] of Object.entries(SPOTS)) {
    if (!spot.state.beyond) continue;
    for (const weekdays of EVERY_SPACING.filter((days) => days.length > 1)) {
      const days = reaches(spot, weekdays, ({ beyond }) => beyond?.pace === TABLES.pace.length - 1);
      must(Number.isFinite(days), () => `${name}, on ${weekdays.join()}`);
      ways += 1;
    }
  }
  t.diagnostic(`${ways} ways`);
});

test('no dead end: from any log a stable run, or what the plan names, leads on', (t) => {
  const counts: Record<string, number> = {};
  holdsFor(250, 25, ({ log, last, weekdays }) => {
    const { status } = planOn(last + 1, log);
    count(counts, status);
    if (status === 'tell') return;
    const state = log.reduce<RunState>((state, entry) => afterEntry(state, entry), EMPTY);
    const spot = { ...(SPOTS['not begun'] ?? assert.fail('no spot')), state, on: last };
    const days = reaches(spot, weekdays, ({ beyond }) => beyond !== undefined);
    must(Number.isFinite(days), () => `${status}, on ${weekdays.join()}`);
  });
  t.diagnostic(JSON.stringify(counts));
});

test('once a week is enough for the stages, and past them it holds the long run', () => {
  const done = honest(60, { weekdays: [3] });
  assert.equal(
    done.findIndex(({ asked }) => asked.id === 'long'),
    45,
  );
  assert.ok(
    done.slice(45).every(({ asked }) => asked.minutes <= 33),
    'it rises',
  );
});

test('the laws were held against every step', () => {
  const steps = new Set(Object.values(SPOTS).map(({ state }) => stepOf(state)));
  for (const { id } of [...RUN_STAGES, ...TABLES.pace]) assert.ok(steps.has(id), `never at ${id}`);
  for (const status of ['walk', 'stop', 'none']) assert.ok(steps.has(status), `never ${status}`);
  assert.equal(runsTo(0, 'long'), 45);
  assert.equal(prefix(0, 45)[0].length, 46);
});

test('how many random logs there were', (t) => {
  t.diagnostic(`${logs} random logs`);
  assert.ok(logs >= 7_500, `only ${logs}`);
});
