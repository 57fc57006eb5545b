/** Every source in full, how far each was verified, and the rows that name it. */
import { REVIEWED_ON, SOURCES, type Source, type SourceId } from '../../src/rules.js';
import { formatDay } from '../../src/ui/wording.js';
import { register } from './clinical.js';
import { usesOf, type Use } from './pages.js';
import { commas, none, plain, sheet, type Cell, type Page, type Part, type SheetRow } from './sheet.js';

const bibliography: readonly (Source & { readonly id: SourceId })[] = SOURCES;

const isDoi = (place: string): boolean => place.startsWith('10.');

/** A DOI is said to be one; a mark behind it says that it was written from knowledge. */
const placeWords = (place: string): string => {
  if (place === '' || place === '-') return none;
  return isDoi(place) ? `DOI ${place}` : place;
};

/** Where the register of the reference has no row. */
const WITHOUT_ENTRY = {
  decision: 'No source gives the number or the step, and nothing is cited for it.',
  citation: 'The reference cites it beside a row, and has no entry for it in its register.',
};

const linkTo = (row: SheetRow, text: string): Part => ({ to: row, text });

/** Each by its code; by name too where rows share one. */
function usedBy(uses: readonly Use[]): Cell {
  const specs = [...new Set(uses.map(({ row: { spec = '' } }) => spec))];
  const groups = specs.map((spec) => ({
    spec,
    rows: uses.filter(({ row }) => (row.spec ?? '') === spec).map(({ row }) => row),
  }));
  const single = groups.flatMap(({ spec, rows: [row, ...others] }) =>
    row && others.length === 0 ? [linkTo(row, spec)] : [],
  );
  const shared = groups
    .filter(({ rows }) => rows.length > 1)
    .map(({ spec, rows }): Cell => [`${spec}: `, ...commas(rows.map((row) => linkTo(row, plain(row.id))))]);
  return [...commas(single), ...(shared.length > 0 ? [{ list: shared }] : [])];
}

function row(source: (typeof bibliography)[number], clinical: string, pages: readonly Page[]): SheetRow {
  const entry = register(clinical).find(({ id }) => id === source.id);
  return {
    table: 'SOURCES',
    id: source.id,
    spec: source.id.toUpperCase(),
    name: source.citation,
    cells: [
      entry?.citation ?? WITHOUT_ENTRY[source.mark === 'D' ? 'decision' : 'citation'],
      placeWords(entry?.place && entry.place !== '-' ? entry.place : source.place),
      [{ mark: source.mark }, ...(entry && entry.mark !== source.mark ? [{ aside: entry.mark }] : [])],
      usedBy(usesOf(pages, source.id)),
    ],
  };
}

/** In the reference, and named by no row of a table. */
const others = (clinical: string): readonly SheetRow[] =>
  register(clinical)
    .filter(({ id }) => !bibliography.some((source) => source.id === id))
    .map(({ id, citation, place, mark }) => ({
      table: 'clinical.md',
      id: `source ${id}`,
      spec: id.toUpperCase(),
      name: ' ',
      cells: [citation, placeWords(place), mark],
    }));

export const bibliographyPage = (clinical: string, pages: readonly Page[]): Page => ({
  title: 'Bibliography',
  holds: 'Every source in full, how far each was verified, and which rows name it.',
  intro: [
    `All rows were last held against their sources on ${formatDay(REVIEWED_ON, 'en-GB')}. What a source says is told in our own words; where the reference adds figures, they are those that were seen.`,
    'A mark (U) behind a DOI means that it was written from knowledge, while the paper itself was verified as marked. A web address is a place, and may have moved.',
  ],
  sheets: [
    sheet(
      'Sources of the tables',
      ['Source', 'DOI or place', 'How far it was verified', 'Rows that name it'],
      bibliography
        .toSorted((one, other) => one.citation.localeCompare(other.citation, 'en'))
        .map((source) => row(source, clinical, pages)),
    ),
    sheet(
      'Read, and named by no row',
      ['Source', 'DOI or place', 'How far it was verified'],
      others(clinical),
      'They stand in the clinical reference, behind what it says of the evidence.',
    ),
  ],
});
