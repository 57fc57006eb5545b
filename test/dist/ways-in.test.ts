/**
 * The pages in demo/ways-in/, one for each way to put a widget on a page, as far as a result; and what
 * si-mount makes of pages that change. In Chromium, and in Firefox where it is installed.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { serveDemo } from '../../scripts/lib/demo-server.mjs';
import { ALLOW, SANDBOX } from '../../src/embed/oembed.js';
import { SETTINGS } from '../../src/embed/settings.js';
import {
  engines,
  eventually,
  startWaysIn,
  violationsIn,
  watch,
  wholeCheck,
  widgetFrame,
  type Scene,
  type WaysIn,
} from '../support/ways-in.js';

interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

test('the attributes that may be set from outside are those of the manifest, and lang', () => {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const described = elements.map(({ tagName = '', attributes = [] }) => [
    tagName.replace('si-', ''),
    [...attributes.map(({ name }) => name), 'lang'].toSorted(),
  ]);
  const allowed = Object.entries(SETTINGS).map(([name, settings]) => [name, settings.toSorted()]);
  assert.deepEqual(Object.fromEntries(allowed), Object.fromEntries(described));
});

test('the frames of the demo pages may do what is recommended', () => {
  for (const name of ['frame.html', 'frame-alone.html']) {
    const page = readFileSync(`demo/ways-in/${name}`, 'utf8').replaceAll(/\s+/g, ' ');
    assert.ok(page.includes(` sandbox="${SANDBOX.join(' ')}"`), name);
    assert.ok(page.includes(` allow="${ALLOW.join('; ')}"`), name);
  }
});

for (const [engine, start] of Object.entries(engines)) {
  const skip = start ? false : `${engine} is not installed`;

  describe(`the pages of the ways in, in ${engine}`, { skip }, () => {
    let browser: Browser;
    let server: Awaited<ReturnType<typeof serveDemo>>;

    before(async () => {
      if (start) browser = await start();
      server = await serveDemo();
    });

    after(async () => {
      await browser.close();
      await server.close();
    });

    async function open(path: string): Promise<Scene> {
      const scene = await watch(browser);
      await scene.view.goto(server.url + path, { waitUntil: 'load' });
      return scene;
    }

    /** Nothing was refused, nothing said, and nobody else asked. */
    async function assertQuiet({ view, said, asked }: Scene): Promise<void> {
      assert.deepEqual(await violationsIn(view), []);
      assert.deepEqual(said, []);
      const elsewhere = asked.filter((url) => !url.startsWith(`${server.url}/`));
      assert.deepEqual(elsewhere, []);
    }

    for (const page of ['custom-element', 'spanish']) {
      test(`${page}.html works as far as a result`, async () => {
        const scene = await open(`/ways-in/${page}.html`);
        assert.equal(await scene.view.evaluate(wholeCheck), 'none-found');
        await assertQuiet(scene);
        await scene.view.close();
      });
    }

    test('spanish.html speaks Spanish', async () => {
      const { view } = await open('/ways-in/spanish.html');
      const heading =
        "document.querySelector('si-red-flag-check').shadowRoot.querySelector('[role=heading]')";
      assert.match(String(await view.evaluate(`${heading}.textContent`)), /pedir ayuda/);
      await view.close();
    });

    test('mount.html works as far as a result, and takes what comes later', async () => {
      const scene = await open('/ways-in/mount.html');
      assert.equal(await scene.view.evaluate(wholeCheck), 'none-found');
      await scene.view.evaluate("document.querySelector('#add').click()");
      await scene.view.waitForFunction(
        "document.querySelector('#later si-pacing-calculator')?.shadowRoot?.childElementCount > 0",
      );
      await assertQuiet(scene);
      await scene.view.close();
    });

    test('frame.html works as far as a result in the sandbox, and sizes both frames', async () => {
      const scene = await open('/ways-in/frame.html');
      const { view } = scene;
      // Those that load late do so when they are near.
      for (const selector of ['iframe[sandbox]', 'iframe:not([sandbox])']) {
        await view.evaluate(`document.querySelector('${selector}').scrollIntoView()`);
        const frame = await widgetFrame(view, selector);
        if (selector === 'iframe[sandbox]') assert.equal(await frame.evaluate(wholeCheck), 'none-found');
        const heights = async (): Promise<number[]> => [
          Number(await view.evaluate(`document.querySelector('${selector}').clientHeight`)),
          Number(await frame.evaluate('document.documentElement.getBoundingClientRect().height')),
        ];
        await eventually(heights, ([outer = 0, inner = 0]) => Math.abs(outer - inner) <= 1);
      }
      await assertQuiet(scene);
      await view.close();
    });

    test('frame-alone.html keeps its height, and scrolls as far as a result', async () => {
      const scene = await open('/ways-in/frame-alone.html');
      const frame = await widgetFrame(scene.view);
      assert.equal(await scene.view.evaluate("document.querySelector('iframe').clientHeight"), 720);
      const { scrollHeight, overflow } = (await frame.evaluate(
        '({ scrollHeight: document.documentElement.scrollHeight, overflow: getComputedStyle(document.documentElement).overflowY })',
      )) as { scrollHeight: number; overflow: string };
      assert.ok(scrollHeight > 720);
      assert.equal(overflow, 'visible');
      assert.equal(await frame.evaluate(wholeCheck), 'none-found');
      await assertQuiet(scene);
      await scene.view.close();
    });

    test('link-card.html has pictures, and links to pages that work', async () => {
      const scene = await open('/ways-in/link-card.html');
      const cards = (await scene.view.$$eval('.card', (all) =>
        all.map((card) => [
          card.querySelector('a')?.getAttribute('href'),
          card.querySelector('img')?.naturalWidth,
        ]),
      )) as [string, number][];
      assert.equal(cards.length, Object.keys(SETTINGS).length);
      for (const [href, width] of cards) {
        assert.equal(width, 1200, href);
        const page = await open(href);
        await page.view.waitForFunction("document.querySelector('main > *').shadowRoot !== null");
        await assertQuiet(page);
        await page.view.close();
      }
      await assertQuiet(scene);
      await scene.view.close();
    });
  });

  describe(`si-mount in ${engine}`, { skip }, () => {
    const scripts = ['si-mount', 'si-widgets'].map(
      (name) => `<script defer src="/dist/cdn/${name}.min.js"></script>`,
    );
    const head = scripts.join('');
    const div = '<div data-si-widget="red-flag-check" data-region="gb"><p>Fall-back</p></div>';
    let ways: WaysIn;

    before(async () => {
      if (start) ways = await startWaysIn(start);
    });

    after(() => ways.close());

    /** What is in each place: the tags in it, and whether they are at work. */
    const inHosts = `[...document.querySelectorAll('[data-si-widget]')].map((host) =>
      [...host.children].map((child) => child.localName + (child.shadowRoot ? ' works' : '')).join())`;
    const elements = `document.querySelectorAll('si-red-flag-check')`;

    for (const [order, tags] of [
      ['before the widgets', scripts],
      ['after the widgets', scripts.toReversed()],
      ['twice', [...scripts, (scripts[0] ?? '').replace('.js', '.js?2')]],
    ] as const) {
      test(`${order}: the element stands in the div, with the fall-back and the settings`, async () => {
        const { view, said } = await ways.open(tags.join('') + div);
        assert.deepEqual(await view.evaluate(inHosts), ['si-red-flag-check works']);
        assert.equal(await view.evaluate(`${elements}[0].innerHTML`), '<p>Fall-back</p>');
        assert.equal(await view.evaluate(`${elements}[0].region`), 'gb');
        assert.deepEqual(said, []);
        await view.close();
      });
    }

    test('a script that runs while the page is still coming in gets all of the fall-back', async () => {
      const early = '<script src="/dist/cdn/si-mount.min.js"></script>';
      // A script that is waited for cuts the div in two.
      const cut =
        '<div data-si-widget="red-flag-check"><p>One</p><script src="/dist/cdn/si-frames.min.js"></script><p>Two</p> end</div>';
      const { view } = await ways.open(early + head + cut);
      assert.deepEqual(await view.evaluate(inHosts), ['si-red-flag-check works']);
      assert.match(String(await view.evaluate(`${elements}[0].textContent`)), /One\s*Two end/);
      await view.close();
    });

    test('without the widgets’ file the fall-back stays in sight', async () => {
      const { view } = await ways.open((scripts[0] ?? '') + div);
      assert.deepEqual(await view.evaluate(inHosts), ['si-red-flag-check']);
      assert.ok(
        Number(await view.evaluate("document.querySelector('p').getBoundingClientRect().height")) > 0,
      );
      await view.close();
    });

    const arrivals: Record<string, string> = {
      'a node that is added': `
        const host = document.createElement('div');
        host.dataset.siWidget = 'red-flag-check';
        document.body.append(host);`,
      'a fragment as text, deep inside': `
        document.body.innerHTML += '<section><div><p data-si-widget="red-flag-check">Fall-back</p></div></section>';`,
      'a body that is swapped, as Turbo does': `
        const body = document.createElement('body');
        body.innerHTML = '<main><div data-si-widget="red-flag-check">Fall-back</div></main>';
        document.documentElement.replaceChild(body, document.body);`,
      'an attribute that is set later': `
        const plain = document.createElement('div');
        document.body.append(plain);
        setTimeout(() => plain.setAttribute('data-si-widget', 'red-flag-check'), 20);`,
      'a template that is used': `
        const template = document.createElement('template');
        template.innerHTML = '<div data-si-widget="red-flag-check">Fall-back</div>';
        document.body.append(template);
        document.body.append(template.content.cloneNode(true));`,
    };
    for (const [what, arrive] of Object.entries(arrivals)) {
      test(`takes ${what}`, async () => {
        const { view, said } = await ways.open(`${head}<p>Page</p>`);
        await view.evaluate(arrive);
        const found = await eventually(
          () => view.evaluate(inHosts) as Promise<string[]>,
          (seen) => seen.length > 0 && seen.every(Boolean),
        );
        assert.deepEqual(found, ['si-red-flag-check works']);
        assert.deepEqual(said, []);
        await view.close();
      });
    }

    test('a page that is restored with the element in it stays as it is', async () => {
      const { view } = await ways.open(head + div);
      // What Turbo keeps is a copy of the body.
      await view.evaluate(`
        const copy = document.body.cloneNode(true);
        document.documentElement.replaceChild(copy, document.body);`);
      await eventually(
        () => view.evaluate(inHosts) as Promise<string[]>,
        ([seen]) => seen === 'si-red-flag-check works',
      );
      assert.equal(await view.evaluate(wholeCheck), 'none-found');
      assert.equal(await view.evaluate(`${elements}.length`), 1);
      await view.close();
    });

    test('content that is renewed becomes the fall-back again, and another name another widget', async () => {
      const { view } = await ways.open(head + div);
      await view.evaluate(`document.querySelector('[data-si-widget]').innerHTML = '<b>New</b>'`);
      await eventually(
        () => view.evaluate(`document.querySelector('si-red-flag-check > b')?.textContent`),
        (text) => text === 'New',
      );
      await view.evaluate(
        `document.querySelector('[data-si-widget]').dataset.siWidget = 'pacing-calculator'`,
      );
      await eventually(
        () => view.evaluate(`document.querySelector('si-pacing-calculator > b')?.textContent`),
        (text) => text === 'New',
      );
      assert.deepEqual(await view.evaluate(inHosts), ['si-pacing-calculator works']);
      await view.close();
    });

    test('settings that change are carried over, one by one', async () => {
      const { view } = await ways.open(head + div);
      await view.evaluate(`
        ${elements}[0].setAttribute('theme', 'dark');
        const host = document.querySelector('[data-si-widget]');
        host.setAttribute('data-region', 'us');
        host.setAttribute('data-heading-level', '3');`);
      const attributes = `${elements}[0].getAttributeNames().map((name) => name + '=' + ${elements}[0].getAttribute(name)).sort().join(' ')`;
      await eventually(
        () => view.evaluate(attributes),
        (seen) => seen === 'heading-level=3 region=us theme=dark',
      );
      await view.evaluate(`document.querySelector('[data-si-widget]').removeAttribute('data-region')`);
      await eventually(
        () => view.evaluate(attributes),
        (seen) => seen === 'heading-level=3 theme=dark',
      );
      await view.close();
    });

    test('nothing but settings becomes an attribute', async () => {
      const bad = [
        'onclick',
        'onfocus',
        'style',
        'class',
        'id',
        'slot',
        'pattern',
        'red-flag-href',
        'answers',
        'tabindex',
      ];
      const data = bad.map((name) => `data-${name}="globalThis.hacked = true"`).join(' ');
      const { view } = await ways.open(
        `${head}<div data-si-widget="red-flag-check" data-contact-href="javascript:globalThis.hacked=true"
          data-contact-label="Book" data-lang="en-GB" ${data}>Fall-back</div>`,
      );
      const names = await view.evaluate(`${elements}[0].getAttributeNames().sort().join()`);
      assert.equal(names, 'contact-href,contact-label,lang');
      await view.evaluate(`${elements}[0].click()`);
      assert.equal(await view.evaluate("'hacked' in globalThis"), false);
      assert.equal(
        await view.evaluate(`${elements}[0].shadowRoot.querySelector('[href^=javascript]')`),
        null,
      );
      await view.close();
    });

    test('an unknown name is left alone, with one line that has those that are known', async () => {
      for (const name of ['unknown', 'constructor', '']) {
        const unknown = `<div data-si-widget="${name}">Fall-back</div>`;
        const twice = head + head.replaceAll('.js', '.js?2');
        const { view, said } = await ways.open(twice + unknown + unknown);
        assert.deepEqual(await view.evaluate(inHosts), ['', '']);
        assert.equal(said.length, 1, said.join('\n'));
        for (const known of Object.keys(SETTINGS)) assert.ok(said[0]?.includes(known), said[0]);
        await view.close();
      }
    });

    test('what stands inside a widget, a template or another widget’s div is left alone', async () => {
      const inside = '<div class="inside" data-si-widget="pacing-calculator">Fall-back</div>';
      const { view, said } = await ways.open(
        `${head}<div data-si-widget="red-flag-check">${inside}</div>
        <si-pattern-explainer>${inside}</si-pattern-explainer><template>${inside}</template>
        <si-return-to-run data-si-widget="return-to-run"></si-return-to-run>`,
      );
      assert.equal(await view.evaluate(`document.querySelectorAll('si-pacing-calculator').length`), 0);
      assert.equal(await view.evaluate(`document.querySelectorAll('.inside > *').length`), 0);
      assert.equal(await view.evaluate(`document.querySelectorAll('si-return-to-run').length`), 1);
      assert.equal(
        await view.evaluate(`document.querySelector('template').content.querySelectorAll('*').length`),
        1,
      );
      assert.deepEqual(said, []);
      await view.close();
    });

    test('a page that changes a lot is not searched anew for each change', async () => {
      const { view } = await ways.open(`${head}${div}<ul></ul>`);
      const scans = await view.evaluate(`(async () => {
        const scans = { document: 0, added: 0 };
        for (const [kind, prototype] of [['document', Document.prototype], ['added', Element.prototype]]) {
          const all = prototype.querySelectorAll;
          prototype.querySelectorAll = function (selector) {
            scans[kind] += 1;
            return all.call(this, selector);
          };
        }
        for (let at = 0; at < 500; at++) {
          document.querySelector('ul').append(document.createElement('li'));
          await null;
        }
        await new Promise((done) => setTimeout(done));
        document.querySelector('ul').textContent = '';
        for (const item of document.body.children) item.setAttribute('data-index', '1');
        await new Promise((done) => setTimeout(done));
        return scans;
      })()`);
      assert.deepEqual(scans, { document: 0, added: 500 });
      await view.close();
    });
  });
}
