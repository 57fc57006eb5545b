/** The days for running, and the first one: the fields, and reading what was typed. */
import { html, type TemplateResult } from 'lit';
import {
  addDays,
  checkWeekdays,
  MISSED_DAYS,
  type Day,
  type RunSettings,
  type Weekday,
} from '../../rules.js';
import {
  isCalendarDay,
  textField,
  tickField,
  type FormView,
  type Problems,
  type Typed,
} from '../../ui/form.js';
import { dayOf, fill } from '../../ui/wording.js';
import { capital, weekdayName, type Speech } from './words.js';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const fieldOf = (day: Weekday): string => `day-${day}`;

/** @param from the label of the first day, and what to say of it */
export function renderDays(
  view: FormView,
  from: { readonly label: string; readonly hint?: string },
  speech: Speech,
): TemplateResult {
  const { ready: words } = speech.messages.run;
  const problem = view.problems[fieldOf(1)];
  const id = `${view.id}-days`;
  return html`<fieldset class="field" aria-describedby=${problem ? `${id}-hint ${id}-problem` : `${id}-hint`}>
      <legend>${words.weekdays}</legend>
      <p class="hint" id="${id}-hint">${words.weekdaysHint}</p>
      ${
        problem
          ? html`<p class="field-error" id="${id}-problem">
              <span class="visually-hidden">${view.words.error}</span> ${problem}
            </p>`
          : ''
      }
      <div class="options weekdays">
        ${WEEKDAYS.map((day) => tickField(view, { field: fieldOf(day), label: capital(weekdayName(day, speech.locale)) }))}
      </div>
    </fieldset>
    ${textField(view, { field: 'from', ...from, type: 'date' })}`;
}

/** As it would have been ticked. */
export function typedDays({ weekdays, from = '' }: RunSettings): Typed {
  return { ...Object.fromEntries(weekdays.map((day) => [fieldOf(day), 'yes'])), from };
}

/** The next of one's weekdays may be so many days after any day. */
const REST_OF_WEEK = 6;

/**
 * The days that were chosen, or what is wrong with them.
 * @param since the day of the last run, or of the checks
 * @param kept the first day that is kept as it is, even once it is past
 */
export function readDays(
  typed: Typed,
  today: Day,
  speech: Speech,
  since: Day = today,
  kept?: Day,
): { readonly settings: RunSettings } | { readonly problems: Problems } {
  const { problems: words } = speech.messages.run;
  const weekdays = WEEKDAYS.filter((day) => typed[fieldOf(day)] === 'yes');
  const next = (day: Weekday): Weekday => WEEKDAYS[day % 7] ?? 1;
  const first = weekdays.find((day) => weekdays.includes(next(day)));
  const from = typed['from']?.trim() ?? '';
  // After so many days without a run the gate would come again, before the first run.
  const limit = addDays(since, MISSED_DAYS[2].from - REST_OF_WEEK);
  const latest = limit > today ? limit : today;
  const weekdayProblem =
    weekdays.length === 0
      ? words.noWeekday
      : first === undefined
        ? undefined
        : fill(words.weekdays, {
            first: weekdayName(first, speech.locale),
            second: weekdayName(next(first), speech.locale),
          });
  const dayProblem =
    from === '' || from === kept
      ? undefined
      : !isCalendarDay(from)
        ? words.day
        : from < today
          ? words.past
          : from > latest
            ? fill(words.tooLate, { date: dayOf(latest, speech) })
            : undefined;
  if (weekdayProblem !== undefined || dayProblem !== undefined) {
    return {
      problems: {
        ...(weekdayProblem !== undefined && { [fieldOf(1)]: weekdayProblem }),
        ...(dayProblem !== undefined && { from: dayProblem }),
      },
    };
  }
  checkWeekdays(weekdays);
  return { settings: { weekdays, ...(from !== '' && { from }) } };
}
