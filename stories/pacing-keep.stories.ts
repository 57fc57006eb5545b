/** Keeping the plan on the device, deleting it, and files. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { planData } from '../src/messages/en/plan-data.js';
import { alteredFile, fileOf, planSince } from './support/pacing-plans.js';
import { PacingReader } from './support/pacing-reader.js';
import { pacing, type PacingArgs } from './support/pacing-widget.js';

const meta: Meta<PacingArgs> = {
  ...pacing,
  title: 'Pacing calculator/Keep or take away',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<PacingArgs>;
type Play = NonNullable<Story['play']>;

const file = () => fileOf(planSince(5), 'ggg.g');

const remember: Play = async ({ canvasElement }) => {
  const reader = new PacingReader(canvasElement);
  await reader.open(file());
  await reader.press('remember');
};

export const Remembered: Story = {
  play: async (context) => {
    await remember(context);
    const reader = new PacingReader(context.canvasElement);
    await expect(reader.part('keep')).toHaveTextContent(planData.remembered);
    await expect(reader.shows("[data-action='remember']")).toBe(false);
  },
};

/** The same device, another day: on the reader’s wish, and not before it. */
export const OpenedFromTheDevice: Story = {
  tags: ['shot:none'],
  play: async (context) => {
    await remember(context);
    const reader = new PacingReader(context.canvasElement);
    reader.element.reset();
    await reader.element.updateComplete;
    await reader.press('open-saved');
    await expect(reader.element.result?.nextDose.sessions.length).toBe(4);
    await expect(reader.text).toContain(planData.opened);
  },
};

/** Another plan, made after the page was loaded anew: the one on the device is not lost unasked. */
export const KeepOverAnotherPlan: Story = {
  play: async (context) => {
    await remember(context);
    const reader = new PacingReader(context.canvasElement);
    reader.element.reset();
    await reader.open(fileOf(planSince(0)));
    await reader.press('remember');
    await expect(reader.focused).toContain(planData.replaceSure);
    await expect(reader.shows("[data-action='replace-yes']")).toBe(true);
  },
};

/** Storage that throws, as in a private window or with cookies blocked. */
export const NotKept: Story = {
  beforeEach: () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if (key.startsWith('si-widgets/')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
    return () => {
      Storage.prototype.setItem = setItem;
    };
  },
  play: async (context) => {
    await remember(context);
    const reader = new PacingReader(context.canvasElement);
    await expect(reader.part('keep')).toHaveTextContent(planData.notKept);
  },
};

export const DeleteQuestion: Story = {
  play: async (context) => {
    await remember(context);
    const reader = new PacingReader(context.canvasElement);
    await reader.press('delete-all');
    await expect(reader.focused).toContain(planData.deleteSure);
  },
};

/** @param saying sentences about the file */
function broken(made: () => string, ...saying: readonly string[]): Story {
  return {
    play: async ({ canvasElement }) => {
      const reader = new PacingReader(canvasElement);
      await reader.tryToOpen(made());
      for (const sentence of saying) await expect(reader.part('error')).toHaveTextContent(sentence);
      await expect(reader.element.result).toBeUndefined();
      await expect(reader.overhang).toBeLessThan(1);
    },
  };
}

const rows = (change: (row: Record<string, unknown>, index: number) => object) => () =>
  alteredFile((whole) => ({ ...whole, log: (whole['log'] as Record<string, unknown>[]).map(change) }));

/** What is wrong is said row by row; the rest can be used. */
export const FileWithProblems = broken(
  rows((row, index) => {
    if (index === 1) return { ...row, during: 11 };
    if (index === 2) return { ...row, date: '2026-13-01' };
    return index === 5 ? { ...row, dose: '20 minutes or so, I do not know any more' } : row;
  }),
  planData.fields.during.name,
  planData.rows,
);
/** More than can be read: twenty are named, and the others counted. */
export const FileWithManyProblems = broken(
  () =>
    alteredFile((whole) => ({
      ...whole,
      log: Array.from({ length: 30 }, () => (whole['log'] as unknown[]).slice(0, 1)),
    })),
  planData.rows,
);
export const FileOfANewerVersion = broken(
  () => alteredFile((whole) => ({ ...whole, version: 2 })),
  planData.problems.version,
);

/** A whole file, while there is a plan: it asks before it takes the plan’s place. */
export const FileInPlaceOfAPlan: Story = {
  play: async ({ canvasElement }) => {
    const reader = new PacingReader(canvasElement);
    await reader.open(file());
    await reader.tryToOpen(fileOf(planSince(20), 'ggg.ggggg.g'));
    await expect(reader.text).toContain(planData.replace);
  },
};
