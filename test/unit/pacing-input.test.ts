/** What the pacing functions refuse, and which field they name; that they change nothing they are given. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  ACTIVITIES,
  CUTS,
  firstDose,
  InputError,
  LASTED,
  leastAmount,
  LIGHTS,
  longestRunAllowed,
  nextDose,
  PACING_LIMITS,
  readCheckRecord,
  sessionDays,
  pacingAllowed,
  pacingSchedule,
  RISES,
  sittingBout,
  UNITS,
  weeksBack,
  writePacingFile,
  type PacingPlan,
  type SessionEntry,
} from '../../src/rules.js';
import { daily, day, FLARE, planOf, session, SPIKE, START, walk } from '../support/pacing-logs.js';

const PLAN: PacingPlan = {
  activity: 'walk',
  unit: 'minutes',
  baseline: { kind: 'known', amounts: [40], during: 4, lasted: 'none', usual: 1, flare: false },
  start: START,
  target: 60,
  speed: 'careful',
};
const RUN = planOf('run', 'minutes', 20);
const FINE = walk(30);

function refuses(field: string, call: () => unknown, what: string): void {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof InputError, `${what}: ${String(error)}`);
    assert.equal(error.field, field, what);
    assert.ok(error.message.startsWith(`${field}: expected `), error.message);
    return;
  }
  assert.fail(`${what} is taken`);
}

const written = (value: unknown): string => {
  if (typeof value === 'number' || value === undefined) return String(value);
  return JSON.stringify(value);
};

/** Amounts that are none in any unit. */
const NO_AMOUNTS: readonly unknown[] = [
  Number.NaN,
  Infinity,
  -Infinity,
  -1,
  -0.5,
  '20',
  null,
  true,
  [20],
  {},
];
const NO_PAINS: readonly unknown[] = [Number.NaN, Infinity, -1, 11, 2.5, '3', null, true, [3]];
const NO_DAYS: readonly unknown[] = [
  '',
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-3-2',
  ' 2026-03-02',
  '2026-03-02T00:00:00Z',
  '+002026-03-02',
  'tomorrow',
  20_260_302,
  null,
  true,
  ['2026-03-02'],
  new Date(0),
];

/** Every function that takes a plan. */
const READERS: Readonly<Record<string, (plan: PacingPlan) => unknown>> = {
  firstDose,
  nextDose: (plan) => nextDose(plan, [], START),
  pacingSchedule: (plan) => pacingSchedule(plan, nextDose(FINE, [], START)),
};

function refusesPlan(field: string, plan: unknown, what: string): void {
  for (const [name, read] of Object.entries(READERS)) {
    refuses(field, () => read(plan as PacingPlan), `${name} with ${what}`);
  }
}

/** The plan with one thing wrong. */
const wrongPlan = (field: string, value: unknown, plan = PLAN): unknown => ({ ...plan, [field]: value });
const wrongBaseline = (field: string, value: unknown, plan = PLAN): unknown => ({
  ...plan,
  baseline: { ...plan.baseline, [field]: value },
});

test('the plans that are made wrong here are right without it', () => {
  for (const plan of [PLAN, RUN, FINE]) for (const read of Object.values(READERS)) read(plan);
});

test('plan: activity and unit', () => {
  for (const id of ['fly', '', 'WALK', 'constructor', '__proto__', undefined, null, 3, ['walk'], {}]) {
    refusesPlan('activity', wrongPlan('activity', id), `activity ${written(id)}`);
    refusesPlan('unit', wrongPlan('unit', id), `unit ${written(id)}`);
  }
  for (const { id, units } of ACTIVITIES) {
    for (const unit of UNITS) {
      if (units.some((allowed) => allowed === unit.id)) continue;
      const plan = { ...RUN, activity: id, unit: unit.id, baseline: { ...FINE.baseline, amounts: [1] } };
      refusesPlan('unit', plan, `${id} in ${unit.id}`);
    }
  }
});

test('plan: start and clearance', () => {
  for (const value of NO_DAYS) {
    refusesPlan('start', wrongPlan('start', value), `start ${written(value)}`);
    refusesPlan('clearedOn', wrongPlan('clearedOn', value), `clearance ${written(value)}`);
  }
  refusesPlan('start', wrongPlan('start', undefined), 'no start');
});

test('plan: target', () => {
  for (const value of [...NO_AMOUNTS, 0, 0.2, 1440.5]) {
    refusesPlan('target', wrongPlan('target', value), `target ${written(value)}`);
  }
});

test('plan: speed', () => {
  for (const value of ['fast', '', 'Careful', undefined, null, 1, true]) {
    refusesPlan('speed', wrongPlan('speed', value), `speed ${written(value)}`);
  }
});

test('plan: sets', () => {
  for (const value of [0, -1, 21, 1.5, Number.NaN, Infinity, '3', null, true]) {
    refusesPlan('sets', wrongPlan('sets', value), `${written(value)} sets`);
  }
  for (const sets of [1, 20]) assert.equal(firstDose({ ...PLAN, sets }).dose, 28);
});

test('plan: longest run, for running only', () => {
  for (const value of [...NO_AMOUNTS, undefined, 1440.5]) {
    refusesPlan('longestRun', wrongPlan('longestRun', value, RUN), `longest run ${written(value)}`);
  }
  for (const longestRun of [0, 1440]) firstDose({ ...RUN, longestRun });
});

test('plan: name', () => {
  for (const value of [7, null, true, ['x'], 'x'.repeat(61)]) {
    refusesPlan('name', wrongPlan('name', value), `name ${written(value)}`);
  }
  for (const name of ['', 'x'.repeat(60)]) firstDose({ ...PLAN, name });
});

test('plan: no plan, and no baseline', () => {
  for (const value of [undefined, null, 5, 'plan', []]) {
    refusesPlan('plan', value, `plan ${written(value)}`);
    refusesPlan('baseline', wrongPlan('baseline', value), `baseline ${written(value)}`);
  }
});

test('baseline: kind', () => {
  for (const value of ['guess', '', 'Known', undefined, null, 1]) {
    refusesPlan('kind', wrongBaseline('kind', value), `kind ${written(value)}`);
  }
});

test('baseline: amounts, and as many as there have to be', () => {
  for (const value of [...NO_AMOUNTS, 0, -0, 1440.5, undefined]) {
    refusesPlan('amounts', wrongBaseline('amounts', [value]), `amount ${written(value)}`);
    const unsure = wrongBaseline('kind', 'unsure', wrongBaseline('amounts', [20, value, 30]) as PacingPlan);
    refusesPlan('amounts', unsure, `amount ${written(value)} of three`);
  }
  for (const value of [[], [20, 30], [20, 30, 40], undefined, null, 20, '20', { length: 1, 0: 20 }]) {
    refusesPlan('amounts', wrongBaseline('amounts', value), `amounts ${written(value)}`);
  }
  const unsure = wrongBaseline('kind', 'unsure') as PacingPlan;
  for (const value of [[], [20], [20, 30], [20, 30, 40, 50]]) {
    refusesPlan('amounts', wrongBaseline('amounts', value, unsure), `unsure, ${written(value)}`);
  }
});

test('baseline: pain, how long it lasted, flare', () => {
  for (const value of NO_PAINS) {
    refusesPlan('usual', wrongBaseline('usual', value), `usual ${written(value)}`);
    refusesPlan('during', wrongBaseline('during', value), `during ${written(value)}`);
    refusesPlan('during', wrongBaseline('during', value, FINE), `fine, but during ${written(value)}`);
  }
  for (const value of ['long', '', 'next-day', null, 3, true]) {
    refusesPlan('lasted', wrongBaseline('lasted', value), `lasted ${written(value)}`);
    refusesPlan('lasted', wrongBaseline('lasted', value, FINE), `fine, but lasted ${written(value)}`);
  }
  for (const value of [undefined, null, 'no', 0, 1, '']) {
    refusesPlan('flare', wrongBaseline('flare', value), `flare ${written(value)}`);
  }
  for (const field of ['usual', 'during', 'lasted']) {
    refusesPlan(field, wrongBaseline(field, undefined), `no ${field}`);
  }
});

test('entries: every field of every entry', () => {
  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    date: [...NO_DAYS, undefined],
    dose: [...NO_AMOUNTS, 0, -0, 1440.5, undefined],
    rest: [...NO_PAINS, undefined],
    during: [...NO_PAINS, undefined],
    after: NO_PAINS,
    lasted: ['long', '', 'over-a-day', null, 3, true],
    sharp: [undefined, null, 'no', 0, 1],
    flare: [undefined, null, 'no', 0, 1],
    anythingNew: [undefined, null, 'no', 0, 1],
  };
  for (const [field, values] of Object.entries(wrong)) {
    for (const value of values) {
      const entry = { ...session(1, 20), [field]: value };
      refuses(field, () => nextDose(PLAN, [session(0, 20), entry], day(9)), `${field} ${written(value)}`);
    }
  }
  for (const entry of [undefined, null, 5, 'entry', []]) {
    const log = [session(0, 20), entry] as readonly SessionEntry[];
    refuses('entry', () => nextDose(PLAN, log, day(9)), `entry ${written(entry)}`);
  }
});

test('entries: not before the start, not after today', () => {
  const on = (days: number) => () => nextDose(PLAN, [session(days, 20)], day(9));
  refuses('date', on(-1), 'the day before the start');
  refuses('date', on(10), 'tomorrow');
  for (const days of [0, 9]) on(days)();
});

test('log: an array of at most 5,000 entries', () => {
  for (const log of [undefined, null, 5, 'log', {}, { length: 0 }, new Set()]) {
    refuses('log', () => nextDose(PLAN, log as unknown as SessionEntry[], START), `log ${written(log)}`);
  }
  const many = Array.from({ length: 5_001 }, (_, index) => session(index % 9, 20));
  refuses('log', () => nextDose(PLAN, many, day(9)), '5,001 entries');
  assert.equal(nextDose(PLAN, many.slice(1), day(9)).sessions.length, 5_000);
});

test('days: today, the check and the lock', () => {
  for (const value of NO_DAYS) {
    const wrong = value as string;
    const what = written(value);
    refuses('today', () => nextDose(PLAN, [], wrong), `today ${what}`);
    refuses('checkedOn', () => nextDose(PLAN, [], START, { checkedOn: wrong }), `checked on ${what}`);
    refuses('lockedFrom', () => nextDose(PLAN, [], START, { lockedFrom: wrong }), `locked from ${what}`);
  }
  const none = nextDose(PLAN, [], START, { checkedOn: undefined, lockedFrom: undefined });
  assert.deepEqual(none, nextDose(PLAN, [], START));
});

test('the small functions: units, amounts, weeks, locks', () => {
  for (const unit of ['furlongs', '', undefined, '__proto__']) {
    refuses('unit', () => longestRunAllowed(unit as 'miles', 20), `unit ${written(unit)}`);
    refuses('unit', () => leastAmount(unit as 'miles'), `unit ${written(unit)}`);
  }
  for (const value of [...NO_AMOUNTS, undefined]) {
    const amount = value as number;
    const what = written(value);
    refuses('longestRun', () => longestRunAllowed('minutes', amount), `longest run ${what}`);
    refuses('minutes', () => sittingBout(amount), `${what} minutes`);
    refuses('start', () => weeksBack(amount, 10), `start ${what}`);
    refuses('rise', () => weeksBack(50, amount), `rise ${what}`);
  }
  refuses('minutes', () => sittingBout(0), '0 minutes');
  refuses('start', () => weeksBack(0, 10), 'start 0');
  refuses('rise', () => weeksBack(50, 0), 'rise 0');
  for (const id of ['fly', '', undefined]) {
    refuses('activity', () => pacingAllowed('none', id as 'walk'), `activity ${written(id)}`);
    refuses('lock', () => pacingAllowed(id as 'none', 'walk'), `lock ${written(id)}`);
  }
});

test('the days of the sessions of a week: activity and day', () => {
  for (const id of ['fly', '', undefined]) {
    refuses('activity', () => sessionDays(id as 'walk', START), `activity ${written(id)}`);
  }
  for (const value of NO_DAYS) {
    refuses('day', () => sessionDays('walk', value as string), `day ${written(value)}`);
  }
});

test('a record of a check that may be anything', () => {
  const record = { level: 'none-found', locks: 'none', checkedOn: START };
  assert.deepEqual(readCheckRecord(record), record);
  const wrong: readonly (readonly [string, unknown])[] = [
    ['check', undefined],
    ['check', null],
    ['check', []],
    ['check', 'none-found'],
    ['level', { ...record, level: 'fine' }],
    ['level', { ...record, level: undefined }],
    ['locks', { ...record, locks: 'some' }],
    ['locks', { ...record, locks: undefined }],
    ['worse', { ...record, worse: 'no' }],
    ['exercise', { ...record, level: 'prompt', locks: 'all', clearance: { exercise: '2026-02-30' } }],
  ];
  for (const [field, value] of wrong) refuses(field, () => readCheckRecord(value), written(value));
  for (const value of NO_DAYS) {
    const confirmed = { ...record, confirmedOn: value };
    refuses('confirmedOn', () => readCheckRecord(confirmed), `confirmed on ${written(value)}`);
    const checked = { ...record, checkedOn: value };
    refuses('checkedOn', () => readCheckRecord(checked), `checked on ${written(value)}`);
  }
});

// What is given stays as it was

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

test('plan, log and reading may be frozen, and are left as they were', () => {
  const plan = frozen({ ...RUN, clearedOn: day(3), sets: 2, target: 60, baseline: { ...RUN.baseline } });
  const log = frozen([session(9, 22), session(2, 20, SPIKE), ...daily(3, 6, 20), session(12, 11, FLARE)]);
  const since = frozen({ checkedOn: day(2), lockedFrom: day(30) });
  const copies = structuredClone([plan, log, since]);
  const reading = frozen(nextDose(plan, log, day(20), since));
  const again = structuredClone(reading);
  firstDose(plan);
  pacingSchedule(plan, reading);
  writePacingFile(plan, log);
  assert.deepEqual([plan, log, since], copies);
  assert.deepEqual(reading, again);
});

test('an answer belongs to who asked for it', () => {
  const log = daily(0, 9, 40);
  const first = nextDose(PLAN, log, day(10));
  const expected = structuredClone(first);
  Object.assign(first.steps[0], { dose: 1e9 });
  (first.sessions as unknown[]).length = 0;
  assert.deepEqual(nextDose(PLAN, log, day(10)), expected);
});

test('nobody can change the tables', () => {
  for (const [index, table] of [ACTIVITIES, UNITS, LIGHTS, CUTS, RISES, LASTED].entries()) {
    assert.ok(Object.isFrozen(table), `table ${index}`);
    for (const row of table) assert.ok(Object.isFrozen(row), `a row of table ${index}`);
  }
  assert.throws(() => {
    Object.assign(PACING_LIMITS.cutDays, { value: 1 });
  }, TypeError);
});
