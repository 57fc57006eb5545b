/** What readers of the pattern explainer read: plain enough, short enough, never a conclusion, never more than education. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { exercises } from '../../src/messages/en/exercises.js';
import { mechanisms } from '../../src/messages/en/mechanisms.js';
import { patterns } from '../../src/messages/en/patterns.js';
import { treatments } from '../../src/messages/en/treatments.js';
import { fill } from '../../src/ui/wording.js';
import { footer, grade, MAX_GRADE, MAX_SENTENCE_WORDS, sentences } from '../support/reading.js';
import { BANNED_WORDS } from '../support/vocabulary.js';

/** Of a card that has to name things. */
const MAX_CARD_GRADE = 8;

/** What stands for the placeholders. */
const SAMPLE: Readonly<Record<string, string>> = {
  n: '3',
  of: '6',
  part: 'Things to try',
  date: '4 March 2026',
  name: 'Wedge',
  pattern: 'Better with walking, back later',
  what: '5 to 10 times',
  from: '5',
  to: '10',
  ceiling: '5',
  points: '2',
  hours: '2',
  easyDays: '1 or 2',
  less: '30 to 50',
  reboundWeeks: '4',
  reviewWeeks: '2',
  more: '10 to 20',
  secondsTo: '30 to 40',
  kilograms: '2 to 9',
  pounds: '5 to 20',
  centimetres: '10 to 15',
  inches: '4 to 6',
  // The medical term stands in brackets behind the plain word.
  term: '',
};

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [fill(value, SAMPLE)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Without the medical terms, each of which stands in brackets beside its plain word. */
function plain(words: Readonly<Record<string, object>>): readonly object[] {
  return Object.values(words).map((row) => ({ ...row, term: '' }));
}

const { pattern: patternWords, summary, ...around } = patterns;
const { parts, structures, modes, multipliers, notes, ...model } = mechanisms;
const { check, exercise, note: tryNotes, caveat, focusOn, ...trying } = exercises;
const { backfires, tests, stories, notes: commonly, figures, cautions, lines, ...scale } = treatments;
const { lines: testLines, figures: testFigures, columns, studies, ...aboutTests } = tests;

/** Every screen's text, line by line. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  'find your pattern, and around the parts': strings(around),
  ...Object.fromEntries(Object.entries(patternWords).map(([id, words]) => [`pattern ${id}`, strings(words)])),
  'how the pelvis passes load': strings([model, plain(parts), modes, notes]),
  'what lights up': strings(plain(structures)),
  'what can add to it': strings([multipliers]),
  'things to try': strings([trying, tryNotes]),
  checks: strings([check, caveat]),
  exercises: strings([exercise, focusOn]),
  'what backfires': strings(backfires),
  treatments: strings([scale, cautions, lines]),
  tests: strings([aboutTests, testLines]),
  stories: strings(stories),
  'what it is and is not': strings(commonly),
  summary: strings(summary),
};

/** For clinicians only. */
const CLINICIANS = strings([figures, testFigures, columns, studies]);

const ALL = strings([patterns, mechanisms, exercises, treatments]);

test(`every screen reads at grade ${MAX_GRADE} or lower`, async (t) => {
  for (const [name, told] of Object.entries(SCREENS)) {
    await t.test(name, () => {
      const found = grade([...told, ...footer]);
      assert.ok(found <= MAX_GRADE, `grade ${found}: ${told.join(' | ')}`);
    });
  }
});

/** What unfolds, or stands in a frame of its own. */
const CARDS: Readonly<Record<string, object>> = {
  ...backfires.lines,
  ...Object.fromEntries(
    Object.entries(lines).map(([id, card]) => [
      id,
      { ...card, caution: (cautions as Readonly<Record<string, string>>)[id] ?? '' },
    ]),
  ),
  ...Object.fromEntries(Object.entries(testLines).map(([id, card]) => [`test ${id}`, card])),
  ...Object.fromEntries(Object.entries(stories.lines).map(([id, card]) => [`story ${id}`, card])),
  ...Object.fromEntries(Object.entries(check).map(([id, card]) => [`check ${id}`, card])),
  ...Object.fromEntries(Object.entries(exercise).map(([id, card]) => [`exercise ${id}`, card])),
  ...Object.fromEntries(Object.entries(parts).map(([id, card]) => [`part ${id}`, { ...card, term: '' }])),
};

test(`every card reads at grade ${MAX_CARD_GRADE} or lower`, () => {
  const hard = Object.entries(CARDS)
    .map(([id, card]) => `${id}: ${grade(strings(card).filter(Boolean))}`)
    .filter((row) => Number(row.split(': ')[1]) > MAX_CARD_GRADE);
  assert.deepEqual(hard, []);
});

test('every sentence is on one of the screens, or for clinicians', () => {
  const told = new Set([...Object.values(SCREENS).flat(), ...CLINICIANS]);
  const terms = new Set([...Object.values(parts), ...Object.values(structures)].map(({ term }) => term));
  assert.deepEqual(
    ALL.filter((line) => !told.has(line) && !terms.has(line)),
    [],
  );
});

test(`no sentence has over ${MAX_SENTENCE_WORDS} words`, () => {
  const long = sentences(Object.values(SCREENS).flat()).filter(
    (sentence) => sentence.split(/\s+/).length > MAX_SENTENCE_WORDS,
  );
  assert.deepEqual(long, []);
});

test('no banned word reaches a reader', () => {
  const text = ALL.join('\n');
  const found = [...BANNED_WORDS, 'cure[sd]?'].filter((word) =>
    new RegExp(`\\b(?:${word})\\b`, 'i').test(text),
  );
  assert.deepEqual(found, []);
});

test('quotation marks and apostrophes are curly', () => {
  assert.deepEqual(
    ALL.filter((line) => /['"]/.test(line)),
    [],
  );
});

const ALL_SENTENCES = sentences(ALL);

/** Names of conditions. They may be explained, and never follow from what a reader picks. */
const CONDITIONS =
  /spondyl|sacroiliitis|arthritis|fracture|stress injury|cauda equina|infection|cancer|dysfunction|inflammat|swelling/i;

test('no condition is a conclusion', () => {
  const told = ALL_SENTENCES.filter(
    (sentence) =>
      CONDITIONS.test(sentence) &&
      /\byou(?: may| might| probably| likely)? (?:have|suffer|are having)\b|\byour pain (?:is|comes)\b|\bthis (?:is|means|shows)\b/i.test(
        sentence,
      ),
  );
  assert.deepEqual(told, []);
});

test('nothing is played down, and nothing of the joint is said to be wrong', () => {
  const played = ALL_SENTENCES.filter((line) =>
    /harmless|nothing to worry|no need to worry|not serious|nothing (?:is )?wrong/i.test(line),
  );
  assert.deepEqual(played, []);
  // F11: what people say stands in quotation marks, or is denied.
  const places = ALL_SENTENCES.filter((line) =>
    /out of place|slipped out|misalign|jammed|rotated|pulled out|locked up/i.test(line),
  );
  for (const line of places) {
    const isNot = Object.values(commonly.lines).some((it) => it.startsWith(line));
    assert.ok(isNot || /“|does not|not mean/.test(line), line);
  }
});

test('F34, F41: no muscle is said to fail, and no check is passed or failed', () => {
  assert.deepEqual(
    ALL_SENTENCES.filter((line) => /switch(?:es|ed)? off|firing|inhibited/i.test(line)),
    [],
  );
  const checked = sentences(strings([check, caveat, exercises.checksIntro, exercises.noticed]));
  assert.deepEqual(
    checked.filter((line) =>
      /\b(?:positive|negative|pass(?:ed)?|fail(?:ed|s)?|normal|abnormal)\b/i.test(line),
    ),
    [],
  );
  assert.match(exercises.checksIntro, /compare/);
  assert.match(exercises.noticed, /^I noticed/);
});

test('F19, F22, F36: no rule by age, no product, no peptide', () => {
  const text = ALL.join('\n');
  assert.doesNotMatch(text, /decade|Hip Hook|Aletha/i);
  assert.equal(treatments.lines.peptides.says, 'Not covered here.');
});

test('F20, F26, F28, F40: what is proposed, imperfect, of one group, or no all-clear is said so', () => {
  assert.match(treatments.lines.prolotherapy.says, /The idea is .* not shown/);
  assert.match(testLines['test-injection'].says, /It is not perfect/);
  assert.match(testLines['how-common'].says, /long-lasting pain sent to clinics/);
  assert.match(commonly.lines['hla-b27'], /A negative test does not rule it out/);
});

test('stories are labelled on the story itself', () => {
  assert.match(stories.label, /One person’s story, not advice/);
});

test('every placeholder is filled by the element, and no other is', () => {
  const folders = ['src/elements/si-pattern-explainer', 'src/ui'];
  const code = folders
    .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')))
    .join('\n');
  const text = JSON.stringify([patterns, mechanisms, exercises, treatments]);
  const placeholders = new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
  const limits = readFileSync('src/knowledge/exercises.ts', 'utf8');
  const unfilled = [...placeholders].filter(
    (name) => !new RegExp(`[{,]\\s*${name}\\s*[:,}]`).test(code) && !new RegExp(`\\b${name}:`).test(limits),
  );
  assert.deepEqual(
    unfilled.filter((name) => name !== 'n' && name !== 'clinician'),
    [],
  );
});
