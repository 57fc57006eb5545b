/** Seven pictures of pain over time, of which a reader picks their own. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { SiPatternExplainer } from '../src/elements/si-pattern-explainer/si-pattern-explainer.js';
import type { PatternMessages } from '../src/elements/si-pattern-explainer/words.js';
import { patterns as words } from '../src/messages/en/patterns.js';
import { PATTERNS } from '../src/rules.js';
import { pseudoLocale } from '../test/support/pseudo-locale.js';
import { PatternReader } from './support/pattern-reader.js';
import { patternExplainer, type PatternArgs } from './support/pattern-widget.js';
import { onStage, withRootFont } from './support/stage.js';

const meta: Meta<PatternArgs> = {
  ...patternExplainer,
  title: 'Pattern explainer/Find',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<PatternArgs>;
type Play = NonNullable<Story['play']>;

const empty: Play = async ({ canvasElement }) => {
  const reader = new PatternReader(canvasElement);
  await expect(reader.all('.card .curve')).toHaveLength(PATTERNS.length);
  await expect(reader.all('.card :checked')).toHaveLength(0);
  await reader.fits();
};

const picked: Play = async ({ canvasElement }) => {
  const reader = new PatternReader(canvasElement);
  await reader.pick('one-side', 'sit-then-stand');
  await expect(reader.element.result?.patterns).toEqual(['sit-then-stand', 'one-side']);
  await reader.fits();
};

export const Empty: Story = { tags: ['shot:900'], play: empty };
export const Picked: Story = { tags: ['shot:720'], play: picked };

/** Went on without a picture: what is wrong has the focus, and its link leads to the first picture. */
export const NothingPicked: Story = {
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await reader.press('go');
    await expect(reader.focused).toContain(words.pickFirst);
    await reader.fits();
  },
};
export const PickedAfterAll: Story = {
  tags: ['shot:none'],
  play: async (context) => {
    await NothingPicked.play?.(context);
    const reader = new PatternReader(context.canvasElement);
    await reader.follow();
    await expect(reader.element.shadowRoot?.activeElement).toHaveAttribute('data-pattern', PATTERNS[0].id);
    await reader.start('stretch-rebound');
    await expect(reader.shows("[part~='error']")).toBe(false);
  },
};

/** The narrowest column that is supported. */
export const Column280: Story = { tags: ['shot:320'], decorators: [onStage('column')], play: picked };
export const PhoneDark: Story = {
  args: { theme: 'auto' },
  tags: ['shot:320', 'shot:dark'],
  play: picked,
};
export const InheritOnADarkPage: Story = { decorators: [onStage('dark')], play: picked };
/** Windows high contrast, as Chromium emulates it. */
export const ForcedColours: Story = { tags: ['shot:forced-colors', 'shot:720'], play: picked };
export const Printed: Story = { tags: ['shot:print', 'shot:720'], play: picked };
export const RightToLeft: Story = { parameters: { direction: 'rtl' }, tags: ['shot:720'], play: picked };

/** Readers who have set their text to twice the size, on a phone held upright. */
export const Text200: Story = {
  name: 'Text at 200 %',
  tags: ['shot:font-200', 'shot:400'],
  beforeEach: withRootFont('200%'),
  play: picked,
};

const PSEUDO_LOCALE = 'en-x-pseudo';

/** Every text of the catalogue in brackets and with accents. */
export const PseudoLocale: Story = {
  args: { lang: PSEUDO_LOCALE },
  tags: ['shot:720'],
  beforeEach: () => {
    const { catalogue } = SiPatternExplainer;
    const said = catalogue.find('en').messages;
    catalogue.add(PSEUDO_LOCALE, pseudoLocale(said as never) as unknown as PatternMessages);
  },
  play: picked,
};
