/** The gate before the first run (E.2): every combination of signs, weeks and clearance, and of what is tried. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  BIRTH_GATE,
  checkRunGate,
  InputError,
  RUN_GATE,
  type GateAnswers,
  type GateResult,
} from '../../src/rules.js';

type Tried = GateAnswers['tasks'][string] | undefined;
const ANSWERS: readonly Tried[] = ['yes', 'not-yet', 'hurts', undefined];

const SIGNS = ['pregnant', 'birth', 'procedure', 'bone-sooner', 'bone-step', 'low-energy', 'hop-pain'];
const FOR_ALL = ['walk-30', 'single-leg-stand', 'step-downs', 'jog', 'hops'];
const AFTER_BIRTH = ['single-leg-squats', 'bounds', 'running-man'];
const TASKS = [...FOR_ALL, ...AFTER_BIRTH];
const WEEKS = [undefined, 0, 2, 3, 9, 11, 12, 13, 52];

function tasksOf(answers: readonly Tried[]): GateAnswers['tasks'] {
  return Object.fromEntries(
    TASKS.flatMap((id, index) => {
      const answer = answers[index];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

const ALL_DONE = tasksOf(TASKS.map(() => 'yes'));

const answers = (
  signs: readonly string[],
  weeks: number | undefined,
  cleared: boolean,
  tasks: GateAnswers['tasks'] = ALL_DONE,
): GateAnswers => ({
  signs,
  ...(weeks !== undefined && { weeksSinceBirth: weeks }),
  cleared,
  tasks,
});

/** E.2 and E.7 in plain words. */
function expected({ signs, weeksSinceBirth: weeks, cleared, tasks }: GateAnswers): GateResult {
  const asked = weeks === undefined ? FOR_ALL : TASKS;
  const isSo = (sign: string) =>
    signs.includes(sign) ||
    (sign === 'birth' && weeks !== undefined && weeks < 12) ||
    (sign === 'hop-pain' && tasks['hops'] === 'hurts');
  const so = SIGNS.filter(isSo);
  const undone = asked.filter((task) => tasks[task] !== undefined && tasks[task] !== 'yes');
  const missing = asked.filter((task) => tasks[task] === undefined);
  const isClearable = (sign: string) =>
    sign !== 'pregnant' && !(sign === 'birth' && weeks !== undefined && weeks < 3);
  const closing = so.filter((sign) => !isClearable(sign) || !cleared);
  return {
    isOpen: closing.length === 0 && undone.length === 0 && missing.length === 0,
    closedBy: [...closing, ...undone],
    clearable: so.filter(isClearable),
    missing,
  };
}

let tried = 0;

function check(given: GateAnswers): GateResult {
  tried += 1;
  const result = checkRunGate(given);
  assert.deepEqual(result, expected(given), JSON.stringify(given));
  return result;
}

const subsets = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: 2 ** items.length }, (_, code) => items.filter((__, index) => code & (1 << index)));

test('the table has the signs and tasks of E.2', () => {
  const ids = (kind: string) => RUN_GATE.filter((row) => row.kind === kind).map(({ id }) => id);
  assert.deepEqual(ids('sign'), SIGNS);
  assert.deepEqual(ids('task'), TASKS);
  assert.deepEqual([BIRTH_GATE.id, BIRTH_GATE.weeks, BIRTH_GATE.clearableFrom], ['birth', 12, 3]);
});

test('every set of signs, with every number of weeks, cleared or not, and each task in every way', (t) => {
  const ways = [
    TASKS.map((): Tried => 'yes'),
    ...TASKS.flatMap((_, at) =>
      ANSWERS.slice(1).map((answer) => TASKS.map((__, index): Tried => (index === at ? answer : 'yes'))),
    ),
    TASKS.map(() => undefined),
  ];
  for (const signs of subsets(SIGNS)) {
    for (const weeks of WEEKS) {
      for (const cleared of [false, true]) {
        for (const way of ways) check(answers(signs, weeks, cleared, tasksOf(way)));
      }
    }
  }
  t.diagnostic(`${tried} sets of answers`);
  assert.equal(tried, 128 * 9 * 2 * 26);
});

test('every way in which the tasks can come out', (t) => {
  const before = tried;
  for (let code = 0; code < 4 ** TASKS.length; code += 1) {
    const tasks = tasksOf(TASKS.map((_, index) => ANSWERS[Math.floor(code / 4 ** index) % 4]));
    check(answers([], code % 2 === 0 ? undefined : 20, code % 3 === 0, tasks));
  }
  t.diagnostic(`${tried - before} sets of answers`);
});

test('nothing but "yes" to all that is asked opens it', () => {
  assert.ok(check(answers([], undefined, false)).isOpen, 'closed without a reason');
  assert.ok(check(answers([], undefined, false, tasksOf(FOR_ALL.map(() => 'yes')))).isOpen, 'asks for more');
  assert.ok(check(answers([], 12, false)).isOpen, '12 weeks after a birth');
  assert.ok(!check(answers([], undefined, true, {})).isOpen, 'open with nothing tried');
  assert.ok(
    !check(answers([], 12, false, tasksOf(FOR_ALL.map(() => 'yes')))).isOpen,
    'not all after a birth',
  );
});

test('pregnancy never opens, whatever a clinician has said', () => {
  for (const signs of subsets(SIGNS.slice(1))) {
    for (const weeks of WEEKS) {
      const { isOpen, closedBy } = check(answers(['pregnant', ...signs], weeks, true));
      assert.ok(!isOpen && closedBy.includes('pregnant'), signs.join());
    }
  }
});

test('a clinician’s word never closes, and one sign more never opens', () => {
  for (const signs of subsets(SIGNS)) {
    for (const weeks of WEEKS) {
      const before = check(answers(signs, weeks, false));
      const after = check(answers(signs, weeks, true));
      assert.ok(!before.isOpen || after.isOpen, 'closed by a clearance');
      assert.ok(
        after.closedBy.every((id) => before.closedBy.includes(id)),
        signs.join(),
      );
      for (const cleared of [false, true]) {
        for (const sign of SIGNS) {
          const more = check(answers([...signs, sign], weeks, cleared));
          assert.ok(!more.isOpen || check(answers(signs, weeks, cleared)).isOpen, `${sign} opens`);
        }
      }
    }
  }
});

test('pain with hops keeps it closed until they can be done, even cleared', () => {
  const hurts = { ...ALL_DONE, hops: 'hurts' } as const;
  assert.deepEqual(check(answers([], undefined, false, hurts)).closedBy, ['hop-pain', 'hops']);
  assert.deepEqual(check(answers([], undefined, true, hurts)).closedBy, ['hops']);
  assert.ok(check(answers(['hop-pain'], undefined, true)).isOpen, 'cleared, and hops done');
});

// What is refused

function refuses(field: string, given: unknown, found: unknown): void {
  assert.throws(
    () => checkRunGate(given as GateAnswers),
    (error) => {
      assert.ok(error instanceof InputError, String(error));
      assert.equal(error.field, field);
      assert.ok(Object.is(error.found, found), `found ${String(error.found)}`);
      return true;
    },
  );
}

test('what is no sign, no task, no answer and no number of weeks', () => {
  const fine = answers([], undefined, false);
  for (const id of ['', 'Pregnant', 'jog', 'constructor', '__proto__', undefined, null, 3]) {
    refuses('id', { ...fine, signs: [id] }, id);
  }
  for (const id of ['', 'Jog', 'pregnant', 'birth', 'constructor', 'toString']) {
    refuses('id', { ...fine, tasks: { ...ALL_DONE, [id]: 'yes' } }, id);
  }
  for (const task of TASKS) {
    for (const answer of ['', 'no', 'Yes', 'not-sure', null, true, 1, {}]) {
      refuses(task, { ...fine, tasks: { ...ALL_DONE, [task]: answer } }, answer);
    }
  }
  for (const weeks of [-1, 0.5, 53, 100, Number.NaN, Infinity, '9', null, true]) {
    refuses('weeksSinceBirth', { ...fine, weeksSinceBirth: weeks }, weeks);
  }
  for (const cleared of [undefined, null, 'no', 'yes', 0, 1]) {
    refuses('cleared', { ...fine, cleared }, cleared);
  }
});

test('a task that is there and undefined is not answered; nothing is changed', () => {
  const tasks = Object.freeze({ ...ALL_DONE, jog: undefined });
  const given = Object.freeze({ signs: Object.freeze([]), cleared: false, tasks });
  const result = checkRunGate(given as unknown as GateAnswers);
  assert.deepEqual([result.isOpen, result.missing], [false, ['jog']]);
});
