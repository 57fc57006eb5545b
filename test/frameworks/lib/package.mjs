/**
 * The package as npm would publish it, and projects that have it installed.
 *
 * It is built in a copy, so that a run changes nothing in `dist/`. Lock files of the projects know nothing of it,
 * as its hash is another one after each build: what it depends on is in their package.json, and the packed files
 * are unpacked into their node_modules.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { execPath, platform } from 'node:process';

const isWindows = platform === 'win32';
const npm = isWindows ? 'npm.cmd' : 'npm';

/** What neither the build nor the package needs. */
const leftOut = new Set([
  'node_modules',
  'dist',
  'release',
  'test',
  'stories',
  'storybook-static',
  'coverage',
  '.git',
  '.cache',
]);

/** @returns {{ file: string, remove: () => void }} the packed package */
export function packLibrary() {
  const folder = mkdtempSync(join(tmpdir(), 'si-widgets-packed-'));
  const copy = join(folder, 'si-widgets');
  cpSync('.', copy, { recursive: true, filter: (path) => !leftOut.has(basename(path)) });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  const inCopy = { cwd: copy, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' };
  execFileSync(execPath, ['scripts/build.mjs'], inCopy);
  const packed = execFileSync(
    npm,
    ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder],
    { ...inCopy, shell: isWindows },
  );
  const filename = /"filename":\s*"([^"]+\.tgz)"/.exec(packed)?.[1];
  if (!filename) throw new Error('"npm pack" did not say which file it wrote.');
  return { file: join(folder, filename), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** npm writes it last, so it is there only after a complete installation. */
const installed = 'node_modules/.package-lock.json';

/** Installs what the lock file of the project says, where it is missing or older than that. */
export function ensureInstalled(folder, say) {
  const lock = join(folder, 'package-lock.json');
  const mark = join(folder, installed);
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return;
  say(`Installing ${folder} (npm ci) …`);
  execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows,
  });
}

/** Puts the packed package where the project looks for it. */
export function unpackInto(folder, file) {
  const target = join(folder, 'node_modules/si-widgets');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', file, '-C', target, '--strip-components=1']);
}
