/** The way back to running by keyboard alone, and where the focus goes. */
import { expect } from '@open-wc/testing';
import { planData } from '../../src/messages/en/plan-data.js';
import { run as words } from '../../src/messages/en/run.js';
import { runTimer } from '../../src/messages/en/run-timer.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import { press, type } from '../support/commands.js';
import { keyboard } from '../support/hands.js';
import { nameOf } from '../support/harness.js';
import {
  afterLast,
  faithful,
  fit,
  inDays,
  nextOf,
  ReturnToRun,
  stable,
  TODAY,
} from '../support/run-harness.js';
import { mainRunScenes } from '../support/run-scenes.js';

/** More than the stops of the longest screen. */
const MOST_TABS = 120;

/** Tab to a text field, and type into it. */
async function typeInto(runner: ReturnToRun, field: string, text: string): Promise<void> {
  const target = runner.field(field);
  for (let tabs = 0; runner.root.activeElement !== target; tabs++) {
    if (tabs > MOST_TABS) throw new Error(`Tab does not lead to ${field}.`);
    await press('Tab');
  }
  await type(text);
  await runner.settled();
}

describe('the keyboard alone', () => {
  it('leads from the start to a plan, a timer and a run in the log', async function slow() {
    this.timeout(60_000);
    const runner = await ReturnToRun.open({}, { hand: keyboard });
    runner.element.focus();
    await runner.start();
    for (const task of ['walk-30', 'single-leg-stand', 'step-downs', 'jog', 'hops'])
      await runner.pick(task, 'yes');
    for (const day of ['day-1', 'day-3', 'day-5']) await runner.mark(day);
    await runner.seePlan();
    await runner.act('timer-start');
    await runner.act('timer-end');
    await runner.act('timer-log');
    const minutes = runner.field('minutes') as HTMLInputElement;
    minutes.value = '';
    await typeInto(runner, 'minutes', '5');
    await runner.pick('during', '1');
    await runner.act('save-run');
    expect(runner.lights).to.deep.equal(['open']);
    expect(runner.runner.result?.readings[0]?.entry.minutes).to.equal(5);
  });

  for (const { name, open } of mainRunScenes) {
    it(`reaches everything once, in the order in which it is read: ${name}`, async function slow() {
      this.timeout(40_000);
      const runner = await open();
      const before = document.createElement('button');
      const after = document.createElement('button');
      before.textContent = 'before';
      after.textContent = 'after';
      runner.element.before(before);
      runner.element.after(after);
      before.focus();
      const found: string[] = [];
      for (let presses = 0; presses < MOST_TABS; presses++) {
        await press('Tab');
        if (document.activeElement === after) break;
        const { activeElement } = runner.root;
        // A date has several stops of its own inside.
        if (activeElement && found.at(-1) !== nameOf(activeElement)) found.push(nameOf(activeElement));
      }
      const radios = new Set<string>();
      const expected = runner
        .all('button, a[href], summary, select, textarea, input, [tabindex="0"]')
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
          const group = runner.all(`[type="radio"][name="${element.name}"]`) as HTMLInputElement[];
          const chosen = group.find(({ checked }) => checked);
          if (chosen ? chosen !== element : radios.has(element.name)) return false;
          radios.add(element.name);
          return true;
        })
        .map(nameOf);
      expect(found).to.deep.equal(expected.filter((item, at) => item !== expected[at - 1]));
    });
  }
});

describe('the focus', () => {
  it('goes to the heading of each new screen', async () => {
    const runner = await ReturnToRun.open();
    await runner.start();
    expect(runner.focused).to.equal(`heading "${words.ready.title}"`);
    await runner.say({ ...fit, jog: 'not-yet' });
    expect(runner.focused).to.equal(`heading "${words.ready.notYet}"`);
    await runner.act('change-answers');
    expect(runner.focused).to.equal(`heading "${words.ready.title}"`);
    await runner.say({ jog: 'yes' });
    expect(runner.focused).to.equal(`heading "${runner.today}"`);
  });

  it('goes to the check where what was said at the gate calls for it', async () => {
    const runner = await ReturnToRun.openPlan({ ...fit, hops: 'hurts' });
    await runner.act('recheck');
    expect(runner.focused).to.match(/^heading/);
    expect(runner.focused).to.equal(nameOf(runner.get('[data-focus="screen"]')));
  });

  it('goes into the entry of a run, back to the log, and to the card once it is saved', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.act('add-run');
    expect(runner.focused).to.equal(`heading "${words.form.add}"`);
    await runner.act('cancel');
    expect(runner.focused).to.equal(`heading "${sessionLog.title}"`);
    await runner.addRun({ minutes: '5', during: '1' });
    expect(runner.focused).to.equal(`heading "${runner.today}"`);
    await runner.itIs(inDays(1));
    await runner.act('tell-after');
    expect(runner.focused).to.equal(`heading "${sessionLog.pending}"`);
  });

  it('goes to what was taken back, with the way back right after it', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.itIs(inDays(1));
    await runner.addRun({ date: TODAY, ...stable(5) });
    await runner.act('undo-last');
    expect(runner.focused).to.equal(nameOf(runner.get('[data-focus="removed"]')));
    await press('Tab');
    expect(runner.focused).to.equal('button undo');
    await runner.act('undo');
    expect(runner.focused).to.match(/^heading/);
    expect(runner.get('[part~="log"]').contains(runner.root.activeElement)).to.equal(true);
  });

  it('goes to the timer at its start and its end, and stays where it is between', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.startTimer();
    expect(runner.focused).to.equal(`heading "${runTimer.kinds['warm-up']}"`);
    runner.get('[data-action="timer-pause"]').focus();
    await runner.timeGoesBy(6);
    expect(runner.focused).to.equal('button timer-pause');
    await runner.act('timer-end');
    expect(runner.focused).to.equal(`heading "${runTimer.ended}"`);
  });

  it('goes to the check that comes first after what was reported', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.addRun({ minutes: '5', during: '1', bone: 'yes' });
    expect(runner.focused).to.match(/^heading/);
    expect(runner.focused).to.equal(nameOf(runner.get('[data-focus="screen"]')));
  });

  it('goes to the card once the check is done, and to the questions after a clinician’s word', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.addRun({ minutes: '5', during: '1', pelvic: 'yes' });
    await runner.passCheck();
    await runner.act('go-on');
    expect(runner.focused).to.equal(`heading "${words.closed.stop}"`);
    await runner.itIs(inDays(1));
    await runner.act('cleared');
    expect(runner.focused).to.equal(`heading "${words.ready.title}"`);
  });

  it('goes to the checks after a long break', async () => {
    const log = faithful(2);
    const runner = await ReturnToRun.openLog(log, afterLast(log, 40));
    await runner.act('to-gate');
    expect(runner.focused).to.equal(`heading "${words.ready.title}"`);
  });

  it('goes to the card when a saved plan is opened', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.remember();
    const later = await ReturnToRun.open();
    await later.act('open-saved');
    expect(later.focused).to.equal(`heading "${later.today}"`);
    expect(later.today).not.to.equal('');
    localStorage.clear();
  });

  it('goes to the question before everything is deleted, and to what came of it', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.act('delete-all');
    expect(runner.focused).to.equal(nameOf(runner.get('[data-focus="sure"]')));
    await runner.act('sure-no');
    expect(runner.focused).to.equal(`heading "${planData.title}"`);
    await runner.remember();
    expect(runner.focused).to.equal(`heading "${planData.title}"`);
    await runner.deleteAll();
    expect(runner.focused).to.include(planData.deleted);
  });

  it('stays where it is while a field is filled in', async () => {
    const runner = await ReturnToRun.openGate();
    await runner.mark('birth');
    runner.field('weeks').focus();
    await runner.type('weeks', '20');
    expect(runner.root.activeElement === runner.field('weeks')).to.equal(true);
  });

  it('the second half of a double tap does nothing', async () => {
    const log = faithful(2);
    const runner = await ReturnToRun.openLog(log, nextOf(log).on);
    await runner.press(runner.get('[data-action="add-run"]'));
    runner.get('[data-action="cancel"]').click();
    await runner.settled();
    expect(runner.shows('[data-form="run"]')).to.equal(true);
  });
});

describe('what is said without moving', () => {
  it('what a run did, that days are changed, that a plan is open, and nothing once one goes on', async () => {
    const runner = await ReturnToRun.openPlan();
    expect(runner.announcement).to.equal('');
    await runner.itIs(inDays(1));
    await runner.addRun({ date: TODAY, ...stable(5) });
    expect(runner.announcement).to.equal(`${sessionLog.added} ${words.outcomes['next-step']}`);
    runner.unfold();
    await runner.mark('day-5', false);
    await runner.act('save-days');
    expect(runner.announcement).to.equal(words.plan.daysDone);
    await runner.remember();
    const other = await ReturnToRun.open();
    await other.act('open-saved');
    expect(other.announcement).to.equal(planData.opened);
    localStorage.clear();
  });

  it('nothing for what other widgets do, but what they close', async () => {
    const one = await ReturnToRun.openPlan();
    const other = await ReturnToRun.openPlan();
    await one.itIs(inDays(1));
    await one.addRun({ date: TODAY, ...stable(5) });
    expect(other.announcement).to.equal('');
    expect(other.focused).not.to.equal(one.focused);
  });
});
