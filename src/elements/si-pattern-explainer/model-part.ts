/** How the pelvis passes load: a drawing, and the same in words. Template functions without state. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  FAILURE_MODES,
  MECHANISM_NOTES,
  MODEL_PARTS,
  MULTIPLIERS,
  STRUCTURES,
  type FailureModeId,
  type ModelPartId,
  type SourceId,
} from '../../rules.js';
import { citations } from '../../ui/citations.js';
import { heading } from '../../ui/templates.js';
import { why } from '../../ui/why.js';
import { fill } from '../../ui/wording.js';
import { renderPelvis, type Lit } from './pelvis.js';
import type { Speech } from './words.js';

export interface ModelView {
  readonly speech: Speech;
  readonly headingLevel: number;
  readonly lit: Lit;
  /** Of what is to be lit next; `load` where nothing else is. */
  readonly light: (lit: Lit) => void;
  /** The ways of faltering that the picked patterns name. */
  readonly modes: readonly FailureModeId[];
}

interface Row {
  readonly id: string;
  readonly spec: string;
  readonly sources: readonly SourceId[];
}

export function renderModel(view: ModelView): TemplateResult {
  const { speech, headingLevel, modes } = view;
  const { mechanisms: words } = speech.messages;
  const told = FAILURE_MODES.filter(({ id }) => modes.includes(id));
  return html`<section class="section model" part="model">
    ${heading(headingLevel, words.title)}
    <p>${words.intro} ${words.job}</p>
    <div class="model-grid">
      ${renderDrawing(view)}
      <div class="model-parts">
        <p>${words.pick}</p>
        ${MODEL_PARTS.map((row) => renderPart(row, view))}
      </div>
    </div>
    <div class="model-notes">
      ${MECHANISM_NOTES.map((row) => html`<p>${claim(words.notes[row.id], row, speech)}</p>`)}
      ${why(together(MECHANISM_NOTES), speech)}
    </div>
    ${
      told.length === 0
        ? nothing
        : html`${heading(headingLevel + 1, words.modesTitle)}
            <p>${words.modesIntro}</p>
            <ul>
              ${told.map((row) => html`<li>${claim(words.modes[row.id], row, speech)} ${why(row.sources, speech)}</li>`)}
            </ul>`
    }
    <details class="multipliers">
      <summary>${words.multipliersTitle}</summary>
      <p>${words.multipliersIntro}</p>
      <ul>
        ${MULTIPLIERS.map(
          (row) =>
            html`<li>
              ${claim(words.multipliers[row.id], row, speech)}
              <p class="small">${cited(row, speech)}</p>
            </li>`,
        )}
      </ul>
    </details>
  </section>`;
}

/** What the drawing shows, in words: its caption, and its name for those who do not see it. */
export function seenLine(lit: Lit, { messages: { mechanisms: words } }: Pick<Speech, 'messages'>): string {
  const row = STRUCTURES.find(({ id }) => id === lit);
  if (!row) return words.seen[lit as ModelPartId | 'load'];
  const { does } = words.structures[row.id];
  return `${fill(words.named, words.structures[row.id])}. ${does}`;
}

function renderDrawing({ lit, speech }: ModelView): TemplateResult {
  const { mechanisms: words } = speech.messages;
  const seen = seenLine(lit, speech);
  return html`<figure class="model-figure">
    <div class="drawing">
      ${renderPelvis(lit, `${words.drawing} ${seen}`)}
      <span class="name" aria-hidden="true">${words.labels.wedge}</span>
      <span class="name right" aria-hidden="true">${words.labels.joint}</span>
    </div>
    <figcaption>${seen}</figcaption>
  </figure>`;
}

/**
 * Unfolds and lights up at once; pressed again, it folds and the load is shown. On a phone the drawing is out of
 * sight by the time a structure is pressed, so there it stands beside the structure once more.
 */
function renderPart(
  whole: Row & { readonly id: ModelPartId },
  { lit, light, speech }: ModelView,
): TemplateResult {
  const { mechanisms: words } = speech.messages;
  const { id: part } = whole;
  const rows = STRUCTURES.filter((row) => row.part === part);
  const isOpen = lit === part || rows.some(({ id }) => id === lit);
  return html`<div class="model-part ${part} ${isOpen ? 'open' : ''}">
    <button
      type="button"
      class="part"
      part="button"
      data-action=${part}
      aria-expanded=${isOpen}
      @click=${() => {
        light(isOpen ? 'load' : part);
      }}
    >
      <span>${words.parts[part].name} <span class="term">(${words.parts[part].term})</span></span>
    </button>
    <div class="model-text">
      <p>${claim(words.parts[part].text, whole, speech)}</p>
      <ul role="list">
        ${rows.map((row) => {
          const { id } = row;
          const { name, term, does } = words.structures[id];
          return html`<li>
            <button
              type="button"
              class="structure"
              part="button"
              data-action=${id}
              aria-pressed=${lit === id}
              @click=${() => {
                light(lit === id ? part : id);
              }}
            >
              ${name} <span class="term">(${term})</span>
            </button>
            <p>${claim(does, row, speech)}</p>
            ${lit === id ? html`<div class="nearby" aria-hidden="true">${renderPelvis(lit, '')}</div>` : nothing}
          </li>`;
        })}
      </ul>
      ${why(together([whole, ...rows]), speech)}
    </div>
  </div>`;
}

/** With its code, where the reader is a clinician. */
const claim = (text: string, { spec }: Row, { clinician }: Speech): unknown =>
  clinician ? html`${text} <code>${spec}</code>` : text;

const together = (rows: readonly Row[]): readonly SourceId[] => [
  ...new Set(rows.flatMap(({ sources }) => sources)),
];

/** What is folded already is not folded again. */
const cited = ({ sources }: Row, { bibliography, messages, clinician }: Speech): string =>
  citations(bibliography, sources, messages.shared, clinician);
