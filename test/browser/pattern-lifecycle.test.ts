/** The pattern explainer made, moved, copied and removed in every order that a page can think of. */
import { expect } from '@open-wc/testing';
import { SiPatternExplainer } from '../../src/index.js';
import { mechanisms } from '../../src/messages/en/mechanisms.js';
import { patterns as words } from '../../src/messages/en/patterns.js';
import { openFrame } from '../support/frames.js';
import { careOf } from '../support/page-care.js';
import { replace } from '../support/page-patches.js';
import { checked, movement, PatternExplainer, spoken } from '../support/pattern-harness.js';

const open = { check: checked() };

describe('an element', () => {
  it('made before it is defined shows its children until then, and takes over with the properties it was given', async () => {
    const element = document.createElement('si-early-pattern') as SiPatternExplainer;
    element.pattern = 'one-side';
    element.headingLevel = 4;
    element.innerHTML = '<p>Fall-back</p>';
    document.body.append(element);
    const fallback = element.querySelector('p');
    expect(fallback?.getBoundingClientRect().height).to.be.above(5);
    (class extends SiPatternExplainer {}).define('si-early-pattern');
    const explainer = new PatternExplainer(element);
    await explainer.settled();
    expect(fallback?.getBoundingClientRect().height).to.equal(0);
    expect(explainer.headings[0]).to.equal(words.pattern['one-side'].name);
    expect(explainer.get('[role="heading"]').getAttribute('aria-level')).to.equal('4');
    element.remove();
  });

  it('off the page answers every method and throws nothing', async () => {
    const element = document.createElement('si-pattern-explainer');
    expect(element.result).to.equal(undefined);
    expect(element.summary()).to.include(words.summary.nonePicked);
    element.reset();
    element.focus();
    document.body.append(element);
    await element.updateComplete;
    element.remove();
  });

  it('takes every attribute that is said of it, also later, and keeps where one is', async () => {
    const explainer = await PatternExplainer.openPart('why', ['one-side'], { theme: 'light' });
    await explainer.act('timing');
    const light = getComputedStyle(explainer.get('.root')).color;
    explainer.element.setAttribute('heading-level', '5');
    explainer.element.setAttribute('theme', 'dark');
    explainer.element.setAttribute('reviewed-by', 'Dr A');
    explainer.element.setAttribute('region', 'gb');
    await explainer.settled();
    expect(explainer.get('[role="heading"]').getAttribute('aria-level')).to.equal('5');
    expect(getComputedStyle(explainer.get('.root')).color).not.to.equal(light);
    expect(explainer.footer.innerText).to.include('Dr A');
    expect(explainer.region).to.equal('gb');
    expect(explainer.part).to.equal('why');
    expect(explainer.text).to.include(mechanisms.seen.timing);
    explainer.element.setAttribute('heading-level', 'x');
    await explainer.settled();
    expect(explainer.get('[role="heading"]').getAttribute('aria-level')).to.equal('2');
  });

  it('has a heading of the site’s own in place of its own, and its booking link in place of the words', async () => {
    const explainer = await PatternExplainer.open();
    explainer.element.innerHTML = '<h2 slot="heading">Our heading</h2><p slot="contact">Ring us</p>';
    await explainer.settled();
    expect(explainer.headings).not.to.include(words.title);
    expect(explainer.element.querySelector('h2')?.checkVisibility()).to.equal(true);
    await explainer.pickPatterns('better-with-walking');
    await explainer.act('go');
    await explainer.answerMovement(movement.inflammatory);
    const contact = explainer.element.querySelector<HTMLElement>('[slot="contact"]');
    expect(contact?.getBoundingClientRect().height).to.be.above(5);
    expect(explainer.all('slot[name="contact"]')).to.have.length(1);
  });
});

describe('moved in the page', () => {
  it('it keeps what was picked, answered, lit, noticed and chosen, and the clock that runs', async () => {
    const explainer = await PatternExplainer.openPart('first', ['better-with-walking'], {}, open);
    await explainer.answerMovement(movement.calin);
    await explainer.to('try');
    await explainer.notice('stand-check', 'drop');
    await explainer.write('stand-check', 'to the left');
    await explainer.chooseExercise('walking');
    await explainer.startTimer('stand-check');
    const summary = explainer.explainer.summary();
    const box = document.createElement('section');
    document.body.prepend(box);
    box.append(explainer.element);
    await explainer.settled();
    expect(explainer.part).to.equal('try');
    expect(explainer.isTiming).to.equal(true);
    expect(explainer.explainer.summary()).to.equal(summary);
    await explainer.act('hold-stop');
    document.body.append(explainer.element);
    await explainer.settled();
    await explainer.to('summary');
    expect(explainer.text).to.include(words.calin).and.include('to the left');
    explainer.element.remove();
    box.remove();
  });

  it('in the midst of a question it asks on', async () => {
    const explainer = await PatternExplainer.openPart('first', ['better-with-walking']);
    await explainer.act('movement');
    await explainer.answerScreen(movement.calin);
    document.body.append(explainer.element);
    await explainer.settled();
    expect(explainer.screen).to.equal('duration');
    explainer.element.remove();
  });

  it('into another document, it keeps its looks and works on', async () => {
    const { document: other } = await openFrame('<!doctype html><html lang="en"><body></body></html>');
    const explainer = await PatternExplainer.openPart('why', ['one-side']);
    other.body.append(other.adoptNode(explainer.element));
    await explainer.settled();
    const { defaultView } = other;
    expect(defaultView?.getComputedStyle(explainer.get('.root')).borderTopStyle).to.equal('solid');
    await explainer.act('timing');
    expect(explainer.text).to.include(mechanisms.seen.timing);
    careOf(other.body)?.update(open);
    await explainer.to('try');
    expect(explainer.offeredToTry.length).to.be.above(3);
    explainer.element.remove();
  });
});

describe('removed', () => {
  it('with figures that move and a clock that runs, it leaves no frame, timer, observer or listener', async () => {
    const frames = new Set<number>();
    const timers = new Set<unknown>();
    const observers = new Set<IntersectionObserver>();
    const listening: string[] = [];
    const {
      requestAnimationFrame: ask,
      cancelAnimationFrame: cancel,
      setTimeout: wait,
      clearTimeout: clear,
    } = window;
    replace(window, 'requestAnimationFrame', {
      value: (act: FrameRequestCallback) => {
        const id = ask.call(window, (now) => {
          frames.delete(id);
          act(now);
        });
        frames.add(id);
        return id;
      },
    });
    replace(window, 'cancelAnimationFrame', {
      value: (id: number) => {
        frames.delete(id);
        cancel.call(window, id);
      },
    });
    replace(window, 'setTimeout', {
      value: (act: () => void, ms?: number) => {
        const id = wait.call(
          window,
          () => {
            timers.delete(id);
            act();
          },
          ms,
        );
        timers.add(id);
        return id;
      },
    });
    replace(window, 'clearTimeout', {
      value: (id: Parameters<typeof clearTimeout>[0]) => {
        timers.delete(id);
        clear.call(window, id);
      },
    });
    const Own = IntersectionObserver;
    replace(window, 'IntersectionObserver', {
      value: class extends Own {
        override observe(target: Element): void {
          observers.add(this);
          super.observe(target);
        }

        override disconnect(): void {
          observers.delete(this);
          super.disconnect();
        }
      },
    });
    for (const owner of [window, document, document.documentElement, document.body]) {
      const { addEventListener, removeEventListener } = owner;
      const note = (sign: string, call: typeof addEventListener) =>
        function noted(this: EventTarget, ...parameters: Parameters<typeof addEventListener>): void {
          const [type, , options] = parameters;
          const signal = typeof options === 'object' ? options.signal : undefined;
          listening.push(`${sign}${type}`);
          if (sign === '+') signal?.addEventListener('abort', () => void listening.push(`-${type}`));
          call.apply(owner, parameters);
        };
      replace(owner, 'addEventListener', { value: note('+', addEventListener) });
      replace(owner, 'removeEventListener', { value: note('-', removeEventListener) });
    }
    const explainer = await PatternExplainer.openPart('try', ['one-side'], {}, open);
    await explainer.startTimer('stand-check');
    explainer.cardOf('stand-check').scrollIntoView();
    await new Promise((done) => wait.call(window, () => done(undefined), 300));
    expect(frames.size).to.equal(1);
    expect(timers.size).to.be.above(0);
    expect(observers.size).to.equal(1);
    explainer.element.remove();
    await new Promise((done) => wait.call(window, () => done(undefined), 100));
    expect([frames.size, timers.size, observers.size]).to.deep.equal([0, 0, 0]);
    const added = listening.filter((type) => type.startsWith('+')).length;
    expect(added, listening.join())
      .to.be.above(0)
      .and.equal(listening.length - added);
  });

  it('in the midst of an act it does not throw, and put back it goes on', async () => {
    const explainer = await PatternExplainer.open();
    const { parentElement: home } = explainer.element;
    explainer.element.addEventListener('si-step', () => explainer.element.remove(), { once: true });
    await explainer.pickPatterns('one-side');
    await explainer.act('go');
    expect(explainer.element.isConnected).to.equal(false);
    home?.append(explainer.element);
    await explainer.settled();
    expect(explainer.part).to.equal('first');
  });

  it('no longer hears of the page, and does once it is back', async () => {
    const explainer = await PatternExplainer.openPart('try', ['one-side'], {}, open);
    const { parentElement: home } = explainer.element;
    explainer.element.remove();
    careOf()?.update({ check: checked(0, { level: 'same-day', locks: 'all' }) });
    home?.append(explainer.element);
    await explainer.settled();
    expect(explainer.offeredToTry).to.deep.equal([]);
  });
});

describe('two on one page', () => {
  it('keep apart what is picked, lit and noticed, and share the check and the region', async () => {
    const one = await PatternExplainer.openPart('why', ['one-side'], {}, open);
    const other = await PatternExplainer.openPart('why', ['sit-then-stand']);
    await one.act('timing');
    expect(other.all('[aria-expanded="true"]')).to.have.length(0);
    expect(other.focused).not.to.equal(one.focused);
    await one.to('try');
    await other.to('try');
    await one.startTimer('stand-check');
    expect([one.isTiming, other.isTiming]).to.deep.equal([true, false]);
    expect(other.offeredToTry.length).to.be.above(3);
    await one.chooseRegion('us');
    await other.settled();
    expect(other.region).to.equal('us');
    expect([one.explainer.result?.patterns, other.explainer.result?.patterns]).to.deep.equal([
      ['one-side'],
      ['sit-then-stand'],
    ]);
  });

  it('what one finds to be new or worse, the other knows', async () => {
    const one = await PatternExplainer.openPart('first', ['one-side'], {}, open);
    const other = await PatternExplainer.openPart('try', ['sit-then-stand']);
    expect(other.offeredToTry.length).to.be.above(3);
    await one.act('signs');
    await other.settled();
    expect(other.offeredToTry).to.deep.equal([]);
  });
});

describe('another language', () => {
  it('takes effect in the middle, keeps what was noted, and may be added before or after', async () => {
    const explainer = await PatternExplainer.openPart('try', ['one-side'], { lang: 'cy' }, open);
    await explainer.notice('stand-check', 'drop');
    const title = 'Pethau i roi cynnig arnynt';
    SiPatternExplainer.catalogue.add('cy', {
      ...spoken,
      shared: { ...spoken.shared, direction: 'rtl' },
      patterns: { ...spoken.patterns, parts: { ...spoken.patterns.parts, try: title } },
    });
    explainer.element.requestUpdate();
    await explainer.settled();
    expect(explainer.headings[0]).to.equal(title);
    expect(explainer.all('.try-card :checked')).to.have.length(1);
    explainer.element.lang = 'en';
    await explainer.settled();
    expect(explainer.headings[0]).to.equal(words.parts.try);
  });

  it('of dates and of the page around it', async () => {
    const explainer = await PatternExplainer.openPart('summary', [], { lang: 'en-GB' });
    expect(explainer.text).to.include('2 March 2026');
  });
});
