/** What people write that cannot be used, and clocks that do odd things. Nothing typed is ever lost. */
import { expect } from '@open-wc/testing';
import { pacing as words } from '../../src/messages/en/pacing.js';
import { questionnaire as asked } from '../../src/messages/en/questionnaire.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import { MOST_SESSIONS } from '../../src/rules.js';
import { setMoment } from '../support/calendar-clock.js';
import { letTimePass } from '../support/clock.js';
import { inEveryEngine } from '../support/every-engine.js';
import { nameOf } from '../support/harness.js';
import {
  calm,
  filled,
  fine,
  inDays,
  inUnit,
  inWords,
  ofWeek,
  PacingCalculator,
  TODAY,
  walking,
} from '../support/pacing-harness.js';

const { problems } = words;
const tooMuch = filled(problems['too-much'], { most: inUnit(1440) });
const tooSmall = filled(problems['too-small'], { least: inUnit(0.25) });
const twoWays = filled(problems.unclear, {
  example: filled(problems.unclearNumber, { a: '1', b: '1000' }),
});

const unusable: readonly (readonly [string, string])[] = [
  ['', problems.empty],
  ['   ', problems.empty],
  ['0', problems.zero],
  ['-5', problems.zero],
  ['a lot', problems['not-a-number']],
  ['1:30', problems.unclearTime],
  ['1,000', twoWays],
  ['0.1', tooSmall],
  ['999999999999999999999', tooMuch],
  ['10 km', filled(problems.wrongUnit, { unit: words.units.minutes.label })],
  ['<img src=x onerror=alert(1)>', problems['not-a-number']],
];

/** Of them, in each engine. */
const someUnusable = inEveryEngine(unusable, ([text]) => ['', '1:30', '10 km'].includes(text));

describe('an amount', () => {
  for (const [text, problem] of someUnusable) {
    it(`“${text}” is refused in words, and stays as it was typed`, async () => {
      const calculator = await PacingCalculator.openForm();
      await calculator.say({ ...walking, amount: text });
      expect(calculator.atForm).to.equal(true);
      expect(calculator.problems).to.deep.equal({ amount: problem });
      expect(calculator.problemOf('amount')).to.equal(`${asked.error} ${problem}`);
      expect(calculator.entered('amount')).to.equal(text);
      expect(calculator.field('amount').getAttribute('aria-invalid')).to.equal('true');
      await calculator.type('amount', '40');
      expect(calculator.problems).to.deep.equal({});
      expect(calculator.field('amount').hasAttribute('aria-invalid')).to.equal(false);
      await calculator.workOut();
      expect(calculator.atForm).to.equal(false);
    });
  }

  for (const [text, minutes] of [
    ['2,5', 2.5],
    ['1 h 30', 90],
    ['1h30', 90],
    ['90 min', 90],
    ['４０', 40],
  ] as const) {
    it(`“${text}” is understood`, async () => {
      const calculator = await PacingCalculator.openPlan(fine(text));
      expect(calculator.dose).to.equal(minutes);
    });
  }

  it('each of three has its own problem', async () => {
    const calculator = await PacingCalculator.openForm();
    await calculator.enter({ activity: 'walk', kind: 'unsure' });
    await calculator.enter({ amount: '20', 'amount-2': 'x', during: '4', lasted: 'none', usual: '1' });
    await calculator.workOut();
    expect(calculator.problems).to.deep.equal({
      'amount-2': problems['not-a-number'],
      'amount-3': problems.empty,
    });
  });
});

describe('a form with nothing in it', () => {
  it('names one thing at a time at first, then all that is missing', async () => {
    const calculator = await PacingCalculator.openForm();
    await calculator.workOut();
    expect(calculator.problems).to.deep.equal({ activity: sessionLog.problems.missing });
    await calculator.pick('activity', 'run');
    await calculator.workOut();
    expect(calculator.problems).to.deep.equal({ kind: sessionLog.problems.missing });
    await calculator.pick('kind', 'known');
    await calculator.workOut();
    expect(calculator.problems).to.deep.equal({
      amount: problems.empty,
      during: sessionLog.problems.pain,
      lasted: sessionLog.problems.missing,
      usual: sessionLog.problems.pain,
      'longest-run': problems.empty,
    });
  });

  it('the summary takes the focus, and each of its links leads to its field', async () => {
    const calculator = await PacingCalculator.openForm();
    await calculator.enter({ activity: 'run', kind: 'known' });
    await calculator.workOut();
    const summary = calculator.get('[data-focus="first-problem"]');
    expect(calculator.focused).to.equal(nameOf(summary));
    expect(summary.getAttribute('role')).to.equal('alert');
    expect(summary.innerText).to.include(asked.problem);
    const { hash } = location;
    for (const link of calculator.all('[data-problem]')) {
      letTimePass();
      link.click();
      const field = link.dataset['problem'] ?? '';
      const active = calculator.root.activeElement as HTMLElement | null;
      expect(active?.dataset['field'], field).to.equal(field);
    }
    expect(location.hash).to.equal(hash);
  });

  it('a name is asked for what is one’s own, and no more than 60 letters of it are kept', async () => {
    const calculator = await PacingCalculator.openForm();
    const own = { activity: 'own', name: ' ', kind: 'fine', amount: '10', usual: '1' };
    await calculator.say(own);
    expect(calculator.problems).to.deep.equal({ name: problems.name });
    await calculator.type('name', 'x'.repeat(100));
    await calculator.workOut();
    expect(calculator.pacing.result?.plan.name).to.have.length(60);
  });

  for (const sets of ['0', '21', '-1', '1.5', 'two']) {
    it(`“${sets}” sets are refused`, async () => {
      const calculator = await PacingCalculator.openForm();
      await calculator.enter({ activity: 'step-down', kind: 'fine' });
      await calculator.say({ amount: '10', sets, usual: '1' });
      expect(calculator.problems).to.deep.equal({ sets: problems.sets });
      expect(calculator.entered('sets')).to.equal(sets);
    });
  }

  it('a target that is not above the first dose is refused', async () => {
    const calculator = await PacingCalculator.openForm();
    await calculator.say({ ...walking, target: '28' });
    const problem = filled(problems.targetBelow, { dose: inUnit(28) });
    expect(calculator.problems).to.deep.equal({ target: problem });
    await calculator.type('target', '29');
    await calculator.workOut();
    expect(calculator.pacing.result?.plan.target).to.equal(29);
  });

  it('no word of a problem is left for a field that is no longer asked', async () => {
    const calculator = await PacingCalculator.openForm();
    await calculator.enter({ activity: 'walk', kind: 'known' });
    await calculator.workOut();
    expect(Object.keys(calculator.problems)).to.include('during');
    await calculator.pick('kind', 'fine');
    for (const field of Object.keys(calculator.problems)) expect(calculator.has(field), field).to.equal(true);
  });
});

describe('a session', () => {
  async function entering(date: string, more = {}): Promise<PacingCalculator> {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.itIs(inDays(3));
    await calculator.act('add-session');
    await calculator.type('date', date);
    await calculator.enter({ rest: '1', during: '7', ...more });
    await calculator.act('save-session');
    return calculator;
  }

  it('of a day to come is refused', async () => {
    const calculator = await entering(inDays(4));
    expect(calculator.problems).to.deep.equal({ date: sessionLog.problems.future });
    expect([calculator.entered('date'), calculator.entered('during')]).to.deep.equal([inDays(4), '7']);
  });

  it('of a day before the plan is refused, and the day of the plan named', async () => {
    const calculator = await entering(inDays(-1));
    const date = inWords(TODAY);
    expect(calculator.problems).to.deep.equal({ date: filled(problems.beforeStart, { date }) });
  });

  for (const date of ['', '2026-02-30', '2025-02-29', '2026-13-01', 'yesterday']) {
    it(`of the day “${date}” is refused`, async () => {
      const calculator = await entering(date);
      expect(calculator.problems).to.deep.equal({ date: sessionLog.problems.day });
    });
  }

  it('of 29 February in a leap year is taken', async () => {
    setMoment('2028-02-29T12:00:00Z');
    const check = { level: 'none-found', locks: 'none', checkedOn: '2028-02-29' } as const;
    const calculator = await PacingCalculator.openPlan(walking, {}, { check });
    await calculator.addSession({ rest: '1', during: '1' });
    expect(calculator.sessions[0]).to.include(ofWeek('2028-02-29'));
    await calculator.itIs('2028-03-01');
    await calculator.tellAfter({ after: '1', lasted: 'none' });
    expect(calculator.lights).to.deep.equal(['green']);
  });

  it('without amount and pain names all of them, takes the focus there, and keeps the ticks', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.act('add-session');
    await calculator.type('dose', '');
    await calculator.mark('sharp');
    await calculator.act('save-session');
    expect(calculator.problems).to.deep.equal({
      dose: problems.empty,
      during: sessionLog.problems.pain,
      rest: sessionLog.problems.pain,
    });
    expect(calculator.focused).to.equal(nameOf(calculator.get('[data-focus="session-problem"]')));
    expect(calculator.entered('sharp')).to.equal('yes');
    expect(calculator.sessions).to.deep.equal([]);
  });

  for (const [text, problem] of someUnusable) {
    it(`of “${text}” is refused`, async () => {
      const calculator = await PacingCalculator.openPlan(walking);
      await calculator.act('add-session');
      await calculator.enter({ dose: text, rest: '1', during: '1' });
      await calculator.act('save-session');
      expect(calculator.problems).to.deep.equal({ dose: problem });
      expect(calculator.entered('dose')).to.equal(text);
    });
  }
});

describe('the clock', () => {
  const check = (checkedOn: string) => ({ level: 'none-found', locks: 'none', checkedOn }) as const;

  for (const [where, instant, zone, day] of [
    ['in Auckland it is the next day already', '2026-12-31T11:30:00Z', 'Pacific/Auckland', '2027-01-01'],
    ['in Honolulu it is the day before still', '2027-01-01T09:30:00Z', 'Pacific/Honolulu', '2026-12-31'],
    ['in London at midnight', '2027-01-01T00:00:00Z', 'Europe/London', '2027-01-01'],
    ['in New York, clocks going forward', '2026-03-08T07:00:00Z', 'America/New_York', '2026-03-08'],
    ['in New York, clocks going back', '2026-11-01T05:59:00Z', 'America/New_York', '2026-11-01'],
    ['in Kathmandu, a quarter of an hour past', '2026-06-30T18:20:00Z', 'Asia/Kathmandu', '2026-07-01'],
    [
      'in Lord Howe, half an hour of summer time',
      '2026-04-04T15:00:00Z',
      'Australia/Lord_Howe',
      '2026-04-05',
    ],
  ] as const) {
    it(`${where}: a session of today is of ${day}`, async () => {
      setMoment(instant, zone);
      const calculator = await PacingCalculator.openPlan(walking, {}, { check: check(day) });
      expect(calculator.pacing.result?.plan.start).to.equal(day);
      await calculator.act('add-session');
      expect(calculator.entered('date')).to.equal(day);
      expect(calculator.has('after')).to.equal(false);
    });
  }

  it('over a year’s end and both changes of the clock, a week is 7 days', async () => {
    for (const [begin, weekLater] of [
      ['2026-12-28', '2027-01-04'],
      ['2026-03-05', '2026-03-12'],
      ['2026-10-29', '2026-11-05'],
    ] as const) {
      setMoment(`${begin}T23:30:00-05:00`, 'America/Jamaica');
      const calculator = await PacingCalculator.openPlan(
        { ...fine('30'), target: '60' },
        {},
        { check: check(begin) },
      );
      expect(calculator.rows[1]?.[1]).to.equal(inWords(weekLater, 'short'));
      calculator.element.parentElement?.remove();
    }
  });

  it('set back a day, as on a flight to the west, the log stays and the page works on', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.itIs(inDays(1));
    await calculator.addSession({ rest: '1', during: '1' });
    await calculator.itIs(TODAY);
    expect(calculator.sessions).to.have.length(1);
    await calculator.addSession({ rest: '1', during: '1' });
    expect(calculator.sessions).to.have.length(2);
  });

  it('set back a day, nothing of what the device keeps is lost', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.remember();
    await calculator.itIs(inDays(1));
    await calculator.addSession({ rest: '1', during: '1' });
    await calculator.itIs(TODAY);
    const later = await PacingCalculator.open();
    await later.act('open-saved');
    await later.itIs(inDays(2));
    expect(later.sessions).to.have.length(1);
    localStorage.clear();
  });

  it('past midnight with the page open, the next act knows it is another day', async () => {
    setMoment('2026-03-02T23:59:00Z');
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.addSession({ rest: '1', during: '1' });
    setMoment('2026-03-03T00:01:00Z');
    await calculator.act('add-session');
    expect(calculator.entered('date')).to.equal('2026-03-03');
    await calculator.act('cancel');
    expect(calculator.actions).to.include('tell-after');
  });
});

describe('a log that is full', () => {
  it('of 5,000 sessions can be read, added to no more, and says so; deleting makes room', async function slow() {
    this.timeout(60_000);
    const calculator = await PacingCalculator.openPlan(walking);
    const entry = { dose: 28, rest: 1, during: 1, after: 1, lasted: 'none', sharp: false, flare: false };
    const start = '2012-06-22';
    const log = Array.from({ length: MOST_SESSIONS }, (_, at) => ({
      ...entry,
      date: inDays(at, start),
      anythingNew: false,
    }));
    const { plan } = calculator.pacing.result ?? {};
    const file = { format: 'si-widgets/pacing', version: 1, plan: { ...plan, start }, log };
    await calculator.openFile(JSON.stringify(file));
    await calculator.act('take-file');
    const n = new Intl.NumberFormat('en').format(MOST_SESSIONS);
    expect(calculator.text).to.include(filled(sessionLog.all, { n }));
    const begin = Date.now();
    await calculator.act('add-session');
    expect(calculator.shows('[data-form="session"]')).to.equal(false);
    expect(calculator.announcement).to.equal(filled(sessionLog.full, { n }));
    expect(calculator.textOf('log')).to.include(filled(sessionLog.full, { n }));
    await calculator.onSession('remove-session');
    await calculator.addSession({ date: TODAY, ...calm });
    expect(calculator.sessions[0]).to.include(ofWeek(TODAY));
    expect(Date.now() - begin).to.be.below(10_000);
  });
});
