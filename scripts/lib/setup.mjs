/** Node and the packages, checked before anything else. Builtins only: it runs on a fresh clone. */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { platform, versions } from 'node:process';
import { giveUp, say } from './say.mjs';

const wantedNode = [20, 19];

export function ensureNode() {
  const [major, minor] = versions.node.split('.').map(Number);
  if (major > wantedNode[0] || (major === wantedNode[0] && minor >= wantedNode[1])) return;
  giveUp(`This project needs Node ${wantedNode.join('.')} or newer; this is Node ${versions.node}.`);
}

/** npm writes this file last, so it is there only after a complete installation. */
const installed = 'node_modules/.package-lock.json';

export function ensurePackages() {
  const isFresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (isFresh) return;
  say('Installing the packages of package-lock.json (npm ci, about a minute) …');
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: 'inherit',
      shell: platform === 'win32',
    });
  } catch {
    giveUp('"npm ci" failed: the packages are not installed; its message above says why.');
  }
}
