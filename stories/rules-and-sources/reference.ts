/// <reference types="vite/client" />
/** All pages of the catalogue on rules and sources, with the clinical reference that they read. */
import clinical from '../../docs/clinical.md?raw';
import { bibliographyPage } from './bibliography.js';
import { decisionsPage } from './decisions.js';
import { referenceMarks } from './clinical.js';
import { placesOf, tablePages } from './pages.js';

const tables = tablePages(clinical);

export const PAGES = [...tables, bibliographyPage(clinical, tables), decisionsPage(clinical, tables)];
export const PLACES = placesOf(PAGES);
export const REFERENCE_MARKS = referenceMarks(clinical);
