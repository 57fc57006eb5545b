/** Every kind of screen of the pacing calculator that a person can meet, each reached as a person would. */
import { setDay } from './calendar-clock.js';
import type { Attributes } from './harness.js';
import {
  calm,
  checked,
  fine,
  inDays,
  PacingCalculator,
  TODAY,
  walking,
  type Entries,
  type PacingOpening,
} from './pacing-harness.js';

export interface PacingScene {
  readonly name: string;
  readonly open: (attributes?: Attributes, opening?: PacingOpening) => Promise<PacingCalculator>;
}

type How = Parameters<PacingScene['open']>;

const runner: Entries = { activity: 'run', kind: 'fine', amount: '24', usual: '1', 'longest-run': '20' };
const notSettled: Entries = { ...calm, after: '5', lasted: 'next-morning' };
const wrongFile = JSON.stringify({
  format: 'si-widgets/pacing',
  version: 1,
  plan: {
    activity: 'walk',
    unit: 'minutes',
    baseline: { kind: 'fine', amounts: [30], usual: 1, flare: false },
    start: inDays(-2),
    speed: 'careful',
  },
  log: Array.from({ length: 25 }, (_, at) => ({ date: inDays(-1), dose: at === 0 ? 30 : 0 })),
});

/** A plan with a target and sessions of every light that leaves it going. */
async function going(...[attributes, opening]: How): Promise<PacingCalculator> {
  const calculator = await PacingCalculator.openPlan({ ...fine('30'), target: '60' }, attributes, opening);
  await calculator.itIsAndChecked(inDays(9));
  await calculator.addSession({ date: TODAY, ...calm });
  await calculator.addSession({ date: inDays(1), ...calm, during: '4' });
  await calculator.addSession({ date: inDays(2), ...calm, during: '7' });
  await calculator.addSession({ date: inDays(8), rest: '1', during: '1' });
  await calculator.addSession({ rest: '1', during: '1' });
  return calculator;
}

const scenes: readonly PacingScene[] = [
  { name: 'start', open: (...how) => PacingCalculator.open(...how) },
  {
    name: 'start: no saved plan',
    open: async (...how) => {
      const calculator = await PacingCalculator.open(...how);
      await calculator.act('open-saved');
      return calculator;
    },
  },
  {
    name: 'the check comes first',
    open: async (attributes, opening) => {
      const calculator = await PacingCalculator.open(attributes, { ...opening, check: 'none' });
      await calculator.start();
      return calculator;
    },
  },
  { name: 'form: empty', open: (...how) => PacingCalculator.openForm(...how) },
  {
    name: 'form: running, known',
    open: async (...how) => {
      const calculator = await PacingCalculator.openForm(...how);
      await calculator.enter({ activity: 'run', kind: 'known' });
      return calculator;
    },
  },
  {
    name: 'form: one’s own, unsure, in seconds',
    open: async (...how) => {
      const calculator = await PacingCalculator.openForm(...how);
      await calculator.enter({ activity: 'own', kind: 'unsure', unit: 'seconds' });
      return calculator;
    },
  },
  {
    name: 'form: problems',
    open: async (...how) => {
      const calculator = await PacingCalculator.openForm(...how);
      await calculator.enter({ activity: 'run', kind: 'known', amount: '1,000' });
      await calculator.workOut();
      return calculator;
    },
  },
  { name: 'first dose', open: (...how) => PacingCalculator.openPlan({ ...walking, flare: 'yes' }, ...how) },
  {
    name: 'first dose: sitting, with a target',
    open: async (...how) => {
      const said = { ...walking, activity: 'sit', target: '90' };
      const calculator = await PacingCalculator.openPlan(said, ...how);
      calculator.unfold();
      return calculator;
    },
  },
  { name: 'first dose: a run held back', open: (...how) => PacingCalculator.openPlan(runner, ...how) },
  {
    name: 'handed over',
    open: (...how) => PacingCalculator.openPlan({ ...runner, 'longest-run': '0' }, ...how),
  },
  {
    name: 'plan: problems',
    open: async (...how) => {
      const calculator = await PacingCalculator.openPlan({ ...walking, target: '60' }, ...how);
      await calculator.setTarget('1');
      await calculator.type('start', inDays(200));
      return calculator;
    },
  },
  {
    name: 'next dose, with a log of every light',
    open: async (...how) => {
      const calculator = await going(...how);
      calculator.unfold();
      return calculator;
    },
  },
  {
    name: 'entry of a session of the past',
    open: async (...how) => {
      const calculator = await going(...how);
      await calculator.act('add-session');
      await calculator.type('date', inDays(3));
      return calculator;
    },
  },
  {
    name: 'entry of a session: problems',
    open: async (...how) => {
      const calculator = await PacingCalculator.openPlan(walking, ...how);
      await calculator.act('add-session');
      await calculator.type('dose', '');
      await calculator.act('save-session');
      return calculator;
    },
  },
  {
    name: 'how was it after',
    open: async (...how) => {
      const calculator = await going(...how);
      await calculator.act('tell-after');
      return calculator;
    },
  },
  {
    name: 'a session deleted',
    open: async (...how) => {
      const calculator = await going(...how);
      await calculator.onSession('remove-session');
      return calculator;
    },
  },
  {
    name: 'stopped',
    open: async (...how) => {
      const calculator = await PacingCalculator.openPlan(walking, ...how);
      await calculator.itIs(inDays(3));
      await calculator.addSession({ date: TODAY, ...notSettled });
      await calculator.addSession({ date: inDays(2), ...notSettled });
      return calculator;
    },
  },
  {
    name: 'a check that closes loads',
    open: async (...how) => {
      const calculator = await going(...how);
      await calculator.knows(checked(-9, { level: 'prompt', locks: 'loads' }));
      return calculator;
    },
  },
  {
    name: 'a check that closes running',
    open: async (...how) => {
      const calculator = await PacingCalculator.openPlan(runner, ...how);
      await calculator.knows(checked(0, { level: 'prompt', locks: 'running' }));
      return calculator;
    },
  },
  {
    name: 'delete everything?',
    open: async (...how) => {
      const calculator = await PacingCalculator.openPlan(walking, ...how);
      await calculator.act('delete-all');
      return calculator;
    },
  },
  {
    name: 'a file with rows that are wrong',
    open: async (...how) => {
      const calculator = await PacingCalculator.openPlan(walking, ...how);
      await calculator.openFile(wrongFile);
      return calculator;
    },
  },
  {
    name: 'a file that is none',
    open: async (...how) => {
      const calculator = await PacingCalculator.open(...how);
      await calculator.openFile('{');
      return calculator;
    },
  },
];

export const pacingScenes: readonly PacingScene[] = scenes.map(({ name, open }) => ({
  name,
  open: (...how) => {
    setDay(TODAY);
    return open(...how);
  },
}));

/** A few that together show every kind of part. */
export const mainPacingScenes: readonly PacingScene[] = pacingScenes.filter(({ name }) =>
  [
    'start',
    'form: problems',
    'first dose: sitting, with a target',
    'next dose, with a log of every light',
    'entry of a session of the past',
    'stopped',
    'a file with rows that are wrong',
  ].includes(name),
);
