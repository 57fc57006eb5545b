/** What a browser has for a timer, in the place of the real things: sound, a screen that stays on, voices, a buzzer. */
import type { DeviceClock } from './run-timer-clock.js';
import { replace } from './page-patches.js';

/** A tone that was heard. */
export interface Heard {
  /** In Hz. */
  readonly pitch: number;
  /** When it began, in ms as the world counts. */
  readonly at: number;
}

/** The loudspeaker: contexts, and what is heard of them. */
export class SoundDevice {
  readonly contexts: FakeContext[] = [];
  readonly heard: Heard[] = [];
  readonly clock: DeviceClock;
  /** A browser that opens no sound. */
  refuses = false;
  readonly session = { type: 'auto' };

  constructor(clock: DeviceClock) {
    this.clock = clock;
  }

  get open(): readonly FakeContext[] {
    return this.contexts.filter(({ state }) => state !== 'closed');
  }

  install(): void {
    // oxlint-disable-next-line no-this-alias, typescript/no-this-alias -- for the classes below
    const device = this;
    replace(navigator, 'audioSession', { value: this.session });
    replace(window, 'AudioContext', {
      value: class extends FakeContext {
        constructor() {
          super(device);
        }
      },
    });
    replace(window, 'OscillatorNode', { value: FakeOscillator });
    replace(window, 'GainNode', { value: FakeGain });
    this.clock.onPass.add(() => {
      for (const context of this.contexts) context.play();
    });
  }
}

export class FakeContext extends EventTarget {
  state: AudioContextState | 'interrupted' = 'suspended';
  readonly destination = {};
  readonly oscillators: FakeOscillator[] = [];
  readonly #device: SoundDevice;
  /** In ms of the device's time awake. */
  #played = 0;
  #since = 0;

  constructor(device: SoundDevice) {
    super();
    if (device.refuses) throw new DOMException('No sound here.', 'NotSupportedError');
    this.#device = device;
    device.contexts.push(this);
  }

  /** In seconds. */
  get currentTime(): number {
    const now = this.state === 'running' ? this.#device.clock.awake - this.#since : 0;
    return (this.#played + now) / 1000;
  }

  resume(): Promise<void> {
    return this.#become('running');
  }

  suspend(): Promise<void> {
    return this.#become('suspended');
  }

  close(): Promise<void> {
    return this.#become('closed');
  }

  /** A call comes in, or the screen goes dark. */
  interrupt(): void {
    this.#set('interrupted');
  }

  play(): void {
    if (this.state !== 'running') return;
    const { clock, heard } = this.#device;
    for (const oscillator of this.oscillators) {
      const { startsAt: start = Infinity, endsAt: end = Infinity } = oscillator;
      if (oscillator.isHeard || start > this.currentTime) continue;
      oscillator.isHeard = true;
      if (end <= start) continue;
      heard.push({ pitch: oscillator.pitch, at: clock.truth - (this.currentTime - start) * 1000 });
    }
  }

  /** As browsers do: a little later, and with an event. */
  async #become(state: AudioContextState): Promise<void> {
    if (this.#isClosed) throw new DOMException('It is closed.', 'InvalidStateError');
    if (state === 'closed') this.#set(state);
    await Promise.resolve();
    if (this.state !== state && !this.#isClosed) this.#set(state);
  }

  get #isClosed(): boolean {
    return this.state === 'closed';
  }

  #set(state: AudioContextState | 'interrupted'): void {
    this.#played = this.currentTime * 1000;
    this.#since = this.#device.clock.awake;
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeNode {
  connect<T>(node: T): T {
    return node;
  }

  disconnect(): void {
    // Heard no more; `stop` has said so.
  }
}

class FakeOscillator extends FakeNode {
  readonly pitch: number;
  startsAt?: number;
  endsAt?: number;
  isHeard = false;
  readonly #context: FakeContext;

  constructor(context: FakeContext, { frequency }: { readonly frequency: number }) {
    super();
    this.#context = context;
    this.pitch = frequency;
    context.oscillators.push(this);
  }

  start(at: number): void {
    this.startsAt = at;
  }

  stop(at = this.#context.currentTime): void {
    this.endsAt = at;
  }
}

class FakeGain extends FakeNode {
  readonly gain = {
    setValueAtTime: () => undefined,
    linearRampToValueAtTime: () => undefined,
  };
}

/** The screen: which locks are held, and how often one was asked for. */
export class ScreenDevice {
  asked = 0;
  answer: 'yes' | 'no' | 'later' = 'yes';
  readonly #held = new Set<FakeSentinel>();
  readonly #waiting: (() => void)[] = [];

  get held(): number {
    return this.#held.size;
  }

  install(): void {
    replace(navigator, 'wakeLock', { value: { request: () => this.#request() } });
  }

  /** Gives what was asked for while the answer was `later`. */
  give(): void {
    for (const give of this.#waiting.splice(0)) give();
  }

  /** The browser takes all of them, as it does when a page is hidden. */
  take(): void {
    for (const sentinel of this.#held) sentinel.let();
  }

  async #request(): Promise<FakeSentinel> {
    this.asked++;
    if (this.answer === 'no') throw new DOMException('The battery is low.', 'NotAllowedError');
    if (this.answer === 'later') await new Promise<void>((given) => void this.#waiting.push(given));
    const sentinel = new FakeSentinel(() => {
      this.#held.delete(sentinel);
    });
    this.#held.add(sentinel);
    return sentinel;
  }
}

class FakeSentinel extends EventTarget {
  released = false;
  readonly #onLet: () => void;

  constructor(onLet: () => void) {
    super();
    this.#onLet = onLet;
  }

  release(): Promise<void> {
    this.let();
    return Promise.resolve();
  }

  let(): void {
    if (this.released) return;
    this.released = true;
    this.#onLet();
    this.dispatchEvent(new Event('release'));
  }
}

export type FakeVoice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

/** The one queue of speech of a page. */
export class SpeechDevice extends EventTarget {
  voices: readonly FakeVoice[] = [];
  /** All that was handed to it. */
  readonly said: string[] = [];
  /** By which voice, by name. */
  readonly voicesUsed: string[] = [];
  /** How often the whole queue was emptied. */
  cancels = 0;
  #queue: readonly FakeUtterance[] = [];
  #listeners = 0;

  get listeners(): number {
    return this.#listeners;
  }

  get speaking(): boolean {
    return this.#queue.length > 0;
  }

  get pending(): boolean {
    return this.#queue.length > 1;
  }

  install(): void {
    replace(window, 'speechSynthesis', { value: this });
    replace(window, 'SpeechSynthesisUtterance', { value: FakeUtterance });
  }

  override addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void {
    this.#listeners++;
    super.addEventListener(...parameters);
  }

  override removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void {
    this.#listeners--;
    super.removeEventListener(...parameters);
  }

  getVoices(): readonly FakeVoice[] {
    return this.voices;
  }

  load(...voices: readonly FakeVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: FakeUtterance): void {
    this.said.push(utterance.text);
    this.voicesUsed.push(utterance.voice?.name ?? 'none');
    this.#queue = [...this.#queue, utterance];
    if (this.#queue.length === 1) utterance.dispatchEvent(new Event('start'));
  }

  cancel(): void {
    this.cancels++;
    const gone = this.#queue;
    this.#queue = [];
    for (const utterance of gone) utterance.dispatchEvent(new Event('error'));
  }

  /** What is being said comes to its end. */
  finish(): void {
    const [said, next] = this.#queue;
    this.#queue = this.#queue.slice(1);
    said?.dispatchEvent(new Event('end'));
    next?.dispatchEvent(new Event('start'));
  }
}

class FakeUtterance extends EventTarget {
  readonly text: string;
  voice?: FakeVoice;
  lang = '';

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** The buzzer. */
export class Buzzer {
  readonly buzzed: (readonly number[])[] = [];

  install(): void {
    replace(navigator, 'vibrate', {
      value: (pattern: readonly number[]) => {
        this.buzzed.push(pattern);
        return true;
      },
    });
  }
}

/** Which listeners there are on page and window. */
export class Listeners {
  readonly #counts = new Map<string, number>();

  install(): void {
    for (const owner of [window, document]) {
      const { addEventListener, removeEventListener } = owner;
      const note = (by: number, call: typeof addEventListener) => {
        const { counts } = { counts: this.#counts };
        return function noted(this: EventTarget, ...parameters: Parameters<typeof addEventListener>): void {
          counts.set(parameters[0], (counts.get(parameters[0]) ?? 0) + by);
          call.apply(owner, parameters);
        };
      };
      replace(owner, 'addEventListener', { value: note(1, addEventListener) });
      replace(owner, 'removeEventListener', { value: note(-1, removeEventListener) });
    }
  }

  /** Those that are on, by type. */
  get on(): readonly string[] {
    return [...this.#counts].filter(([, count]) => count > 0).map(([type]) => type);
  }
}
