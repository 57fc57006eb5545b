/** What is asked before the first run, and why the plan may stay closed. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { run as words } from '../src/messages/en/run.js';
import { daysAgo } from './support/pacing-plans.js';
import { AND_AFTER_A_BIRTH, CAN_DO_ALL, RunReader, THREE_DAYS, type Entered } from './support/run-reader.js';
import { returnToRun, type RunArgs } from './support/run-widget.js';

const meta: Meta<RunArgs> = {
  ...returnToRun,
  title: 'Return to run/Ready to run',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<RunArgs>;

/** The questions with some of them answered. */
function filled(entered: Entered, ...fields: readonly string[]): Story {
  return {
    play: async ({ canvasElement }) => {
      const reader = new RunReader(canvasElement);
      await reader.begin();
      await reader.enter(entered);
      for (const field of fields) await expect(reader.shows(`[data-field='${field}']`)).toBe(true);
      await expect(reader.shows("[part~='error']")).toBe(false);
      await expect(reader.overhang).toBeLessThan(1);
    },
  };
}

const fit: Entered = { ...CAN_DO_ALL, ...THREE_DAYS };

export const Empty = filled({}, 'hops');
export const Answered = filled({ ...fit, slowly: true });
/** More is asked of those who gave birth less than a year ago. */
export const AfterABirth = filled(
  { birth: true, weeks: '20', ...CAN_DO_ALL, ...AND_AFTER_A_BIRTH },
  'running-man',
);
/** Nothing has to be tried then. A clinician may know better. */
export const MayBeCleared = filled({ procedure: true }, 'cleared');
export const Cleared = filled({ procedure: true, cleared: true }, 'hops');

/** What is missing, and what cannot be, each with a way to its field. */
export const Problems: Story = {
  play: async ({ canvasElement }) => {
    const reader = new RunReader(canvasElement);
    await reader.seePlan({
      birth: true,
      weeks: 'ten',
      jog: 'yes',
      'day-1': true,
      'day-2': true,
      from: daysAgo(1),
    });
    await expect(reader.part('error')).toHaveTextContent(words.problems.weeks);
    await expect(reader.part('error')).toHaveTextContent(words.problems.past);
    await expect(reader.focused).toContain('Monday');
    await expect(reader.element.result).toBeUndefined();
    await expect(reader.overhang).toBeLessThan(1);
  },
};

/** A link of the summary leads to its field. */
export const ProblemInOneField: Story = {
  tags: ['shot:none'],
  play: async ({ canvasElement }) => {
    const reader = new RunReader(canvasElement);
    await reader.seePlan(CAN_DO_ALL);
    await reader.follow('day-1');
    await expect(reader.element.shadowRoot?.activeElement).toHaveAttribute('data-field', 'day-1');
  },
};

/** @param saying sentences that say why it stays closed */
function notYet(entered: Entered, ...saying: readonly string[]): Story {
  return {
    play: async ({ canvasElement }) => {
      const reader = new RunReader(canvasElement);
      await reader.seePlan(entered);
      await expect(reader.focused).toBe(words.ready.notYet);
      for (const sentence of saying) await expect(reader.part('today')).toHaveTextContent(sentence);
      await expect(reader.element.result).toBeUndefined();
      await expect(reader.overhang).toBeLessThan(1);
    },
  };
}

export const NotYetATask = notYet(
  { ...fit, 'walk-30': 'not-yet', 'step-downs': 'not-yet' },
  words.ready.task['walk-30'].label,
  words.ready.task['step-downs'].label,
);
/** It sends back to the red-flag check. */
export const NotYetABoneWarning = notYet({ 'bone-step': true }, words.ready.recheck);
export const NotYetPregnant = notYet({ pregnant: true }, words.ready.why.pregnant);
export const NotYetPainInHops = notYet({ ...fit, hops: 'hurts' }, words.ready.recheck);
export const NotYetAfterABirth = notYet({ birth: true, weeks: '8' }, words.ready.why.birth);
/** Who cannot run for one reason need not try anything. */
export const NotYetForManyReasons: Story = {
  ...notYet({ pregnant: true, procedure: true, 'bone-sooner': true, 'low-energy': true }),
  args: { contactLabel: 'Book with the clinic', contactHref: '/book' },
};

/** The answers are still there. */
export const AnswersChanged: Story = {
  tags: ['shot:none'],
  play: async (context) => {
    await NotYetATask.play?.(context);
    const reader = new RunReader(context.canvasElement);
    await reader.press('change-answers');
    await reader.enter({ 'walk-30': 'yes', 'step-downs': 'yes' });
    await reader.press('see-plan');
    await expect(reader.element.result?.status).toBe('run');
  },
};

/** The check is to be done again before anything else. */
export const CheckAgain: Story = {
  tags: ['shot:none'],
  play: async (context) => {
    await NotYetABoneWarning.play?.(context);
    const reader = new RunReader(context.canvasElement);
    await reader.press('recheck');
    await expect(reader.shows("[data-action='check']")).toBe(true);
  },
};
