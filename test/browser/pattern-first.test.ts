/** What comes before any explanation: signs to check, and the questions about mornings and nights (F1, F5, F6). */
import { expect } from '@open-wc/testing';
import { checkResult } from '../../src/messages/en/check-result.js';
import { patterns as words } from '../../src/messages/en/patterns.js';
import { questionnaire as asked } from '../../src/messages/en/questionnaire.js';
import { MOVEMENT_SCREENS, RED_FLAG_QUESTIONS, type PatternId } from '../../src/rules.js';
import { tidy, type Story } from '../support/harness.js';
import { careOf } from '../support/page-care.js';
import {
  checked,
  movement,
  PatternExplainer,
  spoken,
  tirednessLines,
  TODAY,
  type Part,
} from '../support/pattern-harness.js';
import { PacingCalculator } from '../support/pacing-harness.js';

const page = () => careOf()?.state.check;
const walking: readonly PatternId[] = ['better-with-walking'];
const open = { check: checked() };

/** The signs in question, in the order in which they are asked about. */
const signs = (explainer: PatternExplainer): readonly string[] =>
  explainer.all('[part~="check-first"] > ul > li').map(({ innerText }) => tidy(innerText));
const inWords = (...ids: readonly (typeof RED_FLAG_QUESTIONS)[number]['id'][]): readonly string[] =>
  RED_FLAG_QUESTIONS.filter(({ id }) => ids.includes(id)).map(({ id }) => asked.questions[id]);

describe('signs to check first', () => {
  for (const [id, ...ids] of [
    // F5: a bone stress injury
    ['late-in-activity', 'sooner-each-run', 'limp-or-bone-pain', 'low-energy'],
    // F6: infection, fracture, kidney, ectopic pregnancy
    [
      'one-side',
      'fever',
      'pee-signs',
      'possible-pregnancy-pain',
      'cannot-bear-weight',
      'minor-injury',
      'bone-risk',
    ],
  ] as const) {
    it(`${id}: are asked by the questions of the check, each once`, async () => {
      const explainer = await PatternExplainer.openPart('first', [id]);
      expect(explainer.headings).to.include(words.signsTitle);
      expect(signs(explainer)).to.have.members(inWords(...ids));
      expect(signs(explainer)).to.have.length(ids.length);
      // What to do about them comes with them, and the emergency signs too.
      expect(explainer.actions).to.include.members(['signs', 'no-signs']);
      expect(explainer.shows('[part~="check-first"] [part~="watch-list"]')).to.equal(true);
    });
  }

  it('of several patterns are asked once', async () => {
    const explainer = await PatternExplainer.openPart('first', ['late-in-activity', 'running-not-biking']);
    expect(signs(explainer)).to.have.members(inWords('sooner-each-run', 'limp-or-bone-pain', 'low-energy'));
    expect(signs(explainer)).to.have.length(3);
  });

  it('“Yes, or I am not sure”: the check that the page knows does not count any more, and its questions come', async () => {
    const explainer = await PatternExplainer.openPart('first', ['one-side'], {}, { check: checked() });
    const other = await PacingCalculator.openPlan();
    await explainer.act('signs');
    expect(page()).to.include({ worse: true, checkedOn: TODAY });
    await other.settled();
    expect(other.actions).to.include('check');
    await explainer.act('check');
    expect(explainer.screen).to.equal('bladder-bowel-feeling');
    await explainer.answer({ ticks: ['fever'] });
    expect(page()).to.include({ level: 'same-day', checkedOn: TODAY });
    expect(page()?.worse).to.equal(undefined);
    expect(explainer.text).to.include(checkResult.levels['same-day'].heading);
    // The way back is open: explanations stay readable at every level.
    await explainer.act('back');
    expect(explainer.headings[0]).to.equal(words.pattern['one-side'].name);
  });

  it('the check, passed here, leads back to the pattern', async () => {
    const explainer = await PatternExplainer.openPart('first', ['one-side']);
    await explainer.act('signs');
    await explainer.passCheck();
    expect(page()).to.include({ level: 'none-found', checkedOn: TODAY });
    await explainer.act('go-on');
    expect(explainer.headings[0]).to.equal(words.pattern['one-side'].name);
    expect(explainer.actions).to.include('next');
    await explainer.to('try');
    expect(explainer.offeredToTry.length).to.be.above(3);
  });

  it('“No”: goes on, and leaves the check of the page as it is', async () => {
    const explainer = await PatternExplainer.openPart('first', ['one-side'], {}, { check: checked() });
    await explainer.act('no-signs');
    expect(explainer.part).to.equal('why');
    expect(page()).to.deep.equal(checked());
  });

  it('a pattern without any points to the check, which opens here', async () => {
    const explainer = await PatternExplainer.openPart('first', ['sit-then-stand']);
    expect(signs(explainer)).to.deep.equal([]);
    expect(explainer.text).to.include(words.signsGeneral);
    await explainer.act('to-check');
    await explainer.act('check');
    expect(explainer.screen).not.to.equal(undefined);
    await explainer.act('back');
    await explainer.act('back');
    expect(explainer.headings[0]).to.equal(words.pattern['sit-then-stand'].name);
    expect(page()).to.equal(undefined);
  });

  it('the check can be asked for also where the page knows one that counts', async () => {
    const explainer = await PatternExplainer.openPart('first', ['sit-then-stand'], {}, open);
    if (!explainer.actions.includes('to-check')) return;
    await explainer.act('to-check');
    const ways = explainer.actions.filter((action) =>
      ['check', 'check-again', 'none', 'next'].includes(action),
    );
    expect(ways).not.to.deep.equal([]);
  });

  it('where the site has the check, a link leads there; never a link that runs something', async () => {
    for (const id of ['one-side', 'sit-then-stand'] as const) {
      const explainer = await PatternExplainer.openPart('first', [id], {
        'red-flag-href': '/when-to-get-help',
      });
      const links = explainer.all('[part~="check-first"] a').map((link) => link.getAttribute('href'));
      expect(links, id).to.deep.equal(['/when-to-get-help']);
      explainer.element.setAttribute('red-flag-href', 'javascript:alert(1)');
      await explainer.settled();
      expect(explainer.all('[part~="check-first"] a'), id).to.have.length(0);
    }
  });
});

/** Opens every part in turn, and looks at all that is there. */
async function lookEverywhere(
  explainer: PatternExplainer,
  look: (everything: string, part: Part) => void,
): Promise<void> {
  for (const part of ['first', 'why', 'try', 'backfires', 'treatments', 'summary'] as const) {
    await explainer.to(part);
    look(explainer.everything, part);
    look(explainer.explainer.summary(), part);
  }
}

describe('pain that is better with walking', () => {
  it('asks the five in order before anything else, and then what can still change the outcome', async () => {
    const explainer = await PatternExplainer.openPart('first', walking, {}, open);
    const five = MOVEMENT_SCREENS.filter(({ spec }) => spec === 'F1');
    expect(five.map(({ questions }) => questions.join(' '))).to.deep.equal([
      'age-at-onset',
      'pain-duration',
      'morning-stiffness',
      'not-eased-by-rest second-half-waking',
    ]);
    const passed = await explainer.answerMovement(movement.tiredness);
    expect(passed.slice(0, 4)).to.deep.equal(five.map(({ id }) => id));
    expect(passed.length).to.be.within(5, MOVEMENT_SCREENS.length);
  });

  it('asks no more than the five where it is too early to say more', async () => {
    const explainer = await PatternExplainer.openPart('first', walking, {}, open);
    expect(await explainer.answerMovement(movement['too-early'])).to.have.length(4);
    expect(explainer.text).to.include(words.tooEarly);
    expect(explainer.explainer.summary()).to.include(words.tooEarly);
    for (const line of [words.tiredness, words.calin]) expect(explainer.text).not.to.include(line);
  });

  it('before the questions, tiredness is told nowhere: on no part, folded or on paper, nor in the summary', async () => {
    const explainer = await PatternExplainer.openPart('first', walking, {}, open);
    // All that is there but what tells of the model for everybody.
    await lookEverywhere(explainer, (everything, part) => {
      for (const line of tirednessLines()) expect(everything, part).not.to.include(line);
    });
    // Half-way through is before the end, too.
    await explainer.to('first');
    await explainer.act('movement');
    for (let screens = 0; screens < 3; screens++) {
      await explainer.answerScreen(movement.tiredness);
      expect(explainer.screen).not.to.equal(undefined);
      for (const line of tirednessLines()) {
        expect(explainer.everything).not.to.include(line);
        expect(explainer.explainer.summary()).not.to.include(line);
      }
    }
    while (explainer.screen) await explainer.act('back');
    await lookEverywhere(explainer, (everything, part) => {
      for (const line of tirednessLines()) expect(everything, part).not.to.include(line);
    });
  });

  it('after them, where nothing points elsewhere, it is told with what it cannot rule out', async () => {
    const explainer = await PatternExplainer.openPart('first', walking, {}, open);
    await explainer.answerMovement(movement.tiredness);
    expect(explainer.text).to.include(words.tiredness).and.include(words.again).and.not.include(words.calin);
    expect(explainer.shows('[part~="movement"]')).to.equal(true);
    await explainer.to('why');
    for (const line of words.pattern['better-with-walking'].may) expect(explainer.text).to.include(line);
    expect(explainer.text).to.include(spoken.mechanisms.modes['tires-early']);
    expect(explainer.explainer.summary()).to.include(words.tiredness);
  });

  it('one published set alone changes nothing but a line about it (B.6)', async () => {
    const explainer = await PatternExplainer.openPart('first', walking, {}, open);
    await explainer.answerMovement(movement.calin);
    expect(explainer.text).to.include(words.calin).and.not.include(words.tiredness);
    expect(page()).to.deep.equal(checked());
    expect(explainer.explainer.summary()).to.include(words.calin);
  });

  it('that fits pain from swelling: the card about it stands first on both parts, and tiredness is told nowhere', async () => {
    const own = { 'contact-href': '/book', 'contact-label': 'Book at the clinic' };
    const explainer = await PatternExplainer.openPart('first', walking, own, open);
    await explainer.answerMovement(movement.inflammatory);
    const card = explainer.get('[part~="care-card"]');
    const firstOf = (): string | null | undefined =>
      explainer
        .all('[part~="care-card"], [part~="pattern"], [part~="check-first"], [part~="model"]')[0]
        ?.getAttribute('part');
    expect(firstOf()).to.equal('care-card');
    expect(tidy(card.innerText)).to.include(words.inflammatoryLead).and.include('Book at the clinic');
    expect(tidy(card.textContent)).to.include(checkResult.inflammatory['rheumatology-check']);
    await explainer.to('why');
    expect(firstOf()).to.equal('care-card');
    await lookEverywhere(explainer, (everything, part) => {
      for (const line of tirednessLines()) expect(everything, part).not.to.include(line);
    });
    const summary = explainer.explainer.summary();
    expect(summary)
      .to.include(checkResult.inflammatory['rheumatology-check'])
      .and.include(words.summary.askMovement);
    // Their own words are in it, for the one who reads it.
    for (const id of ['not-eased-by-rest', 'buttock-swaps-sides'] as const)
      expect(summary).to.include(asked.questions[id]);
    expect(summary).to.include(asked.options.duration['over-3-months']);
  });

  it('that fits it is something new for the whole page: every plan asks again', async () => {
    const other = await PacingCalculator.openPlan();
    careOf()?.update({ check: checked() });
    await other.settled();
    expect(other.actions).not.to.include('check');
    const explainer = await PatternExplainer.openPart('first', walking);
    await explainer.answerMovement(movement.inflammatory);
    await other.settled();
    expect(page()?.worse).to.equal(true);
    expect(other.actions).to.include('check');
    await explainer.to('try');
    expect(explainer.offeredToTry).to.deep.equal([]);
    expect(explainer.actions).to.include('check');
  });

  it('that fits it is told to the page once: looked at again, it leaves a newer check as it is', async () => {
    const explainer = await PatternExplainer.openPart('first', walking, {}, open);
    await explainer.answerMovement(movement.inflammatory);
    await explainer.knows(checked());
    await explainer.act('movement');
    await explainer.act('back');
    expect(page()).to.deep.equal(checked());
  });

  it('that fits it stays in sight with other pictures, and with none', async () => {
    const explainer = await PatternExplainer.openPart('first', walking, {}, open);
    await explainer.answerMovement(movement.inflammatory);
    await explainer.act('back');
    await explainer.act('none');
    expect(tidy(explainer.get('[part~="care-card"]').innerText)).to.include(words.inflammatoryLead);
    expect(explainer.explainer.summary()).to.include(words.summary.askMovement);
  });

  it('that fits it already, left before the last question, is told to the page all the same', async () => {
    const explainer = await PatternExplainer.openPart('first', walking, {}, open);
    await explainer.act('movement');
    // As far as an outcome holds, whatever the rest comes to.
    while (explainer.screen && explainer.screen !== 'linked-conditions')
      await explainer.answerScreen(movement.inflammatory);
    expect(explainer.screen).to.equal('linked-conditions');
    while (explainer.screen) await explainer.act('back');
    const isTold = explainer.shows('[part~="care-card"]');
    expect(page()?.worse ?? false).to.equal(isTold);
    if (!isTold) expect(explainer.actions).to.include('movement');
  });

  it('answers can be changed, and what they lead to changes with them', async () => {
    const explainer = await PatternExplainer.openPart('first', walking);
    await explainer.answerMovement(movement.inflammatory);
    expect(explainer.shows('[part~="care-card"]')).to.equal(true);
    await explainer.act('movement');
    expect(explainer.ticked).to.deep.equal(['under-35']);
    const milder: Story = { choices: { 'age-at-onset': '45-or-over', duration: 'under-6-weeks' } };
    await explainer.choose('45-or-over');
    await explainer.act('continue');
    await explainer.choose('under-6-weeks');
    await explainer.act('continue');
    await explainer.answer(milder);
    expect(explainer.shows('[part~="care-card"]')).to.equal(false);
    expect(explainer.text).to.include(words.tooEarly);
  });

  it('Back leads through the questions and out of them, and keeps what was chosen', async () => {
    const explainer = await PatternExplainer.openPart('first', walking);
    await explainer.act('movement');
    await explainer.answerScreen(movement.calin);
    await explainer.act('back');
    expect(explainer.ticked).to.deep.equal(['under-35']);
    await explainer.act('back');
    expect(explainer.screen).to.equal(undefined);
    expect(explainer.headings[0]).to.equal(words.pattern['better-with-walking'].name);
    expect(explainer.actions).to.include('movement');
  });

  it('with others picked, only its own explanation is held back', async () => {
    const explainer = await PatternExplainer.openPart('why', ['late-in-activity', 'better-with-walking']);
    for (const line of words.pattern['late-in-activity'].may) expect(explainer.text).to.include(line);
    for (const line of words.pattern['better-with-walking'].may)
      expect(explainer.everything).not.to.include(line);
    expect(explainer.text).to.include(words.movementOpen);
    await explainer.act('movement');
    await explainer.answer(movement.tiredness);
    await explainer.to('why');
    for (const line of words.pattern['better-with-walking'].may) expect(explainer.text).to.include(line);
  });

  it('not picked: nothing is asked', async () => {
    for (const picked of [['late-in-activity'], []] as const satisfies readonly (readonly PatternId[])[]) {
      const explainer = await PatternExplainer.openPart('first', picked);
      expect(explainer.actions).not.to.include('movement');
      await explainer.to('why');
      expect(explainer.actions).not.to.include('movement');
    }
  });
});
