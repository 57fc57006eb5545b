/** The report on accessibility: every criterion once, every test it names exists, nothing is claimed without one. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { axeTally, resultsFile, staleness } from '../../scripts/lib/axe-results.mjs';
import { CRITERIA } from '../../stories/accessibility/criteria.js';
import { VERDICTS } from '../../stories/accessibility/evidence.js';
import type { AxeResults } from '../../stories/accessibility/results.js';

/** WCAG 2.2 at level A and AA, by guideline; 4.1.1 was taken out of it. */
const A =
  `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3
  2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`.split(/\s+/);
const AA =
  `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8
  3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`.split(/\s+/);

const numbersAt = (level: 'A' | 'AA'): readonly string[] =>
  CRITERIA.filter((row) => row.level === level).map(({ number }) => number);

test('every criterion of WCAG 2.2 at A and AA stands in it once, in order', () => {
  assert.equal(A.length + AA.length, 55);
  assert.deepEqual(numbersAt('A'), A);
  assert.deepEqual(numbersAt('AA'), AA);
  const inOrder = CRITERIA.map(({ number }) => number).toSorted((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  assert.deepEqual(
    CRITERIA.map(({ number }) => number),
    inOrder,
  );
});

test('every test that it names exists, under that title', () => {
  let named = 0;
  for (const { number, tests } of CRITERIA) {
    for (const { file, title } of tests) {
      named += 1;
      assert.ok(existsSync(file), `${number}: there is no ${file}`);
      assert.ok(readFileSync(file, 'utf8').includes(title), `${number}: ${file} has no “${title}”`);
    }
  }
  assert.ok(named > 100, `${named} named`);
});

test('what is claimed is shown by a test, and what is not evaluated by none', () => {
  for (const { number, verdict, tests, remarks } of CRITERIA) {
    if (verdict === 'supports' || verdict === 'partly')
      assert.ok(tests.length > 0, `${number} without a test`);
    if (verdict === 'not-evaluated') assert.equal(tests.length, 0, `${number} names tests`);
    assert.match(remarks, /\.$/, number);
    assert.ok(verdict in VERDICTS, number);
  }
});

test('no test is named twice for one criterion', () => {
  for (const { number, tests } of CRITERIA) {
    const names = tests.map(({ file, title }) => `${file} ${title}`);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
      number,
    );
  }
});

test('what axe found is counted by rule, and is stale as soon as there is another story, version or axe', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'si-widgets-test-')), 'results.json');
  const story = { id: 'a--one', type: 'story' };
  const page = { id: 'b--docs', type: 'docs' };
  const tally = axeTally();
  tally.add({ axe: '4.0.0', rules: [['list', 'label'], ['color-contrast'], []] }, story);
  tally.add({ axe: '4.0.0', rules: [['list'], [], ['color-contrast']] }, story);
  tally.add({ axe: '4.0.0', rules: [['list'], [], []] }, page);
  assert.match(staleness([story, page], '4.0.0', file).join(), /There is no/);

  tally.write('Chrome/1', file, new Date('2026-03-02T10:00:00Z'));
  const { version, ...results } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  assert.match(String(version), /^\d+\.\d+\.\d+/);
  assert.deepEqual(results, {
    date: '2026-03-02',
    browser: 'Chrome/1',
    axe: '4.0.0',
    stories: 1,
    pages: 1,
    rules: {
      'color-contrast': { passed: 0, open: 1, broken: 1 },
      label: { passed: 1, open: 0, broken: 0 },
      list: { passed: 3, open: 0, broken: 0 },
    },
  });

  assert.deepEqual(staleness([story, page], '4.0.0', file), []);
  assert.match(
    staleness([story, page, { id: 'c--two', type: 'story' }], '4.0.0', file).join(),
    /stories 1, this is 2.*--report/,
  );
  assert.match(staleness([story], '4.0.0', file).join(), /pages 1, this is 0/);
  assert.match(staleness([story, page], '4.0.1', file).join(), /axe 4\.0\.0, this is 4\.0\.1/);
  writeFileSync(file, JSON.stringify({ ...results, version: '0.0.0' }));
  assert.match(staleness([story, page], '4.0.0', file).join(), /version 0\.0\.0/);
});

test('the results that the page shows are whole, and no rule was broken', () => {
  assert.ok(
    existsSync(resultsFile),
    `There is no ${resultsFile}: "node scripts/stories.mjs --report" makes it.`,
  );
  const results = JSON.parse(readFileSync(resultsFile, 'utf8')) as AxeResults;
  assert.match(results.date, /^\d{4}-\d\d-\d\d$/);
  assert.ok(results.stories > 400 && results.pages > 20, JSON.stringify(results).slice(0, 200));
  assert.ok((results.rules['color-contrast']?.passed ?? 0) > results.stories);
  for (const [rule, { passed, open, broken }] of Object.entries(results.rules)) {
    assert.equal(broken, 0, rule);
    assert.ok(passed + open > 0, rule);
  }
});
