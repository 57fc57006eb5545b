/** The drawn person: a body that keeps its proportions, stands on the ground, and bends as people do. */
import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import {
  between,
  BODY,
  figureAt,
  figureOf,
  numbersOf,
  posesOf,
  seen,
  type FigureRow,
  type Joints,
  type Point,
  type Pose,
} from '../../src/engine/figure.js';
import { InputError } from '../../src/engine/input-error.js';
import { EXERCISES, SELF_CHECKS } from '../../src/knowledge/exercises.js';
import { RUN_GATE } from '../../src/knowledge/run-gate.js';
import { FIGURES, RUN_FIGURES, TASK_FIGURES } from '../../src/rules.js';

const rows: readonly FigureRow[] = FIGURES;
const SIDES = ['right', 'left'] as const;
const STEPS = 24;

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** How far a joint is bent, in degrees: 0 where both limbs are in line. */
function bent(from: Point, joint: Point, to: Point): number {
  const [a, b] = [distance(from, joint), distance(joint, to)];
  const cos = (a ** 2 + b ** 2 - distance(from, to) ** 2) / (2 * a * b);
  return 180 - (Math.acos(Math.max(-1, Math.min(1, cos))) * 180) / Math.PI;
}

/** All that is ever on show of a figure, pose by pose and between. */
function moments(row: FigureRow): readonly Joints[] {
  const poses = posesOf(row);
  const ways = row.gait ? poses.length : poses.length - 1;
  return Array.from({ length: ways * STEPS + 1 }, (_, step) => {
    const at = Math.min(Math.floor(step / STEPS), ways - 1);
    const [from, to] = [poses[at], poses[(at + 1) % poses.length]];
    assert.ok(from && to);
    return figureAt(row, between(from, to, step / STEPS - at));
  });
}

const limbsOf = ({ shoulder, elbow, hand, hip, knee, ankle, toe }: Joints['right']): readonly Point[] => [
  shoulder,
  elbow,
  hand,
  hip,
  knee,
  ankle,
  toe,
];

const pointsOf = ({ right, left, head, neck, pelvis }: Joints): readonly Point[] => [
  head,
  neck,
  pelvis,
  ...limbsOf(right),
  ...limbsOf(left),
];

const lowestFoot = ({ right, left }: Joints): number =>
  Math.min(right.ankle[1], right.toe[1], left.ankle[1], left.toe[1]);

const close = (found: number, wanted: number, what: string, tolerance = 1e-9): void => {
  assert.ok(Math.abs(found - wanted) <= tolerance, `${what}: ${found}, not ${wanted}`);
};

describe('the table', () => {
  test('has a drawing of every self-check and every exercise, each once', () => {
    const ids = rows.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id } of [...SELF_CHECKS, ...EXERCISES]) assert.ok(ids.includes(id), id);
  });

  test('has one of every task before a first run, among those that the run plan carries', () => {
    const carried = RUN_FIGURES.map(({ id }) => id);
    for (const row of RUN_GATE) {
      if (row.kind === 'task') assert.ok(carried.includes(TASK_FIGURES[row.id]), row.id);
    }
    assert.equal(Object.keys(TASK_FIGURES).length, RUN_GATE.filter(({ kind }) => kind === 'task').length);
  });

  test('gives every movement 2 or 3 poses that differ, and cannot be changed', () => {
    for (const row of rows) {
      assert.ok(row.poses.length === 2 || row.poses.length === 3, row.id);
      for (const [index, pose] of row.poses.entries()) {
        const next = row.poses[index + 1];
        if (next) assert.notDeepEqual(numbersOf(pose), numbersOf(next), row.id);
      }
      assert.ok(Object.isFrozen(row) && Object.isFrozen(row.poses[0]), row.id);
    }
  });
});

for (const row of rows) {
  describe(row.id, () => {
    const all = moments(row);

    test('keeps the length of every limb', () => {
      for (const [moment, joints] of all.entries()) {
        const { pelvis, neck } = joints;
        close(distance(pelvis, neck), BODY.trunk, `trunk at ${moment}`);
        close(distance(neck, joints.head), Math.hypot(BODY.head, BODY.face), `head at ${moment}`);
        for (const side of SIDES) {
          const { shoulder, elbow, hand, hip, knee, ankle, toe } = joints[side];
          close(distance(pelvis, hip), BODY.hips, `hip at ${moment}`);
          close(distance(hip, knee), BODY.thigh, `${side} thigh at ${moment}`);
          close(distance(knee, ankle), BODY.shank, `${side} shank at ${moment}`);
          close(distance(ankle, toe), BODY.foot, `${side} foot at ${moment}`);
          close(distance(neck, shoulder), BODY.shoulders, `${side} shoulder at ${moment}`);
          close(distance(shoulder, elbow), BODY.upperArm, `${side} upper arm at ${moment}`);
          close(distance(elbow, hand), BODY.forearm, `${side} forearm at ${moment}`);
        }
      }
    });

    test('keeps planted feet where they are', () => {
      for (const side of SIDES) {
        const place = row.planted?.[side];
        const [first] = all;
        if (!place || !first) continue;
        for (const joints of all) {
          close(distance(joints[side].ankle, place), 0, `${side} ankle`);
          close(distance(joints[side].toe, first[side].toe), 0, `${side} toe`);
          close(joints[side].toe[1], place[1], `${side} sole is flat`);
        }
      }
    });

    test('stands on the ground, lies on it or leaps, and never goes through it', () => {
      for (const joints of all) {
        const lowest = Math.min(...pointsOf(joints).map(([, y]) => y));
        assert.ok(lowest > BODY.sole - 1.8, `${lowest}`);
        if (!row.rests && !row.planted) close(lowestFoot(joints), lowest, 'the feet carry');
      }
      if (row.rests || row.planted) return;
      const leaps = row.poses.map(({ at }) => at?.[1] ?? 0);
      close(Math.min(...all.map(lowestFoot)), BODY.sole + Math.min(...leaps), 'the lowest foot');
    });

    test('bends no joint the wrong way, and none further than people can', () => {
      for (const joints of all) {
        for (const side of SIDES) {
          const { shoulder, elbow, hand, hip, knee, ankle, toe } = joints[side];
          assert.ok(bent(hip, knee, ankle) <= 150, `${side} knee ${bent(hip, knee, ankle)}`);
          assert.ok(bent(shoulder, elbow, hand) <= 150, `${side} elbow ${bent(shoulder, elbow, hand)}`);
          // The heel comes towards the thigh: a knee bends away from the toes.
          const along = [0, 1, 2].map((axis) => ((toe[axis] ?? 0) - (ankle[axis] ?? 0)) / BODY.foot);
          const kneeOut = [0, 1, 2].map((axis) => {
            const share = BODY.thigh / (BODY.thigh + BODY.shank);
            return (knee[axis] ?? 0) - ((hip[axis] ?? 0) * (1 - share) + (ankle[axis] ?? 0) * share);
          });
          const forward = along.reduce((sum, value, axis) => sum + value * (kneeOut[axis] ?? 0), 0);
          assert.ok(forward > -1, `${side} knee bends forward by ${-forward}`);
        }
      }
      for (const { legs = [], arms = [] } of row.poses) {
        for (const [, , , knee = 0, foot = 0] of row.planted ? [] : legs) {
          assert.ok(knee >= 0 && knee <= 150, `knee ${knee}`);
          assert.ok(foot >= -30 && foot <= 80, `foot ${foot}`);
        }
        for (const [, , , elbow = 0] of arms) assert.ok(elbow >= 0 && elbow <= 150, `elbow ${elbow}`);
      }
    });

    test('fits into its picture, strokes and all', () => {
      const [left, top, width, height] = row.frame ?? [-56, -111, 112, 116];
      for (const joints of all) {
        const [hx, hy] = seen(joints.head, row.view);
        assert.ok(hx - 6.6 >= left && hx + 6.6 <= left + width, `head at ${hx}`);
        assert.ok(hy - 6.6 >= top && hy + 6.6 <= top + height, `head at ${hy}`);
        const [nose] = seen(joints.nose, row.view);
        assert.ok(nose - 1.4 >= left && nose + 1.4 <= left + width, `nose at ${nose}`);
        for (const point of pointsOf(joints)) {
          const [x, y] = seen(point, row.view);
          assert.ok(x - 4.5 >= left && x + 4.5 <= left + width, `x ${x}`);
          assert.ok(y - 4.5 >= top && y + 4.5 <= top + height, `y ${y}`);
        }
      }
    });
  });
}

describe('between two poses', () => {
  const [from, to]: [Pose, Pose] = [
    { at: [1, 2, 3], pelvis: [170], legs: [[0, 0, 0, 10], []], reach: 4 },
    { at: [3, 2, 1], pelvis: [-170], legs: [[40, 0, 0, 90], []], reach: 200 },
  ];

  test('it is the one at 0 and the other at 1', () => {
    for (const row of rows) {
      const [first, second] = row.poses;
      assert.deepEqual(between(first, second, 0), numbersOf(first));
      const ends = numbersOf(second);
      for (const [index, number] of between(first, second, 1).entries())
        close(number, ends[index] ?? NaN, row.id);
    }
  });

  test('places go straight, and angles the short way round', () => {
    const half = between(from, to, 0.5);
    assert.deepEqual(half.slice(0, 3), [2, 2, 2]);
    assert.equal(Math.abs(half[3] ?? 0), 180);
    assert.deepEqual(half.slice(10, 14), [20, 0, 0, 50]);
    assert.equal(half[28], 102);
  });
});

test('in a gait the other leg has its turn, and a weight stays in its hand', () => {
  const walking = figureOf(rows, 'walking');
  const [, right, , left] = posesOf(walking).map((pose) => figureAt(walking, pose));
  assert.ok(right && left);
  close(right.left.ankle[0], left.right.ankle[0], 'foot');
  close(right.left.hand[0], left.right.hand[0], 'hand');
  const carry = figureOf(rows, 'suitcase-carry');
  const [, one, , other] = posesOf(carry).map((pose) => figureAt(carry, pose));
  assert.ok(one && other);
  close(one.right.hand[0], other.right.hand[0], 'the hand with the weight', 0.5);
  assert.ok(Math.abs(one.right.ankle[0] - other.right.ankle[0]) > 10);
});

test('a point is seen from the right, from the front and from above', () => {
  const near = ([x, y]: readonly [number, number]) => [Math.round(x), Math.round(y)];
  assert.deepEqual(near(seen([10, 20, 30], [0, 0])), [10, -20]);
  assert.deepEqual(near(seen([10, 20, 30], [90, 0])), [-30, -20]);
  assert.deepEqual(near(seen([10, 20, 30], [-90, 0])), [30, -20]);
  assert.deepEqual(near(seen([10, 20, 30], [0, 90])), [10, 30]);
});

describe('what cannot be drawn is refused by name', () => {
  const row = figureOf(rows, 'walking');
  const refuses = (field: string, act: () => unknown): void => {
    assert.throws(act, (error) => error instanceof InputError && error.field === field);
  };

  test('a pose with a number that is none, or with too many', () => {
    refuses('at', () => numbersOf({ at: [0, Number.NaN, 0] }));
    refuses('legs', () => figureAt(row, { legs: [[], [0, Infinity]] }));
    refuses('arms', () => numbersOf({ arms: [[0, 0, 0, 0, 0], []] }));
    refuses('reach', () => between({ reach: Number.NaN }, {}, 0));
    refuses('pose', () => figureAt(row, [1, 2, 3]));
    refuses('pose', () => figureAt(row, [...numbersOf({}).slice(1), Number.NaN]));
  });

  test('a moment out of range', () => {
    for (const t of [-0.01, 1.01, Number.NaN]) refuses('t', () => between({}, {}, t));
  });

  test('a name that nothing has', () => {
    refuses('figure', () => figureOf(rows, 'handstand'));
  });
});
