/** People drawn from joint angles. A still shows where a movement begins and ends; {@link Figures} moves them. */
import {
  html,
  nothing,
  svg,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {
  between,
  figureAt,
  FIGURES,
  figureOf,
  numbersOf,
  posesOf,
  seen,
  type FigureId,
  type FigureRow,
  type Joints,
  type Numbers,
  type Point,
  type Pose,
} from '../rules.js';

/** One stroke: its classes and its way. */
type Part = readonly [look: string, d: string];

const FRAME = [-56, -111, 112, 116] as const;
/** Within its stroke. */
const HEAD = 5.2;
const BALL = 6.5;

const short = (value: number): number => Math.round(value * 10) / 10;
const spot = (...xy: readonly number[]): string => xy.map(short).join(' ');

const circle = (x: number, y: number, r: number): string =>
  `M${spot(x - r, y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const way = ({ view }: FigureRow, points: readonly Point[], end = ''): string =>
  `M${points.map((point) => spot(...seen(point, view))).join('L')}${end}`;

const mix = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** The strokes of a pose, the farthest first; as many in the same order for every pose of a row. */
function partsOf(row: FigureRow, pose: Numbers | Pose): readonly Part[] {
  const joints = figureAt(row, pose);
  const { right, left } = joints;
  const leg = (look: string, { hip, knee, ankle, toe }: Joints['right']): Part => [
    `${look} leg`,
    way(row, [hip, knee, ankle, toe]),
  ];
  const arm = (look: string, { shoulder, elbow, hand }: Joints['right']): Part => [
    `${look} arm`,
    way(row, [shoulder, elbow, hand]),
  ];
  const inFront = row.hold === 'front';
  const farArm = arm('far', left);
  return [
    ...(inFront ? [] : [farArm]),
    leg('far', left),
    ...(row.with === 'pillow' ? [['pillow', way(row, [right.knee, left.knee])] as const] : []),
    ['trunk', way(row, [right.shoulder, left.shoulder, left.hip, right.hip], 'Z')],
    ['head', circle(...seen(joints.head, row.view), HEAD) + way(row, [joints.head, joints.nose])],
    leg('near', right),
    arm('near', right),
    ...(inFront ? [farArm] : []),
    ...heldBy(row, joints),
  ];
}

function heldBy(row: FigureRow, { right, left }: Joints): readonly Part[] {
  const held = row.with;
  if (held === 'strap') {
    // A little further than from thigh to thigh, as it goes round them.
    const [near, far] = [mix(right.knee, right.hip, 0.25), mix(left.knee, left.hip, 0.25)];
    return [['strap', way(row, [mix(far, near, 1.15), mix(near, far, 1.15)])]];
  }
  if (held === 'weight') {
    const [x, y] = seen(right.hand, row.view);
    const handle = `M${spot(x - 3, y + 7)}L${spot(x - 4, y)}L${spot(x + 4, y)}L${spot(x + 3, y + 7)}`;
    return [
      ['weight', handle],
      ['ball', circle(x, y + 12, BALL)],
    ];
  }
  return typeof held === 'object' ? [['strap', way(row, [held.band, right.hand])]] : [];
}

/** Of a box the sides that can be seen: the near one, the one in front or behind, the top. */
function thingsOf(row: FigureRow): readonly Part[] {
  return (row.things ?? []).map((thing): Part => {
    if ('line' in thing) return ['line', way(row, thing.line)];
    const [[x0, y0, z0], [x1, y1, z1]] = thing.box;
    const x = row.view[0] < 0 ? x0 : x1;
    const sides: readonly (readonly Point[])[] = [
      [
        [x0, y0, z1],
        [x1, y0, z1],
        [x1, y1, z1],
        [x0, y1, z1],
      ],
      [
        [x, y0, z0],
        [x, y0, z1],
        [x, y1, z1],
        [x, y1, z0],
      ],
      [
        [x0, y1, z0],
        [x1, y1, z0],
        [x1, y1, z1],
        [x0, y1, z1],
      ],
    ];
    return ['thing', sides.map((side) => way(row, side, 'Z')).join('')];
  });
}

/** The length of an arrow's head, and half of its breadth. */
const [TIP, BARB] = [4.5, 3.6];

function arrowsOf(row: FigureRow, joints: Joints): readonly Part[] {
  return (row.arrows ?? []).map(({ joint, side, from, to, bow = 0 }): Part => {
    const base = side ? joints[side][joint as 'knee'] : joints[joint as 'head'];
    const place = ([x, y, z]: Point) => seen([base[0] + x, base[1] + y, base[2] + z], row.view);
    const [[ax, ay], [bx, by]] = [place(from), place(to)];
    const [cx, cy] = [(ax + bx) / 2 - (by - ay) * bow, (ay + by) / 2 + (bx - ax) * bow];
    const length = Math.hypot(bx - cx, by - cy);
    const [ux, uy] = [(bx - cx) / length, (by - cy) / length];
    const barb = (half: number): string => spot(bx - ux * TIP - uy * half, by - uy * TIP + ux * half);
    return ['arrow', `M${spot(ax, ay)}Q${spot(cx, cy, bx, by)}M${barb(BARB)}L${spot(bx, by)}L${barb(-BARB)}`];
  });
}

const drawn = (parts: readonly Part[]) => parts.map(([look, d]) => svg`<path class=${look} d=${d}></path>`);

function picture(row: FigureRow, label: string | undefined, moving: unknown = nothing): TemplateResult {
  const [x, y, width, height] = row.frame ?? FRAME;
  const [first] = row.poses;
  const last = row.poses.at(-1) ?? first;
  return html`<svg
    class=${moving === nothing ? 'person' : 'person moves'}
    viewBox="${x} ${y} ${width} ${height}"
    role=${label ? 'img' : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : 'true'}
    data-figure=${row.id}
  >
    ${row.rests ? nothing : svg`<path class="line" d="M${x + 3} .8h${width - 6}"></path>`}
    ${drawn(thingsOf(row))}
    <g class="still">
      ${row.gait || row.alone ? nothing : svg`<g class="ghost">${drawn(partsOf(row, first))}</g>`}
      ${drawn(arrowsOf(row, figureAt(row, last)))}${drawn(partsOf(row, last))}
    </g>
    ${moving}
  </svg>`;
}

/** Without motion: the last pose, with the first one as a ghost. @param label none where words beside it say it */
export const renderStill = (row: FigureRow, label?: string): TemplateResult => picture(row, label);

/**
 * A figure that moves while it may.
 * @throws {InputError} naming `figure` where there is none of that name
 */
export function renderFigure(figures: Figures, id: FigureId, label: string): TemplateResult {
  const row = figureOf(FIGURES, id);
  if (!figures.canMove) return picture(row, label);
  return picture(row, label, svg`<g class="moving">${drawn(partsOf(row, row.poses[0]))}</g>`);
}

/** Where a movement rests before it goes back, in seconds. */
const HOLD = 1;

/** A frame later than this does not make a figure jump. In seconds. */
const LONGEST_FRAME = 0.1;

const SLOW = 2;

/** The pose so many seconds after the beginning. */
function poseAfter(
  { gait, seconds: each = SLOW }: FigureRow,
  poses: readonly Numbers[],
  seconds: number,
): Numbers {
  const mixed = (index: number, t: number): Numbers => {
    const [from, to] = [poses[index % poses.length], poses[(index + 1) % poses.length]];
    return from && to ? between(from, to, t) : [];
  };
  if (gait) return mixed(Math.floor(seconds / each), (seconds / each) % 1);
  const there = (poses.length - 1) * each;
  const time = seconds % (2 * (there + HOLD));
  // Rest, there, rest, and back.
  const gone = time > there + HOLD ? 2 * (there + HOLD) - time : time - HOLD;
  const at = Math.min(Math.max(gone, 0), there) / each;
  const from = Math.min(Math.floor(at), poses.length - 2);
  return mixed(from, (1 - Math.cos((at - from) * Math.PI)) / 2);
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

interface Moving {
  readonly row: FigureRow;
  readonly poses: readonly Numbers[];
  readonly paths: readonly Element[];
  /** What was written last: to read it back costs more than all else. */
  readonly ways: string[];
  seconds: number;
}

/**
 * Moves the figures of one widget, while they are on screen and nothing asks for rest. One loop; it writes to
 * the paths and redraws nothing else.
 */
export class Figures implements ReactiveController {
  readonly #host: Host;
  readonly #all = new Map<Element, Moving>();
  readonly #onScreen = new Set<Element>();
  #observer: IntersectionObserver | undefined;
  #calm: MediaQueryList | undefined;
  #frame = 0;
  #before = 0;
  #paused = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Whether the device lets pictures move: without it there is nothing to pause. */
  get canMove(): boolean {
    return this.#calm?.matches === false;
  }

  toggle(): void {
    this.#paused = !this.#paused;
    this.#follow();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#calm = matchMedia('(prefers-reduced-motion: reduce)');
    this.#calm.addEventListener('change', this.#onCalm);
    document.addEventListener('visibilitychange', this.#follow);
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting && this.#all.has(target)) this.#onScreen.add(target);
        else this.#onScreen.delete(target);
      }
      this.#follow();
    });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#calm?.removeEventListener('change', this.#onCalm);
    document.removeEventListener('visibilitychange', this.#follow);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#all.clear();
    this.#onScreen.clear();
    this.#follow();
  }

  hostUpdated(): void {
    if (!this.#observer) return;
    const found = new Map<Element, string | null>();
    for (const group of this.#host.renderRoot.querySelectorAll('.person > .moving')) {
      const picture = group.parentElement;
      if (picture) found.set(picture, picture.getAttribute('data-figure'));
    }
    for (const [picture, { row }] of this.#all) {
      if (found.get(picture) !== row.id) this.#forget(picture);
    }
    for (const [picture, id] of found) {
      if (this.#all.has(picture)) continue;
      const paths = [...picture.querySelectorAll('.moving > path')];
      const row = figureOf(FIGURES, id ?? '');
      this.#all.set(picture, { row, poses: posesOf(row).map(numbersOf), paths, ways: [], seconds: 0 });
      this.#observer.observe(picture);
    }
    this.#follow();
  }

  #forget(picture: Element): void {
    this.#observer?.unobserve(picture);
    this.#all.delete(picture);
    this.#onScreen.delete(picture);
  }

  readonly #onCalm = (): void => {
    this.#follow();
    this.#host.requestUpdate();
  };

  /** The loop runs while something may move, and not a frame longer. */
  readonly #follow = (): void => {
    const runs = this.canMove && !this.#paused && !document.hidden && this.#onScreen.size > 0;
    if (runs === this.#frame > 0) return;
    if (!runs) cancelAnimationFrame(this.#frame);
    this.#before = 0;
    this.#frame = runs ? requestAnimationFrame(this.#tick) : 0;
  };

  readonly #tick = (now: number): void => {
    const passed = this.#before === 0 ? 0 : Math.min((now - this.#before) / 1000, LONGEST_FRAME);
    this.#before = now;
    for (const picture of this.#onScreen) {
      const moving = this.#all.get(picture);
      if (moving) move(moving, passed);
    }
    this.#frame = requestAnimationFrame(this.#tick);
  };
}

function move(moving: Moving, passed: number): void {
  moving.seconds += passed;
  const parts = partsOf(moving.row, poseAfter(moving.row, moving.poses, moving.seconds));
  for (const [index, path] of moving.paths.entries()) {
    const d = parts[index]?.[1] ?? '';
    if (moving.ways[index] !== d) path.setAttribute('d', d);
    moving.ways[index] = d;
  }
}
