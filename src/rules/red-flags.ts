/** When to get help: the red-flag rules (A) and the inflammatory criteria (B) bound to their tables. */
import { openCriteria, reaches, score, type CriteriaScore } from '../engine/criteria.js';
import { anyOf, decide, holds, openFacts, type Truth } from '../engine/decision-table.js';
import { InputError } from '../engine/input-error.js';
import * as locks from '../engine/locks.js';
import type { CheckRecord, Due, Lock, SinceCheck } from '../engine/locks.js';
import type { Day } from '../engine/day.js';
import type {
  CriteriaSetId,
  InflammatoryFact,
  InflammatoryOutcomeId,
  Quantity,
  QuantityId,
  Reached,
  Threshold,
} from '../knowledge/inflammatory-criteria.js';
import type { Answers, QuestionId, Screen, ScreenId } from '../knowledge/question-screens.js';
import type { Question } from '../knowledge/red-flag-questions.js';
import type {
  Level,
  RedFlagFact,
  RedFlagNoteId,
  RedFlagRule,
  RedFlagRuleId,
} from '../knowledge/red-flag-rules.js';
import type { SourceId } from '../knowledge/sources.js';
import {
  CRITERIA_SETS,
  INFLAMMATORY_OUTCOMES,
  INFLAMMATORY_QUESTIONS,
  LEVELS,
  LEVELS_BEFORE_INFLAMMATORY_BLOCK,
  LINKED_ILLNESS,
  LOCKS,
  QUANTITIES,
  QUESTION_SCREENS,
  RECHECK_LIMITS,
  RED_FLAG_NOTES,
  RED_FLAG_QUESTIONS,
  RED_FLAG_RULES,
  THRESHOLDS,
} from '../tables.js';

export interface InflammatoryResult {
  /**
   * `too-early`: 3 months or less, the sets were not made for it. `unfinished`: an open answer can still
   * change what is advised.
   */
  readonly status: 'settled' | 'unfinished' | 'too-early';
  /** Rows of B.6 that hold with the answers so far: at most one by points, and the note on linked illness. */
  readonly outcomes: readonly InflammatoryOutcomeId[];
  /** Every published set, counted whether or not it applies. */
  readonly sets: Readonly<Record<CriteriaSetId, CriteriaScore>>;
  /** Questions whose answer can still change the outcome, in the order to ask them. */
  readonly missing: readonly (QuestionId | QuantityId)[];
}

export interface FiredRule extends RedFlagRule {
  readonly id: RedFlagRuleId;
  /** Of the answers that made it fire. */
  readonly sources: readonly SourceId[];
}

export interface RedFlagResult {
  /** `unfinished` is not a result. An emergency stands even while questions are open. */
  readonly level: Level | 'unfinished';
  /** Every rule that fired, most urgent first. */
  readonly rules: readonly FiredRule[];
  /** What to mention whenever one rings. */
  readonly notes: readonly RedFlagNoteId[];
  /** The strictest lock of the rules that fired; `all` while the level is `unfinished`. */
  readonly locks: Lock;
  /** Questions that apply and are unanswered, in the order to ask them. */
  readonly missing: readonly (QuestionId | QuantityId)[];
  /** The inflammatory block, where it applies. */
  readonly inflammatory?: InflammatoryResult;
}

/** A screen that applies now, with those of its questions that apply. */
export interface AskedScreen {
  readonly screen: Screen & { readonly id: ScreenId };
  readonly questions: readonly (QuestionId | QuantityId)[];
}

const LIMITS = { ...RECHECK_LIMITS, levels: [...LEVELS, 'unfinished'] };
const QUESTIONS: ReadonlyMap<string, Question> = new Map(
  [...RED_FLAG_QUESTIONS, ...INFLAMMATORY_QUESTIONS].map((question) => [question.id, question]),
);
const QUANTITY: ReadonlyMap<string, Quantity> = new Map(QUANTITIES.map((row) => [row.id, row]));
const THRESHOLD: ReadonlyMap<string, Threshold> = new Map(THRESHOLDS.map((row) => [row.id, row]));
const RED_FLAG_IDS: ReadonlySet<string> = new Set([
  ...RED_FLAG_QUESTIONS.map(({ id }) => id),
  'pain-duration',
]);
const ASKING_ORDER: readonly (QuestionId | QuantityId)[] = QUESTION_SCREENS.flatMap(
  ({ questions }) => questions,
);

/**
 * Reads the answers against the red-flag rules (A.5) and, where they apply, the inflammatory criteria (B).
 *
 * Not sure counts as yes; unanswered is never no. An answer may be left out, an unknown one may not.
 * @throws {InputError} naming the question that is unknown or whose answer is not one of those allowed
 */
export function checkRedFlags(answers: Answers): RedFlagResult {
  return readRedFlags(readAnswers(answers));
}

/**
 * Scores the four published criteria sets for inflammatory back pain (B.2) and their combined outcome (B.6).
 * Red-flag answers are ignored.
 * @throws {InputError} naming the question that is unknown or whose answer is not one of those allowed
 */
export function scoreInflammatoryPain(answers: Answers): InflammatoryResult {
  return readInflammatoryPain(readAnswers(answers));
}

/**
 * The screens to ask, in order, as far as the answers given so far tell: follow-ups where their question was
 * ticked, the inflammatory block where it applies, and of its questions those that are answered or can still
 * change the outcome.
 * @throws {InputError} naming the question that is unknown or whose answer is not one of those allowed
 */
export function screensToAsk(answers: Answers): readonly AskedScreen[] {
  const read = readAnswers(answers);
  const { missing, inflammatory } = readRedFlags(read);
  const asked = (id: QuestionId | QuantityId) =>
    missing.includes(id) ||
    (read.answered(id) && applies(id, read) && (RED_FLAG_IDS.has(id) || inflammatory !== undefined));
  return QUESTION_SCREENS.map((screen) => ({
    screen,
    questions: screen.questions.filter(asked),
  })).filter(({ questions }) => questions.length > 0);
}

/** The answers a choice offers, in order. */
export function optionsOf(id: QuestionId | QuantityId): readonly string[] {
  const quantity = QUANTITY.get(id);
  return quantity ? [...Object.keys(quantity.bands), 'not-sure'] : ['yes', 'no', 'not-sure'];
}

/**
 * What a plan must ask before it goes on (L8).
 * @param today the reader's calendar day
 * @throws {InputError} naming the date, level, lock or length that is none
 */
export function recheckDue(record: CheckRecord | undefined, today: Day, since?: SinceCheck): Due {
  return locks.recheckDue(LIMITS, record, today, since);
}

/**
 * The lock that holds once a clinician's clearance is counted (L9). Never opens anything at `emergency`.
 * @throws {InputError} naming the level, lock or day that is none
 */
export function lockAfterClearance(
  record: Pick<CheckRecord, 'level' | 'locks' | 'clearance' | 'worse'>,
): Lock {
  return locks.lockAfterClearance(LIMITS, record);
}

interface ReadAnswers {
  readonly answered: (id: QuestionId | QuantityId) => boolean;
  readonly fact: (id: QuestionId | InflammatoryFact) => Truth;
}

function readRedFlags(read: ReadAnswers): RedFlagResult {
  const closed = RED_FLAG_RULES.some(
    (rule) =>
      LEVELS_BEFORE_INFLAMMATORY_BLOCK.some((level) => level === rule.level) &&
      holds<RedFlagFact>(rule.when, (id) => id !== 'inflammatory-pattern' && read.fact(id)) === true,
  );
  const inflammatory = closed ? undefined : readInflammatoryPain(read);
  const fact = (id: RedFlagFact) => (id === 'inflammatory-pattern' ? pattern(inflammatory) : read.fact(id));
  const open = new Set<string>(inflammatory?.missing);
  const missing = ASKING_ORDER.filter(
    (id) => open.has(id) || (RED_FLAG_IDS.has(id) && !read.answered(id) && applies(id, read)),
  );
  const { rules, ...decision } = decide<RedFlagFact, Level, Lock, RedFlagRow>(
    { levels: LEVELS, locks: LOCKS, rules: RED_FLAG_RULES },
    fact,
    missing.length === 0,
  );
  const fired = rules.map((rule) => {
    const facts = rule.when.flat().filter((id) => fact(id) === true);
    return { ...rule, sources: [...new Set(facts.flatMap((id) => sourcesOf(id, inflammatory)))] };
  });
  return {
    ...decision,
    rules: fired,
    notes: RED_FLAG_NOTES.filter(({ when }) => holds<RedFlagFact>(when, fact) === true).map(({ id }) => id),
    missing,
    ...(inflammatory && inflammatory.status !== 'too-early' && { inflammatory }),
  };
}

type RedFlagRow = RedFlagRule & { readonly id: RedFlagRuleId };

function sourcesOf(id: RedFlagFact, inflammatory: InflammatoryResult | undefined): readonly SourceId[] {
  if (id !== 'inflammatory-pattern') {
    return (QUESTIONS.get(id) ?? QUANTITY.get(THRESHOLD.get(id)?.quantity ?? ''))?.sources ?? [];
  }
  return [...INFLAMMATORY_OUTCOMES, LINKED_ILLNESS]
    .filter((row) => inflammatory?.outcomes.includes(row.id))
    .flatMap(({ sources }) => sources);
}

function pattern(inflammatory: InflammatoryResult | undefined): Truth {
  if (inflammatory === undefined) return false;
  if (inflammatory.outcomes.length > 0) return true;
  return inflammatory.status === 'unfinished' ? undefined : false;
}

/** Walks B.6 from the top: which rows hold, and what the rows that are still open hang on. */
function readInflammatoryPain(read: ReadAnswers): InflammatoryResult {
  const { fact } = read;
  const sets = Object.fromEntries(
    CRITERIA_SETS.map((set) => [set.id, score<InflammatoryFact>(set, fact)]),
  ) as Record<CriteriaSetId, CriteriaScore>;
  const longEnough = fact('over-3-months');
  if (longEnough === false) return { status: 'too-early', outcomes: [], sets, missing: [] };
  if (longEnough === undefined) {
    return { status: 'unfinished', outcomes: [], sets, missing: ['pain-duration'] };
  }

  const outcomes: InflammatoryOutcomeId[] = [];
  const open: InflammatoryFact[] = openFacts<InflammatoryFact>(LINKED_ILLNESS.when, fact).slice();
  for (const { id, reached } of INFLAMMATORY_OUTCOMES) {
    const cutoffs: readonly Reached[] = reached;
    const truth = anyOf(cutoffs, ({ set, points }) => reaches(sets[set], points));
    if (truth === true) {
      outcomes.push(id);
      break;
    }
    if (truth === undefined) open.push(...cutoffs.flatMap((cutoff) => openFor(cutoff, fact)));
  }
  if (holds<InflammatoryFact>(LINKED_ILLNESS.when, fact) === true) outcomes.push(LINKED_ILLNESS.id);

  const asked = new Set<string>(open.map((id) => THRESHOLD.get(id)?.quantity ?? id));
  const missing = ASKING_ORDER.filter((id) => asked.has(id) && !read.answered(id) && applies(id, read));
  return { status: missing.length > 0 ? 'unfinished' : 'settled', outcomes, sets, missing };
}

function openFor({ set: id, points }: Reached, fact: (id: InflammatoryFact) => Truth) {
  return CRITERIA_SETS.filter((set) => set.id === id).flatMap((set) =>
    openCriteria<InflammatoryFact>(set, points, fact),
  );
}

/** A follow-up applies only while the question it follows was answered yes or not sure. */
function applies(id: QuestionId | QuantityId, { fact }: ReadAnswers): boolean {
  const parent = QUESTIONS.get(id)?.follows;
  return parent === undefined || fact(parent as QuestionId) === true;
}

/** Checks every answer and gives what is known of each fact. */
function readAnswers(answers: Answers): ReadAnswers {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw new InputError('answers', answers, 'an object of answers by question id');
  }
  const values = new Map<string, string | number>();
  for (const [id, value] of Object.entries(answers)) {
    if (value !== undefined) values.set(id, readAnswer(id, value));
  }
  const fact = (id: QuestionId | InflammatoryFact): Truth => {
    const threshold = THRESHOLD.get(id);
    if (threshold) return factOf(threshold);
    const value = values.get(id);
    return value === undefined ? undefined : value !== 'no';
  };
  const factOf = ({ quantity, below, above, knownFrom }: Threshold): Truth => {
    const value = values.get(quantity);
    if (typeof value !== 'number') return (knownFrom && fact(knownFrom)) || undefined;
    return below === undefined ? value > (above ?? 0) : value < below;
  };
  return { answered: (id) => values.has(id), fact };
}

/** An answer as the engine reads it: bands as the number that stands for them, not sure as the worst. */
function readAnswer(id: string, value: unknown): string | number {
  const quantity = QUANTITY.get(id);
  if (quantity === undefined) {
    if (!QUESTIONS.has(id)) throw new InputError(id, value, 'nothing, for there is no such question');
    if (value === 'yes' || value === 'no' || value === 'not-sure') return value;
    throw new InputError(id, value, "'yes', 'no' or 'not-sure'");
  }
  const { bands, notSure, max, unit } = quantity;
  const offered: readonly [string, number][] = [...Object.entries(bands), ['not-sure', notSure]];
  const band = offered.find(([name]) => name === value);
  if (band) return band[1];
  if (typeof value === 'number' && value >= 0 && value <= max) return value;
  const ids = offered.map(([name]) => `'${name}'`).join(', ');
  throw new InputError(id, value, `${ids} or 0 to ${max} ${unit}`);
}
