/**
 * The file of the way back to running in a page that has nothing else and the strictest policy, from Start through
 * the check, the gate and the timer to a run in the log; and beside the other files.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { strictPolicy } from '../../scripts/lib/demo-server.mjs';
import { runTimer } from '../../src/messages/en/run-timer.js';
import { hands, pageWith, startBarePages, type Opened } from '../support/bare-page.js';
import { installPacked } from '../support/consumer.js';

const RUN = 'cdn/si-return-to-run.min.js';
const CHECK = 'cdn/si-red-flag-check.min.js';
const PACING = 'cdn/si-pacing-calculator.min.js';

const running = '<si-return-to-run region="gb"><p>Fall-back</p></si-return-to-run>';
const check = '<si-red-flag-check><p>Fall-back</p></si-red-flag-check>';
const pacing = '<si-pacing-calculator><p>Fall-back</p></si-pacing-calculator>';

const throughCheck = `
  await press(running, '[data-action="start"]');
  await press(running, '[data-action="check"]');
  await passQuestions(running);
  await press(running, '[data-action="go-on"]');`;

const throughGate = `
  const tasks = [...running.shadowRoot.querySelectorAll('[data-option="yes"]')];
  for (const { dataset } of tasks) await press(running, '[data-field="' + dataset.field + '"][data-option="yes"]');
  for (const day of [1, 3, 5]) await press(running, '[data-field="day-' + day + '"]');
  await press(running, '[data-action="see-plan"]');`;

/** What the plan asks of the first run, with the picture of the steps. */
const FIRST_RUN = { status: 'run', first: { id: 's1-5', phase: 'stages', minutes: 5 }, hasPicture: true };
const findPlan = `({
    status: running.result?.status,
    first: running.result?.next?.asked,
    hasPicture: running.shadowRoot.querySelector('[part="steps"] svg') !== null,
  })`;

/** A tap as a person makes it: browsers give sound only then. */
async function tap(view: Page | Frame, action: string): Promise<void> {
  await view.evaluate('void (globalThis.late.ms += 1000)');
  const button = await view.waitForSelector(`pierce/[data-action="${action}"]`);
  assert.ok(button, action);
  await button.click();
  await view.evaluate("document.querySelector('si-return-to-run').updateComplete.then(() => undefined)");
}

/** The timer, ended in the first walk, and the run that it hands to the log. */
async function runOnce(view: Page): Promise<void> {
  await tap(view, 'timer-start');
  // Past the walk to warm up, and a minute of running.
  await tap(view, 'timer-skip');
  await view.evaluate('void (globalThis.late.ms += 60_000)');
  await tap(view, 'timer-end');
  await tap(view, 'timer-log');
  await view.evaluate(`(async () => {${hands}
    await press(running, '[data-field="during"][data-option="1"]');
    await press(running, '[data-action="save-run"]');
  })()`);
}

const findRun = `(() => {${hands}
  const { readings = [], place, next } = running.result ?? {};
  return { runs: readings.map(({ entry, verdict }) => ({ minutes: entry.minutes, verdict })), row: place?.row,
    kept: Object.keys(localStorage), fallback: running.querySelector('p').getBoundingClientRect().height,
    isNextLater: next?.earliest > readings.at(-1)?.entry.date };
})()`;

const partsOnShow = `(() => {${hands}
  const parts = [...running.shadowRoot.querySelectorAll('[part]')].flatMap(({ part }) => [...part]);
  return [...new Set(parts)];
})()`;

interface Manifest {
  modules: { declarations: { tagName?: string; cssParts?: { name: string; description?: string }[] }[] }[];
}

function partsInManifest(): readonly string[] {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  const elements = modules.flatMap(({ declarations }) => declarations);
  const { cssParts = [] } = elements.find(({ tagName }) => tagName === 'si-return-to-run') ?? {};
  return cssParts.filter(({ description }) => description).map(({ name }) => name);
}

describe('the file of the way back to running', () => {
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

  for (const file of [RUN, 'cdn/si-widgets.min.js']) {
    test(`${file} works in a bare page from the check to a run in the log`, async () => {
      const opened = await open([file], running);
      const { view } = opened;
      const plan = await view.evaluate(`(async () => {${hands} ${throughCheck} ${throughGate}
        return ${findPlan};
      })()`);
      assert.deepEqual(plan, FIRST_RUN);
      await runOnce(view);
      assert.deepEqual(await view.evaluate(findRun), {
        runs: [{ minutes: 1, verdict: 'short' }],
        row: 0,
        kept: [],
        fallback: 0,
        isNextLater: true,
      });
      isQuiet(opened, [file]);
      await view.close();
    });
  }

  test('nothing is kept on the device before the reader asks for it, and all of it goes again', async () => {
    const { view } = await open([RUN], running);
    const kept = await view.evaluate(`(async () => {${hands} ${throughCheck} ${throughGate}
      const before = Object.keys(localStorage);
      await press(running, '[data-action="remember"]');
      const after = Object.keys(localStorage);
      await press(running, '[data-action="delete-all"]');
      await press(running, '[data-action="delete-yes"]');
      return { before, after, deleted: Object.keys(localStorage) };
    })()`);
    assert.deepEqual(kept, { before: [], after: ['si-widgets/run/1'], deleted: [] });
    await view.close();
  });

  test('in a frame of another origin the screen stays on where the site allows it', async () => {
    const inner = pages.elsewhere('inner.html', pageWith([RUN], running));
    const frames = ['', 'allow="screen-wake-lock"'].map(
      (allow) => `<iframe src="${inner}" ${allow}></iframe>`,
    );
    const { view } = await pages.open(pageWith([], frames.join('')));
    const said: boolean[][] = [];
    for (const frame of view.frames().slice(1)) {
      await frame.evaluate(`(async () => {${hands} ${throughCheck} ${throughGate}})()`);
      await tap(frame, 'timer-start');
      const { on, mayGoDark } = runTimer.screen;
      const text = (await frame.evaluate(
        "document.querySelector('si-return-to-run').shadowRoot.textContent",
      )) as string;
      said.push([on, mayGoDark].map((line) => text.includes(line)));
    }
    assert.deepEqual(said, [
      [false, true],
      [true, false],
    ]);
    await view.close();
  });

  test('every part on the way is in the manifest', async () => {
    const { view } = await open([RUN], running);
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      for (const part of (await view.evaluate(partsOnShow)) as string[]) seen.add(part);
    };
    await look();
    for (const step of [throughCheck.replace(/.*"go-on".*/, ''), '', throughGate]) {
      await view.evaluate(`(async () => {${hands} ${step || throughCheck.split('\n').at(-1)} })()`);
      await look();
    }
    await runOnce(view);
    await look();
    const described = partsInManifest();
    assert.ok(described.length > 20);
    assert.deepEqual(
      [...seen].filter((part) => !described.includes(part)),
      [],
    );
    await view.close();
  });

  for (const files of [
    [RUN, CHECK],
    [CHECK, RUN],
  ]) {
    for (const body of [check + running, running + check]) {
      const order = body.startsWith('<si-red') ? 'check first on the page' : 'plan first on the page';
      test(`${files.join(', then ')}, ${order}: the plan knows of the check`, async () => {
        const opened = await openBoth(files, body);
        const outcome = await opened.view.evaluate(`(async () => {${hands}
          await press(redFlags, '[data-action="start"]');
          await passQuestions(redFlags);
          await press(running, '[data-action="start"]');
          ${throughGate}
          return { level: redFlags.result.level, ...${findPlan} };
        })()`);
        assert.deepEqual(outcome, { level: 'none-found', ...FIRST_RUN });
        isQuiet(opened, files);
        await opened.view.close();
      });
    }
  }

  for (const files of [
    [RUN, PACING],
    [PACING, RUN],
  ]) {
    test(`${files.join(', then ')}: what was asked in the one counts in the other`, async () => {
      const opened = await openBoth(files, pacing + running);
      const asked = await opened.view.evaluate(`(async () => {${hands} ${throughCheck}
        await press(pacing, '[data-action="start"]');
        return {
          check: pacing.shadowRoot.querySelector('[data-action="check"]') !== null,
          activity: pacing.shadowRoot.querySelector('[data-option="walk"]') !== null,
        };
      })()`);
      assert.deepEqual(asked, { check: false, activity: true });
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

  test('si-widgets/return-to-run has the class of the index, and registers nothing', () => {
    const found = inNode(`
      import { SiReturnToRun } from 'si-widgets/return-to-run';
      import { SiReturnToRun as same, runPlan } from 'si-widgets';
      console.log(JSON.stringify({
        kind: typeof SiReturnToRun,
        same: SiReturnToRun === same,
        rules: typeof runPlan,
        registered: globalThis.customElements?.get('si-return-to-run') !== undefined,
      }));
    `);
    assert.deepEqual(found, { kind: 'function', same: true, rules: 'function', registered: false });
  });

  test('si-widgets/return-to-run/define can be imported where there is no registry', () => {
    const found = inNode("import 'si-widgets/return-to-run/define'; console.log('true');");
    assert.equal(found, true);
  });
});
