/** Rows and cells as markup. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SourceId } from '../../src/rules.js';
import { citedSources } from './links.js';
import { placeOf } from './pages.js';
import { PLACES } from './reference.js';
import {
  anchorOf,
  headingId,
  isParts,
  pageId,
  plain,
  type Cell,
  type RowName,
  type Sheet,
  type SheetRow,
} from './sheet.js';

/**
 * Leads to a row on any page, in the catalogue and in a page of it that was opened by itself. The same page keeps
 * its place in the frame of the catalogue.
 */
export function rowHref(row: RowName, page: string): string {
  const place = placeOf(PLACES, row);
  const hash = `#${anchorOf(row)}`;
  return place === undefined || place === page ? hash : `./?path=/docs/${pageId(place)}${hash}`;
}

const targetOf = (href: string): '_self' | '_parent' => (href.startsWith('#') ? '_self' : '_parent');

export const link = (href: string, text: unknown): TemplateResult =>
  html`<a href=${href} target=${targetOf(href)}>${text}</a>`;

export function cell(content: Cell, page: string): unknown {
  if (typeof content === 'string') return content;
  if (isParts(content)) return content.map((part) => cell(part, page));
  if ('code' in content) return html`<code>${content.code}</code>`;
  if ('aside' in content) return html`<div class="aside">${cell(content.aside, page)}</div>`;
  if ('strong' in content) return html`<strong>${content.strong}</strong>`;
  if ('level' in content) return html`<span class="level ${content.level}">${content.text}</span>`;
  if ('mark' in content) return html`<span class="mark">${content.mark}</span>`;
  if ('to' in content) return link(rowHref(content.to, page), content.text);
  return html`<ul>
    ${content.list.map((item) => html`<li>${cell(item, page)}</li>`)}
  </ul>`;
}

/** What is our own decision is said to be that. */
const sourceList = (ids: readonly SourceId[], page: string): TemplateResult =>
  html`<ul>
    ${citedSources(ids).map(({ id, citation, mark }) => {
      const text = mark === 'D' ? 'Our own decision' : citation;
      return html`<li>
        ${link(rowHref({ table: 'SOURCES', id }, page), text)} <span class="mark">${mark}</span>
      </li>`;
    })}
  </ul>`;

/** Head of the column of sources. */
const SOURCES = 'Sources';

const hasSources = ({ groups }: Sheet): boolean =>
  groups.some(({ rows }) =>
    rows.some(({ sources, through }) => sources !== undefined || through !== undefined),
  );

/** A name that is none keeps the id, which nobody reads, out of sight. */
function rowName({ spec, id, name }: SheetRow): TemplateResult {
  const words = name ?? (spec === id ? '' : plain(id));
  return html`${spec === undefined ? nothing : html`<code>${spec}</code> `}${
    words.trim() === '' ? nothing : html`<span class="name">${words}</span>`
  }`;
}

function tableRow(
  row: SheetRow,
  columns: readonly string[],
  withSources: boolean,
  page: string,
): TemplateResult {
  const { cells, sources, through } = row;
  return html`<tr role="row" id=${anchorOf(row)}>
    <th role="rowheader" scope="row">${rowName(row)}</th>
    ${columns.map((column, at) => html`<td role="cell" data-label=${column}>${cell(cells[at] ?? '', page)}</td>`)}
    ${
      withSources
        ? html`<td
            role="cell"
            class="sources"
            data-label=${through ? 'Sources, through its answers' : 'Sources'}
          >
            ${sourceList(sources ?? through ?? [], page)}
          </td>`
        : nothing
    }
  </tr>`;
}

/**
 * On a narrow page each row is a card, so the roles that a table has by itself are said: they are lost with its
 * layout.
 */
export function sheetTable(sheet: Sheet, page: string): TemplateResult {
  const { title, intro, columns, groups } = sheet;
  const withSources = hasSources(sheet);
  const heads = ['Code and name', ...columns, ...(withSources ? [SOURCES] : [])];
  return html`<section class="sheet">
    <h2 id=${headingId(sheet)}>${title}</h2>
    ${intro === undefined ? nothing : html`<p>${cell(intro, page)}</p>`}
    <table role="table" aria-labelledby=${headingId(sheet)} class=${heads.length > 5 ? 'wide' : ''}>
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col" class=${head === SOURCES ? 'sources' : ''}>${head}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        ({ title: group, rows }) =>
          html`<tbody role="rowgroup">
            ${
              group === undefined
                ? nothing
                : html`<tr role="row" class="group">
                    <th role="rowheader" scope="rowgroup" colspan=${heads.length}>${cell(group, page)}</th>
                  </tr>`
            }
            ${rows.map((row) => tableRow(row, columns, withSources, page))}
          </tbody>`,
      )}
    </table>
  </section>`;
}
