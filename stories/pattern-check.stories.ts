/** What comes first: signs that need help, and the questions before tiredness may explain anything. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { careGate } from '../src/messages/en/care-gate.js';
import { checkResult } from '../src/messages/en/check-result.js';
import { patterns as words } from '../src/messages/en/patterns.js';
import { questionnaire } from '../src/messages/en/questionnaire.js';
import type { Answers } from '../src/rules.js';
import { CHECKS } from './support/pacing-plans.js';
import { CALM_MORNINGS, EARLY_DAYS, PatternReader, STIFF_MORNINGS } from './support/pattern-reader.js';
import { patternExplainer, type PatternArgs } from './support/pattern-widget.js';

const meta: Meta<PatternArgs> = {
  ...patternExplainer,
  title: 'Pattern explainer/Check first',
  tags: ['!autodocs', 'shot:720'],
  args: { region: 'gb', pattern: 'better-with-walking' },
};

export default meta;
type Story = StoryObj<PatternArgs>;

export const FirstQuestion: Story = {
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await reader.press('movement');
    await expect(reader.focused).toBe(questionnaire.screens['age-at-onset']);
    await reader.fits();
  },
};

/** @param saying sentences that the answers come to */
function answered(said: Answers, ...saying: readonly string[]): Story {
  return {
    play: async ({ canvasElement }) => {
      const reader = new PatternReader(canvasElement);
      await reader.answerMovement(said);
      for (const sentence of saying) await expect(reader.text).toContain(sentence);
      await reader.fits();
    },
  };
}

/** Worth a check, which comes before anything is explained. */
export const Inflammatory: Story = {
  ...answered(STIFF_MORNINGS, words.inflammatoryLead, checkResult.levels.prompt.heading),
  args: { contactLabel: 'Book with the clinic', contactHref: '/book' },
};
export const InflammatoryOnAPhone: Story = {
  ...answered(STIFF_MORNINGS, words.inflammatoryLead),
  args: { theme: 'auto' },
  tags: ['shot:320', 'shot:dark'],
};
/** It goes along to the explanation, in whose place it stands. */
export const InflammatoryBeforeTheExplanation: Story = {
  play: async (context) => {
    await Inflammatory.play?.(context);
    const reader = new PatternReader(context.canvasElement);
    await reader.goTo('why');
    await expect(reader.part('care-card')).toBeVisible();
    for (const line of words.pattern['better-with-walking'].may) {
      await expect(reader.text).not.toContain(line);
    }
  },
};

export const TirednessMayBeTold = answered(CALM_MORNINGS, words.tiredness, words.again);
export const TooEarly = answered(EARLY_DAYS, words.tooEarly);

/** One of the signs: the check before anything else. */
export const SignsThatNeedHelp: Story = {
  args: { pattern: 'running-not-biking' },
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await reader.press('signs');
    await expect(reader.text).toContain(careGate.dueTitle);
    await expect(reader.shows("[data-action='check']")).toBe(true);
    await reader.fits();
  },
};

/** The check is on another page of the site. */
export const CheckElsewhere: Story = {
  tags: ['shot:none'],
  args: { pattern: 'one-side', redFlagHref: '/when-to-get-help' },
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await expect(reader.part('check-link')).toHaveAttribute(
      'href',
      expect.stringContaining('/when-to-get-help'),
    );
    await reader.fits();
  },
};

/** The page knows of an emergency: it stays in sight, and every text stays open. */
export const EmergencyKnown: Story = {
  args: { pattern: 'sit-then-stand' },
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await reader.knows(CHECKS.emergency);
    await expect(reader.get('.emergency-line')).toBeVisible();
    await expect(reader.part('pattern')).toBeVisible();
    await reader.fits();
  },
};

/** Nothing is to be tried then. */
export const EmergencyBeforeAnExercise: Story = {
  args: { pattern: 'sit-then-stand' },
  tags: ['shot:320'],
  play: async (context) => {
    await EmergencyKnown.play?.(context);
    const reader = new PatternReader(context.canvasElement);
    await reader.goTo('try');
    await expect(reader.all('.try-card')).toHaveLength(0);
    await expect(reader.part('care-card')).toBeVisible();
    await reader.fits();
  },
};
