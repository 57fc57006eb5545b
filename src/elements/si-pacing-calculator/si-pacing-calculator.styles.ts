import { css } from 'lit';

export const pacingStyles = css`
  .form,
  .log,
  .plan,
  .notes,
  .keep {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  .log,
  .plan,
  .notes,
  .keep {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--line);
  }

  .log,
  .plan,
  .notes,
  .keep {
    gap: 0.85em;
  }

  /* Fields */

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

  .tile:hover {
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

  .tile:has(:focus-visible) {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }

  .settings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .link {
    justify-self: start;
  }

  @container (min-width: 36em) {
    .scale {
      grid-template-columns: repeat(11, minmax(0, 1fr));
    }

    .settings {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1em 2.5em;
    }

    .settings fieldset {
      grid-column: 1 / -1;
    }
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

  .file:hover {
    background: var(--tint);
  }

  .file:has(:focus-visible) {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }

  /* Cards */

  .dose-card {
    gap: 0;
    overflow: clip;
    border: 2px solid var(--accent-edge);
    border-radius: var(--radius);
  }

  .dose-card > .heading {
    padding: 0.6em 0.75em;
    background: var(--accent);
    color: var(--on-fill);
    font-size: 1.35em;
  }

  .dose-card > .section-body {
    gap: 0.6em;
    padding: 0.85em 1em;
  }

  .dose-card.stop,
  .dose-card.check {
    --accent: var(--urgent);
    --accent-edge: var(--urgent-edge);
  }

  .log > .older,
  .sessions > .older {
    display: none;
  }

  [data-action='delete-yes'] {
    border-color: var(--urgent-edge);
    background: var(--urgent);
    color: var(--on-fill);
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  .notice,
  .pending,
  .removed {
    padding: 0.75em 1em;
    border-inline-start: 0.3em solid var(--accent-edge);
    background: var(--tint);
  }

  .pending,
  .removed {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }

  .log > button:not(.primary) {
    justify-self: start;
  }

  .actions > .primary {
    min-inline-size: 8em;
  }

  .log > .heading ~ .heading {
    margin-block-start: 0.5em;
    font-size: 1.05em;
  }

  .sessions > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.6em;
    align-items: center;
    margin: 0;
    padding-block: 0.25em 0.6em;
    border-block-start: 1px solid var(--line);
  }

  .sessions > li > :nth-child(n + 3) {
    grid-column: 2;
  }

  .session-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    order: 1;
  }

  @container (min-width: 28em) {
    .sessions > li {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .sessions > li > .session-actions {
      grid-column: 3;
      grid-row: 1 / span 2;
      order: 0;
    }
  }

  .section > details,
  .section-body > details {
    margin-block: -0.4em;
  }

  /* Picture and table */

  figure {
    display: grid;
    gap: 0.6em;
    margin: 0;
  }

  .chart {
    display: block;
    direction: ltr;
    inline-size: 100%;
    overflow: visible;
  }

  .swatch {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    vertical-align: middle;
    overflow: visible;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.9em;
  }

  .key + .key {
    margin-block-start: 0.25em;
  }

  .key > li {
    display: flex;
    gap: 0.45em;
    align-items: center;
    margin: 0;
  }

  .grid {
    stroke: var(--line);
    stroke-width: 1;
  }

  .tick {
    fill: currentColor;
    /* In the units of the picture, a sixteenth of an em each. */
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .band {
    fill: color-mix(in srgb, var(--accent-edge) 20%, transparent);
  }

  .careful,
  .quicker,
  .planned,
  .target {
    fill: none;
    stroke: var(--accent-edge);
    stroke-width: 3;
    stroke-linejoin: round;
  }

  .quicker {
    stroke-width: 2;
    stroke-dasharray: 7 4;
  }

  .planned {
    stroke: currentColor;
    stroke-width: 2;
    opacity: 0.65;
  }

  .target {
    stroke: currentColor;
    stroke-width: 2;
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }

  .rest {
    stroke: currentColor;
    stroke-width: 3;
  }

  .dot {
    stroke: currentColor;
    stroke-width: 1.5;
    fill: #2e8b57;
  }

  .dot.amber {
    fill: #e5a50a;
  }

  .dot.red {
    fill: #c0272d;
  }

  .dot.stop-now {
    fill: none;
    stroke-width: 3;
  }

  .dot.open {
    fill: none;
    stroke-width: 2;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding-block: 0.45em;
    padding-inline-end: 0.5em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: normal;
  }

  /* Rather a long word cut in two than a table that is wider than its place. */
  thead th {
    overflow-wrap: anywhere;
  }

  .scroll {
    overflow-x: auto;
  }

  caption {
    text-align: start;
    white-space: normal;
    font-size: 0.9em;
  }

  thead {
    font-size: 0.95em;
  }

  tr > * {
    white-space: nowrap;
  }

  tbody th {
    font-weight: 400;
  }

  @media (forced-colors: active) {
    .tile:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      box-shadow: none;
    }

    .dose-card > .heading {
      border-block-end: 2px solid;
    }

    .grid {
      stroke: CanvasText;
      stroke-opacity: 0.35;
    }

    .band {
      fill: none;
      stroke: CanvasText;
      stroke-width: 1;
    }

    .careful,
    .quicker,
    .planned,
    .target,
    .rest,
    .dot {
      stroke: CanvasText;
    }

    .tick {
      fill: CanvasText;
    }
  }

  @media print {
    .no-print,
    .pending,
    .removed {
      display: none;
    }

    .sessions > .older {
      display: grid;
    }

    .table {
      break-inside: avoid;
    }

    .table > summary {
      display: none;
    }
  }
`;
