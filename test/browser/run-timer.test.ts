/** The walk-run timer on devices that sleep, hide pages, hold timers back and have their clocks set. */
import { expect } from '@open-wc/testing';
import { runTimer as words } from '../../src/messages/en/run-timer.js';
import { fill } from '../../src/ui/wording.js';
import { emulateMedia, engine, setViewport } from '../support/commands.js';
import { openFrame } from '../support/frames.js';
import { keyboard } from '../support/hands.js';
import { nameOf } from '../support/harness.js';
import { Listeners } from '../support/run-timer-devices.js';
import { Device, ENGLISH, LONG, TimerPage } from '../support/run-timer-harness.js';
import { walkRun, type TimerHost } from '../support/run-timer-host.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const isChromium = (await engine()) === 'chromium';

/** Right, as one who looks at a watch would say, give or take a second. */
function isRight(page: TimerPage, pausedFor = 0): void {
  const seconds = (page.device.clock.truth - page.begun - pausedFor) / SECOND;
  const right = [seconds, seconds - 1].map((time) => {
    const { index, left } = TimerPage.at(time);
    const segment = LONG[index];
    return { what: segment ? words.kinds[segment.kind] : words.done, left };
  });
  const { what } = page;
  const same = right.find((moment) => moment.what === what);
  expect(what, `after ${seconds} s`).to.equal((same ?? right[0])?.what);
  if (what === words.done) return;
  expect(page.left, `after ${seconds} s`).to.be.closeTo(same?.left ?? NaN, 1);
}

const awayFor = (time: string): string => fill(words.away, { time });

describe('a session of 40 minutes', () => {
  it('tells what will happen, then what to do now, each second, to the end', async () => {
    const page = await TimerPage.on(new Device());
    expect(page.all('.timer-plan li').map(({ textContent }) => textContent)).to.deep.equal([
      'Walk 5 minutes to warm up',
      '10 times: run 1 minute, walk 2 minutes',
      'Walk 5 minutes to cool down',
    ]);
    await page.begin();
    expect(page.text).to.include('Next: run 1 minute').and.include('0 of 10 runs done');
    for (const ms of [400, 3 * MINUTE, 1.99 * MINUTE, 1000, 59_000, 20 * MINUTE, 12 * MINUTE]) {
      await page.pass(ms);
      isRight(page);
    }
    await page.pass(5 * MINUTE);
    expect(page.what).to.equal(words.done);
    expect(page.text).to.include('You ran 10 minutes.');
  });

  it('says each part once as it begins, and nothing in between', async () => {
    const page = await TimerPage.running(new Device());
    const { said } = page.host;
    await page.pass(4 * MINUTE);
    expect(said).to.deep.equal(['Walk 5 minutes to warm up.']);
    await page.pass(4.5 * MINUTE);
    expect(said.slice(1)).to.deep.equal(['Run 1 minute.', 'Walk 2 minutes.', 'Run 1 minute.']);
    expect(page.announcement).to.equal('Run 1 minute.');
    await page.pass(40 * MINUTE);
    expect(said.at(-1)).to.equal(`${words.done}.`);
    expect(said).to.have.length(1 + 20 + 1 + 1);
  });

  it('is redrawn by one timer while it runs, and by none at other times', async () => {
    const { clock } = new Device();
    const device = new Device();
    const page = await TimerPage.on(device);
    expect(device.clock.timers).to.equal(0);
    await page.begin();
    for (const ms of [0, 500, MINUTE]) {
      await page.pass(ms);
      expect(device.clock.timers).to.equal(1);
    }
    await page.act('timer-pause');
    expect(device.clock.timers).to.equal(0);
    await page.act('timer-skip');
    expect(device.clock.timers).to.equal(0);
    await page.act('timer-resume');
    expect(device.clock.timers).to.equal(1);
    await page.act('timer-end');
    expect(device.clock.timers).to.equal(0);
    expect(clock.timers).to.equal(0);
  });
});

describe('a device that slept for 4 minutes', () => {
  for (const steady of ['frozen', 'running'] as const) {
    it(`is right within a second of waking, and tells it once: steady clock ${steady}`, async () => {
      const device = new Device();
      const page = await TimerPage.running(device);
      await page.pass(6.3 * MINUTE);
      device.clock.sleep(4 * MINUTE, steady);
      await page.pass(SECOND);
      isRight(page);
      expect(page.notice).to.equal(`${awayFor('4 minutes')} ${words.awayNow.walk} 2 of 10 runs done.`);
      expect(page.announcement).to.equal(page.notice);
      expect(page.actions.includes('timer-not-away')).to.equal(steady === 'frozen');
      await page.pass(8 * SECOND);
      expect(page.host.said.filter((text) => text.startsWith('You were away'))).to.have.length(1);
      await page.pass(5 * MINUTE);
      isRight(page);
      expect(page.notice).to.equal('');
    });
  }

  it('and wakes with the page in front is right at once, before any timer', async () => {
    const device = new Device();
    const page = await TimerPage.running(device);
    for (const type of ['focus', 'pageshow', 'visibilitychange']) {
      await page.pass(2 * MINUTE);
      device.clock.sleep(4 * MINUTE);
      (type === 'visibilitychange' ? document : window).dispatchEvent(new Event(type));
      await page.settled();
      isRight(page);
      expect(page.notice, type).to.include(awayFor('4 minutes'));
    }
  });

  it('past the end has come to the end', async () => {
    const device = new Device();
    const page = await TimerPage.running(device);
    await page.pass(MINUTE);
    device.clock.sleep(60 * MINUTE);
    await page.pass(SECOND);
    expect(page.what).to.equal(words.done);
    expect(page.notice).to.equal(`${awayFor('60 minutes')} ${words.awayDone}`);
    await page.act('timer-not-away');
    expect(page.what).to.equal(words.kinds['warm-up']);
    expect(page.left).to.be.within(4 * 60 - 2, 4 * 60);
    expect(page.announcement).to.include(words.notAwayDone);
    expect(device.clock.timers).to.equal(1);
    expect(device.screen.held).to.equal(1);
  });

  it('in a pause has lost nothing and is told nothing', async () => {
    const device = new Device();
    const page = await TimerPage.running(device);
    await page.pass(2 * MINUTE);
    await page.act('timer-pause');
    const { left } = page;
    device.clock.sleep(30 * MINUTE);
    await page.pass(MINUTE);
    expect(page.left).to.equal(left);
    await page.act('timer-resume');
    expect(page.left).to.equal(left);
    expect(page.notice).to.equal('');
  });

  it('for less than 20 seconds is right, and is told nothing', async () => {
    const device = new Device();
    const page = await TimerPage.running(device);
    await page.pass(2 * MINUTE);
    device.clock.sleep(18 * SECOND);
    await page.pass(SECOND);
    isRight(page);
    expect(page.notice).to.equal('');
  });
});

describe('a hidden tab whose timers fire once a minute', () => {
  it('is right as soon as it is back, tells the time away once, and says no old news', async () => {
    const device = new Device();
    const page = await TimerPage.running(device);
    await page.pass(4.2 * MINUTE);
    const before = page.host.said.length;
    device.hide(MINUTE);
    await page.pass(12.3 * MINUTE);
    const whileHidden = page.host.said.slice(before);
    device.show();
    await page.settled();
    isRight(page);
    expect(page.notice).to.include(awayFor('12 minutes'));
    expect(whileHidden.filter((text) => text.startsWith('You were away'))).to.deep.equal([]);
    expect(page.actions).not.to.include('timer-not-away');
    await page.pass(6 * MINUTE);
    isRight(page);
  });
});

describe('a wall clock that is set', () => {
  it('an hour forward cannot be told from sleep, until the reader says so', async () => {
    const device = new Device();
    const page = await TimerPage.running(device);
    await page.pass(5.4 * MINUTE);
    device.clock.set(60 * MINUTE);
    await page.pass(3 * SECOND);
    expect(page.what).to.equal(words.done);
    await page.act('timer-not-away');
    isRight(page);
    expect(page.notice).to.equal('');
    await page.pass(10 * MINUTE);
    isRight(page);
  });

  it('forward by minutes: the reader may think about it in a pause', async () => {
    const device = new Device();
    const page = await TimerPage.running(device);
    await page.pass(5.4 * MINUTE);
    device.clock.set(5 * MINUTE);
    await page.pass(2 * SECOND);
    await page.act('timer-pause');
    await page.pass(MINUTE);
    await page.act('timer-not-away');
    await page.act('timer-resume');
    isRight(page, MINUTE);
  });

  it('an hour back changes nothing, and hides no sleep that comes after it', async () => {
    const device = new Device();
    const page = await TimerPage.running(device);
    await page.pass(5.4 * MINUTE);
    device.clock.set(-60 * MINUTE);
    await page.pass(2 * SECOND);
    isRight(page);
    expect(page.notice).to.equal('');
    await page.pass(3 * MINUTE);
    device.clock.sleep(4 * MINUTE);
    await page.pass(SECOND);
    isRight(page);
    expect(page.notice).to.include(awayFor('4 minutes'));
  });

  it('back and forward again is as if nobody had touched it', async () => {
    const device = new Device();
    const page = await TimerPage.running(device);
    await page.pass(2 * MINUTE);
    device.clock.set(-60 * MINUTE);
    await page.pass(2 * MINUTE);
    device.clock.set(60 * MINUTE);
    await page.pass(2 * MINUTE);
    isRight(page);
    expect(page.notice).to.equal('');
  });
});

describe('buttons', () => {
  it('Pause holds the time, Go on takes it up, and the focus stays where the thumb is', async () => {
    const page = await TimerPage.running(new Device());
    await page.pass(5.5 * MINUTE);
    page.get('[data-action="timer-pause"]').focus();
    await page.act('timer-pause');
    expect(page.focused).to.equal('button timer-resume');
    expect(page.text).to.include(words.paused);
    expect(page.announcement).to.equal(words.paused);
    await page.pass(10 * MINUTE);
    expect([page.what, page.left]).to.deep.equal(['Run', 30]);
    await page.act('timer-resume');
    await page.pass(10 * SECOND);
    isRight(page, 10 * MINUTE);
  });

  it('a double tap on Pause does not go on', async () => {
    const page = await TimerPage.running(new Device());
    await page.pass(MINUTE);
    await page.act('timer-pause');
    page.get('[data-action="timer-resume"]').click();
    await page.settled();
    expect(page.actions).to.include('timer-resume');
  });

  it('Skip and Back move, and say what is on now', async () => {
    const page = await TimerPage.running(new Device());
    await page.pass(MINUTE);
    await page.act('timer-skip');
    expect([page.what, page.left]).to.deep.equal(['Run', 60]);
    expect(page.announcement).to.equal('Run 1 minute.');
    await page.pass(10 * SECOND);
    await page.act('timer-back');
    expect([page.what, page.left]).to.deep.equal(['Run', 60]);
    await page.act('timer-back');
    expect([page.what, page.left]).to.deep.equal([words.kinds['warm-up'], 300]);
  });

  it('Skip through all of it leads to the end, with the focus on it', async () => {
    const page = await TimerPage.running(new Device(), { session: walkRun(1) });
    for (let parts = 0; parts < 4; parts++) {
      page.get('[data-action="timer-skip"]').focus();
      await page.act('timer-skip');
    }
    expect(page.what).to.equal(words.done);
    expect(page.focused).to.include(words.done);
    expect(page.text).to.include(words.ranNothing);
  });

  it('at the end one is asked how it went; the seconds run and that it was whole are handed over', async () => {
    const page = await TimerPage.running(new Device());
    expect(page.host.timer.active).to.equal(true);
    await page.pass(41 * MINUTE);
    expect(page.host.timer.active).to.equal(false);
    await page.act('timer-log');
    expect(page.host.done).to.deep.equal([{ seconds: 600, whole: true }]);
    page.host.timer.close();
    await page.settled();
    expect(page.actions).to.include('timer-start');
  });

  it('End early keeps what was run, and may be taken back', async () => {
    const page = await TimerPage.running(new Device());
    await page.pass(5.75 * MINUTE);
    await page.act('timer-end');
    expect(page.what).to.equal(words.ended);
    expect(page.focused).to.include(words.ended);
    expect(page.text).to.include('You ran 45 seconds.');
    await page.pass(2 * MINUTE);
    await page.act('timer-undo-end');
    await page.pass(5 * SECOND);
    isRight(page, 2 * MINUTE);
    await page.act('timer-end');
    await page.act('timer-log');
    expect(page.host.done).to.deep.equal([{ seconds: 50, whole: false }]);
  });

  it('the end that comes by itself takes the focus only where it was on what goes', async () => {
    const page = await TimerPage.running(new Device());
    page.get('[data-action="timer-skip"]').focus();
    await page.pass(41 * MINUTE);
    expect(page.focused).to.include(words.done);
    const other = await TimerPage.running(new Device());
    (other.root.activeElement as HTMLElement).blur();
    await other.pass(41 * MINUTE);
    expect(other.focused).to.equal('nothing');
  });

  it('without a session there is nothing on show, and nothing to start', async () => {
    const page = await TimerPage.on(new Device(), { session: [] });
    expect(page.all('.timer')).to.have.length(0);
    page.host.timer.start();
    expect(page.host.timer.active).to.equal(false);
  });

  it('a plan that changes on the way does not change the session', async () => {
    const page = await TimerPage.running(new Device());
    page.host.session = walkRun(2);
    await page.pass(12 * MINUTE);
    isRight(page);
    expect(page.text).to.include('Run 3 of 10');
    expect(page.all('.part')).to.have.length(LONG.length);
  });
});

describe('by keyboard alone', () => {
  it('a whole session can be done, with Tab in one direction only', async () => {
    const page = await TimerPage.on(new Device(), { hand: keyboard });
    await page.begin();
    expect(page.focused).to.include(words.kinds['warm-up']);
    await page.act('timer-pause');
    await page.act('timer-resume');
    await page.act('timer-back');
    await page.act('timer-skip');
    expect(page.what).to.equal('Run');
    await page.turn('beep');
    expect(page.switches['beep']).to.equal(false);
  }).timeout(30_000);

  it('it can be ended, taken up again, and told', async () => {
    const page = await TimerPage.on(new Device(), { hand: keyboard });
    await page.begin();
    await page.act('timer-end');
    await page.act('timer-undo-end');
    await page.act('timer-end');
    await page.act('timer-log');
    expect(page.host.done).to.have.length(1);
  }).timeout(30_000);
});

describe('removed in the middle of a run', () => {
  it('it lets go of screen, sound, voice, timers and listeners, and comes back right', async () => {
    const listeners = new Listeners();
    listeners.install();
    const device = new Device();
    device.speech.voices = [ENGLISH];
    const page = await TimerPage.on(device);
    await page.turn('speak');
    expect(listeners.on).to.deep.equal([]);
    await page.begin();
    await page.pass(2 * MINUTE);
    expect(listeners.on.toSorted()).to.deep.equal(['focus', 'pageshow', 'visibilitychange']);
    expect([device.screen.held, device.sound.open.length, device.clock.timers]).to.deep.equal([1, 1, 1]);
    expect([device.speech.listeners, device.speech.speaking]).to.deep.equal([1, true]);
    const { parentElement: home } = page.host;
    page.host.remove();
    expect([listeners.on, device.clock.timers]).to.deep.equal([[], 0]);
    await Promise.resolve();
    expect([device.screen.held, device.sound.open.length]).to.deep.equal([0, 0]);
    expect([device.speech.listeners, device.speech.speaking]).to.deep.equal([0, false]);
    expect(device.sound.session.type).to.equal('auto');
    await device.clock.run(4 * MINUTE);
    home?.append(page.host);
    await page.settled();
    isRight(page);
    expect(page.notice).to.include(awayFor('4 minutes'));
    expect([device.screen.held, device.sound.open.length, device.clock.timers]).to.deep.equal([1, 1, 1]);
    expect(device.speech.listeners).to.equal(1);
    await page.pass(MINUTE);
    isRight(page);
  });

  it('by a script that keeps it, its acts throw nothing and keep nothing', async () => {
    const device = new Device();
    const page = await TimerPage.running(device);
    const { timer } = page.host;
    page.host.remove();
    await Promise.resolve();
    timer.skip();
    timer.pause();
    timer.resume();
    timer.end();
    await Promise.resolve();
    expect([device.screen.held, device.sound.open.length, device.clock.timers]).to.deep.equal([0, 0, 0]);
  });

  it('while the screen is being asked for, it gives it back', async () => {
    const device = new Device();
    device.screen.answer = 'later';
    const page = await TimerPage.running(device);
    page.host.remove();
    await Promise.resolve();
    device.screen.give();
    await page.settled();
    await page.settled();
    expect([device.screen.asked, device.screen.held]).to.deep.equal([1, 0]);
  });

  it('but only moved, it keeps all of it and goes on', async () => {
    const device = new Device();
    const page = await TimerPage.running(device);
    await page.pass(MINUTE);
    const box = document.createElement('section');
    document.body.append(box);
    box.append(page.host);
    await page.settled();
    expect([device.screen.asked, device.screen.held]).to.deep.equal([1, 1]);
    expect([device.sound.contexts.length, device.sound.open.length, device.clock.timers]).to.deep.equal([
      1, 1, 1,
    ]);
    await page.pass(5 * MINUTE);
    isRight(page);
    expect(device.sound.heard.filter(({ at }) => at > page.begun + 4.9 * MINUTE)).to.have.length(3);
    box.remove();
  });

  it('into another document, it listens there', async () => {
    const listeners = new Listeners();
    listeners.install();
    const device = new Device();
    const { document: other, window: view } = await openFrame(
      '<!doctype html><html lang="en"><body></body></html>',
    );
    const page = await TimerPage.running(device);
    other.body.append(other.adoptNode(page.host));
    await page.settled();
    expect(listeners.on).to.deep.equal([]);
    device.clock.sleep(3 * MINUTE);
    view.dispatchEvent(new Event('focus'));
    await page.settled();
    isRight(page);
    page.host.remove();
  });
});

describe('two timers on one page', () => {
  it('keep their sessions, sounds and switches apart', async () => {
    const device = new Device();
    const one = await TimerPage.running(device);
    const other = await TimerPage.on(device);
    await one.pass(2 * MINUTE);
    await other.begin();
    await other.turn('beep');
    await other.pass(MINUTE);
    await one.settled();
    isRight(one);
    isRight(other);
    expect([one.switches['beep'], other.switches['beep']]).to.deep.equal([true, false]);
    const { focused } = other;
    await one.act('timer-pause');
    await other.pass(3 * MINUTE);
    expect(one.left).to.equal(2 * 60);
    isRight(other);
    expect(other.focused).to.equal(focused);
    one.host.remove();
    await Promise.resolve();
    expect([device.screen.held, device.clock.timers]).to.deep.equal([1, 1]);
  });
});

describe('as it looks', () => {
  for (const width of [280, 320, 720]) {
    it(`fits ${width} px, with the time as the largest thing on it and targets for a thumb`, async () => {
      const device = new Device();
      const page = await TimerPage.running(device);
      page.host.parentElement?.style.setProperty('inline-size', `${width}px`);
      await page.pass(30 * SECOND);
      const sizes = page
        .all('.timer *')
        .filter((part) => part.localName !== 'span')
        .map((part) => ({ part, size: Number.parseFloat(getComputedStyle(part).fontSize) }))
        .toSorted((a, b) => b.size - a.size);
      expect(sizes[0]?.part.getAttribute('role')).to.equal('timer');
      expect(sizes[0]?.size).to.be.at.least(64);
      const { left, right } = page.host.getBoundingClientRect();
      for (const part of page.all('.timer :is(span, p, button, svg, label)')) {
        const box = part.getBoundingClientRect();
        expect(box.left, nameOf(part)).to.be.at.least(left);
        expect(box.right, nameOf(part)).to.be.at.most(right);
      }
      for (const target of page.all('button, label')) {
        expect(Math.round(target.getBoundingClientRect().height), nameOf(target)).to.be.at.least(44);
      }
    });
  }

  it('shows the whole session as one picture: runs higher than walks, and what is done filled', async () => {
    const page = await TimerPage.running(new Device());
    await page.pass(6.5 * MINUTE);
    const parts = page.all('.part').map((part) => Number(part.getAttribute('height')));
    expect(parts).to.have.length(LONG.length);
    const [warmUp = 0, run = 0, walk = 0] = parts;
    expect(run).to.be.above(2 * walk);
    expect(walk).to.equal(warmUp);
    const filled = page.all('.part-done').map((part) => Number(part.getAttribute('width')));
    expect(filled.slice(0, 2)).to.deep.equal([300, 60]);
    expect(filled[2]).to.be.closeTo(30, 1);
    const marker = page.get('.marker').getAttribute('d') ?? '';
    expect(Number.parseFloat(marker.slice(1))).to.be.closeTo(390, 1);
    expect(page.get('.timer-bar').getAttribute('aria-label')).to.equal('6 minutes of 40 minutes done');
  });

  (isChromium ? it : it.skip)('prints the list of what will happen, and nothing else', async () => {
    const page = await TimerPage.running(new Device());
    await emulateMedia({ media: 'print' });
    const shown = page.all('.timer > *').filter((part) => part.checkVisibility());
    expect(shown.map(({ className }) => className.trim())).to.deep.equal(['timer-plan on-paper']);
  });

  (isChromium ? it : it.skip)('is there in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const page = await TimerPage.running(new Device());
    await page.pass(6 * MINUTE);
    const [done, part] = ['.part-done', '.part'].map((name) => getComputedStyle(page.get(name)).fill);
    expect(done).not.to.equal(part);
    await expect(page.host).to.be.accessible();
  });
});

describe('axe finds nothing', () => {
  for (const theme of ['light', 'dark']) {
    it(`in ${theme}: ready, running, paused, away, ended and done`, async () => {
      const device = new Device();
      device.speech.voices = [ENGLISH];
      const page = await TimerPage.on(device, { theme });
      await setViewport({ width: 400, height: 900 });
      await expect(page.host).to.be.accessible();
      await page.begin();
      await page.pass(5.5 * MINUTE);
      await expect(page.host).to.be.accessible();
      device.clock.sleep(2 * MINUTE);
      await page.pass(SECOND);
      await expect(page.host).to.be.accessible();
      await page.act('timer-pause');
      await expect(page.host).to.be.accessible();
      await page.act('timer-end');
      await expect(page.host).to.be.accessible();
      await page.act('timer-undo-end');
      await page.pass(41 * MINUTE);
      await expect(page.host).to.be.accessible();
    }).timeout(60_000);
  }
});

describe('under a strict policy', () => {
  it('a run violates nothing', async () => {
    const self = location.origin;
    const policy = [
      "default-src 'none'",
      `script-src ${self}`,
      `style-src ${self}`,
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
    const frame = await openFrame(`<!doctype html><html lang="en"><head>
      <meta http-equiv="Content-Security-Policy" content="${policy}">
      <script type="module" src="${self}/test/support/run-timer-host.ts"></script></head><body></body></html>`);
    const violations: string[] = [];
    frame.document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
    frame.window.addEventListener('error', ({ message }) => violations.push(message));
    await frame.window.customElements.whenDefined('si-timer-host');
    const host = frame.document.createElement('si-timer-host') as TimerHost;
    frame.document.body.append(host);
    await host.updateComplete;
    const press = async (action: string): Promise<void> => {
      await new Promise((done) => setTimeout(done, 420));
      host.renderRoot.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
      await host.updateComplete;
    };
    for (const action of ['timer-start', 'timer-skip', 'timer-pause', 'timer-resume', 'timer-end']) {
      await press(action);
    }
    expect(host.renderRoot.textContent).to.include(words.ended);
    host.remove();
    await new Promise((done) => setTimeout(done, 50));
    expect(violations).to.deep.equal([]);
  });
});
