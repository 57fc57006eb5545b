/** Usual level, rebound, light and stop (D.3, D.4, D.9): every bound from both sides. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  LASTED,
  nextDose,
  type Lasted,
  type LightId,
  type PacingPlan,
  type SessionEntry,
  type SessionReading,
} from '../../src/rules.js';
import {
  AMBER,
  daily,
  day,
  doseOn,
  FLARE,
  NEW,
  NOT_SETTLED,
  REBOUND,
  session,
  SPIKE,
  walk,
  without,
} from '../support/pacing-logs.js';

const PLAN = walk(30);

function read(log: readonly SessionEntry[], plan: PacingPlan = PLAN): readonly SessionReading[] {
  return nextDose(plan, log, day(400)).sessions;
}

function last(...log: readonly SessionEntry[]): SessionReading {
  return read(log).at(-1) ?? assert.fail('no session');
}

const light = (rest: Partial<SessionEntry>): LightId => last(session(0, 30, rest)).light;

// D.4, pain in the session

test('pain in the session: green to 2, amber to 5, red above', () => {
  const lights = Array.from({ length: 11 }, (_, during) => light({ during }));
  assert.deepEqual(lights, [
    ...Array<LightId>(3).fill('green'),
    ...Array<LightId>(3).fill('amber'),
    ...Array<LightId>(5).fill('red'),
  ]);
});

test('sharp pain or a flare is red, something new comes before it, at any pain', () => {
  for (let during = 0; during <= 10; during += 1) {
    assert.equal(light({ during, sharp: true }), 'red', `sharp at ${during}`);
    assert.equal(light({ during, flare: true }), 'red', `flare at ${during}`);
    for (const rest of [{}, SPIKE, FLARE, NOT_SETTLED]) {
      assert.equal(light({ ...rest, during, anythingNew: true }), 'stop-now', `new at ${during}`);
    }
  }
});

// D.3, rebound

test('rebound: 2 points more for over 2 hours, or not settled next morning', () => {
  const expected: Readonly<Record<Lasted, readonly number[]>> = {
    none: [],
    'under-2-h': [],
    '2-to-4-h': [3, 4, 5, 6, 7, 8, 9, 10],
    'over-4-h': [3, 4, 5, 6, 7, 8, 9, 10],
    'next-morning': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  };
  for (const lasted of LASTED) {
    const red = Array.from({ length: 11 }, (_, after) => after).filter((after) => {
      const { light: found, facts } = last(session(0, 30, { after, lasted }));
      assert.equal(facts['rebound'], found === 'red', `${after} ${lasted}`);
      return found === 'red';
    });
    assert.deepEqual(red, expected[lasted], lasted);
  }
});

test('rebound: just under 2 points over a usual level with a half', () => {
  for (const [rests, after, expected] of [
    [[1, 2], 3, 'green'],
    [[1, 2], 4, 'red'],
    [[2, 3], 4, 'green'],
    [[2, 3], 5, 'red'],
    [[2, 2], 4, 'red'],
    [[2, 2], 3, 'green'],
    [[0, 1, 5, 9], 4, 'green'],
    [[0, 1, 5, 9], 5, 'red'],
  ] as const) {
    const before = rests.map((rest, index) => session(index, 30, { rest }));
    const { light: found } = last(...before, session(5, 30, { after, lasted: '2-to-4-h' }));
    assert.equal(found, expected, `${after} after ${rests.join()}`);
  }
});

// D.9, usual level

test('usual level: the median of the 7 days before, without the day itself', () => {
  const usual = (...rests: readonly (readonly [number, number])[]) =>
    last(...rests.map(([days, rest]) => session(days, 30, { rest })), session(20, 30, { rest: 10 })).usual;
  assert.equal(usual(), 1);
  assert.equal(usual([13, 6]), 6);
  assert.equal(usual([12, 6]), 1);
  assert.equal(usual([19, 6]), 6);
  assert.equal(usual([20, 6]), 1);
  assert.equal(usual([19, 0], [18, 9], [17, 2]), 2);
  assert.equal(usual([19, 0], [18, 9], [17, 2], [16, 3]), 2.5);
  assert.equal(usual([19, 0], [18, 9], [17, 2], [12, 9], [11, 9]), 2);
});

test('usual level: two sessions on one day have the same one', () => {
  const readings = read([
    session(0, 30, { rest: 4 }),
    session(3, 30, { rest: 9 }),
    session(3, 20, { rest: 0 }),
  ]);
  assert.deepEqual(
    readings.map(({ usual }) => usual),
    [1, 4, 4],
  );
});

// What is not known yet

test('what is left out stays open where it can still turn red, and is never stable', () => {
  const fields = [[], ['after'], ['lasted'], ['after', 'lasted']] as const;
  for (const lasted of LASTED) {
    for (const after of [1, 4]) {
      for (const left of fields) {
        const known = session(0, 30, { after, lasted });
        const { open, light: found } = last(without(known, ...left));
        const leaves = (field: 'after' | 'lasted') => left.some((it) => it === field);
        const settledSoon = lasted === 'none' || lasted === 'under-2-h';
        const expected = leaves('lasted') || (leaves('after') && !settledSoon && lasted !== 'next-morning');
        assert.equal(open, expected, `${after} ${lasted} without ${left.join(' and ')}`);
        if (open) assert.equal(found, 'green');
      }
    }
  }
});

test('an open session is amber or red as soon as that is sure', () => {
  const open = (rest: Partial<SessionEntry>) => {
    const reading = last(without(session(0, 30, rest), 'after', 'lasted'));
    return [reading.light, reading.open];
  };
  assert.deepEqual(open({ during: 2 }), ['green', true]);
  assert.deepEqual(open({ during: 3 }), ['amber', true]);
  assert.deepEqual(open({ during: 6 }), ['red', false]);
  assert.deepEqual(open(SPIKE), ['red', false]);
  assert.deepEqual(open(FLARE), ['red', false]);
  assert.deepEqual(open(NEW), ['stop-now', false]);
});

test('one open session keeps a week from being stable until it is known', () => {
  const week = daily(0, 6, 30);
  const open = week.map((entry, index) => (index === 6 ? without(entry, 'lasted') : entry));
  const reading = nextDose(PLAN, open, day(7));
  assert.deepEqual([reading.dose, reading.held], [30, 'not-known-yet']);
  assert.equal(doseOn(7, PLAN, week), 33);
});

// D.4, the second rebound

const rebounds = (...days: readonly number[]) => days.map((at) => session(at, 30, REBOUND));
const statusOn = (at: number, log: readonly SessionEntry[], plan = PLAN) => {
  const { status, reason } = nextDose(plan, log, day(at));
  return reason ?? status;
};

test('second rebound: 27 and 28 days after the first it stops, 29 days after it does not', () => {
  for (const [days, expected] of [
    [1, 'second-rebound'],
    [27, 'second-rebound'],
    [28, 'second-rebound'],
    [29, 'go'],
    [60, 'go'],
  ] as const) {
    assert.equal(statusOn(days, rebounds(0, days)), expected, `${days} days`);
  }
});

test('second rebound: any red in between keeps the series, amber does not', () => {
  for (const [what, rest, expected] of [
    ['spike', SPIKE, 'second-rebound'],
    ['pain over 5', { during: 6 }, 'second-rebound'],
    ['flare', FLARE, 'second-rebound'],
    ['amber', AMBER, 'go'],
    ['new', NEW, 'go'],
    ['green', {}, 'go'],
  ] as const) {
    const log = [...rebounds(0, 50), session(25, 30, rest)];
    const { status, reason } = nextDose(PLAN, log, day(50), { checkedOn: day(50) });
    assert.equal(reason ?? status, expected, what);
  }
  assert.equal(statusOn(50, [...rebounds(0, 50), session(21, 30, SPIKE)]), 'go', '29 days from spike on');
  assert.equal(statusOn(50, [...rebounds(0, 50), session(29, 30, SPIKE)]), 'go', '29 days up to spike');
  assert.equal(statusOn(50, [...rebounds(0, 50), session(28, 30, SPIKE)]), 'second-rebound', '28 days');
});

test('second rebound: spikes and flares are none, two on one day are one', () => {
  assert.equal(statusOn(20, [session(0, 30, SPIKE), session(5, 30, SPIKE), session(9, 9, SPIKE)]), 'go');
  assert.equal(statusOn(20, [session(0, 30, SPIKE), ...rebounds(5)]), 'go');
  assert.equal(statusOn(20, [...rebounds(5), session(5, 20, NOT_SETTLED)]), 'go');
});

test('a flare is red as long as it lasts: it keeps the series, however far apart the entries are', () => {
  const first = session(0, 30, { ...REBOUND, ...FLARE });
  assert.equal(statusOn(45, [first, session(40, 10, FLARE), ...rebounds(45)]), 'second-rebound');
  assert.equal(statusOn(40, [first, session(40, 10, { ...REBOUND, ...FLARE })]), 'second-rebound');
  assert.equal(statusOn(45, [first, session(40, 10), ...rebounds(45)]), 'go');
});

test('clearance opens a stop from the day after it on, and no later one', () => {
  const log = rebounds(0, 10);
  for (const [clearedOn, expected] of [
    [day(-3), 'second-rebound'],
    [day(9), 'second-rebound'],
    [day(10), 'second-rebound'],
    [day(11), 'go'],
    [day(20), 'go'],
  ] as const) {
    assert.equal(statusOn(20, log, walk(30, { clearedOn })), expected, clearedOn);
  }
  const again = walk(30, { clearedOn: day(12) });
  assert.equal(statusOn(20, rebounds(0, 10, 20), again), 'second-rebound', 'a third within 28 days');
  assert.equal(statusOn(40, rebounds(0, 10, 39), again), 'go', 'the first of a new series');
  const { stoppedOn } = nextDose(PLAN, log, day(30));
  assert.equal(stoppedOn, day(10));
});

test('only clearance opens a stop: no entry and no time does', () => {
  const log = [...rebounds(0, 10), ...daily(11, 60, 5)];
  assert.equal(statusOn(60, log), 'second-rebound');
  assert.equal(statusOn(390, log), 'second-rebound');
});

test('the check comes before a stop, and done it leaves the stop', () => {
  const log = [...rebounds(0, 10), session(11, 5, NEW)];
  assert.equal(nextDose(PLAN, log, day(11)).status, 'check');
  const { status, reason } = nextDose(PLAN, log, day(11), { checkedOn: day(11) });
  assert.deepEqual([status, reason], ['stop', 'second-rebound']);
});

test('something new: the last day of it counts', () => {
  const log = [session(0, 30, NEW), session(5, 30, NEW), session(6, 30)];
  const reading = nextDose(PLAN, log, day(9), { checkedOn: day(4) });
  assert.deepEqual([reading.status, reading.newOn], ['check', day(5)]);
  assert.equal(nextDose(PLAN, log, day(9), { checkedOn: day(5) }).status, 'go');
});

// D.9, flare

test('a flare cuts once, when it begins; later days of it hold', () => {
  const log = [session(0, 30, FLARE), session(3, 15, FLARE), session(4, 15, FLARE), session(6, 15, FLARE)];
  const { dose, steps, flareDays, held } = nextDose(PLAN, log, day(10));
  assert.deepEqual([dose, steps.length, flareDays, held], [15, 2, 11, 'some-pain']);
});

test('a flare that ended and began again cuts again', () => {
  const log = [session(0, 30, FLARE), session(4, 15), session(8, 15, FLARE)];
  const { dose, flareDays } = nextDose(PLAN, log, day(8));
  assert.deepEqual([dose, flareDays], [7, 1]);
});

test('two sessions on one day, one of them in a flare: the day is in a flare', () => {
  for (const order of [
    [FLARE, {}],
    [{}, FLARE],
  ]) {
    const log = [session(0, 30, FLARE), ...order.map((rest, at) => session(4, 15 - at, rest))];
    const { dose, flareDays } = nextDose(PLAN, log, day(5));
    assert.deepEqual([dose, flareDays], [15, 6]);
  }
});

test('easy days: nothing that follows a flare brings the next session forward', () => {
  const flare = session(0, 30, FLARE);
  assert.equal(nextDose(PLAN, [flare], day(0)).on, day(3));
  for (const [what, rest] of Object.entries({ green: {}, AMBER, SPIKE, REBOUND, NOT_SETTLED, NEW })) {
    const { on } = nextDose(PLAN, [flare, session(1, 5, rest)], day(1));
    assert.equal(on, day(3), `${what} on the first easy day`);
  }
  const began = walk(30, { baseline: { ...PLAN.baseline, flare: true } });
  assert.equal(nextDose(began, [session(0, 5, SPIKE)], day(0)).on, day(2));
  const { steps } = nextDose(PLAN, [flare, session(1, 5, SPIKE)], day(1));
  const days = steps.map(({ from }) => from);
  assert.deepEqual(days, days.toSorted(), 'steps are in order');
});
