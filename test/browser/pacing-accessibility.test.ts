/** The pacing calculator as people meet it who do not see it, or need it large. */
import { expect } from '@open-wc/testing';
import { pacing as words } from '../../src/messages/en/pacing.js';
import { questionnaire as asked } from '../../src/messages/en/questionnaire.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import { accessibilityTree, type AccessibleNode } from '../support/commands.js';
import { inEveryEngine, isChromium } from '../support/every-engine.js';
import { nameOf, tidy } from '../support/harness.js';
import { calm, filled, ofWeek, PacingCalculator, inDays, TODAY, walking } from '../support/pacing-harness.js';
import { mainPacingScenes, pacingScenes } from '../support/pacing-scenes.js';

const own = { region: 'gb', 'contact-label': 'Book at the clinic', 'contact-href': '/book' };

describe('axe finds nothing', () => {
  for (const { name, open } of inEveryEngine(pacingScenes, (scene) => mainPacingScenes.includes(scene))) {
    it(`in light, and in dark from right to left: ${name}`, async () => {
      const calculator = await open({ ...own, theme: 'light' });
      await expect(calculator.element).to.be.accessible();
      calculator.element.theme = 'dark';
      calculator.element.dir = 'rtl';
      await calculator.settled();
      await expect(calculator.element).to.be.accessible();
    });
  }

  for (const { name, open } of mainPacingScenes) {
    it(`for clinicians, in the colours of a dark page: ${name}`, async () => {
      const calculator = await open({ ...own, audience: 'clinician' });
      const { parentElement: page } = calculator.element;
      page?.style.setProperty('background', '#10151a');
      page?.style.setProperty('color', '#f4f4f4');
      calculator.unfold();
      await expect(calculator.element).to.be.accessible();
    });
  }

  it('with two on one page', async () => {
    const one = await PacingCalculator.openForm();
    const other = await PacingCalculator.openForm();
    await one.enter({ activity: 'walk', kind: 'known' });
    await other.enter({ activity: 'run', kind: 'unsure' });
    one.element.after(other.element);
    await expect(one.element.parentElement).to.be.accessible();
  });
});

/** Headings begin at this level and skip none. */
function expectHeadings(calculator: PacingCalculator, first: number): void {
  const levels = calculator
    .all('[role="heading"]')
    .filter((element) => element.checkVisibility())
    .map((element) => Number(element.getAttribute('aria-level')));
  expect(levels[0], 'the first heading').to.equal(first);
  for (const [at, level] of levels.entries()) {
    expect(level, `heading ${at + 1}`).to.be.within(3, Math.max(...levels.slice(0, at), 3) + 1);
  }
}

/** What can be pressed is large enough for a thumb, at 320 px of width. */
function expectRoomForAThumb(calculator: PacingCalculator): void {
  calculator.element.parentElement?.style.setProperty('inline-size', '320px');
  for (const target of calculator.all('button, label.option, label.file, label.tile')) {
    if (!target.checkVisibility()) continue;
    const { height } = target.getBoundingClientRect();
    const isInline = target.matches('[part~="change"]');
    expect(Math.round(height * 10) / 10, nameOf(target)).to.be.at.least(isInline ? 24 : 44);
  }
}

describe('headings skip no level, and what can be pressed is large enough', () => {
  for (const { name, open } of inEveryEngine(pacingScenes, (scene) => mainPacingScenes.includes(scene))) {
    it(name, async () => {
      const calculator = await open({ ...own, 'heading-level': '3' });
      // What a check keeps closed is told before the heading of the plan, a level below it.
      expectHeadings(calculator, name.startsWith('a check that closes') ? 4 : 3);
      expectRoomForAThumb(calculator);
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
    it('of a field: its question, its hint, and what is wrong with it', async () => {
      const calculator = await PacingCalculator.openForm();
      await calculator.enter({ activity: 'walk', kind: 'known' });
      const name = filled(words.amounts.known, { activity: words.activities.walk.inSentence });
      const before = (await read('textbox')).find((field) => field.name === name);
      expect(tidy(before?.description)).to.equal(words.amountHint.time);
      await calculator.workOut();
      const after = (await read('textbox')).find((field) => field.name === name);
      expect(tidy(after?.description)).to.include(words.amountHint.time);
      expect(tidy(after?.description)).to.include(`${asked.error} ${words.problems.empty}`);
    });

    it('of a scale: its question, and a number for each choice', async () => {
      const calculator = await PacingCalculator.openForm();
      await calculator.enter({ activity: 'walk', kind: 'fine' });
      await calculator.workOut();
      const scale = (await read('group')).find(({ name }) => name === words.usual);
      expect(tidy(scale?.description)).to.include(sessionLog.problems.pain);
      const choices = scale ? nodes(scale, 'radio') : [];
      expect(choices.map(({ name }) => name)).to.deep.equal(
        Array.from({ length: 11 }, (_, pain) => `${pain}`),
      );
    });

    it('of the chart: one picture with the plan in words, and a table with heads', async () => {
      const calculator = await PacingCalculator.openPlan({ ...walking, target: '60' });
      calculator.unfold();
      const [picture, ...others] = await read('image');
      expect(others).to.deep.equal([]);
      expect(picture?.name).to.include(filled(words.plan.chart, { activity: words.activities.walk.label }));
      expect(picture?.name).not.to.match(/\.\.|[{}]/);
      const heads = (await read('columnheader')).map(({ name }) => name);
      const columns = [words.plan.week, words.plan.from, words.plan.careful, words.plan.quicker];
      expect(heads).to.have.length(columns.length);
      for (const [at, column] of columns.entries()) expect(heads[at]).to.include(column);
      expect((await read('rowheader')).length).to.equal(calculator.rows.length);
    });

    it('of the log: a list, each with its light in words and buttons that say of which day', async () => {
      const calculator = await PacingCalculator.openPlan(walking);
      await calculator.itIs(inDays(1));
      await calculator.addSession({ date: TODAY, ...calm, during: '4' });
      const items = (await read('listitem')).map((item) => ({
        text: nodes(item, 'StaticText')
          .map(({ name }) => name)
          .join(' '),
        buttons: nodes(item, 'button').map(({ name }) => name),
      }));
      const date = ofWeek(TODAY);
      const session = items.find(({ buttons }) => buttons.length === 2);
      expect(session?.text).to.include(sessionLog.lights.amber.name).and.include(date);
      expect(session?.buttons).to.deep.equal([
        filled(sessionLog.changeWhat, { date }),
        filled(sessionLog.removeWhat, { date }),
      ]);
    });
  },
);

describe('colour', () => {
  it('is not needed to tell the lights apart: each has a name and a shape of its own', async () => {
    const scene = pacingScenes.find(({ name }) => name.startsWith('next dose'));
    const calculator = await scene?.open();
    const lights = calculator?.lights ?? [];
    const shapes = calculator
      ?.all('[data-action="change-session"]')
      .map((button) => button.closest('li')?.querySelector('svg path')?.getAttribute('d'));
    expect(new Set(lights).size).to.be.at.least(4);
    const pairs = new Set(lights.map((light, at) => `${light} ${shapes?.[at] ?? ''}`));
    expect(pairs.size).to.equal(new Set(lights).size);
    expect(new Set(shapes).size).to.equal(new Set(lights).size);
    for (const shape of shapes ?? []) expect(shape).to.match(/^M[-\d]/);
  });
});
