/** The plan: how far it is, the steps, the next runs and the days. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { run as words } from '../src/messages/en/run.js';
import { onDevice } from './support/run-device.js';
import { weeks } from './support/run-plans.js';
import { RunReader } from './support/run-reader.js';
import { returnToRun, type RunArgs } from './support/run-widget.js';
import { onStage } from './support/stage.js';

const meta: Meta<RunArgs> = {
  ...returnToRun,
  title: 'Return to run/Plan',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<RunArgs>;

/**
 * @param days the log, a letter a day up to today
 * @param stage the id of the stage that this leads to
 */
function plan(days: string, stage: string, act?: (reader: RunReader) => Promise<void>): Story {
  return {
    beforeEach: onDevice(),
    play: async ({ canvasElement }) => {
      const reader = new RunReader(canvasElement);
      await reader.openLog(days);
      await expect(reader.element.result?.place.stage).toBe(stage);
      await act?.(reader);
      await expect(reader.overhang).toBeLessThan(1);
    },
  };
}

export const StepOne = plan('', 's1-5');
export const StepSix = plan(`${weeks(6)}g.`, 's6');
export const StepTwelve = plan(`${weeks(12)}g.`, 's12');
/** 30 minutes without a break, and on to longer runs. */
export const StagesDone = plan(`${weeks(15)}.`, 's14', async (reader) => {
  await expect(reader.element.result?.place.phase).toBe('distance');
});

const openLadder = (reader: RunReader): Promise<void> => reader.unfold("[part~='ladder']");

export const LadderOpen = plan(`${weeks(9)}g.`, 's9', openLadder);
export const LadderOpenOnAPhone: Story = { ...LadderOpen, tags: ['shot:320'] };
export const LadderOpenInAColumn: Story = {
  ...LadderOpen,
  tags: ['shot:320'],
  decorators: [onStage('column')],
};
/** With the step in between. */
export const LadderWithTheBridge = plan(`${weeks(12)}a..`, 's11b', openLadder);

const openDays = (reader: RunReader): Promise<void> => reader.unfold("details:has([data-form='days'])");

export const ChangeTheDays = plan('', 's1-5', openDays);
export const DaysProblem = plan('', 's1-5', async (reader) => {
  await openDays(reader);
  await reader.enter({ 'day-1': true, 'day-2': true, 'day-3': true, from: '2020-01-01' });
  await reader.press('save-days');
  await expect(reader.part('error')).toHaveTextContent('Monday and Tuesday');
  await expect(reader.part('error')).toHaveTextContent(words.problems.past);
});
export const DaysChanged: Story = {
  ...plan('', 's1-5', async (reader) => {
    await openDays(reader);
    await reader.enter({ 'day-1': false, 'day-3': false, 'day-5': false, 'day-6': true });
    await reader.press('save-days');
    await expect(reader.text).toContain(words.plan.daysDone);
  }),
  tags: ['shot:none'],
};

export const GoalProblem = plan(`${weeks(15)}.`, 's14', async (reader) => {
  await reader.enter({ goal: '20' });
  await reader.press('save-goal');
  await expect(reader.part('error')).toHaveTextContent('Write minutes from 40 to 180.');
});
export const NewGoal: Story = {
  ...plan(`${weeks(15)}.`, 's14', async (reader) => {
    await reader.enter({ goal: '60' });
    await reader.press('save-goal');
    await expect(reader.element.result?.place.goal).toBe(60);
  }),
  tags: ['shot:none'],
};

/** Half a year of runs with every light, as a picture and as a table. */
export const LongHistory = plan(`${weeks(8)}a.g.g..g.r....${weeks(8)}g.`, 's14', (reader) =>
  reader.unfold("[part~='history'] details"),
);
export const LongHistoryOnAPhone: Story = { ...LongHistory, tags: ['shot:320'] };
export const GoodToKnow = plan('', 's1-5', (reader) => reader.unfold("[part~='notes'] details"));
