/**
 * Runs one step of `npm test` as a process of its own, and reads how it ended. Builtins only.
 *
 * A runner's count comes from the JSON rows it writes to TEST_REPORT, never from what it prints; a
 * runner that ends without a report, or with no test in it, has failed.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, platform, stdout } from 'node:process';
import { stripVTControlCharacters } from 'node:util';

/** Ends a process together with the browsers and servers it started. */
function endGroup(child) {
  try {
    if (platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** @returns {Promise<{ ok: boolean, output: string }>} */
function runProcess([command, ...parameters], { stream, variables, timeout }) {
  return new Promise((done) => {
    const child = spawn(command, parameters, {
      env: { ...env, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that nothing it starts outlives it.
      detached: platform !== 'win32',
    });
    let output = '';
    let unfinishedLine = '';
    const timer = setTimeout(() => {
      output += `\nNot finished after ${timeout / 1000} s.\n`;
      endGroup(child);
    }, timeout);
    const stop = () => {
      endGroup(child);
      process.exit(1);
    };
    const take = (chunk) => {
      output += chunk;
      if (!stream) return;
      const lines = (unfinishedLine + stripVTControlCharacters(String(chunk))).split('\n');
      unfinishedLine = lines.pop();
      for (const line of lines.filter((line) => line.trim())) stdout.write(`  ${line}\n`);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const end = (ok) => {
      clearTimeout(timer);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      endGroup(child);
      done({ ok, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

function readReport(file) {
  try {
    const rows = JSON.parse(readFileSync(file, 'utf8'));
    const sum = (key) => rows.reduce((total, row) => total + (row[key] ?? 0), 0);
    return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  } catch {
    return undefined;
  }
}

/** A runner's result: its own counts, and one failure more where they do not explain how it ended. */
function runnerResult(report, ok) {
  if (!report) return { passed: 0, failed: 1, skipped: 0, note: 'It ended without a report.' };
  if (report.passed + report.failed === 0) return { ...report, failed: 1, note: 'It ran no test.' };
  if (!ok && report.failed === 0) return { ...report, failed: 1, note: 'It ended with an error.' };
  return report;
}

/**
 * @param {object} step
 * @param {string[]} step.command
 * @param {boolean} [step.isRunner] counts tests; anything else counts as one check
 * @param {Record<string, string>} [step.variables] added to the environment
 * @param {number} [step.timeout] milliseconds
 */
export async function runStep({ command, isRunner = false, variables = {}, timeout = 240_000 }) {
  const folder = mkdtempSync(join(tmpdir(), 'si-widgets-test-'));
  const reportFile = join(folder, 'report.json');
  try {
    const { ok, output } = await runProcess(command, {
      stream: isRunner,
      variables: { ...variables, TEST_REPORT: reportFile },
      timeout,
    });
    if (isRunner) return { output, ...runnerResult(readReport(reportFile), ok) };
    return { output, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
