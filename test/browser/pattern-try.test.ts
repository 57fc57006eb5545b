/** Things to try, in the whole widget: what is noticed, chosen, timed and drawn. */
import { expect } from '@open-wc/testing';
import { exercises as words } from '../../src/messages/en/exercises.js';
import { patterns } from '../../src/messages/en/patterns.js';
import { EXERCISES, explainPatterns, SELF_CHECKS } from '../../src/rules.js';
import { emulateMedia } from '../support/commands.js';
import { tidy } from '../support/harness.js';
import { checked, PatternExplainer } from '../support/pattern-harness.js';
import type { PatternId } from '../../src/rules.js';

const openTry = (...picked: readonly PatternId[]): Promise<PatternExplainer> =>
  PatternExplainer.openPart('try', picked, {}, { check: checked() });

/** The line of the summary about one thing. */
const lineOf = (explainer: PatternExplainer, name: string): string | undefined =>
  explainer.explainer
    .summary()
    .split('\n')
    .find((line) => line.startsWith(`- ${name}: `));
const doseOf = (card: HTMLElement): string =>
  tidy(card.querySelector('p:has(strong)')?.textContent).replace(/^[^:]*: /, '');

describe('things to try', () => {
  it('are those that the picked patterns name, in the order of the tables, after the rule when to stop', async () => {
    const explainer = await openTry('one-side', 'stretch-rebound');
    const { checks, exercises } = explainPatterns(['one-side', 'stretch-rebound']);
    expect(explainer.offeredToTry).to.deep.equal([
      ...SELF_CHECKS.filter(({ id }) => checks.includes(id)).map(({ id }) => words.check[id].name),
      ...EXERCISES.filter(({ id }) => exercises.includes(id)).map(({ id }) => words.exercise[id].name),
    ]);
    const rule = explainer.headings.indexOf(words.stopTitle);
    expect(rule)
      .to.be.above(-1)
      .and.be.below(explainer.headings.indexOf(explainer.offeredToTry[0] ?? ''));
  });

  it('what is noticed stays over the parts and over other patterns, and goes into the summary as it is, unscored', async () => {
    const explainer = await openTry('one-side');
    await explainer.notice('stand-check', 'drop', 'wobble');
    await explainer.write('stand-check', '  12 on the left, 30 on the right ');
    await explainer.notice('carry-check', 'lean');
    for (const part of ['summary', 'why', 'try'] as const) await explainer.to(part);
    const { drop, wobble } = words.check['stand-check'].notice;
    const told = `- ${words.check['stand-check'].name}: ${drop}; ${wobble}; 12 on the left, 30 on the right`;
    expect(lineOf(explainer, words.check['stand-check'].name)).to.equal(told);
    expect(
      explainer.get('[data-figure="stand-check"]').closest('li')?.querySelectorAll(':checked'),
    ).to.have.length(2);
    // Nothing is made of it: the same words with or without what was noticed.
    await explainer.to('first');
    await explainer.act('back');
    await explainer.pickPatterns('sit-then-stand');
    await explainer.act('go');
    await explainer.to('summary');
    expect(explainer.text).to.include(told.slice(2));
    expect(explainer.text).not.to.match(/score|points? of|result:/i);
    await explainer.to('try');
    await explainer.notice('stand-check', 'drop');
    expect(lineOf(explainer, words.check['stand-check'].name)).not.to.include(drop);
  });

  it('a note as long as a book is cut where the field ends', async () => {
    const explainer = await openTry('one-side');
    await explainer.write('stand-check', 'x'.repeat(5000));
    expect(lineOf(explainer, words.check['stand-check'].name)?.length).to.be.within(100, 400);
  });

  it('what is chosen goes into the summary with its dose and the rule when to stop, in the order of the table', async () => {
    const explainer = await openTry('one-side');
    expect(explainer.explainer.summary()).to.include(patterns.summary.noneChosen);
    await explainer.chooseExercise('suitcase-carry');
    await explainer.chooseExercise('single-leg-stance');
    const ids = ['single-leg-stance', 'suitcase-carry'] as const;
    expect(explainer.explainer.result?.exercises).to.deep.equal(ids);
    for (const id of ids) {
      const dose = doseOf(explainer.cardOf(id));
      expect(dose).to.match(/\d/);
      expect(lineOf(explainer, words.exercise[id].name)).to.equal(`- ${words.exercise[id].name}: ${dose}`);
    }
    expect(explainer.explainer.summary())
      .to.include(patterns.summary.stop)
      .and.not.include(patterns.summary.noneChosen);
    await explainer.to('summary');
    for (const id of ids)
      expect(explainer.text).to.include(lineOf(explainer, words.exercise[id].name)?.slice(2));
    await explainer.to('try');
    await explainer.chooseExercise('suitcase-carry');
    expect(explainer.explainer.result?.exercises).to.deep.equal(['single-leg-stance']);
  });
});

describe('another pattern', () => {
  it('stops the clock of a check that it does not have, and takes along only what it leads to', async () => {
    const explainer = await openTry('sit-then-stand');
    await explainer.chooseExercise('hip-hinge');
    await explainer.startTimer('sit-walk-check');
    expect(explainer.isTiming).to.equal(true);
    explainer.explainer.pattern = 'late-in-activity';
    await explainer.settled();
    await explainer.to('try');
    expect(explainer.isTiming).to.equal(false);
    expect(explainer.text).not.to.include(words.timer.other);
    expect(lineOf(explainer, words.exercise['hip-hinge'].name)).to.equal(undefined);
    expect(explainer.explainer.result?.exercises).to.deep.equal([]);
  });
});

describe('the clock of a check', () => {
  it('starts, is the one that runs, stops, and says how long it was', async () => {
    const explainer = await openTry('late-in-activity');
    const timed = explainer.all('[data-action="hold-start"]').length;
    expect(timed).to.be.above(1);
    await explainer.startTimer('stand-check');
    expect(explainer.isTiming).to.equal(true);
    expect(explainer.focused).to.match(/^heading/);
    expect(explainer.cardOf('stand-check').contains(explainer.root.activeElement)).to.equal(true);
    expect(explainer.all('[role="timer"]')).to.have.length(1);
    expect(explainer.all('[data-action="hold-start"]')).to.have.length(0);
    await explainer.act('hold-stop');
    expect(explainer.isTiming).to.equal(false);
    expect(explainer.text).to.include(words.timer.stopped);
    expect(explainer.all('[data-action="hold-start"]')).to.have.length(timed);
  });
});

describe('the drawings', () => {
  const legs = (explainer: PatternExplainer): string =>
    explainer
      .all('.moving > path')
      .map((path) => path.getAttribute('d'))
      .join();
  const wait = (ms: number): Promise<unknown> => new Promise((done) => setTimeout(done, ms));

  /** Whether anything moves within so many ms; a movement rests for a second at its ends. */
  async function moves(explainer: PatternExplainer, within: number): Promise<boolean> {
    const before = legs(explainer);
    for (let passed = 0; passed < within; passed += 50) {
      await wait(50);
      if (legs(explainer) !== before) return true;
    }
    return false;
  }

  it('have a button that stops them all, and lets them go on', async () => {
    const explainer = await openTry('one-side');
    const button = explainer.get('[data-action="pause-drawings"]');
    const see = (): void => explainer.cardOf('stand-check').scrollIntoView();
    expect(tidy(button.innerText)).to.equal(patterns.pauseDrawings);
    see();
    expect(await moves(explainer, 5000)).to.equal(true);
    await explainer.act('pause-drawings');
    see();
    expect(tidy(button.innerText)).to.equal(patterns.playDrawings);
    expect(await moves(explainer, 400)).to.equal(false);
    await explainer.act('pause-drawings');
    see();
    expect(await moves(explainer, 5000)).to.equal(true);
  });

  it('each stand beside the words that say the same, and are no second reading of them', async () => {
    const explainer = await PatternExplainer.openPart('try', [], {}, { check: checked() });
    const rows = [
      ...SELF_CHECKS.map(({ id }) => [id, words.check[id].what] as const),
      ...EXERCISES.map(({ id }) => [id, words.exercise[id].what] as const),
    ];
    for (const [id, what] of rows) {
      const label = explainer.get(`[data-figure="${id}"]`).getAttribute('aria-label');
      expect(label ?? what).to.equal(what);
      expect(tidy(explainer.cardOf(id).innerText), id).to.include(what);
    }
  });

  it('stand still with nothing to stop where the device asks for less motion', async function () {
    if (!(await emulateMedia({ reducedMotion: 'reduce' }))) this.skip();
    const explainer = await openTry('one-side');
    expect(explainer.shows('.moving')).to.equal(false);
    expect(explainer.all('[data-figure] .ghost').length).to.be.above(3);
    expect(explainer.actions).not.to.include('pause-drawings');
  });
});
