/** Every claim of section I that bears on a widget is carried, or left out with its ruling. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { careGate } from '../../src/messages/en/care-gate.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { exercises } from '../../src/messages/en/exercises.js';
import { mechanisms } from '../../src/messages/en/mechanisms.js';
import { pacing } from '../../src/messages/en/pacing.js';
import { patterns } from '../../src/messages/en/patterns.js';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import { redFlagCheck } from '../../src/messages/en/red-flag-check.js';
import { run } from '../../src/messages/en/run.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import { shared } from '../../src/messages/en/shared.js';
import { treatments } from '../../src/messages/en/treatments.js';
import {
  ACTIVITIES,
  BACKFIRES,
  BASELINES,
  CRITERIA_SETS,
  CUTS,
  EXERCISES,
  FAILURE_MODES,
  INFLAMMATORY_OUTCOMES,
  INFLAMMATORY_QUESTIONS,
  JOINT_TESTS,
  LEVELS,
  LIGHTS,
  LINKED_ILLNESS,
  MECHANISM_NOTES,
  MODEL_NOTES,
  MODEL_PARTS,
  MULTIPLIERS,
  PACE_STEPS,
  PACING_LIMITS,
  PACING_NOTES,
  PATTERNS,
  QUANTITIES,
  RED_FLAG_QUESTIONS,
  RED_FLAG_RULES,
  RISES,
  RUN_GATE,
  RUN_LIMITS,
  RUN_NOTES,
  RUN_STAGES,
  SELF_CHECKS,
  STORIES,
  STRUCTURES,
  TREATMENTS,
  TRY_LIMITS,
  TRY_NOTES,
  type SourceId,
} from '../../src/rules.js';
import { PACING_COVERAGE, type PacingCarrier, type PacingCoverage } from '../coverage/pacing-calculator.js';
import {
  PATTERN_COVERAGE,
  type PatternCarrier,
  type PatternCoverage,
} from '../coverage/pattern-explainer.js';
import { COVERAGE, type Carrier, type Coverage } from '../coverage/red-flag-check.js';
import { RUN_COVERAGE, type RunCarrier, type RunCoverage } from '../coverage/return-to-run.js';
import { cell, rowBy, sectionsOf, table, type Row } from '../support/clinical-reference.js';

const claimsOf = (widget: RegExp): readonly Row[] =>
  sectionsOf('I')
    .flatMap(table)
    // I.5 lists exercises, no claims.
    .filter((row) => row.has('Widget'))
    .filter((row) => widget.test(cell(row, 'Widget')));

const CLAIMS = claimsOf(/\b(RF|ALL)\b/);
const PACING_CLAIMS = claimsOf(/\b(PC|ALL)\b/);
const RUN_CLAIMS = claimsOf(/\b(RR|ALL)\b/);
const PATTERN_CLAIMS = claimsOf(/\b(PE|ALL)\b/);

const WORDS = {
  shared,
  questionnaire,
  checkResult,
  redFlagCheck,
  careGate,
  pacing,
  run,
  sessionLog,
  patterns,
  mechanisms,
  exercises,
  treatments,
};

interface Coded {
  readonly id: string;
  readonly spec: string;
  /** Rulings that bind its words. */
  readonly rulings?: readonly string[];
  readonly sources?: readonly SourceId[];
}

type Tables = Readonly<Record<string, readonly Coded[]>>;

const limits = (rows: Readonly<Record<string, { readonly spec: string }>>): readonly Coded[] =>
  Object.entries(rows).map(([id, { spec }]) => ({ id, spec }));

/** The pacing tables whose rows carry a claim. */
const PACING_TABLES: Tables = {
  activity: ACTIVITIES,
  baseline: BASELINES,
  cut: CUTS,
  light: LIGHTS,
  limit: limits(PACING_LIMITS),
  note: PACING_NOTES,
  rise: RISES,
};

/** The running tables whose rows carry a claim. */
const RUN_TABLES: Tables = {
  step: [...RUN_STAGES, ...PACE_STEPS],
  gate: RUN_GATE,
  limit: limits(RUN_LIMITS),
  note: RUN_NOTES,
};

/** The explainer's tables whose rows carry a claim. */
const PATTERN_TABLES: Tables = {
  pattern: PATTERNS,
  part: MODEL_PARTS,
  structure: STRUCTURES,
  mode: FAILURE_MODES,
  multiplier: MULTIPLIERS,
  mechanism: MECHANISM_NOTES,
  check: SELF_CHECKS,
  exercise: EXERCISES,
  try: limits(TRY_LIMITS),
  'try-note': TRY_NOTES,
  backfire: BACKFIRES,
  treatment: TREATMENTS,
  test: JOINT_TESTS,
  story: STORIES,
  note: MODEL_NOTES,
};

const WIDGETS = [
  { name: 'red-flag check', claims: CLAIMS, coverage: COVERAGE, atLeast: 25, tables: {} },
  {
    name: 'pacing calculator',
    claims: PACING_CLAIMS,
    coverage: PACING_COVERAGE,
    atLeast: 31,
    tables: PACING_TABLES,
  },
  { name: 'return-to-run plan', claims: RUN_CLAIMS, coverage: RUN_COVERAGE, atLeast: 19, tables: RUN_TABLES },
  {
    name: 'pattern explainer',
    claims: PATTERN_CLAIMS,
    coverage: PATTERN_COVERAGE,
    atLeast: 130,
    tables: PATTERN_TABLES,
  },
];

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

function exists(tables: Tables, carrier: AnyCarrier): boolean {
  const [kind, id] = parts(carrier);
  return tables[kind]?.some((row) => row.id === id) ?? EXISTS[kind]?.(id) ?? false;
}

type AnyCarrier = Carrier | PacingCarrier | RunCarrier | PatternCarrier;
type AnyCoverage = Coverage | PacingCoverage | RunCoverage | PatternCoverage;

function parts(carrier: AnyCarrier): readonly [kind: string, id: string] {
  const at = carrier.indexOf(' ');
  return [carrier.slice(0, at), carrier.slice(at + 1)];
}

for (const { name, claims, coverage, atLeast, tables } of WIDGETS) {
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
        assert.ok(exists(tables, carrier), `${carrier} does not exist`);
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

type Rulings = Readonly<Record<string, string>>;

/** What a ruling says in words, as the part of D that does it. */
const IN_WORDS: Rulings = { F7: 'D.4', F17: 'D.5' };

/** The same of part E; `S1` is its first stage, and what it says of a list that is lost is carried at the gate. */
const RUN_IN_WORDS: Rulings = { F5: 'RF20', S1: 'E.3', J: 'E.2', 'D.4': 'E.4' };

/** The code that a ruling names, and those that a row of F names in its turn. */
function rulings(ruling: string, inWords: Rulings): readonly string[] {
  return (ruling.match(/\b(?:[DE]\.\d|F\d+|S1|J)(?![\w.])/g) ?? []).flatMap((code) => {
    const onward = code.startsWith('F')
      ? (cell(rowBy('F', code), 'Ruling').match(/\b[DE]\.\d\b/g) ?? [])
      : [];
    return [code, ...onward, ...(inWords[code] === undefined ? [] : [inWords[code]])];
  });
}

/** How many rulings name a code that what carries the claim has. */
function rulingsHeld(
  claims: readonly Row[],
  coverage: readonly AnyCoverage[],
  tables: Tables,
  inWords: Rulings,
): number {
  let held = 0;
  for (const claim of claims) {
    const row = coverage.find((it) => it.claim === cell(claim, '#'));
    assert.ok(row, cell(claim, '#'));
    const wanted = rulings(cell(claim, 'Ruling'), inWords);
    if (!('carriedBy' in row) || wanted.length === 0) continue;
    const specs = row.carriedBy.flatMap((carrier) => {
      const [kind, id] = parts(carrier);
      return (tables[kind] ?? []).filter((it) => it.id === id).map(({ spec }) => spec);
    });
    assert.ok(
      specs.some((spec) => wanted.includes(spec) || spec === `I ${row.claim}`),
      `${row.claim}: ${specs.join(', ')} for ${wanted.join(', ')}`,
    );
    held += 1;
  }
  return held;
}

test('pacing calculator: what carries a claim has the code of its ruling, or of the claim itself', () => {
  const held = rulingsHeld(PACING_CLAIMS, PACING_COVERAGE, PACING_TABLES, IN_WORDS);
  assert.ok(held >= 17, `only ${held} rulings`);
});

test('return-to-run plan: what carries a claim has the code of its ruling, or of the claim itself', () => {
  const held = rulingsHeld(RUN_CLAIMS, RUN_COVERAGE, RUN_TABLES, RUN_IN_WORDS);
  assert.ok(held >= 12, `only ${held} rulings`);
});

const carriedBy = (coverage: readonly AnyCoverage[]): readonly string[] =>
  coverage.flatMap((row): readonly string[] => ('carriedBy' in row ? row.carriedBy : []));

test('pacing calculator: every note carries a claim', () => {
  const carried = carriedBy(PACING_COVERAGE);
  for (const { id } of PACING_NOTES) assert.ok(carried.includes(`note ${id}`), id);
});

test('return-to-run plan: every note carries a claim, or stands in part E', () => {
  const carried = carriedBy(RUN_COVERAGE);
  for (const { id, spec } of RUN_NOTES) {
    assert.ok(carried.includes(`note ${id}`) || spec.startsWith('E.'), `${id}: ${spec}`);
  }
});

test('return-to-run plan: every row of the first stage carries a claim', () => {
  const carried = carriedBy(RUN_COVERAGE);
  for (const { id, stage } of RUN_STAGES) {
    if (stage === 1) assert.ok(carried.includes(`step ${id}`), id);
  }
});

/** What a ruling of an explainer's claim says in other words than the code of a row. */
const PATTERN_IN_WORDS: Readonly<Record<string, string>> = {
  'B.3': 'F40',
  F1: 'I 0.17',
  F33: 'I 0.16',
  F42: 'D.3',
  'D.5': 'I 0.41',
  J: 'I.5',
  // Rulings on how an exercise is done.
  F9: 'I.5',
  F30: 'I.5',
  F31: 'I.5',
  F32: 'I.5',
};

/** Rulings and sources that the ruling of a claim names; letters of whole parts among them. */
function namedBy(ruling: string): readonly string[] {
  const codes = ruling.match(/\b(?:[ADE]\.\d|B\.\d|F\d+|[BCGJ](?![\w.]))/g) ?? [];
  const sources = SOURCE_CODES.filter((code) => new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(ruling));
  return [...codes, ...sources];
}

const SOURCE_CODES = table('0.3').map((row) => cell(row, 'Code'));

/** Whether a row stands for what a ruling names: by its code, its rulings, its part or its sources. */
function standsFor(row: Coded, named: string): boolean {
  const { spec, rulings: bound = [], sources = [] } = row;
  return (
    spec === named ||
    spec.startsWith(PATTERN_IN_WORDS[named] ?? '–') ||
    bound.includes(named) ||
    (named.length === 1 && new RegExp(`^${named}\\b`).test(spec)) ||
    sources.some((source) => source.toUpperCase() === named)
  );
}

test('pattern explainer: what carries a claim stands for its ruling, or for the claim itself', () => {
  let held = 0;
  for (const claim of PATTERN_CLAIMS) {
    const row = PATTERN_COVERAGE.find((it) => it.claim === cell(claim, '#'));
    assert.ok(row, cell(claim, '#'));
    const named = namedBy(cell(claim, 'Ruling'));
    if (!('carriedBy' in row) || named.length === 0) continue;
    const rows = row.carriedBy.flatMap((carrier): readonly Coded[] => {
      const [kind, id] = parts(carrier);
      // The questions of part B are those of the red-flag check, and have no code of their own.
      if (kind === 'question' || kind === 'set' || kind === 'outcome') return [{ id, spec: 'B' }];
      return (PATTERN_TABLES[kind] ?? []).filter((it) => it.id === id);
    });
    assert.ok(
      rows.some((it) => it.spec === `I ${row.claim}` || named.some((name) => standsFor(it, name))),
      `${row.claim}: ${rows.map(({ id, spec }) => `${id} (${spec})`).join(', ')} for ${named.join(', ')}`,
    );
    held += 1;
  }
  assert.ok(held >= 60, `only ${held} rulings`);
});

/** What no article claims: G, B.4, F and J add it. */
const BEYOND_CLAIMS: readonly string[] = [
  'try easyDays',
  'try reboundWeeks',
  'try-note weeks-to-months',
  'treatment heat',
  'treatment prp',
  'treatment peptides',
  'treatment acupuncture-and-devices',
  'test feel-tests',
  'note how-many',
];

test('pattern explainer: every row of its tables carries a claim, or adds to what was claimed', () => {
  const carried = carriedBy(PATTERN_COVERAGE);
  const rows = Object.entries(PATTERN_TABLES).flatMap(([kind, of]) => of.map(({ id }) => `${kind} ${id}`));
  assert.deepEqual(
    rows.filter((row) => !carried.includes(row)),
    BEYOND_CLAIMS,
  );
});
