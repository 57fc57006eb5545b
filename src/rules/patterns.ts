/** What might be going on: the patterns with what they lead to, and the questions before tiredness (F1). */
import { InputError } from '../engine/input-error.js';
import type { Lock } from '../engine/locks.js';
import type { BackfireId } from '../knowledge/backfires.js';
import type { ExerciseId, SelfCheckId } from '../knowledge/exercises.js';
import type { FailureModeId } from '../knowledge/mechanisms.js';
import type { Pattern, PatternId } from '../knowledge/patterns.js';
import type { Answers, QuestionId } from '../knowledge/question-screens.js';
import type { QuantityId } from '../knowledge/inflammatory-criteria.js';
import type { RedFlagQuestionId } from '../knowledge/red-flag-questions.js';
import {
  BACKFIRES,
  EXERCISES,
  FAILURE_MODES,
  LOCKS,
  MOVEMENT_SCREENS,
  PATTERNS,
  RED_FLAG_QUESTIONS,
  SELF_CHECKS,
} from '../tables.js';
import { scoreInflammatoryPain, type AskedScreen, type InflammatoryResult } from './red-flags.js';

export interface Explained {
  readonly patterns: readonly (Pattern & { readonly id: PatternId })[];
  /** Ways in which the passing of load may falter. */
  readonly modes: readonly FailureModeId[];
  /** Warning signs that could hide behind one of them. */
  readonly ruleOut: readonly RedFlagQuestionId[];
  readonly checks: readonly SelfCheckId[];
  readonly exercises: readonly ExerciseId[];
  readonly backfires: readonly BackfireId[];
}

export interface MovementCheck {
  /**
   * `questions`: an open answer could still make the pain fit an inflammatory pattern, or one of the five is
   * open. `inflammatory`: a row of B.6 holds. Only `tiredness` may be explained as that.
   */
  readonly shows: 'questions' | 'inflammatory' | 'tiredness';
  readonly inflammatory: InflammatoryResult;
}

/**
 * What one or more patterns lead to, each list in the order of its table. Without a pattern: all there is.
 * @throws {InputError} naming the pattern that there is not
 */
export function explainPatterns(ids: readonly PatternId[]): Explained {
  const known: readonly string[] = PATTERNS.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new InputError('pattern', unknown, `one of ${known.join(', ')}`);
  const patterns: Explained['patterns'] = PATTERNS.filter(({ id }) => ids.includes(id));
  const from = patterns.length > 0 ? patterns : (PATTERNS as Explained['patterns']);
  const named = <Id extends string>(
    rows: readonly { readonly id: Id }[],
    of: (row: Pattern) => readonly Id[],
  ) => rows.map(({ id }) => id).filter((id) => from.some((pattern) => of(pattern).includes(id)));
  return {
    patterns,
    modes: named<FailureModeId>(FAILURE_MODES, ({ modes }) => modes),
    ruleOut: named<RedFlagQuestionId>(RED_FLAG_QUESTIONS, ({ ruleOut }) => ruleOut),
    checks: named<SelfCheckId>(SELF_CHECKS, ({ checks }) => checks),
    exercises: named<ExerciseId>(EXERCISES, ({ exercises }) => exercises),
    backfires: named<BackfireId>(BACKFIRES, ({ backfires }) => backfires),
  };
}

/**
 * Whether pain that is better with movement may be explained as tiredness (F1). That movement eases it counts
 * as a yes; other red-flag answers are ignored. Not sure counts as yes; unanswered is never no.
 * @throws {InputError} naming the question that is unknown or whose answer is not one of those allowed
 */
export function checkMovement(answers: Answers): MovementCheck {
  const inflammatory = scoreInflammatoryPain(moving(answers));
  const { outcomes, status } = inflammatory;
  if (outcomes.length > 0) return { shows: 'inflammatory', inflammatory };
  const isOpen = status === 'unfinished' || FIRST_QUESTIONS.some((id) => answers[id] === undefined);
  return { shows: isOpen ? 'questions' : 'tiredness', inflammatory };
}

/**
 * The screens to ask before tiredness may be the explanation: the first five questions, then those that are
 * answered or can still change the outcome.
 * @throws {InputError} naming the question that is unknown or whose answer is not one of those allowed
 */
export function movementScreens(answers: Answers): readonly AskedScreen[] {
  const { missing, status } = scoreInflammatoryPain(moving(answers));
  const asked = (id: QuestionId | QuantityId): boolean =>
    FIRST_QUESTIONS.includes(id) ||
    missing.includes(id) ||
    (status !== 'too-early' && answers[id] !== undefined);
  return MOVEMENT_SCREENS.map((screen) => ({ screen, questions: screen.questions.filter(asked) })).filter(
    ({ questions }) => questions.length > 0,
  );
}

/** Whether a lock closes a self-check or an exercise. */
export function isClosed({ closedBy }: { readonly closedBy: Lock }, lock: Lock): boolean {
  return LOCKS.indexOf(lock) >= LOCKS.indexOf(closedBy);
}

/** Asked of everybody (F1): age at the start, how long, morning stiffness, rest, nights. */
const FIRST_QUESTIONS: readonly (QuestionId | QuantityId)[] = MOVEMENT_SCREENS.filter(
  ({ spec }) => spec === 'F1',
).flatMap(({ questions }) => questions);

const moving = (answers: Answers): Answers => ({ ...answers, 'eased-by-movement': 'yes' });
