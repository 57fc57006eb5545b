/** The entry of one run, and reading what was typed. */
import { html, type TemplateResult } from 'lit';
import { LASTED, type Asked, type Day, type RunEntry } from '../../rules.js';
import {
  isCalendarDay,
  painField,
  textField,
  ticksField,
  type FormView,
  type Problems,
  type Typed,
} from '../../ui/form.js';
import { lastedField } from '../../ui/log-part.js';
import { dayOf, fill } from '../../ui/wording.js';
import { minutesOf, type Speech } from './words.js';

/** Fields that only the next day can answer. */
export function renderAfterFields(view: FormView, speech: Speech): TemplateResult {
  const { run, sessionLog } = speech.messages;
  return html`${painField(view, { field: 'rise', label: run.form.rise, hint: run.form.riseHint })}
  ${lastedField(view, sessionLog)}`;
}

/** @param today what happened before it can be told whole */
export function renderRunForm(
  view: FormView,
  asked: Asked | undefined,
  today: Day,
  speech: Speech,
): TemplateResult {
  const { sessionLog: log, run } = speech.messages;
  const { form: words } = run;
  const isPast = (view.typed['date'] ?? today) < today;
  return html`${textField(view, { field: 'date', label: log.day, type: 'date', max: today })}
  ${textField(view, {
    field: 'minutes',
    label: words.minutes,
    hint: asked && fill(words.minutesHint, { planned: minutesOf(asked.minutes, speech) }),
    numeric: true,
    beside: words.minutesUnit,
  })}
  ${painField(view, { field: 'during', label: words.during, hint: log.scale })}
  ${isPast ? renderAfterFields(view, speech) : html`<p class="hint">${log.tomorrow}</p>`}
  ${ticksField(view, log.ticks, {
    sharp: log.sharp,
    flare: log.flare,
    bone: words.bone,
    pelvic: words.pelvic,
    anythingNew: log.anythingNew,
  })}`;
}

/** What a new entry starts with: today and, after the timer, what was run. No pain is chosen for the reader. */
export const typedNew = (minutes: number | undefined, today: Day): Typed => ({
  date: today,
  minutes: minutes === undefined ? '' : String(Math.round(minutes * 100) / 100),
});

export interface RunLimits {
  readonly today: Day;
  /** The day of the first gate. */
  readonly start: Day;
  /** The days that have a run already. */
  readonly taken: readonly Day[];
}

type Read = { readonly entry: RunEntry } | { readonly problems: Problems };

/** The entry that was typed, or what is wrong with it. */
export function readRun(typed: Typed, { today, start, taken }: RunLimits, speech: Speech): Read {
  const { run, sessionLog } = speech.messages;
  const { problems: words } = run;
  const { date = '', minutes: text = '', during: pain } = typed;
  const dayProblem = !isCalendarDay(date)
    ? sessionLog.problems.day
    : date > today
      ? sessionLog.problems.future
      : date < start
        ? fill(words.beforeStart, { date: dayOf(start, speech) })
        : taken.includes(date)
          ? words.taken
          : undefined;
  const minutes = readMinutes(text);
  const after = date < today ? readAfterFields(typed, speech) : { said: {} };
  const problems: Problems = {
    ...(dayProblem !== undefined && { date: dayProblem }),
    ...(minutes === undefined && { minutes: words.minutes }),
    ...(!pain && { during: sessionLog.problems.pain }),
    ...('problems' in after && after.problems),
  };
  if (minutes === undefined || 'problems' in after || Object.keys(problems).length > 0) return { problems };
  const tick = (field: string) => typed[field] === 'yes';
  return {
    entry: {
      kind: 'run',
      date,
      minutes,
      during: Number(pain),
      ...after.said,
      sharp: tick('sharp'),
      flare: tick('flare'),
      bone: tick('bone'),
      pelvic: tick('pelvic'),
      anythingNew: tick('anythingNew'),
    },
  };
}

/** How a run was after, from the form that asks only that. */
export function readAfter(typed: Typed, entry: RunEntry, speech: Speech): Read {
  const after = readAfterFields(typed, speech);
  return 'problems' in after ? after : { entry: { ...entry, ...after.said } };
}

/** Of a day that is over both are asked for: a run that was never told whole counts as too much. */
function readAfterFields(
  typed: Typed,
  speech: Speech,
): { readonly said: Pick<RunEntry, 'rise' | 'lasted'> } | { readonly problems: Problems } {
  const { run, sessionLog } = speech.messages;
  const lasted = LASTED.find((value) => value === typed['lasted']);
  const rise = typed['rise'] ? Number(typed['rise']) : undefined;
  if (rise !== undefined && lasted !== undefined) return { said: { rise, lasted } };
  return {
    problems: {
      ...(rise === undefined && { rise: run.problems.rise }),
      ...(lasted === undefined && { lasted: sessionLog.problems.missing }),
    },
  };
}

const MOST_MINUTES = 1_440;

/** "8", "7.5" or "7,5"; nothing where it is no such number. */
export function readMinutes(text: string): number | undefined {
  const typed = text.normalize('NFKC').trim();
  if (!/^\d{1,4}(?:[.,]\d{1,2})?$/.test(typed)) return undefined;
  const minutes = Number(typed.replace(',', '.'));
  return minutes > 0 && minutes <= MOST_MINUTES ? minutes : undefined;
}
