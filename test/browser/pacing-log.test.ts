/** The log: each session, its light, and what comes next. The cases of D.8 as a person meets them. */
import { expect } from '@open-wc/testing';
import { careGate } from '../../src/messages/en/care-gate.js';
import { pacing as words } from '../../src/messages/en/pacing.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import { said } from '../support/harness.js';
import {
  calm,
  filled,
  fine,
  inDays,
  inUnit,
  ofWeek,
  PacingCalculator,
  TODAY,
  type Entries,
} from '../support/pacing-harness.js';

const next = (minutes: number): string => filled(words.next.heading, { dose: inUnit(minutes) });
const rebound = (lasted: string): Entries => ({ ...calm, during: '2', after: '4', lasted });

async function open(day = 0, entries: Entries = fine('30')): Promise<PacingCalculator> {
  const calculator = await PacingCalculator.openPlan(entries);
  await calculator.itIsAndChecked(inDays(day));
  return calculator;
}

describe('D.8 on the screen', () => {
  it('PC1: a stable week at 30 minutes leads to 33', async () => {
    const calculator = await open(7);
    await calculator.addCalm(TODAY, inDays(3));
    expect(calculator.lights).to.deep.equal(['green', 'green']);
    expect(calculator.nextHeading).to.equal(next(33));
    const part = words.plan.speedParts['10'];
    expect(calculator.textOf('next')).to.include(filled(words.next.why.rise, { part }));
  });

  it('before the week is over, it stays at 30 and says when it may rise', async () => {
    const calculator = await open(6);
    await calculator.addCalm(TODAY, inDays(3));
    expect(calculator.nextHeading).to.equal(next(30));
    expect(calculator.textOf('next')).to.include(filled(words.next.rise, { date: ofWeek(inDays(7)) }));
  });

  it('one session is no stable week', async () => {
    const calculator = await open(7);
    await calculator.addCalm(TODAY);
    expect(calculator.nextHeading).to.equal(next(30));
    expect(calculator.textOf('next')).to.include(words.next.held['few-sessions']);
  });

  it('PC2: pain of 4 that settles is amber, and stays at 30', async () => {
    const calculator = await open(7);
    await calculator.addSession({ date: TODAY, ...calm, during: '4' });
    await calculator.addCalm(inDays(1), inDays(3));
    expect(calculator.lights).to.deep.equal(['green', 'green', 'amber']);
    expect(calculator.nextHeading).to.equal(next(30));
    expect(calculator.textOf('next')).to.include(words.next.held['some-pain']);
  });

  it('PC3: pain of 4 in two weeks running leads to 21', async () => {
    const calculator = await open(9);
    await calculator.addSession({ date: inDays(1), ...calm, during: '4' });
    expect(calculator.nextHeading).to.equal(next(30));
    await calculator.addSession({ date: inDays(8), ...calm, during: '4' });
    expect(calculator.nextHeading).to.equal(next(21));
    const part = words.dose.parts['30'];
    const date = ofWeek(inDays(8));
    expect(calculator.textOf('next')).to.include(filled(words.next.why.cut, { part, date }));
  });

  for (const [code, lasted, dose, part] of [
    ['PC4', '2-to-4-h', 21, '30'],
    ['PC5', 'over-4-h', 18, '40'],
    ['PC6', 'next-morning', 15, '50'],
  ] as const) {
    it(`${code}: a rebound (${lasted}) at 30 is red, and leads to ${dose}`, async () => {
      const calculator = await open(1);
      await calculator.addSession({ date: TODAY, ...rebound(lasted) });
      expect(calculator.lights).to.deep.equal(['red']);
      expect(calculator.nextHeading).to.equal(next(dose));
      expect(calculator.textOf('next')).to.include(
        filled(words.next.why.cut, { part: words.dose.parts[part], date: ofWeek(TODAY) }),
      );
    });
  }

  it('PC7: a second rebound stops the plan, and sends to a clinician', async () => {
    const calculator = await open(3);
    await calculator.addSession({ date: TODAY, ...rebound('next-morning') });
    await calculator.addSession({ date: inDays(2), ...rebound('next-morning') });
    expect(calculator.nextHeading).to.equal(words.next.stop);
    const text = calculator.textOf('next');
    expect(text).to.include(words.next.stopWhy['second-rebound']).and.include(said(words.next.stopDo));
    expect(calculator.dose).to.equal(undefined);
    expect(calculator.shows('[part~="plan"]')).to.equal(false);
    expect(calculator.actions).not.to.include('calendar');
    expect(calculator.pacing.summary()).to.include(words.next.stop);
  });

  it('two rebounds with 4 calm weeks between them do not stop it', async () => {
    const calculator = await open(31);
    await calculator.addSession({ date: TODAY, ...rebound('next-morning') });
    await calculator.addSession({ date: inDays(29), ...rebound('next-morning') });
    expect(calculator.nextHeading).to.equal(next(7));
  });

  it('PC12: in a flare 2 easy days, then half; from day 8 on the check comes first', async () => {
    const calculator = await open();
    await calculator.addSession({ rest: '4', during: '2', flare: 'yes' });
    expect(calculator.nextHeading).to.equal(next(15));
    expect(calculator.textOf('next')).to.include(filled(words.dose.easyDays, { date: ofWeek(inDays(3)) }));
    expect(calculator.textOf('next')).to.include(words.dose.because.flare);
    await calculator.itIs(inDays(2));
    expect(calculator.textOf('next')).to.include(filled(words.next.flare, { n: '3' }));
    await calculator.itIs(inDays(6));
    expect(calculator.nextHeading).to.equal(next(15));
    await calculator.itIs(inDays(7));
    expect(calculator.text).to.include(careGate.why.flare);
    expect(calculator.nextHeading).to.equal('');
  });

  it('PC13: anything new opens the check, and no dose is shown until it is done', async () => {
    const calculator = await open();
    await calculator.addSession({ rest: '1', during: '1', anythingNew: 'yes' });
    expect(calculator.text).to.include(careGate.why.worse);
    const hidden = [calculator.nextHeading, calculator.doseHeading, calculator.textOf('plan')];
    expect(hidden).to.deep.equal(['', '', '']);
    expect(calculator.pacing.summary()).not.to.include(inUnit(30));
    await calculator.passCheck();
    expect(calculator.nextHeading).to.equal('');
    await calculator.act('go-on');
    expect(calculator.lights).to.deep.equal(['stop-now']);
    expect(calculator.nextHeading).to.equal(next(30));
  });

  it('PC14: after three stable weeks walking rises by a fifth, where the quicker way is taken', async () => {
    const calculator = await open(21, { ...fine('30'), target: '120' });
    await calculator.pick('speed', 'quicker');
    for (const week of [0, 7, 14]) await calculator.addCalm(inDays(week), inDays(week + 2));
    expect(calculator.nextHeading).to.equal(next(44));
    expect(calculator.textOf('next')).to.include(words.plan.speedParts['20']);
  });
});

describe('a session', () => {
  it('begins with today and the dose of the day, and with no pain chosen', async () => {
    const calculator = await open(2);
    await calculator.act('add-session');
    expect([calculator.entered('date'), calculator.entered('dose')]).to.deep.equal([inDays(2), '30']);
    for (const name of ['during', 'rest', 'sharp', 'flare', 'anythingNew'])
      expect(calculator.entered(name), name).to.equal('');
  });

  it('of today asks nothing that only tomorrow can tell, and says so', async () => {
    const calculator = await open();
    await calculator.act('add-session');
    expect([calculator.has('after'), calculator.has('lasted')]).to.deep.equal([false, false]);
    expect(calculator.text).to.include(sessionLog.tomorrow);
    await calculator.type('date', inDays(-1));
    expect([calculator.has('after'), calculator.has('lasted')]).to.deep.equal([true, true]);
    expect(calculator.text).not.to.include(sessionLog.tomorrow);
  });

  it('of today is open, and is asked after tomorrow', async () => {
    const calculator = await open();
    await calculator.addSession({ rest: '1', during: '1' });
    expect(calculator.lights).to.deep.equal(['open']);
    expect(calculator.text).to.include(sessionLog.lights.open.means);
    expect(calculator.actions).not.to.include('tell-after');
    await calculator.itIs(inDays(1));
    expect(calculator.actions).to.include('tell-after');
    const what = filled(words.log.pendingWhat, { date: ofWeek(TODAY), dose: inUnit(30) });
    expect(calculator.textOf('log')).to.include(what);
    await calculator.tellAfter({ after: '1', lasted: 'none' });
    expect(calculator.lights).to.deep.equal(['green']);
    expect(calculator.actions).not.to.include('tell-after');
    expect(calculator.sessions).to.have.length(1);
  });

  it('told of tomorrow as bad turns red then', async () => {
    const calculator = await open();
    await calculator.addSession({ rest: '1', during: '2' });
    await calculator.itIs(inDays(1));
    await calculator.tellAfter({ after: '5', lasted: 'next-morning' });
    expect(calculator.lights).to.deep.equal(['red']);
    expect(calculator.nextHeading).to.equal(next(15));
  });

  it('the question of tomorrow takes no half answer', async () => {
    const calculator = await open();
    await calculator.addSession({ rest: '1', during: '2' });
    await calculator.itIs(inDays(1));
    await calculator.act('tell-after');
    await calculator.act('save-session');
    expect(Object.keys(calculator.problems)).to.deep.equal(['after', 'lasted']);
    await calculator.pick('after', '2');
    expect(Object.keys(calculator.problems)).to.deep.equal(['lasted']);
    await calculator.act('save-session');
    expect(Object.keys(calculator.problems)).to.deep.equal(['lasted']);
  });

  for (const [light, entries] of [
    ['green', { ...calm, during: '2' }],
    ['amber', { ...calm, during: '3' }],
    ['amber', { ...calm, during: '5' }],
    ['red', { ...calm, during: '6' }],
    ['red', { ...calm, sharp: 'yes' }],
    ['red', { ...calm, after: '3', lasted: '2-to-4-h' }],
    ['red', { ...calm, lasted: 'next-morning' }],
    ['red', { ...calm, flare: 'yes' }],
    ['green', { ...calm, after: '9', lasted: 'under-2-h' }],
    ['green', { ...calm, after: '2', lasted: 'over-4-h' }],
  ] as const satisfies readonly (readonly [string, Entries])[]) {
    it(`is ${light}: ${JSON.stringify(entries)}`, async () => {
      const calculator = await open(1);
      await calculator.addSession({ date: TODAY, ...entries });
      expect(calculator.lights).to.deep.equal([light]);
      const { during, after }: Entries = entries;
      const line = { dose: inUnit(30), during: during ?? '', after: after ?? '' };
      expect(calculator.sessions[0]).to.include(filled(words.log.line, line)).and.include(ofWeek(TODAY));
    });
  }

  it('saved says so, and moves the next dose into sight', async () => {
    const calculator = await open(1);
    await calculator.addSession({ date: inDays(1), rest: '1', during: '1' });
    expect(calculator.announcement).to.equal(sessionLog.added);
    await calculator.addSession({ date: TODAY, ...calm });
    expect(calculator.announcement).to.equal(`${sessionLog.added} ${sessionLog.older}`);
    const [newest, oldest] = calculator.sessions;
    expect([newest?.includes(ofWeek(inDays(1))), oldest?.includes(ofWeek(TODAY))]).to.deep.equal([
      true,
      true,
    ]);
  });

  it('given up leaves nothing, not even for the next one', async () => {
    const calculator = await open(1);
    await calculator.act('add-session');
    await calculator.enter({ during: '9', sharp: 'yes' });
    await calculator.act('cancel');
    expect(calculator.sessions).to.deep.equal([]);
    await calculator.act('add-session');
    expect([calculator.entered('during'), calculator.entered('sharp')]).to.deep.equal(['', '']);
  });

  it('changed takes the place of what it was, and all follows', async () => {
    const calculator = await open(1);
    await calculator.addSession({ date: TODAY, ...rebound('next-morning') });
    expect(calculator.nextHeading).to.equal(next(15));
    await calculator.onSession('change-session');
    for (const [name, value] of Object.entries(rebound('next-morning')))
      expect(calculator.entered(name), name).to.equal(value);
    await calculator.enter({ lasted: 'none', after: '1' });
    await calculator.act('save-session');
    expect(calculator.lights).to.deep.equal(['green']);
    expect(calculator.nextHeading).to.equal(next(30));
  });

  it('deleted can be brought back, and all follows', async () => {
    const calculator = await open(2);
    await calculator.addSession({ date: TODAY, ...calm });
    await calculator.addSession({ date: inDays(1), ...rebound('next-morning') });
    await calculator.onSession('remove-session', 0);
    expect(calculator.sessions).to.have.length(1);
    expect(calculator.nextHeading).to.equal(next(30));
    const removed = filled(sessionLog.removed, { date: ofWeek(inDays(1)) });
    expect(calculator.textOf('log')).to.include(removed);
    await calculator.act('undo');
    expect(calculator.lights).to.deep.equal(['red', 'green']);
    expect(calculator.nextHeading).to.equal(next(15));
    expect(calculator.actions).not.to.include('undo');
  });

  it('its buttons say of which day they are', async () => {
    const calculator = await open(1);
    await calculator.addCalm(TODAY);
    const [change, remove] = ['change-session', 'remove-session'].map((action) =>
      calculator.get(`[data-action="${action}"]`).getAttribute('aria-label'),
    );
    const date = ofWeek(TODAY);
    expect(change).to.equal(filled(sessionLog.changeWhat, { date }));
    expect(remove).to.equal(filled(sessionLog.removeWhat, { date }));
  });

  it('put in an older day counts where it belongs', async () => {
    const calculator = await open(8);
    await calculator.addCalm(inDays(3));
    expect(calculator.nextHeading).to.equal(next(30));
    await calculator.addCalm(TODAY);
    expect(calculator.nextHeading).to.equal(next(33));
  });

  it('for 2 or 3 days a week leaves a day free', async () => {
    const calculator = await open(0, { ...fine('30'), activity: 'cycle' });
    await calculator.addSession({ rest: '1', during: '1' });
    expect(calculator.textOf('next')).to.include(filled(words.next.from, { date: ofWeek(inDays(2)) }));
    const walker = await open();
    await walker.addSession({ rest: '1', during: '1' });
    expect(walker.textOf('next')).to.include(filled(words.next.from, { date: ofWeek(inDays(1)) }));
  });
});

describe('a long log', () => {
  it('shows the newest, and all of them when asked', async () => {
    const calculator = await open(20);
    let count = 0;
    while (!calculator.actions.includes('show-all')) {
      expect(count).to.be.below(20);
      await calculator.addCalm(inDays(count));
      count += 1;
      if (!calculator.actions.includes('show-all')) expect(calculator.sessions).to.have.length(count);
    }
    expect(calculator.sessions.length).to.be.below(count);
    expect(calculator.sessions[0]).to.include(ofWeek(inDays(count - 1)));
    expect(calculator.text).to.include(filled(sessionLog.all, { n: String(count) }));
    await calculator.act('show-all');
    expect(calculator.sessions).to.have.length(count);
    expect(calculator.sessions.at(-1)).to.include(ofWeek(TODAY));
    expect(calculator.actions).not.to.include('show-all');
  });
});

describe('after a stop', () => {
  async function stopped(): Promise<PacingCalculator> {
    const calculator = await open(2);
    await calculator.addSession({ date: TODAY, ...rebound('next-morning') });
    await calculator.addSession({ date: inDays(2), rest: '1', during: '9' });
    await calculator.onSession('change-session');
    await calculator.type('date', inDays(1));
    await calculator.enter({ after: '9', lasted: 'next-morning' });
    await calculator.act('save-session');
    return calculator;
  }

  it('a clinician’s word counts only from the next day on', async () => {
    const calculator = await open(1);
    await calculator.addSession({ date: TODAY, ...rebound('next-morning') });
    await calculator.itIs(inDays(1));
    await calculator.addSession({ date: inDays(1), rest: '1', during: '9' });
    expect(calculator.nextHeading).not.to.equal(words.next.stop);
    await calculator.itIs(inDays(2));
    await calculator.tellAfter({ after: '9', lasted: 'next-morning' });
    expect(calculator.nextHeading).to.equal(words.next.stop);
    await calculator.itIs(inDays(1));
    expect(calculator.has('cleared')).to.equal(false);
    expect(calculator.textOf('next')).to.include(words.next.clearedLater);
    await calculator.itIs(inDays(2));
    expect(calculator.has('cleared')).to.equal(true);
  });

  it('a clinician’s word opens it at the dose that was cut', async () => {
    const calculator = await stopped();
    expect(calculator.nextHeading).to.equal(words.next.stop);
    await calculator.mark('cleared');
    expect(calculator.nextHeading).to.equal(next(7));
    expect(calculator.pacing.result?.plan.clearedOn).to.equal(inDays(2));
  });

  it('a rebound after that stops it again', async () => {
    const calculator = await stopped();
    await calculator.mark('cleared');
    await calculator.itIs(inDays(4));
    await calculator.addSession({ date: inDays(3), ...rebound('next-morning') });
    expect(calculator.nextHeading).to.equal(words.next.stop);
  });

  it('deleting the session that stopped it opens it too', async () => {
    const calculator = await stopped();
    await calculator.onSession('remove-session');
    expect(calculator.nextHeading).to.equal(next(15));
  });
});
