/** What charts of a log are drawn with. */
import { html, svg, type TemplateResult } from 'lit';
import type { LightId } from '../rules.js';

/** The light of a session, or that only tomorrow can tell. */
export type DotLight = LightId | 'open';

/** A shape for each light, so that the colour only helps. */
export function dot(x: number, y: number, light: DotLight, scale = 1): TemplateResult {
  const shapes: Readonly<Record<DotLight, string>> = {
    green: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z',
    amber: 'M0 -6.5L6.5 5H-6.5Z',
    red: 'M-5 -5H5V5H-5Z',
    'stop-now': 'M-5 -5L5 5M5 -5L-5 5',
    open: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  };
  return svg`<path class="dot ${light}" transform="translate(${x} ${y}) scale(${scale})" d=${shapes[light]} />`;
}

/** A mark of a chart as it stands beside its name. @param mark within 10 of 0 0 */
export function swatch(mark: TemplateResult): TemplateResult {
  return html`<svg class="swatch" viewBox="-10 -10 20 20" aria-hidden="true">${mark}</svg>`;
}

/** From 0, in three to five even steps of 1, 2 or 5, to just above the largest dose. */
export function niceTicks(most: number): readonly number[] {
  const size = 10 ** Math.floor(Math.log10(most / 4 || 1));
  const step = [1, 2, 5, 10].map((factor) => factor * size).find((value) => value * 4 >= most) ?? most;
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6)));
}
