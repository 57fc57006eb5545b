/** The catalogue's pages on rules and sources: nothing is left out, and every link leads somewhere. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import * as tables from '../../src/tables.js';
import { bibliographyPage } from '../../stories/rules-and-sources/bibliography.js';
import {
  decisions,
  openPoints,
  ownSections,
  register,
  regionRows,
} from '../../stories/rules-and-sources/clinical.js';
import { decisionsPage } from '../../stories/rules-and-sources/decisions.js';
import { placeOf, placesOf, tablePages, usesOf } from '../../stories/rules-and-sources/pages.js';
import {
  anchorOf,
  headingId,
  linksIn,
  pageId,
  rowsOf,
  rowsOn,
  textOf,
  textOfRow,
  type Page,
  type SheetRow,
  type TableName,
} from '../../stories/rules-and-sources/sheet.js';
import { table as sectionTable } from '../support/clinical-reference.js';

const clinical = readFileSync('docs/clinical.md', 'utf8');
const tableBound = tablePages(clinical);
const bibliography = bibliographyPage(clinical, tableBound);
const decided = decisionsPage(clinical, tableBound);
const pages: readonly Page[] = [...tableBound, bibliography, decided];
const rows = pages.flatMap(rowsOn);

/** Of these the rows stand in another table, or the value on the first page. */
const ELSEWHERE: Readonly<Partial<Record<TableName, TableName>>> = {
  ELSEWHERE: 'REGIONS',
  RUN_FIGURES: 'FIGURES',
  RED_FLAG_SOURCES: 'SOURCES',
  PACING_BIBLIOGRAPHY: 'SOURCES',
  RUN_BIBLIOGRAPHY: 'SOURCES',
  PATTERN_BIBLIOGRAPHY: 'SOURCES',
};

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

function idOf(row: Data): string | undefined {
  const id = row['id'] ?? row['code'] ?? row['spec'];
  return typeof id === 'string' ? id : undefined;
}

/** The rows of a table, by id: an array's, an object's by key, or the one row that it is. */
function rowsOfTable(value: unknown): readonly (readonly [id: string, row: unknown])[] {
  if (Array.isArray(value)) {
    return value.map((row: unknown) => [String(isData(row) ? idOf(row) : row), row]);
  }
  if (!isData(value)) return [];
  const id = idOf(value);
  return id === undefined ? Object.entries(value) : [[id, value]];
}

const everyRow = Object.entries(tables).flatMap(([name, value]) =>
  rowsOfTable(value).map(([id, row]) => ({ name: name as TableName, id, row })),
);

const shownAs = (name: TableName, id: string): SheetRow | undefined =>
  rows.find((row) => row.table === (ELSEWHERE[name] ?? name) && row.id === id);

test('every row of every public table stands on a page, with its code', () => {
  assert.ok(everyRow.length > 700, `${everyRow.length} rows`);
  for (const { name, id, row } of everyRow) {
    const shown = shownAs(name, id);
    assert.ok(shown, `${name} ${id} is on no page`);
    const spec = isData(row) ? row['spec'] : undefined;
    if (typeof spec === 'string') assert.equal(shown.spec, spec, `${name} ${id}`);
  }
});

test('no page has a row that no table has', () => {
  const known = new Set(everyRow.map(({ name, id }) => `${ELSEWHERE[name] ?? name}/${id}`));
  for (const { table, id } of rows) {
    if (table === 'clinical.md') continue;
    assert.ok(known.has(`${table}/${id.replace(/ leads to$/, '')}`), `${table} ${id}`);
  }
});

/** Numbers that a row keeps for a reader of the table; of drawings, curves and grids the page says less. */
const UNSAID = new Set(['FIGURES', 'RUN_FIGURES', 'UNITS', 'PATTERNS', 'SELF_CHECKS', 'EXERCISES']);

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return isData(value) ? Object.values(value).flatMap(numbersIn) : [];
}

/** A row of amounts that mean "every day". */
const everyDay = (row: Data): boolean => JSON.stringify(row['perWeek']) === '[7,7]';

test('every number of a row is said', () => {
  for (const { name, id, row } of everyRow.filter(({ name }) => !UNSAID.has(name))) {
    const text = textOfRow(shownAs(name, id) ?? { table: name, id, cells: [] });
    const unsaid = isData(row) && everyDay(row) ? [7] : [];
    for (const number of numbersIn(row).filter((number) => number !== 0 && !unsaid.includes(number))) {
      const said = new RegExp(`(?<![\\d.])${String(number).replace('.', '\\.')}(?!\\.?\\d)`);
      const once = number === 1 && /\bone\b|\bonce\b/i.test(text);
      assert.ok(once || said.test(text), `${name} ${id} does not say ${number}: ${text}`);
    }
  }
});

test('every dose of a self-check or exercise is said', () => {
  for (const { id, dose } of [...tables.SELF_CHECKS, ...tables.EXERCISES]) {
    const table = tables.SELF_CHECKS.some((row) => row.id === id) ? 'SELF_CHECKS' : 'EXERCISES';
    const text = textOfRow(shownAs(table, id) ?? { table, id, cells: [] });
    for (const number of numbersIn(dose).filter((number) => number > 1)) {
      assert.match(text, new RegExp(`(?<!\\d)${number}(?!\\d)`), `${id} does not say ${number}`);
    }
  }
});

/** Sources that a row of a table names, by any field. */
function sourcesNamed(row: Data): readonly string[] {
  const { accuracy, source, sources } = row;
  return [
    ...(Array.isArray(sources) ? (sources as readonly string[]) : []),
    ...(typeof source === 'string' ? [source] : []),
    ...(isData(accuracy) ? [String(accuracy['source'])] : []),
  ];
}

test('every source that a row names is known, shown with the row, and leads back to it', () => {
  let named = 0;
  for (const { name, id, row } of everyRow) {
    if (!isData(row)) continue;
    for (const source of sourcesNamed(row)) {
      named += 1;
      const entry = tables.SOURCES.find((it) => it.id === source);
      assert.ok(entry, `${name} ${id} names ${source}, which is no source`);
      const shown = shownAs(name, id);
      assert.ok(shown?.sources?.includes(entry.id), `${name} ${id} does not show ${source}`);
      const back = shownAs('SOURCES', source)?.cells.flatMap(linksIn) ?? [];
      assert.ok(
        back.some((to) => to.table === name && to.id === id),
        `${source} does not lead to ${name} ${id}`,
      );
    }
  }
  assert.ok(named > 500, `${named} named`);
});

test('every source is in the bibliography with its mark, and in full as the reference has it', () => {
  const inReference = register(clinical);
  for (const { id, mark } of tables.SOURCES) {
    const shown = shownAs('SOURCES', id);
    assert.ok(shown, id);
    assert.ok(textOf(shown.cells[2]).startsWith(mark), `${id}: ${textOf(shown.cells[2])}`);
    // Of two the page says why there is no more: a decision has no source, and York is cited beside RF02 alone.
    if (id === 'design-decision' || id === 'york-ces') {
      assert.match(textOf(shown.cells[0]), id === 'york-ces' ? /no entry for it/ : /nothing is cited/);
      continue;
    }
    const entry = inReference.find((row) => row.id === id);
    assert.ok(entry, `${id} is not in docs/clinical.md`);
    assert.equal(textOf(shown.cells[0]), entry.citation);
    assert.ok(textOf(shown.cells[2]).includes(entry.mark) || entry.mark === mark, id);
    assert.ok(usesOf(tableBound, id).length > 0, `${id} is named by no row`);
  }
});

test('what the reference has besides is there too: sources, regions, open points', () => {
  const said = rows.map(textOfRow);
  for (const { citation } of register(clinical)) {
    assert.ok(
      said.some((text) => text.includes(citation)),
      citation,
    );
  }
  assert.equal(register(clinical).length, sectionTable('0.3').length + sectionTable('0.2').length);
  assert.equal(regionRows(clinical).length, sectionTable('H').length);
  for (const { codes } of regionRows(clinical)) assert.ok(shownAs('clinical.md', `H ${codes}`), codes);
  assert.equal(openPoints(clinical).length, sectionTable('K').length);
  for (const { id, point } of openPoints(clinical)) {
    assert.equal(textOf(shownAs('clinical.md', id)?.cells[0]), point);
  }
});

test('decisions are those that the tables and the reference have', () => {
  const ours = everyRow.filter(({ row }) => isData(row) && sourcesNamed(row).includes('design-decision'));
  const [, inTables, inReference] = decided.sheets.map(rowsOf);
  assert.equal(inTables?.length, ours.length);
  assert.equal(inReference?.length, decisions(clinical).length);
  assert.deepEqual([...ownSections(clinical)].toSorted(), ['C.2', 'D.9', 'E.7', 'G.1', 'J.1']);
  for (const section of ownSections(clinical)) {
    const shown = decisions(clinical).filter((decision) => decision.section === section);
    assert.equal(shown.length, sectionTable(section).length, section);
  }
  // One of each way in which the mark is written.
  for (const [section, row] of [
    ['A.2', 'L2'],
    ['A.3', 'RF26'],
    ['D.3', 'usual level'],
    ['E.5', 'Speed 2'],
    ['H', 'XX'],
  ]) {
    assert.ok(
      decisions(clinical).some((decision) => decision.section === section && decision.row === row),
      `${section} ${row}`,
    );
  }
  // A code of section D is no mark.
  assert.ok(!decisions(clinical).some(({ row }) => row === '0.21'));
});

test('every link leads to a row, and every address is one place', () => {
  const places = placesOf(pages);
  for (const row of rows) {
    for (const to of row.cells.flatMap(linksIn)) {
      assert.ok(placeOf(places, to), `${row.table} ${row.id} leads to ${to.table} ${to.id}`);
    }
  }
  for (const page of pages) {
    const ids = [...page.sheets.map(headingId), ...rowsOn(page).map(anchorOf)];
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
      page.title,
    );
  }
});

test('every row fills every column, and no sentence has a hole', () => {
  for (const page of pages) {
    for (const sheet of page.sheets) {
      for (const row of rowsOf(sheet)) {
        assert.equal(row.cells.length, sheet.columns.length, `${sheet.title}: ${row.id}`);
        // The clinical reference may use braces and dashes as it likes.
        if (row.table !== 'clinical.md') {
          assert.doesNotMatch(textOfRow(row), /[{}]|undefined|NaN|\[object/, row.id);
          for (const cell of row.cells) assert.notEqual(textOf(cell).trim(), '', `${sheet.title}: ${row.id}`);
        }
      }
    }
  }
});

test('each page of the catalogue shows one of them', () => {
  for (const { title } of pages) {
    const file = pageId(title).replace(/^rules-and-sources-|--docs$/g, '');
    const name = file === 'our-own-decisions-and-open-points' ? 'our-own-decisions' : file;
    const text = readFileSync(`stories/rules-and-sources/${name}.mdx`, 'utf8');
    assert.ok(text.includes(`title="Rules and sources/${title}"`), title);
    assert.ok(text.includes(`<catalogue-rules page="${title}">`), title);
  }
});
