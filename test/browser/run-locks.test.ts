/** What a check leaves open of a way back to running (L8, L9), also when it changes under an open plan. */
import { expect } from '@open-wc/testing';
import { careGate } from '../../src/messages/en/care-gate.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { questionnaire as asked } from '../../src/messages/en/questionnaire.js';
import { run as words } from '../../src/messages/en/run.js';
import { writeRunFile, type CheckRecord, type Lock } from '../../src/rules.js';
import { PacingCalculator, fine } from '../support/pacing-harness.js';
import { RedFlagCheck, said, type Story } from '../support/harness.js';
import { careOf } from '../support/page-care.js';
import { lastingPain } from '../support/scenes.js';
import {
  began,
  capital,
  checked,
  faithful,
  firstStep,
  fit,
  inDays,
  ran,
  ReturnToRun,
  SETTINGS,
  TODAY,
  todays,
} from '../support/run-harness.js';

const page = () => careOf()?.state.check;
const locked = (locks: Lock, clearance: CheckRecord['clearance'] = {}): CheckRecord => ({
  level: locks === 'all' ? 'same-day' : 'prompt',
  locks,
  checkedOn: TODAY,
  clearance,
});
const exercise = { exercise: TODAY };
const both = { exercise: TODAY, running: TODAY };

/** Answers that are the pattern of pain from swelling. */
const inflammatory: Story = {
  ...lastingPain,
  ticks: [...(lastingPain.ticks ?? []), 'second-half-waking', 'buttock-swaps-sides'],
  choices: { ...lastingPain.choices, 'age-at-onset': 'under-35', 'morning-stiffness': 'over-30-minutes' },
};

/** Whether a run can be had. */
const isOpen = (runner: ReturnToRun): boolean => runner.today === todays(firstStep);

/** All that must not be there while running is closed. */
function expectClosed(runner: ReturnToRun): void {
  expect(isOpen(runner)).to.equal(false);
  expect(runner.runner.result).to.equal(undefined);
  for (const part of ['timer', 'plan']) expect(runner.shows(`[part~="${part}"]`), part).to.equal(false);
  for (const action of ['add-run', 'calendar', 'timer-start', 'see-plan', 'to-gate'])
    expect(runner.actions, action).not.to.include(action);
  expect(runner.text).not.to.include(capital(firstStep));
}

describe('a lock', () => {
  for (const [locks, clearance, open] of [
    ['none', {}, true],
    ['running', {}, false],
    ['running', exercise, false],
    ['running', { running: TODAY }, true],
    ['loads', {}, false],
    ['loads', exercise, false],
    ['loads', { running: TODAY }, false],
    ['loads', both, true],
    ['all', {}, false],
    ['all', exercise, false],
    ['all', both, true],
  ] as const satisfies readonly (readonly [Lock, object, boolean])[]) {
    const given = Object.keys(clearance).join(' and ') || 'nothing';
    it(`${locks}, ${given} cleared: ${open ? 'opens' : 'closes'} a plan, and the questions before it`, async () => {
      const runner = await ReturnToRun.openPlan();
      await runner.knows(locked(locks, clearance));
      if (open) expect(isOpen(runner)).to.equal(true);
      else expectClosed(runner);
      const other = await ReturnToRun.openGate({}, { check: locked(locks, clearance) });
      expect(other.atGate).to.equal(open);
      if (!open) expectClosed(other);
    });
  }

  for (const locks of ['running', 'loads'] as const) {
    it(`${locks}: says so, and what may go on: less is never blocked`, async () => {
      const runner = await ReturnToRun.openPlan();
      await runner.knows(locked(locks));
      expect(runner.text).to.include(words.closed.locked).and.include(checkResult.locks[locks]);
    });

    it(`${locks}: the log stays to be read, taken back, kept and taken away`, async () => {
      const runner = await ReturnToRun.openLog(faithful(2), inDays(3));
      await runner.knows({ ...locked(locks), checkedOn: inDays(3) });
      expect(runner.runs).to.have.length(2);
      expect(runner.actions).to.include.members(['undo-last', 'save-file', 'remember', 'delete-all', 'copy']);
      expect(runner.shows('[part~="history"]')).to.equal(true);
    });

    it(`${locks}, before there is a plan: a clinician’s word opens it, given here`, async () => {
      const runner = await ReturnToRun.openGate({}, { check: locked(locks) });
      expect(runner.text).to.include(words.closed.locked).and.include(checkResult.locks[locks]);
      if (locks === 'loads') await runner.press(runner.row('[data-action="cleared-exercise"]'));
      await runner.press(runner.row('[data-action="cleared-running"]'));
      expect(page()?.clearance?.running).to.equal(TODAY);
      expect(runner.atGate).to.equal(true);
    });

    it(`${locks}, in a plan: a clinician’s word opens it, given here, and taken back closes it`, async () => {
      const runner = await ReturnToRun.openPlan();
      await runner.knows(locked(locks));
      if (locks === 'loads') await runner.press(runner.row('[data-action="cleared-exercise"]'));
      await runner.press(runner.row('[data-action="cleared-running"]'));
      expect(isOpen(runner)).to.equal(true);
      expect(runner.text).to.include(careGate.opened);
      await runner.press(runner.row('[data-action="cleared-running"]'));
      expectClosed(runner);
    });
  }

  it('all: opens with a clinician’s word for both', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.knows(locked('all'));
    expect(runner.text).to.include(checkResult.locks.all);
    await runner.press(runner.row('[data-action="cleared-exercise"]'));
    expect(isOpen(runner)).to.equal(false);
    await runner.press(runner.row('[data-action="cleared-running"]'));
    await runner.act('go-on');
    expect(isOpen(runner)).to.equal(true);
  });

  it('the text to copy says what the lock is, and has no run in it', async () => {
    const runner = await ReturnToRun.openPlan();
    for (const locks of ['running', 'loads', 'all'] as const) {
      await runner.knows(locked(locks));
      expect(runner.runner.summary(), locks).to.include(checkResult.locks[locks]);
      expect(runner.runner.summary(), locks).not.to.include(firstStep).and.not.include(capital(firstStep));
    }
  });

  it('a log that stops and a check that locks: the stop is told once the lock is gone', async () => {
    const log = [began(), ran(0, 5, { pelvic: true })];
    const runner = await ReturnToRun.openLog(log, inDays(1));
    await runner.knows({ ...locked('running'), checkedOn: inDays(1) });
    expectClosed(runner);
    await runner.knows({ ...checked(-1) });
    expect(runner.today).to.equal(words.closed.stop);
  });

  it('that comes while a run is entered keeps what was typed', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.act('add-run');
    await runner.enter({ minutes: '5', during: '3' });
    await runner.knows({ level: 'emergency', locks: 'all', checkedOn: TODAY });
    expect(runner.shows('[data-form="run"]')).to.equal(false);
    await runner.knows(checked());
    expect([runner.entered('minutes'), runner.entered('during')]).to.deep.equal(['5', '3']);
  });

  it('that comes at the questions before the first run keeps what was answered', async () => {
    const runner = await ReturnToRun.openGate();
    await runner.enter(fit);
    await runner.knows(locked('all'));
    expect(runner.atGate).to.equal(false);
    await runner.knows(checked());
    await runner.seePlan();
    expect(isOpen(runner)).to.equal(true);
  });
});

describe('a check of its own', () => {
  for (const [level, story, open] of [
    ['none-found', {}, true],
    ['prompt', { ticks: ['below-knee-pain'] }, true],
    ['prompt', { ticks: ['recent-infection'] }, false],
    ['same-day', { ticks: ['swollen-leg'] }, false],
    ['emergency', { ticks: ['saddle-numbness'] }, false],
  ] as const) {
    it(`that finds ${level} (${Object.values(story).join()}) ${open ? 'opens the questions' : 'keeps running closed'}`, async () => {
      const runner = await ReturnToRun.open({ region: 'gb' }, { check: 'none' });
      await runner.start();
      await runner.passCheck(story);
      expect(page()?.level).to.equal(level);
      if (runner.actions.includes('go-on')) await runner.act('go-on');
      expect(runner.atGate).to.equal(open);
      if (!open) expectClosed(runner);
    });
  }

  it('RR14: pain that lasts in the pattern of swelling runs only after a clinician’s word', async () => {
    const runner = await ReturnToRun.open({}, { check: 'none' });
    await runner.start();
    await runner.passCheck(inflammatory);
    expect(page()).to.include({ level: 'prompt', locks: 'running' });
    await runner.act('go-on');
    expectClosed(runner);
    await runner.press(runner.row('[data-action="cleared-running"]'));
    expect(runner.atGate).to.equal(true);
    await runner.say(fit);
    expect(isOpen(runner)).to.equal(true);
  });

  it('is asked by no second widget of the page', async () => {
    const first = await ReturnToRun.open({}, { check: 'none' });
    const second = await ReturnToRun.open({}, { check: 'none' });
    await first.start();
    await first.passCheck();
    await first.act('go-on');
    await second.start();
    expect(second.atGate).to.equal(true);
  });
});

describe('other widgets on the page', () => {
  it('a red-flag check after the plan: the plan follows at once, and opens again with a better one', async () => {
    const runner = await ReturnToRun.openPlan();
    const check = await RedFlagCheck.open();
    await check.finish({ ticks: ['swollen-leg'] });
    await runner.settled();
    expectClosed(runner);
    await check.startAgain();
    await check.finish();
    await runner.settled();
    expect(isOpen(runner)).to.equal(true);
  });

  it('an emergency there closes the plan before the check is at its end, and no longer once it is unticked', async () => {
    const runner = await ReturnToRun.openPlan(fit, { region: 'gb' });
    const check = await RedFlagCheck.open({ region: 'gb' });
    await check.start();
    await check.tick('saddle-numbness');
    await runner.settled();
    expect(runner.text).to.include(said(asked.emergency.heading, 'gb'));
    expectClosed(runner);
    await check.untick('saddle-numbness');
    await runner.settled();
    expect(isOpen(runner)).to.equal(true);
  });

  it('an emergency there is told here wherever one is, where the plan is not opened yet, too', async () => {
    const emergency: CheckRecord = { level: 'emergency', locks: 'all', checkedOn: TODAY };
    const gate = await ReturnToRun.openGate({ region: 'gb' });
    await gate.knows(emergency);
    expect(gate.shows('.care-card.emergency')).to.equal(true);
    const notYet = await ReturnToRun.openPlan({ ...fit, jog: 'not-yet' }, { region: 'gb' });
    await notYet.knows(emergency);
    expect(notYet.shows('.care-card.emergency')).to.equal(true);
    await notYet.knows(checked());
    expect(notYet.today).to.equal(words.ready.notYet);
  });

  it('a pacing calculator and a way back to running share one check, and what is new in one closes both', async () => {
    const pacing = await PacingCalculator.openPlan(fine('30'));
    const runner = await ReturnToRun.openPlan();
    expect(isOpen(runner)).to.equal(true);
    await runner.addRun({ minutes: '5', during: '1', bone: 'yes' });
    await pacing.settled();
    expect(pacing.doseHeading).to.equal('');
    expect(pacing.text).to.include(careGate.why.worse);
    await runner.passCheck();
    await pacing.settled();
    expect(pacing.doseHeading).not.to.equal('');
    await pacing.addSession({ rest: '1', during: '1', anythingNew: 'yes' });
    await runner.settled();
    expectClosed(runner);
  });

  for (const record of [
    { level: 'none-found', locks: 'none', checkedOn: 'x' },
    { level: 'fine', locks: 'none', checkedOn: TODAY },
    { level: 'none-found', locks: 'some' as Lock, checkedOn: TODAY },
  ]) {
    it(`a record that nobody can read counts as none: ${JSON.stringify(record)}`, async () => {
      const runner = await ReturnToRun.openPlan();
      await runner.knows(record as CheckRecord);
      expect(runner.actions).to.include('check');
      expectClosed(runner);
    });
  }
});

describe('with time', () => {
  it('RR12: a check of 9 days ago asks one thing; a yes asks the whole check', async () => {
    const runner = await ReturnToRun.openGate({}, { check: checked(9) });
    expect(runner.actions).to.include.members(['nothing-new', 'new-or-worse']);
    expect(runner.atGate).to.equal(false);
    await runner.act('new-or-worse');
    expect(runner.text).to.include(careGate.why.worse);
    await runner.passCheck();
    await runner.act('go-on');
    expect(runner.atGate).to.equal(true);
  });

  it('after 7 days it asks one thing; a no goes on, and it is not asked again that week', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.itIs(inDays(6));
    expect(runner.actions).to.include('timer-start');
    await runner.itIs(inDays(7));
    expectClosed(runner);
    await runner.act('nothing-new');
    expect(isOpen(runner)).to.equal(true);
    expect(runner.focused).to.equal(`heading "${runner.today}"`);
    await runner.itIs(inDays(13));
    expect(runner.actions).not.to.include('nothing-new');
    await runner.itIs(inDays(14));
    expect(runner.actions).to.include('nothing-new');
  });

  it('after 28 days it asks the whole check', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.knows({ ...checked(), confirmedOn: inDays(27) });
    await runner.itIs(inDays(27));
    expect(isOpen(runner)).to.equal(false);
    expect(runner.actions).not.to.include('check');
    await runner.itIs(inDays(28));
    expect(runner.text).to.include(careGate.why.old);
    expectClosed(runner);
  });
});

describe('what a log from a file tells', () => {
  for (const what of ['bone', 'anythingNew'] as const) {
    it(`${what}, with a check that is older, asks for the whole check`, async () => {
      const runner = await ReturnToRun.open({}, { check: checked(3) });
      const log = [began(-5), ran(-1, 5, { [what]: true })];
      await runner.openFile(writeRunFile(SETTINGS, log));
      expect(runner.text).to.include(careGate.why.worse);
      expectClosed(runner);
      await runner.passCheck();
      await runner.act('go-on');
      expect(runner.today).to.equal(what === 'bone' ? words.closed.stop : words.closed.walk);
    });

    it(`${what}, with a check of that day or later, asks for none`, async () => {
      const runner = await ReturnToRun.open({}, { check: checked(1) });
      await runner.openFile(writeRunFile(SETTINGS, [began(-5), ran(-1, 5, { [what]: true })]));
      expect(runner.actions).not.to.include('check');
    });
  }
});

describe('with the check elsewhere', () => {
  it('on the page: it links there and asks no question of its own', async () => {
    const runner = await ReturnToRun.open({ 'red-flag-href': '#check' }, { check: 'none' });
    await runner.start();
    expect(runner.get('a[part~="check-link"]').getAttribute('href')).to.equal('#check');
    expect(runner.actions).not.to.include('check');
  });

  it('on another page: it links there, and can be asked here too', async () => {
    const runner = await ReturnToRun.open({ 'red-flag-href': '/check' }, { check: 'none' });
    await runner.start();
    expect(runner.get('a[part~="check-link"]').getAttribute('href')).to.equal('/check');
    await runner.passCheck();
    await runner.act('go-on');
    expect(runner.atGate).to.equal(true);
  });

  it('an address that is none is no link', async () => {
    const runner = await ReturnToRun.open({ 'red-flag-href': 'javascript:alert(1)' }, { check: 'none' });
    await runner.start();
    expect(runner.shows('a[part~="check-link"]')).to.equal(false);
    expect(runner.actions).to.include('check');
  });
});
