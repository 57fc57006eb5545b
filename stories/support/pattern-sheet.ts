/** Parts of the pattern explainer on a sheet by themselves, in the styles that they have in the widget. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { patternExplainerSpeech } from './pattern-speech.js';
import { renderCurve } from '../../src/elements/si-pattern-explainer/curve.js';
import { seenLine } from '../../src/elements/si-pattern-explainer/model-part.js';
import { renderPelvis, type Lit } from '../../src/elements/si-pattern-explainer/pelvis.js';
import { SiPatternExplainer } from '../../src/elements/si-pattern-explainer/si-pattern-explainer.js';
import { MODEL_PARTS, PATTERNS, STRUCTURES } from '../../src/rules.js';

export type Theme = 'light' | 'dark' | 'auto';

const speech = patternExplainerSpeech();
const { patterns, mechanisms } = speech.messages;

/** A sheet of pictures, as many in a row as there is room for. */
export class PatternSheet extends LitElement {
  static override readonly properties = { content: { attribute: false }, theme: {} };

  static override readonly styles = [
    SiPatternExplainer.styles,
    css`
      .sheet {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
        gap: 1.5em;
        padding: 1em;
      }

      h2 {
        margin: 0;
        font-size: 1em;
      }

      /* Pictures of a row stand beside each other, however long their names are. */
      article {
        display: grid;
        grid-template-rows: subgrid;
        grid-template-columns: minmax(0, 1fr);
        grid-row: span 3;
        gap: 0.5em;
        break-inside: avoid;
      }

      article > p {
        font-size: 0.85em;
      }
    `,
  ];

  content: readonly TemplateResult[] = [];
  theme: Theme = 'auto';

  protected override render(): TemplateResult {
    return html`<div class="root" data-theme=${this.theme}>
      <div class="sheet">${this.content}</div>
    </div>`;
  }
}

if (!customElements.get('pattern-sheet')) customElements.define('pattern-sheet', PatternSheet);

const sheet = (content: readonly TemplateResult[], theme: Theme): TemplateResult =>
  html`<pattern-sheet .content=${content} theme=${theme}></pattern-sheet>`;

/** Every pattern with its name, and what is read out in the place of its picture. */
export const curveSheet = (theme: Theme = 'auto'): TemplateResult =>
  sheet(
    PATTERNS.map(({ id, curve }) => {
      const { name, alt } = patterns.pattern[id];
      return html`<article class="pattern">
        <h2>${name}</h2>
        <figure>
          <p class="more" aria-hidden="true">${patterns.more}</p>
          ${renderCurve(id, curve, speech, true)}
        </figure>
        <p>${alt}</p>
      </article>`;
    }),
    theme,
  );

/** All that the drawing can light up. */
export const LIT: readonly Lit[] = [
  'load',
  ...MODEL_PARTS.flatMap(({ id }) => [
    id,
    ...STRUCTURES.filter(({ part }) => part === id).map((structure) => structure.id),
  ]),
];

/** The pelvis in every state, with its caption. */
export const modelSheet = (theme: Theme = 'auto'): TemplateResult =>
  sheet(
    LIT.map((lit) => {
      const seen = seenLine(lit, speech);
      return html`<article class="model">
        <h2>${lit}</h2>
        <div class="drawing">
          ${renderPelvis(lit, `${mechanisms.drawing} ${seen}`)}
          <span class="name" aria-hidden="true">${mechanisms.labels.wedge}</span>
          <span class="name right" aria-hidden="true">${mechanisms.labels.joint}</span>
        </div>
        <p>${seen}</p>
      </article>`;
    }),
    theme,
  );

declare global {
  interface HTMLElementTagNameMap {
    'pattern-sheet': PatternSheet;
  }
}
