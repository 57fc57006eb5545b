/** What site owners read, in the README and in the catalogue: plain enough, and without a word that claims too much. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { proseOf } from '../support/prose.js';
import { grade, MAX_GRADE, sentences } from '../support/reading.js';
import { BANNED_WORDS } from '../support/vocabulary.js';

/** Site owners are not ill while they read; a sentence may be a little longer than in a widget. */
const LONGEST_SENTENCE = 25;
/** Labels and cells of tables say nothing about how plain a text is. */
const FEWEST_WORDS = 5;

const filesOf = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

const read = (name: string): [string, string] => [name, readFileSync(name, 'utf8')];

const wordsIn = (line: string): number => line.split(/\s+/).length;

const catalogue = filesOf('stories', '.mdx').map(read);
const pages = [read('README.md'), ...catalogue];
/** Where the words of the pages are that are not in the pages themselves. */
const modules = ['stories/catalogue', 'stories/builder']
  .flatMap((folder) => filesOf(folder, '.ts'))
  .map(read);

const bannedIn = (text: string): readonly string[] =>
  BANNED_WORDS.flatMap((word) => text.match(new RegExp(`\\b(?:${word})\\b`, 'gi')) ?? []);

test('the catalogue has its pages', () => {
  const names = catalogue.map(([name]) => name.split('/').at(-1));
  for (const name of [
    'start-here.mdx',
    'privacy-and-security.mdx',
    'intended-purpose.mdx',
    'languages.mdx',
  ]) {
    assert.ok(names.includes(name), `${name} is not there`);
  }
});

test('no banned word stands on a page', async (t) => {
  for (const [name, text] of pages) {
    await t.test(name, () => assert.deepEqual(bannedIn(proseOf(text).join('\n')), []));
  }
  for (const [name, text] of modules) {
    await t.test(name, () => assert.deepEqual(bannedIn(text), []));
  }
});

test(`every page reads at grade ${MAX_GRADE} or lower`, async (t) => {
  for (const [name, text] of pages) {
    const lines = proseOf(text).filter((line) => wordsIn(line) >= FEWEST_WORDS);
    if (lines.length === 0) continue;
    await t.test(name, () => {
      const found = grade(lines);
      assert.ok(found <= MAX_GRADE, `grade ${found}`);
    });
  }
});

test(`no sentence of the catalogue has over ${LONGEST_SENTENCE} words`, async (t) => {
  for (const [name, text] of catalogue) {
    await t.test(name, () => {
      const long = sentences(proseOf(text)).filter((sentence) => wordsIn(sentence) > LONGEST_SENTENCE);
      assert.deepEqual(long, []);
    });
  }
});

test('prose is what people read, and code is not', () => {
  const page = [
    "import { triage } from './triage.ts';",
    '',
    '<Meta title="Screening" />',
    '',
    '# A safe heading',
    '',
    'Some `diagnose()` in **low-risk** text, [all clear](?path=/docs/screening--docs).',
    '',
    '```js',
    'triage();',
    '```',
    '',
    '| a | b |',
    '| --- | --- |',
    '| treats | <Snippet settings={{ triage: 1 }} /> |',
  ].join('\n');
  assert.deepEqual(bannedIn(proseOf(page).join('\n')).toSorted(), [
    'all clear',
    'low-risk',
    'safe',
    'treats',
  ]);
  assert.deepEqual(proseOf(page).slice(0, 2), ['A safe heading', 'Some code in low-risk text, all clear.']);
});
