/** A page of a built app in Chromium, with hands, and with ears for all that it says. */
import { launchChromium } from '../../../scripts/lib/chromium.mjs';
import { serve } from '../../../scripts/lib/static-server.mjs';
import { installHands } from './hands.mjs';

/** @param {Record<string, string>} mounts folder by URL prefix */
export async function openBrowser(mounts) {
  const server = await serve({ mounts });
  const browser = await launchChromium();
  const page = await browser.newPage();
  const said = [];
  const note = (type, text) => said.push({ type, text });
  page.on('console', (message) => note(message.type(), message.text()));
  page.on('pageerror', (error) => note('error', String(error)));
  page.on('requestfailed', (request) => note('error', `${request.url()} failed`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.url) && !url.startsWith('data:')) note('error', `${url} was asked for`);
  });
  let answers = [];
  page.on('response', (response) => answers.push(response));
  await page.evaluateOnNewDocument(installHands);

  const settle = () => page.evaluate(() => globalThis.hands.settle());
  return {
    page,
    settle,
    /** Everything that was said, thrown, not got or asked of other servers since this was called last. */
    hear: () => said.splice(0),
    async open(path) {
      answers = [];
      await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
      await settle();
    },
    /** The scripts that the page has loaded. */
    async scripts() {
      const loaded = answers.filter((answer) => /\.m?js$/.test(new URL(answer.url()).pathname));
      const texts = await Promise.all(loaded.map((answer) => answer.text()));
      const text = texts.join('\n');
      return { text, bytes: Buffer.byteLength(text) };
    },
    read: (look, ...parameters) => page.evaluate(look, ...parameters),
    press: (selector, inside) =>
      page.evaluate((...parameters) => globalThis.hands.press(...parameters), selector, inside),
    answer: (selector) => page.evaluate((found) => globalThis.hands.answer(found), selector),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
