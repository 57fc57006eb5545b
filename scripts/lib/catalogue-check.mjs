/**
 * Opens the static catalogue as a person does, with its sidebar, from a folder deep in a site and with no other
 * server in reach: what it opens with, the order of its pages, and each page of its own (not those of stories),
 * without a word in the console, a request to elsewhere or a link that leads nowhere.
 */
import { serve } from './static-server.mjs';

const folder = '/clinics/north/help/widgets/';
const timeout = 15_000;

/** What opens at the root. */
const first = 'start-here--docs';

/** What the sidebar has at the top, from first to last; stories may stand between. */
const order = [
  'Start here',
  'Add to your site',
  'Snippet builder',
  'Red-flag check',
  'Pacing calculator',
  'Pattern explainer',
  'Return to run',
  'Theming',
  'Rules and sources',
  'Privacy and security',
  'Accessibility',
  'Intended purpose',
  'Languages',
  'Changelog',
];

const idOfLink = /^\?path=\/docs\/([\w-]+?)(?:#(.+))?$/;

const topOfSidebar = () =>
  [
    ...document.querySelectorAll('[data-item-id][data-parent-id=""], [data-item-id]:not([data-parent-id])'),
  ].map((item) => item.querySelector('[id]').textContent.trim());

/** Run in the page of docs. */
const pageOfDocs = () => ({
  title: document.querySelector('#storybook-docs h1')?.textContent.trim() ?? '',
  links: [...document.querySelectorAll('#storybook-docs a[href]')].map((link) => link.getAttribute('href')),
  targets: [...document.querySelectorAll('#storybook-docs [id]')].map(({ id }) => id),
});

function listen(page, origin, report) {
  page.on('console', (message) => report(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => report(`Uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) report(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    if (url.origin !== origin || !url.pathname.startsWith(folder)) report(`It asks for ${request.url()}.`);
  });
}

/** Goes to a page through the sidebar, opening what it is folded into. */
async function openFromSidebar(page, id) {
  const link = `[data-item-id="${id}"] a`;
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('[data-nodetype=group] > button[aria-expanded=false]')) {
      button.click();
    }
  });
  await page.waitForSelector(link, { timeout });
  await page.evaluate((selector) => document.querySelector(selector).click(), link);
}

/** The frame in which pages are shown. It stays, and notes which page was rendered last. */
async function frameOf(page) {
  const element = await page.waitForSelector('#storybook-preview-iframe', { timeout });
  const frame = await element.contentFrame();
  await frame.waitForSelector('#storybook-docs h1', { timeout });
  await frame.evaluate((channel) => {
    globalThis[channel].on('docsRendered', (id) => {
      globalThis.lastRendered = id;
    });
  }, '__STORYBOOK_ADDONS_CHANNEL__');
  return frame;
}

/** Links between pages that lead to no page, or to nothing on it. */
function brokenLinks(pages, entries) {
  const ids = new Set(entries.map(({ id }) => id));
  return [...pages].flatMap(([from, { links }]) =>
    links.flatMap((href) => {
      const [, id, target] = idOfLink.exec(href) ?? [];
      const leadsOut = id === undefined && !href.startsWith('#');
      if (leadsOut && !/^(?:https:\/\/|\?path=\/story\/|mailto:|tel:|\.?\/)/.test(href)) {
        return [[from, `The link ${href} is of no known kind.`]];
      }
      if (id !== undefined && !ids.has(id)) return [[from, `The link ${href} leads nowhere.`]];
      const targets = pages.get(id)?.targets;
      if (target && targets && !targets.includes(target)) return [[from, `The link ${href} has no target.`]];
      return [];
    }),
  );
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ id: string, type: string, tags: string[] }[]} entries of Storybook's index.json
 * @param {string} [root] the static catalogue
 * @returns {Promise<{ id: string, problems: string[] }[]>} a row for what it opens with, and for each page
 */
export async function checkCatalogue(browser, entries, root = 'storybook-static') {
  const { url, close } = await serve({
    mounts: { [folder]: root },
    headersFor: () => ({ 'cache-control': 'max-age=3600' }),
  });
  const page = await browser.newPage();
  const rows = new Map();
  let current;
  const report = (problem, id = current) => rows.set(id, [...(rows.get(id) ?? []), problem]);
  const begin = (id) => {
    current = id;
    rows.set(id, rows.get(id) ?? []);
  };
  listen(page, url, (problem) => report(problem));
  const pages = new Map();
  try {
    begin('root');
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${url}${folder}`, { timeout });
    const frame = await frameOf(page);
    await page.waitForSelector('[data-item-id="changelog--docs"]', { timeout });
    const opensWith = (await frame.evaluate(pageOfDocs)).title;
    if (opensWith !== 'SI widgets') report(`It opens with “${opensWith}”.`);
    const top = await page.evaluate(topOfSidebar);
    const found = top.filter((name) => order.includes(name));
    if (found.join() !== order.join()) report(`The sidebar has ${found.join(', ')}.`);
    for (const { id } of entries.filter(({ tags }) => tags.includes('unattached-mdx'))) {
      begin(id);
      if (id !== first) {
        await openFromSidebar(page, id);
        await frame.waitForFunction((wanted) => globalThis.lastRendered === wanted, { timeout }, id);
      }
      const opened = await frame.evaluate(pageOfDocs);
      if (opened.title === '') report('It has no title.');
      pages.set(id, opened);
    }
    for (const [from, problem] of brokenLinks(pages, entries)) report(problem, from);
  } catch (error) {
    report(error.message);
  } finally {
    await page.close();
    await close();
  }
  return [...rows].map(([id, problems]) => ({ id: `catalogue: ${id}`, problems }));
}
