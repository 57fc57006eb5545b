/** The way back to running as people meet it who do not see it, or need it large. */
import { expect } from '@open-wc/testing';
import { questionnaire as asked } from '../../src/messages/en/questionnaire.js';
import { run as words } from '../../src/messages/en/run.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import { accessibilityTree, type AccessibleNode } from '../support/commands.js';
import { inEveryEngine, isChromium } from '../support/every-engine.js';
import { nameOf, tidy } from '../support/harness.js';
import {
  faithful,
  filled,
  fit,
  inMinutes,
  nextOf,
  ofWeek,
  ReturnToRun,
  TODAY,
} from '../support/run-harness.js';
import { mainRunScenes, runScenes } from '../support/run-scenes.js';

const own = { region: 'gb', 'contact-label': 'Book at the clinic', 'contact-href': '/book' };

describe('axe finds nothing', () => {
  for (const { name, open } of inEveryEngine(runScenes, (scene) => mainRunScenes.includes(scene))) {
    it(`in light, and in dark from right to left: ${name}`, async function slow() {
      this.timeout(20_000);
      const runner = await open({ ...own, theme: 'light' });
      await expect(runner.element).to.be.accessible();
      runner.element.theme = 'dark';
      runner.element.dir = 'rtl';
      await runner.settled();
      await expect(runner.element).to.be.accessible();
    });
  }

  for (const { name, open } of mainRunScenes) {
    it(`for clinicians, in the colours of a dark page: ${name}`, async () => {
      const runner = await open({ ...own, audience: 'clinician' });
      const { parentElement: page } = runner.element;
      page?.style.setProperty('background', '#10151a');
      page?.style.setProperty('color', '#f4f4f4');
      runner.unfold();
      await expect(runner.element).to.be.accessible();
    });
  }

  it('with two on one page', async () => {
    const one = await ReturnToRun.openGate();
    const other = await ReturnToRun.openGate();
    await one.seePlan();
    await other.mark('birth');
    one.element.after(other.element);
    await expect(one.element.parentElement).to.be.accessible();
  });
});

/** Headings begin at this level and skip none. */
function expectHeadings(runner: ReturnToRun, first: number): void {
  const levels = runner
    .all('[role="heading"]')
    .filter((element) => element.checkVisibility())
    .map((element) => Number(element.getAttribute('aria-level')));
  expect(levels[0], 'the first heading').to.equal(first);
  for (const [at, level] of levels.entries()) {
    expect(level, `heading ${at + 1}`).to.be.within(3, Math.max(...levels.slice(0, at), 3) + 1);
  }
}

/** No landmark is in another one, and there is one place that speaks. */
function expectLandmarks(runner: ReturnToRun): void {
  const named = runner
    .all('[role="region"], [aria-label]:is(section, nav, form, aside), main, nav, header, footer, aside')
    .filter((element) => element.checkVisibility());
  for (const landmark of named)
    expect(
      landmark.parentElement?.closest('[role="region"], main, nav, header, footer, aside') ?? null,
      nameOf(landmark),
    ).to.equal(null);
  expect(runner.all('[role="status"]'), 'status').to.have.length(1);
  expect(runner.all('[role="alert"]').length, 'alert').to.be.at.most(1);
}

/** Each id that is pointed to is there, and once. */
function expectIds(runner: ReturnToRun): void {
  for (const attribute of ['aria-describedby', 'aria-labelledby', 'for']) {
    for (const element of runner.all(`[${attribute}]`)) {
      const ids = (element.getAttribute(attribute) ?? '').split(' ');
      for (const id of ids) expect(runner.all(`[id="${id}"]`), `${attribute} ${id}`).to.have.length(1);
    }
  }
}

/** What can be pressed is large enough for a thumb, at 320 px of width. */
function expectRoomForAThumb(runner: ReturnToRun): void {
  runner.element.parentElement?.style.setProperty('inline-size', '320px');
  for (const target of runner.all('button, summary, label.option, label.file, label.tile')) {
    if (!target.checkVisibility()) continue;
    const { height } = target.getBoundingClientRect();
    const isInline = target.matches('[part~="change"], summary');
    expect(Math.round(height * 10) / 10, nameOf(target)).to.be.at.least(isInline ? 24 : 44);
  }
}

describe('headings, landmarks and ids are in order, and what can be pressed is large enough', () => {
  for (const { name, open } of inEveryEngine(runScenes, (scene) => mainRunScenes.includes(scene))) {
    it(name, async () => {
      const runner = await open({ ...own, 'heading-level': '3' });
      // What a clinician’s word has opened is told before the heading of the screen, a level below it.
      expectHeadings(runner, name.startsWith('a clinician’s word') ? 4 : 3);
      expectIds(runner);
      runner.unfold();
      expectLandmarks(runner);
      expectRoomForAThumb(runner);
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
    it('of a task: what it is, how it is done, and what is wrong with it', async () => {
      const runner = await ReturnToRun.openGate();
      const { label, how } = words.ready.task.hops;
      const before = (await read('group')).find(({ name }) => name === label);
      expect(tidy(before?.description)).to.equal(how);
      const choices = before ? nodes(before, 'radio') : [];
      const { yes, 'not-yet': notYet, hurts } = words.ready.answers;
      expect(choices.map(({ name }) => name)).to.deep.equal([yes, notYet, hurts]);
      await runner.seePlan();
      const after = (await read('group')).find(({ name }) => name === label);
      expect(tidy(after?.description)).to.include(how).and.include(asked.error);
    });

    it('of the days: their question, their hint, and what is wrong with them', async () => {
      const runner = await ReturnToRun.openPlan({ ...fit, 'day-2': 'yes' });
      const group = (await read('group')).find(({ name }) => name === words.ready.weekdays);
      expect(tidy(group?.description)).to.include(words.ready.weekdaysHint);
      expect(tidy(group?.description)).to.include(runner.problems['day-1'] ?? 'nothing is wrong');
      expect(group ? nodes(group, 'checkbox') : []).to.have.length(7);
    });

    it('of the minutes: the question, the hint, and what is wrong with them', async () => {
      const runner = await ReturnToRun.openPlan();
      await runner.act('add-run');
      await runner.act('save-run');
      const field = (await read('textbox')).find(({ name }) => name === words.form.minutes);
      const hint = filled(words.form.minutesHint, { planned: inMinutes(5) });
      expect(tidy(field?.description)).to.include(hint);
      expect(tidy(field?.description)).to.include(`${asked.error} ${words.problems.minutes}`);
    });

    it('of the pictures: one name each, and a table with heads beside the last', async () => {
      const log = faithful(4);
      const runner = await ReturnToRun.openLog(log, nextOf(log).on);
      runner.unfold();
      const names = (await read('image')).map(({ name }) => name ?? '');
      expect(names).to.include(words.plan.chart);
      expect(names.filter((name) => name.startsWith(words.plan.ladder))).to.have.length(1);
      for (const name of names)
        expect(name)
          .to.match(/\S/)
          .and.not.match(/[{}]|undefined/);
      const heads = (await read('columnheader')).map(({ name }) => name);
      expect(heads).to.deep.equal(Object.values(words.plan.heads));
      expect((await read('rowheader')).length).to.equal(runner.rows.length);
    });

    it('of the log: a list, each run with its day and its light in words', async () => {
      await ReturnToRun.openLog(faithful(2), nextOf(faithful(2)).on);
      const items = (await read('listitem')).map((item) =>
        nodes(item, 'StaticText')
          .map(({ name }) => name)
          .join(' '),
      );
      const run = items.find(
        (text) => text.includes(sessionLog.lights.green.name) && text.includes(ofWeek(TODAY)),
      );
      expect(run).to.be.a('string');
    });
  },
);

describe('colour', () => {
  it('is not needed to tell the lights apart: each has a name and a shape of its own', async () => {
    const scene = runScenes.find(({ name }) => name === 'plan: a long history');
    const runner = await scene?.open();
    if (runner?.actions.includes('show-all')) await runner.act('show-all');
    const lights = runner?.lights ?? [];
    const shapes = runner
      ?.all('.sessions > li')
      .map((item) => item.querySelector('svg path')?.getAttribute('d') ?? '');
    expect(new Set(lights).size).to.be.at.least(3);
    const pairs = new Set(lights.map((light, at) => `${light} ${shapes?.[at] ?? ''}`));
    expect(pairs.size).to.equal(new Set(lights).size);
    for (const shape of shapes ?? []) expect(shape).to.match(/^M[-\d]/);
  });

  it('is not needed to see where one is: the step says so in words', async () => {
    const log = faithful(4);
    const runner = await ReturnToRun.openLog(log, nextOf(log).on);
    expect(runner.ladder.filter((step) => step.endsWith(words.plan.here))).to.have.length(1);
  });
});
