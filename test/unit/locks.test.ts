/** Rules L8 and L9: when a plan must ask again, and what a clinician's clearance opens. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  checkRedFlags,
  InputError,
  lockAfterClearance,
  LOCKS,
  recheckDue,
  withNewOrWorse,
  type CheckRecord,
  type Clearance,
  type Due,
  type Lock,
} from '../../src/rules.js';
import { strictness, yesOnly } from '../support/answer-sets.js';

const CHECKED: CheckRecord = { level: 'prompt', locks: 'running', checkedOn: '2026-03-01' };

const DAY = '2026-03-02';
const CLEARANCES: Readonly<Record<string, Clearance | undefined>> = {
  none: undefined,
  empty: {},
  exercise: { exercise: DAY },
  running: { running: DAY },
  both: { exercise: DAY, running: DAY },
};

/** What is left locked at T2 and T3, by what the clinician has said. Running needs its own word. */
const LEFT: Readonly<Record<string, Readonly<Record<Lock, Lock>>>> = {
  none: { none: 'none', running: 'running', loads: 'loads', all: 'all' },
  empty: { none: 'none', running: 'running', loads: 'loads', all: 'all' },
  exercise: { none: 'none', running: 'running', loads: 'running', all: 'running' },
  running: { none: 'none', running: 'none', loads: 'loads', all: 'all' },
  both: { none: 'none', running: 'none', loads: 'none', all: 'none' },
};

for (const level of ['emergency', 'same-day', 'prompt', 'none-found', 'unfinished']) {
  test(`clearance at ${level}, every lock and every clearance`, () => {
    const clearable = level === 'same-day' || level === 'prompt';
    for (const locks of LOCKS) {
      for (const [said, clearance] of Object.entries(CLEARANCES)) {
        const left = lockAfterClearance({ level, locks, ...(clearance && { clearance }) });
        const expected = clearable ? LEFT[said]?.[locks] : locks;
        assert.equal(left, expected, `${locks}, ${said}`);
        assert.ok(strictness(left) <= strictness(locks), `${locks}, ${said}: stricter than before`);
      }
    }
  });
}

test('clearance is never offered at an emergency, whatever the rule', () => {
  const { level, locks } = checkRedFlags(yesOnly(['saddle-numbness']));
  assert.equal(lockAfterClearance({ level, locks, clearance: { exercise: DAY, running: DAY } }), 'all');
});

test('clearance never changes the level, nor the record', () => {
  const record: CheckRecord = Object.freeze({ ...CHECKED, clearance: Object.freeze({ running: DAY }) });
  assert.equal(lockAfterClearance(record), 'none');
  assert.deepEqual(record, { ...CHECKED, clearance: { running: DAY } });
});

const days: readonly (readonly [age: number, today: string, due: Due])[] = [
  [0, '2026-03-01', 'nothing'],
  [1, '2026-03-02', 'nothing'],
  [6, '2026-03-07', 'nothing'],
  [7, '2026-03-08', 'ask-new-or-worse'],
  [8, '2026-03-09', 'ask-new-or-worse'],
  [27, '2026-03-28', 'ask-new-or-worse'],
  [28, '2026-03-29', 'full-check'],
  [29, '2026-03-30', 'full-check'],
  [400, '2027-04-05', 'full-check'],
];
for (const [age, today, due] of days) {
  test(`${age} days after the check: ${due}`, () => {
    for (const level of ['emergency', 'same-day', 'prompt', 'none-found']) {
      assert.equal(recheckDue({ ...CHECKED, level }, today), due, level);
    }
  });
}

test('without a check, or with an unfinished one, the whole check is due', () => {
  assert.equal(recheckDue(undefined, '2026-03-01'), 'full-check');
  assert.equal(recheckDue({ ...CHECKED, level: 'unfinished', locks: 'all' }, '2026-03-01'), 'full-check');
});

test('a check from a later day is not trusted, nor an answer from one', () => {
  assert.equal(recheckDue(CHECKED, '2026-02-28'), 'full-check');
  assert.equal(recheckDue({ ...CHECKED, confirmedOn: '2026-03-05' }, '2026-03-04'), 'full-check');
  const clockSetBack: CheckRecord = { ...CHECKED, checkedOn: '2026-03-05', confirmedOn: '2026-03-04' };
  assert.equal(recheckDue(clockSetBack, '2026-03-04'), 'full-check');
});

test('"nothing new" holds for 7 days more, and never past 28 days after the check', () => {
  const confirmed: CheckRecord = { ...CHECKED, confirmedOn: '2026-03-08' };
  assert.equal(recheckDue(confirmed, '2026-03-08'), 'nothing');
  assert.equal(recheckDue(confirmed, '2026-03-14'), 'nothing');
  assert.equal(recheckDue(confirmed, '2026-03-15'), 'ask-new-or-worse');
  const again: CheckRecord = { ...CHECKED, confirmedOn: '2026-03-28' };
  assert.equal(recheckDue(again, '2026-03-28'), 'nothing');
  assert.equal(recheckDue(again, '2026-03-29'), 'full-check');
});

test('a flare of 7 days needs no new check, one of 8 does', () => {
  const due = (flareDays: number) => recheckDue(CHECKED, '2026-03-02', { flareDays });
  assert.equal(due(0), 'nothing');
  assert.equal(due(7), 'nothing');
  assert.equal(due(8), 'full-check');
  assert.equal(recheckDue(CHECKED, '2026-03-08', { flareDays: 7 }), 'ask-new-or-worse');
  assert.equal(recheckDue(CHECKED, '2026-03-08', { flareDays: 8 }), 'full-check');
});

test('any new symptom asks for the whole check', () => {
  assert.equal(recheckDue(CHECKED, '2026-03-01', { newSymptom: true }), 'full-check');
  assert.equal(recheckDue(CHECKED, '2026-03-01', { newSymptom: false }), 'nothing');
  assert.equal(recheckDue(CHECKED, '2026-03-01', {}), 'nothing');
});

test('something new or worse: clearance is gone, locked again, and only a full check helps', () => {
  for (const level of ['same-day', 'prompt']) {
    for (const locks of LOCKS) {
      const cleared: CheckRecord = Object.freeze({
        ...CHECKED,
        level,
        locks,
        confirmedOn: DAY,
        clearance: Object.freeze({ exercise: DAY, running: DAY }),
      });
      assert.equal(lockAfterClearance(cleared), 'none');
      const worse = withNewOrWorse(cleared);
      assert.deepEqual(worse, { ...CHECKED, level, locks, confirmedOn: DAY, worse: true });
      assert.equal('clearance' in worse, false);
      assert.equal(lockAfterClearance(worse), 'all');
      assert.equal(recheckDue(worse, DAY), 'full-check');
      assert.equal('worse' in cleared, false);
      // Said twice, it stays so.
      assert.deepEqual(withNewOrWorse(worse), worse);
    }
  }
});

const INVALID_DAYS = [
  '2025-02-29',
  '2100-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-01-00',
  '2026-1-1',
  '26-01-01',
  '2026-01-01T00:00:00Z',
  ' 2026-01-01',
  '2026-01-01\n',
  '2026/01/01',
  '01-01-2026',
  '+002026-01-01',
  '',
  'today',
  20260101,
  Number.NaN,
  null,
  new Date(0),
  {},
  ['2026-01-01'],
];

function refused(call: () => unknown, field: RegExp, found: unknown): void {
  assert.throws(call, (error) => {
    assert.ok(error instanceof InputError, String(error));
    assert.match(error.field, field);
    assert.ok(Object.is(error.found, found), 'what was found');
    return true;
  });
}

test('a day that is none is refused, and the error names it as the caller does', () => {
  for (const day of INVALID_DAYS) {
    refused(() => recheckDue(CHECKED, day as string), /^today$/, day);
    refused(() => recheckDue({ ...CHECKED, checkedOn: day as string }, DAY), /checkedOn$/, day);
    if (day === null) continue;
    refused(() => recheckDue({ ...CHECKED, confirmedOn: day as string }, DAY), /confirmedOn$/, day);
  }
});

test('a day that is none is refused even where the answer would be the same for every day', () => {
  refused(() => recheckDue(undefined, 'today'), /today/, 'today');
  refused(() => recheckDue({ ...CHECKED, worse: true }, 'today'), /today/, 'today');
});

test('the length of a flare is a number of days', () => {
  for (const flareDays of [-1, Number.NaN, Infinity, -Infinity, '8', null] as readonly unknown[]) {
    refused(() => recheckDue(CHECKED, DAY, { flareDays: flareDays as number }), /flareDays$/, flareDays);
  }
});

test('a record that names no lock or level opens nothing', () => {
  const both = { clearance: { exercise: DAY, running: DAY } };
  for (const locks of ['', 'everything', 'constructor', undefined, null] as readonly unknown[]) {
    refused(() => lockAfterClearance({ level: 'prompt', locks: locks as Lock, ...both }), /locks$/, locks);
  }
  refused(() => lockAfterClearance({ level: 'T3', locks: 'all', ...both }), /level$/, 'T3');
  refused(() => recheckDue({ ...CHECKED, level: 'T3' }, DAY), /level$/, 'T3');
});

test('a clearance without a day is none', () => {
  for (const day of ['', 'yes', '2025-02-29']) {
    refused(
      () => lockAfterClearance({ level: 'prompt', locks: 'running', clearance: { running: day } }),
      /running$/,
      day,
    );
  }
});

const spans: readonly (readonly [what: string, checkedOn: string, sixth: string, seventh: string])[] = [
  ['29 February', '2028-02-23', '2028-02-29', '2028-03-01'],
  ['from 29 February', '2028-02-29', '2028-03-06', '2028-03-07'],
  ['a year without one', '2026-02-23', '2026-03-01', '2026-03-02'],
  ['a century without one', '2100-02-23', '2100-03-01', '2100-03-02'],
  ['a century with one', '2000-02-23', '2000-02-29', '2000-03-01'],
  ['the end of a year', '2026-12-28', '2027-01-03', '2027-01-04'],
  ['clocks go forward in the UK', '2026-03-25', '2026-03-31', '2026-04-01'],
  ['clocks go back in the UK', '2026-10-21', '2026-10-27', '2026-10-28'],
  ['clocks go forward in the US', '2026-03-05', '2026-03-11', '2026-03-12'],
  ['clocks go back in the US', '2026-10-29', '2026-11-04', '2026-11-05'],
  ['Samoa skipped 30 December 2011', '2011-12-27', '2012-01-02', '2012-01-03'],
];
for (const [what, checkedOn, sixth, seventh] of spans) {
  test(`days are counted in days: ${what}`, () => {
    const before = process.env['TZ'];
    try {
      for (const zone of ['UTC', 'Europe/London', 'America/New_York', 'Pacific/Apia', 'Pacific/Kiritimati']) {
        process.env['TZ'] = zone;
        const record: CheckRecord = { ...CHECKED, checkedOn };
        assert.equal(recheckDue(record, checkedOn), 'nothing', zone);
        assert.equal(recheckDue(record, sixth), 'nothing', zone);
        assert.equal(recheckDue(record, seventh), 'ask-new-or-worse', zone);
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
}
