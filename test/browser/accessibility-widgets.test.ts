/** What the four widgets owe alike to people who set their own spacing, speak to their device, or need to see where they are. */
import { expect } from '@open-wc/testing';
import { press } from '../support/commands.js';
import { inEveryEngine, oneIn } from '../support/every-engine.js';
import { nameOf, tidy } from '../support/harness.js';
import { mainPacingScenes } from '../support/pacing-scenes.js';
import { mainPatternScenes } from '../support/pattern-scenes.js';
import { mainRunScenes } from '../support/run-scenes.js';
import { mainScenes } from '../support/scenes.js';

interface Opened {
  readonly element: HTMLElement & { theme: string };
  readonly root: ShadowRoot;
  all(selector: string): readonly HTMLElement[];
  unfold(): void;
  settled(): Promise<unknown>;
}

interface AnyScene {
  readonly name: string;
  readonly open: (attributes: Readonly<Record<string, string>>) => Promise<Opened>;
}

const widgets: Readonly<Record<string, readonly AnyScene[]>> = {
  'the check': mainScenes,
  'the calculator': mainPacingScenes,
  'the explainer': mainPatternScenes,
  'the way back to running': mainRunScenes,
};

const every = Object.entries(widgets).flatMap(([widget, scenes]) =>
  scenes.map(({ name, open }) => ({ name: `${widget}: ${name}`, open })),
);
const some = inEveryEngine(every, oneIn(4));

/** The amounts of WCAG 1.4.12, as a reader’s own style sheet sets them: it reaches into shadow roots. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p, li { margin-block-end: 2em !important }`;

const HIDDEN =
  '.visually-hidden, .visually-hidden *, option, svg *, [role="region"] *, [aria-hidden="true"] *';

/** What is cut off: text in a box that hides what does not fit. */
function cutOff(opened: Opened): readonly string[] {
  return opened
    .all('.root *')
    .filter(
      (element) => element.checkVisibility() && !element.matches(HIDDEN) && !element.matches('svg, textarea'),
    )
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      return hides && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
    })
    .map((element) => `${element.localName}.${element.className} ${nameOf(element)}`);
}

/** What sticks out of its place to either side. */
function sticksOut(opened: Opened, box: HTMLElement): readonly string[] {
  const { left, right } = box.getBoundingClientRect();
  return opened
    .all('.root, .root *')
    .filter((element) => element.checkVisibility() && !element.matches(HIDDEN))
    .filter((element) => {
      const rect = element.getBoundingClientRect();
      return rect.width > 0 && (rect.right > right + 0.5 || rect.left < left - 0.5);
    })
    .map((element) => `${element.localName}.${element.className} ${nameOf(element)}`);
}

function placeOf({ element }: Opened): HTMLElement {
  const box = element.parentElement;
  if (!box) throw new Error('The element stands in no box.');
  return box;
}

describe('with the spacing of WCAG 1.4.12 nothing is cut off and nothing sticks out at 320 px', () => {
  for (const { name, open } of some) {
    it(name, async () => {
      const opened = await open({ region: 'gb' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SPACING);
      opened.root.adoptedStyleSheets.push(sheet);
      opened.unfold();
      const box = placeOf(opened);
      box.style.cssText = 'inline-size: 320px; overflow: auto';
      await opened.settled();
      const text = opened.all('.root p').find((element) => element.checkVisibility());
      if (text) {
        const { letterSpacing, fontSize } = getComputedStyle(text);
        expect(Number.parseFloat(letterSpacing)).to.be.closeTo(Number.parseFloat(fontSize) * 0.12, 0.05);
      }
      expect(cutOff(opened), 'cut off').to.deep.equal([]);
      expect(sticksOut(opened, box), 'sticks out').to.deep.equal([]);
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    });
  }
});

describe('the name of what is pressed has the words that are seen on it', () => {
  for (const { name, open } of some) {
    it(name, async () => {
      const opened = await open({ region: 'gb' });
      opened.unfold();
      for (const element of opened.all('button, a[href], summary, [role="button"]')) {
        const label = element.getAttribute('aria-label');
        const seen = tidy(element.innerText).toLowerCase();
        if (label === null || seen === '') continue;
        expect(tidy(label).toLowerCase(), nameOf(element)).to.include(seen);
      }
    });
  }
});

type Channels = readonly [red: number, green: number, blue: number];

/** Of a colour as the browser computes it; undefined where it is see-through. */
function channels(colour: string): Channels | undefined {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('There is no canvas.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return alpha < 255 ? undefined : [red, green, blue];
}

/** WCAG’s relative luminance. */
function luminance(colour: Channels): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Channels, other: Channels): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The first ground behind an element that is not see-through. */
function ground(element: Element): Channels {
  for (let at: Element | null = element; at;) {
    const found = channels(getComputedStyle(at).backgroundColor);
    if (found) return found;
    const parent: ParentNode | null = at.parentNode;
    at = parent instanceof ShadowRoot ? parent.host : at.parentElement;
  }
  return [255, 255, 255];
}

describe('against what is around it, in light and in dark', () => {
  for (const { name, open } of inEveryEngine(every, oneIn(6))) {
    it(`stands out where one is, and the edge of what is filled in or pressed: ${name}`, async () => {
      const opened = await open({ region: 'gb' });
      for (const theme of ['light', 'dark']) {
        opened.element.theme = theme;
        await opened.settled();
        const before = document.createElement('button');
        opened.element.before(before);
        before.focus();
        await press('Tab');
        before.remove();
        const focused = opened.root.activeElement;
        expect(focused, 'nothing has the focus').not.to.equal(null);
        if (!focused) return;
        const outline = channels(getComputedStyle(focused).outlineColor);
        expect(outline, 'the outline is see-through').not.to.equal(undefined);
        // It stands outside of what has the focus.
        const around = ground(focused.parentElement ?? focused);
        expect(contrast(outline ?? around, around), `${theme}: focus`).to.be.at.least(3);
        for (const field of opened.all('button, select, textarea, input[type="text"], input[type="date"]')) {
          const { borderTopColor, borderTopStyle } = getComputedStyle(field);
          const border = borderTopStyle === 'none' ? undefined : channels(borderTopColor);
          // A button without an edge is known by its words.
          if (!field.checkVisibility() || (field.localName === 'button' && !border)) continue;
          const outside = ground(field.parentElement ?? field);
          const edge = contrast(border ?? outside, outside);
          const fill = contrast(ground(field), outside);
          expect(Math.max(edge, fill), `${theme}: ${nameOf(field)}`).to.be.at.least(3);
        }
      }
    });
  }
});
