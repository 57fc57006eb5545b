/** Target, first day and speed of a plan, as they are typed under it. */
import { addDays, PLAN_AHEAD_DAYS, type Day, type PacingPlan, type SessionEntry } from '../../rules.js';
import { isCalendarDay, type Problems, type Typed } from '../../ui/form.js';
import { dayOf, fill } from '../../ui/wording.js';
import { targetProblem } from './first-dose-form.js';
import type { Speech } from './words.js';

/** As it would have been typed. */
export function typedSettings({ target, unit, start, speed }: PacingPlan, { amounts }: Speech): Typed {
  return { target: target === undefined ? '' : amounts.typed(target, unit), start, speed };
}

/** The plan with all of it that can be used, and what is wrong with the rest. */
export function readSettings(
  typed: Typed,
  plan: PacingPlan,
  log: readonly SessionEntry[],
  today: Day,
  speech: Speech,
): { readonly plan: PacingPlan; readonly problems: Problems } {
  const start = typed['start'] ?? '';
  const startProblem = problemOfStart(start, log, today, speech);
  const { target: _old, ...rest } = plan;
  const without: PacingPlan = {
    ...rest,
    ...(startProblem === undefined && { start }),
    speed: typed['speed'] === 'quicker' ? 'quicker' : 'careful',
  };
  const problems = startProblem === undefined ? {} : { start: startProblem };
  const text = typed['target'] ?? '';
  if (text.trim() === '') return { plan: without, problems };
  const read = speech.amounts.read(text, plan.unit);
  const problem = 'problem' in read ? read.problem : targetProblem(without, read.amount, speech);
  if ('amount' in read && problem === undefined) {
    return { plan: { ...without, target: read.amount }, problems };
  }
  const kept = plan.target === undefined ? without : { ...without, target: plan.target };
  return { plan: kept, problems: { ...problems, ...(problem !== undefined && { target: problem }) } };
}

function problemOfStart(
  start: string,
  log: readonly SessionEntry[],
  today: Day,
  speech: Speech,
): string | undefined {
  const { pacing, sessionLog } = speech.messages;
  const { problems: words } = pacing;
  if (!isCalendarDay(start)) return sessionLog.problems.day;
  const last = addDays(today, PLAN_AHEAD_DAYS);
  if (start > last) return fill(words.startFuture, { date: dayOf(last, speech) });
  const first = log.map(({ date }) => date).toSorted()[0];
  if (first === undefined || start <= first) return undefined;
  return fill(words.startAfterFirst, { date: dayOf(first, speech) });
}
