/**
 * A person drawn from joint angles: where the joints are in space, and where they fall on a picture.
 *
 * Lengths are in hundredths of a person's height. x leads where the person faces, y up, z to the person's right.
 * Angles are in degrees. A foot that is planted stays where it is; knee and hip follow from that.
 */
import { InputError } from './input-error.js';

export type Point = readonly [x: number, y: number, z: number];

/** Angles in the order that {@link Pose} gives; those left out are 0. */
type Angles = readonly number[];

export interface Pose {
  /** The middle of the pelvis. Where the feet carry and none is planted, `y` is the height of a leap. */
  readonly at?: Point;
  /** Tipped forward, tipped to the right, turned to the right about its own length. */
  readonly pelvis?: Angles;
  /** The chest against the pelvis, as there; then the head, nodded. */
  readonly spine?: Angles;
  /**
   * Right and left. The thigh forward, out and turned out; the knee bent; the toes pointed. Of a planted leg only
   * how far the knee swings out.
   */
  readonly legs?: readonly [Angles, Angles];
  /** Right and left. The arm forward, out and turned in; the elbow bent. Not where the hands hold something. */
  readonly arms?: readonly [Angles, Angles];
  /** How far the hands are from the chest, where they hold something in front of it. */
  readonly reach?: number;
}

export type Side = 'right' | 'left';

/** A thing that stays where it is: a box by two of its corners, or a line. */
export type Thing = { readonly box: readonly [Point, Point] } | { readonly line: readonly Point[] };

/** An arrow beside a joint of the last pose: where it begins and ends from there, and how far it bows out. */
export interface Arrow {
  readonly joint: keyof Limbs | 'head' | 'pelvis';
  readonly side?: Side;
  readonly from: Point;
  readonly to: Point;
  readonly bow?: number;
}

export interface FigureRow {
  readonly id: string;
  /** The row in the clinical specification; `I 0.22` is a claim of section I. */
  readonly spec: string;
  /** From where it is seen: from the right at 0, from the front at 90, from behind at -90; then from how far above. */
  readonly view: readonly [turn: number, above: number];
  /** Where the ankles of planted feet stay. */
  readonly planted?: { readonly [side in Side]?: Point };
  /** The body lies or sits, so that `at` is all that says where it is. */
  readonly rests?: true;
  /** What both hands hold: the right knee, or something in front of the chest. */
  readonly hold?: 'knee' | 'front';
  readonly poses: readonly [Pose, Pose, ...Pose[]];
  /** A still shows the last pose without where it began. */
  readonly alone?: true;
  readonly things?: readonly Thing[];
  /** What is held, or worn: between the knees, round the thighs, in the right hand, from a place to both hands. */
  readonly with?: 'pillow' | 'strap' | 'weight' | { readonly band: Point };
  readonly arrows?: readonly Arrow[];
  /** The picture: left, top, width and height; the ground is at 0. */
  readonly frame?: readonly [x: number, y: number, width: number, height: number];
  /** Of one way from a pose to the next; 2 without it. */
  readonly seconds?: number;
  /** The poses come one after the other with left and right changed in turn, as in walking. */
  readonly gait?: true;
}

interface Limbs {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly hand: Point;
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly toe: Point;
}

export interface Joints extends Readonly<Record<Side, Limbs>> {
  readonly head: Point;
  readonly nose: Point;
  readonly neck: Point;
  readonly pelvis: Point;
}

/** The one table of proportions. */
export const BODY = {
  thigh: 24,
  shank: 23.5,
  foot: 9.5,
  /** Of ankle and toe above the ground. */
  sole: 3.5,
  hips: 4.6,
  trunk: 29,
  shoulders: 9,
  upperArm: 15.5,
  forearm: 14.5,
  head: 11.5,
  /** Of the middle of the head in front of the spine, and of the nose in front of that. */
  face: 1.5,
  nose: 6.8,
} as const;

/** Where in the numbers of a pose each part of it begins. */
const PLACES = { pelvis: 3, spine: 6, legs: 10, arms: 20, reach: 28 } as const;
const COUNT = 29;

/** A pose as numbers, none left out. */
export type Numbers = readonly number[];

/**
 * A pose as numbers, which can be mixed.
 * @throws {InputError} naming the part that is no number, or longer than it may be
 */
export function numbersOf({ at, pelvis, spine, legs = [[], []], arms = [[], []], reach = 0 }: Pose): Numbers {
  const part = (field: keyof Pose, room: number, values: Angles = []): Numbers => {
    if (values.length <= room && values.every(Number.isFinite)) {
      return Array.from({ length: room }, (_, index) => values[index] ?? 0);
    }
    throw new InputError(field, values, `${room} numbers at most`);
  };
  return [
    ...part('at', 3, at),
    ...part('pelvis', 3, pelvis),
    ...part('spine', 4, spine),
    ...legs.flatMap((angles) => part('legs', 5, angles)),
    ...arms.flatMap((angles) => part('arms', 4, angles)),
    ...part('reach', 1, [reach]),
  ];
}

/**
 * The pose between two, each joint the short way round.
 * @param t from 0, the first, to 1, the other
 * @throws {InputError} naming `t`, or the part of a pose that is no number
 */
export function between(from: Numbers | Pose, to: Numbers | Pose, t: number): Numbers {
  if (!(t >= 0 && t <= 1)) throw new InputError('t', t, 'a number from 0 to 1');
  const ends = asNumbers(to);
  return asNumbers(from).map((start, index) => {
    const way = (ends[index] ?? 0) - start;
    if (way === 0) return start;
    const isAngle = index >= PLACES.pelvis && index < PLACES.reach;
    return start + t * (isAngle ? ((((way + 180) % 360) + 360) % 360) - 180 : way);
  });
}

function asNumbers(pose: Numbers | Pose): Numbers {
  if (!('length' in pose)) return numbersOf(pose);
  if (pose.length === COUNT && pose.every(Number.isFinite)) return pose;
  throw new InputError('pose', pose, `${COUNT} numbers`);
}

/** Left and right changed. */
export function mirrored(pose: Pose): Pose {
  const swap = (angles: Angles = []): Angles =>
    angles.map((angle, index) => (index % 3 === 0 ? angle : -angle));
  const { legs, arms, pelvis, spine } = pose;
  return {
    ...pose,
    pelvis: swap(pelvis),
    spine: swap(spine),
    ...(legs && { legs: [legs[1], legs[0]] }),
    ...(arms && { arms: [arms[1], arms[0]] }),
  };
}

/** @throws {InputError} naming `figure` where there is none of that name */
export function figureOf(rows: readonly FigureRow[], id: string): FigureRow {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new InputError('figure', id, `one of ${rows.map((one) => one.id).join(', ')}`);
  return row;
}

/** The poses of a figure in the order in which it moves; it goes back the same way, or a gait on and on. */
export function posesOf({ poses, gait, with: held }: FigureRow): readonly Pose[] {
  if (!gait) return poses;
  // A weight stays in its hand.
  return [
    ...poses,
    ...poses.map((pose) => ({ ...mirrored(pose), ...(held && { arms: pose.arms }) })),
  ] as Pose[];
}

/* Vectors */

const add = (a: Point, b: Point, times = 1): Point => [
  a[0] + b[0] * times,
  a[1] + b[1] * times,
  a[2] + b[2] * times,
];
const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (a: Point): Point => add([0, 0, 0], a, 1 / Math.hypot(...a));
const RADIANS = Math.PI / 180;

/** A part of the body in space: what is forward, up and right to it. */
type Frame = readonly [forward: Point, up: Point, right: Point];
type Axis = 0 | 1 | 2;

/** Turns one axis of a frame towards another. */
function turned(frame: Frame, from: Axis, to: Axis, degrees: number): Frame {
  const [cos, sin] = [Math.cos(degrees * RADIANS), Math.sin(degrees * RADIANS)];
  const next: [Point, Point, Point] = [...frame];
  next[from] = add(add([0, 0, 0], frame[from], cos), frame[to], sin);
  next[to] = add(add([0, 0, 0], frame[to], cos), frame[from], -sin);
  return next;
}

const tipped = (frame: Frame, [forward = 0, right = 0, turn = 0]: Angles): Frame =>
  turned(turned(turned(frame, 1, 2, right), 1, 0, forward), 0, 2, turn);

/** The joint between two ends of a limb, bent towards `pole`; as near as it goes where the end is out of reach. */
function bend(from: Point, to: Point, [upper, lower]: readonly [number, number], pole: Point): Point {
  const way = add(to, from, -1);
  const far = Math.min(Math.hypot(...way), upper + lower);
  const along = unit(way);
  const near = (upper ** 2 - lower ** 2 + far ** 2) / (2 * far);
  const out = unit(add(pole, along, -dot(pole, along)));
  return add(add(from, along, near), out, Math.sqrt(Math.max(0, upper ** 2 - near ** 2)));
}

/** A planted leg: hip and ankle are given, and the foot is flat. @param outward 1 to the right, -1 to the left */
function plantedLeg(hip: Point, ankle: Point, frame: Frame, outward: number, [swing = 0]: Angles) {
  const [pole] = turned(frame, 0, 2, swing * outward);
  const knee = bend(hip, ankle, [BODY.thigh, BODY.shank], pole);
  return { hip, knee, ankle, toe: add(ankle, [1, 0, 0], BODY.foot) };
}

function freeLeg(
  hip: Point,
  frame: Frame,
  outward: number,
  [flex = 0, out = 0, turn = 0, bent = 0, pointed = 0]: Angles,
) {
  const thigh = tipped(frame, [-flex, -out * outward, turn * outward]);
  const shank = turned(thigh, 1, 0, bent);
  const knee = add(hip, thigh[1], -BODY.thigh);
  const ankle = add(knee, shank[1], -BODY.shank);
  return { hip, knee, ankle, toe: add(ankle, turned(shank, 1, 0, pointed)[0], BODY.foot) };
}

function freeArm(
  shoulder: Point,
  frame: Frame,
  outward: number,
  [flex = 0, out = 0, turn = 0, bent = 0]: Angles,
) {
  const upper = tipped(frame, [-flex, -out * outward, -turn * outward]);
  const elbow = add(shoulder, upper[1], -BODY.upperArm);
  return { shoulder, elbow, hand: add(elbow, turned(upper, 1, 0, -bent)[1], -BODY.forearm) };
}

function heldArm(shoulder: Point, target: Point, frame: Frame, outward: number) {
  const [, up, right] = frame;
  const elbow = bend(
    shoulder,
    target,
    [BODY.upperArm, BODY.forearm],
    add(add([0, 0, 0], up, -1), right, 0.7 * outward),
  );
  return { shoulder, elbow, hand: add(elbow, unit(add(target, elbow, -1)), BODY.forearm) };
}

/** Of what hands hold: below the knee, the chest below the neck, and of each hand from the middle. */
const [HOLD_BELOW, CHEST, GRIP] = [6, 7, 1.5];

const WORLD: Frame = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** Where the joints of a pose are. @throws {InputError} naming the part, or the `pose`, that is no number */
export function figureAt(row: FigureRow, pose: Numbers | Pose): Joints {
  const numbers = asNumbers(pose);
  const part = (start: number, length: number): Angles => numbers.slice(start, start + length);
  const [x = 0, y = 0, z = 0] = numbers;
  const frame = tipped(WORLD, part(PLACES.pelvis, 3));
  const chest = tipped(frame, part(PLACES.spine, 3));
  const skull = tipped(chest, part(PLACES.spine + 3, 1));

  const legsAt = (pelvis: Point) => {
    const legOf = (side: Side, start: number, outward: number) => {
      const hip = add(pelvis, frame[2], BODY.hips * outward);
      const ankle = row.planted?.[side];
      const angles = part(start, 5);
      return ankle ? plantedLeg(hip, ankle, frame, outward, angles) : freeLeg(hip, frame, outward, angles);
    };
    return { right: legOf('right', PLACES.legs, 1), left: legOf('left', PLACES.legs + 5, -1) };
  };
  let pelvis: Point = [x, y, z];
  let legs = legsAt(pelvis);
  if (!row.rests && !row.planted) {
    // The feet carry: the lower one comes down to the ground, but for what a leap lifts it.
    const { right, left } = legs;
    const lowest = Math.min(right.ankle[1], right.toe[1], left.ankle[1], left.toe[1]);
    pelvis = [x, 2 * y + BODY.sole - lowest, z];
    legs = legsAt(pelvis);
  }

  const neck = add(pelvis, chest[1], BODY.trunk);
  const held =
    row.hold === 'knee'
      ? add(legs.right.knee, unit(add(legs.right.ankle, legs.right.knee, -1)), HOLD_BELOW)
      : add(add(neck, chest[1], -CHEST), chest[0], numbers[PLACES.reach]);
  const armOf = (start: number, outward: number) => {
    const shoulder = add(neck, chest[2], BODY.shoulders * outward);
    return row.hold
      ? heldArm(shoulder, add(held, chest[2], GRIP * outward), chest, outward)
      : freeArm(shoulder, chest, outward, part(start, 4));
  };
  const head = add(add(neck, skull[1], BODY.head), skull[0], BODY.face);
  return {
    pelvis,
    neck,
    head,
    nose: add(add(head, skull[0], BODY.nose), skull[1], -0.4),
    right: { ...legs.right, ...armOf(PLACES.arms, 1) },
    left: { ...legs.left, ...armOf(PLACES.arms + 4, -1) },
  };
}

/** Where a point falls on a picture whose y leads down. */
export function seen([x, y, z]: Point, [turn, above]: FigureRow['view']): readonly [x: number, y: number] {
  const [cos, sin] = [Math.cos(turn * RADIANS), Math.sin(turn * RADIANS)];
  const towards = x * sin + z * cos;
  return [x * cos - z * sin, towards * Math.sin(above * RADIANS) - y * Math.cos(above * RADIANS)];
}
