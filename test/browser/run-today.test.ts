/** What is to be done today, or why nothing is, step by step to the hills. The cases of E.6 as a person meets them. */
import { expect } from '@open-wc/testing';
import { run as words } from '../../src/messages/en/run.js';
import { PACE_STEPS, RUN_STAGES, type RunLogEntry } from '../../src/rules.js';
import { tidy } from '../support/harness.js';
import {
  afterBirth,
  afterLast,
  amber,
  began,
  capital,
  faithful,
  faithfulTo,
  filled,
  firstStep,
  fit,
  inDays,
  inMinutes,
  inTimes,
  inWords,
  nextOf,
  ofWeek,
  oneRun,
  onlyOn,
  ran,
  red,
  ReturnToRun,
  stable,
  TODAY,
  todays,
  walkRun,
} from '../support/run-harness.js';

const { today, outcomes, plan, closed } = words;
const rowOf = (done: number, needed: number): string =>
  filled(today.row, { row: String(done), needed: String(needed) });
const nextRun = (day: string, session: string): string =>
  `${filled(today.next, { date: ofWeek(day) })}. ${capital(session)}.`;

const STEPS = RUN_STAGES.filter((row) => !('bridge' in row));

/** "Step 4", or "Step 1, part 2 of 4" where a step has parts. */
function nameOf({ id, stage }: (typeof STEPS)[number]): string {
  const parts = STEPS.filter((step) => step.stage === stage);
  const part = parts.findIndex((step) => step.id === id) + 1;
  return filled(parts.length > 1 ? plan.stagePart : plan.stage, {
    n: String(stage),
    part: String(part),
    parts: String(parts.length),
  });
}

/** On the next day that the log leads to. */
const onNext = (log: readonly RunLogEntry[]): Promise<ReturnToRun> =>
  ReturnToRun.openLog(log, nextOf(log).on);

/** Weeks begin on a Saturday here: three runs up to Wednesday. */
const fullWeek = faithful(5, { log: faithful(45), settings: { weekdays: [1, 3, 6] } });

/** So many days after the last entry. */
const later = (log: readonly RunLogEntry[], days: number): Promise<ReturnToRun> =>
  ReturnToRun.openLog(log, afterLast(log, days));

describe('the day of a run', () => {
  it('says what to run, how long it takes in all, how to run, and when to stop', async () => {
    const runner = await ReturnToRun.openPlan();
    expect(runner.today).to.equal(todays(firstStep));
    expect(runner.kind).to.equal('run');
    const text = runner.todayText;
    for (const said of [inMinutes(25), today.howTo, today.stop, today.stable]) expect(text).to.include(said);
    expect(text).not.to.include(today.easyBetween);
    expect(runner.actions).to.include('timer-start');
  });

  it('shows how many stable runs there are, as dots and in words', async () => {
    const runner = await onNext(faithful(4));
    expect(runner.today).to.equal(todays(walkRun(1, 2, 8)));
    expect(runner.dots).to.deep.equal([1, 3]);
    expect(runner.get('[part~="today"] .row').getAttribute('aria-hidden')).to.equal('true');
    expect(runner.todayText).to.include(rowOf(1, 3));
  });

  it('says what the last run did to the plan', async () => {
    const moved = await onNext(faithful(1));
    expect(moved.todayText).to.include(outcomes['next-step']);
    const counted = await onNext(faithful(4));
    expect(counted.todayText).to.include(outcomes.counts);
  });

  it('of every step has its session, its time in all and its place on the ladder', async () => {
    for (const stage of STEPS) {
      const { id, run, walk, times } = stage;
      const runner = await onNext(faithfulTo(id));
      const session = walk > 0 ? walkRun(run, walk, times) : oneRun(run);
      expect(runner.today, id).to.equal(todays(session));
      const total = 10 + (run + walk) * times;
      expect(runner.todayText, id).to.include(inMinutes(total));
      expect(runner.runner.summary(), id).to.include(filled(today.around, { total: inMinutes(total) }));
      expect(runner.textOf('plan'), id).to.include(`${plan.here}: ${nameOf(stage)}.`);
      runner.element.parentElement?.remove();
    }
  });
});

describe('E.6 on the screen', () => {
  it('RR3: three stable runs with 8 repeats lead to 1.5 minutes', async () => {
    const log = faithful(5);
    const runner = await later(log, 3);
    const day = nextOf(log).on;
    expect(runner.dots).to.deep.equal([2, 3]);
    await runner.addStable({ [day]: 8 });
    expect(runner.todayText).to.include(nextRun(inDays(14), walkRun(1.5, 2, 6)));
    expect(runner.dots).to.deep.equal([0, 3]);
  });

  it('RR4: two stable runs and an amber one: the step stays, and the count begins again', async () => {
    const log = faithful(14);
    const runner = await later(log, 3);
    expect(runner.dots).to.deep.equal([2, 3]);
    await runner.addRun({ date: nextOf(log).on, ...amber(12) });
    expect(runner.dots).to.deep.equal([0, 3]);
    expect(runner.todayText).to.include(outcomes['row-broken'].amber);
    expect(runner.todayText).to.include(capital(walkRun(2, 2, 6)));
  });

  it('RR5: a rebound leads to 2 easy days and the step before, with more runs to take', async () => {
    const log = faithfulTo('s6');
    const day = nextOf(log).on;
    const runner = await ReturnToRun.openLog(log, inDays(1, day));
    await runner.addRun({ date: day, ...red(15) });
    expect(runner.today).to.equal(today.rest);
    expect(runner.todayText).to.include(outcomes.back).and.include(today.restWhy['easy-days']);
    expect(runner.todayText)
      .to.include(capital(walkRun(2, 1, 7)))
      .and.include(today.more.red);
    expect(runner.runner.result?.next?.earliest).to.equal(inDays(3, day));
    expect(runner.dots).to.deep.equal([0, 5]);
    await runner.itIsAndChecked(inDays(2, day));
    expect(runner.todayText).to.include(today.restWhy['easy-days']);
    await runner.itIsAndChecked(inDays(3, day));
    expect(runner.todayText).not.to.include(today.restWhy['easy-days']);
  });

  it('RR7: 20 days off at step 9 lead back to step 7', async () => {
    const runner = await later(faithfulTo('s9'), 21);
    expect(runner.textOf('today')).to.include(filled(today.missed, { days: '20' }));
    expect(runner.runner.result?.next?.asked.id).to.equal('s7');
    expect(runner.text).to.include(`${plan.here}: ${filled(plan.stage, { n: '7' })}.`);
  });

  it('RR8: a run on two days in a row is refused, and the day after is offered', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.itIs(inDays(1));
    await runner.addStable({ [TODAY]: 5 });
    expect(runner.today).to.equal(today.rest);
    expect(runner.todayText).to.include(today.restWhy['day-after']);
    expect(runner.todayText).to.include(nextRun(inDays(2), walkRun(1, 2, 6)));
    expect(runner.actions).not.to.include('timer-start');
    expect(runner.todayText).not.to.include(today.howTo);
  });

  it('RR8: one that was run all the same does not count, and the row begins again', async () => {
    const log = faithful(4);
    const runner = await later(log, 2);
    await runner.addStable({ [afterLast(log, 1)]: 8 });
    expect(runner.dots).to.deep.equal([0, 3]);
    expect(runner.todayText).to.include(outcomes['row-broken']['too-soon']);
  });

  it('RR9: past 30 minutes, 33 are the most that is asked', async () => {
    const runner = await onNext(faithful(45));
    expect(runner.today).to.equal(todays(oneRun(33)));
    expect(runner.textOf('plan')).to.include(
      filled(plan.long, { minutes: inMinutes(33), goal: inMinutes(40) }),
    );
    expect(runner.shows('[part~="today"] .row')).to.equal(false);
  });

  it('RR10: at step 10 there is no way to speed, only what comes before it', async () => {
    const runner = await onNext(faithfulTo('s10'));
    expect(runner.has('goal')).to.equal(false);
    const names = runner.ladder.slice(-3);
    expect(names).to.deep.equal(
      (['distance', 'speed', 'hills'] as const).map((phase) => filled(plan.phases[phase], { goal: '40' })),
    );
    for (const control of runner.all('[part~="plan"] :is(button, input, a)'))
      expect(control.closest('[data-form="days"]'), control.outerHTML.slice(0, 80)).not.to.equal(null);
  });
});

describe('a rest day', () => {
  const reason = (runner: ReturnToRun): readonly string[] =>
    Object.entries(today.restWhy).flatMap(([id, text]) => (runner.todayText.includes(text) ? [id] : []));

  it('after a run, on its day too', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.addRun({ minutes: '5', during: '1' });
    expect(runner.today).to.equal(today.rest);
    expect(reason(runner)).to.deep.equal(['day-after']);
    expect(runner.todayText).to.include(outcomes.open);
    expect(runner.kind).to.equal('rest');
  });

  it('that is not one’s own, though one may: with the next day, the timer and how to', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.itIs(inDays(1));
    expect(runner.today).to.equal(today.rest);
    expect(reason(runner)).to.deep.equal(['weekday']);
    expect(runner.todayText)
      .to.include(today.mayToday)
      .and.include(nextRun(inDays(2), firstStep));
    expect(runner.todayText).to.include(today.howTo);
    expect(runner.actions).to.include('timer-start');
    expect(runner.kind).to.equal('run');
  });

  it('because a later start was chosen', async () => {
    const runner = await ReturnToRun.openPlan({ ...fit, from: inDays(9) });
    expect(reason(runner)).to.deep.equal(['later']);
    expect(runner.todayText).to.include(nextRun(inDays(9), firstStep));
    expect(runner.actions).not.to.include('timer-start');
    await runner.itIsAndChecked(inDays(9));
    expect(runner.today).to.equal(todays(firstStep));
  });

  it('because a later start was chosen, though it is none of one’s days', async () => {
    const runner = await ReturnToRun.openPlan({ ...fit, from: inDays(1) });
    expect(reason(runner)).to.deep.equal(['later']);
    expect(runner.todayText).to.include(ofWeek(inDays(2)));
  });

  it('because the week has its three runs', async () => {
    const runner = await later(fullWeek, 2);
    expect(reason(runner)).to.deep.equal(['week-full']);
  });

  it('two days after a run is none, whatever the days that were chosen', async () => {
    const runner = await ReturnToRun.openPlan({ ...fit, 'day-3': '' });
    await runner.itIs(inDays(1));
    await runner.addStable({ [TODAY]: 5 });
    await runner.itIs(inDays(2));
    expect(reason(runner)).to.deep.equal(['weekday']);
    expect(runner.todayText).to.include(nextRun(inDays(4), walkRun(1, 2, 6)));
  });
});

describe('days off', () => {
  for (const [days, step, missed] of [
    [6, 's9', false],
    [7, 's8', true],
    [13, 's8', true],
    [14, 's7', true],
    [27, 's7', true],
  ] as const) {
    it(`${days} whole days without a run lead to ${step}`, async () => {
      const day = afterLast(faithfulTo('s9'), days + 1);
      const runner = await ReturnToRun.openLog(faithfulTo('s9'), day, {}, { settings: onlyOn(day) });
      const { result } = runner.runner;
      expect(result?.place.stage).to.equal(step);
      expect(runner.todayText.includes(filled(today.missed, { days: String(days) }))).to.equal(missed);
      expect(runner.dots[0]).to.equal(0);
    });
  }

  it('from 28 on the checks come again, with the log still there, and then the first step', async () => {
    const log = faithfulTo('s9');
    const runner = await later(log, 29);
    expect(runner.today).to.equal(closed.gate);
    expect(runner.todayText).to.include(closed.gateAgain);
    expect(runner.kind).to.equal('gate');
    expect(runner.shows('[part~="log"]')).to.equal(true);
    expect(runner.shows('[part~="plan"]')).to.equal(false);
    expect(runner.actions).not.to.include('add-run');
    await runner.act('to-gate');
    expect(runner.entered('day-1')).to.equal('');
    await runner.say(fit);
    expect(runner.runner.result?.next?.asked.id).to.equal('s1-5');
    expect(runner.lights).to.have.length(5);
  });

  it('past the stages, 28 days lead through the checks to step 10', async () => {
    const runner = await later(faithful(48), 29);
    expect(runner.today).to.equal(closed.gate);
    await runner.act('to-gate');
    await runner.say(fit);
    expect(runner.runner.result?.next?.asked.id).to.equal('s10');
  });

  it('count from the checks too, where no run followed them', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.itIsAndChecked(inDays(29));
    expect(runner.today).to.equal(closed.gate);
  });

  it('before any run cost nothing that can be seen', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.itIsAndChecked(inDays(14));
    expect(runner.today).to.equal(todays(firstStep));
  });
});

describe('too much for the first step', () => {
  async function walking(): Promise<ReturnToRun> {
    const runner = await ReturnToRun.openPlan();
    await runner.itIs(inDays(1));
    await runner.addRun({ date: TODAY, ...red(5) });
    return runner;
  }

  it('leads back to walking, and says until when', async () => {
    const runner = await walking();
    expect(runner.today).to.equal(closed.walk);
    expect(runner.kind).to.equal('walk');
    expect(runner.todayText).to.include(filled(closed.walkWhat, { date: inWords(inDays(7)) }));
    expect(runner.todayText).to.include(words.ready.walkOn);
    for (const action of ['to-gate', 'timer-start', 'add-run', 'cleared'])
      expect(runner.actions, action).not.to.include(action);
  });

  it('opens the checks after a settled week, and then the first step', async () => {
    const runner = await walking();
    await runner.itIs(inDays(6));
    expect(runner.actions).not.to.include('to-gate');
    await runner.itIsAndChecked(inDays(7));
    expect(runner.todayText).to.include(closed.walkNow);
    await runner.act('to-gate');
    await runner.say(fit);
    expect(runner.today).to.equal(todays(firstStep));
    expect(runner.dots).to.deep.equal([0, 3]);
    expect(runner.todayText).to.include(today.more.red);
  });
});

describe('the plan', () => {
  it('says on which day 30 minutes may be reached, how many runs that is, and that it mostly takes longer', async () => {
    const runner = await ReturnToRun.openPlan();
    const text = runner.textOf('plan');
    // E.4: 45 runs at 3 a week, 15 weeks.
    const runs = filled(plan.runs.other, { n: '45' });
    expect(text).to.include(filled(plan.finish, { date: inWords(inDays(14 * 7 + 4)), runs }));
    const likely = nextOf(faithful(0)).on;
    expect(likely).to.equal(TODAY);
    const [before = ''] = plan.likely.split('{date}');
    expect(text).to.include(before).and.include(plan.weeks);
  });

  it('of whoever goes slowly takes 79 runs (E.4)', async () => {
    const runner = await ReturnToRun.openPlan(afterBirth('30'));
    const runs = filled(plan.runs.other, { n: '79' });
    expect(runner.textOf('plan')).to.include(filled(plan.finish, { date: inWords(inDays(26 * 7)), runs }));
  });

  it('speaks of one run where it is one', async () => {
    const runner = await onNext(faithful(44));
    expect(runner.textOf('plan')).to.include(filled(plan.runs.one, { n: '1' }));
  });

  it('has every step in its order, with what is done and where one is', async () => {
    const runner = await onNext(faithfulTo('s3'));
    const steps = runner.ladder.slice(0, -3);
    expect(steps).to.have.length(STEPS.length);
    for (const [at, step] of STEPS.entries()) {
      const { run, walk, times } = step;
      const session = capital(walk > 0 ? walkRun(run, walk, times) : oneRun(run));
      const state = at < 5 ? plan.done : at === 5 ? plan.here : '';
      expect(steps[at]).to.equal(`${nameOf(step)} ${session} ${state}`.trim());
    }
  });

  it('shows the same as a picture, with a name', async () => {
    const runner = await onNext(faithfulTo('s3'));
    const picture = runner.get('[part~="steps"] svg');
    const here = filled(plan.stage, { n: '3' });
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal(`${plan.ladder}. ${plan.here}: ${here}`);
    const stairs = [...picture.querySelectorAll('rect')];
    const states = stairs.map((stair) => stair.classList[1]);
    expect(states).to.deep.equal([
      ...Array.from({ length: 5 }, () => 'done'),
      'here',
      ...Array.from({ length: 11 }, () => 'ahead'),
    ]);
    const heights = stairs.map((stair) => Number(stair.getAttribute('height')));
    expect(heights).to.deep.equal(heights.toSorted((a, b) => a - b));
    const per = (heights.at(-1) ?? 0) / 30;
    expect((heights[0] ?? 0) / per).to.be.closeTo(5, 0.1);
    const pin = picture.querySelector('.pin')?.getBoundingClientRect();
    const here6 = stairs[5]?.getBoundingClientRect();
    expect((pin?.left ?? 0) + (pin?.width ?? 0) / 2).to.be.closeTo(
      (here6?.left ?? 0) + (here6?.width ?? 0) / 2,
      1.5,
    );
  });

  it('lists the next runs on one’s days, if every one is stable', async () => {
    const runner = await ReturnToRun.openPlan();
    const days = [0, 2, 4, 7, 9, 11];
    const sessions = [5, 6, 7, 8, 8, 8].map((times) => capital(walkRun(1, 2, times)));
    expect(runner.ahead).to.deep.equal(days.map((day, at) => `${ofWeek(inDays(day))} ${sessions[at]}`));
    expect(runner.textOf('plan')).to.include(plan.datesNote);
  });
});

describe('the bridge', () => {
  const bridge = filled(today.bridge, { run: inMinutes(15), walk: inMinutes(1), last: inMinutes(10) });

  for (const [what, entries, more] of [
    ['amber', amber(25), outcomes.bridge],
    ['red', red(25), outcomes.back],
  ] as const) {
    it(`comes in once 25 minutes were ${what}`, async () => {
      const log = faithfulTo('s12');
      const day = nextOf(log).on;
      const runner = await ReturnToRun.openLog(log, inDays(1, day));
      expect(runner.ladder.join()).not.to.include(plan.bridge);
      await runner.addRun({ date: day, ...entries });
      expect(runner.todayText).to.include(more);
      expect(runner.ladder.filter((rung) => rung.startsWith(plan.bridge))).to.deep.equal([
        `${plan.bridge} ${capital(bridge)}${what === 'amber' ? ` ${plan.here}` : ''}`,
      ]);
    });
  }

  it('is run like any other step, and the picture shows where it leads', async () => {
    const log = faithful(1, { log: faithfulTo('s12'), how: { during: 4 } });
    const runner = await onNext(log);
    expect(runner.today).to.equal(todays(bridge));
    expect(runner.text).to.include(`${plan.here}: ${plan.bridge}.`);
    expect(runner.todayText).to.include(inMinutes(36));
    const states = runner.all('[part~="steps"] rect').map(({ classList }) => classList[1]);
    expect(states.indexOf('here')).to.equal(14);
    expect(runner.todayText).to.include(outcomes.bridge);
  });

  it('is told of once, and no more when it is done', async () => {
    const log = faithfulTo('s12', { log: faithful(1, { log: faithfulTo('s12'), how: { during: 4 } }) });
    const runner = await onNext(log);
    expect(runner.today).to.equal(todays(oneRun(25)));
    expect(runner.todayText).not.to.include(outcomes.bridge);
    expect(runner.todayText).to.include(outcomes['next-step']);
  });
});

describe('past 30 minutes', () => {
  const distance = faithful(45);

  it('the ladder is done, and longer is where one is', async () => {
    const runner = await onNext(distance);
    const steps = runner.ladder.slice(0, -3);
    for (const step of steps) expect(step).to.match(new RegExp(` ${plan.done}$`));
    expect(runner.ladder.slice(-3).map((step) => step.endsWith(plan.here))).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect(runner.get('[part~="steps"] svg').getAttribute('aria-label')).to.equal(
      `${plan.ladder}. ${plan.done}`,
    );
    expect(runner.all('[part~="steps"] .done')).to.have.length(17);
    const text = runner.textOf('plan');
    expect(text).to.include(filled(plan.goalWeeks, { n: '0', of: '4' }));
    expect(runner.ahead).to.have.length(6);
    const [before = ''] = plan.finish.split('{date}');
    expect(text).not.to.include(before);
  });

  it('a goal of one’s own takes the place of 40 minutes', async () => {
    const runner = await onNext(distance);
    expect(runner.entered('goal')).to.equal('40');
    await runner.type('goal', '60');
    await runner.act('save-goal');
    expect(runner.runner.result?.place.goal).to.equal(60);
    expect(runner.textOf('plan')).to.include(
      filled(plan.long, { minutes: inMinutes(33), goal: inMinutes(60) }),
    );
    expect(runner.ladder.at(-1)).to.equal(plan.phases.hills);
    expect(runner.ladder.at(-3)).to.include(filled(plan.phases.distance, { goal: '60' }));
    expect(runner.entered('goal')).to.equal('60');
    expect(runner.focused).to.equal(`heading "${runner.today}"`);
  });

  it('a goal that is set twice on one day is the second one', async () => {
    const runner = await onNext(distance);
    for (const goal of ['60', '50']) {
      await runner.type('goal', goal);
      await runner.act('save-goal');
    }
    expect(runner.runner.result?.place.goal).to.equal(50);
  });

  it('the goal may be saved as it stands', async () => {
    const runner = await onNext(distance);
    await runner.act('save-goal');
    expect(runner.problems).to.deep.equal({});
    expect(runner.entered('goal')).to.equal('40');
    expect(runner.runner.result?.place.goal).to.equal(40);
  });

  for (const text of ['39', '39.99', '181', '0', '', 'far', '-50', '1e2']) {
    it(`a goal of “${text}” is refused, and stays as typed`, async () => {
      const runner = await onNext(distance);
      await runner.type('goal', text);
      await runner.act('save-goal');
      expect(runner.problems).to.deep.equal({
        goal: filled(words.problems.goal, { least: '40', most: '180' }),
      });
      expect(runner.entered('goal')).to.equal(text);
      expect(runner.runner.result?.place.goal).to.equal(40);
      await runner.type('goal', '180');
      await runner.act('save-goal');
      expect(runner.runner.result?.place.goal).to.equal(180);
    });
  }

  it('the weeks at the goal are counted before anything gets quicker', async () => {
    const speed = faithfulTo('speed-1');
    const weeks = speed.length - 3;
    const runner = await onNext(speed.slice(0, weeks));
    const text = runner.textOf('plan');
    expect(runner.runner.result?.place).to.include({ phase: 'distance', goalWeeks: 3 });
    expect(text).to.include(filled(plan.goalWeeks, { n: '3', of: '4' }));
  });

  for (const { id, phase, times, quick } of PACE_STEPS) {
    it(`${id}: ${times} times ${quick} seconds inside half an hour`, async () => {
      const runner = await onNext(faithfulTo(id));
      const pattern = phase === 'hills' ? today.hills : today.pace;
      const { minutes } = runner.runner.result?.next?.asked ?? { minutes: 0 };
      const parts = { run: inMinutes(minutes), times: inTimes(times), quick: inMinutes(quick / 60) };
      expect(runner.today).to.equal(todays(filled(pattern, parts)));
      expect(runner.todayText).to.include(today.easyBetween);
      expect(runner.todayText).to.include(inMinutes(minutes + 10));
      expect(runner.dots[1]).to.equal(3);
      const place = runner.ladder.slice(-3).findIndex((step) => step.endsWith(plan.here));
      expect(place).to.equal(phase === 'hills' ? 2 : 1);
    });
  }

  it('a break sends back by a tenth, and from there to distance', async () => {
    const log = faithfulTo('speed-2');
    const runner = await later(log, 8);
    expect(runner.runner.result?.place).to.include({ phase: 'distance', long: 36 });
    expect(runner.todayText).to.include(filled(today.missed, { days: '7' }));
  });
});

describe('the last run', () => {
  const log = faithful(4);

  for (const [what, entries, sentences] of [
    ['shorter', stable(6), [outcomes.short]],
    ['longer', stable(9), [outcomes['row-broken']['too-long'], outcomes.again]],
    ['with some pain', amber(8), [outcomes['row-broken'].amber, outcomes.again]],
    ['too much', red(8), [outcomes.back]],
    ['stable', stable(8), [outcomes.counts]],
  ] as const) {
    it(`that was ${what} says what it did`, async () => {
      const day = nextOf(log).on;
      const runner = await ReturnToRun.openLog(log, inDays(1, day));
      await runner.addRun({ date: day, ...entries });
      const said = Object.values(outcomes)
        .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))
        .filter((text) => runner.todayText.includes(text));
      expect(said).to.deep.equal(sentences);
      expect(tidy(runner.announcement)).to.include(sentences.join(' '));
    });
  }

  it('that was never told whole counts as too much once another one came', async () => {
    const { rise: _rise, lasted: _lasted, ...open } = ran(9, 8);
    const runner = await ReturnToRun.openLog([...log, open, ran(12, 8)], inDays(13));
    expect(runner.lights[1]).to.equal('red');
  });

  it('while the plan was closed does not count', async () => {
    const closedThen: readonly RunLogEntry[] = [began(), ran(0, 5, { lasted: 'next-morning' }), ran(3, 5)];
    const runner = await ReturnToRun.openLog(closedThen, inDays(4));
    expect(runner.today).to.equal(closed.walk);
    expect(runner.lights).to.deep.equal(['green', 'red']);
  });

  it('a fourth one in a week does not count', async () => {
    const runner = await later(fullWeek, 3);
    await runner.addStable({ [afterLast(fullWeek, 2)]: 30 });
    expect(runner.todayText).to.include(outcomes['row-broken']['week-full']);
  });
});
