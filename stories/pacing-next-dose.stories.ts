/** What comes next after a log: every light, every change of the dose, and every end. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { pacing as words } from '../src/messages/en/pacing.js';
import { sessionLog } from '../src/messages/en/session-log.js';
import type { NextDose, PacingPlan } from '../src/rules.js';
import { fileOf, planSince, runsSince } from './support/pacing-plans.js';
import { PacingReader } from './support/pacing-reader.js';
import { pacing, type PacingArgs } from './support/pacing-widget.js';

const meta: Meta<PacingArgs> = {
  ...pacing,
  title: 'Pacing calculator/Next dose',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<PacingArgs>;

/** What a story is about: the dose and the like, as the element's own `result` has it. */
type Expected = Partial<Pick<NextDose, 'status' | 'reason' | 'dose' | 'held' | 'flareDays'>>;

/**
 * A plan with its diary, opened from a file.
 * @param saying sentences of the card that this story is about
 */
function next(made: () => PacingPlan, diary: string, what: Expected, ...saying: readonly string[]): Story {
  return {
    play: async ({ canvasElement }) => {
      const reader = new PacingReader(canvasElement);
      await reader.open(fileOf(made(), diary));
      await expect(reader.element.result?.nextDose).toMatchObject(what);
      for (const sentence of saying) await expect(reader.part('next')).toHaveTextContent(sentence);
      await expect(reader.overhang).toBeLessThan(1);
    },
  };
}

/** A plan that ends its diary today. */
const walks = (diary: string, rest: Partial<PacingPlan> = {}) => planSince(diary.length - 1, rest);

const walk = (diary: string, what: Expected, ...saying: readonly string[]): Story =>
  next(() => walks(diary), diary, what, ...saying);

export const Green = walk('ggg.', { dose: 20 }, sessionLog.lights.green.means);
export const Amber = walk('gggga', { dose: 20 });

export const CutByThreeTenths = walk('ggggr', { dose: 14 });
export const CutByHalf: Story = {
  ...walk('gg.ggm', { dose: 10 }, words.dose.because['not-settled']),
  tags: ['shot:none'],
};
/** Some pain in two weeks running is a cut. */
export const SecondAmberWeek = walk('gga.g.ggg.a', { dose: 14 });

export const Risen = walk('ggg.g.gg', { dose: 22 });
/** Few, whole steps: one more, once enough weeks have been stable. */
export const OneMore = next(
  () =>
    walks('g..g...g..g....', {
      activity: 'step-down',
      unit: 'repetitions',
      baseline: { kind: 'fine', amounts: [6], usual: 1, flare: false },
      sets: 3,
      target: 12,
    }),
  'g..g...g..g....',
  { dose: 8 },
  words.next.why['one-more'],
);

/** Two easy days, and then half of it. */
export const FlareDayTwo = walk('ggggf.', { dose: 10, flareDays: 2 });

export const StopAfterSecondRebound = walk(
  'ggggr...gg.gr.',
  { status: 'stop', reason: 'second-rebound' },
  words.next.stopWhy['second-rebound'],
);

/** A clinician has seen the reader since, and the plan goes on. */
export const Cleared: Story = {
  play: async (context) => {
    await StopAfterSecondRebound.play?.(context);
    const reader = new PacingReader(context.canvasElement);
    await reader.enter({ cleared: true });
    await expect(reader.element.result?.nextDose.status).toBe('go');
    await expect(reader.focused).toBe(reader.heading('next'));
  },
};

/** A break of over four weeks: walking and running by turns is the way back. */
export const RunnerAfterABreak = next(
  () => runsSince(60),
  'g.g.g..g.g',
  { status: 'hand-over' },
  words.next.handOverWhy,
);

/** Short runs for a month: the longest of the last 30 days is what counts. */
export const RunnerDoingLess: Story = {
  ...next(
    () => runsSince(36),
    'l.l.l..l.l.l..l.l.l..l.l.l..l.l.l..',
    { status: 'go' },
    words.next.why['long-break'],
  ),
  tags: ['shot:none'],
};
