/** What the running rules refuse and which field they name, what a file may hold, and that nothing is changed. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readRunEntry } from '../../src/engine/run-log.js';
import {
  checkWeekdays,
  InputError,
  MISSED_DAYS,
  MOST_RUNS,
  PACE_STEPS,
  readRunFile,
  RUN_GATE,
  RUN_LIMITS,
  RUN_STAGES,
  runPlan,
  runsAhead,
  writeRunFile,
  type RunCare,
  type RunLogEntry,
  type RunSettings,
  type Weekday,
} from '../../src/rules.js';
import { SEED } from '../support/answer-sets.js';
import {
  BONE,
  day,
  daysTo,
  goal,
  MON_WED_FRI,
  OPEN,
  prefix,
  randomLogs,
  run,
  runsTo,
  SPIKE,
  start,
  untold,
} from '../support/run-logs.js';

function refuses(field: string, call: () => unknown, what: string, found?: unknown): void {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof InputError, `${what}: ${String(error)}`);
    assert.equal(error.field, field, what);
    assert.ok(error.message.startsWith(`${field}: expected `), error.message);
    if (found !== undefined) assert.ok(Object.is(error.found, found), `${what}: found`);
    return;
  }
  assert.fail(`${what} is taken`);
}

const written = (value: unknown): string =>
  typeof value === 'number' || value === undefined ? String(value) : JSON.stringify(value);

const NO_DAYS: readonly unknown[] = [
  '',
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-3-2',
  ' 2026-03-02',
  '2026-03-02T00:00:00Z',
  'tomorrow',
  20_260_302,
  null,
  true,
  ['2026-03-02'],
  new Date(0),
];
const NO_PAINS: readonly unknown[] = [Number.NaN, Infinity, -1, 11, 2.5, '3', null, true, [3]];
const NO_FLAGS: readonly unknown[] = [undefined, null, 'no', 0, 1];
const NO_MINUTES: readonly unknown[] = [Number.NaN, Infinity, -5, 0, -0, 1440.5, '20', null, true, [20]];

const START = start(0);
const LOG = [START, run(0, 5)];

/** Every function that takes a log. */
const READERS: Readonly<Record<string, (log: readonly RunLogEntry[]) => unknown>> = {
  runPlan: (log) => runPlan(MON_WED_FRI, log, day(9), OPEN),
  runsAhead: (log) => runsAhead(MON_WED_FRI, log, day(9)),
};

function refusesEntry(field: string, entry: unknown, what: string, found?: unknown): void {
  for (const [name, read] of Object.entries(READERS)) {
    refuses(field, () => read([...LOG, entry] as RunLogEntry[]), `${name} with ${what}`, found);
  }
}

// Entries

test('an entry: its fields and no others, in one order', () => {
  for (const entry of [
    START,
    start(0, { cautious: true, cleared: true }),
    goal(0, 60),
    goal(0, 1),
    goal(0, 1440),
    run(0, 27.5, { during: 10, rise: 10, lasted: 'next-morning', ...SPIKE, ...BONE }),
    run(0, 0.01),
    run(0, 1440),
    untold(run(0, 5)),
  ]) {
    assert.deepEqual(readRunEntry(entry), entry);
    const more = { ...entry, id: 7, note: 'text', toString: 1 };
    assert.deepEqual(readRunEntry(more), entry);
    const turned = Object.fromEntries(Object.entries(entry).toReversed());
    assert.equal(JSON.stringify(readRunEntry(turned)), JSON.stringify(entry));
  }
  const holes = { ...untold(run(0, 5)), rise: undefined, lasted: undefined };
  assert.deepEqual(Object.keys(readRunEntry(holes)), Object.keys(untold(run(0, 5))));
  assert.deepEqual(Object.keys(readRunEntry({ ...START, cleared: undefined })), Object.keys(START));
  assert.throws(() => readRunEntry(JSON.parse(`{"__proto__": ${JSON.stringify(START)}}`)), InputError);
});

test('an entry: every field of every kind', () => {
  for (const entry of [undefined, null, 5, 'entry', [], [START]]) {
    refusesEntry('entry', entry, `entry ${written(entry)}`);
  }
  const wrong: readonly (readonly [entry: RunLogEntry, field: string, values: readonly unknown[]])[] = [
    [run(2, 5), 'kind', ['', 'Run', 'walk', 'constructor', undefined, null, 3]],
    [run(2, 5), 'date', [...NO_DAYS, undefined]],
    [run(2, 5), 'minutes', [...NO_MINUTES, undefined]],
    [run(2, 5), 'during', [...NO_PAINS, undefined]],
    [run(2, 5), 'rise', NO_PAINS],
    [run(2, 5), 'lasted', ['long', '', 'over-a-day', null, 3, true]],
    [run(2, 5), 'sharp', NO_FLAGS],
    [run(2, 5), 'flare', NO_FLAGS],
    [run(2, 5), 'bone', NO_FLAGS],
    [run(2, 5), 'pelvic', NO_FLAGS],
    [run(2, 5), 'anythingNew', NO_FLAGS],
    [start(2), 'date', [...NO_DAYS, undefined]],
    [start(2), 'cautious', NO_FLAGS],
    [start(2), 'cleared', [false, null, 'yes', 0, 1]],
    [goal(2, 40), 'date', [...NO_DAYS, undefined]],
    [goal(2, 40), 'minutes', [...NO_MINUTES, 0.5, undefined]],
  ];
  for (const [entry, field, values] of wrong) {
    for (const value of values) {
      refusesEntry(
        field,
        { ...entry, [field]: value },
        `${entry.kind} with ${field} ${written(value)}`,
        value,
      );
    }
  }
});

test('a log: no day after today, one entry of a kind a day', () => {
  for (const entry of [run(10, 5), start(10), goal(10, 40)]) {
    refusesEntry('date', entry, `${entry.kind} of tomorrow`, day(10));
  }
  for (const entry of [run(0, 6), start(0, { cautious: true })]) {
    refusesEntry('date', entry, `a second ${entry.kind} of a day`, day(0));
  }
  refuses(
    'date',
    () => runPlan(MON_WED_FRI, [goal(1, 40), START, goal(1, 50)], day(9), OPEN),
    'a second goal of a day',
  );
  const one = [run(9, 5), goal(9, 40), start(9)];
  assert.equal(runPlan(MON_WED_FRI, one, day(9), OPEN).readings.length, 1);
});

test('a log: an array of at most 5,000 entries', () => {
  for (const log of [undefined, null, 5, 'log', {}, { length: 0 }, new Set()]) {
    for (const read of Object.values(READERS))
      refuses('log', () => read(log as never), `log ${written(log)}`);
  }
  assert.equal(MOST_RUNS, 5_000);
  const many = Array.from({ length: MOST_RUNS + 1 }, (_, index) => run(index, 20));
  const read = (log: readonly RunLogEntry[]) => runPlan(MON_WED_FRI, log, day(MOST_RUNS), OPEN);
  refuses('log', () => read(many), '5,001 entries');
  assert.equal(read(many.slice(1)).readings.length, MOST_RUNS);
});

// Settings, days, and what holds outside the log

test('weekdays: all 127 sets, and what is no set of them', (t) => {
  const allowed: string[] = [];
  for (let code = 1; code < 128; code += 1) {
    const days = ([1, 2, 3, 4, 5, 6, 7] as const).filter((weekday) => code & (1 << (weekday - 1)));
    const isNext = (a: number, b: number) => b === a + 1 || (a === 7 && b === 1);
    const isSpaced = days.every((a) => days.every((b) => !isNext(a, b)));
    if (isSpaced) {
      allowed.push(days.join(''));
      checkWeekdays(days);
      checkWeekdays(days.toReversed());
    } else refuses('weekdays', () => checkWeekdays(days), days.join(), days);
  }
  t.diagnostic(`${allowed.length} of 127 sets: ${allowed.join(' ')}`);
  assert.deepEqual(
    [1, 2, 3, 4].map((size) => allowed.filter((days) => days.length === size).length),
    [7, 14, 7, 0],
  );
  const wrong = [
    [],
    [0],
    [8],
    [1.5],
    ['1'],
    [null],
    [1, 1],
    [1, 3, 3],
    [Number.NaN],
    [1, 3, 5, 0],
    undefined,
    null,
    5,
    '135',
    {},
    { length: 1, 0: 1 },
  ];
  for (const weekdays of wrong) {
    const settings = { weekdays } as unknown as RunSettings;
    const what = `weekdays ${written(weekdays)}`;
    refuses('weekdays', () => checkWeekdays(weekdays as never), what);
    refuses('weekdays', () => runPlan(settings, LOG, day(9), OPEN), what);
    refuses('weekdays', () => runsAhead(settings, LOG, day(9)), what);
  }
});

test('days: today, the day to begin, and that of the check', () => {
  for (const value of NO_DAYS) {
    const wrong = value as string;
    const what = written(value);
    refuses('today', () => runPlan(MON_WED_FRI, [], wrong, OPEN), `today ${what}`);
    refuses('today', () => runsAhead(MON_WED_FRI, [], wrong), `today ${what}`);
    refuses('from', () => runPlan({ ...MON_WED_FRI, from: wrong }, LOG, day(9), OPEN), `from ${what}`);
    refuses('from', () => runsAhead({ ...MON_WED_FRI, from: wrong }, LOG, day(9)), `from ${what}`);
    const care = { lock: 'none', checkedOn: wrong } as const;
    const log = [START, run(0, 5, BONE)];
    refuses('checkedOn', () => runPlan(MON_WED_FRI, log, day(9), care), `checked on ${what}`);
  }
  const none = { lock: 'none', checkedOn: undefined } as const;
  assert.deepEqual(runPlan(MON_WED_FRI, LOG, day(9), none), runPlan(MON_WED_FRI, LOG, day(9), OPEN));
});

test('a lock that is none keeps closed', () => {
  for (const lock of ['', 'NONE', undefined, null, 0]) {
    const care = { lock } as unknown as RunCare;
    assert.equal(runPlan(MON_WED_FRI, LOG, day(2), care).status, 'locked', written(lock));
  }
});

test('ahead: 1 to 400 runs', () => {
  for (const most of [0, -1, 1.5, 401, Number.NaN, Infinity, '5', null, true]) {
    refuses('most', () => runsAhead(MON_WED_FRI, LOG, day(2), { most: most as number }), written(most), most);
  }
  assert.equal(runsAhead(MON_WED_FRI, LOG, day(2), { most: 1 }).runs.length, 1);
});

// Files

const TODAY = day(400);

function roundTrip(settings: RunSettings, log: readonly RunLogEntry[]) {
  return readRunFile(writeRunFile(settings, log), TODAY);
}

test('a file: settings and log come back as they were, whatever the log', () => {
  fc.assert(
    fc.property(randomLogs(20), ({ log, last, weekdays, dice }) => {
      const settings = dice.percent(50) ? { weekdays } : { weekdays, from: day(dice.below(500)) };
      const { plan, log: read, problems } = readRunFile(writeRunFile(settings, log), day(last));
      assert.deepEqual(plan, settings);
      assert.deepEqual(read, log);
      assert.ok(
        problems.every(({ row, rule }) => row !== undefined && rule !== undefined),
        JSON.stringify(problems),
      );
    }),
    { seed: SEED, numRuns: 300 },
  );
  const [log] = prefix(0, 60);
  assert.deepEqual(roundTrip(MON_WED_FRI, log).problems, []);
  assert.match(writeRunFile(MON_WED_FRI, []), /^\{"format":"si-widgets\/run","version":1,.*\}\n$/);
});

const parsed = (change: Record<string, unknown>, log: readonly unknown[] = LOG) =>
  readRunFile(
    JSON.stringify({ format: 'si-widgets/run', version: 1, plan: MON_WED_FRI, log, ...change }),
    TODAY,
  );

test('a file: what is none, and what is another', () => {
  for (const [field, text] of [
    ['file', ''],
    ['file', '{'],
    ['file', '[]'],
    ['file', 'null'],
    ['format', '{}'],
    ['format', '{"format":"si-widgets/pacing","version":1}'],
  ] as const) {
    const { plan, log, problems } = readRunFile(text, TODAY);
    assert.deepEqual([plan, log, problems.map((problem) => problem.field)], [undefined, [], [field]], text);
  }
  for (const [field, change] of [
    ['version', { version: 0 }],
    ['version', { version: 2 }],
    ['version', { version: '1' }],
    ['log', { log: {} }],
    ['length', { log: Array<number>(5_001).fill(0) }],
    ['plan', { plan: [] }],
    ['weekdays', { plan: {} }],
    ['weekdays', { plan: { weekdays: [1, 2] } }],
    ['weekdays', { plan: { weekdays: '135' } }],
    ['from', { plan: { weekdays: [1], from: '2026-02-30' } }],
  ] as const) {
    const { plan, log, problems } = parsed(change);
    assert.deepEqual([plan, log], [undefined, []], field);
    assert.deepEqual(
      problems.map((problem) => [problem.row, problem.field]),
      [[undefined, field]],
    );
  }
});

test('a file: settings are read without anything else', () => {
  const { plan } = parsed({ plan: { weekdays: [1, 3], from: day(3), name: 'x' } });
  assert.deepEqual(plan, { weekdays: [1, 3], from: day(3) });
  assert.deepEqual(Object.keys(parsed({ plan: { weekdays: [2] } }).plan ?? {}), ['weekdays']);
});

test('a file: rows that cannot be read are left out, each with its number and field', () => {
  const rows: readonly unknown[] = [
    START,
    { ...run(0, 5), minutes: 0 },
    run(2, 5),
    { ...run(2, 6) },
    null,
    run(500, 5),
    { ...goal(3, 50), kind: 'aim' },
    { ...start(4), cleared: false },
  ];
  const { log, problems } = parsed({}, rows);
  assert.deepEqual(log, [START, run(2, 5)]);
  assert.deepEqual(
    problems.map(({ row, field, rule }) => [row, field, rule]),
    [
      [2, 'minutes', undefined],
      [4, 'date', undefined],
      [5, 'entry', undefined],
      [6, 'date', undefined],
      [7, 'kind', undefined],
      [8, 'cleared', undefined],
    ],
  );
});

test('a file: a run, a start and a goal of one day are no duplicates, two of a kind are', () => {
  const { log, problems } = parsed({}, [run(0, 5), goal(0, 40), START, start(0), goal(0, 50), run(0, 6)]);
  assert.equal(log.length, 3);
  assert.deepEqual(
    problems.map(({ row, field }) => [row, field]),
    [
      [4, 'date'],
      [5, 'date'],
      [6, 'date'],
    ],
  );
});

test('a file: rows that break a rule stay in the log, and are named', () => {
  const cases: readonly (readonly [rule: string, field: string, log: readonly RunLogEntry[], row: number])[] =
    [
      ['too-soon', 'date', [START, run(0, 5), run(1, 6)], 3],
      ['too-soon', 'date', [START, run(0, 5), run(2, 6, SPIKE), run(4, 5)], 4],
      ['closed', 'date', [run(0, 5)], 1],
      ['closed', 'date', [START, run(40, 5)], 2],
      ['closed', 'date', [START, run(0, 5, SPIKE), run(3, 5)], 3],
      ['closed', 'date', [START, run(0, 5, BONE), run(3, 5)], 3],
      ['too-long', 'minutes', [START, run(0, 6)], 2],
      ['untold', 'date', [START, untold(run(0, 5)), run(9, 5)], 2],
      ['untold', 'date', [START, untold(run(0, 50)), run(9, 5)], 2],
      ['start', 'date', [START, run(0, 5, SPIKE), start(6)], 3],
      ['start', 'date', [START, run(0, 5, BONE), start(9)], 3],
    ];
  for (const [rule, field, log, row] of cases) {
    const { log: read, problems } = parsed({}, log);
    assert.deepEqual(read, log, rule);
    const [problem, ...more] = problems.filter((item) => item.rule === rule);
    assert.deepEqual([problem?.row, problem?.field, more.length], [row, field, 0], rule);
    const entry = log[row - 1];
    const found = field === 'minutes' && entry?.kind === 'run' ? entry.minutes : entry?.date;
    assert.equal(problem?.found, found, rule);
  }
});

test('a file: the fourth run of a week, in the row that has it', () => {
  const [begun] = prefix(0, runsTo(0, 'long'));
  const last = daysTo(begun.at(-1)?.date ?? '');
  const week = [run(last + 1, 20), run(last + 3, 33), run(last + 5, 30), run(last + 7, 30)];
  const { problems } = parsed({}, [...begun, ...week]);
  assert.deepEqual(
    problems.map(({ row, rule }) => [(row ?? 0) - begun.length, rule]),
    [
      [1, 'too-soon'],
      [4, 'week-full'],
    ],
  );
});

test('a file: rows in any order are named by where they stand', () => {
  const log = [run(9, 60), run(2, 6, SPIKE), start(40), run(1, 5), START, untold(run(20, 5)), run(0, 9)];
  const { problems } = parsed({}, log);
  assert.deepEqual(
    problems.map(({ row, rule }) => [row, rule]),
    [
      [1, 'closed'],
      [2, 'too-soon'],
      [4, 'too-soon'],
      [6, 'closed'],
      [7, 'too-long'],
    ],
  );
});

test('a file: nothing in it throws, and a day that is none is said to be so', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      readRunFile(text, TODAY);
    }),
    { seed: SEED, numRuns: 500 },
  );
  const { log, problems } = readRunFile(writeRunFile(MON_WED_FRI, LOG), '2026-02-30');
  assert.deepEqual([log, problems.map(({ field }) => field)], [[], ['today', 'today']]);
});

// What is given stays as it was

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

test('settings, log and care may be frozen, and are left as they were', () => {
  const settings = frozen({ weekdays: [5, 1] as Weekday[], from: day(3) });
  const [begun] = prefix(0, 90);
  const log = frozen([...begun.toReversed(), goal(300, 60), run(299, 12, SPIKE)]);
  const care = frozen({ lock: 'none', checkedOn: day(1) } as const);
  const copies = structuredClone([settings, log, care]);
  const plan = frozen(runPlan(settings, log, day(310), care));
  runsAhead(settings, log, day(310));
  writeRunFile(settings, log);
  assert.deepEqual([settings, log, care], copies);
  assert.deepEqual(runPlan(settings, log, day(310), care), plan);
});

test('nobody can change the tables', () => {
  for (const [index, table] of [RUN_STAGES, PACE_STEPS, MISSED_DAYS, RUN_GATE].entries()) {
    assert.ok(Object.isFrozen(table), `table ${index}`);
    for (const row of table) assert.ok(Object.isFrozen(row), `a row of table ${index}`);
  }
  for (const [id, row] of Object.entries(RUN_LIMITS)) assert.ok(Object.isFrozen(row), id);
});
