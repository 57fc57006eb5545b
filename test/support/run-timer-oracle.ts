/**
 * A session lived through second by second, by one who knows what happened: when the device slept, and which changes
 * of its clock were somebody's doing. Slow, and without a line in common with the engine.
 */
import fc from 'fast-check';
import type { Act, Mark, Segment, SegmentKind } from '../../src/engine/interval-timer.js';

/** What happens, in whole seconds. */
export type Happening =
  | { readonly what: 'wait' | 'sleep' | 'sleep-with-steady'; readonly seconds: number }
  /** The wall clock is set; `at` tells those that belong together. */
  | { readonly what: 'set'; readonly seconds: number }
  | { readonly what: 'do'; readonly act: Act };

export interface Lived {
  readonly phase: string;
  readonly index: number;
  readonly left: number;
  readonly did: Readonly<Record<SegmentKind, number>>;
  readonly bout: number;
  readonly marks: readonly Mark[];
  readonly now: { readonly wall: number; readonly steady: number };
}

const BOUTS = 'run quicker uphill';

/** @param noticesSets whether a mark is made before each change of a clock, as the page does that looks each second */
export function live(
  session: readonly Segment[],
  happenings: readonly Happening[],
  noticesSets = false,
): Lived {
  const marks: Mark[] = [];
  const did = { 'warm-up': 0, run: 0, walk: 0, quicker: 0, easy: 0, uphill: 0, 'cool-down': 0 };
  let [wall, steady] = [1_772_000_000_000, 12_345];
  let phase = 'ready';
  let [index, inside] = [0, 0];
  const lengthOf = (at: number): number => session[at]?.seconds ?? 0;

  const onwards = (): void => {
    if (index === session.length - 1) {
      phase = 'done';
      inside = lengthOf(index);
    } else {
      index++;
      inside = 0;
    }
  };
  const second = (wallGoes: boolean, steadyGoes: boolean): void => {
    if (wallGoes) wall += 1000;
    if (steadyGoes) steady += 1000;
    if (phase !== 'running') return;
    did[session[index]?.kind ?? 'walk']++;
    inside++;
    if (inside === lengthOf(index)) onwards();
  };
  const look = (): void => {
    if (noticesSets) marks.push({ act: 'look', wall, steady });
  };

  for (const happening of happenings) {
    if (happening.what === 'do') {
      const { act } = happening;
      marks.push({ act, wall, steady });
      if (act === 'start' && phase === 'ready') phase = 'running';
      else if (phase === 'running' || phase === 'paused') {
        if (act === 'pause') phase = 'paused';
        if (act === 'resume') phase = 'running';
        if (act === 'end') phase = 'ended';
        if (act === 'skip') onwards();
        if (act === 'back') {
          if (inside < 3 && index > 0) index--;
          inside = 0;
        }
      }
    } else if (happening.what === 'set') {
      look();
      wall += happening.seconds * 1000;
    } else {
      if (happening.what === 'sleep') look();
      for (let count = 0; count < happening.seconds; count++) {
        second(true, happening.what !== 'sleep');
      }
    }
  }
  let bout = 0;
  for (let at = 0; at <= index; at++) if (BOUTS.includes(session[at]?.kind ?? '')) bout++;
  return { phase, index, left: lengthOf(index) - inside, did, bout, marks, now: { wall, steady } };
}

const anyKind = fc.constantFrom<SegmentKind>(
  'warm-up',
  'run',
  'walk',
  'quicker',
  'easy',
  'uphill',
  'cool-down',
);

/** From a second to 10 minutes each. */
export const anySession = fc.array(
  fc.record({
    kind: anyKind,
    seconds: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ max: 600, min: 1 })),
  }),
  { minLength: 1, maxLength: 9 },
);

export const anyAct = fc.constantFrom<Act>(
  ...(['start', 'pause', 'resume', 'resume', 'skip', 'back', 'back', 'end'] as const),
);

const waiting = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 700 }));
/** Never as long as the wall clock is set by, so that one is not taken for the other. */
const sleeping = fc.integer({ min: 0, max: 60 }).map((tens) => tens * 10 + 5);

export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: anyAct.map((act): Happening => ({ what: 'do', act })) },
  { weight: 4, arbitrary: waiting.map((seconds): Happening => ({ what: 'wait', seconds })) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('sleep' as const, 'sleep-with-steady' as const),
      seconds: sleeping,
    }),
  },
);

/** A beginning, and whatever comes after it. */
export const anyRun: fc.Arbitrary<readonly Happening[]> = fc
  .array(anyHappening, { maxLength: 14 })
  .map((rest) => [{ what: 'do', act: 'start' }, ...rest]);
