/** Cards of self-checks and exercises, and the timer of those that are held. */
import { css } from 'lit';

export const tryStyles = css`
  .try {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .try > .heading:not(:first-child) {
    margin-block-start: 0.75em;
    font-size: 1.3em;
  }

  .try > .try-intro {
    margin-block-start: -0.6em;
  }

  .try > button {
    justify-self: start;
  }

  .stop-rule,
  .closed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    padding: 0.85em 1em;
    border-inline-start: 0.4em solid var(--accent-edge);
    background: var(--tint);
  }

  .stop-rule {
    border-inline-start-color: var(--urgent-edge);
  }

  .stop-rule > details:not([open]) {
    margin-block-end: -0.6em;
  }

  /* Cards */

  .try-cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .try-card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 1.5em;
    margin: 0;
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    break-inside: avoid;
  }

  .try-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
  }

  .try-body > .heading {
    font-size: 1.2em;
  }

  .try-body > details {
    border-block-start: 1px solid var(--line);
  }

  .try-body > :not(details) + details {
    margin-block-start: 0.35em;
  }

  .try-body > details + * {
    margin-block-start: -0.5em;
  }

  .try-body > details > summary {
    padding-block: 0.65em;
  }

  .try-body > details[open] > summary + * {
    padding-block-end: 0.85em;
  }

  .try-body ul {
    list-style: disc;
  }

  .try-card ol {
    display: grid;
    gap: 0.4em;
    margin: 0;
    padding-inline-start: 1.5em;
  }

  .try-card ol > li {
    margin: 0;
  }

  .try-card .hint {
    margin: 0;
  }

  .try-card > .person {
    justify-self: center;
    max-inline-size: 15em;
  }

  .try-card .options {
    margin-block-start: 0;
  }

  .try-card .field > label {
    font-weight: 400;
  }

  .try-card .option {
    align-items: center;
    min-block-size: 2.75em;
    padding-block: 0.5em;
  }

  .choose {
    border-block-start: 1px solid var(--line);
    font-weight: 600;
  }

  .try-card textarea {
    inline-size: 100%;
    padding: 0.45em 0.65em;
    border: 2px solid currentColor;
    border-radius: var(--radius);
    background: transparent;
    resize: vertical;
  }

  @container (min-width: 36em) {
    .try-card {
      grid-template-columns: 13em minmax(0, 1fr);
      padding: 1.25em;
    }

    .try-card > .person {
      align-self: start;
      max-inline-size: none;
    }

    .try-body {
      grid-column: 2;
    }

    .closed > ul {
      columns: 2;
    }
  }

  /* The timer: to be read from the floor, or from where one stands. */

  .hold-timer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.4em;
    margin-block: 0.25em 0.5em;
  }

  .hold-timer:has(.hold-clock) {
    justify-items: center;
    padding: 0.75em 1em;
    border: 2px solid var(--accent-edge);
    border-radius: var(--radius);
    text-align: center;
  }

  .hold-timer > .heading {
    font-size: 1.05em;
  }

  .hold-timer:has(.hold-clock) > .heading {
    font-size: min(1.9em, 9cqi);
  }

  .hold-clock {
    font-size: min(7em, 27cqi);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    white-space: nowrap;
  }

  .hold-next {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 1em;
    min-block-size: 1.5em;
  }

  .hold-count {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .hold-bar {
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    border-radius: 0.3em;
    overflow: hidden;
  }

  .hold-bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .hold-bar > .whole {
    fill: currentColor;
    fill-opacity: 0.16;
  }

  .hold-bar > .gone {
    fill: var(--accent-edge);
  }

  .hold-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: center;
    inline-size: 100%;
  }

  .hold-actions > button {
    flex: 1 1 8em;
    min-block-size: 3.25em;
  }

  .hold-actions > .option {
    gap: 0.6em;
    padding-inline: 0.4em 0.5em;
  }

  @media (forced-colors: active) {
    .hold-bar {
      border: 1px solid CanvasText;
    }

    .hold-bar > .whole {
      fill: Canvas;
      fill-opacity: 1;
    }

    .hold-bar > .gone {
      fill: Highlight;
    }

    /* Else the plate that is drawn behind its line covers half of the word above it. */
    .hold-clock {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }

  @media print {
    .hold-timer,
    .try-card .choose:not(:has(:checked)) {
      display: none;
    }
  }
`;
