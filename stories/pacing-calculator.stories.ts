import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { pacing as words } from '../src/messages/en/pacing.js';
import { shared } from '../src/messages/en/shared.js';
import { REGIONS } from '../src/rules.js';
import { CHECKS, fileOf, planSince } from './support/pacing-plans.js';
import { PacingReader } from './support/pacing-reader.js';
import { pacing, type PacingArgs } from './support/pacing-widget.js';

const meta: Meta<PacingArgs> = {
  ...pacing,
  title: 'Pacing calculator',
  argTypes: {
    // A shadow part has the same name, and the generated table keeps only one of the two.
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
type Story = StoryObj<PacingArgs>;

/** With no attribute at all. Nothing is asked of the device before the reader asks for it. */
export const Start: Story = {
  play: async ({ canvasElement }) => {
    const { text, element } = new PacingReader(canvasElement);
    await expect(text).toContain(words.introPrivate);
    await expect(text).toContain(shared.education);
    await expect(element.result).toBeUndefined();
  },
};

/** The whole way: the red-flag questions, the first dose, and the plan. */
export const FromStartToPlan: Story = {
  tags: ['!autodocs', 'shot:none'],
  args: { region: 'gb' },
  play: async ({ canvasElement }) => {
    const reader = new PacingReader(canvasElement);
    await reader.press('start');
    await reader.answerCheck();
    await reader.press('go-on');
    await reader.enter({ activity: 'walk', kind: 'known', amount: '30', during: 5, lasted: 'under-2-h' });
    await reader.enter({ usual: 2, target: '1 h' });
    await reader.press('work-out');
    await expect(reader.element.result?.firstDose.dose).toBe(21);
    await expect(reader.focused).toBe(reader.heading('dose'));
  },
};

/** For colleagues: sources in full. */
export const Clinician: Story = {
  tags: ['!autodocs'],
  args: { region: 'gb', audience: 'clinician' },
  play: async ({ canvasElement }) => {
    const reader = new PacingReader(canvasElement);
    await reader.open(fileOf(planSince(12), 'ggg.ggg.am'), CHECKS.noneFoundBefore);
    await reader.press('nothing-new');
    for (const why of reader.element.shadowRoot?.querySelectorAll('details') ?? []) why.open = true;
    await expect(reader.part('next')).toHaveTextContent(/ \([A-Z]\)\.$/);
  },
};
