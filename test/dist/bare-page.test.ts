/**
 * Each file for pages in a page that has nothing else, as far as a result; and the pages on which the script
 * never runs, or runs late. In Chromium, and in Firefox where it is installed.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { serveDemo } from '../../scripts/lib/demo-server.mjs';
import { findFirefox } from '../../scripts/lib/find-browsers.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';

interface Integrity {
  files: Record<string, { integrity: string }>;
}

const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Integrity;
const elementFiles = Object.keys(files).filter((name) =>
  /^cdn\/si-(?:widgets|red-flag-check)\.min\.js$/.test(name),
);
const [someFile = ''] = elementFiles;

const scriptTag = (name: string, attributes = ''): string =>
  `<script type="module" src="/dist/${name}" ${attributes}></script>`;

/** Bare: no style sheet, no viewport, no language. */
const page = (head: string, attributes = ''): string =>
  `<!doctype html><title>Page</title><link rel="icon" href="data:,">${head}` +
  `<si-red-flag-check ${attributes}><p>Ring your local emergency number.</p></si-red-flag-check>`;

/**
 * A whole check with nothing to tick, in the page. Text, because a compiled function brings helpers along
 * that the page does not have.
 */
const wholeCheck = `(async () => {
  const element = document.querySelector('si-red-flag-check');
  const root = element.shadowRoot;
  const press = async (selector) => {
    root.querySelector(selector).click();
    await element.updateComplete;
  };
  let late = 0;
  const now = performance.now.bind(performance);
  performance.now = () => now() + (late += 1000);
  await press('[data-action="start"]');
  for (let screens = 0; screens < 20 && !element.result; screens++) {
    if (root.querySelector('[type="radio"]')) await press('[type="radio"]');
    await press('[data-action="none"], [data-action="continue"]');
  }
  return {
    level: element.result?.level ?? 'no result',
    numbers: [...new Set([...root.querySelectorAll('[href^="tel:"]')].map(({ href }) => href))],
    fallback: element.querySelector('p').getBoundingClientRect().height,
  };
})()`;

interface Outcome {
  level: string;
  numbers: string[];
  fallback: number;
}

const fallbackHeight =
  "document.querySelector('si-red-flag-check p').getBoundingClientRect().height" as const;

const engines: Record<string, (() => Promise<Browser>) | undefined> = {
  Chromium: launchChromium,
  Firefox: findFirefox()
    ? () => launch({ browser: 'firefox', executablePath: findFirefox() ?? '', headless: true })
    : undefined,
};

for (const [engine, start] of Object.entries(engines)) {
  describe(`a bare page in ${engine}`, { skip: start ? false : `${engine} is not installed` }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'si-widgets-bare-'));
    let policy: string | undefined;
    let browser: Browser;
    let server: Awaited<ReturnType<typeof serve>>;

    before(async () => {
      if (start) browser = await start();
      server = await serve({
        mounts: { '/': folder, '/dist/': 'dist' },
        headersFor: () => (policy ? { 'content-security-policy': policy } : {}),
      });
    });

    after(async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    });

    interface Opened {
      view: Page;
      /** Everything that the page said or threw. */
      said: string[];
    }

    async function open(html: string, prepare?: (view: Page) => Promise<void>): Promise<Opened> {
      writeFileSync(join(folder, 'index.html'), html);
      const view = await browser.newPage();
      const said: string[] = [];
      view.on('console', (message) => said.push(message.text()));
      view.on('pageerror', (error) => said.push(String(error)));
      await prepare?.(view);
      await view.goto(`${server.url}/`, { waitUntil: 'load' });
      return { view, said };
    }

    for (const name of elementFiles) {
      for (const [attributes, numbers] of [
        ['', []],
        ['region="gb"', ['tel:999']],
      ] as const) {
        test(`${name} ${attributes} works as far as a result`, async () => {
          const { view, said } = await open(page(scriptTag(name), attributes));
          const outcome = (await view.evaluate(wholeCheck)) as Outcome;
          assert.deepEqual(outcome, { level: 'none-found', numbers, fallback: 0 });
          assert.deepEqual(said, []);
          await view.close();
        });
      }
    }

    for (const names of [elementFiles, elementFiles.toReversed(), [someFile, someFile]]) {
      test(`on one page, in this order, quietly: ${names.join(', ')}`, async () => {
        const tags = names.map((name, at) => scriptTag(name).replace('.js"', `.js?${at}"`));
        const { view, said } = await open(page(tags.join('')));
        const { level } = (await view.evaluate(wholeCheck)) as Outcome;
        assert.equal(level, 'none-found');
        assert.deepEqual(said, []);
        await view.close();
      });
    }

    test('the hashes of integrity.json are those that the browser wants', async () => {
      for (const name of elementFiles) {
        const { integrity = '' } = files[name] ?? {};
        const good = await open(page(scriptTag(name, `integrity="${integrity}" crossorigin`)));
        assert.equal(await good.view.evaluate(fallbackHeight), 0);
        assert.deepEqual(good.said, []);
        await good.view.close();

        const wrong = integrity.replace(/-./, (start) => (start === '-A' ? '-B' : '-A'));
        const bad = await open(page(scriptTag(name, `integrity="${wrong}" crossorigin`)));
        assert.ok(Number(await bad.view.evaluate(fallbackHeight)) > 0, 'a file with another hash has run');
        await bad.view.close();
      }
    });

    describe('the text inside the tag stays visible', () => {
      test('when the script is not there', async () => {
        const { view } = await open(page('<script type="module" src="/dist/cdn/gone.js"></script>'));
        assert.ok(Number(await view.evaluate(fallbackHeight)) > 0);
        await view.close();
      });

      test('when a policy blocks the script', async () => {
        policy = "script-src 'none'";
        const { view } = await open(page(scriptTag(someFile)));
        policy = undefined;
        assert.ok(Number(await view.evaluate(fallbackHeight)) > 0);
        await view.close();
      });

      test(
        'when JavaScript is off',
        { skip: engine === 'Firefox' && 'Firefox cannot be told so from outside' },
        async () => {
          const { view } = await open(page(scriptTag(someFile)), (view) => view.setJavaScriptEnabled(false));
          // Scripts of the page are off; those of the test are not.
          assert.ok(Number(await view.evaluate(fallbackHeight)) > 0);
          await view.close();
        },
      );

      test('while the script is on its way, and is gone once it has run', async () => {
        const { view } = await open(page(''));
        assert.ok(Number(await view.evaluate(fallbackHeight)) > 0);
        await view.addScriptTag({ url: `/dist/${someFile}`, type: 'module' });
        await view.waitForFunction(`${fallbackHeight} === 0`);
        await view.close();
      });
    });
  });
}

describe('the demo blog post with a script that comes a second late', () => {
  const LATE = 1000;
  const MOST = 0.02;
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveDemo>>;

  before(async () => {
    browser = await launchChromium();
    server = await serveDemo();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Where the reader is when the script comes: the top of the widget, from the top of the window. */
  const places: Record<string, string> = {
    'at the top of the page': 'scrollTo(0, 0)',
    'with the widget in the middle of the window':
      "scrollTo(0, scrollY + document.querySelector('si-red-flag-check').getBoundingClientRect().top - innerHeight / 3)",
    'with the end of the widget in the window':
      "scrollTo(0, scrollY + document.querySelector('si-red-flag-check').getBoundingClientRect().bottom - innerHeight / 2)",
  };

  const watchShifts = `
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });`;

  /** One for each place, as a tab in the background is not laid out. */
  const windows = new Map<string, Page>();
  async function windowFor(place: string): Promise<Page> {
    const open = windows.get(place);
    if (open) return open;
    const context = await browser.createBrowserContext();
    const view = await context.newPage();
    await view.evaluateOnNewDocument(watchShifts);
    await view.setRequestInterception(true);
    windows.set(place, view);
    return view;
  }

  async function shiftAt(
    width: number,
    [place, scroll]: readonly [string, string],
  ): Promise<{ shift: number; heights: number[] }> {
    const view = await windowFor(place);
    await view.setViewport({ width, height: 800 });
    // Not before the reader is where this is about, however slow the machine.
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((done) => {
      arrive = done;
    });
    view.removeAllListeners('request');
    view.on('request', (request) => {
      const isLate = request.resourceType() === 'script';
      const go = isLate ? Promise.all([wait(LATE), arrived]) : Promise.resolve();
      void go.then(() => request.continue());
    });
    const height = "document.querySelector('si-red-flag-check').getBoundingClientRect().height";
    const loaded = view.goto(`${server.url}/blog/`, { waitUntil: 'load' });
    const isReadable = "document.readyState === 'interactive' && document.styleSheets.length > 0";
    await view.waitForFunction(isReadable, { timeout: 60_000 });
    await view.evaluate(scroll);
    const before = Number(await view.evaluate(height));
    arrive();
    await loaded;
    await view.waitForFunction("document.querySelector('si-red-flag-check').shadowRoot !== null");
    await wait(500);
    const heights = [before, Number(await view.evaluate(height))];
    const shift = Number(await view.evaluate('globalThis.shift'));
    return { shift, heights };
  }

  for (const width of [320, 390, 720, 1200]) {
    test(`does not jump at ${width} px`, async (t) => {
      const measured = await Promise.all(
        Object.entries(places).map(async (place) => ({
          place: place[0],
          ...(await shiftAt(width, place)),
        })),
      );
      for (const { place, shift, heights } of measured) {
        const [before, after] = heights.map((height) => height.toFixed(0));
        t.diagnostic(`${width} px, ${place}: ${shift.toFixed(4)}; height ${before} px, then ${after} px`);
      }
      for (const { place, shift } of measured) assert.ok(shift < MOST, `${shift.toFixed(4)} ${place}`);
    });
  }
});
