/** Each file for pages, in Chromium, from a page that has nothing else and the strictest policy. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { strictPolicy } from '../../scripts/lib/demo-server.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';

interface Integrity {
  files: Record<string, { integrity: string }>;
}

const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Integrity;
const folder = mkdtempSync(join(tmpdir(), 'si-widgets-pages-'));

const page = (head: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}</head>
<body><si-red-flag-check><p>Ring your local emergency number.</p></si-red-flag-check></body></html>`;

const scriptTag = (name: string): string => {
  const type = name.endsWith('.classic.js') ? 'defer' : 'type="module"';
  return `<script ${type} src="/dist/${name}" integrity="${files[name]?.integrity}" crossorigin="anonymous"></script>`;
};

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

  const withElement = Object.keys(files).filter((name) => !name.includes('rules'));
  for (const name of withElement) {
    test(`${name} upgrades the element, says nothing, asks for nothing more`, async () => {
      const { view, said, asked } = await open(page(scriptTag(name)));
      const text = await view.evaluate(
        () => document.querySelector('si-red-flag-check')?.shadowRoot?.textContent.trim() ?? '',
      );
      assert.ok(text.length > 50, 'the element has rendered nothing');
      assert.deepEqual(said, []);
      assert.deepEqual(asked, ['/', `/dist/${name}`]);
      await view.close();
    });
  }

  test('without the script the text inside the tag stays visible', async () => {
    const { view } = await open(page(''));
    const height = await view.evaluate(
      () => document.querySelector('si-red-flag-check p')?.getBoundingClientRect().height ?? 0,
    );
    assert.ok(height > 0);
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
