/** Every kind of screen of the pattern explainer that a person can meet, each reached as a person would. */
import { setDay } from './calendar-clock.js';
import type { Attributes, Story } from './harness.js';
import {
  checked,
  movement,
  PatternExplainer,
  TODAY,
  type Part,
  type PatternOpening,
} from './pattern-harness.js';
import type { CheckRecord, PatternId } from '../../src/rules.js';

export interface PatternScene {
  readonly name: string;
  readonly open: (attributes?: Attributes, opening?: PatternOpening) => Promise<PatternExplainer>;
}

type Act = (explainer: PatternExplainer) => Promise<unknown>;

interface Way {
  readonly picked?: readonly PatternId[];
  readonly check?: CheckRecord;
  readonly act?: Act;
}

const scene = (name: string, part: Part, { picked = [], check, act }: Way = {}): PatternScene => ({
  name,
  open: async (attributes, opening) => {
    const explainer = await PatternExplainer.openPart(part, picked, attributes, { check, ...opening });
    await act?.(explainer);
    return explainer;
  },
});

const saying =
  (story: Story): Act =>
  (explainer) =>
    explainer.answerMovement(story);

const walking: readonly PatternId[] = ['better-with-walking'];
const several: readonly PatternId[] = ['late-in-activity', 'one-side', 'better-with-walking'];

/** What a reader does on the way to a full page to take along. */
const doAll: Act = async (explainer) => {
  await explainer.answerMovement(movement.calin);
  await explainer.to('try');
  await explainer.notice('stand-check', 'drop', 'side');
  await explainer.write('stand-check', '12 s / 30 s');
  await explainer.chooseExercise('single-leg-stance');
  await explainer.chooseExercise('suitcase-carry');
};

const scenes: readonly PatternScene[] = [
  { name: 'find', open: PatternExplainer.open },
  {
    name: 'find: nothing picked',
    open: async (...how) => {
      const explainer = await PatternExplainer.open(...how);
      await explainer.act('go');
      return explainer;
    },
  },
  scene('first: signs to check', 'first', { picked: ['late-in-activity'] }),
  scene('first: none of these', 'first'),
  scene('first: questions to come', 'first', { picked: walking }),
  scene('first: inflammatory', 'first', { picked: several, act: saying(movement.inflammatory) }),
  scene('first: tiredness', 'first', { picked: walking, act: saying(movement.calin) }),
  scene('first: too early', 'first', { picked: walking, act: saying(movement['too-early']) }),
  scene('first: the check', 'first', {
    picked: ['one-side'],
    check: checked(),
    act: (explainer) => explainer.act('signs'),
  }),
  scene('question: a choice without an answer', 'first', {
    picked: walking,
    act: async (explainer) => {
      await explainer.act('movement');
      await explainer.act('continue');
    },
  }),
  scene('question: a list', 'first', {
    picked: walking,
    act: async (explainer) => {
      await explainer.act('movement');
      while (explainer.screen !== 'rest-and-night') await explainer.answerScreen(movement.inflammatory);
    },
  }),
  scene('why: one lit', 'why', {
    picked: ['sit-then-stand', 'back-buttock-hip'],
    act: async (explainer) => {
      await explainer.act('force-closure');
      await explainer.act('big-buttock');
    },
  }),
  scene('why: held back', 'why', { picked: several }),
  scene('why: inflammatory', 'why', {
    picked: walking,
    act: async (explainer) => {
      await explainer.to('first');
      await explainer.answerMovement(movement.inflammatory);
      await explainer.to('why');
    },
  }),
  scene('try: no check', 'try', { picked: walking }),
  scene('try: a question', 'try', { picked: walking, act: (explainer) => explainer.act('check') }),
  scene('try: new or worse?', 'try', { picked: walking, check: checked(9) }),
  scene('try: all', 'try', { check: checked() }),
  scene('try: loads', 'try', { check: checked(0, { level: 'prompt', locks: 'loads' }) }),
  scene('try: running', 'try', {
    picked: ['running-not-biking'],
    check: checked(0, { level: 'prompt', locks: 'running' }),
  }),
  scene('try: closed', 'try', { check: checked(0, { level: 'same-day', locks: 'all' }) }),
  scene('try: emergency', 'try', { check: checked(0, { level: 'emergency', locks: 'all' }) }),
  scene('try: timer', 'try', {
    picked: ['one-side'],
    check: checked(),
    act: (explainer) => explainer.startTimer('stand-check'),
  }),
  scene('backfires', 'backfires'),
  scene('treatments', 'treatments', { picked: several }),
  scene('summary: empty', 'summary'),
  scene('summary: full', 'first', {
    picked: several,
    check: checked(),
    act: async (explainer) => {
      await doAll(explainer);
      await explainer.to('summary');
    },
  }),
];

export const patternScenes: readonly PatternScene[] = scenes.map(({ name, open }) => ({
  name,
  open: (...how) => {
    setDay(TODAY);
    return open(...how);
  },
}));

/** A few that together show every kind of part. */
export const mainPatternScenes: readonly PatternScene[] = patternScenes.filter(({ name }) =>
  [
    'find: nothing picked',
    'first: inflammatory',
    'why: one lit',
    'try: all',
    'try: timer',
    'backfires',
    'treatments',
    'summary: full',
  ].includes(name),
);
