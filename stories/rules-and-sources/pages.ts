/** All pages that are made from the tables, and which row stands where. */
import type { SourceId } from '../../src/rules.js';
import { inflammatoryPage } from './inflammatory.js';
import { pacingPage } from './pacing.js';
import { patternsPage } from './patterns.js';
import { questionsPage } from './questions.js';
import { redFlagsPage } from './red-flags.js';
import { runningPage } from './running.js';
import { servicesPage } from './services.js';
import { rowsOn, type Page, type RowName, type SheetRow } from './sheet.js';
import { thingsToTryPage } from './things-to-try.js';
import { treatmentsPage } from './treatments.js';

/** In the order of the catalogue. */
export const tablePages = (clinical: string): readonly Page[] => [
  questionsPage,
  redFlagsPage,
  inflammatoryPage,
  servicesPage(clinical),
  pacingPage,
  runningPage,
  patternsPage,
  thingsToTryPage,
  treatmentsPage,
];

export interface Use {
  readonly page: string;
  readonly row: SheetRow;
}

/** The rows that name a source themselves. */
export const usesOf = (pages: readonly Page[], source: SourceId): readonly Use[] =>
  pages.flatMap((page) =>
    rowsOn(page)
      .filter(({ sources = [] }) => sources.includes(source))
      .map((row) => ({ page: page.title, row })),
  );

const keyOf = ({ table, id }: RowName): string => `${table}/${id}`;

/** The page on which each row stands. */
export const placesOf = (pages: readonly Page[]): ReadonlyMap<string, string> =>
  new Map(pages.flatMap((page) => rowsOn(page).map((row) => [keyOf(row), page.title])));

export const placeOf = (places: ReadonlyMap<string, string>, row: RowName): string | undefined =>
  places.get(keyOf(row));
