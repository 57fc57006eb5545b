/**
 * The tables of the pattern explainer among themselves: from the patterns everything can be reached, every row
 * has its words and its sources, and nobody can change them.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { GAIT_SOURCES, PATTERN_SOURCES } from '../../src/knowledge/sources.js';
import { exercises } from '../../src/messages/en/exercises.js';
import { mechanisms } from '../../src/messages/en/mechanisms.js';
import { patterns } from '../../src/messages/en/patterns.js';
import { treatments } from '../../src/messages/en/treatments.js';
import {
  BACKFIRES,
  EXERCISES,
  FAILURE_MODES,
  FIGURES,
  GRADES,
  JOINT_TESTS,
  MECHANISM_NOTES,
  MODEL_NOTES,
  MODEL_PARTS,
  MULTIPLIERS,
  PATTERN_BIBLIOGRAPHY,
  PATTERNS,
  RED_FLAG_QUESTIONS,
  SELF_CHECKS,
  STORIES,
  STRUCTURES,
  TREATMENTS,
  TRY_LIMITS,
  TRY_NOTES,
  type Pattern,
  type SourceId,
} from '../../src/rules.js';

interface Cited {
  readonly id: string;
  readonly sources: readonly SourceId[];
}

const LIMIT_ROWS: readonly Cited[] = Object.entries(TRY_LIMITS).map(([id, row]) => ({ id, ...row }));

const TABLES: Readonly<Record<string, readonly Cited[]>> = {
  PATTERNS,
  MODEL_PARTS,
  STRUCTURES,
  FAILURE_MODES,
  MULTIPLIERS,
  MECHANISM_NOTES,
  SELF_CHECKS,
  EXERCISES,
  TRY_LIMITS: LIMIT_ROWS,
  TRY_NOTES,
  BACKFIRES,
  TREATMENTS,
  JOINT_TESTS,
  STORIES,
  MODEL_NOTES,
};

const ROWS = Object.values(TABLES).flat();

test('every row of the explainer cites what its bibliography has, and nothing stands there unused', () => {
  const known = new Set<string>(PATTERN_BIBLIOGRAPHY.map(({ id }) => id));
  for (const { id, sources } of ROWS) {
    assert.ok(sources.length > 0, `${id} names no source`);
    for (const source of sources) assert.ok(known.has(source), `${id}: ${source}`);
  }
  const cited = new Set<string>(ROWS.flatMap(({ sources }) => sources));
  const idle = [...PATTERN_SOURCES, ...GAIT_SOURCES].map(({ id }) => id).filter((id) => !cited.has(id));
  assert.deepEqual(idle, [], 'sources that no row of the explainer names');
});

test('one person’s story is the source of stories, and of exercises that say so', () => {
  const may = new Set<string>([...STORIES, ...TRY_NOTES].map(({ id }) => id));
  const rows: readonly (Cited & { readonly story?: true })[] = ROWS;
  for (const { id, sources, story } of rows) {
    const told = sources.filter((source) => source === 's2' || source === 's4');
    if (told.length === 0 || may.has(id)) continue;
    assert.ok(story || sources.length > told.length, `${id} rests on one person’s story`);
  }
});

const GRAPH: readonly Pattern[] = PATTERNS;
const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

const EDGES: readonly (readonly [name: keyof Pattern, to: readonly string[]])[] = [
  ['modes', idsOf(FAILURE_MODES)],
  ['checks', idsOf(SELF_CHECKS)],
  ['exercises', idsOf(EXERCISES)],
  ['backfires', idsOf(BACKFIRES)],
];

test('every pattern leads to something of each kind, all of it there, nothing twice', () => {
  for (const pattern of GRAPH) {
    for (const [name, to] of [...EDGES, ['ruleOut', idsOf(RED_FLAG_QUESTIONS)] as const]) {
      const ids = pattern[name] as readonly string[];
      assert.ok(ids.length > 0 || name === 'ruleOut', `${pattern.id} has no ${name}`);
      assert.equal(new Set(ids).size, ids.length, `${pattern.id}: ${name} twice`);
      for (const id of ids) assert.ok(to.includes(id), `${pattern.id}: ${name} has ${id}`);
    }
  }
});

test('no mode, check, exercise or backfire is out of reach', () => {
  for (const [name, to] of EDGES) {
    const reached = new Set(GRAPH.flatMap((pattern) => pattern[name] as readonly string[]));
    assert.deepEqual(
      to.filter((id) => !reached.has(id)),
      [],
      `${name} that no pattern leads to`,
    );
  }
  const parts = new Set<string>([...FAILURE_MODES, ...STRUCTURES].map(({ part }) => part));
  assert.deepEqual(idsOf(MODEL_PARTS).toSorted(), [...parts].toSorted());
});

test('every check and every exercise has its drawing', () => {
  const drawn = new Set<string>(idsOf(FIGURES));
  for (const { id } of [...SELF_CHECKS, ...EXERCISES]) assert.ok(drawn.has(id), `${id} has no drawing`);
});

test('F1, F5, F6: what could hide behind a pattern is asked', () => {
  const asks = (id: string) => GRAPH.find((pattern) => pattern.id === id);
  assert.deepEqual(idsOf(GRAPH.filter(({ asksMovement }) => asksMovement)), ['better-with-walking']);
  for (const code of ['RF20', 'RF21', 'RF22']) {
    const ids = RED_FLAG_QUESTIONS.filter(({ spec }) => spec === code).map(({ id }) => id);
    assert.ok(
      ids.some((id) => asks('late-in-activity')?.ruleOut.includes(id)),
      code,
    );
  }
  assert.ok((asks('one-side')?.ruleOut.length ?? 0) >= 4);
});

test('each row has its words, and there are no others', () => {
  const pairs: readonly (readonly [rows: readonly { readonly id: string }[], words: object])[] = [
    [PATTERNS, patterns.pattern],
    [MODEL_PARTS, mechanisms.parts],
    [STRUCTURES, mechanisms.structures],
    [FAILURE_MODES, mechanisms.modes],
    [MULTIPLIERS, mechanisms.multipliers],
    [MECHANISM_NOTES, mechanisms.notes],
    [SELF_CHECKS, exercises.check],
    [EXERCISES, exercises.exercise],
    [TRY_NOTES, exercises.note],
    [BACKFIRES, treatments.backfires.lines],
    [TREATMENTS, treatments.lines],
    [GRADES, treatments.grades],
    [JOINT_TESTS, treatments.tests.lines],
    [STORIES, treatments.stories.lines],
    [MODEL_NOTES, treatments.notes.lines],
  ];
  for (const [rows, words] of pairs) assert.deepEqual(Object.keys(words).toSorted(), idsOf(rows).toSorted());
  const ids = new Set<string>(idsOf(TREATMENTS));
  for (const id of Object.keys({ ...treatments.cautions, ...treatments.figures }))
    assert.ok(ids.has(id), `words for ${id}, which is no treatment`);
});

test('ids are words, each once in its table', () => {
  for (const [name, rows] of Object.entries(TABLES)) {
    assert.equal(new Set(idsOf(rows)).size, rows.length, name);
    if (name !== 'TRY_LIMITS')
      for (const id of idsOf(rows)) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/, `${name}: ${id}`);
    assert.ok(Object.isFrozen(rows) || name === 'TRY_LIMITS', name);
  }
});
