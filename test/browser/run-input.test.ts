/** What may be typed for a run, what is refused and in which words, and what stays as it was typed. */
import { expect } from '@open-wc/testing';
import { questionnaire as asked } from '../../src/messages/en/questionnaire.js';
import { run as words } from '../../src/messages/en/run.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import { setMoment } from '../support/calendar-clock.js';
import { letTimePass } from '../support/clock.js';
import { inEveryEngine } from '../support/every-engine.js';
import { nameOf } from '../support/harness.js';
import {
  filled,
  fit,
  inDays,
  inMinutes,
  inWords,
  ofWeek,
  ReturnToRun,
  settled,
  stable,
  TODAY,
  type Entries,
} from '../support/run-harness.js';

const { problems } = words;

/** Three days after the plan began. */
async function entering(entries: Entries): Promise<ReturnToRun> {
  const runner = await ReturnToRun.openPlan();
  await runner.itIs(inDays(3));
  await runner.addRun(entries);
  return runner;
}

describe('minutes', () => {
  const understood: readonly (readonly [string, number])[] = [
    ['8', 8],
    ['7.5', 7.5],
    ['7,5', 7.5],
    [' 8 ', 8],
    ['７．５', 7.5],
    ['８', 8],
    ['0.5', 0.5],
    ['08', 8],
    ['12.25', 12.25],
    ['1440', 1440],
  ];
  for (const [text, minutes] of inEveryEngine(understood, ([text]) => ['7.5', '７．５'].includes(text))) {
    it(`“${text}” are ${minutes}`, async () => {
      const runner = await entering({ date: TODAY, ...stable(text) });
      expect(runner.problems).to.deep.equal({});
      expect(runner.runner.result?.readings[0]?.entry.minutes).to.equal(minutes);
      expect(runner.runs[0]?.replaceAll(',', '')).to.include(inMinutes(minutes));
    });
  }

  const refused = [
    '',
    ' ',
    '0',
    '0.0',
    '-3',
    '+3',
    'abc',
    '8 minutes',
    '1e9',
    '1e1',
    '1441',
    '99999',
    '7.555',
    '7.',
    '.5',
    '1,000.5',
    '1:30',
    'Infinity',
    'NaN',
    '0x10',
    '٣',
    '<img src=x onerror="document.title=1">',
    '8; 9',
  ];
  for (const text of inEveryEngine(
    refused,
    (text) => ['', '7.', '٣'].includes(text) || text.startsWith('<'),
  )) {
    it(`“${text}” are refused in words, and stay as typed`, async () => {
      const { title } = document;
      const runner = await entering({ date: TODAY, ...stable(text) });
      expect(runner.problems).to.deep.equal({ minutes: problems.minutes });
      expect(runner.entered('minutes')).to.equal(text);
      expect(runner.entered('rise')).to.equal('0');
      expect(runner.runs).to.deep.equal([]);
      expect([runner.all('img').length, document.title]).to.deep.equal([0, title]);
    });
  }
});

describe('a run', () => {
  it('without anything names all that is missing, takes the focus there, and keeps the ticks', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.act('add-run');
    await runner.mark('sharp');
    await runner.act('save-run');
    expect(runner.problems).to.deep.equal({ minutes: problems.minutes, during: sessionLog.problems.pain });
    const summary = runner.get('[data-focus="run-problem"]');
    expect(runner.focused).to.equal(nameOf(summary));
    expect(summary.getAttribute('role')).to.equal('alert');
    expect(summary.innerText).to.include(asked.problem);
    expect(runner.entered('sharp')).to.equal('yes');
  });

  it('of a day that is over asks for all of it', async () => {
    const runner = await entering({ date: TODAY });
    expect(runner.problems).to.deep.equal({
      minutes: problems.minutes,
      during: sessionLog.problems.pain,
      rise: problems.rise,
      lasted: sessionLog.problems.missing,
    });
    await runner.enter({ minutes: '5', during: '1', rise: '0' });
    await runner.act('save-run');
    expect(runner.problems).to.deep.equal({ lasted: sessionLog.problems.missing });
  });

  it('where a problem alone does not say of which field it is, the summary says so', async () => {
    const runner = await entering({ date: TODAY });
    const summary = runner.get('[data-focus="run-problem"]').innerText;
    for (const label of [words.form.during, words.form.rise, sessionLog.lasted])
      expect(summary).to.include(`(${label})`);
  });

  it('each link of the summary leads to its field, and not into the address', async () => {
    const runner = await entering({ date: TODAY });
    const { href } = location;
    for (const link of runner.all('[data-problem]')) {
      letTimePass();
      link.click();
      const field = link.dataset['problem'] ?? '';
      const active = runner.root.activeElement as HTMLElement | null;
      expect(active?.dataset['field'], field).to.equal(field);
    }
    expect(location.href).to.equal(href);
  });

  it('a problem is said no more once its field changes, and the others stay', async () => {
    const runner = await entering({ date: TODAY });
    await runner.pick('during', '3');
    expect(Object.keys(runner.problems)).to.deep.equal(['minutes', 'rise', 'lasted']);
    await runner.type('minutes', '5');
    expect(Object.keys(runner.problems)).to.deep.equal(['rise', 'lasted']);
  });

  it('of a day to come is refused', async () => {
    const runner = await entering({ date: inDays(4), minutes: '5', during: '7' });
    expect(runner.problems).to.deep.equal({ date: sessionLog.problems.future });
    expect([runner.entered('date'), runner.entered('during')]).to.deep.equal([inDays(4), '7']);
  });

  it('of a day before the plan began is refused, and that day named', async () => {
    const runner = await entering({ date: inDays(-1), ...stable(5) });
    const date = inWords(TODAY);
    expect(runner.problems).to.deep.equal({ date: filled(problems.beforeStart, { date }) });
  });

  it('of a day that has one already is refused, and the first one stays', async () => {
    const runner = await entering({ date: TODAY, ...stable(5) });
    await runner.addRun({ date: TODAY, ...stable(9) });
    expect(runner.problems).to.deep.equal({ date: problems.taken });
    await runner.act('cancel');
    expect(runner.runs).to.have.length(1);
    expect(runner.runs[0]).to.include(inMinutes(5));
  });

  for (const date of ['', '2026-02-30', '2025-02-29', '2026-13-01', 'yesterday']) {
    it(`of the day “${date}” is refused`, async () => {
      const runner = await entering({ date: TODAY, ...stable(5) });
      await runner.act('add-run');
      await runner.enter({ minutes: '5', during: '1' });
      await runner.type('date', date);
      await runner.act('save-run');
      expect(runner.problems['date']).to.equal(sessionLog.problems.day);
    });
  }

  it('of today, turned into one of yesterday, keeps what was said', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.itIs(inDays(2));
    await runner.act('add-run');
    await runner.enter({ minutes: '5', during: '3', flare: 'yes' });
    await runner.type('date', inDays(1));
    await runner.enter(settled);
    await runner.act('save-run');
    const { entry } = runner.runner.result?.readings[0] ?? {};
    expect(entry).to.deep.equal({
      kind: 'run',
      date: inDays(1),
      minutes: 5,
      during: 3,
      rise: 0,
      lasted: 'none',
      sharp: false,
      flare: true,
      bone: false,
      pelvic: false,
      anythingNew: false,
    });
  });

  it('of yesterday, turned into one of today, keeps nothing that nobody can know yet', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.itIs(inDays(2));
    await runner.act('add-run');
    await runner.type('date', inDays(1));
    await runner.enter({ minutes: '5', during: '1', rise: '9', lasted: 'next-morning' });
    await runner.type('date', inDays(2));
    await runner.act('save-run');
    const { entry } = runner.runner.result?.readings[0] ?? {};
    expect(entry).not.to.have.any.keys('rise', 'lasted');
    expect(runner.lights).to.deep.equal(['open']);
  });

  for (const tick of ['sharp', 'flare', 'pelvic', 'bone', 'anythingNew'] as const) {
    it(`takes a tick for what it is: ${tick}`, async () => {
      const runner = await entering({ date: TODAY, ...stable(5), [tick]: 'yes' });
      await runner.passCheckIfAsked();
      const { entry } = runner.runner.result?.readings[0] ?? {};
      const ticks = ['sharp', 'flare', 'bone', 'pelvic', 'anythingNew'] as const;
      expect(ticks.filter((name) => entry?.[name])).to.deep.equal([tick]);
    });
  }
});

describe('a day', () => {
  for (const [where, instant, zone, day] of [
    ['in Auckland it is the next day already', '2026-12-31T11:30:00Z', 'Pacific/Auckland', '2027-01-01'],
    ['in Honolulu it is the day before still', '2027-01-01T09:30:00Z', 'Pacific/Honolulu', '2026-12-31'],
    ['in New York, clocks going forward', '2026-03-08T07:00:00Z', 'America/New_York', '2026-03-08'],
    ['in New York, clocks going back', '2026-11-01T05:59:00Z', 'America/New_York', '2026-11-01'],
    ['in Kathmandu, a quarter of an hour past', '2026-06-30T18:20:00Z', 'Asia/Kathmandu', '2026-07-01'],
  ] as const) {
    it(`${where}: a run of today is of ${day}`, async () => {
      setMoment(instant, zone);
      const check = { level: 'none-found', locks: 'none', checkedOn: day } as const;
      const runner = await ReturnToRun.openPlan(fit, {}, { check });
      await runner.act('add-run');
      expect(runner.entered('date')).to.equal(day);
      expect(runner.has('rise')).to.equal(false);
    });
  }

  it('of 29 February in a leap year is taken', async () => {
    setMoment('2028-02-29T12:00:00Z');
    const check = { level: 'none-found', locks: 'none', checkedOn: '2028-02-29' } as const;
    const runner = await ReturnToRun.openPlan(fit, {}, { check });
    await runner.addRun({ minutes: '5', during: '1' });
    expect(runner.runs[0]).to.include(ofWeek('2028-02-29'));
    await runner.itIs('2028-03-01');
    await runner.tellAfter();
    expect(runner.lights).to.deep.equal(['green']);
  });
});
