/**
 * Server side of test/support/commands.ts: what the stock commands of web-test-runner cannot do in
 * all three engines. The names start with `si-` because stock plugins answer to their own names first.
 */

/** Keys by the codes WebDriver gives them; puppeteer knows them by name. */
const webdriverKeys = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  End: '\uE010',
  Home: '\uE011',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** `Shift+Tab` → down Shift, down Tab, up Tab, up Shift: one press of both at once is not reliable. */
async function pressInWebDriver(browser, combination) {
  const keys = combination.split('+').map((key) => webdriverKeys[key] ?? key);
  const actions = [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  await browser.driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  return true;
}

async function pressInPuppeteer(page, combination) {
  const keys = combination.split('+').map((key) => (key === 'Space' ? ' ' : key));
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
  return true;
}

/** Through CDP rather than puppeteer's emulateMediaFeatures, which has no forced colours or contrast. */
async function emulateMedia(page, payload, cdpSessions) {
  if (!cdpSessions.has(page)) cdpSessions.set(page, await page.createCDPSession());
  const features = {
    'prefers-color-scheme': payload.colorScheme,
    'prefers-reduced-motion': payload.reducedMotion,
    'prefers-contrast': payload.contrast,
    'forced-colors': payload.forcedColors,
  };
  await cdpSessions.get(page).send('Emulation.setEmulatedMedia', {
    media: payload.media ?? '',
    features: Object.entries(features)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => ({ name, value })),
  });
  return true;
}

const isWebDriver = (session) => session.browser.type === 'webdriver';
const isChromium = (session) => session.browser.engine === 'chromium';

export function testCommandsPlugin() {
  const cdpSessions = new WeakMap();
  const commands = {
    'si-press': ({ payload, session }) =>
      isWebDriver(session)
        ? pressInWebDriver(session.browser, payload.keys)
        : pressInPuppeteer(session.browser.getPage(session.id), payload.keys),

    /** Key by key: WebKit drops double letters when it is handed a whole word. */
    'si-type': async ({ payload, session }) => {
      if (isWebDriver(session)) {
        for (const character of payload.text) await session.browser.sendKeys(session.id, [character]);
      } else {
        await session.browser.getPage(session.id).keyboard.type(payload.text);
      }
      return true;
    },

    'si-emulate-media': ({ payload, session }) =>
      isChromium(session) && emulateMedia(session.browser.getPage(session.id), payload, cdpSessions),

    'si-set-viewport': async ({ payload, session }) => {
      if (isWebDriver(session)) return false;
      await session.browser.getPage(session.id).setViewport(payload);
      return true;
    },

    'si-accessibility-tree': ({ session }) =>
      isChromium(session) &&
      session.browser.getPage(session.id).accessibility.snapshot({ interestingOnly: false }),

    'si-engine': ({ session }) => session.browser.engine,
  };
  return {
    name: 'si-test-commands',
    executeCommand: (call) => commands[call.command]?.(call),
  };
}
