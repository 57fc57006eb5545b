/**
 * The parts of `docs/clinical.md` that the catalogue shows. It takes the text, as a page has it from its bundle and
 * a test from the disk.
 */

/** A row of a table in the reference, its cells by column heading. */
export interface ReferenceRow {
  /** The code of its section: `A.3`, `K`. */
  readonly section: string;
  readonly cells: ReadonlyMap<string, string>;
}

export interface RegisterRow {
  /** In lower case, as the tables name it. */
  readonly id: string;
  readonly citation: string;
  readonly place: string;
  /** How far it was verified, in full. */
  readonly mark: string;
}

export interface Decision {
  readonly section: string;
  /** The first cell of its row. */
  readonly row: string;
  /** Under which heading it stands, and what it says. */
  readonly said: readonly (readonly [heading: string, text: string])[];
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Every row of every table, in order. */
export function referenceRows(text: string): readonly ReferenceRow[] {
  const rows: ReferenceRow[] = [];
  let section = '';
  let heads: readonly string[] = [];
  for (const line of text.split('\n')) {
    const heading = /^#+ ([A-Z0-9]+(?:\.\d+)?)\.? /.exec(line);
    if (heading) section = heading[1] ?? '';
    if (!line.startsWith('|')) heads = [];
    else if (heads.length === 0) heads = cellsOf(line);
    else if (!/^\|[-|: ]+$/.test(line)) {
      const cells = cellsOf(line);
      rows.push({ section, cells: new Map(heads.map((head, at) => [head, cells[at] ?? ''])) });
    }
  }
  return rows;
}

const inSection = (text: string, section: string) =>
  referenceRows(text).filter((row) => row.section === section);

const named = (row: ReferenceRow, heading: string): string => row.cells.get(heading) ?? '';

const first = ({ cells }: ReferenceRow): string => [...cells.values()][0] ?? '';

/** What the marks mean, in the words of the reference. */
export const referenceMarks = (text: string): readonly (readonly [mark: string, meaning: string])[] =>
  inSection(text, '0.1')
    .filter((row) => row.cells.has('Mark'))
    .map((row) => [named(row, 'Mark').replaceAll('*', ''), named(row, 'Meaning')]);

/** The register of sources, with the articles that asked the questions. */
export const register = (text: string): readonly RegisterRow[] => [
  ...inSection(text, '0.3').map((row) => ({
    id: named(row, 'Code').toLowerCase(),
    citation: named(row, 'Source'),
    place: named(row, 'DOI / place'),
    mark: named(row, 'Mark'),
  })),
  ...inSection(text, '0.2').map((row) => ({
    id: named(row, 'Code').toLowerCase(),
    citation: `${named(row, 'Title')}. ${named(row, 'What it is')}`,
    place: '',
    mark: 'a public article; it sets questions to ask and is no evidence',
  })),
];

/** Points that wait for somebody, from section K. */
export const openPoints = (text: string) =>
  inSection(text, 'K').map((row) => ({
    id: named(row, '#'),
    point: named(row, 'Point'),
    handling: named(row, 'Suggested handling'),
  }));

/** Numbers and services by country, also those that are not shown. */
export const regionRows = (text: string) =>
  inSection(text, 'H').map((row) => ({
    codes: named(row, 'Code'),
    region: named(row, 'Region'),
    emergency: named(row, 'Emergency'),
    urgent: named(row, 'Non-emergency, urgent advice'),
    mark: named(row, 'Mark'),
  }));

/** Sections that are ours from the first row to the last: K4 names them. */
export function ownSections(text: string): ReadonlySet<string> {
  const [, list = ''] =
    /all of ((?:[A-Z]\.\d+(?:, | and )?)+)/.exec(
      openPoints(text).find(({ id }) => id === 'K4')?.point ?? '',
    ) ?? [];
  return new Set(list.split(/, | and /).filter(Boolean));
}

/** The mark D in running text: not inside a code such as D.5 or a word. */
const decisionMark = /(?<![\w.-])D(?![\w-]|\.\d)/;

/** Sections that explain the marks, keep the list itself, or repeat what another decides. */
const notCounted = new Set(['0.1', '0.2', '0.3', 'K']);

/** Every row whose text carries the mark of a design decision. */
export function decisions(text: string): readonly Decision[] {
  const own = ownSections(text);
  return referenceRows(text)
    .filter(({ section }) => !notCounted.has(section))
    .flatMap((row) => {
      const isOwn = own.has(row.section);
      const cells = [...row.cells].slice(1);
      if (!isOwn && !cells.some(([, cell]) => decisionMark.test(cell))) return [];
      return [
        {
          section: row.section,
          row: first(row),
          said: cells.filter(([, cell]) => cell !== '' && cell !== '-'),
        },
      ];
    });
}
