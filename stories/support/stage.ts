/// <reference types="vite/client" />
/** Puts a widget on a page of some kind. */
import './stage.css';
import { html, type TemplateResult } from 'lit';

type Stage = 'dark' | 'column' | 'brand';

/** A decorator. */
export const onStage =
  (stage: Stage) =>
  (story: () => unknown): TemplateResult =>
    html`<div class="stage-${stage}">${story()}</div>`;

/** For `beforeEach`: a root font size of the page's own, and the way back. */
export const withRootFont = (size: string) => (): (() => void) => {
  const { style } = document.documentElement;
  style.fontSize = size;
  return () => {
    style.removeProperty('font-size');
  };
};

/** Several of one thing, each under its name. */
export function gallery(items: readonly { readonly name: string; readonly content: unknown }[]) {
  return html`<div class="stage-gallery">
    ${items.map(
      ({ name, content }) =>
        html`<article>
          <h2>${name}</h2>
          ${content}
        </article>`,
    )}
  </div>`;
}
