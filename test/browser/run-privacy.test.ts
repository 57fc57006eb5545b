/** Nothing leaves the way back to running before "Remember", and of the answers before the first run nothing ever. */
import { expect } from '@open-wc/testing';
import type { SiEventMap } from '../../src/ui/si-element.js';
import { catchFiles, replace } from '../support/page-patches.js';
import { afterBirth, fit, inDays, ReturnToRun, stable, TODAY } from '../support/run-harness.js';

/** Everything a person can do but "Remember", "Delete everything", and opening what was kept. */
async function useAll(runner: ReturnToRun): Promise<void> {
  await runner.start();
  await runner.seePlan();
  await runner.say({ birth: 'yes', weeks: '3', procedure: 'yes' });
  await runner.act('change-answers');
  await runner.say({ cleared: 'yes', ...afterBirth('30'), from: inDays(-4) });
  await runner.say({ from: '', jog: 'not-yet' });
  await runner.act('change-answers');
  await runner.say({ jog: 'yes' });
  await runner.startTimer();
  await runner.timeGoesBy(5.4);
  await runner.act('timer-pause');
  await runner.act('timer-resume');
  await runner.act('timer-skip');
  await runner.act('timer-end');
  await runner.act('timer-log');
  await runner.enter({ minutes: '1,000', during: '1' });
  await runner.act('save-run');
  await runner.type('minutes', '5');
  await runner.act('save-run');
  await runner.act('undo-last');
  await runner.act('undo');
  await runner.itIs(inDays(1));
  await runner.tellAfter();
  await runner.act('calendar');
  await runner.act('save-file');
  await runner.openFile('no file of ours');
  await runner.act('leave-file');
  runner.unfold();
  await runner.mark('day-5', false);
  await runner.act('save-days');
  await runner.chooseRegion('gb');
  runner.runner.summary();
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
  it('a whole way touches no storage, not even to look, and sends nothing', async () => {
    catchFiles();
    const seen = watch();
    const runner = await ReturnToRun.open();
    const loaded = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
    await useAll(runner);
    runner.runner.reset();
    runner.element.remove();
    expect(seen).to.deep.equal([]);
    const asked = performance.getEntriesByType('resource').filter(({ name }) => !loaded.has(name));
    const sent = asked.map(({ name }) => name).filter((name) => !/^(?:blob|data):/.test(name));
    expect(sent).to.deep.equal([]);
  });

  it('these tests would notice: opening the saved plan looks', async () => {
    const seen = watch();
    const runner = await ReturnToRun.open();
    await runner.act('open-saved');
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
    await useAll(await ReturnToRun.open());
    expect(look()).to.deep.equal(before);
    const added = Reflect.ownKeys(window).filter(
      (key) => !globals.has(key) && !String(key).startsWith('__WTR'),
    );
    expect(added).to.deep.equal([]);
  });

  it('nothing changes outside the shadow root: no attribute, no child, no text', async () => {
    catchFiles();
    const runner = await ReturnToRun.open({ region: 'us' });
    const changes: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName } of records)
        changes.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    });
    observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    await useAll(runner);
    changes.push(...observer.takeRecords().map(({ type, target }) => `${type} ${target.nodeName}`));
    observer.disconnect();
    expect(changes).to.deep.equal([]);
    expect(runner.element.getAttributeNames()).to.deep.equal(['region']);
  });

  it('events say that something was done, and nothing of what', async () => {
    catchFiles();
    const runner = await ReturnToRun.open();
    const events: Event[] = [];
    const types: readonly (keyof SiEventMap)[] = ['si-start', 'si-step', 'si-result', 'si-reset'];
    const listen = (event: Event): void => void events.push(event);
    for (const type of types) document.addEventListener(type, listen);
    await useAll(runner);
    await runner.deleteAll();
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
    const runner = await ReturnToRun.open();
    const heard = new Set<string>();
    const targets = new Set<boolean>();
    const listen = (event: Event): void => {
      heard.add(event.type);
      targets.add(event.target === runner.element);
    };
    const types = ['change', 'submit', 'select', 'click'];
    for (const type of types) document.addEventListener(type, listen);
    await useAll(runner);
    for (const type of types) document.removeEventListener(type, listen);
    expect([...heard]).to.deep.equal(['click']);
    expect([...targets]).to.deep.equal([true]);
  });

  it('in a form it adds nothing to what is sent, and neither sends nor clears it', async () => {
    catchFiles();
    const runner = await ReturnToRun.open();
    const form = document.createElement('form');
    const told: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      told.push('submit');
    });
    form.addEventListener('reset', () => told.push('reset'));
    runner.element.before(form);
    form.innerHTML = '<input name="page" value="own">';
    form.append(runner.element);
    await useAll(runner);
    expect([...new FormData(form).entries()]).to.deep.equal([['page', 'own']]);
    expect(told).to.deep.equal([]);
    form.remove();
  });

  it('nothing is written to the console', async () => {
    catchFiles();
    const written: unknown[] = [];
    for (const name of ['log', 'info', 'warn', 'error', 'debug', 'table', 'dir', 'trace'] as const)
      replace(console, name, { value: (...said: readonly unknown[]) => void written.push(...said) });
    await useAll(await ReturnToRun.open());
    expect(written).to.deep.equal([]);
  });

  it('asks recorders and autofill to keep out of every field', async () => {
    const runner = await ReturnToRun.openGate();
    await runner.mark('birth');
    const names = runner.get('.root').getAttributeNames();
    expect(names).to.include.members(['data-private', 'data-sentry-mask', 'data-dd-privacy']);
    const fields = (): readonly HTMLElement[] => runner.all('input:not([type="file"]), select');
    for (const field of fields())
      expect(field.getAttribute('autocomplete'), field.outerHTML.slice(0, 80)).to.equal('off');
    await runner.say(afterBirth('30'));
    await runner.act('add-run');
    await runner.type('date', inDays(-1));
    for (const field of fields())
      expect(field.getAttribute('autocomplete'), field.outerHTML.slice(0, 80)).to.equal('off');
  });

  it('the element carries no plan and no answer that a script could come by without asking', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.itIs(inDays(1));
    await runner.addRun({ date: TODAY, ...stable(4.75) });
    const light = runner.element.cloneNode(true) as HTMLElement;
    expect(light.outerHTML).to.equal('<si-return-to-run></si-return-to-run>');
    expect(JSON.stringify(runner.element.dataset)).to.equal('{}');
    expect(Object.keys(runner.element).filter((key) => !key.startsWith('_'))).not.to.include('log');
  });

  it('addresses of errors are no fragments of the page', async () => {
    const runner = await ReturnToRun.openGate();
    await runner.seePlan();
    const before = location.href;
    for (const link of runner.all('[data-problem]')) link.click();
    expect(location.href).to.equal(before);
  });
});

describe('what the page can ask for', () => {
  it('is nothing before the gate was passed, and no answer of it after', async () => {
    const runner = await ReturnToRun.openGate();
    expect(runner.runner.result).to.equal(undefined);
    await runner.say({ procedure: 'yes', cleared: 'yes', ...fit });
    expect(JSON.stringify(runner.runner.result)).not.to.match(/procedure|cleared|hops|birth|"signs"|"tasks"/);
  });
});
