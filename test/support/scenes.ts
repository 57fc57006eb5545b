/** Every kind of screen that a person can meet, each reached as a person would. */
import type { Level, ScreenId } from '../../src/rules.js';
import { RedFlagCheck, stories, type Attributes, type Opening, type Story } from './harness.js';

export interface Scene {
  readonly name: string;
  readonly open: (attributes?: Attributes, opening?: Opening) => Promise<RedFlagCheck>;
}

/** Asks every screen of the first part, follow-ups too. */
const withFollowUps: Story = { ticks: ['one-leg-weak', 'pregnant', 'birth-in-6-months', 'runs-hard'] };

/** Asks every screen of the inflammatory block. */
export const lastingPain: Story = {
  ticks: ['slow-start', 'eased-by-movement', 'not-eased-by-rest', 'night-pain'],
  choices: {
    duration: 'over-3-months',
    'age-at-onset': '40-to-44',
    'age-now': '50-or-under',
    'morning-stiffness': 'up-to-30-minutes',
  },
};

/** A result with every kind of line in it. */
const everything: Story = {
  ...lastingPain,
  ticks: [
    ...(lastingPain.ticks ?? []),
    'weak-immunity',
    'one-leg-numb',
    'below-knee-pain',
    'under-18',
    'second-half-waking',
    'buttock-swaps-sides',
    'psoriasis',
  ],
  choices: { ...lastingPain.choices, 'age-at-onset': 'not-sure' },
};

const screenOf = (id: ScreenId, story: Story): Scene => ({
  name: `question: ${id}`,
  open: async (...how) => {
    const check = await RedFlagCheck.open(...how);
    await check.goTo(id, story);
    return check;
  },
});

const resultOf = (name: string, story: Story): Scene => ({
  name: `result: ${name}`,
  open: async (...how) => {
    const check = await RedFlagCheck.open(...how);
    await check.finish(story);
    return check;
  },
});

const firstPart: readonly ScreenId[] = [
  'bladder-bowel-feeling',
  'legs',
  'leg-weakness',
  'very-ill',
  'injury',
  'body',
  'pain-behaviour',
  'health-before',
  'pregnancy-periods',
  'pregnancy',
  'birth',
  'you',
  'running',
  'duration',
];
const inflammatoryBlock: readonly ScreenId[] = [
  'age-at-onset',
  'age-now',
  'morning-stiffness',
  'pain-pattern',
  'night-pattern',
  'linked-conditions',
];

export const scenes: readonly Scene[] = [
  { name: 'start', open: (...how) => RedFlagCheck.open(...how) },
  ...firstPart.map((id) => screenOf(id, withFollowUps)),
  ...inflammatoryBlock.map((id) => screenOf(id, lastingPain)),
  {
    name: 'something ticked',
    open: async (...how) => {
      const check = await RedFlagCheck.open(...how);
      await check.goTo('body');
      await check.tick('fever', 'swollen-leg');
      return check;
    },
  },
  {
    name: 'problem: nothing chosen',
    open: async (...how) => {
      const check = await RedFlagCheck.open(...how);
      await check.goTo('duration');
      await check.continue();
      return check;
    },
  },
  {
    name: 'emergency on its screen',
    open: async (...how) => {
      const check = await RedFlagCheck.open(...how);
      await check.start();
      await check.tick('saddle-numbness', 'hard-to-pee');
      return check;
    },
  },
  {
    name: 'emergency on a later screen',
    open: async (...how) => {
      const check = await RedFlagCheck.open(...how);
      await check.goTo('legs', stories.emergency);
      return check;
    },
  },
  ...(Object.keys(stories) as Level[]).map((level) => resultOf(level, stories[level])),
  resultOf('prompt, with every kind of line', everything),
  resultOf('pain that lasts, nothing else', { choices: { duration: 'over-3-months' } }),
];

/** A few scenes that together show every kind of part; for what is too slow to hold on each. */
export const mainScenes: readonly Scene[] = scenes.filter(({ name }) =>
  [
    'start',
    'question: legs',
    'question: duration',
    'problem: nothing chosen',
    'emergency on its screen',
    'result: emergency',
    'result: prompt, with every kind of line',
  ].includes(name),
);
