/** What a check leaves open of a plan (L8, L9), also when it changes under an open plan. */
import { expect } from '@open-wc/testing';
import { careGate } from '../../src/messages/en/care-gate.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { pacing as words } from '../../src/messages/en/pacing.js';
import { questionnaire as asked } from '../../src/messages/en/questionnaire.js';
import type { CheckRecord, Lock } from '../../src/rules.js';
import { RedFlagCheck, said } from '../support/harness.js';
import {
  calm,
  checked,
  filled,
  fine,
  inDays,
  inUnit,
  PacingCalculator,
  TODAY,
  walking,
  type Entries,
} from '../support/pacing-harness.js';
import { careOf } from '../support/page-care.js';

const running: Entries = { activity: 'run', kind: 'fine', amount: '20', usual: '1', 'longest-run': '30' };
const sitting: Entries = { ...walking, activity: 'sit', amount: '60' };
const locked = (locks: Lock, clearance: CheckRecord['clearance'] = {}): CheckRecord => ({
  level: locks === 'all' ? 'same-day' : 'prompt',
  locks,
  checkedOn: TODAY,
  clearance,
});
const exercise = { exercise: TODAY };
const both = { exercise: TODAY, running: TODAY };

type Open = 'all' | 'no-rise' | 'nothing' | 'gate';

/** What of a plan is on show. */
function openOf(calculator: PacingCalculator): Open {
  if (calculator.find('[data-action="save-file"]') === undefined) return 'gate';
  if (calculator.text.includes(words.plan.closedTitle)) return 'nothing';
  return calculator.find('[part~="plan"]') ? 'all' : 'no-rise';
}

describe('a lock', () => {
  for (const [locks, clearance, walk, run] of [
    ['none', {}, 'all', 'all'],
    ['running', {}, 'all', 'nothing'],
    ['running', exercise, 'all', 'nothing'],
    ['running', { running: TODAY }, 'all', 'all'],
    ['loads', {}, 'no-rise', 'nothing'],
    ['loads', exercise, 'all', 'nothing'],
    ['loads', both, 'all', 'all'],
    ['all', {}, 'gate', 'gate'],
    ['all', exercise, 'all', 'nothing'],
    ['all', both, 'all', 'all'],
  ] as const satisfies readonly (readonly [Lock, object, Open, Open])[]) {
    const given = Object.keys(clearance).join(' and ') || 'nothing';
    it(`${locks}, ${given} cleared: walking ${walk}, running ${run}`, async () => {
      for (const [entries, open] of [
        [walking, walk],
        [running, run],
      ] as const) {
        const calculator = await PacingCalculator.openPlan(entries);
        await calculator.setTarget('60');
        await calculator.knows(locked(locks, clearance));
        expect(openOf(calculator), entries['activity']).to.equal(open);
        if (open === 'gate' || open === 'nothing') {
          for (const part of ['dose', 'next', 'plan', 'log'])
            expect(calculator.shows(`[part~="${part}"]`), part).to.equal(false);
          expect(calculator.actions).not.to.include('calendar');
        }
        calculator.element.parentElement?.remove();
      }
    });
  }

  for (const locks of ['running', 'loads'] as const) {
    it(`${locks}: less is never blocked – first dose, easy days, breaks and log stay`, async () => {
      const calculator = await PacingCalculator.openForm({}, { check: locked(locks) });
      await calculator.say({ ...sitting, flare: 'yes' });
      expect(calculator.doseHeading).to.equal(filled(words.dose.heading, { dose: inUnit(30) }));
      const breaks = filled(words.dose.breaks, { minutes: inUnit(30) });
      const [easy = ''] = words.dose.easyDays.split('{date}');
      expect(calculator.textOf('dose')).to.include(breaks).and.include(easy);
      await calculator.addSession({ rest: '1', during: '8' });
      expect(calculator.dose).to.equal(15);
    });
  }

  it('that closes loads says so, offers no target, no calendar and no more', async () => {
    const calculator = await PacingCalculator.openPlan({ ...fine('30'), target: '60' });
    await calculator.knows(locked('loads'));
    expect(calculator.text).to.include(words.plan.locked).and.include(checkResult.locks.loads);
    expect([calculator.has('target'), calculator.actions.includes('calendar')]).to.deep.equal([false, false]);
    expect(calculator.rows).to.deep.equal([]);
    expect(calculator.pacing.summary()).not.to.include(words.plan.title);
  });

  it('that closes loads: no week brings more, and once cleared the next one may', async () => {
    const calculator = await PacingCalculator.openPlan(fine('30'), {}, { check: locked('loads') });
    await calculator.itIs(inDays(6));
    await calculator.addCalm(TODAY, inDays(1));
    await calculator.knows({ ...locked('loads'), confirmedOn: inDays(6) });
    await calculator.itIs(inDays(7));
    expect(calculator.dose).to.equal(30);
    expect(calculator.textOf('next')).to.include(words.next.held.locked);
    await calculator.knows({ ...locked('loads', { exercise: inDays(7) }), confirmedOn: inDays(7) });
    expect(calculator.dose).to.be.above(30);
  });

  it('that closes loads: what has risen before it stays', async () => {
    const calculator = await PacingCalculator.openPlan(fine('30'));
    await calculator.itIsAndChecked(inDays(7));
    await calculator.addCalm(TODAY, inDays(1));
    expect(calculator.dose).to.equal(33);
    await calculator.itIs(inDays(8));
    await calculator.knows({ ...locked('loads'), checkedOn: inDays(8) });
    expect(calculator.dose).to.equal(33);
  });

  it('the text to copy says what the lock is and keeps the dose that stays open', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.knows(locked('loads'));
    const text = calculator.pacing.summary();
    expect(text).to.include(checkResult.locks.loads);
    expect(text).to.include(filled(words.dose.heading, { dose: inUnit(28) }));
  });

  it('the text to copy of a run that is closed has no dose in it', async () => {
    const calculator = await PacingCalculator.openPlan(running);
    await calculator.knows(locked('running'));
    expect(calculator.pacing.summary()).not.to.include(inUnit(20));
    expect(calculator.pacing.summary()).to.include(checkResult.locks.running);
  });

  it('that closes running lets something else be planned', async () => {
    const calculator = await PacingCalculator.openPlan(running);
    await calculator.knows(locked('running'));
    await calculator.changeFirst();
    await calculator.pick('activity', 'walk');
    await calculator.workOut();
    expect(openOf(calculator)).to.equal('all');
  });

  it('that closes all opens with a clinician’s word, given here', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.knows(locked('all'));
    expect(calculator.text).to.include(checkResult.locks.all);
    await calculator.press(calculator.row('[data-action="cleared-exercise"]'));
    await calculator.act('go-on');
    expect(calculator.doseHeading).not.to.equal('');
    expect(careOf()?.state.check?.clearance).to.deep.equal({ exercise: TODAY });
  });
});

describe('a check of its own', () => {
  for (const [level, story, open] of [
    ['none-found', {}, true],
    ['prompt', { ticks: ['below-knee-pain'] }, true],
    ['same-day', { ticks: ['swollen-leg'] }, false],
    ['emergency', { ticks: ['saddle-numbness'] }, false],
  ] as const) {
    it(`that finds ${level} ${open ? 'opens' : 'closes'} the plan`, async () => {
      const calculator = await PacingCalculator.open({ region: 'gb' }, { check: 'none' });
      await calculator.start();
      await calculator.passCheck(story);
      expect(careOf()?.state.check?.level).to.equal(level);
      expect(calculator.actions.includes('go-on')).to.equal(open);
      expect(calculator.atForm).to.equal(false);
    });
  }

  it('is asked by no second widget of the page', async () => {
    const first = await PacingCalculator.open({}, { check: 'none' });
    const second = await PacingCalculator.open({}, { check: 'none' });
    await first.start();
    await first.passCheck();
    await first.act('go-on');
    await second.start();
    expect(second.atForm).to.equal(true);
  });
});

describe('the red-flag check on the same page', () => {
  it('before: the plan asks nothing more', async () => {
    const check = await RedFlagCheck.open();
    await check.finish();
    const calculator = await PacingCalculator.open({}, { check: 'none' });
    await calculator.start();
    expect(calculator.atForm).to.equal(true);
  });

  it('after: the plan follows its result at once, and opens again with a better one', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    const check = await RedFlagCheck.open();
    await check.finish({ ticks: ['swollen-leg'] });
    await calculator.settled();
    expect(openOf(calculator)).to.equal('gate');
    await check.startAgain();
    await check.finish();
    await calculator.settled();
    expect(openOf(calculator)).to.equal('all');
    expect(calculator.doseHeading).to.equal(filled(words.dose.heading, { dose: inUnit(28) }));
  });

  it('an emergency there closes the plan at once, before the check is at its end', async () => {
    const calculator = await PacingCalculator.openPlan(walking, { region: 'gb' });
    await calculator.act('add-session');
    const check = await RedFlagCheck.open({ region: 'gb' });
    await check.start();
    await check.tick('saddle-numbness');
    await calculator.settled();
    expect(calculator.text).to.include(said(asked.emergency.heading, 'gb'));
    expect(openOf(calculator)).to.equal('gate');
    expect(calculator.pacing.summary()).not.to.include(inUnit(28));
    await check.untick('saddle-numbness');
    await calculator.settled();
    expect(openOf(calculator)).to.equal('all');
    expect(calculator.shows('[data-form="session"]')).to.equal(true);
  });

  it('an emergency stops the form, too, and keeps what was typed', async () => {
    const calculator = await PacingCalculator.openForm();
    await calculator.enter({ activity: 'walk', kind: 'known', amount: '40' });
    await calculator.knows({ level: 'emergency', locks: 'all', checkedOn: TODAY });
    expect(calculator.atForm).to.equal(false);
    await calculator.knows(checked());
    expect([calculator.atForm, calculator.entered('amount')]).to.deep.equal([true, '40']);
  });

  for (const record of [
    { level: 'none-found', locks: 'none', checkedOn: 'x' },
    { level: 'fine', locks: 'none', checkedOn: TODAY },
    { level: 'none-found', locks: 'some' as Lock, checkedOn: TODAY },
  ]) {
    it(`a record that nobody can read counts as none: ${JSON.stringify(record)}`, async () => {
      const calculator = await PacingCalculator.openPlan(walking);
      await calculator.knows(record as CheckRecord);
      expect(calculator.actions).to.include('check');
      expect(openOf(calculator)).to.equal('gate');
    });
  }
});

describe('with time', () => {
  it('after 7 days it asks one thing; a no goes on, and it is not asked again that week', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.itIs(inDays(6));
    expect(openOf(calculator)).to.equal('all');
    await calculator.itIs(inDays(7));
    expect(calculator.actions).to.include.members(['nothing-new', 'new-or-worse']);
    expect(openOf(calculator)).to.equal('gate');
    await calculator.act('nothing-new');
    expect(openOf(calculator)).to.equal('all');
    await calculator.itIs(inDays(13));
    expect(openOf(calculator)).to.equal('all');
    await calculator.itIs(inDays(14));
    expect(calculator.actions).to.include('nothing-new');
  });

  it('a yes there asks the whole check', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.itIs(inDays(7));
    await calculator.act('new-or-worse');
    expect(calculator.text).to.include(careGate.why.worse);
    await calculator.passCheck();
    await calculator.act('go-on');
    expect(openOf(calculator)).to.equal('all');
  });

  it('after 28 days it asks the whole check', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.knows({ ...checked(), confirmedOn: inDays(27) });
    await calculator.itIs(inDays(27));
    expect(openOf(calculator)).to.equal('all');
    await calculator.itIs(inDays(28));
    expect(calculator.text).to.include(careGate.why.old);
    await calculator.passCheck();
    await calculator.act('go-on');
    expect(openOf(calculator)).to.equal('all');
  });

  it('a flare of over 7 days asks the check once, and not at every visit', async () => {
    const calculator = await PacingCalculator.openPlan({ ...walking, flare: 'yes' });
    await calculator.itIsAndChecked(inDays(3));
    expect(openOf(calculator)).to.equal('all');
    await calculator.itIs(inDays(7));
    expect(calculator.text).to.include(careGate.why.flare);
    await calculator.passCheck();
    await calculator.act('go-on');
    expect(openOf(calculator)).to.equal('all');
    for (const days of [8, 10, 13]) {
      await calculator.itIs(inDays(days));
      expect(openOf(calculator), `day ${days}`).to.equal('all');
    }
  });

  it('a flare that has ended and begun again asks again', async () => {
    const calculator = await PacingCalculator.openPlan({ ...walking, flare: 'yes' });
    await calculator.itIsAndChecked(inDays(8));
    await calculator.addSession({ date: inDays(8), rest: '1', during: '1' });
    await calculator.itIs(inDays(9));
    await calculator.addSession({ rest: '1', during: '1', flare: 'yes' });
    await calculator.knows({ ...checked(), checkedOn: inDays(9) });
    await calculator.itIs(inDays(15));
    expect(openOf(calculator)).to.equal('all');
    await calculator.knows({ ...checked(), checkedOn: inDays(9), confirmedOn: inDays(16) });
    await calculator.itIs(inDays(16));
    expect(calculator.text).to.include(careGate.why.flare);
  });
});

describe('anything new in the log', () => {
  async function reported(): Promise<PacingCalculator> {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.addSession({ rest: '1', during: '1', anythingNew: 'yes' });
    return calculator;
  }

  it('closes the plan for the whole page until a check is done', async () => {
    const calculator = await reported();
    expect(careOf()?.state.check?.worse).to.equal(true);
    const other = await PacingCalculator.open({}, { check: { ...checked(), worse: true } });
    await other.start();
    expect(other.atForm).to.equal(false);
    await calculator.passCheck({ ticks: ['swollen-leg'] });
    expect(openOf(calculator)).to.equal('gate');
  });

  it('takes a clinician’s word of before away', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.knows(locked('loads', both));
    await calculator.addSession({ rest: '1', during: '1', anythingNew: 'yes' });
    expect(openOf(calculator)).to.equal('gate');
  });

  it('is asked about once: telling tomorrow how that session was after asks no second check', async () => {
    const calculator = await reported();
    await calculator.passCheck();
    await calculator.act('go-on');
    await calculator.itIs(inDays(1));
    await calculator.tellAfter({ after: '1', lasted: 'none' });
    expect(openOf(calculator)).to.equal('all');
  });

  it('of a file whose last check is older closes the plan', async () => {
    const calculator = await PacingCalculator.open({}, { check: checked(3) });
    const entry = { ...calmEntry, date: inDays(-1), anythingNew: true };
    const plan = {
      activity: 'walk',
      unit: 'minutes',
      baseline: { kind: 'fine', amounts: [30], usual: 1, flare: false },
      start: inDays(-5),
      speed: 'careful',
    };
    await calculator.openFile(
      JSON.stringify({ format: 'si-widgets/pacing', version: 1, plan, log: [entry] }),
    );
    expect(calculator.text).to.include(careGate.why.worse);
    expect(openOf(calculator)).to.equal('gate');
  });

  const calmEntry = {
    dose: 30,
    rest: 1,
    during: 1,
    after: 1,
    lasted: 'none',
    sharp: false,
    flare: false,
  };

  it('a calm session asks nothing', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.addSession({ ...calm, date: TODAY });
    expect(careOf()?.state.check?.worse).to.equal(undefined);
  });
});

describe('with the check elsewhere on the page', () => {
  it('it links there and asks no question of its own', async () => {
    const calculator = await PacingCalculator.open({ 'red-flag-href': '#check' }, { check: 'none' });
    await calculator.start();
    expect(calculator.get('a[part~="check-link"]').getAttribute('href')).to.equal('#check');
    expect(calculator.actions).not.to.include('check');
  });

  it('an address that is none is no link', async () => {
    const calculator = await PacingCalculator.open(
      { 'red-flag-href': 'javascript:alert(1)' },
      { check: 'none' },
    );
    await calculator.start();
    expect(calculator.shows('a[part~="check-link"]')).to.equal(false);
    expect(calculator.actions).to.include('check');
  });
});
