/** What goes with the timer beside its words on the screen: beeps, vibration, voice, and a screen that stays on. */
import {
  Beeper,
  canVibrate,
  ScreenLock,
  vibrate,
  Voice,
  type Beep,
  type CueId,
  type ScreenState,
} from '../../care/cues.js';
import {
  boundaries,
  isBout,
  type Boundary,
  type Segment,
  type SegmentKind,
  type TimerState,
} from '../../rules.js';
import type { CueSwitch } from './timer-part.js';

export interface TimerCuesOptions {
  /** A BCP 47 tag. */
  readonly locale: () => string;
  readonly onChange: () => void;
  /** The sound runs now: give it the beeps. */
  readonly onSound: () => void;
}

/** A part that began so short a time ago has its beep still. In ms. */
const JUST_BEGUN = 1000;

export class TimerCues {
  readonly #options: TimerCuesOptions;
  readonly #lock: ScreenLock;
  readonly #beeper: Beeper;
  readonly #voice: Voice;
  #switches: Readonly<Record<CueSwitch, boolean>> = { beep: true, vibrate: true, speak: false };
  #hasFailed = false;

  constructor(options: TimerCuesOptions) {
    this.#options = options;
    this.#lock = new ScreenLock(options.onChange);
    this.#voice = new Voice(options.onChange);
    this.#beeper = new Beeper(options.onSound);
  }

  get screen(): ScreenState {
    return this.#lock.state;
  }

  /** The switches of the cues that there are here, and whether they are on. */
  get switches(): Readonly<Partial<Record<CueSwitch, boolean>>> {
    const { beep, vibrate: buzz, speak } = this.#switches;
    return {
      ...(Beeper.isThere ? { beep } : {}),
      ...(canVibrate() ? { vibrate: buzz } : {}),
      ...(this.#voice.speaks(this.#options.locale()) ? { speak } : {}),
    };
  }

  /** Whether a beep is wanted where there is none. */
  get isSilent(): boolean {
    return !Beeper.isThere || (this.#switches.beep && this.#hasFailed);
  }

  /** @param isRunning sound begins at once */
  turn(cue: CueSwitch, isOn: boolean, isRunning: boolean): void {
    this.#switches = { ...this.#switches, [cue]: isOn };
    if (cue === 'beep' && !isOn) this.#beeper.close();
    if (cue === 'beep' && isOn && isRunning) this.#open();
    if (cue === 'vibrate' && isOn) vibrate('walk');
    if (cue === 'speak' && !isOn) this.#voice.cancel();
  }

  /** Asks which voices the device has. */
  watch(): void {
    this.#voice.watch();
  }

  /** The session runs: in a tap, or on a page that is visible again. */
  wake(): void {
    void this.#lock.request();
    this.#open();
  }

  /** The session is paused. */
  rest(): void {
    this.#lock.release();
    this.#beeper.rest();
  }

  /** The session is over, and its last beeps are still to be heard. */
  fade(): void {
    this.#lock.release();
  }

  /** Nothing is heard or kept any more. */
  letGo(): void {
    this.#lock.release();
    this.#beeper.close();
    this.#voice.cancel();
    this.#hasFailed = false;
  }

  /** And nobody listens. */
  leave(): void {
    this.letGo();
    this.#voice.close();
  }

  /** The beeps from now on. */
  plan(session: readonly Segment[], state: TimerState): void {
    if (!this.#switches.beep) return;
    this.#beeper.plan([...beepNow(session, state), ...boundaries(session, state).map(beepOf)]);
  }

  /** Something begins now; the beep for it has been planned before. */
  give(kind: SegmentKind | 'end', sentence: string): void {
    if (this.switches.vibrate) vibrate(cueOf(kind));
    this.say(sentence);
  }

  /** Aloud, where the reader wants it. */
  say(sentence: string): void {
    if (this.#switches.speak) this.#voice.say(sentence, this.#options.locale());
  }

  #open(): void {
    if (this.#switches.beep) this.#hasFailed = !this.#beeper.open();
  }
}

const cueOf = (kind: SegmentKind | 'end'): CueId => {
  if (kind === 'end') return 'end';
  return isBout({ kind, seconds: 1 }) ? 'run' : 'walk';
};

const beepOf = ({ in: ms, index, kind }: Boundary): Beep => ({
  in: ms / 1000,
  cue: cueOf(kind),
  id: String(index),
});

/** At Start, Skip and Back, and where the sound was a moment late. */
function beepNow(session: readonly Segment[], { index, kind, left }: TimerState): readonly Beep[] {
  const begun = (session[index]?.seconds ?? 0) * 1000 - left;
  return begun < JUST_BEGUN ? [{ in: 0.05, cue: cueOf(kind), id: String(index) }] : [];
}
