/** The days for running: which can be chosen, which cannot, and what a change of them leaves as it is. */
import { expect } from '@open-wc/testing';
import { run as words } from '../../src/messages/en/run.js';
import { nameOf } from '../support/harness.js';
import {
  afterLast,
  capital,
  faithful,
  filled,
  firstStep,
  fit,
  inDays,
  inWords,
  nextOf,
  ofWeek,
  ReturnToRun,
  stable,
  TODAY,
  todays,
  walkRun,
  type Entries,
} from '../support/run-harness.js';

const { problems, plan } = words;
const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const NO_DAYS: Entries = { 'day-1': '', 'day-3': '', 'day-5': '' };
const days = (...chosen: readonly number[]): Entries => ({
  ...NO_DAYS,
  ...Object.fromEntries(chosen.map((day) => [`day-${day}`, 'yes'])),
});
const inARow = (first: (typeof names)[number], second: (typeof names)[number]): string =>
  filled(problems.weekdays, { first, second });

/** As far as the days of a plan that goes on. */
async function changing(): Promise<ReturnToRun> {
  const runner = await ReturnToRun.openPlan();
  runner.unfold();
  return runner;
}

describe('days that can be chosen', () => {
  for (const chosen of [[1], [7], [1, 4], [2, 7], [1, 3, 5], [2, 4, 6], [1, 3, 6], [3, 5, 7]]) {
    it(`${chosen.join(', ')}: every run ahead is on one of them, and never two in a row`, async () => {
      const runner = await ReturnToRun.openPlan({ ...fit, ...days(...chosen) });
      expect(runner.problems).to.deep.equal({});
      const { next } = runner.runner.result ?? {};
      const weekday = new Date(`${next?.on ?? ''}T12:00:00Z`).getUTCDay() || 7;
      expect(chosen).to.include(weekday);
      expect(runner.ahead).to.have.length(6);
    });
  }

  it('have their names, from Monday on', async () => {
    const runner = await ReturnToRun.openGate();
    const shown = [1, 2, 3, 4, 5, 6, 7].map((day) =>
      runner.row(`[data-field="day-${day}"]`).innerText.trim(),
    );
    expect(shown).to.deep.equal(names);
  });
});

describe('days that cannot be chosen', () => {
  for (const [chosen, problem] of [
    [[], problems.noWeekday],
    [[1, 2], inARow('Monday', 'Tuesday')],
    [[6, 7], inARow('Saturday', 'Sunday')],
    [[1, 7], inARow('Sunday', 'Monday')],
    [[1, 3, 4], inARow('Wednesday', 'Thursday')],
    [[1, 3, 5, 7], inARow('Sunday', 'Monday')],
    [[2, 4, 6, 7], inARow('Saturday', 'Sunday')],
    [[1, 2, 3, 4, 5, 6, 7], inARow('Monday', 'Tuesday')],
  ] as const) {
    it(`${chosen.length > 0 ? chosen.join(', ') : 'none'}: says why, and keeps what was ticked`, async () => {
      const runner = await ReturnToRun.openPlan({ ...fit, ...days(...chosen) });
      expect(runner.problems).to.deep.equal({ 'day-1': problem });
      for (const day of [1, 2, 3, 4, 5, 6, 7] as const) {
        const isChosen = (chosen as readonly number[]).includes(day);
        expect(runner.entered(`day-${day}`), String(day)).to.equal(isChosen ? 'yes' : '');
      }
      const summary = runner.get('[data-focus="ready-problem"]');
      expect(runner.focused).to.equal(nameOf(summary));
      runner.get('[data-problem="day-1"]').click();
    });
  }

  it('a tick more or less takes the problem away', async () => {
    const runner = await ReturnToRun.openPlan({ ...fit, 'day-2': 'yes' });
    expect(Object.keys(runner.problems)).to.deep.equal(['day-1']);
    await runner.mark('day-2', false);
    await runner.seePlan();
    expect(runner.today).to.equal(todays(firstStep));
  });
});

describe('the first day', () => {
  /** The last one from which the next of one's weekdays comes before the checks are asked again. */
  const LAST = 22;

  it('may be left out, and then is today', async () => {
    const runner = await ReturnToRun.openPlan();
    expect(runner.runner.result?.next?.on).to.equal(TODAY);
  });

  for (const [text, problem] of [
    [inDays(-1), problems.past],
    [inDays(-400), problems.past],
    [inDays(LAST + 1), filled(problems.tooLate, { date: inWords(inDays(LAST)) })],
    ['2027-01-01', filled(problems.tooLate, { date: inWords(inDays(LAST)) })],
  ] as const) {
    it(`“${text}” is refused, and stays as typed`, async () => {
      const runner = await ReturnToRun.openPlan({ ...fit, from: text });
      expect(runner.problems).to.deep.equal({ from: problem });
      expect(runner.entered('from')).to.equal(text);
      expect(runner.problemOf('from')).to.include(problem);
    });
  }

  it('as late as it may be, with one day a week, leads to a run and not to the checks again', async () => {
    for (const day of [1, 2, 3, 4, 5, 6, 7]) {
      const runner = await ReturnToRun.openPlan({ ...fit, ...days(day), from: inDays(LAST) });
      expect(runner.runner.result?.status, String(day)).to.equal('run');
      runner.element.parentElement?.remove();
    }
  });
});

describe('changing the days', () => {
  it('begins with those that were chosen', async () => {
    const runner = await ReturnToRun.openPlan({ ...fit, from: inDays(3) });
    runner.unfold();
    const ticked = [1, 2, 3, 4, 5, 6, 7].filter((day) => runner.entered(`day-${day}`) === 'yes');
    expect(ticked).to.deep.equal([1, 3, 5]);
    expect(runner.entered('from')).to.equal(inDays(3));
  });

  it('moves the runs to come, says so, and leaves log, step and row as they are', async () => {
    const log = faithful(4);
    const runner = await ReturnToRun.openLog(log, afterLast(log, 1));
    const before = runner.runner.result;
    runner.unfold();
    await runner.enter(days(6));
    await runner.act('save-days');
    expect(runner.announcement).to.equal(plan.daysDone);
    expect(runner.focused).to.equal(`heading "${runner.today}"`);
    const after = runner.runner.result;
    expect(after?.readings).to.deep.equal(before?.readings);
    expect(after?.place).to.deep.equal(before?.place);
    expect(runner.ahead[0]).to.equal(`${ofWeek(inDays(12))} ${capital(walkRun(1, 2, 8))}`);
    expect(after?.next?.on).to.equal(inDays(12));
  });

  it('to a later first day makes a break', async () => {
    const runner = await changing();
    await runner.type('from', inDays(9));
    await runner.act('save-days');
    expect(runner.todayText).to.include(words.today.restWhy.later);
    expect(runner.runner.result?.next?.on).to.equal(inDays(9));
    runner.unfold();
    await runner.type('from', '');
    await runner.act('save-days');
    expect(runner.today).to.equal(todays(firstStep));
  });

  it('that cannot be spaced keeps the plan as it was, and what was ticked', async () => {
    const runner = await changing();
    await runner.enter(days(1, 2));
    await runner.act('save-days');
    expect(runner.problems).to.deep.equal({ 'day-1': inARow('Monday', 'Tuesday') });
    expect(runner.focused).to.equal(nameOf(runner.get('[data-focus="days-problem"]')));
    expect(runner.entered('day-2')).to.equal('yes');
    expect(runner.ahead[1]).to.include(ofWeek(inDays(2)));
  });

  it('with nothing changed is no mistake', async () => {
    const runner = await changing();
    await runner.act('save-days');
    expect(runner.problems).to.deep.equal({});
    expect(runner.announcement).to.equal(plan.daysDone);
  });

  it('a first day that is past by now may stay', async () => {
    const runner = await ReturnToRun.openPlan({ ...fit, from: inDays(2) });
    await runner.itIs(inDays(4));
    runner.unfold();
    await runner.mark('day-1', false);
    await runner.act('save-days');
    expect(runner.problems).to.deep.equal({});
    await runner.type('from', inDays(1));
    await runner.act('save-days');
    expect(runner.problems).to.deep.equal({ from: problems.past });
  });

  it('is held to the last run: a break may not be so long that the checks come again', async () => {
    const log = faithful(1);
    const runner = await ReturnToRun.openLog(log, inDays(10));
    runner.unfold();
    await runner.type('from', inDays(23));
    await runner.act('save-days');
    expect(runner.problems).to.deep.equal({ from: filled(problems.tooLate, { date: inWords(inDays(22)) }) });
    await runner.type('from', inDays(22));
    await runner.act('save-days');
    expect(runner.problems).to.deep.equal({});
    expect(runner.runner.result?.status).to.equal('run');
  });

  it('is kept on the device, too', async () => {
    const runner = await changing();
    await runner.remember();
    await runner.enter(days(2));
    await runner.act('save-days');
    expect(JSON.stringify(Object.values(localStorage))).to.match(/weekdays[^[]*\[2\]/);
    localStorage.clear();
  });

  it('is not offered where no run is planned', async () => {
    const runner = await ReturnToRun.openLog(faithful(1), inDays(40));
    expect(runner.has('day-1')).to.equal(false);
  });
});

it('a run on another day than one’s own counts as well, and the next one leaves a day free', async () => {
  const log = faithful(3);
  const day = inDays(1, nextOf(log).on);
  const runner = await ReturnToRun.openLog(log, inDays(1, day));
  await runner.addRun({ date: day, ...stable(8) });
  expect(runner.dots).to.deep.equal([1, 3]);
  expect(runner.runner.result?.next?.on).to.equal(inDays(3, day));
});
