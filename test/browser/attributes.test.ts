/** What a site can set: every attribute and property, slots, and the language of the page around. */
import { expect } from '@open-wc/testing';
import {
  QUESTION_SCREENS,
  REGIONS,
  SiRedFlagCheck,
  type Level,
  type Region,
  type ScreenId,
} from '../../src/index.js';
import { specOf } from '../../src/ui/questionnaire.js';
import { fill } from '../../src/ui/wording.js';
import { emulateMedia, engine } from '../support/commands.js';
import { inEveryEngine, oneIn } from '../support/every-engine.js';
import { english, nameOf, RedFlagCheck, said, stories, tidy } from '../support/harness.js';
import { careOf } from '../support/page-care.js';
import { pseudoLocale } from '../support/pseudo-locale.js';

const { questionnaire: asked, checkResult: words, redFlagCheck, shared } = english;
const pseudo = pseudoLocale(english);
const current = await engine();

before(() => {
  SiRedFlagCheck.catalogue.add('eo-xa', pseudo);
});

const footerOf = (check: RedFlagCheck): string => tidy(check.footer.innerText);
const levelOf = (check: RedFlagCheck, selector: string): string | null =>
  check.get(selector).getAttribute('aria-level');

describe('without any attribute', () => {
  it('is usable, and every property has its default', async () => {
    const { element } = await RedFlagCheck.open();
    const { region, theme, headingLevel, audience, contactLabel, contactHref, reviewedBy, reviewedOn } =
      element;
    expect({ theme, headingLevel, audience }).to.deep.equal({
      theme: 'inherit',
      headingLevel: 2,
      audience: 'reader',
    });
    expect([region, contactLabel, contactHref, reviewedBy, reviewedOn]).to.deep.equal(
      Array.from({ length: 5 }),
    );
    expect([...element.attributes].map(({ name }) => name)).to.deep.equal([]);
  });

  it('every attribute has a property of the same name', () => {
    const named = SiRedFlagCheck.observedAttributes.filter((name) => name !== 'lang');
    expect(named).to.have.members([
      'region',
      'theme',
      'heading-level',
      'audience',
      'contact-label',
      'contact-href',
      'reviewed-by',
      'reviewed-on',
    ]);
    const element = document.createElement('si-red-flag-check');
    for (const name of named) {
      element.setAttribute(name, '3');
      const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      expect(element, name).to.have.property(property).that.is.oneOf(['3', 3]);
    }
  });
});

describe('region', () => {
  const regions: readonly Region[] = REGIONS;
  for (const { code, emergency } of inEveryEngine(regions, ({ code }) => ['gb', 'us', 'xx'].includes(code))) {
    it(`${code} sets the numbers and is chosen in the list`, async () => {
      const check = await RedFlagCheck.open({ region: code });
      expect(check.region).to.equal(code);
      for (const number of emergency) expect(footerOf(check)).to.include(number);
    });
  }

  for (const code of ['zz', '', 'gb-xyz', '__proto__', 'constructor', 'United Kingdom']) {
    it(`unknown (${JSON.stringify(code)}) leaves the neutral words`, async () => {
      const check = await RedFlagCheck.open({ region: code });
      expect(check.region).to.equal('xx');
      expect(footerOf(check)).to.include(shared.localNumber).and.include(shared.localNumberHint);
    });
  }

  it('is read in any case, and can be set, changed and taken away later', async () => {
    const check = await RedFlagCheck.open({ region: 'GB-NIR' });
    expect(check.region).to.equal('gb-nir');
    check.element.region = 'us';
    await check.settled();
    expect(check.region).to.equal('us');
    check.element.removeAttribute('region');
    check.element.setAttribute('region', 'nz');
    await check.settled();
    expect(footerOf(check)).to.include('111');
    check.element.removeAttribute('region');
    await check.settled();
    expect(check.region).to.equal('xx');
  });

  for (const bad of [null, 7, {}, ['gb'], true]) {
    it(`set by a script to ${JSON.stringify(bad)} does not break the widget`, async () => {
      const check = await RedFlagCheck.open();
      Object.assign(check.element, { region: bad });
      await check.settled();
      expect(footerOf(check)).to.include(shared.education);
      await check.finish();
      expect(check.atResult).to.equal(true);
    });
  }

  it('is listed once each by name, in the order of the alphabet, "somewhere else" last', async () => {
    const check = await RedFlagCheck.open();
    const options = [...check.regionList.options].map(({ text }) => text);
    const names = Object.entries(shared.regions)
      .filter(([code]) => code !== 'xx')
      .map(([, name]) => name);
    expect(options).to.deep.equal([...names.toSorted((a, b) => a.localeCompare(b, 'en')), shared.regions.xx]);
  });

  it('chosen by the reader wins over the attribute, in every widget of the page', async () => {
    const one = await RedFlagCheck.open({ region: 'gb' });
    const other = await RedFlagCheck.open({ region: 'us' });
    await one.chooseRegion('nz');
    await other.settled();
    for (const check of [one, other]) {
      expect(check.region).to.equal('nz');
      expect(footerOf(check)).to.include(shared.regions.nz);
    }
    one.element.setAttribute('region', 'ie');
    await one.settled();
    expect(one.region).to.equal('nz');
    const later = await RedFlagCheck.open({ region: 'ca' });
    expect(later.region).to.equal('nz');
    // The attribute is the site's, so the choice does not go there.
    expect(later.element.getAttribute('region')).to.equal('ca');
  });

  it('can be chosen to be somewhere else, against the attribute', async () => {
    const check = await RedFlagCheck.open({ region: 'gb' });
    await check.chooseRegion('xx');
    expect(footerOf(check)).to.include(shared.localNumber);
  });

  it('can be chosen on every screen, and keeps the answers', async () => {
    const check = await RedFlagCheck.open();
    await check.start();
    await check.tick('saddle-numbness');
    await check.chooseRegion('au');
    expect(check.ticked).to.deep.equal(['saddle-numbness']);
    expect(check.emergencyCard && check.numbersIn(check.emergencyCard)).to.deep.equal(['tel:000']);
    await check.finish();
    await check.chooseRegion('us');
    expect(check.numbersIn(check.card)).to.deep.equal(['tel:911']);
  });

  it('has numbers that a telephone can dial, whatever they look like', async () => {
    const check = await RedFlagCheck.open();
    await check.finish(stories['same-day']);
    for (const { code, emergency, urgent } of regions) {
      check.element.region = code;
      await check.settled();
      const shown = new Set(check.all('a[href^="tel:"]').map((link) => tidy(link.textContent)));
      expect(shown, code).to.deep.equal(new Set([...emergency, ...urgent]));
      for (const number of check.numbersIn(check.get('.root'))) expect(number).to.match(/^tel:\d+$/);
    }
  });

  it('says whom to call today and whom to book with', async () => {
    for (const level of ['same-day', 'prompt'] as const) {
      const check = await RedFlagCheck.open();
      await check.finish(stories[level]);
      for (const { code } of regions) {
        check.element.region = code;
        await check.settled();
        const shown = tidy(check.card.innerText);
        for (const line of words.levels[level].do) expect(shown).to.include(said(line, code));
      }
    }
  });

  it('never shows 111 without saying whose it is', async () => {
    const check = await RedFlagCheck.open();
    await check.finish(stories['same-day']);
    for (const { code } of regions) {
      check.element.region = code;
      await check.settled();
      for (const link of check.all('a[href="tel:111"]')) {
        const said = tidy(link.closest('li, p, [role="heading"]')?.textContent);
        expect(said).to.match(/NHS|England|Wales|New Zealand/);
      }
    }
  });
});

describe('theme', () => {
  const canvas = (check: RedFlagCheck): string => getComputedStyle(check.get('.root')).backgroundColor;
  const clear = 'rgba(0, 0, 0, 0)';

  it('inherits the colours of the page by default, and with a value that is none', async () => {
    for (const attributes of [{}, { theme: 'inherit' }, { theme: 'sepia' }, { theme: '' }]) {
      const check = await RedFlagCheck.open(attributes);
      check.element.style.color = 'rgb(1, 2, 3)';
      expect(canvas(check)).to.equal(clear);
      expect(getComputedStyle(check.get('.root')).color).to.equal('rgb(1, 2, 3)');
    }
  });

  it('light and dark are fixed, and differ', async () => {
    const check = await RedFlagCheck.open({ theme: 'light' });
    const light = canvas(check);
    check.element.theme = 'dark';
    await check.settled();
    expect([light, canvas(check)]).not.to.include(clear);
    expect(canvas(check)).not.to.equal(light);
    expect(getComputedStyle(check.get('.root')).colorScheme).to.equal('dark');
  });

  (current === 'chromium' ? it : it.skip)(
    'auto follows the device (Chromium: the others cannot be told to be dark)',
    async () => {
      const check = await RedFlagCheck.open({ theme: 'auto' });
      await emulateMedia({ colorScheme: 'light' });
      const light = canvas(check);
      await emulateMedia({ colorScheme: 'dark' });
      expect(canvas(check)).not.to.equal(light);
      const fixed = await RedFlagCheck.open({ theme: 'light' });
      expect(canvas(fixed)).to.equal(light);
    },
  );
});

describe('hidden', () => {
  it('hides it, and keeps what was answered', async () => {
    const check = await RedFlagCheck.open();
    await check.start();
    await check.tick('hard-to-pee');
    check.element.hidden = true;
    expect(check.element.getBoundingClientRect().height).to.equal(0);
    check.element.hidden = false;
    expect(check.element.getBoundingClientRect().height).to.be.above(0);
    expect(check.ticked).to.deep.equal(['hard-to-pee']);
  });
});

describe('heading-level', () => {
  for (const level of ['1', '2', '3', '4', '5', '6']) {
    it(`${level} is the level of the widget's own heading on every screen`, async () => {
      const check = await RedFlagCheck.open({ 'heading-level': level });
      expect(levelOf(check, '[role="heading"]')).to.equal(level);
      await check.start();
      expect(levelOf(check, 'legend [role="heading"]')).to.equal(level);
      await check.tick('saddle-numbness');
      expect(levelOf(check, '.care-card [role="heading"]')).to.equal(level);
      await check.finish();
      expect(levelOf(check, '.care-card [role="heading"]')).to.equal(level);
    });
  }

  for (const bad of ['0', '7', '-1', 'h3', '', 'NaN', 'Infinity']) {
    it(`${JSON.stringify(bad)} counts as the default`, async () => {
      const check = await RedFlagCheck.open({ 'heading-level': bad });
      expect(levelOf(check, '[role="heading"]')).to.equal('2');
    });
  }

  it('taken away is the default again', async () => {
    const check = await RedFlagCheck.open({ 'heading-level': '4' });
    check.element.removeAttribute('heading-level');
    await check.settled();
    expect(levelOf(check, '[role="heading"]')).to.equal('2');
  });
});

describe('audience', () => {
  it('clinician adds codes to the questions, and codes, sets and full sources to the result', async () => {
    const check = await RedFlagCheck.open({ audience: 'clinician' });
    await check.start();
    const codes = check.all('label code').map((code) => tidy(code.textContent));
    const [first] = QUESTION_SCREENS;
    expect(codes).to.deep.equal(first.questions.map(specOf));
    await check.finish({ ticks: ['one-leg-numb'], choices: { duration: 'over-3-months' } });
    const why = check.all('.reasons details p').map((line) => tidy(line.textContent));
    const rules = check.element.result?.rules ?? [];
    expect(why).to.have.length(rules.length);
    rules.forEach(({ spec }, at) => expect(why[at]).to.include(spec));
    expect(check.text).to.include(words.setStatus['does-not-apply']);
  });

  for (const audience of ['reader', '', 'doctor', 'Clinician']) {
    it(`${JSON.stringify(audience)} shows none of it`, async () => {
      const check = await RedFlagCheck.open({ audience });
      await check.start();
      expect(check.all('code')).to.have.length(0);
      await check.finish({ ticks: ['one-leg-numb'] });
      const why = check.all('.reasons details p').map((line) => tidy(line.textContent));
      for (const line of why) expect(line).not.to.match(/^\[|\b(RF\d|[EUP]\d\d)\b/);
    });
  }
});

describe('contact-href and contact-label', () => {
  const contact = { 'contact-label': 'Book at the clinic', 'contact-href': '/book' };
  const linkOf = (check: RedFlagCheck): HTMLElement | undefined => check.find('[part~="contact"]');

  for (const [level, shown] of [
    ['emergency', false],
    ['same-day', true],
    ['prompt', true],
    ['none-found', false],
  ] as const satisfies readonly [Level, boolean][]) {
    it(`are ${shown ? '' : 'not '}shown at ${level}, and the emergency number stays`, async () => {
      const check = await RedFlagCheck.open({ ...contact, region: 'us' });
      await check.finish(stories[level]);
      expect(linkOf(check)?.getAttribute('href')).to.equal(shown ? '/book' : undefined);
      expect(check.numbersIn(check.footer)).to.deep.equal(['tel:911']);
    });
  }

  const taken = [
    'https://clinic.example/book',
    'http://clinic.example/',
    'mailto:desk@clinic.example',
    'tel:+441234567890',
    'book.html?from=check#top',
    '//clinic.example/book',
  ];
  for (const href of inEveryEngine(taken, oneIn(4))) {
    it(`take ${href}`, async () => {
      const check = await RedFlagCheck.open({ ...contact, 'contact-href': href });
      await check.finish(stories.prompt);
      expect(linkOf(check)?.getAttribute('href')).to.equal(href);
    });
  }

  for (const href of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://clinic.example/1',
    'file:///etc/passwd',
    'http://[',
    '',
  ]) {
    it(`refuse ${JSON.stringify(href)}`, async () => {
      const check = await RedFlagCheck.open({ ...contact, 'contact-href': href });
      await check.finish(stories.prompt);
      expect(nameOf(linkOf(check))).to.equal('nothing');
      expect(check.card.innerHTML).not.to.match(/script:|data:|blob:|file:/i);
    });
  }

  it('need each other', async () => {
    for (const one of [{ 'contact-label': 'Book' }, { 'contact-href': '/book' }]) {
      const check = await RedFlagCheck.open(one);
      await check.finish(stories.prompt);
      expect(nameOf(linkOf(check))).to.equal('nothing');
    }
  });

  it('show markup in the label as text', async () => {
    const label = '<img src=x onerror=alert(1)>';
    const check = await RedFlagCheck.open({ ...contact, 'contact-label': label });
    await check.finish(stories.prompt);
    expect(linkOf(check)?.textContent).to.equal(label);
  });
});

describe('reviewed-by and reviewed-on', () => {
  const reviewOf = (check: RedFlagCheck): string =>
    tidy(check.get('[part~="footer"] p:last-of-type').innerText);

  it('show the site’s own clinician and the day in words', async () => {
    const check = await RedFlagCheck.open({
      lang: 'en-GB',
      'reviewed-by': 'Dr Ada Byrne',
      'reviewed-on': '2026-02-03',
    });
    const line = fill(shared.reviewedBy, { name: 'Dr Ada Byrne', date: '3 February 2026' });
    expect(reviewOf(check)).to.include(line);
  });

  for (const day of ['', 'soon', '2026-13-40', '03/02/2026']) {
    it(`leave out a day that is none: ${JSON.stringify(day)}`, async () => {
      const check = await RedFlagCheck.open({ 'reviewed-by': 'Dr Ada Byrne', 'reviewed-on': day });
      expect(reviewOf(check)).to.include(fill(shared.reviewedByName, { name: 'Dr Ada Byrne' }));
      expect(reviewOf(check)).not.to.include('Invalid');
    });
  }

  it('say nothing without a name', async () => {
    const check = await RedFlagCheck.open({ 'reviewed-on': '2026-02-03' });
    const [before = ''] = shared.reviewedBy.split('{name}');
    expect(reviewOf(check)).not.to.include(before);
  });
});

describe('a property set before the element is defined', () => {
  it('counts as one set after', async () => {
    const element = document.createElement('si-late-check') as SiRedFlagCheck;
    Object.assign(element, { region: 'ch', headingLevel: 4, audience: 'clinician', theme: 'dark' });
    document.body.append(element);
    (class extends SiRedFlagCheck {}).define('si-late-check');
    const check = new RedFlagCheck(element);
    await check.settled();
    expect(check.region).to.equal('ch');
    expect(levelOf(check, '[role="heading"]')).to.equal('4');
    expect(check.get('.root').dataset['theme']).to.equal('dark');
    element.region = 'us';
    await check.settled();
    expect(check.region).to.equal('us');
    element.remove();
  });
});

describe('slots', () => {
  async function openWith(slot: string): Promise<{ check: RedFlagCheck; child: HTMLElement }> {
    const check = await RedFlagCheck.open();
    const child = document.createElement('h2');
    child.slot = slot;
    child.textContent = 'From the site';
    check.element.append(child);
    await check.settled();
    return { check, child };
  }
  const isSeen = (element: Element): boolean => element.getBoundingClientRect().height > 0;

  it('heading takes the place of the widget’s own', async () => {
    const { check, child } = await openWith('heading');
    expect(isSeen(child)).to.equal(true);
    expect(isSeen(check.get('slot[name="heading"] [role="heading"]'))).to.equal(false);
  });

  it('heading: focus still finds something on show when the reader begins again', async () => {
    const { check } = await openWith('heading');
    await check.finish();
    await check.startAgain();
    expect(check.focused).not.to.equal('nothing');
    await check.start();
    await check.back();
    expect(check.focused).not.to.equal('nothing');
    (document.activeElement as HTMLElement | null)?.blur();
    check.element.focus();
    expect(check.focused).not.to.equal('nothing');
  });

  it('contact takes the place of the booking link, on same-day and prompt results only', async () => {
    for (const [level, story] of Object.entries(stories)) {
      const { check, child } = await openWith('contact');
      expect(isSeen(child), 'start').to.equal(false);
      await check.finish(story);
      expect(isSeen(child), level).to.equal(level === 'same-day' || level === 'prompt');
    }
  });

  it('other children are the fall-back, and are not shown once the widget runs', async () => {
    const { child } = await openWith('');
    expect(isSeen(child)).to.equal(false);
  });
});

describe('language', () => {
  const pageLanguage = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = pageLanguage;
    document.documentElement.removeAttribute('dir');
  });

  const isPseudo = (check: RedFlagCheck): boolean => check.text.includes(pseudo.redFlagCheck.title);
  const isEnglish = (check: RedFlagCheck): boolean => check.text.includes(redFlagCheck.title);

  it('is that of the page', async () => {
    document.documentElement.lang = 'eo-XA';
    expect(isPseudo(await RedFlagCheck.open())).to.equal(true);
  });

  it('is that of the nearest element with a lang, its own first', async () => {
    document.documentElement.lang = 'eo-XA';
    expect(isEnglish(await RedFlagCheck.open({ lang: 'en-AU' }))).to.equal(true);
    document.documentElement.lang = 'en';
    expect(isPseudo(await RedFlagCheck.open({ lang: 'eo-xa-x-more' }))).to.equal(true);
  });

  it('is found through nested shadow roots', async () => {
    const outer = document.createElement('div');
    outer.lang = 'eo-XA';
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const element = document.createElement('si-red-flag-check');
    // oxlint-disable-next-line wc/no-closed-shadow-root -- a site may have one
    inner.attachShadow({ mode: 'closed' }).append(element);
    document.body.append(outer);
    const check = new RedFlagCheck(element);
    await check.settled();
    expect(isPseudo(check)).to.equal(true);
    outer.remove();
  });

  it('of a slotted element is that of the page it was written in', async () => {
    const outer = document.createElement('div');
    const around = document.createElement('div');
    around.lang = 'eo-XA';
    around.append(document.createElement('slot'));
    outer.attachShadow({ mode: 'open' }).append(around);
    const element = document.createElement('si-red-flag-check');
    outer.append(element);
    document.body.append(outer);
    const check = new RedFlagCheck(element);
    await check.settled();
    expect(isEnglish(check)).to.equal(true);
    outer.remove();
  });

  it('can change, and keeps the answers', async () => {
    const check = await RedFlagCheck.open();
    await check.start();
    await check.tick('saddle-numbness');
    check.element.lang = 'eo-XA';
    await check.settled();
    expect(check.text).to.include(pseudo.questionnaire.questions['saddle-numbness']);
    expect(check.ticked).to.deep.equal(['saddle-numbness']);
  });

  it('that the widget does not have falls back to English, marked as such', async () => {
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    const check = await RedFlagCheck.open();
    const root = check.get('.root');
    expect(isEnglish(check)).to.equal(true);
    expect([root.lang, root.dir]).to.deep.equal(['en', 'ltr']);
    expect(getComputedStyle(root).direction).to.equal('ltr');
  });

  it('that the widget has is that of the page, and so is the direction', async () => {
    document.documentElement.lang = 'en-NZ';
    document.documentElement.dir = 'rtl';
    const root = (await RedFlagCheck.open()).get('.root');
    expect([root.getAttribute('lang'), root.getAttribute('dir')]).to.deep.equal([null, null]);
    expect(getComputedStyle(root).direction).to.equal('rtl');
  });

  it('marked with the wrong sign or not at all does not keep the widget from running', async () => {
    for (const lang of [
      '',
      'en_US',
      'en-',
      'en-US-',
      'english',
      'en us',
      'x',
      '*',
      'en-GB-oed',
      'i-klingon',
    ]) {
      document.documentElement.lang = lang;
      const check = await RedFlagCheck.open({ region: 'gb' });
      expect(isEnglish(check), lang).to.equal(true);
      await check.finish();
      expect(check.atResult, lang).to.equal(true);
    }
  });

  for (const [lang, region, date] of [
    ['en-GB', undefined, /\d{1,2} \w+ \d{4}/],
    ['en-US', undefined, /\w+ \d{1,2}, \d{4}/],
    ['en', 'gb', /\d{1,2} \w+ \d{4}/],
    ['en', 'us', /\w+ \d{1,2}, \d{4}/],
  ] as const) {
    it(`${lang} with region ${region ?? 'not set'} has its own order of day and month`, async () => {
      const check = await RedFlagCheck.open({ lang, ...(region && { region }) });
      await check.finish();
      const [before = ''] = words.dateLine.split('{date}');
      expect(check.text.split(before)[1]).to.match(new RegExp(`^${date.source}`));
    });
  }
});

describe('what a host’s script can ask for', () => {
  it('summary is the emergency signs before the result, and the whole result after', async () => {
    const check = await RedFlagCheck.open({ region: 'gb' });
    expect(check.element.summary()).to.include(asked.watch['bladder-bowel']);
    await check.finish({ ticks: ['fever'] });
    const summary = check.element.summary();
    const expected = [redFlagCheck.title, words.levels['same-day'].heading, asked.questions.fever, '999'];
    for (const text of expected) expect(summary).to.include(text);
    expect(summary).not.to.match(/[{}<>]|undefined|NaN|\[object/);
    for (const screen of Object.keys(stories)) expect(summary).not.to.include(`${screen}:`);
  });

  it('summary does not tell what was ticked before there is a result', async () => {
    const check = await RedFlagCheck.open();
    await check.goTo('body', { ticks: ['both-legs-pain'] });
    await check.tick('fever');
    expect(check.element.summary()).not.to.include(asked.questions.fever);
  });

  it('result is there only while the result is on show', async () => {
    const check = await RedFlagCheck.open();
    expect(check.element.result).to.equal(undefined);
    await check.goTo('duration');
    expect(check.element.result).to.equal(undefined);
    await check.finish();
    expect(check.element.result?.level).to.equal('none-found');
    await check.change('legs' satisfies ScreenId);
    expect(check.element.result).to.equal(undefined);
  });

  it('page-wide care is there without any act', async () => {
    await RedFlagCheck.open();
    expect(careOf()?.state.check).to.equal(undefined);
  });
});
