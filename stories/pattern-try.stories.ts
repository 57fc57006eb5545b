/** Self-checks and exercises. Figures stand still where the device asks for less motion, as in all pictures. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { careGate } from '../src/messages/en/care-gate.js';
import { exercises as words } from '../src/messages/en/exercises.js';
import { EXERCISES, SELF_CHECKS, type CheckRecord } from '../src/rules.js';
import { CHECKS } from './support/pacing-plans.js';
import { PatternReader } from './support/pattern-reader.js';
import { patternExplainer, type PatternArgs } from './support/pattern-widget.js';
import { onDevice } from './support/run-device.js';
import { onStage } from './support/stage.js';

const meta: Meta<PatternArgs> = {
  ...patternExplainer,
  title: 'Pattern explainer/Things to try',
  tags: ['!autodocs', 'shot:720'],
  args: { region: 'gb', pattern: 'one-side' },
  beforeEach: () => {
    const ways = [patternExplainer.beforeEach(), onDevice()()];
    return () => {
      for (const way of ways.toReversed()) way();
    };
  },
};

export default meta;
type Story = StoryObj<PatternArgs>;
type Play = NonNullable<Story['play']>;

/** Opens the part, with the check already done, and does something there. */
const tried =
  (act?: (reader: PatternReader) => Promise<void>, check?: CheckRecord): Play =>
  async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await reader.knows(check);
    await reader.goTo('try');
    await act?.(reader);
    await reader.fits();
    reader.lookUp();
  };

const open = tried(async (reader) => {
  await expect(reader.card('carry-check')).toHaveTextContent(words.check['carry-check'].name);
  await expect(reader.card('pallof-press')).toHaveTextContent(words.exercise['pallof-press'].name);
});

const noted = tried(async (reader) => {
  await reader.notice('stand-check', ['lean', 'side'], 'Left 12 seconds, right 25');
  await expect(reader.card('stand-check')).toHaveTextContent('I noticed … (3)');
});

const chosen = tried(async (reader) => {
  await reader.choose('single-leg-stance');
  await reader.choose('suitcase-carry');
  await expect(reader.element.result?.exercises).toEqual(['single-leg-stance', 'suitcase-carry']);
});

const timed = tried(async (reader) => {
  await reader.time('stand-check', 12);
  await expect(reader.get('[role=timer]')).toHaveTextContent('23');
  await expect(reader.card('single-leg-stance')).toHaveTextContent(words.timer.other);
});

export const Open: Story = { tags: ['shot:900'], play: open };
export const OpenDark: Story = { args: { theme: 'dark' }, play: open };
export const OpenInAColumn: Story = { tags: ['shot:320'], decorators: [onStage('column')], play: open };
/** All there is, for those who picked no pattern. */
export const Everything: Story = {
  tags: ['shot:none'],
  args: { pattern: '' },
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await reader.knows();
    await reader.start();
    await reader.goTo('try');
    await expect(reader.all('.try-card')).toHaveLength(SELF_CHECKS.length + EXERCISES.length);
    await reader.fits();
  },
};

/** Signs that a clinician should look at first: what asks for load waits. */
export const LockedLoads: Story = {
  play: tried(async (reader) => {
    await expect(reader.text).toContain(words.closed.loads);
    await expect(reader.all('.try-card')).toHaveLength(0);
  }, CHECKS.loadsLocked),
};
/** What loads no more than a day does stays open. */
export const LockedLoadsInPart: Story = {
  args: { pattern: 'sit-then-stand' },
  tags: ['shot:320'],
  play: tried(async (reader) => {
    await expect(reader.text).toContain(words.closed.loads);
    await expect(reader.card('walking')).toBeVisible();
  }, CHECKS.loadsLocked),
};
export const LockedAll: Story = {
  play: tried(async (reader) => {
    await expect(reader.text).toContain(careGate.lockTitle);
    await expect(reader.all('.try-card')).toHaveLength(0);
  }, CHECKS.allLocked),
};
/** The page knows of no check. */
export const CheckDue: Story = {
  tags: ['shot:320'],
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await reader.goTo('try');
    await expect(reader.text).toContain(careGate.why.none);
    await expect(reader.all('.try-card')).toHaveLength(0);
    await reader.fits();
  },
};

export const NotedOnAPhone: Story = { args: { theme: 'auto' }, tags: ['shot:320', 'shot:dark'], play: noted };
export const Chosen: Story = { tags: ['shot:none'], play: chosen };

export const TimerRunning: Story = { play: timed };
export const TimerStopped: Story = {
  play: async (context) => {
    await timed(context);
    const reader = new PatternReader(context.canvasElement);
    await reader.press('hold-stop');
    await expect(reader.focused).toBe(words.timer.stopped);
    reader.lookUp();
  },
};
export const TimerDone: Story = {
  tags: ['shot:none'],
  play: tried(async (reader) => {
    await reader.time('stand-check', 76);
    await expect(reader.card('stand-check')).toHaveTextContent(words.timer.done);
  }),
};

export const ForcedColours: Story = { tags: ['shot:forced-colors'], play: timed };
export const RightToLeft: Story = { parameters: { direction: 'rtl' }, play: timed };
export const Clinician: Story = {
  args: { audience: 'clinician' },
  tags: ['shot:900'],
  play: tried(async (reader) => {
    reader.openAll();
    await expect(reader.card('carry-check')).toHaveTextContent('I 0.25');
  }),
};
