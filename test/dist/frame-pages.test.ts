/** The pages for frames as they are built, and what a sandbox takes away from them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { SANDBOX } from '../../src/embed/oembed.js';
import { SETTINGS } from '../../src/embed/settings.js';
import { eventually, startWaysIn, widgetFrame, type WaysIn } from '../support/ways-in.js';

const WIDGETS = Object.keys(SETTINGS);
const LANGUAGES = readdirSync('dist/embed').filter((name) => /^[a-z]{2}$/.test(name));

test('there is a page for each widget in each language', () => {
  assert.ok(LANGUAGES.includes('en') && LANGUAGES.includes('es'));
  for (const language of LANGUAGES) {
    const pages = readdirSync(`dist/embed/${language}`);
    assert.deepEqual(pages.toSorted(), WIDGETS.map((name) => `${name}.html`).toSorted());
  }
});

describe('the source of a frame page', () => {
  for (const [language, widget] of LANGUAGES.flatMap((one) => WIDGETS.map((name) => [one, name] as const))) {
    test(`${language}/${widget}.html has nothing inline, and what stands there makes sense alone`, () => {
      const html = readFileSync(`dist/embed/${language}/${widget}.html`, 'utf8');
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|\{\w+\}/);
      assert.ok(html.includes(`<html lang="${language}">`));
      const paths = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
      assert.deepEqual(
        paths.filter((path) => !path.startsWith('../') && path !== 'data:,'),
        [],
      );
      for (const part of ['<title>', 'name="viewport"', 'name="description"', 'og:title', 'og:image"']) {
        assert.ok(html.includes(part), part);
      }
    });
  }
});

describe('what a sandbox takes away, in Chromium', () => {
  let ways: WaysIn;

  before(async () => {
    // In one process with the page, else what the browser says of the frame is not heard.
    const features = 'IsolateSandboxedIframes,IsolateOrigins,site-per-process';
    const args = ['--disable-site-isolation-trials', `--disable-features=${features}`];
    ways = await startWaysIn(() => launchChromium({ args }));
  });

  after(() => ways.close());

  const page = (): string => `${ways.other}/dist/embed/en/red-flag-check.html?region=gb`;
  const framed = (tokens: readonly string[]): string =>
    `<iframe sandbox="${tokens.join(' ')}" src="${page()}" width="600" height="720"></iframe>`;

  /** A token, what is done in the frame, and what the browser says without the token. */
  const uses = [
    [
      'allow-popups',
      "document.querySelector('main > *').shadowRoot.querySelector('a[href=\"tel:999\"]').click()",
      /external protocol blocked/,
    ],
    ['allow-modals', 'print()', /Ignored call to 'print\(\)'/],
    [
      'allow-downloads',
      `const link = document.createElement('a');
       link.href = URL.createObjectURL(new Blob(['BEGIN:VCALENDAR']));
       link.download = 'plan.ics';
       link.click()`,
      /Download is disallowed/,
    ],
  ] as const;
  for (const [token, act, refusal] of uses) {
    test(`${token} is needed, and with it nothing is refused`, async () => {
      for (const tokens of [
        SANDBOX,
        SANDBOX.filter((one) => one !== token && !one.startsWith(`${token}-`)),
      ]) {
        const { view, said } = await ways.open(framed(tokens));
        const frame = await widgetFrame(view);
        // As after a person's tap.
        await frame.evaluate(
          `addEventListener('click', (event) => { if (event.isTrusted) { ${act} } }, { once: true })`,
        );
        await (await frame.$('main'))?.click({ offset: { x: 3, y: 3 } });
        const wasRefused = async (): Promise<boolean> => said.some((text) => refusal.test(text));
        if (tokens.includes(token)) {
          await new Promise((done) => {
            setTimeout(done, 500);
          });
          assert.deepEqual(said, []);
        } else {
          await eventually(wasRefused, Boolean);
        }
        await view.close();
      }
    });
  }

  test('without scripts the fall-back is there, on a plain ground of its own', async () => {
    const { view } = await ways.open(framed([]));
    const frame = await (await view.waitForSelector('iframe'))?.contentFrame();
    const seen = (await frame?.evaluate(`({
      works: document.querySelector('main > *').shadowRoot !== null,
      text: document.body.innerText,
      ground: getComputedStyle(document.documentElement).backgroundColor,
    })`)) as { works: boolean; text: string; ground: string };
    assert.equal(seen.works, false);
    assert.match(seen.text, /Call your local emergency number now if any of these is true:/);
    assert.equal(seen.ground, 'rgb(255, 255, 255)');
    await view.close();
  });
});
