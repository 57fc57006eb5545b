/** The timer in a person's words, on a device whose clocks, sound, screen and voices the test has in its hand. */
import { fixture, html } from '@open-wc/testing';
import { browserPorts } from '../../src/care/cues.js';
import type { Segment } from '../../src/engine/interval-timer.js';
import type { SiRedFlagCheck } from '../../src/index.js';
import { letTimePass } from './clock.js';
import { RedFlagCheck, tidy } from './harness.js';
import type { Hand } from './hands.js';
import { replace } from './page-patches.js';
import { DeviceClock } from './run-timer-clock.js';
import { Buzzer, ScreenDevice, SoundDevice, SpeechDevice, type FakeVoice } from './run-timer-devices.js';
import { TimerHost, walkRun } from './run-timer-host.js';

/** 40 minutes: 10 times 1 minute of running and 2 of walking, and the walk around them. */
export const LONG: readonly Segment[] = walkRun(10);

export const ENGLISH: FakeVoice = { name: 'Own', lang: 'en-GB', localService: true, default: true };

export class Device {
  readonly clock = new DeviceClock();
  readonly sound = new SoundDevice(this.clock);
  readonly screen = new ScreenDevice();
  readonly speech = new SpeechDevice();
  readonly buzzer = new Buzzer();
  #isHidden = false;

  /** @param missing what this browser does not have */
  constructor(...missing: readonly ('sound' | 'screen' | 'speech' | 'buzzer')[]) {
    for (const part of ['sound', 'screen', 'speech', 'buzzer'] as const) {
      if (!missing.includes(part)) this[part].install();
    }
    if (missing.includes('sound')) replace(window, 'AudioContext', { value: undefined });
    if (missing.includes('screen')) replace(navigator, 'wakeLock', { value: undefined });
    if (missing.includes('speech')) replace(window, 'speechSynthesis', { value: undefined });
    if (missing.includes('buzzer')) replace(navigator, 'vibrate', { value: undefined });
    replace(document, 'visibilityState', { get: () => (this.#isHidden ? 'hidden' : 'visible') });
    TimerHost.ports = this.clock.ports;
  }

  /** Another app or tab; the browser lets go of the screen, and holds timers back. */
  hide(throttle = 1): void {
    this.#isHidden = true;
    this.clock.throttle = throttle;
    this.screen.take();
    document.dispatchEvent(new Event('visibilitychange'));
  }

  show(): void {
    this.#isHidden = false;
    this.clock.throttle = 1;
    document.dispatchEvent(new Event('visibilitychange'));
  }
}

export class TimerPage extends RedFlagCheck {
  readonly host: TimerHost;
  readonly device: Device;
  /** When the session was begun, in ms as the world counts. */
  begun = 0;

  constructor(host: TimerHost, device: Device, hand?: Hand) {
    super(host as unknown as SiRedFlagCheck, { hand });
    this.host = host;
    this.device = device;
  }

  static async on(
    device: Device,
    { session = LONG, hand, theme }: { session?: readonly Segment[]; hand?: Hand; theme?: string } = {},
  ): Promise<TimerPage> {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const host = document.createElement('si-timer-host') as TimerHost;
    host.session = session;
    if (theme) host.theme = theme;
    box.append(host);
    const page = new TimerPage(host, device, hand);
    await page.settled();
    // For voices, which are asked for after the first update.
    await page.settled();
    return page;
  }

  static async running(...parameters: Parameters<typeof TimerPage.on>): Promise<TimerPage> {
    const page = await TimerPage.on(...parameters);
    await page.begin();
    return page;
  }

  async begin(): Promise<void> {
    await this.act('timer-start');
    this.begun = this.device.clock.truth;
    await this.settled();
  }

  /** Time goes by, and the page follows. */
  async pass(ms: number): Promise<void> {
    await this.device.clock.run(ms, () => Promise.resolve());
    await this.settled();
  }

  // What is on show

  /** "Run", "Walk", or what it says when it is over. */
  get what(): string {
    return tidy(this.get('.timer .heading').textContent);
  }

  /** The time left in seconds, as the clock shows it. */
  get left(): number {
    const [minutes = NaN, seconds = NaN] = tidy(this.get('[role="timer"]').textContent)
      .split(':')
      .map(Number);
    return minutes * 60 + seconds;
  }

  get notice(): string {
    return tidy(this.find('.timer-notice p')?.textContent);
  }

  /** Switches, by name, and whether they are on. */
  get switches(): Readonly<Record<string, boolean>> {
    return Object.fromEntries(
      this.all('[data-field]').map((box) => [box.dataset['field'] ?? '', (box as HTMLInputElement).checked]),
    );
  }

  async turn(cue: string): Promise<void> {
    const box = this.get(`[data-field="${cue}"]`);
    await this.press(box.closest('label') ?? box);
  }

  /** Where one is after so many seconds of a session: which words, and how many seconds left. */
  static at(
    seconds: number,
    session: readonly Segment[] = LONG,
  ): { readonly index: number; readonly left: number } {
    let end = 0;
    for (const [index, segment] of session.entries()) {
      end += segment.seconds;
      if (seconds < end) return { index, left: end - seconds };
    }
    return { index: session.length, left: 0 };
  }
}

afterEach(() => {
  TimerHost.ports = browserPorts;
  letTimePass();
});
