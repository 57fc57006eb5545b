/** The start, and the questions that lead to a first dose. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { pacing as words } from '../src/messages/en/pacing.js';
import { planData } from '../src/messages/en/plan-data.js';
import { PacingReader, type Entered } from './support/pacing-reader.js';
import { pacing, type PacingArgs } from './support/pacing-widget.js';

const meta: Meta<PacingArgs> = {
  ...pacing,
  title: 'Pacing calculator/Questions',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<PacingArgs>;

/** The form with some of it filled in. */
function filled(entered: Entered, ...fields: readonly string[]): Story {
  return {
    play: async ({ canvasElement }) => {
      const reader = new PacingReader(canvasElement);
      await reader.begin();
      await reader.enter(entered);
      for (const field of fields) await expect(reader.shows(`[data-field='${field}']`)).toBe(true);
      await expect(reader.shows("[part~='error']")).toBe(false);
      await expect(reader.overhang).toBeLessThan(1);
    },
  };
}

/** Looked for on the reader's wish, and not found. */
export const NoSavedPlan: Story = {
  play: async ({ canvasElement }) => {
    const reader = new PacingReader(canvasElement);
    await reader.press('open-saved');
    await expect(reader.focused).toBe(planData.notFound.none);
  },
};

/** The first question alone. */
export const Empty = filled({}, 'activity');
export const WithActivity = filled({ activity: 'sit' }, 'kind');
export const Known = filled(
  { activity: 'walk', kind: 'known', amount: '30', during: 5, lasted: 'under-2-h', usual: 2, flare: true },
  'unit',
  'target',
);
/** Three amounts, one for each day. */
export const NotSure = filled(
  { activity: 'walk', kind: 'unsure', unit: 'steps', amount: '4000', 'amount-2': '3200', 'amount-3': '5100' },
  'during',
);
export const SomethingElse = filled(
  { activity: 'own', name: 'Gardening', kind: 'fine', amount: '20', usual: 3 },
  'name',
);
export const Runner = filled(
  { activity: 'run', kind: 'fine', unit: 'kilometres', amount: '4', usual: 1 },
  'longest-run',
);

/** What is missing, and what cannot be read, each with a way to its field. */
export const ErrorSummary: Story = {
  play: async ({ canvasElement }) => {
    const reader = new PacingReader(canvasElement);
    await reader.workOut({ activity: 'own', kind: 'known', amount: 'half an hour', target: '-5' });
    await expect(reader.part('error')).toHaveTextContent(words.problems['not-a-number']);
    await expect(reader.focused).toContain(words.problems.name);
    await expect(reader.element.result).toBeUndefined();
  },
};

/** A link of the summary leads to its field. */
export const ErrorInOneField: Story = {
  tags: ['shot:none'],
  play: async ({ canvasElement }) => {
    const reader = new PacingReader(canvasElement);
    await reader.workOut({ activity: 'walk', kind: 'fine', amount: '1.500', usual: 1 });
    await reader.follow('amount');
    await expect(reader.element.shadowRoot?.activeElement).toHaveAttribute('data-field', 'amount');
  },
};
