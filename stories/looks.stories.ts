/** One question or result under the conditions that a page or a reader may set. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { REVIEWED_ON, SiRedFlagCheck } from '../src/index.js';
import { formatDay } from '../src/ui/wording.js';
import { pseudoLocale } from '../test/support/pseudo-locale.js';
import { Reader } from './support/reader.js';
import { registered } from './support/registered.js';
import { onStage, withRootFont } from './support/stage.js';
import type { WidgetArgs } from './support/widget.js';

const meta: Meta<WidgetArgs> = {
  ...registered,
  title: 'Red-flag check/Looks',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<WidgetArgs>;
type Play = NonNullable<Story['play']>;

const backgroundOf = (reader: Reader): string => getComputedStyle(reader.part('base')).backgroundColor;

/** A checklist with a tick and a hint. */
const ticked: Play = async ({ canvasElement }) => {
  const reader = new Reader(canvasElement);
  await reader.goTo('pain-behaviour');
  await reader.tick('constant-worsening');
  await expect(reader.overhang).toBeLessThan(1);
};

const emergency: Play = async ({ canvasElement }) => {
  const reader = new Reader(canvasElement);
  await reader.start();
  await reader.tick('saddle-numbness');
  await expect(reader.part('care-card')).toHaveTextContent('999');
  await expect(reader.overhang).toBeLessThan(1);
};

const sameDay: Play = async ({ canvasElement }) => {
  const reader = new Reader(canvasElement);
  await reader.finish({ 'sore-red-eye': 'yes', 'below-knee-pain': 'yes' });
  await expect(reader.element.result?.level).toBe('same-day');
  await expect(reader.overhang).toBeLessThan(1);
};

const noneFound: Play = async ({ canvasElement }) => {
  const reader = new Reader(canvasElement);
  await reader.finish();
  await expect(reader.element.result?.level).toBe('none-found');
};

/** Light on any page. */
export const ThemeLight: Story = { args: { theme: 'light' }, decorators: [onStage('dark')], play: sameDay };

/** Dark on any page. */
export const ThemeDark: Story = { args: { theme: 'dark' }, play: sameDay };

export const ThemeDarkEmergency: Story = { args: { theme: 'dark' }, play: emergency };

/** Follows the device: dark here. */
export const ThemeAuto: Story = { args: { theme: 'auto' }, tags: ['shot:dark'], play: ticked };

/** Takes the page’s own colours. */
export const InheritOnADarkPage: Story = {
  decorators: [onStage('dark')],
  play: async (context) => {
    await sameDay(context);
    await expect(backgroundOf(new Reader(context.canvasElement))).toBe('rgba(0, 0, 0, 0)');
  },
};

export const InheritOnADarkPageQuestion: Story = { decorators: [onStage('dark')], play: ticked };

/** A site’s own colours, corners and type. */
export const OwnBrand: Story = {
  decorators: [onStage('brand')],
  play: async (context) => {
    await ticked(context);
    const button = new Reader(context.canvasElement).part('button');
    await expect(getComputedStyle(button).backgroundColor).toBe('rgb(107, 63, 160)');
  },
};

export const OwnBrandResult: Story = { decorators: [onStage('brand')], play: noneFound };

export const RightToLeft: Story = { parameters: { direction: 'rtl' }, play: ticked };

export const RightToLeftResult: Story = { parameters: { direction: 'rtl' }, play: sameDay };

export const Width320: Story = { tags: ['shot:320'], play: ticked };

export const Width320Emergency: Story = { tags: ['shot:320'], play: emergency };

export const Width320Result: Story = { tags: ['shot:320'], play: sameDay };

/** The narrowest column that is supported. */
export const Column280: Story = { decorators: [onStage('column')], play: ticked };

export const Column280Result: Story = { decorators: [onStage('column')], play: sameDay };

/** Sites that set `html { font-size: 62.5% }`: text does not get smaller than 16 px. */
export const RootFont62: Story = {
  name: 'Root font 62.5 %',
  tags: ['shot:font-62.5'],
  beforeEach: withRootFont('62.5%'),
  play: async (context) => {
    await sameDay(context);
    const { fontSize } = getComputedStyle(new Reader(context.canvasElement).part('base'));
    await expect(fontSize).toBe('16px');
  },
};

/** Readers who have set their text to twice the size, on a phone held upright. */
export const Text200: Story = {
  name: 'Text at 200 %',
  tags: ['shot:font-200', 'shot:400'],
  beforeEach: withRootFont('200%'),
  play: ticked,
};

export const Text200Result: Story = {
  name: 'Text at 200 %, result',
  tags: ['shot:font-200', 'shot:400'],
  beforeEach: withRootFont('200%'),
  play: sameDay,
};

/** Windows high contrast, as Chromium emulates it. */
export const ForcedColours: Story = { tags: ['shot:forced-colors'], play: ticked };

export const ForcedColoursEmergency: Story = { tags: ['shot:forced-colors', 'shot:dark'], play: emergency };

export const ForcedColoursResult: Story = { tags: ['shot:forced-colors'], play: sameDay };

/** One page for a clinician: everything open, nothing to press. */
export const Printed: Story = { tags: ['shot:print'], play: sameDay };

const PSEUDO_LOCALE = 'en-x-pseudo';

/** Two letters side by side without an accent: text that does not come from the catalogue. */
const uncatalogued = /[a-z]{2,}/i;

/** Every text of the catalogue in brackets and with accents. */
const pseudo: Pick<Story, 'args' | 'beforeEach'> = {
  args: { lang: PSEUDO_LOCALE },
  beforeEach: () => {
    const { catalogue } = SiRedFlagCheck;
    catalogue.add(PSEUDO_LOCALE, pseudoLocale(catalogue.find('en').messages));
  },
};

export const PseudoLocale: Story = {
  ...pseudo,
  play: async (context) => {
    await ticked(context);
    const { text } = new Reader(context.canvasElement);
    const withoutDate = text.replace(formatDay(REVIEWED_ON, PSEUDO_LOCALE), '');
    await expect(uncatalogued.exec(withoutDate)?.[0]).toBeUndefined();
  },
};

/** Citations and the month of a date are no text of the catalogue. */
export const PseudoLocaleResult: Story = { ...pseudo, play: sameDay };
