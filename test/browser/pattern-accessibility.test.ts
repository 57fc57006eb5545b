/** The pattern explainer as people meet it who do not see it, or need it large. */
import { expect } from '@open-wc/testing';
import { exercises } from '../../src/messages/en/exercises.js';
import { mechanisms } from '../../src/messages/en/mechanisms.js';
import { patterns as words } from '../../src/messages/en/patterns.js';
import { accessibilityTree, type AccessibleNode } from '../support/commands.js';
import { inEveryEngine, isChromium } from '../support/every-engine.js';
import { nameOf, tidy } from '../support/harness.js';
import { PatternExplainer, checked } from '../support/pattern-harness.js';
import { mainPatternScenes, patternScenes } from '../support/pattern-scenes.js';

const own = { region: 'gb', 'contact-label': 'Book at the clinic', 'contact-href': '/book' };

/** Axe reads structure, which is the same in every engine, and colours, of which it knows what the page says. */
describe('axe finds nothing', () => {
  for (const { name, open } of inEveryEngine(patternScenes, (scene) => mainPatternScenes.includes(scene))) {
    const isMain = mainPatternScenes.some((scene) => scene.name === name);
    it(`in light${isMain && isChromium ? ', in dark from right to left, and for clinicians' : ''}: ${name}`, async function slow() {
      this.timeout(30_000);
      const explainer = await open({ ...own, theme: 'light' });
      await expect(explainer.element).to.be.accessible();
      if (!isMain || !isChromium) return;
      explainer.element.theme = 'dark';
      explainer.element.dir = 'rtl';
      explainer.element.audience = 'clinician';
      await explainer.settled();
      explainer.unfold();
      await expect(explainer.element).to.be.accessible();
    });
  }

  it('with two on one page', async () => {
    const one = await PatternExplainer.openPart('try', ['one-side'], {}, { check: checked() });
    const other = await PatternExplainer.open();
    await other.act('go');
    one.element.after(other.element);
    await expect(one.element.parentElement).to.be.accessible();
  });
});

function expectOutline(explainer: PatternExplainer): void {
  const levels = explainer
    .all('[role="heading"]')
    .filter((element) => element.checkVisibility())
    .map((element) => Number(element.getAttribute('aria-level')));
  expect(levels[0]).to.equal(3);
  for (const [at, level] of levels.entries())
    expect(level, String(levels)).to.be.within(3, (levels[at - 1] ?? 3) + 1);
}

function expectLandmarks(explainer: PatternExplainer): void {
  const kinds = '[role="region"], [aria-label]:is(section, form), main, nav, header, footer, aside';
  for (const landmark of explainer.all(kinds))
    expect(landmark.parentElement?.closest(kinds) ?? null, nameOf(landmark)).to.equal(null);
  expect(explainer.all('[role="status"]')).to.have.length(1);
  expect(explainer.all('[role="alert"]').length).to.be.at.most(1);
}

function expectIds(explainer: PatternExplainer): void {
  const ids = explainer.all('[id]').map(({ id }) => id);
  expect(ids).to.deep.equal([...new Set(ids)]);
  for (const attribute of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'])
    for (const element of explainer.all(`[${attribute}]`))
      for (const id of (element.getAttribute(attribute) ?? '').split(' '))
        expect(ids, `${attribute} of ${nameOf(element)}`).to.include(id);
}

function expectNames(explainer: PatternExplainer): void {
  for (const picture of explainer.all('svg')) {
    const isInside = picture.parentElement?.closest('svg');
    const isHidden = picture.closest('[aria-hidden="true"]') !== null;
    const label = picture.getAttribute('aria-label') ?? '';
    expect(
      Boolean(isInside) || isHidden || (picture.role === 'img' && label !== ''),
      picture.outerHTML.slice(0, 120),
    ).to.equal(true);
  }
}

/** At a width of 320 px. */
function expectLarge(explainer: PatternExplainer): void {
  for (const target of explainer.all('button, summary, label.option, label.card')) {
    if (!target.checkVisibility()) continue;
    const { height } = target.getBoundingClientRect();
    const isInline = target.matches('summary:not(.row > *, .parts > *), button.link');
    expect(Math.round(height * 10) / 10, nameOf(target)).to.be.at.least(isInline ? 24 : 44);
  }
}

describe('headings, landmarks, ids, names of pictures, and room for a thumb at 320 px', () => {
  for (const { name, open } of inEveryEngine(patternScenes, (scene) => mainPatternScenes.includes(scene))) {
    it(`are in order: ${name}`, async () => {
      const explainer = await open({ ...own, 'heading-level': '3' });
      expectOutline(explainer);
      expectLandmarks(explainer);
      expectIds(explainer);
      expectNames(explainer);
      explainer.element.parentElement?.style.setProperty('inline-size', '320px');
      explainer.unfold();
      expectLarge(explainer);
    });
  }
});

/** The nodes of a kind, in the order in which they are read. */
function nodes(node: AccessibleNode, role: string): readonly AccessibleNode[] {
  const { children = [] } = node;
  return [...(node.role === role ? [node] : []), ...children.flatMap((child) => nodes(child, role))];
}

async function read(role: string): Promise<readonly AccessibleNode[]> {
  const tree = await accessibilityTree();
  return tree ? nodes(tree, role) : [];
}

(isChromium ? describe : describe.skip)(
  'what a screen reader has to say (Chromium: the others do not hand out their tree)',
  () => {
    it('of the pictures to pick from: question, hint, and for each its name and what it shows, once', async () => {
      const explainer = await PatternExplainer.open();
      await explainer.act('go');
      const group = (await read('group')).find(({ name }) => name === words.pick);
      expect(tidy(group?.description)).to.include(words.pickHint).and.include(words.pickFirst);
      const boxes = group ? nodes(group, 'checkbox') : [];
      const pictures = Object.values(words.pattern);
      expect(boxes.map(({ name }) => name?.startsWith(pictures[0]?.name ?? '?'))).to.include(true);
      for (const [at, { name, short }] of pictures.entries()) {
        const said = tidy(`${boxes[at]?.name ?? ''} ${boxes[at]?.description ?? ''}`);
        expect(said).to.include(name).and.include(short);
      }
    });

    it('of a pattern: its curve in words, and where one is among the parts', async () => {
      await PatternExplainer.openPart('first', ['late-in-activity', 'one-side']);
      const { 'late-in-activity': late, 'one-side': side } = words.pattern;
      expect((await read('image')).map(({ name }) => name)).to.deep.equal([late.alt, side.alt]);
      const [way] = await read('navigation');
      expect(way?.name).to.equal(words.allParts);
    });

    it('of the drawing: what is lit, and what each button does', async () => {
      const explainer = await PatternExplainer.openPart('why', ['sit-then-stand']);
      await explainer.act('timing');
      const names = (await read('image')).map(({ name }) => name);
      expect(names).to.deep.equal([`${mechanisms.drawing} ${mechanisms.seen.timing}`]);
      const { name, term } = mechanisms.parts.timing;
      const button = (await read('button')).find((node) => tidy(node.name) === `${name} (${term})`);
      expect(button?.expanded).to.equal(true);
    });

    it('of things to try: a list, and each button and box says which it is of', async () => {
      await PatternExplainer.openPart('try', ['one-side'], {}, { check: checked() });
      const boxes = (await read('checkbox')).map(({ name }) => tidy(name));
      const { name } = exercises.exercise['suitcase-carry'];
      expect(boxes.filter((text) => text.includes(name))).to.have.length(1);
      expect(new Set(boxes).size).to.equal(boxes.length);
      const buttons = (await read('button')).map((button) => tidy(button.name));
      expect(buttons.filter((text) => text.includes(exercises.check['stand-check'].name))).to.have.length(1);
    });
  },
);

describe('colour', () => {
  it('is not needed to tell lines of a curve apart: each has its name beside it', async () => {
    for (const id of ['one-side', 'back-buttock-hip', 'running-not-biking'] as const) {
      const explainer = await PatternExplainer.openPart('first', [id]);
      const names = explainer.all('[part~="pattern"] .line-name').map(({ textContent }) => tidy(textContent));
      expect(names).to.have.members(Object.values(words.pattern[id].lines));
    }
  });
});
