/** The pacing calculator in pages that are in the way: their styles, their width, their direction, their policy, paper. */
import { expect } from '@open-wc/testing';
import { emulateMedia, engine } from '../support/commands.js';
import { openFrame } from '../support/frames.js';
import { nameOf, tidy } from '../support/harness.js';
import { calm, checked, inDays, PacingCalculator, TODAY, walking } from '../support/pacing-harness.js';
import { mainPacingScenes, pacingScenes } from '../support/pacing-scenes.js';
import { careOf } from '../support/page-care.js';

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
const withText = (calculator: PacingCalculator): readonly HTMLElement[] =>
  calculator
    .all('.root *')
    .filter(
      (element) =>
        element.checkVisibility() &&
        !element.matches('.visually-hidden, .visually-hidden *, option, svg *') &&
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && tidy(node.textContent) !== '',
        ),
    );

const hostile = {
  '* { all: revert !important }': '* { all: revert !important }',
  '* { all: unset }': '* { all: unset }',
  'a root of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1rem }',
  'text of its own kind':
    '* { text-transform: uppercase !important; font-style: italic !important; text-indent: 3em !important; white-space: nowrap !important; letter-spacing: 0.5em !important; line-height: 3 !important }',
  'its own look for every control':
    'button, input, fieldset, legend, label, ul, li, p, section, select, table, svg, figure, details { display: none !important; font-size: 3px !important; margin: 40px !important }',
  'classes of the same names':
    '.root, .frame, .option, .tile, .chart, .table, .form, .field, .sessions { display: none !important; visibility: hidden !important }',
} as const;

describe('in a page with', () => {
  for (const [what, css] of Object.entries(hostile)) {
    it(`${what}, each kind of screen can be read`, async () => {
      pageStyle(css);
      for (const { name, open } of mainPacingScenes) {
        const calculator = await open({ region: 'gb' });
        const elements = withText(calculator);
        expect(elements.length, name).to.be.above(5);
        for (const element of elements) {
          const style = getComputedStyle(element);
          const size = pixels(style.fontSize);
          expect(size, `${name}: ${nameOf(element)}`).to.be.within(13, 40);
          expect(style.textTransform, nameOf(element)).to.equal('none');
          expect(style.fontStyle, nameOf(element)).to.equal('normal');
          expect(pixels(style.textIndent), nameOf(element)).to.equal(0);
          expect(style.visibility, nameOf(element)).to.equal('visible');
        }
        calculator.element.parentElement?.remove();
      }
    });
  }
});

function expectInside(calculator: PacingCalculator, box: HTMLElement, name: string): void {
  const { left, right } = box.getBoundingClientRect();
  const out = calculator
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

/** The chart is drawn again in the frame after its place has changed. */
const drawn = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));

describe('in a narrow column', () => {
  for (const { name, open } of pacingScenes) {
    it(`nothing sticks out at 320 and at 280 px, in either direction: ${name}`, async () => {
      const calculator = await open({ region: 'gb', 'reviewed-by': 'Dr Ada Byrne-Featherstonehaugh' });
      calculator.unfold();
      const box = calculator.element.parentElement;
      if (!box) throw new Error('The element stands in no box.');
      for (const width of [320, 280]) {
        for (const dir of ['ltr', 'rtl']) {
          calculator.element.dir = dir;
          // WebKit leaves a legend as wide as it was when its place shrinks under it: laid out anew.
          box.style.cssText = 'display: none';
          expect(box.offsetHeight).to.equal(0);
          box.style.cssText = `inline-size: ${width}px; overflow: auto`;
          if (dir === 'ltr') await drawn();
          await calculator.settled();
          expectInside(calculator, box, `${width} ${dir}`);
        }
      }
    });
  }

  it('nothing sticks out at four times the type (400 % zoom)', async () => {
    for (const { name, open } of mainPacingScenes) {
      const calculator = await open({ region: 'gb' });
      const box = calculator.element.parentElement;
      if (!box) continue;
      box.style.cssText = 'inline-size: 800px; overflow: auto; font-size: 40px';
      await drawn();
      expectInside(calculator, box, name);
      box.remove();
    }
  });
});

describe('from right to left', () => {
  it('boxes stand at the right, and the amounts of the chart stay what they are', async () => {
    const calculator = await PacingCalculator.openForm({ dir: 'rtl' });
    await calculator.enter({ activity: 'walk', kind: 'known' });
    const root = calculator.get('.root').getBoundingClientRect();
    const middle = root.left + root.width / 2;
    const box = calculator.get('[data-field="flare"]').getBoundingClientRect();
    expect(box.left).to.be.above(middle);
    await calculator.say({ ...walking, target: '60' });
    const [first] = calculator.chartLine('careful');
    expect(first?.[1]).to.be.closeTo(28, 0.5);
  });
});

describe('on paper', () => {
  (isChromium ? it : it.skip)(
    'table and first dose are open, and what only a screen can do is not there (Chromium: the others cannot be told to)',
    async () => {
      const calculator = await PacingCalculator.openPlan({ ...walking, target: '60' });
      await calculator.itIs(inDays(1));
      await calculator.addSession({ date: TODAY, ...calm });
      await emulateMedia({ media: 'print' });
      for (const cell of calculator.all('table td')) {
        expect(cell.getBoundingClientRect().height, nameOf(cell)).to.be.above(5);
      }
      expect(calculator.all('table td').length).to.be.above(5);
      expect(calculator.get('[part~="dose"]').getBoundingClientRect().height).to.be.above(20);
      for (const selector of ['[part~="keep"]', '[data-action="print"]', '[data-field="target"]'])
        expect(calculator.find(selector)?.checkVisibility() ?? false, selector).to.equal(false);
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

  it('a whole run violates nothing: form, chart, log, file and calendar', async () => {
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
    await its.customElements.whenDefined('si-pacing-calculator');
    const element = page.createElement('si-pacing-calculator');
    page.body.append(element);
    const calculator = new PacingCalculator(element);
    await calculator.settled();
    const day = new its.Date();
    const two = (value: number): string => String(value).padStart(2, '0');
    const today = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
    careOf(page.body)?.update({ check: { ...checked(), checkedOn: today } });
    await calculator.start();
    const typeIn = async (field: string, text: string): Promise<void> => {
      const target = calculator.field(field);
      target.value = text;
      target.dispatchEvent(new its.Event('change', { bubbles: true }));
      await calculator.settled();
    };
    await calculator.workOut();
    await calculator.pick('activity', 'walk');
    await calculator.pick('kind', 'fine');
    await typeIn('amount', '30');
    await calculator.pick('usual', '1');
    await calculator.workOut();
    await typeIn('target', '60');
    await calculator.act('add-session');
    await calculator.pick('during', '4');
    await calculator.pick('rest', '1');
    await calculator.act('save-session');
    await calculator.onSession('remove-session');
    await calculator.act('calendar');
    await calculator.act('save-file');
    await calculator.act('delete-all');
    element.theme = 'dark';
    element.audience = 'clinician';
    calculator.unfold();
    await new Promise((done) => setTimeout(done, 100));
    expect(violations).to.deep.equal([]);
    expect(files.map((file) => file.split('.').at(-1))).to.deep.equal(['ics', 'json']);
    expect(calculator.rows.length).to.be.above(3);
    const { borderTopStyle } = its.getComputedStyle(calculator.get('.root'));
    expect(borderTopStyle).to.equal('solid');
  });
});
