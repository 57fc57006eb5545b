/**
 * One way to start Chromium, for the story runner, the benchmark and the tests of the built files:
 * headless, quiet, and unable to look anything up beyond this machine.
 */
import { getuid } from 'node:process';
import { findChromium } from './find-browsers.mjs';

/** Arguments that keep a run offline and its pictures the same from one run to the next. */
export const chromiumArgs = [
  // Chromium's sandbox does not start for root, which is what a container usually runs as.
  ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** @param {import('puppeteer-core').LaunchOptions} [options] */
export async function launchChromium(options = {}) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH.');
  // Scripts that install the packages first import this before they are there.
  const { launch } = await import('puppeteer-core');
  return launch({
    executablePath,
    headless: true,
    protocolTimeout: 60_000,
    ...options,
    args: [...chromiumArgs, ...(options.args ?? [])],
  });
}
