/** Every drawing of a person, as stills on one sheet and moving. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { FIGURES, type FigureId } from '../src/rules.js';
import { Figures, renderFigure, renderStill } from '../src/ui/figure.js';
import { figureStyles } from '../src/ui/figure.styles.js';
import { styles } from '../src/ui/styles.js';
import { onStage } from './support/stage.js';

const sheetStyles = css`
  .sheet {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    gap: 1.5em 1em;
    align-items: end;
    padding: 1em;
  }

  .drawing {
    break-inside: avoid;
  }

  .drawing > p {
    margin-block-start: 0.35em;
    text-align: center;
  }
`;

abstract class Sheet extends LitElement {
  static override readonly styles = [...styles, figureStyles, sheetStyles];
  static override readonly properties = { theme: {} };

  theme = 'light';

  abstract draw(): unknown;

  override render(): TemplateResult {
    return html`<div class="root" data-theme=${this.theme}>
      <div class="sheet">${this.draw()}</div>
    </div>`;
  }
}

/** Every drawing with its name beneath. */
class FigureSheet extends Sheet {
  override draw(): unknown {
    return FIGURES.map(
      (row) =>
        html`<div class="drawing">
          ${renderStill(row)}
          <p>${row.id}</p>
        </div>`,
    );
  }
}

/** Drawings that move, with the one button that pauses them all. */
class MovingFigures extends Sheet {
  static readonly ids: readonly FigureId[] = ['walking', 'hip-hinge', 'pillow-squeeze'];

  readonly #figures = new Figures(this);

  override draw(): unknown {
    const { paused, canMove } = this.#figures;
    const toggle = () => {
      this.#figures.toggle();
    };
    return html`${MovingFigures.ids.map(
      (id) => html`<div class="drawing">${renderFigure(this.#figures, id, id.replaceAll('-', ' '))}</div>`,
    )}
    ${
      canMove
        ? html`<button type="button" @click=${toggle}>${paused ? 'Move' : 'Pause'} the drawings</button>`
        : html`<p>This device asks for less motion, so the drawings keep still.</p>`
    }`;
  }
}

for (const [name, sheet] of [
  ['figure-sheet', FigureSheet],
  ['moving-figures', MovingFigures],
] as const) {
  if (!customElements.get(name)) customElements.define(name, sheet);
}

interface Args {
  theme: 'light' | 'dark' | 'auto';
}

const meta: Meta<Args> = {
  title: 'Drawings',
  tags: ['!autodocs'],
  args: { theme: 'light' },
  parameters: { actions: { disable: true } },
  render: ({ theme }) => html`<figure-sheet theme=${theme}></figure-sheet>`,
};

export default meta;
type Story = StoryObj<Args>;

const drawnIn = (canvas: HTMLElement, tag: string): readonly Element[] => [
  ...(canvas.querySelector(tag)?.shadowRoot?.querySelectorAll('.person') ?? []),
];

const all: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await expect(drawnIn(canvasElement, 'figure-sheet')).toHaveLength(FIGURES.length);
  await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
};

export const Stills: Story = { tags: ['shot:900'], play: all };
export const StillsDark: Story = { args: { theme: 'dark' }, tags: ['shot:900'], play: all };
export const Column280: Story = { tags: ['shot:320'], decorators: [onStage('column')], play: all };
export const Column280Dark: Story = {
  args: { theme: 'dark' },
  tags: ['shot:320'],
  decorators: [onStage('column')],
  play: all,
};
export const ForcedColours: Story = {
  args: { theme: 'auto' },
  tags: ['shot:900', 'shot:forced-colors'],
  play: all,
};
export const ForcedColoursDark: Story = {
  args: { theme: 'auto' },
  tags: ['shot:900', 'shot:forced-colors', 'shot:dark'],
  play: all,
};
export const Printed: Story = { tags: ['shot:900', 'shot:print'], play: all };
export const RightToLeft: Story = { tags: ['shot:900'], parameters: { direction: 'rtl' }, play: all };

/** A picture is taken where the device asks for less motion, so it is of the stills. */
export const Moving: Story = {
  render: ({ theme }) => html`<moving-figures theme=${theme}></moving-figures>`,
  play: async ({ canvasElement }) => {
    const drawn = drawnIn(canvasElement, 'moving-figures');
    await expect(drawn.map((picture) => picture.getAttribute('aria-label'))).toEqual([
      'walking',
      'hip hinge',
      'pillow squeeze',
    ]);
    const button = canvasElement.querySelector('moving-figures')?.shadowRoot?.querySelector('button');
    if (!button) return;
    await userEvent.click(button);
    await expect(button).toHaveTextContent('Move the drawings');
    await userEvent.click(button);
  },
};
