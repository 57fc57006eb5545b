/** The measurements of `npm run bench` in Chromium, for one element and one speed of the processor. */
import { cardTaps, chartTimes, firstPaint, frameTimes, install, many, mounts, taps } from './bench-page.mjs';
import { callTimes } from './bench-rules.mjs';

/** A page of its own, so that nothing is compiled or cached from the measurement before. */
async function withPage(browser, url, slowdown, measure) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  try {
    await page.setCacheEnabled(false);
    await page.goto(`${url}/`);
    await page.evaluate(install);
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    return await measure(page);
  } finally {
    await context.close();
  }
}

async function heapSize(page) {
  const cdp = await page.createCDPSession();
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize;
}

/**
 * @typedef {object} Element
 * @property {string} tag
 * @property {string} src of its file
 * @property {number} [choose] which option of a choice is chosen, as for `Array.prototype.at`
 */

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} options
 * @param {string} options.url of the server
 * @param {Element} options.element what to measure
 * @param {number} options.slowdown 1 is this machine as it is
 */
export async function measureElement(browser, { url, element: { tag, src, choose = -1 }, slowdown }) {
  const paints = [];
  for (let round = 0; round < 7; round++) {
    paints.push(await withPage(browser, url, slowdown, (page) => page.evaluate(firstPaint, tag, src)));
  }
  const rest = await withPage(browser, url, slowdown, async (page) => {
    await page.evaluate(firstPaint, tag, src);
    const tapTimes = await page.evaluate(taps, tag, 3, choose);
    const hundred = await page.evaluate(many, tag, 100);
    // Once before counting, so that what is made only once is not taken for a leak.
    await page.evaluate(mounts, tag, 20);
    const before = await heapSize(page);
    await page.evaluate(mounts, tag, 200);
    return { tapTimes, hundred, heapGrowth: (await heapSize(page)) - before };
  });
  return { paints, ...rest };
}

/**
 * A function of the rules on a long log, in a page that has done nothing else.
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} options
 * @param {string} options.url of the server
 * @param {string} options.src of the rules
 * @param {object} options.call as for `callTimes`
 * @param {number} options.slowdown 1 is this machine as it is
 */
export function measureCall(browser, { url, src, call, slowdown }) {
  return withPage(browser, url, slowdown, (page) => page.evaluate(callTimes, url + src, call, 50));
}

/**
 * The chart of a plan with a long log.
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} options
 * @param {string} options.url of the server
 * @param {Element} options.element with a chart
 * @param {string} options.text of the plan's file
 * @param {number} options.slowdown 1 is this machine as it is
 */
export function measureChart(browser, { url, element: { tag, src, choose = -1 }, text, slowdown }) {
  return withPage(browser, url, slowdown, async (page) => {
    await page.evaluate(firstPaint, tag, src);
    return page.evaluate(chartTimes, tag, text, 20, choose);
  });
}

/**
 * The pictures and the moving drawings of the explainer.
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} options
 * @param {string} options.url of the server
 * @param {Element} options.element the explainer
 * @param {number} options.slowdown 1 is this machine as it is
 */
export function measureDrawings(browser, { url, element: { tag, src }, slowdown }) {
  return withPage(browser, url, slowdown, async (page) => {
    await page.evaluate(firstPaint, tag, src);
    const cards = await page.evaluate(cardTaps, tag, 3);
    return { cards, ...(await page.evaluate(frameTimes, tag, 40)) };
  });
}
