/** The text beside the drawing of the pelvis. */
import { css } from 'lit';
import { pelvisStyles } from './pelvis.styles.js';

const layout = css`
  /* Middling colours, which stand out from light and from dark pages. */
  .model {
    --load: var(--accent-edge);
    --force: color-mix(in oklab, #b4533c, currentColor 12%);
    --nerve: color-mix(in oklab, #b07a00, currentColor 8%);
  }

  .model-grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 2em;
    margin-block: 0.5em;
  }

  .model-figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    justify-self: center;
    inline-size: 100%;
    max-inline-size: 26em;
    margin: 0;
  }

  .model .drawing {
    position: relative;
  }

  /* The drawing is not turned round for languages from right to left, nor are the places of its names. */
  .model .drawing > .name {
    position: absolute;
    top: 21%;
    left: 0;
    font-size: 0.85em;
    line-height: 1.2;
  }

  .model .drawing > .name.right {
    right: 0;
    left: auto;
  }

  .model-figure > figcaption {
    min-block-size: 4.5em;
    font-size: 0.95em;
  }

  .model-parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    align-content: start;
  }

  .model .part {
    inline-size: 100%;
    border-color: var(--line);
    border-inline-start: 0.4em solid var(--mark);
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    text-align: start;
  }

  .model .part::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-start: -0.3em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }

  .model .open > .part::after {
    margin-block-start: 0.3em;
    transform: rotate(225deg);
  }

  .model-part.form-closure {
    --mark: var(--load);
  }

  .model-part.force-closure {
    --mark: var(--force);
  }

  .model-part.timing {
    --mark: var(--nerve);
  }

  .model .open > .part,
  .model-text li:has([aria-pressed='true']) {
    border-color: var(--mark);
    background: var(--tint);
  }

  .model .term {
    font-weight: 400;
  }

  .model-text {
    display: none;
    padding: 0.75em 0 0.25em 1em;
  }

  .model .open > .model-text {
    display: block;
  }

  .model-text > ul {
    margin-block: 0.75em 0.25em;
  }

  .model-text li {
    padding-inline: 0.5em;
    padding-block-end: 0.25em;
    border-inline-start: 0.25em solid transparent;
  }

  .structure {
    display: block;
    inline-size: 100%;
    align-content: end;
    padding: 0.55em 0 0.1em;
    border: 0;
    border-radius: 0.15em;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .structure:hover {
    background: none;
    text-decoration-thickness: 3px;
  }

  .structure .term {
    font-size: 0.9em;
  }

  .structure + p {
    margin-block-start: 0;
  }

  .nearby {
    max-inline-size: 16em;
    margin-inline: auto;
  }

  .nearby .lead {
    display: none;
  }

  .model-notes {
    display: grid;
    gap: 0.35em;
    padding: 0.75em 1em;
    border-inline-start: 0.3em solid var(--accent-edge);
    background: var(--tint);
  }

  .model > .heading ~ .heading {
    margin-block-start: 0.5em;
    font-size: 1.05em;
  }

  .model li > details {
    margin-block: -0.4em;
  }

  @container (min-width: 50em) {
    .root .model-grid {
      grid-template-columns: minmax(0, 24em) minmax(0, 1fr);
    }
  }

  @container (min-width: 42em) {
    .model-grid {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .nearby {
      display: none;
    }

    .model-figure {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }
  }

  @media (forced-colors: active) {
    .model {
      --load: Highlight;
      --force: CanvasText;
      --nerve: Highlight;
    }

    .model .part {
      border-color: CanvasText;
    }

    .model-text li {
      border-inline-start-color: Canvas;
    }

    .model .open > .part,
    .model-text li:has([aria-pressed='true']) {
      border-color: Highlight;
    }
  }

  @media print {
    .model-figure {
      position: static;
      max-inline-size: 20em;
      break-inside: avoid;
    }

    .model-text {
      display: block;
      padding-inline-start: 0;
    }

    .model-part .part,
    .model-part .structure {
      display: block;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      font-weight: 600;
      text-decoration: none;
    }

    .structure + p {
      margin: 0;
    }

    .model-text > ul > li {
      padding: 0;
      border: 0;
    }

    .model .open > .part,
    .model-text li:has([aria-pressed='true']) {
      background: none;
    }

    .nearby,
    .model .part::after,
    .model-parts > p {
      display: none;
    }
  }
`;

export const modelStyles = [layout, pelvisStyles];
