/** The plan: how fast and how far, as a picture, a sentence and a table. Template functions without state. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  ACTIVITIES,
  addDays,
  daysBetween,
  PACING_NOTES,
  type NextDose,
  type PacingPlan,
  type Schedule,
  type SessionReading,
} from '../../rules.js';
import { dot, swatch, type DotLight } from '../../ui/chart-marks.js';
import { choiceField, textField } from '../../ui/form.js';
import type { FormView } from '../../ui/form.js';
import { heading, list } from '../../ui/templates.js';
import { why } from '../../ui/why.js';
import { dayOf, fill } from '../../ui/wording.js';
import { renderChart, type ChartData } from './chart.js';
import { activityLabel, amountOf, partOf, type Speech } from './words.js';

export interface PlanView {
  readonly plan: PacingPlan;
  readonly next: NextDose;
  readonly schedule: Schedule;
  readonly form: FormView;
  readonly speech: Speech;
  readonly headingLevel: number;
  /** Of the place for the chart, in sixteenths of an em. */
  readonly width: number;
  readonly today: string;
}

/** The light of a session, or that only tomorrow can tell. */
export const lightOf = ({ light, open }: SessionReading): DotLight =>
  open && light === 'green' ? 'open' : light;

export function renderPlan(view: PlanView): TemplateResult {
  const { speech, headingLevel } = view;
  const { plan: words } = speech.messages.pacing;
  return html`<section class="section plan" part="plan">
    ${heading(headingLevel, words.title)}
    <p>${words.intro} ${words.stable}</p>
    ${renderSettings(view)} ${view.plan.target === undefined ? html`<p>${words.noTarget}</p>` : nothing}
    ${scheduleSentences(view).map((sentence) => html`<p>${sentence}</p>`)} ${renderPicture(view)}
    ${view.plan.target === undefined ? nothing : renderTable(view)}
  </section>`;
}

function renderSettings({ plan, form, speech }: PlanView): TemplateResult {
  const { plan: words, units } = speech.messages.pacing;
  const { mostRise } = ACTIVITIES.find(({ id }) => id === plan.activity) ?? ACTIVITIES[0];
  const most = partOf(mostRise, words.speedParts);
  const speeds = [
    { value: 'careful', label: words.speeds.careful },
    { value: 'quicker', label: fill(words.speeds.quicker, { most }) },
  ];
  return html`<div class="settings no-print">
    ${textField(form, {
      field: 'target',
      label: words.target,
      numeric: true,
      beside: units[plan.unit].label,
    })}
    ${textField(form, { field: 'start', label: words.start, type: 'date' })}
    ${mostRise > 10 ? choiceField(form, { field: 'speed', label: words.speed, options: speeds }) : nothing}
  </div>`;
}

/** What the picture shows, in words. */
export function scheduleSentences({
  plan,
  schedule,
  speech,
}: Pick<PlanView, 'plan' | 'schedule' | 'speech'>): readonly string[] {
  const { plan: words } = speech.messages.pacing;
  const { target } = plan;
  const { ends, reached, weeks } = schedule;
  if (target === undefined || ends === 'no-target') return [];
  if (ends !== 'at-target') return [words.ends[ends]];
  const { careful = 0, quicker = 0 } = reached;
  if (careful === 0) return [words.atTarget];
  const weeksIn = (count: number) => speech.amounts.plural(count, words.weeks);
  return [
    fill(words.reached, {
      target: amountOf(target, plan, speech),
      weeks: weeksIn(careful),
      date: dayOf(weeks[careful]?.from ?? plan.start, speech),
    }),
    ...(quicker < careful ? [fill(words.reachedQuicker, { weeks: weeksIn(quicker) })] : []),
  ];
}

function renderPicture(view: PlanView): TemplateResult | typeof nothing {
  const { plan, next, schedule, speech, width } = view;
  const { pacing, sessionLog } = speech.messages;
  const { plan: words } = pacing;
  const data = chartData(view);
  if (plan.target === undefined && next.sessions.length === 0) return nothing;
  const isBand = plan.target !== undefined;
  const seen = [...new Set(next.sessions.map(lightOf))];
  return html`<figure part="chart">
    ${renderChart(data, width)}
    <figcaption>
      <ul class="key" role="list">
        ${isBand ? key('careful', words.careful) : nothing}
        ${hasQuicker(schedule) ? key('quicker', words.quicker) : nothing}
        ${next.steps.length > 1 ? key('planned', words.planned) : nothing}
        ${isBand ? key('target', words.targetLine) : nothing}
        ${data.rests.length > 0 ? key('rest', words.rest) : nothing}
      </ul>
      ${
        seen.length > 0
          ? html`<ul class="key" role="list">
              <li>${words.done}</li>
              ${seen.map(
                (light) => html`<li>${swatch(dot(0, 0, light))} ${sessionLog.lights[light].name}</li>`,
              )}
            </ul>`
          : nothing
      }
    </figcaption>
  </figure>`;
}

function key(line: string, label: string): TemplateResult {
  const mark =
    line === 'rest'
      ? svg`<line class="rest" x1="0" x2="0" y1="-6" y2="6" />`
      : svg`<line class=${line} x1="-10" x2="10" y1="0" y2="0" />`;
  return html`<li>${swatch(mark)} ${label}</li>`;
}

function chartData({ plan, next, schedule, speech, today }: PlanView): ChartData {
  const { plan: words } = speech.messages.pacing;
  const [first] = next.steps;
  const origin = [plan.start, ...next.sessions.map(({ entry }) => entry.date)].reduce((a, b) =>
    a < b ? a : b,
  );
  const dayIn = (day: string) => daysBetween(origin, day);
  const weeks = plan.target === undefined ? [] : schedule.weeks;
  const ahead = weeks.map(({ from, careful, quicker }) => ({ day: dayIn(from), careful, quicker }));
  const last = Math.max(dayIn(today), ahead.at(-1)?.day ?? 0, dayIn(first.from), 1);
  const nameAt = (day: number) => ({ day, name: dayOf(addDays(origin, day), speech, 'short') });
  return {
    days: last,
    planned: next.steps.map(({ from, dose }) => ({ day: dayIn(from), dose })),
    ahead,
    rests: ahead
      .filter(({ careful }, index) => careful === ahead[index - 1]?.careful && careful < (plan.target ?? 0))
      .map(({ day }) => day),
    done: next.sessions.map((session) => ({
      day: dayIn(session.entry.date),
      dose: session.entry.dose,
      light: lightOf(session),
    })),
    target: plan.target,
    names: [0, Math.round(last / 2), last].map(nameAt),
    amount: (value) => speech.amounts.number(value),
    unit: speech.messages.pacing.units[plan.unit].label,
    label: [
      `${fill(words.chart, { activity: activityLabel(plan, speech) })}.`,
      ...scheduleSentences({ plan, schedule, speech }),
    ].join(' '),
  };
}

const hasQuicker = ({ weeks }: Schedule): boolean => weeks.some(({ careful, quicker }) => quicker > careful);

function renderTable({ plan, schedule, speech }: PlanView): TemplateResult {
  const { plan: words, units } = speech.messages.pacing;
  // The unit stands in the head, unless an amount takes two.
  const amount = (value: number) =>
    Number.isInteger(value) ? speech.amounts.number(value) : amountOf(value, plan, speech);
  const rows = schedule.weeks.map(({ from, careful, quicker }, index) => [
    speech.amounts.number(index + 1),
    dayOf(from, speech, 'short'),
    amount(careful),
    amount(quicker),
  ]);
  const heads = [words.week, words.from, words.careful, ...(hasQuicker(schedule) ? [words.quicker] : [])];
  const name = fill(words.chart, { activity: activityLabel(plan, speech) });
  return html`<details class="table">
    <summary>${words.table}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${name}>
      <table>
        <caption>
          ${name}, ${units[plan.unit].label}
        </caption>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells) =>
              html`<tr>
                ${cells
                  .slice(0, heads.length)
                  .map((cell, index) =>
                    index ? html`<td>${cell}</td>` : html`<th scope="row">${cell}</th>`,
                  )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** What is good to know for this activity, with its sources in full for clinicians. */
export function renderNotes({ activity }: PacingPlan, speech: Speech, level: number): TemplateResult {
  const { pacing: words, pacingNotes } = speech.messages;
  const lines = notesFor(activity).map(({ id }) => pacingNotes[id]);
  return html`<section class="section notes" part="notes">
    ${heading(level, words.good)} ${list(lines)}
    ${why(
      notesFor(activity).flatMap(({ sources }) => sources),
      speech,
      speech.messages.shared.sources,
    )}
  </section>`;
}

export function notesFor(activity: PacingPlan['activity']): readonly (typeof PACING_NOTES)[number][] {
  return PACING_NOTES.filter(
    (note) => !('activities' in note) || note.activities.some((id) => id === activity),
  );
}
