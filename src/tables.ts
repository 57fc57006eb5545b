/**
 * The knowledge tables as the package exports them: frozen, since everything on a page shares them. Each one
 * falls away from a bundle that does not read it.
 */
import * as criteria from './knowledge/inflammatory-criteria.js';
import * as pacing from './knowledge/pacing-limits.js';
import * as pacingNotes from './knowledge/pacing-notes.js';
import * as backfires from './knowledge/backfires.js';
import * as exercises from './knowledge/exercises.js';
import * as jointTests from './knowledge/joint-tests.js';
import * as mechanisms from './knowledge/mechanisms.js';
import * as modelNotes from './knowledge/model-notes.js';
import * as patterns from './knowledge/patterns.js';
import * as poses from './knowledge/poses.js';
import * as screens from './knowledge/question-screens.js';
import * as recheck from './knowledge/recheck-limits.js';
import * as questions from './knowledge/red-flag-questions.js';
import * as redFlags from './knowledge/red-flag-rules.js';
import * as regions from './knowledge/regions.js';
import * as runNotes from './knowledge/run-notes.js';
import * as runGate from './knowledge/run-gate.js';
import * as run from './knowledge/run-stages.js';
import * as sources from './knowledge/sources.js';
import * as stories from './knowledge/stories.js';
import * as treatments from './knowledge/treatments.js';
import * as watch from './knowledge/watch-list.js';

function frozen<T>(table: T): T {
  if (typeof table === 'object' && table !== null && !Object.isFrozen(table)) {
    Object.freeze(table);
    Object.values(table).forEach(frozen);
  }
  return table;
}

export const CRITERIA_SETS = /* @__PURE__ */ frozen(criteria.CRITERIA_SETS);
export const INFLAMMATORY_OUTCOMES = /* @__PURE__ */ frozen(criteria.INFLAMMATORY_OUTCOMES);
export const INFLAMMATORY_QUESTIONS = /* @__PURE__ */ frozen(criteria.INFLAMMATORY_QUESTIONS);
export const LINKED_ILLNESS = /* @__PURE__ */ frozen(criteria.LINKED_ILLNESS);
export const QUANTITIES = /* @__PURE__ */ frozen(criteria.QUANTITIES);
export const THRESHOLDS = /* @__PURE__ */ frozen(criteria.THRESHOLDS);
export const RUN_FIGURES = /* @__PURE__ */ frozen(poses.RUN_FIGURES);
export const TASK_FIGURES = /* @__PURE__ */ frozen(poses.TASK_FIGURES);
/** Every drawing. */
export const FIGURES = /* @__PURE__ */ figures();
export const QUESTION_SCREENS = /* @__PURE__ */ frozen(screens.QUESTION_SCREENS);
export const MOVEMENT_SCREENS = /* @__PURE__ */ frozen(screens.MOVEMENT_SCREENS);
export const RECHECK_LIMITS = /* @__PURE__ */ frozen(recheck.RECHECK_LIMITS);
export const RED_FLAG_QUESTIONS = /* @__PURE__ */ frozen(questions.RED_FLAG_QUESTIONS);
export const LEVELS = /* @__PURE__ */ frozen(redFlags.LEVELS);
export const LEVELS_BEFORE_INFLAMMATORY_BLOCK = /* @__PURE__ */ frozen(
  redFlags.LEVELS_BEFORE_INFLAMMATORY_BLOCK,
);
export const LOCKS = /* @__PURE__ */ frozen(redFlags.LOCKS);
export const RED_FLAG_NOTES = /* @__PURE__ */ frozen(redFlags.RED_FLAG_NOTES);
export const RED_FLAG_RULES = /* @__PURE__ */ frozen(redFlags.RED_FLAG_RULES);
export const ACTIVITIES = /* @__PURE__ */ frozen(pacing.ACTIVITIES);
export const BASELINES = /* @__PURE__ */ frozen(pacing.BASELINES);
export const CUTS = /* @__PURE__ */ frozen(pacing.CUTS);
export const LIGHTS = /* @__PURE__ */ frozen(pacing.LIGHTS);
export const PACING_LIMITS = /* @__PURE__ */ frozen(pacing.PACING_LIMITS);
export const PACING_NOTES = /* @__PURE__ */ frozen(pacingNotes.PACING_NOTES);
export const RISES = /* @__PURE__ */ frozen(pacing.RISES);
export const UNITS = /* @__PURE__ */ frozen(pacing.UNITS);
export const RUN_NOTES = /* @__PURE__ */ frozen(runNotes.RUN_NOTES);
export const BIRTH_GATE = /* @__PURE__ */ frozen(runGate.BIRTH_GATE);
export const MISSED_DAYS = /* @__PURE__ */ frozen(run.MISSED_DAYS);
export const PACE_STEPS = /* @__PURE__ */ frozen(run.PACE_STEPS);
export const RUN_GATE = /* @__PURE__ */ frozen(runGate.RUN_GATE);
export const RUN_LIMITS = /* @__PURE__ */ frozen(run.RUN_LIMITS);
export const RUN_PHASES = /* @__PURE__ */ frozen(run.RUN_PHASES);
export const RUN_STAGES = /* @__PURE__ */ frozen(run.RUN_STAGES);
export const ELSEWHERE = /* @__PURE__ */ frozen(regions.ELSEWHERE);
export const REGIONS = /* @__PURE__ */ frozen(regions.REGIONS);
export const REVIEWED_ON = sources.REVIEWED_ON;
export const RED_FLAG_SOURCES = /* @__PURE__ */ frozen(sources.RED_FLAG_SOURCES);
/** What the pacing calculator cites from; the whole is more than it needs. */
export const PACING_BIBLIOGRAPHY = /* @__PURE__ */ pacingBibliography();
/** What the return-to-run plan cites from. */
export const RUN_BIBLIOGRAPHY = /* @__PURE__ */ runBibliography();
/** What the pattern explainer cites from. */
export const PATTERN_BIBLIOGRAPHY = /* @__PURE__ */ patternBibliography();
/** The whole bibliography. */
export const SOURCES = /* @__PURE__ */ bibliography();
export const MODEL_PARTS = /* @__PURE__ */ frozen(mechanisms.MODEL_PARTS);
export const STRUCTURES = /* @__PURE__ */ frozen(mechanisms.STRUCTURES);
export const FAILURE_MODES = /* @__PURE__ */ frozen(mechanisms.FAILURE_MODES);
export const MULTIPLIERS = /* @__PURE__ */ frozen(mechanisms.MULTIPLIERS);
export const MECHANISM_NOTES = /* @__PURE__ */ frozen(mechanisms.MECHANISM_NOTES);
export const SELF_CHECKS = /* @__PURE__ */ frozen(exercises.SELF_CHECKS);
export const EXERCISES = /* @__PURE__ */ frozen(exercises.EXERCISES);
export const TRY_LIMITS = /* @__PURE__ */ frozen(exercises.TRY_LIMITS);
export const TRY_NOTES = /* @__PURE__ */ frozen(exercises.TRY_NOTES);
export const BACKFIRES = /* @__PURE__ */ frozen(backfires.BACKFIRES);
export const GRADES = /* @__PURE__ */ frozen(treatments.GRADES);
export const TREATMENTS = /* @__PURE__ */ frozen(treatments.TREATMENTS);
export const JOINT_TESTS = /* @__PURE__ */ frozen(jointTests.JOINT_TESTS);
export const TEST_FIGURES = /* @__PURE__ */ frozen(jointTests.TEST_FIGURES);
export const MODEL_NOTES = /* @__PURE__ */ frozen(modelNotes.MODEL_NOTES);
export const STORIES = /* @__PURE__ */ frozen(stories.STORIES);
export const PATTERNS = /* @__PURE__ */ frozen(patterns.PATTERNS);
export const WATCH_LIST = /* @__PURE__ */ frozen(watch.WATCH_LIST);

/** Functions, since a bundler keeps an array that is spread even where nobody reads it. */
function pacingBibliography() {
  return frozen([...sources.RED_FLAG_SOURCES, ...sources.PACING_SOURCES] as const);
}

function runBibliography() {
  return frozen([
    ...sources.RED_FLAG_SOURCES,
    ...sources.PACING_SOURCES,
    ...sources.GAIT_SOURCES,
    ...sources.RUN_SOURCES,
  ] as const);
}

function patternBibliography() {
  return frozen([
    ...sources.RED_FLAG_SOURCES,
    ...sources.PACING_SOURCES,
    ...sources.GAIT_SOURCES,
    ...sources.PATTERN_SOURCES,
  ] as const);
}

function bibliography() {
  return frozen([
    ...sources.RED_FLAG_SOURCES,
    ...sources.PACING_SOURCES,
    ...sources.GAIT_SOURCES,
    ...sources.RUN_SOURCES,
    ...sources.PATTERN_SOURCES,
  ] as const);
}

function figures() {
  return frozen([...poses.RUN_FIGURES, ...poses.EXERCISE_FIGURES] as const);
}
