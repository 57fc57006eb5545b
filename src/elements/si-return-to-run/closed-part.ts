/** Why there is no run for now, and what opens the plan. Template functions without state. */
import { html, nothing, type TemplateResult } from 'lit';
import { RUN_LIMITS, type Day, type GateResult, type RunPlan, type SourceId } from '../../rules.js';
import { button, heading, list, primaryButton } from '../../ui/templates.js';
import { why } from '../../ui/why.js';
import { dayOf, fill } from '../../ui/wording.js';
import { asksRecheck, closedLines } from './ready-form.js';
import type { Speech } from './words.js';

/** What is said of a plan that is closed. */
export type Closed = Pick<RunPlan, 'status' | 'stopped' | 'gateFrom' | 'missedDays'>;

export interface ClosedView {
  readonly plan: Closed;
  readonly today: Day;
  readonly speech: Speech;
  readonly headingLevel: number;
  /** The site's own booking link. */
  readonly contact: TemplateResult;
  readonly act: {
    /** To the gate. */
    readonly gate: () => void;
    /** A clinician has seen the reader since the stop. */
    readonly clear: () => void;
  };
}

export function renderClosed(view: ClosedView): TemplateResult {
  const { plan, speech, headingLevel, contact } = view;
  const [title, ...lines] = closedPlanLines(view);
  const isStop = plan.status === 'stop';
  return html`<section class="section dose-card ${plan.status}" part="today">
    ${heading(headingLevel, title, 'screen')}
    <div class="section-body">
      ${lines.map((line) => html`<p>${speech.region.rich(line)}</p>`)} ${isStop ? contact : nothing}
      ${renderWayOn(view)} ${why(sourcesOf(plan), speech)}
    </div>
  </section>`;
}

/** The heading and what stands under it, as sentences. */
export function closedPlanLines({
  plan,
  today,
  speech,
}: Pick<ClosedView, 'plan' | 'today' | 'speech'>): readonly [string, ...string[]] {
  const { closed: words, ready } = speech.messages.run;
  const { status, stopped, gateFrom } = plan;
  if (status === 'stop' && stopped) {
    return [
      words.stop,
      words.stopWhy[stopped.reason],
      stopped.reason === 'pelvic' ? words.stopDoPelvic : words.stopDo,
    ];
  }
  if (status === 'walk' && gateFrom !== undefined) {
    const what = gateFrom > today ? fill(words.walkWhat, { date: dayOf(gateFrom, speech) }) : words.walkNow;
    return [words.walk, what, ready.walkOn];
  }
  if (status === 'locked') return [words.locked];
  return [words.gate, ...(plan.missedDays > 0 ? [words.gateAgain] : [])];
}

function renderWayOn({ plan, today, speech, act }: ClosedView): TemplateResult | typeof nothing {
  const { closed: words } = speech.messages.run;
  const { status, stopped, gateFrom } = plan;
  if (status === 'stop' && stopped) {
    return stopped.on < today
      ? html`<div class="actions">${button('cleared', words.cleared, act.clear)}</div>`
      : html`<p>${words.clearedLater}</p>`;
  }
  const isOpen = status === 'gate' || (status === 'walk' && gateFrom !== undefined && gateFrom <= today);
  return isOpen ? primaryButton('to-gate', words.gateButton, act.gate) : nothing;
}

const sourcesOf = ({ status, stopped }: Closed): readonly SourceId[] =>
  stopped?.reason === 'bone'
    ? ['fredericson', 'robertson']
    : stopped?.reason === 'pelvic'
      ? ['goom']
      : status === 'walk'
        ? RUN_LIMITS.settledDays.sources
        : RUN_LIMITS.redDays.sources;

/** What the gate said where it stays closed. */
export function renderNotYet(
  gate: GateResult,
  speech: Speech,
  headingLevel: number,
  contact: TemplateResult,
  back: () => void,
): TemplateResult {
  const { ready: words } = speech.messages.run;
  const recheck = asksRecheck(gate);
  return html`<section class="section dose-card ${recheck ? 'stop' : 'rest'}" part="today">
    ${heading(headingLevel, words.notYet, 'screen')}
    <div class="section-body">
      <p>${words.notYetIntro}</p>
      ${list(closedLines(gate, speech).map((line) => speech.region.rich(line)))}
      <p>${words.walkOn}</p>
      ${recheck ? html`<p>${words.recheck}</p>` : nothing} ${gate.clearable.length > 0 ? contact : nothing}
      ${recheck ? primaryButton('recheck', words.recheckButton, back) : nothing}
      <div class="actions">${button('change-answers', words.change, back)}</div>
    </div>
  </section>`;
}
