/** The worked cases of D.7 and D.8, one by one. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  ACTIVITIES,
  firstDose,
  longestRunAllowed,
  nextDose,
  PACING_LIMITS,
  pacingAllowed,
  pacingSchedule,
  recheckDue,
  sittingBout,
  weeksBack,
  type Baseline,
  type CheckRecord,
  type PacingPlan,
} from '../../src/rules.js';
import {
  AMBER,
  daily,
  day,
  doseOn,
  FLARE,
  NEW,
  NOT_SETTLED,
  obey,
  planOf,
  REBOUND,
  session,
  walk,
} from '../support/pacing-logs.js';

const known = (amount: number, during = 4, lasted: Baseline['lasted'] = 'none'): Baseline => ({
  kind: 'known',
  amounts: [amount],
  during,
  lasted,
  usual: 1,
  flare: false,
});

// D.7

test('D.7: weeks back from half, three fifths, seven tenths and four fifths', () => {
  const expected: Readonly<Record<number, readonly number[]>> = {
    50: [8, 5, 4],
    60: [6, 4, 3],
    70: [4, 3, 2],
    80: [3, 2, 2],
  };
  for (const [start, weeks] of Object.entries(expected)) {
    assert.deepEqual(
      [10, 15, 20].map((rise) => weeksBack(Number(start), rise)),
      weeks,
      `from ${start} %`,
    );
  }
});

test('D.7: a whole number of weeks is not one more, all that is left takes none', () => {
  assert.equal(weeksBack(100 / 1.1, 10), 1);
  assert.equal(weeksBack(100 / 1.1 ** 7, 10), 7);
  assert.equal(weeksBack(100 / 1.1 ** 7 - 0.01, 10), 8);
  assert.equal(weeksBack(50, 100), 1);
  for (const start of [100, 120, 1000]) assert.equal(weeksBack(start, 10), 0, `${start} %`);
});

test('D.7: parts of a per cent count too', () => {
  assert.equal(weeksBack(50, 0.5), 139);
  assert.equal(weeksBack(0.5, 10), 56);
});

test('D.7: the story of S2, 135 to 315 lb, is 11 weeks at 8 % a week', () => {
  assert.equal(weeksBack((100 * 135) / 315, 8.01), 11);
  assert.equal(weeksBack((100 * 135) / 315, 8), 12);
});

const linesOf = (plan: PacingPlan, running = 0) => {
  const reading = nextDose(plan, [], plan.start);
  const { weeks, reached, ends } = pacingSchedule(plan, {
    ...reading,
    weeks: { running, atThisDose: 0 },
  });
  return {
    careful: weeks.slice(0, (reached.careful ?? weeks.length) + 1).map(({ careful }) => careful),
    quicker: weeks.slice(0, (reached.quicker ?? weeks.length) + 1).map(({ quicker }) => quicker),
    from: weeks.map(({ from }) => from),
    ends,
  };
};

test('D.7, worked example: a 40-minute walk, cut by half, takes 9 weeks', () => {
  const plan = walk(40, { baseline: known(40, 4, 'next-morning'), target: 40 });
  assert.equal(firstDose(plan).dose, 20);
  const { careful, quicker, from, ends } = linesOf(plan);
  assert.deepEqual(careful, [20, 22, 24, 26, 28, 30, 33, 36, 39, 40]);
  // 10, then 15, then 20 % from the third stable week on: D.5, "Schedule".
  assert.deepEqual(quicker, [20, 22, 25, 30, 36, 40]);
  assert.deepEqual(
    from,
    careful.map((_, week) => day(7 * week)),
  );
  assert.equal(ends, 'at-target');
});

test('D.7, worked example: cut by three tenths, and at 20 % from the first week', () => {
  const plan = walk(40, { baseline: known(40), target: 40 });
  assert.deepEqual(linesOf(plan).careful, [28, 30, 33, 36, 39, 40]);
  const half = walk(40, { baseline: known(40, 8), target: 40 });
  assert.deepEqual(linesOf(half, 2).quicker, [20, 24, 28, 33, 39, 40]);
});

test('D.7: the same weeks for a reader who does what the plan says', () => {
  const half = { baseline: known(40, 4, 'next-morning'), target: 40 };
  const doses = (plan: PacingPlan) => nextDose(plan, obey(plan, 70), day(70)).steps.map(({ dose }) => dose);
  assert.deepEqual(doses(walk(40, half)), [20, 22, 24, 26, 28, 30, 33, 36, 39, 40]);
  assert.deepEqual(doses(walk(40, { ...half, speed: 'quicker' })), [20, 22, 25, 30, 36, 40]);
});

// D.8

const WALK_30 = walk(30);

test('PC1: 30 min, pain 1, settled, a stable week: 33 min', () => {
  const log = daily(0, 6, 30).map((entry) => ({ ...entry, during: 1 }));
  assert.equal(doseOn(6, WALK_30, log), 30);
  assert.equal(doseOn(7, WALK_30, log), 33);
});

test('PC2: 30 min, pain 4, settled: stay at 30', () => {
  const log = [...daily(0, 5, 30), session(6, 30, AMBER)];
  const reading = nextDose(WALK_30, log, day(7));
  assert.equal(reading.dose, 30);
  assert.equal(reading.held, 'some-pain');
  assert.equal(reading.sessions.at(-1)?.light, 'amber');
});

test('PC3: 30 min, pain 4 two weeks running: 21 min', () => {
  const log = [session(1, 30, AMBER), session(8, 30, AMBER)];
  assert.equal(doseOn(1, WALK_30, log.slice(0, 1)), 30);
  const { dose, on, steps } = nextDose(WALK_30, log, day(8));
  assert.equal(dose, 21);
  assert.equal(on, day(9));
  assert.deepEqual(steps.at(-1), { from: day(9), dose: 21, why: 'cut', percent: 30, because: [] });
});

test('PC4: 30 min, a rebound of 3 hours, settled: 21 min', () => {
  assert.equal(doseOn(1, WALK_30, [session(0, 30, REBOUND)]), 21);
});

test('PC5: 30 min, a rebound of 6 hours: 18 min', () => {
  const { dose, steps } = nextDose(WALK_30, [session(0, 30, { ...REBOUND, lasted: 'over-4-h' })], day(1));
  assert.equal(dose, 18);
  assert.deepEqual(steps.at(-1)?.because, ['over-4-hours']);
});

test('PC6: 30 min, not settled next morning: 15 min', () => {
  const { dose, steps } = nextDose(WALK_30, [session(0, 30, NOT_SETTLED)], day(1));
  assert.equal(dose, 15);
  assert.deepEqual(steps.at(-1)?.because, ['not-settled']);
});

test('PC7: a rebound again at 15 min: stop', () => {
  const log = [session(0, 30, NOT_SETTLED), session(4, 15, REBOUND)];
  const reading = nextDose(WALK_30, log, day(5));
  assert.deepEqual([reading.status, reading.reason], ['stop', 'second-rebound']);
  assert.ok(!('dose' in reading), 'a dose beside a stop');
});

test('PC8: 3 min, a stable week: 3 min 15 s', () => {
  assert.equal(doseOn(7, walk(3), daily(0, 6, 3)), 3.25);
});

test('PC9: 5 min, a stable week: 6 min, one unit', () => {
  const { dose, steps } = nextDose(walk(5), daily(0, 6, 5), day(7));
  assert.equal(dose, 6);
  assert.equal(steps.at(-1)?.why, 'one-more');
});

test('PC10: longest run 20 min, asks for 24: 22 is offered', () => {
  assert.equal(longestRunAllowed('minutes', 20), 22);
  const plan = planOf('run', 'minutes', 24, { longestRun: 20 });
  const { dose, capped } = firstDose(plan);
  assert.deepEqual([dose, capped], [22, 'longest-run']);
  assert.equal(nextDose(plan, [], day(0)).dose, 22);
});

test('PC11: sitting for 60 min sets it off: bouts of 30 to 42 min, breaks after 45 at the latest', () => {
  const sit = (during: number, lasted: Baseline['lasted']) =>
    firstDose(planOf('sit', 'minutes', 60, { baseline: known(60, during, lasted) })).dose;
  assert.equal(sit(4, 'none'), 42);
  assert.equal(sit(6, 'none'), 36);
  assert.equal(sit(4, 'next-morning'), 30);
  for (const [dose, bout] of [
    [30, 30],
    [42, 42],
    [44.75, 44.75],
    [45, 45],
    [46, 45],
    [600, 45],
  ] as const) {
    assert.equal(sittingBout(dose), bout, `${dose} min`);
  }
  assert.equal(PACING_LIMITS.breakLength.value, 2);
  const withBreaks = ACTIVITIES.filter((row) => 'breaks' in row && row.breaks).map(({ id }) => id);
  assert.deepEqual(withBreaks, ['sit']);
});

const CHECKED: CheckRecord = { level: 'none-found', locks: 'none', checkedOn: day(0) };

test('PC12: a flare on its third day has had 2 easy days, half the dose; on its eighth the check', () => {
  const plan = walk(30, { baseline: { ...WALK_30.baseline, flare: true } });
  const third = nextDose(plan, [], day(2));
  assert.deepEqual([third.dose, third.on, third.flareDays], [15, day(2), 3]);
  assert.equal(nextDose(plan, [], day(0)).on, day(2));
  const stillUp = [session(2, 15, FLARE), session(5, 15, FLARE)];
  for (const [days, due] of [
    [7, 'nothing'],
    [8, 'full-check'],
  ] as const) {
    const { flareDays, dose, steps } = nextDose(plan, stillUp, day(days - 1));
    assert.equal(flareDays, days);
    assert.equal(recheckDue(CHECKED, day(6), { flareDays }), due, `day ${days}`);
    // It goes on, so nothing is cut a second time.
    assert.deepEqual([dose, steps.length], [15, 1]);
  }
});

test('PC12: a flare that a session tells of: half the dose after 2 easy days', () => {
  const log = [...daily(0, 3, 30), session(4, 30, FLARE)];
  const { dose, on, flareDays, steps } = nextDose(WALK_30, log, day(4));
  assert.deepEqual([dose, on, flareDays], [15, day(7), 1]);
  assert.deepEqual(steps.at(-1)?.because, ['flare']);
  assert.equal(nextDose(WALK_30, log, day(11)).flareDays, 8);
  const over = [...log, session(7, 15)];
  assert.deepEqual([nextDose(WALK_30, over, day(7)).flareDays, doseOn(7, WALK_30, over)], [0, 15]);
});

test('PC13: something new: the check opens, and no dose is shown until it is done', () => {
  const log = [...daily(0, 3, 30), session(4, 30, NEW)];
  const reading = nextDose(WALK_30, log, day(4));
  assert.deepEqual([reading.status, reading.newOn], ['check', day(4)]);
  assert.ok(!('dose' in reading), 'a dose before the check');
  assert.equal(recheckDue(CHECKED, day(4), { newSymptom: true }), 'full-check');
  assert.equal(doseOn(4, WALK_30, log, { checkedOn: day(3) }), 0);
  assert.equal(doseOn(4, WALK_30, log, { checkedOn: day(4) }), 30);
  assert.equal(doseOn(30, WALK_30, log), 0);
});

test('PC14: three stable weeks of walking: 10, 15, then 20 %', () => {
  const plan = walk(100, { speed: 'quicker' });
  const { steps } = nextDose(plan, obey(plan, 28), day(28));
  assert.deepEqual(
    steps.map(({ dose, percent }) => [dose, percent]),
    [
      [100, 0],
      [110, 10],
      [126, 15],
      [151, 20],
      [181, 20],
    ],
  );
  const careful = walk(100);
  const { steps: tenths } = nextDose(careful, obey(careful, 28), day(28));
  assert.deepEqual(
    tenths.map(({ dose }) => dose),
    [100, 110, 121, 133, 146],
  );
});

test('PC15: three stable weeks of running: never over 10 %', () => {
  for (const speed of ['careful', 'quicker'] as const) {
    const plan = planOf('run', 'minutes', 30, { speed });
    const { steps } = nextDose(plan, obey(plan, 28), day(28));
    assert.deepEqual(
      steps.map(({ dose }) => dose),
      [30, 33, 36, 39, 42],
      speed,
    );
  }
});

// L9

test('L9: what a lock leaves; less is never blocked', () => {
  for (const { id } of ACTIVITIES) {
    const runs = id === 'run';
    assert.equal(pacingAllowed('none', id), 'all', id);
    assert.equal(pacingAllowed('running', id), runs ? 'nothing' : 'all', id);
    assert.equal(pacingAllowed('loads', id), runs ? 'nothing' : 'no-rise', id);
    assert.equal(pacingAllowed('all', id), 'nothing', id);
  }
});

test('L9: nothing rises from the day of a lock on, and a cut still does', () => {
  const log = [...daily(0, 6, 30), ...daily(7, 13, 33)];
  for (const [lockedFrom, expected] of [
    [day(15), 36],
    [day(14), 33],
    [day(8), 33],
    [day(7), 30],
    [day(0), 30],
  ] as const) {
    const { dose, held } = nextDose(WALK_30, log, day(14), { lockedFrom });
    assert.equal(dose, expected, lockedFrom);
    assert.equal(held, expected === 36 ? undefined : 'locked', lockedFrom);
  }
  const red = [...log, session(14, 30, NOT_SETTLED)];
  assert.equal(doseOn(15, WALK_30, red, { lockedFrom: day(0) }), 15);
});
