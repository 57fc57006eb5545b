/** What may be going on: the drawing of the pelvis, lit up by what the reader chooses, and the same in words. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { mechanisms } from '../src/messages/en/mechanisms.js';
import { patterns as words } from '../src/messages/en/patterns.js';
import { treatments } from '../src/messages/en/treatments.js';
import { STRUCTURES, type ModelPartId, type StructureId } from '../src/rules.js';
import { CALM_MORNINGS, PatternReader } from './support/pattern-reader.js';
import { patternExplainer, type PatternArgs } from './support/pattern-widget.js';

const meta: Meta<PatternArgs> = {
  ...patternExplainer,
  title: 'Pattern explainer/What may be going on',
  tags: ['!autodocs', 'shot:720'],
  args: { region: 'gb', pattern: 'sit-then-stand' },
};

export default meta;
type Story = StoryObj<PatternArgs>;
type Play = NonNullable<Story['play']>;

const read: Play = async ({ canvasElement }) => {
  const reader = new PatternReader(canvasElement);
  await reader.goTo('why');
  await expect(reader.get('figcaption')).toHaveTextContent(mechanisms.seen.load);
  await reader.fits();
};

/** Lights up a part, then one structure of it. */
const lit =
  (part: ModelPartId, structure?: StructureId): Play =>
  async (context) => {
    await read(context);
    const reader = new PatternReader(context.canvasElement);
    await reader.press(part);
    if (structure) await reader.press(structure);
    const on = STRUCTURES.filter((row) => (structure ? row.id === structure : row.part === part));
    await expect(new Set(reader.all('.pelvis .lit').map(({ dataset }) => dataset['structure']))).toEqual(
      new Set(on.map(({ id }) => id)),
    );
    await expect(reader.get('figcaption')).toHaveTextContent(
      structure ? mechanisms.structures[structure].does : mechanisms.seen[part],
    );
    await reader.fits();
    reader.lookUp();
  };

/** Nothing chosen yet: load passes through. */
export const Load: Story = { play: read };
export const BonesAndBands: Story = { play: lit('form-closure') };
export const BonesAndBandsOnAPhone: Story = {
  args: { theme: 'auto' },
  tags: ['shot:320', 'shot:dark'],
  play: lit('form-closure'),
};
export const Muscles: Story = { play: lit('force-closure') };
export const MusclesOnAPhone: Story = { tags: ['shot:320'], play: lit('force-closure') };
export const Nerves: Story = { args: { theme: 'dark' }, play: lit('timing') };
export const NervesOnAPhone: Story = {
  args: { theme: 'auto' },
  tags: ['shot:320', 'shot:dark'],
  play: lit('timing'),
};
export const OneMuscle: Story = { args: { theme: 'dark' }, play: lit('force-closure', 'side-hip') };
export const OneMuscleOnAPhone: Story = { tags: ['shot:320'], play: lit('force-closure', 'side-hip') };

export const ForcedColours: Story = { tags: ['shot:forced-colors'], play: lit('force-closure') };
export const Printed: Story = { tags: ['shot:print'], play: lit('form-closure') };

/** Where the device asks for less motion, nothing moves. */
export const ReducedMotion: Story = {
  tags: ['shot:none'],
  play: async (context) => {
    await lit('force-closure')(context);
    const reader = new PatternReader(context.canvasElement);
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    await expect(reader.moving > 0).toBe(!isCalm);
  },
};

/** Nothing of tiredness while the questions about mornings and nights are open. */
export const HeldBack: Story = {
  args: { pattern: 'better-with-walking' },
  play: async (context) => {
    await read(context);
    const reader = new PatternReader(context.canvasElement);
    await expect(reader.part('pattern')).toHaveTextContent(words.movementOpen);
    await expect(reader.text).not.toContain(mechanisms.modes['tires-early']);
  },
};
export const Told: Story = {
  args: { pattern: 'better-with-walking' },
  tags: ['shot:none'],
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await reader.answerMovement(CALM_MORNINGS);
    await reader.goTo('why');
    for (const line of words.pattern['better-with-walking'].may) await expect(reader.text).toContain(line);
    await expect(reader.text).toContain(mechanisms.modes['tires-early']);
  },
};

/** With codes and sources in full, and all that is folded. */
export const Clinician: Story = {
  args: { audience: 'clinician' },
  play: async (context) => {
    await read(context);
    const reader = new PatternReader(context.canvasElement);
    reader.openAll();
    await expect(reader.text).toContain(treatments.notes.lines['hla-b27']);
    await expect(reader.text).toMatch(/F40/);
    await reader.fits();
  },
};
