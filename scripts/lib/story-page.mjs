/**
 * Opens one story, or one page of docs, of the static Storybook in Chromium and says what is wrong with it.
 */
import { setTimeout as wait } from 'node:timers/promises';
import axe from 'axe-core';

const timeout = 20_000;
const startOfClock = Date.UTC(2026, 2, 2, 10);

/** Storybook's own loading; everything else a story asks for by script is a fault. */
const storybookRequests = /\/(?:index|project)\.json$/;
const scriptedRequests = new Set(['fetch', 'xhr', 'ping', 'eventsource', 'websocket', 'other']);

/**
 * Runs in the page before anything else: a clock that starts at a fixed time, and a promise of how the
 * story ended. After a failed play function `storyFinished` still says success, so the events of
 * failures are collected too.
 */
function prepare(startOfClock) {
  const RealDate = Date;
  const now = () => startOfClock + Math.floor(performance.now());
  globalThis.Date = class Date extends RealDate {
    constructor(...parameters) {
      super(...(parameters.length === 0 ? [now()] : parameters));
    }
    static now = now;
  };

  const failures = [];
  globalThis.storyEnd = new Promise((end) => {
    let channel;
    Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(value) {
        channel = value;
        for (const name of [
          'playFunctionThrewException',
          'unhandledErrorsWhilePlaying',
          'storyThrewException',
          'storyErrored',
          'storyMissing',
        ]) {
          channel.on(name, (error) => {
            failures.push(`${name}: ${error?.message ?? error?.description ?? JSON.stringify(error)}`);
            end(failures);
          });
        }
        channel.on('storyFinished', ({ status }) => {
          if (status !== 'success') failures.push(`The story ended with "${status}".`);
          end(failures);
        });
        channel.on('docsRendered', () => end(failures));
      },
    });
  });
  globalThis.policyViolations = [];
  addEventListener('securitypolicyviolation', (event) => {
    globalThis.policyViolations.push(`${event.effectiveDirective} blocked ${event.blockedURI}`);
  });
}

/** Collects console output, errors and requests of a page into `problems`. */
function listen(page, origin, problems) {
  page.on('console', (message) => problems.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`Uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    const isScripted = scriptedRequests.has(request.resourceType());
    if (url.origin !== origin || (isScripted && !storybookRequests.test(url.pathname))) {
      problems.push(`It asks for ${request.url()} (${request.resourceType()}).`);
    }
  });
}

async function emulate(cdp, shot, colorScheme) {
  await cdp.send('Emulation.setEmulatedMedia', {
    media: shot.media,
    features: [
      { name: 'prefers-color-scheme', value: colorScheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-contrast', value: shot.contrast },
      { name: 'forced-colors', value: shot.forcedColors },
    ],
  });
}

const twoFrames = () =>
  document.fonts.ready.then(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** The rule left out asks for landmarks, which the page around an embedded widget has to give. */
function runAxe() {
  return globalThis.axe
    .run('#storybook-root', { rules: { region: { enabled: false } }, resultTypes: ['violations'] })
    .then(({ violations, passes }) => ({
      checks: passes.length + violations.length,
      violations: violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help} – ${nodes.map(({ target }) => target.flat().join(' ')).join('; ')}`,
      ),
    }));
}

async function axeProblems(page, cdp, shot) {
  const problems = [];
  await page.evaluate(axe.source);
  const other = shot.colorScheme === 'light' ? 'dark' : 'light';
  for (const colorScheme of [shot.colorScheme, other]) {
    await emulate(cdp, shot, colorScheme);
    await page.evaluate(twoFrames);
    const { checks, violations } = await page.evaluate(runAxe);
    if (checks === 0) problems.push(`axe found nothing to check in ${colorScheme}.`);
    problems.push(...violations.map((violation) => `axe, ${colorScheme}: ${violation}`));
  }
  await emulate(cdp, shot, shot.colorScheme);
  await page.evaluate(twoFrames);
  return problems;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin of the static Storybook
 * @param {{ id: string, type: 'story' | 'docs' }} entry of its index.json
 * @param {ReturnType<import('./story-shot.mjs').shotOf>} shot
 * @returns {Promise<{ problems: string[], picture: Uint8Array | undefined }>}
 */
export async function checkStory(browser, origin, entry, shot) {
  const page = await browser.newPage();
  const problems = [];
  let picture;
  try {
    listen(page, origin, problems);
    const cdp = await page.createCDPSession();
    await page.setViewport({ width: shot.width, height: shot.height });
    await page.emulateTimezone('Europe/London');
    await cdp.send('Emulation.setLocaleOverride', { locale: 'en-GB' });
    await emulate(cdp, shot, shot.colorScheme);
    await page.evaluateOnNewDocument(prepare, startOfClock);
    // A11y by the add-on is left to a person's click: axe is run here, in both colour schemes.
    const query = `id=${entry.id}&viewMode=${entry.type}&globals=a11y.manual:!true`;
    await page.goto(`${origin}/iframe.html?${query}`, { timeout });
    const ended = page.evaluate(() => globalThis.storyEnd);
    const giveUp = wait(timeout, [`It did not finish within ${timeout / 1000} s.`], { ref: false });
    problems.push(...(await Promise.race([ended, giveUp])));
    if (entry.type === 'story') {
      const style = `html{font-size:${shot.rootFontPercent}%} *{caret-color:transparent!important}`;
      await page.addStyleTag({ content: style });
      problems.push(...(await axeProblems(page, cdp, shot)));
      if (shot.picture) picture = await page.screenshot({ fullPage: true });
    }
    problems.push(...(await page.evaluate(() => globalThis.policyViolations)));
  } catch (error) {
    problems.push(error.message);
  } finally {
    await page.close();
  }
  return { problems, picture };
}
