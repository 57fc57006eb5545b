/** First doses: each cut, each limit, and where there is none. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { pacing as words } from '../src/messages/en/pacing.js';
import { PacingReader, type Entered } from './support/pacing-reader.js';
import { pacing, type PacingArgs } from './support/pacing-widget.js';

const meta: Meta<PacingArgs> = {
  ...pacing,
  title: 'Pacing calculator/First dose',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<PacingArgs>;

/** @param saying sentences of the dose that this story is about */
function first(dose: number | undefined, entered: Entered, ...saying: readonly string[]): Story {
  return {
    play: async ({ canvasElement }) => {
      const reader = new PacingReader(canvasElement);
      await reader.workOut(entered);
      await expect(reader.element.result?.firstDose.dose).toBe(dose);
      for (const sentence of saying) await expect(reader.text).toContain(sentence);
      await expect(reader.overhang).toBeLessThan(1);
    },
  };
}

const walk: Entered = { activity: 'walk', kind: 'known', amount: '30' };

export const ThreeTenths = first(21, { ...walk, during: 4, lasted: 'under-2-h', usual: 2 }, words.dose.mild);
export const FourTenths = first(
  18,
  { ...walk, during: 6, lasted: 'over-4-h', usual: 2 },
  words.dose.because['strong-pain'],
  words.dose.because['over-4-hours'],
);
export const Half = first(
  15,
  { ...walk, during: 8, lasted: 'next-morning', usual: 6 },
  words.dose.because['not-settled'],
  words.dose.because.irritable,
);
export const KnownToBeFine = first(
  20,
  { activity: 'walk', kind: 'fine', amount: '20', usual: 1, target: '45' },
  words.dose.often.daily,
);
/** Two easy days come first. */
export const Flare = first(10, {
  activity: 'walk',
  kind: 'fine',
  amount: '20',
  usual: 3,
  flare: true,
  target: '30',
});
/** However long it may last in all, sitting is broken up. */
export const SittingWithBreaks = first(1.4, {
  activity: 'sit',
  kind: 'known',
  unit: 'hours',
  amount: '2',
  during: 3,
  lasted: 'under-2-h',
  usual: 1,
});
export const Sets = first(10, {
  activity: 'step-down',
  kind: 'fine',
  amount: '10',
  sets: '3',
  usual: 1,
  target: '15',
});
/** Half of one lift is none: the plan stops before it begins. */
export const BelowOneUnit = first(
  undefined,
  { activity: 'step-down', kind: 'known', amount: '1', during: 8, lasted: 'over-a-day', usual: 4 },
  words.next.stopWhy['below-one-unit'],
);
/** No run may be over a tenth longer than the longest of the last 30 days. */
export const RunnerCapped = first(
  3.3,
  {
    activity: 'run',
    kind: 'fine',
    unit: 'kilometres',
    amount: '5',
    usual: 1,
    'longest-run': '3',
    target: '10',
  },
  words.dose.capped['longest-run'],
);
export const RunnerHandedOver = first(
  undefined,
  { activity: 'run', kind: 'fine', unit: 'minutes', amount: '20', usual: 1, 'longest-run': '0' },
  words.dose.handOver,
);
