/** Contact sheet: the pelvis in every state that the reader can light up. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { LIT, modelSheet } from './support/pattern-sheet.js';
import { onStage } from './support/stage.js';

const meta: Meta = {
  title: 'Pattern explainer/Contact sheet: pelvis',
  tags: ['!autodocs', 'shot:900'],
  parameters: { controls: { disable: true }, actions: { disable: true } },
  render: () => modelSheet(),
  play: async ({ canvasElement }) => {
    const sheet = canvasElement.querySelector('pattern-sheet');
    await expect(sheet?.shadowRoot?.querySelectorAll('.pelvis[role=img]')).toHaveLength(LIT.length);
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
