/** The card above all else: what may be run today, or why it is a rest day. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { run as words } from '../src/messages/en/run.js';
import { daysAgo } from './support/pacing-plans.js';
import { onDevice } from './support/run-device.js';
import { weekdaysFrom, weeks, type Diary } from './support/run-plans.js';
import { RunReader } from './support/run-reader.js';
import { returnToRun, type RunArgs } from './support/run-widget.js';

const meta: Meta<RunArgs> = {
  ...returnToRun,
  title: 'Return to run/Today',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<RunArgs>;

/**
 * @param days the log, a letter a day up to today
 * @param step the id of what is to be run
 * @param saying sentences of the card that this story is about
 */
function today(days: string, step: string, diary?: Diary, ...saying: readonly string[]): Story {
  return {
    beforeEach: onDevice(),
    play: async ({ canvasElement }) => {
      const reader = new RunReader(canvasElement);
      await reader.openLog(days, diary);
      await expect(reader.element.result?.next?.asked.id).toBe(step);
      for (const sentence of saying) await expect(reader.part('today')).toHaveTextContent(sentence);
      await expect(reader.overhang).toBeLessThan(1);
    },
  };
}

export const FirstRun = today('', 's1-5', undefined, words.today.howTo);
/** In the third step, after a run with some pain. */
export const RunDay = today(`${weeks(3)}g.a..`, 's3', undefined, words.outcomes['row-broken'].amber);
export const RestDay = today(`${weeks(2)}g.g`, 's2', undefined, words.today.restWhy['day-after']);
/** One may run all the same. */
export const NotOneOfYourDays = today(
  `${weeks(2)}g..`,
  's2',
  { settings: { weekdays: weekdaysFrom(1) } },
  words.today.mayToday,
);
export const ChosenLater = today(
  '',
  's1-5',
  { settings: { weekdays: weekdaysFrom(), from: daysAgo(-9) } },
  words.today.restWhy.later,
);
/** Easy days first. */
export const AfterARedRun = today(`${weeks(3)}g.m.`, 's2', undefined, words.outcomes.back);
export const GoingSlowly = today('g.g.g..g.g.a..', 's1-6', { cautious: true }, words.today.more.cautious);
export const RanTooMuch = today('g.g.g..o..', 's1-8', undefined, words.outcomes['row-broken']['too-long']);
export const MissedDays = today(`${weeks(3)}........`, 's2');
/** A step in between, once 25 minutes in one go were a lot. */
export const Bridge = today(`${weeks(12)}a..`, 's11b', undefined, words.outcomes.bridge);
export const Distance = today(`${weeks(19)}.`, 'long', { goal: 60 });
export const Speed = today(`${weeks(28)}g..`, 'speed-1', undefined, words.today.easyBetween);
export const Hills = today(`${weeks(37)}g..`, 'hills-1', undefined, words.today.easyBetween);
