/** Holds the tables of the pattern explainer against `docs/clinical.md`. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { treatments } from '../../src/messages/en/treatments.js';
import {
  BACKFIRES,
  EXERCISES,
  FAILURE_MODES,
  GRADES,
  JOINT_TESTS,
  MECHANISM_NOTES,
  MODEL_NOTES,
  MODEL_PARTS,
  MULTIPLIERS,
  PATTERNS,
  SELF_CHECKS,
  STORIES,
  STRUCTURES,
  TEST_FIGURES,
  TREATMENTS,
  TRY_LIMITS,
  TRY_NOTES,
  type Dose,
  type FromTo,
  type Grade,
  type SourceId,
  type TestFigures,
  type Treatment,
} from '../../src/rules.js';
import { cell, numberIn, rowBy, sourcesIn, table, textOf, type Row } from '../support/clinical-reference.js';

interface Cited {
  readonly id: string;
  readonly spec: string;
  readonly rulings?: readonly string[];
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

const whole = (row: Row): string => [...row.values()].join(' | ');

/** What stands under a code of the explainer: `G row 3`, `J failure modes`, or what every part knows. */
function textAt(spec: string): string {
  const [, section = '', number] = /^(C|G|I\.5) row (\d+)$/.exec(spec) ?? [];
  if (number !== undefined) {
    const row = table(section)[Number(number) - 1];
    assert.ok(row, spec);
    return whole(row);
  }
  const [, list] = /^J (.+)$/.exec(spec) ?? [];
  if (list === undefined) return textOf(spec);
  return whole(rowBy('J', list.charAt(0).toUpperCase() + list.slice(1)));
}

test('the code of every row stands in the reference, and its rulings do', () => {
  for (const { id, spec, rulings = [] } of ROWS)
    for (const code of [spec, ...rulings]) assert.ok(textAt(code).length > 20, `${id}: ${code}`);
});

// Sources

/** The rulings, lists and sections that a text names in its turn. */
function onward(text: string): string {
  const codes = text.match(/\bF\d+\b/g) ?? [];
  return [...new Set(codes)].map((code) => textOf(code)).join(' ');
}

/** Rows whose sources stand in other places of the reference than under their code. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'can-calm': ['J concepts drawn from'],
  // Its basis is part B.
  'same-as-swelling': ['B.2'],
  // Where the pain may be felt stands in the register.
  'back-buttock-hip': ['0.3'],
  // B.3 has the figures of the register’s row.
  'hla-b27': ['0.3'],
  'often-years': ['B.4'],
  cluster: ['C row 2', 'C row 3', 'C row 4', 'C row 6'],
};

/** Told by part J, beside the claims of their codes. */
const FROM_J: readonly string[] = [
  'PATTERNS',
  'STRUCTURES',
  'MULTIPLIERS',
  'MECHANISM_NOTES',
  'SELF_CHECKS',
  'EXERCISES',
];

test('no row cites what neither its row, nor a ruling on it, nor part J names', () => {
  const partJ = table('J').map(whole).join(' ');
  for (const [name, rows] of Object.entries(TABLES))
    for (const { id, spec, rulings = [], sources } of rows) {
      const text = [spec, ...rulings, ...(ALSO[id] ?? [])].map(textAt).join(' ');
      const named = sourcesIn(`${text} ${onward(text)} ${FROM_J.includes(name) ? partJ : ''}`);
      // A point that is read in C.2, G.1 or J.1 is our own decision.
      for (const source of sources)
        assert.ok(
          named.has(source) || source === 'design-decision',
          `${id}: ${source} stands not in ${spec}`,
        );
    }
});

// C, tests of the joint

test('C: every row that is a test is explained, and none is taught', () => {
  const points = table('C').map((row) => cell(row, 'Point'));
  const told = JOINT_TESTS.map(({ spec }) => spec).filter((spec) => spec !== 'C.1');
  const figures = TEST_FIGURES.map(({ spec }) => spec);
  for (const at of points.keys()) {
    const spec = `C row ${at + 1}`;
    // Szadek’s odds ratios stand in the words for clinicians.
    const isTold = told.some((it) => it === spec) || figures.some((it) => it === spec) || at + 1 === 6;
    assert.ok(isTold, `${spec}, ${points[at]}`);
  }
  const words = JSON.stringify(treatments.tests.lines);
  assert.doesNotMatch(words, /\b(?:push|lie|hold|press down|your hands?|thumb)\b/i, 'a way to do it');
  assert.match(cell(rowBy('C.1', 'Provocation cluster'), 'Answer'), /Do not show how-to/);
});

test('C: sensitivity, specificity and likelihood ratios are those of the row', () => {
  const rows: readonly TestFigures[] = TEST_FIGURES;
  for (const { spec, source, sensitivity, specificity, positive, negative } of rows) {
    const text = textAt(spec);
    assert.ok(sourcesIn(text).has(source), `${spec}: ${source}`);
    for (const number of [sensitivity, specificity, positive, negative])
      if (number !== undefined) assert.ok(numbersIn(text).includes(number), `${spec}: ${number}`);
  }
});

// G, treatments

/** The grade words of G, by the grade that stands for them. */
const GRADE_WORDS: Readonly<Record<string, string>> = {
  'better supported': 'better-supported',
  mixed: 'mixed',
  'specialist only': 'specialist-only',
  'not shown': 'not-shown',
  weak: 'weak',
  'weak to mixed': 'weak-to-mixed',
  'specialist only, mixed': 'specialist-mixed',
  'mixed, small studies': 'mixed-small',
  'weak (link only)': 'weak-link',
  'not advised in UK for low back pain': 'not-advised',
  'not advised first': 'not-advised-first',
};

const CARDS: readonly (Treatment & { readonly id: keyof typeof treatments.lines })[] = TREATMENTS;

test('G: every card, in order, with its own grade', () => {
  assert.deepEqual(
    TREATMENTS.map(({ spec }) => spec),
    table('G').map((_, at) => `G row ${at + 1}`),
  );
  for (const [at, row] of table('G').entries())
    assert.equal(TREATMENTS[at]?.grade, GRADE_WORDS[cell(row, 'Grade')], cell(row, 'Treatment'));
  assert.deepEqual(
    GRADES.map(({ id }) => id).toSorted(),
    [...new Set(Object.values(GRADE_WORDS))].toSorted(),
  );
});

test('G: the words of a grade are those of the reference', () => {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z ]/g, '');
  for (const [written, id] of Object.entries(GRADE_WORDS)) {
    const said = plain(treatments.grades[id as keyof typeof treatments.grades]).replace(' a ', ' ');
    const short = plain(written).replace(' for low back pain', '');
    assert.equal(said.replace(' the ', ' '), short);
  }
});

test('G.1: the marks of a grade', () => {
  const reading = whole(rowBy('G.1', 'scale'));
  const marks: readonly (readonly [id: string, pattern: RegExp])[] = [
    ['better-supported', /better supported (\d)/],
    ['mixed', /, mixed (\d)/],
    ['weak-to-mixed', /weak to mixed and "mixed, small studies" (\d)/],
    ['mixed-small', /weak to mixed and "mixed, small studies" (\d)/],
    ['weak', /weak and "weak \(link only\)" (\d)/],
    ['weak-link', /weak and "weak \(link only\)" (\d)/],
    ['not-shown', /not shown (\d)/],
    ['specialist-mixed', /has the (\d) of mixed/],
  ];
  const rows: readonly Grade[] = GRADES;
  for (const { id, marks: given } of rows) {
    const pattern = marks.find(([of]) => of === id)?.[1];
    assert.equal(given, pattern && numberIn(reading, pattern), id);
  }
});

test('G: every card cites all verified sources of its row', () => {
  for (const { id, spec, sources } of TREATMENTS) {
    const row = table('G')[Number(spec.slice('G row '.length)) - 1];
    assert.ok(row);
    const named = sourcesIn(cell(row, 'Source'));
    const cited: readonly string[] = sources;
    for (const source of named)
      if (source !== 'hayden' && source !== 'design-decision')
        assert.ok(cited.includes(source), `${id} does not cite ${source}`);
  }
});

// Figures in words

const numbersIn = (text: string): readonly number[] =>
  (text.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

const WORD_NUMBERS: Readonly<Record<string, number>> = { two: 2, 'two-minute': 2, three: 3, ten: 10 };

/** The numbers of a row and of what the register says of its sources, those in words among them. */
function numbersOf(specs: readonly string[], sources: readonly SourceId[]): ReadonlySet<number> {
  const register = table('0.3').filter((row) =>
    sources.some((source) => source.toUpperCase() === cell(row, 'Code')),
  );
  const text = [...specs.map(textAt), ...register.map((row) => cell(row, 'Source'))].join(' ');
  const inWords = Object.entries(WORD_NUMBERS).filter(([word]) =>
    new RegExp(`\\b${word}\\b`, 'i').test(text),
  );
  return new Set([...numbersIn(text), ...inWords.map(([, number]) => number)]);
}

function assertFigures(
  { id, sources }: Cited,
  words: readonly (string | undefined)[],
  specs: readonly string[],
): void {
  const known = numbersOf(specs, sources);
  // “5 of 10”, “20 of 100” and “1 in 100” are scales; names have figures of their own.
  const text = words
    .join(' ')
    .replaceAll(/(\d) (?:of|in) 100?\b|NG59|BPC-157|HLA-B27|L5(?:-S1)?|\b(?:19|20)\d\d\b/g, '$1');
  // “About 1 in 100” stands for 1.3%.
  const rounded = new Set([...known].map(Math.round));
  for (const number of numbersIn(text))
    assert.ok(known.has(number) || rounded.has(number), `${id}: ${number} stands in no row`);
}

test('the figures of treatments are those of their rows and rulings', () => {
  const cautions: Readonly<Record<string, string>> = treatments.cautions;
  const figures: Readonly<Record<string, string>> = treatments.figures;
  for (const row of CARDS) {
    const { id, spec, rulings = [] } = row;
    assertFigures(row, [treatments.lines[id].says, cautions[id], figures[id]], [spec, ...rulings]);
  }
});

test('the figures of tests, of what backfires and of notes are those of their rows', () => {
  const figures: Readonly<Record<string, string>> = treatments.tests.figures;
  const cluster = [1, 2, 3, 4, 5, 6].map((row) => `C row ${row}`);
  for (const row of JOINT_TESTS) {
    const { id, spec } = row;
    const specs = id === 'cluster' ? cluster : [spec, ...('rulings' in row ? row.rulings : [])];
    assertFigures(row, [treatments.tests.lines[id].says, figures[id]], specs);
  }
  for (const row of BACKFIRES) {
    const { id, spec, rulings, sources } = row;
    const { why, instead } = treatments.backfires.lines[id];
    const also = sources.some((source) => source === 'decarv') ? ['G row 20'] : [];
    assertFigures(row, [why, instead], [spec, ...rulings, ...also]);
  }
  for (const row of MODEL_NOTES) assertFigures(row, [treatments.notes.lines[row.id]], [row.spec]);
});

// I.5, exercises

const DOSED: readonly (Cited & { readonly dose: Dose })[] = [...SELF_CHECKS, ...EXERCISES];

/** What is converted, or said in words: `daily` is once a day. */
const UNWRITTEN: readonly string[] = ['kilograms', 'centimetres', 'offSeconds'];

function figuresOf(dose: Dose): readonly number[] {
  const written = Object.entries(dose as Readonly<Record<string, FromTo | true>>).filter(
    ([key, value]) => value !== true && !UNWRITTEN.includes(key) && value.join() !== '1,1',
  );
  return written.flatMap(([, value]) => (value === true ? [] : value));
}

test('I.5: exercises in its order, the least load first', () => {
  const rows = EXERCISES.map(({ spec }) => Number(spec.replace('I.5 row ', '')));
  assert.deepEqual(
    rows,
    rows.toSorted((a, b) => a - b),
  );
  assert.deepEqual(
    [...new Set(rows)],
    [...table('I.5').keys()].map((at) => at + 1),
  );
});

test('I.5: the doses are those of the order and of the claims', () => {
  for (const [at, row] of table('I.5').entries()) {
    const here = EXERCISES.filter(({ spec }) => spec === `I.5 row ${at + 1}`);
    const said = new Set(here.flatMap(({ dose }) => figuresOf(dose)));
    const written = numbersIn(cell(row, 'Dose'));
    for (const number of written) assert.ok(said.has(number), `I.5 row ${at + 1}: ${number} is in no dose`);
    // The height of the step stands with the claim.
    const height = at + 1 === 6 ? numbersIn(textOf('I 0.35')) : [];
    for (const number of said)
      assert.ok([...written, ...height].includes(number), `I.5 row ${at + 1}: ${number} is not written`);
    const seeds = (cell(row, 'Seed').match(/S\d/g) ?? []).map((seed) => seed.toLowerCase());
    for (const { id, sources } of here)
      for (const seed of seeds)
        assert.ok(
          sources.some((source) => source === seed),
          `${id} does not cite ${seed}`,
        );
  }
});

test('I.0: the figures of the self-checks are those of their claims', () => {
  for (const { id, spec, dose } of SELF_CHECKS) {
    const written = numbersIn(textOf(spec).replace(/^\S+ \d\.\d+/, ''));
    for (const number of figuresOf(dose)) assert.ok(written.includes(number), `${id}: ${number}`);
  }
});

test('pounds and inches are converted, and rounded', () => {
  let held = 0;
  for (const { id, dose } of DOSED) {
    const pairs = [
      [dose.pounds, dose.kilograms, 0.45359237],
      [dose.inches, dose.centimetres, 2.54],
    ] as const;
    for (const [from, to, factor] of pairs) {
      assert.deepEqual(
        to,
        from?.map((value) => Math.round(value * factor)),
        id,
      );
      if (from) held += 1;
    }
  }
  assert.ok(held >= 4, `only ${held} pairs`);
});
