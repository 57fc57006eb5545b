/** The first dose as a card, and the next one once there is a log. Template functions without state. */
import { html, type TemplateResult } from 'lit';
import {
  ACTIVITIES,
  BASELINES,
  CUTS,
  PACING_LIMITS,
  sittingBout,
  type FirstDose,
  type PacingPlan,
  type SourceId,
} from '../../rules.js';
import { heading, linkButton } from '../../ui/templates.js';
import { why } from '../../ui/why.js';
import { dayOf, fill } from '../../ui/wording.js';
import { amountOf, doseOf, partOf, type Speech } from './words.js';

export interface FirstDoseView {
  readonly plan: PacingPlan;
  readonly first: FirstDose;
  readonly speech: Speech;
  readonly headingLevel: number;
  /** Whether it is what the screen is about. */
  readonly leads: boolean;
  readonly change: () => void;
}

export function renderFirstDose(view: FirstDoseView): TemplateResult {
  const { plan, first, speech, headingLevel, leads, change } = view;
  const [title, ...lines] = firstDoseLines(plan, first, speech);
  return html`<section class="section dose-card" part="dose">
    ${heading(headingLevel, title, leads ? 'screen' : undefined)}
    <div class="section-body">
      ${lines.map((line) => html`<p>${speech.region.rich(line)}</p>`)}
      ${why(firstDoseSources(plan, first), speech)} ${changeButton(speech, change)}
    </div>
  </section>`;
}

/** Leads back to the questions. */
export function changeButton({ messages }: Speech, change: () => void): TemplateResult {
  return linkButton('change', messages.checkResult.change, change);
}

/** The heading and what stands under it, as sentences. */
export function firstDoseLines(
  plan: PacingPlan,
  first: FirstDose,
  speech: Speech,
): readonly [string, ...string[]] {
  const { dose: words } = speech.messages.pacing;
  const { dose, amount, cut, because, capped, from } = first;
  if (first.handOver) return [words.handOver, words.handOverWhy];
  if (dose === undefined) return [words.skip, words.skipWhy];
  const { kind } = plan.baseline;
  const sum = { amount: amountOf(amount, plan, speech), part: partOf(cut, words.parts) };
  const part = cut === 0 ? words.fine : kind === 'unsure' ? words.unsure : words.known;
  const isRounded = dose < (amount * (100 - cut)) / 100;
  const uncapped = capped ? '' : amountOf(dose, plan, speech);
  return [
    fill(words.heading, { dose: doseOf(dose, plan, speech) }),
    capped
      ? words.capped[capped]
      : [fill(part, { ...sum, dose: uncapped }), ...(isRounded ? [words.rounded] : [])].join(' '),
    ...(cut === 0
      ? []
      : [
          because.length === 0
            ? words.mild
            : because.map((fact) => words.because[fact as keyof typeof words.because]).join(' '),
        ]),
    ...(plan.baseline.flare ? [fill(words.easyDays, { date: dayOf(from, speech, 'weekday') })] : []),
    ...howOften(plan, speech),
    ...breaks(plan, dose, speech),
    ...runLines(plan, dose, speech),
    words.same,
  ];
}

export function howOften({ activity }: Pick<PacingPlan, 'activity'>, speech: Speech): readonly string[] {
  const { often } = speech.messages.pacing.dose;
  const [least, most] = rowOf(activity).perWeek;
  if (least === 7) return [often.daily];
  if (least === most) return [often.three];
  return [fill(often.some, { least: speech.amounts.number(least), most: speech.amounts.number(most) })];
}

/** Sitting is broken up, however long it may last in all. */
export function breaks(plan: PacingPlan, dose: number, speech: Speech): readonly string[] {
  if (!('breaks' in rowOf(plan.activity))) return [];
  const minutes = sittingBout(plan.unit === 'hours' ? dose * 60 : dose);
  const text = speech.amounts.format(Math.floor(minutes), 'minutes');
  return [fill(speech.messages.pacing.dose.breaks, { minutes: text })];
}

/** The most in one week, for runners: the dose as often as the plan has it. */
export function runLines(plan: PacingPlan, dose: number, speech: Speech): readonly string[] {
  const row = rowOf(plan.activity);
  if (!('running' in row)) return [];
  const most = amountOf(dose * row.perWeek[1], plan, speech);
  return [fill(speech.messages.pacing.next.runWeek, { most })];
}

const rowOf = (activity: PacingPlan['activity']) =>
  ACTIVITIES.find(({ id }) => id === activity) ?? ACTIVITIES[0];

function firstDoseSources(plan: PacingPlan, first: FirstDose): readonly SourceId[] {
  const row = rowOf(plan.activity);
  return [
    ...BASELINES.filter(({ id }) => id === plan.baseline.kind).flatMap(({ sources }) => sources),
    ...CUTS.filter(({ id }) => id === first.row).flatMap(({ sources }) => sources),
    ...row.sources,
    ...('breaks' in row ? PACING_LIMITS.sittingBreak.sources : []),
    ...(plan.baseline.flare ? PACING_LIMITS.easyDays.sources : []),
  ];
}
