/** Files saved and opened: everything comes back, and what cannot be used is named row by row. */
import { expect } from '@open-wc/testing';
import { pacing } from '../../src/messages/en/pacing.js';
import { planData as data } from '../../src/messages/en/plan-data.js';
import { MOST_SESSIONS, type PacingPlan, type SessionEntry } from '../../src/rules.js';
import { inEveryEngine, oneIn } from '../support/every-engine.js';
import { nameOf } from '../support/harness.js';
import { catchFiles } from '../support/page-patches.js';
import {
  calm,
  filled,
  fine,
  inDays,
  ofWeek,
  PacingCalculator,
  TODAY,
  walking,
} from '../support/pacing-harness.js';

const fields = { ...data.fields, ...pacing.data.fields };

const plan: PacingPlan = {
  activity: 'cycle',
  unit: 'minutes',
  baseline: { kind: 'fine', amounts: [30], usual: 1, flare: false },
  start: inDays(-20),
  speed: 'careful',
  target: 60,
};
const entry: SessionEntry = {
  date: inDays(-20),
  dose: 30,
  rest: 1,
  during: 1,
  after: 1,
  lasted: 'none',
  sharp: false,
  flare: false,
  anythingNew: false,
};
const fileOf = (more: object = {}): string =>
  JSON.stringify({ format: 'si-widgets/pacing', version: 1, plan, log: [entry], ...more });

const rowProblem = (row: number, field: keyof typeof fields, found: string): string =>
  filled(pacing.data.row, {
    row: String(row),
    field: fields[field].name,
    found,
    allowed: fields[field].allowed,
  });

const problemsOf = (calculator: PacingCalculator): readonly string[] =>
  calculator
    .all('[data-focus="incoming"] :is(li, strong)')
    .map(({ innerText }) => innerText.trim())
    .filter((line) => line !== data.rows);

describe('a file that was saved', () => {
  it('opens again as it was, log and settings and all', async () => {
    const files = catchFiles();
    const calculator = await PacingCalculator.openPlan({ ...fine('30'), target: '60' });
    await calculator.pick('speed', 'quicker');
    await calculator.itIs(inDays(2));
    await calculator.addSession({ date: TODAY, ...calm, during: '4' });
    await calculator.addSession({ rest: '2', during: '1', sharp: 'yes' });
    await calculator.act('save-file');
    expect(files.map(({ name, type }) => [name.split('.').at(-1), type])).to.deep.equal([
      ['json', 'application/json'],
    ]);
    const text = (await files[0]?.text()) ?? '';
    const other = await PacingCalculator.open();
    await other.openFile(text);
    expect(other.pacing.result).to.deep.equal(calculator.pacing.result);
    expect(other.lights).to.deep.equal(calculator.lights);
    expect(other.announcement).to.equal(data.taken);
  });

  it('says nothing of the check', async () => {
    const files = catchFiles();
    const other = await PacingCalculator.open({}, { check: 'none' });
    await other.start();
    await other.passCheck({ ticks: ['below-knee-pain'] });
    await other.act('go-on');
    await other.say(walking);
    await other.act('save-file');
    const text = (await files[0]?.text()) ?? '';
    expect(Object.keys(JSON.parse(text) as object)).to.deep.equal(['format', 'version', 'plan', 'log']);
    expect(text).not.to.match(/below-knee|prompt|level|locks|checked/);
  });

  it('can be opened from the start, before any question of a plan; the check still comes first', async () => {
    const calculator = await PacingCalculator.open({}, { check: 'none' });
    await calculator.openFile(fileOf());
    expect(calculator.nextHeading).to.equal('');
    await calculator.passCheck();
    await calculator.act('go-on');
    expect(calculator.sessions).to.have.length(1);
  });

  it('asks before it takes the place of a plan, and can be left', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.openFile(fileOf());
    expect(calculator.text).to.include(data.replace);
    expect(calculator.pacing.result?.plan.activity).to.equal('walk');
    expect(calculator.focused).to.equal(nameOf(calculator.get('[data-focus="incoming"]')));
    await calculator.act('leave-file');
    expect(calculator.shows('[data-focus="incoming"]')).to.equal(false);
    expect(calculator.pacing.result?.plan.activity).to.equal('walk');
    await calculator.openFile(fileOf());
    await calculator.act('take-file');
    expect(calculator.pacing.result?.plan.activity).to.equal('cycle');
  });

  it('once taken, nothing that was typed for the plan before is left in any form', async () => {
    const calculator = await PacingCalculator.openPlan({ ...walking, target: '60' });
    await calculator.setTarget('1');
    await calculator.act('add-session');
    await calculator.openFile(fileOf());
    await calculator.act('take-file');
    expect(calculator.shows('[data-form="session"]')).to.equal(false);
    expect(calculator.entered('target')).to.equal('60');
    await calculator.changeFirst();
    expect([calculator.entered('activity'), calculator.entered('amount')]).to.deep.equal(['cycle', '30']);
  });
});

describe('a file that is none of ours', () => {
  for (const [what, text, problem] of [
    ['empty', '', data.problems.file],
    ['cut short', fileOf().slice(0, -20), data.problems.file],
    ['no JSON', '<html></html>', data.problems.file],
    ['a list', '[]', data.problems.file],
    ['a number', '7', data.problems.file],
    ['null', 'null', data.problems.file],
    ['of another program', fileOf({ format: 'other' }), data.problems.format],
    ['of a newer version', fileOf({ version: 2 }), data.problems.version],
    ['without a log', fileOf({ log: undefined }), data.problems.log],
    ['with a log that is none', fileOf({ log: {} }), data.problems.log],
  ] as const) {
    it(`${what}: says so, and changes nothing`, async () => {
      const calculator = await PacingCalculator.openPlan(walking);
      await calculator.openFile(text);
      expect(problemsOf(calculator)).to.deep.equal([problem]);
      expect(calculator.actions).not.to.include('take-file');
      await calculator.act('leave-file');
      expect(calculator.pacing.result?.plan.activity).to.equal('walk');
      expect(calculator.shows('[data-focus="incoming"]')).to.equal(false);
    });
  }

  it('from the start, too', async () => {
    const calculator = await PacingCalculator.open();
    await calculator.openFile('no');
    expect(problemsOf(calculator)).to.deep.equal([data.problems.file]);
    await calculator.act('leave-file');
    expect(calculator.actions).to.include('start');
    expect(calculator.focused).not.to.equal('nothing');
  });

  it('far too big is not read', async () => {
    const calculator = await PacingCalculator.open();
    await calculator.openFile(' '.repeat(1_000_001));
    expect(problemsOf(calculator)).to.have.length(1);
    expect(calculator.pacing.result).to.equal(undefined);
  });

  it('5,000 sessions are taken, and 5,001 refused in words', async function slow() {
    this.timeout(60_000);
    const calculator = await PacingCalculator.open();
    const log = Array.from({ length: MOST_SESSIONS + 1 }, () => entry);
    const short = log.map(({ date }) => ({ date }));
    await calculator.openFile(fileOf({ log: short }));
    const most = new Intl.NumberFormat('en').format(MOST_SESSIONS);
    expect(problemsOf(calculator)[0]?.replaceAll(/\D/g, '')).to.equal(
      `${MOST_SESSIONS + 1}${most.replaceAll(/\D/g, '')}`,
    );
    expect(calculator.pacing.result).to.equal(undefined);
    await calculator.openFile(fileOf({ log: log.slice(1) }));
    expect(calculator.pacing.result?.nextDose.sessions).to.have.length(MOST_SESSIONS);
  });
});

describe('rows that are wrong', () => {
  const rows: readonly (readonly [keyof typeof fields, unknown, string])[] = [
    ['date', '2026-02-30', '“2026-02-30”'],
    ['date', inDays(1), `“${inDays(1)}”`],
    ['date', inDays(-21), `“${inDays(-21)}”`],
    ['date', undefined, data.found.missing],
    ['date', 20_260_301, '20260301'],
    ['dose', 0, '0'],
    ['dose', -5, '-5'],
    ['dose', '30', '“30”'],
    ['dose', 1e9, '1000000000'],
    ['dose', null, data.found.missing],
    ['rest', 11, '11'],
    ['rest', 2.5, '2.5'],
    ['during', -1, '-1'],
    ['during', undefined, data.found.missing],
    ['after', '1', '“1”'],
    ['lasted', 'for ever', '“for ever”'],
    ['lasted', ['none'], data.found.other],
    ['sharp', 'yes', '“yes”'],
    ['flare', 1, '1'],
    ['anythingNew', undefined, data.found.missing],
  ];

  for (const [field, value, found] of inEveryEngine(rows, oneIn(6))) {
    it(`${field} = ${JSON.stringify(value)}: row, field, what was found and what is allowed`, async () => {
      const calculator = await PacingCalculator.open();
      await calculator.openFile(fileOf({ log: [entry, { ...entry, [field]: value }, entry] }));
      expect(problemsOf(calculator)).to.deep.equal([rowProblem(2, field, found)]);
      expect(calculator.text).to.include(
        filled(data.take, { sessions: filled(data.sessions.other, { n: '2' }) }),
      );
      await calculator.act('take-file');
      expect(calculator.sessions).to.have.length(2);
    });
  }

  it('no rows but these: a row that is no entry at all', async () => {
    const calculator = await PacingCalculator.open();
    await calculator.openFile(fileOf({ log: [null, 5, 'x', []] }));
    expect(problemsOf(calculator)).to.have.length(4);
    expect(problemsOf(calculator).join()).not.to.match(/[{}]|undefined|object/);
  });

  it('of many, some are named and the rest counted', async () => {
    const calculator = await PacingCalculator.open();
    await calculator.openFile(fileOf({ log: Array.from({ length: 30 }, () => ({ ...entry, dose: 0 })) }));
    const named = problemsOf(calculator).length;
    expect(named).to.be.within(3, 20);
    expect(calculator.text).to.include(filled(data.more, { n: String(30 - named) }));
  });

  const plans: readonly (readonly [string, unknown])[] = [
    ['activity', 'fly'],
    ['unit', 'parsecs'],
    ['start', inDays(91)],
    ['start', 'soon'],
    ['target', 0],
    ['sets', 99],
    ['name', 'x'.repeat(61)],
    ['baseline', null],
    ['speed', 'fast'],
  ];
  for (const [field, value] of inEveryEngine(plans, oneIn(4))) {
    it(`a plan whose ${field} is ${JSON.stringify(value).slice(0, 20)} is not taken`, async () => {
      const calculator = await PacingCalculator.open();
      await calculator.openFile(fileOf({ plan: { ...plan, [field]: value } }));
      expect(problemsOf(calculator)).to.have.length(1);
      expect(problemsOf(calculator).join()).not.to.match(/[{}]|undefined|\[object/);
      expect(calculator.actions).not.to.include('take-file');
    });
  }
});

describe('a hostile file', () => {
  it('markup in it is text, wherever it is shown', async () => {
    const calculator = await PacingCalculator.open();
    const markup = '<img src=x onerror="document.title=1">';
    const own = { ...plan, activity: 'own', name: markup };
    await calculator.openFile(fileOf({ plan: own, log: [entry, { ...entry, lasted: markup }] }));
    expect(problemsOf(calculator)[0]).to.include(markup.slice(0, 30));
    await calculator.act('take-file');
    await calculator.changeFirst();
    expect(calculator.entered('name')).to.equal(markup);
    await calculator.workOut();
    calculator.unfold();
    expect(calculator.all('img')).to.have.length(0);
    expect(document.title).not.to.equal('1');
  });

  it('names of prototypes change nothing', async () => {
    const calculator = await PacingCalculator.open();
    const text = fileOf().replace(
      '"log":[{',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"log":[{"__proto__":{"dose":9},',
    );
    await calculator.openFile(text);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(calculator.sessions).to.have.length(1);
    expect(calculator.sessions[0]).to.include(ofWeek(entry.date));
  });

  it('nested deeper than anybody would is refused', async () => {
    const calculator = await PacingCalculator.open();
    await calculator.openFile(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(problemsOf(calculator)).to.have.length(1);
  });

  it('what it carries beside is not carried on', async () => {
    const files = catchFiles();
    const calculator = await PacingCalculator.open();
    const more = { answers: ['fever'], note: 'private' };
    await calculator.openFile(fileOf({ ...more, plan: { ...plan, ...more }, log: [{ ...entry, ...more }] }));
    await calculator.act('save-file');
    expect(await files[0]?.text()).not.to.match(/fever|private|note/);
  });
});
