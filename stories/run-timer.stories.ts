/** The walk-run timer. The clocks of the page stand still but for the time that a story lets pass. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { runTimer as words } from '../src/messages/en/run-timer.js';
import { onDevice } from './support/run-device.js';
import { weeks } from './support/run-plans.js';
import { RunReader } from './support/run-reader.js';
import { returnToRun, type RunArgs } from './support/run-widget.js';

const meta: Meta<RunArgs> = {
  ...returnToRun,
  title: 'Return to run/Timer',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<RunArgs>;

/** 5 times 2 minutes of running and 2 of walking, with 5 minutes of walking before and after. */
const LOG = weeks(3);

/**
 * A session under way.
 * @param clock what is left of its part, as the clock shows it
 * @param saying what else is on show
 */
function timer(
  act: (reader: RunReader) => Promise<void>,
  clock: string | undefined,
  ...saying: readonly string[]
): Story {
  return {
    beforeEach: onDevice(),
    play: async ({ canvasElement }) => {
      const reader = new RunReader(canvasElement);
      await reader.openLog(LOG);
      await act(reader);
      if (clock) await expect(reader.get('[role=timer]')).toHaveTextContent(clock);
      for (const sentence of saying) await expect(reader.part('timer')).toHaveTextContent(sentence);
      await expect(reader.overhang).toBeLessThan(1);
    },
  };
}

export const Ready = timer(async () => {}, undefined, words.start);
export const WarmUp = timer((reader) => reader.runFor(0), '5:00', words.kinds['warm-up']);
export const InARun = timer((reader) => reader.runFor(6.25), '0:45', 'Run 1 of 5');
export const InARunOnAPhone: Story = { ...InARun, tags: ['shot:320'] };
export const InAWalk = timer((reader) => reader.runFor(16), '1:00', '3 of 5 runs done');
export const CoolDown = timer((reader) => reader.runFor(25), '5:00', words.last);

/** As long as a part can be. */
export const LongRun: Story = {
  beforeEach: onDevice(),
  tags: ['shot:320'],
  play: async ({ canvasElement }) => {
    const reader = new RunReader(canvasElement);
    await reader.openLog(`${weeks(19)}.`, { goal: 60 });
    await reader.runFor(5);
    await expect(reader.get('[role=timer]')).toHaveTextContent('42:00');
  },
};

export const QuickPart: Story = {
  beforeEach: onDevice(),
  play: async ({ canvasElement }) => {
    const reader = new RunReader(canvasElement);
    await reader.openLog(`${weeks(28)}g..`);
    await reader.runFor(15.1);
    await expect(reader.get('[role=timer]')).toHaveTextContent('0:14');
    await expect(reader.part('timer')).toHaveTextContent(words.kinds.quicker);
  },
};

const paused = async (reader: RunReader): Promise<void> => {
  await reader.runFor(6.25);
  await reader.press('timer-pause');
};

export const Paused = timer(paused, '0:45', words.paused);
export const WentOn: Story = {
  ...timer(
    async (reader) => {
      await paused(reader);
      await reader.letPass(10);
      await reader.press('timer-resume');
    },
    '0:45',
    words.pause,
  ),
  tags: ['shot:none'],
};

/** The page was hidden, and the clock went on. */
export const LookedAway = timer(
  async (reader) => {
    await reader.runFor(6);
    await reader.lookAway(4);
  },
  '1:00',
  'You were away 4 minutes. Now: run.',
);

/** The device slept, or somebody has set its clock: only the reader knows. */
export const Slept = timer(
  async (reader) => {
    await reader.runFor(6);
    await reader.sleep(4);
  },
  '1:00',
  words.notAway,
);
export const WasNotAway: Story = {
  ...timer(
    async (reader) => {
      await reader.runFor(6);
      await reader.sleep(4);
      await reader.press('timer-not-away');
    },
    '1:00',
    'Run 1 of 5',
  ),
  tags: ['shot:none'],
};

export const EndedEarly = timer(
  async (reader) => {
    await reader.runFor(12);
    await reader.press('timer-end');
  },
  undefined,
  words.ended,
  words.undoEnd,
);
export const Done = timer((reader) => reader.runFor(30), undefined, words.done, 'You ran 10 minutes.');
export const DoneWhileAway = timer(
  async (reader) => {
    await reader.runFor(20);
    await reader.lookAway(25);
  },
  undefined,
  words.awayDone,
);

/** With a voice of its own, and a screen that cannot be kept on. */
export const OtherDevice: Story = {
  ...timer((reader) => reader.runFor(6.25), '0:45', words.speak, words.screen.mayGoDark),
  beforeEach: onDevice({ speaks: true, keepsScreenOn: false }),
};
/** The words on the screen are enough. */
export const WithoutSound: Story = {
  ...timer((reader) => reader.runFor(6.25), '0:45', words.noSound),
  beforeEach: onDevice({ beeps: false }),
};
