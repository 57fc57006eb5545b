/** Cards of what backfires and of stories; rows that unfold; the scale of a grade. */
import { css } from 'lit';

export const treatmentsStyles = css`
  .backfires,
  .stories {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .backfires > li,
  .stories > li,
  .rows > li {
    margin: 0;
  }

  .backfire,
  .story {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .backfire-name {
    display: grid;
    grid-template-columns: 4em minmax(0, 1fr);
    gap: 0.85em;
    align-items: center;
  }

  .backfire .heading,
  .story .heading {
    font-size: 1.05em;
  }

  .mini {
    display: block;
    direction: ltr;
    padding: 0.35em 0.4em;
    border-radius: var(--radius);
    background: var(--tint);
  }

  .mini path {
    fill: none;
    stroke: var(--urgent-edge);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .reason {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }

  .instead,
  .caution {
    padding: 0.65em 0.85em;
    border-inline-start: 0.25em solid var(--accent-edge);
    border-radius: 0 var(--radius) var(--radius) 0;
    background: var(--tint);
  }

  .instead:dir(rtl),
  .caution:dir(rtl) {
    border-radius: var(--radius) 0 0 var(--radius);
  }

  .caution {
    border-inline-start-color: var(--urgent-edge);
  }

  .backfire > .instead {
    align-self: start;
  }

  /* Space for a finger is in the line itself. */
  .reason > details,
  .lesson > details,
  .row-body > details {
    margin-block: -0.4em;
  }

  @container (min-width: 44em) {
    .backfire {
      grid-template-columns: minmax(0, 11em) minmax(0, 1fr) minmax(0, 1fr);
      gap: 1.5em;
      padding: 1.25em;
    }

    .backfire-name {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      align-items: start;
    }

    .mini {
      inline-size: 6em;
    }

    /* Its first line stands beside that of the reason. */
    .backfire > .instead {
      margin-block-start: -0.65em;
    }

    .story {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 0 1.5em;
      padding: 1.25em;
    }
  }

  /* Rows that unfold */

  .rows {
    border-block-start: 1px solid var(--line);
  }

  .rows > li {
    border-block-end: 1px solid var(--line);
  }

  .row > summary {
    display: grid;
    inline-size: 100%;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.15em 0.65em;
    align-content: center;
    align-items: baseline;
    min-block-size: 3em;
    padding-block: 0.65em;
    list-style: none;
    text-decoration: none;
  }

  .row > summary::-webkit-details-marker {
    display: none;
  }

  .row > summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.15em 0.1em;
    border: solid currentColor;
    border-width: 2px 2px 0 0;
    transform: translateY(-0.1em) rotate(45deg);
  }

  .row > summary:dir(rtl)::before {
    transform: translateY(-0.1em) rotate(-135deg);
  }

  .row[open] > summary::before {
    transform: translateY(-0.2em) rotate(135deg);
  }

  .row > summary:hover {
    background: var(--tint);
  }

  .row-name {
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  .row-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 0.4em 1em;
    padding-inline-start: 1.4em;
  }

  .row-body .hint {
    margin: 0;
  }

  .grade {
    display: flex;
    flex-wrap: wrap;
    grid-column: 2;
    gap: 0 0.6em;
    align-items: center;
    font-size: 0.9em;
  }

  .scale {
    flex: none;
    inline-size: 3.6em;
    block-size: 0.8em;
  }

  .scale:dir(rtl) {
    transform: scaleX(-1);
  }

  .scale rect {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-opacity: 0.55;
  }

  .scale .on {
    fill: var(--accent-edge);
    stroke: var(--accent-edge);
    stroke-opacity: 1;
  }

  @container (min-width: 36em) {
    .row > summary:has(.grade) {
      grid-template-columns: auto minmax(0, 1fr) 14.5em;
    }

    .grade {
      display: grid;
      grid-template-columns: 3.6em minmax(0, 1fr);
      grid-column: 3;
    }

    .grade > span {
      grid-column: 2;
    }
  }

  .scale-key {
    display: grid;
    gap: 0.6em;
    margin-block: 0.25em 0.5em;
    padding: 0.85em 1em;
    border-radius: var(--radius);
    background: var(--tint);
  }

  .scale-key dt {
    font-weight: 600;
  }

  .scale-key dd {
    margin: 0;
  }

  @container (min-width: 36em) {
    .scale-key > div {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      gap: 0 1em;
      align-items: center;
    }
  }

  .row-body > .scroll {
    overflow-x: auto;
  }

  .studies {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .studies :is(th, td) {
    padding: 0.35em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    font-weight: 400;
  }

  .studies thead th {
    font-weight: 600;
  }

  .studies :is(th, td):not(:first-child) {
    text-align: end;
  }

  /* Stories */

  .story {
    border-style: dashed;
  }

  .told,
  .lesson {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    align-content: start;
  }

  .story-label {
    font-size: 0.85em;
    font-weight: 600;
    opacity: 0.85;
  }

  /* Is, and is not */

  .is-and-not {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  .is-and-not > * {
    align-content: start;
  }

  .is-and-not .heading {
    font-size: 1.05em;
  }

  .is-and-not ul {
    padding: 0;
    list-style: none;
  }

  .is-and-not li {
    display: grid;
    grid-template-columns: 1.1em minmax(0, 1fr);
    gap: 0.5em;
  }

  .is-and-not li::before {
    content: '✓' / '';
    color: var(--accent-edge);
    font-weight: 700;
  }

  .is-not li::before {
    content: '✕' / '';
    color: var(--urgent-edge);
  }

  @container (min-width: 40em) {
    .is-and-not {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1.5em 2.5em;
    }
  }

  @media (forced-colors: active) {
    .instead,
    .caution,
    .scale-key,
    .mini {
      border: 1px solid;
    }

    .mini path {
      stroke: CanvasText;
    }

    .scale rect {
      stroke: CanvasText;
    }

    .scale .on {
      fill: CanvasText;
    }
  }

  @media print {
    .backfire,
    .story,
    .rows > li {
      break-inside: avoid;
    }

    .row > summary::before {
      content: none;
    }
  }
`;
