/** A few screens under the conditions that a page or a reader may set. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { RunMessages } from '../src/elements/si-return-to-run/words.js';
import { SiReturnToRun } from '../src/index.js';
import { pseudoLocale } from '../test/support/pseudo-locale.js';
import { onDevice } from './support/run-device.js';
import { weeks } from './support/run-plans.js';
import { AND_AFTER_A_BIRTH, CAN_DO_ALL, RunReader } from './support/run-reader.js';
import { returnToRun, type RunArgs } from './support/run-widget.js';
import { onStage, withRootFont } from './support/stage.js';

const meta: Meta<RunArgs> = {
  ...returnToRun,
  title: 'Return to run/Looks',
  tags: ['!autodocs'],
  args: { region: 'gb' },
  beforeEach: () => {
    const ways = [returnToRun.beforeEach(), onDevice()()];
    return () => {
      for (const way of ways.toReversed()) way();
    };
  },
};

export default meta;
type Story = StoryObj<RunArgs>;
type Play = NonNullable<Story['play']>;

/** Ticks, a number, tiles and days. */
const gate: Play = async ({ canvasElement }) => {
  const reader = new RunReader(canvasElement);
  await reader.begin();
  await reader.enter({ birth: true, weeks: '20', ...CAN_DO_ALL, ...AND_AFTER_A_BIRTH, 'day-3': true });
  await expect(reader.overhang).toBeLessThan(1);
};

/** Card, timer, log with every light, stairs, next runs and history. */
const folded: Play = async ({ canvasElement }) => {
  const reader = new RunReader(canvasElement);
  await reader.openLog(`${weeks(3)}g.a.g..g.m...g.g..`);
  await expect(reader.overhang).toBeLessThan(1);
};

/** And all of its steps, and a table. */
const plan: Play = async (context) => {
  await folded(context);
  const reader = new RunReader(context.canvasElement);
  await reader.unfold("[part~='ladder']");
  await reader.unfold("[part~='history'] details");
  await expect(reader.get('table')).toBeVisible();
  await expect(reader.overhang).toBeLessThan(1);
};

const timer: Play = async ({ canvasElement }) => {
  const reader = new RunReader(canvasElement);
  await reader.openLog(weeks(3));
  await reader.runFor(6.25);
  await expect(reader.overhang).toBeLessThan(1);
};

const stop: Play = async ({ canvasElement }) => {
  const reader = new RunReader(canvasElement);
  await reader.openLog('g.g.g..g.g.r...m.');
  await expect(reader.element.result?.status).toBe('stop');
};

/** Light on any page. */
export const ThemeLight: Story = { args: { theme: 'light' }, decorators: [onStage('dark')], play: plan };
/** Dark on any page. */
export const ThemeDark: Story = { args: { theme: 'dark' }, play: plan };
export const ThemeDarkStop: Story = { args: { theme: 'dark' }, play: stop };
/** Takes the page’s own colours. */
export const InheritOnADarkPage: Story = { decorators: [onStage('dark')], play: plan };
export const InheritOnADarkPageTimer: Story = { decorators: [onStage('dark')], play: timer };
/** As on a phone at night. */
export const PhoneDarkGate: Story = {
  args: { theme: 'auto' },
  tags: ['shot:320', 'shot:dark'],
  play: gate,
};
export const PhoneDarkPlan: Story = {
  args: { theme: 'auto' },
  tags: ['shot:320', 'shot:dark'],
  play: plan,
};
export const PhoneDarkTimer: Story = {
  args: { theme: 'auto' },
  tags: ['shot:320', 'shot:dark'],
  play: timer,
};

/** A site’s own colours, corners and type. */
export const OwnBrand: Story = { decorators: [onStage('brand')], play: plan };
export const OwnBrandTimer: Story = { decorators: [onStage('brand')], play: timer };

/** The narrowest column that is supported. */
export const Column280: Story = { tags: ['shot:320'], decorators: [onStage('column')], play: plan };
export const Column280Gate: Story = { tags: ['shot:320'], decorators: [onStage('column')], play: gate };
export const Column280Timer: Story = { tags: ['shot:320'], decorators: [onStage('column')], play: timer };
export const Width320: Story = { tags: ['shot:320'], play: plan };
export const Width320Gate: Story = { tags: ['shot:320'], play: gate };
export const Width720: Story = { tags: ['shot:720'], play: plan };
export const Width900: Story = { tags: ['shot:900'], play: plan };

/** Windows high contrast, as Chromium emulates it. */
export const ForcedColours: Story = { tags: ['shot:forced-colors'], play: plan };
export const ForcedColoursDarkTimer: Story = { tags: ['shot:forced-colors', 'shot:dark'], play: timer };
export const ForcedColoursGate: Story = { tags: ['shot:forced-colors'], play: gate };

/** Readers who have set their text to twice the size, on a phone held upright. */
export const Text200: Story = {
  name: 'Text at 200 %',
  tags: ['shot:font-200', 'shot:400'],
  beforeEach: withRootFont('200%'),
  play: folded,
};
export const Text200Gate: Story = {
  name: 'Text at 200 %, questions',
  tags: ['shot:font-200', 'shot:400'],
  beforeEach: withRootFont('200%'),
  play: gate,
};
export const Text200Timer: Story = {
  name: 'Text at 200 %, timer',
  tags: ['shot:font-200', 'shot:400'],
  beforeEach: withRootFont('200%'),
  play: timer,
};

export const RightToLeft: Story = { parameters: { direction: 'rtl' }, play: plan };
export const RightToLeftTimer: Story = { parameters: { direction: 'rtl' }, play: timer };

/** For a clinician: everything open, nothing to press. */
export const Printed: Story = { tags: ['shot:print'], play: plan };

const PSEUDO_LOCALE = 'en-x-pseudo';

/** Every text of the catalogue in brackets and with accents. Months and sources are no text of the catalogue. */
export const PseudoLocale: Story = {
  args: { lang: PSEUDO_LOCALE },
  beforeEach: () => {
    const { catalogue } = SiReturnToRun;
    const words = catalogue.find('en').messages;
    catalogue.add(PSEUDO_LOCALE, pseudoLocale(words as never) as unknown as RunMessages);
  },
  play: plan,
};
