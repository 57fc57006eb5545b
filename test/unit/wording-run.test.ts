/** What readers of the way back to running read: plain enough, short enough, true to the tables, and never more than education. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../../src/messages/en/run.js';
import { runNotes } from '../../src/messages/en/run-notes.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import {
  BIRTH_GATE,
  MISSED_DAYS,
  PACING_LIMITS,
  PACE_STEPS,
  RUN_LIMITS,
  RUN_STAGES,
} from '../../src/rules.js';
import { fill } from '../../src/ui/wording.js';
import { footer, grade, MAX_GRADE, MAX_SENTENCE_WORDS, sentences } from '../support/reading.js';
import { BANNED_WORDS } from '../support/vocabulary.js';

/** What stands for the placeholders. */
const SAMPLE: Readonly<Record<string, string>> = {
  date: '4 March 2026',
  session: 'run 2 minutes, walk 1 minute, 7 times',
  run: '2 minutes',
  walk: '1 minute',
  last: '10 minutes',
  times: '7 times',
  quick: '30 seconds',
  total: '31 minutes',
  row: '2',
  needed: '3',
  days: '9',
  n: '3',
  of: '4',
  part: '2',
  parts: '4',
  runs: '40 runs',
  minutes: '8 minutes',
  goal: '40',
  planned: '8 minutes',
  during: '2',
  rise: '1',
  least: '40',
  most: '180',
  first: 'Monday',
  second: 'Tuesday',
  task: 'Jog on the spot for 1 minute',
  field: 'the minutes',
  found: '0',
  allowed: 'a number above 0',
  remember: 'Remember on this device',
};

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [fill(value, SAMPLE)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const { ready, today, outcomes, closed, form, plan, problems, data } = run;
const { 'row-broken': rowBroken, ...others } = outcomes;
const entry = [form.minutes, form.minutesHint, form.during, sessionLog.scale, form.rise, form.riseHint];
const session = [today.howTo, today.stop, today.row, today.stable];

/** Every screen's text, line by line. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  start: strings([run.title, run.intro, run.introWhat, run.introCheck, run.introPrivate, run.start]),
  'gate, what is true': strings([ready.title, ready.intro, ready.signs, ready.signsHint, ready.sign]),
  'gate, once something is ticked': strings([ready.weeks, ready.cleared, ready.noTasks, ready.submit]),
  'gate, what is to be tried': strings([ready.tasks, ready.tasksHint, ready.task, ready.answers]),
  'gate, how and when': strings([
    ready.pace,
    ready.older,
    ready.slowly,
    ready.squatsAdvice,
    ready.weekdays,
    ready.weekdaysHint,
    ready.from,
  ]),
  'not yet': strings([
    ready.notYet,
    ready.notYetIntro,
    ready.why,
    ready.walkOn,
    ready.recheck,
    ready.recheckButton,
    ready.change,
  ]),
  'what is wrong with a field': strings([problems, sessionLog.problems]),
  'day of a run': strings([today.today, today.stretch, today.around, ...session, today.noTimer]),
  'day of a run, more slowly': strings([today.today, today.bridge, ...session, today.more, today.missed]),
  'day of a run, without a break': strings([today.today, today.plain, today.around, ...session]),
  'day of speed or hills': strings([today.pace, today.hills, today.easyBetween, today.effort, ...session]),
  'rest day': strings([today.rest, today.restWhy, today.next, today.mayToday]),
  'how was it after': strings([today.tell, today.tellWhy, form.pendingWhat, form.rise, form.riseHint]),
  'what a run did': strings(others),
  'what a run did, where it did not count': strings([rowBroken, outcomes.again, outcomes.bridge]),
  'closed: gate, walk': strings([
    closed.gate,
    closed.gateAgain,
    closed.gateButton,
    closed.walk,
    closed.walkWhat,
    closed.walkNow,
  ]),
  'closed: stop': strings([
    closed.stop,
    closed.stopWhy,
    closed.stopDo,
    closed.stopDoPelvic,
    closed.cleared,
    closed.clearedLater,
    closed.locked,
  ]),
  'entry of a run': strings([form.add, form.intro, ...entry, form.minutesUnit, form.bone, form.pelvic]),
  log: strings([form.list, form.line, form.lineOpen, form.undo, form.full]),
  plan: strings([plan.title, plan.finish, plan.likely, plan.runs, plan.weeks, plan.dates, plan.datesNote]),
  'the steps': strings([
    plan.ladder,
    plan.stage,
    plan.stagePart,
    plan.bridge,
    plan.here,
    plan.done,
    plan.phases,
    today.stretch,
    today.times,
  ]),
  'past the steps': strings([plan.long, plan.goalWeeks, plan.goal, plan.goalHint]),
  'change the days': strings([plan.days, plan.from, plan.fromHint, plan.daysDone, ready.weekdays]),
  'how it went': strings([
    plan.history,
    plan.chart,
    plan.planned,
    plan.table,
    plan.heads,
    plan.minutes,
    plan.none,
  ]),
  'a file that is wrong': strings(data),
  'calendar and text': strings([run.calendar, run.shareTitle, run.dateLine]),
  notes: strings([run.notes, run.showNotes, runNotes]),
};

test(`every screen reads at grade ${MAX_GRADE} or lower`, async (t) => {
  for (const [name, lines] of Object.entries(SCREENS)) {
    await t.test(name, () => {
      const found = grade([...lines, ...footer]);
      assert.ok(found <= MAX_GRADE, `grade ${found}: ${lines.join(' | ')}`);
    });
  }
});

test('every sentence is on one of the screens', () => {
  const told = new Set(Object.values(SCREENS).flat());
  const untold = strings([run, runNotes]).filter((line) => !told.has(line));
  assert.deepEqual(untold, []);
});

test(`no sentence has over ${MAX_SENTENCE_WORDS} words`, () => {
  const long = sentences(strings([run, runNotes])).filter(
    (sentence) => sentence.split(/\s+/).length > MAX_SENTENCE_WORDS,
  );
  assert.deepEqual(long, []);
});

test('no banned word reaches a reader', () => {
  const text = strings([run, runNotes]).join('\n');
  const found = BANNED_WORDS.filter((word) => new RegExp(`\\b(?:${word})\\b`, 'i').test(text));
  assert.deepEqual(found, []);
});

test('every placeholder is one that is filled: what is left is the region’s', () => {
  const open = strings([run, runNotes])
    .join('\n')
    .match(/\{\w+\}/g);
  assert.deepEqual([...new Set(open)].toSorted(), ['{clinician}']);
});

test('every placeholder is filled by the element, and no other is', () => {
  const folder = 'src/elements/si-return-to-run';
  const code = readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
  const shared = readFileSync('src/ui/keep-part.ts', 'utf8');
  const placeholders = new Set([...JSON.stringify(run).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
  placeholders.delete('clinician');
  const unfilled = [...placeholders].filter(
    (name) => !new RegExp(`[{,]\\s*${name}\\s*[:,}]`).test(`${code}\n${shared}`) && name !== 'n',
  );
  assert.deepEqual(unfilled, []);
});

test('each note of the table has its words, and there are no others', async () => {
  const { RUN_NOTES } = await import('../../src/rules.js');
  assert.deepEqual(Object.keys(runNotes).toSorted(), RUN_NOTES.map(({ id }) => id).toSorted());
});

/** A number as it stands in a sentence, and not as a part of another one. */
const has = (sentence: string, number: number, what = ''): void =>
  assert.match(sentence, new RegExp(`(?<![\\d.])${number}(?![\\d.]\\d|\\d)${what}`), sentence);

const weeks = (days: number): number => days / 7;

test('numbers in words are those of the tables: who goes more slowly, and when', () => {
  has(ready.older, RUN_LIMITS.cautiousAge.value, ' or older');
  has(ready.why.birth, BIRTH_GATE.weeks, ' weeks');
  has(today.more.red, weeks(RUN_LIMITS.redDays.value), ' weeks');
  has(closed.stopWhy['second-red'], weeks(RUN_LIMITS.redDays.value), ' weeks');
});

test('numbers in words are those of the tables: breaks, easy days, weeks of walking', () => {
  const month = MISSED_DAYS.find((row) => 'again' in row)?.from ?? 0;
  has(closed.gateAgain, weeks(month), ' weeks');
  has(problems.tooLate, weeks(month), ' weeks');
  has(runNotes['new-ground'], weeks(month), ' weeks');
  has(outcomes.back, RUN_LIMITS.easyDays.value, ' easy days');
  has(runNotes['easy-days'], RUN_LIMITS.easyDays.value, ' easy days');
  assert.equal(RUN_LIMITS.settledDays.value, 7);
  assert.match(closed.walkNow, /for a week/);
  assert.equal(RUN_LIMITS.restDays.value, 1);
  assert.match(today.restWhy['day-after'], /always a day between/);
});

test('numbers in words are those of the tables: the session', () => {
  const minutes = RUN_LIMITS.walkAround.value;
  assert.match(today.around, new RegExp(`Walk ${minutes} minutes before and ${minutes} minutes after`));
  has(today.easyBetween, RUN_LIMITS.easyBefore.value, ' minutes');
  const easy = new Set(PACE_STEPS.map((step) => step.easy));
  assert.deepEqual([...easy], [120]);
  has(today.easyBetween, 2, ' minutes between');
  has(today.stop, PACING_LIMITS.amberPain.value, ' of 10');
  assert.match(today.stable, new RegExp(`pain of 0 to ${PACING_LIMITS.greenPain.value}\\b`));
});

test('numbers in words are those of the tables: runs a week, goal, end of the steps', () => {
  has(today.restWhy['week-full'], RUN_LIMITS.runsAWeek.value, ' runs');
  has(ready.weekdaysHint, RUN_LIMITS.runsAWeek.value);
  assert.match(problems.noWeekday, new RegExp(`1 to ${RUN_LIMITS.runsAWeek.value} days`));
  assert.match(data.fields.weekdays.allowed, new RegExp(`1 to ${RUN_LIMITS.runsAWeek.value} days`));
  has(data.rules.lines['week-full'], RUN_LIMITS.runsAWeek.value, ' runs');
  has(plan.phases.speed, RUN_LIMITS.goalWeeks.value, ' stable weeks');
  const last = RUN_STAGES.at(-1);
  has(plan.finish, last?.run ?? 0, ' minutes');
  const bridged = RUN_STAGES.find(({ id }) => id === 's12');
  has(outcomes.bridge, bridged?.run ?? 0, ' minutes');
  assert.equal(RUN_LIMITS.leastGoal.value, 40);
});

test('numbers in words are those of the specification: what is to be tried at the gate (E.2)', () => {
  const { task } = ready;
  has(task['walk-30'].label, 30, ' minutes');
  has(task['walk-30'].label, 3, ' days');
  has(task['walk-30'].how, 2, ' of 10');
  has(task['single-leg-stand'].label, 10, ' seconds');
  for (const id of ['step-downs', 'hops', 'single-leg-squats', 'bounds', 'running-man'] as const)
    has(task[id].label, 10, ' times');
  has(task['step-downs'].how, 2, ' at most');
  has(task.jog.label, 1, ' minute');
  has(ready.squatsAdvice, 10, ' times');
});
