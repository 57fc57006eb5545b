/** The file of the pacing calculator in a page that has nothing else, as far as a dose; and beside the other file. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';
import { installPacked } from '../support/consumer.js';
import { execFileSync } from 'node:child_process';

const PACING = 'cdn/si-pacing-calculator.min.js';
const CHECK = 'cdn/si-red-flag-check.min.js';

const page = (files: readonly string[], body: string): string =>
  `<!doctype html><title>Page</title><link rel="icon" href="data:,">${files
    .map(
      (name) =>
        `<script ${name.includes('classic') ? 'defer' : 'type="module"'} src="/dist/${name}"></script>`,
    )
    .join('')}${body}`;

const calculator = '<si-pacing-calculator region="gb"><p>Fall-back</p></si-pacing-calculator>';
const check = '<si-red-flag-check><p>Fall-back</p></si-red-flag-check>';

/** What a person does in the page. Text, because a compiled function brings helpers along. */
const hands = `
  let late = 0;
  const now = performance.now.bind(performance);
  performance.now = () => now() + (late += 1000);
  const press = async (element, selector) => {
    const found = element.shadowRoot.querySelector(selector);
    if (!found) throw new Error(selector + ' is not there');
    found.click();
    await element.updateComplete;
  };
  const passQuestions = async (element) => {
    const asks = '[data-action="none"], [data-action="continue"]';
    for (let screens = 0; screens < 30 && element.shadowRoot.querySelector(asks); screens++) {
      if (element.shadowRoot.querySelector('fieldset [type="radio"]')) await press(element, '[type="radio"]');
      await press(element, asks);
    }
  };
  const plan = async (element) => {
    for (const choice of ['[data-option="walk"]', '[data-option="fine"]']) await press(element, choice);
    for (const [field, value] of [['amount', '30'], ['target', '60']]) {
      const input = element.shadowRoot.querySelector('[data-field="' + field + '"]');
      input.value = value;
      input.dispatchEvent(new Event('change'));
      await element.updateComplete;
    }
    await press(element, '[data-field="usual"][data-option="1"]');
    await press(element, '[data-action="work-out"]');
    return { dose: element.result?.nextDose.dose, rows: element.shadowRoot.querySelectorAll('tbody tr').length };
  };
  const pacing = document.querySelector('si-pacing-calculator');
  const redFlags = document.querySelector('si-red-flag-check');`;

const alone = `(async () => {${hands}
  await press(pacing, '[data-action="start"]');
  await press(pacing, '[data-action="check"]');
  await passQuestions(pacing);
  await press(pacing, '[data-action="go-on"]');
  return { ...(await plan(pacing)), fallback: pacing.querySelector('p').getBoundingClientRect().height };
})()`;

const shared = `(async () => {${hands}
  await press(redFlags, '[data-action="start"]');
  await passQuestions(redFlags);
  await press(pacing, '[data-action="start"]');
  return { level: redFlags.result.level, ...(await plan(pacing)) };
})()`;

const EXPECTED = { dose: 30, rows: 9 };

describe('the file of the pacing calculator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'si-widgets-pacing-'));
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    browser = await launchChromium();
    server = await serve({ mounts: { '/': folder, '/dist/': 'dist' } });
  });

  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  async function run(html: string, script: string): Promise<{ outcome: unknown; said: string[] }> {
    writeFileSync(join(folder, 'index.html'), html);
    const view = await browser.newPage();
    const said: string[] = [];
    view.on('console', (message) => said.push(message.text()));
    view.on('pageerror', (error) => said.push(String(error)));
    await view.goto(`${server.url}/`, { waitUntil: 'load' });
    const outcome = await view.evaluate(script);
    await view.close();
    return { outcome, said };
  }

  for (const file of [PACING, 'cdn/si-widgets.min.js', 'cdn/si-widgets.classic.js']) {
    test(`${file} works in a bare page from the check to a first dose and a plan`, async () => {
      const { outcome, said } = await run(page([file], calculator), alone);
      assert.deepEqual(outcome, { ...EXPECTED, fallback: 0 });
      assert.deepEqual(said, []);
    });
  }

  for (const files of [
    [PACING, CHECK],
    [CHECK, PACING],
  ]) {
    for (const body of [check + calculator, calculator + check]) {
      const order = body.startsWith('<si-red') ? 'check first on the page' : 'calculator first on the page';
      test(`${files.join(', then ')}, ${order}: the calculator knows of the check`, async () => {
        const { outcome, said } = await run(page(files, body), shared);
        assert.deepEqual(outcome, { level: 'none-found', ...EXPECTED });
        assert.deepEqual(said, []);
      });
    }
  }
});

describe('the package', () => {
  const consumer = installPacked();
  after(consumer.remove);

  const inNode = (source: string): unknown =>
    JSON.parse(execFileSync(process.execPath, [consumer.write('probe.mjs', source)], { encoding: 'utf8' }));

  test('si-widgets/pacing-calculator has the class of the index, and registers nothing', () => {
    const found = inNode(`
      import { SiPacingCalculator } from 'si-widgets/pacing-calculator';
      import { SiPacingCalculator as same, firstDose } from 'si-widgets';
      console.log(JSON.stringify({
        kind: typeof SiPacingCalculator,
        same: SiPacingCalculator === same,
        rules: typeof firstDose,
        registered: globalThis.customElements?.get('si-pacing-calculator') !== undefined,
      }));
    `);
    assert.deepEqual(found, { kind: 'function', same: true, rules: 'function', registered: false });
  });

  test('si-widgets/pacing-calculator/define can be imported where there is no registry', () => {
    const found = inNode("import 'si-widgets/pacing-calculator/define'; console.log('true');");
    assert.equal(found, true);
  });
});
