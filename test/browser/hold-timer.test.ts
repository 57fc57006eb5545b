/** The timer of self-checks and exercises, on devices that sleep, hide pages and hold timers back. */
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { browserPorts, type TimerPorts } from '../../src/care/cues.js';
import { exercises } from '../../src/messages/en/exercises.js';
import { EXERCISES, SELF_CHECKS, type Exercise, type SelfCheck } from '../../src/rules.js';
import { HoldTimer } from '../../src/ui/hold-timer.js';
import { Numbers } from '../../src/ui/numbers.js';
import { ScreenChange } from '../../src/ui/screen-change.js';
import { letTimePass, setClock } from '../support/clock.js';
import { press } from '../support/commands.js';
import { Device } from '../support/run-timer-harness.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const words = exercises.timer;
/** Those of the cues: high for an effort, low for what lies between. */
const [HIGH, LOW] = [1320, 660];

const ROWS: readonly (SelfCheck | Exercise)[] = [...SELF_CHECKS, ...EXERCISES];
const TIMED = ROWS.flatMap(({ id, timer }) => (timer ? [{ id, rounds: timer }] : []));
const roundsOf = (id: string) => {
  const found = TIMED.find((row) => id === row.id);
  if (!found) throw new Error(`${id} is not timed.`);
  return found.rounds;
};

/** An element with a few timed rows and nothing else. */
class HoldHost extends LitElement {
  static override readonly properties = { announcement: { state: true } };
  static ports: TimerPorts = browserPorts;

  ids: readonly string[] = ['stand-check', 'pillow-squeeze', 'sit-walk-check'];
  announcement = '';
  locale = 'en';
  readonly said: string[] = [];
  readonly timer = new HoldTimer(
    this,
    {
      words: () => words,
      numbers: () => new Numbers(this.locale),
      change: new ScreenChange(this),
      announce: (text) => {
        this.announcement = text;
        this.said.push(text);
      },
    },
    HoldHost.ports,
  );

  protected override render(): TemplateResult {
    return html`${this.ids.map(
        (id) => html`<div id=${id}>${this.timer.render(id, roundsOf(id), 4, `The ${id}`)}</div>`,
      )}
      <p role="status">${this.announcement}</p>`;
  }
}

customElements.define('si-hold-host', HoldHost);

const tidy = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

class HoldPage {
  readonly device: Device;
  readonly host: HoldHost;
  /** How often the clocks were read. */
  reads = 0;

  private constructor(device: Device) {
    const { readMoment, after } = device.clock.ports;
    HoldHost.ports = {
      readMoment: () => {
        this.reads++;
        return readMoment();
      },
      after,
    };
    this.device = device;
    this.host = document.createElement('si-hold-host') as HoldHost;
  }

  static async on(device = new Device()): Promise<HoldPage> {
    setClock(window);
    const page = new HoldPage(device);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(page.host);
    await page.settled();
    return page;
  }

  static async running(id: string, device?: Device): Promise<HoldPage> {
    const page = await HoldPage.on(device);
    await page.start(id);
    return page;
  }

  find(selector: string): HTMLElement | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  get(selector: string): HTMLElement {
    const found = this.find(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  textOf(id: string): string {
    return tidy(this.get(`[id='${id}']`).textContent);
  }

  /** What to do now, and the seconds that are left. */
  get now(): readonly [string, number] {
    const clock = tidy(this.get('[role="timer"]').textContent).split(':').map(Number);
    const [last = NaN, minutes = 0] = clock.toReversed();
    return [tidy(this.get('.hold-timer [role="heading"]').textContent), minutes * 60 + last];
  }

  get focused(): string {
    return tidy(this.host.shadowRoot?.activeElement?.textContent);
  }

  async settled(): Promise<void> {
    await this.host.updateComplete;
    await new Promise((resolve) => void setTimeout(resolve));
    await this.host.updateComplete;
  }

  async act(action: string, id?: string): Promise<void> {
    letTimePass();
    this.get(`${id ? `[id='${id}'] ` : ''}[data-action='${action}']`).click();
    await this.settled();
  }

  /** And a little longer: it is redrawn just after each full second. */
  async start(id: string): Promise<void> {
    await this.act('hold-start', id);
    await this.pass(10);
  }

  async turnBeeps(): Promise<void> {
    letTimePass();
    this.get('[data-field="beep"]').click();
    await this.settled();
  }

  async pass(ms: number): Promise<void> {
    await this.device.clock.run(ms);
    await this.settled();
  }
}

describe('a check that is timed', () => {
  it('says what to do now and for how long, each second, to the end', async () => {
    const page = await HoldPage.running('stand-check');
    const seen: string[] = [];
    for (let second = 0; second < 75; second++) {
      const [what, left] = page.now;
      if (seen.at(-1)?.startsWith(what) !== true) seen.push(`${what} ${left}`);
      const full = { 'Get ready': 5, 'Stand on one leg': 30, 'Change sides': 10 }[what] ?? NaN;
      expect(left, `${what} at ${second} s`).to.be.within(1, full);
      await page.pass(SECOND);
    }
    expect(seen).to.deep.equal([
      'Get ready 5',
      'Stand on one leg 30',
      'Change sides 10',
      'Stand on one leg 30',
    ]);
    expect(page.textOf('stand-check')).to.equal(`${words.done} ${words.again}`);
  });

  it('counts down by one each second', async () => {
    const page = await HoldPage.running('stand-check');
    await page.pass(5 * SECOND);
    const left: number[] = [];
    for (let count = 0; count < 5; count++) {
      left.push(page.now[1]);
      await page.pass(SECOND);
    }
    expect(left).to.deep.equal([30, 29, 28, 27, 26]);
  });

  it('tells which of them it is, and what comes next', async () => {
    const page = await HoldPage.running('pillow-squeeze');
    expect(page.textOf('pillow-squeeze')).to.include('Next: Hold').and.include('1 of 5');
    await page.pass(5 * SECOND);
    expect(page.now).to.deep.equal(['Hold', 5]);
    expect(page.textOf('pillow-squeeze')).to.include('Next: Let go').and.include('1 of 5');
    await page.pass(40 * SECOND);
    expect(page.now).to.deep.equal(['Hold', 5]);
    expect(page.textOf('pillow-squeeze')).to.include('5 of 5').and.not.include('Next');
  });

  it('has words for each part of each of them', async () => {
    const page = await HoldPage.on();
    for (const { id, rounds } of TIMED) {
      page.host.ids = [id];
      page.host.requestUpdate();
      await page.settled();
      await page.start(id);
      for (const { times, segments } of rounds) {
        for (let count = 0; count < times; count++) {
          for (const { kind, seconds } of segments) {
            expect(page.now, id).to.deep.equal([words.kinds[kind], seconds]);
            await page.pass(seconds * SECOND);
          }
        }
      }
      expect(page.textOf(id), id).to.include(words.done);
    }
  });

  it('shows a long time in minutes, in the digits of the reader’s language', async () => {
    const page = await HoldPage.running('sit-walk-check');
    await page.pass(65 * SECOND);
    expect(tidy(page.get('[role="timer"]').textContent)).to.equal('18:55');
    expect(page.get('[role="timer"]').getAttribute('aria-label')).to.equal('18 minutes 55 seconds left');
    await page.pass(18 * MINUTE + 50 * SECOND);
    expect(tidy(page.get('[role="timer"]').textContent)).to.equal('0:05');
    page.host.locale = 'ar-EG';
    await page.pass(SECOND);
    expect(tidy(page.get('[role="timer"]').textContent)).to.equal('٠:٠٤');
  });
});

describe('20 minutes of sitting', () => {
  it('in a hidden tab is right within a second of coming back', async () => {
    const device = new Device();
    const page = await HoldPage.running('sit-walk-check', device);
    await page.pass(30 * SECOND);
    device.hide(MINUTE);
    await page.pass(17 * MINUTE + 12_300);
    device.show();
    await page.settled();
    expect(page.now[0]).to.equal('Sit');
    expect(page.now[1]).to.be.closeTo(20 * 60 - 30 - 17 * 60 - 12.3, 1);
    device.hide(MINUTE);
    await page.pass(4 * MINUTE);
    device.show();
    await page.settled();
    expect(page.now[0]).to.equal('Walk');
    expect(page.now[1]).to.be.closeTo(25 * 60 - 30 - 21 * 60 - 12.3, 1);
  });

  for (const steady of ['frozen', 'running'] as const) {
    it(`on a phone that sleeps is right within a second of waking: steady clock ${steady}`, async () => {
      const device = new Device();
      const page = await HoldPage.running('sit-walk-check', device);
      await page.pass(MINUTE);
      device.clock.sleep(8 * MINUTE, steady);
      await page.pass(SECOND);
      expect(page.now).to.deep.equal(['Sit', 20 * 60 - 9 * 60 - 1]);
      device.clock.sleep(60 * MINUTE, steady);
      window.dispatchEvent(new Event('focus'));
      await page.settled();
      expect(page.textOf('sit-walk-check')).to.include(words.done);
    });
  }

  it('on a wall clock that somebody sets back stays right, a sleep after that too', async () => {
    const device = new Device();
    const page = await HoldPage.running('sit-walk-check', device);
    await page.pass(MINUTE);
    device.clock.set(-60 * MINUTE);
    await page.pass(MINUTE);
    expect(page.now).to.deep.equal(['Sit', 18 * 60]);
    device.clock.sleep(8 * MINUTE);
    await page.pass(SECOND);
    expect(page.now, 'asleep after that').to.deep.equal(['Sit', 10 * 60 - 1]);
  });
});

describe('what is heard', () => {
  it('each change is announced once, and no second of it', async () => {
    const page = await HoldPage.running('stand-check');
    await page.pass(80 * SECOND);
    const { stand, change } = words.kinds;
    expect(page.host.said).to.deep.equal([stand, change, stand, words.done]);
  });

  it('the clock is a timer that keeps quiet by itself', async () => {
    const page = await HoldPage.running('stand-check');
    const clock = page.get('[role="timer"]');
    expect(clock.hasAttribute('aria-live')).to.equal(false);
    expect(clock.closest('[aria-live], [role="status"], [role="alert"]')).to.equal(null);
    expect(clock.getAttribute('aria-label')).to.equal('5 seconds left');
  });

  it('two high beeps begin a hold and a low one ends it, on time in a hidden tab too', async () => {
    const device = new Device();
    const page = await HoldPage.running('stand-check', device);
    const begun = device.clock.truth;
    device.hide(MINUTE);
    await page.pass(74 * SECOND);
    const heard = device.sound.heard.map(({ pitch, at }) => [pitch, Math.round((at - begun) / SECOND)]);
    expect(heard).to.deep.equal([
      [HIGH, 5],
      [HIGH, 5],
      [LOW, 35],
      [HIGH, 45],
      [HIGH, 45],
    ]);
  });

  it('no beep once it is switched off, for later timers too', async () => {
    const device = new Device();
    const page = await HoldPage.running('stand-check', device);
    await page.turnBeeps();
    expect(device.sound.open).to.have.length(0);
    await page.pass(80 * SECOND);
    await page.start('pillow-squeeze');
    await page.pass(20 * SECOND);
    expect(device.sound.heard).to.deep.equal([]);
    await page.turnBeeps();
    await page.pass(10 * SECOND);
    expect(device.sound.heard).to.not.deep.equal([]);
  });

  it('it vibrates at each change, and not for one that is long past', async () => {
    const device = new Device();
    const page = await HoldPage.running('stand-check', device);
    await page.pass(36 * SECOND);
    expect(device.buzzer.buzzed).to.have.length(2);
    device.clock.sleep(20 * SECOND);
    await page.pass(SECOND);
    expect(page.now[0]).to.equal(words.kinds.stand);
    expect(device.buzzer.buzzed).to.have.length(2);
  });

  it('without sound, buzzer and screen lock it runs all the same', async () => {
    const page = await HoldPage.running('stand-check', new Device('sound', 'screen', 'buzzer'));
    expect(page.find('[data-field="beep"]')).to.equal(undefined);
    await page.pass(80 * SECOND);
    expect(page.textOf('stand-check')).to.include(words.done);
  });
});

describe('one at a time', () => {
  it('while one runs, the others say so and cannot be started', async () => {
    const page = await HoldPage.running('stand-check');
    expect(page.host.timer.active).to.equal('stand-check');
    expect(page.textOf('pillow-squeeze')).to.equal(words.other);
    page.host.timer.start('pillow-squeeze', roundsOf('pillow-squeeze'));
    await page.settled();
    expect(page.host.timer.active).to.equal('stand-check');
    expect(page.host.shadowRoot?.querySelectorAll('[role="timer"]')).to.have.length(1);
    await page.pass(80 * SECOND);
    expect(page.host.timer.active).to.equal(undefined);
    await page.start('pillow-squeeze');
    expect(page.host.timer.active).to.equal('pillow-squeeze');
    expect(page.textOf('stand-check')).to.equal(words.other);
  });

  it('each button says which it starts', async () => {
    const page = await HoldPage.on();
    const names = ['stand-check', 'pillow-squeeze'].map((id) =>
      page.get(`[id='${id}'] button`).getAttribute('aria-label'),
    );
    expect(names).to.deep.equal(['Start the timer: The stand-check', 'Start the timer: The pillow-squeeze']);
  });
});

describe('stopping', () => {
  it('tells how long it was held, with the focus there, and can start again', async () => {
    const page = await HoldPage.running('stand-check');
    expect(page.focused).to.equal('Get ready');
    await page.pass(19.5 * SECOND);
    await page.act('hold-stop');
    expect(page.textOf('stand-check')).to.equal('You stopped Stand on one leg: 14 seconds Start again');
    expect(page.focused).to.equal(words.stopped);
    await page.start('stand-check');
    expect(page.now).to.deep.equal(['Get ready', 5]);
    await page.act('hold-stop');
    expect(page.textOf('stand-check'), 'nothing was held').to.equal('You stopped Start again');
  });

  it('the second half of a double tap on Start does not stop it', async () => {
    const page = await HoldPage.running('stand-check');
    page.get('[data-action="hold-stop"]').click();
    await page.settled();
    expect(page.host.timer.active).to.equal('stand-check');
  });

  it('Escape does not stop it', async () => {
    const page = await HoldPage.running('stand-check');
    await press('Escape');
    await page.pass(6 * SECOND);
    expect(page.now).to.deep.equal(['Stand on one leg', 29]);
  });

  it('at the end the focus stays in it where it was in it, and is not drawn in from elsewhere', async () => {
    const page = await HoldPage.running('stand-check');
    await page.pass(80 * SECOND);
    expect(page.focused).to.equal(words.done);
    await page.start('stand-check');
    page.get(':focus').blur();
    await page.pass(80 * SECOND);
    expect(page.focused).to.equal('');
  });

  it('a tap that comes after the end changes nothing', async () => {
    const device = new Device();
    const page = await HoldPage.running('stand-check', device);
    device.clock.sleep(10 * MINUTE);
    await page.act('hold-stop');
    expect(page.textOf('stand-check')).to.include(words.done);
  });
});

describe('nothing is held on to', () => {
  const holds = ({ device }: HoldPage) => [device.clock.timers, device.screen.held, device.sound.open.length];

  it('before it starts, and once it is stopped or over', async () => {
    const page = await HoldPage.on();
    expect([...holds(page), page.reads]).to.deep.equal([0, 0, 0, 0]);
    await page.start('stand-check');
    expect(holds(page)).to.deep.equal([1, 1, 1]);
    await page.pass(9 * SECOND);
    expect(holds(page)).to.deep.equal([1, 1, 1]);
    await page.act('hold-stop');
    expect(holds(page)).to.deep.equal([0, 0, 0]);
    await page.start('stand-check');
    await page.pass(75 * SECOND);
    expect(holds(page), 'the last beep is to be heard').to.deep.equal([1, 0, 1]);
    await page.pass(3 * SECOND);
    expect(holds(page)).to.deep.equal([0, 0, 0]);
    const { reads } = page;
    window.dispatchEvent(new Event('focus'));
    expect(page.reads).to.equal(reads);
  });

  it('when it is removed; put back, it is right', async () => {
    const page = await HoldPage.running('sit-walk-check');
    const { parentElement: home } = page.host;
    await page.pass(MINUTE);
    page.host.remove();
    await page.settled();
    expect(holds(page)).to.deep.equal([0, 0, 0]);
    const { reads } = page;
    for (const type of ['focus', 'pageshow']) window.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(page.reads).to.equal(reads);
    await page.pass(MINUTE);
    home?.append(page.host);
    await page.settled();
    expect(page.now).to.deep.equal(['Sit', 18 * 60]);
    expect(holds(page)).to.deep.equal([1, 1, 1]);
  });

  it('where it is only moved, screen and sound stay', async () => {
    const page = await HoldPage.running('stand-check');
    const { parentElement: home } = page.host;
    home?.prepend(page.host);
    await page.settled();
    expect([...holds(page), page.device.sound.contexts.length]).to.deep.equal([1, 1, 1, 1]);
    await page.pass(6 * SECOND);
    expect(page.now).to.deep.equal(['Stand on one leg', 29]);
  });

  it('the screen is asked to stay on again when the page comes back', async () => {
    const device = new Device();
    const page = await HoldPage.running('sit-walk-check', device);
    device.hide();
    expect(device.screen.held).to.equal(0);
    device.show();
    await page.settled();
    expect(device.screen.held).to.equal(1);
  });
});
