/** The steps of `npm test`, cheapest first in each lane. Builtins only. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';

const node = (script, ...parameters) => [execPath, script, ...parameters];

/** Node 20 has no globs in `node --test`. */
function testFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .toSorted();
}

const missingIn = (folder) =>
  testFiles(folder).length === 0 ? `there is no ${folder}/**/*.test.ts.` : undefined;

function nodeTests(folder) {
  const files = testFiles(folder);
  return {
    isRunner: true,
    missing: missingIn(folder),
    variables: { TEST_FILES: files.join('\n') },
    command: [
      execPath,
      '--import=tsx',
      '--test',
      '--test-reporter=./scripts/lib/node-test-reporter.mjs',
      '--test-reporter-destination=stdout',
      ...files,
    ],
  };
}

const browserTests = (engine) => ({
  isRunner: true,
  side: true,
  // Three times what it takes beside the other lane on two cores.
  timeout: 900_000,
  engine,
  group: 'browser',
  missing: missingIn('test/browser'),
  variables: { WTR_BROWSERS: engine },
  command: node('node_modules/@web/test-runner/dist/bin.js'),
});

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} says what is being done
 * @property {string[]} command
 * @property {boolean} [isRunner] counts tests; anything else counts as one check
 * @property {boolean} [side] runs in the second lane
 * @property {string} [group] a second name for choosing it
 * @property {string} [engine] the browser it cannot do without
 * @property {string} [after] a step without whose success it means nothing
 * @property {string} [missing] why there is nothing to run
 * @property {number} [timeout] milliseconds
 * @property {Record<string, string>} [variables]
 */

/** @returns {Step[]} */
export function testSteps() {
  return [
    {
      name: 'format',
      says: 'prettier',
      command: node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
    },
    {
      name: 'lint',
      says: 'oxlint, with types',
      command: node('node_modules/oxlint/bin/oxlint', '--deny-warnings'),
    },
    { name: 'types', says: 'TypeScript', command: node('node_modules/typescript/bin/tsc') },
    // Every log up to a depth is walked.
    { name: 'unit', says: 'unit tests in Node', timeout: 600_000, ...nodeTests('test/unit') },
    { name: 'build', says: 'building dist/', command: node('scripts/build.mjs') },
    { name: 'size', says: 'size budgets', after: 'build', command: node('scripts/size.mjs') },
    {
      name: 'publint',
      says: 'the package, by publint',
      after: 'build',
      command: node('node_modules/publint/src/cli.js', '--strict'),
    },
    {
      name: 'attw',
      says: 'the types of the package, by attw',
      after: 'build',
      command: node('node_modules/@arethetypeswrong/cli/dist/index.js', '--pack', '.', '--profile=esm-only'),
    },
    { name: 'chromium', says: 'element tests in Chromium', ...browserTests('chromium') },
    { name: 'firefox', says: 'element tests in Firefox', ...browserTests('firefox') },
    { name: 'webkit', says: 'element tests in WebKitGTK', ...browserTests('webkit') },
    {
      name: 'dist',
      says: 'tests of the built package',
      // Many pages. In the lane without the three browsers, which is the shorter one.
      timeout: 900_000,
      after: 'build',
      engine: 'chromium',
      ...nodeTests('test/dist'),
    },
    {
      name: 'storybook',
      says: 'building Storybook',
      after: 'build',
      command: node('scripts/storybook.mjs', 'build'),
    },
    {
      name: 'stories',
      // Less than a second a story, and there are many.
      timeout: 1_200_000,
      says: 'every story in Chromium',
      isRunner: true,
      after: 'storybook',
      engine: 'chromium',
      command: node('scripts/stories.mjs'),
    },
  ];
}
