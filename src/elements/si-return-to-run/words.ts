/** The words of the way back to running, and the few sentences that every part of it puts together. */
import type { planData } from '../../messages/en/plan-data.js';
import type { run } from '../../messages/en/run.js';
import type { runNotes } from '../../messages/en/run-notes.js';
import type { runTimer } from '../../messages/en/run-timer.js';
import type { sessionLog } from '../../messages/en/session-log.js';
import {
  PACE_STEPS,
  RUN_STAGES,
  runSession,
  type Asked,
  type PaceStep,
  type RunStage,
  type SourceId,
  type Weekday,
} from '../../rules.js';
import type { GateMessages } from '../../ui/care-gate-report.js';
import type { Numbers } from '../../ui/numbers.js';
import type { Speech as SharedSpeech } from '../../ui/speech.js';
import { fill, type Wording } from '../../ui/wording.js';

export interface RunMessages extends GateMessages {
  readonly run: Wording<typeof run>;
  readonly runNotes: Wording<typeof runNotes>;
  readonly runTimer: Wording<typeof runTimer>;
  readonly planData: Wording<typeof planData>;
  readonly sessionLog: Wording<typeof sessionLog>;
}

export interface Speech extends SharedSpeech<RunMessages> {
  readonly numbers: Numbers;
}

/** "27 minutes 30 seconds". */
export function minutesOf(minutes: number, { messages, numbers }: Speech): string {
  const { minutes: minuteWords, seconds: secondWords } = messages.runTimer;
  const seconds = Math.round(minutes * 60);
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [
    ...(whole > 0 ? [numbers.plural(whole, minuteWords)] : []),
    ...(rest > 0 || whole === 0 ? [numbers.plural(rest, secondWords)] : []),
  ].join(' ');
}

const timesOf = (times: number, { messages, numbers }: Speech): string =>
  numbers.plural(times, messages.run.today.times);

/** A session in words: "run 1 minute, walk 2 minutes, 5 times". */
export function sessionOf(asked: Asked, speech: Speech): string {
  const { today: words } = speech.messages.run;
  const minutes = (value: number) => minutesOf(value, speech);
  const stage: RunStage | undefined = RUN_STAGES.find(({ id }) => id === asked.id);
  if (stage && stage.walk > 0) {
    const { run, walk, times, last } = stage;
    const parts = { run: minutes(run), walk: minutes(walk), times: timesOf(times, speech) };
    return last === undefined
      ? fill(words.stretch, parts)
      : fill(words.bridge, { ...parts, last: minutes(last) });
  }
  const pace: PaceStep | undefined = PACE_STEPS.find(({ id }) => id === asked.id);
  if (!pace) return fill(words.plain, { run: minutes(asked.minutes) });
  return fill(pace.phase === 'hills' ? words.hills : words.pace, {
    run: minutes(asked.minutes),
    times: timesOf(pace.times, speech),
    quick: minutes(pace.quick / 60),
  });
}

/** Of a session in all, with the walk around it. */
export function wholeTimeOf(asked: Asked, speech: Speech): string {
  return minutesOf(runSession(asked).reduce((sum, { seconds }) => sum + seconds, 0) / 60, speech);
}

/** Where the numbers of a session come from. */
export function sourcesOf({ id }: Asked): readonly SourceId[] {
  const row = [...RUN_STAGES, ...PACE_STEPS].find((item) => item.id === id);
  return row?.sources ?? ['frandsen', 's0'];
}

/** Making a formatter takes far longer than using it. */
const weekdays = new Map<string, Intl.DateTimeFormat>();

/** The first of January 2024 was a Monday. */
export function weekdayName(day: Weekday, locale: string): string {
  const format =
    weekdays.get(locale) ?? new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  weekdays.set(locale, format);
  return format.format(Date.UTC(2024, 0, day));
}

/** As a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
