/**
 * What the pages on rules and sources are made of: tables as data, so that a test can read them without a page.
 * A row names the table it is of and its id there, and so has one address in the whole catalogue.
 */
import type { Level, SourceId } from '../../src/rules.js';
import type * as tables from '../../src/tables.js';

/** An exported table, or the clinical reference where a row is read from its text. */
export type TableName = keyof typeof tables | 'clinical.md';

export interface RowName {
  readonly table: TableName;
  readonly id: string;
}

/** What stands in a cell. */
export type Part =
  | string
  /** A row of the clinical specification. */
  | { readonly code: string }
  /** Said beside the rest, in smaller type. */
  | { readonly aside: Cell }
  | { readonly strong: string }
  | { readonly list: readonly Cell[] }
  | { readonly level: Level; readonly text: string }
  | { readonly mark: string }
  /** A link to another row. */
  | { readonly to: RowName; readonly text: string };

export type Cell = Part | readonly Part[];

export interface SheetRow extends RowName {
  /** Its code in the clinical specification, where it has one. */
  readonly spec?: string;
  /** What it is called where its id is no name. */
  readonly name?: string;
  /** In the order of the columns. */
  readonly cells: readonly Cell[];
  readonly sources?: readonly SourceId[];
  /** Sources that it has only through the rows it is made of. */
  readonly through?: readonly SourceId[];
}

export interface SheetGroup {
  readonly title?: Cell;
  readonly rows: readonly SheetRow[];
}

export interface Sheet {
  readonly title: string;
  readonly intro?: Cell;
  /** Between the name of the row and its sources. */
  readonly columns: readonly string[];
  readonly groups: readonly SheetGroup[];
}

export interface Page {
  /** Behind "Rules and sources/". */
  readonly title: string;
  /** What it holds, in a sentence. */
  readonly holds: string;
  readonly intro: readonly Cell[];
  readonly sheets: readonly Sheet[];
}

/** A table without groups. */
export const sheet = (
  title: string,
  columns: readonly string[],
  rows: readonly SheetRow[],
  intro?: Cell,
): Sheet => ({ title, columns, groups: [{ rows }], ...(intro !== undefined && { intro }) });

export const rowsOf = ({ groups }: Sheet): readonly SheetRow[] => groups.flatMap(({ rows }) => rows);

export const rowsOn = ({ sheets }: Page): readonly SheetRow[] => sheets.flatMap(rowsOf);

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The id of a heading on its page. */
export const headingId = ({ title }: Sheet): string => `table-${slug(title)}`;

/** The id of a row on its page. */
export const anchorOf = ({ table, id }: RowName): string => `${slug(table)}-${slug(id)}`;

/** Storybook's id of a page. */
export const pageId = (title: string): string => `rules-and-sources-${slug(title)}--docs`;

/** All that a cell says, as text. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (isParts(cell)) return cell.map(textOf).join(' ');
  if ('code' in cell) return cell.code;
  if ('aside' in cell) return textOf(cell.aside);
  if ('strong' in cell) return cell.strong;
  if ('list' in cell) return cell.list.map(textOf).join(' ');
  if ('mark' in cell) return cell.mark;
  return cell.text;
}

export const isParts = (cell: Cell): cell is readonly Part[] => Array.isArray(cell);

/** A row in one line, for search and for tests. */
export const textOfRow = ({ id, name = '', spec = '', cells }: SheetRow): string =>
  [spec, id, name, ...cells.map(textOf)].join(' ');

/** Links inside a cell. */
export function linksIn(cell: Cell): readonly RowName[] {
  if (typeof cell === 'string') return [];
  if (isParts(cell)) return cell.flatMap(linksIn);
  if ('to' in cell) return [cell.to];
  if ('aside' in cell) return linksIn(cell.aside);
  if ('list' in cell) return cell.list.flatMap(linksIn);
  return [];
}

/** An id as words. */
export const plain = (id: string): string =>
  id.replaceAll('-', ' ').replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Between the parts of a row of links. */
export const commas = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part, at) => (at === 0 ? [part] : [', ', part]));

export const fromTo = ([from, to]: readonly [number, number], unit = ''): string =>
  `${from === to ? from : `${from} to ${to}`}${unit}`;

export const none = '–';
