/** The log: entering runs, telling how they were after, and taking the last one back. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { run as words } from '../src/messages/en/run.js';
import { sessionLog } from '../src/messages/en/session-log.js';
import { daysAgo } from './support/pacing-plans.js';
import { onDevice } from './support/run-device.js';
import { weeks } from './support/run-plans.js';
import { RunReader, type Entered } from './support/run-reader.js';
import { returnToRun, type RunArgs } from './support/run-widget.js';

const meta: Meta<RunArgs> = {
  ...returnToRun,
  title: 'Return to run/Log',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<RunArgs>;

/** @param days up to today, a letter a day */
function log(days: string, act: (reader: RunReader) => Promise<void>): Story {
  return {
    beforeEach: onDevice(),
    play: async ({ canvasElement }) => {
      const reader = new RunReader(canvasElement);
      await reader.openLog(days);
      await act(reader);
      await expect(reader.overhang).toBeLessThan(1);
    },
  };
}

/** Opens the entry of a run, and fills it in. */
const enter =
  (entered: Entered) =>
  async (reader: RunReader): Promise<void> => {
    await reader.press('add-run');
    await reader.enter(entered);
  };

const save =
  (entered: Entered) =>
  async (reader: RunReader): Promise<void> => {
    await enter(entered)(reader);
    await reader.press('save-run');
  };

const calm: Entered = { minutes: '9', during: 1 };
const settled: Entered = { rise: 0, lasted: 'none' };

/** The minutes are those that the timer saw. */
export const EntryAfterTheTimer = log(weeks(3), async (reader) => {
  await reader.runFor(30);
  await reader.press('timer-log');
  await expect(reader.get("[data-field='minutes']")).toHaveValue('10');
});

/** How it was after is left for tomorrow. */
export const EntryOfToday = log(weeks(2), async (reader) => {
  await enter({ ...calm, during: 3, sharp: true })(reader);
  await expect(reader.part('log')).toHaveTextContent(sessionLog.tomorrow);
  await expect(reader.shows("[data-field='rise']")).toBe(false);
});

export const EntryOfAPastDay = log(`${weeks(2)}..`, async (reader) => {
  await enter({ date: daysAgo(2), ...calm, rise: 2, lasted: 'under-2-h' })(reader);
});

export const Problems = log(weeks(2), async (reader) => {
  await save({ date: daysAgo(1), minutes: 'a few' })(reader);
  await expect(reader.part('error')).toHaveTextContent(words.problems.minutes);
  await expect(reader.focused).toContain(sessionLog.problems.pain);
});
export const DayIsTaken: Story = {
  ...log(weeks(2), async (reader) => {
    await save({ date: daysAgo(2), ...calm, ...settled })(reader);
    await expect(reader.part('error')).toHaveTextContent(words.problems.taken);
  }),
  tags: ['shot:none'],
};

export const SavedToday = log(weeks(2), async (reader) => {
  await save(calm)(reader);
  await expect(reader.focused).toBe(reader.heading('today'));
  await expect(reader.text).toContain(words.outcomes.open);
});

/** No run before it is known how the last one settled. */
export const HowWasItAfter = log(`${weeks(2)}G.`, async (reader) => {
  await expect(reader.element.result?.status).toBe('tell');
  await expect(reader.shows("[data-action='add-run']")).toBe(false);
});

export const SayHowItWas = log(`${weeks(2)}G.`, async (reader) => {
  await reader.press('tell-after');
  await reader.enter({ rise: 1, lasted: 'under-2-h' });
  await expect(reader.shows("[data-field='during']")).toBe(false);
});

export const Told = log(`${weeks(2)}G.`, async (reader) => {
  await reader.press('tell-after');
  await reader.enter(settled);
  await reader.press('save-run');
  await expect(reader.element.result?.status).toBe('run');
});

/** Every light; the older runs are folded. */
export const Folded = log(`${weeks(2)}g.a.g..g.m...g.g..`, async (reader) => {
  await expect(reader.shows("[data-action='show-all']")).toBe(true);
});
export const ShowAll: Story = {
  ...log(`${weeks(2)}g.a.g..g.m...g.g..`, async (reader) => {
    await reader.press('show-all');
    await expect(reader.element.shadowRoot?.querySelectorAll('.older')).toHaveLength(0);
  }),
  tags: ['shot:none'],
};

/** Only the last run can be taken back, as all that came after hangs on it. */
export const Undone = log(`${weeks(2)}g.a..`, async (reader) => {
  await reader.press('undo-last');
  await expect(reader.element.result?.readings.length).toBe(7);
  await expect(reader.shows("[data-action='undo']")).toBe(true);
});
export const UndoneAndBack: Story = {
  ...log(`${weeks(2)}g.a..`, async (reader) => {
    await reader.press('undo-last');
    await reader.press('undo');
    await expect(reader.element.result?.readings.length).toBe(8);
  }),
  tags: ['shot:none'],
};

/** The second time that it was too much in 4 weeks: the check comes first, and then a clinician. */
export const SecondRedStops = log(`${weeks(2)}g.m....`, async (reader) => {
  await save({ ...calm, minutes: '8', during: 7 })(reader);
  await reader.answerCheck();
  await reader.press('go-on');
  await expect(reader.heading('today')).toBe(words.closed.stop);
  await expect(reader.part('today')).toHaveTextContent(words.closed.stopWhy['second-red']);
});

/** Pain that may come from the bone: the red-flag check comes first. */
export const BoneWarning = log(weeks(2), async (reader) => {
  await save({ ...calm, bone: true })(reader);
  await expect(reader.shows("[data-action='check']")).toBe(true);
});
export const SomethingNew: Story = {
  ...log(weeks(2), async (reader) => {
    await save({ ...calm, anythingNew: true })(reader);
    await expect(reader.shows("[data-action='check']")).toBe(true);
  }),
  tags: ['shot:none'],
};
