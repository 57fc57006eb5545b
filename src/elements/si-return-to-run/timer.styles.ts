/** The timer: large enough to be read at arm's length, on the move. */
import { css } from 'lit';

export const timerStyles = css`
  .timer {
    gap: 1.25em;
  }

  .timer-plan {
    display: grid;
    gap: 0.35em;
    margin: 0;
    padding-inline-start: 1.5em;
  }

  .timer-plan > li {
    margin: 0;
  }

  .on-paper {
    display: none;
  }

  /* The face: as large as its place allows, so that large text of the page does not push it out. */

  .timer-face {
    display: grid;
    justify-items: center;
    text-align: center;
  }

  .timer-face > .heading {
    font-size: min(2.4em, 11cqi);
    line-height: 1.15;
  }

  .timer-clock {
    font-size: min(9em, 27cqi);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.05;
    white-space: nowrap;
  }

  .timer-clock.long {
    font-size: min(9em, 22cqi);
  }

  .paused .timer-clock {
    opacity: 0.6;
  }

  .timer-next {
    font-size: 1.35em;
    line-height: 1.3;
  }

  .timer-bout,
  .timer-whole > p {
    font-variant-numeric: tabular-nums;
  }

  .timer-whole {
    display: grid;
    gap: 0.5em;
    text-align: center;
  }

  .timer-paused::before {
    content: '· ';
  }

  .timer-ran {
    font-size: 1.35em;
  }

  /* The bar */

  .timer-bar {
    display: block;
    inline-size: 100%;
    block-size: 2.75em;
    overflow: visible;
  }

  .timer-bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .part {
    fill: currentColor;
    fill-opacity: 0.16;
    /* No hair of light between two parts. */
    shape-rendering: crispEdges;
  }

  .part.bout {
    fill-opacity: 0.34;
  }

  .part-done {
    fill: var(--accent-edge);
    shape-rendering: crispEdges;
  }

  .marker,
  .marker-head {
    fill: none;
    stroke: currentColor;
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
  }

  .marker-head {
    stroke-width: 0.75em;
    stroke-linecap: round;
  }

  /* Buttons and switches */

  .timer > .primary {
    font-size: 1.25em;
  }

  .timer:is(.ready, .running, .paused) > .primary {
    justify-self: stretch;
  }

  .timer-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }

  .timer-actions > button {
    flex: 1 1 auto;
    max-inline-size: 100%;
  }

  .ended .timer-actions > button {
    flex-grow: 0;
  }

  .timer-switches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    margin-block-start: 0.25em;
  }

  .timer-switches > .option {
    gap: 0.6em;
    align-items: center;
    padding-inline: 0.4em 0.5em;
  }

  .timer .hint {
    margin: 0;
    font-size: 0.95em;
  }

  .timer-switches + .hint {
    margin-block-start: 0.75em;
  }

  .timer-notice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 1em;
    border-inline-start: 0.3em solid var(--accent-edge);
    background: var(--tint);
  }

  @media (forced-colors: active) {
    .part {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
      stroke-width: 1px;
      vector-effect: non-scaling-stroke;
    }

    .part-done {
      fill: Highlight;
    }

    .marker,
    .marker-head {
      stroke: CanvasText;
    }

    /* Else the plate that is drawn behind its line covers half of the word above it. */
    .timer-clock {
      forced-color-adjust: none;
      color: CanvasText;
    }

    .paused .timer-clock {
      opacity: 1;
    }
  }

  @media print {
    .timer > :not(.timer-plan) {
      display: none;
    }

    .timer > .on-paper {
      display: grid;
    }
  }
`;
