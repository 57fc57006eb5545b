/** The walk-run timer inside the plan: from the card of today to the log, and what the page does meanwhile. */
import { expect } from '@open-wc/testing';
import { careGate } from '../../src/messages/en/care-gate.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { run as words } from '../../src/messages/en/run.js';
import { runTimer } from '../../src/messages/en/run-timer.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import { setMoment } from '../support/calendar-clock.js';
import { replace } from '../support/page-patches.js';
import {
  capital,
  checked,
  faithful,
  faithfulTo,
  filled,
  firstStep,
  inDays,
  inMinutes,
  nextOf,
  ofWeek,
  ReturnToRun,
  TODAY,
  todays,
  walkRun,
} from '../support/run-harness.js';

/** Of the first step: 5 minutes of walking, 5 times a minute's run and 2 of walking, 5 minutes of walking. */
const ALL = 25;

/** All that a person can press but the timer's own. */
const others = (runner: ReturnToRun): readonly string[] =>
  runner.actions.filter((action) => !action.startsWith('timer-'));

describe('the timer of today', () => {
  it('has the session of today, and how long it is in all', async () => {
    const runner = await ReturnToRun.openPlan();
    expect(runner.timerHeading).to.equal(runTimer.title);
    expect(runner.textOf('timer')).to.include(filled(runTimer.inAll, { time: inMinutes(ALL) }));
    expect(runner.isTiming).to.equal(false);
  });

  it('under way is all that counts: log, plan and the rest make room', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.startTimer();
    expect(runner.timerHeading).to.equal(runTimer.kinds['warm-up']);
    expect(runner.today).to.equal(todays(firstStep));
    for (const part of ['log', 'plan', 'notes', 'keep', 'history'])
      expect(runner.shows(`[part~="${part}"]`), part).to.equal(false);
    expect(others(runner)).to.deep.equal([]);
    expect(runner.focused).to.equal(`heading "${runner.timerHeading}"`);
    await runner.timeGoesBy(5.1);
    expect(runner.timerHeading).to.equal(runTimer.kinds.run);
    await runner.timeGoesBy(1);
    expect(runner.timerHeading).to.equal(runTimer.kinds.walk);
  });

  it('run to its end fills in what the plan asked for', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.startTimer();
    await runner.timeGoesBy(ALL + 1);
    expect(runner.timerHeading).to.equal(runTimer.done);
    await runner.act('timer-log');
    expect([runner.entered('date'), runner.entered('minutes')]).to.deep.equal([TODAY, '5']);
    expect(runner.entered('during')).to.equal('');
    expect(runner.focused).to.equal(`heading "${words.form.add}"`);
    await runner.pick('during', '1');
    await runner.act('save-run');
    expect(runner.runner.result?.readings[0]).to.deep.include({ verdict: 'whole' });
    expect(runner.shows('[part~="timer"]')).to.equal(false);
  });

  it('ended early fills in what was run, and that is shorter than planned', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.startTimer();
    await runner.timeGoesBy(5 + 3 + 3 + 0.5);
    await runner.act('timer-end');
    expect(runner.timerHeading).to.equal(runTimer.ended);
    await runner.act('timer-log');
    expect(Number(runner.entered('minutes'))).to.be.closeTo(2.5, 0.05);
    await runner.pick('during', '1');
    await runner.act('save-run');
    expect(runner.runner.result?.readings[0]).to.deep.include({ verdict: 'short' });
    expect(runner.todayText).to.include(words.outcomes.short);
  });

  it('ended before the first run has nothing to fill in but that', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.startTimer();
    await runner.timeGoesBy(2);
    await runner.act('timer-end');
    await runner.act('timer-log');
    await runner.pick('during', '1');
    await runner.act('save-run');
    expect(runner.problems).to.deep.equal({ minutes: words.problems.minutes });
  });

  it('giving up the entry brings it back as it was, and it can be told once more', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.startTimer();
    await runner.timeGoesBy(ALL + 1);
    await runner.act('timer-log');
    expect(runner.shows('[part~="timer"]')).to.equal(false);
    await runner.act('cancel');
    expect(runner.timerHeading).to.equal(runTimer.done);
    expect(runner.runs).to.deep.equal([]);
    await runner.act('timer-log');
    expect(runner.entered('minutes')).to.equal('5');
  });

  it('ended early can go on after the entry was given up', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.startTimer();
    await runner.timeGoesBy(5.5);
    await runner.act('timer-end');
    await runner.act('timer-log');
    await runner.act('cancel');
    await runner.act('timer-undo-end');
    expect(runner.timerHeading).to.equal(runTimer.kinds.run);
    expect(others(runner)).to.deep.equal([]);
  });

  it('is gone once the run is saved, and the next one begins anew', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.startTimer();
    await runner.timeGoesBy(ALL + 1);
    await runner.act('timer-log');
    await runner.pick('during', '1');
    await runner.act('save-run');
    await runner.itIs(inDays(2));
    await runner.tellAfter();
    expect(runner.timerHeading).to.equal(runTimer.title);
    expect(runner.textOf('timer')).to.include(filled(runTimer.inAll, { time: inMinutes(ALL + 3) }));
  });

  it('is not there on a day without a run, nor while the log is written', async () => {
    const runner = await ReturnToRun.openLog(faithful(1), inDays(1));
    expect(runner.shows('[part~="timer"]')).to.equal(false);
    await runner.itIs(inDays(2));
    expect(runner.shows('[part~="timer"]')).to.equal(true);
    await runner.act('add-run');
    expect(runner.shows('[part~="timer"]')).to.equal(false);
  });

  it('of speed has the quicker parts in it', async () => {
    const log = faithfulTo('speed-1');
    const runner = await ReturnToRun.openLog(log, nextOf(log).on);
    await runner.startTimer();
    await runner.timeGoesBy(5 + 10.1);
    expect(runner.timerHeading).to.equal(runTimer.kinds.quicker);
    await runner.timeGoesBy(0.4);
    expect(runner.timerHeading).to.equal(runTimer.kinds.easy);
    await runner.timeGoesBy(30);
    await runner.act('timer-log');
    expect(runner.entered('minutes')).to.equal('30');
  });

  it('a reset of the widget ends it', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.startTimer();
    runner.runner.reset();
    await runner.settled();
    expect(runner.atStart).to.equal(true);
    await runner.start();
    await runner.timeGoesBy(6);
    expect(runner.announcement).to.equal('');
  });
});

describe('while the timer runs', () => {
  it('midnight may pass: the session stays what it was, and is told of the day it ended on', async () => {
    const log = faithful(3);
    const day = nextOf(log).on;
    const runner = await ReturnToRun.openLog(log, day);
    setMoment(`${day}T23:50:00Z`);
    await runner.startTimer();
    const before = runner.today;
    await runner.timeGoesBy(20);
    expect(runner.isTiming).to.equal(true);
    expect(runner.today).not.to.equal('');
    await runner.timeGoesBy(30);
    await runner.act('timer-log');
    expect(runner.entered('date')).to.equal(inDays(1, day));
    expect(runner.entered('minutes')).to.equal('8');
    expect(before).to.equal(todays(walkRun(1, 2, 8)));
  });

  it('midnight may pass, and a break cost a step then: what was run is what was asked at the start', async () => {
    const log = faithfulTo('s3');
    const day = inDays(7, nextOf(log).on);
    const last = log.at(-1)?.date ?? TODAY;
    const runner = await ReturnToRun.openLog(log, inDays(7, last));
    expect(runner.runner.result?.place.stage).to.equal('s3');
    setMoment(`${inDays(7, last)}T23:50:00Z`);
    await runner.startTimer();
    await runner.timeGoesBy(60);
    expect(runner.runner.result?.place.stage).to.equal('s2');
    await runner.act('timer-log');
    expect(runner.entered('minutes')).to.equal('10');
    expect(day > last).to.equal(true);
  });

  it('midnight may pass, and a check be due then: the run goes on, and the check comes after it', async () => {
    const log = faithful(3);
    const day = nextOf(log).on;
    const check = checked(0, { checkedOn: inDays(-6, day) });
    const runner = await ReturnToRun.openLog(log, day, {}, { check });
    setMoment(`${day}T23:50:00Z`);
    await runner.startTimer();
    await runner.timeGoesBy(15.2);
    expect(runner.isTiming).to.equal(true);
    expect(runner.actions).not.to.include('nothing-new');
    await runner.timeGoesBy(30);
    expect(runner.actions).to.include('nothing-new');
    await runner.act('nothing-new');
    expect(runner.timerHeading).to.equal(runTimer.done);
    await runner.act('timer-log');
    expect(runner.entered('minutes')).to.equal('8');
  });

  it('midnight may pass, and the whole check be due then: the run goes on', async () => {
    const log = faithful(3);
    const day = nextOf(log).on;
    const check = checked(0, { checkedOn: inDays(-27, day), confirmedOn: inDays(-1, day) });
    const runner = await ReturnToRun.openLog(log, day, {}, { check });
    setMoment(`${day}T23:50:00Z`);
    await runner.startTimer();
    await runner.timeGoesBy(15.2);
    expect(runner.isTiming).to.equal(true);
    expect(runner.today).to.equal(todays(walkRun(1, 2, 8)));
    await runner.act('timer-end');
    expect(runner.text).to.include(careGate.why.old);
  });

  it('an emergency on the page takes its place at once, and nothing beeps or says “run” any more', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.startTimer();
    await runner.knows({ level: 'emergency', locks: 'all', checkedOn: TODAY });
    expect(runner.shows('[part~="timer"]')).to.equal(false);
    expect(runner.shows('.care-card.emergency')).to.equal(true);
    await runner.timeGoesBy(5.5);
    expect(runner.announcement).not.to.include(runTimer.awayNow.run);
  });

  for (const [level, locks] of [
    ['same-day', 'all'],
    ['prompt', 'running'],
  ] as const) {
    it(`a check that finds ${level} takes its place, too`, async () => {
      const runner = await ReturnToRun.openPlan();
      await runner.startTimer();
      await runner.knows(checked(0, { level, locks }));
      expect(runner.isTiming).to.equal(false);
      expect(runner.text).to.include(checkResult.locks[locks]);
      await runner.timeGoesBy(5.5);
      expect(runner.announcement).not.to.include(runTimer.awayNow.run);
    });
  }

  it('an emergency that was ticked by mistake leaves what was run, and the run can go on', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.startTimer();
    await runner.timeGoesBy(5.5);
    await runner.knows({ level: 'emergency', locks: 'all', checkedOn: TODAY });
    await runner.knows(checked());
    expect(runner.timerHeading).to.equal(runTimer.ended);
    await runner.act('timer-undo-end');
    expect(runner.timerHeading).to.equal(runTimer.kinds.run);
  });

  it('a check that is better, or told that nothing is new, changes nothing', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.startTimer();
    await runner.knows(checked(0, { confirmedOn: TODAY }));
    expect(runner.isTiming).to.equal(true);
  });
});

describe('two on one page', () => {
  it('run their timers apart', async () => {
    const one = await ReturnToRun.openPlan();
    const other = await ReturnToRun.openPlan();
    await one.startTimer();
    expect([one.isTiming, other.isTiming]).to.deep.equal([true, false]);
    await one.timeGoesBy(5.1);
    await other.startTimer();
    await one.timeGoesBy(0.2);
    expect([one.timerHeading, other.timerHeading]).to.deep.equal([
      runTimer.kinds.run,
      runTimer.kinds['warm-up'],
    ]);
    await one.act('timer-end');
    expect([one.isTiming, other.isTiming]).to.deep.equal([false, true]);
  });
});

describe('removed from the page', () => {
  it('in the middle of a run it lets go of clock and listeners, and goes on where it stands when it is back', async () => {
    const listening = new Map<string, number>();
    for (const owner of [window, document]) {
      const { addEventListener, removeEventListener } = owner;
      const note = (step: number, call: typeof addEventListener) =>
        function noted(this: EventTarget, ...parameters: Parameters<typeof addEventListener>): void {
          listening.set(parameters[0], (listening.get(parameters[0]) ?? 0) + step);
          call.apply(owner, parameters);
        };
      replace(owner, 'addEventListener', { value: note(1, addEventListener) });
      replace(owner, 'removeEventListener', { value: note(-1, removeEventListener) });
    }
    const waiting = new Set<unknown>();
    const { setTimeout: set, clearTimeout: clear } = window;
    replace(window, 'setTimeout', {
      value: (act: () => void, ms?: number) => {
        const id: unknown = set(() => {
          waiting.delete(id);
          act();
        }, ms);
        waiting.add(id);
        return id;
      },
    });
    replace(window, 'clearTimeout', {
      value: (id: number) => {
        waiting.delete(id);
        clear(id);
      },
    });
    const runner = await ReturnToRun.openPlan();
    await runner.startTimer();
    expect(waiting.size).to.be.above(0);
    const { parentElement: home } = runner.element;
    runner.element.remove();
    await Promise.resolve();
    expect([...listening].filter(([, count]) => count !== 0)).to.deep.equal([]);
    expect(waiting.size).to.equal(0);
    home?.append(runner.element);
    await runner.timeGoesBy(5.1);
    expect(runner.timerHeading).to.equal(runTimer.kinds.run);
    runner.element.remove();
  });

  it('moved in the page in the middle of a run, it goes on', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.startTimer();
    const box = document.createElement('section');
    document.body.prepend(box);
    box.append(runner.element);
    await runner.timeGoesBy(5.1);
    expect(runner.timerHeading).to.equal(runTimer.kinds.run);
    box.remove();
  });
});

it('what the timer saw is in the log like any other run', async () => {
  const runner = await ReturnToRun.openPlan();
  await runner.startTimer();
  await runner.timeGoesBy(ALL + 1);
  await runner.act('timer-log');
  await runner.pick('during', '0');
  await runner.act('save-run');
  expect(runner.runs[0]).to.include(ofWeek(TODAY)).and.include(sessionLog.lights.open.name);
  expect(runner.todayText).to.include(capital(firstStep));
});
