/** Pages that are in the way: their styles, their width, and browsers in which something is missing or throws. */
import { expect } from '@open-wc/testing';
import { english, RedFlagCheck, tidy } from '../support/harness.js';
import { mainScenes, scenes } from '../support/scenes.js';

const { shared } = english;

/** Put back after the test, last first. */
const undo: (() => void)[] = [];
afterEach(() =>
  undo
    .splice(0)
    .toReversed()
    .forEach((put) => put()),
);

function pageStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  undo.push(() => style.remove());
}

/** Replaces a property for one test; without a value it is missing. */
function replace(owner: object, name: string, descriptor?: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  if (own) Reflect.deleteProperty(owner, name);
  if (descriptor) Object.defineProperty(owner, name, { configurable: true, ...descriptor });
  undo.push(() => {
    Reflect.deleteProperty(owner, name);
    if (own) Object.defineProperty(owner, name, own);
  });
}

const pixels = (value: string): number => Number.parseFloat(value);

/** Every element with text of its own that is on show. */
function withText(check: RedFlagCheck): readonly HTMLElement[] {
  return check
    .all('.root *')
    .filter(
      (element) =>
        element.getClientRects().length > 0 &&
        !element.matches('.visually-hidden, .visually-hidden *, option') &&
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && tidy(node.textContent) !== '',
        ),
    );
}

/** What a reader must always get: letters of 16 px, small print of 14, and room between the lines. */
function expectReadable(check: RedFlagCheck): void {
  for (const element of withText(check)) {
    const style = getComputedStyle(element);
    const size = pixels(style.fontSize);
    const name = `${element.localName}.${element.className} "${tidy(element.textContent).slice(0, 30)}"`;
    const isSmallPrint =
      element.closest('[part~="footer"], .small, .option-hint, code, .noes, details') !== null;
    expect(size, name).to.be.at.least(isSmallPrint ? 13.5 : 16);
    expect(size, name).to.be.at.most(40);
    const lines = pixels(style.lineHeight) / size;
    const isHeading = element.closest('[role="heading"]') !== null;
    if (style.lineHeight !== 'normal') expect(lines, name).to.be.within(isHeading ? 1.15 : 1.35, 1.7);
    expect(style.textTransform, name).to.equal('none');
    expect(['normal', '0px'], name).to.include(style.letterSpacing);
    expect(['normal', '0px'], name).to.include(style.wordSpacing);
    expect(pixels(style.textIndent), name).to.equal(0);
    expect(style.fontStyle, name).to.equal('normal');
    expect(style.textShadow, name).to.equal('none');
    expect(style.visibility, name).to.equal('visible');
  }
}

/** Nothing sticks out of the box, and nothing has to be scrolled sideways. */
function expectNoOverflow(check: RedFlagCheck, box: HTMLElement): void {
  const { left, right } = box.getBoundingClientRect();
  const out = check
    .all('.root, .root *')
    .filter((element) => !element.matches('.visually-hidden, .visually-hidden *, option'))
    .filter((element) => {
      const rect = element.getBoundingClientRect();
      return rect.width > 0 && (rect.right > right + 0.5 || rect.left < left - 0.5);
    })
    .map(
      (element) => `${element.localName}.${element.className} "${tidy(element.textContent).slice(0, 40)}"`,
    );
  expect(out).to.deep.equal([]);
  expect(box.scrollWidth).to.be.at.most(box.clientWidth);
}

function narrow(check: RedFlagCheck, width: number): HTMLElement {
  const box = check.element.parentElement;
  if (!box) throw new Error('The element stands in no box.');
  box.style.cssText = `inline-size: ${width}px; overflow: auto`;
  return box;
}

const hostileStyles = {
  '* { all: revert !important }': '* { all: revert !important }',
  '* { all: unset }': '* { all: unset }',
  'a root of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1rem }',
  'line-height: 3': '* { line-height: 3 }',
  'spacing between letters and words': '* { letter-spacing: 0.5em !important; word-spacing: 2em !important }',
  'text of its own kind':
    '* { text-transform: uppercase !important; font-style: italic !important; text-indent: 3em !important; text-shadow: 1px 1px 2px red !important; text-align: justify !important; white-space: nowrap !important; font-weight: 900 !important }',
  'its own look for every control':
    'button, input, fieldset, legend, label, ul, li, p, section, footer, select { display: none !important; position: absolute !important; font-size: 3px !important; margin: 40px !important }',
  'classes of the same names':
    '.root, .frame, .option, .primary, .care-card, .heading { display: none !important; visibility: hidden !important }',
  'a tiny font': 'body, body * { font-size: 6px !important }',
} as const;

describe('in a page with', () => {
  for (const [name, css] of Object.entries(hostileStyles)) {
    it(`${name}, each kind of screen can be read and used`, async () => {
      pageStyle(css);
      for (const scene of mainScenes) {
        const check = await scene.open({ region: 'gb' });
        expectReadable(check);
        check.element.parentElement?.remove();
      }
    });
  }

  it('all of these at once, written from right to left, each level is reached', async () => {
    for (const css of Object.values(hostileStyles)) pageStyle(css);
    document.documentElement.dir = 'rtl';
    undo.push(() => document.documentElement.removeAttribute('dir'));
    for (const { open } of mainScenes) {
      const check = await open();
      expectReadable(check);
      check.element.parentElement?.remove();
    }
  });

  it('big type, it grows with it', async () => {
    pageStyle('body { font-size: 24px }');
    const check = await RedFlagCheck.open();
    await check.start();
    expect(pixels(getComputedStyle(check.get('label span')).fontSize)).to.be.at.least(24);
  });

  it('a font of its own, it takes it', async () => {
    pageStyle('body { font-family: "Some Serif", serif }');
    const check = await RedFlagCheck.open();
    await check.start();
    for (const selector of ['label span', 'button.primary', 'select', 'legend [role="heading"]']) {
      expect(getComputedStyle(check.get(selector)).fontFamily, selector).to.include('Some Serif');
    }
  });
});

describe('in a narrow column', () => {
  for (const scene of scenes) {
    it(`nothing sticks out at 320 and at 280 px: ${scene.name}`, async () => {
      const check = await scene.open({
        region: 'gb',
        'contact-label': 'Book an appointment with the physiotherapy team',
        'contact-href': '/book',
        'reviewed-by': 'Dr Ada Byrne-Featherstonehaugh',
      });
      check.unfold();
      for (const width of [320, 280]) expectNoOverflow(check, narrow(check, width));
    });
  }

  it('nothing sticks out at four times the type (400 % zoom)', async () => {
    for (const scene of mainScenes) {
      const check = await scene.open({ region: 'gb' });
      check.element.style.fontSize = '40px';
      expectNoOverflow(check, narrow(check, 320 * 2.5));
      check.element.parentElement?.remove();
    }
  });

  it('it uses the width that it has', async () => {
    const check = await RedFlagCheck.open();
    for (const width of [280, 500, 900]) {
      narrow(check, width);
      expect(check.get('.root').getBoundingClientRect().width).to.be.within(width - 20, width);
    }
  });
});

describe('where the browser has less', () => {
  const refusing: PropertyDescriptor = {
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  };

  it('storage that throws when it is looked at does not matter', async () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      replace(window, name, refusing);
    }
    const check = await RedFlagCheck.open();
    await check.finish({ ticks: ['fever'] });
    expect(check.shownLevel).to.equal('same-day');
    await check.startAgain();
    expect(check.atStart).to.equal(true);
  });

  async function openResult(): Promise<RedFlagCheck> {
    const check = await RedFlagCheck.open({ region: 'us' });
    await check.finish({ ticks: ['fever'] });
    return check;
  }

  describe('share', () => {
    it('is offered only where the browser has it', async () => {
      replace(Navigator.prototype, 'share');
      expect((await openResult()).actions).not.to.include('share');
      replace(navigator, 'share', { value: () => Promise.resolve() });
      expect((await openResult()).actions).to.include('share');
    });

    it('gets the text, and no address', async () => {
      const shared: ShareData[] = [];
      replace(navigator, 'share', {
        value: (data: ShareData) => {
          shared.push(data);
          return Promise.resolve();
        },
      });
      const check = await openResult();
      await check.act('share');
      expect(shared).to.have.length(1);
      expect(Object.keys(shared[0] ?? {}).toSorted()).to.deep.equal(['text', 'title']);
      expect(shared[0]?.text).to.equal(check.element.summary());
      expect(shared[0]?.title).to.equal(english.redFlagCheck.shareTitle);
    });

    for (const [how, value] of [
      ['throws', (): never => failing('TypeError')],
      ['is closed by the reader', () => Promise.reject(new DOMException('Closed', 'AbortError'))],
      ['is refused', () => Promise.reject(new DOMException('No', 'NotAllowedError'))],
    ] as const) {
      it(`may end in nothing: it ${how}`, async () => {
        replace(navigator, 'share', { value });
        const check = await openResult();
        await check.act('share');
        expect(check.atResult).to.equal(true);
        expect(check.shownLevel).to.equal('same-day');
      });
    }
  });

  describe('copy', () => {
    it('puts the summary on the clipboard and says so', async () => {
      const copied: string[] = [];
      const writeText = (text: string): Promise<void> => {
        copied.push(text);
        return Promise.resolve();
      };
      replace(navigator, 'clipboard', { value: { writeText } });
      const check = await openResult();
      await check.act('copy');
      await check.settled();
      expect(copied).to.deep.equal([check.element.summary()]);
      expect(check.announcement).to.equal(shared.copied);
      expect(check.textToCopy).to.equal(undefined);
    });

    for (const [how, descriptor] of [
      ['is missing', { value: undefined }],
      ['throws when it is looked at', refusing],
      ['throws', { value: { writeText: (): never => failing('Error') } }],
      ['refuses', { value: { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) } }],
    ] as const) {
      it(`gives the text to copy by hand where the clipboard ${how}`, async () => {
        replace(navigator, 'clipboard', descriptor);
        const check = await openResult();
        await check.act('copy');
        await new Promise((done) => setTimeout(done));
        await check.settled();
        expect(check.textToCopy).to.equal(check.element.summary());
        expect(check.get('textarea').matches('[readonly]')).to.equal(true);
        expect(check.text).to.include(shared.copyFailed);
        await check.change('legs');
        await check.none();
        expect(check.textToCopy).to.equal(undefined);
      });
    }
  });

  it('print asks the browser to print, once', async () => {
    let printed = 0;
    replace(window, 'print', {
      value: () => {
        printed += 1;
      },
    });
    const check = await openResult();
    await check.act('print');
    expect(printed).to.equal(1);
  });
});

function failing(name: string): never {
  throw new DOMException('Failed', name);
}
