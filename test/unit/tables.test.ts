/** The tables among themselves: every name resolves, nothing is orphaned, nobody can change them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import * as rules from '../../src/rules.js';
import {
  checkRedFlags,
  CRITERIA_SETS,
  ELSEWHERE,
  INFLAMMATORY_OUTCOMES,
  INFLAMMATORY_QUESTIONS,
  LEVELS,
  LEVELS_BEFORE_INFLAMMATORY_BLOCK,
  LINKED_ILLNESS,
  LOCKS,
  QUANTITIES,
  QUESTION_SCREENS,
  RECHECK_LIMITS,
  RED_FLAG_NOTES,
  RED_FLAG_QUESTIONS,
  RED_FLAG_RULES,
  REGIONS,
  SOURCES,
  THRESHOLDS,
  WATCH_LIST,
  type InflammatorySet,
  type Quantity,
  type Question,
  type Screen,
  type Threshold,
} from '../../src/rules.js';
import { ALL_IDS, PARENTS, RED_FLAG_IDS, SIGNS, withParents, yesOnly } from '../support/answer-sets.js';

const QUESTIONS: readonly Question[] = [...RED_FLAG_QUESTIONS, ...INFLAMMATORY_QUESTIONS];
const SCREENS: readonly Screen[] = QUESTION_SCREENS;
const SETS: readonly InflammatorySet[] = CRITERIA_SETS;
const THRESHOLD_ROWS: readonly Threshold[] = THRESHOLDS;
const QUANTITY_ROWS: readonly Quantity[] = QUANTITIES;

/** Every table with ids, by name. */
const TABLES: Readonly<Record<string, readonly { readonly id: string }[]>> = {
  QUESTIONS: [...QUESTIONS, ...QUANTITIES],
  RED_FLAG_RULES,
  RED_FLAG_NOTES,
  THRESHOLDS,
  CRITERIA_SETS,
  OUTCOMES: [...INFLAMMATORY_OUTCOMES, LINKED_ILLNESS],
  QUESTION_SCREENS,
  SOURCES,
  WATCH_LIST,
  ...Object.fromEntries(CRITERIA_SETS.map(({ id, items }) => [`items of ${id}`, items])),
  ...Object.fromEntries(
    QUANTITIES.map(({ id, bands }) => [`bands of ${id}`, Object.keys(bands).map((band) => ({ id: band }))]),
  ),
};

function assertUnique(values: readonly string[], what: string): void {
  const again = values.filter((value, at) => values.indexOf(value) !== at);
  assert.deepEqual(again, [], `${what} named twice`);
}

test('ids are words and unique in each table', () => {
  for (const [name, rows] of Object.entries(TABLES)) {
    const ids = rows.map(({ id }) => id);
    assert.ok(ids.length > 0, `${name} is empty`);
    assertUnique(ids, `${name}: ids`);
    for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/, `${name}: ${id}`);
  }
  assertUnique(
    REGIONS.map(({ code }) => code),
    'regions',
  );
});

test('a fact has one meaning: no threshold or quantity shares its id with a question', () => {
  const ids: readonly string[] = [...QUESTIONS, ...THRESHOLDS, ...QUANTITIES].map(({ id }) => id);
  assertUnique([...ids, 'inflammatory-pattern'], 'facts');
});

test('a code of the specification stands on one row, or on the two steps of one question', () => {
  assertUnique(
    RED_FLAG_RULES.map(({ spec }) => spec),
    'codes of rules',
  );
  const followsItsOwnCode = (row: Question) =>
    QUESTIONS.some(({ id, spec }) => id === row.follows && spec === row.spec);
  assertUnique(
    RED_FLAG_QUESTIONS.filter((row) => !followsItsOwnCode(row)).map(({ spec }) => spec),
    'codes of questions',
  );
});

test('every fact that a row names exists', () => {
  const signs = new Set<string>([...SIGNS, 'inflammatory-pattern']);
  const facts = new Set<string>([...INFLAMMATORY_QUESTIONS, ...THRESHOLDS].map(({ id }) => id));
  for (const { id, when } of [...RED_FLAG_RULES, ...RED_FLAG_NOTES]) {
    for (const fact of when.flat()) {
      assert.ok(signs.has(fact), `${id} asks about ${fact}`);
    }
  }
  for (const { id, applies, items } of CRITERIA_SETS) {
    for (const fact of [...applies.flat(), ...items.flatMap(({ when }) => when.flat())]) {
      assert.ok(facts.has(fact), `${id} asks about ${fact}`);
    }
  }
  for (const fact of LINKED_ILLNESS.when.flat()) assert.ok(facts.has(fact), `linked illness: ${fact}`);
  for (const { id, reached } of INFLAMMATORY_OUTCOMES) {
    for (const { set, points } of reached) {
      const found = CRITERIA_SETS.find((row) => row.id === set);
      assert.ok(
        found?.cutoffs.some((cutoff) => cutoff === points),
        `${id}: ${set} has no cut-off at ${points}`,
      );
    }
  }
});

test('conditions are neither empty nor say a thing twice', () => {
  const conditions = [
    ...RED_FLAG_RULES,
    ...RED_FLAG_NOTES,
    LINKED_ILLNESS,
    ...SETS.flatMap(({ items }) => items),
  ];
  for (const { id, when } of conditions) {
    assert.ok(when.length > 0, `${id} would always hold`);
    for (const clause of when) {
      assert.ok(clause.length > 0, `${id} would never hold`);
      assertUnique(clause, `${id}: facts`);
    }
    assertUnique(
      when.map((clause) => clause.toSorted().join()),
      `${id}: clauses`,
    );
  }
});

test('every red-flag question is asked for a reason: a rule, a note, or follow-ups', () => {
  const used = new Set<string>([
    ...[...RED_FLAG_RULES, ...RED_FLAG_NOTES].flatMap(({ when }) => when.flat()),
    ...PARENTS.values(),
  ]);
  assert.deepEqual(
    RED_FLAG_IDS.filter((id) => !used.has(id)),
    [],
  );
});

test('every question of the block and every threshold is used', () => {
  const used = new Set<string>([
    ...RED_FLAG_RULES.flatMap(({ when }) => when.flat()),
    ...LINKED_ILLNESS.when.flat(),
    ...CRITERIA_SETS.flatMap(({ applies, items }) => [
      ...applies.flat(),
      ...items.flatMap(({ when }) => when.flat()),
    ]),
  ]);
  assert.deepEqual(
    [...INFLAMMATORY_QUESTIONS, ...THRESHOLDS].map(({ id }) => id).filter((id) => !used.has(id)),
    [],
  );
});

test('sources: every row names some, all exist, and none stands there unused', () => {
  const known = new Set<string>(SOURCES.map(({ id }) => id));
  const used = new Set<string>();
  const collect = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'sources' || key === 'source') {
        const ids = [child].flat();
        assert.ok(ids.length > 0, `${path} names no source`);
        for (const id of ids) {
          assert.ok(typeof id === 'string' && known.has(id), `${path}: source ${String(id)}`);
          used.add(id);
        }
        assertUnique(ids.map(String), `${path}: sources`);
      } else collect(child, `${path}.${key}`);
    }
  };
  collect(rules, 'rules');
  for (const row of [...QUESTIONS, ...QUANTITIES, ...CRITERIA_SETS, ...INFLAMMATORY_OUTCOMES]) {
    assert.ok(row.sources.length > 0, `${row.id} names no source`);
  }
  assert.deepEqual(
    SOURCES.map(({ id }) => id).filter((id) => !used.has(id)),
    [],
    'sources that no row names',
  );
});

test('an outcome cites the sets that lead to it', () => {
  for (const { id, reached, sources } of INFLAMMATORY_OUTCOMES) {
    const sets = SETS.filter((set) => reached.some((row) => row.set === set.id));
    for (const set of sets) {
      assert.ok(
        set.sources.some((source) => sources.some((cited) => cited === source)),
        `${id} rests on ${set.id} and does not cite it`,
      );
    }
  }
});

test('citations are whole', () => {
  for (const { id, citation, place, mark } of SOURCES) {
    assert.ok(citation.length > 0, `${id}: citation`);
    assert.ok(['V', 'V2', 'V-cit', 'D'].includes(mark), `${id}: mark ${mark}`);
    assert.doesNotMatch(place, /\(U\)/, `${id}: an unverified place`);
  }
  assert.match(rules.REVIEWED_ON, /^\d{4}-\d{2}-\d{2}$/);
});

test('every question stands on exactly one screen, and a screen asks nothing else', () => {
  const onScreens = SCREENS.flatMap(({ questions }): readonly string[] => questions);
  assertUnique(onScreens, 'questions on screens');
  assert.deepEqual(onScreens.toSorted(), ALL_IDS.toSorted());
});

test('a follow-up follows a question of its own kind that comes on an earlier screen', () => {
  assert.ok(PARENTS.size > 0, 'there are follow-ups');
  const screenOf = (id: string) => SCREENS.findIndex(({ questions }) => questions.some((it) => it === id));
  for (const [id, parent] of PARENTS) {
    assert.ok(
      QUESTIONS.some((row) => row.id === parent),
      `${id} follows ${parent}, which does not exist`,
    );
    assert.ok(screenOf(parent) < screenOf(id), `${id} is asked before ${parent}`);
    assert.equal(PARENTS.has(parent), false, `${id} follows a follow-up`);
  }
});

test('a screen of follow-ups holds nothing else, so it can be left out as a whole', () => {
  for (const { id, questions } of SCREENS) {
    const following = questions.filter((question) => PARENTS.has(question));
    assert.ok(following.length === 0 || following.length === questions.length, id);
  }
});

test('a choice asks one thing, and only a choice asks for a quantity', () => {
  for (const { id, kind, questions } of SCREENS) {
    const quantities = questions.filter((question) => QUANTITIES.some((row) => row.id === question));
    if (kind === 'choice') assert.equal(questions.length, 1, id);
    else assert.deepEqual(quantities, [], id);
  }
});

test('signs that alone are an emergency fill the first four screens', () => {
  const alone = RED_FLAG_RULES.filter(
    ({ level, when }) => level === 'emergency' && when.length === 1,
  ).flatMap(({ when }): readonly string[] => when.flat());
  const firstFour = SCREENS.filter(({ questions }) => !questions.some((id) => PARENTS.has(id))).slice(0, 4);
  for (const { id, questions } of firstFour) {
    assert.ok(
      questions.some((question) => alone.includes(question)),
      `${id} has no emergency sign`,
    );
  }
  const asked = firstFour.flatMap(({ questions }): readonly string[] => questions);
  // A sign of pregnancy is asked once the reader has said that she is pregnant.
  assert.deepEqual(
    alone.filter((id) => !asked.includes(id)),
    ['pregnancy-heavy-bleeding'],
  );
});

test('the watch list names every sign that alone is an emergency, and real questions only', () => {
  const named = new Set<string>(WATCH_LIST.flatMap(({ questions }): readonly string[] => questions));
  for (const { level, when } of RED_FLAG_RULES) {
    if (level !== 'emergency' || when.length > 1) continue;
    for (const id of when.flat()) assert.ok(named.has(id), `${id} is not on the watch list`);
  }
  for (const id of named)
    assert.ok(
      RED_FLAG_IDS.some((it) => it === id),
      `the watch list names ${id}`,
    );
});

test('the watch list does not turn an answer that is no emergency into one', () => {
  for (const { id, questions } of WATCH_LIST) {
    const level = checkRedFlags(yesOnly(withParents([...questions]))).level;
    assert.equal(level, 'emergency', id);
  }
});

test('each way into an emergency that takes two signs stands in one row of the watch list', (t) => {
  const rows = WATCH_LIST.map(({ questions }) => new Set<string>(questions));
  const alone = new Set<string>(
    RED_FLAG_RULES.filter(({ level, when }) => level === 'emergency' && when.length === 1).flatMap(
      ({ when }) => when.flat(),
    ),
  );
  let ways = 0;
  for (const { spec, level, when } of RED_FLAG_RULES) {
    if (level !== 'emergency' || when.length === 1) continue;
    const clauses: readonly (readonly string[])[] = when;
    const combinations = clauses.reduce<readonly (readonly string[])[]>(
      (found, clause) => found.flatMap((signs) => clause.map((sign) => [...signs, sign])),
      [[]],
    );
    for (const signs of combinations) {
      if (signs.some((sign) => alone.has(sign))) continue;
      assert.ok(
        rows.some((row) => signs.every((sign) => row.has(sign))),
        `${spec}: ${signs.join(' with ')}`,
      );
      ways += 1;
    }
  }
  t.diagnostic(`${ways} pairs of signs`);
  assert.equal(ways, 16);
});

test('levels and locks: no rule gives the last level, the closing levels are the most urgent ones', () => {
  for (const { id, level, locks } of RED_FLAG_RULES) {
    assert.ok(LEVELS.includes(level), `${id}: ${level}`);
    assert.notEqual(level, LEVELS.at(-1), id);
    assert.ok(LOCKS.includes(locks), `${id}: ${locks}`);
    if (level !== 'prompt') assert.equal(locks, 'all', id);
  }
  assert.deepEqual([...LEVELS_BEFORE_INFLAMMATORY_BLOCK], LEVELS.slice(0, 2));
  for (const level of RECHECK_LIMITS.clearableLevels) assert.ok(LEVELS.includes(level), level);
});

test('bands: in order, none the same as another, each within its range, not sure as the worst', () => {
  for (const { id, bands, max, notSure } of QUANTITY_ROWS) {
    const rows = THRESHOLD_ROWS.filter(({ quantity }) => quantity === id);
    assert.ok(rows.length > 0, `nothing asks for ${id}`);
    const meets = (value: number) =>
      rows.map(({ below, above }) => (below === undefined ? value > (above ?? max) : value < below));
    const values = Object.values(bands);
    for (const value of values) assert.ok(value >= 0 && value <= max, `${id}: ${value}`);
    assert.ok(meets(notSure).every(Boolean), `${id}: not sure is not the most worrying band`);
    assert.ok(values.includes(notSure), `${id}: not sure stands for no band`);
    assert.deepEqual(
      values,
      values.toSorted((a, b) => a - b),
      `${id}: bands are not in order`,
    );
    const signs = values.map((value) => String(meets(value)));
    assertUnique(signs, `${id}: bands`);
    assert.ok(signs.includes(String(rows.map(() => false))), `${id}: every band meets a threshold`);
  }
});

test('thresholds: one bound each, and what makes them known is asked earlier', () => {
  const order = SCREENS.flatMap(({ questions }): readonly string[] => questions);
  for (const { id, quantity, below, above, knownFrom } of THRESHOLD_ROWS) {
    assert.notEqual(below === undefined, above === undefined, `${id} needs one bound`);
    if (knownFrom !== undefined) assert.ok(order.indexOf(knownFrom) < order.indexOf(quantity), id);
  }
});

test('cut-offs rise, and lie within the number of items', () => {
  for (const { id, cutoffs, items } of CRITERIA_SETS) {
    const points: readonly number[] = cutoffs;
    assert.deepEqual(
      points,
      [...new Set(points)].toSorted((a, b) => a - b),
      id,
    );
    for (const cutoff of points) assert.ok(cutoff > 0 && cutoff <= items.length, `${id}: ${cutoff}`);
  }
});

test('regions: numbers that can be dialled, and a neutral one', () => {
  for (const { code, emergency, urgent } of REGIONS) {
    assert.match(code, /^[a-z]{2}(-[a-z]{3})?$/);
    for (const number of [...emergency, ...urgent]) assert.match(number, /^\d[\d -]*\d$/, code);
    if (code !== ELSEWHERE.code) assert.ok(emergency.length > 0, `${code} has no emergency number`);
  }
  assert.deepEqual(ELSEWHERE, { code: 'xx', emergency: [], urgent: [] });
});

test('nobody can change a table', () => {
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    assert.ok(Object.isFrozen(value), `${path} can be changed`);
    for (const [key, child] of Object.entries(value)) walk(child, `${path}.${key}`);
  };
  const tables = Object.entries(rules).filter(([name]) => /^[A-Z_]+$/.test(name));
  assert.ok(tables.length >= 28, `only ${tables.length} tables are exported`);
  for (const [name, table] of tables) walk(table, name);
  assert.throws(() => {
    Object.assign(RED_FLAG_RULES[0] ?? {}, { level: 'prompt' });
  }, TypeError);
});
