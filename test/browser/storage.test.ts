/** What is remembered on the device, and files saved and opened; also where the browser refuses. */
import { expect } from '@open-wc/testing';
import * as browser from '../../src/care/browser.js';
import * as planStore from '../../src/care/plan-store.js';
import { lockAfterClearance, recheckDue, type CheckRecord } from '../../src/rules.js';
import { openFrame } from '../support/frames.js';
import { importCopy } from '../support/module-copy.js';

const KEY = 'si-widgets/test/1';
const OTHER_KEY = 'si-widgets/other-test/1';
const TODAY = '2026-03-02';

/** As the widgets hold a check to the rules. */
function readCheck(value: unknown): CheckRecord {
  const check = value as CheckRecord;
  recheckDue(check, TODAY);
  lockAfterClearance(check);
  return check;
}

const storeOf = (key = KEY): planStore.PlanStore => new planStore.PlanStore(key, readCheck);

const CHECK: CheckRecord = {
  level: 'prompt',
  locks: 'loads',
  checkedOn: '2026-02-20',
  confirmedOn: '2026-02-28',
  clearance: { exercise: '2026-02-21', running: '2026-02-22' },
  worse: false,
};
const DATA: planStore.KeptData = { file: '{"a":"ä\\n\u2028\uD83E🦴"}', check: CHECK };

/** Put back after the test, last first. */
const undo: (() => void)[] = [];
afterEach(() => {
  for (const put of undo.splice(0).toReversed()) put();
  localStorage.clear();
});

function replace(owner: object, name: string, descriptor: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  if (own) Reflect.deleteProperty(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...descriptor });
  undo.push(() => {
    Reflect.deleteProperty(owner, name);
    if (own) Object.defineProperty(owner, name, own);
  });
}

const refuse = (name: string): never => {
  throw new DOMException('Not here.', name);
};
const refused = (name: string): PropertyDescriptor => ({ get: () => refuse(name) });
const refusing = (name: string): PropertyDescriptor => ({ value: () => refuse(name) });

/** What a page in a frame says under a name. */
function told(name: string): Promise<unknown> {
  return new Promise((done) => {
    const listen = ({ data }: MessageEvent<unknown>): void => {
      if (typeof data !== 'object' || data === null || !(name in data)) return;
      removeEventListener('message', listen);
      done((data as Record<string, unknown>)[name]);
    };
    addEventListener('message', listen);
  });
}

/** Notes every touch of the storage, and lets it through. */
function watchStorage(): string[] {
  const seen: string[] = [];
  const storage = localStorage;
  replace(window, 'localStorage', {
    get: () => {
      seen.push('localStorage');
      return storage;
    },
  });
  return seen;
}

const noStorage: Readonly<Record<string, () => void>> = {
  'throws when it is looked at': () => replace(window, 'localStorage', refused('SecurityError')),
  'is missing': () => replace(window, 'localStorage', { value: undefined }),
  'is null': () => replace(window, 'localStorage', { value: null }),
  'throws at every call': () => {
    for (const name of ['getItem', 'setItem', 'removeItem']) {
      replace(Storage.prototype, name, refusing('SecurityError'));
    }
    replace(Storage.prototype, 'length', refused('SecurityError'));
  },
};

describe('storage', () => {
  it('gives back what was kept, and says when it is gone', () => {
    expect(browser.canStore()).to.equal(true);
    expect(browser.readStored(KEY)).to.equal(undefined);
    expect(browser.writeStored(KEY, DATA.file)).to.equal(true);
    expect(browser.readStored(KEY)).to.equal(DATA.file);
    expect(browser.writeStored(KEY, '')).to.equal(true);
    expect(browser.readStored(KEY)).to.equal('');
    expect(browser.removeStored(KEY)).to.equal(true);
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(browser.removeStored(KEY)).to.equal(true);
  });

  for (const [what, take] of Object.entries(noStorage)) {
    it(`that ${what} is not available, and nothing throws`, () => {
      take();
      expect(browser.canStore()).to.equal(false);
      expect(browser.readStored(KEY)).to.equal(undefined);
      expect(browser.writeStored(KEY, 'text')).to.equal(false);
      expect(browser.removeStored(KEY)).to.equal(false);
      const store = storeOf();
      expect(store.open(TODAY)).to.deep.equal({ status: 'not-available' });
      expect(store.keep(DATA, TODAY)).to.equal(false);
      expect(store.forget()).to.equal(false);
    });
  }

  it('that an opaque page is denied, by the browser itself', async () => {
    const source = await (await fetch('/src/care/browser.ts')).text();
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    undo.push(() => frame.remove());
    const answer = told('denied');
    frame.srcdoc = `<script type="module">${source}
      let denied = false;
      try { localStorage } catch { denied = true }
      const found = [canStore(), readStored('a') === undefined, writeStored('a', 'b'), removeStored('a')];
      parent.postMessage({ denied: [denied, ...found] }, '*');
    </script>`;
    document.body.append(frame);
    expect(await answer).to.deep.equal([true, false, true, false, false]);
  });

  it('that is full keeps what it had', () => {
    const store = storeOf();
    expect(store.keep(DATA, TODAY)).to.equal(true);
    const before = localStorage.getItem(KEY);
    // More than any browser gives to a page.
    expect(store.keep({ file: 'x'.repeat(12_000_000) }, TODAY)).to.equal(false);
    expect(localStorage.getItem(KEY)).to.equal(before);
    expect(store.open(TODAY)).to.deep.equal({ status: 'found', ...DATA });
    expect(store.forget()).to.equal(true);
  });

  it('that refuses to write is still read and cleared', () => {
    const store = storeOf();
    store.keep(DATA, TODAY);
    replace(Storage.prototype, 'setItem', refusing('QuotaExceededError'));
    expect(store.keep({ file: 'new' }, TODAY)).to.equal(false);
    expect(store.open('2026-03-03')).to.deep.equal({ status: 'found', ...DATA });
    expect(store.forget()).to.equal(true);
    expect(store.open(TODAY)).to.deep.equal({ status: 'none' });
  });

  it('that only pretends is not believed', () => {
    browser.writeStored(KEY, 'old');
    replace(Storage.prototype, 'setItem', { value: () => undefined });
    replace(Storage.prototype, 'removeItem', { value: () => undefined });
    expect(browser.writeStored(KEY, 'new')).to.equal(false);
    expect(browser.removeStored(KEY)).to.equal(false);
  });
});

describe('a plan that is remembered', () => {
  it('is as it was, with its check or without', () => {
    const store = storeOf();
    for (const data of [DATA, { file: DATA.file }, { file: '' }]) {
      expect(store.keep(data, TODAY)).to.equal(true);
      expect(store.open(TODAY)).to.deep.equal({ status: 'found', ...data });
    }
    const cleared: CheckRecord = { level: 'unfinished', locks: 'all', checkedOn: TODAY, clearance: {} };
    store.keep({ file: 'a', check: cleared }, TODAY);
    expect(store.open(TODAY)).to.deep.equal({ status: 'found', file: 'a', check: cleared });
  });

  it('is nothing until it is kept, and nothing once it is forgotten', () => {
    const store = storeOf();
    expect(store.open(TODAY)).to.deep.equal({ status: 'none' });
    expect(localStorage.getItem(KEY)).to.equal(null);
    store.keep(DATA, TODAY);
    expect(store.forget()).to.equal(true);
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(store.open(TODAY)).to.deep.equal({ status: 'none' });
  });

  it('is written in one place only, in the order of this version', () => {
    storeOf().keep(DATA, TODAY);
    expect(Object.keys(localStorage)).to.deep.equal([KEY]);
    expect(localStorage.getItem(KEY)).to.equal(JSON.stringify({ usedOn: TODAY, ...DATA }));
  });

  it('never carries an answer, whatever hangs on the record', () => {
    const answers = { 'saddle-numbness': 'yes', reasons: ['fever'] };
    const check = { ...CHECK, ...answers, answers, clearance: { ...CHECK.clearance, note: 'fever' } };
    storeOf().keep({ ...DATA, check, ...answers }, TODAY);
    expect(localStorage.getItem(KEY)).to.equal(JSON.stringify({ usedOn: TODAY, ...DATA }));
  });

  it('is not that of another key', () => {
    const [one, other] = [storeOf(KEY), storeOf(OTHER_KEY)];
    one.keep({ file: 'one' }, TODAY);
    expect(other.open(TODAY)).to.deep.equal({ status: 'none' });
    other.keep({ file: 'other' }, TODAY);
    expect(one.open(TODAY)).to.deep.equal({ status: 'found', file: 'one' });
    other.forget();
    expect(one.open(TODAY)).to.deep.equal({ status: 'found', file: 'one' });
  });

  it('is the same for two stores of one key', () => {
    const [one, other] = [storeOf(), storeOf()];
    one.keep({ file: 'one' }, TODAY);
    expect(other.open(TODAY)).to.deep.equal({ status: 'found', file: 'one' });
    other.keep({ file: 'other' }, TODAY);
    expect(one.open(TODAY)).to.deep.equal({ status: 'found', file: 'other' });
    one.forget();
    expect(other.open(TODAY)).to.deep.equal({ status: 'none' });
  });

  for (const [what, usedOn, today, status] of [
    ['89 days', '2026-03-02', '2026-05-30', 'found'],
    ['90 days', '2026-03-02', '2026-05-31', 'expired'],
    ['91 days', '2026-03-02', '2026-06-01', 'expired'],
    ['89 days over the end of a leap February', '2028-01-15', '2028-04-13', 'found'],
    ['90 days over the end of a leap February', '2028-01-15', '2028-04-14', 'expired'],
    ['many years', '2020-01-01', '2026-03-02', 'expired'],
  ] as const) {
    it(`after ${what} without use is ${status}`, () => {
      const store = storeOf();
      store.keep(DATA, usedOn);
      expect(store.open(today).status).to.equal(status);
      expect(localStorage.getItem(KEY) === null).to.equal(status === 'expired');
      expect(store.open(today).status).to.equal(status === 'expired' ? 'none' : 'found');
    });
  }

  it('stays for as long as it is used: opening counts, and so does keeping', () => {
    const store = storeOf();
    store.keep(DATA, '2026-01-01');
    expect(store.open('2026-03-01').status).to.equal('found');
    expect(store.open('2026-05-01').status).to.equal('found');
    store.keep(DATA, '2026-07-01');
    expect(store.open('2026-09-28')).to.deep.equal({ status: 'found', ...DATA });
  });

  it('from a later day (a clock set back) is used today: neither lost nor there for ever', () => {
    const store = storeOf();
    store.keep(DATA, '2031-01-01');
    expect(store.open('2026-03-02')).to.deep.equal({ status: 'found', ...DATA });
    expect(store.open('2026-05-31')).to.deep.equal({ status: 'expired' });
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('is touched by no import and no constructor', async () => {
    const seen = watchStorage();
    const copy = await importCopy<typeof planStore>('/src/care/plan-store.ts');
    const store = new copy.PlanStore(KEY, readCheck);
    expect(seen).to.deep.equal([]);
    store.open(TODAY);
    expect(seen).not.to.deep.equal([]);
  });
});

describe('what is not ours is unreadable', () => {
  const good = { usedOn: TODAY, ...DATA };
  const withCheck = (change: object): object => ({ ...good, check: { ...CHECK, ...change } });
  const values: Readonly<Record<string, unknown>> = {
    null: null,
    'a number': 5,
    'a text': 'plan',
    'a list': [good],
    'an empty object': {},
    'no file': { usedOn: TODAY, check: CHECK },
    'a file that is a number': { ...good, file: 5 },
    'a file that is an object': { ...good, file: { toString: 1, valueOf: 1 } },
    'a file that is a list': { ...good, file: ['a'] },
    'no day': { file: 'a' },
    'a day that is none': { ...good, usedOn: '2026-02-30' },
    'a day that is a word': { ...good, usedOn: 'today' },
    'a day that is a number': { ...good, usedOn: 0 },
    'a day that is null': { ...good, usedOn: null },
    'a day in a list': { ...good, usedOn: [TODAY] },
    'a day with a time': { ...good, usedOn: `${TODAY}T00:00:00.000Z` },
    'a month': { ...good, usedOn: '+010000-01' },
    'a day far away': { ...good, usedOn: '9'.repeat(400) },
    'one thing more': { usedOn: TODAY, file: 'a', more: 1 },
    'another order': { file: 'a', usedOn: TODAY },
    'a check that is null': { ...good, check: null },
    'a check that is false': { ...good, check: false },
    'a check that is a text': { ...good, check: 'prompt' },
    'a check that is a list': { ...good, check: [CHECK] },
    'an unknown level': withCheck({ level: 'T3' }),
    'a level that is inherited': withCheck({ level: 'constructor' }),
    'no level': withCheck({ level: undefined }),
    'an unknown lock': withCheck({ locks: 'nothing' }),
    'a lock that is a list': withCheck({ locks: ['none'] }),
    'a check on no day': withCheck({ checkedOn: '2026-02-30' }),
    'a check without a day': withCheck({ checkedOn: undefined }),
    'a confirmation on no day': withCheck({ confirmedOn: 'yes' }),
    'a clearance that is null': withCheck({ clearance: null }),
    'a clearance that is a text': withCheck({ clearance: 'yes' }),
    'a clearance on no day': withCheck({ clearance: { running: true } }),
    'a clearance of something else': withCheck({ clearance: { flying: TODAY } }),
    'worse that is a text': withCheck({ worse: 'no' }),
    'an answer in the check': withCheck({ 'saddle-numbness': 'no' }),
  };
  const texts: Readonly<Record<string, string>> = {
    'an empty text': '',
    'half of it': JSON.stringify(good).slice(0, -10),
    markup: '<script>1</script>',
    'with spaces': JSON.stringify(good, undefined, 1),
    'a prototype': '{"__proto__":{"usedOn":"2026-03-02","file":"a","polluted":1}}',
    'a prototype beside it': '{"usedOn":"2026-03-02","file":"a","__proto__":{"polluted":1}}',
    'a prototype in the check': JSON.stringify(good).replace('"level"', '"__proto__":{"polluted":1},"level"'),
    'a constructor': '{"usedOn":"2026-03-02","file":"a","constructor":{"prototype":{"polluted":1}}}',
    'the same name twice': '{"usedOn":"2026-03-02","file":"a","file":"b"}',
    'a bottomless list': '['.repeat(200_000),
    ...Object.fromEntries(Object.entries(values).map(([what, value]) => [what, JSON.stringify(value)])),
  };

  it('these tests would notice: with nothing changed it is found', () => {
    localStorage.setItem(KEY, JSON.stringify(withCheck({})));
    expect(storeOf().open(TODAY)).to.deep.equal({ status: 'found', ...DATA });
  });

  for (const [what, text] of Object.entries(texts)) {
    it(what, () => {
      localStorage.setItem(KEY, text);
      const store = storeOf();
      expect(store.open(TODAY)).to.deep.equal({ status: 'unreadable' });
      expect('polluted' in {}).to.equal(false);
      // Left for the reader to decide, who can keep anew or forget.
      expect(localStorage.getItem(KEY)).to.equal(text);
      expect(store.keep(DATA, TODAY)).to.equal(true);
      expect(store.open(TODAY).status).to.equal('found');
    });
  }
});

interface Saving {
  readonly links: { href: string; download: string; inPage: boolean }[];
  readonly blobs: Blob[];
  readonly made: string[];
  readonly revoked: string[];
  readonly timers: { run: () => void; delay: number }[];
}

/** Stands in for the download and for the clock; all else is the browser's own. */
function watchSaving(): Saving {
  const saving: Saving = { links: [], blobs: [], made: [], revoked: [], timers: [] };
  const create = URL.createObjectURL.bind(URL);
  const revoke = URL.revokeObjectURL.bind(URL);
  replace(URL, 'createObjectURL', {
    value: (blob: Blob) => {
      const url = create(blob);
      saving.blobs.push(blob);
      saving.made.push(url);
      return url;
    },
  });
  replace(URL, 'revokeObjectURL', {
    value: (url: string) => {
      saving.revoked.push(url);
      revoke(url);
    },
  });
  replace(HTMLAnchorElement.prototype, 'click', {
    value(this: HTMLAnchorElement) {
      saving.links.push({ href: this.href, download: this.download, inPage: this.isConnected });
    },
  });
  replace(window, 'setTimeout', {
    value: (run: () => void, delay: number) => saving.timers.push({ run, delay }),
  });
  return saving;
}

describe('a file that is saved', () => {
  const TEXT = 'BEGIN\r\nä🦴\r\n';
  const save = (): boolean => browser.saveFile('plan.ics', 'text/calendar;charset=utf-8', TEXT);

  it('goes to the reader under its name, to the byte', async () => {
    const saving = watchSaving();
    expect(save()).to.equal(true);
    expect(saving.made).to.have.length(1);
    expect(saving.links).to.deep.equal([{ href: saving.made[0], download: 'plan.ics', inPage: false }]);
    const [blob] = saving.blobs;
    expect(blob?.type).to.equal('text/calendar;charset=utf-8');
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer());
    expect([...bytes]).to.deep.equal([...new TextEncoder().encode(TEXT)]);
  });

  it('leaves no address behind, and takes none away while a phone still asks', async () => {
    const saving = watchSaving();
    save();
    save();
    expect(saving.revoked).to.deep.equal([]);
    expect(saving.timers).to.have.length(2);
    for (const { run, delay } of saving.timers) {
      expect(delay).to.be.within(30_000, 300_000);
      run();
    }
    expect(saving.revoked).to.deep.equal(saving.made);
    expect(new Set(saving.revoked).size).to.equal(2);
  });

  it('changes nothing in the page', () => {
    watchSaving();
    const before = document.documentElement.outerHTML;
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { attributes: true, childList: true, subtree: true });
    save();
    expect(observer.takeRecords()).to.deep.equal([]);
    observer.disconnect();
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('that the browser refuses is not said to be saved', () => {
    const saving = watchSaving();
    replace(HTMLAnchorElement.prototype, 'click', refusing('SecurityError'));
    expect(save()).to.equal(false);
    for (const { run } of saving.timers) run();
    expect(saving.revoked).to.deep.equal(saving.made);
    replace(URL, 'createObjectURL', refusing('SecurityError'));
    expect(save()).to.equal(false);
    replace(window, 'Blob', { value: undefined });
    expect(save()).to.equal(false);
  });

  it('is saved under a strict policy', async () => {
    const self = location.origin;
    const saved = told('saved');
    await openFrame(`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta http-equiv="Content-Security-Policy"
            content="default-src 'none'; script-src ${self} 'nonce-test'; style-src ${self}">
          <script nonce="test">
            addEventListener('securitypolicyviolation', ({ violatedDirective }) => seen.push(violatedDirective));
            const seen = [];
            HTMLAnchorElement.prototype.click = function () { seen.push(this.download) };
          </script>
          <script nonce="test" type="module">
            import { saveFile } from '${self}/src/care/browser.ts';
            seen.push(saveFile('plan.json', 'application/json', '{}'));
            setTimeout(() => parent.postMessage({ saved: seen }, '*'), 50);
          </script>
        </head>
        <body></body>
      </html>`);
    expect(await saved).to.deep.equal(['plan.json', true]);
  });
});

describe('a file that is opened', () => {
  it('is read as text', async () => {
    expect(await browser.readFile(new File([DATA.file], 'a.json'))).to.equal(
      new TextDecoder().decode(new TextEncoder().encode(DATA.file)),
    );
    expect(await browser.readFile(new File([], 'a.json'))).to.equal('');
    expect(await browser.readFile(new File([new Uint8Array([0xef, 0xbb, 0xbf, 0x7b])], 'a'))).to.equal('{');
    expect(await browser.readFile(new File([new Uint8Array([0xff])], 'a'))).to.equal('\uFFFD');
  });

  it('that cannot be read, or is far too large, is none', async () => {
    const film = new File([new Uint8Array(1_000_001)], 'film.mp4');
    let reads = 0;
    const text = (): Promise<string> => {
      reads += 1;
      return Promise.reject(new DOMException('Moved.', 'NotFoundError'));
    };
    replace(Blob.prototype, 'text', { value: text });
    expect(await browser.readFile(film)).to.equal(undefined);
    expect(reads).to.equal(0);
    expect(await browser.readFile(new File(['a'], 'moved.json'))).to.equal(undefined);
    expect(reads).to.equal(1);
    replace(Blob.prototype, 'text', { value: undefined });
    expect(await browser.readFile(new File(['a'], 'a.json'))).to.equal(undefined);
  });

  it('may be as large as no plan of ours', async () => {
    expect(await browser.readFile(new File([new Uint8Array(1_000_000)], 'large'))).to.have.length(1_000_000);
  });
});
