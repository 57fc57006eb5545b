/** The timer of self-checks and exercises that are held: one for a whole widget, for one of them at a time. */
import { html, nothing, svg, type ReactiveController, type TemplateResult } from 'lit';
import {
  Beeper,
  browserPorts,
  canVibrate,
  ScreenLock,
  vibrate,
  type Beep,
  type CueId,
  type TimerPorts,
} from '../care/cues.js';
import type { exercises } from '../messages/en/exercises.js';
import {
  boundaries,
  CLOCK_TOLERANCE,
  isBout,
  timerAt,
  type HoldKind,
  type Mark,
  type Moment,
  type Round,
  type Segment,
  type TimerState,
} from '../rules.js';
import { tickField } from './form.js';
import type { Numbers } from './numbers.js';
import type { ScreenChange, ScreenHost } from './screen-change.js';
import { button, heading } from './templates.js';
import { fill, type Wording } from './wording.js';

export interface HoldTimerOptions {
  readonly words: () => Wording<typeof exercises>['timer'];
  readonly numbers: () => Numbers;
  readonly change: ScreenChange;
  /** Says a text to a screen reader. */
  readonly announce: (text: string) => void;
}

type State = TimerState<HoldKind>;
type Session = readonly Segment<HoldKind>[];

/** A cue that comes later than this is not given, as it may be past. In ms. */
const LATE = 2000;
/** A little past the full second, so that no redraw comes just before it. In ms. */
const PAST = 5;
/** For the last beeps to be heard, in ms. */
const LAST_SOUNDS = 2500;
const MINUTE = 60;

export class HoldTimer implements ReactiveController {
  readonly #host: ScreenHost;
  readonly #options: HoldTimerOptions;
  readonly #ports: TimerPorts;
  readonly #screen = new ScreenLock(() => undefined);
  readonly #beeper = new Beeper(() => {
    this.#planBeeps();
  });
  #beeps = true;
  /** Whose timer it is, from Start until another one's Start or `close`. */
  #id = '';
  #session: Session = [];
  #marks: readonly Mark[] = [];
  #state: State | undefined;
  #lookedAt: Moment = { wall: 0, steady: 0 };
  /** Calls off the next look, or the end of the sound. */
  #callOff: (() => void) | undefined;
  #listening: AbortController | undefined;

  constructor(host: ScreenHost, options: HoldTimerOptions, ports: TimerPorts = browserPorts) {
    this.#host = host;
    this.#options = options;
    this.#ports = ports;
    host.addController(this);
  }

  /** The id that it runs for, if it runs. */
  get active(): string | undefined {
    return this.#isRunning ? this.#id : undefined;
  }

  /** In a tap: browsers give sound and a screen that stays on only then. Nothing while it runs. */
  start(id: string, rounds: readonly Round<HoldKind>[]): void {
    if (this.#isRunning) return;
    this.close();
    this.#id = id;
    this.#session = rounds.flatMap(({ times, segments }) =>
      Array.from({ length: times }, () => segments).flat(),
    );
    this.#lookedAt = this.#now();
    this.#marks = [{ act: 'start', ...this.#lookedAt }];
    this.#state = timerAt(this.#session, this.#marks, this.#lookedAt);
    this.#wakeDevice();
    this.#planBeeps();
    this.#settle();
    // Stop is where Start was: the second half of a double tap would hit it.
    this.#options.change.to('hold-timer');
  }

  stop(): void {
    this.#look();
    if (!this.#isRunning) return;
    this.#marks = [...this.#marks, { act: 'end', ...this.#lookedAt }];
    this.#state = timerAt(this.#session, this.#marks, this.#lookedAt);
    this.#settle();
    this.#options.change.to('hold-timer');
  }

  /** Gives up whatever there is. */
  close(): void {
    this.#id = '';
    this.#state = undefined;
    this.#letGo();
    this.#host.requestUpdate();
  }

  /** @param name what is timed, for the name of the button */
  readonly render = (
    id: string,
    rounds: readonly Round<HoldKind>[],
    headingLevel: number,
    name?: string,
  ): TemplateResult => {
    const words = this.#options.words();
    const state = id === this.#id ? this.#state : undefined;
    const start = (label: string) =>
      html`<button
        type="button"
        part="button"
        data-action="hold-start"
        aria-label=${name ? fill(words.of, { what: label, name }) : nothing}
        @click=${() => {
          this.start(id, rounds);
        }}
      >
        ${label}
      </button>`;
    let content: unknown = start(words.start);
    if (state?.phase === 'running') content = this.#renderRunning(state, headingLevel);
    else if (state) content = html`${this.#renderOver(state, headingLevel)} ${start(words.again)}`;
    else if (this.#isRunning) content = html`<p class="hint">${words.other}</p>`;
    return html`<div class="hold-timer">${content}</div>`;
  };

  hostConnected(): void {
    if (!this.#isRunning) return;
    this.#wakeDevice();
    this.#look();
    this.#settle();
  }

  hostDisconnected(): void {
    this.#sleep();
    queueMicrotask(() => {
      // Not where it was only moved.
      if (!this.#host.isConnected) this.#letGo();
    });
  }

  get #isRunning(): boolean {
    return this.#state?.phase === 'running';
  }

  #renderRunning(state: State, headingLevel: number): TemplateResult {
    const words = this.#options.words();
    const { n, of } = state.bout;
    const seconds = Math.ceil(state.left / 1000);
    const total = state.total / 1000;
    const form = {
      id: 'hold',
      typed: { beep: this.#beeps ? 'yes' : '' },
      problems: {},
      words: { error: '', problem: '' },
      change: (_field: string, value: string) => {
        this.#turnBeeps(value === 'yes');
      },
    };
    return html`${heading(headingLevel, words.kinds[state.kind], 'hold-timer')}
      <p class="hold-clock" role="timer" aria-label=${fill(words.left, { time: this.#time(seconds) })}>
        <span dir="ltr">${this.#clock(seconds)}</span>
      </p>
      <p class="hold-next">
        ${state.next ? fill(words.next, { what: words.kinds[state.next.kind] }) : nothing}
        ${of > 1 ? html`<span class="hold-count">${this.#count(Math.max(n, 1), of)}</span>` : nothing}
      </p>
      <svg class="hold-bar" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<rect class="whole" width=${total} height="1" /><rect class="gone" width=${state.position / 1000} height="1" />`}
      </svg>
      <div class="hold-actions">
        ${button('hold-stop', words.stop, () => {
          this.stop();
        })}
        ${Beeper.isThere ? tickField(form, { field: 'beep', label: words.beep }) : nothing}
      </div>`;
  }

  #renderOver({ phase, index, kind, left }: State, headingLevel: number): TemplateResult {
    const words = this.#options.words();
    const title = phase === 'done' ? words.done : words.stopped;
    const held = Math.floor(this.#lengthOf(index) - left / 1000);
    const isTold = phase === 'ended' && (isBout({ kind, seconds: 1 }) || kind === 'sit' || kind === 'walk');
    return html`${heading(headingLevel, title, 'hold-timer')}
    ${isTold ? html`<p>${fill(words.stoppedAt, { what: words.kinds[kind], time: this.#time(held) })}</p>` : nothing}`;
  }

  #count(n: number, of: number): string {
    const [words, numbers] = [this.#options.words(), this.#options.numbers()];
    return fill(words.count, { n: numbers.number(n), of: numbers.number(of) });
  }

  /** "23", or "4:05" from a minute on. */
  #clock(seconds: number): string {
    const numbers = this.#options.numbers();
    const [minutes, rest] = [Math.floor(seconds / MINUTE), numbers.number(seconds % MINUTE)];
    const isLong = this.#lengthOf(this.#state?.index ?? 0) >= MINUTE;
    return isLong ? `${numbers.number(minutes)}:${rest.padStart(2, numbers.number(0))}` : rest;
  }

  /** "4 minutes 5 seconds". */
  #time(seconds: number): string {
    const [words, numbers] = [this.#options.words(), this.#options.numbers()];
    const [minutes, rest] = [Math.floor(seconds / MINUTE), seconds % MINUTE];
    return [
      ...(minutes > 0 ? [numbers.plural(minutes, words.minutes)] : []),
      ...(rest > 0 || minutes === 0 ? [numbers.plural(rest, words.seconds)] : []),
    ].join(' ');
  }

  #lengthOf(index: number): number {
    return this.#session[index]?.seconds ?? 0;
  }

  /** The steady clock never goes back, whatever a browser says. */
  #now(): Moment {
    const { wall, steady } = this.#ports.readMoment();
    return { wall, steady: Math.max(steady, this.#lookedAt.steady) };
  }

  /** Where it is now, and what has come since it was looked at last. */
  #look(): void {
    const before = this.#state;
    if (before?.phase !== 'running') return;
    const now = this.#now();
    const passed = now.steady - this.#lookedAt.steady;
    const isOdd = Math.abs(now.wall - this.#lookedAt.wall - passed) > CLOCK_TOLERANCE;
    if (isOdd) this.#marks = [...this.#marks, { act: 'look', ...this.#lookedAt }];
    const state = timerAt(this.#session, this.#marks, now);
    this.#lookedAt = now;
    this.#state = state;
    // The clock of the sound may have stood still too.
    if (isOdd || passed > LATE) this.#planBeeps();
    if (state.phase === 'done') this.#finish();
    else if (state.index !== before.index) this.#pass(state);
    this.#settle();
  }

  #pass({ index, kind, left }: State): void {
    if (this.#lengthOf(index) * 1000 - left < LATE) this.#buzz(cueOf(kind));
    this.#options.announce(this.#options.words().kinds[kind]);
  }

  #finish(): void {
    this.#buzz('end');
    this.#options.announce(this.#options.words().done);
    // Only where the focus was on something that goes now.
    if (this.#host.shadowRoot?.activeElement?.closest('.hold-timer')) this.#options.change.to('hold-timer');
  }

  /** Next look, listeners, screen and sound, as the session needs them now. */
  #settle(): void {
    if (this.#isRunning && this.#host.isConnected) {
      this.#listen();
      this.#lookIn(((this.#state?.left ?? 0) % 1000 || 1000) + PAST, () => {
        this.#look();
      });
    } else {
      this.#sleep();
      this.#screen.release();
      if (this.#state?.phase === 'done' && this.#host.isConnected) {
        this.#lookIn(LAST_SOUNDS, () => {
          this.#letGo();
        });
      } else {
        this.#letGo();
      }
    }
    this.#host.requestUpdate();
  }

  #lookIn(ms: number, act: () => void): void {
    this.#callOff?.();
    this.#callOff = this.#ports.after(ms, act);
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const page = this.#host.ownerDocument;
    page.addEventListener('visibilitychange', this.#wake, { signal });
    page.defaultView?.addEventListener('pageshow', this.#wake, { signal });
    page.defaultView?.addEventListener('focus', this.#wake, { signal });
  }

  readonly #wake = (): void => {
    this.#look();
    if (this.#isRunning && this.#host.ownerDocument.visibilityState !== 'hidden') this.#wakeDevice();
  };

  #sleep(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#listening?.abort();
    this.#listening = undefined;
  }

  #wakeDevice(): void {
    void this.#screen.request();
    if (this.#beeps) this.#beeper.open();
  }

  /** Nothing is heard or kept any more. */
  #letGo(): void {
    this.#sleep();
    this.#screen.release();
    this.#beeper.close();
  }

  #turnBeeps(isOn: boolean): void {
    this.#beeps = isOn;
    if (isOn && this.#isRunning) this.#beeper.open();
    if (!isOn) this.#beeper.close();
    this.#planBeeps();
    this.#host.requestUpdate();
  }

  /** On the clock of the sound, so that they come in time where the page's own timers are held back. */
  #planBeeps(): void {
    if (!this.#isRunning || !this.#beeps) return;
    const state = timerAt(this.#session, this.#marks, this.#now());
    this.#beeper.plan(
      boundaries(this.#session, state).map(({ in: ms, index, kind }): Beep => ({
        in: ms / 1000,
        cue: cueOf(kind),
        id: String(index),
      })),
    );
  }

  #buzz(cue: CueId): void {
    if (canVibrate()) vibrate(cue);
  }
}

/** High for an effort, low for what lies between. */
const cueOf = (kind: HoldKind | 'end'): CueId => {
  if (kind === 'end') return 'end';
  return isBout({ kind, seconds: 1 }) ? 'run' : 'walk';
};
