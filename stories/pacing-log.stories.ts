/** The log: entering, changing and deleting sessions. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { sessionLog } from '../src/messages/en/session-log.js';
import { daysAgo, fileOf, planSince } from './support/pacing-plans.js';
import { PacingReader, type Entered } from './support/pacing-reader.js';
import { pacing, type PacingArgs } from './support/pacing-widget.js';

const meta: Meta<PacingArgs> = {
  ...pacing,
  title: 'Pacing calculator/Log',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<PacingArgs>;

/** @param diary up to today, a letter a day */
async function opened(canvasElement: HTMLElement, diary: string): Promise<PacingReader> {
  const reader = new PacingReader(canvasElement);
  await reader.open(fileOf(planSince(diary.length - 1), diary));
  return reader;
}

const today: Entered = { dose: '20', during: 2, rest: 1 };

/** How it was after is left for tomorrow. */
export const EntryOfToday: Story = {
  play: async ({ canvasElement }) => {
    const reader = await opened(canvasElement, 'gg.');
    await reader.press('add-session');
    await reader.enter(today);
    await expect(reader.part('log')).toHaveTextContent(sessionLog.tomorrow);
    await expect(reader.shows("[data-field='after']")).toBe(false);
    await expect(reader.overhang).toBeLessThan(1);
  },
};

export const EntryOfAPastDay: Story = {
  play: async ({ canvasElement }) => {
    const reader = await opened(canvasElement, 'gg.....');
    await reader.press('add-session');
    await reader.enter({ date: daysAgo(2), dose: '20', during: 3, rest: 1, after: 4, lasted: '2-to-4-h' });
    await reader.enter({ sharp: true });
    await expect(reader.overhang).toBeLessThan(1);
  },
};

export const SavedToday: Story = {
  play: async ({ canvasElement }) => {
    const reader = await opened(canvasElement, 'gg.');
    await reader.press('add-session');
    await reader.enter(today);
    await reader.press('save-session');
    await expect(reader.focused).toBe(reader.heading('next'));
    await expect(reader.text).toContain(sessionLog.added);
    await expect(reader.element.result?.nextDose.sessions.at(-1)?.open).toBe(true);
  },
};

/** Yesterday’s sessions are asked about the day after. */
export const HowWasItAfter: Story = {
  play: async ({ canvasElement }) => {
    const reader = await opened(canvasElement, 'gggG.');
    await expect(reader.part('log')).toHaveTextContent(sessionLog.pending);
  },
};

export const SayHowItWasAfter: Story = {
  play: async ({ canvasElement }) => {
    const reader = await opened(canvasElement, 'gggG.');
    await reader.press('tell-after');
    await reader.enter({ after: 2, lasted: 'under-2-h' });
    await expect(reader.shows("[data-field='during']")).toBe(false);
  },
};

/** Something new ends the count of the last check: its questions come first. */
export const SomethingNew: Story = {
  play: async ({ canvasElement }) => {
    const reader = await opened(canvasElement, 'ggg.');
    await reader.press('add-session');
    await reader.enter({ ...today, anythingNew: true });
    await reader.press('save-session');
    await expect(reader.shows("[data-action='check']")).toBe(true);
  },
};

export const ChangeASession: Story = {
  play: async ({ canvasElement }) => {
    const reader = await opened(canvasElement, 'gga.');
    await reader.press('change-session');
    await expect(reader.focused).toBe(sessionLog.edit);
    await expect(reader.get("[data-field='during'][data-option='4']")).toBeChecked();
  },
};

/** Deleting a session asks nothing, and can be undone. */
export const Deleted: Story = {
  play: async ({ canvasElement }) => {
    const reader = await opened(canvasElement, 'ggar.');
    await reader.press('remove-session');
    await expect(reader.element.result?.nextDose.sessions.length).toBe(3);
    await expect(reader.shows("[data-action='undo']")).toBe(true);
  },
};

export const UndoneDelete: Story = {
  tags: ['shot:none'],
  play: async (context) => {
    await Deleted.play?.(context);
    const reader = new PacingReader(context.canvasElement);
    await reader.press('undo');
    await expect(reader.element.result?.nextDose.sessions.length).toBe(4);
  },
};

/** Twelve sessions and every light, the older ones folded. */
export const Folded: Story = {
  play: async ({ canvasElement }) => {
    const reader = await opened(canvasElement, 'ggg.ggg.asn.gG.');
    await expect(reader.element.result?.nextDose.sessions.length).toBe(11);
    await expect(reader.shows("[data-action='show-all']")).toBe(true);
  },
};

export const ShowAll: Story = {
  tags: ['shot:none'],
  play: async (context) => {
    await Folded.play?.(context);
    const reader = new PacingReader(context.canvasElement);
    await reader.press('show-all');
    await expect(reader.element.shadowRoot?.querySelectorAll("[data-action='change-session']").length).toBe(
      11,
    );
  },
};
