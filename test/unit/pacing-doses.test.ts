/** Cuts, rises, rounding and the first dose (D.5, D.6, D.9): every row, every bound from both sides. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  ACTIVITIES,
  addDays,
  firstDose,
  leastAmount,
  longestRunAllowed,
  nextDose,
  sessionDays,
  type ActivityId,
  type Baseline,
  type NextDose,
  type PacingPlan,
  type SessionEntry,
  type UnitId,
} from '../../src/rules.js';
import {
  AMBER,
  daily,
  day,
  doseOn,
  FLARE,
  mostOf,
  NEW,
  NOT_SETTLED,
  obey,
  planOf,
  REBOUND,
  session,
  SPIKE,
  walk,
  without,
} from '../support/pacing-logs.js';

const PLAN = walk(100);

// D.5, cuts

/** What the last day of a log cuts by; 0 where it cuts nothing. */
function cutOf(...log: readonly SessionEntry[]): number {
  const step = nextDose(PLAN, log, day(399)).steps.findLast(({ why }) => why === 'cut');
  const date = log.map((entry) => entry.date).toSorted();
  return step !== undefined && step.from > (date.at(-1) ?? '') ? step.percent : 0;
}

test('size of a cut by pain in the session', () => {
  const cuts = Array.from({ length: 11 }, (_, during) => cutOf(session(0, 100, { during })));
  assert.deepEqual(cuts, [0, 0, 0, 0, 0, 0, 40, 40, 50, 50, 50]);
  const sharp = Array.from({ length: 11 }, (_, during) => cutOf(session(0, 100, { ...SPIKE, during })));
  assert.deepEqual(sharp, [30, 30, 30, 30, 30, 30, 40, 40, 50, 50, 50]);
});

test('size of a cut by what came after; where several rows fit, the largest holds', () => {
  for (const [rest, percent, because] of [
    [REBOUND, 30, []],
    [{ ...REBOUND, lasted: 'over-4-h' }, 40, ['over-4-hours']],
    [{ ...REBOUND, lasted: 'over-4-h', during: 6 }, 40, ['over-4-hours', 'strong-pain']],
    [NOT_SETTLED, 50, ['not-settled']],
    [{ lasted: 'next-morning', after: 1 }, 50, ['not-settled']],
    [{ ...NOT_SETTLED, during: 6 }, 50, ['not-settled']],
    [{ ...NOT_SETTLED, during: 8 }, 50, ['not-settled', 'severe-pain']],
    [FLARE, 50, ['flare']],
    [{ ...FLARE, during: 7 }, 50, ['flare']],
    [{ ...REBOUND, lasted: 'over-4-h', during: 10 }, 50, ['severe-pain']],
  ] as const) {
    const { steps } = nextDose(PLAN, [session(0, 100, rest)], day(9));
    assert.deepEqual(steps.at(-1)?.percent, percent, JSON.stringify(rest));
    assert.deepEqual(steps.at(-1)?.because, because, JSON.stringify(rest));
  }
});

test('the sessions of one day cut once, from the least of those that hurt, by the worst of them', () => {
  const log = [
    session(0, 80, SPIKE),
    session(0, 60, { during: 6 }),
    session(0, 40, NOT_SETTLED),
    session(0, 20),
  ];
  for (const order of [log, log.toReversed()]) {
    const { dose, steps } = nextDose(PLAN, order, day(0));
    assert.deepEqual([dose, steps.length], [20, 2]);
  }
});

test('a cut is from the dose, or from what was done where that was less', () => {
  for (const [done, left] of [
    [100, 70],
    [99, 69],
    [60, 42],
    [101, 70],
    [150, 70],
    [1440, 70],
  ] as const) {
    assert.equal(doseOn(1, PLAN, [session(0, done, SPIKE)]), left, `${done} done`);
  }
});

test('third cut within 28 days: 27 days after the first it is a half, 28 days after it not', () => {
  const cuts = (...days: readonly number[]) => cutOf(...days.map((at) => session(at, 100, SPIKE)));
  assert.equal(cuts(0, 10), 30);
  assert.equal(cuts(0, 10, 27), 50);
  assert.equal(cuts(0, 10, 28), 30);
  assert.equal(cuts(0, 27, 28), 30);
  assert.equal(cuts(1, 27, 28), 50);
  assert.equal(cuts(0, 1, 2, 3), 50);
  const { steps } = nextDose(
    PLAN,
    [0, 5, 9].map((at) => session(at, 100, SPIKE)),
    day(9),
  );
  assert.deepEqual(steps.at(-1)?.because, ['third-cut']);
});

test('third cut: an amber cut counts, the days of a flare that goes on do not', () => {
  const amber = [session(2, 100, AMBER), session(9, 100, AMBER)];
  assert.equal(cutOf(...amber, session(11, 70, SPIKE)), 30);
  assert.equal(cutOf(...amber, session(11, 70, SPIKE), session(12, 49, SPIKE)), 50);
  const flare = [session(0, 100, FLARE), session(3, 50, FLARE), session(4, 50, FLARE)];
  assert.equal(cutOf(...flare, session(6, 50, SPIKE)), 30);
});

test('second amber week: at its first amber session, and only where the weeks follow on each other', () => {
  const amber = (...days: readonly number[]) => cutOf(...days.map((at) => session(at, 100, AMBER)));
  assert.equal(amber(0), 0);
  assert.equal(amber(0, 6), 0);
  assert.equal(amber(6, 7), 30);
  assert.equal(amber(0, 13), 30);
  assert.equal(amber(0, 14), 0);
  assert.equal(amber(6, 14), 0);
  assert.equal(amber(0, 14, 20), 0);
  assert.equal(amber(0, 14, 21), 30);
});

test('amber weeks begin anew after a cut', () => {
  const log = [session(5, 100, AMBER), session(6, 100, SPIKE), session(8, 70, AMBER)];
  assert.equal(cutOf(...log), 0);
  assert.equal(cutOf(...log, session(13, 70, AMBER)), 0, 'still the first week of the new dose');
  assert.equal(cutOf(...log, session(14, 70, AMBER)), 30, 'its second week');
  const later = [session(3, 100, SPIKE), session(12, 70, AMBER)];
  assert.equal(cutOf(...later), 0, 'no amber session in the first week of the new dose');
  const twice = [session(6, 100, AMBER), session(7, 100, AMBER), session(8, 70, AMBER)];
  assert.equal(cutOf(...twice), 0, 'an amber session on the day after an amber cut');
});

test('an easy day belongs to no week: amber on it is no amber week, and holds no rise', () => {
  const log = [session(0, 100, FLARE), session(2, 50, AMBER)];
  assert.equal(cutOf(...log, session(12, 50, AMBER)), 0);
  assert.equal(doseOn(9, PLAN, [...log, ...daily(3, 9, 50)]), 50);
  assert.equal(doseOn(10, PLAN, [...log, ...daily(3, 9, 50)]), 55);
});

test('an amber week is one whatever else its session told', () => {
  const withNew = [session(2, 100, { ...AMBER, ...NEW }), session(9, 100, AMBER)];
  assert.equal(cutOf(...withNew), 30, 'something new beside it');
  const open = [without(session(2, 100, AMBER), 'after', 'lasted'), session(9, 100, AMBER)];
  assert.equal(cutOf(...open), 30, 'what came after is not known');
});

test('a red day is no amber one: a flare that goes on holds, beside an amber session too', () => {
  const began = walk(100, { baseline: { ...PLAN.baseline, flare: true } });
  const log = [session(3, 50, FLARE), session(3, 50, AMBER)];
  const cuts = (...more: readonly SessionEntry[]) =>
    nextDose(began, [...log, ...more], day(30)).steps.filter(({ why }) => why === 'cut').length;
  assert.equal(cuts(session(10, 50, { ...AMBER, ...FLARE })), 0);
  assert.equal(cuts(session(10, 50, AMBER)), 0);
});

// D.5, rises

test('no rise on the sixth day, one on the seventh; an amber session on the last day holds it', () => {
  assert.equal(doseOn(6, PLAN, daily(0, 6, 100)), 100);
  assert.equal(doseOn(7, PLAN, daily(0, 6, 100)), 110);
  for (const rest of [AMBER, NEW, { during: 3 }]) {
    const on = (at: number) => [...daily(0, 5, 100), session(at, 100, rest), ...daily(8, 13, 100)];
    const at = (days: number, hurt: number) => doseOn(days, PLAN, on(hurt), { checkedOn: day(days) });
    assert.equal(at(7, 6), 100);
    assert.equal(at(13, 6), 100);
    assert.equal(at(14, 6), 110);
    assert.equal(at(13, 7), 110);
    assert.equal(at(14, 7), 110);
  }
});

test('after a red day the week of the new dose begins with the day after it', () => {
  const log = [session(3, 100, SPIKE), ...daily(4, 20, 70)];
  for (const [at, dose] of [
    [10, 70],
    [11, 77],
    [17, 77],
  ] as const) {
    assert.equal(doseOn(at, PLAN, log), dose, `day ${at}`);
  }
});

test('a stable week has at least 2 sessions that reached the dose', () => {
  const held = (...doses: readonly number[]) => {
    const log = doses.map((dose, at) => session(at, dose));
    const reading = nextDose(PLAN, log, day(7));
    return reading.held ?? reading.dose;
  };
  assert.equal(held(), 'few-sessions');
  assert.equal(held(100), 'few-sessions');
  assert.equal(held(100, 99), 'few-sessions');
  assert.equal(held(99, 99, 99, 99), 'few-sessions');
  assert.equal(held(100, 100), 110);
  assert.equal(held(100, 100, 50), 110);
  assert.equal(held(150, 200), 110);
});

test('a cut begins the count of stable weeks anew: for steep rises, and for one unit more', () => {
  const plan = walk(100, { speed: 'quicker' });
  const log = [...daily(0, 13, 200), session(14, 200, SPIKE), ...daily(15, 28, 200)];
  const { steps, weeks } = nextDose(plan, log, day(29));
  assert.deepEqual(
    steps.map(({ dose, percent }) => [dose, percent]),
    [
      [100, 0],
      [110, 10],
      [126, 15],
      [88, 30],
      [96, 10],
      [110, 15],
    ],
  );
  assert.deepEqual(weeks, { running: 2, atThisDose: 0 });
  assert.deepEqual(nextDose(plan, log.slice(0, 15), day(15)).weeks, { running: 0, atThisDose: 0 });
  const reps = planOf('stairs', 'repetitions', 6);
  const fourLeft = [session(0, 6, SPIKE), ...daily(1, 14, 9)];
  assert.equal(doseOn(8, reps, fourLeft), 4);
  assert.equal(doseOn(15, reps, fourLeft), 5);
});

test('the first day of a rise: a week after that of the dose, or two where this week has hurt', () => {
  const rise = (at: number, ...log: readonly SessionEntry[]) => {
    const { nextRise, weekStart, held } = nextDose(PLAN, log, day(at));
    return [weekStart, nextRise, held];
  };
  assert.deepEqual(rise(0), [day(0), day(7), undefined]);
  assert.deepEqual(rise(3, ...daily(0, 3, 100)), [day(0), day(7), undefined]);
  assert.deepEqual(rise(3, session(3, 100, AMBER)), [day(0), day(14), 'some-pain']);
  assert.deepEqual(rise(3, session(3, 100, SPIKE)), [day(4), day(11), undefined]);
  assert.deepEqual(rise(3, session(3, 100, FLARE)), [day(6), day(13), undefined]);
  assert.deepEqual(rise(7, ...daily(0, 6, 100)), [day(7), day(14), undefined]);
  assert.deepEqual(rise(7, session(3, 100)), [day(7), day(14), 'few-sessions']);
  assert.deepEqual(rise(8, session(3, 100), session(8, 100, NEW)), [day(7), day(21), 'some-pain']);
});

test('a week with a gap is not stable, and the steep rises begin anew', () => {
  const plan = walk(100, { speed: 'quicker' });
  const log = [...daily(0, 13, 200), ...daily(21, 41, 200)];
  const { steps } = nextDose(plan, log, day(42));
  assert.deepEqual(
    steps.map(({ from, percent }) => [from, percent]),
    [
      [day(0), 0],
      [day(7), 10],
      [day(14), 15],
      [day(28), 10],
      [day(35), 15],
      [day(42), 20],
    ],
  );
});

/** The percentages of the rises of a reader whose weeks are all stable. */
function percents(plan: PacingPlan, weeks = 5, rest: (week: number) => number = () => 1): readonly number[] {
  const log = Array.from({ length: weeks }, (_, week) => [
    session(7 * week, mostOf(plan.unit), { rest: rest(week), after: rest(week) }),
    session(7 * week + 3, mostOf(plan.unit), { rest: rest(week), after: rest(week) }),
  ]).flat();
  return nextDose(plan, log, day(7 * weeks))
    .steps.slice(1)
    .map(({ percent }) => percent);
}

test('steepest rise of each activity, carefully and quicker', () => {
  const steepest: Readonly<Record<ActivityId, readonly number[]>> = {
    walk: [10, 15, 20, 20, 20],
    sit: [10, 15, 20, 20, 20],
    stand: [10, 15, 20, 20, 20],
    drive: [10, 15, 20, 20, 20],
    stairs: [10, 15, 15, 15, 15],
    carry: [10, 15, 20, 20, 20],
    cycle: [10, 15, 20, 20, 20],
    swim: [10, 15, 20, 20, 20],
    run: [10, 10, 10, 10, 10],
    'single-leg-stand': [10, 15, 20, 20, 20],
    'step-down': [10, 15, 15, 15, 15],
    own: [10, 10, 10, 10, 10],
  };
  for (const { id, units } of ACTIVITIES) {
    for (const unit of units) {
      const amount = mostOf(unit) / 8;
      const what = `${id} in ${unit}`;
      assert.deepEqual(percents(planOf(id, unit, amount, { speed: 'quicker' })), steepest[id], what);
      assert.deepEqual(percents(planOf(id, unit, amount)), [10, 10, 10, 10, 10], what);
    }
  }
});

test('15 and 20 % only while usual pain is not rising', () => {
  const plan = walk(100, { speed: 'quicker' });
  assert.deepEqual(
    percents(plan, 4, (week) => week),
    [10, 10, 10, 10],
  );
  assert.deepEqual(
    percents(plan, 4, (week) => 5 - week),
    [10, 15, 20, 20],
  );
  assert.deepEqual(
    percents(plan, 4, (week) => (week < 2 ? 1 : 2)),
    [10, 15, 10, 20],
  );
  // Half a point is a rise.
  const log = [0, 3, 7, 10, 14, 17].map((at) => session(at, 200, { rest: at === 17 ? 2 : 1, after: 2 }));
  assert.deepEqual(
    nextDose(plan, log, day(21)).steps.map(({ percent }) => percent),
    [0, 10, 15, 10],
  );
});

test('never above the target, on the grid or off it', () => {
  for (const [target, last] of [
    [115, 115],
    [111.9, 111],
    [110, 110],
    [104, 104],
    [100, 100],
    [80, 80],
  ] as const) {
    const plan = walk(100, { target });
    const { dose, held } = nextDose(plan, daily(0, 34, 1000), day(35));
    assert.deepEqual([dose, held], [last, 'at-target'], `target ${target}`);
  }
});

test('never above what a session may be, where there is no target', () => {
  for (const { id, units } of ACTIVITIES) {
    for (const unit of units) {
      const most = mostOf(unit);
      const plan = planOf(id, unit, most);
      const { dose } = nextDose(plan, [session(0, most), session(3, most)], day(7));
      assert.equal(dose, most, `${id} in ${unit}`);
    }
  }
});

test('never more than twice the dose of 28 days before', () => {
  const plan = walk(100, { speed: 'quicker' });
  const doses = nextDose(plan, daily(0, 55, 1000), day(56)).steps.map(({ dose }) => dose);
  // 20 % a week is a doubling in 3.8 weeks: from the sixth week on it is the doubling that holds.
  assert.deepEqual(doses, [100, 110, 126, 151, 181, 217, 252, 302, 362]);
  const reps = planOf('step-down', 'repetitions', 1);
  const { steps } = nextDose(reps, daily(0, 90, 9), day(91));
  assert.deepEqual(
    steps.map(({ from, dose }) => [from, dose]),
    [
      [day(0), 1],
      [day(28), 2],
      // Three weeks would do, but 28 days before those the dose was still 1.
      [day(56), 3],
      [day(70), 4],
      [day(84), 5],
      [day(91), 6],
    ],
  );
  assert.equal(nextDose(reps, daily(0, 48, 9), day(49)).held, 'doubled');
});

// D.5, rounding

/** Doses after each stable week. */
function afterWeeks(activity: ActivityId, unit: UnitId, dose: number, weeks: number): readonly number[] {
  const most = mostOf(unit);
  const log = Array.from({ length: weeks }, (_, week) => [
    session(7 * week, most),
    session(7 * week + 3, most),
  ]).flat();
  const { steps } = nextDose(planOf(activity, unit, dose), log, day(7 * weeks));
  return Array.from({ length: weeks + 1 }, (_, week) => {
    const step = steps.findLast(({ from }) => from <= day(7 * week));
    return step?.dose ?? Number.NaN;
  });
}

const TENTH: readonly (readonly [ActivityId, UnitId, readonly (readonly [number, number])[]])[] = [
  [
    'walk',
    'minutes',
    [
      [2, 2.25],
      [2.5, 2.75],
      [3, 3.25],
      [4.5, 4.75],
      [4.75, 5],
      [5, 6],
      [6, 7],
      [9, 10],
      [10, 11],
      [19, 20],
      [20, 22],
      [29, 31],
      [100, 110],
    ],
  ],
  [
    'sit',
    'hours',
    [
      [2.5 / 60, 2.75 / 60],
      [4.75 / 60, 5 / 60],
      [5 / 60, 6 / 60],
      [10 / 60, 11 / 60],
      [0.5, 0.55],
      [2, 2.2],
    ],
  ],
  [
    'walk',
    'steps',
    [
      [500, 600],
      [900, 1000],
      [1000, 1100],
      [1900, 2000],
      [2000, 2200],
    ],
  ],
  [
    'walk',
    'metres',
    [
      [50, 60],
      [90, 100],
      [100, 110],
      [440, 480],
      [450, 490],
      [460, 500],
      [490, 500],
      [500, 550],
      [550, 600],
      [950, 1000],
      [1000, 1100],
    ],
  ],
  [
    'walk',
    'kilometres',
    [
      [0.5, 0.6],
      [0.9, 1],
      [1, 1.1],
      [1.9, 2],
      [4.1, 4.5],
    ],
  ],
  [
    'cycle',
    'miles',
    [
      [0.5, 0.6],
      [0.9, 1],
      [1, 1.1],
      [4.1, 4.5],
    ],
  ],
  [
    'step-down',
    'repetitions',
    [
      [5, 6],
      [9, 10],
      [10, 11],
      [19, 20],
      [20, 22],
    ],
  ],
  [
    'single-leg-stand',
    'seconds',
    [
      [25, 30],
      [45, 50],
      [50, 55],
      [60, 65],
      [95, 100],
      [100, 110],
    ],
  ],
  [
    'carry',
    'kilograms',
    [
      [2.5, 3],
      [4.5, 5],
      [5, 5.5],
      [9.5, 10],
      [10, 11],
    ],
  ],
  [
    'carry',
    'pounds',
    [
      [5, 6],
      [9, 10],
      [10, 11],
      [135, 148],
    ],
  ],
];

for (const [activity, unit, rows] of TENTH) {
  test(`one stable week in ${unit}: a tenth, rounded down, or one unit of at most a fifth`, () => {
    for (const [dose, expected] of rows) {
      assert.deepEqual(afterWeeks(activity, unit, dose, 1), [dose, expected], `from ${dose}`);
    }
  });
}

test('one unit after as many stable weeks as keep the mean at 20 %: in every unit', () => {
  for (const [activity, unit, unitSize] of [
    ['stairs', 'repetitions', 1],
    ['walk', 'steps', 100],
    ['walk', 'metres', 10],
    ['walk', 'kilometres', 0.1],
    ['walk', 'miles', 0.1],
    ['walk', 'minutes', 0.25],
    ['sit', 'hours', 1 / 240],
    ['single-leg-stand', 'seconds', 5],
    ['carry', 'kilograms', 0.5],
    ['carry', 'pounds', 1],
  ] as const) {
    for (const [units, weeks] of [
      [1, 4],
      [2, 3],
      [3, 2],
      [4, 2],
      [5, 1],
      [6, 1],
      [9, 1],
    ] as const) {
      // As the reader would write it.
      const written = (count: number) =>
        unit === 'hours' ? count / 240 : Number((count * unitSize).toFixed(2));
      const [dose, next] = [written(units), written(units + 1)];
      const expected = [...Array<number>(weeks).fill(dose), next];
      assert.deepEqual(afterWeeks(activity, unit, dose, weeks), expected, `${dose} ${unit}`);
    }
  }
});

test('one unit: the weeks waited are those at this dose, and an unstable one begins them anew', () => {
  const plan = planOf('stairs', 'repetitions', 4);
  const stable = (...weeks: readonly number[]) => weeks.flatMap((week) => daily(7 * week, 7 * week + 1, 9));
  assert.equal(doseOn(14, plan, stable(0, 1)), 5);
  assert.equal(doseOn(21, plan, stable(0, 2)), 4);
  assert.equal(doseOn(28, plan, stable(0, 2, 3)), 5);
  assert.equal(doseOn(21, plan, [...stable(0, 1, 2), session(8, 9, AMBER)]), 4);
  const { held } = nextDose(plan, stable(0), day(7));
  assert.equal(held, 'too-small');
});

test('one unit: a steeper rise that leaves the grid is no unit more', () => {
  const plan = planOf('step-down', 'repetitions', 7, { speed: 'quicker' });
  const { steps } = nextDose(plan, daily(0, 20, 99), day(21));
  assert.deepEqual(
    steps.map(({ dose, why }) => [dose, why]),
    [
      [7, 'first'],
      [8, 'one-more'],
      [9, 'rise'],
      [10, 'rise'],
    ],
  );
});

test('cuts round down to the grid of every unit', () => {
  for (const [activity, unit, amount, three, four, five] of [
    ['walk', 'minutes', 9, 6, 5, 4.5],
    ['walk', 'minutes', 7, 4.75, 4, 3.5],
    ['walk', 'minutes', 11, 7, 6, 5],
    ['walk', 'minutes', 9.9, 6, 5, 4.75],
    ['sit', 'hours', 0.25, 10 / 60, 9 / 60, 7 / 60],
    ['walk', 'steps', 1000, 700, 600, 500],
    ['walk', 'steps', 950, 600, 500, 400],
    ['walk', 'metres', 1000, 700, 600, 500],
    ['walk', 'metres', 990, 650, 550, 490],
    ['walk', 'metres', 700, 490, 420, 350],
    ['walk', 'metres', 15, 10, undefined, undefined],
    ['walk', 'kilometres', 1.1, 0.7, 0.6, 0.5],
    ['walk', 'kilometres', 4.1, 2.8, 2.4, 2],
    ['cycle', 'miles', 3, 2.1, 1.8, 1.5],
    ['step-down', 'repetitions', 9, 6, 5, 4],
    ['step-down', 'repetitions', 1, undefined, undefined, undefined],
    ['step-down', 'repetitions', 2, 1, 1, 1],
    ['single-leg-stand', 'seconds', 30, 20, 15, 15],
    ['single-leg-stand', 'seconds', 9, 5, 5, undefined],
    ['carry', 'kilograms', 12.5, 8.5, 7.5, 6],
    ['carry', 'pounds', 25, 17, 15, 12],
  ] as const) {
    const dose = (during: number, lasted: Baseline['lasted'] = 'none') =>
      firstDose(
        planOf(activity, unit, amount, {
          baseline: { kind: 'known', amounts: [amount], during, lasted, usual: 1, flare: false },
        }),
      ).dose;
    assert.deepEqual([dose(4), dose(6), dose(8)], [three, four, five], `${amount} ${unit}`);
  }
});

test('below one unit: stop, and after clearance one unit', () => {
  for (const { id, units } of ACTIVITIES) {
    for (const unit of units) {
      const dose = leastAmount(unit);
      const plan = planOf(id, unit, dose);
      const log = [session(0, dose, SPIKE)];
      const reading = nextDose(plan, log, day(1));
      assert.deepEqual([reading.status, reading.reason], ['stop', 'below-one-unit'], `${id} in ${unit}`);
      assert.equal(nextDose({ ...plan, clearedOn: day(0) }, log, day(1)).status, 'stop');
      assert.equal(doseOn(1, { ...plan, clearedOn: day(1) }, log), dose, `${id} in ${unit}`);
    }
  }
  const twice = planOf('stairs', 'repetitions', 2);
  assert.equal(doseOn(1, twice, [session(0, 2, SPIKE)]), 1);
});

test('below one unit from the start: stop, until it is cleared on that day or later', () => {
  const baseline: Baseline = {
    kind: 'known',
    amounts: [1],
    during: 4,
    lasted: 'none',
    usual: 1,
    flare: false,
  };
  const plan = planOf('stairs', 'repetitions', 1, { baseline });
  assert.ok(!('dose' in firstDose(plan)), 'less than one unit');
  const { status, reason } = nextDose(plan, [], day(0));
  assert.deepEqual([status, reason], ['stop', 'below-one-unit']);
  assert.equal(doseOn(0, { ...plan, clearedOn: day(-1) }, []), 0);
  assert.equal(doseOn(0, { ...plan, clearedOn: day(0) }, []), 1);
});

// D.5, how often

test('the first day for the next session: the next one, or one in between', () => {
  for (const { id, units } of ACTIVITIES) {
    const isDaily = ['walk', 'sit', 'stand', 'drive', 'stairs', 'single-leg-stand'].includes(id);
    const plan = planOf(id, units[0], 1);
    assert.equal(nextDose(plan, [], day(5)).on, day(0), id);
    assert.equal(nextDose(plan, [session(3, 1)], day(3)).on, day(isDaily ? 4 : 5), id);
    const earlier = [session(3, 1), session(1, 1)];
    assert.equal(nextDose(plan, earlier, day(9)).on, day(isDaily ? 4 : 5), id);
  }
});

test('the sessions of a week: every day, or as many as there are without two days in a row', () => {
  for (const { id, perWeek } of ACTIVITIES) {
    const isDaily = perWeek[1] === 7;
    const days = isDaily ? [0, 1, 2, 3, 4, 5, 6] : [0, 2, 4];
    assert.deepEqual(
      sessionDays(id, day(10)),
      days.map((days) => day(10 + days)),
      id,
    );
  }
  assert.deepEqual(sessionDays('run', '2026-12-30'), ['2026-12-30', '2027-01-01', '2027-01-03']);
});

// D.5, running

const run = (minutes: number, rest: Partial<PacingPlan> = {}) => planOf('run', 'minutes', minutes, rest);

test('running: 110 % of the longest run of the last 30 days, not of 31', () => {
  const log = [session(5, 10), session(20, 10)];
  assert.equal(doseOn(30, run(20), log), 20);
  assert.equal(doseOn(31, run(20), log), 11);
  assert.equal(doseOn(35, run(20), log), 11);
  assert.equal(nextDose(run(20), log, day(35)).steps.at(-1)?.why, 'long-break');
  assert.deepEqual(nextDose(run(20), log, day(35)).steps.at(-1), {
    from: day(35),
    dose: 11,
    why: 'long-break',
    percent: 0,
    because: [],
  });
  const short = planOf('run', 'kilometres', 0.9);
  assert.equal(nextDose(short, [session(20, 0.5)], day(42)).steps.at(-1)?.dose, 0.5);
  const long = [session(5, 15), session(20, 10)];
  assert.equal(doseOn(35, run(20), long), 16);
  assert.equal(doseOn(36, run(20), long), 11);
});

test('running: the longest run of the plan counts on the day of its start', () => {
  assert.equal(firstDose(run(20, { longestRun: 15 })).dose, 16);
  assert.equal(firstDose(run(20, { longestRun: 18 })).dose, 19);
  assert.equal(firstDose(run(20, { longestRun: 19 })).dose, 20);
  const { capped } = firstDose(run(20, { longestRun: 19 }));
  assert.equal(capped, undefined);
  assert.equal(doseOn(28, run(20, { longestRun: 15 }), []), 16);
});

test('running: amber, red, new and open runs are no longest run', () => {
  for (const [what, entry] of Object.entries({
    amber: session(10, 30, AMBER),
    new: session(10, 30, NEW),
    open: without(session(10, 30), 'lasted'),
    red: session(10, 30, SPIKE),
  })) {
    const { dose } = nextDose(run(20), [session(8, 10), entry], day(31), { checkedOn: day(31) });
    assert.equal(dose, 11, what);
    const onRedDay = [session(8, 10), session(10, 30), { ...entry, dose: 5 }];
    const reading = nextDose(run(20), onRedDay, day(31), { checkedOn: day(31) });
    assert.ok((reading.dose ?? 0) <= 11, `a green run on a day that is ${what}: ${reading.dose}`);
  }
  assert.equal(doseOn(31, run(20), [session(8, 10), session(10, 30)]), 20);
});

test('running: 28 days without a run are a break, 29 days are handed over', () => {
  const at = (days: number, log: readonly SessionEntry[] = []) => nextDose(run(20), log, day(days)).status;
  assert.equal(at(28), 'go');
  assert.equal(at(29), 'hand-over');
  assert.equal(at(38, [session(10, 20)]), 'go');
  assert.equal(at(39, [session(10, 20)]), 'hand-over');
  assert.equal(at(29, [session(10, 20, AMBER)]), 'hand-over', 'an amber run');
  const reading = nextDose(run(20), [], day(29));
  assert.ok(!('dose' in reading), 'a dose beside a hand-over');
});

test('running: who does not run now is handed over, not stopped', () => {
  const plan = run(20, { longestRun: 0 });
  const { handOver, dose } = firstDose(plan);
  assert.deepEqual([handOver, dose], [true, undefined]);
  assert.equal(nextDose(plan, [], day(0)).status, 'hand-over');
});

test('running: a longest run of less than one unit is handed over, with or without clearance', () => {
  for (const [unit, longestRun] of [
    ['minutes', 0.2],
    ['kilometres', 0.05],
    ['miles', 0.09],
  ] as const) {
    for (const rest of [{}, { clearedOn: day(0) }]) {
      const plan = planOf('run', unit, 3, { longestRun, ...rest });
      const { status, dose } = nextDose(plan, [], day(0));
      assert.deepEqual([status, dose], ['hand-over', undefined], `${longestRun} ${unit}`);
    }
  }
  const short = [session(20, 0.1)];
  assert.equal(nextDose(run(20), short, day(30)).dose, 20);
  assert.equal(nextDose(run(20), short, day(31)).status, 'hand-over');
});

test('running: too short for a tenth on the grid, too short to rise', () => {
  for (const [unit, dose, expected] of [
    ['minutes', 10, 11],
    ['minutes', 9, 'too-small'],
    ['minutes', 5, 'too-small'],
    ['minutes', 4.75, 5],
    ['minutes', 2.5, 2.75],
    ['minutes', 2.25, 'too-small'],
    ['kilometres', 1, 1.1],
    ['kilometres', 0.9, 'too-small'],
    ['miles', 1, 1.1],
    ['miles', 0.9, 'too-small'],
  ] as const) {
    const plan = planOf('run', unit, dose);
    const reading = nextDose(plan, obey(plan, 35), day(35));
    if (expected === 'too-small') {
      assert.deepEqual([reading.held, reading.dose], [expected, dose], `${dose} ${unit}`);
    } else {
      assert.equal(reading.steps[1]?.dose, expected, `${dose} ${unit}`);
    }
  }
});

test('the longest that one run may be', () => {
  for (const [unit, longest, most] of [
    ['minutes', 20, 22],
    ['minutes', 9, 9],
    ['minutes', 4.5, 4.75],
    ['kilometres', 4.1, 4.5],
    ['kilometres', 10, 11],
    ['miles', 0.5, 0.5],
    ['minutes', 0, 0],
  ] as const) {
    assert.equal(longestRunAllowed(unit, longest), most, `${longest} ${unit}`);
  }
});

// D.6

const BASELINE: Baseline = { kind: 'fine', amounts: [40], usual: 5, flare: false };

function first(baseline: Partial<Baseline>, rest: Partial<PacingPlan> = {}) {
  const { cut, dose, because } = firstDose(walk(40, { ...rest, baseline: { ...BASELINE, ...baseline } }));
  return [cut, dose, because];
}

test('D.6: an amount known to be fine is where to start, at half where very irritable or in a flare', () => {
  assert.deepEqual(first({}), [0, 40, []]);
  assert.deepEqual(first({ usual: 6 }), [50, 20, ['irritable']]);
  assert.deepEqual(first({ usual: 10 }), [50, 20, ['irritable']]);
  assert.deepEqual(first({ flare: true }), [50, 20, ['flare']]);
  assert.deepEqual(first({ flare: true, usual: 6 }), [50, 20, ['flare', 'irritable']]);
});

test('D.6: an amount that sets it off is cut as a session would be', () => {
  const cuts = (lasted: NonNullable<Baseline['lasted']>) =>
    Array.from({ length: 11 }, (_, during) => first({ kind: 'known', during, lasted })[0]);
  const byPain = [30, 30, 30, 30, 30, 30, 40, 40, 50, 50, 50];
  for (const lasted of ['none', 'under-2-h', '2-to-4-h'] as const) {
    assert.deepEqual(cuts(lasted), byPain, lasted);
  }
  assert.deepEqual(cuts('over-4-h'), [40, 40, 40, 40, 40, 40, 40, 40, 50, 50, 50]);
  for (const lasted of ['next-morning', 'over-a-day'] as const) {
    assert.deepEqual(cuts(lasted), Array<number>(11).fill(50), lasted);
  }
  const known = { kind: 'known', during: 3, lasted: 'none' } as const;
  assert.deepEqual(first(known), [30, 28, []]);
  assert.deepEqual(first({ ...known, usual: 6 }), [50, 20, ['irritable']]);
  assert.deepEqual(first({ ...known, flare: true }), [50, 20, ['flare']]);
});

test('D.6: unsure: seven tenths of the mean of three days', () => {
  const unsure = { kind: 'unsure', during: 3, lasted: 'none', amounts: [20, 30, 41] } as const;
  const { amount, cut, dose, row } = firstDose(walk(1, { baseline: { ...BASELINE, ...unsure } }));
  assert.deepEqual([amount, cut, dose, row], [91 / 3, 30, 21, 'three-tenths']);
  assert.deepEqual(first({ ...unsure, lasted: 'over-a-day' }), [50, 15, ['over-a-day']]);
  assert.deepEqual(first({ ...unsure, usual: 6 }), [50, 15, ['irritable']]);
});

test('D.6: never above target; a flare begins after 2 easy days', () => {
  assert.deepEqual(first({}, { target: 35 }), [0, 35, []]);
  assert.deepEqual(first({ kind: 'known', during: 3, lasted: 'none' }, { target: 28 }), [30, 28, []]);
  const { capped } = firstDose(walk(40, { target: 39.9 }));
  assert.equal(capped, 'target');
  const { from } = firstDose(walk(40, { baseline: { ...BASELINE, flare: true } }));
  assert.equal(from, day(2));
  assert.equal(firstDose(walk(40)).from, day(0));
});

test('a plan may begin later: nothing happens before', () => {
  const plan = walk(40, { baseline: { ...BASELINE, flare: true } });
  const reading = nextDose(plan, [], addDays(plan.start, -30));
  assert.deepEqual(
    [reading.status, reading.dose, reading.on, reading.flareDays, reading.steps.length],
    ['go', 20, day(2), 0, 1],
  );
});

// What is said of a week that brought no rise

test('why there was no rise: what held the last week, and nothing of an earlier one', () => {
  const held = (reading: NextDose) => reading.held;
  assert.equal(held(nextDose(PLAN, [], day(6))), undefined);
  assert.equal(held(nextDose(PLAN, [], day(7))), 'few-sessions');
  const amber = [...daily(0, 5, 100), session(6, 100, AMBER)];
  assert.equal(held(nextDose(PLAN, amber, day(7))), 'some-pain');
  assert.equal(held(nextDose(PLAN, [...amber, session(8, 100, SPIKE)], day(8))), undefined, 'after a cut');
  assert.equal(held(nextDose(PLAN, [...amber, ...daily(7, 13, 100)], day(14))), undefined, 'after a rise');
  const breaks = [session(5, 10, AMBER), session(27, 10)];
  const reading = nextDose(run(20), breaks, day(35));
  assert.equal(reading.steps.at(-1)?.why, 'long-break');
  assert.equal(held(reading), undefined, 'after a long break');
});
