/** The plan taken away: the calendar file, read back by a program that others wrote, and the text of it all. */
import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { planData } from '../../src/messages/en/plan-data.js';
import { run as words } from '../../src/messages/en/run.js';
import { runNotes } from '../../src/messages/en/run-notes.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import { shared } from '../../src/messages/en/shared.js';
import { inEveryEngine } from '../support/every-engine.js';
import { said } from '../support/harness.js';
import { catchFiles, replace } from '../support/page-patches.js';
import {
  afterLast,
  began,
  capital,
  faithful,
  faithfulTo,
  filled,
  firstStep,
  fit,
  inDays,
  inMinutes,
  inWords,
  nextOf,
  oneRun,
  ran,
  ReturnToRun,
  TODAY,
  todays,
  walkRun,
  type Entries,
} from '../support/run-harness.js';
import { mainRunScenes, runScenes } from '../support/run-scenes.js';

interface Planned {
  readonly day: string;
  readonly summary: string;
  readonly uid: string;
  readonly note: string;
}

async function calendarOf(
  runner: ReturnToRun,
): Promise<{ readonly runs: readonly Planned[]; readonly name: string }> {
  const files = catchFiles();
  await runner.act('calendar');
  expect(files.map(({ name, type }) => [name.split('.').at(-1), type])).to.deep.equal([
    ['ics', 'text/calendar'],
  ]);
  const whole = new ICAL.Component(ICAL.parse((await files[0]?.text()) ?? '') as unknown[]);
  const text = (component: ICAL.Component, property: string): string =>
    String(component.getFirstPropertyValue(property) ?? '');
  const runs = whole.getAllSubcomponents('vevent').map((event) => ({
    day: text(event, 'dtstart'),
    summary: text(event, 'summary'),
    uid: text(event, 'uid'),
    note: text(event, 'description'),
  }));
  return { runs, name: text(whole, 'x-wr-calname') };
}

const title = (session: string): string => filled(words.calendar.event, { session: capital(session) });
const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay() || 7;

describe('the calendar file', () => {
  it('has every run to the end of the steps, on one’s days', async () => {
    const { runs, name } = await calendarOf(await ReturnToRun.openPlan());
    expect(name).to.equal(words.calendar.name);
    expect(runs).to.have.length(45);
    expect(runs[0]).to.include({ day: TODAY, summary: title(firstStep) });
    expect(runs[1]).to.include({ day: inDays(2), summary: title(walkRun(1, 2, 6)) });
    expect(runs.at(-1)).to.include({ day: inDays(14 * 7 + 4), summary: title(oneRun(30)) });
    expect(new Set(runs.map(({ day }) => weekdayOf(day)))).to.deep.equal(new Set([1, 3, 5]));
  });

  it('says from the second run on that it hangs on the ones before', async () => {
    const { runs } = await calendarOf(await ReturnToRun.openPlan());
    expect(runs[0]?.note).to.equal('');
    for (const { note } of runs.slice(1)) expect(note).to.equal(words.calendar.note);
  });

  for (const chosen of [[2, 7], [1, 3, 6], [4], [2, 5]]) {
    it(`${chosen.join(', ')}: on these days, never two in a row, none in the past`, async () => {
      const days: Entries = Object.fromEntries(
        [1, 2, 3, 4, 5, 6, 7].map((day) => [`day-${day}`, chosen.includes(day) ? 'yes' : '']),
      );
      const { runs } = await calendarOf(await ReturnToRun.openPlan({ ...fit, ...days }));
      expect(new Set(runs.map(({ day }) => weekdayOf(day)))).to.deep.equal(new Set(chosen));
      const counts = runs.map(({ day }) => Date.parse(day) / 86_400_000);
      for (const [at, day] of counts.slice(1).entries()) expect(day - (counts[at] ?? 0)).to.be.at.least(2);
      expect((runs[0]?.day ?? '') >= TODAY).to.equal(true);
    });
  }

  it('begins on the first day that was chosen', async () => {
    const { runs } = await calendarOf(await ReturnToRun.openPlan({ ...fit, from: inDays(9) }));
    expect(runs[0]?.day).to.equal(inDays(9));
  });

  it('goes on from where the log has led', async () => {
    const log = faithfulTo('s3');
    const runner = await ReturnToRun.openLog(log, afterLast(log, 1));
    const { runs } = await calendarOf(runner);
    expect(runs[0]).to.include({ day: nextOf(log).on, summary: title(walkRun(2, 2, 5)) });
    expect(runs).to.have.length(45 - 9);
  });

  it('gives each run a name of its own, the same in every file', async () => {
    const first = await calendarOf(await ReturnToRun.openPlan());
    const ids = first.runs.map(({ uid }) => uid);
    expect(new Set(ids).size).to.equal(ids.length);
    const second = await calendarOf(await ReturnToRun.openPlan());
    expect(second.runs.map(({ uid }) => uid)).to.deep.equal(ids);
  });

  it('past the steps has runs of distance in it, and is no shorter for that', async () => {
    const log = faithful(45);
    const { runs } = await calendarOf(await ReturnToRun.openLog(log, nextOf(log).on));
    expect(runs[0]?.summary).to.equal(title(oneRun(33)));
    expect(runs.length).to.be.above(20);
  });

  it('is not offered where there is no run ahead', async () => {
    const runner = await ReturnToRun.openLog([began(), ran(0, 5, { pelvic: true })], inDays(1));
    expect(runner.actions).not.to.include('calendar');
    expect(runner.text).not.to.include(planData.calendar);
  });
});

describe('the plan as text', () => {
  it('has the session, how it is run, the plan, the next runs, the log, the notes and who to call', async () => {
    const log = faithful(4);
    const runner = await ReturnToRun.openLog(log, nextOf(log).on);
    const text = runner.runner.summary();
    const session = walkRun(1, 2, 8);
    const expected = [
      words.shareTitle,
      filled(words.dateLine, { date: inWords(nextOf(log).on) }),
      todays(session),
      filled(words.today.around, { total: inMinutes(34) }),
      words.today.howTo,
      words.today.stop,
      words.today.stable,
      words.plan.title,
      words.plan.weeks,
      words.plan.dates,
      words.form.list,
      sessionLog.lights.green.name,
      words.notes,
      ...Object.values(runNotes),
      shared.education,
      said(shared.emergency),
    ];
    for (const part of expected) expect(text).to.include(part);
    const runs = text.split('\n').filter((line) => line.startsWith(`- ${inWords(TODAY)}`));
    expect(runs).to.have.length(1);
    expect(runs[0]).to.include(sessionLog.lights.green.name);
  });

  it('names the region’s number', async () => {
    const runner = await ReturnToRun.openPlan(fit, { region: 'gb' });
    expect(runner.runner.summary()).to.include(said(shared.emergency, 'gb'));
  });

  it('of a stop says why, and what to do', async () => {
    const runner = await ReturnToRun.openLog([began(), ran(0, 5, { bone: true })], inDays(1));
    const text = runner.runner.summary();
    for (const part of [words.closed.stop, words.closed.stopWhy.bone, said(words.closed.stopDo)])
      expect(text).to.include(part);
    expect(text).not.to.include(words.plan.title).and.not.include(words.plan.dates);
  });

  it('before there is a plan is what the widget is for', async () => {
    const runner = await ReturnToRun.open();
    expect(runner.runner.summary()).to.include(words.title).and.include(words.intro);
  });

  for (const { name, open } of inEveryEngine(runScenes, (scene) => mainRunScenes.includes(scene))) {
    it(`has no hole and nothing of a program in it: ${name}`, async () => {
      const runner = await open({ region: 'gb' });
      const text = runner.runner.summary();
      expect(text.length).to.be.above(40);
      expect(text).not.to.match(/[{}]|undefined|null|NaN|\[object|\.\.| ,/);
    });
  }

  it('is what Copy puts on the clipboard, and says so', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    const runner = await ReturnToRun.openPlan();
    await runner.act('copy');
    await new Promise((done) => setTimeout(done, 20));
    await runner.settled();
    expect(copied).to.deep.equal([runner.runner.summary()]);
    expect(runner.announcement).to.equal(shared.copied);
    expect(runner.get('[data-action="copy"]').innerText).to.equal(shared.copied);
  });

  it('stands on the page to be copied by hand where the browser does not copy', async () => {
    replace(navigator, 'clipboard', { value: undefined });
    const runner = await ReturnToRun.openPlan();
    await runner.act('copy');
    await new Promise((done) => setTimeout(done, 20));
    await runner.settled();
    expect(runner.textToCopy).to.equal(runner.runner.summary());
  });

  it('is what Share gives away, with a title', async () => {
    const given: ShareData[] = [];
    replace(navigator, 'share', { value: (what: ShareData) => Promise.resolve(void given.push(what)) });
    const runner = await ReturnToRun.openPlan();
    await runner.act('share');
    expect(given).to.deep.equal([{ title: words.shareTitle, text: runner.runner.summary() }]);
  });

  it('is printed when one asks for it', async () => {
    let prints = 0;
    replace(window, 'print', { value: () => void (prints += 1) });
    const runner = await ReturnToRun.openPlan();
    await runner.act('print');
    expect(prints).to.equal(1);
  });
});
