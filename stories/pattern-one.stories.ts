/** The first part: each of the seven patterns, opened by the attribute as a post about it would. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, spyOn } from 'storybook/test';
import { patterns as words } from '../src/messages/en/patterns.js';
import { questionnaire } from '../src/messages/en/questionnaire.js';
import { PATTERNS, type Pattern, type PatternId } from '../src/rules.js';
import { PatternReader } from './support/pattern-reader.js';
import { patternExplainer, type PatternArgs } from './support/pattern-widget.js';

const meta: Meta<PatternArgs> = {
  ...patternExplainer,
  title: 'Pattern explainer/One pattern',
  tags: ['!autodocs', 'shot:720'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<PatternArgs>;

function opened(id: PatternId): Story {
  return {
    args: { pattern: id },
    play: async ({ canvasElement }) => {
      const reader = new PatternReader(canvasElement);
      const { name, alt, notice } = words.pattern[id];
      await expect(reader.part('pattern')).toHaveTextContent(name);
      await expect(reader.get('.pattern .curve')).toHaveAttribute('aria-label', alt);
      for (const line of notice) await expect(reader.text).toContain(line);
      const row: Pattern | undefined = PATTERNS.find((pattern) => pattern.id === id);
      for (const sign of row?.ruleOut ?? []) {
        await expect(reader.part('check-first')).toHaveTextContent(questionnaire.questions[sign]);
      }
      await expect(reader.shows("[part~='movement']")).toBe(row?.asksMovement === true);
      await reader.fits();
    },
  };
}

export const SitThenStand = opened('sit-then-stand');
export const LateInActivity = opened('late-in-activity');
export const OneSide = opened('one-side');
export const BackButtockHip = opened('back-buttock-hip');
/** Asks about mornings and nights before it explains anything. */
export const BetterWithWalking = opened('better-with-walking');
export const StretchRebound = opened('stretch-rebound');
export const RunningNotBiking = opened('running-not-biking');

export const OnAPhone: Story = { ...opened('one-side'), tags: ['shot:320'] };

/** More than one picture fits. */
export const TwoPicked: Story = {
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await reader.start('sit-then-stand', 'running-not-biking');
    await expect(reader.focused).toBe(words.pattern['sit-then-stand'].name);
    await expect(reader.all("[part~='pattern']")).toHaveLength(2);
    await reader.fits();
  },
};

export const NonePicked: Story = {
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await reader.start();
    await expect(reader.focused).toBe(words.noPattern);
    await expect(reader.element.result).toBeUndefined();
    await reader.fits();
  },
};

/** A name that there is not: all seven, and one hint for whoever built the site. */
export const Unknown: Story = {
  tags: ['shot:none'],
  args: { pattern: 'late' },
  beforeEach: () => {
    const info = spyOn(console, 'info').mockImplementation(() => {});
    return () => {
      info.mockRestore();
    };
  },
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await expect(reader.all('.card')).toHaveLength(PATTERNS.length);
    await expect(console.info).toHaveBeenCalledTimes(1);
    await expect(console.info).toHaveBeenCalledWith(expect.stringContaining(PATTERNS[0].id));
  },
};
