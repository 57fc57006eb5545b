/** The device that a story of the timer is read on, as far as a picture would show it. For `beforeEach`. */
import { stopClocks } from './plan-reader.js';

let clocks: ReturnType<typeof stopClocks> | undefined;

/** The device sleeps: the clock of the page stands still meanwhile, and the one on the wall goes on. */
export function sleep(minutes: number): void {
  clocks?.sleep(minutes * 60_000);
}

export interface Device {
  /** Whether the screen can be kept on. */
  readonly keepsScreenOn?: boolean;
  /** Whether it can say words. */
  readonly speaks?: boolean;
  /** Whether it can beep. */
  readonly beeps?: boolean;
}

const VOICE = { default: true, lang: 'en-GB', localService: true, name: 'Voice', voiceURI: 'voice' };

/** A device whose clocks stand still, and that is the same on every machine. Gives the way back. */
export const onDevice =
  ({ keepsScreenOn = true, speaks = false, beeps = true }: Device = {}) =>
  (): (() => void) => {
    clocks = stopClocks();
    const wayBack = [
      instead(speechSynthesis, 'getVoices', () => (speaks ? [VOICE] : [])),
      instead(navigator, 'vibrate', () => true),
      instead(navigator, 'wakeLock', keepsScreenOn ? { request: screenLock } : undefined),
      instead(globalThis, 'AudioContext', beeps ? SilentContext : undefined),
    ];
    return () => {
      clocks?.restart();
      clocks = undefined;
      for (const back of wayBack) back();
    };
  };

/** Puts something else in the place of what a browser has. */
function instead(owner: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
}

function screenLock(): Promise<EventTarget> {
  const lock = Object.assign(new EventTarget(), { released: false, release: () => Promise.resolve() });
  return Promise.resolve(lock);
}

/** Nobody hears it: a browser lets a page sound only after a person's own tap. */
class SilentContext extends EventTarget {
  readonly state = 'suspended';
  readonly resume = (): Promise<void> => Promise.resolve();
  readonly suspend = (): Promise<void> => Promise.resolve();
  readonly close = (): Promise<void> => Promise.resolve();
}
