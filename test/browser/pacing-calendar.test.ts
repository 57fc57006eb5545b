/** The calendar file that the button saves, read back by a program that others wrote. */
import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { pacing as words } from '../../src/messages/en/pacing.js';
import { ACTIVITIES } from '../../src/rules.js';
import { catchFiles } from '../support/page-patches.js';
import {
  calm,
  filled,
  fine,
  inDays,
  inUnit,
  PacingCalculator,
  TODAY,
  type Entries,
} from '../support/pacing-harness.js';

interface Planned {
  readonly day: string;
  readonly summary: string;
  readonly uid: string;
  readonly note: string;
}

async function calendarOf(
  entries: Entries,
  prepare?: (plan: PacingCalculator) => Promise<void>,
): Promise<{
  readonly calculator: PacingCalculator;
  readonly sessions: readonly Planned[];
  readonly name: string;
}> {
  const files = catchFiles();
  const calculator = await PacingCalculator.openPlan(entries);
  await prepare?.(calculator);
  await calculator.act('calendar');
  expect(files.map(({ name, type }) => [name.split('.').at(-1), type])).to.deep.equal([
    ['ics', 'text/calendar'],
  ]);
  const whole = new ICAL.Component(ICAL.parse((await files[0]?.text()) ?? '') as unknown[]);
  const text = (component: ICAL.Component, property: string): string =>
    String(component.getFirstPropertyValue(property) ?? '');
  const sessions = whole.getAllSubcomponents('vevent').map((event) => ({
    day: text(event, 'dtstart'),
    summary: text(event, 'summary'),
    uid: text(event, 'uid'),
    note: text(event, 'description'),
  }));
  return { calculator, sessions, name: text(whole, 'x-wr-calname') };
}

const walk = { ...fine('20'), target: '40' };
const title = (minutes: number, activity: keyof typeof words.activities = 'walk'): string =>
  filled(words.calendar.session, { activity: words.activities[activity].label, dose: inUnit(minutes) });

describe('the calendar file', () => {
  it('has every day of every week of the plan, each with the dose of its week', async () => {
    const { sessions, name, calculator } = await calendarOf(walk);
    const doses = [20, 22, 24, 26, 28, 30, 33, 36, 39, 40];
    expect(sessions.map(({ day }) => day)).to.deep.equal(Array.from({ length: 70 }, (_, at) => inDays(at)));
    expect(sessions.map(({ summary }) => summary)).to.deep.equal(
      doses.flatMap((dose) => Array.from({ length: 7 }, () => title(dose))),
    );
    expect(name).to.equal(filled(words.calendar.name, { activity: words.activities.walk.label }));
    expect(calculator.rows).to.have.length(doses.length);
  });

  it('says from the second week on that it hangs on the week before', async () => {
    const { sessions } = await calendarOf(walk);
    expect(sessions.slice(0, 7).map(({ note }) => note)).to.deep.equal(Array.from({ length: 7 }, () => ''));
    for (const { note } of sessions.slice(7)) expect(note).to.equal(words.calendar.note);
  });

  it('follows the speed that was chosen', async () => {
    const { sessions } = await calendarOf(walk, (plan) => plan.pick('speed', 'quicker'));
    const ofWeek = (week: number): string | undefined => sessions[week * 7]?.summary;
    expect([ofWeek(0), ofWeek(2), ofWeek(5), ofWeek(9)]).to.deep.equal([
      title(20),
      title(25),
      title(40),
      title(40),
    ]);
  });

  it('begins on the first day that was chosen', async () => {
    const { sessions } = await calendarOf(walk, (plan) => plan.type('start', inDays(4)));
    expect(sessions[0]?.day).to.equal(inDays(4));
  });

  it('begins with the week that is now, and the dose that is now', async () => {
    const { sessions } = await calendarOf(walk, async (plan) => {
      await plan.itIsAndChecked(inDays(7));
      await plan.addSession({ date: TODAY, ...calm });
      await plan.addSession({ date: inDays(1), ...calm });
    });
    expect([sessions[0]?.day, sessions[0]?.summary]).to.deep.equal([inDays(7), title(22)]);
  });

  it('gives each session a name of its own, the same in every file', async () => {
    const first = await calendarOf(walk);
    const ids = first.sessions.map(({ uid }) => uid);
    expect(new Set(ids).size).to.equal(ids.length);
    first.calculator.element.remove();
    const second = await calendarOf(walk);
    expect(second.sessions.map(({ uid }) => uid)).to.deep.equal(ids);
  });

  for (const { id, units, perWeek } of ACTIVITIES.filter(({ perWeek }) => perWeek[1] < 7)) {
    it(`${id}: ${perWeek[1]} days a week, never two in a row`, async () => {
      const more: Entries = id === 'run' ? { 'longest-run': '60' } : {};
      const first: Entries = {
        activity: id,
        ...(id === 'own' && { name: 'Zumba, hard; and \\fast' }),
        kind: 'fine',
      };
      const amount = units[0] === 'repetitions' ? '10' : '20';
      const said = { ...first, amount, usual: '1', ...more, target: '40' };
      const { sessions, calculator } = await calendarOf(said);
      expect(sessions).to.have.length(calculator.rows.length * perWeek[1]);
      const days = sessions.map(({ day }) => Date.parse(day) / 86_400_000);
      for (const [at, day] of days.slice(1).entries()) expect(day - (days[at] ?? 0)).to.be.at.least(2);
      if (id === 'own') expect(sessions[0]?.summary).to.include('Zumba, hard; and \\fast');
    });
  }

  it('has the sets in it', async () => {
    const { sessions } = await calendarOf({
      activity: 'step-down',
      kind: 'fine',
      amount: '10',
      sets: '3',
      usual: '1',
      target: '20',
    });
    const dose = filled(words.inSets, { n: '3', dose: '10' });
    expect(sessions[0]?.summary).to.include(dose);
  });
});
