/** What readers read: plain enough, calm, and never a word that claims more than education. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { careGate } from '../../src/messages/en/care-gate.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import { redFlagCheck } from '../../src/messages/en/red-flag-check.js';
import { shared } from '../../src/messages/en/shared.js';
import { questionnaire as spanish } from '../../src/messages/es/questionnaire.js';
import { optionsOf, QUESTION_SCREENS, REGIONS, type QuestionId } from '../../src/rules.js';
import { fill } from '../../src/ui/wording.js';
import { footer, grade, MAX_GRADE, MAX_SENTENCE_WORDS, sentences } from '../support/reading.js';
import { BANNED_WORDS, TERMS } from '../support/vocabulary.js';

const date = '2 March 2026';

const clearance = [
  careGate.clearance,
  ...Object.values(careGate.cleared),
  careGate.both,
  careGate.clearedHint,
  careGate.again,
];

const because = (level: 'same-day' | 'prompt'): string =>
  fill(careGate.because, { date, what: checkResult.levels[level].heading });

/** What stands in the place of a plan, or over it. */
const gates: readonly [string, readonly string[]][] = [
  ...Object.entries(careGate.why).map(([why, line]): [string, string[]] => [
    `gate: a check is due, ${why}`,
    [careGate.dueTitle, line, questionnaire.time, careGate.start, careGate.link],
  ]),
  [
    'gate: new or worse',
    [fill(careGate.askTitle, { date }), careGate.askFor, careGate.nothingNew, careGate.newOrWorse],
  ],
  ...(['same-day', 'prompt'] as const).map((level): [string, string[]] => [
    `gate: all closed at ${level}`,
    [
      checkResult.levels[level].heading,
      ...checkResult.levels[level].do,
      careGate.lockTitle,
      because(level),
      checkResult.locks.all,
      careGate.opens,
      ...clearance,
      careGate.goOn,
    ],
  ]),
  ...[checkResult.locks.running, checkResult.locks.loads, careGate.opened].map((line): [string, string[]] => [
    `gate: over the plan, ${line}`,
    [careGate.lockTitle, because('prompt'), line, careGate.less, ...clearance],
  ]),
];

/** Every screen's text, line by line. */
const screens: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'start',
    [redFlagCheck.title, redFlagCheck.intro, questionnaire.time, redFlagCheck.start, ...watchLines()],
  ],
  ...QUESTION_SCREENS.map((screen): [string, string[]] => [screen.id, questionLines(screen)]),
  [
    'emergency card',
    [
      questionnaire.emergency.heading,
      ...questionnaire.emergency.do,
      questionnaire.emergencyBecause,
      questionnaire.emergencyGoOn,
    ],
  ],
  ['problem', [questionnaire.problem, questionnaire.chooseFirst]],
  ...(['same-day', 'prompt', 'none-found'] as const).map((level): [string, string[]] => [
    `result ${level}`,
    [checkResult.levels[level].heading, ...checkResult.levels[level].do, checkResult.tooEarly],
  ]),
  ['reasons', [...Object.values(checkResult.reasons), ...Object.values(checkResult.contacts)]],
  ['until seen', [checkResult.locksTitle, ...Object.values(checkResult.locks)]],
  ['mention', [checkResult.mentionTitle, ...Object.values(checkResult.notes)]],
  ...Object.entries(checkResult.inflammatory).map(([id, line]): [string, string[]] => [
    `inflammatory ${id}`,
    [checkResult.inflammatoryTitle, line, checkResult.inflammatoryOdds],
  ]),
  ...gates,
]);

function watchLines(): string[] {
  return [questionnaire.watchTitle, ...Object.values(questionnaire.watch)];
}

function questionLines({ id, kind, questions }: (typeof QUESTION_SCREENS)[number]): string[] {
  const why: Readonly<Record<string, string>> = questionnaire.why;
  const hints: Readonly<Record<string, string>> = questionnaire.hints;
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = questionnaire.options;
  const asked =
    kind === 'choice'
      ? questions.flatMap((question) => optionsOf(question).map((option) => labels[id]?.[option] ?? ''))
      : (questions as readonly QuestionId[]).flatMap((question) => [
          questionnaire.questions[question],
          hints[question] ?? '',
        ]);
  return [questionnaire.screens[id], why[id] ?? '', ...asked, questionnaire.continue].filter(Boolean);
}

test(`every screen reads at grade ${MAX_GRADE} or lower`, async (t) => {
  for (const [name, lines] of screens) {
    await t.test(name, () => {
      const found = grade([...lines, ...footer]);
      assert.ok(found <= MAX_GRADE, `grade ${found}: ${lines.join(' | ')}`);
    });
  }
});

test('the grade is a real one: hard words fail it', () => {
  assert.ok(
    grade(['Immediate rheumatological consultation necessitates comprehensive evaluation.']) > MAX_GRADE,
  );
});

test(`no sentence of ours has over ${MAX_SENTENCE_WORDS} words, questions of the specification aside`, () => {
  const own = [...screens]
    .filter(([name]) => !QUESTION_SCREENS.some(({ id }) => id === name))
    .flatMap(([, lines]) => lines);
  const long = sentences(own).filter((sentence) => sentence.split(/\s+/).length > MAX_SENTENCE_WORDS);
  assert.deepEqual(long, []);
});

test('every term that cannot be avoided is explained where it stands', () => {
  const text = JSON.stringify([shared, questionnaire, checkResult, careGate, redFlagCheck]);
  for (const { term, gloss } of TERMS) {
    assert.match(text, new RegExp(term, 'i'), `${term} is not used any more`);
    assert.ok(text.includes(gloss), `${term} needs its gloss “${gloss}”`);
  }
});

const pages = readdirSync('demo', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name): [string, string] => [`demo/${name}`, readFileSync(`demo/${name}`, 'utf8')]);
test('the fall-back of every page has every emergency sign, in the same words', async (t) => {
  const withWidget = pages.filter(([, text]) => text.includes('</si-red-flag-check>'));
  assert.ok(withWidget.length >= 2);
  for (const [name, text] of withWidget) {
    await t.test(name, () => {
      const [, fallBack = ''] = /<si-red-flag-check[^>]*>([\s\S]*?)<\/si-red-flag-check>/.exec(text) ?? [];
      const items = [...fallBack.matchAll(/<li>([\s\S]*?)<\/li>/g)];
      const lines = items.map(([, item = '']) => item.replace(/\s+/g, ' ').trim());
      const { watch } = text.includes('<html lang="es"') ? spanish : questionnaire;
      assert.deepEqual(lines, Object.values(watch));
    });
  }
});

const readme = readFileSync('README.md', 'utf8');

test('no banned word reaches a reader', async (t) => {
  const texts: [string, string][] = [
    ['messages', JSON.stringify([shared, questionnaire, checkResult, careGate, redFlagCheck])],
    ['README.md', readme],
    ['package.json', readFileSync('package.json', 'utf8')],
    ...pages,
  ];
  for (const [name, text] of texts) {
    await t.test(name, () => {
      const found = BANNED_WORDS.filter((word) => new RegExp(`\\b(?:${word})\\b`, 'i').test(text));
      assert.deepEqual(found, []);
    });
  }
});

test('every region has a name, and its words use the numbers of its row', () => {
  for (const { code, urgent } of REGIONS) {
    assert.ok(shared.regions[code], code);
    const words: Readonly<Record<string, string>> = shared.urgent;
    const used = [...(words[code] ?? '').matchAll(/\{(\d)\}/g)].map(([, index]) => Number(index));
    assert.deepEqual(used, [...urgent.keys()], code);
  }
});
