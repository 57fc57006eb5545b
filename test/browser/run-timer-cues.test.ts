/** What goes with the timer: beeps in time, a screen that stays on, a buzz, and words spoken by the device alone. */
import { expect } from '@open-wc/testing';
import { browserPorts } from '../../src/care/cues.js';
import { runTimer as words } from '../../src/messages/en/run-timer.js';
import { engine } from '../support/commands.js';
import { mouse } from '../support/hands.js';
import { replace } from '../support/page-patches.js';
import type { FakeVoice, Heard } from '../support/run-timer-devices.js';
import { Device, ENGLISH, LONG, TimerPage } from '../support/run-timer-harness.js';
import { TimerHost, walkRun } from '../support/run-timer-host.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const isChromium = (await engine()) === 'chromium';

/** Cues that were heard, as starts in seconds from the beginning, with the tones of each. */
function cuesOf({ device, begun }: TimerPage): readonly { readonly at: number; readonly tones: string }[] {
  const cues: { at: number; last: number; tones: string }[] = [];
  for (const { pitch, at } of device.sound.heard.toSorted((a: Heard, b: Heard) => a.at - b.at)) {
    const seconds = (at - begun) / SECOND;
    const cue = cues.at(-1);
    const tone = pitch > 1000 ? 'high' : pitch < 800 ? 'low' : 'middle';
    if (cue && seconds - cue.last < 0.4) {
      cue.tones += ` ${tone}`;
      cue.last = seconds;
    } else {
      cues.push({ at: seconds, last: seconds, tones: tone });
    }
  }
  return cues.map(({ at, tones }) => ({ at, tones }));
}

const TONES: Readonly<Record<string, string>> = { run: 'high high', end: 'middle middle low' };
const tonesOf = (kind: string): string => TONES[kind] ?? 'low';

/** What is to be heard of the session from one second of it to another, if nothing is skipped. */
function due(from: number, to: number): readonly { readonly at: number; readonly tones: string }[] {
  let at = 0;
  const starts = LONG.map(({ kind, seconds }) => {
    at += seconds;
    return { at: at - seconds, tones: tonesOf(kind) };
  });
  return [...starts, { at, tones: tonesOf('end') }].filter((start) => start.at >= from && start.at < to);
}

/** In their order, each with its tones, and within a second of when they are due. */
function areInTime(found: ReturnType<typeof cuesOf>, wanted: ReturnType<typeof due>): void {
  expect(found.map(({ tones }) => tones)).to.deep.equal(wanted.map(({ tones }) => tones));
  for (const [index, { at }] of wanted.entries()) {
    expect(found[index]?.at, `cue ${index}`).to.be.closeTo(at, 1);
  }
}

/** No part begins as a timer fires that is held back to full minutes. */
async function betweenMinutes(): Promise<TimerPage> {
  const page = await TimerPage.on(new Device());
  await page.pass(37 * SECOND);
  await page.begin();
  return page;
}

describe('beeps', () => {
  it('are heard at each start, high twice to run and low once to walk, and three at the end', async () => {
    const page = await TimerPage.running(new Device());
    await page.pass(42 * MINUTE);
    areInTime(cuesOf(page), due(0, Infinity));
  });

  it('open one sound, in the tap that starts, and none before', async () => {
    const { sound, clock } = new Device();
    const page = await TimerPage.on(new Device());
    const { device } = page;
    expect(device.sound.contexts).to.have.length(0);
    page.get('[data-action="timer-start"]').click();
    expect(device.sound.contexts).to.have.length(1);
    await page.pass(10 * MINUTE);
    await page.act('timer-pause');
    await page.act('timer-resume');
    await page.act('timer-skip');
    await page.pass(MINUTE);
    expect(device.sound.contexts).to.have.length(1);
    expect([sound.contexts.length, clock.timers]).to.deep.equal([0, 0]);
  });

  for (const minutes of [1, 10]) {
    it(`come in time in a hidden tab whose timers fire every ${minutes} minutes`, async () => {
      const page = await betweenMinutes();
      await page.pass(MINUTE);
      page.device.hide(minutes * MINUTE);
      await page.pass(20.4 * MINUTE);
      areInTime(cuesOf(page), due(0, 21.4 * 60));
    });
  }

  it('are planned anew after a sleep: in time from the first second awake, and none for what was slept', async () => {
    for (const steady of ['frozen', 'running'] as const) {
      const page = await TimerPage.running(new Device());
      await page.pass(5.5 * MINUTE);
      page.device.clock.sleep(4 * MINUTE, steady);
      await page.pass(5 * MINUTE);
      areInTime(cuesOf(page), [...due(0, 5.5 * 60), ...due(9.5 * 60, 14.5 * 60)]);
      page.host.remove();
    }
  });

  it('are planned anew after a sleep within one part, and need no timer from then on', async () => {
    for (const steady of ['frozen', 'running'] as const) {
      const page = await betweenMinutes();
      await page.pass(MINUTE);
      page.device.clock.sleep(3.75 * MINUTE, steady);
      await page.pass(SECOND);
      page.device.hide(MINUTE);
      await page.pass(4 * MINUTE);
      areInTime(cuesOf(page), due(0, 8.75 * 60));
      page.host.remove();
    }
  });

  it('are planned anew once an interrupted sound runs again', async () => {
    const page = await TimerPage.running(new Device());
    const { device } = page;
    await page.pass(5.5 * MINUTE);
    device.hide();
    device.sound.open[0]?.interrupt();
    await page.pass(4 * MINUTE);
    device.show();
    await page.settled();
    await page.pass(5 * MINUTE);
    areInTime(cuesOf(page), [...due(0, 5.5 * 60), ...due(9.5 * 60, 14.5 * 60)]);
  });

  it('rest in a pause, and are in time after it', async () => {
    const page = await TimerPage.running(new Device());
    await page.pass(4 * MINUTE);
    await page.act('timer-pause');
    await page.pass(10 * MINUTE);
    expect(cuesOf(page)).to.have.length(1);
    expect(page.device.sound.open[0]?.state).to.equal('suspended');
    await page.act('timer-resume');
    await page.pass(4.9 * MINUTE);
    const shifted = due(4 * 60, 8.9 * 60).map((cue) => ({ ...cue, at: cue.at + 600 }));
    areInTime(cuesOf(page), [...due(0, 60), ...shifted]);
  });

  it('follow Skip and Back: the part one comes to is heard at once, and nothing twice', async () => {
    const page = await TimerPage.running(new Device());
    await page.pass(MINUTE);
    await page.act('timer-skip');
    await page.pass(59 * SECOND);
    await page.act('timer-back');
    await page.pass(2.5 * MINUTE);
    areInTime(cuesOf(page), [
      { at: 0, tones: 'low' },
      { at: 60, tones: 'high high' },
      { at: 119, tones: 'high high' },
      { at: 179, tones: 'low' },
    ]);
  });

  it('are put right with "I was not away"', async () => {
    const page = await TimerPage.running(new Device());
    await page.pass(MINUTE);
    page.device.clock.set(60 * MINUTE);
    await page.pass(3 * SECOND);
    await page.act('timer-not-away');
    await page.pass(7.9 * MINUTE);
    areInTime(
      cuesOf(page).filter(({ at }) => at > 70),
      due(70, 8.9 * 60),
    );
  });

  it('can be switched off at any time, and on again in time', async () => {
    const page = await TimerPage.running(new Device());
    expect(page.switches['beep']).to.equal(true);
    await page.pass(MINUTE);
    await page.turn('beep');
    expect(page.device.sound.open).to.have.length(0);
    await page.pass(6 * MINUTE);
    expect(cuesOf(page)).to.have.length(1);
    await page.turn('beep');
    await page.pass(4.9 * MINUTE);
    areInTime(cuesOf(page), [...due(0, 1), ...due(7 * 60, 11.9 * 60)]);
  });

  it('off from the start open no sound at all', async () => {
    const page = await TimerPage.on(new Device());
    await page.turn('beep');
    await page.begin();
    await page.pass(10 * MINUTE);
    expect(page.device.sound.contexts).to.have.length(0);
  });

  it('stop with End early, and with the end, once the last is heard', async () => {
    const page = await TimerPage.running(new Device());
    await page.pass(MINUTE);
    await page.act('timer-end');
    expect(page.device.sound.open).to.have.length(0);
    await page.act('timer-undo-end');
    await page.pass(39 * MINUTE + SECOND);
    expect(page.what).to.equal(words.done);
    expect([page.device.sound.open.length, page.device.screen.held]).to.deep.equal([1, 0]);
    await page.pass(5 * SECOND);
    expect(page.device.sound.open).to.have.length(0);
    expect(page.device.clock.timers).to.equal(0);
    expect(cuesOf(page).at(-1)?.tones).to.equal(tonesOf('end'));
  });

  it('go over music and not in its place; two timers give the page its sound back after the last', async () => {
    const device = new Device();
    const { session } = device.sound;
    const one = await TimerPage.running(device);
    expect(session.type).to.equal('transient');
    const other = await TimerPage.running(device);
    await one.act('timer-end');
    expect(session.type).to.equal('transient');
    await other.act('timer-end');
    expect(session.type).to.equal('auto');
    session.type = 'playback';
    await one.act('timer-undo-end');
    expect(session.type).to.equal('playback');
    await one.act('timer-end');
    expect(session.type).to.equal('playback');
    expect(document.querySelectorAll('audio, video')).to.have.length(0);
  });

  it('are not to be had where a browser has no sound or refuses it: it says so, and the clock goes on', async () => {
    const page = await TimerPage.running(new Device('sound'));
    expect(page.switches).not.to.have.property('beep');
    expect(page.text).to.include(words.noSound);
    await page.pass(5.51 * MINUTE);
    expect([page.what, page.left]).to.deep.equal(['Run', 30]);
    const refusing = new Device();
    refusing.sound.refuses = true;
    const other = await TimerPage.running(refusing);
    expect(other.text).to.include(words.noSound);
    await other.pass(5.51 * MINUTE);
    expect([other.what, other.left]).to.deep.equal(['Run', 30]);
    expect(refusing.sound.session.type).to.equal('auto');
    await other.turn('beep');
    expect(other.text).not.to.include(words.noSound);
  });
});

describe('the screen', () => {
  it('is kept on while the session runs, and let go in a pause and at the end', async () => {
    const page = await TimerPage.on(new Device());
    const { screen } = page.device;
    expect(page.text).to.include(words.screen.before);
    expect(screen.asked).to.equal(0);
    await page.begin();
    expect([screen.asked, screen.held]).to.deep.equal([1, 1]);
    expect(page.text).to.include(words.screen.on);
    await page.act('timer-pause');
    expect(screen.held).to.equal(0);
    await page.act('timer-resume');
    expect(screen.held).to.equal(1);
    await page.act('timer-end');
    expect(screen.held).to.equal(0);
    await page.act('timer-undo-end');
    await page.pass(41 * MINUTE);
    expect(screen.held).to.equal(0);
  });

  it('is asked for again when the page is back, once', async () => {
    const page = await TimerPage.running(new Device());
    const { screen } = page.device;
    page.device.hide();
    expect(screen.held).to.equal(0);
    await page.pass(MINUTE);
    expect(screen.asked).to.equal(1);
    page.device.show();
    window.dispatchEvent(new Event('focus'));
    await page.settled();
    expect([screen.asked, screen.held]).to.deep.equal([2, 1]);
    expect(page.text).to.include(words.screen.on);
  });

  it('that the browser takes says so, and is not begged for each second', async () => {
    const page = await TimerPage.running(new Device());
    const { screen } = page.device;
    screen.answer = 'no';
    screen.take();
    await page.settled();
    expect(page.text).to.include(words.screen.mayGoDark);
    await page.pass(MINUTE);
    expect(screen.asked).to.equal(1);
    screen.answer = 'yes';
    window.dispatchEvent(new Event('focus'));
    await page.settled();
    expect(page.text).to.include(words.screen.on);
  });

  it('that is refused, or not to be had, says so, and the clock goes on', async () => {
    const refusing = new Device();
    refusing.screen.answer = 'no';
    for (const device of [refusing, new Device('screen')]) {
      replace(navigator, 'wakeLock', {
        value: device === refusing ? { request: () => Promise.reject(new Error('no')) } : undefined,
      });
      TimerHost.ports = device.clock.ports;
      const page = await TimerPage.running(device);
      await page.settled();
      expect(page.text).to.include(words.screen.mayGoDark);
      await page.pass(5.51 * MINUTE);
      expect([page.what, page.left]).to.deep.equal(['Run', 30]);
      page.host.remove();
    }
  });

  it('asked for and given up again in one breath is not kept', async () => {
    const page = await TimerPage.on(new Device());
    const { screen } = page.device;
    screen.answer = 'later';
    await page.begin();
    await page.act('timer-pause');
    screen.give();
    await page.settled();
    expect(screen.held).to.equal(0);
    await page.act('timer-resume');
    screen.give();
    await page.settled();
    await page.settled();
    expect(screen.held).to.equal(1);
  });
});

describe('the buzzer', () => {
  it('buzzes at each start, longer to walk, and can be switched off', async () => {
    const page = await TimerPage.running(new Device());
    const { buzzed } = page.device.buzzer;
    expect(buzzed).to.have.length(0);
    await page.pass(8.5 * MINUTE);
    expect(buzzed.map(({ length }) => length)).to.deep.equal([3, 1, 3]);
    await page.turn('vibrate');
    await page.pass(40 * MINUTE);
    expect(buzzed).to.have.length(3);
  });

  it('is not offered where there is none', async () => {
    const page = await TimerPage.running(new Device('buzzer'));
    expect(page.switches).not.to.have.property('vibrate');
    await page.pass(6.1 * MINUTE);
    expect(page.what).to.equal('Walk');
  });
});

const voice = (name: string, lang: string, more: Partial<FakeVoice> = {}): FakeVoice => ({
  ...ENGLISH,
  default: false,
  ...more,
  name,
  lang,
});
const CLOUD = voice('Cloud', 'en-US', { localService: false, default: true });

describe('spoken words', () => {
  it('are offered only where the device itself has a voice for the language', async () => {
    const page = await TimerPage.on(new Device());
    const { speech } = page.device;
    expect(page.switches).not.to.have.property('speak');
    for (const voices of [[CLOUD], [voice('Anna', 'de-DE')], [CLOUD, voice('Anna', 'de-DE')]]) {
      speech.load(...voices);
      await page.settled();
      expect(page.switches).not.to.have.property('speak');
    }
    speech.load(CLOUD, ENGLISH);
    await page.settled();
    expect(page.switches['speak']).to.equal(false);
    speech.load(CLOUD);
    await page.settled();
    expect(page.switches).not.to.have.property('speak');
  });

  it('off at first, say each part as it begins, in place of what is being said', async () => {
    const device = new Device();
    device.speech.voices = [ENGLISH];
    const page = await TimerPage.running(device);
    await page.pass(MINUTE);
    expect(device.speech.said).to.deep.equal([]);
    await page.turn('speak');
    expect(device.speech.said).to.deep.equal(['Walk 5 minutes to warm up.']);
    device.speech.finish();
    await page.pass(5 * MINUTE + SECOND);
    expect(device.speech.said.slice(1)).to.deep.equal(['Run 1 minute.', 'Walk 2 minutes.']);
    expect(device.speech.cancels).to.equal(1);
    await page.turn('speak');
    expect(device.speech.speaking).to.equal(false);
    await page.pass(10 * MINUTE);
    expect(device.speech.said).to.have.length(3);
  });

  it('take the voice of the country, else the device’s own, and never one from the cloud', async () => {
    const device = new Device();
    device.speech.voices = [CLOUD, voice('Aoife', 'en_IE'), ENGLISH, voice('Sam', 'en_US')];
    const page = await TimerPage.on(device);
    await page.turn('speak');
    for (const locale of ['en-us', 'en-IE', 'en', 'en-NZ']) {
      page.host.locale = locale;
      await page.begin();
      page.host.timer.close();
      await page.settled();
    }
    expect(device.speech.voicesUsed).to.deep.equal(['Sam', 'Aoife', 'Own', 'Own']);
    page.host.locale = 'de';
    page.host.requestUpdate();
    await page.settled();
    expect(page.switches).not.to.have.property('speak');
    await page.begin();
    expect(device.speech.voicesUsed).to.have.length(4);
  });

  it('come too late for no one: a part that has long begun is not announced as new', async () => {
    const device = new Device();
    device.speech.voices = [ENGLISH];
    const page = await TimerPage.running(device);
    await page.turn('speak');
    await page.pass(MINUTE);
    device.clock.sleep(4.5 * MINUTE);
    await page.pass(SECOND);
    expect(page.what).to.equal('Run');
    expect(device.speech.said).to.have.length(1);
    expect(device.buzzer.buzzed).to.have.length(0);
  });

  it('stop with End early', async () => {
    const device = new Device();
    device.speech.voices = [ENGLISH];
    const page = await TimerPage.running(device);
    await page.turn('speak');
    await page.act('timer-end');
    expect(device.speech.speaking).to.equal(false);
  });

  it('leave what other scripts are saying alone', async () => {
    const device = new Device();
    device.speech.voices = [ENGLISH];
    const page = await TimerPage.running(device);
    const other = new SpeechSynthesisUtterance('The page reads its own text.');
    speechSynthesis.speak(other);
    await page.turn('speak');
    await page.turn('speak');
    expect(device.speech.cancels).to.equal(0);
    device.speech.finish();
    // Its own words have their turn now, and are not wanted any more.
    expect(device.speech.cancels).to.equal(1);
    await page.turn('speak');
    speechSynthesis.speak(new SpeechSynthesisUtterance('And more.'));
    page.host.remove();
    await Promise.resolve();
    expect(device.speech.cancels).to.equal(1);
  });

  it('of two timers are each its own', async () => {
    const device = new Device();
    device.speech.voices = [ENGLISH];
    const one = await TimerPage.running(device);
    const other = await TimerPage.running(device);
    await one.turn('speak');
    await other.turn('speak');
    expect(device.speech.said).to.have.length(2);
    await other.act('timer-end');
    expect([device.speech.cancels, device.speech.speaking]).to.deep.equal([0, true]);
    one.host.remove();
    other.host.remove();
    await Promise.resolve();
    expect(device.speech.listeners).to.equal(0);
  });

  it('are not to be had where a browser cannot speak, or throws', async () => {
    const page = await TimerPage.running(new Device('speech'));
    expect(page.switches).not.to.have.property('speak');
    page.host.remove();
    await Promise.resolve();
    const device = new Device();
    device.speech.voices = [ENGLISH];
    device.speech.speak = () => {
      throw new Error('no');
    };
    const other = await TimerPage.on(device);
    await other.turn('speak');
    await other.begin();
    await other.pass(6.1 * MINUTE);
    expect(other.what).to.equal('Walk');
  });
});

describe('before the reader’s tap', () => {
  it('nothing is opened, asked for or kept', async () => {
    const device = new Device();
    const stored = localStorage.length;
    const page = await TimerPage.on(device);
    await page.pass(MINUTE);
    expect(device.sound.contexts.length + device.screen.asked + device.clock.timers).to.equal(0);
    expect(device.buzzer.buzzed.length + device.speech.said.length).to.equal(0);
    await page.begin();
    await page.pass(10 * MINUTE);
    expect(localStorage).to.have.length(stored);
    expect(sessionStorage).to.have.length(0);
  });
});

(isChromium ? describe : describe.skip)('with the browser’s own clocks, sound and screen', () => {
  it('runs, sounds, pauses and lets go, and throws nothing', async () => {
    const contexts: AudioContext[] = [];
    const Own = AudioContext;
    const starts: number[] = [];
    const { start } = OscillatorNode.prototype;
    replace(OscillatorNode.prototype, 'start', {
      value(this: OscillatorNode, at = 0): void {
        starts.push(at - this.context.currentTime);
        start.call(this, at);
      },
      writable: true,
    });
    replace(window, 'AudioContext', {
      value: class extends Own {
        constructor() {
          super();
          contexts.push(this);
        }
      },
    });
    const errors: string[] = [];
    const onError = ({ message }: ErrorEvent): void => void errors.push(message);
    addEventListener('error', onError);
    TimerHost.ports = browserPorts;
    const host = document.createElement('si-timer-host') as TimerHost;
    host.session = walkRun(1).map((segment) => ({ ...segment, seconds: 2 }));
    document.body.append(host);
    const press = async (action: string): Promise<void> => {
      await new Promise((done) => setTimeout(done, 450));
      const target = host.renderRoot.querySelector<HTMLElement>(`[data-action="${action}"]`);
      if (target) await mouse(target);
      await host.updateComplete;
    };
    await host.updateComplete;
    await press('timer-start');
    await new Promise((done) => setTimeout(done, 1200));
    const [context] = contexts;
    expect(context?.state).to.equal('running');
    // The part that began, at once; then run, walk, cool-down and end, 2 s apart, less what it took to open.
    const firsts = starts.filter((_, index) => [0, 1, 3, 4, 5].includes(index));
    expect(firsts[0]).to.be.closeTo(0.05, 0.1);
    for (const [index, at] of firsts.slice(1).entries()) expect(at).to.be.closeTo((index + 1) * 2, 0.7);
    await press('timer-pause');
    await press('timer-resume');
    await press('timer-skip');
    expect(host.renderRoot.textContent).to.include(words.leftInAll.replace('{time} ', ''));
    host.remove();
    await new Promise((done) => setTimeout(done, 300));
    expect(context?.state).to.equal('closed');
    expect(contexts).to.have.length(1);
    removeEventListener('error', onError);
    expect(errors).to.deep.equal([]);
  });
});
