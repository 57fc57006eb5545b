/** What the tables and the panel are set with. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Level, SourceId } from '../../../src/rules.js';
import { codeOf, LEVEL_NAMES, nameOf, SHORT_LEVEL_NAMES, sourceRows } from './facts.js';

export interface Rows {
  /** Stands over its rows. */
  readonly title?: unknown;
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly unknown[])[];
}

/** A table that scrolls by itself where it is wider than the page. `kind` sets the widths of its columns. */
export function table(
  caption: string,
  heads: readonly string[],
  groups: readonly Rows[],
  kind = '',
): TemplateResult {
  return html`<div class="scroll ${kind}" role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        ({ title, rows }) =>
          html`<tbody>
            ${
              title === undefined
                ? nothing
                : html`<tr class="group">
                    <th scope="rowgroup" colspan=${heads.length}>${title}</th>
                  </tr>`
            }
            ${rows.map(
              ([name, ...cells]) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  ${cells.map((cell) => html`<td>${cell}</td>`)}
                </tr>`,
            )}
          </tbody>`,
      )}
    </table>
  </div>`;
}

export const code = (spec: string): TemplateResult => html`<code>${spec}</code>`;

export const level = (id: Level | 'unfinished'): TemplateResult =>
  html`<span class="level ${id}">${LEVEL_NAMES[id]}</span>`;

export const shortLevel = (id: Level): TemplateResult =>
  html`<span class="level ${id}">${SHORT_LEVEL_NAMES[id]}</span>`;

/** What a condition names, by code and in short. */
type Naming = (id: string) => readonly [code: string, words: string];

/** A question or band. */
const asked: Naming = (id) => [codeOf(id), nameOf(id)];

function fact([spec, words]: ReturnType<Naming>): TemplateResult {
  return html`<span class="fact">${code(spec)} ${words}</span>`;
}

/** Any of each inner list, and all of the lists. */
export function condition(when: readonly (readonly string[])[], naming = asked): TemplateResult {
  if (when.length === 0) return html`everybody`;
  return html`${when.map(
    (clause, index) =>
      html`${index > 0 ? html`<strong class="and">and</strong> ` : nothing}${
        clause.length > 1 ? html`<span class="any">any of</span> ` : nothing
      }${clause.map((id, place) => [place > 0 ? ', ' : '', fact(naming(id))])} `,
  )}`;
}

/** Each source with how far it was verified. What is our own decision is said to be that. */
export function sources(ids: readonly SourceId[]): TemplateResult {
  return html`<ul class="sources">
    ${sourceRows(ids).map(
      ({ citation, mark }) =>
        html`<li>
          ${mark === 'D' ? html`<span class="decision">Design decision</span>` : citation}&nbsp;<span
            class="mark"
            >${mark}</span
          >
        </li>`,
    )}
  </ul>`;
}
