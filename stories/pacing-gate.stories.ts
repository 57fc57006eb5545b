/** What stands between a reader and the plan: the red-flag check, and what it keeps closed. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { careGate as words } from '../src/messages/en/care-gate.js';
import { checkResult } from '../src/messages/en/check-result.js';
import { pacing as pacingWords } from '../src/messages/en/pacing.js';
import type { CheckRecord, PacingPlan } from '../src/rules.js';
import { CHECKS, fileOf, planSince, runsSince } from './support/pacing-plans.js';
import { PacingReader } from './support/pacing-reader.js';
import { pacing, type PacingArgs } from './support/pacing-widget.js';

const meta: Meta<PacingArgs> = {
  ...pacing,
  title: 'Pacing calculator/Check first',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<PacingArgs>;

/** Nothing is known: the questions come before any plan. */
export const FirstQuestions: Story = {
  play: async ({ canvasElement }) => {
    const reader = new PacingReader(canvasElement);
    await reader.press('start');
    await expect(reader.text).toContain(words.why.none);
    await expect(reader.shows("[data-action='check']")).toBe(true);
  },
};

/** The site has the check on a page of its own. */
export const LinkToTheCheck: Story = {
  args: { redFlagHref: '/when-to-get-help' },
  play: async ({ canvasElement }) => {
    const reader = new PacingReader(canvasElement);
    await reader.press('start');
    await expect(reader.part('check-link')).toHaveAttribute('href', '/when-to-get-help');
  },
};

/** Asked here, and nothing found. */
export const OwnResult: Story = {
  play: async ({ canvasElement }) => {
    const reader = new PacingReader(canvasElement);
    await reader.press('start');
    await reader.answerCheck();
    await expect(reader.shows("[data-action='go-on']")).toBe(true);
  },
};

/** Asked here, and something found: it stays closed until a clinician has seen it. */
export const OwnResultLocked: Story = {
  tags: ['shot:none'],
  play: async ({ canvasElement }) => {
    const reader = new PacingReader(canvasElement);
    await reader.press('start');
    await reader.answerCheck('fever');
    await expect(reader.shows("[data-action='go-on']")).toBe(false);
    await expect(reader.shows("[data-action='cleared-exercise']")).toBe(true);
  },
};

/** @param saying sentences of the gate that this story is about */
function known(check: CheckRecord, made: PacingPlan, diary: string, ...saying: readonly string[]): Story {
  return {
    play: async ({ canvasElement }) => {
      const reader = new PacingReader(canvasElement);
      await reader.open(fileOf(made, diary), check);
      for (const sentence of saying) await expect(reader.text).toContain(sentence);
      await expect(reader.overhang).toBeLessThan(1);
    },
  };
}

const walk = () => planSince(4);

export const AllLocked = known(CHECKS.allLocked, walk(), 'ggg.', words.lockTitle, words.clearance);

/** One tick opens the plan for exercise, not for running. */
export const AllLockedCleared: Story = {
  tags: ['shot:none'],
  play: async (context) => {
    await AllLocked.play?.(context);
    const reader = new PacingReader(context.canvasElement);
    await reader.press('cleared-exercise');
    await expect(reader.shows("[data-action='go-on']")).toBe(true);
  },
};

/** No more than now: no plan for more, and the log goes on. */
export const LoadsLocked = known(
  CHECKS.loadsLocked,
  walk(),
  'ggg.',
  checkResult.locks.loads,
  pacingWords.plan.locked,
);
/** Walking may go on and rise. */
export const RunningLockedForAWalker = known(CHECKS.runningLocked, walk(), 'ggg.', checkResult.locks.running);
export const RunningLockedForARunner = known(
  CHECKS.runningLocked,
  runsSince(4),
  'g.g.',
  pacingWords.plan.closedTitle,
);
export const Emergency = known(CHECKS.emergency, walk(), 'ggg.');
export const NewOrWorse = known(CHECKS.noneFoundBefore, walk(), 'ggg.', words.askFor);

/** A yes makes the last check count no more. */
export const SomethingIsWorse: Story = {
  tags: ['shot:none'],
  play: async (context) => {
    await NewOrWorse.play?.(context);
    const reader = new PacingReader(context.canvasElement);
    await reader.press('new-or-worse');
    await expect(reader.text).toContain(words.why.worse);
  },
};
