/** "Remember on this device": what is kept, brought back, forgotten, and what happens where a browser refuses. */
import { expect } from '@open-wc/testing';
import { careGate } from '../../src/messages/en/care-gate.js';
import { planData as data } from '../../src/messages/en/plan-data.js';
import { run as words } from '../../src/messages/en/run.js';
import { setDay } from '../support/calendar-clock.js';
import { PacingCalculator, walking } from '../support/pacing-harness.js';
import { careOf } from '../support/page-care.js';
import { catchFiles, replace } from '../support/page-patches.js';
import {
  checked,
  faithful,
  firstStep,
  fit,
  inDays,
  ReturnToRun,
  stable,
  TODAY,
  todays,
} from '../support/run-harness.js';

afterEach(() => localStorage.clear());

const refuse = (name: string): never => {
  throw new DOMException('Not here.', name);
};
const refusing = (name: string): PropertyDescriptor => ({ value: () => refuse(name) });

const kept = (): string => JSON.stringify(Object.entries(localStorage));

async function remembered(): Promise<ReturnToRun> {
  const runner = await ReturnToRun.openPlan();
  await runner.addRun({ minutes: '5', during: '1' });
  await runner.remember();
  return runner;
}

/** Another visit: the page knows nothing any more but what the device keeps. */
async function visit(day = TODAY): Promise<ReturnToRun> {
  for (const element of document.querySelectorAll('si-return-to-run')) element.remove();
  setDay(day);
  careOf()?.update({ check: undefined });
  return ReturnToRun.open({}, { check: 'none' });
}

describe('Remember', () => {
  it('keeps one key, says so, and says when it goes', async () => {
    const runner = await remembered();
    expect(Object.keys(localStorage)).to.have.length(1);
    expect(Object.keys(localStorage)[0]).to.match(/^si-widgets\/run\//);
    expect(runner.text).to.include(data.remembered).and.include(data.forgotten);
    expect(runner.actions).not.to.include('remember');
  });

  it('goes on keeping what changes: a run, how it was after, the days, one taken back, a check', async () => {
    const runner = await remembered();
    const seen = [kept()];
    const isNew = (): void => {
      expect(seen).not.to.include(kept());
      seen.push(kept());
    };
    await runner.itIs(inDays(1));
    await runner.tellAfter();
    isNew();
    await runner.itIs(inDays(3));
    await runner.addRun({ date: inDays(2), ...stable(6) });
    isNew();
    runner.unfold();
    await runner.mark('day-5', false);
    await runner.act('save-days');
    isNew();
    await runner.act('undo-last');
    isNew();
    await runner.knows(checked(0, { level: 'prompt', locks: 'running' }));
    isNew();
    expect(Object.keys(localStorage)).to.have.length(1);
  });

  it('goes on keeping the goal, and the checks that are passed again', async () => {
    const log = faithful(46);
    const runner = await ReturnToRun.openLog(log, inDays(107));
    await runner.remember();
    await runner.type('goal', '60');
    await runner.act('save-goal');
    expect(kept()).to.include('goal');
    await runner.itIsAndChecked(inDays(160));
    await runner.act('to-gate');
    await runner.say(fit);
    expect(kept()).to.include(inDays(160));
  });

  it('keeps nothing of the answers to the red-flag check but level, locks and days', async () => {
    const runner = await ReturnToRun.open({}, { check: 'none' });
    await runner.start();
    await runner.passCheck({ ticks: ['below-knee-pain'] });
    await runner.act('go-on');
    await runner.say(fit);
    await runner.remember();
    const { check } = JSON.parse(Object.values(localStorage)[0] as string) as { check: object };
    expect(Object.keys(check).toSorted()).to.deep.equal(['checkedOn', 'level', 'locks']);
    expect(kept()).not.to.match(/below-knee|knee|ticked|answers/);
  });

  it('asks before it takes the place of another plan that the device keeps', async () => {
    await remembered();
    const before = kept();
    const other = await ReturnToRun.openPlan({ ...fit, 'day-5': '' });
    await other.remember();
    expect(kept()).to.equal(before);
    expect(other.text).to.include(data.replaceSure);
    await other.act('sure-no');
    expect(kept()).to.equal(before);
    await other.remember();
    await other.act('replace-yes');
    expect(kept()).not.to.equal(before);
    expect(other.text).to.include(data.remembered);
  });

  it('has a place of its own beside a pacing plan', async () => {
    await remembered();
    const run = kept();
    const pacing = await PacingCalculator.openPlan(walking);
    await pacing.remember();
    expect(pacing.text).not.to.include(data.replaceSure);
    expect(Object.keys(localStorage)).to.have.length(2);
    await pacing.deleteAll();
    expect(kept()).to.equal(run);
  });
});

describe('Open my saved plan', () => {
  it('brings back days, log, lights and the record of the check', async () => {
    const runner = await remembered();
    const { readings } = runner.runner.result ?? {};
    const later = await visit(inDays(1));
    await later.act('open-saved');
    expect(later.announcement).to.equal(data.opened);
    expect(later.today).to.equal(words.today.tell);
    expect(careOf()?.state.check).to.deep.equal(checked());
    expect(later.runner.result?.readings).to.deep.equal(readings);
    await later.tellAfter();
    later.unfold();
    expect([later.entered('day-1'), later.entered('day-2'), later.entered('day-3')]).to.deep.equal([
      'yes',
      '',
      'yes',
    ]);
    expect(kept()).to.include('rise');
  });

  it('never brings back a check that is older than the one of the page', async () => {
    await remembered();
    const later = await visit(inDays(1));
    const newer = checked(-1, { level: 'same-day', locks: 'all' });
    await later.knows(newer);
    await later.act('open-saved');
    expect(careOf()?.state.check).to.deep.equal(newer);
    expect(later.today).to.equal('');
  });

  it('keeps a lock that was kept, and what was marked as worse', async () => {
    const runner = await remembered();
    await runner.knows(checked(0, { worse: true }));
    const later = await visit(inDays(2));
    await later.act('open-saved');
    expect(later.text).to.include(careGate.why.worse);
    expect(careOf()?.state.check?.worse).to.equal(true);
  });

  it('asks what the time calls for: one question after 7 days, the check after 28', async () => {
    await remembered();
    const week = await visit(inDays(8));
    await week.act('open-saved');
    expect(week.actions).to.include('nothing-new');
    const month = await visit(inDays(30));
    await month.act('open-saved');
    expect(month.text).to.include(careGate.why.old);
  });

  it('after 89 days is there, and after 90 it is gone and says so', async () => {
    await remembered();
    const last = await visit(inDays(89));
    await last.act('open-saved');
    expect(last.announcement).to.equal(data.opened);
    const gone = await visit(inDays(89 + 90));
    await gone.act('open-saved');
    expect(gone.text).to.include(data.notFound.expired);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(gone.focused).to.include(data.notFound.expired);
  });

  it('says that there is none, and no more once one has begun', async () => {
    const runner = await visit();
    await runner.act('open-saved');
    expect(runner.text).to.include(data.notFound.none);
    await runner.start();
    expect(runner.text).not.to.include(data.notFound.none);
  });

  it('a day ahead, as before a flight to the west, loses nothing', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.remember();
    await runner.itIs(inDays(1));
    await runner.addRun({ minutes: '5', during: '1' });
    const later = await visit(TODAY);
    await later.act('open-saved');
    expect(later.runs).to.have.length(1);
  });

  for (const [what, change] of [
    ['cut short', (text: string) => text.slice(0, -9)],
    ['changed by hand', (text: string) => text.replace(/weekdays[^,]*:\[1,/, 'weekdays\\":[1,2,')],
    ['of another kind', () => '[]'],
    ['with a check that cannot be read', (text: string) => text.replace('none-found', 'fine')],
  ] as const) {
    it(`says that it cannot be read: ${what}`, async () => {
      await remembered();
      const [key, text] = Object.entries(localStorage)[0] as [string, string];
      localStorage.setItem(key, change(text));
      const runner = await visit();
      await runner.act('open-saved');
      expect(runner.text).to.include(data.notFound.unreadable);
      expect(runner.runner.result).to.equal(undefined);
      expect(careOf()?.state.check).to.equal(undefined);
    });
  }
});

describe('Delete everything', () => {
  it('asks first; “No, leave it” leaves it', async () => {
    const runner = await remembered();
    await runner.act('delete-all');
    expect(runner.text).to.include(data.deleteSure);
    expect(Object.keys(localStorage)).to.have.length(1);
    await runner.act('sure-no');
    expect(runner.text).not.to.include(data.deleteSure);
    expect(Object.keys(localStorage)).to.have.length(1);
    expect(runner.runs).to.have.length(1);
  });

  it('removes it from the page and from the device, and says so', async () => {
    const runner = await remembered();
    await runner.deleteAll();
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(runner.text).to.include(data.deleted);
    expect(runner.runner.result).to.equal(undefined);
    await runner.start();
    expect(runner.entered('day-1')).to.equal('');
    await runner.say(fit);
    expect(runner.today).to.equal(todays(firstStep));
    expect(runner.runs).to.deep.equal([]);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('leaves what is not ours, and the check of the page', async () => {
    localStorage.setItem('of the site', '1');
    const runner = await remembered();
    await runner.deleteAll();
    expect(Object.entries(localStorage)).to.deep.equal([['of the site', '1']]);
    expect(careOf()?.state.check).to.deep.equal(checked());
  });

  it('says where the browser does not let go of it', async () => {
    const runner = await remembered();
    replace(Storage.prototype, 'removeItem', refusing('SecurityError'));
    await runner.deleteAll();
    expect(runner.text).to.include(data.notDeleted);
    expect(runner.runner.result).to.equal(undefined);
  });
});

describe('a browser that refuses', () => {
  for (const [what, take] of [
    [
      'throws when storage is looked at',
      () => replace(window, 'localStorage', { get: () => refuse('SecurityError') }),
    ],
    ['has no storage', () => replace(window, 'localStorage', { value: undefined })],
    ['is full', () => replace(Storage.prototype, 'setItem', refusing('QuotaExceededError'))],
    ['only pretends to keep it', () => replace(Storage.prototype, 'setItem', { value: () => undefined })],
  ] as const) {
    it(`${what}: it says so, loses nothing, and the file is still there`, async () => {
      take();
      const files = catchFiles();
      const runner = await ReturnToRun.openPlan();
      await runner.addRun({ minutes: '5', during: '1' });
      await runner.remember();
      expect(runner.text).to.include(data.notKept).and.not.include(data.remembered);
      expect(runner.actions).to.include('remember');
      await runner.itIs(inDays(1));
      await runner.tellAfter({ rise: '1', lasted: 'none' });
      await runner.act('save-file');
      expect(await files[0]?.text()).to.include('"rise":1');
    });
  }

  it('that is full only later says so then, and keeps what it had', async () => {
    const runner = await remembered();
    const before = kept();
    replace(Storage.prototype, 'setItem', refusing('QuotaExceededError'));
    await runner.itIs(inDays(1));
    await runner.tellAfter();
    expect(runner.text).to.include(data.notKept);
    expect(runner.lights).to.deep.equal(['green']);
    expect(kept()).to.equal(before);
  });

  it('says at the start that it lets pages keep nothing', async () => {
    replace(window, 'localStorage', { get: () => refuse('SecurityError') });
    const runner = await ReturnToRun.open();
    await runner.act('open-saved');
    expect(runner.text).to.include(data.notFound['not-available']);
  });
});

describe('reset()', () => {
  it('begins again and leaves what the device keeps', async () => {
    const runner = await remembered();
    const before = kept();
    runner.runner.reset();
    await runner.settled();
    expect(runner.actions).to.include('start');
    expect(kept()).to.equal(before);
    await runner.start();
    await runner.say({ ...fit, 'day-5': '' });
    expect(kept()).to.equal(before);
  });

  it('forgets a clinician’s word that was given for the plan before', async () => {
    const files = catchFiles();
    const runner = await ReturnToRun.openPlan();
    await runner.addRun({ minutes: '5', during: '1', pelvic: 'yes' });
    await runner.passCheck();
    await runner.act('go-on');
    await runner.itIs(inDays(1));
    await runner.act('cleared');
    runner.runner.reset();
    await runner.settled();
    await runner.start();
    await runner.say(fit);
    await runner.act('save-file');
    expect(await files[0]?.text()).not.to.include('cleared');
  });
});
