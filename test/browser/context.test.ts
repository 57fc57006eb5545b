/** What the widgets of one page know of each other, whichever bundle they came in and whichever came first. */
import { expect } from '@open-wc/testing';
import type * as Library from '../../src/index.js';
import type { SiRedFlagCheck } from '../../src/index.js';
import { careContext, type Care, type CareState } from '../../src/care/care-context.js';
import { openFrame, type Frame } from '../support/frames.js';
import { RedFlagCheck, stories } from '../support/harness.js';
import { asOtherVersion, importCopy } from '../support/module-copy.js';
import { careOf } from '../support/page-care.js';
import type { Level } from '../../src/rules.js';

describe('the page knows', () => {
  for (const [level, story] of Object.entries(stories)) {
    it(`after ${level}: level, locks and date, and nothing else`, async () => {
      const check = await RedFlagCheck.open();
      await check.finish(story);
      const state = careOf()?.state ?? {};
      expect(Object.keys(state.check ?? {}).toSorted()).to.deep.equal(['checkedOn', 'level', 'locks']);
      expect(state.check?.level).to.equal(level);
      expect(state.check?.locks).to.equal(check.element.result?.locks);
      expect(state.check?.checkedOn).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(Object.keys(state).filter((key) => key !== 'check' && key !== 'region')).to.deep.equal([]);
    });
  }

  it('nothing before there is a result, bar an emergency', async () => {
    const check = await RedFlagCheck.open();
    await check.goTo('duration', { ticks: ['fever', 'worse-coughing'] });
    expect(careOf()?.state.check).to.equal(undefined);
  });

  it('the last finished check while a new one is open, and after the reader begins again', async () => {
    const check = await RedFlagCheck.open();
    await check.finish(stories['same-day']);
    await check.startAgain();
    expect(careOf()?.state.check?.level).to.equal('same-day');
    await check.goTo('legs');
    expect(careOf()?.state.check?.level).to.equal('same-day');
    await check.finish();
    expect(careOf()?.state.check?.level).to.equal('none-found');
  });

  it('today as the reader’s calendar has it', async () => {
    const check = await RedFlagCheck.open();
    await check.finish();
    const now = new Date();
    const [year, month, day] = (careOf()?.state.check?.checkedOn ?? '').split('-').map(Number);
    expect([year, month, day]).to.deep.equal([now.getFullYear(), now.getMonth() + 1, now.getDate()]);
  });
});

describe('the provider', () => {
  it('is one for the page, however many widgets there are', async () => {
    const one = await RedFlagCheck.open();
    const care = careOf();
    const other = await RedFlagCheck.open();
    expect(careOf()).to.equal(care);
    await one.chooseRegion('us');
    expect(careOf(other.element)).to.equal(careOf(one.element));
  });

  it('leaves no trace on the document element', async () => {
    const before = document.documentElement.outerHTML.split('>')[0];
    await RedFlagCheck.open({ region: 'us' });
    expect(document.documentElement.outerHTML.split('>')[0]).to.equal(before);
  });

  it('outlives the widget that put it there', async () => {
    const one = await RedFlagCheck.open();
    await one.finish(stories['same-day']);
    one.element.remove();
    await RedFlagCheck.open();
    expect(careOf()?.state.check?.level).to.equal('same-day');
  });

  it('answers only to its own key', async () => {
    await RedFlagCheck.open();
    let answered = false;
    const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      context: Symbol.for('si-widgets/care/2'),
      callback: () => {
        answered = true;
      },
    });
    document.body.dispatchEvent(request);
    expect(answered).to.equal(false);
    expect(careContext).to.equal(Symbol.for('si-widgets/care/1'));
  });
});

describe('two self-contained files on one page', () => {
  /** Another bundle, of another version, whose element stands under a name of its own. */
  async function loadOther(tag: string): Promise<void> {
    const { SiRedFlagCheck: other } = await importCopy<typeof Library>('/src/index.ts', asOtherVersion);
    expect(other === customElements.get('si-red-flag-check')).to.equal(false);
    other.define(tag);
  }

  /** A page that has neither yet; its scripts run in its own realm, as on a site. */
  async function openBoth(order: readonly ['this' | 'other', 'this' | 'other']): Promise<{
    frame: Frame;
    first: RedFlagCheck;
    second: RedFlagCheck;
  }> {
    // The script of a frame without an address has none to start from in WebKit.
    const { origin } = location;
    const frame = await openFrame(
      `<!doctype html><html lang="en"><body></body>
      <script type="module">
        import { asOtherVersion, importCopy } from '${origin}/test/support/module-copy.ts';
        const load = {
          this: () => import('${origin}/src/define.ts'),
          other: async () => {
            const { SiRedFlagCheck } = await importCopy('/src/index.ts', asOtherVersion);
            SiRedFlagCheck.define('si-other-check');
          },
        };
        const tags = { this: 'si-red-flag-check', other: 'si-other-check' };
        globalThis.ready = (async () => {
          for (const name of ${JSON.stringify(order)}) {
            await load[name]();
            document.body.append(document.createElement(tags[name]));
          }
        })();
      </script></html>`,
    );
    await (frame.window as unknown as { ready: Promise<void> }).ready;
    const checks = [...frame.document.body.children]
      .filter(({ localName }) => localName.startsWith('si-'))
      .map((element) => new RedFlagCheck(element as SiRedFlagCheck));
    const [first, second] = checks;
    if (!first || !second) throw new Error('The frame has not both widgets.');
    await first.settled();
    await second.settled();
    return { frame, first, second };
  }

  for (const order of [
    ['this', 'other'],
    ['other', 'this'],
  ] as const) {
    it(`share the page’s care, ${order[0]} one first`, async () => {
      const { frame, first, second } = await openBoth(order);
      const { body } = frame.document;
      expect(first.element.constructor === second.element.constructor).to.equal(false);
      const care = (): CareState | undefined => careOf(body)?.state;

      await second.finish(stories['same-day']);
      expect(care()?.check?.level).to.equal('same-day');
      await first.finish(stories.prompt);
      expect(care()?.check?.level).to.equal('prompt');

      for (const [one, other, region] of [
        [first, second, 'nz'],
        [second, first, 'us'],
      ] as const) {
        await one.chooseRegion(region);
        await other.settled();
        expect(other.region).to.equal(region);
      }
    });
  }

  it('share it in a page that is already open, too', async () => {
    const check = await RedFlagCheck.open();
    await check.chooseRegion('ie');
    await loadOther('si-later-check');
    const element = document.createElement('si-later-check') as SiRedFlagCheck;
    check.element.after(element);
    const later = new RedFlagCheck(element);
    await later.settled();
    expect(later.region).to.equal('ie');
    await later.finish(stories.prompt);
    expect(careOf()?.state.check?.level).to.equal('prompt' satisfies Level);
  });
});

describe('the provider of another version', () => {
  interface OtherCare {
    readonly box: HTMLElement;
    readonly updates: CareState[];
    /** Tells its consumers of a change, as a provider does. */
    readonly change: (state: object) => void;
    requests: number;
  }

  /** One that knows more than this version does, and was written without Lit. */
  function otherCare(initial: object): OtherCare {
    const box = document.createElement('div');
    document.body.append(box);
    type Tell = (care: Care, unsubscribe?: () => void) => void;
    const consumers = new Map<Tell, () => void>();
    let state = initial as CareState;
    const provider: OtherCare = {
      box,
      updates: [],
      requests: 0,
      change: (next) => {
        state = { ...state, ...next };
        for (const [tell, unsubscribe] of consumers) tell(value(), unsubscribe);
      },
    };
    const value = (): Care => ({
      state,
      update: (change) => {
        provider.updates.push(change);
        provider.change(change);
      },
    });
    box.addEventListener('context-request', (event) => {
      const { context, callback, subscribe } = event as Event & {
        context: unknown;
        subscribe?: boolean;
        callback: Tell;
      };
      if (context !== Symbol.for('si-widgets/care/1')) return;
      event.stopPropagation();
      provider.requests += 1;
      if (subscribe) consumers.set(callback, () => consumers.delete(callback));
      callback(value(), consumers.get(callback));
    });
    return provider;
  }

  it('is used as it is: read, updated with what this version knows, and heard', async () => {
    const provider = otherCare({ region: 'gb', plan: { stage: 3 } });
    const element = document.createElement('si-red-flag-check');
    provider.box.append(element);
    const check = new RedFlagCheck(element);
    await check.settled();
    expect(provider.requests).to.be.above(0);
    expect(check.region).to.equal('gb');

    await check.finish(stories.prompt);
    expect(provider.updates).to.have.length(1);
    expect(Object.keys(provider.updates[0] ?? {})).to.deep.equal(['check']);
    expect(careOf(provider.box)?.state).to.have.property('plan');

    provider.change({ region: 'nz' });
    await check.settled();
    expect(check.region).to.equal('nz');
    expect(careOf()?.state.check).to.equal(undefined);
    provider.box.remove();
  });

  it('may hold what this version does not know', async () => {
    const provider = otherCare({ region: 'mars', check: { level: 'amber', locks: 'some', checkedOn: 'x' } });
    const element = document.createElement('si-red-flag-check');
    provider.box.append(element);
    const check = new RedFlagCheck(element);
    await check.finish();
    expect(check.atResult).to.equal(true);
    expect(check.region).to.equal('xx');
    provider.box.remove();
  });
});
