/** The worked cases of E.6, and E.3 to E.5 and E.7 number by number. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  addDays,
  checkRedFlags,
  checkRunGate,
  INFLAMMATORY_QUESTIONS,
  lockAfterClearance,
  recheckDue,
  runMinutes,
  RUN_STAGES,
  runPlan,
  runsAhead,
  runSession,
  stageMinutes,
  withNewOrWorse,
  type CheckRecord,
  type Day,
  type RunCare,
  type RunEntry,
  type RunLogEntry,
  type RunPlan,
  type RunReading,
  type RunSettings,
  type Weekday,
} from '../../src/rules.js';
import { ALL_NO, same, WORST_QUANTITIES } from '../support/answer-sets.js';
import {
  AMBER,
  BONE,
  checkedOn,
  day,
  daysTo,
  EVERY_SPACING,
  FLARE,
  goal,
  honest,
  MON_WED_FRI,
  NEW,
  OPEN,
  PELVIC,
  prefix,
  REBOUND,
  REDS,
  run,
  runsTo,
  SPIKE,
  start,
  untold,
} from '../support/run-logs.js';

const planOn = (days: number, log: readonly RunLogEntry[], care: RunCare = checkedOn(days)): RunPlan =>
  runPlan(MON_WED_FRI, log, day(days), care);

const lastOf = (log: readonly RunLogEntry[]): number => daysTo(log.at(-1)?.date ?? day(0));

/** What a plan comes to: its status, or the step and minutes that are asked next. */
function asks({ status, next, place }: RunPlan): string {
  if (status !== 'run' || !next) return status;
  const { id, minutes } = next.asked;
  assert.equal(place.phase === 'stages' ? place.stage : id, id, 'place and next run');
  return `${id} ${minutes}`;
}

const stageOf = (plan: RunPlan): string => (plan.status === 'run' ? plan.place.stage : plan.status);

/** The honest log up to where a step is asked for the first time, and its last day. */
function before(id: string, way = 0): readonly [readonly RunLogEntry[], number] {
  const [log] = prefix(way, runsTo(way, id));
  return [log, lastOf(log)];
}

const minutesOf = (id: string): number => {
  const stage = RUN_STAGES.find((row) => row.id === id) ?? assert.fail(id);
  return runMinutes(stage);
};

/** Runs of so many minutes, so many times, every so many days. */
function runs(from: number, minutes: number, times: number, gap = 2): readonly RunEntry[] {
  return Array.from({ length: times }, (_, index) => run(from + gap * index, minutes));
}

const readingsOf = (log: readonly RunLogEntry[]): readonly RunReading[] => planOn(lastOf(log), log).readings;

// E.6

const TASKS = {
  'walk-30': 'yes',
  'single-leg-stand': 'yes',
  'step-downs': 'yes',
  jog: 'yes',
  hops: 'yes',
} as const;

test('RR1: the gate is passed: S1 x 5', () => {
  assert.ok(checkRunGate({ signs: [], cleared: false, tasks: TASKS }).isOpen, 'the gate is closed');
  assert.equal(planOn(0, []).status, 'gate');
  assert.equal(asks(planOn(0, [start(0)])), 's1-5 5');
  assert.deepEqual(
    runSession({ id: 's1-5', phase: 'stages', minutes: 5 }).map(({ kind, seconds }) => [kind, seconds]),
    [
      ['warm-up', 300],
      ...Array.from({ length: 5 }, () => [
        ['run', 60],
        ['walk', 120],
      ]).flat(),
      ['cool-down', 300],
    ],
  );
});

test('RR2: pain with hops: the gate stays closed, and a plan stops and asks for the check', () => {
  for (const answers of [
    { signs: [], cleared: false, tasks: { ...TASKS, hops: 'hurts' } },
    { signs: ['hop-pain'], cleared: false, tasks: TASKS },
  ] as const) {
    const { isOpen, closedBy } = checkRunGate(answers);
    assert.ok(!isOpen && closedBy.includes('hop-pain'), closedBy.join());
  }
  const log = [start(0), run(0, 5, BONE)];
  assert.equal(planOn(1, log, OPEN).status, 'check');
  assert.deepEqual(planOn(1, log).stopped, { reason: 'bone', on: day(0) });
});

test('RR3: S1 x 8, 3 stable: S2', () => {
  const [log, last] = before('s2');
  assert.deepEqual(
    readingsOf(log)
      .slice(-3)
      .map(({ asked }) => asked?.id),
    ['s1-8', 's1-8', 's1-8'],
  );
  assert.equal(asks(planOn(last, log)), 's2 9');
  assert.equal(asks(planOn(last, log.slice(0, -1))), 's1-8 8');
});

test('RR4: S4, two stable, one amber: S4, and 0 of 3', () => {
  const [log, last] = before('s4');
  const two = [...log, ...runs(last + 2, 12, 2)];
  const { place } = planOn(last + 4, two);
  assert.deepEqual([place.stage, place.row, place.needed], ['s4', 2, 3]);
  const amber = planOn(last + 6, [...two, run(last + 6, 12, AMBER)]);
  assert.deepEqual([asks(amber), amber.place.row, amber.place.needed], ['s4 12', 0, 3]);
  assert.equal(amber.readings.at(-1)?.outcome, 'row-broken');
});

test('RR5: S6, a rebound: 2 easy days, then S5', () => {
  const [log, last] = before('s6');
  const plan = planOn(last + 2, [...log, run(last + 2, 15, REBOUND)]);
  assert.equal(asks(plan), 's5 14');
  assert.equal(plan.next?.earliest, day(last + 5));
  assert.deepEqual([plan.place.row, plan.place.needed, plan.place.hasRed], [0, 5, true]);
});

test('RR6: S6 rebound, S5 stable 5 times, S6 rebound again within 4 weeks: stop', () => {
  const [log, last] = before('s6');
  const red = last + 2;
  const five = [...log, run(red, 15, REBOUND), ...runs(red + 3, 14, 5)];
  assert.equal(asks(planOn(red + 11, five.slice(0, -1))), 's5 14');
  assert.equal(asks(planOn(red + 11, five)), 's6 15');
  const again = (days: number) => planOn(red + days, [...five, run(red + days, 15, REBOUND)]);
  assert.deepEqual(again(13).stopped, { reason: 'second-red', on: day(red + 13) });
  const later = [...five, ...runs(red + 13, 15, 4, 4)];
  assert.equal(planOn(red + 28, [...later, run(red + 28, 15, REBOUND)]).status, 'stop');
  assert.equal(asks(planOn(red + 29, [...later, run(red + 29, 15, REBOUND)])), 's5 14');
});

test('RR7: 20 days off at S9: S7', () => {
  const [log, last] = before('s9');
  const plan = planOn(last + 21, log);
  assert.equal(asks(plan), 's7 18');
  assert.equal(plan.missedDays, 20);
  // Counted once, whatever day is looked at and once the run is there.
  const done = [...log, run(last + 21, 18)];
  assert.deepEqual([asks(planOn(last + 21, done)), planOn(last + 21, done).place.row], ['s7 18', 1]);
});

test('RR8: runs on two days in a row: refused, and the day after offered', () => {
  const two = { weekdays: [1, 2] } as const;
  assert.throws(() => runPlan(two, [start(0)], day(0), OPEN), /weekdays/);
  const log = [start(0), run(0, 5)];
  const { next } = runPlan({ weekdays: [2] }, log, day(0), OPEN);
  assert.deepEqual([next?.earliest, next?.on], [day(2), day(8)]);
  const [, second] = readingsOf([...log, run(1, 6)]);
  assert.deepEqual([second?.asked, second?.verdict, second?.rule], [undefined, 'closed', 'too-soon']);
  assert.equal(planOn(1, [...log, run(1, 6)]).next?.earliest, day(3));
});

test('RR9: S14 stable, longest 30 min, asks for 35: 33', () => {
  const [log, last] = before('long');
  const wants = [...log, goal(last, 35)];
  assert.equal(asks(planOn(last, wants)), 'long 33');
  assert.equal(planOn(last, wants).place.goal, 40);
  const [reading] = readingsOf([...wants, run(last + 3, 35)]).slice(-1);
  assert.deepEqual([reading?.verdict, reading?.rule, reading?.outcome], ['over', 'too-long', 'row-broken']);
});

test('RR10: wants speed at S10: distance first', () => {
  const [log, last] = before('s10');
  for (const minutes of [40, 60, 180]) {
    const plan = planOn(last, [...log, goal(last, minutes)]);
    assert.deepEqual([asks(plan), plan.place.phase], ['s10 24', 'stages']);
  }
});

test('RR11: 9 weeks after birth: closed, with the reason; a clinician may open it', () => {
  const postnatal = { ...TASKS, 'single-leg-squats': 'yes', bounds: 'yes', 'running-man': 'yes' } as const;
  const answers = { signs: [], weeksSinceBirth: 9, cleared: false, tasks: postnatal };
  const { isOpen, closedBy, clearable } = checkRunGate(answers);
  assert.deepEqual([isOpen, closedBy, clearable], [false, ['birth'], ['birth']]);
  assert.ok(checkRunGate({ ...answers, cleared: true }).isOpen, 'closed although cleared');
});

const CHECKED: CheckRecord = { level: 'none-found', locks: 'none', checkedOn: day(0) };

test('RR12: a check 9 days old: asks what is new; yes: the full check, and closed until then', () => {
  assert.equal(recheckDue(CHECKED, day(9)), 'ask-new-or-worse');
  const worse = withNewOrWorse(CHECKED);
  assert.equal(recheckDue(worse, day(9)), 'full-check');
  const lock = lockAfterClearance(worse);
  assert.equal(planOn(9, [start(0), run(2, 5)], { lock }).status, 'locked');
});

test('RR13: pain that starts earlier each run: stop, the check, and the gate', () => {
  const [log, last] = before('s6');
  const hurt = [...log, run(last + 2, 15, BONE)];
  assert.equal(planOn(last + 3, hurt, OPEN).status, 'check');
  assert.deepEqual(planOn(last + 3, hurt).stopped, { reason: 'bone', on: day(last + 2) });
  const { closedBy } = checkRunGate({ signs: ['bone-sooner'], cleared: false, tasks: TASKS });
  assert.deepEqual(closedBy, ['bone-sooner']);
});

test('RR14: the inflammatory block is positive: no run before a clinician says so', () => {
  const signs = same(
    INFLAMMATORY_QUESTIONS.map(({ id }) => id),
    'yes',
  );
  const answers = { ...ALL_NO, ...WORST_QUANTITIES, ...signs };
  const { level, locks } = checkRedFlags(answers);
  assert.equal(locks, 'running');
  const log = [start(0), run(0, 5)];
  assert.equal(planOn(2, log, { lock: lockAfterClearance({ level, locks }) }).status, 'locked');
  const cleared = lockAfterClearance({ level, locks, clearance: { running: day(1) } });
  assert.equal(asks(planOn(2, log, { lock: cleared })), 's1-6 6');
});

// E.3

test('S1: 5, 6, 7, 8 repeats, one stable run each, 3 at x 8; more slowly 3 each, and 5', () => {
  const stable = (way: number, count: number) => {
    const [log] = prefix(way, count);
    return stageOf(planOn(lastOf(log), log));
  };
  const standard = Array.from({ length: 7 }, (_, count) => stable(0, count));
  assert.deepEqual(standard, ['s1-5', 's1-6', 's1-7', 's1-8', 's1-8', 's1-8', 's2']);
  const cautious = Array.from({ length: 15 }, (_, count) => stable(2, count));
  const expected = [
    ...Array<string>(3).fill('s1-5'),
    ...Array<string>(3).fill('s1-6'),
    ...Array<string>(3).fill('s1-7'),
    ...Array<string>(5).fill('s1-8'),
    's2',
  ];
  assert.deepEqual(cautious, expected);
});

test('every stage takes 3 stable runs, or 5, and is the one that E.3 has next', () => {
  const asked = (way: number) => honest(way === 2 ? 79 : 45, { before: prefix(way, 0)[0] });
  for (const [way, times] of [
    [0, 3],
    [2, 5],
  ] as const) {
    const ids = asked(way).map((item) => item.asked.id);
    const later = RUN_STAGES.filter((row) => row.stage > 1 && !('bridge' in row)).map(({ id }) => id);
    assert.deepEqual(
      ids.slice(ids.indexOf('s2')),
      later.flatMap((id) => Array<string>(times).fill(id)),
    );
  }
});

test('what is asked of a session lasts as long as E.3 says', () => {
  for (const stage of RUN_STAGES) {
    const { id } = stage;
    const minutes = runMinutes(stage);
    const session = runSession({ id, phase: 'stages', minutes });
    const seconds = (kinds: readonly string[]) =>
      session.filter(({ kind }) => kinds.includes(kind)).reduce((sum, each) => sum + each.seconds, 0);
    assert.equal(seconds(['run']), minutes * 60, id);
    assert.equal(seconds(['run', 'walk']), stageMinutes(stage) * 60, id);
    assert.deepEqual([session[0]?.kind, session.at(-1)?.kind], ['warm-up', 'cool-down'], id);
  }
});

test('past the stages a session is one run, or has quicker stretches after 10 easy minutes', () => {
  const kinds = (id: string, minutes: number) =>
    runSession({ id, phase: 'distance', minutes }).map(({ kind, seconds }) => `${kind} ${seconds}`);
  assert.deepEqual(kinds('long', 33), ['warm-up 300', 'run 1980', 'cool-down 300']);
  const stretches = Array<string>(4).fill('quicker 20').join(', easy 120, ');
  assert.equal(
    kinds('speed-1', 30).join(', '),
    `warm-up 300, easy 600, ${stretches}, easy 760, cool-down 300`,
  );
  const hills = kinds('hills-2', 30);
  assert.equal(hills.filter((stretch) => stretch === 'uphill 30').length, 6);
  assert.equal(hills.filter((stretch) => stretch.startsWith('quicker')).length, 0);
  for (const id of ['speed-1', 'speed-2', 'speed-3', 'hills-1', 'hills-2', 'hills-3']) {
    const session = runSession({ id, phase: 'speed', minutes: 30 });
    const seconds = session.reduce((sum, each) => sum + each.seconds, 0);
    assert.equal(seconds, 40 * 60, `${id} with the walks`);
    assert.ok(
      session.every((stretch) => stretch.seconds > 0),
      `${id}: an empty stretch`,
    );
  }
  // All of a run, to the second.
  assert.equal(runSession({ id: 'speed-3', phase: 'speed', minutes: 20 }).length, 10);
  assert.equal(runSession({ id: 'speed-3', phase: 'speed', minutes: 21 }).at(-2)?.seconds, 60);
});

// E.4: what a light and a verdict do

/** The next run after one more at S4 on an allowed day, from 1 of 3. */
function atS4(minutes: number, rest: Partial<RunEntry> = {}): RunPlan {
  const [log, last] = before('s4');
  return planOn(last + 4, [...log, run(last + 2, 12), run(last + 4, minutes, rest)]);
}

test('stable counts, amber breaks, a shorter run neither, a longer one breaks', () => {
  const row = (...parameters: Parameters<typeof atS4>) => {
    const { place, readings } = atS4(...parameters);
    const { light, verdict, outcome } = readings.at(-1) ?? assert.fail('no reading');
    return [place.stage, place.row, light, verdict, outcome];
  };
  for (const during of [0, 1, 2]) {
    assert.deepEqual(row(12, { during }), ['s4', 2, 'green', 'whole', 'counts'], `pain ${during}`);
  }
  for (const during of [3, 4, 5]) {
    assert.deepEqual(row(12, { during }), ['s4', 0, 'amber', 'whole', 'row-broken'], `pain ${during}`);
  }
  for (const minutes of [0.5, 6, 11, 11.99]) {
    assert.deepEqual(row(minutes), ['s4', 1, 'green', 'short', 'same'], `${minutes} minutes`);
  }
  for (const minutes of [12, 12.5, 12.99]) {
    assert.deepEqual(row(minutes), ['s4', 2, 'green', 'whole', 'counts'], `${minutes} minutes`);
  }
  for (const minutes of [13, 14, 24, 1440]) {
    assert.deepEqual(row(minutes), ['s4', 0, 'green', 'over', 'row-broken'], `${minutes} minutes`);
  }
});

test('a step that ends in half a minute: 27 is short of S13, 28 is not too much', () => {
  const [log, last] = before('s13');
  const verdicts = [27, 27.5, 28, 28.49, 28.5].map(
    (minutes) => readingsOf([...log, run(last + 3, minutes)]).at(-1)?.verdict,
  );
  assert.deepEqual(verdicts, ['short', 'whole', 'whole', 'whole', 'over']);
});

test('every kind of red goes one stage back, with 2 easy days and 5 to go', () => {
  const kinds: readonly Partial<RunEntry>[] = [
    ...REDS,
    NEW,
    { during: 10 },
    { rise: 2, lasted: 'over-4-h' },
    { rise: 0, lasted: 'next-morning' },
  ];
  for (const rest of kinds) {
    for (const minutes of [1, 12, 40]) {
      const plan = atS4(minutes, rest);
      const what = `${JSON.stringify(rest)}, ${minutes} minutes`;
      assert.equal(asks(plan), 's3 10', what);
      assert.deepEqual([plan.place.row, plan.place.needed], [0, 5], what);
      assert.equal(plan.readings.at(-1)?.outcome, 'back', what);
      assert.equal(plan.next?.earliest, addDays(plan.readings.at(-1)?.entry.date ?? '', 3), what);
    }
  }
});

test('a rebound is 2 points for over 2 hours: less of either is none', () => {
  for (const [rise, lasted, light] of [
    [1, '2-to-4-h', 'green'],
    [2, '2-to-4-h', 'red'],
    [2, 'under-2-h', 'green'],
    [10, 'under-2-h', 'green'],
    [1, 'over-4-h', 'green'],
    [2, 'over-4-h', 'red'],
    [0, 'next-morning', 'red'],
    [10, 'none', 'green'],
  ] as const) {
    assert.equal(atS4(12, { rise, lasted }).readings.at(-1)?.light, light, `${rise} ${lasted}`);
  }
});

test('leaking or heaviness stops, and needs no check; bone and something new need it', () => {
  const [log, last] = before('s4');
  const reported = (rest: Partial<RunEntry>, care?: RunCare) =>
    planOn(last + 3, [...log, run(last + 2, 12, rest)], care);
  assert.deepEqual(reported(PELVIC, OPEN).stopped, { reason: 'pelvic', on: day(last + 2) });
  assert.deepEqual(reported({ ...PELVIC, ...BONE }).stopped, { reason: 'bone', on: day(last + 2) });
  for (const rest of [BONE, NEW]) {
    assert.equal(reported(rest, OPEN).status, 'check');
    assert.equal(reported(rest, checkedOn(last + 1)).status, 'check', 'a check of the day before');
    assert.notEqual(reported(rest, checkedOn(last + 2)).status, 'check', 'a check of the day');
    assert.equal(reported(rest, checkedOn(last + 4)).status, 'check', 'a check of tomorrow');
  }
  assert.equal(asks(reported(NEW)), 's3 10');
});

test('the check comes first, then the stop, then the lock, then the rest', () => {
  const stopped = [start(0), run(0, 5, BONE)];
  assert.equal(planOn(1, stopped, { lock: 'all' }).status, 'check');
  assert.equal(planOn(1, stopped, { lock: 'all', checkedOn: day(1) }).status, 'stop');
  for (const lock of ['running', 'loads', 'all'] as const) {
    for (const log of [[], [start(0)], [start(0), run(0, 5, SPIKE)], [start(0), untold(run(0, 5))]]) {
      const plan = planOn(1, log, { lock });
      assert.deepEqual([plan.status, 'next' in plan], ['locked', false], lock);
    }
  }
});

// What is not told yet

test('a run that is not told whole: no next one from the next day on, red once a later one is there', () => {
  const [log, last] = before('s4');
  const open = untold(run(last + 2, 12));
  assert.equal(asks(planOn(last + 2, [...log, open])), 's4 12');
  assert.deepEqual(planOn(last + 2, [...log, open]).place.row, 0);
  const tell = planOn(last + 3, [...log, open]);
  assert.deepEqual([tell.status, tell.untold?.date], ['tell', day(last + 2)]);
  assert.ok(!('next' in tell), 'a next run');
  const later = planOn(last + 4, [...log, open, run(last + 4, 12)]);
  const [first, second] = later.readings.slice(-2);
  assert.deepEqual(
    [first?.light, first?.open, first?.rule, first?.outcome],
    ['red', false, 'untold', 'back'],
  );
  assert.deepEqual([second?.verdict, second?.rule], ['closed', 'too-soon']);
  assert.equal(asks(later), 's3 10');
});

test('what is sure already is not left open', () => {
  const [log, last] = before('s4');
  const read = (rest: Partial<RunEntry>, entry = untold(run(last + 2, 12, rest))) => {
    const { light, open } = planOn(last + 2, [...log, entry]).readings.at(-1) ?? assert.fail('none');
    return [light, open];
  };
  assert.deepEqual(read({}), ['green', true]);
  assert.deepEqual(read({ during: 4 }), ['amber', true]);
  assert.deepEqual(read(SPIKE), ['red', false]);
  assert.deepEqual(read(NEW), ['stop-now', false]);
  const { rise: _rise, ...withoutRise } = run(last + 2, 12, { lasted: 'under-2-h' });
  assert.deepEqual(read({}, withoutRise), ['green', false]);
  assert.deepEqual(read({}, { ...withoutRise, lasted: '2-to-4-h' }), ['green', true]);
  assert.deepEqual(read({}, { ...withoutRise, lasted: 'next-morning' }), ['red', false]);
  const { lasted: _lasted, ...withoutLasted } = run(last + 2, 12);
  assert.deepEqual(read({}, withoutLasted), ['green', true]);
});

test('an amber run that is not told whole breaks the row, and waits for the rest', () => {
  const plan = planOn(before('s4')[1] + 5, [
    ...before('s4')[0],
    run(before('s4')[1] + 2, 12),
    untold(run(before('s4')[1] + 4, 12, { during: 3 })),
  ]);
  assert.deepEqual([plan.status, plan.place.row, plan.readings.at(-1)?.light], ['tell', 0, 'amber']);
});

// Second red

/** S8, then a red run, then so many stages further down by a break. */
test('a second red within 28 days: at the same step, the one stepped back to, or any lower one', () => {
  const [log, last] = before('s8');
  const red = last + 2;
  const first = [...log, run(red, 20, SPIKE)];
  for (const [what, more, expected] of [
    ['at S7, the one stepped back to', [run(red + 3, 18, SPIKE)], 'stop'],
    ['on an easy day', [run(red + 1, 18, SPIKE)], 'stop'],
    ['after a short run', [run(red + 3, 9), run(red + 5, 18, SPIKE)], 'stop'],
    ['at S6, after 8 days off', [run(red + 9, 15, SPIKE)], 'stop'],
    ['at S5, after 20 days off', [run(red + 21, 14, SPIKE)], 'stop'],
    ['at S1, begun anew', [start(red + 3), run(red + 3, 5, SPIKE)], 'stop'],
    ['amber', [run(red + 3, 18, AMBER)], 's7'],
    ['a flare, then a rebound', [run(red + 3, 18, FLARE)], 'stop'],
  ] as const) {
    const all = [...first, ...more];
    assert.equal(stageOf(planOn(lastOf(all), all)), expected, what);
  }
});

test('a second red at a higher step than the first is no second one', () => {
  const [log, last] = before('s1-7');
  const red = last + 2;
  const up = [
    ...log,
    run(red, 7, SPIKE),
    ...runs(red + 3, 6, 3),
    ...runs(red + 9, 7, 3),
    run(red + 15, 8, SPIKE),
  ];
  assert.equal(asks(planOn(red + 15, up)), 's1-7 7');
  const third = [...up, run(red + 18, 7, SPIKE)];
  assert.equal(planOn(red + 18, third).status, 'stop');
});

test('28 days after a red 5 are asked for, 29 days after it 3 again', () => {
  const [log, last] = before('s6');
  const red = last + 2;
  const all = [...log, run(red, 15, SPIKE), run(red + 4, 14), run(red + 10, 14, AMBER)];
  const later = [...all, run(red + 16, 14), run(red + 22, 14)];
  const on = (days: number) => planOn(red + days, [...later, run(red + days, 14)]);
  assert.deepEqual([on(28).place.stage, on(28).place.row, on(28).place.needed], ['s5', 3, 5]);
  assert.deepEqual([on(28).place.hasRed, on(29).place.hasRed], [true, false]);
  assert.deepEqual([on(29).place.stage, on(29).place.row, on(29).place.needed], ['s6', 0, 3]);
  const waited = planOn(red + 29, [...later, run(red + 28, 14)]);
  assert.deepEqual([waited.place.stage, waited.place.row, waited.place.needed], ['s5', 3, 3]);
});

test('those who go more slowly need 5 with a red or without', () => {
  const [log, last] = before('s6', 2);
  const plan = planOn(last + 40, [...log, run(last + 2, 15, SPIKE), ...runs(last + 5, 14, 5, 6)]);
  assert.deepEqual([plan.place.cautious, plan.place.needed], [true, 5]);
});

// Walking, gate, stop: how a plan begins again

test('red at S1 x 5: walking, and the gate after 7 days', () => {
  const log = [start(0), run(2, 5, REBOUND)];
  const plan = planOn(2, log);
  assert.deepEqual([plan.status, plan.gateFrom], ['walk', day(9)]);
  assert.equal(plan.readings.at(-1)?.outcome, 'walk');
  assert.equal(planOn(200, log).status, 'walk');
  assert.equal(planOn(8, [...log, start(8)]).status, 'walk');
  assert.equal(planOn(8, [...log, start(8, { cleared: true })]).status, 'walk');
  const again = planOn(9, [...log, start(9)]);
  assert.deepEqual([asks(again), again.place.needed], ['s1-5 5', 3]);
  assert.equal(planOn(9, [...log, start(9), run(9, 5, SPIKE)]).status, 'stop');
  assert.equal(planOn(31, [...log, start(27), run(31, 5, SPIKE)]).status, 'walk');
});

test('a run while walking counts for nothing, and one that hurts begins the week anew', () => {
  const log = [start(0), run(2, 5, REBOUND)];
  const calm = planOn(6, [...log, run(6, 5)]);
  assert.deepEqual([calm.status, calm.gateFrom], ['walk', day(9)]);
  assert.deepEqual([calm.readings.at(-1)?.rule, calm.readings.at(-1)?.outcome], ['closed', 'same']);
  // A second red at S1 x 5 within 28 days.
  assert.equal(planOn(6, [...log, run(6, 5, SPIKE)]).status, 'stop');
  const later = planOn(40, [...log, run(40, 5, SPIKE)]);
  assert.deepEqual([later.status, later.gateFrom], ['walk', day(47)]);
});

test('a stop: only a clinician’s word of a later day opens the gate, and it leads to S1 x 5', () => {
  const [log, last] = before('s6');
  const stopped = [...log, run(last + 2, 15, PELVIC)];
  const after = (...more: readonly RunLogEntry[]) => planOn(last + 40, [...stopped, ...more]);
  for (const [what, more] of [
    ['nothing', []],
    ['the gate', [start(last + 20)]],
    ['the gate, many times', [start(last + 4), start(last + 20), start(last + 40)]],
    ['a word of the day before', [start(last + 1, { cleared: true })]],
    ['a word of the same day', [start(last + 2, { cleared: true })]],
    ['a goal', [goal(last + 20, 60)]],
    ['stable runs', runs(last + 5, 5, 10)],
  ] as const) {
    assert.deepEqual(after(...more).stopped, { reason: 'pelvic', on: day(last + 2) }, what);
  }
  const open = planOn(last + 3, [...stopped, start(last + 3, { cleared: true })]);
  assert.equal(asks(open), 's1-5 5');
  assert.equal(open.next?.earliest, day(last + 5), 'easy days');
  assert.deepEqual([open.place.needed, open.place.hasRed], [3, true]);
  assert.equal(stageOf(after(start(last + 38, { cleared: true }))), 's1-5');
});

test('a run that hurts while the plan is stopped moves the day that clearance has to come after', () => {
  const [log, last] = before('s6');
  const stopped = [...log, run(last + 2, 15, BONE), run(last + 10, 5, SPIKE)];
  const opens = (days: number) =>
    planOn(last + 20, [...stopped, start(last + days, { cleared: true })]).status;
  assert.deepEqual([opens(9), opens(10), opens(11)], ['stop', 'stop', 'run']);
  assert.deepEqual(planOn(last + 20, stopped).stopped, { reason: 'bone', on: day(last + 10) });
  const calm = [...stopped.slice(0, -1), run(last + 10, 5)];
  assert.deepEqual(planOn(last + 20, calm).stopped, { reason: 'bone', on: day(last + 2) });
});

test('the gate after 28 days off: S1 x 5, from past the stages S10', () => {
  for (const [id, expected] of [
    ['s1-7', 's1-5 5'],
    ['s14', 's1-5 5'],
    ['long', 's10 24'],
    ['speed-2', 's10 24'],
  ] as const) {
    const [log, last] = before(id);
    assert.equal(planOn(last + 28, log).status, 'run', id);
    const closed = planOn(last + 29, log);
    assert.deepEqual([closed.status, closed.missedDays], ['gate', 28], id);
    assert.equal(asks(planOn(last + 60, [...log, start(last + 60)])), expected, id);
    // A run in between does not open it.
    const ran = [...log, run(last + 40, 5)];
    assert.equal(planOn(last + 41, ran).status, 'gate', id);
    assert.equal(asks(planOn(last + 60, [...ran, start(last + 60)])), expected, id);
    // After a stop it is S1.
    const stop = [...log, run(last + 3, 5, PELVIC), start(last + 60, { cleared: true })];
    assert.equal(asks(planOn(last + 60, stop)), 's1-5 5', id);
  }
});

test('who starts anew in the middle of a plan begins at S1 x 5', () => {
  for (const id of ['s1-8', 's9', 'long', 'speed-1']) {
    const [log, last] = before(id);
    const plan = planOn(last + 2, [...log, start(last + 2, { cautious: true })]);
    assert.equal(asks(plan), 's1-5 5', id);
    assert.deepEqual([plan.place.row, plan.place.cautious], [0, true], id);
  }
});

test('a run before any gate counts for nothing, and one that hurts is kept in mind', () => {
  assert.equal(planOn(3, [run(0, 5)]).status, 'gate');
  const { readings } = planOn(3, [run(0, 5)]);
  assert.deepEqual([readings[0]?.rule, readings[0]?.verdict], ['closed', 'closed']);
  assert.equal(planOn(3, [run(0, 5, SPIKE)]).status, 'gate');
  const after = planOn(3, [run(0, 5, SPIKE), start(1)]);
  assert.deepEqual([after.next?.earliest, after.place.needed], [day(3), 3]);
  assert.equal(planOn(3, [run(0, 5, SPIKE), start(1), run(3, 5, SPIKE)]).status, 'stop');
});

// The bridge

test('S11b: after amber at S12 it is next, after red S11 and then it; else it is left out', () => {
  const [log, last] = before('s12');
  assert.ok(!planOn(last, log).place.bridged, 'a bridge without reason');
  const amber = [...log, run(last + 3, 25, AMBER)];
  assert.equal(asks(planOn(last + 3, amber)), 's11b 25');
  const three = [...amber, ...runs(last + 5, 25, 3)];
  assert.equal(asks(planOn(last + 9, three.slice(0, -1))), 's11b 25');
  assert.equal(asks(planOn(last + 9, three)), 's12 25');
  assert.ok(planOn(last + 9, three).place.bridged, 'the bridge is gone');
  // Again amber at S12, then at S11b.
  const again = [...three, run(last + 11, 25, AMBER)];
  assert.equal(asks(planOn(last + 11, again)), 's11b 25');
  assert.equal(asks(planOn(last + 13, [...again, run(last + 13, 25, AMBER)])), 's11b 25');
  const red = [...log, run(last + 3, 25, SPIKE)];
  assert.equal(asks(planOn(last + 3, red)), 's11 24');
  const five = [...red, ...runs(last + 6, 24, 5)];
  assert.equal(asks(planOn(last + 14, five.slice(0, -1))), 's11 24');
  assert.equal(asks(planOn(last + 14, five)), 's11b 25');
});

test('S11b: red there goes to S11, and within 28 days of one at S12 it stops', () => {
  const [log, last] = before('s12');
  const amber = [...log, run(last + 3, 25, AMBER)];
  assert.equal(asks(planOn(last + 5, [...amber, run(last + 5, 25, SPIKE)])), 's11 24');
  const five = [...log, run(last + 3, 25, SPIKE), ...runs(last + 6, 24, 5)];
  assert.equal(planOn(last + 16, [...five, run(last + 16, 25, SPIKE)]).status, 'stop');
  // A break goes past it.
  assert.equal(asks(planOn(last + 14, [...amber, run(last + 5, 25)])), 's11 24');
});

test('a session of S11b: 15 minutes, a minute of walking, 10 minutes', () => {
  const session = runSession({ id: 's11b', phase: 'stages', minutes: 25 });
  assert.deepEqual(
    session.map(({ kind, seconds }) => [kind, seconds / 60]),
    [
      ['warm-up', 5],
      ['run', 15],
      ['walk', 1],
      ['run', 10],
      ['cool-down', 5],
    ],
  );
});

// Missed days

const OFF = [6, 7, 13, 14, 27, 28] as const;

const MISSED: Readonly<Record<string, readonly string[]>> = {
  's1-5': ['s1-5', 's1-5', 's1-5', 's1-5', 's1-5', 'gate'],
  's1-7': ['s1-7', 's1-5', 's1-5', 's1-5', 's1-5', 'gate'],
  's1-8': ['s1-8', 's1-5', 's1-5', 's1-5', 's1-5', 'gate'],
  s2: ['s2', 's1-8', 's1-8', 's1-5', 's1-5', 'gate'],
  s3: ['s3', 's2', 's2', 's1-8', 's1-8', 'gate'],
  s4: ['s4', 's3', 's3', 's2', 's2', 'gate'],
  s9: ['s9', 's8', 's8', 's7', 's7', 'gate'],
  s11: ['s11', 's10', 's10', 's9', 's9', 'gate'],
  s11b: ['s11b', 's11', 's11', 's10', 's10', 'gate'],
  s12: ['s12', 's11', 's11', 's10', 's10', 'gate'],
  s13: ['s13', 's12', 's12', 's11', 's11', 'gate'],
  s14: ['s14', 's13', 's13', 's12', 's12', 'gate'],
};

for (const [id, expected] of Object.entries(MISSED)) {
  test(`missed days at ${id}`, () => {
    const [begun, to] = before(id === 's11b' ? 's12' : id);
    const log = id === 's11b' ? [...begun, run(to + 3, 25, AMBER)] : begun;
    const last = lastOf(log);
    for (const [index, off] of OFF.entries()) {
      const plan = planOn(last + off + 1, log);
      assert.equal(stageOf(plan), expected[index], `${off} days off`);
      assert.equal(plan.missedDays, off >= 7 ? off : 0, `${off} days off`);
      if (plan.status !== 'run') continue;
      assert.equal(asks(plan), `${expected[index]} ${minutesOf(expected[index] ?? '')}`, `${off} days off`);
      // The same once the run is there, and it counts there.
      const ran = planOn(last + off + 1, [...log, run(last + off + 1, plan.next?.asked.minutes ?? 0)]);
      assert.equal(ran.readings.at(-1)?.asked?.id, expected[index], `${off} days off`);
    }
  });
}

test('missed days break the row, up to 6 do not', () => {
  const [log, last] = before('s4');
  const two = [...log, ...runs(last + 2, 12, 2)];
  assert.deepEqual(planOn(last + 11, two).place.row, 2);
  assert.deepEqual(planOn(last + 12, two).place.row, 0);
});

test('missed days count from the gate too, and from runs that did not count', () => {
  assert.equal(planOn(28, [start(0)]).status, 'run');
  const closed = planOn(29, [start(0)]);
  assert.deepEqual([closed.status, closed.missedDays], ['gate', 28]);
  const [log, last] = before('s9');
  for (const rest of [{}, AMBER]) {
    const ran = [...log, run(last + 5, 3, rest)];
    assert.equal(stageOf(planOn(last + 11, ran)), 's9');
    assert.equal(stageOf(planOn(last + 12, ran)), 's9');
    assert.equal(stageOf(planOn(last + 13, ran)), 's8');
  }
});

test('a break after a break counts again', () => {
  const [log, last] = before('s9');
  const twice = [...log, run(last + 8, 20)];
  assert.equal(asks(planOn(last + 16, twice)), 's7 18');
});

test('the next run is the step that it will be on its day', () => {
  const [log, last] = before('s9');
  const settings: RunSettings = { weekdays: [1] };
  // 6 days off so far, 9 by Monday.
  const then = runPlan(settings, log, day(last + 7), OPEN);
  assert.equal(then.place.stage, 's9');
  assert.equal(new Date(then.next?.on ?? '').getUTCDay(), 1);
  assert.equal(then.next?.asked.id, 's8');
  const later = runPlan({ ...MON_WED_FRI, from: day(last + 15) }, log, day(last + 1), OPEN);
  assert.deepEqual([later.next?.asked.id, later.next?.earliest], ['s7', day(last + 15)]);
  const tooLate = runPlan({ ...MON_WED_FRI, from: day(last + 29) }, log, day(last + 1), OPEN);
  assert.equal(tooLate.status, 'gate');
  const past = runPlan({ ...MON_WED_FRI, from: day(0) }, log, day(last + 2), OPEN);
  assert.deepEqual(past.next, planOn(last + 2, log).next);
});

const LONG: Readonly<Record<number, readonly [days: number, asked: string][]>> = {
  // The first one past the stages: 33 was not run yet.
  0: [
    [6, 'long 33'],
    [7, 'long 27'],
    [13, 'long 27'],
    [14, 'long 21'],
    [27, 'long 21'],
    [28, 'gate'],
  ],
  // After 33, 30, 30 and 36.
  4: [
    [6, 'long 36'],
    [7, 'long 32'],
    [14, 'long 25'],
    [28, 'gate'],
  ],
};

for (const [more, expected] of Object.entries(LONG)) {
  test(`missed days past the stages, after ${more} runs there`, () => {
    const [log] = prefix(0, runsTo(0, 'long') + Number(more));
    const last = lastOf(log);
    for (const [off, asked] of expected) {
      const plan = planOn(last + off + 1, log);
      if (off < 7) assert.equal(plan.next?.asked.phase, 'distance', `${off} days off`);
      else assert.equal(asks(plan), asked, `${off} days off`);
    }
  });
}

test('a break past the stages: the others shorter too, then a tenth a week again', () => {
  const [log] = prefix(0, runsTo(0, 'long') + 4);
  const last = lastOf(log);
  const asked = honest(9, { before: log, from: last + 15 }).map((item) => item.asked.minutes);
  assert.deepEqual(asked, [25, 25, 25, 27, 27, 27, 29, 29, 29]);
});

test('a break ends speed, and the weeks at the goal begin again', () => {
  const [log, last] = before('speed-2');
  const plan = planOn(last + 8, log);
  assert.deepEqual(
    [asks(plan), plan.place.phase, plan.place.goalWeeks, plan.place.row],
    ['long 36', 'distance', 0, 0],
  );
  const after = honest(60, { before: log, from: last + 8 });
  const speed = after.findIndex((item) => item.asked.phase === 'speed');
  assert.equal(after[speed]?.asked.id, 'speed-1');
  const weeks = new Set(after.slice(0, speed).map(({ on }) => Math.floor((on - last - 8) / 7)));
  assert.ok(weeks.size > 4, `speed after ${weeks.size} weeks`);
});

test('a break again before the shorter run was done goes on from the shorter one', () => {
  const [log] = prefix(0, runsTo(0, 'long') + 4);
  const last = lastOf(log);
  assert.equal(asks(planOn(last + 15, log)), 'long 25');
  const short = [...log, run(last + 15, 12)];
  // 90 % of 25.
  assert.equal(asks(planOn(last + 23, short)).split(' ')[0], 'long');
  assert.equal(planOn(last + 23, short).place.long, 22);
});

// E.5: distance

test('distance: a tenth a week, no rise in the 4th, then a second run, then 4 weeks at the goal', () => {
  const asked = honest(260).map((item) => [item.asked.id, item.asked.minutes] as const);
  const past = asked.slice(45);
  const weeks = Array.from({ length: 13 }, (_, week) =>
    past.slice(3 * week, 3 * week + 3).map(([, minutes]) => minutes),
  );
  assert.deepEqual(weeks, [
    [33, 30, 30],
    [36, 30, 30],
    [39, 30, 30],
    [39, 30, 30],
    [40, 30, 30],
    [40, 33, 30],
    [40, 36, 30],
    [40, 36, 30],
    [40, 39, 30],
    [40, 40, 30],
    [40, 40, 30],
    [40, 40, 30],
    [40, 40, 30],
  ]);
  assert.deepEqual(past.slice(39, 42), [
    ['long', 40],
    ['speed-1', 30],
    ['second', 40],
  ]);
});

test('distance: the way to a goal of 60', () => {
  const past = honest(120, { before: prefix(1, 0)[0] }).slice(45);
  const long = past.filter((item) => item.asked.id === 'long').map((item) => item.asked.minutes);
  assert.deepEqual(long.slice(0, 12), [33, 36, 39, 39, 42, 46, 50, 50, 55, 60, 60, 60]);
});

type WeekRun = readonly [minutes: number, rest?: Partial<RunEntry>];

/** So many runs past the stages, then these, in a week that begins with the first of them. */
function weekOf(more: number, ...runs: readonly WeekRun[]): readonly RunLogEntry[] {
  const [log] = prefix(0, runsTo(0, 'long') + more);
  const first = lastOf(log) + 3;
  return [...log, ...runs.map(([minutes, rest], index) => run(first + 2 * index, minutes, rest ?? {}))];
}

test('distance: no rise after a week that was not stable, or not reached', () => {
  const long = (...runs: readonly WeekRun[]) => {
    const log = weekOf(0, ...runs);
    return planOn(lastOf(log) + 3, log).place.long;
  };
  assert.equal(long([33], [30], [30]), 36);
  assert.equal(long([33], [30]), 36);
  assert.equal(long([33]), 33);
  assert.equal(long([33], [29], [29]), 33);
  assert.equal(long([33], [29], [30]), 36);
  assert.equal(long([32], [30], [30]), 33);
  assert.equal(long([33], [30], [30, AMBER]), 33);
  assert.equal(long([33, AMBER], [30], [30]), 33);
  assert.equal(long([33], [30], [31]), 33);
  assert.equal(long([34], [30], [30]), 33);
  const open = weekOf(0, [33], [30]);
  const untoldWeek = [...open, untold(run(lastOf(open) + 2, 30))];
  assert.equal(planOn(lastOf(open) + 5, untoldWeek).place.long, 33);
});

test('distance: one long run a week, whatever comes of it, and 3 runs in all', () => {
  const next = (...runs: readonly WeekRun[]) => {
    const log = weekOf(0, ...runs);
    return planOn(lastOf(log), log).next;
  };
  for (const first of [[33], [33, AMBER], [10], [50], [33.5]] as const) {
    const asked = { id: 'other', phase: 'distance', minutes: 30 };
    assert.deepEqual(next(first)?.asked, asked, `after ${first[0]}`);
  }
  const full = next([33], [30], [30]);
  assert.deepEqual(full?.asked, { id: 'long', phase: 'distance', minutes: 36 });
});

test('distance: a fourth run in a week is refused', () => {
  const [log, last] = before('long');
  // Week 0 begins on the day after the last one of the stages.
  const four = [...log, run(last + 1, 33), run(last + 3, 30), run(last + 5, 30), run(last + 7, 30)];
  const readings = readingsOf(four);
  assert.deepEqual(
    readings.slice(-4).map(({ rule }) => rule),
    ['too-soon', undefined, undefined, 'week-full'],
  );
  assert.equal(planOn(last + 7, four).next?.earliest, day(last + 9));
});

test('distance: never more than a tenth over the longest stable run of 30 days', () => {
  const [log] = prefix(0, runsTo(0, 'long') + 20);
  const last = lastOf(log);
  const short = [...log];
  let asked = 40;
  // A month of short runs: 40 minutes stay within 30 days for so long.
  for (let days = last + 3; days <= last + 45; days += 3) short.push(run(days, 15));
  asked = planOn(last + 45, short).next?.asked.minutes ?? 0;
  assert.equal(asked, 16);
  const within = short.filter(({ date }) => date <= day(last + 15));
  assert.equal(planOn(last + 15, within).next?.asked.minutes, 40);
  // Without a stable one in 30 days the last one holds.
  const amber = [...short];
  for (let days = last + 48; days <= last + 90; days += 3) amber.push(run(days, 16, AMBER));
  assert.equal(planOn(last + 90, amber).next?.asked.minutes, 16);
});

test('distance: a month of very short runs is no dead end', () => {
  const [log] = prefix(0, runsTo(0, 'long') + 20);
  const short = [...log];
  for (let days = lastOf(log) + 3; days <= lastOf(log) + 60; days += 3) short.push(run(days, 0.2));
  assert.equal(planOn(lastOf(short), short).next?.asked.minutes, 10);
  const rested = planOn(lastOf(short) + 10, short);
  assert.deepEqual([rested.next?.asked.minutes, rested.place.long], [10, 10]);
  const asked = honest(60, { before: short, from: lastOf(short) + 2 }).map((item) => item.asked.minutes);
  assert.equal(Math.max(...asked), 40);
});

test('setback in distance: the long run before, 2 easy days, and a week anew; from 33 it is 30', () => {
  const [log, last] = before('long');
  const red = [...log, run(last + 3, 33, SPIKE)];
  const plan = planOn(last + 3, red);
  assert.deepEqual([asks(plan), plan.next?.earliest, plan.place.long], ['long 30', day(last + 6), 30]);
  const later = weekOf(3, [36, SPIKE]);
  assert.equal(asks(planOn(lastOf(later), later)), 'long 33');
  // In any run of the week.
  const other = weekOf(3, [36], [30, REBOUND]);
  assert.equal(asks(planOn(lastOf(other), other)), 'long 33');
});

test('setback in distance: from 30 minutes to S13', () => {
  const [log, last] = before('long');
  const red = last + 3;
  const held = [...log, run(red, 33, SPIKE)];
  // No rise, and no other red run within 28 days.
  for (let days = red + 4; days <= red + 28; days += 4) held.push(run(days, 30, AMBER));
  assert.equal(planOn(red + 29, held).place.long, 30);
  assert.equal(asks(planOn(red + 32, [...held, run(red + 32, 30, SPIKE)])), 's13 27.5');
});

test('setback after a break: to the stage below what was asked', () => {
  const [log] = prefix(0, runsTo(0, 'long') + 4);
  const last = lastOf(log);
  assert.equal(asks(planOn(last + 15, log)), 'long 25');
  assert.equal(asks(planOn(last + 15, [...log, run(last + 15, 25, SPIKE)])), 's11 24');
  assert.equal(asks(planOn(last + 8, [...log, run(last + 8, 32, SPIKE)])), 's14 30');
});

test('a second red past the stages: within 28 days at the same length or a lower one', () => {
  const [log, last] = before('long');
  const red = last + 3;
  const first = [...log, run(red, 33, SPIKE)];
  assert.equal(planOn(red + 3, [...first, run(red + 3, 30, SPIKE)]).status, 'stop');
  const [begun, to] = before('s14');
  const atS14 = [...begun, run(to + 3, 30, SPIKE), ...runs(to + 6, 27.5, 5), ...runs(to + 16, 30, 5)];
  assert.equal(asks(planOn(to + 24, atS14)), 'long 33');
  // Distance is a higher step than S14.
  assert.equal(asks(planOn(to + 26, [...atS14, run(to + 26, 33, SPIKE)])), 'long 30');
});

// Speed and hills

test('speed and hills: 3 stable ones of each step, once a week, the long run first', () => {
  const past = honest(260).slice(45);
  const quick = past.filter(({ asked }) => asked.phase === 'speed' || asked.phase === 'hills');
  const ids = quick.map(({ asked }) => asked.id);
  const steps = ['speed-1', 'speed-2', 'speed-3', 'hills-1', 'hills-2'];
  assert.deepEqual(
    ids.slice(0, 15),
    steps.flatMap((id) => [id, id, id]),
  );
  assert.deepEqual(new Set(ids.slice(15)), new Set(['hills-3']));
  assert.ok(
    quick.every(({ asked }) => asked.minutes === 30),
    'not 30 minutes',
  );
  for (const [index, { on }] of quick.entries()) {
    assert.equal(on - (quick[index - 1]?.on ?? on - 7), 7, `run ${index}`);
  }
  const from = past.findIndex(({ asked }) => asked.phase === 'speed');
  assert.ok(
    past.slice(from).every(({ asked }) => asked.id !== 'long' || asked.minutes === 40),
    'a rise',
  );
});

test('speed: 5 of each for those who go more slowly', () => {
  const quick = honest(260, { before: prefix(2, 0)[0] }).filter(({ asked }) => asked.phase === 'speed');
  assert.deepEqual(
    quick.slice(0, 6).map(({ asked }) => asked.id),
    [...Array<string>(5).fill('speed-1'), 'speed-2'],
  );
});

/** On the day on which the first step of speed was asked for the second time, with 1 of 3. */
function inSpeed(minutes: number, rest: Partial<RunEntry> = {}): readonly RunLogEntry[] {
  const [log] = prefix(0, runsTo(0, 'speed-1', 2));
  return [...log, run(lastOf(log) + 2, minutes, rest)];
}

test('speed: amber and too much break the row, a shorter run neither; once a week even so', () => {
  const place = (log: readonly RunLogEntry[]) => {
    const { pace, row } = planOn(lastOf(log), log).place;
    return [pace, row];
  };
  assert.deepEqual(place(inSpeed(30)), ['speed-1', 2]);
  assert.deepEqual(place(inSpeed(30, AMBER)), ['speed-1', 0]);
  assert.deepEqual(place(inSpeed(31)), ['speed-1', 0]);
  assert.deepEqual(place(inSpeed(20)), ['speed-1', 1]);
  assert.deepEqual(place(inSpeed(20, AMBER)), ['speed-1', 0]);
  for (const log of [inSpeed(30), inSpeed(30, AMBER), inSpeed(31), inSpeed(20)]) {
    assert.equal(asks(planOn(lastOf(log), log)), 'second 40');
  }
  // Amber or too much in another run of the week breaks it too.
  const [before] = prefix(0, runsTo(0, 'speed-1', 2));
  for (const rest of [AMBER, { minutes: 60 }]) {
    const long = run(lastOf(before) + 5, 40, rest);
    assert.deepEqual(place([...inSpeed(30), { ...long, date: day(lastOf(before) + 4) }]), ['speed-1', 0]);
  }
});

test('speed: the third stable one opens the next step, and that comes a week later', () => {
  const [log] = prefix(0, runsTo(0, 'speed-2'));
  const quick = log.findLastIndex((entry) => entry.kind === 'run' && entry.minutes === 30);
  const third = log.slice(0, quick + 1);
  const plan = planOn(lastOf(third), third);
  assert.deepEqual([plan.place.pace, plan.place.row], ['speed-2', 0]);
  assert.equal(plan.readings.at(-1)?.outcome, 'next-step');
  assert.equal(asks(plan), 'second 40');
});

test('speed: no quicker stretch in a run that has to be shorter', () => {
  const [log, last] = before('speed-1');
  const short = [...log];
  for (let days = last + 3; days <= last + 45; days += 3) short.push(run(days, 15));
  const plan = planOn(lastOf(short), short);
  assert.equal(plan.place.pace, 'speed-1');
  const asked = honest(3, { before: short, from: lastOf(short) + 2 }).map((item) => item.asked);
  assert.deepEqual(
    asked.map(({ phase }) => phase),
    ['distance', 'distance', 'distance'],
  );
});

test('setback in speed and hills: one step back; from the first to distance, and 4 weeks again', () => {
  for (const [id, back] of [
    ['speed-2', 'speed-1'],
    ['speed-3', 'speed-2'],
    ['hills-1', 'speed-3'],
    ['hills-3', 'hills-2'],
  ] as const) {
    const [log, last] = before(id);
    for (const minutes of [30, 12]) {
      const plan = planOn(last + 2, [...log, run(last + 2, minutes, SPIKE)]);
      assert.deepEqual([plan.place.pace, plan.place.row, plan.place.needed], [back, 0, 5], id);
      assert.equal(asks(plan), 'long 40');
    }
  }
  const [log, last] = before('speed-1');
  const red = [...log, run(last + 2, 30, SPIKE)];
  const plan = planOn(last + 2, red);
  assert.deepEqual([plan.place.phase, plan.place.goalWeeks, plan.place.long], ['distance', 0, 40]);
  const after = honest(20, { before: red, from: last + 5 });
  const first = after.find(({ asked }) => asked.phase === 'speed');
  assert.ok(first && first.on >= last + 5 + 28, `speed on day ${first?.on}`);
});

// Goals

test('the goal: 40 to 180 minutes, the last one holds', () => {
  const [log, last] = before('long');
  for (const [minutes, expected] of [
    [1, 40],
    [39, 40],
    [40, 40],
    [41, 41],
    [180, 180],
    [181, 180],
    [1440, 180],
  ] as const) {
    assert.equal(planOn(last, [...log, goal(last, minutes)]).place.goal, expected, `${minutes}`);
  }
  assert.equal(planOn(last, log).place.goal, 40);
  assert.equal(planOn(last, [...log, goal(last - 1, 60), goal(last, 90)]).place.goal, 90);
});

test('a goal that is further off leads back from speed to distance, one that is nearer does not', () => {
  const [log, last] = before('hills-1');
  const far = planOn(last, [...log, goal(last, 41)]);
  assert.deepEqual([far.place.phase, far.place.goalWeeks, far.place.row], ['distance', 0, 0]);
  const week = planOn(last + 10, [...log, goal(last, 60), run(last + 3, 40), run(last + 5, 40)]);
  assert.equal(week.place.phase, 'distance');
  for (const minutes of [40, 5]) {
    assert.equal(planOn(last, [...log, goal(last, minutes)]).place.pace, 'hills-1', `${minutes}`);
  }
});

test('a nearer goal shortens the runs, and is no dead end', () => {
  const [log] = prefix(1, runsTo(1, 'long') + 20);
  const last = lastOf(log);
  assert.equal(planOn(last, log).place.long, 50);
  const near = [...log, goal(last, 42)];
  const { place } = planOn(last, near);
  assert.deepEqual([place.long, place.goal], [42, 42]);
  const ahead = honest(60, { before: near, from: last + 2 });
  assert.ok(
    ahead.some(({ asked }) => asked.phase === 'speed'),
    'no speed',
  );
  assert.ok(
    ahead.every(({ asked }) => asked.minutes <= 42),
    'longer than the goal',
  );
  // Further off again, it rises as ever.
  const far = honest(8, { before: [...near, goal(last + 1, 60)], from: last + 2 });
  assert.deepEqual(
    far.filter(({ asked }) => asked.id === 'long').map(({ asked }) => asked.minutes),
    [42, 46, 50],
  );
});

test('after a nearer goal a setback leads to what was run before it', () => {
  const [log] = prefix(1, runsTo(1, 'long') + 20);
  const last = lastOf(log);
  const red = (minutes: number) => {
    const all = [...log, goal(last, minutes), run(last + 3, 40, SPIKE)];
    return planOn(last + 3, all).place.long;
  };
  assert.deepEqual([red(50), red(48), red(46), red(42), red(41), red(40)], [46, 46, 42, 39, 39, 39]);
});

test('the same goal once more changes nothing', () => {
  for (const runs of [46, 55, 62, 70, 80, 90]) {
    for (const [way, minutes] of [
      [0, 40],
      [1, 60],
    ] as const) {
      const [log] = prefix(way, runs);
      const last = lastOf(log);
      for (const rest of [{}, SPIKE]) {
        const then = run(last + 3, 30, rest);
        const expected = planOn(last + 4, [...log, then]);
        assert.deepEqual(planOn(last + 4, [...log, goal(last + 2, minutes), then]), expected, `${runs}`);
      }
    }
  }
});

// Ahead

test('shortest time: 45 runs in 15 weeks, more slowly 79 in 27 weeks at 3 a week', () => {
  for (const [cautious, likely, sessions, weeks] of [
    [false, false, 45, 15],
    [true, false, 79, 27],
    [false, true, 79, 27],
    [true, true, 113, 38],
  ] as const) {
    for (const weekdays of EVERY_SPACING.filter((days) => days.length === 3)) {
      const from = weekdays[0] ?? 1;
      const log = [start(0, { cautious })];
      const { runs, stagesDone } = runsAhead({ weekdays }, log, day(from - 1), { likely });
      assert.equal(runs.length, sessions, weekdays.join());
      assert.equal(runs.at(-1)?.asked.id, 's14');
      assert.equal(stagesDone, runs.at(-1)?.date);
      const days = daysTo(stagesDone ?? '') - (from - 1);
      assert.equal(Math.floor(days / 7) + 1, weeks, weekdays.join());
    }
  }
});

test('ahead: so many runs at most, and past the stages exactly as many', () => {
  const { runs, stagesDone } = runsAhead(MON_WED_FRI, [start(0)], day(0), { most: 10 });
  assert.deepEqual([runs.length, stagesDone], [10, undefined]);
  const [log, last] = before('long');
  const past = runsAhead(MON_WED_FRI, log, day(last), { most: 25 });
  assert.deepEqual([past.runs.length, past.stagesDone], [25, undefined]);
  assert.equal(runsAhead(MON_WED_FRI, log, day(last)).runs.length, 400);
});

test('ahead: none while there is no next run', () => {
  for (const log of [[], [start(0), run(0, 5, SPIKE)], [start(0), run(0, 5, BONE)]]) {
    assert.deepEqual(runsAhead(MON_WED_FRI, log, day(1)), { runs: [] });
  }
});

test('ahead: from a later day on, and with the break until then', () => {
  const [log, last] = before('s9');
  const settings = { ...MON_WED_FRI, from: day(last + 15) };
  const { runs } = runsAhead(settings, log, day(last + 1));
  assert.deepEqual([runs[0]?.date, runs[0]?.asked.id], [day(last + 17), 's7']);
});

test('the likely way counts what was done by the rules, and adds 2 to what is left', () => {
  const [log, last] = before('s13');
  const { runs } = runsAhead(MON_WED_FRI, log, day(last), { likely: true });
  assert.equal(runs.length, 10);
  const one = [...log, run(last + 3, 27.5)];
  assert.equal(runsAhead(MON_WED_FRI, one, day(last + 3), { likely: true }).runs.length, 9);
});

// The calendar

test('29 February, the end of a year, and clocks that are changed', () => {
  const zone = process.env['TZ'];
  try {
    for (const tz of ['UTC', 'Europe/London', 'America/New_York', 'Pacific/Apia', 'Pacific/Kiritimati']) {
      process.env['TZ'] = tz;
      for (const [from, next, easy] of [
        ['2028-02-27', '2028-02-29', '2028-03-01'],
        ['2028-02-28', '2028-03-01', '2028-03-02'],
        ['2027-02-27', '2027-03-01', '2027-03-02'],
        ['2100-02-27', '2100-03-01', '2100-03-02'],
        ['2026-12-30', '2027-01-01', '2027-01-02'],
        ['2026-03-28', '2026-03-30', '2026-03-31'],
        ['2026-10-24', '2026-10-26', '2026-10-27'],
        ['2011-12-29', '2011-12-31', '2012-01-01'],
      ] as const) {
        const entry = (rest: Partial<RunEntry>): readonly RunLogEntry[] => [
          { ...start(0), date: from },
          { ...run(0, 5, rest), date: from },
        ];
        const weekdays = [((new Date(next).getUTCDay() + 6) % 7) + 1] as readonly Weekday[];
        const stable = runPlan({ weekdays }, entry({}), from, OPEN).next;
        assert.deepEqual([stable?.earliest, stable?.on], [next, next], `${from} ${tz}`);
        assert.deepEqual(
          runPlan({ weekdays }, [...entry({}), { ...run(0, 6, SPIKE), date: next }], next, OPEN).next
            ?.earliest,
          addDays(next, 3),
        );
        assert.equal(addDays(from, 3), easy);
      }
    }
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('the chosen day is on its weekday, in any week of any year', () => {
  for (const from of [
    '2026-03-02',
    '2024-12-29',
    '1969-12-28',
    '1900-02-25',
    '9998-01-01',
  ] as readonly Day[]) {
    for (let index = 0; index < 7; index += 1) {
      const today = addDays(from, index);
      for (let weekday = 1; weekday <= 7; weekday += 1) {
        const { next } = runPlan(
          { weekdays: [weekday as Weekday] },
          [{ ...start(0), date: today }],
          today,
          OPEN,
        );
        const on = new Date(next?.on ?? '').getUTCDay() || 7;
        assert.equal(on, weekday, today);
        assert.ok((next?.on ?? '') >= today && (next?.on ?? '') < addDays(today, 7), today);
      }
    }
  }
});
