/** The walk-run timer: what was done when, and what the reader is told of it. */
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { browserPorts, type TimerPorts } from '../../care/cues.js';
import {
  CLOCK_TOLERANCE,
  timerAt,
  type Act,
  type Mark,
  type Moment,
  type Segment,
  type TimerState,
} from '../../rules.js';
import type { ScreenChange, ScreenHost } from '../../ui/screen-change.js';
import { TimerCues } from './timer-cues.js';
import { renderTimer, type CueSwitch } from './timer-part.js';
import { TimerWords, type RunTimerWords } from './timer-words.js';

/** What came of a session. */
export interface TimerDone {
  /** Of running, easy running too; whole seconds. */
  readonly seconds: number;
  /** Whether all that was to be run was run; walks may have been left out. */
  readonly whole: boolean;
}

export interface RunTimerOptions {
  /** Taken at Start: a plan that changes later does not change a session under way. Empty: nothing is on show. */
  readonly session: () => readonly Segment[];
  readonly words: () => RunTimerWords;
  /** A BCP 47 tag, for numbers and voice. */
  readonly locale: () => string;
  readonly change: ScreenChange;
  /** Says a text to a screen reader. */
  readonly announce: (text: string) => void;
  /** The reader wants to say how it went. The timer stays as it is until `close`. */
  readonly onDone: (done: TimerDone) => void;
}

/** Redrawn each second; who sees nothing for longer than this is told. In ms. */
const UNSEEN = 20_000;
/** A cue that comes later than this is not given, as it may be past. In ms. */
const LATE = 2000;
/** A little past the full second, so that no redraw comes just before it. In ms. */
const PAST = 5;
/** For the last beeps to be heard, in ms. */
const LAST_SOUNDS = 2500;

export class RunTimer implements ReactiveController {
  readonly #host: ScreenHost;
  readonly #options: RunTimerOptions;
  readonly #ports: TimerPorts;
  readonly #cues: TimerCues;
  #session: readonly Segment[] = [];
  #marks: readonly Mark[] = [];
  /** As it was looked at last; none before Start. */
  #state: TimerState | undefined;
  #lookedAt: Moment = { wall: 0, steady: 0 };
  /** Time that went by with nothing on show, and what of it counts by the wall clock alone. In ms. */
  #unseen = { ms: 0, away: 0 };
  #notice: { readonly text: string; readonly canDeny: boolean; readonly index: number } | undefined;
  #isShown = false;
  #words: TimerWords | undefined;
  /** The page that is listened to. */
  #page: Document | undefined;
  /** Calls off the next look, or the end of the sound. */
  #callOff: (() => void) | undefined;

  constructor(host: ScreenHost, options: RunTimerOptions, ports: TimerPorts = browserPorts) {
    this.#host = host;
    this.#options = options;
    this.#ports = ports;
    this.#cues = new TimerCues({
      locale: options.locale,
      onChange: () => {
        host.requestUpdate();
      },
      onSound: () => {
        this.#planBeeps();
      },
    });
    host.addController(this);
  }

  /** Whether a session is under way, be it paused. */
  get active(): boolean {
    return this.#isRunning || this.#isPaused;
  }

  /** In a tap: browsers give sound and a screen that stays on only then. */
  start(): void {
    const session = this.#options.session();
    if (this.#state || session.length === 0) return;
    this.#session = session;
    this.#mark('start');
    this.#options.change.to('timer');
    this.#tell();
  }

  pause(): void {
    if (!this.#isRunning || !this.#mark('pause')) return;
    // The second half of a double tap would hit "Go on", which is in its place now.
    this.#options.change.to();
    this.#options.announce(this.#options.words().paused);
  }

  resume(): void {
    if (!this.#isPaused || !this.#mark('resume')) return;
    this.#options.change.to();
    this.#tell();
  }

  skip(): void {
    if (this.active && this.#mark('skip')) this.#tell();
  }

  back(): void {
    if (this.active && this.#mark('back')) this.#tell();
  }

  /** Stops before the end; what was run stays known. */
  end(): void {
    if (this.active && this.#mark('end')) this.#options.change.to('timer');
  }

  /** Gives up whatever there is; the next session begins anew. */
  close(): void {
    this.#state = undefined;
    this.#marks = [];
    this.#session = [];
    this.#notice = undefined;
    this.#unseen = { ms: 0, away: 0 };
    this.#sleep();
    this.#cues.letGo();
    this.#host.requestUpdate();
  }

  render(headingLevel: number): TemplateResult | typeof nothing {
    this.#isShown = true;
    const session = this.#state ? this.#session : this.#options.session();
    if (session.length === 0) return nothing;
    return renderTimer({
      speech: this.#speech,
      headingLevel,
      session,
      state: this.#state ?? timerAt(session, [], this.#now()),
      screen: this.#cues.screen,
      switches: this.#cues.switches,
      isSilent: this.#cues.isSilent,
      notice: this.#notice,
      act: this.#act,
    });
  }

  hostConnected(): void {
    if (this.#isShown) this.#cues.watch();
    if (!this.#state) return;
    this.#wake();
    this.#settle();
  }

  hostDisconnected(): void {
    this.#sleep();
    queueMicrotask(() => {
      // Not where it was only moved.
      if (!this.#host.isConnected) this.#cues.leave();
    });
  }

  hostUpdated(): void {
    // After the update, which news of voices would start again.
    queueMicrotask(() => {
      if (this.#isShown && this.#host.isConnected) this.#cues.watch();
    });
  }

  readonly #act = {
    start: (): void => {
      this.start();
    },
    pause: (): void => {
      this.pause();
    },
    resume: (): void => {
      this.resume();
    },
    skip: (): void => {
      this.skip();
    },
    back: (): void => {
      this.back();
    },
    end: (): void => {
      this.end();
    },
    undoEnd: (): void => {
      this.#undoEnd();
    },
    notAway: (): void => {
      this.#notAway();
    },
    log: (): void => {
      if (!this.#state) return;
      const { ran, whole } = this.#state;
      this.#options.onDone({ seconds: Math.round(ran), whole });
    },
    turn: (cue: CueSwitch, isOn: boolean): void => {
      this.#cues.turn(cue, isOn, this.#isRunning);
      if (cue === 'beep') this.#planBeeps();
      if (cue === 'speak' && this.#isRunning) this.#cues.say(this.#sentence);
      this.#host.requestUpdate();
    },
  };

  get #isRunning(): boolean {
    return this.#state?.phase === 'running';
  }

  get #isPaused(): boolean {
    return this.#state?.phase === 'paused';
  }

  get #isHidden(): boolean {
    return this.#host.ownerDocument.visibilityState === 'hidden';
  }

  get #speech(): TimerWords {
    const [words, locale] = [this.#options.words(), this.#options.locale()];
    if (this.#words?.words !== words || this.#words.locale !== locale) {
      this.#words = new TimerWords(words, locale);
    }
    return this.#words;
  }

  /** What is to be done now: "Run 1 minute." */
  get #sentence(): string {
    const segment = this.#session[this.#state?.index ?? 0];
    if (this.#state?.phase === 'done') return `${this.#options.words().done}.`;
    return segment ? this.#speech.sentence(segment) : '';
  }

  /** The steady clock never goes back, whatever a browser says. */
  #now(): Moment {
    const { wall, steady } = this.#ports.readMoment();
    return { wall, steady: this.#state ? Math.max(steady, this.#lookedAt.steady) : steady };
  }

  /** Something is done now. @returns whether it was not too late for it */
  #mark(act: Act): boolean {
    if (this.#isRunning) this.#look();
    if (this.#state?.phase === 'done' && act !== 'not-away') return false;
    const now = this.#now();
    if (act !== 'pause' && act !== 'resume') this.#notice = undefined;
    this.#marks = [...this.#marks, { ...now, act }];
    this.#lookedAt = now;
    this.#state = timerAt(this.#session, this.#marks, now);
    if (this.#isRunning) this.#cues.wake();
    this.#planBeeps();
    this.#settle();
    if (this.#state.phase === 'done') this.#finish();
    return true;
  }

  #undoEnd(): void {
    const end = this.#marks.at(-1);
    if (this.#state?.phase !== 'ended' || !end) return;
    this.#marks = [...this.#marks.slice(0, -1), { ...end, act: 'pause' }];
    this.#state = timerAt(this.#session, this.#marks, this.#now());
    this.resume();
    this.#options.change.to('timer');
  }

  #notAway(): void {
    this.#mark('not-away');
    this.#options.announce(`${this.#options.words().notAwayDone} ${this.#sentence}`);
    this.#options.change.to('timer');
  }

  /** Where it is now, and what has come since it was looked at last. */
  #look(): void {
    const before = this.#state;
    if (before?.phase !== 'running') return;
    const now = this.#now();
    const passed = now.steady - this.#lookedAt.steady;
    const isOdd = Math.abs(now.wall - this.#lookedAt.wall - passed) > CLOCK_TOLERANCE;
    if (isOdd) this.#marks = [...this.#marks, { ...this.#lookedAt, act: 'look' }];
    const state = timerAt(this.#session, this.#marks, now);
    const away = isOdd ? state.away : 0;
    this.#unseen = { ms: this.#unseen.ms + passed + away, away: this.#unseen.away + away };
    this.#lookedAt = now;
    this.#state = state;
    // The clock of the sound may have stood still too, with the steady one or without it.
    if (isOdd || passed > LATE || state.index !== before.index) this.#planBeeps();
    const isTold = !this.#isHidden && this.#tellUnseen(state);
    if (state.phase === 'done') this.#finish(isTold);
    else if (state.index !== before.index) this.#passBoundary(state, isTold);
    this.#settle();
  }

  /** @returns whether there was something to tell */
  #tellUnseen(state: TimerState): boolean {
    const { ms, away } = this.#unseen;
    this.#unseen = { ms: 0, away: 0 };
    if (ms <= UNSEEN) return false;
    const text = this.#speech.away(ms / 1000, this.#session, state);
    this.#notice = { text, canDeny: away > CLOCK_TOLERANCE, index: state.index };
    this.#options.announce(text);
    return true;
  }

  /** @param isTold the reader has just been told where they are */
  #passBoundary({ index, kind, left }: TimerState, isTold: boolean): void {
    const begun = (this.#session[index]?.seconds ?? 0) * 1000 - left;
    if (begun < LATE) this.#cues.give(kind, this.#sentence);
    if (isTold) return;
    this.#options.announce(this.#sentence);
    // Said long ago by now; with a button, it stays a little longer.
    const { index: told, canDeny } = this.#notice ?? { index, canDeny: false };
    if (index > told + (canDeny ? 1 : 0)) this.#notice = undefined;
  }

  #finish(isTold = false): void {
    this.#cues.give('end', this.#sentence);
    if (!isTold) this.#options.announce(this.#sentence);
    // Only where the focus was on something that goes now.
    if (this.#host.shadowRoot?.activeElement?.closest('.timer')) this.#options.change.to('timer');
  }

  /** Says what is to be done now, after the reader did something. */
  #tell(): void {
    if (!this.active) return;
    if (this.#isRunning) this.#cues.say(this.#sentence);
    this.#options.announce(this.#sentence);
  }

  #planBeeps(): void {
    if (this.#isRunning) {
      this.#cues.plan(this.#session, timerAt(this.#session, this.#marks, this.#now()));
    }
  }

  /** Next look, listeners, screen and sound, as the session needs them now. */
  #settle(): void {
    if (this.#isRunning && this.#host.isConnected) {
      this.#listen();
      this.#lookIn(((this.#state?.left ?? 0) % 1000 || 1000) + PAST);
    } else {
      this.#sleep();
      if (this.#isPaused) this.#cues.rest();
      else if (this.#state?.phase === 'done') this.#fade();
      else this.#cues.letGo();
    }
    this.#host.requestUpdate();
  }

  #lookIn(ms: number): void {
    this.#callOff?.();
    this.#callOff = this.#ports.after(ms, () => {
      this.#look();
    });
  }

  #fade(): void {
    this.#cues.fade();
    this.#callOff = this.#ports.after(LAST_SOUNDS, () => {
      this.#cues.letGo();
    });
  }

  #listen(): void {
    const page = this.#host.ownerDocument;
    if (this.#page === page) return;
    this.#page = page;
    page.addEventListener('visibilitychange', this.#wake);
    page.defaultView?.addEventListener('pageshow', this.#wake);
    page.defaultView?.addEventListener('focus', this.#wake);
  }

  #sleep(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#page?.removeEventListener('visibilitychange', this.#wake);
    this.#page?.defaultView?.removeEventListener('pageshow', this.#wake);
    this.#page?.defaultView?.removeEventListener('focus', this.#wake);
    this.#page = undefined;
  }

  readonly #wake = (): void => {
    this.#look();
    if (this.#isRunning && !this.#isHidden) this.#cues.wake();
  };
}
