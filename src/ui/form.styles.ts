/** Fields, tiles and scales: what `form.ts` is drawn with. */
import { css } from 'lit';

export const formStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
  }

  .field > label,
  .field > legend {
    font-weight: 700;
  }

  .field > legend {
    margin-block-end: 0.4em;
  }

  .field .hint,
  .field .field-error {
    margin: 0;
  }

  .field .options {
    margin-block-start: 0.25em;
  }

  .options > .option {
    border-block-end: 1px solid var(--line);
  }

  .field-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }

  input[type='text'],
  input[type='date'] {
    appearance: none;
    display: block;
    inline-size: 100%;
    max-inline-size: min(20em, 100%);
    block-size: auto;
    min-block-size: 2.75em;
    padding: 0.35em 0.65em;
    border-radius: var(--radius);
    background: transparent;
    color: inherit;
    color-scheme: inherit;
    cursor: text;
  }

  input.amount {
    inline-size: 7em;
  }

  input[type='date'] {
    inline-size: auto;
    min-inline-size: min(11em, 100%);
  }

  /* The page may be dark without saying so; mid-grey stands out on either. */
  input::-webkit-calendar-picker-indicator {
    filter: invert(0.5);
  }

  input[aria-invalid] {
    border-color: var(--urgent-edge);
    border-width: 3px;
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.5em, 1fr));
    gap: 0.5em;
  }

  .scale {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 0.35em;
  }

  .tile {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 2.9em;
    padding: 0.3em 0.5em;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    text-align: center;
    line-height: 1.2;
    cursor: pointer;
  }

  .scale .tile {
    padding-inline: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .tile:hover,
  .file:hover {
    background: var(--tint);
  }

  .tile input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    background: none;
    opacity: 0;
  }

  .tile:has(:checked) {
    border-color: var(--accent-edge);
    background: var(--accent);
    color: var(--on-fill);
    box-shadow: inset 0 0 0 2px var(--on-fill);
    font-weight: 700;
  }

  .tile:has(:focus-visible),
  .file:has(:focus-visible) {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }

  /* Its text is white, and the page may be. */
  .tile:has(:checked:focus-visible) {
    outline-color: var(--accent-edge);
  }

  .file {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.5em 1.1em;
    border: 2px solid currentColor;
    border-radius: var(--radius);
    font-weight: 600;
    cursor: pointer;
  }

  @container (min-width: 36em) {
    .scale {
      grid-template-columns: repeat(11, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    input::-webkit-calendar-picker-indicator {
      filter: none;
    }

    .tile:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      box-shadow: none;
    }
  }
`;
