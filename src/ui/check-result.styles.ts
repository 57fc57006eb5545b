import { css } from 'lit';

export const resultStyles = css`
  .reasons ul,
  .answers ul {
    padding: 0;
    list-style: none;
  }

  .reasons li,
  .answers li {
    display: grid;
    gap: 0.4em;
    margin: 0;
    padding-block: 0.75em 0.5em;
    border-block-start: 1px solid var(--line);
  }

  .answers li {
    gap: 0;
    padding-block: 0.1em;
  }

  .answers .ticked {
    margin-block: 0.25em;
  }

  .noes ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .noes li {
    display: list-item;
    border: 0;
  }

  .answered {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
  }

  .noes > summary {
    padding-block: 0 0.6em;
    font-size: 0.9em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .by-hand {
    display: grid;
    gap: 0.5em;
  }

  textarea {
    inline-size: 100%;
    padding: 0.75em;
    border: 2px solid currentColor;
    border-radius: var(--radius);
    background: transparent;
  }

  @media print {
    /* A result stands on a page of its own. */
    .root:has(.actions) {
      break-before: page;
      break-after: page;
    }

    .frame {
      gap: 0.75em;
    }

    .reasons li {
      padding-block: 0.4em;
    }

    .answers ul,
    .watch-list ul {
      columns: 2;
      column-gap: 2em;
    }

    .answers li,
    .watch-list li {
      margin-block: 0 0.2em;
      break-inside: avoid;
    }

    .answers li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
    }

    .answers .ticked {
      order: 1;
      inline-size: 100%;
    }

    .noes > summary {
      padding: 0;
      list-style: none;
      text-decoration: none;
    }

    .section,
    .section-body {
      gap: 0.4em;
    }

    .reasons summary,
    .noes::details-content {
      display: none;
    }
  }
`;
