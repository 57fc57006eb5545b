/** Figures that move: only where they are seen, only while nothing asks for rest, and nothing is left behind. */
import { expect } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { FIGURES, figureOf, InputError, type FigureId } from '../../src/rules.js';
import { Figures, renderFigure, renderStill } from '../../src/ui/figure.js';
import { figureStyles } from '../../src/ui/figure.styles.js';
import { emulateMedia } from '../support/commands.js';
import { replace } from '../support/page-patches.js';

class FigureHost extends LitElement {
  static override readonly styles = [
    figureStyles,
    css`
      .person {
        inline-size: 120px;
      }
    `,
  ];

  static override readonly properties = { ids: { attribute: false }, still: { type: Boolean } };

  ids: readonly FigureId[] = ['walking'];
  still = false;
  updates = 0;
  readonly figures = new Figures(this);

  override render() {
    this.updates++;
    if (this.still) return renderStill(figureOf(FIGURES, this.ids[0] ?? ''));
    return html`${this.ids.map((id) => renderFigure(this.figures, id, `This is ${id}`))}`;
  }
}
customElements.define('figure-host', FigureHost);

const hosts = new Set<HTMLElement>();
/** Frames that were asked for and have not come. */
const awaited = new Set<number>();
let asked = 0;

beforeEach(() => {
  const { requestAnimationFrame: ask, cancelAnimationFrame: cancel } = window;
  awaited.clear();
  asked = 0;
  replace(window, 'requestAnimationFrame', {
    value: (act: FrameRequestCallback) => {
      asked++;
      const id = ask.call(window, (now) => {
        awaited.delete(id);
        act(now);
      });
      awaited.add(id);
      return id;
    },
  });
  replace(window, 'cancelAnimationFrame', {
    value: (id: number) => {
      awaited.delete(id);
      cancel.call(window, id);
    },
  });
});

afterEach(() => {
  for (const host of hosts) host.remove();
  hosts.clear();
});

const later = (ms: number): Promise<unknown> => new Promise((done) => setTimeout(done, ms));

class Stage {
  readonly host = document.createElement('figure-host') as FigureHost;

  static async open(...ids: readonly FigureId[]): Promise<Stage> {
    const stage = new Stage();
    if (ids.length > 0) stage.host.ids = ids;
    hosts.add(stage.host);
    document.body.append(stage.host);
    await stage.host.updateComplete;
    await later(150);
    return stage;
  }

  all(selector: string): readonly SVGElement[] {
    return [...(this.host.shadowRoot?.querySelectorAll<SVGElement>(selector) ?? [])];
  }

  get ways(): string {
    return this.all('.moving > path')
      .map((path) => path.getAttribute('d'))
      .join();
  }

  /** Whether anything changes within a while. */
  async moves(): Promise<boolean> {
    const before = this.ways;
    await later(250);
    return before !== this.ways;
  }
}

it('moves, says what it is, and redraws nothing but the ways of its strokes', async () => {
  const stage = await Stage.open('walking');
  const [picture] = stage.all('svg');
  if (!picture) throw new Error('There is no picture.');
  expect(picture.getAttribute('role')).to.equal('img');
  expect(picture.getAttribute('aria-label')).to.equal('This is walking');
  const changes: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { type, attributeName, target } of records) {
      changes.push(`${type} ${attributeName} ${target.nodeName}`);
    }
  });
  observer.observe(picture, { attributes: true, childList: true, characterData: true, subtree: true });
  const { updates } = stage.host;
  expect(await stage.moves()).to.equal(true);
  observer.disconnect();
  expect([...new Set(changes)]).to.deep.equal(['attributes d path']);
  expect(stage.host.updates).to.equal(updates);
});

it('has no style of its own on any element, as strict pages forbid it', async () => {
  const stage = await Stage.open(...FIGURES.map(({ id }) => id));
  await stage.moves();
  expect(stage.all('svg')).to.have.length(FIGURES.length);
  expect(stage.all('[style], style')).to.have.length(0);
});

it('draws no stroke that is no number', async () => {
  const stage = await Stage.open(...FIGURES.map(({ id }) => id));
  await stage.moves();
  for (const path of stage.all('path')) expect(path.getAttribute('d')).to.match(/^M[-\d .LMQZahv]+$/);
});

it('shows one of the two: the moving one on screen, the still on paper', async function () {
  const stage = await Stage.open('hip-hinge');
  const shown = () =>
    stage.all('svg > g').map((group) => [group.classList[0], getComputedStyle(group).display]);
  expect(shown()).to.deep.equal([
    ['still', 'none'],
    ['moving', 'inline'],
  ]);
  if (!(await emulateMedia({ media: 'print' }))) this.skip();
  expect(shown()).to.deep.equal([
    ['still', 'inline'],
    ['moving', 'none'],
  ]);
});

it('five figures have one loop', async () => {
  await Stage.open('walking', 'jog', 'hops', 'bounds', 'hip-hinge');
  expect(awaited.size).to.equal(1);
  const before = asked;
  await later(300);
  // 60 frames a second, and a few more on a fast screen; five loops would ask five times as often.
  expect(asked - before).to.be.within(2, 45);
});

it('paused, it stops where it is; and goes on from there', async () => {
  const stage = await Stage.open('walking');
  const { figures } = stage.host;
  expect([figures.paused, figures.canMove]).to.deep.equal([false, true]);
  const { updates } = stage.host;
  figures.toggle();
  await stage.host.updateComplete;
  expect(stage.host.updates, 'the caller draws its button anew').to.equal(updates + 1);
  expect(figures.paused).to.equal(true);
  expect(await stage.moves()).to.equal(false);
  expect(awaited.size).to.equal(0);
  const [, , , , nearLeg] = stage.all('.moving > path');
  const before = nearLeg?.getAttribute('d')?.split(/[ML ]/).map(Number) ?? [];
  figures.toggle();
  await later(60);
  const after = nearLeg?.getAttribute('d')?.split(/[ML ]/).map(Number) ?? [];
  for (const [index, value] of before.entries()) expect(after[index] ?? NaN).to.be.closeTo(value, 9);
  expect(await stage.moves()).to.equal(true);
});

it('where the device asks for less motion it is a still with both poses, also when that is set later', async function () {
  const stage = await Stage.open('hip-hinge');
  if (!(await emulateMedia({ reducedMotion: 'reduce' }))) this.skip();
  await later(150);
  expect(stage.host.figures.canMove).to.equal(false);
  expect(stage.all('.moving')).to.have.length(0);
  expect(stage.all('.ghost')).to.have.length(1);
  const [still] = stage.all('.still');
  expect(still && getComputedStyle(still).display).to.equal('inline');
  expect(awaited.size).to.equal(0);
  await emulateMedia({ reducedMotion: 'no-preference' });
  await later(1300);
  expect(await stage.moves()).to.equal(true);
});

it('out of sight it rests, and in sight it moves', async () => {
  const stage = await Stage.open('walking');
  stage.host.style.display = 'block';
  stage.host.style.marginTop = '5000px';
  await later(200);
  expect(await stage.moves()).to.equal(false);
  expect(awaited.size).to.equal(0);
  stage.host.style.marginTop = '0';
  await later(200);
  expect(await stage.moves()).to.equal(true);
});

it('in a hidden page it rests', async () => {
  const stage = await Stage.open('walking');
  replace(document, 'hidden', { get: () => true });
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await stage.moves()).to.equal(false);
  expect(awaited.size).to.equal(0);
  replace(document, 'hidden', { get: () => false });
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await stage.moves()).to.equal(true);
});

it('taken off the page it leaves nothing running, and back on it moves', async () => {
  const stage = await Stage.open('walking');
  expect(await stage.moves()).to.equal(true);
  stage.host.remove();
  expect(awaited.size).to.equal(0);
  const before = asked;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await stage.moves()).to.equal(false);
  expect(asked).to.equal(before);
  document.body.append(stage.host);
  await later(150);
  expect(await stage.moves()).to.equal(true);
});

it('no listener stays behind', async () => {
  const listening: string[] = [];
  const note = (owner: EventTarget, name: string): void => {
    const { addEventListener, removeEventListener } = owner;
    const noted = (sign: string, call: typeof addEventListener) =>
      function heard(this: EventTarget, ...parameters: Parameters<typeof addEventListener>): void {
        listening.push(`${sign}${name} ${parameters[0]}`);
        call.apply(this, parameters);
      };
    replace(owner, 'addEventListener', { value: noted('+', addEventListener) });
    replace(owner, 'removeEventListener', { value: noted('-', removeEventListener) });
  };
  note(document, 'document');
  note(MediaQueryList.prototype, 'media');
  const stage = await Stage.open('walking');
  expect(listening).to.deep.equal(['+media change', '+document visibilitychange']);
  stage.host.remove();
  expect(listening.slice(2)).to.deep.equal(['-media change', '-document visibilitychange']);
});

it('one figure takes the place of another, and is drawn as what it is', async () => {
  const stage = await Stage.open('walking');
  stage.host.ids = ['pillow-squeeze', 'hip-hinge'];
  await stage.host.updateComplete;
  await later(200);
  expect(stage.all('.moving > .pillow')).to.have.length(1);
  expect(stage.all('svg').map((picture) => picture.getAttribute('aria-label'))).to.deep.equal([
    'This is pillow-squeeze',
    'This is hip-hinge',
  ]);
  await later(1200);
  expect(await stage.moves()).to.equal(true);
  stage.host.ids = [];
  await stage.host.updateComplete;
  await later(100);
  expect(awaited.size).to.equal(0);
});

it('a still is no picture for who cannot see it where words beside it say the same, and never moves', async () => {
  const stage = await Stage.open('walking');
  stage.host.still = true;
  await stage.host.updateComplete;
  await later(100);
  const [picture] = stage.all('svg');
  expect(picture?.getAttribute('aria-hidden')).to.equal('true');
  expect(picture?.hasAttribute('role')).to.equal(false);
  expect(awaited.size).to.equal(0);
});

it('a name that nothing has is refused', () => {
  const { figures } = document.createElement('figure-host') as FigureHost;
  expect(() => renderFigure(figures, 'handstand' as FigureId, '')).to.throw(InputError, 'handstand');
});
