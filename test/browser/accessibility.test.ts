/** As people meet it who do not see it, do not point at it, or need it large. */
import { expect } from '@open-wc/testing';
import { fill } from '../../src/ui/wording.js';
import { accessibilityTree, emulateMedia, press, type AccessibleNode } from '../support/commands.js';
import { inEveryEngine, isChromium } from '../support/every-engine.js';
import { english, nameOf, RedFlagCheck, said, tidy } from '../support/harness.js';
import { mainScenes, scenes } from '../support/scenes.js';

const { questionnaire: asked, checkResult: words, shared } = english;

const own = { region: 'gb', 'contact-label': 'Book at the clinic', 'contact-href': '/book' };

describe('axe finds nothing', () => {
  for (const scene of inEveryEngine(scenes, (scene) => mainScenes.includes(scene))) {
    it(`in light, and in dark from right to left: ${scene.name}`, async () => {
      const check = await scene.open({ ...own, theme: 'light' });
      await expect(check.element).to.be.accessible();
      check.element.theme = 'dark';
      check.element.dir = 'rtl';
      await check.settled();
      await expect(check.element).to.be.accessible();
    });
  }

  for (const scene of mainScenes) {
    it(`for clinicians, in the colours of a dark page: ${scene.name}`, async () => {
      const check = await scene.open({ ...own, audience: 'clinician' });
      const { parentElement: page } = check.element;
      page?.style.setProperty('background', '#10151a');
      page?.style.setProperty('color', '#f4f4f4');
      check.unfold();
      await expect(check.element).to.be.accessible();
    });
  }

  it('in a page of its own with landmarks, and two checks in it', async () => {
    const one = await RedFlagCheck.open();
    const other = await RedFlagCheck.open();
    const page = document.createElement('div');
    one.element.before(page);
    page.innerHTML = '<header>Clinic</header><main><h1>Pain</h1><p>Text</p></main><footer>Address</footer>';
    page.querySelector('p')?.replaceWith(one.element, other.element);
    await expect(page).to.be.accessible();
    page.remove();
  });

  it('where the check stands in no landmark: its last lines are not the page’s footer', async () => {
    const check = await RedFlagCheck.open();
    const footer = document.createElement('footer');
    footer.textContent = 'The page’s own';
    check.element.after(footer);
    await expect(check.element.parentElement).to.be.accessible();
    await expect(document.documentElement).to.be.accessible({
      ignoredRules: ['page-has-heading-one', 'landmark-one-main', 'region'],
    });
  });
});

/** What is not said for itself. */
const silent = new Set(['RootWebArea', 'generic', 'none', 'paragraph', 'LabelText', 'Legend', 'strong']);
const wordOf: Readonly<Record<string, string>> = { DisclosureTriangle: 'summary', StaticText: 'text' };

/** The tree as lines, indented: what a screen reader has to say, in its order. */
function lines(node: AccessibleNode, depth = 0): readonly string[] {
  const { role, name = '', description, level, checked, focused, expanded, children = [] } = node;
  const inner = (deeper: number): readonly string[] =>
    joined(children).flatMap((child) => lines(child, deeper));
  if (silent.has(role) || (role === 'group' && name === '')) return inner(depth);
  const line = [
    wordOf[role] ?? role,
    role === 'heading' && level,
    name && `"${tidy(name)}"`,
    description && `(${tidy(description)})`,
    checked !== undefined && (checked ? 'ticked' : 'not ticked'),
    expanded !== undefined && (expanded ? 'open' : 'closed'),
    focused && 'focus',
  ];
  const isLeaf = ['StaticText', 'heading', 'button', 'link', 'DisclosureTriangle', 'combobox'].includes(role);
  return [
    '  '.repeat(depth) + line.filter(Boolean).join(' '),
    ...(isLeaf ? (role === 'heading' ? linksIn(node, depth + 1) : []) : inner(depth + 1)),
  ];
}

/** Labels repeat the name of their control, lists their bullets, and a sentence comes in pieces: said once, whole. */
function joined(children: readonly AccessibleNode[]): readonly AccessibleNode[] {
  const names = new Set(children.filter(({ role }) => role !== 'StaticText').map(({ name }) => name));
  const isRepeated = (child: AccessibleNode): boolean =>
    child.role === 'ListMarker' ||
    (child.role === 'StaticText' && (tidy(child.name) === '' || names.has(child.name))) ||
    (silent.has(child.role) && child.children?.length === 1 && child.children.every(isRepeated));
  const sentences: AccessibleNode[] = [];
  for (const child of children.filter((child) => !isRepeated(child))) {
    const last = sentences.at(-1);
    const goesOn = last?.role === 'StaticText' && child.role === 'StaticText';
    if (goesOn) sentences[sentences.length - 1] = { ...last, name: `${last.name}${child.name}` };
    else sentences.push(child);
  }
  return sentences;
}

function linksIn({ children = [] }: AccessibleNode, depth: number): readonly string[] {
  return children.flatMap((child) => (child.role === 'link' ? lines(child, depth) : linksIn(child, depth)));
}

async function spoken(): Promise<string> {
  const tree = await accessibilityTree();
  return tree ? lines(tree).join('\n') : '';
}

/** The last lines are the same on every screen. */
const closing = ['status', `text "${shared.education}"`, 'text "In an emergency, call"', 'link "999"'];

const beforeClosing = (text: string): string => text.slice(0, text.indexOf('\nstatus'));

(isChromium ? describe : describe.skip)(
  'what a screen reader has to say (Chromium: the others do not hand out their tree)',
  () => {
    it('of a question', async () => {
      const check = await RedFlagCheck.open({ region: 'gb' });
      await check.goTo('legs');
      await check.tick('cannot-bear-weight');
      check.get('legend [role="heading"]').focus();
      const box = (id: keyof typeof asked.questions, state = 'not ticked'): string =>
        `    listitem\n      checkbox "${asked.questions[id]}" ${state}`;
      expect(beforeClosing(await spoken())).to.equal(
        [
          `button "${asked.back}"`,
          `group "${asked.screens.legs}" (${asked.tick})`,
          `  heading 2 "${asked.screens.legs}" focus`,
          `  text "${asked.tick}"`,
          '  list',
          box('both-legs-pain'),
          box('both-legs-weak'),
          box('cold-leg'),
          box('one-leg-weak'),
          box('cannot-bear-weight', 'ticked'),
          `button "${asked.continue}"`,
          `summary "${tidy(check.get('details.signs summary').textContent)}" closed`,
        ].join('\n'),
      );
    });

    it('of an emergency', async () => {
      const check = await RedFlagCheck.open({ region: 'gb' });
      await check.start();
      await check.tick('saddle-numbness');
      const all = await spoken();
      const call = said(asked.emergency.heading, 'gb');
      expect(all).to.include(
        [
          `button "${asked.back}"`,
          `heading 2 "${call}" focus`,
          '  link "999"',
          `text "${asked.emergencyBecause}"`,
          `text "${asked.questions['saddle-numbness']}"`,
          'list',
          ...asked.emergency.do.map((line) => `  listitem\n    text "${line}"`),
          `text "${asked.emergencyGoOn}"`,
          `group "${asked.screens['bladder-bowel-feeling']}"`,
        ].join('\n'),
      );
      expect(all).to.include(`status\n  text "${call}"`);
    });

    it('of a result', async () => {
      const check = await RedFlagCheck.open({ region: 'us' });
      await check.finish({ ticks: ['swollen-leg'] });
      const { do: toDo, heading } = words.levels['same-day'];
      const all = (await spoken()).split('\n');
      expect(all.slice(0, 5)).to.deep.equal([
        `heading 2 "${words.urgency['same-day']}: ${heading}" focus`,
        'list',
        '  listitem',
        `    text "${said(toDo[0] ?? '', 'us')}"`,
        '  listitem',
      ]);
      const headings = all.filter((line) => line.startsWith('heading')).map((line) => line.slice(8));
      expect(headings).to.deep.equal([
        `2 "${words.urgency['same-day']}: ${heading}" focus`,
        `3 "${words.reasonsTitle}"`,
        `3 "${words.locksTitle}"`,
        `3 "${said(asked.watchTitle, 'us')}"`,
        `3 "${words.answersTitle}"`,
      ]);
      const reasons = all.indexOf(`heading 3 "${words.reasonsTitle}"`);
      expect(all.slice(reasons + 1, reasons + 7)).to.deep.equal([
        'list',
        '  listitem',
        `    text "${words.ticked}"`,
        `    text "${asked.questions['swollen-leg']}"`,
        `    text "${words.reasons.blood}"`,
        `    summary "${words.why}" closed`,
      ]);
      const buttons = all.filter((line) => line.trim().startsWith('button')).map((line) => line.trim());
      const { print, copy } = shared;
      expect(buttons.slice(0, 2)).to.deep.equal([`button "${print}"`, `button "${copy}"`]);
      const changes = buttons.filter((line) => line.startsWith(`button "${words.change}`));
      expect(changes.slice(0, 2)).to.deep.equal([
        `button "${fill(words.changeWhat, { what: asked.screens['bladder-bowel-feeling'] })}"`,
        `button "${fill(words.changeWhat, { what: asked.screens.legs })}"`,
      ]);
    });

    it('on every screen ends with where the number is, and in no landmark of the page', async () => {
      for (const { open } of mainScenes) {
        const check = await open({ region: 'gb' });
        const all = await spoken();
        const said = all.split('\n').map((line) => line.trim());
        expect(said).to.include.members(closing.slice(1));
        expect(all).not.to.match(/^ *(contentinfo|banner|navigation|complementary|form)\b/m);
        check.element.parentElement?.remove();
      }
    });
  },
);

/** Headings begin at the widget’s level and skip none. */
function expectHeadings(check: RedFlagCheck): void {
  const levels = check
    .all('[role="heading"]')
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => Number(element.getAttribute('aria-level')));
  expect(levels[0], 'the first heading').to.equal(3);
  for (const [at, level] of levels.entries()) {
    expect(level, `heading ${at + 1}`).to.be.within(3, Math.max(...levels.slice(0, at), 3) + 1);
  }
}

/** What can be pressed is at least 44 px high, at 320 px of width. */
function expectRoomForAThumb(check: RedFlagCheck): void {
  check.element.parentElement?.style.setProperty('inline-size', '320px');
  for (const target of check.all('button, label.option')) {
    const { width, height } = target.getBoundingClientRect();
    expect(Math.round(height * 10) / 10, nameOf(target)).to.be.at.least(44);
    expect(width, nameOf(target)).to.be.at.least(44);
  }
  for (const target of check.all('select, summary')) {
    expect(target.getBoundingClientRect().height, nameOf(target)).to.be.at.least(24);
  }
}

describe('headings skip no level, and what can be pressed is large enough', () => {
  for (const { name, open } of scenes) {
    it(name, async () => {
      const check = await open({ ...own, 'heading-level': '3' });
      expectHeadings(check);
      expectRoomForAThumb(check);
    });
  }
});

describe('what can be pressed', () => {
  it('does not touch what is pressed next to it', async () => {
    const check = await RedFlagCheck.open();
    await check.finish();
    const buttons = check.all('.actions button').map((button) => button.getBoundingClientRect());
    for (const [at, one] of buttons.entries()) {
      for (const other of buttons.slice(at + 1)) {
        const apart = Math.max(other.left - one.right, other.top - one.bottom);
        expect(apart).to.be.at.least(8);
      }
    }
  });
});

describe('the keyboard', () => {
  /** What Tab comes to, from the top of the widget on, each with how it shows that it has the focus. */
  async function stops(check: RedFlagCheck): Promise<readonly { name: string; outline: string }[]> {
    const before = document.createElement('button');
    const after = document.createElement('button');
    before.textContent = 'before';
    after.textContent = 'after';
    check.element.before(before);
    check.element.after(after);
    before.focus();
    const found = [];
    for (let presses = 0; presses < 40; presses++) {
      await press('Tab');
      if (document.activeElement === after) break;
      const { activeElement } = check.root;
      if (!activeElement) continue;
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      found.push({ name: nameOf(activeElement), outline: `${outlineStyle} ${outlineWidth}` });
    }
    return found;
  }

  for (const { name, open } of mainScenes) {
    it(`reaches everything once, in the order in which it is read, and shows where it is: ${name}`, async () => {
      const check = await open({ ...own });
      const found = await stops(check);
      // Of a group of radio buttons it stops at one.
      const [firstRadio] = check.all('[type="radio"]');
      const expected = check
        .all('button, a[href], summary, select, textarea, input')
        .filter((element) => !element.matches('[type="radio"]') || element === firstRadio)
        .filter((element) => element.getClientRects().length > 0);
      expect(found).to.deep.equal(
        expected.map((element) => ({ name: nameOf(element), outline: 'solid 3px' })),
      );
    });
  }

  it('goes back the same way', async () => {
    const check = await RedFlagCheck.open();
    await check.goTo('legs');
    check.get('[data-action="none"]').focus();
    await press('Shift+Tab');
    expect(check.focused).to.equal('checkbox cannot-bear-weight');
    await press('Shift+Tab');
    expect(check.focused).to.equal('checkbox one-leg-weak');
  });

  it('is not caught anywhere', async () => {
    const check = await RedFlagCheck.open();
    await check.start();
    await check.tick('saddle-numbness');
    expect((await stops(check)).length).to.be.below(40);
    expect(document.activeElement?.textContent).to.equal('after');
  });
});

describe('colour', () => {
  (isChromium ? it : it.skip)(
    'is not needed to tell a ticked box: forced colours (Chromium: the others cannot be told to)',
    async () => {
      const check = await RedFlagCheck.open();
      await check.start();
      await check.tick('saddle-numbness');
      await emulateMedia({ forcedColors: 'active' });
      const [, , , ticked, other] = check.all('input').map((input) => getComputedStyle(input).appearance);
      expect([ticked, other]).to.deep.equal(['auto', 'auto']);
    },
  );

  it('is not needed to tell the levels apart: each card says its own in words', async () => {
    const said = new Set(Object.values(words.urgency));
    expect(said.size).to.be.at.least(3);
  });
});
