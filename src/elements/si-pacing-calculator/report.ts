/** The whole plan as one text, for Copy, Share and `summary()`; and its sessions as a calendar. */
import {
  sessionDays,
  toCalendar,
  type Day,
  type FirstDose,
  type NextDose,
  type PacingPlan,
  type Schedule,
} from '../../rules.js';
import { dayOf, fill } from '../../ui/wording.js';
import { firstDoseLines } from './first-dose-part.js';
import { sessionLine } from './log-part.js';
import { nextLines } from './next-part.js';
import { notesFor, scheduleSentences } from './plan-part.js';
import { activityLabel, amountOf, doseOf, type Speech } from './words.js';

/** A plan with all that is worked out from it. */
export interface Worked {
  readonly plan: PacingPlan;
  readonly first: FirstDose;
  readonly next: NextDose;
  readonly schedule: Schedule;
}

export function planText(
  { plan, first, next, schedule }: Worked,
  today: Day,
  mayRise: boolean,
  speech: Speech,
): string {
  const { pacing: words, pacingNotes, sessionLog, shared } = speech.messages;
  const block = (heading: string, lines: readonly string[]) =>
    [heading, ...lines.map((line) => `- ${line}`)].join('\n');
  const [title, ...lines] = firstDoseLines(plan, first, speech);
  const [nextTitle, ...nexts] = nextLines({ plan, next, today, mayRise, speech });
  const weeks = schedule.weeks.map(({ from, careful, quicker }, index) =>
    [
      `${words.plan.week} ${speech.amounts.number(index + 1)} (${dayOf(from, speech)}): `,
      amountOf(careful, plan, speech),
      quicker > careful ? ` (${words.plan.quicker}: ${amountOf(quicker, plan, speech)})` : '',
    ].join(''),
  );
  const hasPlan = mayRise && plan.target !== undefined;
  return [
    `${words.shareTitle}: ${activityLabel(plan, speech)}`,
    fill(words.dateLine, { date: dayOf(today, speech) }),
    block(title, lines),
    ...(next.sessions.length > 0 || next.status !== 'go' ? [block(nextTitle, nexts)] : []),
    ...(hasPlan
      ? [block(words.plan.title, [...scheduleSentences({ plan, schedule, speech }), ...weeks])]
      : []),
    ...(next.sessions.length > 0
      ? [
          block(
            sessionLog.list,
            next.sessions.map(
              (session) => `${dayOf(session.entry.date, speech)}: ${sessionLine(session, plan, speech)}`,
            ),
          ),
        ]
      : []),
    block(
      words.good,
      notesFor(plan.activity).map(({ id }) => pacingNotes[id]),
    ),
    `${shared.education} ${speech.region.fill(shared.emergency)}`,
  ]
    .map((text) => speech.region.fill(text))
    .join('\n\n');
}

/** The sessions ahead, all day long, at the speed that was chosen. */
export function planCalendar(
  { plan, schedule, next }: Pick<Worked, 'plan' | 'schedule' | 'next'>,
  stamp: string,
  speech: Speech,
): string {
  const { calendar: words } = speech.messages.pacing;
  const activity = activityLabel(plan, speech);
  return toCalendar({
    name: fill(words.name, { activity }),
    product: '-//si-widgets//pacing//EN',
    stamp,
    events: schedule.weeks.flatMap((week, index) =>
      sessionDays(plan.activity, week.from)
        .filter((day) => day >= next.on)
        .map((day) => ({
          uid: `${plan.activity}-${plan.start}-${day}@si-widgets`,
          day,
          summary: fill(words.session, { activity, dose: doseOf(week[plan.speed], plan, speech) }),
          ...(index > 0 && { description: words.note }),
        })),
    ),
  });
}
