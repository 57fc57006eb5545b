/** What a check leaves open of things to try (L8, L9): less is never blocked, and every explanation stays readable. */
import { expect } from '@open-wc/testing';
import { careGate } from '../../src/messages/en/care-gate.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { exercises as words } from '../../src/messages/en/exercises.js';
import { patterns } from '../../src/messages/en/patterns.js';
import { questionnaire as asked } from '../../src/messages/en/questionnaire.js';
import { EXERCISES, isClosed, SELF_CHECKS, type CheckRecord, type Lock } from '../../src/rules.js';
import { said, tidy } from '../support/harness.js';
import { careOf } from '../support/page-care.js';
import { checked, inDays, PARTS, PatternExplainer, TODAY } from '../support/pattern-harness.js';

const page = () => careOf()?.state.check;
const locked = (locks: Lock, clearance: CheckRecord['clearance'] = {}): CheckRecord =>
  checked(0, { level: locks === 'all' ? 'same-day' : 'prompt', locks, clearance });

const ROWS = [
  ...SELF_CHECKS.map((row) => ({ ...row, name: words.check[row.id].name })),
  ...EXERCISES.map((row) => ({ ...row, name: words.exercise[row.id].name })),
];
const openAt = (lock: Lock): readonly string[] =>
  ROWS.filter((row) => !isClosed(row, lock)).map(({ name }) => name);
const closedAt = (lock: Lock): readonly string[] =>
  ROWS.filter((row) => isClosed(row, lock)).map(({ name }) => name);

/** What a screen of things to try names as closed. */
const named = (explainer: PatternExplainer): readonly string[] =>
  explainer.all('.closed li').map(({ innerText }) => tidy(innerText));

/** No way to any exercise at all. */
function expectClosed(explainer: PatternExplainer): void {
  expect(explainer.offeredToTry).to.deep.equal([]);
  for (const selector of ['[data-figure]', '[data-action="hold-start"]', '[data-field="choose"]'])
    expect(explainer.shows(selector), selector).to.equal(false);
}

const openTry = (check?: CheckRecord): Promise<PatternExplainer> =>
  PatternExplainer.openPart('try', [], {}, { check });

describe('without a check', () => {
  it('things to try ask its questions, and open once they find nothing', async () => {
    const explainer = await openTry();
    expectClosed(explainer);
    expect(explainer.text).to.include(careGate.dueTitle);
    await explainer.passCheck();
    expectClosed(explainer);
    await explainer.act('go-on');
    expect(explainer.part).to.equal('try');
    expect(explainer.offeredToTry).to.deep.equal(openAt('none'));
    expect(page()).to.include({ level: 'none-found', checkedOn: TODAY });
  });

  it('what another widget has asked counts here, in the moment it is answered', async () => {
    const explainer = await openTry();
    await explainer.knows(checked());
    expect(explainer.offeredToTry).to.deep.equal(openAt('none'));
    await explainer.knows(undefined);
    expectClosed(explainer);
  });

  it('that another widget finds while it is asked for here leaves the way on in sight', async () => {
    const explainer = await PatternExplainer.openPart('first', ['sit-then-stand'], {}, { check: undefined });
    await explainer.knows(undefined);
    await explainer.act('to-check');
    expect(explainer.actions).not.to.include('next');
    await explainer.knows(checked());
    expect(explainer.part).to.equal('first');
    expect(explainer.actions).to.include('next');
  });

  it('that a clinic has on a page of its own, a link leads there', async () => {
    const explainer = await PatternExplainer.openPart('try', [], { 'red-flag-href': '/check' });
    expect(explainer.get('[part~="check-link"]').getAttribute('href')).to.equal('/check');
    expectClosed(explainer);
  });
});

describe('a check', () => {
  for (const [locks, clearance, counted] of [
    ['none', {}, 'none'],
    ['running', {}, 'running'],
    ['loads', {}, 'loads'],
    ['loads', { running: TODAY }, 'loads'],
    ['loads', { exercise: TODAY }, 'running'],
    ['loads', { exercise: inDays(-1) }, 'loads'],
  ] as const satisfies readonly (readonly [Lock, CheckRecord['clearance'], Lock])[]) {
    const given = Object.entries(clearance).join(' ') || 'nothing';
    it(`that closes ${locks}, ${given} cleared: leaves open what is light enough, and names the rest`, async () => {
      const explainer = await openTry(locked(locks, clearance));
      expect(explainer.offeredToTry).to.deep.equal(openAt(counted));
      expect(named(explainer)).to.deep.equal(closedAt(counted));
      if (counted === 'loads')
        expect(explainer.text).to.include(words.closed.loads).and.include(words.closedOpens);
      if (locks !== 'none') expect(explainer.text).to.include(careGate.lockTitle);
    });
  }

  it('that closes loads: still leaves what asks for less than a day does anyway, and nothing else', async () => {
    const explainer = await openTry(locked('loads'));
    expect(explainer.offeredToTry).to.deep.equal([
      words.check['sit-walk-check'].name,
      words.exercise.walking.name,
    ]);
    expect(openAt('all')).to.deep.equal([]);
  });

  it('that closes loads: what stays open asks for no more', async () => {
    const explainer = await openTry(locked('loads'));
    explainer.unfold();
    expect(explainer.text).to.include(words.exercise.walking.name);
    expect(explainer.text).not.to.include(words.lever.minutes).and.not.include(words.oneChange);
    const free = await openTry(checked());
    free.unfold();
    expect(free.text).to.include(words.lever.minutes).and.include(words.oneChange);
  });

  it('that closes everything: says why, and opens with a clinician’s word, given here', async () => {
    const explainer = await openTry(locked('all'));
    expectClosed(explainer);
    expect(explainer.text)
      .to.include(checkResult.levels['same-day'].heading)
      .and.include(checkResult.locks.all);
    await explainer.press(explainer.row('[data-action="cleared-exercise"]'));
    await explainer.act('go-on');
    expect(explainer.offeredToTry).to.deep.equal(openAt('running'));
    await explainer.press(explainer.row('[data-action="cleared-exercise"]'));
    expectClosed(explainer);
    expect(page()?.clearance?.exercise).to.equal(undefined);
  });

  it('of more than a week ago: asks whether anything is new or worse', async () => {
    const explainer = await openTry(checked(8));
    expectClosed(explainer);
    expect(explainer.actions).to.include.members(['nothing-new', 'new-or-worse']);
    await explainer.act('nothing-new');
    expect(explainer.offeredToTry).to.deep.equal(openAt('none'));
    expect(page()?.confirmedOn).to.equal(TODAY);
    const other = await openTry(checked(8));
    await other.act('new-or-worse');
    expectClosed(other);
    expect(other.actions).to.include('check');
  });

  it('of six days ago: counts', async () => {
    const explainer = await openTry(checked(6));
    expect(explainer.offeredToTry).to.deep.equal(openAt('none'));
  });

  it('that changes while things are tried: closes them, stops the clock, and keeps what was noted', async () => {
    const explainer = await openTry(checked());
    await explainer.notice('stand-check', 'drop');
    await explainer.startTimer('stand-check');
    await explainer.knows(locked('all'));
    expectClosed(explainer);
    expect(explainer.explainer.summary()).to.include(words.check['stand-check'].notice.drop);
    await explainer.knows(checked());
    expect(explainer.isTiming).to.equal(false);
  });
});

describe('at every level', () => {
  for (const check of [
    checked(0, { level: 'emergency', locks: 'all' }),
    locked('all'),
    locked('loads'),
  ] as const) {
    it(`${check.level}: every explanation can be read${check.level === 'emergency' ? ', under the number to ring' : ''}`, async () => {
      const explainer = await PatternExplainer.openPart(
        'first',
        ['sit-then-stand'],
        { region: 'gb' },
        { check },
      );
      const call = said(asked.emergency.heading, 'gb');
      for (const part of PARTS) {
        if (part !== 'first') await explainer.to(part);
        expect(explainer.part).to.equal(part);
        const isEmergency = check.level === 'emergency';
        // In the place of the exercises stands the whole card.
        const where = part === 'try' ? '.care-card.emergency' : '.emergency-line';
        expect(explainer.shows(where), part).to.equal(isEmergency);
        if (isEmergency) expect(explainer.text, part).to.include(call);
        if (isEmergency) expect(explainer.numbersIn(explainer.get(where)), part).to.include('tel:999');
        if (part === 'why')
          for (const line of patterns.pattern['sit-then-stand'].may) expect(explainer.text).to.include(line);
        if (part === 'why') expect(explainer.shows('[part~="model"] svg[role="img"]')).to.equal(true);
        if (part === 'backfires') expect(explainer.all('.backfire').length).to.be.above(1);
        if (part === 'treatments') expect(explainer.all('[part~="treatments"] .row').length).to.be.above(10);
        if (part === 'try') {
          const lock = check.level === 'emergency' ? 'all' : check.locks;
          if (lock === 'all') expectClosed(explainer);
          else expect(explainer.offeredToTry.length).to.be.below(ROWS.length);
        }
      }
    });
  }

  it('the pictures to pick from stay open, too', async () => {
    const check = checked(0, { level: 'emergency', locks: 'all' });
    const explainer = await PatternExplainer.open({}, { check });
    expect(explainer.part).to.equal('find');
    expect(explainer.shows('.emergency-line')).to.equal(true);
    await explainer.pickPatterns('one-side');
    await explainer.act('go');
    expect(explainer.part).to.equal('first');
  });
});
