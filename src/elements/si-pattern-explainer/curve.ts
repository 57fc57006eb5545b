/** Pain over time as a small picture. It shows how people tell it; it is no measurement, so it has no numbers. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Curve, PatternId } from '../../rules.js';
import type { Speech } from './words.js';

type Point = readonly [number, number];

/** Of the plot, in per cent of the picture: the names of the spans stand below it. */
const PLOT = 80;
const BASELINE = 92;

/**
 * A pattern's curve with its spans and, where there are several lines, their names.
 * @param isNamed says in words what it shows; in a card the name beside it does
 */
export function renderCurve(id: PatternId, curve: Curve, speech: Speech, isNamed: boolean): TemplateResult {
  const { patterns: words } = speech.messages;
  const { alt, lines, spans } = words.pattern[id];
  const lineNames: Readonly<Record<string, string>> = lines;
  const spanNames: Readonly<Record<string, string>> = spans;
  return html`<svg
    class="curve"
    role=${isNamed ? 'img' : nothing}
    aria-label=${isNamed ? alt : nothing}
    aria-hidden=${isNamed ? nothing : 'true'}
  >
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="${PLOT}%">
      ${curve.spans.slice(0, -1).map(({ to }) => svg`<path class="span-edge" d="M${to} 0V100" />`)}
      ${curve.lines.map(({ points }, index) => renderLine(points, index))}
    </svg>
    <line class="axis" x1="0" x2="100%" y1="${PLOT}%" y2="${PLOT}%" />
    ${curve.lines.map(({ id: line, label }) => renderName(lineNames[line], label))}
    ${curve.spans.map(({ id: span, to }, index) => {
      const from = curve.spans[index - 1]?.to ?? 0;
      return svg`<text class="span-name" x="${(from + to) / 2}%" y="${BASELINE}%">${spanNames[span]}</text>`;
    })}
  </svg>`;
}

function renderLine(points: readonly Point[], index: number): SVGTemplateResult {
  const path = smooth(points);
  return svg`${index === 0 ? svg`<path class="curve-area" d="${path}V100H0Z" />` : nothing}
    <path class="curve-line line-${index}" d=${path} />`;
}

function renderName(name: string | undefined, at: Point | undefined): SVGTemplateResult | typeof nothing {
  if (!name || !at) return nothing;
  return svg`<text class="line-name" x="${at[0]}%" y="${((100 - at[1]) * PLOT) / 100}%">${name}</text>`;
}

/** Through all points, never above or below its neighbours: a curve must not promise a dip that is not there. */
export function smooth(points: readonly Point[]): string {
  const slope = (from: Point, to: Point): number => (to[1] - from[1]) / (to[0] - from[0]);
  const tangents = points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before) return after ? slope(point, after) : 0;
    if (!after) return slope(before, point);
    const [left, right] = [slope(before, point), slope(point, after)];
    // Fritsch and Carlson: https://doi.org/10.1137/0717021
    return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
  });
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (!before) return `M${x} ${100 - y}`;
      const third = (x - before[0]) / 3;
      const [leave = 0, arrive = 0] = tangents.slice(index - 1, index + 1);
      const out = [before[0] + third, 100 - (before[1] + leave * third)];
      const into = [x - third, 100 - (y - arrive * third)];
      return `C${[...out, ...into, x, 100 - y].map((value) => Math.round(value * 10) / 10).join(' ')}`;
    })
    .join('');
}
