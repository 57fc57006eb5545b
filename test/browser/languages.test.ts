/** A language that comes in a file of its own, before or after the widgets, and in whichever version. */
import { expect } from '@open-wc/testing';
import { addLanguage } from '../../src/ui/add-language.js';
import { SiRedFlagCheck } from '../../src/index.js';
import { english, RedFlagCheck, tidy } from '../support/harness.js';
import { pseudoLocale } from '../support/pseudo-locale.js';

const words = pseudoLocale(english);
const titleOf = (check: RedFlagCheck): string => tidy(check.get('[part~="heading"]').textContent);

/** Until the registry has answered, and those on the page have drawn themselves. */
async function added(...checks: readonly RedFlagCheck[]): Promise<void> {
  await customElements.whenDefined('si-red-flag-check');
  for (const check of checks) await check.settled();
}

async function warnings(run: () => unknown): Promise<readonly string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...parts: unknown[]): void => void said.push(parts.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('a language that comes after the widget', () => {
  it('is taken at once, in the middle of a check, and no answer is lost', async () => {
    const check = await RedFlagCheck.open({ lang: 'qaa' });
    const inEnglish = await RedFlagCheck.open({ lang: 'en' });
    await check.start();
    await check.tick('hard-to-pee');
    expect(tidy(check.emergencyCard?.innerText)).to.include(english.questionnaire.emergencyBecause);
    addLanguage('qaa', { 'si-red-flag-check': words });
    await added(check, inEnglish);
    expect(tidy(check.emergencyCard?.innerText)).to.include(words.questionnaire.emergencyBecause);
    expect(check.ticked).to.deep.equal(['hard-to-pee']);
    expect(titleOf(inEnglish)).to.equal(english.redFlagCheck.title);
  });

  it('is taken by a regional tag, and by a widget that is put back on the page', async () => {
    const check = await RedFlagCheck.open({ lang: 'qab-419' });
    const { element } = check;
    const place = element.parentElement;
    element.remove();
    addLanguage('qab', { 'si-red-flag-check': words });
    await added();
    place?.append(element);
    element.requestUpdate();
    await check.settled();
    expect(titleOf(check)).to.equal(words.redFlagCheck.title);
  });

  it('draws nothing that has left the page', async () => {
    const check = await RedFlagCheck.open({ lang: 'qac' });
    check.element.remove();
    addLanguage('qac', { 'si-red-flag-check': words });
    await added();
    expect(check.element.isUpdatePending).to.equal(false);
  });
});

describe('a language that comes before the widget', () => {
  it('waits for it', async () => {
    class Late extends SiRedFlagCheck {}
    addLanguage('qad', { 'si-late-check': words });
    const element = document.createElement('si-late-check') as SiRedFlagCheck;
    element.lang = 'qad';
    document.body.append(element);
    Late.define('si-late-check');
    await customElements.whenDefined('si-late-check');
    const check = new RedFlagCheck(element);
    await check.settled();
    expect(titleOf(check)).to.equal(words.redFlagCheck.title);
    element.remove();
  });

  it('of which no widget comes does nothing', async () => {
    expect(await warnings(() => addLanguage('qae', { 'si-never-there': words }))).to.deep.equal([]);
  });
});

describe('words of another version', () => {
  it('are not taken: English stays, with one warning for all widgets', async () => {
    for (const tag of ['si-older-check', 'si-oldest-check']) {
      customElements.define(
        tag,
        class extends SiRedFlagCheck {
          static override readonly version = '0.0.1';
        },
      );
    }
    const said = await warnings(async () => {
      addLanguage('qaf', { 'si-older-check': words, 'si-oldest-check': words });
      await customElements.whenDefined('si-oldest-check');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include('0.0.1').and.include(SiRedFlagCheck.version);
    expect(SiRedFlagCheck.catalogue.find('qaf').locale).to.equal('en');
  });

  it('are not given to a foreign element of that name', async () => {
    customElements.define('si-foreign-words', class extends HTMLElement {});
    const said = await warnings(async () => {
      addLanguage('qag', { 'si-foreign-words': words });
      await customElements.whenDefined('si-foreign-words');
    });
    expect(said).to.have.length(1);
  });
});
