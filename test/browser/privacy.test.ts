/** Nothing leaves the widget: no request, no storage, and no answer in any place the page can see. */
import { expect } from '@open-wc/testing';
import type { SiEventMap } from '../../src/ui/si-element.js';
import { INFLAMMATORY_QUESTIONS, LEVELS, RED_FLAG_QUESTIONS } from '../../src/rules.js';
import { RedFlagCheck, type Story } from '../support/harness.js';
import { lastingPain } from '../support/scenes.js';

/** Has every kind of act in it. */
const story: Story = { ...lastingPain, ticks: [...(lastingPain.ticks ?? []), 'below-knee-pain', 'pregnant'] };

/** Everything a person can do, from start to start. */
async function useAll(check: RedFlagCheck): Promise<void> {
  await check.start();
  await check.tick('saddle-numbness');
  await check.untick('saddle-numbness');
  await check.goTo('duration', story);
  await check.continue();
  await check.press(check.get('.problem a'));
  await check.back();
  await check.goTo('duration', story);
  await check.chooseRegion('gb');
  await check.finish(story);
  await check.press(check.get('.reasons summary'));
  await check.change('body');
  await check.tick('fever');
  await check.continue();
}

const address = location.href;
/** Of the page and of the runner, before any run. */
let globals = new Set<PropertyKey>();
before(() => {
  globals = new Set(Reflect.ownKeys(window));
});

type Call = (...parameters: never[]) => unknown;

/** Watches methods and accessors; puts them back after the test. */
const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((put) => put()));

function watchCalls(owner: object, names: readonly string[], seen: string[]): void {
  for (const name of names) {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    const original = (owner as Record<string, Call>)[name];
    if (typeof original !== 'function') continue;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(...parameters: never[]): unknown {
        seen.push(name);
        return Reflect.apply(original, this, parameters);
      },
    });
    undo.push(() => {
      if (before) Object.defineProperty(owner, name, before);
      else Reflect.deleteProperty(owner, name);
    });
  }
}

function watchReads(target: object, names: readonly string[], seen: string[]): void {
  for (const name of names) {
    const own = Object.getOwnPropertyDescriptor(target, name);
    const value = (target as Record<string, unknown>)[name];
    Object.defineProperty(target, name, {
      configurable: true,
      get: () => {
        seen.push(`get ${name}`);
        return value;
      },
      set: () => {
        seen.push(`set ${name}`);
      },
    });
    undo.push(() => {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    });
  }
}

describe('a whole run', () => {
  it('makes no request', async () => {
    const seen: string[] = [];
    watchCalls(window, ['fetch', 'WebSocket', 'EventSource', 'open', 'Worker', 'SharedWorker'], seen);
    watchCalls(XMLHttpRequest.prototype, ['open', 'send'], seen);
    watchCalls(Navigator.prototype, ['sendBeacon'], seen);
    const check = await RedFlagCheck.open();
    const loaded = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
    await useAll(check);
    check.element.summary();
    // Entries come a task late.
    await new Promise((done) => setTimeout(done, 50));
    const asked = performance.getEntriesByType('resource').filter(({ name }) => !loaded.has(name));
    expect(asked.map(({ name }) => name)).to.deep.equal([]);
    expect(seen).to.deep.equal([]);
  });

  it('touches no storage of any kind, not even to look', async () => {
    const seen: string[] = [];
    watchReads(
      window,
      ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'name'],
      seen,
    );
    watchReads(document, ['cookie'], seen);
    watchCalls(Storage.prototype, ['getItem', 'setItem', 'removeItem', 'key', 'clear'], seen);
    watchReads(navigator, ['storage', 'serviceWorker', 'locks'], seen);
    const check = await RedFlagCheck.open();
    await useAll(check);
    await check.startAgain();
    check.element.remove();
    expect(seen).to.deep.equal([]);
  });

  it('sets no timer', async () => {
    const seen: string[] = [];
    const check = await RedFlagCheck.open();
    watchCalls(window, ['setTimeout', 'setInterval', 'requestIdleCallback'], seen);
    await check.start();
    await check.finish({ ticks: ['fever'] });
    expect(seen).to.deep.equal([]);
  });

  it('leaves address, title, history and window as they were', async () => {
    const look = (): unknown[] => [
      document.title,
      history.length,
      history.state,
      window.name,
      document.cookie,
    ];
    const check = await RedFlagCheck.open();
    const before = look();
    await useAll(check);
    expect(look()).to.deep.equal(before);
    expect(location.href).to.equal(address);
    // The test runner adds a name of its own when it is ready.
    const added = Reflect.ownKeys(window).filter(
      (key) => !globals.has(key) && !String(key).startsWith('__WTR'),
    );
    expect(added).to.deep.equal([]);
  });

  it('changes nothing outside its shadow root', async () => {
    const check = await RedFlagCheck.open({ region: 'us' });
    const changes: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName } of records) {
        changes.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
      }
    });
    observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    await useAll(check);
    await check.startAgain();
    changes.push(...observer.takeRecords().map(({ type, target }) => `${type} ${target.nodeName}`));
    observer.disconnect();
    expect(changes).to.deep.equal([]);
    expect([...check.element.attributes].map(({ name, value }) => `${name}=${value}`)).to.deep.equal([
      'region=us',
    ]);
  });

  it('says in no event what was answered or found', async () => {
    const check = await RedFlagCheck.open();
    const events: Event[] = [];
    const types: readonly (keyof SiEventMap)[] = ['si-start', 'si-step', 'si-result', 'si-reset'];
    const listen = (event: Event): void => void events.push(event);
    for (const type of types) document.addEventListener(type, listen);
    await useAll(check);
    await check.startAgain();
    for (const type of types) document.removeEventListener(type, listen);
    expect(new Set(events.map(({ type }) => type))).to.deep.equal(new Set(types));
    const bare = Reflect.ownKeys(new Event('bare'));
    for (const event of events) {
      expect(event.constructor.name).to.equal('Event');
      expect(Reflect.ownKeys(event)).to.deep.equal(bare);
      expect('detail' in event).to.equal(false);
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
      expect(event.target === check.element).to.equal(true);
    }
  });

  it('leaves no answer on the element for a script that does not ask for it', async () => {
    const check = await RedFlagCheck.open();
    await check.finish(story);
    const ids = [...RED_FLAG_QUESTIONS, ...INFLAMMATORY_QUESTIONS].map(({ id }) => id);
    const found: string[] = [];
    for (const key of Reflect.ownKeys(check.element)) {
      const value = (check.element as unknown as Record<PropertyKey, unknown>)[key];
      const text = typeof value === 'object' && value !== null ? shallow(value) : String(value);
      if (ids.some((id) => text.includes(id)) || LEVELS.some((level) => text.includes(level))) {
        found.push(String(key));
      }
    }
    expect(found).to.deep.equal([]);
  });
});

/** Own keys and plain values, one level deep. */
function shallow(value: object): string {
  return Reflect.ownKeys(value)
    .map((key) => {
      const inner = (value as Record<PropertyKey, unknown>)[key];
      return `${String(key)}=${typeof inner === 'string' ? inner : ''}`;
    })
    .join(' ');
}

describe('inside a form', () => {
  async function openInForm(): Promise<{ form: HTMLFormElement; check: RedFlagCheck; sent: string[] }> {
    const check = await RedFlagCheck.open();
    const form = document.createElement('form');
    const sent: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push('submit');
    });
    form.addEventListener('reset', () => sent.push('reset'));
    check.element.before(form);
    form.innerHTML = '<input name="page" value="own"><button>Send</button>';
    form.append(check.element);
    return { form, check, sent };
  }

  it('adds nothing to what the form sends, and never sends or clears it', async () => {
    const { form, check, sent } = await openInForm();
    await useAll(check);
    await check.change('duration');
    expect([...new FormData(form).entries()]).to.deep.equal([['page', 'own']]);
    expect([...form.elements].map(({ localName }) => localName)).to.deep.equal(['input', 'button']);
    expect(sent).to.deep.equal([]);
    form.remove();
  });

  it('keeps its answers when the form is cleared', async () => {
    const { form, check } = await openInForm();
    await check.start();
    await check.tick('hard-to-pee');
    form.reset();
    await check.settled();
    expect(check.ticked).to.deep.equal(['hard-to-pee']);
    form.remove();
  });
});

describe('the page’s own listeners', () => {
  it('hear of no change, and of taps only that there was one on the widget', async () => {
    const check = await RedFlagCheck.open();
    const heard: string[] = [];
    const listen = (event: Event): void => {
      heard.push(event.type);
      expect(event.target === check.element).to.equal(true);
    };
    for (const type of ['change', 'submit', 'select']) document.addEventListener(type, listen);
    document.addEventListener('click', listen);
    await check.start();
    await check.tick('hard-to-pee');
    for (const type of ['change', 'submit', 'select', 'click']) document.removeEventListener(type, listen);
    expect(new Set(heard)).to.deep.equal(new Set(['click']));
  });

  it('asks recorders and autofill to keep out', async () => {
    const check = await RedFlagCheck.open();
    const names = check.get('.root').getAttributeNames();
    expect(names).to.include.members(['data-private', 'data-sentry-mask', 'data-dd-privacy']);
    await check.start();
    for await (const screen of check.screens()) {
      for (const field of check.all('input, select')) {
        expect(field.getAttribute('autocomplete'), screen).to.equal('off');
      }
    }
  });
});
