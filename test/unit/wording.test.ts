/** What readers read: plain enough, calm, and never a word that claims more than education. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import readability from 'text-readability';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import { redFlagCheck } from '../../src/messages/en/red-flag-check.js';
import { shared } from '../../src/messages/en/shared.js';
import { optionsOf, QUESTION_SCREENS, REGIONS, type QuestionId } from '../../src/rules.js';
import { fill } from '../../src/ui/wording.js';
import { BANNED_WORDS, TERMS } from '../support/vocabulary.js';

const MAX_GRADE = 6;
const MAX_SENTENCE_WORDS = 20;

const region = {
  emergency: shared.localNumber,
  urgent: shared.urgent.xx,
  clinician: shared.clinician.xx,
};

/** On every screen. */
const footer = [shared.education, shared.emergency, shared.elsewhere, shared.localNumberHint, shared.region];

/** Every screen's text, line by line. */
const screens: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'start',
    [redFlagCheck.title, redFlagCheck.intro, redFlagCheck.introTime, redFlagCheck.start, ...watchLines()],
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
    [redFlagCheck.levels[level].heading, ...redFlagCheck.levels[level].do, redFlagCheck.tooEarly],
  ]),
  ['reasons', [...Object.values(redFlagCheck.reasons), ...Object.values(redFlagCheck.contacts)]],
  ['until seen', [redFlagCheck.locksTitle, ...Object.values(redFlagCheck.locks)]],
  ['mention', [redFlagCheck.mentionTitle, ...Object.values(redFlagCheck.notes)]],
  ...Object.entries(redFlagCheck.inflammatory).map(([id, line]): [string, string[]] => [
    `inflammatory ${id}`,
    [redFlagCheck.inflammatoryTitle, line, redFlagCheck.inflammatoryOdds],
  ]),
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

function sentences(lines: readonly string[]): string[] {
  return lines
    .map((line) => fill(line, region))
    .flatMap((line) => line.split(/(?<=[.?!:;])\s+/))
    .map((sentence) => sentence.replace(/[.?!:;)]*$/, '').trim())
    .filter((sentence) => sentence !== '');
}

/** A term that cannot be avoided counts as one syllable; the widget explains it where it stands. */
function withoutTerms(text: string): string {
  return TERMS.reduce((rest, { term }) => rest.replace(new RegExp(term, 'gi'), 'word'), text);
}

function grade(lines: readonly string[]): number {
  const text = sentences(lines).map((sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
  return readability.fleschKincaidGrade(withoutTerms(text.join(' ')));
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
  const text = JSON.stringify([shared, questionnaire, redFlagCheck]);
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
      assert.deepEqual(lines, Object.values(questionnaire.watch));
    });
  }
});

const readme = readFileSync('README.md', 'utf8').replace(/## Intended purpose[\s\S]*?(?=\n## |$)/, '');

test('no banned word reaches a reader', async (t) => {
  const texts: [string, string][] = [
    ['messages', JSON.stringify([shared, questionnaire, redFlagCheck])],
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
