/** The built files on pages that have a mind of their own: nothing throws, one warning at most, nothing stays behind. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { strictPolicy } from '../../scripts/lib/demo-server.mjs';
import { hands, startBarePages, type Opened } from '../support/bare-page.js';
import { wander, watchLeftovers } from '../support/wandering.js';

const TAGS = [
  'si-red-flag-check',
  'si-pacing-calculator',
  'si-pattern-explainer',
  'si-return-to-run',
] as const;
const ALL = '/dist/cdn/si-widgets.min.js';
const single = (tag: string): string => `/dist/cdn/${tag}.min.js`;

const element = (tag: string): string => `<${tag}><p>Fall-back</p></${tag}>`;
const four = TAGS.map(element).join('');

/** @param scripts their addresses, in the order in which they are loaded */
const page = (scripts: readonly string[], body: string, attributes = 'type="module"'): string =>
  `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,">${scripts
    .map((src) => `<script ${attributes} src="${src}"></script>`)
    .join('')}<body>${body}`;

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const OLDER = '0.0.9';

let pages: Awaited<ReturnType<typeof startBarePages>>;

before(async () => {
  pages = await startBarePages();
  for (const [name, path] of [
    ['older.js', ALL],
    ...TAGS.map((tag) => [`older-${tag}.js`, single(tag)]),
  ] as const) {
    pages.put(name, readFileSync(path.slice(1), 'utf8').replaceAll(version, OLDER));
  }
});

after(async () => {
  await pages.close();
});

/** A page that is closed at the end, and that has said nothing but what is expected. */
async function onPage(
  [html, policy, first]: readonly [html: string, policy?: string | undefined, first?: string],
  run: (view: Page, opened: Opened) => Promise<void>,
  expected: readonly RegExp[] = [],
): Promise<void> {
  const opened = await pages.open(html, policy, first);
  try {
    await run(opened.view, opened);
    assert.equal(opened.said.length, expected.length, opened.said.join('\n'));
    for (const [index, line] of expected.entries()) assert.match(opened.said[index] ?? '', line);
  } finally {
    await opened.view.close();
  }
}

/** Every widget that the page has, wherever it stands. */
const everywhere = `
  const everywhere = (root = document) =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      ...(one.localName.startsWith('si-') ? [one] : one.shadowRoot ? everywhere(one.shadowRoot) : []),
      ...(one.localName === 'iframe' && one.contentDocument ? everywhere(one.contentDocument) : []),
    ]);`;

/** The whole check in the page's first one. */
const useCheck = `(async () => {${hands}${everywhere}
  const check = everywhere().find(({ localName }) => localName === 'si-red-flag-check');
  await press(check, '[data-action="start"]');
  await passQuestions(check);
  return check.result?.level ?? 'no result';
})()`;

/** Taps around in each widget of the page. */
const useAll = (taps: number, seed = 7): string => `(async () => {${hands}${wander}${everywhere}
  const found = everywhere();
  for (const one of found) await wander(one, ${seed}, ${taps});
  return found.map(({ localName, shadowRoot }) => localName + (shadowRoot.querySelector('[part~="footer"]') ? '' : ' is empty'));
})()`;

describe('files that meet on a page', () => {
  const meetings: Record<string, { scripts: readonly string[]; warnings: readonly RegExp[] }> = {
    'the same file twice': { scripts: [ALL, `${ALL}?again`], warnings: [] },
    'four single files': { scripts: TAGS.map(single), warnings: [] },
    'the combined file and a single one': { scripts: [single(TAGS[1]), ALL], warnings: [] },
    'an older version first': { scripts: ['/older.js', ALL], warnings: [/0\.0\.9/] },
    'an older version later': { scripts: [ALL, '/older.js'], warnings: [/0\.0\.9/] },
    'single files of two versions': {
      scripts: [single(TAGS[0]), `/older-${TAGS[1]}.js`, `/older-${TAGS[3]}.js`, single(TAGS[2])],
      warnings: [],
    },
    'Spanish of another version': {
      scripts: ['/older.js', '/dist/cdn/si-widgets.es.min.js'],
      warnings: [/es.*0\.0\.9/],
    },
  };

  for (const [name, { scripts, warnings }] of Object.entries(meetings)) {
    test(name, async () => {
      await onPage(
        [page(scripts, four)],
        async (view) => {
          assert.equal(await view.evaluate(useCheck), 'none-found');
          assert.deepEqual(await view.evaluate(useAll(15)), TAGS);
        },
        warnings,
      );
    });
  }

  test('a page with a Lit of its own, and elements made of it', async () => {
    pages.put(
      'own.js',
      readFileSync('dist/cdn/si-red-flag-check.min.js', 'utf8').replaceAll('si-red-flag-check', 'own-check'),
    );
    await onPage([page(['/own.js', ALL], `<own-check></own-check>${four}`)], async (view) => {
      assert.equal(await view.evaluate('(globalThis.litElementVersions ?? []).length'), 2);
      assert.equal(await view.evaluate(useCheck), 'none-found');
    });
  });

  test('beside scripts that have changed the built-ins of the page', async () => {
    pages.put(
      'old-library.js',
      `Object.prototype.extra = function () {}; Array.prototype.flatten = function () {};
       String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
       window.$ = window.jQuery = function () {}; window.name = 'kept'; window.parent = null;`,
    );
    await onPage([page(['/old-library.js', ALL], four)], async (view) => {
      assert.equal(await view.evaluate(useCheck), 'none-found');
      assert.deepEqual(await view.evaluate(useAll(15)), TAGS);
    });
  });
});

describe('policies', () => {
  test('a nonce for the page’s scripts is enough, and no style needs one', async () => {
    const policy = "default-src 'none'; script-src 'nonce-abc123'; style-src 'nonce-abc123'; img-src data:";
    await onPage([page([ALL], four, 'nonce="abc123" defer'), policy], async (view) => {
      assert.equal(await view.evaluate(useCheck), 'none-found');
      assert.deepEqual(await view.evaluate(useAll(15)), TAGS);
    });
  });

  test('Trusted Types for the whole page, with a default policy that refuses everything', async () => {
    pages.put(
      'refuse.js',
      `trustedTypes.createPolicy('default', { createHTML() { throw new TypeError('refused'); }, createScriptURL() { throw new TypeError('refused'); } });`,
    );
    const policy = `${strictPolicy} default; img-src data:`.replace("img-src 'self'; ", '');
    await onPage([page(['/refuse.js', ALL], four), policy], async (view) => {
      assert.equal(await view.evaluate(useCheck), 'none-found');
      assert.deepEqual(await view.evaluate(useAll(15)), TAGS);
    });
  });

  test('single files share the name of their Trusted Types policy with allow-duplicates', async () => {
    const policy = `${strictPolicy} 'allow-duplicates'`.replace("img-src 'self'", 'img-src data:');
    await onPage([page(TAGS.map(single), four), policy], async (view) => {
      assert.deepEqual(await view.evaluate(useAll(5)), TAGS);
    });
  });
});

describe('places', () => {
  const places: Record<string, string> = {
    'an open dialog': `<dialog id="place">${four}</dialog>`,
    'details that were closed': `<details id="place"><summary>More</summary>${four}</details>`,
    'a table': `<table><tr>${TAGS.map((tag) => `<td>${element(tag)}</td>`).join('')}</tr></table>`,
    'flex and grid': `<div id="flex">${four}</div><div id="grid">${four}</div>`,
    'a column of 280 px': `<div id="narrow">${four}</div>`,
    'another shadow root': `<div id="host"></div>`,
    'a list, a figure, a form and a label': `<ul><li>${four}</li></ul><figure>${four}</figure><form>${four}</form>`,
    'what is not shown yet': `<div id="place" hidden>${four}</div>`,
  };
  /** In the page's own style sheet's place: no style attribute, no inline style. */
  const arrange = `(() => {
    const place = document.querySelector('#place');
    place?.showModal?.();
    if (place?.localName === 'details') place.open = true;
    if (place) place.hidden = false;
    document.querySelector('#narrow')?.style.setProperty('inline-size', '280px');
    for (const id of ['flex', 'grid']) document.querySelector('#' + id)?.style.setProperty('display', id);
    const host = document.querySelector('#host');
    if (host) {
      const inner = document.createElement('div');
      inner.innerHTML = ${JSON.stringify(four)};
      host.attachShadow({ mode: 'open' }).append(inner);
    }
  })()`;
  /** Widgets that are squeezed, and those in which something sticks out. */
  const misfits = `(() => {${everywhere}
    return everywhere().filter((one) => one.getBoundingClientRect().width < 250 ||
      one.shadowRoot.querySelector('.root').scrollWidth > one.shadowRoot.querySelector('.root').clientWidth + 1)
      .map(({ localName }) => localName);
  })()`;

  for (const [name, body] of Object.entries(places)) {
    test(name, async () => {
      await onPage([page([ALL], body)], async (view) => {
        await view.evaluate(arrange);
        assert.equal(await view.evaluate(useCheck), 'none-found');
        const used = (await view.evaluate(useAll(15))) as string[];
        assert.deepEqual(used.slice(0, 4), TAGS.slice());
        assert.deepEqual(
          used.filter((one) => one.includes('empty')),
          [],
        );
        assert.deepEqual(await view.evaluate(misfits), []);
      });
    });
  }

  test('twenty on a page, each for itself, with one check for all', async () => {
    await onPage([page([ALL], four.repeat(5))], async (view) => {
      assert.equal(await view.evaluate(useCheck), 'none-found');
      const gates = `(() => {
        const all = [...document.querySelectorAll('si-pacing-calculator, si-return-to-run')];
        return all.filter(({ shadowRoot }) => shadowRoot.querySelector('[data-action="check"]')).length;
      })()`;
      assert.equal(await view.evaluate(gates), 0, 'some still ask for the check');
      assert.equal(((await view.evaluate(useAll(4))) as string[]).length, 20);
    });
  });
});

describe('leaving', () => {
  test('by document.adoptNode into a frame and back, each keeps what it had', async () => {
    await onPage([page([ALL], `${four}<iframe></iframe>`)], async (view) => {
      await view.evaluate(useAll(12));
      const moved = await view.evaluate(`(async () => {
        const frame = document.querySelector('iframe').contentDocument;
        const all = [...document.querySelectorAll('body > *')].filter(({ localName }) => localName.startsWith('si-'));
        const text = ({ shadowRoot }) => shadowRoot.querySelector('.frame').innerText.replace(/\\s+/g, ' ').trim();
        const before = all.map(text);
        for (const place of [frame.body, document.body]) {
          for (const one of all) place.append(place.ownerDocument.adoptNode(one));
          await Promise.all(all.map((one) => one.updateComplete));
        }
        return all.filter((one, index) => text(one) !== before[index]).map(({ localName }) => localName);
      })()`);
      assert.deepEqual(moved, []);
      assert.deepEqual(await view.evaluate(useAll(12, 11)), TAGS);
    });
  });

  for (const tag of TAGS) {
    test(`${tag}, taken away in any state, leaves nothing behind`, async () => {
      await onPage([page([ALL], element(tag)), undefined, watchLeftovers], async (view) => {
        // What the page shares is made once: the provider of the care context listens for as long as the page lives.
        const found = (await view.evaluate(`(async () => {${hands}${wander}
          const first = document.querySelector('${tag}');
          await first.updateComplete;
          first.remove();
          await new Promise((done) => setTimeout(done, 50));
          const floor = JSON.stringify(leftovers());
          const bodyBefore = document.documentElement.outerHTML;
          const faults = [];
          for (let taps = 0; taps < 40; taps += 2) {
            const one = document.createElement('${tag}');
            document.body.append(one);
            await one.updateComplete;
            await wander(one, 100 + taps, taps);
            one.remove();
            await new Promise((done) => setTimeout(done, 0));
            const now = JSON.stringify(leftovers());
            if (now !== floor) faults.push(taps + ' taps: ' + now + ' and not ' + floor);
          }
          if (document.documentElement.outerHTML !== bodyBefore) faults.push('the page has changed');
          return faults;
        })()`)) as string[];
        assert.deepEqual(found, []);
      });
    });
  }

  test('the page, and coming back to it (back-forward cache): all is as it was', async () => {
    pages.put('next.html', '<!doctype html><title>Next</title><link rel="icon" href="data:,">');
    await onPage([page([ALL], four)], async (view) => {
      await view.evaluate(useAll(10));
      await view.evaluate(
        `globalThis.isSamePage = true; addEventListener('pageshow', ({ persisted }) => (globalThis.wasKept = persisted))`,
      );
      const text = `[...document.body.children].map(({ shadowRoot }) => shadowRoot?.querySelector('.frame').innerText)`;
      const before = await view.evaluate(text);
      const { origin } = new URL(view.url());
      await view.goto(`${origin}/next.html`);
      await view.goBack();
      assert.ok(await view.evaluate('globalThis.isSamePage'), 'the browser has kept no page');
      assert.equal(await view.evaluate('globalThis.wasKept'), true);
      assert.deepEqual(await view.evaluate(text), before);
      assert.deepEqual(await view.evaluate(useAll(10, 3)), TAGS);
    });
  });
});
