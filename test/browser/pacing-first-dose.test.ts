/** The pacing calculator from Start to a first dose. */
import { expect } from '@open-wc/testing';
import { pacing as words } from '../../src/messages/en/pacing.js';
import { careGate } from '../../src/messages/en/care-gate.js';
import { ACTIVITIES, BASELINES, type ActivityId } from '../../src/rules.js';
import { nameOf } from '../support/harness.js';
import {
  fine,
  filled,
  inDays,
  inUnit,
  ofWeek,
  PacingCalculator,
  walking,
  type Entries,
} from '../support/pacing-harness.js';

const startWith = (dose: string): string => filled(words.dose.heading, { dose });

describe('from Start to a first dose', () => {
  it('it asks its own check first, in 12 taps at most, and then for the activity', async () => {
    const calculator = await PacingCalculator.open({}, { check: 'none' });
    expect(calculator.text).to.include(words.intro).and.include(words.introPrivate);
    const before = calculator.taps;
    await calculator.start();
    expect(calculator.text).to.include(careGate.dueTitle);
    expect(calculator.atForm).to.equal(false);
    await calculator.passCheck();
    // Start, Start the check, one tap a screen, one more for the screen with a choice.
    expect(calculator.taps - before).to.be.at.most(15);
    await calculator.act('go-on');
    expect(calculator.atForm).to.equal(true);
    expect(calculator.text).to.include(words.formTitle);
  });

  it('nothing is chosen or written for the reader', async () => {
    const calculator = await PacingCalculator.openForm();
    await calculator.enter({ activity: 'run', kind: 'known' });
    const chosen = calculator.all('input:checked').map(({ dataset }) => dataset['option']);
    expect(chosen).to.deep.equal(['run', 'known']);
    for (const name of ['amount', 'longest-run', 'target'])
      expect(calculator.entered(name), name).to.equal('');
    for (const name of ['during', 'lasted', 'usual', 'flare'])
      expect(calculator.entered(name), name).to.equal('');
  });

  it('a question comes only once what is before it is answered', async () => {
    const calculator = await PacingCalculator.openForm();
    expect([calculator.has('kind'), calculator.has('amount')]).to.deep.equal([false, false]);
    await calculator.pick('activity', 'walk');
    expect([calculator.has('kind'), calculator.has('amount')]).to.deep.equal([true, false]);
    await calculator.pick('kind', 'fine');
    expect([calculator.has('amount'), calculator.has('during')]).to.deep.equal([true, false]);
    await calculator.pick('kind', 'unsure');
    expect([calculator.has('amount-3'), calculator.has('during')]).to.deep.equal([true, true]);
    expect(calculator.text).to.include(words.unsureHint);
  });

  it('an amount known to set it off is cut, and the sum stands there in words', async () => {
    const calculator = await PacingCalculator.openPlan();
    expect(calculator.doseHeading).to.equal(startWith(inUnit(28)));
    const sum = { amount: inUnit(40), part: words.dose.parts['30'], dose: inUnit(28) };
    expect(calculator.textOf('dose')).to.include(filled(words.dose.known, sum)).and.include(words.dose.mild);
    expect(calculator.textOf('dose')).not.to.include(words.dose.rounded);
    expect(calculator.pacing.result?.firstDose.dose).to.equal(28);
  });

  it('what was rounded down says so', async () => {
    const calculator = await PacingCalculator.openPlan({ ...walking, amount: '33' });
    expect(calculator.doseHeading).to.equal(startWith(inUnit(23)));
    expect(calculator.textOf('dose')).to.include(words.dose.rounded);
  });

  it('an amount that is fine is the first dose, with no cut and no word of one', async () => {
    const calculator = await PacingCalculator.openPlan(fine('40'));
    expect(calculator.doseHeading).to.equal(startWith(inUnit(40)));
    expect(calculator.textOf('dose')).to.include(filled(words.dose.fine, { amount: inUnit(40) }));
    expect(calculator.textOf('dose')).not.to.include(words.dose.mild);
  });

  it('three uncertain days are made into their mean, and that is cut', async () => {
    const { activity = '', amount: _one, ...others } = walking;
    const amounts = { amount: '20', 'amount-2': '25', 'amount-3': '45' };
    const calculator = await PacingCalculator.openForm();
    await calculator.say({ activity, ...others, kind: 'unsure', ...amounts, during: '4' });
    expect(calculator.doseHeading).to.equal(startWith(inUnit(21)));
    const sum = { amount: inUnit(30), part: words.dose.parts['30'], dose: inUnit(21) };
    expect(calculator.textOf('dose')).to.include(filled(words.dose.unsure, sum));
  });

  for (const [what, said, dose, part, because] of [
    ['settled within hours', {}, 28, '30', []],
    ['over 4 hours', { lasted: 'over-4-h' }, 24, '40', ['over-4-hours']],
    ['strong pain', { during: '6' }, 24, '40', ['strong-pain']],
    ['very strong pain', { during: '8' }, 20, '50', ['severe-pain']],
    ['still there the next morning', { lasted: 'next-morning' }, 20, '50', ['not-settled']],
    ['over a day', { lasted: 'over-a-day' }, 20, '50', ['over-a-day']],
    ['pain of 6 on a normal day', { usual: '6' }, 20, '50', ['irritable']],
    ['in a flare', { flare: 'yes' }, 20, '50', ['flare']],
  ] as const satisfies readonly (readonly [string, Entries, number, string, readonly string[]])[]) {
    it(`${what}: the cut is as the rules have it, with its reason`, async () => {
      const calculator = await PacingCalculator.openPlan({ ...walking, ...said });
      expect(calculator.doseHeading).to.equal(startWith(inUnit(dose)));
      const text = calculator.textOf('dose');
      expect(text).to.include(words.dose.parts[part]);
      for (const fact of because) expect(text).to.include(words.dose.because[fact]);
      expect(text.includes(words.dose.mild)).to.equal(because.length === 0);
    });
  }

  it('in a flare it begins with 2 easy days, and names the day after them', async () => {
    const flaring = await PacingCalculator.openPlan({ ...walking, flare: 'yes' });
    const easy = filled(words.dose.easyDays, { date: ofWeek(inDays(2)) });
    expect(flaring.textOf('dose')).to.include(easy);
    const calm = await PacingCalculator.openPlan();
    expect(calm.textOf('dose')).not.to.include(easy.slice(0, 20));
  });

  it('every reason can be looked up in place, in full for clinicians', async () => {
    const calculator = await PacingCalculator.openPlan(walking, { audience: 'clinician' });
    await calculator.press(calculator.get('[part~="dose"] summary'));
    const { length } = calculator.textOf('dose');
    const reader = await PacingCalculator.openPlan(walking);
    await reader.press(reader.get('[part~="dose"] summary'));
    expect(length).to.be.above(reader.textOf('dose').length);
  });

  it('not even the smallest amount left: leave it out, and ask', async () => {
    const calculator = await PacingCalculator.openPlan({
      ...walking,
      activity: 'step-down',
      amount: '1',
      lasted: 'next-morning',
    });
    expect(calculator.nextHeading).to.equal(words.next.stop);
    expect(calculator.has('target')).to.equal(false);
  });
});

describe('each activity', () => {
  const amountIn: Readonly<Record<string, string>> = { repetitions: '20', seconds: '40', kilograms: '20' };

  for (const { id, units } of ACTIVITIES) {
    it(`${id} has a first dose in its first unit, and says how often`, async () => {
      const [unit] = units;
      const own: Entries = id === 'own' ? { name: 'gardening' } : {};
      const run: Entries = id === 'run' ? { 'longest-run': '60' } : {};
      const amount = amountIn[unit] ?? '40';
      const calculator = await PacingCalculator.openForm();
      await calculator.pick('activity', id);
      await calculator.say({ ...own, kind: 'fine', amount, usual: '2', ...run });
      expect(calculator.doseHeading).to.equal(startWith(inUnit(Number(amount), unit)));
      const { often } = words.dose;
      const some = filled(often.some, { least: '2', most: '3' });
      const said = oftenOf(id) === 'daily' ? often.daily : oftenOf(id) === 'three' ? often.three : some;
      expect(calculator.textOf('dose')).to.include(said);
      expect(calculator.textOf('notes')).not.to.equal('');
    });

    it(`${id} can be counted in each of its units`, async () => {
      const calculator = await PacingCalculator.openForm();
      await calculator.enter({ activity: id, kind: 'known' });
      const offered = calculator.has('unit')
        ? [...(calculator.field('unit') as HTMLSelectElement).options].map(({ value }) => value)
        : units;
      expect(offered).to.deep.equal([...units]);
    });
  }

  function oftenOf(id: ActivityId): 'daily' | 'three' | 'some' {
    if (id === 'run') return 'three';
    return ['carry', 'cycle', 'swim', 'step-down', 'own'].includes(id) ? 'some' : 'daily';
  }

  it('in another unit the dose is in that unit', async () => {
    const calculator = await PacingCalculator.openForm();
    await calculator.enter({ activity: 'walk', kind: 'known', unit: 'kilometres' });
    await calculator.say({ amount: '2.5', during: '4', lasted: 'none', usual: '1' });
    expect(calculator.doseHeading).to.equal(startWith(inUnit(1.7, 'kilometres')));
  });

  it('holds and repetitions may be done in sets, which stay as they are', async () => {
    const calculator = await PacingCalculator.openForm();
    await calculator.enter({ activity: 'step-down', kind: 'fine' });
    await calculator.say({ amount: '10', sets: '3', usual: '1' });
    const dose = filled(words.inSets, { n: '3', dose: '10' });
    expect(calculator.doseHeading).to.equal(startWith(dose));
    const walk = await PacingCalculator.openForm();
    await walk.enter({ activity: 'walk', kind: 'fine' });
    expect(walk.has('sets')).to.equal(false);
  });

  it('one’s own activity goes by the name it was given', async () => {
    const calculator = await PacingCalculator.openForm();
    await calculator.enter({ activity: 'own', name: ' Gardening ', kind: 'known' });
    expect(calculator.text).to.include(filled(words.amounts.known, { activity: 'Gardening' }));
    await calculator.say({ amount: '30', during: '3', lasted: 'none', usual: '1', target: '60' });
    expect(calculator.get('[part~="chart"] svg').getAttribute('aria-label')).to.include('Gardening');
    expect(calculator.pacing.summary()).to.include('Gardening');
  });

  for (const [minutes, bout] of [
    ['60', '42'],
    ['20', '14'],
    ['180', '45'],
  ] as const) {
    it(`sitting of ${minutes} minutes is broken up every ${bout} minutes`, async () => {
      const calculator = await PacingCalculator.openPlan({ ...walking, activity: 'sit', amount: minutes });
      const line = filled(words.dose.breaks, { minutes: inUnit(Number(bout)) });
      expect(calculator.textOf('dose')).to.include(line);
    });
  }

  it('sitting counted in hours is broken up in minutes', async () => {
    const calculator = await PacingCalculator.openForm();
    await calculator.enter({ activity: 'sit', kind: 'fine', unit: 'hours' });
    await calculator.say({ amount: '2', usual: '1' });
    expect(calculator.textOf('dose')).to.include(filled(words.dose.breaks, { minutes: inUnit(45) }));
  });

  it('no other activity has a plan of breaks', async () => {
    const [before = ''] = words.dose.breaks.split('{minutes}');
    const calculator = await PacingCalculator.openPlan({ ...walking, activity: 'drive' });
    expect(calculator.textOf('dose')).not.to.include(before);
  });
});

describe('running', () => {
  const runner = (amount: string, longest: string): Entries => ({
    activity: 'run',
    kind: 'fine',
    amount,
    usual: '1',
    'longest-run': longest,
  });

  it('PC10: 24 minutes after a longest run of 20 is refused, and 22 offered', async () => {
    const calculator = await PacingCalculator.openPlan(runner('24', '20'));
    expect(calculator.doseHeading).to.equal(startWith(inUnit(22)));
    expect(calculator.textOf('dose')).to.include(words.dose.capped['longest-run']);
    expect(calculator.textOf('dose')).to.include(filled(words.next.runWeek, { most: inUnit(66) }));
  });

  it('within that, it is as it was asked', async () => {
    const calculator = await PacingCalculator.openPlan(runner('22', '20'));
    expect(calculator.doseHeading).to.equal(startWith(inUnit(22)));
    expect(calculator.textOf('dose')).not.to.include(words.dose.capped['longest-run']);
  });

  it('who does not run now is handed to the return-to-run plan, with no dose, plan or log', async () => {
    const calculator = await PacingCalculator.openPlan(runner('24', '0'));
    expect(calculator.nextHeading).to.equal(words.next.handOver);
    expect(calculator.text).to.include(words.dose.handOverWhy);
    for (const part of ['plan', 'log', 'chart'])
      expect(calculator.shows(`[part~="${part}"]`), part).to.equal(false);
    expect(calculator.pacing.result?.nextDose.dose).to.equal(undefined);
  });

  it('only who runs is asked for their longest run', async () => {
    const calculator = await PacingCalculator.openForm();
    await calculator.enter({ activity: 'walk', kind: 'fine' });
    expect(calculator.has('longest-run')).to.equal(false);
    await calculator.pick('activity', 'run');
    expect(calculator.has('longest-run')).to.equal(true);
  });
});

describe('Change', () => {
  it('keeps everything that was typed', async () => {
    const said: Entries = { ...walking, amount: '90', flare: 'yes', target: '120' };
    const calculator = await PacingCalculator.openPlan(said);
    await calculator.changeFirst();
    for (const [name, value] of Object.entries(said)) expect(calculator.entered(name), name).to.equal(value);
    await calculator.type('amount', '40');
    await calculator.workOut();
    expect(calculator.doseHeading).to.equal(startWith(inUnit(20)));
  });

  it('keeps what belongs to another activity, for the way back', async () => {
    const calculator = await PacingCalculator.openPlan();
    await calculator.changeFirst();
    await calculator.pick('activity', 'cycle');
    expect(calculator.entered('amount')).to.equal('40');
    await calculator.pick('activity', 'walk');
    await calculator.workOut();
    expect(calculator.doseHeading).to.equal(startWith(inUnit(28)));
  });

  it('keeps first day, speed, target and log that came later', async () => {
    const calculator = await PacingCalculator.openPlan({ ...walking, target: '60' });
    await calculator.setTarget('80');
    await calculator.pick('speed', 'quicker');
    await calculator.addSession({ rest: '1', during: '1' });
    await calculator.changeFirst();
    expect(calculator.entered('target')).to.equal('80');
    await calculator.type('amount', '50');
    await calculator.workOut();
    const { plan } = calculator.pacing.result ?? {};
    expect([plan?.target, plan?.speed, plan?.baseline.amounts]).to.deep.equal([80, 'quicker', [50]]);
    expect(calculator.sessions).to.have.length(1);
  });
});

describe('what a host can read', () => {
  it('is nothing before there is a plan, and plan and doses then', async () => {
    const calculator = await PacingCalculator.openForm();
    expect(calculator.pacing.result).to.equal(undefined);
    await calculator.say(walking);
    const { plan, firstDose, nextDose } = calculator.pacing.result ?? {};
    expect(plan?.baseline.kind).to.equal(BASELINES[0].id);
    expect([firstDose?.dose, nextDose?.dose]).to.deep.equal([28, 28]);
    const [focused] = [nameOf(calculator.root.activeElement)];
    expect(focused).to.equal(`heading "${startWith(inUnit(28))}"`);
  });
});
