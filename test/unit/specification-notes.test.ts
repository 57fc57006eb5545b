/** Holds the sources of the pacing tables, and the notes and their words, against `docs/clinical.md`. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { pacingNotes } from '../../src/messages/en/pacing-notes.js';
import {
  ACTIVITIES,
  BASELINES,
  CUTS,
  LIGHTS,
  PACING_LIMITS,
  PACING_NOTES,
  RISES,
  SOURCES,
  UNITS,
  type PacingNote,
  type PacingNoteId,
  type SourceId,
} from '../../src/rules.js';
import { cell, rowBy, sourcesIn, table, tables, textAt, textOf } from '../support/clinical-reference.js';

interface Cited {
  readonly spec: string;
  readonly sources: readonly SourceId[];
}

const LIMIT_ROWS = Object.entries(PACING_LIMITS).map(([id, row]) => ({ id, ...row }));
const ROWS: readonly (Cited & { readonly id: string })[] = [
  ...LIMIT_ROWS,
  ...ACTIVITIES,
  ...BASELINES,
  ...CUTS,
  ...LIGHTS,
  ...RISES,
  ...PACING_NOTES,
];

test('the code of every row stands in the reference', () => {
  for (const { id, spec } of [...ROWS, ...UNITS]) assert.ok(textOf(spec).length > 20, `${id}: ${spec}`);
  assert.throws(() => textOf('D.10'), /no section D\.10/);
  assert.throws(() => textOf('F43'), /F has not one row/);
  assert.throws(() => textOf('I 0.60'), /I\.0 has no row 0\.60/);
});

test('what nobody has verified is not cited', () => {
  const unverified = table('0.3').filter((row) => cell(row, 'Mark').startsWith('U'));
  assert.deepEqual(
    unverified.map((row) => cell(row, 'Code')),
    ['THOMEE', 'HAYDEN'],
  );
  const ids: readonly string[] = SOURCES.map(({ id }) => id);
  for (const row of unverified) assert.equal(ids.includes(cell(row, 'Code').toLowerCase()), false);
});

test('every source of part D is in the register', () => {
  const register = new Set(table('0.3').map((row) => cell(row, 'Code')));
  const cells = [1, 3, 4, 5, 6].flatMap((part) =>
    tables(`D.${part}`)
      .flat()
      .map((row) => cell(row, 'Source')),
  );
  const named = new Set(cells.flatMap((text) => text.match(/\b[A-Z][A-Z0-9]+(?:-[A-Z]+)*\b/g) ?? []));
  const codes = [...named].filter((code) => code.length > 3);
  assert.ok(codes.length >= 16, `only ${codes.length} sources`);
  for (const code of codes) assert.ok(register.has(code), code);
});

/** The rows of part D that each table takes its sources from; a limit or a note has those of its code. */
const RESTS_ON: Readonly<Record<string, readonly (readonly [section: string, row: string])[]>> = {
  'stop-now': [['D.4', 'Stop now']],
  red: [
    ['D.4', 'Red 1'],
    ['D.3', 'spike'],
  ],
  amber: [['D.4', 'Amber']],
  green: [['D.4', 'Green']],
  half: [['D.5', '50%']],
  'four-tenths': [['D.5', '40%']],
  'three-tenths': [['D.5', '30%']],
  'third-week': [['D.5', '20% a week']],
  'second-week': [['D.5', '15% a week']],
  'first-week': [['D.5', '10% a week']],
  known: [['D.6', 'triggers at']],
  fine: [['D.6', 'no trigger yet']],
};

test('lights, cuts, rises and first doses cite the verified sources of their row', () => {
  for (const { id, sources } of [...LIGHTS, ...CUTS, ...RISES, ...BASELINES]) {
    // D.6 says of the third: S0, and a method that is our own.
    const rows = id === 'unsure' ? [] : (RESTS_ON[id] ?? []);
    const named = sourcesIn(rows.map((row) => cell(rowBy(...row), 'Source')).join('; '));
    const cited = sources.filter((source) => source !== 'design-decision');
    const verified = [...named].filter((source) => !['design-decision', 'thomee'].includes(source));
    if (id === 'unsure') assert.deepEqual([...sources], ['s0', 'design-decision']);
    else assert.deepEqual(cited.toSorted(), verified.toSorted(), id);
  }
});

/** What the code of a row does not name, and where it stands. */
const ALSO: Readonly<Record<string, string>> = {
  sittingBreak: textAt('D.9', 'break plan'),
  breakLength: textAt('D.9', 'break plan'),
  run: textAt('D.2', 'Raise 10-20%'),
  'no-pushing': textOf('D.4'),
  'no-all-out': textAt('D.5', 'Never above'),
  'start-single-leg-stand': textOf('D.9'),
};

test('limits, activities and notes cite nothing that their row does not name', () => {
  const rows = ROWS.filter(({ id }) => !(id in RESTS_ON) && id !== 'unsure');
  assert.ok(rows.length > 40, `only ${rows.length} rows`);
  for (const { id, spec, sources } of rows) {
    const named = sourcesIn(`${textOf(spec)} ${ALSO[id] ?? ''}`);
    for (const source of sources)
      assert.ok(named.has(source), `${id} cites ${source}, which ${spec} does not`);
  }
});

test('one person’s story is no source', () => {
  const ids: readonly string[] = ROWS.flatMap(({ sources }) => sources);
  for (const seed of ['s2', 's4']) assert.equal(ids.includes(seed), false, seed);
});

// Notes

test('every note has words, and every word a note', () => {
  assert.deepEqual(Object.keys(pacingNotes).toSorted(), PACING_NOTES.map(({ id }) => id).toSorted());
});

/** Where the figures of a note stand, and each as the note says it. */
const FIGURES: Readonly<Partial<Record<PacingNoteId, readonly (readonly [spec: string, ...RegExp[]])[]>>> = {
  'start-carry': [['I 0.33', /(5)-(20) lb/, /(20)-(40) m/, /(2)-(3) a side/, /(2)-(3) a week/]],
  'start-single-leg-stand': [
    ['I 0.30', /(10)-(20) s/, /(2)-(3) sets a side/],
    ['I 0.31', /(30)-(40) s/],
  ],
  'start-step-down': [
    ['I 0.35', /(4)-(6) in/, /(5)-(10) a side/, /(2)-(3) a week/],
    ['I 0.36', /(5)-(8) a side/],
  ],
  'sitting-breaks': [
    ['I 0.53', /(30)-(45) min/],
    ['D.9', /(2) minutes on one's feet/],
  ],
  'easy-days': [['F8', /(1)-(2) easy days/]],
  'no-pushing': [['D.4', /Amber \| 3-(5)/]],
  stretching: [['F9', /(24) h response/]],
  'two-week-review': [['F29', /(2)-week review/]],
};

/** The reader's own units, beside the inches and pounds of the guide. */
const CONVERTED: readonly (readonly [note: PacingNoteId, from: readonly number[], factor: number])[] = [
  ['start-carry', [5, 20], 0.45359237],
  ['start-step-down', [4, 6], 2.54],
];

test('the figures of a note are those of its row', () => {
  for (const { id } of PACING_NOTES) {
    const words = pacingNotes[id];
    const places = FIGURES[id] ?? [];
    const written = places.flatMap(([spec, ...patterns]) =>
      patterns.map((pattern) => {
        const found = pattern.exec(textOf(spec))?.slice(1).map(Number);
        assert.ok(found, `${spec} does not say ${String(pattern)}`);
        const said =
          found.length === 2
            ? new RegExp(`${found[0]} (?:to|or) ${found[1]}\\b`)
            : new RegExp(`\\b${found[0]}\\b`);
        assert.match(words, said, `${id}: ${found.join(' to ')}`);
        return found;
      }),
    );
    const converted = CONVERTED.filter(([note]) => note === id).flatMap(([, from, factor]) =>
      from.map((number) => Math.round(number * factor)),
    );
    const known = new Set([...written.flat(), ...converted]);
    // “5 of 10” is the scale.
    const said = (words.replace('5 of 10', '5').match(/\d+/g) ?? []).map(Number);
    for (const number of said) assert.ok(known.has(number), `${id}: ${number} stands in no row`);
    for (const number of converted) assert.ok(said.includes(number), `${id}: ${number} is not said`);
  }
});

test('a note about one activity is shown with that one', () => {
  const rows: readonly PacingNote[] = PACING_NOTES;
  for (const { id, activities } of rows) {
    const [, start] = /^start-(.*)$/.exec(id) ?? [];
    if (start !== undefined) assert.deepEqual(activities, [start], id);
  }
  for (const { id } of ACTIVITIES) {
    const shown = rows.filter(({ activities }) => !activities || activities.includes(id));
    assert.ok(shown.length >= 6 && shown.length <= 9, `${id}: ${shown.length} notes`);
  }
});
