/** The weeks to a target (D.5, D.7, D.9): law 4, how it ends, and that it is what a reader gets who does it. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  ACTIVITIES,
  addDays,
  leastAmount,
  longestRunAllowed,
  nextDose,
  pacingSchedule,
  type Day,
  type NextDose,
  type PacingPlan,
  type Schedule,
  type SessionEntry,
} from '../../src/rules.js';
import { SEED } from '../support/answer-sets.js';
import {
  day,
  mostOf,
  obedientLogs,
  planOf,
  randomLogs,
  session,
  SPIKE,
  START,
  walk,
  type RandomLog,
} from '../support/pacing-logs.js';
import { down } from '../support/pacing-oracle.js';

const SPEEDS = ['careful', 'quicker'] as const;
type Speed = (typeof SPEEDS)[number];

const fresh = (plan: PacingPlan): Schedule => pacingSchedule(plan, nextDose(plan, [], plan.start));

function must(holds: boolean, words: () => string): void {
  if (!holds) assert.fail(words());
}

/** Law 4 along a line of weeks, with the doses of 4 weeks before. */
function checkLine(
  plan: PacingPlan,
  doses: readonly number[],
  before: readonly number[],
  /** Stable weeks at the first dose so far. */
  stable: number,
  what: () => string,
): void {
  const { unit, activity, target = Infinity } = plan;
  const all = [...before, ...doses];
  let waited = 1 + stable;
  for (const [index, dose] of doses.entries()) {
    must(down(unit, dose) === dose, () => `${dose} is off the grid: ${what()}`);
    must(dose >= leastAmount(unit) && dose <= target * (1 + 1e-9), () => `${dose} of ${target}: ${what()}`);
    const last = doses[index - 1];
    if (last === undefined) continue;
    must(dose >= last, () => `${last} to ${dose}: ${what()}`);
    const fourBefore = all[before.length + index - 4] ?? all[0] ?? 0;
    must(dose <= 2 * fourBefore, () => `${fourBefore} to ${dose} in 4 weeks: ${what()}`);
    must(dose <= last * 1.2 ** waited * (1 + 1e-9), () => `${last} to ${dose} in ${waited} weeks: ${what()}`);
    if (activity === 'run')
      must(dose <= longestRunAllowed(unit, last), () => `${last} to ${dose}: ${what()}`);
    waited = dose > last ? 1 : waited + 1;
  }
}

function checkSchedule(plan: PacingPlan, reading: NextDose, { weeks, reached, ends }: Schedule): void {
  const what = () => JSON.stringify({ plan, weeks: weeks.slice(0, 8), reached, ends });
  const { target } = plan;
  must(weeks.length >= 1 && weeks.length <= 52, what);
  for (const [index, { from }] of weeks.entries()) {
    must(from === addDays(reading.weekStart, 7 * index), what);
  }
  if (target === undefined) {
    must(ends === 'no-target' && weeks.length === 1, what);
    return;
  }
  const goal = down(plan.unit, target);
  for (const speed of SPEEDS) {
    const doses = weeks.map((week) => week[speed]);
    const first = doses.findIndex((dose) => dose >= goal);
    must(reached[speed] === (first === -1 ? undefined : first), what);
    if (reached[speed] === undefined) must(ends === 'too-small' || ends === 'too-long', what);
  }
  must((ends === 'at-target') === (reached.careful !== undefined), what);
  if (ends === 'too-long') must(weeks.length === 52, what);
  if (ends === 'too-small') must(plan.activity === 'run', what);
}

function doseOn({ steps }: NextDose, on: Day): number {
  return (steps.findLast(({ from }) => from <= on) ?? steps[0]).dose;
}

// By hand

test('a schedule without a target is one week, and reaches none', () => {
  const plan = walk(30);
  assert.deepEqual(fresh(plan), {
    weeks: [{ from: day(0), careful: 30, quicker: 30 }],
    reached: {},
    ends: 'no-target',
  });
});

test('a schedule from the target on is one week, and has reached it', () => {
  for (const target of [30, 30.4, 20]) {
    const dose = Math.min(30, Math.floor(target));
    assert.deepEqual(fresh(walk(30, { target })), {
      weeks: [{ from: day(0), careful: dose, quicker: dose }],
      reached: { careful: 0, quicker: 0 },
      ends: 'at-target',
    });
  }
});

test('both lines go on to the target, each at its own speed', () => {
  const { weeks, reached, ends } = fresh(walk(20, { target: 40 }));
  assert.deepEqual(
    weeks.map(({ careful, quicker }) => [careful, quicker]),
    [
      [20, 20],
      [22, 22],
      [24, 25],
      [26, 30],
      [28, 36],
      [30, 40],
      [33, 40],
      [36, 40],
      [39, 40],
      [40, 40],
    ],
  );
  assert.deepEqual([reached, ends], [{ careful: 9, quicker: 5 }, 'at-target']);
});

test('the lines are the same whatever the speed of the plan', () => {
  const plans = SPEEDS.map((speed) => walk(20, { target: 90, speed }));
  const [careful, quicker] = plans.map(fresh);
  assert.deepEqual(careful, quicker);
});

test('running stays at 10 % on both lines, and says where it is too short to rise', () => {
  const { weeks, reached } = fresh(planOf('run', 'minutes', 20, { target: 30 }));
  assert.deepEqual(
    weeks.map(({ careful, quicker }) => [careful, quicker]),
    [20, 22, 24, 26, 28, 30].map((dose) => [dose, dose]),
  );
  assert.deepEqual(reached, { careful: 5, quicker: 5 });
  for (const [unit, dose] of [
    ['minutes', 9],
    ['minutes', 2],
    ['kilometres', 0.9],
    ['miles', 0.5],
  ] as const) {
    const short = fresh(planOf('run', unit, dose, { target: 20 }));
    assert.deepEqual([short.ends, short.reached], ['too-small', {}], `${dose} ${unit}`);
    assert.ok(
      short.weeks.every(({ careful, quicker }) => careful === dose && quicker === dose),
      `${dose} ${unit} rises`,
    );
  }
  const stuck = fresh(planOf('run', 'minutes', 4, { target: 20 }));
  assert.equal(stuck.ends, 'too-small');
  assert.deepEqual([...new Set(stuck.weeks.map(({ careful }) => careful))], [4, 4.25, 4.5, 4.75, 5]);
});

test('a schedule of 52 weeks is shown; one that takes longer says that it is too long', () => {
  // A tenth a week, rounded down: what the last of 52 weeks comes to.
  let last = 10;
  for (let week = 1; week < 52; week += 1) last = Math.floor(last * 1.1 + 1e-9);
  const whole = fresh(walk(10, { target: last }));
  assert.deepEqual([whole.ends, whole.weeks.length, whole.reached.careful], ['at-target', 52, 51]);
  assert.equal(whole.weeks.at(-1)?.careful, last);
  const longer = fresh(walk(10, { target: last + 1 }));
  assert.deepEqual([longer.ends, longer.weeks.length, longer.reached.careful], ['too-long', 52, undefined]);
  const quicker = longer.reached.quicker ?? 0;
  assert.ok(quicker > 20 && quicker < 51, `the quicker line reaches it in week ${quicker}`);
  assert.equal(longer.weeks.at(-1)?.quicker, last + 1);
});

test('the doubling of 4 weeks holds a schedule as it holds a reader', () => {
  const { weeks } = fresh(walk(100, { target: 400 }));
  assert.deepEqual(
    weeks.slice(0, 10).map(({ quicker }) => quicker),
    [100, 110, 126, 151, 181, 217, 252, 302, 362, 400],
  );
});

test('a schedule goes on where the reader is: with the weeks that were stable, and those waited', () => {
  const plan = walk(100, { target: 400, speed: 'quicker' });
  const log = [0, 3, 7, 10].map((at) => session(at, 200));
  const { weeks } = pacingSchedule(plan, nextDose(plan, log, day(16)));
  assert.deepEqual(weeks[0], { from: day(14), careful: 126, quicker: 126 });
  assert.deepEqual(weeks[1], { from: day(21), careful: 138, quicker: 151 });
  const reps = planOf('stairs', 'repetitions', 3, { target: 5 });
  const waiting = pacingSchedule(reps, nextDose(reps, log.slice(0, 2), day(7)));
  assert.deepEqual(
    waiting.weeks.map(({ careful }) => careful),
    [3, 4, 4, 5],
  );
});

test('after a cut the schedule begins with the dose and the day of it', () => {
  const plan = walk(40, { target: 40 });
  const { weeks } = pacingSchedule(plan, nextDose(plan, [session(3, 40, SPIKE)], day(3)));
  assert.deepEqual(weeks[0], { from: day(4), careful: 28, quicker: 28 });
  const flare = pacingSchedule(plan, nextDose(plan, [session(3, 40, { flare: true })], day(3)));
  assert.deepEqual(flare.weeks[0], { from: day(6), careful: 20, quicker: 20 });
});

test('running: a schedule begins with the dose that is shown, even within a week', () => {
  const plan = planOf('run', 'minutes', 20, { target: 30 });
  const log = [session(5, 10), session(20, 10)];
  const reading = nextDose(plan, log, day(31));
  assert.equal(reading.dose, 11);
  const { weeks } = pacingSchedule(plan, reading);
  assert.deepEqual(
    weeks.slice(0, 3).map(({ careful }) => careful),
    [11, 12, 13],
  );
});

// At random

function holdsFor(
  random: fc.Arbitrary<RandomLog>,
  numRuns: number,
  property: (value: RandomLog) => void,
): void {
  fc.assert(
    fc.property(random, (value) => {
      property(value);
    }),
    { seed: SEED, numRuns, includeErrorInReport: true },
  );
}

test('law 4 along every schedule, after any log; it ends at the target or says why not', (t) => {
  const runs = 5_000;
  const counts: Record<string, number> = {};
  holdsFor(randomLogs(16), runs, ({ plan, log, last, dice }) => {
    const today = day(last + dice.of([0, 1, 7, 30]));
    const reading = nextDose({ ...plan, clearedOn: today }, log, today, { checkedOn: today });
    const schedule = pacingSchedule(plan, reading);
    const { weeks, ends } = schedule;
    checkSchedule(plan, reading, schedule);
    counts[ends] = (counts[ends] ?? 0) + 1;
    const before = [-28, -21, -14, -7].map((days) => doseOn(reading, addDays(reading.weekStart, days)));
    for (const speed of SPEEDS) {
      const doses = weeks.map((week) => week[speed]);
      checkLine(
        plan,
        doses,
        before,
        reading.weeks.atThisDose,
        () => `${JSON.stringify(plan)} ${doses.join()}`,
      );
    }
    if (reading.dose !== undefined) {
      must(weeks[0]?.careful === reading.dose, () => `${weeks[0]?.careful}, shown ${reading.dose}`);
      must(weeks[0]?.quicker === reading.dose, () => `${weeks[0]?.quicker}, shown ${reading.dose}`);
    }
  });
  t.diagnostic(`${runs} schedules: ${JSON.stringify(counts)}`);
  for (const ends of ['at-target', 'no-target', 'too-small', 'too-long']) {
    assert.ok((counts[ends] ?? 0) >= 10, `${ends}: only ${counts[ends] ?? 0}`);
  }
});

/** Sessions without pain, two a week, for as many weeks as there are doses. */
function follow(from: Day, doses: readonly number[]): readonly SessionEntry[] {
  return doses.flatMap((dose, week) =>
    [0, 3].map((days) => ({
      ...session(0, dose, { rest: 0, after: 0 }),
      date: addDays(from, 7 * week + days),
    })),
  );
}

/** Holds the doses that a reader gets against those of the schedule that is being followed. */
function checkFollowed(
  plan: PacingPlan,
  log: readonly SessionEntry[],
  { weeks }: Schedule,
  speed: Speed,
): void {
  const from = weeks[0]?.from ?? START;
  const doses = weeks.slice(0, 30).map((week) => week[speed]);
  const until = addDays(from, 7 * (doses.length - 1));
  const done = follow(from, doses.slice(0, -1));
  const reading = nextDose({ ...plan, speed }, [...log, ...done], until, { checkedOn: until });
  const got = doses.map((_, week) => doseOn(reading, addDays(from, 7 * week)));
  assert.deepEqual(got, doses);
  assert.equal(reading.dose, doses.at(-1));
}

test('who follows a schedule gets it: from the first dose on, at both speeds', (t) => {
  let plans = 0;
  for (const { id, units } of ACTIVITIES) {
    for (const unit of units) {
      const most = mostOf(unit);
      for (const units of [1, 2, 3, 4, 5, 9, 10, 19, 20, 33, 50, 100]) {
        const dose = down(unit, units * leastAmount(unit) * (1 + 1e-9));
        const plan = planOf(id, unit, dose, { target: Math.min(most, dose * 3.3) });
        const schedule = fresh(plan);
        checkSchedule(plan, nextDose(plan, [], plan.start), schedule);
        for (const speed of SPEEDS) checkFollowed(plan, [], schedule, speed);
        plans += 1;
      }
    }
  }
  t.diagnostic(`${plans} plans`);
});

test('who follows a schedule gets it: after whatever there was before', (t) => {
  const runs = 4_000;
  let followed = 0;
  for (const random of [randomLogs(16), obedientLogs(20)]) {
    holdsFor(random, runs / 2, ({ plan: { clearedOn: _cleared, ...any }, log, last }) => {
      // The first day of a week in which nothing has been done yet.
      const today = nextDose(any, log, day(last)).weekStart;
      const from = today > day(last) ? today : addDays(today, 7);
      const plan = { ...any, clearedOn: from };
      const reading = nextDose(plan, log, from, { checkedOn: from });
      if (reading.status !== 'go' || reading.weekStart !== from) return;
      const schedule = pacingSchedule(plan, reading);
      // At another speed what there was before would be another story.
      checkFollowed(plan, log, schedule, plan.speed);
      followed += 1;
    });
  }
  t.diagnostic(`${followed} of ${runs} logs end in a week of their own`);
  assert.ok(followed > 0.7 * runs, `only ${followed}`);
});
