/** The card of the day, the stairs and the ladder. */
import { css } from 'lit';

export const runStyles = css`
  .history {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.85em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--line);
  }

  /* The longest name of a day beside its box. */
  .weekdays {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9.25em, 100%), 1fr));
  }

  /* Three answers beside each other, on a phone too. */
  [data-form='ready'] .tiles {
    grid-template-columns: repeat(auto-fill, minmax(max(4.75em, (100% - 1em) / 3), 1fr));
    max-inline-size: 26em;
  }

  [data-form='ready'] > .section {
    gap: 1em;
    margin-block-start: 0.5em;
  }

  /* The card of the day */

  .dose-card .timer:is(.ready, .done, .ended),
  .dose-card .count {
    margin-block-start: 0.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }

  .count {
    display: grid;
    gap: 0.4em;
  }

  .row {
    display: flex;
    gap: 0.4em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .row > li {
    inline-size: 1em;
    block-size: 1em;
    margin: 0;
    border: 2px solid var(--accent-edge);
    border-radius: 50%;
  }

  .row > .done {
    background: var(--accent-edge);
  }

  .stairs {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .stairs:dir(rtl) {
    transform: scaleX(-1);
  }

  .stair-ends {
    display: flex;
    justify-content: space-between;
    margin-block-start: -0.35em;
    font-size: 0.85em;
  }

  .plan > .heading ~ .heading,
  .plan > .ladder[open] + * {
    margin-block-start: 0.5em;
  }

  .stair {
    fill: color-mix(in srgb, currentColor 14%, transparent);
  }

  .stair.done {
    fill: color-mix(in srgb, var(--accent-edge) 55%, transparent);
  }

  .stair.here {
    fill: var(--accent-edge);
  }

  .pin {
    fill: currentColor;
  }

  .ground {
    stroke: var(--line);
    stroke-width: 1.5;
  }

  .history thead th {
    white-space: normal;
    overflow-wrap: normal;
    vertical-align: bottom;
  }

  .history caption {
    padding-block-start: 0.35em;
  }

  .bar {
    fill: color-mix(in srgb, var(--accent-edge) 35%, transparent);
  }

  .ladder ol,
  .dates {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .ladder li,
  .dates > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.5em;
    margin: 0;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--line);
  }

  .ladder li {
    padding-inline: 0.35em;
    border-inline-start: 0.3em solid transparent;
  }

  .ladder .what,
  .dates .what {
    grid-column: 1 / -1;
  }

  .ladder .state {
    grid-area: 1 / 2;
    justify-self: end;
    font-size: 0.85em;
  }

  .ladder .what:first-child + .state {
    grid-area: auto;
    justify-self: start;
  }

  .ladder .here {
    border-inline-start-color: var(--accent-edge);
    background: var(--tint);
  }

  .ladder .here > .state {
    font-weight: 700;
  }

  /* Columns as wide as the longest date or name, in any typeface. */
  @container (min-width: 17em) {
    .dates {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
    }

    .dates > li {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      column-gap: 0.75em;
    }

    .dates strong {
      white-space: nowrap;
    }

    .dates .what {
      grid-column: 2;
    }
  }

  @container (min-width: 36em) {
    .ladder ol {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .ladder li {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      column-gap: 1em;
    }

    .ladder strong {
      white-space: nowrap;
    }

    .ladder strong + .what {
      grid-area: 1 / 2;
    }

    .ladder .what:first-child {
      grid-area: 1 / 1 / auto / 3;
    }

    .ladder li > .state,
    .ladder .what:first-child + .state {
      grid-area: 1 / 3;
      justify-self: end;
    }
  }

  .session-actions > .link {
    text-align: start;
    white-space: normal;
  }

  @media (forced-colors: active) {
    .stair,
    .bar {
      fill: Canvas;
      stroke: CanvasText;
    }

    .stair.done,
    .pin {
      fill: CanvasText;
    }

    .stair.here {
      fill: Highlight;
    }

    .ladder li:not(.here) {
      border-inline-start-color: Canvas;
    }

    .row > .done {
      background: CanvasText;
    }
  }

  /* On paper the table says all that the log does, and nothing can be entered. */
  @media print {
    .log,
    [data-form='goal'] {
      display: none;
    }

    .history .table {
      break-inside: auto;
    }

    figure,
    .dose-card,
    .ladder li,
    .dates > li,
    tr {
      break-inside: avoid;
    }
  }
`;
