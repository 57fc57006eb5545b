/** Set a first dose and one session, and see which rows hold. A page for clinicians, not for readers. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { pacing } from '../../../src/messages/en/pacing.js';
import { sessionLog } from '../../../src/messages/en/session-log.js';
import {
  ACTIVITIES,
  addDays,
  BASELINES,
  CUTS,
  firstDose,
  InputError,
  LASTED,
  LIGHTS,
  nextDose,
  type ActivityId,
  type Baseline,
  type FirstDose,
  type Lasted,
  type NextDose,
  type PacingPlan,
  type SessionEntry,
  type SourceId,
  type UnitId,
} from '../../../src/rules.js';
import { amountWords, pacingFact } from './pacing-facts.js';
import { code, sources } from './parts.js';

/** Any day does; nothing here looks at the clock. */
const START = '2026-01-01';

/** What is set, field by field, as the page holds it. */
const FRESH = {
  activity: 'walk',
  unit: 'minutes',
  kind: 'known',
  amount: '40',
  second: '30',
  third: '50',
  longestRun: '20',
  usual: '2',
  during: '4',
  lasted: 'under-2-h',
  flare: '',
  sessionDose: '',
  sessionRest: '2',
  sessionDuring: '1',
  sessionAfter: '2',
  sessionLasted: 'none',
  sessionSharp: '',
  sessionFlare: '',
  sessionNew: '',
};

type Field = keyof typeof FRESH;
type Options = readonly (readonly [value: string, words: string])[];

const PAIN: Options = Array.from({ length: 11 }, (_, pain) => [String(pain), String(pain)] as const);
const LASTINGS: Options = LASTED.map((id) => [id, sessionLog.lastings[id]] as const);

const rowOf = <Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row | undefined =>
  rows.find((row) => row.id === id);

class PacingPanel extends LitElement {
  static override readonly properties = { values: { state: true } };

  private values: Readonly<Record<Field, string>> = FRESH;

  /** In the page itself, so that it looks like the other panel. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const read = this.#read();
    return html`<div class="panel">
      <div class="panel-questions">${this.#renderFirst()} ${this.#renderSession()}</div>
      <details class="panel-result" ?open=${matchMedia('(min-width: 44rem)').matches}>
        <summary><span role="status">${read.summary}</span></summary>
        <div class="panel-reasons" role="region" aria-label="Result" tabindex="0">${read.details}</div>
      </details>
    </div>`;
  }

  #renderFirst(): TemplateResult {
    const { activity, kind } = this.values;
    const row = rowOf(ACTIVITIES, activity) ?? ACTIVITIES[0];
    return html`<fieldset>
      <legend>First dose</legend>
      ${this.#choice(
        'activity',
        'Activity',
        ACTIVITIES.map(({ id }) => [id, pacing.activities[id].label] as const),
      )}
      ${this.#choice(
        'unit',
        'Counted in',
        row.units.map((id) => [id, pacing.units[id].label] as const),
      )}
      ${this.#choice(
        'kind',
        'What is known',
        BASELINES.map(({ id }) => [id, pacing.kinds[id]] as const),
      )}
      ${this.#number('amount', kind === 'unsure' ? 'Amount on day 1' : 'Amount')}
      ${
        kind === 'unsure'
          ? html`${this.#number('second', 'Amount on day 2')} ${this.#number('third', 'Amount on day 3')}`
          : nothing
      }
      ${'running' in row ? this.#number('longestRun', 'Longest run of the last 30 days') : nothing}
      ${this.#choice('usual', 'Pain at rest on a normal day', PAIN)}
      ${
        kind === 'fine'
          ? nothing
          : html`${this.#choice('during', 'Worst pain when it was set off', PAIN)}
            ${this.#choice('lasted', 'How long the extra pain lasted', [
              ...LASTINGS,
              ['over-a-day', sessionLog.lastings['over-a-day']],
            ])}`
      }
      ${this.#tick('flare', 'In a flare')}
    </fieldset>`;
  }

  #renderSession(): TemplateResult {
    return html`<fieldset>
      <legend>One session, on the first day of the plan</legend>
      ${this.#number('sessionDose', 'What was done; empty is the first dose')}
      ${this.#choice('sessionRest', 'Pain at rest that day', PAIN)}
      ${this.#choice('sessionDuring', 'Worst pain in the session', PAIN)}
      ${this.#choice('sessionAfter', 'Worst pain in the 24 hours after', [['', 'Not known yet'], ...PAIN])}
      ${this.#choice('sessionLasted', 'How long the extra pain lasted', [['', 'Not known yet'], ...LASTINGS])}
      ${this.#tick('sessionSharp', 'Sudden sharp pain')} ${this.#tick('sessionFlare', 'In a flare')}
      ${this.#tick('sessionNew', 'Anything new')}
    </fieldset>`;
  }

  #choice(field: Field, words: string, options: Options): TemplateResult {
    return html`<label class="panel-question">
      <span>${words}</span>
      <select data-field=${field} @change=${this.#changed}>
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} .selected=${this.values[field] === value}>${text}</option>`,
        )}
      </select>
    </label>`;
  }

  #number(field: Field, words: string): TemplateResult {
    return html`<label class="panel-question">
      <span>${words}</span>
      <input
        type="number"
        min="0"
        step="any"
        data-field=${field}
        .value=${this.values[field]}
        @input=${this.#changed}
      />
    </label>`;
  }

  #tick(field: Field, words: string): TemplateResult {
    return this.#choice(field, words, [
      ['', 'No'],
      ['yes', 'Yes'],
    ]);
  }

  /** What the rules make of it, or what they cannot read. */
  #read(): { readonly summary: unknown; readonly details: TemplateResult } {
    try {
      const plan = planOf(this.values);
      const first = firstDose(plan);
      const on = first.from;
      const next = nextDose(plan, [sessionOf(this.values, first, on)], addDays(on, 1));
      return { summary: summaryOf(plan, first, next), details: detailsOf(plan, first, next) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { summary: 'Incomplete', details: html`<p>${error.message}</p>` };
    }
  }

  readonly #changed = (event: Event): void => {
    const { dataset, value } = event.currentTarget as HTMLInputElement | HTMLSelectElement;
    const values = { ...this.values, [dataset['field'] ?? '']: value };
    const { units } = rowOf(ACTIVITIES, values.activity) ?? ACTIVITIES[0];
    this.values = { ...values, unit: units.some((id) => id === values.unit) ? values.unit : units[0] };
  };
}

function planOf(values: Readonly<Record<Field, string>>): PacingPlan {
  const { activity, unit, kind, amount, second, third, usual, during, lasted, flare, longestRun } = values;
  const fine = kind === 'fine';
  return {
    activity: activity as ActivityId,
    unit: unit as UnitId,
    baseline: {
      kind: kind as Baseline['kind'],
      amounts: (kind === 'unsure' ? [amount, second, third] : [amount]).map(Number),
      ...(!fine && { during: Number(during), lasted: lasted as Lasted | 'over-a-day' }),
      usual: Number(usual),
      flare: flare === 'yes',
    },
    start: START,
    speed: 'quicker',
    ...(activity === 'run' && { longestRun: Number(longestRun) }),
  };
}

function sessionOf(values: Readonly<Record<Field, string>>, first: FirstDose, date: string): SessionEntry {
  const { sessionDose, sessionRest, sessionDuring, sessionAfter, sessionLasted } = values;
  return {
    date,
    dose: sessionDose === '' ? (first.dose ?? first.amount) : Number(sessionDose),
    rest: Number(sessionRest),
    during: Number(sessionDuring),
    ...(sessionAfter !== '' && { after: Number(sessionAfter) }),
    ...(sessionLasted !== '' && { lasted: sessionLasted as Lasted }),
    sharp: values.sessionSharp === 'yes',
    flare: values.sessionFlare === 'yes',
    anythingNew: values.sessionNew === 'yes',
  };
}

const STATUS: Readonly<Record<NextDose['status'], string>> = {
  go: 'go on',
  check: 'red-flag check first',
  stop: 'stop this activity',
  'hand-over': 'return-to-run plan',
};

const doseWords = (dose: number | undefined, { unit }: PacingPlan): string =>
  dose === undefined ? 'less than one unit' : amountWords(dose, unit);

function summaryOf(plan: PacingPlan, first: FirstDose, next: NextDose): TemplateResult {
  const light = next.sessions[0]?.light ?? 'green';
  return html`<strong>First dose: ${doseWords(first.dose, plan)}.</strong> Session:
    ${sessionLog.lights[light].name}. Next:
    ${next.status === 'go' ? doseWords(next.dose, plan) : STATUS[next.status]}.`;
}

function held(
  spec: string,
  words: unknown,
  because: readonly string[],
  cited: readonly SourceId[],
): TemplateResult {
  return html`<li>
    <p>${code(spec)} ${words}</p>
    ${because.map((id) => html`<p class="aside">${code(pacingFact(id)[0])} ${pacingFact(id)[1]}</p>`)}
    ${sources(cited)}
  </li>`;
}

function detailsOf(plan: PacingPlan, first: FirstDose, next: NextDose): TemplateResult {
  const baseline = rowOf(BASELINES, plan.baseline.kind);
  const cut = rowOf(CUTS, first.row ?? '');
  const session = next.sessions[0];
  const light = rowOf(LIGHTS, session?.light ?? '');
  const step = next.steps.at(-1);
  const nextCut = step?.why === 'cut' ? CUTS.find(({ percent }) => percent === step.percent) : undefined;
  return html`<h3>First dose: ${doseWords(first.dose, plan)}, from ${first.from}</h3>
    <ul class="fired">
      ${baseline ? held(baseline.spec, pacing.kinds[baseline.id], [], baseline.sources) : nothing}
      ${cut ? held(cut.spec, `Cut of ${cut.percent}\u00A0%`, first.because, cut.sources) : nothing}
    </ul>
    ${first.capped ? html`<p>Less still: ${first.capped.replaceAll('-', ' ')}.</p>` : nothing}
    ${first.handOver ? html`<p>Not running now: ${STATUS['hand-over']}.</p>` : nothing}
    <h3>Session: ${light ? sessionLog.lights[light.id].name : ''}${session?.open ? ', still open' : ''}</h3>
    <p>Usual level: ${session?.usual}.</p>
    <ul class="fired">
      ${
        light
          ? held(
              light.spec,
              sessionLog.lights[light.id].means,
              Object.entries(session?.facts ?? {}).flatMap(([id, holds]) => (holds ? [id] : [])),
              light.sources,
            )
          : nothing
      }
    </ul>
    <h3>Next: ${next.status === 'go' ? doseWords(next.dose, plan) : STATUS[next.status]}</h3>
    ${
      next.status === 'go'
        ? html`<p>From ${next.on}. A rise on ${next.nextRise} at the earliest.</p>`
        : nothing
    }
    <ul class="fired">
      ${
        step && nextCut
          ? held(nextCut.spec, `Cut of ${nextCut.percent}\u00A0%`, step.because, nextCut.sources)
          : nothing
      }
    </ul>`;
}

/** The panel, registered when it is first put on a page. */
export function pacingPanel(): TemplateResult {
  if (!customElements.get('pacing-panel')) customElements.define('pacing-panel', PacingPanel);
  return html`<pacing-panel></pacing-panel>`;
}
