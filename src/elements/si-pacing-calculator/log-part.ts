/** The log on screen: what is still open, the entry of a session, and the list. Without state. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  MOST_SESSIONS,
  type Day,
  type PacingPlan,
  type SessionEntry,
  type SessionReading,
} from '../../rules.js';
import { dot, swatch } from '../../ui/chart-marks.js';
import { problemSummary, type FormView } from '../../ui/form.js';
import { renderRemoved } from '../../ui/log-part.js';
import { button, heading, linkButton, primaryButton } from '../../ui/templates.js';
import { dayOf, fill } from '../../ui/wording.js';
import { lightOf } from './plan-part.js';
import { renderAfterFields, renderSessionForm } from './session-form.js';
import { amountOf, type Speech } from './words.js';

/** What is being entered: nothing, a new session, one that is changed, or how one was after. */
export type Entering =
  { readonly kind: 'new' } | { readonly kind: 'change' | 'after'; readonly entry: SessionEntry };

export interface LogView {
  readonly plan: PacingPlan;
  readonly sessions: readonly SessionReading[];
  readonly today: Day;
  readonly speech: Speech;
  readonly headingLevel: number;
  readonly form: FormView;
  readonly entering: Entering | undefined;
  /** Whether the device keeps it. */
  readonly isKept: boolean;
  /** The activity rests: nothing is to be added. */
  readonly stopped: boolean;
  /** Whether the whole list is on show. */
  readonly all: boolean;
  readonly removed: SessionEntry | undefined;
  readonly act: {
    readonly enter: (entering: Entering) => void;
    readonly save: () => void;
    readonly cancel: () => void;
    readonly remove: (entry: SessionEntry) => void;
    readonly undo: () => void;
    readonly showAll: () => void;
  };
}

const SHOWN = 5;
/** On paper there is room for more. */
const PRINTED = 100;

export function renderLog(view: LogView): TemplateResult {
  const { speech, headingLevel, entering, stopped, act } = view;
  const { sessionLog: words } = speech.messages;
  const isFull = view.sessions.length >= MOST_SESSIONS;
  return html`<section class="section log" part="log">
    ${heading(headingLevel, words.title, 'log')}
    ${
      entering
        ? renderEntry(view, entering)
        : html`${renderPending(view)}
          ${
            stopped
              ? nothing
              : html`<p>
                    ${isFull ? fill(words.full, { n: speech.amounts.number(MOST_SESSIONS) }) : words.intro}
                  </p>
                  ${primaryButton('add-session', words.add, () => {
                    act.enter({ kind: 'new' });
                  })}`
          }`
    }
    ${entering ? nothing : html`${renderRemoved(view.removed?.date, speech, act.undo)} ${renderList(view)}`}
  </section>`;
}

/** What was open yesterday can be told today. */
function renderPending({ sessions, plan, today, speech, act }: LogView): readonly TemplateResult[] {
  const { sessionLog: words } = speech.messages;
  return sessions
    .filter(({ entry }) => entry.date < today && (entry.after === undefined || entry.lasted === undefined))
    .slice(-3)
    .map(
      ({ entry }) =>
        html`<div class="pending">
          <p><strong>${words.pending}</strong> ${pendingWhat(entry, plan, speech)}</p>
          ${button('tell-after', words.tell, () => {
            act.enter({ kind: 'after', entry });
          })}
        </div>`,
    );
}

function pendingWhat({ date, dose }: SessionEntry, plan: PacingPlan, speech: Speech): string {
  return fill(speech.messages.pacing.log.pendingWhat, {
    date: dayOf(date, speech, 'weekday'),
    dose: amountOf(dose, plan, speech),
  });
}

function renderEntry(view: LogView, entering: Entering): TemplateResult {
  const { plan, today, speech, headingLevel, form, act } = view;
  const { sessionLog: words } = speech.messages;
  const { during, after, lasted } = words;
  const titles = { new: words.add, change: words.edit, after: words.pending };
  return html`<div class="form" data-form="session">
    ${heading(headingLevel + 1, titles[entering.kind], 'entry')}
    ${entering.kind === 'after' ? html`<p>${pendingWhat(entering.entry, plan, speech)}</p>` : nothing}
    ${problemSummary(form, { during, rest: speech.messages.pacing.log.rest, after, lasted })}
    ${
      entering.kind === 'after'
        ? renderAfterFields(form, speech)
        : renderSessionForm(form, plan, today, speech)
    }
    <div class="actions">
      ${primaryButton('save-session', words.save, act.save)} ${button('cancel', words.cancel, act.cancel)}
    </div>
  </div>`;
}

function renderList(view: LogView): TemplateResult | typeof nothing {
  const { sessions, speech, headingLevel, isKept, all, act } = view;
  const { sessionLog: words } = speech.messages;
  if (sessions.length === 0) return nothing;
  const newest = sessions.toReversed();
  const shown = all ? newest : newest.slice(0, PRINTED);
  return html`${heading(headingLevel + 1, words.list)}
    ${
      isKept
        ? nothing
        : html`<p class="no-print">
            ${fill(words.notKept, { remember: speech.messages.planData.remember })}
          </p>`
    }
    <ul class="sessions" role="list">
      ${shown.map((session, index) => renderSession(session, view, !all && index >= SHOWN))}
    </ul>
    ${
      !all && newest.length > SHOWN
        ? button('show-all', fill(words.all, { n: speech.amounts.number(newest.length) }), act.showAll)
        : nothing
    }`;
}

function renderSession(
  session: SessionReading,
  { plan, speech, act }: LogView,
  isOlder: boolean,
): TemplateResult {
  const { sessionLog: words } = speech.messages;
  const { entry } = session;
  const light = lightOf(session);
  const date = dayOf(entry.date, speech, 'weekday');
  return html`<li class=${isOlder ? 'older' : nothing}>
    ${swatch(dot(0, 0, light))}
    <strong>${date}</strong>
    <span class="session-actions">
      ${linkButton(
        'change-session',
        words.change,
        () => {
          act.enter({ kind: 'change', entry });
        },
        fill(words.changeWhat, { date }),
      )}
      ${linkButton(
        'remove-session',
        words.remove,
        () => {
          act.remove(entry);
        },
        fill(words.removeWhat, { date }),
      )}
    </span>
    <p>${sessionLine(session, plan, speech)} ${session.open ? words.lights.open.means : nothing}</p>
  </li>`;
}

/** A session in words, with its light. */
export function sessionLine(session: SessionReading, plan: PacingPlan, speech: Speech): string {
  const { sessionLog, pacing } = speech.messages;
  const { log: words } = pacing;
  const { dose, during, after } = session.entry;
  const line = fill(after === undefined ? words.lineOpen : words.line, {
    dose: amountOf(dose, plan, speech),
    during: String(during),
    after: String(after),
  });
  return `${sessionLog.lights[lightOf(session)].name}. ${line}`;
}
