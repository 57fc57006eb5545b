/** A few screens under the conditions that a page or a reader may set. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { PacingMessages } from '../src/elements/si-pacing-calculator/words.js';
import { REVIEWED_ON, SiPacingCalculator } from '../src/index.js';
import { formatDay } from '../src/ui/wording.js';
import { pseudoLocale } from '../test/support/pseudo-locale.js';
import { fileOf, planSince } from './support/pacing-plans.js';
import { PacingReader } from './support/pacing-reader.js';
import { pacing, type PacingArgs } from './support/pacing-widget.js';
import { onStage, withRootFont } from './support/stage.js';

const meta: Meta<PacingArgs> = {
  ...pacing,
  title: 'Pacing calculator/Looks',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<PacingArgs>;
type Play = NonNullable<Story['play']>;

/** Questions with tiles, rows, a scale, a tick and amounts. */
const questions: Play = async ({ canvasElement }) => {
  const reader = new PacingReader(canvasElement);
  await reader.begin();
  await reader.enter({ activity: 'carry', kind: 'known', amount: '10', during: 5, lasted: '2-to-4-h' });
  await reader.enter({ usual: 2, flare: true });
  await expect(reader.overhang).toBeLessThan(1);
};

/** Card, log with every light, plan, table and what can be kept. */
const plan: Play = async ({ canvasElement }) => {
  const reader = new PacingReader(canvasElement);
  await reader.open(fileOf(planSince(13), 'gg.a.gg.s.n.G'));
  await reader.unfold("[part~='plan'] details");
  await expect(reader.get('table')).toBeVisible();
  await expect(reader.overhang).toBeLessThan(1);
};

/** As on a phone at night. */
export const PhoneDarkQuestions: Story = {
  args: { theme: 'auto' },
  tags: ['shot:320', 'shot:dark'],
  play: questions,
};
export const PhoneDarkPlan: Story = { args: { theme: 'auto' }, tags: ['shot:320', 'shot:dark'], play: plan };

/** Dark on any page. */
export const ThemeDark: Story = { args: { theme: 'dark' }, play: plan };
/** A site’s own colours, corners and type. */
export const OwnBrand: Story = { decorators: [onStage('brand')], play: plan };
export const ForcedColoursQuestions: Story = { tags: ['shot:forced-colors'], play: questions };
export const Column280Questions: Story = {
  tags: ['shot:320'],
  decorators: [onStage('column')],
  play: questions,
};

/** Sites that set `html { font-size: 62.5% }`: text does not get smaller than 16 px. */
export const RootFont62: Story = {
  name: 'Root font 62.5 %',
  tags: ['shot:font-62.5'],
  beforeEach: withRootFont('62.5%'),
  play: plan,
};

/** Readers who have set their text to twice the size, on a phone held upright. */
export const Text200: Story = {
  name: 'Text at 200 %',
  tags: ['shot:font-200', 'shot:400'],
  beforeEach: withRootFont('200%'),
  play: plan,
};
export const Text200Questions: Story = {
  name: 'Text at 200 %, questions',
  tags: ['shot:font-200', 'shot:400'],
  beforeEach: withRootFont('200%'),
  play: questions,
};

const PSEUDO_LOCALE = 'en-x-pseudo';

/** Every text of the catalogue in brackets and with accents. Months and sources are no text of the catalogue. */
const pseudo: Pick<Story, 'args' | 'beforeEach'> = {
  args: { lang: PSEUDO_LOCALE },
  beforeEach: () => {
    const { catalogue } = SiPacingCalculator;
    const words = catalogue.find('en').messages;
    catalogue.add(PSEUDO_LOCALE, pseudoLocale(words as never) as unknown as PacingMessages);
  },
};

export const PseudoLocale: Story = { ...pseudo, play: plan };

/** Two letters side by side without an accent: text that does not come from the catalogue. */
const uncatalogued = /[a-z]{2,}/i;

export const PseudoLocaleQuestions: Story = {
  ...pseudo,
  tags: ['shot:none'],
  play: async (context) => {
    await questions(context);
    const { text } = new PacingReader(context.canvasElement);
    const withoutDate = text.replace(formatDay(REVIEWED_ON, PSEUDO_LOCALE), '');
    await expect(uncatalogued.exec(withoutDate)?.[0]).toBeUndefined();
  },
};
