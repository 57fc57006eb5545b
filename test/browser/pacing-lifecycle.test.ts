/** The pacing calculator made, moved, copied and removed in every order that a page can think of. */
import { expect } from '@open-wc/testing';
import { SiPacingCalculator } from '../../src/index.js';
import { pacing as words } from '../../src/messages/en/pacing.js';
import { openFrame } from '../support/frames.js';
import { replace } from '../support/page-patches.js';
import { checked, fine, PacingCalculator, spoken, walking } from '../support/pacing-harness.js';
import { careOf } from '../support/page-care.js';

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

describe('an element', () => {
  it('made before it is defined upgrades where it stands, with the properties it was given', async () => {
    const element = document.createElement('si-early-pacing') as SiPacingCalculator;
    element.region = 'nz';
    element.headingLevel = 4;
    element.innerHTML = '<p>Fall-back</p>';
    document.body.append(element);
    (class extends SiPacingCalculator {}).define('si-early-pacing');
    const calculator = new PacingCalculator(element);
    await calculator.settled();
    careOf()?.update({ check: checked() });
    expect(calculator.region).to.equal('nz');
    expect(calculator.get('[role="heading"]').getAttribute('aria-level')).to.equal('4');
    await calculator.start();
    await calculator.say(walking);
    expect(calculator.dose).to.equal(28);
    expect(element.querySelector('p')?.getBoundingClientRect().height).to.equal(0);
    element.remove();
  });

  it('off the page answers every method and throws nothing', async () => {
    const element = document.createElement('si-pacing-calculator');
    expect(element.result).to.equal(undefined);
    expect(element.summary()).to.include(words.title);
    element.reset();
    element.focus();
    document.body.append(element);
    await element.updateComplete;
    element.remove();
  });

  it('copied begins anew: a plan is not copied', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    const copy = new PacingCalculator(calculator.element.cloneNode(true) as SiPacingCalculator);
    calculator.element.after(copy.element);
    await copy.settled();
    expect(copy.pacing.result).to.equal(undefined);
    expect(calculator.dose).to.equal(28);
  });

  it('without ResizeObserver’s help still has a chart', async () => {
    const calculator = await PacingCalculator.openPlan({ ...walking, target: '60' });
    expect(calculator.chartLine('careful').length).to.be.above(3);
  });
});

describe('moved in the page', () => {
  it('mid-way, it keeps what was typed, what is wrong and what is entered', async () => {
    const calculator = await PacingCalculator.openForm();
    await calculator.say({ ...walking, amount: 'x' });
    const box = document.createElement('section');
    document.body.prepend(box);
    box.append(calculator.element);
    await calculator.settled();
    expect(calculator.entered('amount')).to.equal('x');
    expect(Object.keys(calculator.problems)).to.deep.equal(['amount']);
    await calculator.say({ amount: '40' });
    await calculator.act('add-session');
    await calculator.pick('during', '3');
    document.body.append(calculator.element);
    await calculator.settled();
    expect(calculator.entered('during')).to.equal('3');
    await calculator.pick('rest', '1');
    await calculator.act('save-session');
    expect(calculator.lights).to.deep.equal(['amber']);
    calculator.element.remove();
    box.remove();
  });

  it('into another document, it keeps its plan and its looks, and works on', async () => {
    const { document: other } = await openFrame('<!doctype html><html lang="en"><body></body></html>');
    const calculator = await PacingCalculator.openPlan(walking, { theme: 'dark' });
    other.body.append(other.adoptNode(calculator.element));
    await calculator.settled();
    careOf(other.body)?.update({ check: checked() });
    await calculator.settled();
    expect(calculator.dose).to.equal(28);
    calculator.element.remove();
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
    const calculator = await PacingCalculator.openPlan({ ...walking, target: '60' });
    expect(watching.size).to.equal(1);
    const { parentElement: home } = calculator.element;
    for (let times = 0; times < 3; times++) {
      calculator.element.remove();
      expect(watching.size).to.equal(0);
      home?.append(calculator.element);
      expect(watching.size).to.equal(1);
    }
    calculator.element.remove();
  });

  it('leaves no listener on page, document or root element', async () => {
    const listening: string[] = [];
    for (const owner of [window, document, document.documentElement, document.body]) {
      const { addEventListener, removeEventListener } = owner;
      const note = (sign: string, call: typeof addEventListener) =>
        function noted(this: EventTarget, ...parameters: Parameters<typeof addEventListener>): void {
          listening.push(`${sign}${parameters[0]}`);
          call.apply(owner, parameters);
        };
      replace(owner, 'addEventListener', { value: note('+', addEventListener) });
      replace(owner, 'removeEventListener', { value: note('-', removeEventListener) });
    }
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.act('add-session');
    calculator.element.remove();
    const added = listening.filter((type) => type.startsWith('+')).length;
    expect(added, listening.join()).to.equal(listening.length - added);
  });

  it('in the middle of an act, or with a file on its way, it does not throw', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    calculator.element.addEventListener('si-step', () => calculator.element.remove());
    await calculator.changeFirst();
    expect(calculator.element.isConnected).to.equal(false);
    const other = await PacingCalculator.open();
    const opening = other.openFile('{');
    other.element.remove();
    await opening;
    expect(other.pacing.result).to.equal(undefined);
  });

  it('no longer hears of the page, and does once it is back', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    const { parentElement: home } = calculator.element;
    calculator.element.remove();
    careOf()?.update({ check: checked(0, { level: 'same-day', locks: 'all' }) });
    home?.append(calculator.element);
    await calculator.settled();
    expect(calculator.doseHeading).to.equal('');
  });
});

describe('two on one page', () => {
  it('keep their plans apart, choices too', async () => {
    const one = await PacingCalculator.openForm();
    const other = await PacingCalculator.openForm();
    await one.enter({ activity: 'walk', kind: 'known' });
    await other.enter({ activity: 'run', kind: 'fine' });
    expect([one.entered('activity'), other.entered('activity')]).to.deep.equal(['walk', 'run']);
    await one.say({ amount: '40', during: '4', lasted: 'none', usual: '1' });
    await other.say({ amount: '10', usual: '5', 'longest-run': '20' });
    await one.addSession({ rest: '1', during: '1' });
    expect([one.dose, other.dose]).to.deep.equal([28, 10]);
    expect([one.sessions.length, other.sessions.length]).to.deep.equal([1, 0]);
  });

  it('do not take each other’s focus, and share the check', async () => {
    const one = await PacingCalculator.openPlan(walking);
    const other = await PacingCalculator.openPlan(fine('20'));
    await one.act('add-session');
    expect(one.focused).to.match(/^heading/);
    expect(other.focused).to.equal('nothing');
    await one.enter({ rest: '1', during: '1', anythingNew: 'yes' });
    await one.act('save-session');
    await other.settled();
    expect(other.doseHeading).to.equal('');
  });
});

describe('its size', () => {
  it('may change at any time without an error on the page, and the chart follows', async () => {
    const calculator = await PacingCalculator.openPlan({ ...walking, target: '60' });
    const box = calculator.element.parentElement;
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
      const drawn = calculator.get('[part~="chart"] svg[role="img"]').getAttribute('viewBox') ?? '';
      const chart = calculator.get('[part~="chart"]');
      const place = (chart.clientWidth * 16) / Number.parseFloat(getComputedStyle(chart).fontSize);
      expect(Number(drawn.split(' ')[2])).to.be.closeTo(place, 1.5);
      widths.push(place);
    }
    removeEventListener('error', onError, { capture: true });
    expect(errors).to.deep.equal([]);
    expect(new Set(widths).size).to.equal(3);
  });
});

describe('another language', () => {
  it('takes effect in the middle, and keeps what was typed', async () => {
    SiPacingCalculator.catalogue.add('cy', {
      ...spoken,
      pacing: { ...spoken.pacing, formTitle: 'Eich dos cyntaf' },
    });
    const calculator = await PacingCalculator.openForm();
    await calculator.enter({ activity: 'walk', kind: 'known', amount: '2,5' });
    calculator.element.lang = 'cy';
    await calculator.settled();
    expect(calculator.text).to.include('Eich dos cyntaf');
    expect(calculator.entered('amount')).to.equal('2,5');
  });
});
