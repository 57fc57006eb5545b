/** Keeping the plan on the device, deleting it, and files. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { planData } from '../src/messages/en/plan-data.js';
import { run as words } from '../src/messages/en/run.js';
import { fileOf, planSince } from './support/pacing-plans.js';
import { onDevice } from './support/run-device.js';
import { alteredRunFile, runFile, weeks } from './support/run-plans.js';
import { RunReader } from './support/run-reader.js';
import { returnToRun, type RunArgs } from './support/run-widget.js';

const meta: Meta<RunArgs> = {
  ...returnToRun,
  title: 'Return to run/Keep or take away',
  tags: ['!autodocs'],
  args: { region: 'gb' },
  beforeEach: () => {
    const ways = [returnToRun.beforeEach(), onDevice()()];
    return () => {
      for (const way of ways.toReversed()) way();
    };
  },
};

export default meta;
type Story = StoryObj<RunArgs>;
type Play = NonNullable<Story['play']>;

const remember: Play = async ({ canvasElement }) => {
  const reader = new RunReader(canvasElement);
  await reader.openLog('g.g.');
  await reader.press('remember');
};

export const NoSavedPlan: Story = {
  play: async ({ canvasElement }) => {
    const reader = new RunReader(canvasElement);
    await reader.press('open-saved');
    await expect(reader.focused).toBe(planData.notFound.none);
  },
};

export const Remembered: Story = {
  play: async (context) => {
    await remember(context);
    const reader = new RunReader(context.canvasElement);
    await expect(reader.part('keep')).toHaveTextContent(planData.remembered);
    await expect(reader.shows("[data-action='remember']")).toBe(false);
  },
};

/** The same device, another day: on the reader’s wish, and not before it. */
export const OpenedFromTheDevice: Story = {
  tags: ['shot:none'],
  play: async (context) => {
    await remember(context);
    const reader = new RunReader(context.canvasElement);
    reader.element.reset();
    await reader.element.updateComplete;
    await expect(reader.element.result).toBeUndefined();
    await reader.press('open-saved');
    await expect(reader.element.result?.readings.length).toBe(2);
  },
};

export const DeleteQuestion: Story = {
  play: async (context) => {
    await remember(context);
    const reader = new RunReader(context.canvasElement);
    await reader.press('delete-all');
    await expect(reader.focused).toContain(planData.deleteSure);
  },
};

/** @param saying sentences about the file */
function broken(made: () => string, ...saying: readonly string[]): Story {
  return {
    play: async ({ canvasElement }) => {
      const reader = new RunReader(canvasElement);
      await reader.knows();
      await reader.tryToOpen(made());
      for (const sentence of saying) await expect(reader.part('error')).toHaveTextContent(sentence);
      await expect(reader.element.result).toBeUndefined();
      await expect(reader.overhang).toBeLessThan(1);
    },
  };
}

type Row = Record<string, unknown>;
const rows = (change: (row: Row, index: number) => object | readonly object[]) => () =>
  alteredRunFile((whole) => ({ ...whole, log: (whole['log'] as Row[]).flatMap(change) }));

/** Written by hand: what cannot be read, and what breaks a rule of the plan. */
export const FileWithProblems = broken(
  rows((row, index) => {
    if (index === 1) return { ...row, during: 11 };
    if (index === 2) return { ...row, date: '2026-13-01' };
    if (index === 3) return { ...row, minutes: 45 };
    return index === 5 ? { ...row, bone: 'perhaps' } : row;
  }),
  planData.rows,
  words.data.fields.bone.name,
  words.data.rules.title,
);
export const FileOfANewerVersion = broken(
  () => alteredRunFile((whole) => ({ ...whole, version: 2 })),
  planData.problems.version,
);
/** Of the pacing calculator. */
export const FileOfAnotherPlan = broken(() => fileOf(planSince(5), 'ggg.g'), planData.problems.format);

/** A whole file, while there is a plan: it asks before it takes the plan’s place. */
export const FileInPlaceOfAPlan: Story = {
  play: async ({ canvasElement }) => {
    const reader = new RunReader(canvasElement);
    await reader.openLog('g.g.');
    await reader.tryToOpen(runFile(weeks(4)));
    await expect(reader.text).toContain(planData.replace);
  },
};
