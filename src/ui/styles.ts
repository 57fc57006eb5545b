/**
 * Design tokens and the look that every widget shares.
 *
 * Type, size and colour come from the page; sizes are `em`, with 16 px as the floor, so that neither a root
 * of 62.5 % nor a narrow sidebar makes the text small. Fixed colours carry white text at 4.5:1 or more and
 * stand out at 3:1 from white and from near-black alike, so that `inherit` works on either.
 */
import { css } from 'lit';
import { questionStyles } from './question.styles.js';

const opening = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .root {
    --accent: var(--si-accent, #1f6f8b);
    --urgent: var(--si-urgent, #b8252b);
    --on-fill: #fff;
    /* Edges of fixed colours, at 3:1 on dark pages too. */
    --accent-edge: color-mix(in oklab, var(--accent), currentColor 20%);
    --urgent-edge: color-mix(in oklab, var(--urgent), currentColor 35%);
    --deep: #1d2327;
    --line: color-mix(in srgb, currentColor 28%, transparent);
    --tint: color-mix(in srgb, currentColor 7%, transparent);
    --radius: var(--si-radius, 0.5em);
    --gap: 1.25em;

    container-type: inline-size;
    /* A container counts as empty where the page asks for its width: a dialog, table or flex row would leave none. */
    contain-intrinsic-inline-size: min(17.5em, 80vw);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.5);

    /* What a page sets on its own text must not leak in. */
    font-size: max(1em, 16px);
    line-height: 1.5;
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
  }

  .root[data-theme='light'] {
    background: #fff;
    color: #1d2327;
    color-scheme: light;
  }

  .root[data-theme='dark'] {
    background: #15191c;
    color: #eef1f2;
    color-scheme: dark;
  }

  .root[data-theme='auto'] {
    background: #fff;
    color: #1d2327;
    color-scheme: light dark;
  }

  @media (prefers-color-scheme: dark) {
    .root[data-theme='auto'] {
      background: #15191c;
      color: #eef1f2;
    }
  }

  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gap);
    padding: 1.25em clamp(0.75em, 5cqi, 2em);
  }

  .questionnaire {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gap);
  }

  @container (min-width: 36em) {
    .frame {
      padding-block: 1.75em;
    }
  }

  p,
  ul {
    margin: 0;
  }

  ul {
    padding-inline-start: 1.25em;
  }

  ul[role='list'] {
    padding: 0;
    list-style: none;
  }

  li + li {
    margin-block-start: 0.4em;
  }

  a {
    color: inherit;
  }

  .number {
    font-weight: 700;
    white-space: nowrap;
  }

  .heading {
    font-weight: 700;
    font-size: 1.2em;
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-block-start: var(--si-scroll-margin, 1em);
  }

  slot[name='heading'] > .heading {
    font-size: 1.5em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Controls */

  button,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  :focus-visible {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }

  .heading:focus {
    outline: none;
  }

  button {
    min-block-size: 2.75em;
    padding: 0.5em 1.1em;
    border: 2px solid currentColor;
    border-radius: var(--radius);
    background: transparent;
    font-weight: 600;
    cursor: pointer;
  }

  button:hover {
    background: var(--tint);
  }

  .primary {
    justify-self: stretch;
    min-block-size: 3.25em;
    border-color: var(--accent-edge);
    background: var(--accent);
    color: var(--on-fill);
    font-size: 1.05em;
  }

  .primary:hover {
    background: color-mix(in srgb, var(--accent), #000 15%);
  }

  .primary:focus-visible {
    outline-color: var(--accent-edge);
  }

  @container (min-width: 36em) {
    .primary {
      justify-self: start;
      inline-size: auto;
      min-inline-size: 14em;
    }
  }

  .back,
  .link {
    min-block-size: 2.75em;
    padding: 0.25em 0;
    border: 0;
    border-radius: 0.15em;
    background: none;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    white-space: nowrap;
  }

  .back {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    margin-block: -0.6em;
  }

  .back::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.15em 0.5em;
    border: solid currentColor;
    border-width: 0 0 2px 2px;
    transform: rotate(45deg);
  }

  .back:dir(rtl)::before {
    transform: rotate(-135deg);
  }
`;

const closing = css`
  /* The line that is always on screen */

  .footer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
    font-size: 0.95em;
  }

  .small {
    font-size: 0.9em;
  }

  .purpose > p + p {
    margin-block-start: 0.5em;
  }

  .region {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.75em;
    align-items: center;
  }

  .region > * {
    min-inline-size: 0;
  }

  select {
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.35em 0.5em;
    border: 2px solid currentColor;
    border-radius: var(--radius);
    background: transparent;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  @media (forced-colors: active) {
    input {
      appearance: auto;
    }

    input:checked::before {
      content: none;
    }

    .option:has(:checked) {
      outline: 2px solid Highlight;
    }

    .primary,
    .care-card > .heading,
    .emergency-line {
      border: 2px solid;
    }
  }

  @media print {
    .root {
      border: 0;
      font-size: 0.75em;
      line-height: 1.35;
    }

    .frame {
      padding: 0;
    }

    /* What is for a clinician has to go on one page. */
    .purpose,
    button,
    .region {
      display: none;
    }

    :focus-visible {
      outline: none;
    }

    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;

/** In this order: forced colours and print have the last word. */
export const styles = [opening, questionStyles, closing];
