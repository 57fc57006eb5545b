/** Keeping, saving and opening a plan of any kind: which entry is meant, and what is said of a file. */
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { planData as data } from '../../src/messages/en/plan-data.js';
import type { FileProblem, PlanFile } from '../../src/rules.js';
import type { KeepSpeech } from '../../src/ui/keep-part.js';
import { Keeping } from '../../src/ui/keeping.js';
import { Numbers } from '../../src/ui/numbers.js';
import { PlanBook } from '../../src/ui/plan-book.js';
import { ScreenChange } from '../../src/ui/screen-change.js';
import { fill } from '../../src/ui/wording.js';
import { letTimePass, setClock } from '../support/clock.js';
import { catchFiles } from '../support/page-patches.js';

interface Goal {
  readonly metres: number;
}
interface Lap {
  readonly kind: 'lap' | 'rest';
  readonly metres: number;
  readonly slow?: boolean;
}

const OWN: KeepSpeech['own'] = {
  row: 'Row {row}: {field}, {found}, {allowed}.',
  fields: {
    metres: { name: 'how far', allowed: 'above 0' },
    date: { name: 'the morning', allowed: 'any' },
  },
  rules: { title: 'These break a rule', lines: { 'never-less': 'Row {row} is less than before: {found}.' } },
};

/** A file that holds what it is read as. */
type Text = PlanFile<Goal, Lap>;

/** A page with nothing but what keeps its plan. */
class TestPool extends LitElement {
  said = '';
  readonly book = new PlanBook<Goal, Lap>(this, {
    care: () => undefined,
    key: 'si-widgets/pool/1',
    fileName: 'my-laps.json',
    entryFields: ['kind', 'metres', 'slow'],
    write: (plan, log) => JSON.stringify({ plan, log, problems: [] } satisfies Text),
    read: (text) => JSON.parse(text) as Text,
  });
  readonly keeping = new Keeping(this, {
    book: this.book,
    change: new ScreenChange(this),
    speech: () => ({ data, own: OWN, numbers: new Numbers('en') }),
    most: 1234,
    sessionsIn: (log) => log.filter(({ kind }) => kind === 'lap').length,
    onOpened: (said) => (this.said = said),
    onNotOpened: (said) => (this.said = said),
    onDeleted: (said) => (this.said = said),
  });

  protected override render(): unknown {
    return this.book.plan ? this.keeping.render(2) : this.keeping.renderOpen();
  }
}
customElements.define('test-pool', TestPool);

setClock(window);

const lap = (metres: number, more: Partial<Lap> = {}): Lap => ({ kind: 'lap', metres, ...more });

async function openPool(): Promise<TestPool> {
  const pool = new TestPool();
  document.body.append(pool);
  await pool.updateComplete;
  return pool;
}

async function press(pool: TestPool, action: string): Promise<void> {
  const button = pool.renderRoot.querySelector<HTMLElement>(`[data-action="${action}"]`);
  if (!button) throw new Error(`There is no ${action}.`);
  letTimePass();
  button.click();
  await pool.updateComplete;
}

async function openFile(pool: TestPool, file: Text): Promise<void> {
  const input = pool.renderRoot.querySelector<HTMLInputElement>('[data-action="open-file"]');
  const chosen = new DataTransfer();
  chosen.items.add(new File([JSON.stringify(file)], 'laps.json'));
  if (input) input.files = chosen.files;
  const before = pool.renderRoot.textContent;
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  // Reading a file takes as long as it takes.
  for (let waits = 0; waits < 500 && pool.renderRoot.textContent === before; waits++) {
    await new Promise((done) => setTimeout(done, 10));
  }
  await pool.updateComplete;
}

const textOf = (pool: TestPool, selector: string): readonly string[] =>
  [...pool.renderRoot.querySelectorAll<HTMLElement>(`[data-focus="incoming"] ${selector}`)].map((part) =>
    part.innerText.trim(),
  );

const broken = (row: number): FileProblem => ({ row, field: 'metres', found: row, rule: 'never-less' });
const plan: Goal = { metres: 50 };

afterEach(() => {
  for (const pool of document.querySelectorAll('test-pool')) pool.remove();
  localStorage.clear();
});

describe('what is said of a file', () => {
  it('names what cannot be used and what breaks a rule apart, each with its own sentence', async () => {
    const pool = await openPool();
    const problems = [{ row: 3, field: 'metres', found: 0 }, broken(2)];
    await openFile(pool, { plan, log: [lap(20), lap(10)], problems });
    expect(textOf(pool, 'strong')).to.deep.equal([data.rows, OWN.rules?.title]);
    expect(textOf(pool, 'li')).to.deep.equal([
      'Row 3: how far, 0, above 0.',
      'Row 2 is less than before: 2.',
    ]);
    await press(pool, 'take-file');
    expect(pool.book.log).to.have.length(2);
    expect(pool.said).to.equal(data.taken);
  });

  it('where rules alone are broken, says nothing of parts that cannot be used', async () => {
    const pool = await openPool();
    await openFile(pool, { plan, log: [lap(20), lap(10)], problems: [broken(2)] });
    expect(textOf(pool, 'strong')).to.deep.equal([OWN.rules?.title]);
    expect(pool.book.plan).to.equal(undefined);
  });

  it('counts what is too much of each', async () => {
    const pool = await openPool();
    const unread = Array.from({ length: 8 }, (_, at) => ({ row: at + 1, field: 'metres', found: 0 }));
    const problems = [...unread, ...Array.from({ length: 9 }, (_, at) => broken(at + 20))];
    await openFile(pool, { plan, log: [], problems });
    expect(textOf(pool, 'li')).to.have.length(10);
    const more = (n: string) => fill(data.more, { n });
    expect(textOf(pool, 'p').filter((line) => [more('3'), more('4')].includes(line))).to.deep.equal([
      more('3'),
      more('4'),
    ]);
  });

  it('a rule without a sentence of its own is said as a row that is wrong', async () => {
    const pool = await openPool();
    await openFile(pool, { plan, log: [lap(20)], problems: [{ ...broken(1), rule: 'another' }] });
    expect(textOf(pool, 'li')).to.deep.equal(['Row 1: how far, 1, above 0.']);
  });

  it('has the widget’s own words for a field before the shared ones', async () => {
    const pool = await openPool();
    const problems = [
      { row: 1, field: 'date', found: undefined },
      { row: 2, field: 'lasted', found: true },
      { row: 3, field: 'unheard of', found: {} },
    ];
    await openFile(pool, { plan, log: [], problems });
    const { lasted, other } = data.fields;
    expect(textOf(pool, 'li')).to.deep.equal([
      `Row 1: the morning, ${data.found.missing}, any.`,
      `Row 2: ${lasted.name}, true, ${lasted.allowed}.`,
      `Row 3: ${other.name}, ${data.found.other}, ${other.allowed}.`,
    ]);
  });

  it('has the most entries that this kind may have', async () => {
    const pool = await openPool();
    await openFile(pool, { log: [], problems: [{ field: 'length', found: 2000 }] });
    expect(textOf(pool, 'strong')).to.deep.equal([
      fill(data.problems.length, { found: '2000', most: '1,234' }),
    ]);
  });

  it('counts as sessions what the widget counts', async () => {
    const pool = await openPool();
    const log = [lap(20), lap(0, { kind: 'rest' }), lap(30)];
    await openFile(pool, { plan, log, problems: [broken(3)] });
    const button = pool.renderRoot.querySelector<HTMLElement>('[data-action="take-file"]');
    expect(button?.innerText).to.equal(fill(data.take, { sessions: fill(data.sessions.other, { n: '2' }) }));
  });
});

describe('the book', () => {
  it('knows an entry again by all that it holds, in whatever order, and by nothing else', async () => {
    const { book } = await openPool();
    const twin = lap(20, { slow: true });
    book.put(plan, [lap(20), twin, lap(20, { kind: 'rest' })]);
    book.remove({ slow: true, metres: 20, kind: 'lap' });
    expect(book.log).to.deep.equal([lap(20), lap(20, { kind: 'rest' })]);
    book.undo();
    expect(book.log).to.deep.equal([lap(20), lap(20, { kind: 'rest' }), twin]);
    book.enter(lap(25), { ...lap(20), note: 'of the screen' } as Lap);
    expect(book.log).to.deep.equal([lap(20, { kind: 'rest' }), twin, lap(25)]);
  });

  it('of two that say the same, takes one', async () => {
    const { book } = await openPool();
    book.put(plan, [lap(20), lap(20)]);
    book.remove(lap(20));
    expect(book.log).to.deep.equal([lap(20)]);
  });

  it('keeps under its own key, and saves under its own name', async () => {
    const files = catchFiles();
    const pool = await openPool();
    pool.book.put(plan, [lap(20)]);
    await pool.updateComplete;
    await press(pool, 'remember');
    expect(Object.keys(localStorage)).to.deep.equal(['si-widgets/pool/1']);
    await press(pool, 'save-file');
    expect(files.map(({ name }) => name)).to.deep.equal(['my-laps.json']);
    pool.book.clear();
    await pool.updateComplete;
    await press(pool, 'open-saved');
    expect(pool.said).to.equal(data.opened);
    expect(pool.book.log).to.deep.equal([lap(20)]);
  });

  it('says what came of opening where nothing is kept', async () => {
    const pool = await openPool();
    await press(pool, 'open-saved');
    expect(pool.said).to.equal(data.notFound.none);
  });
});
