/** What pages of the catalogue are made of. */
import { html, type TemplateResult } from 'lit';

/** A sentence with `code` in back ticks. */
export function inline(text: string): readonly (string | TemplateResult)[] {
  return text
    .replace(/\s+/g, ' ')
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}

/** A table that scrolls by itself where the page is narrow, with the keyboard too. */
export const scrolling = (name: string, table: TemplateResult): TemplateResult =>
  html`<div class="catalogue-scroll" role="region" aria-label=${name} tabindex="0">${table}</div>`;
