/** What comes next, and why: the card above the log. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  CUTS,
  LIGHTS,
  PACING_LIMITS,
  RISES,
  type Day,
  type DoseStep,
  type Held,
  type NextDose,
  type PacingPlan,
  type SessionReading,
} from '../../rules.js';
import { heading } from '../../ui/templates.js';
import { why } from '../../ui/why.js';
import { dayOf, fill } from '../../ui/wording.js';
import { breaks, howOften, runLines } from './first-dose-part.js';
import { lightOf } from './plan-part.js';
import { doseOf, partOf, type Speech } from './words.js';

export interface NextView {
  readonly plan: PacingPlan;
  readonly next: NextDose;
  readonly today: Day;
  /** Whether the check lets the dose rise. */
  readonly mayRise: boolean;
  readonly speech: Speech;
  readonly headingLevel: number;
  /** Leads back to the questions; none once there are sessions, which hang on them. */
  readonly change: TemplateResult | typeof nothing;
  /** The site's own booking link. */
  readonly contact: TemplateResult;
  /** A clinician has seen the reader since the stop. */
  readonly clear: () => void;
}

export function renderNext(view: NextView): TemplateResult {
  const { next, speech, headingLevel, change, contact } = view;
  const [title, ...lines] = nextLines(view);
  return html`<section class="section dose-card ${next.status}" part="next">
    ${heading(headingLevel, title, 'screen')}
    <div class="section-body">
      ${lines.map((line) => html`<p>${speech.region.rich(line)}</p>`)}
      ${next.status === 'stop' ? [contact, renderCleared(view)] : nothing} ${why(sourcesOf(next), speech)}
      ${change}
    </div>
  </section>`;
}

/** The heading and what stands under it, as sentences. */
export function nextLines({
  plan,
  next,
  today,
  mayRise,
  speech,
}: Pick<NextView, 'plan' | 'next' | 'today' | 'mayRise' | 'speech'>): readonly [string, ...string[]] {
  const { next: words, dose: doses } = speech.messages.pacing;
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
  const inFlare = flareDays > 0;
  const isLater = next.on > today;
  const on = fill(inFlare ? doses.easyDays : words.from, { date: dayOf(next.on, speech, 'weekday') });
  // What began before this week says nothing of it.
  const isNew = step.from >= next.weekStart && (step.why !== 'first' || !last);
  const rises = !held || !STAYS.includes(held);
  return [
    fill(words.heading, { dose: doseOf(dose, plan, speech) }),
    [...(isLater ? [on] : []), ...howOften(plan, speech)].join(' '),
    ...(last ? [lightLine(last, held, speech)] : []),
    ...(inFlare ? [fill(words.flare, { n: speech.amounts.number(flareDays) })] : []),
    ...(dose < step.dose ? [words.why['long-break']] : isNew ? stepLines(step, next, speech) : []),
    ...(held ? [words.held[held]] : []),
    ...(isThere || !rises
      ? []
      : [mayRise ? fill(words.rise, { date: dayOf(next.nextRise, speech, 'weekday') }) : words.held.locked]),
    ...breaks(plan, dose, speech),
    ...runLines(plan, dose, speech),
  ];
}

/** The light of the last session; what it means is left out where the reason to hold says the same. */
function lightLine(last: SessionReading, held: Held | undefined, speech: Speech): string {
  const { name, means } = speech.messages.sessionLog.lights[lightOf(last)];
  return held === 'some-pain' && last.light === 'amber' ? `${name}.` : `${name}. ${means}`;
}

/** What made the dose what it is. */
function stepLines(step: DoseStep, { sessions, flareDays }: NextDose, speech: Speech): readonly string[] {
  const { next: words, dose: doses } = speech.messages.pacing;
  const isCut = step.why === 'cut';
  const cause = sessions.findLast(({ entry, light }) => entry.date < step.from && light !== 'green');
  const facts: readonly string[] = [
    ...(isCut ? step.because : []),
    ...(isCut && cause?.light === 'amber' ? ['second-amber'] : []),
  ];
  const because: Readonly<Record<string, string>> = doses.because;
  const reasons = facts
    .filter((fact) => fact !== 'flare' || flareDays === 0)
    .map((fact) => because[fact] ?? '');
  const part = partOf(step.percent, isCut ? doses.parts : riseParts(speech));
  const date = cause ? dayOf(cause.entry.date, speech, 'weekday') : '';
  return [
    [fill(words.why[step.why], { part, date }), ...reasons].join(' '),
    ...(facts.includes('third-cut') ? [words.thirdCut] : []),
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
