/**
 * The drawings of self-checks, exercises and what is tried before a first run, as joint angles. What each number
 * means is said in `src/engine/figure.ts`; the right leg is the near one, and the darker one.
 */
import type { FigureRow } from '../engine/figure.js';
import type { GateTaskId } from './run-gate.js';

const MAT = {
  box: [
    [-50, 0, -15],
    [52, 0, 15],
  ],
} as const;
const CROOK = [24, 3.5, 5.5] as const;
const CROOK_LEFT = [24, 3.5, -5.5] as const;
const LYING = [-56, -52, 112, 64] as const;
const FLAT = { at: [0, 5, 0], pelvis: [-90] } as const;
const BELLY = [0, 22, 70, 95] as const;
const CALM = [4, 7, 0, 12] as const;

// prettier-ignore
const STANCE = {
  view: [24, 0],
  planted: { right: [0, 3.5, 3] },
  poses: [
    { at: [0, 50.5, 2], legs: [[], []], arms: [CALM, CALM] },
    { at: [0, 50.5, 2], legs: [[], [62, 0, 0, 80, 10]], arms: [[8, 16, 0, 14], [8, 16, 0, 14]] },
  ],
  arrows: [{ joint: 'knee', side: 'left', from: [11, -22, 0], to: [11, -4, 0] }],
} as const;

// prettier-ignore
const STEP = {
  view: [12, 0],
  planted: { right: [-4, 11.5, 4.6] },
  things: [{ box: [[-20, 0, -10], [7, 8, 10]] }],
  poses: [
    { at: [-4, 58.4, 0], legs: [[], [16, 0, 0, 8]], arms: [CALM, CALM] },
    {
      at: [-5, 45.6, 0],
      pelvis: [14],
      legs: [[], [40, 0, 0, 2, -10]],
      arms: [[28, 8, 0, 16], [28, 8, 0, 16]],
    },
  ],
  arrows: [{ joint: 'knee', side: 'left', from: [14, 10, 0], to: [14, -8, 0] }],
} as const;

// prettier-ignore
const CARRY = {
  view: [42, 0],
  with: 'weight',
  gait: true,
  seconds: 0.9,
  poses: [
    { legs: [[0, 0, 0, 4, 4], [14, 0, 0, 42]], arms: [[0, 5, 0, 3], [6, 18, 0, 16]] },
    { legs: [[-15, 0, 0, 8], [19, 0, 0, 3, 6]], arms: [[2, 5, 0, 3], [-6, 18, 0, 16]] },
  ],
  arrows: [{ joint: 'head', from: [14, -16, 0], to: [34, -16, 0] }],
} as const;

// prettier-ignore
export const RUN_FIGURES = [
  {
    id: 'walking',
    spec: 'I 0.39',
    view: [12, 0],
    gait: true,
    seconds: 0.8,
    poses: [
      { legs: [[0, 0, 0, 4, 4], [18, 0, 0, 50]], arms: [[2, 6, 0, 14], [2, 6, 0, 14]] },
      { legs: [[-20, 0, 0, 8], [25, 0, 0, 3, 8]], arms: [[24, 6, 0, 20], [-24, 6, 0, 8]] },
    ],
    arrows: [{ joint: 'head', from: [14, -16, 0], to: [34, -16, 0] }],
  },
  { id: 'single-leg-stance', spec: 'I 0.30', ...STANCE },
  { id: 'step-down', spec: 'I 0.35', ...STEP },
  {
    id: 'jog',
    spec: 'E.2',
    view: [15, 0],
    gait: true,
    seconds: 0.45,
    poses: [
      {
        at: [0, 5, 0],
        pelvis: [5],
        legs: [[8, 0, 0, 40, 15], [40, 0, 0, 75, 10]],
        arms: [[20, 8, 0, 85], [-20, 8, 0, 85]],
      },
      {
        pelvis: [5],
        legs: [[14, 0, 0, 24, 20], [62, 0, 0, 105, 10]],
        arms: [[38, 8, 0, 95], [-40, 8, 0, 80]],
      },
    ],
    arrows: [
      { joint: 'head', from: [20, -22, 0], to: [20, -4, 0] },
      { joint: 'head', from: [20, -8, 0], to: [20, -26, 0] },
    ],
  },
  {
    id: 'hops',
    spec: 'E.2',
    view: [18, 0],
    seconds: 0.6,
    alone: true,
    poses: [
      {
        pelvis: [10],
        legs: [[36, 0, 0, 58, -12], [26, 0, 0, 95, 20]],
        arms: [[-20, 10, 0, 40], [-20, 10, 0, 40]],
      },
      {
        at: [0, 8, 0],
        legs: [[16, 0, 0, 30, 28], [14, 0, 0, 85, 25]],
        arms: [[30, 14, 0, 50], [30, 14, 0, 50]],
      },
    ],
    arrows: [{ joint: 'toe', side: 'right', from: [6, 0, 0], to: [6, 18, 0] }],
  },
  {
    id: 'single-leg-squats',
    spec: 'E.2',
    view: [18, 0],
    planted: { right: [0, 3.5, 3] },
    poses: [
      { at: [0, 50.5, 0], legs: [[], [16, 0, 0, 66, 10]], arms: [CALM, CALM] },
      {
        at: [-7, 42, 0],
        pelvis: [26],
        legs: [[], [56, 0, 0, 112, 10]],
        arms: [[80, 6, 0, 10], [80, 6, 0, 10]],
      },
    ],
    arrows: [{ joint: 'head', from: [13, 17, 0], to: [13, 1, 0] }],
  },
  {
    id: 'bounds',
    spec: 'E.2',
    view: [8, 0],
    gait: true,
    seconds: 0.6,
    poses: [
      {
        pelvis: [8],
        legs: [[24, 0, 0, 34, -8], [-4, 0, 0, 80, 20]],
        arms: [[-20, 8, 0, 70], [20, 8, 0, 70]],
      },
      {
        at: [0, 16, 0],
        pelvis: [8],
        legs: [[-32, 0, 0, 30, 40], [78, 0, 0, 62, 5]],
        arms: [[62, 8, 0, 70], [-50, 8, 0, 60]],
      },
    ],
    arrows: [{ joint: 'toe', side: 'left', from: [-50, -16, 0], to: [14, -16, 0], bow: -0.3 }],
  },
  {
    id: 'running-man',
    spec: 'E.2',
    view: [12, 0],
    planted: { right: [0, 3.5, 3] },
    seconds: 1.2,
    poses: [
      {
        at: [2, 48.5, 0],
        pelvis: [16],
        legs: [[], [-18, 0, 0, 72, 30]],
        arms: [[-40, 8, 0, 85], [40, 8, 0, 90]],
      },
      {
        at: [0, 49.5, 0],
        pelvis: [5],
        legs: [[], [82, 0, 0, 95, 5]],
        arms: [[40, 8, 0, 90], [-40, 8, 0, 85]],
      },
    ],
    arrows: [{ joint: 'knee', side: 'left', from: [-30, -24, 0], to: [4, -12, 0], bow: 0.25 }],
  },
] as const satisfies readonly FigureRow[];

// prettier-ignore
export const EXERCISE_FIGURES = [
  { id: 'stand-check', spec: 'I 0.22', ...STANCE },
  { id: 'step-check', spec: 'I 0.23', ...STEP },
  {
    id: 'lateral-step-down',
    spec: 'I 0.36',
    view: [68, 0],
    planted: { right: [0, 12.5, 3] },
    things: [{ box: [[-11, 0, -3], [11, 9, 22]] }],
    poses: [
      { at: [0, 59.6, 0], legs: [[], [0, 6, 0, 8]], arms: [[4, 10, 0, 8], [4, 10, 0, 8]] },
      {
        at: [-5, 50.8, 0],
        pelvis: [18],
        legs: [[], [16, 13, 0, 0, -6]],
        arms: [[44, 10, 0, 10], [44, 10, 0, 10]],
      },
    ],
    arrows: [{ joint: 'ankle', side: 'left', from: [0, 19, -11], to: [0, 3, -11] }],
  },
  {
    id: 'sit-walk-check',
    spec: 'I 0.24',
    view: [12, 0],
    planted: { right: [-12, 3.5, 4.6] },
    things: [
      { line: [[-46, 44, 8], [-44, 22, 8], [-23, 22, 8], [-22, 0, 8]] },
      { line: [[-44, 22, 8], [-46, 0, 8]] },
    ],
    poses: [
      { at: [-34, 27, 0], legs: [[], [90, 0, 0, 90]], arms: [[30, 6, 0, 40], [30, 6, 0, 40]] },
      {
        at: [-19, 42.5, 0],
        pelvis: [30],
        legs: [[], [88, 0, 0, 94, -14]],
        arms: [[40, 6, 0, 30], [40, 6, 0, 30]],
      },
      {
        at: [-4, 49.4, 0],
        pelvis: [2],
        legs: [[], [14, 0, 0, 0, 4]],
        arms: [[18, 6, 0, 16], [-18, 6, 0, 8]],
      },
    ],
    arrows: [{ joint: 'head', from: [14, -16, 0], to: [34, -16, 0] }],
  },
  { id: 'carry-check', spec: 'I 0.25', ...CARRY },
  {
    id: 'hip-lift-check',
    spec: 'I 0.27',
    view: [-8, 16],
    rests: true,
    things: [{ box: [[-53, 0, -15], [50, 0, 15]] }],
    frame: LYING,
    poses: [
      {
        at: [7.5, 5, 0],
        pelvis: [90],
        spine: [0, 0, 0, -16],
        legs: [[0, 4, 0, 0, 76], [0, 4, 0, 0, 76]],
        arms: [[-4, 112, -90, 128], [-4, 112, -90, 128]],
      },
      {
        at: [7.5, 5, 0],
        pelvis: [90],
        spine: [0, 0, 0, -16],
        legs: [[-18, 4, 0, 0, 42], [0, 4, 0, 0, 76]],
        arms: [[-4, 112, -90, 128], [-4, 112, -90, 128]],
      },
    ],
    arrows: [{ joint: 'ankle', side: 'right', from: [-2, 7, 0], to: [-2, 20, 0] }],
  },
  {
    id: 'pillow-squeeze',
    spec: 'I 3.14',
    view: [42, 20],
    rests: true,
    planted: { right: CROOK, left: CROOK_LEFT },
    with: 'pillow',
    things: [MAT],
    frame: LYING,
    poses: [
      { ...FLAT, legs: [[24], [24]], arms: [BELLY, BELLY] },
      { ...FLAT, legs: [[12], [12]], arms: [BELLY, BELLY] },
    ],
    arrows: [
      { joint: 'knee', side: 'right', from: [0, 10, 14], to: [0, 10, 1] },
      { joint: 'knee', side: 'left', from: [0, 10, -14], to: [0, 10, -1] },
    ],
  },
  {
    id: 'strap-push-out',
    spec: 'I 3.15',
    view: [42, 20],
    rests: true,
    planted: { right: CROOK, left: CROOK_LEFT },
    with: 'strap',
    things: [MAT],
    frame: LYING,
    poses: [
      { ...FLAT, legs: [[2], [2]], arms: [BELLY, BELLY] },
      { ...FLAT, legs: [[24], [24]], arms: [BELLY, BELLY] },
    ],
    arrows: [
      { joint: 'knee', side: 'right', from: [0, 10, -4], to: [0, 10, 10] },
      { joint: 'knee', side: 'left', from: [0, 10, 4], to: [0, 10, -10] },
    ],
  },
  {
    id: 'knee-to-chest',
    spec: 'I 3.12',
    view: [8, 16],
    rests: true,
    hold: 'knee',
    things: [MAT],
    frame: LYING,
    poses: [
      { ...FLAT, legs: [[90, 0, 0, 100], [0, 2, 0, 0, 20]] },
      { ...FLAT, legs: [[136, 0, 0, 138], [0, 2, 0, 0, 20]] },
    ],
    arrows: [{ joint: 'knee', side: 'right', from: [26, 16, 0], to: [6, 13, 0], bow: -0.2 }],
  },
  {
    id: 'cross-over',
    spec: 'I 3.13',
    view: [0, 42],
    rests: true,
    planted: { right: CROOK, left: CROOK_LEFT },
    things: [{ box: [[-50, 0, -30], [52, 0, 30]] }],
    frame: [-56, -48, 112, 76],
    poses: [
      { ...FLAT, legs: [[0], [0]], arms: [[0, 80], [0, 80]] },
      {
        at: [0, 6, 0],
        pelvis: [-90, 0, 30],
        spine: [0, 0, -30],
        legs: [[50], [-50]],
        arms: [[0, 80], [0, 80]],
      },
    ],
    arrows: [{ joint: 'knee', side: 'left', from: [30, 14, -10], to: [30, -6, 14], bow: -0.25 }],
  },
  {
    id: 'hip-hinge',
    spec: 'I 0.37',
    view: [14, 0],
    planted: { right: [0, 3.5, 5.5], left: [0, 3.5, -5.5] },
    poses: [
      { at: [0, 50.5, 0], legs: [[], []], arms: [CALM, CALM] },
      { at: [-12, 47, 0], pelvis: [58], legs: [[], []], arms: [[40, 4, 0, 4], [40, 4, 0, 4]] },
    ],
    arrows: [{ joint: 'pelvis', from: [0, 8, 0], to: [-22, 4, 0] }],
  },
  {
    id: 'single-leg-bridge',
    spec: 'I 2.26',
    view: [8, 16],
    rests: true,
    planted: { right: CROOK },
    things: [MAT],
    frame: [-56, -57, 112, 69],
    poses: [
      { ...FLAT, legs: [[0], [50, 0, 0, 20, 30]], arms: [[0, 14], [0, 14]] },
      {
        at: [-3.4, 18.6, 0],
        pelvis: [-118],
        spine: [0, 0, 0, 26],
        legs: [[0], [2, 0, 0, 0, 40]],
        arms: [[-28, 14], [-28, 14]],
      },
    ],
    arrows: [{ joint: 'pelvis', from: [-6, 9, 0], to: [-6, 22, 0] }],
  },
  {
    id: 'pallof-press',
    spec: 'I 2.27',
    view: [46, 18],
    planted: { right: [0, 3.5, 8], left: [0, 3.5, -8] },
    rests: true,
    frame: [-56, -94, 112, 112],
    hold: 'front',
    with: { band: [0, 71, 42] },
    things: [{ box: [[-16, 0, -18], [24, 0, 48]] }, { line: [[0, 0, 42], [0, 92, 42]] }],
    poses: [
      { at: [-1, 50, 0], pelvis: [2], legs: [[4], [4]], reach: 8 },
      { at: [-1, 50, 0], pelvis: [2], legs: [[4], [4]], reach: 28 },
    ],
    arrows: [{ joint: 'hand', side: 'right', from: [0, 8, -4], to: [18, 8, -4] }],
  },
  { id: 'suitcase-carry', spec: 'I 0.33', ...CARRY },
] as const satisfies readonly FigureRow[];

export type FigureId = (typeof RUN_FIGURES | typeof EXERCISE_FIGURES)[number]['id'];

/** The drawing of each task before a first run. */
export const TASK_FIGURES = {
  'walk-30': 'walking',
  'single-leg-stand': 'single-leg-stance',
  'step-downs': 'step-down',
  jog: 'jog',
  hops: 'hops',
  'single-leg-squats': 'single-leg-squats',
  bounds: 'bounds',
  'running-man': 'running-man',
} as const satisfies Readonly<Record<GateTaskId, FigureId>>;
