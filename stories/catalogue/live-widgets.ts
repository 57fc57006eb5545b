/** The four widgets as they are, each with one sentence: `<catalogue-widgets>`. */
import './catalogue.css';
import { html, LitElement, type TemplateResult } from 'lit';
import { tagOf, WIDGETS, type Widget } from '../builder/choice.js';
import { sentenceOf } from '../builder/words.js';

const ELEMENTS: Readonly<Record<Widget, TemplateResult>> = {
  'red-flag-check': html`<si-red-flag-check heading-level="4"></si-red-flag-check>`,
  'pacing-calculator': html`<si-pacing-calculator heading-level="4"></si-pacing-calculator>`,
  'pattern-explainer': html`<si-pattern-explainer heading-level="4"></si-pattern-explainer>`,
  'return-to-run': html`<si-return-to-run heading-level="4"></si-return-to-run>`,
};

export class LiveWidgets extends LitElement {
  /** In the page itself, as on the page of a site. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<div class="catalogue-widgets">
      ${WIDGETS.map(
        (widget) =>
          html`<section class="catalogue-widget ${widget}">
            <h3><code>&lt;${tagOf(widget)}&gt;</code></h3>
            <p>${sentenceOf(widget, 'en')}</p>
            ${ELEMENTS[widget]}
          </section>`,
      )}
    </div>`;
  }
}
