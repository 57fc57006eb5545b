/** Every claim of section I that carries the code RF or ALL is carried, or left out with its ruling. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import { redFlagCheck } from '../../src/messages/en/red-flag-check.js';
import { shared } from '../../src/messages/en/shared.js';
import {
  CRITERIA_SETS,
  INFLAMMATORY_OUTCOMES,
  INFLAMMATORY_QUESTIONS,
  LEVELS,
  LINKED_ILLNESS,
  QUANTITIES,
  RED_FLAG_QUESTIONS,
  RED_FLAG_RULES,
} from '../../src/rules.js';
import { COVERAGE, type Carrier } from '../coverage/red-flag-check.js';
import { cell, sectionsOf, table } from '../support/clinical-reference.js';

const CLAIMS = sectionsOf('I')
  .flatMap(table)
  .filter((row) => /\b(RF|ALL)\b/.test(cell(row, 'Widget')));

const WORDS = { shared, questionnaire, redFlagCheck };

const EXISTS: Readonly<Record<string, (id: string) => boolean>> = {
  level: (id) => LEVELS.some((level) => level === id),
  question: (id) =>
    [...RED_FLAG_QUESTIONS, ...INFLAMMATORY_QUESTIONS, ...QUANTITIES].some((row) => row.id === id),
  rule: (id) => RED_FLAG_RULES.some((row) => row.id === id),
  set: (id) => CRITERIA_SETS.some((row) => row.id === id),
  outcome: (id) => [...INFLAMMATORY_OUTCOMES, LINKED_ILLNESS].some((row) => row.id === id),
  words: (path) => {
    const found = path
      .split('.')
      .reduce<unknown>(
        (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
        WORDS,
      );
    return found !== undefined && found !== '';
  },
  element: (name) => existsSync(new URL(`../../src/elements/${name}/${name}.ts`, import.meta.url)),
};

function parts(carrier: Carrier): readonly [kind: string, id: string] {
  const at = carrier.indexOf(' ');
  return [carrier.slice(0, at), carrier.slice(at + 1)];
}

test('the claims are those of section I, each once', () => {
  const written = CLAIMS.map((row) => cell(row, '#'));
  assert.ok(written.length >= 25, `only ${written.length} claims`);
  assert.deepEqual(
    COVERAGE.map(({ claim }) => claim),
    written,
  );
});

for (const row of COVERAGE) {
  test(`${row.claim}: ${'carriedBy' in row ? 'carried' : 'left out'}`, () => {
    if ('leftOut' in row) {
      assert.match(row.leftOut, /^[A-Z].+\.$/);
      return;
    }
    assert.ok(row.carriedBy.length > 0, 'carried by nothing');
    for (const carrier of row.carriedBy) {
      const [kind, id] = parts(carrier);
      assert.ok(EXISTS[kind]?.(id), `${carrier} does not exist`);
    }
  });
}

/** The codes of section A that the rows which carry a claim stand for. */
function codesOf(carriers: readonly Carrier[]): readonly string[] {
  return carriers.flatMap((carrier): readonly string[] => {
    const [kind, id] = parts(carrier);
    const rows = kind === 'rule' ? RED_FLAG_RULES : kind === 'question' ? RED_FLAG_QUESTIONS : [];
    return rows.filter((row) => row.id === id).map(({ spec }) => spec);
  });
}

function levelsOf(carriers: readonly Carrier[]): ReadonlySet<string> {
  const codes = ['T1', 'T2', 'T3', 'T4'];
  return new Set(
    carriers.flatMap((carrier) => {
      const [kind, id] = parts(carrier);
      const rule = RED_FLAG_RULES.find((row) => kind === 'rule' && row.id === id);
      return rule ? [codes[LEVELS.indexOf(rule.level)] ?? ''] : [];
    }),
  );
}

test('the codes and levels that a ruling names are those of what carries the claim', () => {
  let named = 0;
  for (const claim of CLAIMS) {
    const row = COVERAGE.find((it) => it.claim === cell(claim, '#'));
    assert.ok(row, cell(claim, '#'));
    if (!('carriedBy' in row)) continue;
    const ruling = cell(claim, 'Ruling');
    for (const code of ruling.match(/RF\d+b?/g) ?? []) {
      assert.ok(codesOf(row.carriedBy).includes(code), `${row.claim}: ${code}`);
      named += 1;
    }
    const levels = ruling.match(/T\d/g) ?? [];
    for (const level of levels) assert.ok(levelsOf(row.carriedBy).has(level), `${row.claim}: ${level}`);
    named += levels.length;
  }
  assert.ok(named >= 8, `only ${named} codes and levels`);
});
