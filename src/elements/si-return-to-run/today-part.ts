/** What is to be done today, or why nothing is: the card above all else. Template functions without state. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  addDays,
  daysBetween,
  type Asked,
  type Day,
  type RunPlace,
  type RunPlan,
  type RunReading,
  type RunSettings,
} from '../../rules.js';
import { heading } from '../../ui/templates.js';
import { why } from '../../ui/why.js';
import { dayOf, fill } from '../../ui/wording.js';
import { capital, sessionOf, sourcesOf, wholeTimeOf, type Speech } from './words.js';

export interface TodayView {
  readonly plan: RunPlan;
  readonly settings: RunSettings;
  /** The day on which the checks were passed last. */
  readonly begun: Day;
  readonly today: Day;
  readonly speech: Speech;
  readonly headingLevel: number;
  /** None where there is nothing to run now. */
  readonly timer: TemplateResult | undefined;
}

type Next = NonNullable<RunPlan['next']>;

export function renderToday(view: TodayView, next: Next): TemplateResult {
  const { plan, today, speech, headingLevel, timer } = view;
  const { title, now, count, whole, how } = todayParts(view, next);
  const isNow = next.earliest <= today;
  return html`<section class="section dose-card ${isNow ? 'run' : 'rest'}" part="today">
    ${heading(headingLevel, title, 'screen')}
    <div class="section-body">
      ${paragraphs(now)} ${paragraphs(how)} ${timer ?? paragraphs(whole)} ${renderCount(plan, count)}
      ${why(sourcesOf(next.asked), speech)}
    </div>
  </section>`;
}

/** While a run is under way, the timer is all that counts. */
export function renderUnderWay(
  asked: Asked | undefined,
  timer: unknown,
  headingLevel: number,
  speech: Speech,
): TemplateResult {
  const { today: words } = speech.messages.run;
  return html`<section class="section dose-card run" part="today">
    ${asked ? heading(headingLevel, fill(words.today, { session: sessionOf(asked, speech) }), 'screen') : nothing}
    <div class="section-body">${timer}</div>
  </section>`;
}

const paragraphs = (lines: readonly string[]): readonly TemplateResult[] =>
  lines.map((line) => html`<p>${line}</p>`);

interface TodayParts {
  readonly title: string;
  /** What the last run did to the plan, and why today is no day for a run. */
  readonly now: readonly string[];
  /** How to run, where one may, and when to stop: before one starts. */
  readonly how: readonly string[];
  /** The session in all; the timer says it better. */
  readonly whole: readonly string[];
  /** How far it is to the next step. */
  readonly count: readonly string[];
}

export function todayParts(
  { plan, settings, begun, today, speech }: Omit<TodayView, 'headingLevel' | 'timer'>,
  next: Next,
): TodayParts {
  const { today: words } = speech.messages.run;
  const { asked, earliest, on } = next;
  const session = sessionOf(asked, speech);
  const isToday = on <= today;
  const mayToday = earliest <= today;
  // What a run did to the plan is over once the checks were passed again.
  const last = plan.readings.findLast(({ entry }) => entry.date >= begun);
  const { place, missedDays } = plan;
  const restLines = [
    words.restWhy[restReason(plan, settings, next, today)],
    `${fill(words.next, { date: dayOf(on, speech, 'weekday') })}. ${capital(session)}.`,
    ...(mayToday ? [words.mayToday] : []),
  ];
  return {
    title: isToday ? fill(words.today, { session }) : words.rest,
    now: [
      // A step that was won and lost again in the meantime is not told.
      ...(last && missedDays === 0 ? outcomeLines(last, plan, speech) : []),
      ...(missedDays > 0 ? [fill(words.missed, { days: speech.numbers.number(missedDays) })] : []),
      ...(isToday ? [] : restLines),
    ],
    how: mayToday
      ? [
          words.howTo,
          ...(asked.phase === 'speed' || asked.phase === 'hills' ? [words.easyBetween, words.effort] : []),
          words.stop,
        ]
      : [],
    whole: mayToday ? [fill(words.around, { total: wholeTimeOf(asked, speech) })] : [],
    count:
      place.phase === 'distance'
        ? []
        : [
            rowLine(place, speech),
            words.stable,
            ...(place.cautious ? [words.more.cautious] : place.hasRed ? [words.more.red] : []),
          ],
  };
}

function restReason(
  { readings }: RunPlan,
  { from }: RunSettings,
  { earliest }: Next,
  today: Day,
): keyof Speech['messages']['run']['today']['restWhy'] {
  const last = readings.at(-1);
  if (earliest <= today) return 'weekday';
  if (from !== undefined && earliest === from) return 'later';
  const since = last ? daysBetween(last.entry.date, today) : 0;
  if (last && ['back', 'walk', 'stop'].includes(last.outcome)) return 'easy-days';
  return last && since <= 1 && earliest === addDays(last.entry.date, 2) ? 'day-after' : 'week-full';
}

/** What the last run did to the plan, and why. */
export function outcomeLines(reading: RunReading, { place }: RunPlan, speech: Speech): readonly string[] {
  const { outcomes: words } = speech.messages.run;
  const { outcome, verdict, light, open, rule } = reading;
  const bridge = place.bridged && place.stage === 's11b' && outcome !== 'next-step' ? [words.bridge] : [];
  if (rule === 'untold') return [words.untold, words[outcome === 'row-broken' ? 'same' : outcome]];
  if (outcome === 'row-broken') {
    const what = light === 'amber' || rule === undefined ? 'amber' : rule;
    // Of distance there is no count of runs.
    return [words['row-broken'][what], ...(place.phase === 'distance' ? [] : [words.again]), ...bridge];
  }
  if (outcome !== 'same') return [words[outcome], ...bridge];
  if (rule !== undefined) return [words['row-broken'][rule]];
  return [verdict === 'short' ? words.short : open ? words.open : words.same];
}

export function rowLine(place: RunPlace, { messages, numbers }: Speech): string {
  return fill(messages.run.today.row, {
    row: numbers.number(place.row),
    needed: numbers.number(place.needed),
  });
}

/** The count, also as dots, which say no more than the sentence under them. */
function renderCount({ place }: RunPlan, lines: readonly string[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const dots = Array.from({ length: place.needed }, (_, index) => index < place.row);
  return html`<div class="count">
    <ol class="row" aria-hidden="true">
      ${dots.map((isDone) => html`<li class=${isDone ? 'done' : 'open'}></li>`)}
    </ol>
    ${paragraphs(lines)}
  </div>`;
}
