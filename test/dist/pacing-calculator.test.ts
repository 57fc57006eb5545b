/** The file of the pacing calculator in a page that has nothing else, as far as a dose; and beside the other file. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { hands, pageWith, startBarePages } from '../support/bare-page.js';
import { installPacked } from '../support/consumer.js';

const PACING = 'cdn/si-pacing-calculator.min.js';
const CHECK = 'cdn/si-red-flag-check.min.js';

const calculator = '<si-pacing-calculator region="gb"><p>Fall-back</p></si-pacing-calculator>';
const check = '<si-red-flag-check><p>Fall-back</p></si-red-flag-check>';

const plan = `
  const plan = async (element) => {
    for (const choice of ['[data-option="walk"]', '[data-option="fine"]']) await press(element, choice);
    await enter(element, 'amount', '30');
    await enter(element, 'target', '60');
    await press(element, '[data-field="usual"][data-option="1"]');
    await press(element, '[data-action="work-out"]');
    return { dose: element.result?.nextDose.dose, rows: element.shadowRoot.querySelectorAll('tbody tr').length };
  };`;

const alone = `(async () => {${hands} ${plan}
  await press(pacing, '[data-action="start"]');
  await press(pacing, '[data-action="check"]');
  await passQuestions(pacing);
  await press(pacing, '[data-action="go-on"]');
  return { ...(await plan(pacing)), fallback: pacing.querySelector('p').getBoundingClientRect().height };
})()`;

const shared = `(async () => {${hands} ${plan}
  await press(redFlags, '[data-action="start"]');
  await passQuestions(redFlags);
  await press(pacing, '[data-action="start"]');
  return { level: redFlags.result.level, ...(await plan(pacing)) };
})()`;

const EXPECTED = { dose: 30, rows: 9 };

describe('the file of the pacing calculator', () => {
  let pages: Awaited<ReturnType<typeof startBarePages>>;

  before(async () => {
    pages = await startBarePages();
  });

  after(() => pages.close());

  async function run(html: string, script: string): Promise<{ outcome: unknown; said: string[] }> {
    const { view, said } = await pages.open(html);
    const outcome = await view.evaluate(script);
    await view.close();
    return { outcome, said };
  }

  for (const file of [PACING, 'cdn/si-widgets.min.js']) {
    test(`${file} works in a bare page from the check to a first dose and a plan`, async () => {
      const { outcome, said } = await run(pageWith([file], calculator), alone);
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
        const { outcome, said } = await run(pageWith(files, body), shared);
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
