/**
 * The file of the explainer in a page that has nothing else and the strictest policy, from the pictures through
 * the check and the moving drawings to the summary; and beside the other files.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { strictPolicy } from '../../scripts/lib/demo-server.mjs';
import { hands as sharedHands, pageWith, startBarePages, type Opened } from '../support/bare-page.js';
import { installPacked } from '../support/consumer.js';

const EXPLAINER = 'cdn/si-pattern-explainer.min.js';
const CHECK = 'cdn/si-red-flag-check.min.js';
const RUN = 'cdn/si-return-to-run.min.js';

const explainer = '<si-pattern-explainer region="gb"><p>Fall-back</p></si-pattern-explainer>';
const check = '<si-red-flag-check><p>Fall-back</p></si-red-flag-check>';
const running = '<si-return-to-run><p>Fall-back</p></si-return-to-run>';

const hands = `${sharedHands}
  const explainer = document.querySelector('si-pattern-explainer');
  const inside = explainer.shadowRoot;
  const partNow = () => inside.querySelector('[aria-current="step"]')?.dataset.action;`;

/** To the exercises, by way of the signs and of the model with all of it lit up. */
const toTry = `
  await press(explainer, '[data-pattern="late-in-activity"]');
  await press(explainer, '[data-action="go"]');
  await press(explainer, '[data-action="no-signs"]');
  await press(explainer, '[data-action="next"]');`;

const throughCheck = `
  await press(explainer, '[data-action="check"]');
  await passQuestions(explainer);
  await press(explainer, '[data-action="go-on"]');`;

const toSummary = `
  for (let parts = 0; parts < 3; parts++) await press(explainer, '[data-action="next"]');`;

const partsOnShow = `(() => {${hands}
  const parts = [...inside.querySelectorAll('[part]')].flatMap(({ part }) => [...part]);
  return [...new Set(parts)];
})()`;

/** How the first drawing is drawn now, with the drawing in the window. */
async function drawn(view: Page): Promise<string> {
  const strokes = await view.evaluate(`(() => {${hands}
    const drawing = inside.querySelector('[data-figure]');
    drawing.scrollIntoView({ block: 'center' });
    return [...drawing.querySelectorAll('.moving > path')].map((path) => path.getAttribute('d')).join(' ');
  })()`);
  return String(strokes);
}

/** Whether the drawing changes within a second or so. */
async function moves(view: Page): Promise<boolean> {
  const first = await drawn(view);
  for (let looks = 0; looks < 15; looks++) {
    await wait(100);
    if ((await drawn(view)) !== first) return true;
  }
  return false;
}

interface Manifest {
  modules: { declarations: { tagName?: string; cssParts?: { name: string; description?: string }[] }[] }[];
}

function partsInManifest(): readonly string[] {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  const elements = modules.flatMap(({ declarations }) => declarations);
  const { cssParts = [] } = elements.find(({ tagName }) => tagName === 'si-pattern-explainer') ?? {};
  return cssParts.filter(({ description }) => description).map(({ name }) => name);
}

describe('the file of the explainer', () => {
  let pages: Awaited<ReturnType<typeof startBarePages>>;

  const policy = strictPolicy.replace("img-src 'self'", "img-src 'self' data:");

  before(async () => {
    pages = await startBarePages();
  });

  after(() => pages.close());

  const open = (files: readonly string[], body: string): Promise<Opened> =>
    pages.open(pageWith(files, body), policy);
  /** Every file has Lit in it, and each makes the policy of that name. */
  const openBoth = (files: readonly string[], body: string): Promise<Opened> =>
    pages.open(pageWith(files, body), `${policy} 'allow-duplicates'`);

  const isQuiet = ({ said, asked }: Opened, files: readonly string[]): void => {
    assert.deepEqual(said, []);
    assert.deepEqual(asked, ['/', ...files.map((name) => `/dist/${name}`)]);
  };

  for (const file of [EXPLAINER, 'cdn/si-widgets.min.js']) {
    test(`${file} works in a bare page from the pictures to the summary`, async () => {
      const opened = await open([file], explainer);
      const outcome = await opened.view.evaluate(`(async () => {${hands}
        const pictures = inside.querySelectorAll('[data-pattern]').length;
        ${toTry} ${throughCheck}
        await press(explainer, '[data-field="choose"]');
        ${toSummary}
        const { patterns, exercises } = explainer.result;
        return { pictures, part: partNow(), patterns, exercises: exercises.length, kept: Object.keys(localStorage),
          cookie: document.cookie, fallback: explainer.querySelector('p').getBoundingClientRect().height };
      })()`);
      assert.deepEqual(outcome, {
        pictures: 7,
        part: 'part-summary',
        patterns: ['late-in-activity'],
        exercises: 1,
        kept: [],
        cookie: '',
        fallback: 0,
      });
      isQuiet(opened, [file]);
      await opened.view.close();
    });
  }

  test('the drawings move, stand still on request, and never move for a reader who wants less motion', async () => {
    const opened = await open([EXPLAINER], explainer);
    const { view } = opened;
    await view.evaluate(`(async () => {${hands} ${toTry} ${throughCheck}})()`);
    assert.ok(await moves(view), 'moves');
    const press = (action: string) =>
      view.evaluate(`(async () => {${hands} await press(explainer, '[data-action="${action}"]'); })()`);
    await press('pause-drawings');
    assert.ok(!(await moves(view)), 'stands still');
    await press('pause-drawings');
    assert.ok(await moves(view), 'moves again');
    await view.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await view.waitForFunction(`(() => {${hands}
      return inside.querySelector('[data-figure]') && !inside.querySelector('.moving');
    })()`);
    isQuiet(opened, [EXPLAINER]);
    await view.close();
  });

  test('opens on the pattern that the site has set', async () => {
    const tag = 'si-pattern-explainer';
    const opened = await open([EXPLAINER], `<${tag} pattern="one-side"><p>Fall-back</p></${tag}>`);
    const found = await opened.view.evaluate(`(() => {${hands}
      return { part: partNow(), patterns: explainer.result?.patterns };
    })()`);
    assert.deepEqual(found, { part: 'part-first', patterns: ['one-side'] });
    isQuiet(opened, [EXPLAINER]);
    await opened.view.close();
  });

  test('shows all seven for a pattern that there is not, and says so once', async () => {
    const tag = 'si-pattern-explainer';
    const { view, said } = await open([EXPLAINER], `<${tag} pattern="tuesdays"><p>Fall-back</p></${tag}>`);
    const pictures = await view.evaluate(`(() => {${hands}
      return inside.querySelectorAll('[data-pattern]').length;
    })()`);
    assert.equal(pictures, 7);
    assert.equal(said.length, 1);
    assert.match(said.join(''), /"tuesdays".*late-in-activity/);
    await view.close();
  });

  test('every part on the way is in the manifest', async () => {
    const { view } = await open([EXPLAINER], explainer);
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      for (const part of (await view.evaluate(partsOnShow)) as string[]) seen.add(part);
    };
    await look();
    const presses = `${toTry}${throughCheck}${toSummary.replace(/.*?\) /, '').repeat(3)}`;
    for (const step of presses.split(/(?<=;)/).filter((line) => line.trim())) {
      await view.evaluate(`(async () => {${hands} ${step} })()`);
      await look();
    }
    const described = partsInManifest();
    assert.ok(described.length > 20);
    assert.deepEqual(
      [...seen].filter((part) => !described.includes(part)),
      [],
    );
    for (const part of [
      'patterns',
      'check-first',
      'model',
      'exercises',
      'backfires',
      'treatments',
      'summary',
    ]) {
      assert.ok(seen.has(part), part);
    }
    await view.close();
  });

  for (const files of [
    [EXPLAINER, CHECK],
    [CHECK, EXPLAINER],
  ]) {
    for (const body of [check + explainer, explainer + check]) {
      const order = body.startsWith('<si-red') ? 'check first on the page' : 'explainer first on the page';
      test(`${files.join(', then ')}, ${order}: the exercises know of the check`, async () => {
        const opened = await openBoth(files, body);
        const outcome = await opened.view.evaluate(`(async () => {${hands}
          await press(redFlags, '[data-action="start"]');
          await passQuestions(redFlags);
          ${toTry}
          return { level: redFlags.result.level, part: partNow(),
            asks: inside.querySelector('[data-action="check"]') !== null,
            drawings: inside.querySelectorAll('[data-figure]').length > 0 };
        })()`);
        assert.deepEqual(outcome, { level: 'none-found', part: 'part-try', asks: false, drawings: true });
        isQuiet(opened, files);
        await opened.view.close();
      });
    }
  }

  for (const files of [
    [EXPLAINER, RUN],
    [RUN, EXPLAINER],
  ]) {
    test(`${files.join(', then ')}: what was asked in the one counts in the other`, async () => {
      const opened = await openBoth(files, explainer + running);
      const asked = await opened.view.evaluate(`(async () => {${hands} ${toTry} ${throughCheck}
        await press(running, '[data-action="start"]');
        return {
          check: running.shadowRoot.querySelector('[data-action="check"]') !== null,
          gate: running.shadowRoot.querySelector('[data-option="yes"]') !== null,
        };
      })()`);
      assert.deepEqual(asked, { check: false, gate: true });
      isQuiet(opened, files);
      await opened.view.close();
    });
  }
});

describe('the package', () => {
  const consumer = installPacked();
  after(consumer.remove);

  const inNode = (source: string): unknown =>
    JSON.parse(execFileSync(process.execPath, [consumer.write('probe.mjs', source)], { encoding: 'utf8' }));

  test('si-widgets/pattern-explainer has the class of the index, and registers nothing', () => {
    const found = inNode(`
      import { SiPatternExplainer } from 'si-widgets/pattern-explainer';
      import { SiPatternExplainer as same, explainPatterns } from 'si-widgets';
      console.log(JSON.stringify({
        kind: typeof SiPatternExplainer,
        same: SiPatternExplainer === same,
        rules: typeof explainPatterns,
        registered: globalThis.customElements?.get('si-pattern-explainer') !== undefined,
      }));
    `);
    assert.deepEqual(found, { kind: 'function', same: true, rules: 'function', registered: false });
  });

  test('si-widgets/pattern-explainer/define can be imported where there is no registry', () => {
    const found = inNode("import 'si-widgets/pattern-explainer/define'; console.log('true');");
    assert.equal(found, true);
  });
});
