/**
 * The knowledge tables as the package exports them: frozen, since everything on a page shares them. Each one
 * falls away from a bundle that does not read it.
 */
import * as criteria from './knowledge/inflammatory-criteria.js';
import * as screens from './knowledge/question-screens.js';
import * as recheck from './knowledge/recheck-limits.js';
import * as questions from './knowledge/red-flag-questions.js';
import * as redFlags from './knowledge/red-flag-rules.js';
import * as regions from './knowledge/regions.js';
import * as sources from './knowledge/sources.js';
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
export const QUESTION_SCREENS = /* @__PURE__ */ frozen(screens.QUESTION_SCREENS);
export const RECHECK_LIMITS = /* @__PURE__ */ frozen(recheck.RECHECK_LIMITS);
export const RED_FLAG_QUESTIONS = /* @__PURE__ */ frozen(questions.RED_FLAG_QUESTIONS);
export const LEVELS = /* @__PURE__ */ frozen(redFlags.LEVELS);
export const LEVELS_BEFORE_INFLAMMATORY_BLOCK = /* @__PURE__ */ frozen(
  redFlags.LEVELS_BEFORE_INFLAMMATORY_BLOCK,
);
export const LOCKS = /* @__PURE__ */ frozen(redFlags.LOCKS);
export const RED_FLAG_NOTES = /* @__PURE__ */ frozen(redFlags.RED_FLAG_NOTES);
export const RED_FLAG_RULES = /* @__PURE__ */ frozen(redFlags.RED_FLAG_RULES);
export const ELSEWHERE = /* @__PURE__ */ frozen(regions.ELSEWHERE);
export const REGIONS = /* @__PURE__ */ frozen(regions.REGIONS);
export const REVIEWED_ON = sources.REVIEWED_ON;
export const SOURCES = /* @__PURE__ */ frozen(sources.SOURCES);
export const WATCH_LIST = /* @__PURE__ */ frozen(watch.WATCH_LIST);
