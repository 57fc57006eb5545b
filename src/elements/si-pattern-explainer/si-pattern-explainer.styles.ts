/** The seven pictures, the parts and the summary. */
import { css } from 'lit';

export const patternStyles = css`
  /* Find your pattern */

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0.85em;
    margin-block-start: 1em;
  }

  .cards > li {
    margin: 0;
  }

  .card {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: auto auto 1fr;
    gap: 0.6em 0.75em;
    align-items: center;
    block-size: 100%;
    padding: 0.85em;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
  }

  .card:hover {
    background: var(--tint);
  }

  .card:has(:checked) {
    border-color: var(--accent-edge);
    background: var(--tint);
  }

  .card-name {
    font-weight: 700;
    line-height: 1.25;
  }

  .card > .curve,
  .card-short {
    grid-column: 1 / -1;
  }

  .card-short {
    align-self: start;
  }

  /* Pain over time */

  figure {
    margin: 0;
  }

  .more {
    font-size: 0.85em;
  }

  .more::before {
    content: '↑ ' / '';
  }

  .curve {
    display: block;
    inline-size: 100%;
    block-size: 7.5em;
    direction: ltr;
    overflow: visible;
  }

  .pattern .curve {
    block-size: 11em;
  }

  .curve path {
    vector-effect: non-scaling-stroke;
    fill: none;
  }

  .curve .curve-area {
    fill: var(--accent-edge);
    opacity: 0.14;
  }

  .curve-line {
    stroke: var(--accent-edge);
    stroke-width: 3.5px;
    stroke-linecap: round;
  }

  .line-1 {
    stroke: currentColor;
    stroke-dasharray: 7 6;
    stroke-width: 2.5px;
  }

  .line-2 {
    stroke: currentColor;
    stroke-dasharray: 0.5 6;
    stroke-width: 3.5px;
  }

  .axis {
    stroke: currentColor;
    stroke-width: 1.5px;
    opacity: 0.5;
  }

  .span-edge {
    stroke: currentColor;
    stroke-dasharray: 2 4;
    opacity: 0.6;
  }

  .curve text {
    fill: currentColor;
    font-size: 0.8em;
    text-anchor: middle;
    dominant-baseline: middle;
  }

  @container (max-width: 19em) {
    .curve text {
      font-size: 0.75em;
    }
  }

  /* Text at twice its size on a phone: names take turns on two lines. */
  @container (max-width: 15em) {
    .curve text {
      font-size: 0.65em;
    }

    .card > .curve,
    .pattern .curve {
      block-size: 8.5em;
      margin-block-end: 0.6em;
    }

    .span-name:nth-of-type(even) {
      transform: translateY(1.2em);
    }
  }

  .line-name {
    font-weight: 600;
  }

  /* The parts */

  .way {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    align-items: start;
  }

  .way .back {
    margin-block: 0;
  }

  .parts[open] {
    grid-row: 2;
    grid-column: 1 / -1;
  }

  .parts > summary {
    min-block-size: 2.75em;
    align-content: center;
    cursor: pointer;
  }

  .parts > ol {
    margin: 0;
    padding-inline-start: 1.5em;
  }

  .parts .link {
    /* Its number stands beside the first line of a name that takes two. */
    display: inline-grid;
    align-content: center;
    text-align: start;
    white-space: normal;
  }

  .parts [aria-current='step'] {
    font-weight: 700;
    text-decoration: none;
  }

  .progress {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 0.3em;
    grid-column: 1 / -1;
  }

  .progress > span {
    block-size: 0.3em;
    border-radius: 0.15em;
    background: var(--line);
  }

  .progress > .done {
    background: var(--accent-edge);
  }

  .pattern,
  .may,
  .first,
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  /* The name of the part on show. */
  .frame > .heading,
  .pattern > .heading:first-child {
    font-size: 1.5em;
  }

  .summary > .heading:not(:first-child) {
    margin-block-start: 0.5em;
  }

  .pattern + .pattern {
    margin-block-start: 0.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--line);
  }

  .first {
    padding-inline-start: 1em;
    border-inline-start: 0.3em solid var(--accent-edge);
  }

  .on-paper {
    display: none;
  }

  @media (forced-colors: active) {
    .card:has(:checked) {
      outline: 2px solid Highlight;
    }

    .progress > span {
      border: 1px solid CanvasText;
    }

    .progress > .done {
      background: Highlight;
    }

    .curve-line {
      stroke: Highlight;
    }

    :is(.line-1, .line-2, .axis, .span-edge) {
      stroke: CanvasText;
    }

    .curve text {
      fill: CanvasText;
    }
  }

  @media print {
    .way {
      display: none;
    }

    .on-paper {
      display: grid;
      gap: 0.75em;
      break-before: page;
    }

    .pattern,
    .card {
      break-inside: avoid;
    }
  }
`;
