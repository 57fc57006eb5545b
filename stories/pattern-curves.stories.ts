/** Contact sheet: the seven curves of pain over time, side by side. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { PATTERNS } from '../src/rules.js';
import { curveSheet } from './support/pattern-sheet.js';
import { onStage } from './support/stage.js';

const meta: Meta = {
  title: 'Pattern explainer/Contact sheet: curves',
  tags: ['!autodocs', 'shot:900'],
  parameters: { controls: { disable: true }, actions: { disable: true } },
  render: () => curveSheet(),
  play: async ({ canvasElement }) => {
    const sheet = canvasElement.querySelector('pattern-sheet');
    await expect(sheet?.shadowRoot?.querySelectorAll('.curve[role=img]')).toHaveLength(PATTERNS.length);
    await expect(sheet?.scrollWidth).toBe(sheet?.clientWidth);
  },
};

export default meta;
type Story = StoryObj;

export const Column280: Story = { tags: ['shot:320'], decorators: [onStage('column')] };
export const Width900: Story = {};
export const Width900Dark: Story = { tags: ['shot:dark'] };
export const ForcedColours: Story = { tags: ['shot:forced-colors'] };
export const Printed: Story = { tags: ['shot:print'] };
