/** "Remember on this device": what is kept, brought back, forgotten, and what happens where a browser refuses. */
import { expect } from '@open-wc/testing';
import { careGate } from '../../src/messages/en/care-gate.js';
import { planData as data } from '../../src/messages/en/plan-data.js';
import { setDay } from '../support/calendar-clock.js';
import { careOf } from '../support/page-care.js';
import { catchFiles, replace } from '../support/page-patches.js';
import { calm, checked, inDays, PacingCalculator, TODAY, walking } from '../support/pacing-harness.js';

afterEach(() => localStorage.clear());

const refuse = (name: string): never => {
  throw new DOMException('Not here.', name);
};
const refusing = (name: string): PropertyDescriptor => ({ value: () => refuse(name) });

const kept = (): string => JSON.stringify(Object.entries(localStorage));

async function remembered(): Promise<PacingCalculator> {
  const calculator = await PacingCalculator.openPlan({ ...walking, target: '60' });
  await calculator.addSession({ rest: '1', during: '1' });
  await calculator.remember();
  return calculator;
}

/** Another visit: the page knows nothing any more but what the device keeps. */
async function visit(day = TODAY): Promise<PacingCalculator> {
  for (const element of document.querySelectorAll('si-pacing-calculator')) element.remove();
  setDay(day);
  careOf()?.update({ check: undefined });
  return PacingCalculator.open({}, { check: 'none' });
}

describe('Remember', () => {
  it('keeps one key, says so, and says when it goes', async () => {
    const calculator = await remembered();
    expect(Object.keys(localStorage)).to.have.length(1);
    expect(Object.keys(localStorage)[0]).to.match(/^si-widgets\/pacing\//);
    expect(calculator.text).to.include(data.remembered).and.include(data.forgotten);
    expect(calculator.actions).not.to.include('remember');
  });

  it('goes on keeping what changes: a session, a setting, a deletion, a check', async () => {
    const calculator = await remembered();
    const seen = [kept()];
    const isNew = (): void => {
      expect(seen).not.to.include(kept());
      seen.push(kept());
    };
    await calculator.addSession({ rest: '3', during: '2' });
    isNew();
    await calculator.setTarget('80');
    isNew();
    await calculator.onSession('remove-session');
    isNew();
    await calculator.knows(checked(0, { level: 'prompt', locks: 'loads' }));
    isNew();
    expect(Object.keys(localStorage)).to.have.length(1);
  });

  it('keeps nothing of the answers to the red-flag check but level, locks and days', async () => {
    const calculator = await PacingCalculator.open({}, { check: 'none' });
    await calculator.start();
    await calculator.passCheck({ ticks: ['below-knee-pain', 'under-18'] });
    await calculator.act('go-on');
    await calculator.say(walking);
    await calculator.remember();
    const { check } = JSON.parse(Object.values(localStorage)[0] as string) as { check: object };
    expect(Object.keys(check).toSorted()).to.deep.equal(['checkedOn', 'level', 'locks']);
    expect(kept()).not.to.match(/below-knee|under-18|knee|ticked|answers/);
  });

  it('asks before it takes the place of another plan that the device keeps', async () => {
    await remembered();
    const before = kept();
    const other = await PacingCalculator.openPlan({ ...walking, activity: 'cycle' });
    await other.remember();
    expect(kept()).to.equal(before);
    expect(other.text).to.include(data.replaceSure);
    await other.act('sure-no');
    expect(kept()).to.equal(before);
    await other.remember();
    await other.act('replace-yes');
    expect(kept()).to.include('cycle');
    expect(other.text).to.include(data.remembered);
  });
});

describe('Open my saved plan', () => {
  it('brings back plan, log, lights and the record of the check', async () => {
    const calculator = await remembered();
    const { plan } = calculator.pacing.result ?? {};
    const later = await visit(inDays(1));
    await later.act('open-saved');
    expect(later.announcement).to.equal(data.opened);
    expect(later.pacing.result?.plan).to.deep.equal(plan);
    expect(later.sessions).to.have.length(1);
    expect(careOf()?.state.check).to.deep.equal(checked());
    await later.addSession({ rest: '1', during: '1' });
    expect(kept()).to.include(inDays(1));
  });

  it('never brings back a check that is older than the one of the page', async () => {
    await remembered();
    const later = await visit(inDays(1));
    const newer = checked(-1, { level: 'same-day', locks: 'all' });
    await later.knows(newer);
    await later.act('open-saved');
    expect(careOf()?.state.check).to.deep.equal(newer);
    expect(later.nextHeading).to.equal('');
  });

  it('keeps a lock that was kept', async () => {
    const calculator = await remembered();
    await calculator.knows(checked(0, { level: 'same-day', locks: 'all' }));
    const later = await visit(inDays(2));
    await later.act('open-saved');
    expect(later.nextHeading).to.equal('');
    expect(careOf()?.state.check?.locks).to.equal('all');
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

  it('says that there is none', async () => {
    const calculator = await visit();
    await calculator.act('open-saved');
    expect(calculator.text).to.include(data.notFound.none);
    await calculator.start();
    expect(calculator.text).not.to.include(data.notFound.none);
  });

  for (const [what, change] of [
    ['cut short', (text: string) => text.slice(0, -9)],
    ['changed by hand', (text: string) => text.replace('walk', 'fly!')],
    ['of another kind', () => '[]'],
    ['with a check that cannot be read', (text: string) => text.replace('none-found', 'fine')],
  ] as const) {
    it(`says that it cannot be read: ${what}`, async () => {
      await remembered();
      const [key, text] = Object.entries(localStorage)[0] as [string, string];
      localStorage.setItem(key, change(text));
      const calculator = await visit();
      await calculator.act('open-saved');
      expect(calculator.text).to.include(data.notFound.unreadable);
      expect(calculator.pacing.result).to.equal(undefined);
      expect(careOf()?.state.check).to.equal(undefined);
    });
  }
});

describe('Delete everything', () => {
  it('asks first; “Keep it” keeps it', async () => {
    const calculator = await remembered();
    await calculator.act('delete-all');
    expect(calculator.text).to.include(data.deleteSure);
    expect(Object.keys(localStorage)).to.have.length(1);
    await calculator.act('sure-no');
    expect(calculator.text).not.to.include(data.deleteSure);
    expect(Object.keys(localStorage)).to.have.length(1);
    expect(calculator.sessions).to.have.length(1);
  });

  it('removes it from the page and from the device, and says so', async () => {
    const calculator = await remembered();
    await calculator.deleteAll();
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(calculator.text).to.include(data.deleted);
    expect(calculator.pacing.result).to.equal(undefined);
    await calculator.start();
    await calculator.enter({ activity: 'walk', kind: 'known' });
    expect(calculator.entered('amount')).to.equal('');
    await calculator.say(walking);
    expect(calculator.sessions).to.deep.equal([]);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('leaves what is not ours', async () => {
    localStorage.setItem('of the site', '1');
    const calculator = await remembered();
    await calculator.deleteAll();
    expect(Object.entries(localStorage)).to.deep.equal([['of the site', '1']]);
  });

  it('says where the browser does not let go of it', async () => {
    const calculator = await remembered();
    replace(Storage.prototype, 'removeItem', refusing('SecurityError'));
    await calculator.deleteAll();
    expect(calculator.text).to.include(data.notDeleted);
    expect(calculator.pacing.result).to.equal(undefined);
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
      const calculator = await PacingCalculator.openPlan(walking);
      await calculator.addSession({ rest: '1', during: '1' });
      await calculator.remember();
      expect(calculator.text).to.include(data.notKept).and.not.include(data.remembered);
      expect(calculator.actions).to.include('remember');
      await calculator.addSession({ rest: '2', during: '1' });
      expect(calculator.sessions).to.have.length(2);
      await calculator.act('save-file');
      expect(await files[0]?.text()).to.include('"rest":2');
    });
  }

  it('that is full only later says so then, and keeps what it had', async () => {
    const calculator = await remembered();
    const before = kept();
    replace(Storage.prototype, 'setItem', refusing('QuotaExceededError'));
    await calculator.addSession({ rest: '1', during: '2' });
    expect(calculator.text).to.include(data.notKept);
    expect(calculator.sessions).to.have.length(2);
    expect(kept()).to.equal(before);
  });

  it('says at the start that it lets pages keep nothing', async () => {
    replace(window, 'localStorage', { get: () => refuse('SecurityError') });
    const calculator = await PacingCalculator.open();
    await calculator.act('open-saved');
    expect(calculator.text).to.include(data.notFound['not-available']);
  });
});

describe('reset()', () => {
  it('begins again and leaves what the device keeps', async () => {
    const calculator = await remembered();
    const before = kept();
    calculator.pacing.reset();
    await calculator.settled();
    expect(calculator.actions).to.include('start');
    expect(kept()).to.equal(before);
    await calculator.start();
    await calculator.say({ ...walking, activity: 'sit' });
    await calculator.addSession({ ...calm, date: TODAY });
    expect(kept()).to.equal(before);
  });
});
