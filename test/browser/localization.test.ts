/** Every word comes from the catalogue, whatever the screen, and the widget can be read in either direction. */
import { expect } from '@open-wc/testing';
import {
  CRITERIA_SETS,
  INFLAMMATORY_QUESTIONS,
  RED_FLAG_QUESTIONS,
  RED_FLAG_RULES,
  REVIEWED_ON,
  SiRedFlagCheck,
  SOURCES,
} from '../../src/index.js';
import { today } from '../../src/care/browser.js';
import { formatDay } from '../../src/ui/wording.js';
import { inEveryEngine } from '../support/every-engine.js';
import { english, RedFlagCheck, tidy } from '../support/harness.js';
import { pseudo, pseudoLocale } from '../support/pseudo-locale.js';
import { mainScenes, scenes } from '../support/scenes.js';

const LEFT_TO_RIGHT = 'eo-XA';
const RIGHT_TO_LEFT = 'he-XB';
const words = pseudoLocale(english);
const wordsFromTheRight = pseudoLocale(english, 'rtl');

before(() => {
  SiRedFlagCheck.catalogue.add(LEFT_TO_RIGHT, words);
  SiRedFlagCheck.catalogue.add(RIGHT_TO_LEFT, wordsFromTheRight);
});

/** What needs no translation: names of sources, codes, and dates, which the browser words. */
function allowed(lang: string): readonly string[] {
  const dates = [lang, 'en', 'en-GB'].flatMap((locale) =>
    [REVIEWED_ON, today(), '2026-02-03'].map((day) => formatDay(day, locale)),
  );
  const sources = SOURCES.flatMap(({ citation, place, mark }) => [
    `${citation}. ${place} (${mark})`,
    citation,
    place,
    `(${mark})`,
  ]);
  const codes = [...RED_FLAG_QUESTIONS, ...INFLAMMATORY_QUESTIONS, ...RED_FLAG_RULES, ...CRITERIA_SETS].map(
    ({ spec }) => spec,
  );
  return [...dates, ...sources, ...codes, 'Ada Byrne']
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length);
}

/** What is left of a text when brackets that match, and all that is allowed, are taken out. */
function notFromCatalogue(text: string, lang: string): string {
  let rest = text;
  for (const known of allowed(lang)) rest = rest.replaceAll(known, '');
  // Numbers and punctuation between the sentences of the catalogue are no words.
  const plainLetters = rest.match(/[A-Za-z]+/g) ?? [];
  let depth = 0;
  let outside = '';
  for (const letter of rest) {
    if (letter === '[') depth += 1;
    else if (letter === ']') depth -= 1;
    else if (depth === 0) outside += letter;
  }
  const wordsOutside = outside.match(/\p{L}+/gu) ?? [];
  return [...plainLetters, ...wordsOutside, ...(depth === 0 ? [] : [`${depth} brackets open`])].join(' ');
}

/** Every text that somebody sees or hears. */
function texts(check: RedFlagCheck): string {
  check.unfold();
  const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'label'];
  const spoken = check
    .all('.root *')
    .flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''));
  const hidden = check.all('.visually-hidden').map(({ textContent }) => textContent);
  const fields = check.textToCopy ?? '';
  return tidy([check.get('.root').innerText, ...spoken, ...hidden, fields].join(' '));
}

const site = {
  'contact-label': '[Ƀöö]',
  'contact-href': '/book',
  'reviewed-by': 'Ada Byrne',
  'reviewed-on': '2026-02-03',
};

describe('the pseudo-locale', () => {
  it('changes every letter and keeps the placeholders', () => {
    expect(pseudo('Call {emergency} now')).to.equal('[Çåļļ {emergency} ñöŵ]');
    expect(pseudo('{0} in most provinces')).to.match(/^\[\{0\} [^A-Za-z]+\]$/);
    const alphabet = 'abcdefghijklmnopqrstuvwxyz';
    const accented = pseudo(alphabet + alphabet.toUpperCase());
    expect(notFromCatalogue(accented, 'en')).to.equal('');
    expect(new Set(accented).size).to.equal(2 * alphabet.length + 2);
  });

  it('is told from text that is not in the catalogue', () => {
    expect(notFromCatalogue('[Ƀåçķ] Back', LEFT_TO_RIGHT)).not.to.equal('');
    expect(notFromCatalogue('[Ƀåçķ] Ƀåçķ', LEFT_TO_RIGHT)).not.to.equal('');
    expect(notFromCatalogue('[Ƀåçķ now]', LEFT_TO_RIGHT)).not.to.equal('');
    expect(notFromCatalogue('[Ƀåçķ] 999, 112.', LEFT_TO_RIGHT)).to.equal('');
  });
});

/** Words are the same in every engine. */
const someScenes = inEveryEngine(scenes, (scene) => mainScenes.includes(scene));

describe('every text is from the catalogue', () => {
  for (const { name, open } of someScenes) {
    it(name, async () => {
      const check = await open({ lang: LEFT_TO_RIGHT, ...site }, { words });
      expect(notFromCatalogue(texts(check), LEFT_TO_RIGHT)).to.equal('');
      await check.chooseRegion('gb');
      expect(notFromCatalogue(texts(check), LEFT_TO_RIGHT)).to.equal('');
      check.element.audience = 'clinician';
      await check.settled();
      expect(notFromCatalogue(texts(check), LEFT_TO_RIGHT)).to.equal('');
    });
  }

  it('the text to copy, too, and the one to copy by hand', async () => {
    for (const { open } of mainScenes) {
      const check = await open({ lang: LEFT_TO_RIGHT, region: 'gb' }, { words });
      expect(notFromCatalogue(check.element.summary(), LEFT_TO_RIGHT)).to.equal('');
      if (!check.atResult) continue;
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      await check.act('copy');
      await new Promise((done) => setTimeout(done));
      await check.settled();
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(check.all('textarea')).to.have.length(1);
      expect(notFromCatalogue(texts(check), LEFT_TO_RIGHT)).to.equal('');
    }
  });

  it('no placeholder is left unfilled', async () => {
    for (const { open } of someScenes) {
      const check = await open({ ...site, region: 'gb', audience: 'clinician' });
      expect(texts(check)).not.to.match(/[{}]|undefined|null|NaN|\[object/);
      expect(check.element.summary()).not.to.match(/[{}]|undefined|null|NaN|\[object/);
      check.element.parentElement?.remove();
    }
  });

  it('every region has its words', async () => {
    const check = await RedFlagCheck.open({ lang: LEFT_TO_RIGHT }, { words });
    await check.finish({ ticks: ['fever'] });
    const codes = [...check.regionList.options].map(({ value }) => value);
    expect(codes.length).to.be.above(10);
    for (const code of codes) {
      await check.chooseRegion(code);
      expect(notFromCatalogue(texts(check), LEFT_TO_RIGHT), code).to.equal('');
      expect(texts(check)).not.to.match(/[{}]/);
    }
  });
});

describe('from right to left', () => {
  it('the widget goes with its language, wherever it stands', async () => {
    const check = await RedFlagCheck.open({ lang: RIGHT_TO_LEFT, dir: 'rtl' }, { words });
    expect(getComputedStyle(check.get('.root')).direction).to.equal('rtl');
  });

  for (const { name, open } of scenes) {
    it(`everything is mirrored and stays inside: ${name}`, async () => {
      const check = await open({ lang: RIGHT_TO_LEFT, dir: 'rtl', ...site }, { words: wordsFromTheRight });
      check.element.parentElement?.style.setProperty('inline-size', '320px');
      const root = check.get('.root').getBoundingClientRect();
      const middle = root.left + root.width / 2;
      for (const box of check.all('label.option input')) {
        expect(box.getBoundingClientRect().left).to.be.above(middle);
      }
      const back = check.find('[data-action="back"]')?.getBoundingClientRect();
      if (back) expect(back.right).to.be.above(middle);
      for (const element of check.all('.root *:not(.visually-hidden, .visually-hidden *, option)')) {
        const { left, right, width } = element.getBoundingClientRect();
        if (width === 0) continue;
        expect(left, element.outerHTML.slice(0, 80)).to.be.at.least(root.left - 0.5);
        expect(right, element.outerHTML.slice(0, 80)).to.be.at.most(root.right + 0.5);
      }
    });
  }

  it('has the same look as from left to right, turned round', async () => {
    const check = await RedFlagCheck.open({ dir: 'rtl' });
    await check.goTo('legs');
    await check.tick('one-leg-weak');
    const style = getComputedStyle(check.get('label.option:has(:checked)'));
    expect(Number.parseFloat(style.borderRightWidth)).to.be.above(0);
    expect(Number.parseFloat(style.borderLeftWidth)).to.equal(0);
  });
});
