import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { run as words } from '../src/messages/en/run.js';
import { shared } from '../src/messages/en/shared.js';
import { REGIONS } from '../src/rules.js';
import { weeks } from './support/run-plans.js';
import { CAN_DO_ALL, RunReader, THREE_DAYS } from './support/run-reader.js';
import { returnToRun, type RunArgs } from './support/run-widget.js';

const meta: Meta<RunArgs> = {
  ...returnToRun,
  title: 'Return to run',
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
type Story = StoryObj<RunArgs>;

/** With no attribute at all. Nothing is asked of the device before the reader asks for it. */
export const Start: Story = {
  play: async ({ canvasElement }) => {
    const { text, element } = new RunReader(canvasElement);
    await expect(text).toContain(words.introCheck);
    await expect(text).toContain(shared.education);
    await expect(element.result).toBeUndefined();
  },
};

/** The whole way: the red-flag questions, the questions before the first run, and the plan. */
export const FromStartToPlan: Story = {
  tags: ['!autodocs', 'shot:none'],
  args: { region: 'gb' },
  play: async ({ canvasElement }) => {
    const reader = new RunReader(canvasElement);
    await reader.press('start');
    await reader.answerCheck();
    await reader.press('go-on');
    await reader.enter({ ...CAN_DO_ALL, ...THREE_DAYS });
    await reader.press('see-plan');
    await expect(reader.element.result?.status).toBe('run');
    await expect(reader.focused).toBe(reader.heading('today'));
  },
};

/** For colleagues: sources in full. */
export const Clinician: Story = {
  tags: ['!autodocs'],
  args: { region: 'gb', audience: 'clinician' },
  play: async ({ canvasElement }) => {
    const reader = new RunReader(canvasElement);
    await reader.openLog(`${weeks(3)}a.g`);
    for (const why of reader.element.shadowRoot?.querySelectorAll('details') ?? []) why.open = true;
    await expect(reader.part('today')).toHaveTextContent(/ \([A-Z]\)\.$/);
  },
};
