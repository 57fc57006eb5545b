/** How the runs went, as a picture and as a table that says the same. Without state. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { RunReading } from '../../rules.js';
import { dot, niceTicks, swatch } from '../../ui/chart-marks.js';
import { heading } from '../../ui/templates.js';
import { dayOf } from '../../ui/wording.js';
import { lightOf } from './log-part.js';
import type { Speech } from './words.js';

const LEFT = 34;
const TOP = 32;
const BOTTOM = 24;
const HEIGHT = 196;
/** The least room for one run, in sixteenths of an em. */
const SLOT = 9;
/** Of the table: more than a year of runs. */
const MOST_ROWS = 200;

export function renderHistory(
  readings: readonly RunReading[],
  speech: Speech,
  headingLevel: number,
  width: number,
): TemplateResult | typeof nothing {
  const { plan: words } = speech.messages.run;
  if (readings.length === 0) return nothing;
  const { lights } = speech.messages.sessionLog;
  const seen = [...new Set(readings.map(lightOf))];
  return html`<section class="section history" part="history">
    ${heading(headingLevel, words.history)}
    <figure part="chart">
      ${renderChart(readings, width, speech)}
      <figcaption>
        <ul class="key" role="list">
          <li>${swatch(svg`<line class="planned" x1="-10" x2="10" y1="0" y2="0" />`)} ${words.planned}</li>
          ${seen.map((light) => html`<li>${swatch(dot(0, 0, light))} ${lights[light].name}</li>`)}
        </ul>
      </figcaption>
    </figure>
    ${renderTable(readings, speech)}
  </section>`;
}

/** A bar for each run, a line above it for what was planned, and its light on top. */
function renderChart(readings: readonly RunReading[], width: number, speech: Speech): TemplateResult {
  const { plan: words } = speech.messages.run;
  const shown = readings.slice(-Math.max(6, Math.floor((width - LEFT) / SLOT)));
  const most = shown.reduce((top, { entry, asked }) => Math.max(top, entry.minutes, asked?.minutes ?? 0), 0);
  const ticks = niceTicks(most);
  const top = ticks.at(-1) ?? 1;
  const slot = Math.min(36, (width - LEFT) / shown.length);
  const x = (index: number) => round(LEFT + (index + 0.5) * slot);
  const y = (minutes: number) => round(HEIGHT - BOTTOM - (minutes / top) * (HEIGHT - TOP - BOTTOM));
  const half = round(slot * 0.36);
  const name = (index: number, anchor: string) => {
    const reading = shown[index];
    return reading
      ? svg`<text class="tick" x=${x(index) + (anchor === 'start' ? -half : half)} y=${HEIGHT - 6} text-anchor=${anchor}>${dayOf(reading.entry.date, speech, 'short')}</text>`
      : nothing;
  };
  return html`<svg class="chart" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label=${words.chart}>
    <text class="tick" x="0" y="12">${words.minutes}</text>
    ${ticks.map(
      (tick) => svg`<line class="grid" x1=${LEFT} x2=${width} y1=${y(tick)} y2=${y(tick)} />
        <text class="tick" x=${LEFT - 8} y=${y(tick)} text-anchor="end" dominant-baseline="middle">${speech.numbers.number(tick)}</text>`,
    )}
    ${shown.map((reading, index) => {
      const { entry, asked } = reading;
      return svg`<rect class="bar" x=${x(index) - half} y=${y(entry.minutes)} width=${half * 2} height=${round(y(0) - y(entry.minutes))} />
        ${asked ? svg`<line class="planned" x1=${x(index) - half} x2=${x(index) + half} y1=${y(asked.minutes)} y2=${y(asked.minutes)} />` : nothing}
        ${dot(x(index), y(Math.max(entry.minutes, asked?.minutes ?? 0)) - 9, lightOf(reading), Math.min(1, slot / 16))}`;
    })}
    ${name(0, 'start')} ${shown.length * slot > 150 ? name(shown.length - 1, 'end') : nothing}
  </svg>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function renderTable(readings: readonly RunReading[], speech: Speech): TemplateResult {
  const { run, sessionLog } = speech.messages;
  const { heads, table, none, history } = run.plan;
  const number = (value: number | undefined) => (value === undefined ? none : speech.numbers.number(value));
  return html`<details class="table">
    <summary>${table}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${history}>
      <table>
        <caption>
          ${run.plan.chart}
        </caption>
        <thead>
          <tr>
            ${Object.values(heads).map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${readings.slice(-MOST_ROWS).map(
            (reading) =>
              html`<tr>
                <th scope="row">${dayOf(reading.entry.date, speech, 'short')}</th>
                <td>${number(reading.asked?.minutes)}</td>
                <td>${number(reading.entry.minutes)}</td>
                <td>${number(reading.entry.during)}</td>
                <td>${number(reading.entry.rise)}</td>
                <td>${sessionLog.lights[lightOf(reading)].name}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
