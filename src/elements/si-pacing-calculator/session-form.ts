/** The entry of one session (D.3), and reading what was typed into the log. */
import { html, type TemplateResult } from 'lit';
import { LASTED, leastAmount, type Day, type PacingPlan, type SessionEntry } from '../../rules.js';
import { isCalendarDay, textField, ticksField } from '../../ui/form.js';
import type { FormView, Problems, Typed } from '../../ui/form.js';
import { lastedField, scaleField } from '../../ui/log-part.js';
import { dayOf, fill } from '../../ui/wording.js';
import type { Speech } from './words.js';

/** Fields that only the next day can answer. */
export function renderAfterFields(view: FormView, speech: Speech): TemplateResult {
  const { sessionLog: words } = speech.messages;
  return html`${scaleField(view, 'after', words.after, words)} ${lastedField(view, words)}`;
}

/** @param today what happened before it can be told whole */
export function renderSessionForm(
  view: FormView,
  plan: PacingPlan,
  today: Day,
  speech: Speech,
): TemplateResult {
  const { pacing: words, sessionLog: log } = speech.messages;
  const isPast = (view.typed['date'] ?? today) < today;
  return html`${textField(view, { field: 'date', label: log.day, type: 'date', max: today })}
  ${textField(view, {
    field: 'dose',
    label: words.log.dose,
    numeric: true,
    beside: words.units[plan.unit].label,
  })}
  ${scaleField(view, 'during', log.during, log)}
  ${scaleField(view, 'rest', isPast ? words.log.restThen : words.log.rest, log)}
  ${isPast ? renderAfterFields(view, speech) : html`<p class="hint">${log.tomorrow}</p>`}
  ${ticksField(view, log.ticks, {
    sharp: log.sharp,
    flare: log.flare,
    anythingNew: log.anythingNew,
  })}`;
}

/** What a new entry starts with: today, the present dose, no tick. No pain is chosen for the reader. */
export function typedNew(
  dose: number | undefined,
  { unit }: PacingPlan,
  today: Day,
  { amounts }: Speech,
): Typed {
  return { date: today, dose: dose === undefined ? '' : amounts.typed(dose, unit) };
}

/** An entry as it would have been typed, to change it. */
export function typedSession(entry: SessionEntry, { unit }: PacingPlan, { amounts }: Speech): Typed {
  const { date, dose, rest, during, after, lasted, sharp, flare, anythingNew } = entry;
  const tick = (value: boolean) => (value ? 'yes' : '');
  return {
    date,
    dose: amounts.typed(dose, unit),
    rest: String(rest),
    during: String(during),
    after: after === undefined ? '' : String(after),
    lasted: lasted ?? '',
    sharp: tick(sharp),
    flare: tick(flare),
    anythingNew: tick(anythingNew),
  };
}

/** The entry that was typed, or what is wrong with it. */
export function readSession(
  typed: Typed,
  plan: PacingPlan,
  today: Day,
  speech: Speech,
): { readonly entry: SessionEntry } | { readonly problems: Problems } {
  const { pacing, sessionLog } = speech.messages;
  const { problems: words } = sessionLog;
  const problems: Record<string, string> = {};
  const { date = '' } = typed;
  const isDay = isCalendarDay(date);
  if (!isDay) problems['date'] = words.day;
  else if (date > today) problems['date'] = words.future;
  else if (date < plan.start) {
    problems['date'] = fill(pacing.problems.beforeStart, { date: dayOf(plan.start, speech) });
  }
  const read = speech.amounts.read(typed['dose'] ?? '', plan.unit, leastAmount(plan.unit));
  if ('problem' in read) problems['dose'] = read.problem;
  const pain = (field: string): number => {
    const text = typed[field];
    if (!text) problems[field] = words.pain;
    return Number(text);
  };
  const during = pain('during');
  const rest = pain('rest');
  const isPast = isDay && date < today;
  const after = typed['after'] && isPast ? Number(typed['after']) : undefined;
  const lasted = isPast ? LASTED.find((value) => value === typed['lasted']) : undefined;
  if ('problem' in read || Object.keys(problems).length > 0) return { problems };
  return {
    entry: {
      date,
      dose: read.amount,
      rest,
      during,
      ...(after !== undefined && { after }),
      ...(lasted !== undefined && { lasted }),
      sharp: typed['sharp'] === 'yes',
      flare: typed['flare'] === 'yes',
      anythingNew: typed['anythingNew'] === 'yes',
    },
  };
}

/** How a session was after, from the form that asks only that. */
export function readAfter(
  typed: Typed,
  entry: SessionEntry,
  speech: Speech,
): { readonly entry: SessionEntry } | { readonly problems: Problems } {
  const { problems: words } = speech.messages.sessionLog;
  const lasted = LASTED.find((value) => value === typed['lasted']);
  const after = typed['after'] ? Number(typed['after']) : undefined;
  if (after !== undefined && lasted !== undefined) return { entry: { ...entry, after, lasted } };
  return {
    problems: {
      ...(after === undefined && { after: words.pain }),
      ...(lasted === undefined && { lasted: words.missing }),
    },
  };
}
