/** Why there is no run for now, and what opens the plan. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { careGate } from '../src/messages/en/care-gate.js';
import { run as words } from '../src/messages/en/run.js';
import type { CheckRecord } from '../src/rules.js';
import { CHECKS } from './support/pacing-plans.js';
import { weeks } from './support/run-plans.js';
import { RunReader } from './support/run-reader.js';
import { returnToRun, type RunArgs } from './support/run-widget.js';

const meta: Meta<RunArgs> = {
  ...returnToRun,
  title: 'Return to run/Closed',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<RunArgs>;

/**
 * @param days the log, a letter a day up to today
 * @param saying sentences that this story is about
 */
function closed(days: string, check: CheckRecord, ...saying: readonly string[]): Story {
  return {
    play: async ({ canvasElement }) => {
      const reader = new RunReader(canvasElement);
      await reader.openLog(days, {}, check);
      for (const sentence of saying) await expect(reader.text).toContain(sentence);
      await expect(reader.shows("[data-action='timer-start']")).toBe(false);
      await expect(reader.shows("[data-action='add-run']")).toBe(false);
      await expect(reader.overhang).toBeLessThan(1);
    },
  };
}

/** Nothing is known: the questions come before any plan. */
export const CheckFirst: Story = {
  play: async ({ canvasElement }) => {
    const reader = new RunReader(canvasElement);
    await reader.press('start');
    await expect(reader.text).toContain(careGate.why.none);
  },
};

/** Something was found, and no plan has begun. */
export const LockedBeforeAPlan: Story = {
  play: async ({ canvasElement }) => {
    const reader = new RunReader(canvasElement);
    await reader.knows(CHECKS.runningLocked);
    await reader.press('start');
    await expect(reader.text).toContain(words.closed.locked);
  },
};
export const RunningLocked = closed(weeks(2), CHECKS.runningLocked, words.closed.locked);
/** A clinician has seen the reader. */
export const RunningCleared: Story = {
  tags: ['shot:none'],
  play: async (context) => {
    await RunningLocked.play?.(context);
    const reader = new RunReader(context.canvasElement);
    await reader.press('cleared-running');
    await expect(reader.element.result?.status).toBe('run');
  },
};
export const AllLocked = closed(weeks(2), CHECKS.allLocked, careGate.lockTitle);
export const Emergency = closed(weeks(2), CHECKS.emergency);
export const NewOrWorse = closed(weeks(2), CHECKS.noneFoundBefore, careGate.askFor);

const none = CHECKS.noneFound;

export const AfterFourWeeks = closed(`${weeks(4)}${'.'.repeat(28)}`, none, words.closed.gateAgain);
export const BackToWalking = closed('m..', none, words.closed.walk);
export const WalkingHasSettled = closed('m........', none, words.closed.walkNow);
export const StopAfterASecondRed = closed('g.g.g..g.g.r...m.', none, words.closed.stopWhy['second-red']);
export const StopForTheBone = closed('g.g.b..', none, words.closed.stopWhy.bone);
export const StopForThePelvicFloor: Story = {
  ...closed('g.g.p..', none, words.closed.stopWhy.pelvic),
  args: { contactLabel: 'Book with the clinic', contactHref: '/book' },
};
/** Nobody can have been seen for it yet. */
export const StopSinceToday = closed('g.g.p', none, words.closed.clearedLater);

/** With a clinician’s word the questions before a run come again. */
export const StopCleared: Story = {
  tags: ['shot:none'],
  play: async (context) => {
    await StopAfterASecondRed.play?.(context);
    const reader = new RunReader(context.canvasElement);
    await reader.press('cleared');
    await expect(reader.focused).toBe(words.ready.title);
  },
};
