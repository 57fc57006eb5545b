/** The pattern explainer in pages that are in the way: their styles, width, direction, policy, colours, and on paper. */
import { expect } from '@open-wc/testing';
import { exercises } from '../../src/messages/en/exercises.js';
import { patterns as words } from '../../src/messages/en/patterns.js';
import { treatments } from '../../src/messages/en/treatments.js';
import { emulateMedia } from '../support/commands.js';
import { inEveryEngine, isChromium, oneIn } from '../support/every-engine.js';
import { openFrame } from '../support/frames.js';
import { nameOf, tidy } from '../support/harness.js';
import { careOf } from '../support/page-care.js';
import { checked, movement, PatternExplainer } from '../support/pattern-harness.js';
import { mainPatternScenes, patternScenes } from '../support/pattern-scenes.js';

const styles = new Set<HTMLStyleElement>();
afterEach(() => {
  for (const style of styles) style.remove();
  styles.clear();
});

function pageStyle(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  styles.add(style);
  return style;
}

const pixels = (value: string): number => Number.parseFloat(value);

/** Every element with text of its own that is on show. */
const withText = (explainer: PatternExplainer): readonly HTMLElement[] =>
  explainer
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

const hostile = [
  '* { all: revert !important }',
  '* { all: unset }',
  'html { font-size: 62.5% } body { font-size: 1rem }',
  '* { text-transform: uppercase !important; font-style: italic !important; text-indent: 3em !important; white-space: nowrap !important; letter-spacing: 0.5em !important; line-height: 3 !important }',
  'button, input, fieldset, legend, label, ul, ol, li, p, nav, section, figure, details, summary, svg, path { display: none !important; font-size: 3px !important; margin: 40px !important; fill: red !important }',
  '.root, .frame, .option, .card, .cards, .curve, .way, .parts, .pelvis, .model-part, .row, .try-card, .person, .story, .section { display: none !important; visibility: hidden !important }',
];

describe('in pages that style everything', () => {
  for (const { name, open } of inEveryEngine(mainPatternScenes, oneIn(2))) {
    it(`it can be read as ever: ${name}`, async function slow() {
      this.timeout(30_000);
      const explainer = await open({ region: 'gb' });
      const before = withText(explainer).length;
      const drawn = explainer.all('svg').filter((picture) => picture.checkVisibility()).length;
      expect(before).to.be.above(5);
      for (const css of hostile) {
        const sheet = pageStyle(css);
        const elements = withText(explainer);
        expect(elements.length, css).to.equal(before);
        expect(explainer.all('svg').filter((picture) => picture.checkVisibility()).length, css).to.equal(
          drawn,
        );
        for (const element of elements) {
          const style = getComputedStyle(element);
          const most = element.closest('.hold-clock') ? LARGEST : 40;
          expect(pixels(style.fontSize), `${css}: ${nameOf(element)}`).to.be.within(12, most);
          const { textTransform, fontStyle, textIndent, visibility } = style;
          expect([textTransform, fontStyle, pixels(textIndent), visibility], css).to.deep.equal([
            'none',
            'normal',
            0,
            'visible',
          ]);
        }
        sheet.remove();
      }
    });
  }
});

function expectInside(explainer: PatternExplainer, box: HTMLElement, what: string): void {
  const { left, right } = box.getBoundingClientRect();
  const out = explainer
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
    .map(
      (element) =>
        `${element.localName}.${element.getAttribute('class') ?? ''} ${nameOf(element).slice(0, 50)}`,
    );
  expect(out, what).to.deep.equal([]);
  expect(box.scrollWidth, what).to.be.at.most(box.clientWidth);
}

/** Words in pictures: none leaves its picture, and none is on another. */
function expectLabels(explainer: PatternExplainer, what: string): void {
  for (const picture of explainer.all('svg.curve')) {
    if (!picture.checkVisibility()) continue;
    // Words that are not cut at the edge of their picture may use the room around it.
    const isCut = getComputedStyle(picture).overflow !== 'visible';
    const place = ((!isCut && picture.closest('.card, figure')) || picture).getBoundingClientRect();
    const labels = [...picture.querySelectorAll('text')].map(
      (text) => [tidy(text.textContent), text.getBoundingClientRect()] as const,
    );
    for (const [at, [label, rect]] of labels.entries()) {
      expect(rect.left, `${what}: ${label}`).to.be.at.least(place.left - 1);
      expect(rect.right, `${what}: ${label}`).to.be.at.most(place.right + 1);
      for (const [other, against] of labels.slice(at + 1)) {
        const isOver =
          rect.left < against.right - 1 &&
          against.left < rect.right - 1 &&
          rect.top < against.bottom - 2 &&
          against.top < rect.bottom - 2;
        expect(isOver, `${what}: ${label} over ${other}`).to.equal(false);
      }
    }
  }
}

describe('in a narrow column', () => {
  for (const { name, open } of patternScenes) {
    it(`nothing sticks out at 320 and 280 px, either way: ${name}`, async () => {
      const explainer = await open({ region: 'gb', 'reviewed-by': 'Dr Ada Byrne-Featherstonehaugh' });
      explainer.unfold();
      const box = explainer.element.parentElement as HTMLElement;
      for (const dir of ['ltr', 'rtl'] as const) {
        explainer.element.dir = dir;
        for (const width of [320, 280]) {
          // WebKit leaves a legend as wide as it was when its place shrinks under it: laid out anew.
          box.style.cssText = 'display: none';
          expect(box.offsetHeight).to.equal(0);
          box.style.cssText = `inline-size: ${width}px; overflow: auto`;
          expectInside(explainer, box, `${dir} ${width}`);
          expectLabels(explainer, `${dir} ${width}`);
        }
      }
    });
  }

  it('nothing sticks out at four times the type (400 % zoom), and the pictures grow with it', async () => {
    for (const { name, open } of mainPatternScenes.slice(0, 4)) {
      const explainer = await open({ region: 'gb' });
      const box = explainer.element.parentElement as HTMLElement;
      box.style.cssText = 'inline-size: 800px; overflow: auto; font-size: 40px';
      expectInside(explainer, box, name);
      box.remove();
    }
  });
});

describe('from right to left', () => {
  it('cards and parts begin at the right, and time still runs from left to right in no picture of its own', async () => {
    const explainer = await PatternExplainer.open({ dir: 'rtl' });
    const root = explainer.get('.root').getBoundingClientRect();
    const box = explainer.get('[data-pattern="sit-then-stand"]').getBoundingClientRect();
    expect(box.left).to.be.above(root.left + root.width / 2);
    await explainer.pickPatterns('sit-then-stand');
    await explainer.act('go');
    const names = explainer
      .all('[part~="pattern"] .span-name')
      .map((text) => text.getBoundingClientRect().left);
    const { spans } = words.pattern['sit-then-stand'];
    const shown = explainer.all('[part~="pattern"] .span-name').map((text) => tidy(text.textContent));
    expect(shown).to.deep.equal([spans.sitting, spans.standing]);
    expect(names[0]).to.be.below(names[1] ?? 0);
  });
});

(isChromium ? describe : describe.skip)('on paper (Chromium: the others cannot be told to)', () => {
  it('each part has the summary with it, everything unfolded, and nothing that only a screen can do', async () => {
    for (const part of ['first', 'why', 'try', 'treatments', 'summary'] as const) {
      const explainer = await PatternExplainer.openPart(part, ['one-side'], {}, { check: checked() });
      await emulateMedia({ media: 'print' });
      const summary = explainer.all('[part~="summary"]').filter((section) => section.checkVisibility());
      expect(summary, part).to.have.length(1);
      expect(summary[0]?.getBoundingClientRect().height, part).to.be.above(60);
      for (const selector of ['[part~="parts"]', 'button:not(.model button)', 'select', '.hold-timer'])
        for (const element of explainer.all(selector))
          expect(element.checkVisibility(), `${part}: ${selector}`).to.equal(false);
      // What every widget says of itself is not of this reader, and paper is short.
      for (const details of explainer.all('details:not(.parts, [part~="purpose"])')) {
        const inside = [...details.children].find(({ localName }) => localName !== 'summary');
        if (inside?.matches('fieldset')) continue;
        expect(
          inside?.getBoundingClientRect().height,
          `${part}: ${nameOf(details).slice(0, 60)}`,
        ).to.be.above(5);
      }
      await emulateMedia({});
      explainer.element.parentElement?.remove();
    }
  });

  it('figures stand still, with both poses', async () => {
    const explainer = await PatternExplainer.openPart('try', ['one-side'], {}, { check: checked() });
    await emulateMedia({ media: 'print' });
    const picture = explainer.get('[data-figure="stand-check"]');
    const display = (part: string): string => {
      const group = picture.querySelector(part);
      return group ? getComputedStyle(group).display : 'none';
    };
    expect([display('.still'), display('.ghost')]).not.to.include('none');
    expect(display('.moving')).to.equal('none');
    expect(explainer.text).to.include(exercises.exercise['single-leg-stance'].name);
  });
});

(isChromium ? describe : describe.skip)('in forced colours (Chromium: the others cannot be told to)', () => {
  it('curves, figures and what is lit can be told from the ground; what is picked and how far one is, too', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const explainer = await PatternExplainer.open({}, { check: checked() });
    await explainer.pickPatterns('one-side');
    const ground = getComputedStyle(explainer.get('.root')).backgroundColor;
    const strokes = (selector: string): readonly string[] =>
      explainer.all(selector).map((path) => getComputedStyle(path).stroke);
    for (const stroke of strokes('.curve-line')) expect([ground, 'none']).not.to.include(stroke);
    const card = (id: string) => getComputedStyle(explainer.row(`[data-pattern="${id}"]`));
    expect(card('one-side').outlineStyle).not.to.equal(card('sit-then-stand').outlineStyle);
    await explainer.act('go');
    await explainer.to('why');
    const [done, todo] = ['.progress > .done', '.progress > :not(.done)'].map(
      (selector) => getComputedStyle(explainer.get(selector)).backgroundColor,
    );
    expect(done).not.to.equal(todo);
    await explainer.act('force-closure');
    const lit = strokes('.drawing .band.lit .fibres');
    expect(lit.length).to.be.above(3);
    for (const stroke of lit) expect([ground, 'none', 'rgba(0, 0, 0, 0)']).not.to.include(stroke);
    await explainer.to('try');
    for (const stroke of strokes('.person .near')) expect([ground, 'none']).not.to.include(stroke);
  });
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

  it('a whole way violates nothing: pictures, model, check, figures, clock, treatments, summary', async () => {
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
    await its.customElements.whenDefined('si-pattern-explainer');
    const element = page.createElement('si-pattern-explainer');
    page.body.append(element);
    const explainer = new PatternExplainer(element);
    await explainer.settled();
    await explainer.act('go');
    await explainer.pickPatterns('better-with-walking', 'one-side');
    await explainer.act('go');
    await explainer.answerMovement(movement.inflammatory);
    await explainer.next();
    await explainer.act('force-closure');
    await explainer.act('big-buttock');
    await explainer.next();
    await explainer.passCheck();
    await explainer.act('go-on');
    await explainer.notice('stand-check', 'drop');
    await explainer.startTimer('stand-check');
    await explainer.act('hold-stop');
    careOf(page.body)?.update({ check: { ...checked(), level: 'emergency', locks: 'all' } });
    await explainer.settled();
    await explainer.next();
    await explainer.next();
    element.theme = 'dark';
    element.audience = 'clinician';
    explainer.unfold();
    await explainer.next();
    await new Promise((done) => setTimeout(done, 100));
    expect(violations).to.deep.equal([]);
    expect(explainer.explainer.summary()).to.include(exercises.check['stand-check'].notice.drop);
    await explainer.to('treatments');
    expect(explainer.text).to.include(treatments.stories.label);
    expect(its.getComputedStyle(explainer.get('.root')).borderTopStyle).to.equal('solid');
  });
});
