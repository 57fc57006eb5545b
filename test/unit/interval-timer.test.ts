/** Where a walk-run session stands: what was done, what the clocks did, and what is left. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { InputError } from '../../src/engine/input-error.js';
import {
  boundaries,
  rounds,
  timerAt,
  type Act,
  type Mark,
  type Moment,
  type Segment,
} from '../../src/engine/interval-timer.js';
import { anyRun, anySession, live, type Happening, type Lived } from '../support/run-timer-oracle.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const ZERO: Moment = { wall: 1_772_438_400_000, steady: 777.5 };

/** Warm-up of 5 minutes, 3 times 1 minute of running and 2 of walking, cool-down of 5 minutes: 19 minutes. */
const SESSION: readonly Segment[] = [
  { kind: 'warm-up', seconds: 300 },
  ...Array.from({ length: 3 }, (): readonly Segment[] => [
    { kind: 'run', seconds: 60 },
    { kind: 'walk', seconds: 120 },
  ]).flat(),
  { kind: 'cool-down', seconds: 300 },
];

/** So many ms after the beginning, with the wall clock ahead by so many. */
const at = (ms: number, ahead = 0): Moment => ({ wall: ZERO.wall + ms + ahead, steady: ZERO.steady + ms });
const mark = (act: Act, ms = 0, ahead = 0): Mark => ({ act, ...at(ms, ahead) });
const START = mark('start');

test('before the start it is ready, at the first segment, with all of it left', () => {
  const state = timerAt(SESSION, [], at(5 * MINUTE));
  assert.equal(state.phase, 'ready');
  assert.equal(state.kind, 'warm-up');
  assert.equal(state.left, 5 * MINUTE);
  assert.equal(state.leftInAll, 19 * MINUTE);
  assert.deepEqual(state.bout, { n: 0, of: 3 });
  assert.deepEqual(state.next, SESSION[1]);
  assert.equal(state.ran, 0);
  assert.equal(state.whole, false);
});

test('a segment begins at its first ms, and the one before is whole', () => {
  const before = timerAt(SESSION, [START], at(5 * MINUTE - 1));
  const after = timerAt(SESSION, [START], at(5 * MINUTE));
  assert.deepEqual([before.kind, before.left, before.index], ['warm-up', 1, 0]);
  assert.deepEqual([after.kind, after.left, after.index], ['run', MINUTE, 1]);
  assert.equal(after.did['warm-up'], 300);
});

test('bouts are the runs; in the walk after one, its number stays', () => {
  const bouts = [4, 5, 6, 7.9, 8, 13].map(
    (minutes) => timerAt(SESSION, [START], at(minutes * MINUTE)).bout.n,
  );
  assert.deepEqual(bouts, [0, 1, 1, 1, 2, 3]);
});

test('easy running between quicker parts is running, and no bout', () => {
  const session: readonly Segment[] = [
    { kind: 'easy', seconds: 60 },
    { kind: 'quicker', seconds: 20 },
    { kind: 'easy', seconds: 60 },
    { kind: 'uphill', seconds: 20 },
  ];
  const state = timerAt(session, [START], at(150 * SECOND));
  assert.deepEqual(state.bout, { n: 2, of: 2 });
  assert.equal(state.ran, 150);
  assert.deepEqual([state.did.easy, state.did.quicker, state.did.uphill], [120, 20, 10]);
});

test('at the end it is done, and stays so', () => {
  for (const minutes of [19, 20, 600]) {
    const state = timerAt(SESSION, [START], at(minutes * MINUTE));
    assert.equal(state.phase, 'done');
    assert.deepEqual([state.left, state.leftInAll, state.position], [0, 0, 19 * MINUTE]);
    assert.deepEqual([state.kind, state.next], ['cool-down', undefined]);
    assert.deepEqual([state.ran, state.whole], [180, true]);
  }
  for (const act of ['pause', 'skip', 'back', 'end'] as const) {
    const state = timerAt(SESSION, [START, mark(act, 20 * MINUTE)], at(21 * MINUTE));
    assert.equal(state.phase, 'done', act);
  }
});

test('a pause takes no time of the session, however long', () => {
  const marks = [START, mark('pause', 6 * MINUTE), mark('resume', 66 * MINUTE)];
  assert.equal(timerAt(SESSION, marks.slice(0, 2), at(30 * MINUTE)).phase, 'paused');
  const state = timerAt(SESSION, marks, at(67 * MINUTE));
  assert.deepEqual([state.phase, state.position], ['running', 7 * MINUTE]);
});

test('Skip goes to the next start, and what was skipped was not run', () => {
  const marks = [START, mark('skip', MINUTE), mark('skip', MINUTE + 30 * SECOND)];
  const state = timerAt(SESSION, marks, at(2 * MINUTE));
  assert.deepEqual([state.kind, state.left], ['walk', 90 * SECOND]);
  assert.equal(state.ran, 30);
  assert.equal(state.did['warm-up'], 60);
});

test('Skip in the last segment is the end; a walk that was skipped leaves the running whole', () => {
  const walks = timerAt(SESSION, [START, mark('skip', MINUTE), mark('skip', 11 * MINUTE)], at(12 * MINUTE));
  assert.deepEqual([walks.phase, walks.whole, walks.ran], ['done', true, 180]);
  const run = timerAt(SESSION, [START, mark('skip', 5 * MINUTE + 30 * SECOND)], at(20 * MINUTE));
  assert.deepEqual([run.phase, run.whole, run.ran], ['done', false, 150]);
});

test('a run that was skipped in its last second is whole, one in the second before is not', () => {
  const skipped = (ms: number) => timerAt(SESSION, [START, mark('skip', ms)], at(20 * MINUTE));
  assert.equal(skipped(6 * MINUTE - SECOND).whole, true);
  assert.equal(skipped(6 * MINUTE - SECOND - 1).whole, false);
});

test('where nothing is to be run, whole means all of it', () => {
  const walk: readonly Segment[] = [{ kind: 'walk', seconds: 600 }];
  assert.equal(timerAt(walk, [START, mark('skip', MINUTE)], at(2 * MINUTE)).whole, false);
  assert.equal(timerAt(walk, [START], at(10 * MINUTE)).whole, true);
});

test('Back goes to the start of the segment, or of the one before in its first 3 seconds', () => {
  const back = (ms: number): number => timerAt(SESSION, [START, mark('back', ms)], at(ms)).position;
  assert.equal(back(5 * MINUTE + 2999), 0);
  assert.equal(back(5 * MINUTE + 3000), 5 * MINUTE);
  assert.equal(back(5 * MINUTE), 0);
  assert.equal(back(SECOND), 0);
});

test('what is done again counts again', () => {
  const state = timerAt(SESSION, [START, mark('back', 5 * MINUTE + 40 * SECOND)], at(7 * MINUTE));
  assert.equal(state.did.run, 100);
  assert.equal(state.kind, 'walk');
});

test('ending early keeps what was run; in the cool-down the running is whole', () => {
  const early = timerAt(SESSION, [START, mark('end', 5.5 * MINUTE)], at(60 * MINUTE));
  assert.deepEqual([early.phase, early.ran, early.whole], ['ended', 30, false]);
  const late = timerAt(SESSION, [START, mark('end', 15 * MINUTE)], at(60 * MINUTE));
  assert.deepEqual([late.phase, late.ran, late.whole], ['ended', 180, true]);
});

test('acts that do not fit change nothing', () => {
  const odd = [mark('pause'), mark('skip'), mark('resume'), START, mark('start', MINUTE)];
  const state = timerAt(SESSION, [...odd, mark('resume', MINUTE)], at(2 * MINUTE));
  assert.deepEqual([state.phase, state.position], ['running', 2 * MINUTE]);
});

test('a sleep with the steady clock frozen counts by the wall clock, and is told', () => {
  const state = timerAt(SESSION, [START], at(6 * MINUTE, 4 * MINUTE));
  assert.equal(state.position, 10 * MINUTE);
  assert.equal(state.apart, 4 * MINUTE);
  assert.equal(state.away, 4 * MINUTE);
});

test('a clock that is a little fast or slow is no sleep', () => {
  for (const ahead of [-2000, -1200, 1200, 2000]) {
    const state = timerAt(SESSION, [START], at(18 * MINUTE, ahead));
    assert.deepEqual([state.position, state.apart, state.away], [18 * MINUTE, ahead, 0]);
  }
  assert.equal(timerAt(SESSION, [START], at(6 * MINUTE, 2001)).position, 6 * MINUTE + 2001);
});

test('a clock that was set back is not believed', () => {
  const state = timerAt(SESSION, [START], at(6 * MINUTE, -60 * MINUTE));
  assert.deepEqual([state.position, state.apart, state.away], [6 * MINUTE, -60 * MINUTE, 0]);
});

test('"I was not away" makes the time before it count by the steady clock, also past the end', () => {
  const marks = [START, mark('not-away', 6 * MINUTE, 60 * MINUTE)];
  assert.equal(timerAt(SESSION, marks.slice(0, 1), at(6 * MINUTE, 60 * MINUTE)).phase, 'done');
  const state = timerAt(SESSION, marks, at(7 * MINUTE, 60 * MINUTE));
  assert.deepEqual([state.phase, state.position, state.apart], ['running', 7 * MINUTE, 0]);
});

test('"I was not away" is about the last time only, and a pause to think does not come between', () => {
  const slept = [START, mark('look', 2 * MINUTE), mark('look', 3 * MINUTE, MINUTE)];
  const after = mark('not-away', 4 * MINUTE, 2 * MINUTE);
  assert.equal(timerAt(SESSION, [...slept, after], at(4 * MINUTE, 2 * MINUTE)).position, 5 * MINUTE);
  const paused = [mark('pause', 3.5 * MINUTE, 2 * MINUTE), mark('resume', 4 * MINUTE, 2 * MINUTE)];
  const later = timerAt(SESSION, [...slept, ...paused, after], at(4 * MINUTE, 2 * MINUTE));
  assert.equal(later.position, 4.5 * MINUTE);
  const asleep = [
    mark('pause', 3.5 * MINUTE, 2 * MINUTE),
    ...(['resume', 'not-away'] as const).map((act) => mark(act, 4 * MINUTE, 9 * MINUTE)),
  ];
  const still = timerAt(SESSION, [...slept, ...asleep], at(4 * MINUTE, 9 * MINUTE));
  assert.equal(still.position, 4.5 * MINUTE);
  const skipped = [mark('skip', 3.5 * MINUTE, 2 * MINUTE)];
  const tooLate = timerAt(SESSION, [...slept, ...skipped, after], at(4 * MINUTE, 2 * MINUTE));
  const without = timerAt(SESSION, [...slept, ...skipped], at(4 * MINUTE, 2 * MINUTE));
  assert.equal(tooLate.position, without.position);
});

test('a clock set there and back is as if nobody had touched it, in either order and within one stretch', () => {
  for (const ahead of [60 * MINUTE, -60 * MINUTE]) {
    const marks = [START, mark('look', 3 * MINUTE), mark('look', 6 * MINUTE, ahead)];
    assert.equal(timerAt(SESSION, marks, at(8 * MINUTE)).position, 8 * MINUTE);
    assert.equal(timerAt(SESSION, marks, at(8 * MINUTE)).away, 0);
    assert.equal(timerAt(SESSION, [START], at(8 * MINUTE)).position, 8 * MINUTE);
  }
});

test('what the clocks do in a pause is no time away', () => {
  const marks = [START, mark('pause', MINUTE), mark('look', 2 * MINUTE, 4 * MINUTE)];
  const state = timerAt(SESSION, marks.slice(0, 2), at(2 * MINUTE, 4 * MINUTE));
  assert.deepEqual([state.position, state.apart, state.away], [MINUTE, 4 * MINUTE, 0]);
});

test('a sleep after a clock was set back counts, where the two are kept apart', () => {
  const marks = [START, mark('look', 3 * MINUTE), mark('look', 5 * MINUTE, -60 * MINUTE)];
  assert.equal(timerAt(SESSION, marks, at(6 * MINUTE, -56 * MINUTE)).position, 10 * MINUTE);
});

function agrees(session: readonly Segment[], lived: Lived): void {
  const state = timerAt(session, lived.marks, lived.now);
  const found = {
    phase: state.phase,
    index: state.index,
    left: Math.round(state.left) / SECOND,
    did: state.did,
    bout: state.bout.n,
  };
  const { phase, index, left, did, bout } = lived;
  assert.deepEqual(found, { phase, index, left, did, bout });
  const { run, quicker, easy, uphill } = did;
  assert.ok(Math.abs(state.ran - run - quicker - easy - uphill) < 1e-6, `ran ${state.ran}`);
  assert.equal(state.position + state.leftInAll, state.total);
}

test('any session, with any acts and sleeps, stands where one who counts every second is', () => {
  fc.assert(
    fc.property(anySession, anyRun, (session, happenings) => {
      agrees(session, live(session, happenings));
    }),
    { numRuns: 2000 },
  );
});

/** Tens of seconds, up to a day: never as long as a sleep. */
const anySetting = fc.tuple(fc.integer({ min: 1, max: 8640 }), fc.boolean()).map(([tens, isBack]) => {
  return tens * 10 * (isBack ? -1 : 1);
});

test('and so it does where the wall clock is set there and back at any time', () => {
  const anyPlace = fc.nat({ max: 14 });
  fc.assert(
    fc.property(anySession, anyRun, anySetting, anyPlace, anyPlace, (session, run, seconds, one, other) => {
      const [first, second] = [Math.min(one, other), Math.max(one, other)].map((n) =>
        Math.min(n, run.length),
      );
      const set = (by: number): Happening => ({ what: 'set', seconds: by });
      const happenings = [
        ...run.slice(0, first),
        set(seconds),
        ...run.slice(first, second),
        set(-seconds),
        ...run.slice(second),
      ];
      agrees(session, live(session, happenings, true));
    }),
    { numRuns: 2000 },
  );
});

test('and where it is set forward, once the reader says so', () => {
  const anyWait = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(anySession, anyRun, anySetting, anyWait, anyRun, (session, run, seconds, wait, rest) => {
      const lived = live(
        session,
        [
          ...run,
          // Of a pause there is nothing to be put right.
          { what: 'do', act: 'resume' },
          { what: 'set', seconds: Math.abs(seconds) },
          { what: 'wait', seconds: wait },
          { what: 'do', act: 'not-away' },
          ...rest,
        ],
        true,
      );
      agrees(session, lived);
    }),
    { numRuns: 2000 },
  );
});

test('clocks that run apart by 500 parts in a million cost less than the tolerance in 40 minutes', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 0, max: 2400 }), (ppm, seconds) => {
      const session: readonly Segment[] = [{ kind: 'run', seconds: 2400 }];
      const ahead = (seconds * SECOND * ppm) / 1e6;
      const { position } = timerAt(session, [START], at(seconds * SECOND, ahead));
      assert.ok(Math.abs(position - seconds * SECOND) < 1, `${position}`);
    }),
  );
});

test('to look changes nothing where the clocks agree, and nothing given is changed', () => {
  fc.assert(
    fc.property(anySession, anyRun, fc.nat(20), (session, run, place) => {
      const awake = run.filter(({ what }) => what !== 'sleep');
      const looked = awake.toSpliced(place, 0, { what: 'do', act: 'look' });
      const { marks, now } = live(session, awake);
      const again = live(session, looked);
      const frozen = Object.freeze(marks.map((each) => Object.freeze(each)));
      const [one, other] = [
        timerAt(Object.freeze(session), frozen, now),
        timerAt(session, again.marks, again.now),
      ];
      assert.deepEqual(
        { ...one, apart: 0, left: Math.round(one.left) },
        { ...other, apart: 0, left: Math.round(other.left) },
      );
    }),
  );
});

test('at each boundary that is told, the segment is the one that was told, from its beginning', () => {
  fc.assert(
    fc.property(anySession, anyRun, (session, run) => {
      const { marks, now } = live(session, run);
      const state = timerAt(session, marks, now);
      const told = boundaries(session, state);
      if (state.phase === 'done' || state.phase === 'ended') {
        assert.deepEqual(told, []);
        return;
      }
      assert.equal(told.length, session.length - state.index);
      const going: readonly Mark[] = [
        ...marks,
        { act: state.phase === 'ready' ? 'start' : 'resume', ...now },
      ];
      for (const { in: ms, index, kind } of told) {
        assert.ok(ms > 0, `in ${ms}`);
        const then = timerAt(session, going, { wall: now.wall + ms, steady: now.steady + ms });
        if (kind === 'end') assert.deepEqual([then.phase, index], ['done', session.length]);
        else
          assert.deepEqual(
            [then.index, then.kind, Math.round(then.left)],
            [index, kind, (session[index]?.seconds ?? 0) * SECOND],
          );
      }
    }),
  );
});

test('a session is told in rounds, and they are the session', () => {
  assert.deepEqual(
    rounds(SESSION).map(({ times, segments }) => [times, segments.length]),
    [
      [1, 1],
      [3, 2],
      [1, 1],
    ],
  );
  const anyPart = fc.constantFrom<Segment>(...SESSION.slice(0, 4), { kind: 'run', seconds: 90 });
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 20 }), (session) => {
      const told = rounds(session).flatMap(({ times, segments }) =>
        Array.from({ length: times }, () => segments).flat(),
      );
      assert.deepEqual(told, session);
    }),
  );
});

function refused(call: () => unknown, field: string, found: unknown): void {
  assert.throws(call, (error) => {
    assert.ok(error instanceof InputError, String(error));
    assert.equal(error.field, field);
    assert.ok(Object.is(error.found, found), `what was found: ${String(error.found)}`);
    return true;
  });
}

test('what is no session, no act or no clock is refused by name', () => {
  const none: readonly Segment[] = [];
  refused(() => timerAt(none, [], ZERO), 'session', none);
  for (const seconds of [NaN, Infinity, -1, 0, '60', undefined]) {
    const session = [...SESSION, { kind: 'run', seconds: seconds as number } as const];
    refused(() => timerAt(session, [], ZERO), 'seconds', seconds);
  }
  for (const kind of ['sprint', '', undefined]) {
    refused(() => timerAt([{ kind: kind as 'run', seconds: 60 }], [], ZERO), 'kind', kind);
  }
  for (const act of ['stop', '', undefined]) {
    refused(() => timerAt(SESSION, [mark(act as Act)], ZERO), 'act', act);
  }
  for (const value of [NaN, Infinity, '5', undefined]) {
    const clock = value as number;
    refused(() => timerAt(SESSION, [], { ...ZERO, wall: clock }), 'wall', value);
    refused(() => timerAt(SESSION, [{ ...START, steady: clock }], ZERO), 'steady', value);
  }
});

test('a steady clock that goes back is refused, between marks and after the last', () => {
  refused(() => timerAt(SESSION, [START], at(-1)), 'steady', at(-1).steady);
  const marks = [mark('start', MINUTE), mark('pause', MINUTE - 1)];
  refused(() => timerAt(SESSION, marks, at(MINUTE)), 'steady', at(MINUTE - 1).steady);
});
