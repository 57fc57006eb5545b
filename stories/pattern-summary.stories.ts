/** What a reader takes along: on the screen, on paper and as text. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { exercises } from '../src/messages/en/exercises.js';
import { patterns as words } from '../src/messages/en/patterns.js';
import { PatternReader, STIFF_MORNINGS } from './support/pattern-reader.js';
import { patternExplainer, type PatternArgs } from './support/pattern-widget.js';
import { onDevice } from './support/run-device.js';

const meta: Meta<PatternArgs> = {
  ...patternExplainer,
  title: 'Pattern explainer/Summary',
  tags: ['!autodocs', 'shot:720'],
  args: { region: 'gb' },
  beforeEach: () => {
    const ways = [patternExplainer.beforeEach(), onDevice()()];
    return () => {
      for (const way of ways.toReversed()) way();
    };
  },
};

export default meta;
type Story = StoryObj<PatternArgs>;
type Play = NonNullable<Story['play']>;

/** Two patterns, something noticed in two checks, and three exercises. */
const filled: Play = async ({ canvasElement }) => {
  const reader = new PatternReader(canvasElement);
  await reader.knows();
  await reader.start('sit-then-stand', 'one-side');
  await reader.goTo('try');
  await reader.notice('stand-check', ['drop', 'side'], 'Left 12 seconds, right 25');
  await reader.notice('hip-lift-check', ['heavy']);
  for (const id of ['hip-hinge', 'single-leg-stance', 'walking'] as const) await reader.choose(id);
  await reader.goTo('summary');
  const summary = reader.part('summary');
  await expect(summary).toHaveTextContent(words.pattern['one-side'].name);
  await expect(summary).toHaveTextContent(exercises.check['stand-check'].notice.drop);
  await expect(summary).toHaveTextContent(exercises.exercise['hip-hinge'].name);
  await expect(reader.element.summary()).toContain('Left 12 seconds, right 25');
  await reader.fits();
};

export const Filled: Story = { play: filled };
export const FilledOnAPhone: Story = {
  args: { theme: 'auto' },
  tags: ['shot:320', 'shot:dark'],
  play: filled,
};
export const OnPaper: Story = { tags: ['shot:print'], play: filled };

/** With what the answers about mornings and nights come to, and the answers. */
export const WithMornings: Story = {
  args: { pattern: 'better-with-walking' },
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await reader.answerMovement(STIFF_MORNINGS);
    await reader.goTo('summary');
    await expect(reader.part('summary')).toHaveTextContent(words.summary.askMovement);
    await reader.fits();
  },
};

/** Nothing picked, noticed or chosen. */
export const NonePicked: Story = {
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await reader.start();
    await reader.goTo('summary');
    await expect(reader.part('summary')).toHaveTextContent(words.summary.nonePicked);
    await expect(reader.part('summary')).toHaveTextContent(words.summary.noneChosen);
    await reader.fits();
  },
};

/** Whatever part is on show, paper gets the summary too. */
export const AnotherPartOnPaper: Story = {
  tags: ['shot:print'],
  args: { pattern: 'late-in-activity' },
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await reader.knows();
    await reader.goTo('try');
    await reader.choose('step-down');
    await expect(reader.part('summary')).toHaveTextContent(exercises.exercise['step-down'].name);
  },
};

export const StartedAgain: Story = {
  tags: ['shot:none'],
  play: async (context) => {
    await filled(context);
    const reader = new PatternReader(context.canvasElement);
    await reader.press('reset');
    await expect(reader.element.result).toBeUndefined();
    await expect(reader.all('.card :checked')).toHaveLength(0);
  },
};
