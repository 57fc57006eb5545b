/** The questions before the first run: what keeps the plan closed, what is said of it, and what opens it. */
import { expect } from '@open-wc/testing';
import { careGate } from '../../src/messages/en/care-gate.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { questionnaire as asked } from '../../src/messages/en/questionnaire.js';
import { run as words } from '../../src/messages/en/run.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import { nameOf, said, RedFlagCheck } from '../support/harness.js';
import { careOf } from '../support/page-care.js';
import {
  afterBirth,
  checked,
  filled,
  firstStep,
  fit,
  inDays,
  ReturnToRun,
  TODAY,
  todays,
  type Entries,
} from '../support/run-harness.js';

const { ready } = words;
const page = () => careOf()?.state.check;

/** The sentences that say why it stays closed. */
const reasons = (runner: ReturnToRun): readonly string[] =>
  runner.all('[part~="today"] li').map(({ innerText }) => innerText.trim());

const cannot = (task: keyof typeof ready.task): string =>
  filled(ready.why.task, { task: ready.task[task].label });

describe('from the start to a plan', () => {
  it('the check comes first, then a few questions, then the first step of today', async () => {
    const runner = await ReturnToRun.open({}, { check: 'none' });
    expect(runner.text).to.include(words.title).and.include(words.introCheck);
    await runner.start();
    expect(runner.text).to.include(careGate.why.none);
    expect(runner.atGate).to.equal(false);
    await runner.passCheck();
    expect(runner.text).to.include(checkResult.levels['none-found'].heading);
    await runner.act('go-on');
    expect(runner.text).to.include(ready.title);
    await runner.say(fit);
    expect(runner.today).to.equal(todays(firstStep));
    expect(runner.runner.result?.status).to.equal('run');
  });

  it('a check that the page knows of is not asked again', async () => {
    const check = await RedFlagCheck.open();
    await check.finish();
    const runner = await ReturnToRun.open({}, { check: 'none' });
    await runner.start();
    expect(runner.atGate).to.equal(true);
  });

  it('RR1: all passed leads to the first step, of which nothing is done yet', async () => {
    const runner = await ReturnToRun.openPlan();
    expect(runner.today).to.equal(todays(firstStep));
    expect(runner.dots).to.deep.equal([0, 1]);
    expect(runner.runner.result?.place).to.include({ phase: 'stages', row: 0, needed: 1, cautious: false });
  });

  it('nothing is chosen for the reader', async () => {
    const runner = await ReturnToRun.openGate();
    const fields = runner.all('[data-form="ready"] input') as readonly HTMLInputElement[];
    expect(fields.length).to.be.above(20);
    for (const field of fields) {
      expect(field.checked, nameOf(field)).to.equal(false);
      if (field.type === 'text' || field.type === 'date') expect(field.value, nameOf(field)).to.equal('');
    }
  });

  it('every task says how it is done', async () => {
    const runner = await ReturnToRun.openGate();
    for (const task of ['walk-30', 'single-leg-stand', 'step-downs', 'jog', 'hops'] as const) {
      const group = runner.get(`[data-field="${task}"]`).closest('fieldset');
      expect(group?.innerText).to.include(ready.task[task].label).and.include(ready.task[task].how);
    }
  });

  for (const [what, entries] of [
    ['65 or older', { ...fit, older: 'yes' }],
    ['who wants to go slowly', { ...fit, slowly: 'yes' }],
    ['who gave birth within a year', afterBirth('30')],
  ] as const satisfies readonly (readonly [string, Entries])[]) {
    it(`whoever is ${what} takes more runs at each step`, async () => {
      const runner = await ReturnToRun.openPlan(entries);
      expect(runner.today).to.equal(todays(firstStep));
      expect(runner.dots).to.deep.equal([0, 3]);
      expect(runner.todayText).to.include(words.today.more.cautious);
    });
  }

  it('the site hears of a plan only once there is one', async () => {
    const runner = await ReturnToRun.openGate();
    const heard: string[] = [];
    for (const type of ['si-step', 'si-result'] as const)
      runner.element.addEventListener(type, () => heard.push(type));
    await runner.say({ ...fit, jog: 'not-yet' });
    expect(heard).to.deep.equal(['si-step']);
    await runner.act('change-answers');
    await runner.say({ jog: 'yes' });
    expect(heard).to.deep.equal(['si-step', 'si-step', 'si-step', 'si-result']);
  });
});

describe('a site’s own script', () => {
  it('can read the plan as soon as it hears of it, and no longer once it has begun again', async () => {
    const runner = await ReturnToRun.openGate();
    const read: unknown[] = [];
    runner.element.addEventListener('si-result', () => {
      read.push(runner.runner.result?.next?.on, runner.runner.summary().includes(firstStep));
    });
    await runner.say(fit);
    expect(read).to.deep.equal([TODAY, true]);
    runner.runner.reset();
    expect(runner.runner.result).to.equal(undefined);
    expect(runner.runner.summary()).not.to.include(firstStep);
  });
});

describe('what keeps the plan closed', () => {
  const signs = ['procedure', 'bone-sooner', 'bone-step', 'low-energy'] as const;

  for (const sign of signs) {
    it(`${sign}: its own sentence, and a clinician’s word opens it`, async () => {
      const runner = await ReturnToRun.openPlan({ [sign]: 'yes' });
      expect(runner.today).to.equal(ready.notYet);
      expect(reasons(runner)).to.deep.equal([said(ready.why[sign])]);
      expect(runner.todayText).to.include(ready.walkOn);
      expect(runner.runner.result).to.equal(undefined);
      const cleared = await ReturnToRun.openPlan({ [sign]: 'yes', cleared: 'yes', ...fit });
      expect(cleared.today).to.equal(todays(firstStep));
    });
  }

  it('pregnant: its own sentence, and nobody’s word opens it', async () => {
    const runner = await ReturnToRun.openGate();
    await runner.mark('pregnant');
    expect(runner.has('cleared')).to.equal(false);
    await runner.seePlan();
    expect(reasons(runner)).to.deep.equal([ready.why.pregnant]);
    await runner.act('change-answers');
    await runner.say({ procedure: 'yes', cleared: 'yes' });
    expect(reasons(runner)).to.deep.equal([ready.why.pregnant]);
  });

  it('what keeps it closed by itself asks nothing to be tried, and asks it again once it is unticked', async () => {
    const runner = await ReturnToRun.openGate();
    await runner.enter(fit);
    for (const sign of [...signs, 'pregnant']) {
      await runner.mark(sign);
      expect([runner.has('hops'), runner.has('day-1'), runner.has('older')], sign).to.deep.equal([
        false,
        false,
        false,
      ]);
      expect(runner.text, sign).to.include(ready.noTasks);
      await runner.mark(sign, false);
      expect(runner.text, sign).not.to.include(ready.noTasks);
    }
    expect([runner.entered('hops'), runner.entered('day-1')]).to.deep.equal(['yes', 'yes']);
    await runner.seePlan();
    expect(runner.today).to.equal(todays(firstStep));
  });

  it('a clinician’s word is asked for only where it opens something', async () => {
    const runner = await ReturnToRun.openGate();
    expect(runner.has('cleared')).to.equal(false);
    await runner.mark('bone-step');
    expect(runner.has('cleared')).to.equal(true);
    expect(runner.text).to.include(ready.cleared);
    await runner.mark('bone-step', false);
    expect(runner.has('cleared')).to.equal(false);
  });

  it('a clinician’s word that is no longer asked for opens nothing', async () => {
    const runner = await ReturnToRun.openGate();
    await runner.enter({ procedure: 'yes', cleared: 'yes' });
    await runner.mark('procedure', false);
    await runner.say({ pregnant: 'yes' });
    expect(reasons(runner)).to.deep.equal([ready.why.pregnant]);
  });

  for (const [weeks, opens] of [
    ['0', false],
    ['9', false],
    ['11', false],
    ['12', true],
    ['52', true],
  ] as const) {
    it(`a birth ${weeks} weeks ago ${opens ? 'keeps nothing closed' : 'keeps it closed'}`, async () => {
      const runner = await ReturnToRun.openPlan(opens ? afterBirth(weeks) : { birth: 'yes', weeks });
      if (opens) expect(runner.today).to.equal(todays(firstStep));
      else expect(reasons(runner)).to.deep.equal([ready.why.birth]);
    });
  }

  it('a birth under 12 weeks ago opens with a clinician’s word, and still goes slowly', async () => {
    const { birth = '', weeks = '', ...rest } = afterBirth('9');
    const runner = await ReturnToRun.openPlan({ birth, weeks, cleared: 'yes', ...rest });
    expect(runner.today).to.equal(todays(firstStep));
    expect(runner.runner.result?.place.cautious).to.equal(true);
  });

  it('after a birth more is to be tried, and a tick taken back takes that away', async () => {
    const runner = await ReturnToRun.openGate();
    const more = ['weeks', 'single-leg-squats', 'bounds', 'running-man'] as const;
    for (const field of more) expect(runner.has(field), field).to.equal(false);
    expect(runner.text).to.include(ready.squatsAdvice);
    await runner.mark('birth');
    for (const field of more) expect(runner.has(field), field).to.equal(true);
    expect(runner.text).not.to.include(ready.squatsAdvice);
    await runner.enter({ ...afterBirth('20'), bounds: 'not-yet' });
    await runner.mark('birth', false);
    await runner.seePlan();
    expect(runner.today).to.equal(todays(firstStep));
  });

  for (const task of ['walk-30', 'single-leg-stand', 'step-downs', 'jog', 'hops'] as const) {
    it(`${task} that cannot be done yet: says which one, and no clinician is asked`, async () => {
      const runner = await ReturnToRun.openPlan({ ...fit, [task]: 'not-yet' });
      expect(reasons(runner)).to.deep.equal([cannot(task)]);
      expect(runner.actions).not.to.include('recheck');
      expect(page()).to.deep.equal(checked());
    });
  }

  for (const task of ['single-leg-squats', 'bounds', 'running-man'] as const) {
    it(`${task} that cannot be done yet, after a birth`, async () => {
      const runner = await ReturnToRun.openPlan({ ...afterBirth('20'), [task]: 'not-yet' });
      expect(reasons(runner)).to.deep.equal([cannot(task)]);
    });
  }

  it('only of hops can be said that it hurts', async () => {
    const runner = await ReturnToRun.openGate();
    const hurting = runner.all('[data-option="hurts"]').map(({ dataset }) => dataset['field']);
    expect(hurting).to.deep.equal(['hops']);
  });

  it('of all that keeps it closed, each is said once and in the order asked', async () => {
    const signs: Entries = { 'low-energy': 'yes', birth: 'yes', weeks: '3', pregnant: 'yes' };
    const runner = await ReturnToRun.openPlan(signs);
    const { why } = ready;
    expect(reasons(runner)).to.deep.equal([why.pregnant, why.birth, said(why['low-energy'])]);
    const other = await ReturnToRun.openPlan({ ...fit, hops: 'hurts', jog: 'not-yet', 'walk-30': 'not-yet' });
    expect(reasons(other)).to.deep.equal([said(why['hop-pain']), cannot('walk-30'), cannot('jog')]);
  });

  it('the site’s booking link stands where a clinician can open it, and nowhere else', async () => {
    const own = { 'contact-label': 'Book at the clinic', 'contact-href': '/book' };
    const runner = await ReturnToRun.openPlan({ procedure: 'yes' }, own);
    expect(runner.get('a[part~="contact"]').getAttribute('href')).to.equal('/book');
    const other = await ReturnToRun.openPlan({ ...fit, jog: 'not-yet' }, own);
    expect(other.shows('a[part~="contact"]')).to.equal(false);
  });

  it('the region says who to ask', async () => {
    const runner = await ReturnToRun.openPlan({ 'low-energy': 'yes' }, { region: 'gb' });
    expect(reasons(runner)).to.deep.equal([said(ready.why['low-energy'], 'gb')]);
  });
});

describe('what may come from the bone', () => {
  for (const [what, entries, reason] of [
    ['RR2: pain with hops', { hops: 'hurts' }, ready.why['hop-pain']],
    ['pain that comes on sooner', { 'bone-sooner': 'yes' }, ready.why['bone-sooner']],
    ['a limp', { 'bone-step': 'yes' }, ready.why['bone-step']],
    ['too little food', { 'low-energy': 'yes' }, ready.why['low-energy']],
  ] as const satisfies readonly (readonly [string, Entries, string])[]) {
    it(`${what} closes the plan and asks for the whole check`, async () => {
      const runner = await ReturnToRun.openPlan({ ...fit, ...entries });
      expect(reasons(runner)).to.deep.equal([said(reason)]);
      expect(runner.kind).to.equal('stop');
      expect(runner.todayText).to.include(ready.recheck);
      expect(page()?.worse).to.equal(true);
      await runner.act('recheck');
      expect(runner.text).to.include(careGate.why.worse);
      expect(runner.atGate).to.equal(false);
    });
  }

  it('closes the other plans of the page too', async () => {
    const other = await ReturnToRun.openPlan();
    expect(other.today).to.equal(todays(firstStep));
    const runner = await ReturnToRun.openPlan({ ...fit, hops: 'hurts' });
    await other.settled();
    expect(other.today).to.equal('');
    expect(other.runner.result).to.equal(undefined);
    expect(other.text).to.include(careGate.why.worse);
    expect(runner.today).to.equal(ready.notYet);
  });

  it('takes a clinician’s word of before away', async () => {
    const locked = checked(0, { level: 'prompt', locks: 'running', clearance: { running: TODAY } });
    await ReturnToRun.openPlan({ ...fit, hops: 'hurts' }, {}, { check: locked });
    expect(page()).to.include({ worse: true }).and.not.have.property('clearance');
  });

  it('once checked, one comes back to the same answers', async () => {
    const runner = await ReturnToRun.openPlan({ ...fit, hops: 'hurts', slowly: 'yes' });
    await runner.act('recheck');
    await runner.passCheck();
    expect(page()?.worse).to.equal(undefined);
    await runner.act('go-on');
    expect(runner.atGate).to.equal(true);
    expect([runner.entered('hops'), runner.entered('slowly'), runner.entered('day-3')]).to.deep.equal([
      'hurts',
      'yes',
      'yes',
    ]);
    await runner.say({ hops: 'yes' });
    expect(runner.today).to.equal(todays(firstStep));
  });

  it('pain with hops stays closed with a clinician’s word too, until the hops can be done', async () => {
    const runner = await ReturnToRun.openPlan({ ...fit, hops: 'hurts', cleared: 'yes' });
    expect(reasons(runner)).to.deep.equal([cannot('hops')]);
    expect(page()?.worse).to.equal(undefined);
  });

  it('what a clinician has seen asks for no check', async () => {
    await ReturnToRun.openPlan({ 'bone-step': 'yes', cleared: 'yes', ...fit });
    expect(page()).to.deep.equal(checked());
  });

  it('a procedure or a birth asks for no check', async () => {
    for (const entries of [{ procedure: 'yes' }, { birth: 'yes', weeks: '3' }] as readonly Entries[]) {
      const runner = await ReturnToRun.openPlan(entries);
      expect(runner.kind).to.equal('rest');
      expect(runner.actions).not.to.include('recheck');
      expect(page()).to.deep.equal(checked());
    }
  });
});

describe('changing the answers', () => {
  it('brings back all that was said', async () => {
    const entries: Entries = {
      procedure: 'yes',
      cleared: 'yes',
      ...afterBirth('30'),
      jog: 'not-yet',
      from: inDays(2),
    };
    const runner = await ReturnToRun.openPlan(entries);
    await runner.act('change-answers');
    for (const [field, value] of Object.entries(entries))
      expect(runner.entered(field), field).to.equal(value);
    expect(runner.problems).to.deep.equal({});
  });

  it('to what is fine opens the plan', async () => {
    const runner = await ReturnToRun.openPlan({ ...fit, jog: 'not-yet' });
    await runner.act('change-answers');
    await runner.say({ jog: 'yes' });
    expect(runner.today).to.equal(todays(firstStep));
  });
});

describe('a gate that is not answered', () => {
  it('names all that is missing, in its order, and takes the focus there', async () => {
    const runner = await ReturnToRun.openGate();
    await runner.seePlan();
    const { missing } = sessionLog.problems;
    expect(runner.problems).to.deep.equal({
      'walk-30': missing,
      'single-leg-stand': missing,
      'step-downs': missing,
      jog: missing,
      hops: missing,
      'day-1': words.problems.noWeekday,
    });
    const summary = runner.get('[data-focus="ready-problem"]');
    expect(runner.focused).to.equal(nameOf(summary));
    expect(summary.innerText).to.include(asked.problem);
    for (const task of ['walk-30', 'single-leg-stand', 'step-downs', 'jog', 'hops'] as const)
      expect(summary.innerText, task).to.include(ready.task[task].label);
    expect(runner.runner.result).to.equal(undefined);
  });

  it('where a sign keeps it closed, asks for nothing that is not on show', async () => {
    const runner = await ReturnToRun.openPlan({ pregnant: 'yes', birth: 'yes' });
    expect(runner.problems).to.deep.equal({ weeks: words.problems.weeks });
    await runner.say({ weeks: '3' });
    expect(runner.today).to.equal(ready.notYet);
  });

  for (const weeks of ['', 'x', '-1', '53', '100', '9.5', '1e1', 'two']) {
    it(`“${weeks}” weeks are refused`, async () => {
      const runner = await ReturnToRun.openPlan(afterBirth(weeks));
      expect(runner.problems).to.deep.equal({ weeks: words.problems.weeks });
      expect(runner.entered('weeks')).to.equal(weeks);
    });
  }

  for (const weeks of [' 20 ', '２０']) {
    it(`“${weeks}” weeks are 20`, async () => {
      const runner = await ReturnToRun.openPlan(afterBirth(weeks));
      expect(runner.today).to.equal(todays(firstStep));
    });
  }

  it('a problem is gone as soon as it is answered, and the others stay', async () => {
    const runner = await ReturnToRun.openPlan({
      ...fit,
      'day-1': '',
      'day-3': '',
      'day-5': '',
      pregnant: '',
    });
    expect(Object.keys(runner.problems)).to.deep.equal(['day-1']);
    await runner.mark('day-1');
    expect(runner.problems).to.deep.equal({});
  });
});

describe('what was said at the gate', () => {
  const telling: Entries = { procedure: 'yes', cleared: 'yes', ...afterBirth('30'), slowly: 'yes' };

  it('is in nothing that is kept, written, sent or told', async () => {
    const events: string[] = [];
    const runner = await ReturnToRun.openGate();
    for (const type of ['si-start', 'si-step', 'si-result', 'si-reset'] as const)
      document.addEventListener(type, (event) => events.push(Object.keys(event).join()), { once: true });
    const { href } = location;
    await runner.say(telling);
    await runner.remember();
    const kept = JSON.stringify(Object.entries(localStorage));
    localStorage.clear();
    const secret = /birth|weeks|procedure|clear|squat|bound|hops|slowly|older|walk-30|jog/;
    expect(kept).to.include('cautious');
    expect(kept).not.to.match(secret);
    expect(JSON.stringify(runner.runner.result?.readings)).to.equal('[]');
    expect(runner.element.outerHTML).to.equal('<si-return-to-run></si-return-to-run>');
    expect(location.href).to.equal(href);
    expect(new Set(events)).to.deep.equal(new Set([Object.keys(new Event('x')).join()]));
    expect(runner.runner.summary()).not.to.match(/birth|surgery|injection/i);
  });

  it('is gone once the plan is there', async () => {
    const runner = await ReturnToRun.openPlan(telling);
    runner.runner.reset();
    await runner.settled();
    await runner.start();
    for (const field of ['birth', 'procedure', 'slowly', 'day-1'])
      expect(runner.entered(field), field).to.equal('');
  });
});
