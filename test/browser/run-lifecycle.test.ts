/** The way back to running made, moved, copied and removed in every order that a page can think of. */
import { expect } from '@open-wc/testing';
import { SiReturnToRun } from '../../src/index.js';
import { run as words } from '../../src/messages/en/run.js';
import { openFrame } from '../support/frames.js';
import { careOf } from '../support/page-care.js';
import { replace } from '../support/page-patches.js';
import {
  checked,
  faithful,
  firstStep,
  fit,
  inDays,
  nextOf,
  ReturnToRun,
  spoken,
  stable,
  TODAY,
  todays,
} from '../support/run-harness.js';

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

describe('an element', () => {
  it('made before it is defined upgrades where it stands, with the properties it was given', async () => {
    const element = document.createElement('si-early-run') as SiReturnToRun;
    element.region = 'nz';
    element.headingLevel = 4;
    element.innerHTML = '<p>Fall-back</p>';
    document.body.append(element);
    (class extends SiReturnToRun {}).define('si-early-run');
    const runner = new ReturnToRun(element);
    await runner.settled();
    careOf()?.update({ check: checked() });
    expect(runner.region).to.equal('nz');
    expect(runner.get('[role="heading"]').getAttribute('aria-level')).to.equal('4');
    await runner.start();
    await runner.say(fit);
    expect(runner.today).to.equal(todays(firstStep));
    expect(element.querySelector('p')?.getBoundingClientRect().height).to.equal(0);
    element.remove();
  });

  it('off the page answers every method and throws nothing', async () => {
    const element = document.createElement('si-return-to-run');
    expect(element.result).to.equal(undefined);
    expect(element.summary()).to.include(words.title);
    element.reset();
    element.focus();
    document.body.append(element);
    await element.updateComplete;
    element.remove();
  });

  it('copied begins anew: a plan is not copied', async () => {
    const runner = await ReturnToRun.openPlan();
    const copy = new ReturnToRun(runner.element.cloneNode(true) as SiReturnToRun);
    runner.element.after(copy.element);
    await copy.settled();
    expect(copy.runner.result).to.equal(undefined);
    expect(copy.atStart).to.equal(true);
    expect(runner.today).to.equal(todays(firstStep));
  });

  it('takes every attribute that is said of it, also later', async () => {
    const runner = await ReturnToRun.openPlan();
    runner.element.setAttribute('heading-level', '4');
    runner.element.setAttribute('theme', 'dark');
    runner.element.setAttribute('reviewed-by', 'Dr A');
    runner.element.setAttribute('region', 'gb');
    await runner.settled();
    expect(runner.get('[role="heading"]').getAttribute('aria-level')).to.equal('4');
    expect(runner.get('.root').dataset['theme']).to.equal('dark');
    expect(runner.footer.innerText).to.include('Dr A');
    expect(runner.region).to.equal('gb');
    expect(runner.today).to.equal(todays(firstStep));
  });

  it('is ten times on a page, each for itself', async () => {
    const runners = await Promise.all(Array.from({ length: 10 }, () => ReturnToRun.open()));
    for (const runner of runners) await runner.start();
    for (const runner of runners.slice(0, 5)) await runner.say(fit);
    expect(runners.map((runner) => runner.atGate)).to.deep.equal([
      ...Array.from({ length: 5 }, () => false),
      ...Array.from({ length: 5 }, () => true),
    ]);
    await runners[0]?.addRun({ minutes: '5', during: '1' });
    expect(runners.map((runner) => runner.runs.length)).to.deep.equal([
      1,
      ...Array.from({ length: 9 }, () => 0),
    ]);
    for (const runner of runners) runner.element.remove();
  });
});

describe('moved in the page', () => {
  it('mid-way, it keeps what was typed, what is wrong, what is entered and what is not saved', async () => {
    const runner = await ReturnToRun.openPlan({ ...fit, 'day-2': 'yes' });
    const box = document.createElement('section');
    document.body.prepend(box);
    box.append(runner.element);
    await runner.settled();
    expect(runner.entered('hops')).to.equal('yes');
    expect(Object.keys(runner.problems)).to.deep.equal(['day-1']);
    await runner.say({ 'day-2': '' });
    await runner.act('add-run');
    await runner.enter({ minutes: 'x', during: '3' });
    document.body.append(runner.element);
    await runner.settled();
    expect([runner.entered('minutes'), runner.entered('during')]).to.deep.equal(['x', '3']);
    await runner.type('minutes', '5');
    await runner.act('save-run');
    expect(runner.lights).to.deep.equal(['amber']);
    runner.element.remove();
    box.remove();
  });

  it('on the page that says that one is not ready, it keeps that', async () => {
    const runner = await ReturnToRun.openPlan({ ...fit, jog: 'not-yet' });
    document.body.append(runner.element);
    await runner.settled();
    expect(runner.today).to.equal(words.ready.notYet);
    runner.element.remove();
  });

  it('into another document, it keeps its plan and its looks, and works on', async () => {
    const { document: other } = await openFrame('<!doctype html><html lang="en"><body></body></html>');
    const runner = await ReturnToRun.openPlan(fit, { theme: 'dark' });
    other.body.append(other.adoptNode(runner.element));
    await runner.settled();
    careOf(other.body)?.update({ check: checked() });
    await runner.settled();
    expect(runner.today).to.equal(todays(firstStep));
    const { defaultView } = other;
    expect(defaultView?.getComputedStyle(runner.get('.root')).borderTopStyle).to.equal('solid');
    await runner.act('add-run');
    expect(runner.shows('[data-form="run"]')).to.equal(true);
    runner.element.remove();
  });
});

describe('removed', () => {
  it('stops watching its size, and watches again when it comes back', async () => {
    const watching = new Set<ResizeObserver>();
    const Own = ResizeObserver;
    replace(window, 'ResizeObserver', {
      value: class extends Own {
        override observe(target: Element): void {
          watching.add(this);
          super.observe(target);
        }

        override disconnect(): void {
          watching.delete(this);
          super.disconnect();
        }
      },
    });
    const runner = await ReturnToRun.openPlan();
    expect(watching.size).to.equal(1);
    const { parentElement: home } = runner.element;
    for (let times = 0; times < 3; times++) {
      runner.element.remove();
      expect(watching.size).to.equal(0);
      home?.append(runner.element);
      expect(watching.size).to.equal(1);
    }
    runner.element.remove();
  });

  it('leaves no listener on page, document or root element', async () => {
    const listening: string[] = [];
    const voices: EventTarget[] = 'speechSynthesis' in window ? [speechSynthesis] : [];
    for (const owner of [window, document, document.documentElement, document.body, ...voices]) {
      const { addEventListener, removeEventListener } = owner;
      const note = (sign: string, call: typeof addEventListener) =>
        function noted(this: EventTarget, ...parameters: Parameters<typeof addEventListener>): void {
          listening.push(`${sign}${parameters[0]}`);
          call.apply(owner, parameters);
        };
      replace(owner, 'addEventListener', { value: note('+', addEventListener) });
      replace(owner, 'removeEventListener', { value: note('-', removeEventListener) });
    }
    const runner = await ReturnToRun.openPlan();
    await runner.startTimer();
    await runner.act('timer-end');
    await runner.act('timer-log');
    runner.element.remove();
    await frame();
    const added = listening.filter((type) => type.startsWith('+')).length;
    expect(added, listening.join()).to.equal(listening.length - added);
  });

  it('in the middle of an act, or with a file on its way, it does not throw', async () => {
    const runner = await ReturnToRun.openGate();
    runner.element.addEventListener('si-step', () => runner.element.remove());
    await runner.say(fit);
    expect(runner.element.isConnected).to.equal(false);
    const other = await ReturnToRun.open();
    const opening = other.openFile('{');
    other.element.remove();
    await opening;
    expect(other.runner.result).to.equal(undefined);
  });

  it('no longer hears of the page, and does once it is back', async () => {
    const runner = await ReturnToRun.openPlan();
    const { parentElement: home } = runner.element;
    runner.element.remove();
    careOf()?.update({ check: checked(0, { level: 'same-day', locks: 'all' }) });
    home?.append(runner.element);
    await runner.settled();
    expect(runner.today).to.equal('');
  });
});

describe('two on one page', () => {
  it('keep their plans, choices and logs apart', async () => {
    const one = await ReturnToRun.openGate();
    const other = await ReturnToRun.openGate();
    await one.enter({ hops: 'yes', 'day-1': 'yes' });
    await other.enter({ hops: 'not-yet' });
    expect([one.entered('hops'), other.entered('hops')]).to.deep.equal(['yes', 'not-yet']);
    expect(other.entered('day-1')).to.equal('');
    await one.say(fit);
    await other.say({ ...fit, older: 'yes' });
    expect([one.dots, other.dots]).to.deep.equal([
      [0, 1],
      [0, 3],
    ]);
    await one.addRun({ minutes: '5', during: '1' });
    expect([one.runs.length, other.runs.length]).to.deep.equal([1, 0]);
  });

  it('do not take each other’s focus, and share the check', async () => {
    const one = await ReturnToRun.openPlan();
    const other = await ReturnToRun.openPlan();
    await one.act('add-run');
    expect(one.focused).to.match(/^heading/);
    expect(other.focused).to.equal('nothing');
    await one.enter({ minutes: '5', during: '1', anythingNew: 'yes' });
    await one.act('save-run');
    await other.settled();
    expect(other.today).to.equal('');
  });
});

describe('its size', () => {
  it('may change at any time without an error on the page, and the pictures follow', async () => {
    const log = faithful(5);
    const runner = await ReturnToRun.openLog(log, nextOf(log).on);
    const box = runner.element.parentElement;
    const errors: string[] = [];
    const onError = (event: ErrorEvent): void => {
      errors.push(event.message);
      event.stopImmediatePropagation();
    };
    addEventListener('error', onError, { capture: true });
    const widths: number[] = [];
    for (const width of [700, 300, 500]) {
      box?.style.setProperty('inline-size', `${width}px`);
      for (let frames = 0; frames < 4; frames++) await frame();
      const steps = runner.get('[part~="steps"]');
      const place = (steps.clientWidth * 16) / Number.parseFloat(getComputedStyle(steps).fontSize);
      for (const part of ['steps', 'chart']) {
        const [, , drawn] = runner.get(`[part~="${part}"] > svg`).getAttribute('viewBox')?.split(' ') ?? [];
        expect(Number(drawn), part).to.be.closeTo(place, 1.5);
      }
      widths.push(place);
    }
    removeEventListener('error', onError, { capture: true });
    expect(errors).to.deep.equal([]);
    expect(new Set(widths).size).to.equal(3);
  });

  it('takes fewer runs into a narrow picture, and never one that cannot be seen', async () => {
    const log = faithful(40);
    const runner = await ReturnToRun.openLog(log, nextOf(log).on);
    const bars = (): number => runner.all('[part~="chart"] .bar').length;
    for (const [width, least, most] of [
      [280, 6, 30],
      [700, 40, 40],
    ] as const) {
      runner.element.parentElement?.style.setProperty('inline-size', `${width}px`);
      for (let frames = 0; frames < 4; frames++) await frame();
      expect(bars(), String(width)).to.be.within(least, most);
    }
    expect(runner.rows).to.have.length(40);
  });
});

describe('another language', () => {
  it('takes effect in the middle, and keeps what was typed', async () => {
    SiReturnToRun.catalogue.add('cy', {
      ...spoken,
      run: { ...spoken.run, ready: { ...spoken.run.ready, title: 'Ydych chi’n barod?' } },
    });
    const runner = await ReturnToRun.openGate();
    await runner.enter({ hops: 'yes', 'day-1': 'yes' });
    runner.element.lang = 'cy';
    await runner.settled();
    expect(runner.text).to.include('Ydych chi’n barod?');
    expect([runner.entered('hops'), runner.entered('day-1')]).to.deep.equal(['yes', 'yes']);
  });

  it('of dates and numbers comes from the page: day before month, comma for point', async () => {
    const runner = await ReturnToRun.openPlan(fit, { lang: 'en-GB' });
    await runner.itIs(inDays(1));
    await runner.addRun({ date: TODAY, ...stable(5) });
    expect(runner.runs[0]).to.include('2 Mar');
  });
});

it('its words may be added before or after it is on the page', async () => {
  const runner = await ReturnToRun.open({ lang: 'gd' });
  expect(runner.text).to.include(words.title);
  SiReturnToRun.catalogue.add('gd', { ...spoken, run: { ...spoken.run, title: 'Air ais gu ruith' } });
  runner.element.requestUpdate();
  await runner.settled();
  expect(runner.text).to.include('Air ais gu ruith');
});
