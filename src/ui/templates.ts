import { html, nothing, type TemplateResult } from 'lit';

/** A heading of any level, so that a widget fits into the outline of its page. */
export function heading(level: number, content: unknown, focus?: string): TemplateResult {
  return html`<div
    class="heading"
    part="heading"
    role="heading"
    aria-level=${level}
    tabindex=${focus ? '-1' : nothing}
    data-focus=${focus ?? nothing}
  >
    ${content}
  </div>`;
}

/** A bulleted list, a line each. */
export function list(lines: readonly unknown[]): TemplateResult {
  return html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

/** @param action hook for tests and for sites: `data-action` */
export function button(action: string, label: string, act: () => void): TemplateResult {
  return html`<button type="button" part="button" data-action=${action} @click=${act}>${label}</button>`;
}

/** The one way on from a screen. */
export function primaryButton(action: string, label: string, act: () => void): TemplateResult {
  return html`<button type="button" class="primary" part="button" data-action=${action} @click=${act}>
    ${label}
  </button>`;
}

/**
 * A button that reads like a link.
 * @param name where the label alone does not say what it is about
 */
export function linkButton(action: string, label: string, act: () => void, name?: string): TemplateResult {
  return html`<button
    type="button"
    class="link"
    part="change"
    data-action=${action}
    aria-label=${name ?? nothing}
    @click=${act}
  >
    ${label}
  </button>`;
}

/** What stands behind a claim, folded. */
export function folded(label: string, text: string): TemplateResult {
  return html`<details part="why">
    <summary>${label}</summary>
    <p>${text}</p>
  </details>`;
}
