/** Nothing leaves the pacing calculator before "Remember", and of the check's answers nothing ever. */
import { expect } from '@open-wc/testing';
import type { SiEventMap } from '../../src/ui/si-element.js';
import { catchFiles, replace } from '../support/page-patches.js';
import { inDays, PacingCalculator, TODAY, walking } from '../support/pacing-harness.js';

/** Everything a person can do but "Remember", "Delete everything", and opening what was kept. */
async function useAll(calculator: PacingCalculator): Promise<void> {
  await calculator.start();
  await calculator.workOut();
  await calculator.say({ ...walking, amount: '1,000' });
  await calculator.say({ amount: '40', target: '60' });
  await calculator.setTarget('77');
  await calculator.pick('speed', 'quicker');
  await calculator.addSession({ rest: '1', during: '1' });
  await calculator.onSession('change-session');
  await calculator.act('save-session');
  await calculator.onSession('remove-session');
  await calculator.act('undo');
  await calculator.itIs(inDays(1));
  await calculator.tellAfter({ after: '1', lasted: 'none' });
  await calculator.act('calendar');
  await calculator.act('save-file');
  await calculator.openFile('no file of ours');
  await calculator.act('leave-file');
  await calculator.chooseRegion('gb');
  await calculator.changeFirst();
  await calculator.workOut();
  calculator.pacing.summary();
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

describe('before “Remember”', () => {
  it('a whole run touches no storage, not even to look, and sends nothing', async () => {
    catchFiles();
    const seen = watch();
    const calculator = await PacingCalculator.open();
    const loaded = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
    await useAll(calculator);
    calculator.pacing.reset();
    calculator.element.remove();
    expect(seen).to.deep.equal([]);
    const asked = performance.getEntriesByType('resource').filter(({ name }) => !loaded.has(name));
    expect(asked.map(({ name }) => name).filter((name) => !name.startsWith('blob:'))).to.deep.equal([]);
  });

  it('these tests would notice: opening the saved plan looks', async () => {
    const seen = watch();
    const calculator = await PacingCalculator.open();
    await calculator.act('open-saved');
    expect(seen).to.include('localStorage');
  });

  it('address, title, history, cookies and window stay as they were', async () => {
    catchFiles();
    const globals = new Set(Reflect.ownKeys(window));
    const look = (): unknown[] => [
      location.href,
      document.title,
      history.length,
      history.state,
      window.name,
      document.cookie,
    ];
    const before = look();
    await useAll(await PacingCalculator.open());
    expect(look()).to.deep.equal(before);
    const added = Reflect.ownKeys(window).filter(
      (key) => !globals.has(key) && !String(key).startsWith('__WTR'),
    );
    expect(added).to.deep.equal([]);
  });

  it('nothing changes outside the shadow root: no attribute, no child, no text', async () => {
    catchFiles();
    const calculator = await PacingCalculator.open({ region: 'us' });
    const changes: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName } of records)
        changes.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    });
    observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    await useAll(calculator);
    changes.push(...observer.takeRecords().map(({ type, target }) => `${type} ${target.nodeName}`));
    observer.disconnect();
    expect(changes).to.deep.equal([]);
    expect(calculator.element.getAttributeNames()).to.deep.equal(['region']);
  });

  it('events say that something was done, and nothing of what', async () => {
    catchFiles();
    const calculator = await PacingCalculator.open();
    const events: Event[] = [];
    const types: readonly (keyof SiEventMap)[] = ['si-start', 'si-step', 'si-result', 'si-reset'];
    const listen = (event: Event): void => void events.push(event);
    for (const type of types) document.addEventListener(type, listen);
    await useAll(calculator);
    await calculator.deleteAll();
    for (const type of types) document.removeEventListener(type, listen);
    expect(new Set(events.map(({ type }) => type))).to.deep.equal(new Set(types));
    const bare = Reflect.ownKeys(new Event('bare'));
    for (const event of events) {
      expect(event.constructor.name).to.equal('Event');
      expect(Reflect.ownKeys(event)).to.deep.equal(bare);
      expect('detail' in event).to.equal(false);
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    }
  });

  it('the page’s own listeners hear of taps only that there was one, and of no change or key value', async () => {
    catchFiles();
    const calculator = await PacingCalculator.open();
    const heard = new Set<string>();
    const targets = new Set<boolean>();
    const listen = (event: Event): void => {
      heard.add(event.type);
      targets.add(event.target === calculator.element);
    };
    const types = ['change', 'submit', 'select', 'click'];
    for (const type of types) document.addEventListener(type, listen);
    await useAll(calculator);
    for (const type of types) document.removeEventListener(type, listen);
    expect([...heard]).to.deep.equal(['click']);
    expect([...targets]).to.deep.equal([true]);
  });

  it('in a form it adds nothing to what is sent, and neither sends nor clears it', async () => {
    catchFiles();
    const calculator = await PacingCalculator.open();
    const form = document.createElement('form');
    const told: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      told.push('submit');
    });
    form.addEventListener('reset', () => told.push('reset'));
    calculator.element.before(form);
    form.innerHTML = '<input name="page" value="own">';
    form.append(calculator.element);
    await useAll(calculator);
    expect([...new FormData(form).entries()]).to.deep.equal([['page', 'own']]);
    expect(told).to.deep.equal([]);
    form.remove();
  });

  it('asks recorders and autofill to keep out of every field', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.act('add-session');
    await calculator.type('date', inDays(-1));
    const names = calculator.get('.root').getAttributeNames();
    expect(names).to.include.members(['data-private', 'data-sentry-mask', 'data-dd-privacy']);
    for (const field of calculator.all('input:not([type="file"]), select'))
      expect(field.getAttribute('autocomplete'), field.outerHTML.slice(0, 80)).to.equal('off');
  });

  it('the element carries no plan and no answer that a script could come by without asking', async () => {
    const calculator = await PacingCalculator.openPlan({
      ...walking,
      activity: 'own',
      name: 'Zumbathon',
      target: '77',
    });
    await calculator.addSession({ rest: '1', during: '1' });
    const light = calculator.element.cloneNode(true) as HTMLElement;
    expect(light.outerHTML).not.to.include('Zumbathon');
    expect(JSON.stringify(calculator.element.dataset)).to.equal('{}');
  });

  it('addresses of errors are no fragments of the page', async () => {
    const calculator = await PacingCalculator.openForm();
    await calculator.workOut();
    const before = location.href;
    calculator.get('[data-problem]').click();
    expect(location.href).to.equal(before);
  });
});

describe('the date of a session', () => {
  it('is not told in the title, the address or the history', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.addSession({ rest: '1', during: '1' });
    expect(`${document.title}${location.href}${JSON.stringify(history.state)}`).not.to.include(TODAY);
  });
});
