/** Where one is among the parts, and the way to the others. Without state. */
import { html, type TemplateResult } from 'lit';
import { fill } from '../../ui/wording.js';
import type { Speech } from './words.js';

/** In the order in which they are read. */
export const PARTS = ['first', 'why', 'try', 'backfires', 'treatments', 'summary'] as const;
export type Part = (typeof PARTS)[number];

export interface WayView {
  readonly part: Part;
  readonly speech: Speech;
  readonly back: () => void;
  readonly to: (part: Part) => void;
}

export function renderWay({ part, speech, back, to }: WayView): TemplateResult {
  const { patterns: words } = speech.messages;
  const place = PARTS.indexOf(part);
  const where = fill(words.partOf, {
    n: speech.numbers.number(place + 1),
    of: speech.numbers.number(PARTS.length),
  });
  return html`<nav class="way" part="parts" aria-label=${words.allParts}>
    <button type="button" class="back" part="back" data-action="back" @click=${back}>${words.back}</button>
    <details class="parts">
      <summary>${where}</summary>
      <ol>
        ${PARTS.map(
          (id) =>
            html`<li>
              <button
                type="button"
                class="link"
                part="change"
                data-action="part-${id}"
                aria-current=${id === part ? 'step' : 'false'}
                @click=${(event: Event) => {
                  (event.target as Element).closest('details')?.removeAttribute('open');
                  to(id);
                }}
              >
                ${words.parts[id]}
              </button>
            </li>`,
        )}
      </ol>
    </details>
    <span class="progress" aria-hidden="true">
      ${PARTS.map((_, index) => html`<span class=${index <= place ? 'done' : ''}></span>`)}
    </span>
  </nav>`;
}
