/** The sentences of the timer, put together. */
import { isBout, type Round, type Segment, type SegmentKind, type TimerState } from '../../rules.js';
import type { runTimer } from '../../messages/en/run-timer.js';
import { Numbers } from '../../ui/numbers.js';
import { fill, type Wording } from '../../ui/wording.js';

export type RunTimerWords = Wording<typeof runTimer>;

const MINUTE = 60;

export class TimerWords {
  readonly words: RunTimerWords;
  readonly locale: string;
  readonly #numbers: Numbers;
  readonly #twoDigits: Intl.NumberFormat;
  readonly #list: Intl.ListFormat;

  /** @param locale a BCP 47 tag */
  constructor(words: RunTimerWords, locale: string) {
    this.words = words;
    this.locale = locale;
    this.#numbers = new Numbers(locale);
    this.#twoDigits = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false });
    this.#list = new Intl.ListFormat(locale, { type: 'unit' });
  }

  /** "1:30", for ms that are left: full seconds, and 0:00 only at the end. */
  clock(ms: number): string {
    const seconds = Math.ceil(ms / 1000);
    const minutes = this.#numbers.number(Math.floor(seconds / MINUTE));
    return `${minutes}:${this.#twoDigits.format(seconds % MINUTE)}`;
  }

  /** "1 minute 30 seconds". */
  time(seconds: number): string {
    const whole = Math.round(seconds);
    const [minutes, rest] = [Math.floor(whole / MINUTE), whole % MINUTE];
    return [
      ...(minutes > 0 ? [this.#numbers.plural(minutes, this.words.minutes)] : []),
      ...(rest > 0 || minutes === 0 ? [this.#numbers.plural(rest, this.words.seconds)] : []),
    ].join(' ');
  }

  /** As one says how long something took: whole minutes, once they are a few. */
  about(seconds: number): string {
    return this.time(seconds < 2 * MINUTE ? seconds : Math.round(seconds / MINUTE) * MINUTE);
  }

  /** "run 1 minute". */
  stretch({ kind, seconds }: Segment): string {
    return fill(this.words.stretches[kind], { time: this.time(seconds) });
  }

  /** "8 times: run 1 minute, walk 2 minutes". */
  round({ times, segments }: Round): string {
    const what = this.#list.format(segments.map((segment) => this.stretch(segment)));
    return this.#begin(times === 1 ? what : fill(this.#numbers.plural(times, this.words.round), { what }));
  }

  /** "Run 1 minute." */
  sentence(segment: Segment): string {
    return `${this.#begin(this.stretch(segment))}.`;
  }

  /** "Run 3 of 8", or between runs "3 of 8 runs done"; nothing where there is one at most. */
  bout(session: readonly Segment[], { index, bout: { n, of } }: TimerState): string {
    if (of < 2) return '';
    const kind = session.filter(isBout)[Math.max(n, 1) - 1]?.kind ?? 'run';
    const segment = session[index];
    const { bouts, boutsDone } = this.words;
    const words: Partial<Record<SegmentKind, string>> = segment && isBout(segment) ? bouts : boutsDone;
    return fill(words[kind] ?? '', { n: this.#numbers.number(n), of: this.#numbers.number(of) });
  }

  /** "You ran 8 minutes." */
  ran({ ran }: TimerState): string {
    const { words } = this;
    return Math.round(ran) > 0 ? fill(words.ran, { time: this.time(ran) }) : words.ranNothing;
  }

  /** "You were away 4 minutes. Now: walk. 5 of 8 runs done." */
  away(seconds: number, session: readonly Segment[], state: TimerState): string {
    const { words } = this;
    const bout = this.bout(session, state);
    const now = [words.awayNow[state.kind], ...(bout ? [`${bout}.`] : [])];
    return [
      fill(words.away, { time: this.about(seconds) }),
      ...(state.phase === 'done' ? [words.awayDone] : now),
    ].join(' ');
  }

  #begin(sentence: string): string {
    const [first = ''] = sentence;
    return first.toLocaleUpperCase(this.locale) + sentence.slice(first.length);
  }
}
