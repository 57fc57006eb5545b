/** The plan: how far it is, the steps with where one is, and the days. Template functions without state. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  RUN_LIMITS,
  RUN_NOTES,
  RUN_STAGES,
  runMinutes,
  type PlannedRun,
  type RunAhead,
  type RunPlace,
  type RunPlan,
  type RunStage,
} from '../../rules.js';
import { problemSummary, textField, type FormView } from '../../ui/form.js';
import { button, heading, list, primaryButton } from '../../ui/templates.js';
import { why } from '../../ui/why.js';
import { dayOf, fill } from '../../ui/wording.js';
import { renderDays } from './days-form.js';
import { capital, minutesOf, sessionOf, type Speech } from './words.js';

/** What the reader may change in it. */
interface Changes {
  readonly days: FormView;
  /** Whether something is typed there that is not saved. */
  readonly areDaysOpen: boolean;
  readonly goal: FormView;
  readonly saveDays: () => void;
  readonly saveGoal: () => void;
}

export interface PlanView {
  readonly plan: RunPlan;
  readonly shortest: RunAhead;
  readonly likely: RunAhead;
  readonly changes: Changes;
  readonly speech: Speech;
  readonly headingLevel: number;
  /** Of the place for the picture, in sixteenths of an em. */
  readonly width: number;
}

const DATES = 6;

export function renderPlan(view: PlanView): TemplateResult {
  const { plan, shortest, speech, headingLevel, width } = view;
  const { plan: words } = speech.messages.run;
  return html`<section class="section plan" part="plan">
    ${heading(headingLevel, words.title)} ${planLines(view).map((line) => html`<p>${line}</p>`)}
    <figure part="steps">
      ${renderStairs(plan.place, width, speech)}
      <figcaption class="stair-ends" aria-hidden="true">
        ${[FIRST_MINUTES, MOST].map((minutes) => html`<span>${minutesOf(minutes, speech)}</span>`)}
      </figcaption>
    </figure>
    ${renderLadder(plan.place, speech)} ${plan.place.phase === 'stages' ? nothing : renderGoal(view)}
    ${
      shortest.runs.length > 0
        ? html`${heading(headingLevel + 1, words.dates)}
            <ol class="dates" role="list">
              ${shortest.runs.slice(0, DATES).map(
                (run) =>
                  html`<li>
                    <strong>${dayOf(run.date, speech, 'weekday')}</strong>
                    <span class="what">${capital(sessionOf(run.asked, speech))}</span>
                  </li>`,
              )}
            </ol>
            <p class="hint">${words.datesNote}</p>`
        : nothing
    }
    ${renderDaysForm(view)}
  </section>`;
}

/** What the picture shows, and how long it may take. */
export function planLines({
  plan,
  shortest,
  likely,
  speech,
}: Pick<PlanView, 'plan' | 'shortest' | 'likely' | 'speech'>): readonly string[] {
  const { plan: words } = speech.messages.run;
  const { place } = plan;
  if (place.long !== undefined) {
    return [
      fill(words.long, { minutes: minutesOf(place.long, speech), goal: minutesOf(place.goal, speech) }),
      ...(place.phase === 'distance'
        ? [
            fill(words.goalWeeks, {
              n: speech.numbers.number(place.goalWeeks),
              of: speech.numbers.number(RUN_LIMITS.goalWeeks.value),
            }),
          ]
        : []),
    ];
  }
  const { stagesDone } = shortest;
  if (stagesDone === undefined) return [words.weeks];
  return [
    fill(words.finish, {
      date: dayOf(stagesDone, speech),
      runs: speech.numbers.plural(shortest.runs.length, words.runs),
    }),
    ...(likely.stagesDone === undefined
      ? []
      : [fill(words.likely, { date: dayOf(likely.stagesDone, speech) })]),
    words.weeks,
  ];
}

const HEIGHT = 86;
const BASE = 84;
/** Of running, at the foot of the stairs and at their top. */
const FIRST_MINUTES = runMinutes(RUN_STAGES[0]);
const MOST = 30;

/** A stair for every stage, as high as it has minutes of running. */
function renderStairs({ stage, phase }: RunPlace, width: number, speech: Speech): TemplateResult {
  const stages: readonly RunStage[] = RUN_STAGES.filter((row) => !('bridge' in row));
  const here =
    phase === 'stages'
      ? stages.findIndex(({ id }) => id === (stage === 's11b' ? 's12' : stage))
      : stages.length;
  const step = width / stages.length;
  const bars = stages.map((row, index) => {
    const height = (runMinutes(row) / MOST) * (BASE - 14);
    const state = index < here ? 'done' : index === here ? 'here' : 'ahead';
    const x = round(index * step + 1);
    const y = round(BASE - height);
    return svg`<rect class="stair ${state}" x=${x} y=${y} width=${round(step - 2)} height=${round(height)} rx="2" />
      ${state === 'here' ? svg`<path class="pin" d="M${round(x + step / 2 - 1)} ${round(y - 3)}l-5 -8h10Z" />` : nothing}`;
  });
  const label = `${speech.messages.run.plan.ladder}. ${placeLine(stage, phase, speech)}`;
  return html`<svg class="stairs" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label=${label}>
    ${bars}
    <line class="ground" x1="0" x2=${width} y1=${BASE} y2=${BASE} />
  </svg>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function placeLine(stage: string, phase: RunPlace['phase'], speech: Speech): string {
  const { plan: words } = speech.messages.run;
  if (phase !== 'stages') return words.done;
  const row = RUN_STAGES.find(({ id }) => id === stage);
  return `${words.here}: ${row ? stageName(row, speech) : ''}`;
}

function stageName(stage: RunStage, { messages, numbers }: Speech): string {
  const { plan: words } = messages.run;
  if (stage.bridge) return words.bridge;
  const parts = RUN_STAGES.filter((row) => row.stage === stage.stage && !('bridge' in row));
  return fill(parts.length > 1 ? words.stagePart : words.stage, {
    n: numbers.number(stage.stage),
    part: numbers.number(parts.findIndex(({ id }) => id === stage.id) + 1),
    parts: numbers.number(parts.length),
  });
}

/** Every step in words, folded; the way past them by phases. */
function renderLadder(place: RunPlace, speech: Speech): TemplateResult {
  const { plan: words } = speech.messages.run;
  const stages: readonly RunStage[] = RUN_STAGES.filter((row) => !('bridge' in row) || place.bridged);
  const here = place.phase === 'stages' ? stages.findIndex(({ id }) => id === place.stage) : stages.length;
  const current = stages[here];
  const goal = speech.numbers.number(place.goal);
  return html`${current ? html`<p>${words.here}: <strong>${stageName(current, speech)}</strong>.</p>` : nothing}
    <details class="ladder" part="ladder">
      <summary>${words.ladder}</summary>
      <ol role="list">
        ${stages.map((stage, index) =>
          rung(
            stageName(stage, speech),
            capital(sessionOf({ id: stage.id, phase: 'stages', minutes: runMinutes(stage) }, speech)),
            index < here ? words.done : '',
            index === here ? words.here : '',
          ),
        )}
        ${(['distance', 'speed', 'hills'] as const).map((phase) =>
          rung('', fill(words.phases[phase], { goal }), '', phase === place.phase ? words.here : ''),
        )}
      </ol>
    </details>`;
}

function rung(name: string, what: string, done: string, here: string): TemplateResult {
  return html`<li class=${here ? 'here' : nothing}>
    ${name ? html`<strong>${name}</strong>` : nothing} <span class="what">${what}</span> ${
      done || here ? html`<span class="state">${done || here}</span>` : nothing
    }
  </li>`;
}

function renderGoal({ changes: { goal, saveGoal }, speech }: PlanView): TemplateResult {
  const { plan: words, form } = speech.messages.run;
  return html`<div class="form" data-form="goal">
    ${problemSummary(goal)}
    ${textField(goal, {
      field: 'goal',
      label: words.goal,
      hint: fill(words.goalHint, { least: speech.numbers.number(RUN_LIMITS.leastGoal.value) }),
      numeric: true,
      beside: html`${form.minutesUnit} ${button('save-goal', speech.messages.sessionLog.save, saveGoal)}`,
    })}
  </div>`;
}

function renderDaysForm({ changes, speech }: PlanView): TemplateResult {
  const { plan: words } = speech.messages.run;
  const { days, areDaysOpen, saveDays } = changes;
  return html`<details class="no-print" ?open=${areDaysOpen}>
    <summary>${words.days}</summary>
    <div class="form" data-form="days">
      ${problemSummary(days)} ${renderDays(days, { label: words.from, hint: words.fromHint }, speech)}
      ${primaryButton('save-days', speech.messages.sessionLog.save, saveDays)}
    </div>
  </details>`;
}

/** What is good to know, folded as it is long, with its sources. */
export function renderNotes(speech: Speech, level: number): TemplateResult {
  const { run: words, shared } = speech.messages;
  return html`<section class="section notes" part="notes">
    ${heading(level, words.notes)}
    <details>
      <summary>${words.showNotes}</summary>
      ${list(noteLines(speech))}
    </details>
    ${why(
      RUN_NOTES.flatMap(({ sources }) => sources),
      speech,
      shared.sources,
    )}
  </section>`;
}

export const noteLines = ({ messages }: Speech): readonly string[] =>
  RUN_NOTES.map(({ id }) => messages.runNotes[id]);

/** Past the stages too: the next runs, one a line. */
export const dateLines = (runs: readonly PlannedRun[], speech: Speech): readonly string[] =>
  runs.map(({ date, asked }) => `${dayOf(date, speech)}: ${sessionOf(asked, speech)}`);
