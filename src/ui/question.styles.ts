/** Questions, sections and care cards: what the checklist screens and the results are made of. */
import { css } from 'lit';

export const questionStyles = css`
  /* Questions */

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  legend .heading {
    font-size: 1.4em;
  }

  .hint {
    margin-block-start: 0.4em;
  }

  .options {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }

  .options > li {
    margin: 0;
    border-block-end: 1px solid var(--line);
  }

  .option {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.85em;
    align-items: start;
    min-block-size: 3em;
    padding: 0.8em 0.2em;
    border-inline-start: 0.3em solid transparent;
    cursor: pointer;
  }

  .option:hover {
    background: var(--tint);
  }

  .option:has(:checked) {
    background: var(--tint);
    border-inline-start-color: var(--accent-edge);
  }

  .option-hint {
    padding-block-end: 0.8em;
    padding-inline: 3.25em 0.2em;
    font-size: 0.95em;
  }

  input {
    appearance: none;
    color: inherit;
    display: grid;
    place-content: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    margin: 0;
    border: 2px solid currentColor;
    border-radius: 0.25em;
    font: inherit;
    cursor: inherit;
  }

  input[type='radio'] {
    border-radius: 50%;
  }

  input:checked {
    border-color: currentColor;
    background: var(--accent);
  }

  input:checked::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.85em;
    border: solid var(--on-fill);
    border-width: 0 0.2em 0.2em 0;
    transform: translateY(-0.1em) rotate(45deg);
  }

  input[type='radio']:checked::before {
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 0;
    border-radius: 50%;
    background: var(--on-fill);
    transform: none;
  }

  .field-error {
    margin-block-start: 0.6em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--urgent-edge);
    font-weight: 600;
  }

  .problem {
    display: grid;
    gap: 0.75em;
    padding: 1em;
    border: 0.25em solid var(--urgent-edge);
    border-radius: var(--radius);
  }

  .problem a {
    font-weight: 600;
  }

  /* Sections and care cards: the words carry the meaning, the colour only helps. */

  .section,
  .section-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .care-card,
  .watch-list {
    gap: 0;
    overflow: clip;
    border: 2px solid var(--edge, var(--accent-edge));
    border-radius: var(--radius);
  }

  .care-card > *,
  .watch-list > * {
    padding: 0.75em 1em;
  }

  .care-card > .heading {
    padding: 0.6em 0.75em;
    background: var(--card, var(--accent));
    color: var(--on-fill);
    font-size: 1.35em;
  }

  .care-card.emergency,
  .care-card.same-day,
  .watch-list {
    --card: var(--urgent);
    --edge: var(--urgent-edge);
  }

  .care-card.emergency > .section-body {
    background: var(--deep);
    color: #fff;
  }

  .care-card.none-found > .heading {
    background: none;
    color: inherit;
    padding-block-end: 0;
  }

  .watch-list {
    border-width: 1px;
    border-inline-start-width: 0.4em;
  }

  .watch-list > .heading {
    padding: 0.75em 0.8em 0;
  }

  .ticked {
    display: block;
    padding-inline-start: 0.75em;
    border-inline-start: 0.2em solid currentColor;
    font-weight: 600;
  }

  .emergency-line {
    padding: 0.6em 0.85em;
    border-radius: var(--radius);
    background: var(--urgent);
    color: var(--on-fill);
    font-weight: 700;
  }

  details {
    max-inline-size: 100%;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.6em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  code {
    font-size: 0.85em;
  }

  /* A transparent edge is drawn there, and every row would look chosen. */
  @media (forced-colors: active) {
    .option:not(:has(:checked)) {
      border-inline-start-color: Canvas;
    }
  }
`;
