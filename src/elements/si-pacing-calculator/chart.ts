/**
 * The plan as a picture: what was done, and the band between the careful and the quicker way on.
 *
 * Drawn in sixteenths of an em of its own width, so that its words keep the size of those around it.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { dot, niceTicks, type DotLight } from '../../ui/chart-marks.js';

export interface ChartDot {
  /** Days from the left edge. */
  readonly day: number;
  readonly dose: number;
  readonly light: DotLight;
}

export interface ChartData {
  /** Days from the left edge to the right one. */
  readonly days: number;
  /** What was planned so far, as steps: from that day on, that dose. */
  readonly planned: readonly { readonly day: number; readonly dose: number }[];
  /** The way on, a point for each week. */
  readonly ahead: readonly { readonly day: number; readonly careful: number; readonly quicker: number }[];
  /** Weeks ahead that bring no more on the careful way. */
  readonly rests: readonly number[];
  readonly done: readonly ChartDot[];
  readonly target?: number | undefined;
  /** The days that are named under the chart, with their names. */
  readonly names: readonly { readonly day: number; readonly name: string }[];
  readonly amount: (value: number) => string;
  /** What is counted, at the top of the axis. */
  readonly unit: string;
  /** Names the picture for those who do not see it. */
  readonly label: string;
}

const LEFT = 44;
const RIGHT = 10;
const TOP = 28;
const BOTTOM = 26;
const HEIGHT = 230;

/** @param width of the place it is for, in sixteenths of an em */
export function renderChart(data: ChartData, width: number): TemplateResult {
  const { days, planned, ahead, rests, done, target, names, amount } = data;
  const doses = [
    ...planned.map(({ dose }) => dose),
    ...ahead.flatMap(({ careful, quicker }) => [careful, quicker]),
    ...done.map(({ dose }) => dose),
    target ?? 0,
  ];
  const ticks = niceTicks(doses.reduce((most, dose) => Math.max(most, dose), 0));
  const top = ticks.at(-1) ?? 1;
  const x = (day: number) => round(LEFT + (day / Math.max(days, 1)) * (width - LEFT - RIGHT));
  const y = (dose: number) => round(HEIGHT - BOTTOM - (dose / top) * (HEIGHT - TOP - BOTTOM));
  const path = (points: readonly (readonly [number, number])[]) =>
    points.map(([day, dose], index) => `${index ? 'L' : 'M'}${x(day)} ${y(dose)}`).join('');
  const careful = ahead.map(({ day, careful: dose }) => [day, dose] as const);
  const quicker = ahead.map(({ day, quicker: dose }) => [day, dose] as const);
  const steps = planned.flatMap(({ day, dose }, index) => {
    const before = planned[index - 1];
    return before
      ? ([
          [day, before.dose],
          [day, dose],
        ] as const)
      : ([[day, dose]] as const);
  });
  const lastStep = planned.at(-1);
  const now = ahead[0]?.day ?? days;
  // Many sessions in little room are drawn smaller.
  const scale = Math.min(1, Math.max(0.6, (x(1) - x(0)) / 5));
  const past = lastStep ? [...steps, [now, lastStep.dose] as const] : steps;
  return html`<svg class="chart" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label=${data.label}>
    ${ticks.map(
      (tick) => svg`<line class="grid" x1=${LEFT} x2=${width - RIGHT} y1=${y(tick)} y2=${y(tick)} />
        <text class="tick" x=${LEFT - 8} y=${y(tick)} text-anchor="end" dominant-baseline="middle">${amount(tick)}</text>`,
    )}
    <text class="tick" x="0" y="12">${data.unit}</text>
    ${(width < 220 ? [names[0], names.at(-1)].filter((name) => name !== undefined) : names).map(
      ({ day, name }) =>
        svg`<text class="tick" x=${x(day)} y=${HEIGHT - 6} text-anchor=${day === 0 ? 'start' : x(day) > width - 40 ? 'end' : 'middle'}>${name}</text>`,
    )}
    ${ahead.length > 1 ? svg`<path class="band" d="${path([...careful, ...quicker.toReversed()])}Z" />` : nothing}
    ${rests.map((day) => svg`<line class="rest" x1=${x(day)} x2=${x(day)} y1=${y(0)} y2=${y(0) - 8} />`)}
    ${target === undefined ? nothing : svg`<line class="target" x1=${LEFT} x2=${width - RIGHT} y1=${y(target)} y2=${y(target)} />`}
    ${past.length > 0 ? svg`<path class="planned" d=${path(past)} />` : nothing}
    <path class="quicker" d=${path(quicker)} />
    <path class="careful" d=${path(careful)} />
    ${done.map(({ day, dose, light }) => dot(x(day), y(dose), light, scale))}
  </svg>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
