/** What the pages on rules and sources hold, and all of it as data: `<catalogue-rules-overview>`. */
import './rules-and-sources.css';
import { html, LitElement, type TemplateResult } from 'lit';
import { REVIEWED_ON } from '../../src/rules.js';
import * as tables from '../../src/tables.js';
import { formatDay } from '../../src/ui/wording.js';
import { link } from './cells.js';
import { PAGES, REFERENCE_MARKS } from './reference.js';
import { pageId, rowsOn } from './sheet.js';

export class RulesOverview extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<div class="catalogue-rules sb-unstyled">
      <p class="notice">
        <strong>No clinician has signed these rules off yet.</strong> They were last held against our sources
        on ${formatDay(REVIEWED_ON, 'en-GB')}.
      </p>
      <h2>What is where</h2>
      <dl class="pages">
        ${PAGES.map(
          (page) =>
            html`<div>
              <dt>${link(`./?path=/docs/${pageId(page.title)}`, page.title)}</dt>
              <dd>${page.holds} <span class="aside">${rowsOn(page).length} rows.</span></dd>
            </div>`,
        )}
      </dl>
      <h2>How far a source was verified</h2>
      <dl class="marks">
        ${REFERENCE_MARKS.map(
          ([mark, meaning]) =>
            html`<div>
              <dt><span class="mark">${mark}</span></dt>
              <dd>${meaning}</dd>
            </div>`,
        )}
      </dl>
      <h2>As data</h2>
      <p>
        The tables are part of the package:
        <code>import { RED_FLAG_RULES, SOURCES } from 'si-widgets/rules'</code>, for Node, a worker or a page,
        with the functions that read them. They are frozen. All ${Object.keys(tables).length} exports of them,
        as they are in this version:
      </p>
      <p><button type="button" @click=${this.save}>Save all tables as JSON</button></p>
    </div>`;
  }

  private save(): void {
    const file = new Blob([`${JSON.stringify(tables, null, 2)}\n`], { type: 'application/json' });
    const address = URL.createObjectURL(file);
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.download = 'si-widgets-tables.json';
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
