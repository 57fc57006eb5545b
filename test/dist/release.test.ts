/** What people without Node unpack: whole, the same on every machine, and at work from a disk or any folder. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'puppeteer-core';
import { bundleForPages } from '../../scripts/lib/cdn-files.mjs';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { siteFiles } from '../../scripts/lib/site-files.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';
import { layOutWordPressPlugin } from '../../scripts/lib/wordpress-plugin.mjs';
import { filesIn, zip } from '../../scripts/lib/zip.mjs';
import { shared } from '../../src/messages/en/shared.js';
import { hands } from '../support/bare-page.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
  files: Record<string, { integrity: string; bytes: number }>;
};
const root = `si-widgets-${version}`;
const folder = mkdtempSync(join(tmpdir(), 'si-widgets-release-'));

let zipped: Uint8Array;
let unzipped: Readonly<Record<string, Uint8Array>>;
let browser: Browser;

const useCheck = `(async () => {${hands}
  await press(redFlags, '[data-action="start"]');
  await passQuestions(redFlags);
  return redFlags.result?.level ?? 'no result';
})()`;

before(async () => {
  zipped = zip(root, await siteFiles(version));
  unzipped = unzipSync(zipped);
  for (const [name, content] of Object.entries(unzipped)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe('the zip file', () => {
  test('opens to one folder that carries the version, with what a site needs and nothing else', () => {
    const names = Object.keys(unzipped);
    assert.deepEqual(
      names.filter((name) => !name.startsWith(`${root}/`)),
      [],
    );
    const kinds = new Set(names.map((name) => name.slice(root.length + 1).replace(/^(cdn|embed)\/.*/, '$1')));
    assert.deepEqual([...kinds].toSorted(), [
      'CHANGELOG.md',
      'LICENSE',
      'cdn',
      'embed',
      'integrity.json',
      'start-here.css',
      'start-here.html',
    ]);
  });

  test('has every file of integrity.json, with that hash', () => {
    assert.ok(Object.keys(files).length > 8);
    for (const [name, { integrity, bytes }] of Object.entries(files)) {
      const content = unzipped[`${root}/${name}`] ?? new Uint8Array();
      assert.equal(content.length, bytes, name);
      assert.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`, integrity, name);
    }
  });

  test('is the same, byte for byte, in another time zone and on another day', async (t) => {
    const zone = env['TZ'];
    t.after(() => {
      if (zone === undefined) delete env['TZ'];
      else env['TZ'] = zone;
    });
    t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2031, 6, 1, 3) });
    env['TZ'] = 'Pacific/Apia';
    assert.ok(Buffer.from(zipped).equals(zip(root, await siteFiles(version))));
  });
});

test('the WordPress plugin names its version, and says word for word what it is for', async () => {
  const plugin = join(folder, 'plugin');
  await layOutWordPressPlugin({ into: plugin });
  const made: Record<string, string> = Object.fromEntries(
    filesIn(plugin).map(([name, content]) => [name, Buffer.from(content).toString()]),
  );
  assert.match(made['si-widgets.php'] ?? '', new RegExp(`Version:\\s+${version}\\n`));
  assert.match(made['readme.txt'] ?? '', new RegExp(`Stable tag: ${version}\\n`));
  const [, purpose = ''] = /= Intended purpose =\n([\s\S]*?)\n=/.exec(made['readme.txt'] ?? '') ?? [];
  for (const paragraph of shared.intendedPurpose) assert.ok(purpose.includes(paragraph), paragraph);
  // Scripts and translations have braces of their own.
  for (const name of ['si-widgets.php', 'readme.txt', 'block/block.json', 'includes/data.php']) {
    assert.doesNotMatch(made[name] ?? '{{', /\{\{|0\.0\.0/, name);
  }
});

test('the files for pages, built again, are the same byte for byte', async () => {
  const again = mkdtempSync('.size-');
  try {
    await bundleForPages(again, version);
    for (const [name, { integrity }] of Object.entries(files).filter(([name]) => name.startsWith('cdn/'))) {
      const content = readFileSync(join(again, name.slice('cdn/'.length)));
      assert.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`, integrity, name);
    }
  } finally {
    rmSync(again, { recursive: true });
  }
});

describe('the page that says how', () => {
  const said: string[] = [];

  async function useAt(url: string): Promise<unknown> {
    const view = await browser.newPage();
    view.on('console', (message) => said.push(message.text()));
    view.on('pageerror', (error) => said.push(String(error)));
    view.on('request', (request) => {
      const address = new URL(request.url());
      const isOwn =
        address.href.startsWith(url.slice(0, url.lastIndexOf('/'))) || address.protocol === 'data:';
      if (!isOwn) said.push(`asks for ${address.href}`);
    });
    await view.goto(url, { waitUntil: 'load' });
    const level = await view.evaluate(useCheck);
    const snippet = String(await view.evaluate('document.querySelector("pre").innerText'));
    assert.ok(snippet.includes(`src="/${root}/cdn/si-widgets.min.js"`), snippet);
    assert.equal(await view.evaluate('document.body.innerText.includes("{")'), false);
    await view.close();
    return level;
  }

  test('works from the disk, by a double click', async () => {
    assert.equal(await useAt(pathToFileURL(join(folder, root, 'start-here.html')).href), 'none-found');
    assert.deepEqual(said, []);
  });

  test('works from any folder of a site', async () => {
    const server = await serve({ mounts: { '/a/b/': folder } });
    assert.equal(await useAt(`${server.url}/a/b/${root}/start-here.html`), 'none-found');
    await server.close();
    assert.deepEqual(said, []);
  });
});
