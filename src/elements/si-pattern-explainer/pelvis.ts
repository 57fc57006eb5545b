/**
 * The pelvis from behind, drawn in numbers: a millimetre of a grown-up each, the midline at 0. One half is
 * drawn and mirrored. What can be lit carries its id as `data-structure`; how it looks is in `model.styles.ts`.
 */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { STRUCTURES, type ModelPartId, type StructureId } from '../../rules.js';

/** A part with all that belongs to it, one structure, or the load that passes through. */
export type Lit = ModelPartId | StructureId | 'load';

/** From, by way of, to: a curve. */
type Fibre = readonly [number, number, number, number, number, number];

/** Fibres between two edges. */
interface Band {
  readonly id: StructureId;
  readonly fibres: number;
  readonly edges: readonly [Fibre, Fibre];
  /** How far the middle of the edge where they begin stands out of a straight line. */
  readonly bow?: readonly [number, number];
  /** Where all muscles are shown at once, the half that it is shown on, so that none hides another. */
  readonly side?: 'left' | 'right';
  /** Wakes up where the signals of the nerves arrive. */
  readonly woken?: true;
  readonly ligament?: true;
}

/** Of the right half, the deepest first. */
const BANDS: readonly Band[] = [
  {
    id: 'pelvic-floor',
    woken: true,
    fibres: 5,
    edges: [
      [57, 163, 36, 174, 0, 163],
      [50, 198, 28, 216, 0, 208],
    ],
  },
  {
    id: 'inner-thigh',
    side: 'right',
    fibres: 6,
    edges: [
      [52, 226, 84, 224, 122, 214],
      [8, 208, 52, 238, 126, 304],
    ],
  },
  {
    id: 'hip-turners',
    side: 'right',
    fibres: 4,
    edges: [
      [30, 74, 84, 98, 146, 119],
      [26, 114, 80, 114, 150, 128],
    ],
  },
  {
    id: 'hip-turners',
    side: 'right',
    fibres: 3,
    edges: [
      [56, 168, 104, 166, 150, 136],
      [60, 184, 108, 178, 152, 146],
    ],
  },
  {
    id: 'sit-bone-bands',
    ligament: true,
    fibres: 5,
    edges: [
      [45, 90, 46, 150, 76, 206],
      [14, 138, 36, 176, 58, 212],
    ],
  },
  {
    id: 'back-bands',
    ligament: true,
    fibres: 7,
    edges: [
      [68, 42, 50, 46, 30, 54],
      [54, 96, 40, 110, 26, 122],
    ],
  },
  {
    id: 'deep-spine',
    woken: true,
    side: 'left',
    fibres: 12,
    edges: [
      [3, -170, 15, -140, 25, -104],
      [3, 60, 15, 90, 23, 124],
    ],
  },
  {
    id: 'side-hip',
    woken: true,
    side: 'right',
    fibres: 9,
    edges: [
      [70, 40, 112, 84, 148, 120],
      [142, 58, 160, 92, 162, 132],
    ],
    bow: [-2, -44],
  },
  {
    id: 'waist',
    side: 'left',
    fibres: 7,
    edges: [
      [88, -176, 82, -60, 94, -2],
      [130, -176, 112, -60, 146, 12],
    ],
  },
  {
    id: 'back-sheet',
    side: 'right',
    fibres: 9,
    edges: [
      [34, -164, -6, -60, -66, 30],
      [90, -10, 40, 40, -14, 118],
    ],
  },
  {
    id: 'broad-back',
    side: 'right',
    fibres: 9,
    edges: [
      [34, -164, 54, -168, 72, -172],
      [90, -10, 114, -76, 126, -172],
    ],
  },
  {
    id: 'big-buttock',
    woken: true,
    side: 'left',
    fibres: 11,
    edges: [
      [74, 20, 146, 66, 166, 176],
      [7, 154, 62, 222, 142, 246],
    ],
    bow: [2, -6],
  },
];

const mix = (from: number, to: number, part: number): number => Math.round(from + (to - from) * part);

const curve = ([x1, y1, x2, y2, x3, y3]: Fibre): string => `M${x1} ${y1}Q${x2} ${y2} ${x3} ${y3}`;

/** A fibre a part of the way from one edge to the other. */
function between(
  { edges: [[x1, y1, x2, y2, x3, y3], [u1, v1, u2, v2, u3, v3]], bow = [0, 0] }: Band,
  part: number,
): Fibre {
  const out = 4 * part * (1 - part);
  const start = [mix(x1, u1, part) + out * bow[0], mix(y1, v1, part) + out * bow[1]] as const;
  return [...start, mix(x2, u2, part), mix(y2, v2, part), mix(x3, u3, part), mix(y3, v3, part)];
}

function outline({ edges: [first, [x1, y1, x2, y2, x3, y3]], bow = [0, 0] }: Band): string {
  const [x, y] = [mix(first[0], x1, 0.5) + 2 * bow[0], mix(first[1], y1, 0.5) + 2 * bow[1]];
  return `${curve(first)}L${x3} ${y3}Q${x2} ${y2} ${x1} ${y1}Q${x} ${y} ${first[0]} ${first[1]}Z`;
}

function renderBand(band: Band, name: string): SVGTemplateResult {
  const { id, fibres, side = '', woken, ligament } = band;
  const lines = Array.from({ length: fibres }, (_, index) => curve(between(band, (index + 0.5) / fibres)));
  return svg`<g data-structure=${id} class="band ${name} ${side} ${woken ? 'woken' : ''} ${ligament ? 'ligament' : ''}">
    <path d=${outline(band)}></path>
    <path class="fibres" d=${lines.join('')}></path>
  </g>`;
}

const both = (half: unknown): SVGTemplateResult =>
  svg`<g class="half-left" transform="scale(-1 1)">${half}</g><g class="half-right">${half}</g>`;

const path = (d: string, name?: string): SVGTemplateResult => svg`<path class=${name ?? ''} d=${d}></path>`;

/** The arch of a vertebra with its processes, and its body behind. */
const ARCH =
  'M0-13c7-1 12-3 14-6 4 0 5 5 4 10 7-2 16-4 22-2 3 2 2 6-2 7-7 1-14 4-18 8-1 6 0 12-3 16-4 2-7-2-8-8-2 2-3 10-5 14-2 2-6 2-8 0-2-4-3-12-5-14-1 6-4 10-8 8-3-4-2-10-3-16-4-4-11-7-18-8-4-1-5-5-2-7 6-2 15 0 22 2-1-5 0-10 4-10 2 3 7 5 14 6z';
const VERTEBRAL_BODY = 'M-21-20c11 3 31 3 42 0-3 10-3 24 0 32-11 3-31 3-42 0 3-8 3-22 0-32z';
const VERTEBRAE = [
  'translate(0-161)scale(.9 1)',
  'translate(0-121)scale(.93 1)',
  'translate(0-80)',
  'translate(0-39)',
  'translate(0 1)',
];

const SKIN = 'M0-200h136c-12 68-16 104-14 136 4 44 40 86 54 146 12 50 8 128 0 248h-150c-6-60-10-84-26-90z';
const FEMUR =
  'M138 330c2-80 8-116 14-146 3-18 9-30 11-44 1-14-3-27-13-28-9 0-17 10-25 14-5-10-15-14-24-13a24 24 0 1 0 11 47c4 8 4 16 0 24-4 6-2 14 3 19 4 21 2 57-3 127';
const FEMUR_CREST = 'M149 126c-7 20-19 40-32 56';
const ILIUM =
  'M64 40c6-18 20-40 38-49 20-9 37 1 44 23 6 18 6 32 1 44-2 5-5 10-8 13-8 5-13 12-17 22-3 9-10 12-16 15-9 5-14 14-14 26-1 12 4 22 7 29-3 9-7 21-9 35 0 18-10 32-24 33-16 0-20-15-14-29 5-10 9-18 10-25l-10-12c10-4 19-11 24-21 6-12 10-24 4-33-6-7-20-5-25-12-5-7-2-19-3-29-1-12 6-18 12-30z';
const ILIUM_LINES =
  'M73 42c9-20 21-36 34-42 13-6 25 0 31 17m-61 53c7-20 21-34 35-24 10 8 10 26 2 42m-53 124c1 8 9 10 15 2';
const PUBIS =
  'M76 160c-18 10-42 10-67 18-4 2-6 8-6 17 0 9 2 15 6 17 15 8 29 16 47 18m-4-30c-8 8-22 6-30-1-4-4-2-10 6-12 12-2 24-5 33-9';
const SACRUM =
  'M0 31c6 0 8-6 14-9 6 0 7 8 8 12 10-2 26 0 36 8 0 10-8 14-12 24-1 12 2 24-2 34-6 8-14 12-16 22-2 10-10 16-18 20-1 8-4 20-10 25';
const SACRUM_LINES = 'M0 43v9m0 9v9m0 9v8m0 9v7m5 17c-2-6-4-8-5-8m5 8l3 12m-5 15h-3';
const HOLES = [
  [24, 57, 5],
  [22, 78, 4.5],
  [19, 97, 4],
  [15, 114, 3.5],
] as const;
const JOINT = 'M61 42c-6 11-12 16-12 26 0 11 3 22 0 32';

/** Roots out of the spine and the sacrum, which meet at the notch. */
const ROOTS =
  'M15-22c15 32 47 88 63 144m-61-102c17 24 45 64 61 102m-54-65c18 19 40 43 54 65m-56-44c18 14 40 30 56 44';
/** From there to the muscles and down the leg. */
const NERVES = [
  'M13-62c7 12 9 28 7 48',
  'M15-22c9 18 11 32 9 50',
  'M78 122c8-24 22-50 42-60',
  'M78 122c20 14 38 38 48 76',
  'M78 122c-10 28-24 50-42 64',
  'M78 122c10 28 26 54 28 208',
].join('');

/** Down the trunk and over the joints to the hips, and up from the ground; each as long as whole dashes are. */
const FLOWS = [
  ['M0-190v192', 185],
  ['M10 38c20 6 34 16 44 32 10 16 25 20 36 36', 119],
  ['M128 330c2-80 0-130-15-176', 185],
] as const;
const HEADS = 'M-10-10l10 14 10-14m81 102l0 16-16-4m32 63l5-16 13 11';
/** Into each joint from both sides. */
const SQUEEZE = 'M100 71h-30m10-9l-11 9 11 9m-70-9h26m-10-9l11 9-11 9';
/** From the names beside the drawing to what they name. */
const LEADS = ['M-132-42l98 86', 'M132-42l-72 92'];

/** @param label what is to be seen, for those who do not see it */
export function renderPelvis(lit: Lit, label: string): TemplateResult {
  const on = (id: StructureId): string =>
    STRUCTURES.some((row) => row.id === id && (id === lit || row.part === lit)) ? 'lit' : '';
  return html`<svg class="pelvis ${lit}" viewBox="-200 -160 400 440" role="img" aria-label=${label}>
    ${both(path(SKIN, 'skin'))}${VERTEBRAE.map(
      (place) => svg`<g class="bone" transform=${place}>${path(VERTEBRAL_BODY, 'far')}${path(ARCH)}</g>`,
    )}
    ${both(
      svg`${path(PUBIS, 'far')}
        <g class="bone">${path(FEMUR)}${path(FEMUR_CREST, 'line')}</g>
        <g data-structure="wings" class="bone ${on('wings')}">${path(ILIUM)}${path(ILIUM_LINES, 'line')}</g>
        <g data-structure="wedge" class="bone ${on('wedge')}">${path(SACRUM)}${path(SACRUM_LINES, 'line')}${HOLES.map(
          ([x, y, r]) => svg`<ellipse class="line" cx=${x} cy=${y} rx=${r} ry=${r - 1}></ellipse>`,
        )}</g>
        ${path(JOINT, 'joint halo')}${path(JOINT, 'joint')}`,
    )}
    ${both(BANDS.map((band) => renderBand(band, on(band.id))))}
    ${both(
      svg`<path data-structure="nerves" class="nerve ${on('nerves')}" d=${ROOTS + NERVES}></path>
        <path data-structure="signals" class="signal ${on('signals')}" d=${NERVES}></path>${path(SQUEEZE, 'squeeze')}
        <g class="flows">${FLOWS.map(
          ([d, length]) => svg`${path(d)}<path class="flow" pathLength=${length} d=${d}></path>`,
        )}${path(HEADS, 'heads')}</g>`,
    )}
    ${LEADS.map((d) => path(d, 'lead'))}
  </svg>`;
}
