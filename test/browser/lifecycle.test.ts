/** Made, moved, copied, removed and defined in every order that a page can think of. */
import { expect } from '@open-wc/testing';
import { SiRedFlagCheck } from '../../src/index.js';
import { openFrame } from '../support/frames.js';
import { english, nameOf, RedFlagCheck, tidy } from '../support/harness.js';
import { asOtherVersion, importCopy, OTHER_VERSION } from '../support/module-copy.js';
import { careOf } from '../support/page-care.js';

const { redFlagCheck: words } = english;

/** What the page was warned of while something ran. */
async function warnings(run: () => unknown): Promise<readonly string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...parts: unknown[]): void => void said.push(parts.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said.filter((text) => text.includes('si-'));
}

const asCopy = (element: Node): RedFlagCheck => new RedFlagCheck(element as SiRedFlagCheck);

describe('an element', () => {
  it('made by createElement is bare until it is on the page, and whole then', async () => {
    const element = document.createElement('si-red-flag-check');
    expect([...element.attributes, ...element.childNodes]).to.have.length(0);
    document.body.append(element);
    const check = new RedFlagCheck(element);
    await check.settled();
    expect(check.atStart).to.equal(true);
    element.remove();
  });

  it('made before it is defined upgrades where it stands', async () => {
    const element = document.createElement('si-early-check') as SiRedFlagCheck;
    element.innerHTML = '<p>Fall-back</p>';
    document.body.append(element);
    expect(element.querySelector('p')?.getBoundingClientRect().height).to.be.above(0);
    (class extends SiRedFlagCheck {}).define('si-early-check');
    const check = new RedFlagCheck(element);
    await check.finish();
    expect(check.shownLevel).to.equal('none-found');
    expect(tidy(element.textContent)).to.equal('Fall-back');
    element.remove();
  });

  it('made before it is defined and put on the page after works too', async () => {
    const element = document.createElement('si-detached-check') as SiRedFlagCheck;
    (class extends SiRedFlagCheck {}).define('si-detached-check');
    document.body.append(element);
    const check = new RedFlagCheck(element);
    await check.finish();
    expect(check.shownLevel).to.equal('none-found');
    element.remove();
  });

  it('made by the parser works', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = '<si-red-flag-check region="nz"><p>Fall-back</p></si-red-flag-check>';
    const check = asCopy(box.children[0] as Node);
    await check.settled();
    expect(check.region).to.equal('nz');
    box.remove();
  });
});

describe('moved in the page', () => {
  it('mid-way, it keeps its screen and its answers, and works on', async () => {
    const check = await RedFlagCheck.open({ region: 'gb' });
    await check.goTo('very-ill', { ticks: ['cannot-bear-weight'] });
    await check.tick('faint-cold-pale');
    const box = document.createElement('section');
    document.body.prepend(box);
    box.append(check.element);
    await check.settled();
    expect(check.screen).to.equal('very-ill');
    expect(check.ticked).to.deep.equal(['faint-cold-pale']);
    expect(nameOf(check.emergencyCard)).not.to.equal('nothing');
    await check.untick('faint-cold-pale');
    await check.finish();
    const fired = check.element.result?.rules.map(({ id }) => id);
    expect(fired).to.deep.equal(['cannot-bear-weight']);
    expect(careOf()?.state.check?.level).to.equal('same-day');
    box.remove();
  });

  it('at the result, it keeps the result and hears of a region chosen elsewhere', async () => {
    const check = await RedFlagCheck.open();
    await check.finish({ ticks: ['fever'] });
    document.body.prepend(check.element);
    const other = await RedFlagCheck.open();
    await other.chooseRegion('nz');
    await check.settled();
    expect(check.shownLevel).to.equal('same-day');
    expect(check.region).to.equal('nz');
    check.element.remove();
  });

  it('into another shadow root, it takes that language and keeps its answers', async () => {
    const check = await RedFlagCheck.open();
    await check.start();
    await check.tick('saddle-numbness');
    const outer = document.createElement('div');
    outer.lang = 'en-GB';
    outer.attachShadow({ mode: 'open' }).append(check.element);
    document.body.append(outer);
    await check.settled();
    expect(check.ticked).to.deep.equal(['saddle-numbness']);
    outer.remove();
  });
});

describe('removed', () => {
  it('while a question is open, it goes quietly and comes back as it was', async () => {
    const check = await RedFlagCheck.open();
    const { element } = check;
    const parent = element.parentElement;
    await check.goTo('legs');
    element.remove();
    await check.settled();
    check.get('[data-question="one-leg-weak"]').click();
    await check.settled();
    parent?.append(element);
    await check.settled();
    expect(check.screen).to.equal('legs');
    await check.finish();
    expect(check.atResult).to.equal(true);
  });

  it('in the middle of an act, it does not throw', async () => {
    const check = await RedFlagCheck.open();
    check.element.addEventListener('si-start', () => check.element.remove());
    check.element.addEventListener('si-step', () => check.element.remove());
    await check.start();
    expect(check.element.isConnected).to.equal(false);
  });

  it('it no longer hears of the page', async () => {
    const gone = await RedFlagCheck.open();
    const here = await RedFlagCheck.open();
    gone.element.remove();
    await here.chooseRegion('us');
    await gone.settled();
    expect(gone.region).to.equal('xx');
  });
});

describe('off the page', () => {
  it('a new element answers every method and throws nothing', async () => {
    const element = document.createElement('si-red-flag-check');
    expect(element.result).to.equal(undefined);
    expect(element.summary()).to.include(words.title);
    element.reset();
    element.focus();
    element.region = 'gb';
    element.setAttribute('lang', 'en-GB');
    document.body.append(element);
    const check = new RedFlagCheck(element);
    await check.finish();
    expect(check.atResult).to.equal(true);
    element.remove();
  });

  it('a removed element still gives its summary and can be reset', async () => {
    const check = await RedFlagCheck.open();
    await check.finish({ ticks: ['fever'] });
    const summary = check.element.summary();
    check.element.remove();
    expect(check.element.summary()).to.equal(summary);
    expect(check.element.result?.level).to.equal('same-day');
    check.element.reset();
    expect(check.element.result).to.equal(undefined);
  });
});

describe('copied', () => {
  it('by cloneNode, it begins anew: answers are not copied', async () => {
    const check = await RedFlagCheck.open({ region: 'gb' });
    await check.finish({ ticks: ['fever'] });
    const copy = check.element.cloneNode(true) as SiRedFlagCheck;
    check.element.after(copy);
    const other = new RedFlagCheck(copy);
    await other.settled();
    expect(other.atStart).to.equal(true);
    expect(other.region).to.equal('gb');
    expect(check.atResult).to.equal(true);
  });
});

describe('two on one page', () => {
  it('keep their answers apart, choices too', async () => {
    const one = await RedFlagCheck.open();
    const other = await RedFlagCheck.open();
    await one.goTo('duration', { ticks: ['fever'] });
    await other.goTo('duration');
    await one.choose('over-3-months');
    await other.choose('under-6-weeks');
    expect(one.ticked).to.deep.equal(['over-3-months']);
    await one.continue();
    await other.continue();
    expect([one.shownLevel, other.shownLevel]).to.deep.equal(['same-day', 'none-found']);
  });

  it('do not take each other’s focus', async () => {
    const one = await RedFlagCheck.open();
    const other = await RedFlagCheck.open();
    await one.start();
    await other.start();
    await one.none();
    expect(one.focused).to.match(/^heading/);
    expect(other.focused).to.equal('nothing');
  });
});

describe('the same file loaded twice', () => {
  it('is quiet, and the first one stays', async () => {
    const first = customElements.get('si-red-flag-check');
    const check = await RedFlagCheck.open();
    await check.start();
    await check.tick('hard-to-pee');
    const said = await warnings(() => importCopy('/src/define.ts'));
    expect(said).to.deep.equal([]);
    expect(customElements.get('si-red-flag-check') === first).to.equal(true);
    expect(check.ticked).to.deep.equal(['hard-to-pee']);
    await check.finish();
    expect(check.shownLevel).to.equal('emergency');
  });
});

describe('another version', () => {
  it('that comes later leaves the first in place, with one warning that names both', async () => {
    const first = customElements.get('si-red-flag-check');
    const said = await warnings(() => importCopy('/src/define.ts', asOtherVersion));
    // Not one for each tag that the file defines.
    expect(said).to.have.length(1);
    expect(said[0]).to.include(OTHER_VERSION).and.include(SiRedFlagCheck.version);
    expect(customElements.get('si-red-flag-check') === first).to.equal(true);
  });

  it('or another element of that name gets one warning, and the page goes on', async () => {
    customElements.define('si-foreign-check', class extends HTMLElement {});
    const said = await warnings(() => {
      (class extends SiRedFlagCheck {}).define('si-foreign-check');
    });
    expect(said).to.have.length(1);
    const check = await RedFlagCheck.open();
    await check.finish();
    expect(check.atResult).to.equal(true);
  });
});

describe('taken into another document', () => {
  it('keeps its answers and works on', async () => {
    const { document: other } = await openFrame('<!doctype html><html lang="en"><body></body></html>');
    const check = await RedFlagCheck.open({ region: 'gb' });
    await check.goTo('legs', { ticks: ['saddle-numbness'] });
    other.body.append(other.adoptNode(check.element));
    await check.settled();
    expect(check.element.ownerDocument === other).to.equal(true);
    expect(check.screen).to.equal('legs');
    await check.finish();
    expect(check.shownLevel).to.equal('emergency');
    expect(careOf(other.body)?.state.check?.level).to.equal('emergency');
  });

  it('keeps its looks', async () => {
    const { document: other } = await openFrame('<!doctype html><html lang="en"><body></body></html>');
    const check = await RedFlagCheck.open({ theme: 'dark' });
    const colour = (): string | undefined =>
      check.element.ownerDocument.defaultView?.getComputedStyle(check.get('.root')).backgroundColor;
    const before = colour();
    other.body.append(check.element);
    await check.settled();
    expect(colour()).to.equal(before);
  });

  it('and back again still works', async () => {
    const { document: other } = await openFrame('<!doctype html><html lang="en"><body></body></html>');
    const check = await RedFlagCheck.open();
    const { parentElement: home } = check.element;
    await check.start();
    await check.tick('saddle-numbness');
    other.body.append(check.element);
    await check.settled();
    home?.append(check.element);
    await check.settled();
    expect(check.ticked).to.deep.equal(['saddle-numbness']);
    await check.finish();
    expect(careOf()?.state.check?.level).to.equal('emergency');
  });
});
