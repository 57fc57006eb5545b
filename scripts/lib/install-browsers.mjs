/**
 * Puts missing browser engines on the machine where that is possible: on Debian and Ubuntu as root,
 * from the distribution's own packages. Elsewhere it says what to install. Builtins only.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env, getuid, platform } from 'node:process';
import { engines, installedEngines } from './find-browsers.mjs';
import { say } from './say.mjs';

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const howTo = {
  chromium: 'install Chrome or Chromium, or set CHROME_PATH',
  firefox: 'install Firefox, or set FIREFOX_PATH',
  webkit:
    platform === 'linux'
      ? 'install webkit2gtk-driver and xvfb, or set WEBKIT_DRIVER_PATH, WEBKIT_BROWSER_PATH and XVFB_PATH'
      : 'WebKitGTK exists on Linux only',
};

const canInstall = () =>
  getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** @returns {boolean} whether apt-get ended well */
function apt(...parameters) {
  try {
    execFileSync('apt-get', ['-qq', ...parameters], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

function install(missing) {
  say(`Installing ${missing.join(', ')} with apt-get (about a minute) …`);
  if (!apt('update')) say('"apt-get update" failed; trying with the package lists that are there.');
  for (const engine of missing) {
    const packages = debianPackages[engine];
    if (!apt('install', '-y', '--no-install-recommends', ...packages)) {
      say(`apt-get could not install ${packages.join(' and ')}.`);
    }
  }
}

/**
 * @returns {{ engine: string, sentence: string }[]} the engines that are still missing
 */
export function ensureBrowsers() {
  const missing = () => engines.filter((engine) => !installedEngines()[engine]);
  if (missing().length > 0 && canInstall()) install(missing());
  return missing().map((engine) => ({
    engine,
    sentence: `${engine} was not found, so its tests are not run: ${howTo[engine]}.`,
  }));
}
