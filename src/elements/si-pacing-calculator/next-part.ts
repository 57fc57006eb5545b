/** What comes next, and why: the card above the log. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  CUTS,
  LIGHTS,
  PACING_LIMITS,
  RISES,
  type Day,
  type Held,
  type NextDose,
  type PacingPlan,
} from '../../rules.js';
import { heading } from '../../ui/templates.js';
import { fill } from '../../ui/wording.js';
import { breaks, howOften, runLines } from './first-dose-part.js';
import { lightOf, why } from './plan-part.js';
import { dayOf, doseOf, partOf, type Speech } from './words.js';

export interface NextView {
  readonly plan: PacingPlan;
  readonly next: NextDose;
  readonly today: Day;
  readonly speech: Speech;
  readonly headingLevel: number;
  /** The site's own booking link. */
  readonly contact: TemplateResult;
  /** A clinician has seen the reader since the stop. */
  readonly clear: () => void;
}

export function renderNext(view: NextView): TemplateResult {
  const { next, speech, headingLevel, contact } = view;
  const [title, ...lines] = nextLines(view);
  return html`<section class="section dose-card ${next.status}" part="next">
    ${heading(headingLevel, title, 'screen')}
    <div class="section-body">
      ${lines.map((line) => html`<p>${speech.region.rich(line)}</p>`)}
      ${next.status === 'stop' ? [contact, renderCleared(view)] : nothing} ${why(sourcesOf(next), speech)}
    </div>
  </section>`;
}

/** The heading and what stands under it, as sentences. */
export function nextLines({
  plan,
  next,
  today,
  speech,
}: Pick<NextView, 'plan' | 'next' | 'today' | 'speech'>): readonly [string, ...string[]] {
  const { next: words, dose: doses, lights } = speech.messages.pacing;
  const last = next.sessions.at(-1);
  const { status, dose, reason, steps, held, flareDays } = next;
  const step = steps.at(-1) ?? steps[0];
  if (status === 'hand-over') {
    return [words.handOver, next.sessions.length === 0 ? doses.handOverWhy : words.handOverWhy];
  }
  if (status !== 'go' || dose === undefined) {
    return [words.stop, ...(reason ? [words.stopWhy[reason]] : []), words.stopDo];
  }
  const isThere = dose >= (plan.target ?? Infinity);
  const on = next.on > today ? [fill(words.from, { date: dayOf(next.on, speech, 'weekday') })] : [];
  const part = partOf(step.percent, step.why === 'cut' ? doses.parts : riseParts(speech));
  const because = (step.why === 'cut' ? step.because : []).map(
    (fact) => doses.because[fact as keyof typeof doses.because] ?? '',
  );
  const cause = next.sessions.findLast(({ entry, light }) => entry.date < step.from && light !== 'green');
  const date = cause ? dayOf(cause.entry.date, speech, 'weekday') : '';
  // What began before this week says nothing of it.
  const isNew = step.from >= next.weekStart;
  return [
    fill(words.heading, { dose: doseOf(dose, plan, speech) }),
    ...(last ? [`${lights[lightOf(last)].name}. ${lights[lightOf(last)].means}`] : []),
    ...on,
    ...(isNew ? [[fill(words.why[step.why], { part, date }), ...because].join(' ')] : []),
    ...(isNew && step.because.includes('third-cut') ? [words.thirdCut] : []),
    ...(flareDays > 0 ? [fill(words.flare, { n: speech.amounts.number(flareDays) })] : []),
    ...(held ? [words.held[held]] : []),
    ...((held && STAYS.includes(held)) || isThere
      ? []
      : [fill(words.rise, { date: dayOf(next.nextRise, speech, 'weekday') })]),
    ...howOften(plan, speech),
    ...breaks(plan, dose, speech),
    ...runLines(plan, dose, speech),
  ];
}

/** Where no day can be named for a rise. */
const STAYS: readonly Held[] = ['at-target', 'too-small', 'locked', 'longest-run'];

const riseParts = (speech: Speech): Readonly<Record<string, string>> =>
  speech.messages.pacing.plan.speedParts;

function renderCleared({ next, today, speech, clear }: NextView): TemplateResult {
  const { next: words } = speech.messages.pacing;
  const stopped = next.stoppedOn ?? today;
  if (stopped >= today) return html`<p>${words.clearedLater}</p>`;
  return html`<label class="option">
    <input type="checkbox" autocomplete="off" data-field="cleared" @change=${clear} />
    <span>${words.cleared}</span>
  </label>`;
}

function sourcesOf({ steps, sessions }: NextDose): Parameters<typeof why>[0] {
  const step = steps.at(-1) ?? steps[0];
  const last = sessions.at(-1);
  const rows = [
    ...LIGHTS.filter(({ id }) => last !== undefined && id === lightOf(last)),
    ...(step.why === 'cut' ? CUTS.filter(({ percent }) => percent === step.percent) : []),
    ...(step.why === 'rise' ? RISES.filter(({ percent }) => percent === step.percent) : []),
    ...(step.why === 'one-more' ? [PACING_LIMITS.oneMoreRise] : []),
    ...(step.why === 'long-break' ? [PACING_LIMITS.longestRunDays] : []),
  ];
  return rows.flatMap(({ sources }) => sources);
}
