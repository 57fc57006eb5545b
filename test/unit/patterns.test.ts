/** The patterns: what they lead to, and that tiredness is told only where nothing else could still show (F1). */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  BACKFIRES,
  checkMovement,
  EXERCISES,
  explainPatterns,
  FAILURE_MODES,
  isClosed,
  LOCKS,
  MOVEMENT_SCREENS,
  movementScreens,
  optionsOf,
  PATTERNS,
  QUANTITIES,
  scoreInflammatoryPain,
  SELF_CHECKS,
  type Answers,
  type MovementCheck,
  type PatternId,
  type QuestionId,
  type QuantityId,
} from '../../src/rules.js';

type Id = QuestionId | QuantityId;

const FIVE: readonly Id[] = [
  'age-at-onset',
  'pain-duration',
  'morning-stiffness',
  'not-eased-by-rest',
  'second-half-waking',
];
const ASKED: readonly Id[] = MOVEMENT_SCREENS.flatMap(({ questions }) => questions);

const MILD: Answers = {
  'age-at-onset': '45-or-over',
  'pain-duration': 'over-3-months',
  'morning-stiffness': 'none',
  'not-eased-by-rest': 'no',
  'second-half-waking': 'no',
};
const WORST_OF: Readonly<Record<string, string>> = {
  'age-at-onset': 'under-35',
  'pain-duration': 'over-3-months',
  'morning-stiffness': 'over-30-minutes',
};

/** The answers that nothing can be more worrying than. */
const worst = (id: Id): string => (QUANTITIES.some((row) => row.id === id) ? 'not-sure' : 'yes');
/** One for each number that tells apart. */
const answersTo = (id: Id): readonly string[] =>
  id === 'pain-duration'
    ? ['6-weeks-to-3-months', 'over-3-months']
    : optionsOf(id).filter((option) => option !== 'not-sure');

interface State {
  readonly answers: Answers;
  readonly open: Id | undefined;
  readonly check: MovementCheck;
}

/** Every state on every way through the questions as they are asked, an answer at a time. */
function* walk(answers: Answers = {}): Generator<State> {
  const open = movementScreens(answers)
    .flatMap(({ questions }) => questions)
    .find((id) => answers[id] === undefined);
  yield { answers, open, check: checkMovement(answers) };
  if (open) for (const answer of answersTo(open)) yield* walk({ ...answers, [open]: answer });
}

const STATES = [...walk()];
const shown = (what: MovementCheck['shows']) => STATES.filter(({ check }) => check.shows === what);

test('every answer is met on the way', () => {
  const met = new Set(STATES.flatMap(({ answers }) => Object.entries(answers).map(String)));
  for (const id of ASKED) for (const answer of answersTo(id)) assert.ok(met.has(`${id},${answer}`), id);
  for (const what of ['questions', 'inflammatory', 'tiredness'] as const) assert.ok(shown(what).length > 100);
});

test('tiredness is told only where no answer still open could make a row of B.6 hold', () => {
  for (const { answers, check } of shown('tiredness')) {
    for (const id of FIVE) assert.notEqual(answers[id], undefined, `${id} was not asked`);
    const open = ASKED.filter((id) => answers[id] === undefined).map((id) => [id, worst(id)]);
    const completed = { 'eased-by-movement': 'yes', ...answers, ...Object.fromEntries(open) } as Answers;
    assert.deepEqual(scoreInflammatoryPain(completed).outcomes, [], JSON.stringify(answers));
    assert.notEqual(check.inflammatory.status, 'unfinished');
  }
});

test('the questions end, and then one of the two is shown', () => {
  for (const { answers, open, check } of STATES) {
    if (!open) assert.notEqual(check.shows, 'questions', JSON.stringify(answers));
  }
});

test('an outcome never goes away with a yes for a no', () => {
  for (const { answers } of shown('inflammatory').filter((_, at) => at % 7 === 0)) {
    for (const id of ASKED.filter((asked) => answers[asked] === 'no')) {
      const more = checkMovement({ ...answers, [id]: 'yes' });
      assert.equal(more.shows, 'inflammatory', `${id} in ${JSON.stringify(answers)}`);
    }
  }
});

test('not sure counts as the more worrying answer', () => {
  for (const id of FIVE) {
    const { shows } = checkMovement({ ...MILD, [id]: 'not-sure' });
    assert.equal(shows, checkMovement({ ...MILD, [id]: WORST_OF[id] ?? 'yes' }).shows, id);
  }
});

test('the five come first and in the order of F1, whatever is answered', () => {
  for (const answers of [
    {},
    { 'pain-duration': 'under-6-weeks' },
    { 'age-at-onset': '45-or-over' },
  ] as const) {
    const asked = movementScreens(answers).flatMap(({ questions }) => questions);
    assert.deepEqual(asked.slice(0, 5), FIVE);
  }
});

test('at 3 months or less the five are all that is asked, and it is too early to say', () => {
  const five = {
    'age-at-onset': 'under-35',
    'pain-duration': '6-weeks-to-3-months',
    'morning-stiffness': 'over-30-minutes',
    'not-eased-by-rest': 'yes',
    'second-half-waking': 'yes',
  } as const;
  const asked = movementScreens({ ...five, 'slow-start': 'yes' }).flatMap(({ questions }) => questions);
  assert.deepEqual(asked, FIVE);
  const { shows, inflammatory } = checkMovement(five);
  assert.deepEqual([shows, inflammatory.status], ['tiredness', 'too-early']);
});

test('that movement eases it counts without being asked', () => {
  assert.ok(!ASKED.includes('eased-by-movement'));
  const asas = {
    'age-at-onset': '35-to-39',
    'pain-duration': 'over-3-months',
    'morning-stiffness': 'none',
    'not-eased-by-rest': 'yes',
    'second-half-waking': 'no',
    'slow-start': 'yes',
  } as const;
  // Onset, slow start, movement and rest are 4 of ASAS.
  assert.equal(checkMovement(asas).shows, 'inflammatory');
});

test('an unknown pattern is an error that names it', () => {
  assert.throws(() => explainPatterns(['slipped' as PatternId]), {
    name: 'InputError',
    field: 'pattern',
    message: /sit-then-stand.*slipped/,
  });
});

test('one pattern leads to its own rows, in the order of their tables', () => {
  for (const pattern of PATTERNS) {
    const explained = explainPatterns([pattern.id]);
    assert.deepEqual(explained.patterns, [pattern]);
    for (const list of ['modes', 'ruleOut', 'checks', 'exercises', 'backfires'] as const) {
      assert.deepEqual(
        new Set<string>(explained[list]),
        new Set<string>(pattern[list]),
        `${pattern.id} ${list}`,
      );
    }
    const order = EXERCISES.map(({ id }) => id).filter((id) => explained.exercises.includes(id));
    assert.deepEqual(explained.exercises, order);
  }
});

test('several lead to all that one of them leads to, once; none to everything', () => {
  const two = explainPatterns(['running-not-biking', 'late-in-activity']);
  assert.deepEqual(
    two.patterns.map(({ id }) => id),
    ['late-in-activity', 'running-not-biking'],
  );
  assert.equal(new Set(two.exercises).size, two.exercises.length);
  assert.ok(two.exercises.includes('walking') && two.exercises.includes('single-leg-bridge'));
  const none = explainPatterns([]);
  assert.deepEqual(none.patterns, []);
  assert.deepEqual(
    none.checks,
    SELF_CHECKS.map(({ id }) => id),
  );
  assert.deepEqual(
    none.exercises,
    EXERCISES.map(({ id }) => id),
  );
  assert.deepEqual(
    none.modes,
    FAILURE_MODES.map(({ id }) => id),
  );
  assert.deepEqual(
    none.backfires,
    BACKFIRES.map(({ id }) => id),
  );
});

test('a stricter lock never opens what a looser one closes', () => {
  for (const row of [...SELF_CHECKS, ...EXERCISES]) {
    const closed = LOCKS.map((lock) => isClosed(row, lock));
    const first = closed.indexOf(true);
    assert.ok(first > 0, row.id);
    assert.ok(closed.slice(first).every(Boolean), row.id);
  }
});

test('late in a run and one side ask for the signs that could hide behind them (F5, F6)', () => {
  const { ruleOut } = explainPatterns(['late-in-activity']);
  assert.deepEqual(ruleOut, ['sooner-each-run', 'limp-or-bone-pain', 'low-energy']);
  const oneSide = explainPatterns(['one-side']).ruleOut;
  // Infection, kidney, ectopic pregnancy, fracture.
  for (const id of ['fever', 'pee-signs', 'possible-pregnancy-pain', 'cannot-bear-weight'] as const) {
    assert.ok(oneSide.includes(id), id);
  }
});

test('curves run over the whole picture, forward in time, and have names where there are several', () => {
  for (const { id, curve } of PATTERNS) {
    for (const line of curve.lines) {
      const xs = line.points.map(([x]) => x);
      assert.deepEqual([xs[0], xs.at(-1)], [0, 100], id);
      assert.ok(
        xs.every((x, at) => at === 0 || x > (xs[at - 1] ?? 0)),
        id,
      );
      assert.ok(
        line.points.every(([, y]) => y >= 0 && y <= 100),
        id,
      );
      assert.equal('label' in line, curve.lines.length > 1, `${id} ${line.id}`);
    }
    const ends = curve.spans.map(({ to }) => to);
    assert.deepEqual(
      ends,
      ends.toSorted((a, b) => a - b),
      id,
    );
    assert.equal(ends.at(-1), 100, id);
  }
});
