/** The whole plan as one text, for Copy, Share and `summary()`; and its runs as a calendar. */
import { toCalendar, type Day, type PlannedRun } from '../../rules.js';
import { dayOf, fill } from '../../ui/wording.js';
import { closedPlanLines } from './closed-part.js';
import { runLine } from './log-part.js';
import { dateLines, noteLines, planLines } from './plan-part.js';
import { todayParts } from './today-part.js';
import type { Worked } from './worked.js';
import { capital, sessionOf, type Speech } from './words.js';

/** Runs ahead that a text or a calendar holds. */
const TEXT_RUNS = 12;

export function planText(worked: Worked, today: Day, speech: Speech): string {
  const { plan, shortest } = worked;
  const { run: words, shared } = speech.messages;
  const block = (heading: string, lines: readonly string[]) =>
    [heading, ...lines.map((line) => `- ${line}`)].join('\n');
  const [title, ...lines] = topLines(worked, today, speech);
  return [
    words.shareTitle,
    fill(words.dateLine, { date: dayOf(today, speech) }),
    block(title, lines),
    ...(plan.status === 'run'
      ? [
          block(words.plan.title, planLines({ ...worked, speech })),
          block(words.plan.dates, dateLines(shortest.runs.slice(0, TEXT_RUNS), speech)),
        ]
      : []),
    ...(plan.readings.length > 0
      ? [
          block(
            words.form.list,
            plan.readings.map(
              (reading) => `${dayOf(reading.entry.date, speech)}: ${runLine(reading, speech)}`,
            ),
          ),
        ]
      : []),
    block(words.notes, noteLines(speech)),
    `${shared.education} ${speech.region.fill(shared.emergency)}`,
  ]
    .map((text) => speech.region.fill(text))
    .join('\n\n');
}

/** What the card says: of today's run, or why there is none. */
function topLines(
  { plan, settings, begun }: Worked,
  today: Day,
  speech: Speech,
): readonly [string, ...string[]] {
  const { today: words } = speech.messages.run;
  if (plan.status === 'tell') return [words.tell, words.tellWhy];
  if (!plan.next) return closedPlanLines({ plan, today, speech });
  const { title, now, how, whole, count } = todayParts({ plan, settings, begun, today, speech }, plan.next);
  return [title, ...now, ...how, ...whole, ...count];
}

/** The runs ahead, all day long, as if every one were stable. */
export function planCalendar(runs: readonly PlannedRun[], stamp: string, speech: Speech): string {
  const { calendar: words } = speech.messages.run;
  return toCalendar({
    name: words.name,
    product: '-//si-widgets//run//EN',
    stamp,
    events: runs.map(({ date, asked }, index) => ({
      uid: `run-${date}@si-widgets`,
      day: date,
      summary: fill(words.event, { session: capital(sessionOf(asked, speech)) }),
      ...(index > 0 && { description: words.note }),
    })),
  });
}
