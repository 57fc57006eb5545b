/** The way back to running in pages that are in the way: their styles, width, direction, policy, and on paper. */
import { expect } from '@open-wc/testing';
import { emulateMedia, engine } from '../support/commands.js';
import { openFrame } from '../support/frames.js';
import { nameOf, tidy } from '../support/harness.js';
import { careOf } from '../support/page-care.js';
import { checked, faithful, fit, nextOf, ReturnToRun } from '../support/run-harness.js';
import { mainRunScenes, runScenes } from '../support/run-scenes.js';

const isChromium = (await engine()) === 'chromium';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const put of undo.splice(0)) put();
});

function pageStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  undo.push(() => style.remove());
}

const pixels = (value: string): number => Number.parseFloat(value);

/** Every element with text of its own that is on show. */
const withText = (runner: ReturnToRun): readonly HTMLElement[] =>
  runner
    .all('.root *')
    .filter(
      (element) =>
        element.checkVisibility() &&
        !element.matches('.visually-hidden, .visually-hidden *, option, svg *') &&
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && tidy(node.textContent) !== '',
        ),
    );

/** The clock can be read from where a phone lies. */
const LARGEST = 200;

const hostile = {
  '* { all: revert !important }': '* { all: revert !important }',
  '* { all: unset }': '* { all: unset }',
  'a root of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1rem }',
  'text of its own kind':
    '* { text-transform: uppercase !important; font-style: italic !important; text-indent: 3em !important; white-space: nowrap !important; letter-spacing: 0.5em !important; line-height: 3 !important }',
  'its own look for every control':
    'button, input, fieldset, legend, label, ul, ol, li, p, section, select, table, svg, figure, details { display: none !important; font-size: 3px !important; margin: 40px !important }',
  'classes of the same names':
    '.root, .frame, .option, .tile, .chart, .table, .form, .field, .sessions, .row, .ladder, .dates, .stairs, .timer { display: none !important; visibility: hidden !important }',
} as const;

describe('in a page with', () => {
  for (const [what, css] of Object.entries(hostile)) {
    it(`${what}, each kind of screen can be read`, async function slow() {
      this.timeout(30_000);
      pageStyle(css);
      for (const { name, open } of mainRunScenes) {
        const runner = await open({ region: 'gb' });
        const elements = withText(runner);
        expect(elements.length, name).to.be.above(5);
        for (const element of elements) {
          const style = getComputedStyle(element);
          const most = element.closest('.timer-clock') ? LARGEST : 40;
          expect(pixels(style.fontSize), `${name}: ${nameOf(element)}`).to.be.within(13, most);
          expect(style.textTransform, nameOf(element)).to.equal('none');
          expect(style.fontStyle, nameOf(element)).to.equal('normal');
          expect(pixels(style.textIndent), nameOf(element)).to.equal(0);
          expect(style.visibility, nameOf(element)).to.equal('visible');
        }
        runner.element.parentElement?.remove();
      }
    });
  }
});

function expectInside(runner: ReturnToRun, box: HTMLElement, name: string): void {
  const { left, right } = box.getBoundingClientRect();
  const out = runner
    .all('.root, .root *')
    .filter(
      (element) =>
        element.checkVisibility() &&
        // What scrolls by itself is no wider than its place.
        !element.matches('.visually-hidden, .visually-hidden *, option, svg *, [role="region"] *'),
    )
    .filter((element) => {
      const rect = element.getBoundingClientRect();
      return rect.width > 0 && (rect.right > right + 0.5 || rect.left < left - 0.5);
    })
    .map((element) => `${element.localName}.${element.className} ${nameOf(element).slice(0, 50)}`);
  expect(out, name).to.deep.equal([]);
  expect(box.scrollWidth, name).to.be.at.most(box.clientWidth);
}

/** The pictures are drawn again in the frame after their place has changed. */
const drawn = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));

describe('in a narrow column', () => {
  for (const { name, open } of runScenes) {
    it(`nothing sticks out at 320 and at 280 px, in either direction: ${name}`, async () => {
      const runner = await open({ region: 'gb', 'reviewed-by': 'Dr Ada Byrne-Featherstonehaugh' });
      runner.unfold();
      const box = runner.element.parentElement;
      if (!box) throw new Error('The element stands in no box.');
      for (const width of [320, 280]) {
        for (const dir of ['ltr', 'rtl']) {
          runner.element.dir = dir;
          // WebKit leaves a legend as wide as it was when its place shrinks under it: laid out anew.
          box.style.cssText = 'display: none';
          expect(box.offsetHeight).to.equal(0);
          box.style.cssText = `inline-size: ${width}px; overflow: auto`;
          if (dir === 'ltr') await drawn();
          await runner.settled();
          expectInside(runner, box, `${width} ${dir}`);
        }
      }
    });
  }

  for (const [what, css] of [
    ['twice the type', 'inline-size: 320px; overflow: auto; font-size: 32px'],
    ['four times the type (400 % zoom)', 'inline-size: 800px; overflow: auto; font-size: 40px'],
  ] as const) {
    it(`nothing sticks out at ${what}`, async function slow() {
      this.timeout(30_000);
      for (const { name, open } of mainRunScenes) {
        const runner = await open({ region: 'gb' });
        const box = runner.element.parentElement;
        if (!box) continue;
        box.style.cssText = css;
        await drawn();
        await runner.settled();
        expectInside(runner, box, name);
        box.remove();
      }
    });
  }
});

describe('from right to left', () => {
  it('boxes stand at the right, and the steps go up to the left', async () => {
    const gate = await ReturnToRun.openGate({ dir: 'rtl' });
    const root = gate.get('.root').getBoundingClientRect();
    const box = gate.get('[data-field="pregnant"]').getBoundingClientRect();
    expect(box.left).to.be.above(root.left + root.width / 2);
    const runner = await ReturnToRun.openPlan(fit, { dir: 'rtl' });
    const stairs = runner.all('[part~="steps"] rect').map((stair) => stair.getBoundingClientRect().left);
    expect(stairs[0]).to.be.above(stairs.at(-1) ?? 0);
    const log = faithful(3);
    const other = await ReturnToRun.openLog(log, nextOf(log).on, { dir: 'rtl' });
    expect(other.rows[0]?.length).to.equal(6);
  });

  it('the clock stays what it is', async () => {
    const runner = await ReturnToRun.openPlan(fit, { dir: 'rtl' });
    await runner.startTimer();
    expect(runner.get('[role="timer"] span').getAttribute('dir')).to.equal('ltr');
  });
});

describe('on paper', () => {
  (isChromium ? it : it.skip)(
    'the plan and a table of all runs are there, and what only a screen can do is not (Chromium: the others cannot be told to)',
    async () => {
      const log = faithful(8);
      const runner = await ReturnToRun.openLog(log, nextOf(log).on);
      await emulateMedia({ media: 'print' });
      for (const cell of runner.all('table td'))
        expect(cell.getBoundingClientRect().height, nameOf(cell)).to.be.above(5);
      expect(runner.rows).to.have.length(8);
      expect(runner.get('[part~="plan"]').getBoundingClientRect().height).to.be.above(100);
      for (const selector of [
        '[part~="keep"]',
        '[data-action="print"]',
        '[data-action="add-run"]',
        '[data-action="timer-start"]',
        '[data-form="days"]',
      ])
        expect(runner.find(selector)?.checkVisibility() ?? false, selector).to.equal(false);
    },
  );
});

describe('under the strict policy', () => {
  const self = location.origin;
  const policy = [
    "default-src 'none'",
    `script-src ${self}`,
    `style-src ${self}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

  it('a whole way violates nothing: gate, plan, timer, log, file and calendar', async () => {
    const { document: page, window: its } = await openFrame(`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta http-equiv="Content-Security-Policy" content="${policy}">
          <script type="module" src="${self}/src/define.ts"></script>
        </head>
        <body></body>
      </html>`);
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
    its.addEventListener('error', ({ message }) => violations.push(message));
    const files: string[] = [];
    its.HTMLAnchorElement.prototype.click = function caught(this: HTMLAnchorElement) {
      files.push(this.download);
    };
    await its.customElements.whenDefined('si-return-to-run');
    const element = page.createElement('si-return-to-run');
    page.body.append(element);
    const runner = new ReturnToRun(element);
    await runner.settled();
    const day = new its.Date();
    const two = (value: number): string => String(value).padStart(2, '0');
    const today = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
    careOf(page.body)?.update({ check: { ...checked(), checkedOn: today } });
    await runner.start();
    await runner.seePlan();
    for (const [field, value] of Object.entries(fit)) {
      if (value !== 'yes' || field.startsWith('day-')) continue;
      await runner.pick(field, 'yes');
    }
    await runner.mark(`day-${day.getDay() || 7}`);
    await runner.seePlan();
    await runner.act('timer-start');
    await runner.act('timer-pause');
    await runner.act('timer-end');
    await runner.act('timer-log');
    await runner.type('minutes', '5');
    await runner.pick('during', '4');
    await runner.act('save-run');
    await runner.act('undo-last');
    await runner.act('calendar');
    await runner.act('save-file');
    await runner.act('delete-all');
    element.theme = 'dark';
    element.audience = 'clinician';
    runner.unfold();
    await new Promise((done) => setTimeout(done, 100));
    expect(violations).to.deep.equal([]);
    expect(files.map((file) => file.split('.').at(-1))).to.deep.equal(['ics', 'json']);
    expect(runner.ladder.length).to.be.above(3);
    const { borderTopStyle } = its.getComputedStyle(runner.get('.root'));
    expect(borderTopStyle).to.equal('solid');
  });
});
