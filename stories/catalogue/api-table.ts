/** A table of what can be set on the widgets, from the source: `<catalogue-api kind="cssParts">`. */
import './catalogue.css';
import { html, LitElement, type TemplateResult } from 'lit';
import { rowsOf, TAGS, type Kind, type Row } from './manifest.js';
import { inline, scrolling } from './parts.js';

const CAPTIONS: Readonly<Record<Kind, string>> = {
  attributes: 'Attributes',
  cssProperties: 'Custom properties',
  cssParts: 'Parts',
  slots: 'Slots',
  events: 'Events',
};

const all = (tags: readonly string[]): boolean => tags.length === TAGS.length;

function whose({ tags }: Row): TemplateResult {
  if (all(tags)) return html`every widget`;
  const without = TAGS.filter((tag) => !tags.includes(tag));
  if (without.length === 1) return html`all but <code>${without[0]}</code>`;
  return html`${tags.map((tag) => html`<code>${tag}</code> `)}`;
}

export class ApiTable extends LitElement {
  static override readonly properties = { kind: {} };

  kind: Kind = 'attributes';

  /** In the page itself, so that its tables look like the others. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const hasDefaults = this.kind === 'attributes' || this.kind === 'cssProperties';
    const rows = rowsOf(this.kind);
    return scrolling(
      CAPTIONS[this.kind],
      html`<table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">What it is</th>
            ${hasDefaults ? html`<th scope="col">Without it</th>` : ''}
            <th scope="col">Of</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.name === '' ? 'inside the tag' : html`<code>${row.name}</code>`}</th>
                <td>${inline(row.description ?? '')}</td>
                ${
                  hasDefaults
                    ? html`<td>
                        ${row.default ? html`<code>${row.default.replaceAll("'", '')}</code>` : '–'}
                      </td>`
                    : ''
                }
                <td>${whose(row)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    );
  }
}
