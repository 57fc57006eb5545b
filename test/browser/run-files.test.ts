/** Files saved and opened: everything comes back, and what cannot be used or breaks a rule is named row by row. */
import { expect } from '@open-wc/testing';
import { planData as data } from '../../src/messages/en/plan-data.js';
import { run as words } from '../../src/messages/en/run.js';
import { MOST_RUNS, writeRunFile, type RunLogEntry } from '../../src/rules.js';
import { inEveryEngine, oneIn } from '../support/every-engine.js';
import { nameOf } from '../support/harness.js';
import { catchFiles } from '../support/page-patches.js';
import {
  afterLast,
  began,
  faithful,
  faithfulTo,
  filled,
  firstStep,
  fit,
  inDays,
  nextOf,
  ofWeek,
  ran,
  ReturnToRun,
  SETTINGS,
  TODAY,
  todays,
  walkRun,
} from '../support/run-harness.js';

const fields = { ...data.fields, ...words.data.fields };
const { rules } = words.data;

/** A plan of twenty days ago with one run. */
const LOG: readonly RunLogEntry[] = [began(-20), ran(-20, 5)];
const fileOf = (more: object = {}): string =>
  JSON.stringify({ format: 'si-widgets/run', version: 1, plan: SETTINGS, log: LOG, ...more });

const rowProblem = (row: number, field: keyof typeof fields, found: string): string =>
  filled(words.data.row, {
    row: String(row),
    field: fields[field].name,
    found,
    allowed: fields[field].allowed,
  });
const ruleProblem = (row: number, rule: keyof typeof rules.lines, found: string | number): string =>
  filled(rules.lines[rule], {
    row: String(row),
    found: typeof found === 'number' ? String(found) : `“${found}”`,
  });
const sessions = (n: number): string =>
  filled(data.take, {
    sessions: filled(n === 1 ? data.sessions.one : data.sessions.other, { n: String(n) }),
  });

/** What is said of the rows, without the lines that head them. */
const problemsOf = (runner: ReturnToRun): readonly string[] =>
  runner.fileProblems.filter((line) => line !== data.rows && line !== rules.title);

describe('a file that was saved', () => {
  it('opens again as it was: days, beginnings, goal, runs and what is still open', async () => {
    const files = catchFiles();
    const log = faithful(46);
    const runner = await ReturnToRun.openLog(log, afterLast(log, 2));
    await runner.type('goal', '60');
    await runner.act('save-goal');
    runner.unfold();
    await runner.type('from', afterLast(log, 3));
    await runner.act('save-days');
    await runner.itIs(afterLast(log, 4));
    await runner.addRun({ minutes: '30', during: '4', sharp: '' });
    await runner.act('save-file');
    expect(files.map(({ name, type }) => [name.split('.').at(-1), type])).to.deep.equal([
      ['json', 'application/json'],
    ]);
    const text = (await files[0]?.text()) ?? '';
    const other = await ReturnToRun.open(
      {},
      { check: { level: 'none-found', locks: 'none', checkedOn: afterLast(log, 4) } },
    );
    await other.openFile(text);
    expect(other.runner.result).to.deep.equal(runner.runner.result);
    expect(other.lights).to.deep.equal(runner.lights);
    expect(other.announcement).to.equal(data.taken);
    await other.act('save-file');
    expect(await files[1]?.text()).to.equal(text);
  });

  it('says nothing of the check, and of the gate only that it was passed', async () => {
    const files = catchFiles();
    const runner = await ReturnToRun.open({}, { check: 'none' });
    await runner.start();
    await runner.passCheck({ ticks: ['below-knee-pain'] });
    await runner.act('go-on');
    await runner.say({ ...fit, procedure: 'yes', cleared: 'yes', older: 'yes' });
    await runner.act('save-file');
    const text = (await files[0]?.text()) ?? '';
    expect(JSON.parse(text)).to.deep.equal({
      format: 'si-widgets/run',
      version: 1,
      plan: SETTINGS,
      log: [{ kind: 'start', date: TODAY, cautious: true }],
    });
  });

  it('can be opened from the start, before any question; the check still comes first', async () => {
    const runner = await ReturnToRun.open({}, { check: 'none' });
    await runner.openFile(fileOf());
    expect(runner.today).to.equal('');
    await runner.passCheck();
    await runner.act('go-on');
    expect(runner.runs).to.have.length(1);
  });

  it('asks before it takes the place of a plan, and can be left', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.openFile(fileOf());
    expect(runner.text).to.include(data.replace);
    expect(runner.runs).to.deep.equal([]);
    expect(runner.focused).to.equal(nameOf(runner.get('[data-focus="incoming"]')));
    await runner.act('leave-file');
    expect(runner.shows('[data-focus="incoming"]')).to.equal(false);
    expect(runner.runs).to.deep.equal([]);
    await runner.openFile(fileOf());
    await runner.act('take-file');
    expect(runner.runs).to.have.length(1);
    expect(runner.focused).to.equal(`heading "${runner.today}"`);
  });

  it('once taken, nothing that was typed for the plan before is left in any form', async () => {
    const log = faithful(46);
    const runner = await ReturnToRun.openLog(log, afterLast(log, 2));
    await runner.type('goal', '1');
    await runner.act('save-goal');
    runner.unfold();
    await runner.mark('day-2');
    await runner.act('add-run');
    await runner.openFile(writeRunFile(SETTINGS, log));
    await runner.act('take-file');
    expect(runner.shows('[data-form="run"]')).to.equal(false);
    expect(runner.entered('goal')).to.equal('40');
    expect(runner.entered('day-2')).to.equal('');
  });

  it('counts runs, and not what else is in the log', async () => {
    const runner = await ReturnToRun.openPlan();
    await runner.openFile(writeRunFile(SETTINGS, faithful(46)));
    await runner.openFile(writeRunFile(SETTINGS, LOG));
    expect(runner.text).to.include(sessions(1));
  });
});

describe('a file that is none of ours', () => {
  for (const [what, text, problem] of [
    ['empty', '', data.problems.file],
    ['cut short', fileOf().slice(0, -20), data.problems.file],
    ['no JSON', '<html></html>', data.problems.file],
    ['a list', '[]', data.problems.file],
    ['null', 'null', data.problems.file],
    ['a pacing plan', fileOf({ format: 'si-widgets/pacing' }), data.problems.format],
    ['of a newer version', fileOf({ version: 2 }), data.problems.version],
    ['of no version', fileOf({ version: 'one' }), data.problems.version],
    ['without a log', fileOf({ log: undefined }), data.problems.log],
    ['with a log that is none', fileOf({ log: {} }), data.problems.log],
  ] as const) {
    it(`${what}: says so, and changes nothing`, async () => {
      const runner = await ReturnToRun.openPlan();
      await runner.openFile(text);
      expect(problemsOf(runner)).to.deep.equal([problem]);
      expect(runner.actions).not.to.include('take-file');
      await runner.act('leave-file');
      expect(runner.today).to.equal(todays(firstStep));
      expect(runner.shows('[data-focus="incoming"]')).to.equal(false);
    });
  }

  it('from the start, too', async () => {
    const runner = await ReturnToRun.open();
    await runner.openFile('no');
    expect(problemsOf(runner)).to.deep.equal([data.problems.file]);
    await runner.act('leave-file');
    expect(runner.actions).to.include('start');
    expect(runner.focused).not.to.equal('nothing');
  });

  it('1,000,000 bytes are read, and one more are not', async () => {
    const runner = await ReturnToRun.open();
    await runner.openFile(fileOf().padEnd(1_000_001));
    expect(problemsOf(runner)).to.deep.equal([data.problems.unread]);
    expect(runner.runner.result).to.equal(undefined);
    await runner.act('leave-file');
    await runner.openFile(fileOf().padEnd(1_000_000));
    expect(runner.runs).to.have.length(1);
  });

  it(`${MOST_RUNS + 1} entries are refused in words`, async () => {
    const runner = await ReturnToRun.open();
    const log = Array.from({ length: MOST_RUNS + 1 }, () => ({ kind: 'run', date: TODAY }));
    await runner.openFile(fileOf({ log }));
    const most = new Intl.NumberFormat('en').format(MOST_RUNS);
    expect(problemsOf(runner)).to.deep.equal([
      filled(data.problems.length, { found: String(MOST_RUNS + 1), most }),
    ]);
  });
});

describe('rows that are wrong', () => {
  const rows: readonly (readonly [keyof typeof fields, unknown, string])[] = [
    ['kind', 'walk', '“walk”'],
    ['kind', undefined, data.found.missing],
    ['date', '2026-02-30', '“2026-02-30”'],
    ['date', inDays(1), `“${inDays(1)}”`],
    ['date', undefined, data.found.missing],
    ['date', 20_260_301, '20260301'],
    ['minutes', 0, '0'],
    ['minutes', -5, '-5'],
    ['minutes', '30', '“30”'],
    ['minutes', 1e9, '1000000000'],
    ['minutes', null, data.found.missing],
    ['during', 11, '11'],
    ['during', 2.5, '2.5'],
    ['during', undefined, data.found.missing],
    ['rise', -1, '-1'],
    ['rise', '1', '“1”'],
    ['lasted', 'for ever', '“for ever”'],
    ['lasted', ['none'], data.found.other],
    ['sharp', 'yes', '“yes”'],
    ['flare', 1, '1'],
    ['bone', undefined, data.found.missing],
    ['pelvic', 'no', '“no”'],
    ['anythingNew', undefined, data.found.missing],
  ];

  for (const [field, value, found] of inEveryEngine(rows, oneIn(6))) {
    it(`${field} = ${JSON.stringify(value)}: row, field, what was found and what is allowed`, async () => {
      const runner = await ReturnToRun.open();
      const wrong = { ...ran(-18, 6), [field]: value };
      await runner.openFile(fileOf({ log: [...LOG, wrong, ran(-15, 6)] }));
      expect(problemsOf(runner)).to.deep.equal([rowProblem(3, field, found)]);
      expect(runner.text).to.include(data.rows).and.include(sessions(2));
      await runner.act('take-file');
      expect(runner.runs).to.have.length(2);
    });
  }

  for (const [field, value, found] of [
    ['cautious', 'no', '“no”'],
    ['cleared', false, 'false'],
  ] as const) {
    it(`of a beginning, ${field} = ${JSON.stringify(value)}`, async () => {
      const runner = await ReturnToRun.open();
      await runner.openFile(fileOf({ log: [...LOG, { ...began(-10), [field]: value }] }));
      expect(problemsOf(runner)).to.deep.equal([rowProblem(3, field, found)]);
    });
  }

  it('a second run of a day is not taken, the first one is', async () => {
    const runner = await ReturnToRun.open();
    await runner.openFile(fileOf({ log: [...LOG, ran(-20, 9)] }));
    expect(problemsOf(runner)).to.deep.equal([rowProblem(3, 'date', `“${inDays(-20)}”`)]);
    await runner.act('take-file');
    expect(runner.runs).to.have.length(1);
    expect(runner.runner.result?.readings[0]?.entry.minutes).to.equal(5);
  });

  it('a row that is no entry at all', async () => {
    const runner = await ReturnToRun.open();
    await runner.openFile(fileOf({ log: [null, 5, 'x', []] }));
    expect(problemsOf(runner)).to.have.length(4);
    expect(problemsOf(runner).join()).not.to.match(/[{}]|undefined|object/);
  });

  it('of many, some are named and the rest counted', async () => {
    const runner = await ReturnToRun.open();
    await runner.openFile(fileOf({ log: Array.from({ length: 30 }, () => ({ ...ran(-3, 0) })) }));
    const named = problemsOf(runner).length;
    expect(named).to.be.within(3, 20);
    expect(runner.text).to.include(filled(data.more, { n: String(30 - named) }));
  });

  const plans: readonly (readonly [keyof typeof fields, unknown])[] = [
    ['weekdays', [1, 2]],
    ['weekdays', [7, 1]],
    ['weekdays', []],
    ['weekdays', [1, 3, 5, 6]],
    ['weekdays', [0]],
    ['weekdays', ['1']],
    ['weekdays', 'Monday'],
    ['weekdays', undefined],
    ['from', 'soon'],
    ['from', 7],
  ];
  for (const [field, value] of inEveryEngine(plans, oneIn(4))) {
    it(`a plan whose ${field} is ${JSON.stringify(value)} is not taken`, async () => {
      const runner = await ReturnToRun.open();
      await runner.openFile(fileOf({ plan: { ...SETTINGS, [field]: value } }));
      const [problem = ''] = problemsOf(runner);
      expect(problemsOf(runner)).to.have.length(1);
      expect(problem).to.include(fields[field].name).and.include(fields[field].allowed);
      expect(problem).not.to.match(/[{}]|undefined|\[object/);
      expect(runner.actions).not.to.include('take-file');
    });
  }
});

describe('rows that break a rule of the plan', () => {
  const openRows = async (log: readonly RunLogEntry[], day = inDays(60)): Promise<ReturnToRun> =>
    ReturnToRun.openLog([], day).then(async (runner) => {
      await runner.openFile(writeRunFile(SETTINGS, log));
      return runner;
    });

  it('a run on the day after another: the row and the rule are named', async () => {
    const runner = await openRows([...faithful(4), ran(8, 8)]);
    expect(runner.text).to.include(rules.title);
    expect(problemsOf(runner)).to.deep.equal([ruleProblem(6, 'too-soon', inDays(8))]);
  });

  it('a run longer than asked', async () => {
    const runner = await openRows([...faithful(4), ran(9, 12)]);
    expect(problemsOf(runner)).to.deep.equal([ruleProblem(6, 'too-long', 12)]);
  });

  it('a run while the plan was closed, and a beginning that came too early', async () => {
    const runner = await openRows([
      began(),
      ran(0, 5, { lasted: 'next-morning' }),
      ran(3, 5),
      began(5),
      ran(6, 5),
    ]);
    expect(problemsOf(runner)).to.deep.equal([
      ruleProblem(3, 'closed', inDays(3)),
      ruleProblem(4, 'start', inDays(5)),
      ruleProblem(5, 'closed', inDays(6)),
    ]);
  });

  it('a beginning after a stop without a clinician’s word', async () => {
    const runner = await openRows([began(), ran(0, 5, { pelvic: true }), began(10), ran(10, 5)]);
    expect(problemsOf(runner)[0]).to.equal(ruleProblem(3, 'start', inDays(10)));
    await runner.act('take-file');
    expect(runner.today).to.equal(words.closed.stop);
  });

  it('a run that was never told whole', async () => {
    const { rise: _rise, lasted: _lasted, ...open } = ran(7, 8);
    const runner = await openRows([...faithful(3), open, ran(10, 8)]);
    expect(problemsOf(runner)[0]).to.equal(ruleProblem(5, 'untold', inDays(7)));
  });

  it('a fourth run of a week', async () => {
    const log = faithful(5, { log: faithful(45), settings: { weekdays: [1, 3, 6] } });
    const runner = await openRows([...log, ran(116, 30)], inDays(117));
    expect(problemsOf(runner)).to.deep.equal([ruleProblem(log.length + 1, 'week-full', inDays(116))]);
  });

  it('that skip steps: nothing is gained by them, and what is right is offered', async () => {
    const skipped = [began(), ran(0, 30), ran(2, 30), ran(4, 30), ran(7, 30), ran(9, 30)];
    const runner = await openRows(skipped, inDays(10));
    expect(problemsOf(runner)).to.deep.equal(
      [0, 2, 4, 7, 9].map((_, at) => ruleProblem(at + 2, 'too-long', 30)),
    );
    expect(runner.text).to.include(sessions(5));
    await runner.act('take-file');
    expect(runner.runner.result?.place).to.include({ phase: 'stages', stage: 's1-5', row: 0 });
    expect(runner.runner.result?.next?.asked.id).to.equal('s1-5');
  });

  it('what hurt in them counts', async () => {
    const hurt = [began(), ran(0, 30, { sharp: true })];
    const runner = await openRows(hurt, inDays(10));
    await runner.act('take-file');
    expect(runner.today).to.equal(words.closed.walk);
  });

  it('a log that was sorted in another way comes to the same', async () => {
    const log = faithfulTo('s3');
    const runner = await ReturnToRun.openLog(log.toReversed(), nextOf(log).on);
    expect(runner.today).to.equal(todays(walkRun(2, 2, 5)));
    expect(runner.todayText).to.include(words.outcomes['next-step']);
  });

  it('a log without a beginning leads to the checks', async () => {
    const runner = await openRows([ran(0, 5)]);
    expect(problemsOf(runner)).to.deep.equal([ruleProblem(1, 'closed', inDays(0))]);
    await runner.act('take-file');
    expect(runner.today).to.equal(words.closed.gate);
    expect(runner.actions).to.include('to-gate');
  });
});

describe('a hostile file', () => {
  it('markup in it is text, wherever it is shown', async () => {
    const runner = await ReturnToRun.open();
    const { title } = document;
    const markup = '<img src=x onerror="document.title=1">';
    await runner.openFile(fileOf({ log: [...LOG, { ...ran(-18, 6), lasted: markup }] }));
    expect(problemsOf(runner)[0]).to.include(markup.slice(0, 30));
    await runner.act('take-file');
    runner.unfold();
    expect([runner.all('img').length, document.title]).to.deep.equal([0, title]);
  });

  it('names of prototypes change nothing', async () => {
    const runner = await ReturnToRun.open();
    const text = fileOf().replace(
      '"log":[{',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"log":[{"__proto__":{"date":9},',
    );
    await runner.openFile(text);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(runner.runs).to.have.length(1);
    expect(runner.runs[0]).to.include(ofWeek(inDays(-20)));
  });

  it('nested deeper than anybody would is refused', async () => {
    const runner = await ReturnToRun.open();
    await runner.openFile(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(problemsOf(runner)).to.have.length(1);
  });

  it('what it carries beside is not carried on', async () => {
    const files = catchFiles();
    const runner = await ReturnToRun.open();
    const more = { answers: ['fever'], note: 'private' };
    const log = LOG.map((entry) => ({ ...entry, ...more }));
    await runner.openFile(fileOf({ ...more, plan: { ...SETTINGS, ...more }, log }));
    await runner.act('save-file');
    expect(await files[0]?.text()).not.to.match(/fever|private|note/);
  });

  it('a first day far off closes nothing for good: the checks ask for another one', async () => {
    const runner = await ReturnToRun.open();
    await runner.openFile(fileOf({ plan: { ...SETTINGS, from: '2099-01-01' } }));
    expect(runner.today).to.equal(words.closed.gate);
    await runner.act('to-gate');
    await runner.say(fit);
    expect(runner.runner.result?.next?.on).to.equal(TODAY);
  });
});
