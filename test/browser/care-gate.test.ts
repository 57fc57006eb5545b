/** What stands between a reader and a plan, on an element that has nothing else. */
import { expect } from '@open-wc/testing';
import { today } from '../../src/care/browser.js';
import { careGate } from '../../src/messages/en/care-gate.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import type { CheckRecord, Day, Due, Lock, SinceCheck } from '../../src/rules.js';
import { careStatus } from '../../src/ui/care-status.js';
import { fill, formatDay } from '../../src/ui/wording.js';
import { keyboard } from '../support/hands.js';
import { nameOf, RedFlagCheck, said, tidy, type Attributes } from '../support/harness.js';
import {
  allLocked,
  daysAgo,
  emergency,
  loadsLocked,
  noneFound,
  onPage,
  openPlan,
  runningLocked,
  type Plan,
} from '../support/test-plan.js';

const inWords = (day: Day): string => formatDay(day, 'en-gb');
const call = said(questionnaire.emergency.heading, 'gb');

describe('what a plan may do', () => {
  const rows: readonly [string, CheckRecord | undefined, SinceCheck, Due, Lock][] = [
    ['no check', undefined, {}, 'full-check', 'all'],
    ['none found today', noneFound, {}, 'nothing', 'none'],
    ['none found, 27 days ago', { ...noneFound, checkedOn: daysAgo(27) }, {}, 'ask-new-or-worse', 'none'],
    ['none found, 28 days ago', { ...noneFound, checkedOn: daysAgo(28) }, {}, 'full-check', 'all'],
    ['a check of tomorrow', { ...noneFound, checkedOn: daysAgo(-1) }, {}, 'full-check', 'all'],
    ['a flare of 7 days', noneFound, { flareDays: 7 }, 'nothing', 'none'],
    ['a flare of 8 days', noneFound, { flareDays: 8 }, 'full-check', 'all'],
    ['a new symptom', noneFound, { newSymptom: true }, 'full-check', 'all'],
    ['running closed', runningLocked, {}, 'nothing', 'running'],
    ['loads closed', loadsLocked, {}, 'nothing', 'loads'],
    ['all closed', allLocked, {}, 'nothing', 'all'],
    ['cleared today', { ...allLocked, clearance: { exercise: today() } }, {}, 'nothing', 'running'],
    ['cleared on the check’s day', cleared(2), {}, 'nothing', 'none'],
    ['cleared the day before the check', cleared(3), {}, 'nothing', 'all'],
    ['cleared tomorrow', cleared(-1), {}, 'nothing', 'all'],
    ['cleared, and worse', { ...cleared(0), worse: true }, {}, 'full-check', 'all'],
    ['cleared, and too old', { ...cleared(0), checkedOn: daysAgo(28) }, {}, 'full-check', 'all'],
    ['cleared, and a new symptom', cleared(0), { newSymptom: true }, 'full-check', 'all'],
    ['cleared emergency', { ...cleared(0), level: 'emergency' }, {}, 'nothing', 'all'],
    ['an emergency that locks nothing', { ...emergency, locks: 'none' }, {}, 'nothing', 'all'],
    ['an old emergency', { ...emergency, checkedOn: daysAgo(40) }, {}, 'full-check', 'all'],
    ['an unfinished check', { ...noneFound, level: 'unfinished' }, {}, 'full-check', 'all'],
    ['a level that is none', { ...noneFound, level: 'amber' }, {}, 'full-check', 'all'],
    ['a lock that is none', { ...noneFound, locks: 'some' as Lock }, {}, 'full-check', 'all'],
    ['a day that is none', { ...noneFound, checkedOn: 'x' }, {}, 'full-check', 'all'],
    ['a flare that is none', noneFound, { flareDays: NaN }, 'full-check', 'all'],
  ];

  function cleared(days: number): CheckRecord {
    return { ...allLocked, clearance: { exercise: daysAgo(days), running: daysAgo(days) } };
  }

  for (const [name, check, since, due, lock] of rows) {
    it(`${name}: ${due}, ${lock} locked`, () => {
      expect(careStatus(check, today(), since)).to.deep.equal({ due, lock });
    });
  }
});

describe('without a check', () => {
  it('a plan says why it asks, how long it takes, and the emergency signs', async () => {
    const plan = await openPlan();
    expect(plan.shown).to.equal(careGate.dueTitle);
    expect(plan.text).to.include(careGate.why.none).and.include(questionnaire.time);
    for (const sign of Object.values(questionnaire.watch)) expect(plan.text).to.include(sign);
    expect(plan.choices).to.deep.equal(['check']);
    expect(plan.plan.summary()).to.include(careGate.why.none).and.include(questionnaire.watch.saddle);
  });

  it('it asks the same questions, with the signs at hand, and Back leads out again', async () => {
    const plan = await openPlan();
    await plan.act('check');
    expect(plan.focused).to.equal(`heading "${questionnaire.screens['bladder-bowel-feeling']}"`);
    expect(nameOf(plan.find('details.signs'))).not.to.equal('nothing');
    expect(plan.plan.summary()).to.include(questionnaire.watch.saddle);
    await plan.back();
    expect(plan.focused).to.equal(`heading "${careGate.dueTitle}"`);
  });

  it('none found: the result with reasons and Change, then on to the plan with focus', async () => {
    const plan = await openPlan();
    await plan.check();
    expect(onPage()).to.deep.equal(noneFound);
    expect(plan.focused).to.include(checkResult.levels['none-found'].heading);
    expect(plan.plan.summary()).to.include(checkResult.levels['none-found'].heading);
    await plan.press(plan.get('[data-action="change"][data-screen="pain-behaviour"]'));
    await plan.tick('below-knee-pain');
    await plan.continue();
    expect(tidy(plan.get('.reasons').textContent)).to.include(questionnaire.questions['below-knee-pain']);
    expect(onPage()).to.include({ level: 'prompt', locks: 'none' });
    expect(plan.plan.openings).to.equal(0);
    await plan.act('go-on');
    expect(plan.focused).to.equal('heading "The plan"');
    expect(plan.plan.openings).to.equal(1);
    expect(plan.choices).to.deep.equal([]);
    expect(plan.plan.summary()).to.equal('');
  });

  it('the way on stands under all that is said of the result, and over the answers', async () => {
    const plan = await openPlan();
    await plan.check({ ticks: ['swollen-leg'] });
    const parts = plan.all('.care-card, .reasons, .note, .watch-list, .answers, [data-action^="cleared"]');
    expect(parts.map(({ dataset, part }) => dataset['action'] ?? part.value)).to.deep.equal([
      'care-card',
      'reasons',
      'note',
      'watch-list',
      'cleared-exercise',
      'cleared-running',
      'answers',
    ]);
  });

  it('the result can be copied, and a person’s steps are told without a word of it', async () => {
    const plan = await openPlan();
    const heard: string[] = [];
    for (const type of ['si-start', 'si-step', 'si-result', 'si-reset']) {
      plan.plan.addEventListener(type, (event) => heard.push(`${type} ${String('detail' in event)}`));
    }
    await plan.check();
    expect(plan.actions.slice(0, 3)).to.deep.equal(['go-on', 'print', 'copy']);
    await plan.act('go-on');
    expect(new Set(heard)).to.deep.equal(new Set(['si-step false']));
  });

  it('“Go on” forgets the answers', async () => {
    const plan = await openPlan();
    await plan.check({ ticks: ['monthly-pain'] });
    await plan.act('go-on');
    await plan.happens({ newSymptom: true });
    await plan.act('check');
    expect(plan.plan.summary()).not.to.include(questionnaire.questions['monthly-pain']);
    for await (const screen of plan.screens()) expect(plan.ticked, screen).to.deep.equal([]);
  });

  it('reset() leaves the questions and what the page knows', async () => {
    const plan = await openPlan(noneFound);
    await plan.happens({ newSymptom: true });
    await plan.act('check');
    plan.plan.reset();
    await plan.settled();
    expect(plan.shown).to.equal(careGate.dueTitle);
    expect(onPage()).to.deep.equal(noneFound);
  });
});

describe('an emergency', () => {
  it('shows at once in its own questions, to the page as well, and goes when it is taken back', async () => {
    const plan = await openPlan({ ...noneFound, checkedOn: daysAgo(30) });
    await plan.act('check');
    await plan.tick('saddle-numbness');
    expect(plan.focused).to.equal(`heading "${call}"`);
    expect(plan.announcement).to.equal(call);
    expect(onPage()).to.deep.equal(emergency);
    expect(plan.all('.emergency-line')).to.have.length(0);
    await plan.untick('saddle-numbness');
    expect(onPage()).to.deep.equal({ ...noneFound, checkedOn: daysAgo(30) });
  });

  it('stays on show when the reader leaves the questions with it', async () => {
    const plan = await openPlan();
    await plan.act('check');
    await plan.tick('saddle-numbness');
    await plan.back();
    expect(plan.focused).to.include(call);
    expect(plan.choices).to.deep.equal(['check-again']);
  });

  it('as its own result says why, and lets nobody go on', async () => {
    const plan = await openPlan();
    await plan.check({ ticks: ['saddle-numbness'] });
    expect(tidy(plan.get('.reasons').textContent)).to.include(checkResult.reasons['nerve-fast']);
    expect(plan.choices).to.deep.equal(['check-again']);
    expect(plan.plan.status.lock).to.equal('all');
  });

  it('on record is the card with the number, and nothing but a new check', async () => {
    const plan = await openPlan({ ...emergency, checkedOn: daysAgo(90), clearance: { exercise: today() } });
    expect(plan.shown).to.include(call);
    expect(plan.numbersIn(plan.get('.care-card'))).to.deep.equal(['tel:999']);
    expect(plan.choices).to.deep.equal(['check-again']);
    for (const line of questionnaire.emergency.do) {
      expect(plan.text).to.include(line);
      expect(plan.plan.summary()).to.include(line);
    }
  });

  it('on record stays in sight through a new check, which alone takes it away', async () => {
    const plan = await openPlan(emergency);
    await plan.act('check-again');
    for await (const screen of plan.screens()) {
      expect(plan.numbersIn(plan.get('.emergency-line')), screen).to.include('tel:999');
      expect(onPage(), screen).to.deep.equal(emergency);
    }
    expect(onPage()).to.deep.equal(noneFound);
    await plan.act('go-on');
    expect(plan.isOpen).to.equal(true);
  });

  const states: readonly [string, CheckRecord | undefined, (plan: Plan) => Promise<void>][] = [
    ['a check that is due', undefined, async () => {}],
    ['the question what is new', { ...noneFound, checkedOn: daysAgo(8) }, async () => {}],
    ['a closed plan', allLocked, async () => {}],
    ['a closed plan that was just cleared', allLocked, (plan) => plan.clear('exercise')],
    ['an open plan with a notice', runningLocked, async () => {}],
    ['an open plan', noneFound, async () => {}],
    ['a result of its own', undefined, (plan) => plan.check()],
  ];
  for (const [name, check, act] of states) {
    it(`from elsewhere takes the place of ${name}`, async () => {
      const plan = await openPlan(check);
      await act(plan);
      await plan.knows(emergency);
      expect(plan.shown).to.include(call);
      expect(plan.choices).to.deep.equal(['check-again']);
      expect(nameOf(plan.find('.answers'))).to.equal('nothing');
    });
  }

  it('from elsewhere stands over its own questions', async () => {
    const plan = await openPlan();
    await plan.act('check');
    await plan.knows(emergency);
    expect(plan.screen).to.equal('bladder-bowel-feeling');
    expect(plan.numbersIn(plan.get('.emergency-line'))).to.include('tel:999');
  });
});

describe('a new check is due', () => {
  const old = { ...allLocked, checkedOn: daysAgo(28), clearance: { exercise: today(), running: today() } };
  const rows: readonly [string, CheckRecord, SinceCheck, string][] = [
    ['after 28 days', old, {}, careGate.why.old],
    ['after a check of a later day', { ...noneFound, checkedOn: daysAgo(-2) }, {}, careGate.why.old],
    ['after a flare of over a week', noneFound, { flareDays: 8 }, careGate.why.flare],
    ['after a new symptom', noneFound, { newSymptom: true, flareDays: 9 }, careGate.why.worse],
    ['when something is worse', { ...noneFound, worse: true }, {}, careGate.why.worse],
    ['after an unfinished one', { ...noneFound, level: 'unfinished', locks: 'all' }, {}, careGate.why.none],
    ['after one that cannot be read', { ...noneFound, level: 'amber' }, {}, careGate.why.old],
  ];
  for (const [name, check, since, why] of rows) {
    it(`${name}, and says why`, async () => {
      const plan = await openPlan(check);
      await plan.happens(since);
      expect(plan.text).to.include(why);
      expect(plan.choices).to.deep.equal(['check']);
      expect(plan.plan.status).to.deep.equal({ due: 'full-check', lock: 'all' });
    });
  }

  it('and drops the clearance and the “worse” of the one before', async () => {
    const plan = await openPlan({ ...old, worse: true, confirmedOn: daysAgo(1) });
    await plan.check({ ticks: ['swollen-leg'] });
    expect(onPage()).to.deep.equal({ level: 'same-day', locks: 'all', checkedOn: today() });
    expect(plan.choices).to.deep.equal(['check-again', 'cleared-exercise', 'cleared-running']);
  });
});

describe('red-flag-href', () => {
  for (const href of ['/check', 'check.html#top', '#check', 'https://clinic.example/check']) {
    it(`leads to ${href}, and the widget asks itself only where that is another page`, async () => {
      const plan = await openPlan(undefined, { 'red-flag-href': href });
      const link = plan.get('a[part~="check-link"]');
      expect(link.getAttribute('href')).to.equal(href);
      expect(tidy(link.textContent)).to.equal(careGate.link);
      expect(plan.choices).to.deep.equal(href.startsWith('#') ? [] : ['check']);
      expect(plan.text).to.include(careGate.why.none).and.not.include(questionnaire.time);
    });
  }

  for (const href of ['javascript:alert(1)', 'data:text/html,x', '']) {
    it(`${JSON.stringify(href)} is no address: the widget asks`, async () => {
      const plan = await openPlan(undefined, { 'red-flag-href': href });
      expect(plan.choices).to.deep.equal(['check']);
      expect(nameOf(plan.find('[part~="check-link"]'))).to.equal('nothing');
    });
  }

  for (const [name, check] of Object.entries({ emergency, allLocked, runningLocked })) {
    it(`is where the check is done again: ${name}`, async () => {
      const plan = await openPlan(check, { 'red-flag-href': '#check' });
      expect(tidy(plan.get('[part~="check-link"]').textContent)).to.equal(careGate.again);
      expect(plan.choices).not.to.include('check-again');
    });
  }
});

describe('after a week: “Is anything new or worse?”', () => {
  const week: CheckRecord = { ...runningLocked, checkedOn: daysAgo(10) };

  it('asks one thing, with the date and what counts', async () => {
    const plan = await openPlan(week);
    expect(plan.shown).to.equal(fill(careGate.askTitle, { date: inWords(daysAgo(10)) }));
    for (const sign of Object.values(questionnaire.watch)) expect(plan.text).to.include(sign);
    expect(plan.choices).to.deep.equal(['nothing-new', 'new-or-worse']);
    expect(plan.plan.summary()).to.include(careGate.askFor);
  });

  it('asks from the day it was last answered', async () => {
    const plan = await openPlan({ ...week, checkedOn: daysAgo(20), confirmedOn: daysAgo(7) });
    expect(plan.shown).to.include(inWords(daysAgo(7)));
  });

  it('“No, nothing” is kept with its day, and the plan goes on', async () => {
    const cleared = { ...week, clearance: { running: daysAgo(9) } };
    const plan = await openPlan(cleared);
    await plan.act('nothing-new');
    expect(onPage()).to.deep.equal({ ...cleared, confirmedOn: today() });
    expect(plan.focused).to.equal('heading "The plan"');
    expect(plan.plan.openings).to.equal(1);
  });

  it('“No, nothing” opens nothing that the check keeps closed', async () => {
    const plan = await openPlan({ ...allLocked, checkedOn: daysAgo(10) });
    await plan.act('nothing-new');
    expect(plan.focused).to.include(checkResult.levels['same-day'].heading);
    expect(plan.plan.openings).to.equal(0);
  });

  it('“Yes, or I am not sure” asks for the whole check, and clearance is gone', async () => {
    const plan = await openPlan({ ...week, clearance: { running: daysAgo(9) } });
    await plan.act('new-or-worse');
    expect(onPage()).to.deep.equal({ ...week, worse: true });
    expect(plan.focused).to.equal(`heading "${careGate.dueTitle}"`);
    expect(plan.text).to.include(careGate.why.worse);
    expect(plan.plan.status.lock).to.equal('all');
  });
});

describe('where the check keeps everything closed', () => {
  it('the plan says who to see, why, and what opens it, with the signs', async () => {
    const plan = await openPlan(allLocked, { 'contact-label': 'Book here', 'contact-href': '/book' });
    const { heading: what, do: lines } = checkResult.levels['same-day'];
    expect(plan.shown).to.include(what);
    const because = fill(careGate.because, { date: inWords(daysAgo(2)), what });
    const expected = [...lines, because, checkResult.locks.all, careGate.opens, questionnaire.watch.saddle];
    for (const line of expected) {
      expect(plan.text).to.include(said(line, 'gb'));
      expect(plan.plan.summary()).to.include(said(line, 'gb'));
    }
    expect(plan.text).to.include('Book here');
    expect(plan.choices).to.deep.equal(['cleared-exercise', 'cleared-running', 'check-again']);
  });

  it('clearance opens it once the reader goes on, and not under their finger', async () => {
    const plan = await openPlan(allLocked);
    await plan.clear('exercise');
    expect(onPage()).to.deep.equal({ ...allLocked, clearance: { exercise: today() } });
    expect(plan.focused).to.equal('checkbox cleared-exercise');
    expect(plan.announcement).to.equal(checkResult.locks.running);
    expect(plan.choices).to.include('go-on');
    await plan.act('go-on');
    expect(plan.isOpen).to.equal(true);
    expect(plan.plan.status.lock).to.equal('running');
    expect(plan.text).to.include(checkResult.locks.running);
  });

  it('“may run” alone opens nothing', async () => {
    const plan = await openPlan(allLocked);
    await plan.clear('running');
    expect(plan.choices).not.to.include('go-on');
    expect(plan.text).to.include(careGate.both);
    await plan.clear('exercise');
    await plan.act('go-on');
    expect(plan.plan.status.lock).to.equal('none');
    expect(plan.text).to.include(careGate.opened);
  });

  it('clearance taken back before going on closes it again', async () => {
    const plan = await openPlan(allLocked);
    await plan.clear('exercise');
    await plan.clear('exercise');
    expect(onPage()).to.deep.equal(allLocked);
    expect(plan.choices).not.to.include('go-on');
  });

  it('without a level that can be cleared, only a new check helps', async () => {
    const plan = await openPlan({ ...noneFound, locks: 'all' });
    expect(plan.choices).to.deep.equal(['check-again']);
    expect(plan.text).to.include(checkResult.locks.all);
    await plan.act('check-again');
    await plan.answer();
    await plan.act('go-on');
    expect(plan.isOpen).to.equal(true);
  });
});

describe('over a plan that goes on', () => {
  it('stands nothing where nothing is closed', async () => {
    const plan = await openPlan(noneFound);
    expect(plan.isOpen).to.equal(true);
    expect(plan.choices).to.deep.equal([]);
  });

  for (const check of [runningLocked, loadsLocked]) {
    it(`stands what is closed, why, and that less is always open: ${check.locks}`, async () => {
      const plan = await openPlan(check);
      const what = checkResult.levels.prompt.heading;
      const because = fill(careGate.because, { date: inWords(check.checkedOn), what });
      for (const line of [because, checkResult.locks[check.locks as 'running'], careGate.less]) {
        expect(plan.text).to.include(line);
        expect(plan.plan.summary()).to.include(line);
      }
    });
  }

  it('“may run” is all that is asked where only running is closed', async () => {
    const plan = await openPlan(runningLocked);
    expect(plan.choices).to.deep.equal(['cleared-running', 'check-again']);
    await plan.clear('running');
    expect(plan.plan.status.lock).to.equal('none');
    expect(plan.announcement).to.equal(careGate.opened);
    expect(plan.focused).to.equal('checkbox cleared-running');
    expect(onPage()).to.deep.equal({ ...runningLocked, clearance: { running: today() } });
    await plan.clear('running');
    expect(onPage()).to.deep.equal(runningLocked);
  });

  it('clearance taken back closes the plan, and says so with focus', async () => {
    const plan = await openPlan({ ...allLocked, clearance: { exercise: daysAgo(1), running: daysAgo(1) } });
    await plan.clear('running');
    expect(plan.plan.status.lock).to.equal('running');
    await plan.clear('exercise');
    expect(plan.focused).to.include(checkResult.levels['same-day'].heading);
    expect(plan.choices).not.to.include('go-on');
  });

  it('clearance of an earlier check shows as not given, and does not come back with a new one', async () => {
    const plan = await openPlan({ ...loadsLocked, clearance: { exercise: daysAgo(3), running: daysAgo(3) } });
    expect(plan.all('input:checked')).to.have.length(0);
    await plan.clear('running');
    expect(onPage()?.clearance).to.deep.equal({ running: today() });
    expect(plan.plan.status.lock).to.equal('loads');
  });

  it('the check can be done again, and left', async () => {
    const plan = await openPlan(loadsLocked);
    await plan.act('check-again');
    expect(plan.screen).to.equal('bladder-bowel-feeling');
    await plan.back();
    expect(plan.focused).to.equal('heading "The plan"');
    expect(onPage()).to.deep.equal(loadsLocked);
  });
});

describe('beside a red-flag check on the same page', () => {
  it('a check done there opens the plan, without moving anybody’s focus', async () => {
    const plan = await openPlan();
    const check = await RedFlagCheck.open();
    await check.finish();
    await plan.settled();
    expect(plan.isOpen).to.equal(true);
    expect(plan.focused).to.equal('nothing');
    expect(plan.plan.openings).to.equal(0);
  });

  it('a plan that comes later knows of the check, and its clearance does not change what that says', async () => {
    const check = await RedFlagCheck.open();
    await check.finish({ ticks: ['swollen-leg'] });
    const plan = await openPlan();
    expect(plan.shown).to.include(checkResult.levels['same-day'].heading);
    await plan.clear('exercise');
    expect(check.shownLevel).to.equal('same-day');
    expect(check.element.result?.locks).to.equal('all');
    expect(onPage()).to.include({ level: 'same-day', locks: 'all' });
  });

  it('a newer check there takes the place of a result here', async () => {
    const check = await RedFlagCheck.open();
    const plan = await openPlan();
    await plan.check({ ticks: ['monthly-pain'] });
    await check.finish({ ticks: ['swollen-leg', 'monthly-pain'] });
    await plan.settled();
    expect(plan.choices).to.deep.equal(['cleared-exercise', 'cleared-running', 'check-again']);
    expect(nameOf(plan.find('.answers'))).to.equal('nothing');
    // The same in the end as was found here, and still another check.
    await check.change('body');
    await check.untick('swollen-leg');
    await check.none();
    await plan.settled();
    expect(plan.isOpen).to.equal(true);
  });

  for (const first of ['check', 'plan'] as const) {
    it(`an emergency there that is taken back leaves what was done here since, ${first} first`, async () => {
      const opened = first === 'plan' ? await openPlan() : undefined;
      const check = await RedFlagCheck.open();
      const plan = opened ?? (await openPlan());
      await check.start();
      await check.tick('saddle-numbness');
      await plan.settled();
      expect(plan.shown).to.include(call);
      await plan.act('check-again');
      await plan.answer({ ticks: ['swollen-leg'] });
      await check.untick('saddle-numbness');
      expect(onPage()).to.include({ level: 'same-day', locks: 'all' });
    });
  }

  it('a plan’s own check is known to the other plans of the page', async () => {
    const one = await openPlan();
    const other = await openPlan();
    await one.check({ ticks: ['fever'] });
    await other.settled();
    expect(other.shown).to.include(checkResult.levels['same-day'].heading);
    await one.clear('exercise');
    await other.settled();
    expect(other.isOpen).to.equal(true);
    expect(one.shown).to.include(checkResult.levels['same-day'].heading);
  });
});

describe('by keyboard alone', () => {
  it('a reader comes through the check, a clearance and the question of the week', async () => {
    const plan = await openPlan();
    plan.hand = keyboard;
    await plan.check({ ticks: ['swollen-leg'] });
    await plan.clear('exercise');
    await plan.act('go-on');
    expect(plan.focused).to.equal('heading "The plan"');
    await plan.knows({ ...runningLocked, checkedOn: daysAgo(7) });
    await plan.act('nothing-new');
    expect(plan.focused).to.equal('heading "The plan"');
    await plan.clear('running');
    expect(plan.plan.status.lock).to.equal('none');
  }).timeout(30_000);
});

it('the second half of a double tap does nothing on the screen that came', async () => {
  const plan = await openPlan({ ...allLocked, checkedOn: daysAgo(10) });
  await plan.act('nothing-new');
  plan.get('[data-action="cleared-exercise"]').click();
  plan.get('[data-action="check-again"]').click();
  await plan.settled();
  expect(plan.shown).to.include(checkResult.levels['same-day'].heading);
  expect(onPage()?.clearance).to.equal(undefined);
});

it('nothing is stored, and nothing is asked of the network', async () => {
  const kept = (): unknown[] => [localStorage.length, sessionStorage.length, document.cookie];
  const before = kept();
  const plan = await openPlan();
  const loaded = performance.getEntriesByType('resource').length;
  await plan.check({ ticks: ['swollen-leg'] });
  await plan.clear('exercise');
  await plan.act('go-on');
  await plan.knows({ ...runningLocked, checkedOn: daysAgo(7) });
  await plan.act('new-or-worse');
  // Entries come a task late.
  await new Promise((done) => setTimeout(done, 50));
  expect(performance.getEntriesByType('resource').length).to.equal(loaded);
  expect(kept()).to.deep.equal(before);
});

describe('axe finds nothing', () => {
  const week = { ...runningLocked, checkedOn: daysAgo(7) };
  const states: readonly [string, CheckRecord | undefined, Attributes, ((plan: Plan) => Promise<void>)?][] = [
    ['a check is due', undefined, {}],
    ['a check is due, elsewhere', undefined, { 'red-flag-href': '/check' }],
    ['a question', undefined, {}, (plan) => plan.act('check')],
    ['a question under an emergency', emergency, {}, (plan) => plan.act('check-again')],
    ['a result', undefined, {}, (plan) => plan.check({ ticks: ['swollen-leg'] })],
    ['an emergency', emergency, {}],
    ['new or worse', week, {}],
    ['all closed', allLocked, { 'contact-label': 'Book', 'contact-href': '/book' }],
    ['all closed, cleared', allLocked, {}, (plan) => plan.clear('exercise')],
    ['running closed', runningLocked, {}],
    ['loads closed, elsewhere', loadsLocked, { 'red-flag-href': '/check' }],
  ];
  for (const [name, check, attributes, act] of states) {
    it(`in light, and in dark from right to left: ${name}`, async () => {
      const plan = await openPlan(check, { ...attributes, theme: 'light' });
      await act?.(plan);
      await expect(plan.plan).to.be.accessible();
      plan.plan.theme = 'dark';
      plan.plan.dir = 'rtl';
      await plan.settled();
      await expect(plan.plan).to.be.accessible();
      const [first = 0, ...levels] = plan
        .all('[role="heading"]')
        .map((part) => Number(part.getAttribute('aria-level')));
      expect(first).to.equal(2);
      for (const level of levels) expect(level).to.be.within(2, 3);
      for (const target of plan.all('button, label.option')) {
        expect(Math.round(target.getBoundingClientRect().height), nameOf(target)).to.be.at.least(44);
      }
    });
  }
});
