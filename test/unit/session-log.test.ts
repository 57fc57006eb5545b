/** One log entry, and reading a file that may be anything (D.3): what is taken, what is refused, and why. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import {
  readBoolean,
  readEntry,
  readFields,
  readFile,
  readNumber,
  writeFile,
  type FileKind,
} from '../../src/engine/session-log.js';
import {
  InputError,
  MOST_SESSIONS,
  nextDose,
  pacingSchedule,
  PLAN_AHEAD_DAYS,
  readPacingFile,
  writePacingFile,
  type FileProblem,
  type PacingPlan,
  type SessionEntry,
} from '../../src/rules.js';
import { SEED } from '../support/answer-sets.js';
import {
  asOf,
  daily,
  day,
  planOf,
  randomLogs,
  session,
  START,
  walk,
  without,
} from '../support/pacing-logs.js';

const TODAY = day(400);
const ENTRY = session(1, 20, { rest: 2, during: 3, after: 4, lasted: '2-to-4-h', sharp: true });

const PLAN: PacingPlan = {
  activity: 'own',
  unit: 'minutes',
  baseline: { kind: 'unsure', amounts: [20, 30, 40], during: 4, lasted: 'over-a-day', usual: 1, flare: true },
  start: START,
  target: 60,
  speed: 'quicker',
  clearedOn: day(2),
  name: 'Käse & “Brot” 🧀',
  sets: 3,
};
const RUN = planOf('run', 'kilometres', 4.1, { longestRun: 5 });

// One entry

test('an entry: all its fields, and what may be left out', () => {
  assert.deepEqual(readEntry(ENTRY), ENTRY);
  for (const left of [['after'], ['lasted'], ['after', 'lasted']] as const) {
    const entry = without(ENTRY, ...left);
    assert.deepEqual(readEntry(entry), entry);
    const holes = { ...entry, ...Object.fromEntries(left.map((field) => [field, undefined])) };
    assert.deepEqual(
      Object.keys(readEntry(holes)),
      Object.keys(entry),
      'a field that is there and undefined',
    );
  }
});

test('an entry: what it does not know is dropped, and nothing is inherited', () => {
  const more = { ...ENTRY, id: 7, note: 'text', constructor: 'x', toString: 1 };
  assert.deepEqual(readEntry(more), ENTRY);
  assert.deepEqual(Object.keys(readEntry(more)), Object.keys(ENTRY));
  const polluted: unknown = JSON.parse(`{"__proto__": ${JSON.stringify(ENTRY)}}`);
  assert.throws(() => readEntry(polluted), InputError);
  assert.equal(({} as { dose?: number }).dose, undefined);
});

test('an entry: the fields are read in one order, whatever order they have', () => {
  const turned = Object.fromEntries(Object.entries(ENTRY).toReversed());
  assert.equal(JSON.stringify(readEntry(turned)), JSON.stringify(ENTRY));
});

const isRefused = (field: string, value: unknown): boolean => {
  try {
    readEntry({ ...ENTRY, [field]: value });
    return false;
  } catch (error) {
    assert.ok(error instanceof InputError, String(error));
    assert.equal(error.field, field);
    assert.equal(error.found, value);
    return true;
  }
};

test('an entry: date', () => {
  for (const date of [START, '0100-01-01', '9999-12-31', '2024-02-29', '2000-02-29', '2026-12-31']) {
    assert.ok(!isRefused('date', date), date);
  }
  for (const date of [
    '2025-02-29',
    '2100-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-12-32',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '0099-01-01',
    '10000-01-01',
    '-2026-01-01',
    '26-01-01',
    '2026/01/01',
    '20260101',
    '2026-01-01 ',
    '2026-01-01T00:00',
    '２０２６-01-01',
    '',
    undefined,
    null,
    0,
    20260101,
    new Date(),
    ['2026-01-01'],
  ]) {
    assert.ok(isRefused('date', date), String(date));
  }
});

test('an entry: dose', () => {
  for (const dose of [Number.MIN_VALUE, 0.001, 1, 1440, Number.MAX_VALUE]) {
    assert.ok(!isRefused('dose', dose), String(dose));
  }
  for (const dose of [
    0,
    -0,
    -1,
    Number.NaN,
    Infinity,
    -Infinity,
    '20',
    20n,
    null,
    undefined,
    true,
    [20],
    {},
  ]) {
    assert.ok(isRefused('dose', dose), inspect(dose));
  }
});

test('an entry: pain, a whole number from 0 to 10', () => {
  for (const field of ['rest', 'during', 'after']) {
    for (let pain = 0; pain <= 10; pain += 1) assert.ok(!isRefused(field, pain), `${field} ${pain}`);
    for (const pain of [-1, 11, 0.5, 9.99, 1e9, Number.NaN, Infinity, '3', null, true, [3], {}]) {
      assert.ok(isRefused(field, pain), `${field} ${inspect(pain)}`);
    }
  }
  assert.ok(isRefused('rest', undefined), 'no rest');
  assert.ok(isRefused('during', undefined), 'no during');
});

test('an entry: how long it lasted, and the three ticks', () => {
  for (const lasted of ['none', 'under-2-h', '2-to-4-h', 'over-4-h', 'next-morning']) {
    assert.ok(!isRefused('lasted', lasted), lasted);
  }
  for (const lasted of ['over-a-day', 'None', '', ' none', 0, null, true, ['none'], {}]) {
    assert.ok(isRefused('lasted', lasted), inspect(lasted));
  }
  for (const field of ['sharp', 'flare', 'anythingNew']) {
    for (const value of [true, false]) assert.ok(!isRefused(field, value), field);
    for (const value of [undefined, null, 0, 1, '', 'false', 'no', [], {}]) {
      assert.ok(isRefused(field, value), `${field} ${inspect(value)}`);
    }
  }
});

test('an entry: nothing that is no entry', () => {
  for (const value of [undefined, null, 0, '', 'entry', true, [], [ENTRY], () => ENTRY, Symbol('entry')]) {
    assert.throws(
      () => readEntry(value),
      (error) => error instanceof InputError && error.field === 'entry',
    );
  }
});

// A whole file

const file = (plan: unknown, log: unknown, rest: object = {}): string =>
  JSON.stringify({ format: 'si-widgets/pacing', version: 1, plan, log, ...rest });

const read = (text: string, today = TODAY) => readPacingFile(text, today);
const fields = (problems: readonly FileProblem[]) =>
  problems.map(({ row, field }) => (row === undefined ? field : `${row} ${field}`));

/** A file of which nothing can be used, for one reason. */
function refusesFile(text: string, field: string, what = text): void {
  const { plan, log, problems } = read(text);
  assert.deepEqual([plan, log, fields(problems)], [undefined, [], [field]], what);
}

test('what is written can be read again, and is the same', () => {
  const log = [ENTRY, without(session(2, 10), 'after'), without(session(2, 0.125), 'lasted', 'after')];
  for (const [plan, entries] of [
    [PLAN, log],
    [PLAN, []],
    [RUN, daily(0, 40, 4.1)],
    [walk(30), log],
  ] as const) {
    const text = writePacingFile(plan, entries);
    const back = read(text);
    assert.deepEqual(back, { plan, log: entries, problems: [] });
    assert.ok(text.endsWith('}\n'), 'the last line has its end');
  }
});

test('what is written can be read again: any plan, any log', (t) => {
  const runs = 2_000;
  fc.assert(
    fc.property(randomLogs(12), ({ plan: any, log, last }) => {
      const plan = asOf(day(last), any);
      const text = writePacingFile(plan, log);
      assert.deepEqual(read(text, day(last)), { plan, log, problems: [] });
    }),
    { seed: SEED, numRuns: runs },
  );
  t.diagnostic(`${runs} files`);
});

test('a text that is no file', () => {
  for (const text of ['', ' ', '{', '[]', 'null', 'true', '0', '"text"', 'undefined', '[{}]', '<html>']) {
    refusesFile(text, 'file');
  }
  const { problems } = read('x'.repeat(100_000));
  assert.deepEqual(problems, [{ field: 'file', found: 'x'.repeat(20) }]);
});

test('a file cut short, anywhere', () => {
  const text = writePacingFile(PLAN, [ENTRY, session(2, 10)]).trimEnd();
  for (let end = 0; end < text.length; end += 1) refusesFile(text.slice(0, end), 'file', `${end} characters`);
  assert.deepEqual(read(text).problems, []);
});

test('a file nested without end', () => {
  const deep = 100_000;
  const nested = `${'['.repeat(deep)}${']'.repeat(deep)}`;
  const objects = `${'{"a":'.repeat(deep)}0${'}'.repeat(deep)}`;
  for (const value of [nested, objects]) {
    for (const text of [
      value,
      `{"format":"si-widgets/pacing","version":1,"plan":${value},"log":[]}`,
      `{"format":"si-widgets/pacing","version":1,"plan":${JSON.stringify(PLAN)},"log":${value}}`,
      `{"format":"si-widgets/pacing","version":1,"plan":${JSON.stringify(PLAN)},"log":[${value}]}`,
      `{"format":${value},"version":1}`,
    ]) {
      const { log, problems } = read(text);
      assert.deepEqual([log, problems.length], [[], 1]);
    }
  }
});

test('format and version', () => {
  for (const format of [
    undefined,
    null,
    '',
    'si-widgets/running',
    'SI-WIDGETS/PACING',
    ['si-widgets/pacing'],
    1,
  ]) {
    refusesFile(file(PLAN, [], { format }), 'format', String(format));
  }
  for (const version of [undefined, null, 0, -1, 2, 1.5, 0.5, 1e9, '1', true, [1], {}]) {
    refusesFile(file(PLAN, [], { version }), 'version', inspect(version));
  }
  refusesFile(file(PLAN, []).replace('"version":1', '"version":NaN'), 'file', 'NaN');
  refusesFile(file(PLAN, []).replace('"version":1', '"version":1e400'), 'version', '1e400');
  assert.deepEqual(read(file(PLAN, []).replace('"version":1', '"version":1.0')).problems, []);
  const newer = read(file({ ...PLAN, activity: 'fly' }, 'not a log', { version: 2 }));
  assert.deepEqual(newer.problems, [{ field: 'version', found: 2 }], 'of a newer file nothing else is said');
});

test('the log: an array, and of at most 5,000 rows', () => {
  for (const log of [undefined, null, {}, { length: 1, 0: ENTRY }, 'log', 5, true]) {
    refusesFile(file(PLAN, log), 'log', inspect(log));
  }
  const most = Array.from({ length: MOST_SESSIONS }, (_, index) => session(index % 300, 20));
  assert.equal(MOST_SESSIONS, 5_000);
  const back = read(file(PLAN, most));
  assert.deepEqual([back.log.length, back.problems], [5_000, []]);
  refusesFile(file(PLAN, [...most, ENTRY]), 'length', '5,001 rows');
  assert.equal(nextDose(PLAN, back.log, TODAY).sessions.length, 5_000);
});

test('many rows take no time, not even with a plan from long ago, on one day, or all of them wrong', () => {
  const rows = (entry: (index: number) => unknown) => Array.from({ length: 500 }, (_, index) => entry(index));
  const old = { ...walk(30), start: '0100-01-01' };
  for (const [what, text] of Object.entries({
    'a plan from the year 100': file(
      old,
      rows((index) => session(index % 300, 20)),
    ),
    'wrong rows': file(
      PLAN,
      rows(() => ({ ...ENTRY, dose: 0 })),
    ),
    'one day': file(
      PLAN,
      rows((index) => session(1, 1 + index / 10)),
    ),
  })) {
    const from = performance.now();
    const { log, problems } = read(text);
    const took = performance.now() - from;
    // Or the plan is too old to be used at all.
    assert.ok(log.length + problems.length === 500 || problems[0]?.field === 'start', what);
    assert.ok(took < 2_000, `${what}: ${Math.round(took)} ms`);
  }
});

test('valid rows are read, whatever stands beside them', () => {
  const rows: readonly (readonly [unknown, string?])[] = [
    [session(0, 20)],
    [null, 'entry'],
    [[], 'entry'],
    [7, 'entry'],
    [session(1, 20)],
    [{}, 'date'],
    [{ ...ENTRY, date: '2025-02-29' }, 'date'],
    [{ ...ENTRY, date: '2026-02-30' }, 'date'],
    [{ ...ENTRY, date: day(-1) }, 'date'],
    [{ ...ENTRY, date: day(401) }, 'date'],
    [{ ...ENTRY, date: day(400) }],
    [{ ...ENTRY, date: START }],
    [{ ...ENTRY, dose: '20' }, 'dose'],
    [{ ...ENTRY, dose: 0 }, 'dose'],
    [{ ...ENTRY, dose: -20 }, 'dose'],
    [{ ...ENTRY, dose: null }, 'dose'],
    [{ ...ENTRY, dose: 1440.01 }, 'dose'],
    [{ ...ENTRY, dose: 1440 }],
    [{ ...ENTRY, rest: '2' }, 'rest'],
    [{ ...ENTRY, during: 11 }, 'during'],
    [{ ...ENTRY, after: 2.5 }, 'after'],
    [{ ...ENTRY, after: null }, 'after'],
    [{ ...ENTRY, lasted: 'long' }, 'lasted'],
    [{ ...ENTRY, lasted: null }, 'lasted'],
    [{ ...ENTRY, sharp: 'no' }, 'sharp'],
    [{ ...ENTRY, flare: 1 }, 'flare'],
    [{ ...ENTRY, anythingNew: null }, 'anythingNew'],
    [session(2, 20)],
    [session(2, 20)],
  ];
  const { plan, log, problems } = read(
    file(
      PLAN,
      rows.map(([row]) => row),
    ),
  );
  assert.deepEqual(plan, PLAN);
  assert.deepEqual(
    log,
    rows.filter(([, field]) => field === undefined).map(([row]) => row),
  );
  assert.deepEqual(
    fields(problems),
    rows.flatMap(([, field], index) => (field === undefined ? [] : [`${index + 1} ${field}`])),
  );
});

test('a problem says what was found', () => {
  const { problems } = read(file(PLAN, [ENTRY, { ...ENTRY, during: 12 }]));
  assert.deepEqual(problems, [{ row: 2, field: 'during', found: 12 }]);
  assert.deepEqual(read(file({ ...PLAN, unit: 'ells' }, [ENTRY])).problems, [
    { field: 'unit', found: 'ells' },
  ]);
});

test('numbers: as text, too large, too small, without sign', () => {
  const withDose = (dose: string) => file(PLAN, [ENTRY]).replace('"dose":20', `"dose":${dose}`);
  for (const dose of ['1e400', '-1e400', '1e-400', '-0', '0.0', '"20"', '"1e2"', '1441', 'true', '[20]']) {
    assert.deepEqual(fields(read(withDose(dose)).problems), ['1 dose'], dose);
  }
  for (const dose of ['1e2', '1E+2', '0.5', '20.0', '1e-300']) {
    assert.deepEqual(read(withDose(dose)).log[0]?.dose, Number(dose), dose);
  }
  const zero = file(PLAN, [{ ...ENTRY, rest: 0, during: 0, after: 0 }]).replaceAll(':0', ':-0');
  const { log, problems } = read(zero);
  assert.deepEqual(problems, []);
  // As JSON it is no other zero.
  assert.equal(JSON.stringify(log[0]), JSON.stringify({ ...ENTRY, rest: 0, during: 0, after: 0 }));
});

test('keys that are no fields are dropped, and none reaches a prototype', () => {
  const text = file({ ...PLAN, note: 1 }, [{ ...ENTRY, note: 1 }], { note: 1 })
    .replaceAll(
      '"note":1',
      '"__proto__":{"polluted":true,"sets":5},"constructor":{"prototype":{"polluted":true}}',
    )
    .replace('"usual"', '"__proto__":{"polluted":true},"usual"');
  assert.ok(text.includes('__proto__'), text);
  const { plan, log, problems } = read(text);
  assert.deepEqual([plan, log, problems], [PLAN, [ENTRY], []]);
  assert.deepEqual(Object.keys(plan ?? {}).toSorted(), Object.keys(PLAN).toSorted());
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  assert.equal(Object.getPrototypeOf(plan), Object.prototype);
  const inherited = `{"format":"si-widgets/pacing","version":1,"log":[],"plan":{"__proto__":${JSON.stringify(PLAN)}}}`;
  refusesFile(inherited, 'activity');
  refusesFile(`{"__proto__":${file(PLAN, [])}}`, 'format');
});

test('a plan: what is wrong in it, and then no entries either', () => {
  const wrong: readonly (readonly [string, unknown])[] = [
    ['plan', undefined],
    ['plan', null],
    ['plan', []],
    ['plan', 'plan'],
    ['activity', { ...PLAN, activity: undefined }],
    ['activity', { ...PLAN, activity: 'constructor' }],
    ['activity', { ...PLAN, activity: ['walk'] }],
    ['unit', { ...PLAN, unit: 'ells' }],
    ['unit', { ...PLAN, activity: 'walk', unit: 'kilograms' }],
    ['unit', { ...PLAN, activity: 'run', unit: 'hours', longestRun: 1 }],
    ['speed', { ...PLAN, speed: 'fast' }],
    ['speed', { ...PLAN, speed: undefined }],
    ['target', { ...PLAN, target: '60' }],
    ['target', { ...PLAN, target: null }],
    ['target', { ...PLAN, target: 0 }],
    ['target', { ...PLAN, target: 2000 }],
    ['longestRun', { ...RUN, longestRun: undefined }],
    ['longestRun', { ...RUN, longestRun: '5' }],
    ['longestRun', { ...RUN, longestRun: -1 }],
    ['sets', { ...PLAN, sets: 0 }],
    ['sets', { ...PLAN, sets: 21 }],
    ['sets', { ...PLAN, sets: 2.5 }],
    ['sets', { ...PLAN, sets: '2' }],
    ['name', { ...PLAN, name: 7 }],
    ['name', { ...PLAN, name: null }],
    ['name', { ...PLAN, name: 'x'.repeat(61) }],
    ['clearedOn', { ...PLAN, clearedOn: '2026-02-30' }],
    ['clearedOn', { ...PLAN, clearedOn: null }],
    ['clearedOn', { ...PLAN, clearedOn: [day(2)] }],
    ['baseline', { ...PLAN, baseline: undefined }],
    ['baseline', { ...PLAN, baseline: [] }],
    ['kind', { ...PLAN, baseline: { ...PLAN.baseline, kind: 'guess' } }],
    ['amounts', { ...PLAN, baseline: { ...PLAN.baseline, amounts: undefined } }],
    ['amounts', { ...PLAN, baseline: { ...PLAN.baseline, amounts: { length: 3 } } }],
    ['amounts', { ...PLAN, baseline: { ...PLAN.baseline, amounts: [20, 30] } }],
    ['amounts', { ...PLAN, baseline: { ...PLAN.baseline, amounts: [20, 30, '40'] } }],
    ['amounts', { ...PLAN, baseline: { ...PLAN.baseline, amounts: [20, 30, 0] } }],
    ['amounts', { ...PLAN, baseline: { ...PLAN.baseline, amounts: Array<number>(99).fill(5) } }],
    ['during', { ...PLAN, baseline: { ...PLAN.baseline, during: 4.5 } }],
    ['during', { ...PLAN, baseline: { ...PLAN.baseline, during: undefined } }],
    ['lasted', { ...PLAN, baseline: { ...PLAN.baseline, lasted: 'long' } }],
    ['lasted', { ...PLAN, baseline: { ...PLAN.baseline, lasted: undefined } }],
    ['usual', { ...PLAN, baseline: { ...PLAN.baseline, usual: undefined } }],
    ['usual', { ...PLAN, baseline: { ...PLAN.baseline, usual: 11 } }],
    ['flare', { ...PLAN, baseline: { ...PLAN.baseline, flare: 'no' } }],
  ];
  for (const [field, plan] of wrong) refusesFile(file(plan, [ENTRY]), field, JSON.stringify(plan));
  const days = [
    undefined,
    null,
    '',
    'today',
    '2026-02-30',
    '2025-02-29',
    '2026-12-32',
    20260302,
    {},
    [START],
  ];
  for (const start of days) {
    refusesFile(file({ ...PLAN, start }, [ENTRY]), 'start', `start ${JSON.stringify(start)}`);
  }
});

test('a plan: an object in place of a day never breaks it', () => {
  for (const value of [{ toString: 1, valueOf: 1 }, { toString: null }, [[[]]], { toISOString: 'x' }]) {
    refusesFile(file({ ...PLAN, start: value }, []), 'start', JSON.stringify(value));
    refusesFile(file({ ...PLAN, clearedOn: value }, []), 'clearedOn', JSON.stringify(value));
  }
});

test('a plan: days of the calendar, at the ends of months and years', () => {
  for (const start of ['2024-02-29', '2000-02-29', '2025-12-31', '2026-01-01', '2025-02-28']) {
    const entry = { ...ENTRY, date: start };
    const { plan, log } = read(file({ ...PLAN, start }, [entry]));
    assert.deepEqual([plan?.start, log.length], [start, 1], start);
  }
  const year = [session(304, 20), session(305, 20)];
  assert.deepEqual(
    year.map(({ date }) => date),
    ['2026-12-31', '2027-01-01'],
  );
  assert.deepEqual(read(file(PLAN, year)).log, year);
});

test('a plan may begin later, as far ahead as a plan is made', () => {
  assert.equal(read(file(walk(30), []), START).plan?.start, START);
  const ahead = { ...walk(30), start: day(PLAN_AHEAD_DAYS) };
  assert.deepEqual(read(file(ahead, []), START).problems, []);
  const further = { ...ahead, start: day(PLAN_AHEAD_DAYS + 1) };
  assert.deepEqual(fields(read(file(further, []), START).problems), ['start']);
});

test('a plan that is read can be used, from the first day of the calendar on', () => {
  for (const [start, dates] of [
    ['0100-01-01', ['0100-01-01', '0100-01-02']],
    ['0100-01-20', ['0100-01-21', '0100-01-22']],
    ['1970-01-01', ['1970-01-01', '1970-01-02']],
    [START, [day(0), day(1)]],
  ] as const) {
    const rows = dates.map((date) => ({ ...session(0, 30), date }));
    const { plan, log, problems } = read(file({ ...walk(30), start }, rows));
    if (plan === undefined) assert.deepEqual(fields(problems), ['start'], start);
    else {
      const reading = nextDose(plan, log, TODAY);
      assert.deepEqual([reading.dose, pacingSchedule(plan, reading).weeks.length], [33, 1], start);
    }
  }
});

test('a name: 60 characters, and any of them', () => {
  for (const name of ['', 'x'.repeat(60), '\u202e\u0000</script>', '\ud800']) {
    assert.equal(read(file({ ...PLAN, name }, [])).plan?.name, name);
  }
});

// Anything at all

/** Never throws, and what it gives can be used. */
function mustBeUsable(text: string): boolean {
  const { plan, log, problems } = read(text);
  assert.ok(log.length === 0 || plan !== undefined, 'entries without a plan');
  assert.ok(plan !== undefined || problems.length > 0, 'nothing, and nothing is said');
  for (const { row, field } of problems) {
    assert.ok(field.length > 0 && (row === undefined || row >= 1), `${String(row)} ${field}`);
  }
  if (plan === undefined) return false;
  const reading = nextDose(plan, log, TODAY);
  const { status } = reading;
  assert.ok(pacingSchedule(plan, reading).weeks.length > 0, 'no schedule');
  assert.ok(['go', 'check', 'stop', 'hand-over'].includes(status), status);
  assert.deepEqual(read(writePacingFile(plan, log)), { plan, log, problems: [] });
  return true;
}

test('any value at all: never throws', (t) => {
  const runs = 4_000;
  const any = fc.anything({ maxDepth: 3, withBigInt: false });
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    any.map((value) => JSON.stringify(value) ?? ''),
    fc.tuple(any, any).map(([plan, log]) => file(plan, log)),
    fc.tuple(any, fc.array(any)).map(([entry, log]) => file(PLAN, [entry, ...log])),
    fc
      .record({ start: any, baseline: any, speed: any, name: any })
      .map((rest) => file({ ...PLAN, ...rest }, [])),
  );
  fc.assert(
    fc.property(texts, (text) => {
      mustBeUsable(text);
    }),
    { seed: SEED, numRuns: runs },
  );
  t.diagnostic(`${runs} values`);
});

test('a valid file with something changed: never throws, and what is left can be used', (t) => {
  const runs = 6_000;
  const valid = writePacingFile(PLAN, [ENTRY, session(2, 10), without(session(3, 12), 'lasted')]);
  const bits = [
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '-',
    '0',
    '9',
    'e',
    '.',
    'null',
    'true',
    '1e400',
    '\\u0000',
    ' ',
  ];
  const edit = fc.record({
    at: fc.nat(valid.length),
    length: fc.nat(12),
    bit: fc.constantFrom('', ...bits),
  });
  const values: readonly unknown[] = [
    null,
    true,
    0,
    -1,
    1e9,
    '',
    'x',
    '20',
    [],
    {},
    [[]],
    { toString: null },
  ];
  const paths = [
    ['format'],
    ['version'],
    ...Object.keys(PLAN).map((key) => ['plan', key]),
    ...Object.keys(PLAN.baseline).map((key) => ['plan', 'baseline', key]),
    ...Object.keys(ENTRY).map((key) => ['log', '0', key]),
    ['log', '1'],
    ['plan', 'longestRun'],
  ];
  const replaced = fc
    .array(fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...values)), { minLength: 1, maxLength: 3 })
    .map((changes) => {
      const whole = JSON.parse(valid) as Record<string, unknown>;
      for (const [path, value] of changes) {
        let inner: unknown = whole;
        for (const key of path.slice(0, -1)) inner = (inner as Record<string, unknown> | null)?.[key];
        if (typeof inner === 'object' && inner !== null) Object.assign(inner, { [path.at(-1) ?? '']: value });
      }
      return JSON.stringify(whole);
    });
  const edited = fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) => {
    let text = valid;
    for (const { at, length, bit } of edits) text = text.slice(0, at) + bit + text.slice(at + length);
    return text;
  });
  let used = 0;
  fc.assert(
    fc.property(fc.oneof(edited, replaced), (text) => {
      if (mustBeUsable(text)) used += 1;
    }),
    { seed: SEED, numRuns: runs },
  );
  t.diagnostic(`${runs} files, ${used} of them of use`);
  assert.ok(used > runs / 20, `only ${used} of use`);
});

test('entries of a file: as many as are right, whatever the others are', () => {
  const any = fc.anything({ maxDepth: 2, withBigInt: false });
  const right = fc.nat(30).map((days) => session(days, 20));
  fc.assert(
    fc.property(fc.array(fc.oneof(right, any)), (rows) => {
      const parsed = JSON.parse(JSON.stringify(rows)) as unknown[];
      const { log, problems } = read(file(PLAN, rows));
      assert.equal(log.length + problems.length, parsed.length);
      const expected = parsed.filter(isRight);
      assert.deepEqual(log, expected);
    }),
    { seed: SEED, numRuns: 1_500 },
  );
});

function isRight(row: unknown): row is SessionEntry {
  return typeof row === 'object' && row !== null && 'anythingNew' in row;
}

// A file of another kind of plan

interface Goal {
  readonly metres: number;
}
interface Lap {
  readonly metres: number;
  readonly slow: boolean;
}

/** Laps of any length up to the goal; none may be shorter than the one before it. */
const LAPS: FileKind<Goal, Lap> = {
  format: 'test/laps',
  version: 1,
  mostEntries: 6,
  readPlan: ({ metres }) => ({ metres: readNumber(metres, 'metres', 1, 100) }),
  readEntry: (value, { metres: most }) => {
    const { metres, slow } = readFields(value, 'entry');
    return { metres: readNumber(metres, 'metres', 1, most), slow: readBoolean(slow, 'slow') };
  },
  check: (_goal, rows) =>
    rows.flatMap(({ row, entry }, index) => {
      const before = rows[index - 1]?.entry.metres ?? 0;
      return entry.metres < before ? [{ row, field: 'metres', found: entry.metres, rule: 'never-less' }] : [];
    }),
};
const GOAL: Goal = { metres: 50 };
const lap = (metres: number, slow = false): Lap => ({ metres, slow });
const laps = (log: readonly unknown[], plan: unknown = GOAL): string =>
  JSON.stringify({ format: LAPS.format, version: 1, plan, log });

test('another kind: what is written can be read again, with its own plan and its own entries', () => {
  const log = [lap(10), lap(20, true)];
  assert.deepEqual(readFile(LAPS, writeFile(LAPS, GOAL, log)), { plan: GOAL, log, problems: [] });
});

test('another kind: an entry is read with the plan at hand, and only what its kind reads is kept', () => {
  const text = laps([{ ...lap(50), note: 'x' }, lap(51)]);
  const { log, problems } = readFile(LAPS, text);
  assert.deepEqual(log, [lap(50)]);
  assert.deepEqual(problems, [{ row: 2, field: 'metres', found: 51 }]);
});

test('another kind: a row that breaks a rule is named with the rule, and stays in the log', () => {
  const { log, problems } = readFile(LAPS, laps([lap(20), lap(10), lap(30)]));
  assert.deepEqual(log, [lap(20), lap(10), lap(30)]);
  assert.deepEqual(problems, [{ row: 2, field: 'metres', found: 10, rule: 'never-less' }]);
});

test('another kind: rows that cannot be read count as rows, and the rule does not see them', () => {
  const { log, problems } = readFile(LAPS, laps([null, lap(20), { metres: 5 }, lap(60), lap(10)]));
  assert.deepEqual(log, [lap(20), lap(10)]);
  assert.deepEqual(problems, [
    { row: 1, field: 'entry', found: null },
    { row: 3, field: 'slow', found: undefined },
    { row: 4, field: 'metres', found: 60 },
    { row: 5, field: 'metres', found: 10, rule: 'never-less' },
  ]);
});

test('another kind: nothing is checked of a plan or a file that cannot be used', () => {
  let checks = 0;
  const counted: FileKind<Goal, Lap> = {
    ...LAPS,
    check: () => {
      checks += 1;
      return [];
    },
  };
  const long = Array.from({ length: 7 }, () => lap(10));
  for (const [text, field] of [
    [laps([lap(20)], { metres: 0 }), 'metres'],
    [laps(long), 'length'],
    [laps([]).replace('laps', 'lanes'), 'format'],
  ] as const) {
    const { plan, log, problems } = readFile(counted, text);
    assert.deepEqual([plan, log, fields(problems), checks], [undefined, [], [field], 0]);
  }
  readFile(counted, laps([]));
  assert.equal(checks, 1);
});

test('another kind: without a rule to check, what cannot be read is all that is said', () => {
  const { check: _check, ...kind } = LAPS;
  const { log, problems } = readFile(kind, laps([lap(20), 7, lap(10)]));
  assert.deepEqual(log, [lap(20), lap(10)]);
  assert.deepEqual(fields(problems), ['2 entry']);
});
