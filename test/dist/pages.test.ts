/**
 * Each file for pages, in Chromium, from a page that has nothing else and the strictest policy; and the demo
 * pages of the widgets that ask the check themselves when their script comes late.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { serveDemo, strictPolicy } from '../../scripts/lib/demo-server.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';

interface Integrity {
  files: Record<string, { integrity: string }>;
}

const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Integrity;
const folder = mkdtempSync(join(tmpdir(), 'si-widgets-pages-'));

const TAGS = ['si-red-flag-check', 'si-pacing-calculator', 'si-pattern-explainer', 'si-return-to-run'];

/** The elements of a file: those it is named after, else every one. */
const tagsIn = (name: string): readonly string[] => {
  const named = TAGS.filter((tag) => name.includes(tag));
  return named.length > 0 ? named : TAGS;
};

const page = (head: string, tags: readonly string[] = TAGS): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}</head>
<body>${tags.map((tag) => `<${tag}><p>Ring your local emergency number.</p></${tag}>`).join('')}</body></html>`;

/** The two ways in which a page may load the same file. */
const KINDS = ['type="module"', 'defer'] as const;

const scriptTag = (name: string, kind: (typeof KINDS)[number]): string =>
  `<script ${kind} src="/dist/${name}" integrity="${files[name]?.integrity}" crossorigin="anonymous"></script>`;

describe('files for pages in Chromium', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    browser = await launchChromium();
    server = await serve({
      mounts: { '/': folder, '/dist/': 'dist' },
      headersFor: () => ({
        'content-security-policy': strictPolicy.replace("img-src 'self'", "img-src 'self' data:"),
      }),
    });
  });

  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page and collects what it says, asks for, and is refused. */
  async function open(html: string): Promise<{ view: Page; said: string[]; asked: string[] }> {
    writeFileSync(join(folder, 'index.html'), html);
    const view = await browser.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    view.on('console', (message) => said.push(message.text()));
    view.on('pageerror', (error) => said.push(String(error)));
    view.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(new URL(request.url()).pathname);
    });
    await view.goto(`${server.url}/`, { waitUntil: 'networkidle0' });
    return { view, said, asked };
  }

  const withElement = Object.keys(files).filter((name) =>
    [...TAGS, 'si-widgets'].some((file) => name === `cdn/${file}.min.js`),
  );
  for (const [name, kind] of withElement.flatMap((file) => KINDS.map((kind) => [file, kind] as const))) {
    test(`${name} with ${kind} upgrades its elements, says nothing, asks for nothing more`, async () => {
      const tags = tagsIn(name);
      const { view, said, asked } = await open(page(scriptTag(name, kind), tags));
      for (const tag of tags) {
        const text = await view.evaluate(
          (selector) => document.querySelector(selector)?.shadowRoot?.textContent.trim() ?? '',
          tag,
        );
        assert.ok(text.length > 50, `${tag} has rendered nothing`);
      }
      assert.deepEqual(said, []);
      assert.deepEqual(asked, ['/', `/dist/${name}`]);
      await view.close();
    });
  }

  test('without the script the text inside the tag stays visible', async () => {
    const { view } = await open(page(''));
    for (const tag of TAGS) {
      const height = await view.evaluate(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().height ?? 0,
        `${tag} p`,
      );
      assert.ok(height > 0, tag);
    }
    await view.close();
  });

  test('si-rules.min.js can be imported by a module of the page', async () => {
    writeFileSync(
      join(folder, 'page.js'),
      "import { checkRedFlags } from '/dist/cdn/si-rules.min.js';\ndocument.title = checkRedFlags({}).level;",
    );
    const { view, said } = await open(page('<script type="module" src="page.js"></script>'));
    assert.deepEqual(said, []);
    assert.equal(await view.title(), 'unfinished');
    await view.close();
  });
});

describe('the widgets that ask the check, with a script that comes late', () => {
  const MOST = 0.02;
  const boxOf = (tag: string): string => `document.querySelector('${tag}').getBoundingClientRect()`;
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

  /** Where the reader is when the script comes. */
  const placesIn = (tag: string): Record<string, string> => ({
    'with the widget in the middle of the window': `scrollTo(0, scrollY + ${boxOf(tag)}.top - innerHeight / 3)`,
    'with the end of the widget in the window': `scrollTo(0, scrollY + ${boxOf(tag)}.bottom - innerHeight / 2)`,
  });

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
    path: string,
    tag: string,
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
      const go = request.resourceType() === 'script' ? arrived : Promise.resolve();
      void go.then(() => request.continue());
    });
    const loaded = view.goto(server.url + path, { waitUntil: 'load' });
    const isReadable = "document.readyState === 'interactive' && document.styleSheets.length > 0";
    await view.waitForFunction(isReadable, { timeout: 60_000 });
    await view.evaluate(scroll);
    await wait(300);
    const before = Number(await view.evaluate(`${boxOf(tag)}.height`));
    arrive();
    await loaded;
    await view.waitForFunction(`document.querySelector('${tag}').shadowRoot !== null`);
    await wait(500);
    const heights = [before, Number(await view.evaluate(`${boxOf(tag)}.height`))];
    const shift = Number(await view.evaluate('globalThis.shift'));
    return { shift, heights };
  }

  for (const [path, tag] of [
    ['/blog/', 'si-pattern-explainer'],
    ['/blog/', 'si-pattern-explainer[pattern]'],
    ['/blog/', 'si-pacing-calculator'],
    ['/blog/', 'si-return-to-run'],
    ['/clinic/what-might-be-going-on.html', 'si-pattern-explainer'],
    ['/clinic/building-up.html', 'si-pacing-calculator'],
    ['/clinic/back-to-running.html', 'si-return-to-run'],
  ] as const) {
    for (const width of [320, 390, 720, 1200]) {
      test(`${tag} in ${path} does not jump at ${width} px`, async (t) => {
        const measured = await Promise.all(
          Object.entries(placesIn(tag)).map(async (place) => ({
            place: place[0],
            ...(await shiftAt(path, tag, width, place)),
          })),
        );
        for (const { place, shift, heights } of measured) {
          const [before, after] = heights.map((value) => value.toFixed(0));
          t.diagnostic(`${width} px, ${place}: ${shift.toFixed(4)}; height ${before} px, then ${after} px`);
        }
        for (const { place, shift } of measured) assert.ok(shift < MOST, `${shift.toFixed(4)} ${place}`);
      });
    }
  }
});
