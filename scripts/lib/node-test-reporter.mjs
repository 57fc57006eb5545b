/**
 * Reporter for `node --test`: a line per file, failures in full, and exact counts in the JSON file that
 * TEST_REPORT names. Node 20 counts a file without tests as one test passed; here it is a failure.
 */
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { cwd, env } from 'node:process';
import { inspect } from 'node:util';

const emptyRow = (file) => ({ file, passed: 0, skipped: 0, failed: 0, failures: [], output: [] });

/** Where a test failed, in the words of its own error rather than the runner's wrapper. */
function describe({ name, details }) {
  const error = details.error?.cause ?? details.error;
  return `${name}\n${inspect(error, { depth: 6 })}`;
}

function take(row, { type, data }) {
  if (data.details?.type === 'suite') return;
  const isFileItself = resolve(data.name) === resolve(row.file);
  if (type === 'test:pass' && isFileItself) return;
  if (type === 'test:pass' && (data.skip !== undefined || data.todo !== undefined)) {
    row.skipped += 1;
  } else if (type === 'test:pass') {
    row.passed += 1;
  } else if (data.details.error?.failureType !== 'subtestsFailed') {
    row.failed += 1;
    row.failures.push(describe(data));
  }
}

function* lines(row) {
  const skipped = row.skipped > 0 ? `, ${row.skipped} skipped` : '';
  const mark = row.failed > 0 ? 'FAIL' : 'ok  ';
  yield `${mark} ${row.file}: ${row.passed} passed, ${row.failed} failed${skipped}\n`;
  if (row.failed > 0) yield* row.output;
  for (const failure of row.failures) yield `\n${failure.replaceAll(/^/gm, '     ')}\n\n`;
}

export default async function* report(source) {
  const rows = new Map(
    (env['TEST_FILES'] ?? '')
      .split('\n')
      .filter(Boolean)
      .map((file) => [resolve(file), emptyRow(file)]),
  );
  const rowOf = (data) => {
    const file = resolve(data.file ?? data.name);
    if (!rows.has(file)) rows.set(file, emptyRow(relative(cwd(), file)));
    return rows.get(file);
  };
  for await (const event of source) {
    if (event.type === 'test:pass' || event.type === 'test:fail') take(rowOf(event.data), event);
    const isOutput = ['test:stdout', 'test:stderr', 'test:diagnostic'].includes(event.type);
    if (isOutput && event.data.file) rowOf(event.data).output.push(`${event.data.message.trimEnd()}\n`);
  }
  for (const row of rows.values()) {
    if (row.passed + row.failed + row.skipped === 0) {
      row.failed = 1;
      row.failures.push('This file ran no test.');
    }
    yield* lines(row);
  }
  if (env['TEST_REPORT']) {
    writeFileSync(env['TEST_REPORT'], JSON.stringify([...rows.values()]));
  }
}
