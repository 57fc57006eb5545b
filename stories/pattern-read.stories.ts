/** What often backfires, treatments and tests people read about, and stories of one person. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { treatments as words } from '../src/messages/en/treatments.js';
import { BACKFIRES, STORIES, TREATMENTS } from '../src/rules.js';
import { PatternReader } from './support/pattern-reader.js';
import { patternExplainer, type PatternArgs } from './support/pattern-widget.js';

const meta: Meta<PatternArgs> = {
  ...patternExplainer,
  title: 'Pattern explainer/Backfires and treatments',
  tags: ['!autodocs', 'shot:720'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<PatternArgs>;
type Play = NonNullable<Story['play']>;

/** All of them, for those who picked no pattern. */
const backfires: Play = async ({ canvasElement }) => {
  const reader = new PatternReader(canvasElement);
  await reader.start();
  await reader.goTo('backfires');
  await expect(reader.all('.backfire')).toHaveLength(BACKFIRES.length);
  await expect(reader.part('backfires')).toHaveTextContent(words.backfires.lines['hard-stretching'].instead);
  await reader.fits();
};

const treatments: Play = async ({ canvasElement }) => {
  const reader = new PatternReader(canvasElement);
  await reader.start();
  await reader.goTo('treatments');
  await expect(reader.all("[part~='treatments'] details.row")).toHaveLength(TREATMENTS.length);
  await expect(reader.all('.story')).toHaveLength(STORIES.length);
  for (const story of reader.all('.story')) await expect(story).toHaveTextContent(words.stories.label);
  await reader.fits();
};

/** The key to the scale, and rows with a caution or none. */
const rowsOpen: Play = async (context) => {
  await treatments(context);
  const reader = new PatternReader(context.canvasElement);
  await reader.unfold("[part~='treatments'] > details");
  for (const row of [1, 3, 11, 15]) {
    await reader.unfold(`[part~='treatments'] .rows > li:nth-child(${row}) > details`);
  }
  await expect(reader.get('.scale-key')).toBeVisible();
  await expect(reader.get('.rows > li:nth-child(15) .caution')).toBeVisible();
  await reader.fits();
  reader.lookUp();
};

const testsOpen: Play = async (context) => {
  await treatments(context);
  const reader = new PatternReader(context.canvasElement);
  for (const row of reader.all("[part~='tests'] .row")) row.setAttribute('open', '');
  await expect(reader.part('tests')).toHaveTextContent(words.tests.lines['no-self-test'].says);
  await reader.fits();
};

/** With codes, figures of studies and sources in full. */
const clinician: Play = async (context) => {
  await rowsOpen(context);
  const reader = new PatternReader(context.canvasElement);
  for (const row of reader.all("details[open] details, [part~='tests'] details"))
    row.setAttribute('open', '');
  await expect(reader.get('table')).toBeVisible();
  await expect(reader.get('table')).toHaveTextContent(words.tests.columns.sensitivity);
  await reader.fits();
};

export const Backfires: Story = { play: backfires };
export const BackfiresOnAPhone: Story = {
  args: { theme: 'auto' },
  tags: ['shot:320', 'shot:dark'],
  play: backfires,
};
/** Only what the picked pattern names. */
export const BackfiresOfOnePattern: Story = {
  args: { pattern: 'one-side' },
  tags: ['shot:none'],
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await reader.goTo('backfires');
    await expect(reader.all('.backfire')).toHaveLength(1);
  },
};

/** Then tests and stories, on the same screen. */
export const Treatments: Story = { play: treatments };
export const TreatmentsOnAPhone: Story = { tags: ['shot:320'], play: rowsOpen };
export const TreatmentsRowsOpen: Story = { tags: ['shot:900'], play: rowsOpen };
export const TreatmentsForcedColours: Story = { tags: ['shot:forced-colors'], play: rowsOpen };
export const TreatmentsForClinicians: Story = { args: { audience: 'clinician' }, play: clinician };
export const TestsOpen: Story = { play: testsOpen };
