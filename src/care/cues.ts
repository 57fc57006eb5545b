/**
 * The ports of a timer to the browser: clocks, a screen that stays on, beeps, vibration and spoken words. None throws;
 * where a browser cannot do a thing, the answer says so. None asks the network, and none does anything before it is
 * called.
 */

/** Both clocks now, in ms: the wall clock may jump, the steady one may stand still while the device sleeps. */
export function readMoment(): { readonly wall: number; readonly steady: number } {
  return { wall: Date.now(), steady: performance.now() };
}

/** Calls back once, after so many ms. @returns how to call it off */
export function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => {
    clearTimeout(timer);
  };
}

/** `off` before it is asked for. */
export type ScreenState = 'off' | 'on' | 'not-available' | 'refused';

/** Keeps the screen on. The browser lets go of it whenever the page is hidden; ask again once it is back. */
export class ScreenLock {
  readonly #onChange: () => void;
  #sentinel: WakeLockSentinel | undefined;
  #state: ScreenState = 'off';
  #isWanted = false;
  #isAsking = false;

  /** @param onChange the state is another one now */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get state(): ScreenState {
    return this.#wakeLock ? this.#state : 'not-available';
  }

  /** In a tap, or on a page that is visible again. */
  async request(): Promise<void> {
    this.#isWanted = true;
    const wakeLock = this.#wakeLock;
    if (!wakeLock || this.#sentinel || this.#isAsking) return;
    this.#isAsking = true;
    try {
      this.#take(await wakeLock.request('screen'));
    } catch {
      this.#become(this.#isWanted ? 'refused' : 'off');
    } finally {
      this.#isAsking = false;
    }
  }

  release(): void {
    this.#isWanted = false;
    const sentinel = this.#sentinel;
    this.#sentinel = undefined;
    this.#become('off');
    if (sentinel) letGo(sentinel, this.#lost);
  }

  /** Not there on insecure pages, and in older browsers. */
  get #wakeLock(): WakeLock | undefined {
    return navigator.wakeLock;
  }

  #take(sentinel: WakeLockSentinel): void {
    if (!this.#isWanted || sentinel.released) {
      letGo(sentinel, this.#lost);
      if (this.#isWanted) this.#become('refused');
      return;
    }
    this.#sentinel = sentinel;
    sentinel.addEventListener('release', this.#lost);
    this.#become('on');
  }

  readonly #lost = (): void => {
    if (this.#sentinel) letGo(this.#sentinel, this.#lost);
    this.#sentinel = undefined;
    this.#become('refused');
  };

  #become(state: ScreenState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#onChange();
  }
}

function letGo(sentinel: WakeLockSentinel, lost: () => void): void {
  sentinel.removeEventListener('release', lost);
  if (!sentinel.released) sentinel.release().catch(() => undefined);
}

/** What a cue says: run now, go easy now, all is done. */
export type CueId = 'run' | 'walk' | 'end';

interface Tone {
  /** In Hz. */
  readonly pitch: number;
  /** From the start of the cue, in seconds. */
  readonly at: number;
  /** In seconds. */
  readonly length: number;
}

/** High and twice to run, low and once to walk, three times at the end: to be told apart without counting. */
const TONES: Readonly<Record<CueId, readonly Tone[]>> = {
  run: [
    { pitch: 1320, at: 0, length: 0.16 },
    { pitch: 1320, at: 0.26, length: 0.16 },
  ],
  walk: [{ pitch: 660, at: 0, length: 0.4 }],
  end: [
    { pitch: 990, at: 0, length: 0.16 },
    { pitch: 990, at: 0.26, length: 0.16 },
    { pitch: 660, at: 0.52, length: 0.4 },
  ],
};

/** In ms: on, off, on … */
const BUZZES: Readonly<Record<CueId, readonly number[]>> = {
  run: [200, 120, 200],
  walk: [500],
  end: [200, 120, 200, 120, 500],
};

const LOUDNESS = 0.5;
/** A tone that begins or stops at once clicks. In seconds. */
const FADE = 0.015;

export interface Beep {
  /** From now, in seconds; 0 or above. */
  readonly in: number;
  readonly cue: CueId;
  /** Tells one from another, so that none is heard twice. */
  readonly id: string;
}

interface Planned extends Beep {
  /** On the clock of the sound, in seconds. */
  readonly at: number;
  readonly tones: readonly OscillatorNode[];
}

/** A beep that has begun this short a time ago is not given again. In seconds. */
const JUST_HEARD = 1.5;

/**
 * Beeps that are planned ahead on the clock of the sound, so that they come in time where the page's own timers are
 * held back. No element that plays media, as that would stop the reader's music.
 */
export class Beeper {
  readonly #onRunning: () => void;
  #context: AudioContext | undefined;
  #planned: readonly Planned[] = [];

  /** @param onRunning sound has begun, or gone on: plan the beeps anew */
  constructor(onRunning: () => void) {
    this.#onRunning = onRunning;
  }

  static get isThere(): boolean {
    return typeof AudioContext !== 'undefined';
  }

  /** Opens the sound, or wakes it. In a tap, as browsers refuse it elsewhere. @returns whether there is one */
  open(): boolean {
    try {
      if (!this.#context) {
        mixWithMusic(this);
        this.#context = new AudioContext();
        this.#context.addEventListener('statechange', this.#stateChanged);
      }
      if (this.#context.state !== 'running') this.#context.resume().catch(() => undefined);
      return true;
    } catch {
      this.close();
      return false;
    }
  }

  /** These beeps and no others; nothing while the sound does not run, as its clock stands still then. */
  plan(beeps: readonly Beep[]): void {
    const context = this.#context;
    this.#callOff();
    if (context?.state !== 'running') return;
    try {
      const now = context.currentTime;
      const heard = this.#planned.filter(({ at }) => now - at < JUST_HEARD);
      const wanted = beeps.filter(({ id }) => !heard.some((beep) => beep.id === id));
      this.#planned = [...heard, ...wanted.map((beep) => planBeep(context, now, beep))];
    } catch {
      this.#callOff();
    }
  }

  /** Nothing is to be heard for a while. */
  rest(): void {
    this.#callOff();
    this.#context?.suspend().catch(() => undefined);
  }

  close(): void {
    const context = this.#context;
    this.#callOff();
    this.#planned = [];
    this.#context = undefined;
    stopMixing(this);
    if (!context) return;
    context.removeEventListener('statechange', this.#stateChanged);
    context.close().catch(() => undefined);
  }

  readonly #stateChanged = (): void => {
    if (this.#context?.state === 'running') this.#onRunning();
    else this.#callOff();
  };

  /** What has begun is heard to its end. */
  #callOff(): void {
    const now = this.#context?.currentTime ?? 0;
    for (const { tones } of this.#planned.filter(({ at }) => at > now)) {
      for (const tone of tones) {
        tone.stop();
        tone.disconnect();
      }
    }
    this.#planned = this.#planned.filter(({ at }) => at <= now);
  }
}

function planBeep(context: AudioContext, now: number, beep: Beep): Planned {
  const at = now + beep.in;
  const tones = TONES[beep.cue].map((tone) => {
    const [start, end] = [at + tone.at, at + tone.at + tone.length];
    const oscillator = new OscillatorNode(context, { type: 'triangle', frequency: tone.pitch });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(LOUDNESS, start + FADE);
    volume.gain.setValueAtTime(LOUDNESS, end - FADE);
    volume.gain.linearRampToValueAtTime(0, end);
    oscillator.connect(volume).connect(context.destination);
    oscillator.start(start);
    oscillator.stop(end);
    return oscillator;
  });
  return { ...beep, at, tones };
}

/** The sounds that are open, in all timers of the page. */
const sounding = new Set<Beeper>();

/** Safari: as short tones over what is playing. A page that has said what its sound is has the last word. */
function mixWithMusic(beeper: Beeper): void {
  sounding.add(beeper);
  setAudioSession('auto', 'transient');
}

function stopMixing(beeper: Beeper): void {
  if (sounding.delete(beeper) && sounding.size === 0) setAudioSession('transient', 'auto');
}

function setAudioSession(from: string, to: string): void {
  try {
    const { audioSession } = navigator as Navigator & { readonly audioSession?: { type: string } };
    if (audioSession?.type === from) audioSession.type = to;
  } catch {
    // Not this one, then; the beeps are heard all the same.
  }
}

export const canVibrate = (): boolean => typeof navigator.vibrate === 'function';

/** Nothing to rely on: the device or its settings may keep still. */
export function vibrate(cue: CueId): void {
  try {
    navigator.vibrate([...BUZZES[cue]]);
  } catch {
    // The words are on the screen.
  }
}

/** Words spoken by a voice of the device itself. One that is not would send them away. */
export class Voice {
  readonly #onChange: () => void;
  #voices: readonly SpeechSynthesisVoice[] = [];
  #isWatching = false;
  #spoken: SpeechSynthesisUtterance | undefined;
  #hasBegun = false;
  #isUnwanted = false;

  /** @param onChange there are other voices now */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Asks which voices there are. Many browsers know only a little later. */
  watch(): void {
    if (this.#isWatching || typeof speechSynthesis === 'undefined') return;
    this.#isWatching = true;
    try {
      speechSynthesis.addEventListener('voiceschanged', this.#list);
      this.#list();
    } catch {
      this.#voices = [];
    }
  }

  /** @param locale a BCP 47 tag */
  speaks(locale: string): boolean {
    return this.#find(locale) !== undefined;
  }

  /** In place of what it is saying now. */
  say(text: string, locale: string): void {
    const voice = this.#find(locale);
    if (!voice) return;
    this.cancel();
    try {
      const spoken = new SpeechSynthesisUtterance(text);
      spoken.voice = voice;
      spoken.lang = voice.lang;
      spoken.addEventListener('start', this.#began);
      spoken.addEventListener('end', this.#over);
      spoken.addEventListener('error', this.#over);
      this.#spoken = spoken;
      this.#hasBegun = false;
      this.#isUnwanted = false;
      speechSynthesis.speak(spoken);
    } catch {
      this.#spoken = undefined;
    }
  }

  /**
   * Stops its own words. All scripts of a page share one queue and can only empty it as a whole: so not before its
   * own words are at its head, and not while others wait.
   */
  cancel(): void {
    if (!this.#spoken) return;
    this.#isUnwanted = true;
    if (this.#hasBegun && !speechSynthesis.pending) speechSynthesis.cancel();
  }

  close(): void {
    this.cancel();
    if (!this.#isWatching) return;
    this.#isWatching = false;
    this.#voices = [];
    speechSynthesis.removeEventListener('voiceschanged', this.#list);
  }

  readonly #list = (): void => {
    this.#voices = speechSynthesis.getVoices().filter(({ localService }) => localService);
    this.#onChange();
  };

  readonly #began = ({ target }: Event): void => {
    if (target !== this.#spoken) return;
    this.#hasBegun = true;
    if (this.#isUnwanted) this.cancel();
  };

  readonly #over = ({ target }: Event): void => {
    if (target === this.#spoken) this.#spoken = undefined;
  };

  /** Of the same country, else the device's own choice, else any of the language. */
  #find(locale: string): SpeechSynthesisVoice | undefined {
    const wanted = tagOf(locale);
    const [language] = wanted.split('-');
    const voices = this.#voices.filter(({ lang }) => tagOf(lang).split('-')[0] === language);
    return (
      voices.find(({ lang }) => tagOf(lang) === wanted) ?? voices.find((voice) => voice.default) ?? voices[0]
    );
  }
}

/** Android writes `en_GB`. */
const tagOf = (lang: string): string => lang.replaceAll('_', '-').toLowerCase();

/** All that a timer asks of the browser; tests put others in their place. */
export interface TimerPorts {
  readonly readMoment: typeof readMoment;
  readonly after: typeof after;
}

export const browserPorts: TimerPorts = { readMoment, after };
