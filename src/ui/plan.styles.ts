/** The look of a plan: its cards, the log, and what is kept. */
import { css } from 'lit';

export const planStyles = css`
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
    gap: 0.85em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--line);
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
    .settings {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1em 2.5em;
    }

    .settings fieldset {
      grid-column: 1 / -1;
    }
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

  .section-body > details[open] {
    margin-block-end: 0;
  }

  @media (forced-colors: active) {
    .dose-card > .heading {
      border-block-end: 2px solid;
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
