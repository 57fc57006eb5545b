/** The pattern explainer by keyboard alone, where the focus goes, and what is said without moving. */
import { expect } from '@open-wc/testing';
import { exercises } from '../../src/messages/en/exercises.js';
import { patterns as words } from '../../src/messages/en/patterns.js';
import { questionnaire as asked } from '../../src/messages/en/questionnaire.js';
import { holdClock, letTimePass } from '../support/clock.js';
import { press } from '../support/commands.js';
import { inEveryEngine, oneIn } from '../support/every-engine.js';
import { keyboard } from '../support/hands.js';
import { nameOf } from '../support/harness.js';
import { checked, movement, PARTS, PatternExplainer } from '../support/pattern-harness.js';
import { mainPatternScenes } from '../support/pattern-scenes.js';

/** More than the stops of the longest screen. */
const MOST_TABS = 140;

/** From the heading of a part back to the list of all parts, which stands right before it, and to another one. */
async function goTo(explainer: PatternExplainer, part: (typeof PARTS)[number]): Promise<void> {
  const summary = explainer.get('.parts > summary');
  await press('Shift+Tab');
  expect(nameOf(explainer.root.activeElement)).to.equal(nameOf(summary));
  letTimePass();
  await press('Enter');
  for (let tabs = 0; explainer.focused !== `button part-${part}`; tabs++) {
    if (tabs > PARTS.length) throw new Error(`Tab does not lead to ${part}.`);
    await press('Tab');
  }
  await press('Enter');
  await explainer.settled();
  expect(explainer.part).to.equal(part);
}

describe('the keyboard alone', () => {
  it('leads from the pictures over every part to the summary', async function slow() {
    this.timeout(60_000);
    const explainer = await PatternExplainer.open({}, { hand: keyboard, check: checked() });
    explainer.element.focus();
    await explainer.pickPatterns('better-with-walking');
    await explainer.act('go');
    await explainer.answerMovement(movement['too-early']);
    await explainer.next();
    await goTo(explainer, 'treatments');
    await goTo(explainer, 'why');
    await explainer.act('form-closure');
    await explainer.act('wedge');
    await explainer.next();
    await explainer.chooseExercise('hip-hinge');
    await explainer.next();
    await goTo(explainer, 'summary');
    expect(explainer.explainer.result).to.deep.equal({
      patterns: ['better-with-walking'],
      exercises: ['hip-hinge'],
    });
  });

  for (const { name, open } of inEveryEngine(mainPatternScenes, oneIn(3))) {
    it(`reaches everything once, in the order in which it is read: ${name}`, async function slow() {
      this.timeout(40_000);
      const explainer = await open();
      const [before, after] = [document.createElement('button'), document.createElement('button')];
      explainer.element.before(before);
      explainer.element.after(after);
      before.focus();
      const found: string[] = [];
      for (let presses = 0; presses < MOST_TABS; presses++) {
        await press('Tab');
        if (document.activeElement === after) break;
        if (explainer.root.activeElement) found.push(nameOf(explainer.root.activeElement));
      }
      const expected = explainer
        .all('button, a[href], summary, select, textarea, input, [tabindex="0"]')
        .filter((element) => element.checkVisibility())
        .map(nameOf);
      expect(found).to.deep.equal(expected);
    });
  }
});

describe('the focus', () => {
  it('goes to the heading of each part, by every way there is', async () => {
    const explainer = await PatternExplainer.open({}, { check: checked() });
    await explainer.pickPatterns('sit-then-stand');
    await explainer.act('go');
    const heading = (part: (typeof PARTS)[number]): string =>
      `heading "${part === 'first' ? words.pattern['sit-then-stand'].name : words.parts[part]}"`;
    expect(explainer.focused).to.equal(heading('first'));
    for (const part of PARTS.slice(1)) {
      await explainer.next();
      expect(explainer.focused).to.equal(heading(part));
    }
    for (const part of PARTS.slice(0, -1).toReversed()) {
      await explainer.act('back');
      expect(explainer.focused).to.equal(heading(part));
    }
    await explainer.to('treatments');
    expect(explainer.focused).to.equal(heading('treatments'));
    expect(explainer.get('.parts').hasAttribute('open')).to.equal(false);
    await explainer.to('first');
    await explainer.act('back');
    expect(explainer.focused).to.equal(`heading "${words.pick}"`);
    await explainer.none();
    expect(explainer.focused).to.equal(`heading "${words.noPattern}"`);
    await explainer.act('to-check');
    expect(explainer.focused).to.match(/^heading/);
  });

  for (const [what, story] of Object.entries(movement)) {
    it(`goes through the questions, and to what came of them: ${what}`, async () => {
      const explainer = await PatternExplainer.openPart('first', ['better-with-walking']);
      await explainer.act('movement');
      while (explainer.screen) {
        expect(explainer.focused).to.equal(`heading "${asked.screens[explainer.screen]}"`);
        await explainer.answerScreen(story);
      }
      const outcome = explainer.get(`[part~="${what === 'inflammatory' ? 'care-card' : 'movement'}"]`);
      const { activeElement } = explainer.root;
      expect(outcome.contains(activeElement), `the focus is on ${explainer.focused}`).to.equal(true);
    });
  }

  it('goes to what is wrong with a question that was left open, and back to the pattern from the first', async () => {
    const explainer = await PatternExplainer.openPart('first', ['better-with-walking']);
    await explainer.act('movement');
    await explainer.act('continue');
    expect(explainer.focused).to.equal(nameOf(explainer.problem));
    await explainer.act('back');
    expect(explainer.focused).to.equal(`heading "${words.pattern['better-with-walking'].name}"`);
  });

  it('goes to the check in the place of things to try, and to them once it is done', async () => {
    const explainer = await PatternExplainer.openPart('first', ['one-side']);
    await explainer.act('signs');
    expect(explainer.focused).to.match(/^heading/);
    await explainer.to('try');
    expect(explainer.focused).to.match(/^heading/);
    await explainer.act('check');
    expect(explainer.focused).to.equal(`heading "${asked.screens['bladder-bowel-feeling']}"`);
    await explainer.answer();
    expect(explainer.focused).to.match(/^heading/);
    await explainer.act('go-on');
    expect(explainer.focused).to.equal(`heading "${words.parts.try}"`);
  });

  it('stays where it is while something is lit, noticed or chosen', async () => {
    const explainer = await PatternExplainer.openPart('why', [], {}, { check: checked() });
    for (const id of ['timing', 'nerves']) {
      explainer.get(`[data-action="${id}"]`).focus();
      await explainer.act(id);
      expect(explainer.focused).to.equal(`button ${id}`);
    }
    await explainer.to('try');
    explainer.unfold();
    for (const selector of ['[data-field="drop"]', '[data-field="choose"]']) {
      const box = explainer.get(selector);
      box.focus();
      await press('Space');
      await explainer.settled();
      expect(explainer.root.activeElement === box, selector).to.equal(true);
    }
  });

  it('does nothing with the second half of a double tap', async () => {
    const explainer = await PatternExplainer.openPart('first', ['one-side']);
    holdClock();
    await explainer.next();
    explainer.get('[data-action="next"]').click();
    await explainer.settled();
    expect(explainer.part).to.equal('why');
  });
});

describe('what is said without moving', () => {
  it('is each change of the clock and nothing else, and begins anew with a new reader', async () => {
    const explainer = await PatternExplainer.openPart('try', ['one-side'], {}, { check: checked() });
    expect(explainer.announcement).to.equal('');
    await explainer.notice('stand-check', 'drop');
    await explainer.to('why');
    expect(explainer.announcement).to.equal('');
    expect(explainer.get('[role="status"]').checkVisibility()).to.equal(true);
    await explainer.act('back');
    const other = await PatternExplainer.open();
    expect(other.announcement).to.equal('');
  });

  it('a clinician’s word that opens something is', async () => {
    const check = checked(0, { level: 'prompt', locks: 'loads' });
    const explainer = await PatternExplainer.openPart('try', ['one-side'], {}, { check });
    await explainer.press(explainer.row('[data-action="cleared-exercise"]'));
    expect(explainer.announcement).not.to.equal('');
    expect(explainer.offeredToTry).to.include(exercises.check['stand-check'].name);
  });
});
