/** The picture of a plan and its log, and the table that says the same. */
import { css } from 'lit';

export const chartStyles = css`
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
`;
