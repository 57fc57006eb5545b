/** Every claim of section I that bears on a widget is carried, or left out with its ruling. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { careGate } from '../../src/messages/en/care-gate.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { pacing } from '../../src/messages/en/pacing.js';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import { redFlagCheck } from '../../src/messages/en/red-flag-check.js';
import { shared } from '../../src/messages/en/shared.js';
import {
  ACTIVITIES,
  BASELINES,
  CRITERIA_SETS,
  CUTS,
  INFLAMMATORY_OUTCOMES,
  INFLAMMATORY_QUESTIONS,
  LEVELS,
  LIGHTS,
  LINKED_ILLNESS,
  PACING_LIMITS,
  PACING_NOTES,
  QUANTITIES,
  RED_FLAG_QUESTIONS,
  RED_FLAG_RULES,
  RISES,
} from '../../src/rules.js';
import { PACING_COVERAGE, type PacingCarrier } from '../coverage/pacing-calculator.js';
import { COVERAGE, type Carrier } from '../coverage/red-flag-check.js';
import { cell, rowBy, sectionsOf, table, type Row } from '../support/clinical-reference.js';

const claimsOf = (widget: RegExp): readonly Row[] =>
  sectionsOf('I')
    .flatMap(table)
    .filter((row) => widget.test(cell(row, 'Widget')));

const CLAIMS = claimsOf(/\b(RF|ALL)\b/);
const PACING_CLAIMS = claimsOf(/\b(PC|ALL)\b/);

const WIDGETS = [
  { name: 'red-flag check', claims: CLAIMS, coverage: COVERAGE, atLeast: 25 },
  { name: 'pacing calculator', claims: PACING_CLAIMS, coverage: PACING_COVERAGE, atLeast: 31 },
];

const WORDS = { shared, questionnaire, checkResult, redFlagCheck, careGate, pacing };

interface Coded {
  readonly id: string;
  readonly spec: string;
}

/** The pacing tables whose rows carry a claim. */
const PACING_TABLES: Readonly<Record<string, readonly Coded[]>> = {
  activity: ACTIVITIES,
  baseline: BASELINES,
  cut: CUTS,
  light: LIGHTS,
  limit: Object.entries(PACING_LIMITS).map(([id, { spec }]) => ({ id, spec })),
  note: PACING_NOTES,
  rise: RISES,
};

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
  ...Object.fromEntries(
    Object.entries(PACING_TABLES).map(([kind, rows]) => [
      kind,
      (id: string) => rows.some((row) => row.id === id),
    ]),
  ),
};

function parts(carrier: Carrier | PacingCarrier): readonly [kind: string, id: string] {
  const at = carrier.indexOf(' ');
  return [carrier.slice(0, at), carrier.slice(at + 1)];
}

for (const { name, claims, coverage, atLeast } of WIDGETS) {
  test(`${name}: the claims are those of section I, each once`, () => {
    const written = claims.map((row) => cell(row, '#'));
    assert.ok(written.length >= atLeast, `only ${written.length} claims`);
    assert.deepEqual(
      coverage.map(({ claim }) => claim),
      written,
    );
  });

  for (const row of coverage) {
    test(`${name}: ${row.claim} ${'carriedBy' in row ? 'carried' : 'left out'}`, () => {
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

/** What a ruling says in words, as the part of D that does it. */
const IN_WORDS: Readonly<Record<string, string>> = { F7: 'D.4', F17: 'D.5' };

/** The code that a ruling names, and those that a row of F names in its turn. */
function rulings(ruling: string): readonly string[] {
  return (ruling.match(/\b(?:D\.\d|F\d+)\b/g) ?? []).flatMap((code) => {
    if (!code.startsWith('F')) return [code];
    const onward = cell(rowBy('F', code), 'Ruling').match(/\bD\.\d\b/g) ?? [];
    return [code, ...onward, ...(IN_WORDS[code] === undefined ? [] : [IN_WORDS[code]])];
  });
}

test('pacing calculator: what carries a claim has the code of its ruling, or of the claim itself', () => {
  let held = 0;
  for (const claim of PACING_CLAIMS) {
    const row = PACING_COVERAGE.find((it) => it.claim === cell(claim, '#'));
    assert.ok(row, cell(claim, '#'));
    const wanted = rulings(cell(claim, 'Ruling'));
    if (!('carriedBy' in row) || wanted.length === 0) continue;
    const specs = row.carriedBy.flatMap((carrier) => {
      const [kind, id] = parts(carrier);
      return (PACING_TABLES[kind] ?? []).filter((it) => it.id === id).map(({ spec }) => spec);
    });
    assert.ok(
      specs.some((spec) => wanted.includes(spec) || spec === `I ${row.claim}`),
      `${row.claim}: ${specs.join(', ')} for ${wanted.join(', ')}`,
    );
    held += 1;
  }
  assert.ok(held >= 17, `only ${held} rulings`);
});

test('pacing calculator: every note carries a claim', () => {
  const carried = PACING_COVERAGE.flatMap((row): readonly string[] =>
    'carriedBy' in row ? row.carriedBy : [],
  );
  for (const { id } of PACING_NOTES) assert.ok(carried.includes(`note ${id}`), id);
});
