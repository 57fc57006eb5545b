/**
 * A device whose clocks a test sets: time that goes by, sleep in which the steady clock stands still or runs on, a wall
 * clock that somebody sets, and page timers that a hidden tab holds back.
 */
import type { TimerPorts } from '../../src/care/cues.js';

interface Waiting {
  readonly due: number;
  readonly act: () => void;
}

export class DeviceClock {
  /** In ms. */
  wall = Date.UTC(2026, 2, 2, 7);
  steady = 5000.25;
  /** The time in which the device was awake, in ms: what a sound has to play in. */
  awake = 0;
  /** As the world counts, in ms: neither sleep nor a clock that is set changes its pace. */
  truth = 0;
  /** Called whenever time has gone by. */
  readonly onPass = new Set<() => void>();
  /** Page timers fire at full multiples of this only, in ms. */
  throttle = 1;
  #waiting: readonly Waiting[] = [];

  readonly ports: TimerPorts = {
    readMoment: () => ({ wall: this.wall, steady: this.steady }),
    after: (ms, act) => {
      const waiting: Waiting = { due: this.awake + ms, act };
      this.#waiting = [...this.#waiting, waiting];
      return () => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting);
      };
    },
  };

  /** How many page timers wait. */
  get timers(): number {
    return this.#waiting.length;
  }

  /** Time goes by, and page timers fire. @param each after every timer */
  async run(ms: number, each: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
    const end = this.awake + ms;
    for (;;) {
      const next = this.#waiting.toSorted((a, b) => this.#fires(a) - this.#fires(b))[0];
      if (!next || this.#fires(next) > end) break;
      this.#pass(Math.max(0, this.#fires(next) - this.awake));
      this.#waiting = this.#waiting.filter((other) => other !== next);
      next.act();
      await each();
    }
    this.#pass(end - this.awake);
  }

  /** The device sleeps: no page timer fires, no sound is played. */
  sleep(ms: number, steady: 'frozen' | 'running' = 'frozen'): void {
    this.wall += ms;
    this.truth += ms;
    if (steady === 'running') this.steady += ms;
  }

  /** Somebody sets the wall clock. */
  set(ms: number): void {
    this.wall += ms;
  }

  #fires({ due }: Waiting): number {
    return Math.ceil(due / this.throttle) * this.throttle;
  }

  #pass(ms: number): void {
    this.wall += ms;
    this.steady += ms;
    this.truth += ms;
    this.awake += ms;
    for (const act of this.onPass) act();
  }
}
