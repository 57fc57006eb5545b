/**
 * Reporter for web-test-runner that counts exactly.
 *
 * The stock reporter prints no total, lets a file without tests or with an unhandled rejection pass,
 * and says "0 passed, 0 failed" when an import breaks. Here each of these is a failure, and the counts
 * per browser and file go to the JSON file named by TEST_REPORT for scripts/test.mjs to add up.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { cwd, env } from 'node:process';

/** How the page of the tests marks an error that no test caught; see web-test-runner.config.mjs. */
export const UNCAUGHT = '[uncaught]';

function* testsOf(suite, trail = []) {
  if (!suite) return;
  for (const test of suite.tests) yield { ...test, title: [...trail, test.name].join(' › ') };
  for (const child of suite.suites) yield* testsOf(child, [...trail, child.name]);
}

function describeError(error) {
  const difference =
    error?.expected === undefined ? '' : `\n  expected: ${error.expected}\n  actual:   ${error.actual}`;
  return `${error?.name ?? 'Error'}: ${error?.message ?? 'no message'}${difference}\n${error?.stack ?? ''}`;
}

/** One row of the report: a test file in one browser. */
function rowOf(session) {
  const tests = [...testsOf(session.testResults)];
  const failures = tests
    .filter((test) => !test.passed && !test.skipped)
    .map((test) => `${test.title}\n${describeError(test.error)}`);
  failures.push(...session.errors.map((error) => describeError(error)));
  const uncaught = session.logs.filter(([first]) => String(first).startsWith(UNCAUGHT));
  failures.push(...uncaught.map((log) => log.map(String).join(' ')));
  if (tests.length === 0 && failures.length === 0) failures.push('This file ran no test.');
  if (failures.length > 0 && session.request404s.length > 0) {
    failures[0] += `\nNot found: ${session.request404s.join(', ')}`;
  }
  return {
    browser: session.browser.name,
    file: relative(cwd(), session.testFile),
    passed: tests.filter((test) => test.passed).length,
    skipped: tests.filter((test) => test.skipped).length,
    failed: failures.length,
    failures,
    logs: session.logs.filter((log) => !uncaught.includes(log)),
  };
}

function print(row) {
  const skipped = row.skipped > 0 ? `, ${row.skipped} skipped` : '';
  console.log(
    `${row.failed > 0 ? 'FAIL' : 'ok  '} ${row.browser} ${row.file}: ${row.passed} passed, ${row.failed} failed${skipped}`,
  );
  for (const failure of row.failures) console.log(`\n${failure.replaceAll(/^/gm, '     ')}\n`);
  for (const log of row.logs) console.log('     console:', ...log);
}

export function browserTestReporter() {
  return {
    reportTestFileResults({ sessionsForTestFile }) {
      for (const session of sessionsForTestFile) print(rowOf(session));
    },
    onTestRunFinished({ sessions }) {
      const report = env['TEST_REPORT'];
      const rows = [...sessions].map((session) => rowOf(session));
      if (rows.some((row) => row.failed > 0)) process.exitCode = 1;
      if (report) writeFileSync(report, JSON.stringify(rows));
    },
  };
}
