/** The plan under the first dose: target, first day, speed, and the weeks as a sentence, a picture and a table. */
import { expect } from '@open-wc/testing';
import { pacing as words } from '../../src/messages/en/pacing.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import {
  calm,
  filled,
  fine,
  inDays,
  inUnit,
  inWords,
  PacingCalculator,
  TODAY,
  walking,
  type Entries,
} from '../support/pacing-harness.js';

const weeks = (n: number): string => filled(words.plan.weeks.other, { n: String(n) });
const carefully = (target: string, n: number, date: string): string =>
  filled(words.plan.reached, { target, weeks: weeks(n), date: inWords(date) });

const open = (entries: Entries = { ...fine('20'), target: '40' }): Promise<PacingCalculator> =>
  PacingCalculator.openPlan(entries);

/** The first number of a cell. */
const numbers = (cells: readonly (string | undefined)[]): readonly number[] =>
  cells.map((cell) => Number.parseFloat(cell ?? ''));

describe('the plan', () => {
  it('without a target shows no week, and says what is missing', async () => {
    const calculator = await PacingCalculator.openPlan();
    expect(calculator.textOf('plan')).to.include(words.plan.noTarget);
    expect(calculator.rows).to.deep.equal([]);
    expect(calculator.shows('[part~="chart"]')).to.equal(false);
    expect(calculator.actions).not.to.include('calendar');
  });

  it('takes a target later, and says it in a sentence that is read out', async () => {
    const calculator = await PacingCalculator.openPlan(fine('20'));
    await calculator.setTarget('40');
    const sentence = carefully(inUnit(40), 9, inDays(63));
    expect(calculator.textOf('plan')).to.include(sentence);
    expect(calculator.announcement).to.include(sentence);
    expect(calculator.actions).to.include('calendar');
    await calculator.setTarget('');
    expect(calculator.textOf('plan')).to.include(words.plan.noTarget);
    expect(calculator.pacing.result?.plan.target).to.equal(undefined);
  });

  it('has the weeks of the worked example (D.7): 20 to 40 minutes by a tenth a week, rounded down', async () => {
    const calculator = await open();
    expect(numbers(calculator.rows.map(([, , careful]) => careful))).to.deep.equal([
      20, 22, 24, 26, 28, 30, 33, 36, 39, 40,
    ]);
    const dates = calculator.rows.map(([, from]) => from);
    expect(dates).to.deep.equal(dates.map((_, week) => inWords(inDays(7 * week), 'short')));
    expect(calculator.rows.map(([week]) => week)).to.deep.equal(dates.map((_, week) => String(week + 1)));
  });

  it('has a quicker way of a tenth, three twentieths and then fifths', async () => {
    const calculator = await open();
    expect(numbers(calculator.rows.map(([, , , quicker]) => quicker)).slice(0, 6)).to.deep.equal([
      20, 22, 25, 30, 36, 40,
    ]);
    expect(calculator.textOf('plan')).to.include(filled(words.plan.reachedQuicker, { weeks: weeks(5) }));
  });

  it('shows the same in picture and table', async () => {
    const calculator = await open();
    for (const [line, column] of [
      ['careful', 2],
      ['quicker', 3],
    ] as const) {
      const drawn = calculator.chartLine(line);
      const written = numbers(calculator.rows.map((row) => row[column]));
      expect(drawn, line).to.have.length(written.length);
      for (const [week, dose] of written.entries()) expect(drawn[week]?.[1], line).to.be.closeTo(dose, 0.2);
      const steps = drawn.slice(1).map(([x], at) => x - (drawn[at]?.[0] ?? 0));
      for (const step of steps) expect(step, line).to.be.closeTo(steps[0] ?? 0, 0.3);
    }
    expect(calculator.chartLine('target')[0]?.[1]).to.be.closeTo(40, 0.2);
  });

  it('follows the target at once', async () => {
    const calculator = await open();
    await calculator.setTarget('30');
    expect(calculator.rows).to.have.length(6);
    expect(calculator.chartLine('careful')).to.have.length(6);
    expect(calculator.textOf('plan')).to.include(carefully(inUnit(30), 5, inDays(35)));
    expect(calculator.pacing.result?.plan.target).to.equal(30);
  });

  it('follows the first day at once', async () => {
    const calculator = await open();
    await calculator.type('start', inDays(3));
    expect(calculator.rows[0]?.[1]).to.equal(inWords(inDays(3), 'short'));
    expect(calculator.textOf('plan')).to.include(carefully(inUnit(40), 9, inDays(66)));
  });

  it('follows the speed: the careful way stays in sight, and the next rise takes the quicker one', async () => {
    const calculator = await open();
    await calculator.pick('speed', 'quicker');
    expect(calculator.pacing.result?.plan.speed).to.equal('quicker');
    await calculator.itIsAndChecked(inDays(14));
    await calculator.addCalm(TODAY, inDays(1));
    expect(calculator.dose).to.equal(22);
    await calculator.addSession({ date: inDays(7), ...calm });
    await calculator.addSession({ date: inDays(8), ...calm });
    expect(calculator.dose).to.equal(25);
    await calculator.pick('speed', 'careful');
    expect(calculator.dose).to.equal(24);
  });

  it('offers no speed where a tenth is the most there is: running, and one’s own', async () => {
    const runner = await open({
      activity: 'run',
      kind: 'fine',
      amount: '20',
      usual: '1',
      'longest-run': '20',
      target: '40',
    });
    expect(runner.has('speed')).to.equal(false);
    const walker = await open();
    expect(walker.has('speed')).to.equal(true);
  });

  it('is not above what is wanted: the first dose is held to it, and there is nothing to build up', async () => {
    const calculator = await PacingCalculator.openPlan(fine('20'));
    await calculator.setTarget('22');
    await calculator.itIsAndChecked(inDays(7));
    await calculator.addCalm(TODAY, inDays(1));
    expect(calculator.dose).to.equal(22);
    expect(calculator.textOf('plan')).to.include(words.plan.atTarget);
    const [rise = ''] = words.next.rise.split('{date}');
    expect(calculator.textOf('next')).not.to.include(rise);
  });

  it('says where it would take more than 2 years, or cannot rise', async () => {
    const far = await open({ ...fine('1'), target: '24 h' });
    expect(far.textOf('plan')).not.to.include(words.plan.noTarget);
    const short = await open({
      activity: 'run',
      kind: 'fine',
      unit: 'kilometres',
      amount: '0.5',
      usual: '1',
      'longest-run': '0.5',
      target: '5',
    });
    expect(short.textOf('plan')).to.include(words.plan.ends['too-small']);
  });

  it('names the picture for those who do not see it, with the same sentences', async () => {
    const calculator = await open();
    const label = calculator.get('[part~="chart"] svg[role="img"]').getAttribute('aria-label') ?? '';
    expect(label).to.include(filled(words.plan.chart, { activity: words.activities.walk.label }));
    expect(label).to.include(carefully(inUnit(40), 9, inDays(63)));
  });

  it('says which sign in the picture stands for what, and only for what is there', async () => {
    const calculator = await open();
    const { careful, quicker, targetLine, done, planned } = words.plan;
    expect(calculator.textOf('chart')).to.include(careful).and.include(quicker).and.include(targetLine);
    expect(calculator.textOf('chart')).not.to.include(planned);
    await calculator.itIsAndChecked(inDays(1));
    await calculator.addSession({ date: TODAY, ...calm });
    await calculator.addSession({ date: TODAY, ...calm, during: '4' });
    const { green, amber, red } = sessionLog.lights;
    const chart = calculator.textOf('chart');
    expect(chart).to.include(filled(done, {})).and.include(green.name).and.include(amber.name);
    expect(chart).not.to.include(red.name);
  });

  it('shows what was planned and done once there is a log, target or not', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.itIsAndChecked(inDays(8));
    await calculator.addSession({ date: inDays(1), ...calm, lasted: 'next-morning' });
    const planned = calculator.chartLine('planned');
    expect(planned[0]?.[1]).to.be.closeTo(28, 0.3);
    expect(planned.at(-1)?.[1]).to.be.closeTo(14, 0.3);
  });
});

describe('a setting that cannot be used', () => {
  it('a target that is not above the first dose keeps the plan as it was, and what was typed', async () => {
    const calculator = await open();
    await calculator.setTarget('15');
    expect(calculator.problemOf('target')).to.include(
      filled(words.problems.targetBelow, { dose: inUnit(20) }),
    );
    expect(calculator.entered('target')).to.equal('15');
    expect(calculator.pacing.result?.plan.target).to.equal(40);
    expect(calculator.rows).to.have.length(10);
    await calculator.setTarget('50');
    expect(calculator.problemOf('target')).to.equal('');
  });

  it('the others can still be changed', async () => {
    const calculator = await open();
    await calculator.setTarget('much');
    await calculator.pick('speed', 'quicker');
    expect(calculator.problemOf('target')).to.include(words.problems['not-a-number']);
    expect(calculator.entered('target')).to.equal('much');
    expect(calculator.pacing.result?.plan.speed).to.equal('quicker');
  });

  it('a first day after the first session, too far ahead, or none is refused in words', async () => {
    const calculator = await open();
    await calculator.type('start', inDays(91));
    const last = inWords(inDays(90));
    expect(calculator.problemOf('start')).to.include(filled(words.problems.startFuture, { date: last }));
    await calculator.type('start', inDays(90));
    expect(calculator.problemOf('start')).to.equal('');
    await calculator.type('start', '');
    expect(calculator.problemOf('start')).to.include(sessionLog.problems.day);
    await calculator.type('start', TODAY);
    await calculator.addSession({ rest: '1', during: '1' });
    await calculator.type('start', inDays(1));
    const first = inWords(TODAY);
    expect(calculator.problemOf('start')).to.include(filled(words.problems.startAfterFirst, { date: first }));
    expect(calculator.pacing.result?.plan.start).to.equal(TODAY);
    await calculator.type('start', inDays(-3));
    expect(calculator.problemOf('start')).to.equal('');
    expect(calculator.pacing.result?.plan.start).to.equal(inDays(-3));
  });
});
