/** What no source gives: decisions of our own, and points that wait for somebody. Read from tables and reference. */
import { decisions, openPoints } from './clinical.js';
import { usesOf } from './pages.js';
import { plain, textOf, type Page, type SheetGroup, type SheetRow } from './sheet.js';

/** Cells up to here say enough to recognise a row. */
const SHORT = 160;

function short(row: SheetRow): string {
  const text = row.cells.map(textOf).join(' · ').replaceAll(/\s+/g, ' ').replaceAll(' ,', ',');
  return text.length <= SHORT ? text : `${text.slice(0, text.lastIndexOf(' ', SHORT))} …`;
}

/** Rows of the tables that rest on a design decision, by page. */
function inTables(pages: readonly Page[]): readonly SheetGroup[] {
  const uses = usesOf(pages, 'design-decision');
  return [...new Set(uses.map(({ page }) => page))].map((page) => ({
    title: page,
    rows: uses
      .filter((use) => use.page === page)
      .map(({ row }) => ({
        table: 'clinical.md',
        id: `decision ${row.table} ${row.id}`,
        ...(row.spec !== undefined && { spec: row.spec }),
        name: row.name?.trim() || plain(row.id),
        cells: [
          short(row),
          row.sources?.length === 1 ? 'on nothing else' : 'beside a source',
          { to: { table: row.table, id: row.id }, text: 'To the row' },
        ],
      })),
  }));
}

/** Rows of the clinical reference that carry the mark D, by section. */
function inReference(clinical: string): readonly SheetGroup[] {
  const found = decisions(clinical);
  return [...new Set(found.map(({ section }) => section))].map((section) => ({
    title: `Section ${section}`,
    rows: found
      .filter((decision) => decision.section === section)
      .map(({ row, said }, at) => ({
        table: 'clinical.md',
        id: `D ${section} ${at + 1}`,
        name: row,
        cells: [[{ list: said.map(([heading, text]) => [{ strong: heading }, `: ${text}`]) }]],
      })),
  }));
}

const open = (clinical: string): readonly SheetRow[] =>
  openPoints(clinical).map(({ id, point, handling }) => ({
    table: 'clinical.md',
    id,
    spec: id,
    name: ' ',
    cells: [point, handling],
  }));

export const decisionsPage = (clinical: string, pages: readonly Page[]): Page => ({
  title: 'Our own decisions and open points',
  holds: 'What no source gives, and what a clinician has to sign off.',
  intro: [
    [{ strong: 'No clinician has signed these rules off yet.' }, ' Whoever does can begin here.'],
    'Nothing on this page is kept by hand: open points and marks are read from the clinical reference, the rest from the tables. What each red-flag rule closes, and when a check is asked again, are our own decisions throughout; they stand with the rules.',
  ],
  sheets: [
    {
      title: 'Open points',
      columns: ['Point', 'Suggested handling'],
      groups: [{ rows: open(clinical) }],
      intro: 'Section K of the clinical reference.',
    },
    {
      title: 'Rows of the tables that rest on a decision of our own',
      columns: ['The row in short', 'It rests on a decision', 'Where'],
      groups: inTables(pages),
    },
    {
      title: 'What the clinical reference marks as decided by us',
      columns: ['What it says'],
      groups: inReference(clinical),
      intro: 'Every row with the mark D, and all rows of the sections that are ours as a whole.',
    },
  ],
});
