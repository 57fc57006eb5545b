/** What readers of the pacing calculator read: plain enough, short enough, and never more than education. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pacing } from '../../src/messages/en/pacing.js';
import { pacingNotes } from '../../src/messages/en/pacing-notes.js';
import { planData as data } from '../../src/messages/en/plan-data.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import { fill } from '../../src/ui/wording.js';
import { footer, grade, MAX_GRADE, MAX_SENTENCE_WORDS, sentences } from '../support/reading.js';
import { BANNED_WORDS } from '../support/vocabulary.js';

/** What stands for the placeholders. */
const SAMPLE: Readonly<Record<string, string>> = {
  activity: 'walking',
  amount: '30 minutes',
  dose: '18 minutes',
  target: '40 minutes',
  part: '4 tenths',
  date: '4 March 2026',
  n: '3',
  count: '3',
  least: '2',
  most: '3',
  minutes: '30 minutes',
  careful: '9',
  quicker: '6',
  weeks: '9 weeks',
  remember: 'Remember on this device',
  sessions: '3 sessions',
  row: '4',
  field: 'the pain during',
  found: '11',
  allowed: 'a whole number from 0 to 10',
  example: 'Write 1.5 or 1500.',
  a: '1.5',
  b: '1500',
  unit: 'minutes',
  during: '2',
  after: '3',
};

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [fill(value, SAMPLE)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const { dose, plan, next, log, problems } = pacing;
const { lights, ...sessions } = sessionLog;
const ALL = [pacing, pacingNotes, data, sessionLog];

/** Every screen's text, line by line. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  start: strings([
    pacing.title,
    pacing.intro,
    pacing.introWhat,
    pacing.introPrivate,
    pacing.start,
    data.openSaved,
  ]),
  'what came of opening': strings(data.notFound),
  'first dose, asked': strings([
    pacing.activity,
    pacing.activities,
    pacing.kind,
    pacing.kinds,
    pacing.amounts.known,
    pacing.during,
    sessionLog.lasted,
    sessionLog.lastings,
    pacing.usual,
    sessionLog.scale,
    pacing.flare,
    pacing.target,
    pacing.optional,
    pacing.workOut,
  ]),
  'first dose, unsure': strings([pacing.kinds.unsure, pacing.unsureHint, pacing.amounts.unsure]),
  'first dose, run': strings([pacing.longestRun, pacing.longestRunHint]),
  'what is wrong with a field': strings([problems, sessionLog.problems]),
  'first dose': strings([dose.heading, dose.known, dose.rounded, dose.because, dose.often.daily, dose.same]),
  'first dose, settled': strings([dose.heading, dose.known, dose.mild, dose.easyDays, dose.breaks]),
  'first dose, none': strings([dose.skip, dose.skipWhy, dose.handOver, dose.handOverWhy, dose.capped]),
  plan: strings([plan.title, plan.intro, plan.stable, plan.speeds, plan.reached, plan.reachedQuicker]),
  'plan, why not': strings([plan.noTarget, plan.atTarget, plan.ends, plan.locked]),
  next: strings([next.heading, next.from, next.why, next.held, next.rise, next.runWeek, next.flare]),
  stop: strings([next.stop, next.stopWhy, next.stopDo, next.cleared, next.clearedLater, next.handOverWhy]),
  lights: strings(lights),
  log: strings([log, sessions]),
  'keep or take away, with the question before all is deleted': strings([
    data.title,
    data.remember,
    data.remembered,
    data.forgotten,
    data.notKept,
    data.deleteAll,
    data.deleteSure,
    data.deleteYes,
    data.deleteNo,
    data.deleted,
  ]),
  'a file that is wrong': strings([
    data.problems,
    data.rows,
    pacing.data,
    data.fields,
    data.take,
    data.replace,
  ]),
  notes: strings(pacingNotes),
};

test(`every screen reads at grade ${MAX_GRADE} or lower`, async (t) => {
  for (const [name, lines] of Object.entries(SCREENS)) {
    await t.test(name, () => {
      const found = grade([...lines, ...footer]);
      assert.ok(found <= MAX_GRADE, `grade ${found}: ${lines.join(' | ')}`);
    });
  }
});

test(`no sentence has over ${MAX_SENTENCE_WORDS} words`, () => {
  const long = sentences(strings(ALL)).filter(
    (sentence) => sentence.split(/\s+/).length > MAX_SENTENCE_WORDS,
  );
  assert.deepEqual(long, []);
});

test('no banned word reaches a reader', () => {
  const text = strings(ALL).join('\n');
  const found = BANNED_WORDS.filter((word) => new RegExp(`\\b(?:${word})\\b`, 'i').test(text));
  assert.deepEqual(found, []);
});

test('every placeholder is one that is filled', () => {
  const open = strings(ALL)
    .join('\n')
    .match(/\{\w+\}/g);
  assert.deepEqual([...new Set(open)].toSorted(), ['{clinician}']);
});
