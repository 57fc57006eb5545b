/** The log on screen: what is still open, the entry of a run, and the list. Without state. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Asked, Day, RunEntry, RunReading } from '../../rules.js';
import { dot, swatch } from '../../ui/chart-marks.js';
import { problemSummary, type FormView } from '../../ui/form.js';
import { renderRemoved } from '../../ui/log-part.js';
import { button, heading, linkButton, primaryButton } from '../../ui/templates.js';
import { dayOf, fill } from '../../ui/wording.js';
import { renderAfterFields, renderRunForm } from './run-form.js';
import { minutesOf, type Speech } from './words.js';

/** What is being entered: a new run, or how one was after. */
export type Entering = { readonly kind: 'new' } | { readonly kind: 'after'; readonly entry: RunEntry };

export interface LogView {
  readonly readings: readonly RunReading[];
  /** What the plan asked of today. */
  readonly asked: Asked | undefined;
  /** The run whose end is not told. */
  readonly untold: RunEntry | undefined;
  readonly today: Day;
  readonly speech: Speech;
  readonly headingLevel: number;
  readonly form: FormView;
  readonly entering: Entering | undefined;
  readonly isKept: boolean;
  /** Whether a run may be entered; `full` where the log can take no more. */
  readonly canAdd: 'yes' | 'no' | 'full';
  readonly all: boolean;
  readonly removed: Day | undefined;
  readonly act: {
    readonly enter: (entering: Entering) => void;
    readonly save: () => void;
    readonly cancel: () => void;
    readonly remove: () => void;
    readonly undo: () => void;
    readonly showAll: () => void;
  };
}

const SHOWN = 5;
/** On paper there is room for more. */
const PRINTED = 100;

/** A run that ends the plan is none to go on from, however little it hurt. */
export const lightOf = ({ entry, light, open }: RunReading): RunReading['light'] | 'open' =>
  entry.bone || entry.pelvic ? 'stop-now' : open && light === 'green' ? 'open' : light;

export function renderLog(view: LogView): TemplateResult {
  const { speech, headingLevel, entering, removed, act } = view;
  const { sessionLog: words, run } = speech.messages;
  return html`<section class="section log" part="log">
    ${heading(headingLevel, isListOnly(view) ? run.form.list : words.title, 'log')}
    ${entering ? renderEntry(view, entering) : [renderWayIn(view), renderRemoved(removed, speech, act.undo), renderList(view)]}
  </section>`;
}

/** Nothing can be entered: no question stands over the list. */
const isListOnly = ({ entering, canAdd }: LogView): boolean => !entering && canAdd === 'no';

/** How the last run was after, to be told before anything else. */
export function renderTell(untold: RunEntry, speech: Speech, enter: LogView['act']['enter']): TemplateResult {
  const { sessionLog: words, run } = speech.messages;
  return html`<p>
      ${fill(run.form.pendingWhat, {
        date: dayOf(untold.date, speech, 'weekday'),
        minutes: minutesOf(untold.minutes, speech),
      })}
    </p>
    ${primaryButton('tell-after', words.tell, () => {
      enter({ kind: 'after', entry: untold });
    })}`;
}

function renderWayIn({ untold, canAdd, asked, speech, act }: LogView): TemplateResult | typeof nothing {
  const { run } = speech.messages;
  if (untold) return nothing;
  if (canAdd === 'no') return nothing;
  if (canAdd === 'full') return html`<p>${run.form.full}</p>`;
  const add = () => {
    act.enter({ kind: 'new' });
  };
  // Where there is something to run, the timer is the way on.
  return html`<p>${run.form.intro}</p>
    ${asked ? button('add-run', run.today.noTimer, add) : primaryButton('add-run', run.form.add, add)}`;
}

function renderEntry(view: LogView, entering: Entering): TemplateResult {
  const { asked, today, speech, headingLevel, form, act } = view;
  const { sessionLog: words, run } = speech.messages;
  const isAfter = entering.kind === 'after';
  return html`<div class="form" data-form="run">
    ${heading(headingLevel + 1, isAfter ? words.pending : run.form.add, 'entry')}
    ${
      isAfter
        ? html`<p>
            ${fill(run.form.pendingWhat, {
              date: dayOf(entering.entry.date, speech, 'weekday'),
              minutes: minutesOf(entering.entry.minutes, speech),
            })}
          </p>`
        : nothing
    }
    ${problemSummary(form, { during: run.form.during, rise: run.form.rise, lasted: words.lasted })}
    ${isAfter ? renderAfterFields(form, speech) : renderRunForm(form, asked, today, speech)}
    <div class="actions">
      ${primaryButton('save-run', words.save, act.save)} ${button('cancel', words.cancel, act.cancel)}
    </div>
  </div>`;
}

function renderList(view: LogView): TemplateResult | typeof nothing {
  const { readings, speech, headingLevel, isKept, all, act } = view;
  const { sessionLog: words, planData, run } = speech.messages;
  if (readings.length === 0) return nothing;
  const newest = readings.toReversed();
  const shown = all ? newest : newest.slice(0, PRINTED);
  return html`${isListOnly(view) ? nothing : heading(headingLevel + 1, run.form.list)}
    ${isKept ? nothing : html`<p class="no-print">${fill(words.notKept, { remember: planData.remember })}</p>`}
    <ul class="sessions" role="list">
      ${shown.map((reading, index) => renderRun(reading, view, index))}
    </ul>
    ${
      !all && newest.length > SHOWN
        ? button('show-all', fill(words.all, { n: speech.numbers.number(newest.length) }), act.showAll)
        : nothing
    }`;
}

function renderRun(reading: RunReading, { speech, all, act }: LogView, index: number): TemplateResult {
  const isOlder = !all && index >= SHOWN;
  return html`<li class=${isOlder ? 'older' : nothing}>
    ${swatch(dot(0, 0, lightOf(reading)))}
    <strong>${dayOf(reading.entry.date, speech, 'weekday')}</strong>
    ${
      index === 0
        ? html`<span class="session-actions"
            >${linkButton('undo-last', speech.messages.run.form.undo, act.remove)}</span
          >`
        : nothing
    }
    <p>${runLine(reading, speech)}</p>
  </li>`;
}

/** A run in words, with its light. */
export function runLine(reading: RunReading, speech: Speech): string {
  const { run, sessionLog } = speech.messages;
  const { minutes, during, rise } = reading.entry;
  const line = fill(rise === undefined ? run.form.lineOpen : run.form.line, {
    minutes: minutesOf(minutes, speech),
    during: String(during),
    rise: String(rise),
  });
  const light = sessionLog.lights[lightOf(reading)];
  return `${light.name}. ${line} ${reading.open ? sessionLog.lights.open.means : ''}`.trim();
}
