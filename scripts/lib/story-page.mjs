/**
 * Opens stories, and pages of docs, of the static Storybook in Chromium and says what is wrong with each.
 *
 * Stories of one file share a page, in which Storybook changes between them as it does for a person; a new page
 * for each took longer than all that is checked in it. Each file of stories has a page of its own, as a file may
 * need tags that are not registered, and so has each story after one with a problem. Pages of docs share one, too.
 */
import { setTimeout as wait } from 'node:timers/promises';

/** Where the server has axe. */
export const axePath = '/axe-core/';

const timeout = 20_000;
const startOfClock = Date.UTC(2026, 2, 2, 10);

/** Storybook's own loading; everything else a story asks for by script is a fault. */
const storybookRequests = /\/(?:index|project)\.json$/;
const scriptedRequests = new Set(['fetch', 'xhr', 'ping', 'eventsource', 'websocket', 'other']);

/**
 * Runs in the page before anything else: a clock that starts at a fixed time with each story, and a promise of
 * how the story ended. After a failed play function `storyFinished` still says success, so the events of
 * failures are collected too.
 */
function prepare(startOfClock) {
  const RealDate = Date;
  let start = 0;
  const now = () => startOfClock + Math.floor(performance.now() - start);
  globalThis.Date = class Date extends RealDate {
    constructor(...parameters) {
      super(...(parameters.length === 0 ? [now()] : parameters));
    }
    static now = now;
  };

  let failures;
  let end;
  let expected;
  const expectStory = (id) => {
    failures = [];
    expected = id;
    globalThis.policyViolations = [];
    globalThis.storyEnd = new Promise((done) => {
      end = done;
    });
  };
  expectStory();
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
      channel.on('docsRendered', (id) => {
        if (id === (expected ?? id)) end(failures);
      });
    },
  });
  globalThis.showEntry = (storyId, viewMode) => {
    scrollTo(0, 0);
    // Stories may have set the page's own forward.
    start = Performance.prototype.now.call(performance);
    expectStory(storyId);
    channel.emit('setCurrentStory', { storyId, viewMode });
  };
  addEventListener('securitypolicyviolation', (event) => {
    globalThis.policyViolations.push(`${event.effectiveDirective} blocked ${event.blockedURI}`);
  });
}

/** Hands console output, errors and requests of a page to `report`. */
function listen(page, origin, report) {
  page.on('console', (message) => report(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => report(`Uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    const isScripted = scriptedRequests.has(request.resourceType());
    if (url.origin !== origin || (isScripted && !storybookRequests.test(url.pathname))) {
      report(`It asks for ${request.url()} (${request.resourceType()}).`);
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

/**
 * The rule left out asks for landmarks, which the page around an embedded widget has to give.
 * @param {boolean} whole every rule, or only those to which the colour scheme matters
 */
function runAxe(whole) {
  const rules = whole
    ? { rules: { region: { enabled: false } } }
    : { runOnly: ['color-contrast', 'link-in-text-block'] };
  return globalThis.axe
    .run('#storybook-root', { ...rules, resultTypes: ['violations'] })
    .then(({ violations, passes, incomplete, testEngine }) => ({
      checks: passes.length + violations.length + (whole ? 0 : incomplete.length),
      axe: testEngine.version,
      rules: [passes, incomplete, violations].map((results) => results.map(({ id }) => id)),
      violations: violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help} – ${nodes.map(({ target }) => target.flat().join(' ')).join('; ')}`,
      ),
    }));
}

/** Of a page of docs, which is a page of its own, every rule; its colours are those of the scheme it was loaded in. */
function runAxeOnDocs() {
  return globalThis.axe
    .run(document, { resultTypes: ['violations'] })
    .then(({ violations, passes, incomplete, testEngine }) => ({
      axe: testEngine.version,
      rules: [passes, incomplete, violations].map((results) => results.map(({ id }) => id)),
      problems: [
        ...(passes.length === 0 ? ['axe found nothing to check.'] : []),
        ...violations.map(
          ({ id, help, nodes }) =>
            `axe, ${id}: ${help} – ${nodes.map(({ target }) => target.flat().join(' ')).join('; ')}`,
        ),
      ],
    }));
}

/** Stories in a page of docs come after the page itself. */
const docsAreWhole = () =>
  [...document.querySelectorAll('[id^="story--"][id$="-inner"]')].every((story) =>
    story.querySelector(':scope > div > *'),
  );

async function loadAxe(page, origin) {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  await page.addScriptTag({ url: `${origin}${axePath}axe.min.js` });
}

async function docsProblems(page, origin, tell) {
  await loadAxe(page, origin);
  await page.waitForFunction(docsAreWhole, { timeout });
  await page.evaluate(twoFrames);
  const { problems, ...found } = await page.evaluate(runAxeOnDocs);
  tell(found);
  return problems;
}

async function axeProblems(page, cdp, shot, origin, tell) {
  const problems = [];
  await loadAxe(page, origin);
  const other = shot.colorScheme === 'light' ? 'dark' : 'light';
  for (const colorScheme of [shot.colorScheme, other]) {
    await emulate(cdp, shot, colorScheme);
    await page.evaluate(twoFrames);
    // What is where is the same in both.
    const { checks, violations, ...found } = await page.evaluate(runAxe, colorScheme === shot.colorScheme);
    tell(found);
    if (checks === 0) problems.push(`axe found nothing to check in ${colorScheme}.`);
    problems.push(...violations.map((violation) => `axe, ${colorScheme}: ${violation}`));
  }
  await emulate(cdp, shot, shot.colorScheme);
  await page.evaluate(twoFrames);
  return problems;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin of the static Storybook, with axe at `axePath`
 * @param {(found: { axe: string, rules: string[][] }, entry: { type: string }) => void} [onAxe] hears the version of
 *   axe and the ids of the rules that passed, were left open and were broken, for each run of it
 */
export async function openStories(browser, origin, onAxe = () => {}) {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  let problems = [];
  /** The file of stories that is open, or that a page of docs is. */
  let open;
  let style;
  listen(page, origin, (problem) => problems.push(problem));
  await page.emulateTimezone('Europe/London');
  await cdp.send('Emulation.setLocaleOverride', { locale: 'en-GB' });
  await page.evaluateOnNewDocument(prepare, startOfClock);

  const groupOf = ({ type, importPath }) => (type === 'docs' ? type : importPath);

  async function show(entry, shot) {
    await style?.evaluate((element) => element.remove()).catch(() => undefined);
    style = undefined;
    const isOpen = groupOf(entry) === open;
    if (!isOpen) await page.goto('about:blank');
    await page.setViewport({ width: shot.width, height: shot.height });
    await emulate(cdp, shot, shot.colorScheme);
    problems = [];
    if (isOpen) {
      await page.evaluate((id, type) => globalThis.showEntry(id, type), entry.id, entry.type);
    } else {
      // A11y by the add-on is left to a person's click: axe is run here, in both colour schemes.
      const query = `id=${entry.id}&viewMode=${entry.type}&globals=a11y.manual:!true`;
      await page.goto(`${origin}/iframe.html?${query}`, { timeout });
    }
    open = groupOf(entry);
    const ended = page.evaluate(() => globalThis.storyEnd);
    const giveUp = wait(timeout, [`It did not finish within ${timeout / 1000} s.`], { ref: false });
    problems.push(...(await Promise.race([ended, giveUp])));
  }

  /**
   * @param {{ id: string, type: 'story' | 'docs', importPath: string }} entry of Storybook's index.json
   * @param {ReturnType<import('./story-shot.mjs').shotOf>} shot
   * @returns {Promise<{ problems: string[], picture: Uint8Array | undefined }>}
   */
  async function check(entry, shot) {
    let picture;
    const tell = (found) => onAxe(found, entry);
    try {
      await show(entry, shot);
      if (entry.type === 'docs') problems.push(...(await docsProblems(page, origin, tell)));
      else {
        const content = `html{font-size:${shot.rootFontPercent}%} *{caret-color:transparent!important}`;
        style = await page.addStyleTag({ content });
        problems.push(...(await axeProblems(page, cdp, shot, origin, tell)));
        if (shot.picture) picture = await page.screenshot({ fullPage: true });
      }
      problems.push(...(await page.evaluate(() => globalThis.policyViolations)));
    } catch (error) {
      problems.push(error.message);
    }
    if (problems.length > 0) open = undefined;
    return { problems, picture };
  }

  return { check, close: () => page.close() };
}
