/** One text says what the widgets are for, wherever somebody may read it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { shared } from '../../src/messages/en/shared.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const readme = readFileSync('README.md', 'utf8');

/** Without line breaks, which Markdown does not count. */
const paragraphs = (text: string): readonly string[] =>
  text.split(/\n\s*\n/).map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim());

test('the README has it, word for word', () => {
  const [, section = ''] = /## Intended purpose\n([\s\S]*?)\n## /.exec(readme) ?? [];
  const said = paragraphs(section).slice(1, 1 + shared.intendedPurpose.length);
  assert.deepEqual(said, shared.intendedPurpose);
});

test('the README names the version that there is', () => {
  const named = [...readme.matchAll(/si-widgets-(?:wordpress-)?(\d+\.\d+\.\d+)/g)].map(([, found]) => found);
  assert.ok(named.length > 2);
  assert.deepEqual([...new Set(named)], [version]);
});

test('the catalogue shows it from where the widgets have it', () => {
  const texts = readFileSync('stories/catalogue/texts.ts', 'utf8');
  assert.match(texts, /export const intendedPurpose = shared\.intendedPurpose\.join/);
  const page = readFileSync('stories/catalogue/intended-purpose.mdx', 'utf8');
  assert.match(page, /<Markdown>\{intendedPurpose\}<\/Markdown>/);
});
