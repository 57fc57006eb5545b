/**
 * Finds the browsers that are already on this machine. Nothing is downloaded here.
 *
 * An environment variable wins, then PATH, then the usual place of each system:
 * CHROME_PATH, FIREFOX_PATH, and for WebKitGTK: WEBKIT_DRIVER_PATH (WebKitWebDriver),
 * WEBKIT_BROWSER_PATH (MiniBrowser) and XVFB_PATH (not needed where DISPLAY is set).
 */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

const programFiles = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(Boolean);

const chromePlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: programFiles.flatMap((root) => [
    join(root, 'Google/Chrome/Application/chrome.exe'),
    join(root, 'Chromium/Application/chrome.exe'),
  ]),
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
};

const firefoxPlaces = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: programFiles.map((root) => join(root, 'Mozilla Firefox/firefox.exe')),
  linux: ['/opt/firefox/firefox', '/snap/bin/firefox'],
};

/** The directories Linux distributions put WebKitGTK's MiniBrowser in, newest library first. */
function miniBrowserPlaces() {
  if (platform !== 'linux') return [];
  const roots = ['/usr/libexec', '/usr/lib64', '/usr/lib'];
  const multiarch = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'))
    : [];
  return [...multiarch.map((name) => join('/usr/lib', name)), ...roots].flatMap((root) =>
    ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((library) =>
      join(root, library, 'MiniBrowser'),
    ),
  );
}

function onPath(names) {
  const suffix = platform === 'win32' ? '.exe' : '';
  const places = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => places.map((place) => join(place, name + suffix))).find(existsSync);
}

function locate(variable, names, places) {
  const wanted = env[variable];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`${variable} is set to ${wanted}, but there is no such file.`);
  }
  return onPath(names) ?? places.find(existsSync);
}

/** @returns {string | undefined} path of Chrome or Chromium */
export function findChromium() {
  return locate(
    'CHROME_PATH',
    ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    chromePlaces[platform] ?? [],
  );
}

/** @returns {string | undefined} path of Firefox */
export function findFirefox() {
  return locate('FIREFOX_PATH', ['firefox-esr', 'firefox'], firefoxPlaces[platform] ?? []);
}

/** @returns {{ driver: string, browser: string, xvfb: string | undefined } | undefined} */
export function findWebKit() {
  const driver = locate('WEBKIT_DRIVER_PATH', ['WebKitWebDriver'], ['/usr/libexec/WebKitWebDriver']);
  const browser = locate('WEBKIT_BROWSER_PATH', ['MiniBrowser'], miniBrowserPlaces());
  const xvfb = locate('XVFB_PATH', ['Xvfb'], []);
  if (!driver || !browser || !(xvfb || env['DISPLAY'])) return undefined;
  return { driver, browser, xvfb };
}

export const engines = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/** @returns {Record<'chromium' | 'firefox' | 'webkit', boolean>} which engines can be run */
export function installedEngines() {
  return { chromium: !!findChromium(), firefox: !!findFirefox(), webkit: !!findWebKit() };
}
