import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { checkResult } from '../src/messages/en/check-result.js';
import { redFlagCheck } from '../src/messages/en/red-flag-check.js';
import { shared } from '../src/messages/en/shared.js';
import { REGIONS } from '../src/rules.js';
import { Reader } from './support/reader.js';
import { registered } from './support/registered.js';
import { gallery } from './support/stage.js';
import { widget, type WidgetArgs } from './support/widget.js';

const meta: Meta<WidgetArgs> = {
  ...registered,
  title: 'Red-flag check',
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
    contactLabel: { control: 'text' },
    contactHref: { control: 'text' },
    reviewedBy: { control: 'text' },
    reviewedOn: { control: 'text' },
    lang: { table: { disable: true } },
  },
};

export default meta;
type Story = StoryObj<WidgetArgs>;

/** With no attribute at all. The reader can say where they are, at the bottom. */
export const Start: Story = {
  play: async ({ canvasElement }) => {
    const { text, element } = new Reader(canvasElement);
    await expect(text).toContain(redFlagCheck.title);
    await expect(text).toContain(shared.education);
    await expect(text).toContain(shared.localNumber);
    await expect(element.result).toBeUndefined();
  },
};

/** The site says where its readers are: numbers are links, and the reader can still change it. */
export const WithRegion: Story = {
  args: { region: 'gb' },
  play: async ({ canvasElement }) => {
    const reader = new Reader(canvasElement);
    await expect(reader.part('number')).toHaveAttribute('href', 'tel:999');
    await expect(reader.part('region')).toHaveValue('gb');
  },
};

/** The clinic’s own way to book shows with same-day and prompt results, under the number and never in its place. */
export const ContactLink: Story = {
  tags: ['!autodocs'],
  args: { region: 'gb', contactLabel: 'Book with our physiotherapy team', contactHref: '/book' },
  play: async ({ canvasElement }) => {
    const reader = new Reader(canvasElement);
    await reader.finish({ 'swollen-leg': 'yes' });
    await expect(reader.part('contact')).toHaveAttribute('href', '/book');
    await expect(reader.part('care-card')).toHaveTextContent('111');
  },
};

/** A clinician of the site’s own has read the page. */
export const Reviewed: Story = {
  args: { region: 'ie', reviewedBy: 'A. Byrne, physiotherapist', reviewedOn: '2026-02-14' },
  play: async ({ canvasElement }) => {
    await expect(new Reader(canvasElement).text).toContain('A. Byrne, physiotherapist, 14 February 2026');
  },
};

/** For colleagues: codes, thresholds, published accuracy and sources in full. */
export const ClinicianQuestion: Story = {
  tags: ['!autodocs'],
  args: { region: 'gb', audience: 'clinician' },
  play: async ({ canvasElement }) => {
    const reader = new Reader(canvasElement);
    await reader.goTo('legs');
    await expect(reader.text).toContain('RF08');
  },
};

export const ClinicianResult: Story = {
  tags: ['!autodocs'],
  args: { region: 'gb', audience: 'clinician' },
  play: async ({ canvasElement }) => {
    const reader = new Reader(canvasElement);
    await reader.finish({
      'recent-procedure': 'yes',
      'pain-duration': 'over-3-months',
      'age-at-onset': 'under-35',
      'age-now': '50-or-under',
      'morning-stiffness': 'over-30-minutes',
      'eased-by-movement': 'yes',
      'buttock-swaps-sides': 'yes',
    });
    for (const why of reader.element.shadowRoot?.querySelectorAll('details') ?? []) why.open = true;
    await expect(reader.text).toContain('P17, RF26');
    await expect(reader.text).toContain('10.1007/s10067-022-06100-7');
    await expect(reader.text).toContain('Sensitivity 70.3 %, specificity 81.2 %.');
  },
};

/** One same-day result in every region. Nobody’s own emergency number is hidden by a region that is wrong. */
export const EveryRegion: Story = {
  tags: ['!autodocs', 'shot:1280'],
  render: () =>
    gallery(
      REGIONS.map(({ code }) => ({
        name: `${shared.regions[code]} (${code})`,
        content: widget({ region: code, headingLevel: 3 }),
      })),
    ),
  play: async ({ canvasElement }) => {
    for (const page of canvasElement.querySelectorAll('article')) {
      const reader = new Reader(page);
      await reader.finish({ fever: 'yes' });
      await expect(reader.part('care-card')).toHaveTextContent(checkResult.levels['same-day'].heading);
      await expect(reader.text).toMatch(/your local emergency number/i);
    }
  },
};
