/** A page of tables, with its contents and a search: `<catalogue-rules page="Questions">`. */
import './rules-and-sources.css';
import { html, LitElement, type TemplateResult } from 'lit';
import { cell, link, sheetTable } from './cells.js';
import { PAGES } from './reference.js';
import { headingId, rowsOf, rowsOn, type Page } from './sheet.js';

/** From here on a page is searched rather than read. */
const ROWS_TO_SEARCH = 30;

export class RulesPage extends LitElement {
  static override readonly properties = { page: {}, found: { state: true } };

  page = '';
  /** How many rows have what was typed; nothing was typed without it. */
  private found: number | undefined;

  /** In the page itself, so that its tables can be linked to, and printed with the rest. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private get content(): Page {
    const page = PAGES.find(({ title }) => title === this.page);
    if (!page) throw new Error(`There is no page “${this.page}” on rules and sources.`);
    return page;
  }

  protected override render(): TemplateResult {
    const { content } = this;
    const total = rowsOn(content).length;
    return html`<div class="catalogue-rules sb-unstyled">
      ${content.intro.map((paragraph) => html`<div class="intro">${cell(paragraph, content.title)}</div>`)}
      <nav aria-label="On this page">
        <ul>
          ${content.sheets.map(
            (sheet) => html`<li>${link(`#${headingId(sheet)}`, sheet.title)} (${rowsOf(sheet).length})</li>`,
          )}
        </ul>
      </nav>
      ${total < ROWS_TO_SEARCH ? '' : this.search(total)}
      ${content.sheets.map((sheet) => sheetTable(sheet, content.title))}
    </div>`;
  }

  private search(total: number): TemplateResult {
    return html`<search class="search">
      <label for="rules-search">Show only rows with these words or codes</label>
      <input id="rules-search" type="search" autocomplete="off" spellcheck="false" @input=${this.filter} />
      <p role="status">${this.found === undefined ? '' : `${this.found} of ${total} rows`}</p>
    </search>`;
  }

  private filter({ target }: Event): void {
    const typed = target instanceof HTMLInputElement ? target.value : '';
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const row of this.querySelectorAll<HTMLElement>('tr[id]')) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) found += 1;
    }
    for (const part of this.querySelectorAll<HTMLElement>('tbody, .sheet')) {
      part.hidden = part.querySelector('tr[id]:not([hidden])') === null;
    }
    this.found = words.length === 0 ? undefined : found;
  }
}
