/** Every kind of screen of the way back to running that a person can meet, each reached as a person would. */
import { setDay } from './calendar-clock.js';
import type { Attributes } from './harness.js';
import {
  afterLast,
  amber,
  began,
  checked,
  faithful,
  faithfulTo,
  fit,
  inDays,
  nextOf,
  ran,
  red,
  ReturnToRun,
  SETTINGS,
  TODAY,
  type Entries,
  type RunOpening,
} from './run-harness.js';
import { writeRunFile, type Day, type RunEntry, type RunLogEntry } from '../../src/rules.js';

export interface RunScene {
  readonly name: string;
  readonly open: (attributes?: Attributes, opening?: RunOpening) => Promise<ReturnToRun>;
}

type How = Parameters<RunScene['open']>;

/** A plan with this log, and what is done in it. */
const inPlan =
  (log: readonly RunLogEntry[], day: Day, act?: (runner: ReturnToRun) => Promise<unknown>) =>
  async (...how: How): Promise<ReturnToRun> => {
    const runner = await ReturnToRun.openLog(log, day, ...how);
    await act?.(runner);
    return runner;
  };

/** On the next day of a log that has a run. */
const onNext = (log: readonly RunLogEntry[], act?: (runner: ReturnToRun) => Promise<unknown>) =>
  inPlan(log, nextOf(log).on, act);

/** Answers at the gate, and what comes of them. */
const atGate =
  (entries: Entries, submits = true) =>
  async (...how: How): Promise<ReturnToRun> => {
    const runner = await ReturnToRun.openGate(...how);
    await runner.enter(entries);
    if (submits) await runner.seePlan();
    return runner;
  };

/** Runs of every light that leaves the plan going, over eight weeks. */
const long: readonly RunLogEntry[] = [
  ...faithful(20),
  ran(47, 15, { during: 4, rise: 1, lasted: 'under-2-h' }),
  ran(49, 15, { rise: 3, lasted: 'over-4-h' }),
  ran(53, 20),
  ran(56, 8),
];
const stopped = (how: Partial<RunEntry>): readonly RunLogEntry[] => [began(), ran(0, 5, how)];
const firstRed = [began(), ran(0, 5, { rise: 3, lasted: 'next-morning' })];
const secondRed = [...firstRed, began(8), ran(9, 5, { rise: 3, lasted: 'next-morning' })];
const { rise: _rise, lasted: _lasted, ...untold } = ran(7, 8);

const wrongFile = JSON.stringify({
  format: 'si-widgets/run',
  version: 1,
  plan: SETTINGS,
  log: [
    began(-9),
    ran(-9, 30),
    ran(-8, 5),
    ...Array.from({ length: 9 }, (_, at) => ({ ...ran(-4, 5), minutes: -at })),
  ],
});

const scenes: readonly RunScene[] = [
  { name: 'start', open: (...how) => ReturnToRun.open(...how) },
  {
    name: 'start: no saved plan',
    open: async (...how) => {
      const runner = await ReturnToRun.open(...how);
      await runner.act('open-saved');
      return runner;
    },
  },
  {
    name: 'the check comes first',
    open: async (attributes, opening) => {
      const runner = await ReturnToRun.open(attributes, { ...opening, check: 'none' });
      await runner.start();
      return runner;
    },
  },
  {
    name: 'the check’s result',
    open: async (attributes, opening) => {
      const runner = await ReturnToRun.open(attributes, { ...opening, check: 'none' });
      await runner.start();
      await runner.passCheck();
      return runner;
    },
  },
  { name: 'gate: empty', open: (...how) => ReturnToRun.openGate(...how) },
  {
    name: 'gate: after a birth, with a clinician’s word asked for',
    open: atGate({ birth: 'yes', weeks: '20', procedure: 'yes', cleared: 'yes' }, false),
  },
  {
    name: 'gate: problems',
    open: atGate({ birth: 'yes', 'day-1': 'yes', 'day-2': 'yes', from: inDays(-1) }),
  },
  { name: 'not yet: pregnant', open: atGate({ ...fit, pregnant: 'yes' }) },
  { name: 'not yet: a birth', open: atGate({ birth: 'yes', weeks: '3' }) },
  { name: 'not yet: what may come from the bone', open: atGate({ ...fit, hops: 'hurts' }) },
  { name: 'not yet: things to practise', open: atGate({ ...fit, jog: 'not-yet', 'walk-30': 'not-yet' }) },
  { name: 'plan: the day of a run', open: (...how) => ReturnToRun.openPlan(fit, ...how) },
  { name: 'plan: a rest day', open: inPlan(faithful(4), afterLast(faithful(4), 1)) },
  { name: 'plan: not one’s own day', open: inPlan(faithful(3), afterLast(faithful(3), 4)) },
  {
    name: 'plan: days off',
    open: onNext(faithfulTo('s9'), (runner) => runner.itIsAndChecked(afterLast(faithfulTo('s9'), 10))),
  },
  { name: 'plan: how was it after', open: inPlan([...faithful(3), untold], inDays(8)) },
  { name: 'plan: the bridge', open: onNext(faithful(1, { log: faithfulTo('s12'), how: { during: 4 } })) },
  {
    name: 'plan: a long history',
    open: inPlan(long, inDays(57), async (runner) => runner.unfold()),
  },
  {
    name: 'plan: days that are wrong',
    open: onNext(faithful(3), async (runner) => {
      runner.unfold();
      await runner.mark('day-2');
      await runner.act('save-days');
    }),
  },
  { name: 'distance', open: onNext(faithful(45)) },
  {
    name: 'distance: a goal that is wrong',
    open: onNext(faithful(45), async (runner) => {
      await runner.type('goal', '9');
      await runner.act('save-goal');
    }),
  },
  { name: 'speed', open: onNext(faithfulTo('speed-1')) },
  { name: 'hills', open: onNext(faithfulTo('hills-2')) },
  {
    name: 'timer: under way',
    open: onNext(faithful(3), async (runner) => {
      await runner.startTimer();
      await runner.timeGoesBy(6.5);
    }),
  },
  {
    name: 'timer: paused',
    open: onNext(faithful(3), async (runner) => {
      await runner.startTimer();
      await runner.act('timer-pause');
    }),
  },
  {
    name: 'timer: ended early',
    open: onNext(faithful(3), async (runner) => {
      await runner.startTimer();
      await runner.timeGoesBy(10);
      await runner.act('timer-end');
    }),
  },
  {
    name: 'timer: the time is up',
    open: onNext(faithful(3), async (runner) => {
      await runner.startTimer();
      await runner.timeGoesBy(60);
    }),
  },
  { name: 'entry: a run of today', open: onNext(faithful(3), (runner) => runner.act('add-run')) },
  {
    name: 'entry: a run of a day that is over',
    open: onNext(faithful(3), async (runner) => {
      await runner.act('add-run');
      await runner.type('date', inDays(5));
    }),
  },
  {
    name: 'entry: problems',
    open: onNext(faithful(3), async (runner) => {
      await runner.act('add-run');
      await runner.enter({ date: inDays(5), minutes: 'some' });
      await runner.act('save-run');
    }),
  },
  {
    name: 'entry: how it was after, problems',
    open: inPlan([...faithful(3), untold], inDays(8), async (runner) => {
      await runner.act('tell-after');
      await runner.act('save-run');
    }),
  },
  { name: 'one taken back', open: onNext(faithful(4), (runner) => runner.act('undo-last')) },
  {
    name: 'too much',
    open: inPlan(faithful(4), afterLast(faithful(4), 4), (runner) =>
      runner.addRun({ date: nextOf(faithful(4)).on, ...red(8) }),
    ),
  },
  {
    name: 'some pain',
    open: inPlan(faithful(4), afterLast(faithful(4), 4), (runner) =>
      runner.addRun({ date: nextOf(faithful(4)).on, ...amber(8) }),
    ),
  },
  { name: 'walk', open: inPlan(firstRed, inDays(2)) },
  { name: 'walk: a week later', open: inPlan(firstRed, inDays(8)) },
  { name: 'stop: twice too much', open: inPlan(secondRed, inDays(12)) },
  { name: 'stop: bone', open: inPlan(stopped({ bone: true }), inDays(1)) },
  { name: 'stop: pelvic, today', open: inPlan(stopped({ pelvic: true }), TODAY) },
  {
    name: 'the check again, after what was reported',
    open: inPlan(faithful(3), nextOf(faithful(3)).on, (runner) =>
      runner.addRun({ minutes: '8', during: '1', bone: 'yes' }),
    ),
  },
  { name: 'gate again', open: inPlan(faithful(4), afterLast(faithful(4), 40)) },
  {
    name: 'a check that closes running',
    open: inPlan(faithful(4), nextOf(faithful(4)).on, (runner) =>
      runner.knows({ ...checked(), level: 'prompt', locks: 'running', checkedOn: nextOf(faithful(4)).on }),
    ),
  },
  {
    name: 'a check that closes running, before there is a plan',
    open: async (attributes, opening) => {
      const check = checked(0, { level: 'prompt', locks: 'loads' });
      return ReturnToRun.openGate(attributes, { ...opening, check });
    },
  },
  {
    name: 'a clinician’s word that opens what a check closed',
    open: async (attributes, opening) => {
      const clearance = { running: TODAY };
      const check = checked(0, { level: 'prompt', locks: 'running', clearance });
      return ReturnToRun.openGate(attributes, { ...opening, check });
    },
  },
  {
    name: 'delete everything?',
    open: onNext(faithful(3), (runner) => runner.act('delete-all')),
  },
  {
    name: 'a file with rows that are wrong',
    open: async (...how) => {
      const runner = await ReturnToRun.openPlan(fit, ...how);
      await runner.openFile(wrongFile);
      return runner;
    },
  },
  {
    name: 'a file that is none',
    open: async (...how) => {
      const runner = await ReturnToRun.open(...how);
      await runner.openFile('{');
      return runner;
    },
  },
  {
    name: 'a file in place of the plan',
    open: async (...how) => {
      const runner = await ReturnToRun.openPlan(fit, ...how);
      await runner.openFile(writeRunFile(SETTINGS, [began(-3), ran(-3, 5)]));
      return runner;
    },
  },
];

export const runScenes: readonly RunScene[] = scenes.map(({ name, open }) => ({
  name,
  open: (...how) => {
    setDay(TODAY);
    return open(...how);
  },
}));

/** A few that together show every kind of part. */
export const mainRunScenes: readonly RunScene[] = runScenes.filter(({ name }) =>
  [
    'start',
    'gate: problems',
    'not yet: what may come from the bone',
    'plan: the day of a run',
    'plan: a long history',
    'speed',
    'timer: under way',
    'entry: problems',
    'stop: bone',
    'a file with rows that are wrong',
  ].includes(name),
);
