/** The plan: its settings, sentences, picture and table. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { addDays, type PacingPlan } from '../src/rules.js';
import { pacing as words } from '../src/messages/en/pacing.js';
import { daysAgo, fileOf, planSince, runsSince } from './support/pacing-plans.js';
import { PacingReader, type Entered } from './support/pacing-reader.js';
import { pacing, type PacingArgs } from './support/pacing-widget.js';
import { onStage } from './support/stage.js';

const meta: Meta<PacingArgs> = {
  ...pacing,
  title: 'Pacing calculator/Plan',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<PacingArgs>;
type Play = NonNullable<Story['play']>;

/** A plan without a session yet, and what is then set under it. */
const plan = (made: () => PacingPlan, entered: Entered = {}, ...saying: readonly string[]): Story => ({
  play: async ({ canvasElement }) => {
    const reader = new PacingReader(canvasElement);
    await reader.open(fileOf(made()));
    await reader.enter(entered);
    for (const sentence of saying) await expect(reader.part('plan')).toHaveTextContent(sentence);
    await expect(reader.overhang).toBeLessThan(1);
  },
});

const walk = () => planSince(0);

export const Careful = plan(walk, { speed: 'careful' });
export const Quicker = plan(walk, { speed: 'quicker' });
/** Few, whole steps: weeks that bring no more have a mark. */
export const HoldWeeks = plan(() =>
  planSince(0, {
    activity: 'step-down',
    unit: 'repetitions',
    baseline: { kind: 'fine', amounts: [2], usual: 1, flare: false },
    sets: 3,
    target: 12,
  }),
);
/** A tenth of it is less than can be told apart. */
export const RunTooShort = plan(
  () => runsSince(0, { baseline: { kind: 'fine', amounts: [0.5], usual: 1, flare: false }, longestRun: 0.5 }),
  {},
  words.plan.ends['too-small'],
);
export const NoTarget = plan(walk, { target: '' }, words.plan.noTarget);
/** The plan stays as it was, and the field says why. */
export const TargetBelowStart = plan(walk, { target: '10' });
export const FutureStart = plan(walk, { start: addDays(daysAgo(0), 14) });

const tableOpen: Play = async ({ canvasElement }) => {
  const reader = new PacingReader(canvasElement);
  await reader.open(fileOf(walk()));
  await reader.unfold("[part~='plan'] details");
  await expect(reader.get('table')).toBeVisible();
  await expect(reader.overhang).toBeLessThan(1);
};

export const TableWidth320: Story = { tags: ['shot:320'], play: tableOpen };

/** Six weeks of walks with every light, and weeks still ahead. */
const sixWeeks: Play = async ({ canvasElement }) => {
  const reader = new PacingReader(canvasElement);
  const made = planSince(41, { speed: 'quicker' });
  await reader.open(fileOf(made, 'g.g.g..gg.g.g.a.g.g..g.gsg.ggg.g.r.g.gnG'));
  await expect(reader.element.result?.nextDose.sessions.length).toBeGreaterThan(20);
  await expect(reader.overhang).toBeLessThan(1);
};

export const DoneBesidePlanned: Story = { tags: ['shot:720'], play: sixWeeks };
export const Column280: Story = { tags: ['shot:320'], decorators: [onStage('column')], play: sixWeeks };
export const Width320: Story = { tags: ['shot:320'], play: sixWeeks };
export const Width900: Story = { tags: ['shot:900'], play: sixWeeks };
export const ForcedColours: Story = { tags: ['shot:forced-colors'], play: sixWeeks };
export const Printed: Story = { tags: ['shot:print'], play: sixWeeks };
export const RightToLeft: Story = { parameters: { direction: 'rtl' }, play: sixWeeks };
