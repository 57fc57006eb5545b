import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { patterns as words } from '../src/messages/en/patterns.js';
import { shared } from '../src/messages/en/shared.js';
import { PATTERNS, REGIONS } from '../src/rules.js';
import { PatternReader } from './support/pattern-reader.js';
import { patternExplainer, type PatternArgs } from './support/pattern-widget.js';

const meta: Meta<PatternArgs> = {
  ...patternExplainer,
  title: 'Pattern explainer',
  argTypes: {
    // Shadow parts have the same names, and the generated table keeps only one of each two.
    pattern: {
      description: 'Opens on this pattern. Anything else shows all seven.',
      table: { category: 'attributes' },
      control: 'select',
      options: PATTERNS.map(({ id }) => id),
    },
    region: {
      description:
        'ISO code in lower case (`gb`, `gb-nir`, `us`, `eu` …) for numbers and services. The reader can change it.',
      table: { category: 'attributes' },
      control: 'select',
      options: REGIONS.map(({ code }) => code),
    },
    theme: { control: 'inline-radio', options: ['inherit', 'light', 'dark', 'auto'] },
    audience: { control: 'inline-radio', options: ['reader', 'clinician'] },
    redFlagHref: { control: 'text' },
    contactLabel: { control: 'text' },
    contactHref: { control: 'text' },
    reviewedBy: { control: 'text' },
    reviewedOn: { control: 'text' },
    lang: { table: { disable: true } },
  },
};

export default meta;
type Story = StoryObj<PatternArgs>;

/** With no attribute at all. */
export const Start: Story = {
  play: async ({ canvasElement }) => {
    const { text, element } = new PatternReader(canvasElement);
    await expect(text).toContain(words.introModel);
    await expect(text).toContain(shared.education);
    await expect(element.result).toBeUndefined();
  },
};

/** For a post about one pattern: `pattern="late-in-activity"`. */
export const OnePattern: Story = {
  args: { pattern: 'late-in-activity' },
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await expect(reader.part('pattern')).toHaveTextContent(words.pattern['late-in-activity'].name);
    await expect(reader.element.result?.patterns).toEqual(['late-in-activity']);
  },
};

/** The whole way, from part to part, with the red-flag questions before anything is tried. */
export const FromStartToSummary: Story = {
  tags: ['!autodocs', 'shot:none'],
  args: { region: 'gb' },
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await reader.start('one-side');
    for (const part of ['why', 'try'] as const) {
      await reader.press('next');
      await expect(reader.focused).toBe(words.parts[part]);
    }
    await expect(reader.shows("[data-action='check']")).toBe(true);
    await reader.knows();
    await reader.choose('pallof-press');
    for (const part of ['backfires', 'treatments', 'summary'] as const) {
      await reader.press('next');
      await expect(reader.focused).toBe(words.parts[part]);
    }
    await expect(reader.element.result).toEqual({ patterns: ['one-side'], exercises: ['pallof-press'] });
  },
};
