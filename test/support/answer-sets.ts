/** Answer sets for tests of the rules core: by hand, by code of the specification, and at random. */
import fc from 'fast-check';
import {
  INFLAMMATORY_QUESTIONS,
  LEVELS,
  LOCKS,
  QUANTITIES,
  RED_FLAG_QUESTIONS,
  type Answer,
  type Answers,
  type Level,
  type Lock,
  type Quantity,
  type QuantityId,
  type Question,
  type QuestionId,
  type RedFlagFact,
  type RedFlagQuestionId,
  type RedFlagResult,
} from '../../src/rules.js';

export type AnswerId = QuestionId | QuantityId;

export const RED_FLAG_IDS: readonly RedFlagQuestionId[] = RED_FLAG_QUESTIONS.map(({ id }) => id);
export const YES_NO_IDS: readonly QuestionId[] = [
  ...RED_FLAG_IDS,
  ...INFLAMMATORY_QUESTIONS.map(({ id }) => id),
];
export const QUANTITY_IDS: readonly QuantityId[] = QUANTITIES.map(({ id }) => id);
export const ALL_IDS: readonly AnswerId[] = [...YES_NO_IDS, ...QUANTITY_IDS];

/** The question each follow-up follows. */
export const PARENTS: ReadonlyMap<string, QuestionId> = new Map(
  [...RED_FLAG_QUESTIONS, ...INFLAMMATORY_QUESTIONS].flatMap((row: Question) =>
    row.follows === undefined ? [] : [[row.id, row.follows as QuestionId]],
  ),
);

/** What the four quantities are where nothing in them is a sign. */
export const MILD_QUANTITIES = {
  'pain-duration': 'under-6-weeks',
  'age-at-onset': '45-or-over',
  'age-now': '51-or-over',
  'morning-stiffness': 'none',
} as const satisfies Answers;

/** And where everything in them is one. */
export const WORST_QUANTITIES = {
  'pain-duration': 'over-3-months',
  'age-at-onset': 'under-35',
  'age-now': '50-or-under',
  'morning-stiffness': 'over-30-minutes',
} as const satisfies Answers;

export function same(ids: readonly QuestionId[], answer: Answer): Answers {
  return Object.fromEntries(ids.map((id) => [id, answer]));
}

/** Every yes-or-no question answered no, pain for under 6 weeks: complete, nothing found. */
export const ALL_NO: Answers = { ...same(YES_NO_IDS, 'no'), ...MILD_QUANTITIES };

/** A sign of A.3: a question, or that the pain has lasted over 6 weeks (RF47, which has no tick of its own). */
export type Sign = Exclude<RedFlagFact, 'inflammatory-pattern'>;

export const SIGNS: readonly Sign[] = [...RED_FLAG_IDS, 'over-6-weeks'];

/** Yes (or not sure) to these, no to the rest. */
export function yesOnly(signs: readonly (Sign | QuestionId)[], answer: Answer = 'yes'): Answers {
  const questions = signs.filter((sign) => sign !== 'over-6-weeks');
  return {
    ...ALL_NO,
    ...same(questions, answer),
    ...(questions.length < signs.length && {
      'pain-duration': answer === 'not-sure' ? 'not-sure' : '6-weeks-to-3-months',
    }),
  };
}

/** The same answers without some of them. */
export function without(answers: Answers, ...ids: readonly AnswerId[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.some((gone) => gone === id)));
}

/** The sign of a code of A.3. RF36 is asked in two steps; its code alone means within 6 months. */
export function signsOf(code: string): readonly Sign[] {
  if (code === QUANTITIES.find(({ id }) => id === 'pain-duration')?.spec) return ['over-6-weeks'];
  const row = RED_FLAG_QUESTIONS.find(({ spec }) => spec === code);
  if (row === undefined) throw new Error(`no question carries the code ${code}`);
  return [row.id];
}

/** Signs together with the questions they follow, so that they apply. */
export function withParents(signs: readonly Sign[]): readonly (Sign | QuestionId)[] {
  return signs.flatMap((id) => [PARENTS.get(id) ?? id, id]);
}

/** How urgent, 0 for the least. */
export function urgency(level: Level): number {
  return LEVELS.length - 1 - LEVELS.indexOf(level);
}

/** How strict, 0 for no lock. */
export function strictness(lock: Lock): number {
  return LOCKS.indexOf(lock);
}

export function codes(rows: readonly { readonly spec: string }[]): readonly string[] {
  return rows.map(({ spec }) => spec);
}

/** What the rules that fired ask for by themselves, finished or not. */
export function floor({ rules }: Pick<RedFlagResult, 'rules'>): { level: Level; locks: Lock } {
  return {
    level: LEVELS.find((level) => rules.some((rule) => rule.level === level)) ?? 'none-found',
    locks: LOCKS.findLast((lock) => rules.some((rule) => rule.locks === lock)) ?? 'none',
  };
}

/**
 * The order of law 1. `unfinished` is no result, so it stands beside the levels and not among them: it locks
 * all and it ends as soon as nothing is missing. What may never shrink is what the fired rules ask for.
 */
export function isLooser(after: RedFlagResult, before: RedFlagResult): boolean {
  const [now, then] = [floor(after), floor(before)];
  if (urgency(now.level) < urgency(then.level)) return true;
  if (strictness(now.locks) < strictness(then.locks)) return true;
  return after.level === 'unfinished' ? after.locks !== 'all' : after.level !== now.level;
}

/** How an arbitrary answer set is filled, in shares of 256. What is left over is no, or the mildest band. */
export interface Mix {
  readonly signs: number;
  readonly unanswered: number;
  /** Share of signs among the questions of the inflammatory block; as `signs` when left out. */
  readonly inflammatory?: number;
  /** As on a screen: a follow-up is answered only where the question it follows is ticked. */
  readonly asked?: boolean;
}

const QUANTITY_SET = new Set<string>(QUANTITY_IDS);
const RED_FLAG_SET = new Set<string>(RED_FLAG_IDS);
/** Follow-ups after what they follow. */
const DRAWN: readonly AnswerId[] = [
  ...ALL_IDS.filter((id) => !PARENTS.has(id)),
  ...ALL_IDS.filter((id) => PARENTS.has(id)),
];

/** Answer sets of every kind: a byte for each question, read by a mix that is drawn too. */
export function answerSets(mixes: readonly Mix[]): fc.Arbitrary<Answers> {
  // Without fast-check's bias towards small numbers, so that the shares of a mix hold.
  const bytes = fc.noBias(fc.uint8Array({ minLength: ALL_IDS.length, maxLength: ALL_IDS.length }));
  return fc.tuple(fc.constantFrom(...mixes), bytes).map(([mix, shares]) => {
    const answers: Record<string, string> = {};
    DRAWN.forEach((id, at) => {
      // From the top down: signs, unanswered, no. So a failure shrinks towards no.
      const rank = 255 - (shares[at] ?? 0);
      const signs = RED_FLAG_SET.has(id) ? mix.signs : (mix.inflammatory ?? mix.signs);
      if (rank >= signs && rank < signs + mix.unanswered) return;
      const parent = mix.asked === true ? PARENTS.get(id) : undefined;
      if (parent !== undefined && (answers[parent] ?? 'no') === 'no') return;
      const sign = rank < signs;
      answers[id] = QUANTITY_SET.has(id) ? band(id as QuantityId, sign, rank) : yesNo(sign, rank);
    });
    return answers;
  });
}

function yesNo(sign: boolean, pick: number): Answer {
  if (!sign) return 'no';
  return pick % 3 === 0 ? 'not-sure' : 'yes';
}

const BANDS: ReadonlyMap<string, readonly string[]> = new Map(
  QUANTITIES.map(({ id, bands }: Quantity) => [id, [...Object.keys(bands), 'not-sure']]),
);

function band(id: QuantityId, any: boolean, pick: number): string {
  const bands = BANDS.get(id) ?? [];
  return any ? (bands[pick % bands.length] ?? 'not-sure') : MILD_QUANTITIES[id];
}

/** From healthy to very ill, from nothing answered to everything. */
export const MIXES: readonly Mix[] = [
  { signs: 0, unanswered: 0, inflammatory: 128, asked: true },
  { signs: 2, unanswered: 0, inflammatory: 90 },
  { signs: 6, unanswered: 0, asked: true },
  { signs: 12, unanswered: 0 },
  { signs: 90, unanswered: 0, asked: true },
  { signs: 2, unanswered: 4, inflammatory: 128, asked: true },
  { signs: 6, unanswered: 40, inflammatory: 90 },
  { signs: 24, unanswered: 128, asked: true },
  { signs: 60, unanswered: 190 },
];

/** Mixes in which every question that applies is answered. */
export const COMPLETE_MIXES = MIXES.filter(({ unanswered }) => unanswered === 0);

/** One seed for all property tests, so that a failure on one machine is a failure on every machine. */
export const SEED = 20_261_120;
