/** The log: each run, its light, what it does to the plan, and what calls for a check or a clinician. */
import { expect } from '@open-wc/testing';
import { careGate } from '../../src/messages/en/care-gate.js';
import { run as words } from '../../src/messages/en/run.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import { MOST_RUNS } from '../../src/rules.js';
import { said } from '../support/harness.js';
import { careOf } from '../support/page-care.js';
import {
  afterLast,
  amber,
  began,
  capital,
  checked,
  faithful,
  faithfulTo,
  filled,
  firstStep,
  fit,
  inDays,
  inMinutes,
  nextOf,
  ofWeek,
  ran,
  red,
  ReturnToRun,
  settled,
  stable,
  TODAY,
  todays,
  walkRun,
  type Entries,
} from '../support/run-harness.js';

const { today, outcomes, closed, form } = words;
const page = () => careOf()?.state.check;
const told = (minutes: number, { during, rise }: Entries): string =>
  filled(rise === undefined ? form.lineOpen : form.line, {
    minutes: inMinutes(minutes),
    during: during ?? '',
    rise: rise ?? '',
  });

/** A run of today, of which nobody knows yet how it will be after. */
const ranToday: Entries = { minutes: '5', during: '1' };

describe('a run of today', () => {
  it('begins with today and what is asked, with no amount and no pain chosen', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.act('add-run');
    expect(runner.entered('date')).to.equal(TODAY);
    for (const name of ['minutes', 'during', 'sharp', 'flare', 'bone', 'pelvic', 'anythingNew'])
      expect(runner.entered(name), name).to.equal('');
    expect(runner.textOf('log')).to.include(filled(form.minutesHint, { planned: inMinutes(5) }));
  });

  it('asks nothing that only tomorrow can tell, and says so', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.act('add-run');
    expect([runner.has('rise'), runner.has('lasted')]).to.deep.equal([false, false]);
    expect(runner.text).to.include(sessionLog.tomorrow);
    await runner.type('date', inDays(-1));
    expect([runner.has('rise'), runner.has('lasted')]).to.deep.equal([true, true]);
    expect(runner.text).not.to.include(sessionLog.tomorrow);
  });

  it('is in the log at once, not known yet, and is read out with what it did', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.addRun(ranToday);
    expect(runner.lights).to.deep.equal(['open']);
    expect(runner.runs[0])
      .to.include(told(5, { during: '1' }))
      .and.include(ofWeek(TODAY));
    expect(runner.runs[0]).to.include(sessionLog.lights.open.means);
    expect(runner.announcement).to.equal(`${sessionLog.added} ${outcomes.open}`);
    expect(runner.focused).to.equal(`heading "${today.rest}"`);
  });

  it('is asked after the next day, and until then nothing else is: no run, no date, no calendar', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.addRun(ranToday);
    expect(runner.actions).not.to.include('tell-after');
    await runner.itIs(inDays(2));
    expect(runner.today).to.equal(today.tell);
    expect(runner.todayText).to.include(today.tellWhy);
    expect(runner.todayText).to.include(
      filled(form.pendingWhat, { date: ofWeek(TODAY), minutes: inMinutes(5) }),
    );
    for (const action of ['add-run', 'timer-start', 'calendar', 'save-days'])
      expect(runner.actions, action).not.to.include(action);
    expect(runner.shows('[part~="plan"]')).to.equal(false);
    expect(runner.runner.result?.status).to.equal('tell');
    expect(runner.runner.summary()).not.to.include(capital(walkRun(1, 2, 6)));
    await runner.tellAfter();
    expect(runner.today).to.equal(todays(walkRun(1, 2, 6)));
    expect(runner.lights).to.deep.equal(['green']);
    expect(runner.runs).to.have.length(1);
    expect(runner.announcement).to.equal(`${sessionLog.added} ${outcomes['next-step']}`);
  });

  it('told the next day as bad turns red then', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.addRun(ranToday);
    await runner.itIs(inDays(1));
    await runner.tellAfter({ rise: '4', lasted: 'over-4-h' });
    expect(runner.lights).to.deep.equal(['red']);
    expect(runner.today).to.equal(closed.walk);
    expect(runner.runs[0]).to.include(told(5, { during: '1', rise: '4' }));
  });

  it('that was red at once needs nothing more to lead back', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.addRun({ ...ranToday, sharp: 'yes' });
    expect(runner.lights).to.deep.equal(['red']);
    expect(runner.today).to.equal(closed.walk);
  });

  it('the question of the next day takes no half answer, and can be put off', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.addRun(ranToday);
    await runner.itIs(inDays(1));
    await runner.act('tell-after');
    expect([runner.has('date'), runner.has('minutes'), runner.has('bone')]).to.deep.equal([
      false,
      false,
      false,
    ]);
    await runner.act('save-run');
    expect(runner.problems).to.deep.equal({
      rise: words.problems.rise,
      lasted: sessionLog.problems.missing,
    });
    await runner.pick('rise', '0');
    await runner.act('save-run');
    expect(runner.problems).to.deep.equal({ lasted: sessionLog.problems.missing });
    expect(runner.entered('rise')).to.equal('0');
    await runner.act('cancel');
    expect(runner.today).to.equal(today.tell);
    await runner.act('tell-after');
    expect(runner.entered('rise')).to.equal('');
  });
});

describe('a run of a day that is over', () => {
  for (const [light, entries] of [
    ['green', { ...stable(5), during: '0' }],
    ['green', { ...stable(5), during: '2', rise: '1', lasted: 'under-2-h' }],
    ['amber', { ...stable(5), during: '3' }],
    ['amber', { ...stable(5), during: '5' }],
    ['red', { ...stable(5), during: '6' }],
    ['red', { ...stable(5), sharp: 'yes' }],
    ['red', { ...stable(5), flare: 'yes' }],
    ['red', { ...stable(5), rise: '2', lasted: '2-to-4-h' }],
    ['green', { ...stable(5), rise: '1', lasted: 'over-4-h' }],
    ['red', { ...stable(5), rise: '0', lasted: 'next-morning' }],
  ] as const satisfies readonly (readonly [string, Entries])[]) {
    it(`is ${light}: ${JSON.stringify(entries)}`, async () => {
      const runner = await ReturnToRun.openPlan();
      await runner.itIs(inDays(1));
      await runner.addRun({ date: TODAY, ...entries });
      expect(runner.lights).to.deep.equal([light]);
      expect(runner.runs[0]).to.include(told(5, entries)).and.include(ofWeek(TODAY));
      expect(runner.actions).not.to.include('tell-after');
    });
  }

  it('counts where it belongs, in whatever order it is entered', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.itIsAndChecked(inDays(5));
    await runner.addStable({ [inDays(4)]: 6 });
    expect(runner.dots).to.deep.equal([0, 1]);
    await runner.addStable({ [TODAY]: 5 });
    expect(
      runner.runs.map((line) => [ofWeek(inDays(4)), ofWeek(TODAY)].findIndex((day) => line.includes(day))),
    ).to.deep.equal([0, 1]);
    expect(runner.todayText).to.include(capital(walkRun(1, 2, 7)));
  });

  it('given up leaves nothing, not even for the next one', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.act('add-run');
    await runner.enter({ minutes: '9', during: '9', bone: 'yes' });
    await runner.act('cancel');
    expect(runner.runs).to.deep.equal([]);
    expect(page()).to.deep.equal(checked());
    await runner.act('add-run');
    expect([runner.entered('minutes'), runner.entered('during'), runner.entered('bone')]).to.deep.equal([
      '',
      '',
      '',
    ]);
  });

  it('while it is entered the timer waits, and the list makes room', async () => {
    const runner = await ReturnToRun.openLog(faithful(1), inDays(2));
    await runner.act('add-run');
    expect(runner.actions).not.to.include('timer-start');
    expect(runner.runs).to.deep.equal([]);
    await runner.act('cancel');
    expect(runner.actions).to.include('timer-start');
    expect(runner.runs).to.have.length(1);
  });
});

describe('taking the last one back', () => {
  async function two(): Promise<ReturnToRun> {
    const runner = await ReturnToRun.openPlan();
    await runner.itIs(inDays(3));
    await runner.addStable({ [TODAY]: 5 });
    await runner.addRun({ date: inDays(2), ...red(6) });
    return runner;
  }

  it('takes the newest, says which, and all follows', async () => {
    const runner = await two();
    expect(runner.today).to.equal(today.rest);
    await runner.act('undo-last');
    expect(runner.lights).to.deep.equal(['green']);
    expect(runner.textOf('log')).to.include(filled(sessionLog.removed, { date: ofWeek(inDays(2)) }));
    expect(runner.todayText).to.include(capital(walkRun(1, 2, 6)));
    expect(runner.actions).to.include('timer-start');
  });

  it('takes the newest by its day, not the one that was entered last', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.itIs(inDays(5));
    await runner.addStable({ [inDays(2)]: 6, [TODAY]: 5 });
    await runner.act('undo-last');
    expect(runner.runs[0]).to.include(ofWeek(TODAY));
  });

  it('can be taken back itself, once', async () => {
    const runner = await two();
    await runner.act('undo-last');
    await runner.act('undo');
    expect(runner.lights).to.deep.equal(['red', 'green']);
    expect(runner.todayText).to.include(outcomes.back);
    expect(runner.actions).not.to.include('undo');
    expect(runner.textOf('log')).not.to.include(filled(sessionLog.removed, { date: ofWeek(inDays(2)) }));
  });

  it('may go on to the first, and then only the plan is left', async () => {
    const runner = await two();
    await runner.act('undo-last');
    await runner.act('undo-last');
    expect(runner.runs).to.deep.equal([]);
    expect(runner.actions).not.to.include('undo-last');
    expect(runner.todayText).to.include(capital(firstStep));
    await runner.act('undo');
    expect(runner.runs).to.have.length(1);
  });

  it('is offered for the last one only', async () => {
    const runner = await two();
    expect(runner.all('[data-action="undo-last"]')).to.have.length(1);
    expect(runner.get('.sessions > li').querySelector('[data-action="undo-last"]')).not.to.equal(null);
  });

  it('leaves the goal and the beginning where they are', async () => {
    const log = faithful(46);
    const runner = await ReturnToRun.openLog(log, afterLast(log, 2));
    await runner.type('goal', '60');
    await runner.act('save-goal');
    await runner.act('undo-last');
    expect(runner.runner.result?.place.goal).to.equal(60);
    expect(runner.runner.result?.readings).to.have.length(45);
  });

  it('a run entered after it is no way back any more', async () => {
    const runner = await two();
    await runner.act('undo-last');
    await runner.addStable({ [inDays(2)]: 6 });
    expect(runner.actions).not.to.include('undo');
  });
});

describe('pain that may come from the bone', () => {
  async function reported(entries: Entries = {}): Promise<ReturnToRun> {
    const runner = await ReturnToRun.openPlan(fit, { region: 'gb' });
    await runner.addRun({ ...ranToday, bone: 'yes', ...entries });
    return runner;
  }

  it('RR13: closes the plan, says so, and asks the whole check', async () => {
    const runner = await reported();
    expect(page()).to.deep.equal({ ...checked(), worse: true });
    expect(runner.text).to.include(careGate.why.worse);
    expect([runner.today, runner.runs]).to.deep.equal(['', []]);
    expect(runner.runner.result).to.equal(undefined);
    expect(runner.announcement).to.equal(`${sessionLog.added} ${outcomes.stop}`);
    expect(runner.runner.summary()).to.include(careGate.why.worse).and.not.include(capital(firstStep));
  });

  it('closes the other plans of the page', async () => {
    const other = await ReturnToRun.openPlan();
    await reported();
    await other.settled();
    expect(other.today).to.equal('');
    expect(other.text).to.include(careGate.why.worse);
  });

  it('stays a stop once the check is done, whatever the check found', async () => {
    const runner = await reported();
    await runner.passCheck();
    expect(page()?.worse).to.equal(undefined);
    await runner.act('go-on');
    expect(runner.today).to.equal(closed.stop);
    expect(runner.kind).to.equal('stop');
    expect(runner.todayText).to.include(closed.stopWhy.bone).and.include(said(closed.stopDo, 'gb'));
    for (const action of ['add-run', 'timer-start', 'to-gate', 'calendar', 'cleared'])
      expect(runner.actions, action).not.to.include(action);
    expect(runner.shows('[part~="plan"]')).to.equal(false);
    expect(runner.lights).to.deep.equal(['stop-now']);
  });

  it('a clinician’s word counts from the next day on; then come the checks, and the first step', async () => {
    const runner = await reported();
    await runner.passCheck();
    await runner.act('go-on');
    expect(runner.todayText).to.include(closed.clearedLater);
    await runner.itIs(inDays(1));
    expect(runner.todayText).not.to.include(closed.clearedLater);
    await runner.act('cleared');
    expect(runner.atGate).to.equal(true);
    await runner.say(fit);
    expect(runner.today).to.equal(today.tell);
    await runner.tellAfter();
    expect(page()?.worse).to.equal(undefined);
    expect(runner.today).to.equal(today.rest);
    expect(runner.todayText).to.include(today.restWhy['easy-days']).and.include(capital(firstStep));
    expect(runner.dots).to.deep.equal([0, 3]);
    expect(runner.lights).to.deep.equal(['stop-now']);
  });

  it('what it did is no longer said once the plan has begun again', async () => {
    const log = [began(), ran(0, 5, { bone: true }), began(3, { cleared: true })];
    const runner = await ReturnToRun.openLog(log, inDays(4));
    expect(runner.today).to.equal(todays(firstStep));
    expect(runner.todayText).not.to.include(outcomes.stop);
    expect(runner.runner.summary()).not.to.include(outcomes.stop);
  });

  it('a clinician’s word alone, with a gate that stays closed, opens nothing', async () => {
    const runner = await reported();
    await runner.passCheck();
    await runner.act('go-on');
    await runner.itIs(inDays(1));
    await runner.act('cleared');
    await runner.say({ ...fit, jog: 'not-yet' });
    expect(runner.today).to.equal(words.ready.notYet);
    expect(runner.runner.result?.status).to.equal('stop');
    await runner.act('change-answers');
    await runner.say({ jog: 'yes' });
    expect(runner.runner.result?.status).to.equal('tell');
  });

  it('taking the run back opens the plan, and leaves the check as it was done', async () => {
    const runner = await reported();
    await runner.passCheck({ ticks: ['below-knee-pain'] });
    await runner.act('go-on');
    const after = page();
    expect(after?.level).to.equal('prompt');
    await runner.act('undo-last');
    expect(page()).to.deep.equal(after);
    expect(runner.today).not.to.equal(closed.stop);
    await runner.act('undo');
    expect(runner.lights).to.deep.equal(['stop-now']);
    expect(page()).to.deep.equal(after);
  });

  it('reported of a day before the check still asks for it', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.itIsAndChecked(inDays(1));
    await runner.addRun({ date: TODAY, ...stable(5), bone: 'yes' });
    expect(page()?.worse).to.equal(true);
    expect(runner.text).to.include(careGate.why.worse);
  });

  it('the site’s booking link stands with the stop', async () => {
    const own = { 'contact-label': 'Book at the clinic', 'contact-href': '/book' };
    const log = [began(), ran(0, 5, { bone: true })];
    const runner = await ReturnToRun.openLog(log, inDays(1), own);
    expect(runner.today).to.equal(closed.stop);
    expect(runner.card.querySelector('a[part~="contact"]')?.getAttribute('href')).to.equal('/book');
  });
});

describe('what else stops the plan', () => {
  it('leaking and the like: a clinician, a pelvic health one among them, and the check', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.addRun({ ...ranToday, pelvic: 'yes' });
    expect(page()?.worse).to.equal(true);
    expect(runner.announcement).to.include(outcomes.stop);
    await runner.passCheck();
    await runner.act('go-on');
    expect(runner.today).to.equal(closed.stop);
    expect(runner.todayText).to.include(closed.stopWhy.pelvic).and.include(said(closed.stopDoPelvic));
  });

  it('both: the bone is named', async () => {
    const log = [began(), ran(0, 5, { bone: true, pelvic: true })];
    const runner = await ReturnToRun.openLog(log, inDays(1));
    expect(runner.todayText).to.include(closed.stopWhy.bone).and.not.include(closed.stopWhy.pelvic);
  });

  it('RR6: a second rebound at a step within 4 weeks', async () => {
    const first = faithful(1, { log: faithfulTo('s6'), how: { rise: 3, lasted: 'next-morning' } });
    const back = faithful(5, { log: first });
    const day = nextOf(back).on;
    expect(nextOf(back).asked.id).to.equal('s6');
    const runner = await ReturnToRun.openLog(back, inDays(1, day));
    await runner.addRun({ date: day, ...red(15) });
    expect(page()?.worse).to.equal(true);
    await runner.passCheck();
    await runner.act('go-on');
    expect(runner.today).to.equal(closed.stop);
    expect(runner.todayText).to.include(closed.stopWhy['second-red']).and.include(said(closed.stopDo));
    await runner.act('cleared');
    await runner.say(fit);
    expect(runner.runner.result?.place.stage).to.equal('s1-5');
  });

  it('a second rebound 4 weeks and a day later does not', async () => {
    const first = [began(), ran(0, 5, { rise: 3, lasted: 'next-morning' }), began(7)];
    const runner = await ReturnToRun.openLog(first, inDays(30));
    await runner.itIs(inDays(31));
    await runner.addRun({ date: inDays(29), ...red(5) });
    expect(runner.today).to.equal(closed.walk);
    expect(page()?.worse).to.equal(undefined);
  });

  it('a calm run asks for no check, and neither does one that is red for the first time', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.itIs(inDays(3));
    await runner.addStable({ [TODAY]: 5 });
    await runner.addRun({ date: inDays(2), ...red(6) });
    expect(page()).to.deep.equal(checked());
  });
});

describe('anything new', () => {
  it('asks the whole check; then the run counts as too much, and the plan goes on', async () => {
    const log = faithful(4);
    const day = nextOf(log).on;
    const runner = await ReturnToRun.openLog(log, day);
    await runner.addRun({ minutes: '8', during: '0', anythingNew: 'yes' });
    expect(page()?.worse).to.equal(true);
    expect(runner.text).to.include(careGate.why.worse);
    await runner.passCheck();
    await runner.act('go-on');
    expect(runner.lights[0]).to.equal('stop-now');
    expect(runner.todayText).to.include(outcomes.back);
    expect(runner.actions).not.to.include('cleared');
  });

  it('is asked about once: telling tomorrow how that run was after asks no second check', async () => {
    const runner = await ReturnToRun.openLog(faithful(4), nextOf(faithful(4)).on);
    await runner.addRun({ minutes: '8', during: '0', anythingNew: 'yes' });
    await runner.passCheck();
    await runner.act('go-on');
    await runner.itIs(inDays(1, nextOf(faithful(4)).on));
    expect(page()?.worse).to.equal(undefined);
    expect(runner.atGate).to.equal(false);
    expect(runner.lights[0]).to.equal('stop-now');
  });

  it('takes a clinician’s word of before away', async () => {
    const locked = checked(0, { level: 'prompt', locks: 'running', clearance: { running: TODAY } });
    const runner = await ReturnToRun.openPlan(fit, {}, { check: locked });
    await runner.addRun({ ...ranToday, anythingNew: 'yes' });
    expect(page()).to.deep.equal({ ...checked(), level: 'prompt', locks: 'running', worse: true });
    expect(runner.text).to.include(careGate.why.worse);
  });
});

describe('where there is no run to be added', () => {
  for (const [what, log, days] of [
    ['back to walking', [began(), ran(0, 5, { rise: 3, lasted: 'next-morning' })], 2],
    ['after a stop', [began(), ran(0, 5, { pelvic: true })], 2],
    ['after a long break', [began(), ran(0, 5)], 40],
  ] as const) {
    it(`${what}, the log can still be read and taken back`, async () => {
      const runner = await ReturnToRun.openLog(log, inDays(days));
      expect(runner.actions).not.to.include('add-run');
      expect(runner.runs).to.have.length(1);
      await runner.act('undo-last');
      expect(runner.runner.result?.readings).to.deep.equal([]);
    });
  }
});

describe('a long log', () => {
  it('shows the newest 5, and all of them when asked', async () => {
    const log = faithful(8);
    const runner = await ReturnToRun.openLog(log, afterLast(log, 1));
    expect(runner.runs).to.have.length(5);
    expect(runner.runs[0]).to.include(ofWeek(afterLast(log, 0)));
    expect(runner.text).to.include(filled(sessionLog.all, { n: '8' }));
    await runner.act('show-all');
    expect(runner.runs).to.have.length(8);
    expect(runner.runs.at(-1)).to.include(ofWeek(TODAY));
    expect(runner.actions).not.to.include('show-all');
  });

  it('of five has nothing more to show', async () => {
    const log = faithful(5);
    const runner = await ReturnToRun.openLog(log, afterLast(log, 1));
    expect(runner.actions).not.to.include('show-all');
  });

  it('says while it is not kept that it will be gone', async () => {
    const runner = await ReturnToRun.openLog(faithful(1), inDays(1));
    const [before = ''] = sessionLog.notKept.split(',');
    expect(runner.textOf('log')).to.include(before);
    await runner.remember();
    expect(runner.textOf('log')).not.to.include(before);
    localStorage.clear();
  });

  it('of 5,000 entries can be read, added to no more, and says so; taking one back makes room', async function slow() {
    this.timeout(60_000);
    const first = 1 - MOST_RUNS;
    const runs = Array.from({ length: MOST_RUNS - 1 }, (_, at) => ran(first + at, 5));
    const runner = await ReturnToRun.openLog([began(first), ...runs], TODAY);
    expect(runner.text).to.include(filled(sessionLog.all, { n: '4,999' }));
    expect(runner.textOf('log')).to.include(form.full);
    expect(runner.actions).not.to.include('add-run');
    await runner.act('undo-last');
    expect(runner.textOf('log')).not.to.include(form.full);
    expect(runner.actions).to.include('add-run');
  });
});

describe('how it went', () => {
  const log = [
    ...faithful(3),
    ran(7, 7, { during: 4, rise: 1, lasted: 'under-2-h' }),
    ran(8, 4, { during: 2, rise: 3, lasted: 'over-4-h' }),
  ];

  it('is a table with each run, oldest first: planned, run, pain and light', async () => {
    const runner = await ReturnToRun.openLog(log, inDays(9));
    const { none } = words.plan;
    const { green, amber: some, red: much } = sessionLog.lights;
    // Amounts with or without their unit, which the head of the column may say.
    const cells = (at: number): readonly string[] =>
      (runner.rows[at] ?? []).slice(1).map((cell) => cell.replace(/^([\d.]+) .*$/, '$1'));
    expect(runner.rows).to.have.length(5);
    expect(cells(0)).to.deep.equal(['5', '5', '1', '0', green.name]);
    expect(cells(3)).to.deep.equal(['8', '7', '4', '1', some.name]);
    // The day after a run nothing was planned.
    expect(cells(4)).to.deep.equal([none, '4', '2', '3', much.name]);
  });

  it('says of a run that is not told yet that there is nothing after', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.addRun(ranToday);
    expect(runner.rows[0]?.slice(-2)).to.deep.equal([words.plan.none, sessionLog.lights.open.name]);
  });

  it('is a picture of the same: a bar for each run, what was planned, and its light', async () => {
    const runner = await ReturnToRun.openLog(log, inDays(9));
    const picture = runner.get('[part~="chart"] svg.chart');
    expect(picture.getAttribute('aria-label')).to.equal(words.plan.chart);
    const bars = [...picture.querySelectorAll('.bar')].map((bar) => Number(bar.getAttribute('height')));
    const per = (bars[0] ?? 0) / 5;
    expect(bars.map((height) => Math.round((height / per) * 10) / 10)).to.deep.equal([5, 6, 7, 7, 4]);
    expect(picture.querySelectorAll('.planned')).to.have.length(4);
    const key = runner.textOf('chart');
    const { green, amber: some, red: much, 'stop-now': stop } = sessionLog.lights;
    for (const { name } of [green, some, much]) expect(key).to.include(name);
    expect(key).not.to.include(stop.name);
    expect(key).to.include(words.plan.planned);
  });

  it('is not there before the first run', async () => {
    const runner = await ReturnToRun.openPlan();
    expect(runner.shows('[part~="history"]')).to.equal(false);
  });
});

describe('the clock', () => {
  it('set back a day, as on a flight to the west, the log stays and the page works on', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.itIs(inDays(2));
    await runner.addStable({ [TODAY]: 5 });
    await runner.addRun({ minutes: '6', during: '1' });
    await runner.itIs(inDays(1));
    expect(runner.runs).to.have.length(2);
    expect(runner.lights).to.deep.equal(['open', 'green']);
    await runner.itIs(inDays(3));
    await runner.tellAfter(settled);
    expect(runner.lights).to.deep.equal(['green', 'green']);
  });

  it('past midnight with the page open, the next act knows it is another day', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.addRun(ranToday);
    await runner.itIs(inDays(1));
    expect(runner.today).to.equal(today.tell);
  });

  it('a day is a day of the reader', async () => {
    const runner = await ReturnToRun.openPlan({
      ...fit,
      'day-1': '',
      'day-2': 'yes',
      'day-3': '',
      'day-5': '',
    });
    await runner.itIs(inDays(1));
    expect(runner.today).to.equal(todays(firstStep));
    await runner.addRun(ranToday);
    expect(runner.runs[0]).to.include(ofWeek(inDays(1)));
  });
});

it('an amber run is told in the log, and costs the row', async () => {
  const log = faithful(5);
  const day = nextOf(log).on;
  const runner = await ReturnToRun.openLog(log, inDays(1, day));
  expect(runner.dots).to.deep.equal([2, 3]);
  await runner.addRun({ date: day, ...amber(8) });
  expect(runner.lights[0]).to.equal('amber');
  expect(runner.dots).to.deep.equal([0, 3]);
});
