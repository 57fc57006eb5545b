/**
 * Widgets in frames, and the page around them: heights, whom each believes, and what an address can set. In
 * Chromium, and in Firefox where it is installed.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { HEIGHT } from '../../src/embed/frame-message.js';
import { frameSnippet, type FramePage } from '../../src/embed/oembed.js';
import { SETTINGS, type WidgetName } from '../../src/embed/settings.js';
import { embedding } from '../../src/messages/en/embedding.js';
import { hands } from '../support/bare-page.js';
import {
  engines,
  eventually,
  startWaysIn,
  violationsIn,
  wholeCheck,
  widgetFrame,
  type WaysIn,
} from '../support/ways-in.js';

const WIDGETS = Object.keys(SETTINGS) as WidgetName[];
const LANGUAGES = readdirSync('dist/embed').filter((name) => /^[a-z]{2}$/.test(name));
const sizer = '<script defer src="/dist/cdn/si-frames.min.js"></script>';
/** Of what is shown in the frame: without borders and padding. */
const frameHeight = `(() => {
  const frame = document.querySelector('iframe');
  const { paddingTop, paddingBottom } = getComputedStyle(frame);
  return frame.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
})()`;

const innerHeight = 'document.documentElement.getBoundingClientRect().height';

/** Outer and inner height, once they are the same to a pixel. */
const sameHeight = (view: Page, frame: Frame): Promise<number[]> =>
  eventually(
    async () => [Number(await view.evaluate(frameHeight)), Number(await frame.evaluate(innerHeight))],
    ([outer = 0, inner = 0]) => Math.abs(outer - inner) <= 1,
  );

/** Every height that the first frame of the page is given, from now on. */
const recordHeights = `
  globalThis.heights = [];
  const recorded = document.querySelector('iframe');
  new MutationObserver(() => globalThis.heights.push(recorded.style.height))
    .observe(recorded, { attributeFilter: ['style'] });`;

for (const [engine, start] of Object.entries(engines)) {
  describe(`frames in ${engine}`, { skip: start ? false : `${engine} is not installed` }, () => {
    let ways: WaysIn;

    before(async () => {
      if (start) ways = await startWaysIn(start);
    });

    after(() => ways.close());

    const from = (
      widget: WidgetName,
      settings: FramePage['settings'] = {},
      base = ways.other,
    ): FramePage => ({
      base: `${base}/dist/`,
      language: 'en',
      widget,
      settings,
      words: embedding[widget],
    });
    /** As recommended, but not waiting to be near. */
    const snippet = (...page: Parameters<typeof from>): string =>
      frameSnippet(from(...page)).replace(' loading="lazy"', '');
    const withoutSandbox = (markup: string): string => markup.replace(/ sandbox="[^"]*"/, '');

    for (const [kind, change] of [
      ['as recommended', (markup: string) => markup],
      ['without a sandbox', withoutSandbox],
      ['on the page’s own origin', (markup: string) => markup.replace(ways.other, ways.own)],
    ] as const) {
      test(`${kind}: the height follows, screen after screen`, async () => {
        const scene = await ways.open(sizer + change(snippet('red-flag-check', { region: 'gb' })));
        const frame = await widgetFrame(scene.view);
        const seen = new Set((await sameHeight(scene.view, frame)).slice(0, 1));
        const act = async (step: string): Promise<void> => {
          await frame.evaluate(`(async () => { ${hands} ${step} })()`);
          const [outer = 0] = await sameHeight(scene.view, frame);
          seen.add(outer);
        };
        await act(`await press(redFlags, '[data-action="start"]')`);
        for (let screens = 0; screens < 3; screens++)
          await act(`await press(redFlags, '[data-action="none"]')`);
        await act(`await press(redFlags, '[type="checkbox"]')`);
        assert.ok(seen.size >= 4, `only ${[...seen].join()}`);
        await scene.view.setViewport({ width: 340, height: 700 });
        await sameHeight(scene.view, frame);
        assert.deepEqual(await violationsIn(scene.view), []);
        assert.deepEqual(scene.said, []);
        await scene.view.close();
      });
    }

    test('each widget works in the sandbox, and nothing else is asked for', async () => {
      for (const language of LANGUAGES) {
        for (const widget of WIDGETS) {
          const markup = snippet(widget, { region: 'us' }).replace('/en/', `/${language}/`);
          const { view, said, asked } = await ways.open(sizer + markup);
          const frame = await widgetFrame(view);
          await sameHeight(view, frame);
          const root = "document.querySelector('main > *').shadowRoot.querySelector('.root')";
          assert.equal(await frame.evaluate(`${root}.dataset.theme`), 'auto');
          assert.deepEqual(said, [], widget);
          assert.deepEqual(await violationsIn(view), []);
          const paths = asked.map((url) => new URL(url).pathname);
          assert.deepEqual(
            paths.toSorted(),
            [
              '/',
              `/dist/cdn/si-${widget}.min.js`,
              '/dist/cdn/si-frames.min.js',
              ...(language === 'en' ? [] : [`/dist/cdn/si-widgets.${language}.min.js`]),
              `/dist/embed/${language}/${widget}.html`,
              '/dist/embed/frame.css',
              '/dist/embed/frame.js',
            ].toSorted(),
          );
          await view.close();
        }
      }
    });

    test('where storage throws the check is passed all the same', async () => {
      const { view, said } = await ways.open(sizer + snippet('pacing-calculator'));
      const frame = await widgetFrame(view);
      const storage = `(() => { try { return localStorage.length } catch (error) { return error.name } })()`;
      assert.equal(await frame.evaluate(storage), 'SecurityError');
      const open = await frame.evaluate(`(async () => {
        ${hands}
        await press(pacing, '[data-action="start"]');
        await press(pacing, '[data-action="check"]');
        await passQuestions(pacing);
        await press(pacing, '[data-action="go-on"]');
        return pacing.shadowRoot.querySelectorAll('[data-option="walk"]').length;
      })()`);
      assert.ok(Number(open) > 0, 'the plan has not opened');
      assert.deepEqual(said, []);
      await view.close();
    });

    describe('whom the page around believes', () => {
      test('its frame, and only with a height that a widget may have', async () => {
        const { view } = await ways.open(sizer + snippet('red-flag-check'));
        const frame = await widgetFrame(view);
        await sameHeight(view, frame);
        await view.evaluate(recordHeights);
        await frame.evaluate(`
          const type = '${HEIGHT}';
          for (const height of [1e9, 40001, 39, 0, -500, NaN, Infinity, '500', null, [500], { valueOf: 500 }]) {
            parent.postMessage({ type, height }, '*');
          }
          for (const data of [null, 500, '${HEIGHT}', { height: 500 }, { type: 'height', height: 500 }, [type, 500]]) {
            parent.postMessage(data, '*');
          }
          parent.postMessage({ type, height: 1234 }, '*');`);
        const heights = await eventually(
          () => view.evaluate('globalThis.heights') as Promise<string[]>,
          (seen) => seen.includes('1234px'),
        );
        assert.equal(heights[0], '1234px');
        await view.close();
      });

      test('not itself, nor another frame', async () => {
        ways.put('stranger.html', '<p>Stranger</p>');
        const { view } = await ways.open(
          `${sizer}${withoutSandbox(snippet('red-flag-check'))}
          <iframe id="stranger" src="${ways.other}/stranger.html"></iframe>`,
        );
        const frame = await widgetFrame(view);
        await sameHeight(view, frame);
        await view.evaluate(recordHeights);
        const stranger = await (await view.waitForSelector('#stranger'))?.contentFrame();
        const before = await view.evaluate("document.querySelector('#stranger').clientHeight");
        const lie = `postMessage({ type: '${HEIGHT}', height: 5000 }, '*')`;
        await view.evaluate(`window.${lie}`);
        await stranger?.evaluate(`parent.${lie}`);
        await stranger?.evaluate(`parent.postMessage('done', '*')`);
        await frame.evaluate(`parent.postMessage({ type: '${HEIGHT}', height: 1234 }, '*')`);
        const heights = await eventually(
          () => view.evaluate('globalThis.heights') as Promise<string[]>,
          (seen) => seen.includes('1234px'),
        );
        assert.equal(heights[0], '1234px');
        assert.equal(await view.evaluate("document.querySelector('#stranger').clientHeight"), before);
        await view.close();
      });

      for (const [kind, change] of [
        ['a page from elsewhere', withoutSandbox],
        [
          'a page that left its sandbox',
          (markup: string) => markup.replace('allow-scripts', 'allow-scripts allow-same-origin'),
        ],
      ] as const) {
        test(`not what has taken the place of the widget in the frame: ${kind}`, async () => {
          ways.put('stranger.html', '<p>Stranger</p>');
          const { view } = await ways.open(sizer + change(snippet('red-flag-check')));
          await sameHeight(view, await widgetFrame(view));
          await view.evaluate(recordHeights);
          // The attribute `src` still has the address of the widget.
          await view.evaluate(
            `document.querySelector('iframe').contentWindow.location.replace('${ways.own}/stranger.html')`,
          );
          const stranger = await eventually(
            async () => (await (await view.$('iframe'))?.contentFrame())?.url() ?? '',
            (url) => url.endsWith('/stranger.html'),
          ).then(async () => (await view.$('iframe'))?.contentFrame());
          await view.evaluate(
            `addEventListener('message', ({ data }) => { globalThis.last = data.height; })`,
          );
          await stranger?.evaluate(`parent.postMessage({ type: '${HEIGHT}', height: 5000 }, '*')`);
          await eventually(
            () => view.evaluate('globalThis.last'),
            (last) => last === 5000,
          );
          assert.deepEqual(await view.evaluate('globalThis.heights'), []);
          await view.close();
        });
      }
    });

    describe('the sizes', () => {
      test('come right when the script is late, twice there, or before the frame', async () => {
        const { view } = await ways.open(snippet('red-flag-check'));
        const frame = await widgetFrame(view);
        assert.equal(await view.evaluate(frameHeight), 720);
        await view.addScriptTag({ url: '/dist/cdn/si-frames.min.js' });
        await sameHeight(view, frame);
        await view.addScriptTag({ url: '/dist/cdn/si-frames.min.js?2' });
        await sameHeight(view, frame);
        await view.evaluate(`
          const next = document.createElement('iframe');
          next.src = document.querySelector('iframe').src.replace('red-flag-check', 'return-to-run');
          next.setAttribute('sandbox', 'allow-scripts');
          document.querySelector('iframe').replaceWith(next);`);
        await sameHeight(view, await widgetFrame(view));
        await view.close();
      });

      test('are those inside of border and padding, however the page counts them, and need no style rule', async () => {
        for (const box of ['border-box', 'content-box']) {
          ways.put(
            'boxes.css',
            `* { box-sizing: ${box}; } iframe { border: 7px solid; padding: 11px 0 9px; }`,
          );
          const { view } = await ways.open(
            `<link rel="stylesheet" href="/boxes.css">${sizer}${snippet('red-flag-check')}`,
            `default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; frame-src ${ways.other}`,
          );
          const frame = await widgetFrame(view);
          await sameHeight(view, frame);
          // A frame that is hidden has no size, and gets its height all the same.
          await view.evaluate("document.querySelector('iframe').hidden = true");
          await frame.evaluate("parent.postMessage({ type: 'si-widgets:height', height: 800 }, '*')");
          const wanted = box === 'border-box' ? '834px' : '800px';
          await eventually(
            () => view.evaluate("document.querySelector('iframe').style.height"),
            (height) => height === wanted,
          );
          assert.deepEqual(await violationsIn(view), []);
          await view.close();
        }
      });
    });

    describe('what an address can set', () => {
      const element = "document.querySelector('main > *')";
      const names = `${element}.getAttributeNames().sort().join()`;

      test('is settings; anything else is ignored', async () => {
        const junk = new URLSearchParams([
          ['onclick', 'globalThis.hacked = true'],
          ['onfocus', 'globalThis.hacked = true'],
          ['style', 'display: none'],
          ['class', 'a'],
          ['id', 'a'],
          ['slot', 'a'],
          ['innerHTML', '<img src=x onerror=alert(1)>'],
          ['bladder-bowel', 'yes'],
          ['answers', '{"bladder-bowel":"yes"}'],
          ['result', 'emergency'],
          ['__proto__', 'a'],
          ['not an attribute', 'a'],
          ['', 'a'],
          ['pattern', 'one-side'],
          ['red-flag-href', '/'],
          ['REGION', 'us'],
          ['heading-level', '3'],
          ['theme', 'dark'],
          ['contact-label', '<img src=x onerror="globalThis.hacked = true">'],
          ['contact-href', 'javascript:globalThis.hacked = true'],
          ['region', '"><script>globalThis.hacked = true</script>'],
        ]);
        const markup = snippet('red-flag-check').replace(
          '.html',
          `.html?${String(junk).replaceAll('&', '&amp;')}`,
        );
        const { view, said } = await ways.open(sizer + markup);
        const frame = await widgetFrame(view);
        assert.equal(await frame.evaluate(names), 'contact-href,contact-label,heading-level,region,theme');
        assert.equal(await frame.evaluate(`${element}.theme`), 'dark');
        assert.equal(await frame.evaluate(`${element}.headingLevel`), 3);
        assert.equal(await frame.evaluate(wholeCheck), 'none-found');
        assert.equal(await frame.evaluate("'hacked' in globalThis"), false);
        assert.equal(
          await frame.evaluate(`${element}.shadowRoot.querySelectorAll('img, [href^=javascript]').length`),
          0,
        );
        assert.deepEqual(said, []);
        await view.close();
      });

      test('is never words of the site’s own where the page stands alone', async () => {
        const { view } = await ways.open('');
        const own =
          'contact-label=Pay+here&contact-href=https://a.example/&reviewed-by=Dr+No&reviewed-on=2026-01-01';
        await view.goto(`${ways.own}/dist/embed/en/red-flag-check.html?${own}&region=gb`);
        await view.waitForFunction(`${element}.shadowRoot !== null`);
        assert.equal(await view.evaluate(names), 'heading-level,region,theme');
        await view.close();
      });

      test('is not changed by what is answered, nor is anything else that a page could read', async () => {
        const { view } = await ways.open(sizer + snippet('red-flag-check', { region: 'gb' }));
        const frame = await widgetFrame(view);
        await view.evaluate(`globalThis.heard = [];
          addEventListener('message', ({ data }) => globalThis.heard.push(Object.keys(data).sort().join()));`);
        const before = await frame.evaluate('location.href + document.title');
        await frame.evaluate(wholeCheck);
        assert.equal(await frame.evaluate('location.href + document.title'), before);
        assert.equal(await frame.evaluate('history.length'), await view.evaluate('history.length'));
        const heard = (await view.evaluate('globalThis.heard')) as string[];
        assert.ok(heard.length > 0);
        assert.deepEqual([...new Set(heard)], ['height,type']);
        await view.close();
      });
    });

    test('a link of the site’s own opens beside the page, as a page with all its rights', async () => {
      ways.put('check.html', '<p>Check</p>');
      const href = `${ways.other}/check.html`;
      const { view } = await ways.open(sizer + snippet('pacing-calculator', { 'red-flag-href': href }));
      const frame = await widgetFrame(view);
      const link = `document.querySelector('main > *').shadowRoot.querySelector('[part="check-link"]')`;
      await frame.evaluate(`(async () => {
        ${hands}
        await press(pacing, '[data-action="start"]');
        late.ms += 1000;
      })()`);
      const handle = (await frame.evaluateHandle(link)).asElement();
      assert.ok(handle, 'no link to the check');
      const before = frame.url();
      // By key: a link that moves, as the frame grows, is not hit by a pointer.
      await (handle as ElementHandle<HTMLElement>).focus();
      await view.keyboard.press('Enter');
      const popup = await eventually(
        async () => (await ways.browser.pages()).find((page) => page.url() === href),
        Boolean,
      );
      assert.ok(popup);
      await eventually(
        () => popup.evaluate("location.href + ' ' + document.readyState"),
        (seen) => seen === `${href} complete`,
      );
      assert.equal(await popup.evaluate('typeof localStorage.length'), 'number');
      assert.equal(frame.url(), before);
      await popup.close();
      await view.close();
    });
  });
}
