/** Nothing leaves the pattern explainer, and events say only that something was done; what a page may ask for, it can. */
import { expect } from '@open-wc/testing';
import { exercises } from '../../src/messages/en/exercises.js';
import { patterns as words } from '../../src/messages/en/patterns.js';
import { shared } from '../../src/messages/en/shared.js';
import { replace } from '../support/page-patches.js';
import { tidy } from '../support/harness.js';
import { checked, eventsOf, movement, PatternExplainer } from '../support/pattern-harness.js';

/** All that a person can do but to print, copy and share. */
async function useAll(explainer: PatternExplainer): Promise<void> {
  await explainer.act('go');
  await explainer.pickPatterns('better-with-walking', 'one-side');
  await explainer.act('go');
  await explainer.act('signs');
  await explainer.passCheck();
  await explainer.act('go-on');
  await explainer.answerMovement(movement.calin);
  await explainer.next();
  await explainer.act('force-closure');
  await explainer.act('big-buttock');
  await explainer.next();
  await explainer.notice('stand-check', 'drop');
  await explainer.write('stand-check', 'my own secret words');
  await explainer.chooseExercise('walking');
  await explainer.startTimer('stand-check');
  await explainer.act('hold-stop');
  await explainer.act('pause-drawings');
  await explainer.next();
  await explainer.next();
  explainer.unfold();
  await explainer.act('next');
  await explainer.chooseRegion('gb');
  explainer.explainer.summary();
}

/** Notes every touch of what could keep or send something. */
function watch(): readonly string[] {
  const seen: string[] = [];
  const look = (owner: object, name: string): void => {
    const value = (owner as Record<string, unknown>)[name];
    replace(owner, name, {
      get: () => {
        seen.push(name);
        return value;
      },
    });
  };
  for (const name of [
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
    'cookieStore',
    'fetch',
    'open',
  ])
    look(window, name);
  for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear']) look(Storage.prototype, name);
  for (const name of ['open', 'send']) look(XMLHttpRequest.prototype, name);
  for (const name of ['sendBeacon', 'serviceWorker', 'storage', 'geolocation'])
    if (name in navigator) look(navigator, name);
  replace(document, 'cookie', {
    get: () => {
      seen.push('cookie');
      return '';
    },
    set: () => {
      seen.push('set cookie');
    },
  });
  return seen;
}

describe('a whole way', () => {
  it('touches no storage, sends nothing, and changes neither page, address nor console', async () => {
    const seen = watch();
    const written: unknown[] = [];
    for (const name of ['log', 'info', 'warn', 'error', 'debug', 'table'] as const)
      replace(console, name, { value: (...said: readonly unknown[]) => void written.push(...said) });
    const explainer = await PatternExplainer.open({ region: 'us' });
    const loaded = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
    const globals = new Set(Reflect.ownKeys(window));
    const state = (): unknown[] => [
      location.href,
      document.title,
      history.length,
      history.state,
      window.name,
    ];
    const before = state();
    const changes: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName } of records)
        changes.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    });
    observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    await useAll(explainer);
    await explainer.act('reset');
    changes.push(...observer.takeRecords().map(({ type, target }) => `${type} ${target.nodeName}`));
    observer.disconnect();
    expect(seen).to.deep.equal([]);
    expect(changes).to.deep.equal([]);
    expect(state()).to.deep.equal(before);
    expect(explainer.element.getAttributeNames()).to.deep.equal(['region']);
    expect(explainer.element.innerHTML).to.equal('');
    const asked = performance.getEntriesByType('resource').filter(({ name }) => !loaded.has(name));
    expect(asked.map(({ name }) => name).filter((name) => !/^(?:blob|data):/.test(name))).to.deep.equal([]);
    const added = Reflect.ownKeys(window).filter(
      (key) => !globals.has(key) && !String(key).startsWith('__WTR'),
    );
    expect(added).to.deep.equal([]);
    expect(written).to.deep.equal([]);
  });

  it('lets the page’s own listeners hear of taps only, and adds nothing to a form around it', async () => {
    const explainer = await PatternExplainer.open();
    const form = document.createElement('form');
    explainer.element.before(form);
    form.innerHTML = '<input name="page" value="own">';
    form.append(explainer.element);
    const heard = new Set<string>();
    const listen = (event: Event): void => {
      heard.add(event.type);
      expect(
        event.target === explainer.element || !explainer.element.contains(event.target as Node),
      ).to.equal(true);
    };
    const types = ['change', 'submit', 'reset', 'select', 'toggle', 'click'];
    for (const type of types) document.addEventListener(type, listen);
    await useAll(explainer);
    for (const type of types) document.removeEventListener(type, listen);
    expect([...heard]).to.deep.equal(['click']);
    expect([...new FormData(form).entries()]).to.deep.equal([['page', 'own']]);
    form.remove();
  });

  it('asks recorders and autofill to keep out of every field', async () => {
    const explainer = await PatternExplainer.openPart('try', [], {}, { check: checked() });
    const names = explainer.get('.root').getAttributeNames();
    expect(names).to.include.members(['data-private', 'data-sentry-mask', 'data-dd-privacy']);
    for (const field of explainer.all('input, textarea, select'))
      expect(field.getAttribute('autocomplete'), field.outerHTML.slice(0, 80)).to.equal('off');
  });

  it('leaves nothing that a copy of the element would carry', async () => {
    const explainer = await PatternExplainer.open();
    await useAll(explainer);
    const copy = explainer.element.cloneNode(true) as HTMLElement;
    expect(copy.outerHTML).to.equal('<si-pattern-explainer></si-pattern-explainer>');
    expect(JSON.stringify(explainer.element.dataset)).to.equal('{}');
  });
});

describe('events', () => {
  it('tell that somebody began, once, went on, came to the summary and began again; and nothing of what', async () => {
    const explainer = await PatternExplainer.open();
    const events = eventsOf(explainer.element);
    const since = (): readonly string[] => events.splice(0).map(({ type }) => type);
    await explainer.pickPatterns('one-side');
    expect(since()).to.deep.equal(['si-start']);
    await explainer.pickPatterns('sit-then-stand');
    expect(since()).to.deep.equal([]);
    await explainer.act('go');
    for (let parts = 0; parts < 4; parts++) await explainer.next();
    await explainer.act('back');
    expect(since()).to.deep.equal(Array.from({ length: 6 }, () => 'si-step'));
    await explainer.to('summary');
    expect(since()).to.deep.equal(['si-result']);
    await explainer.act('reset');
    expect(since()).to.deep.equal(['si-reset']);
    await explainer.none();
    expect(since()).to.deep.equal(['si-start', 'si-step']);
  });

  it('begin is told once, whatever is picked, put back and picked again', async () => {
    const explainer = await PatternExplainer.open();
    const events = eventsOf(explainer.element);
    await explainer.pickPatterns('one-side', 'one-side', 'sit-then-stand');
    await explainer.act('go');
    await explainer.act('back');
    await explainer.none();
    await explainer.act('back');
    await explainer.none();
    expect(events.filter(({ type }) => type === 'si-start')).to.have.length(1);
  });

  it('each question that is passed is a step; light, notes and choices are none', async () => {
    const explainer = await PatternExplainer.openPart(
      'first',
      ['better-with-walking'],
      {},
      { check: checked() },
    );
    const events = eventsOf(explainer.element);
    const passed = await explainer.answerMovement(movement.calin);
    expect(events.length).to.be.within(passed.length, passed.length + 1);
    await explainer.to('why');
    events.length = 0;
    await explainer.act('timing');
    await explainer.to('try');
    await explainer.notice('stand-check', 'drop');
    await explainer.chooseExercise('walking');
    expect(events.map(({ type }) => type)).to.deep.equal(['si-step']);
  });

  it('are plain, bubble, leave the shadow root, and carry nothing', async () => {
    const explainer = await PatternExplainer.open();
    const events = eventsOf(explainer.element);
    await useAll(explainer);
    await explainer.act('reset');
    expect(new Set(events.map(({ type }) => type))).to.deep.equal(
      new Set(['si-start', 'si-step', 'si-result', 'si-reset']),
    );
    const bare = Reflect.ownKeys(new Event('bare'));
    for (const event of events) {
      expect(event.constructor.name).to.equal('Event');
      expect(Reflect.ownKeys(event)).to.deep.equal(bare);
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    }
  });

  it('none comes of what the page does by itself', async () => {
    const explainer = await PatternExplainer.openPart('first', ['one-side'], {}, { check: checked() });
    const events = eventsOf(explainer.element);
    explainer.element.setAttribute('pattern', 'sit-then-stand');
    await explainer.settled();
    await explainer.knows(checked(0, { level: 'same-day', locks: 'all' }));
    explainer.explainer.summary();
    explainer.element.focus();
    explainer.explainer.reset();
    await explainer.settled();
    explainer.element.removeAttribute('pattern');
    explainer.element.setAttribute('audience', 'clinician');
    await explainer.settled();
    expect(events.map(({ type }) => type)).to.deep.equal([]);
  });
});

describe('what the page can ask for', () => {
  it('is what was picked and chosen, and no answer, note or outcome', async () => {
    const explainer = await PatternExplainer.open();
    await useAll(explainer);
    expect(explainer.explainer.result).to.deep.equal({
      patterns: ['one-side', 'better-with-walking'],
      exercises: ['walking'],
    });
  });

  it('and a summary: picked, said, noticed, chosen, what to ask, date and the emergency line; as it is on screen', async () => {
    const explainer = await PatternExplainer.open({ region: 'gb' });
    await useAll(explainer);
    const summary = explainer.explainer.summary();
    for (const line of [
      words.pattern['one-side'].name,
      words.pattern['better-with-walking'].name,
      words.calin,
      'my own secret words',
      exercises.check['stand-check'].notice.drop,
      exercises.exercise.walking.name,
      ...Object.values(words.summary.heads),
      ...words.summary.ask,
      shared.education,
      '999',
      '2 March 2026',
    ])
      expect(summary).to.include(line);
    expect(summary).not.to.include(words.summary.askMovement);
    const shown = tidy(explainer.get('[part~="summary"]').innerText);
    for (const line of summary.split('\n').filter((text) => text.startsWith('- ')))
      expect(shown).to.include(tidy(line.slice(2)));
  });

  it('copying gives the same text, and says so', async () => {
    const explainer = await PatternExplainer.openPart('summary', ['one-side']);
    let copied = '';
    replace(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
    });
    await explainer.act('copy');
    await new Promise((done) => setTimeout(done));
    await explainer.settled();
    expect(copied).to.equal(explainer.explainer.summary());
    expect(explainer.announcement).to.equal(shared.copied);
  });
});
