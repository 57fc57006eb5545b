/**
 * A decision table with the hit policy "collect, most urgent wins": every rule that fires is kept, and the
 * level is that of the most urgent one.
 *
 * Conditions have no "not", so one more yes can only make more rules fire: by construction no answer can
 * lower a level.
 */

/** `undefined` is "not known yet", which is never the same as `false` (Kleene's three-valued logic). */
export type Truth = boolean | undefined;

/** Any of each inner list, and all of the lists. */
export type When<Fact extends string> = readonly (readonly Fact[])[];

export interface Rule<Fact extends string, Level extends string, Lock extends string> {
  /** Words, stable, never reused. */
  readonly id: string;
  /** The row in the clinical specification. */
  readonly spec: string;
  readonly level: Level;
  /** What stays closed while this rule holds. */
  readonly locks: Lock;
  readonly when: When<Fact>;
}

export interface DecisionTable<Level extends string, Lock extends string, R> {
  /** Most urgent first. The first one stands even while questions are open; the last needs no rule. */
  readonly levels: readonly [Level, ...Level[]];
  /** Loosest first. */
  readonly locks: readonly [Lock, ...Lock[]];
  readonly rules: readonly R[];
}

export interface Decision<Level extends string, Lock extends string, R> {
  /** `unfinished` is not a result: a question is open and no rule of the most urgent level has fired. */
  readonly level: Level | 'unfinished';
  /** Every rule that fired, most urgent first, in the order of the table within a level. */
  readonly rules: readonly R[];
  /** The strictest lock of the rules that fired; the strictest there is while the level is `unfinished`. */
  readonly locks: Lock;
}

export function allOf<T>(items: readonly T[], truth: (item: T) => Truth): Truth {
  let all: Truth = true;
  for (const item of items) {
    const value = truth(item);
    if (value === false) return false;
    if (value === undefined) all = undefined;
  }
  return all;
}

export function anyOf<T>(items: readonly T[], truth: (item: T) => Truth): Truth {
  const none = allOf(items, (item) => not(truth(item)));
  return not(none);
}

const not = (value: Truth): Truth => (value === undefined ? undefined : !value);

/** Whether a condition holds, fails, or hangs on something that is not known yet. */
export function holds<Fact extends string>(when: When<Fact>, fact: (id: Fact) => Truth): Truth {
  return allOf(when, (clause) => anyOf(clause, fact));
}

/** The facts on which a condition that is still open hangs. */
export function openFacts<Fact extends string>(when: When<Fact>, fact: (id: Fact) => Truth): readonly Fact[] {
  if (holds(when, fact) !== undefined) return [];
  return when
    .filter((clause) => anyOf(clause, fact) === undefined)
    .flatMap((clause) => clause.filter((id) => fact(id) === undefined));
}

/**
 * Reads a whole table.
 * @param fact what is known of each fact the rules name
 * @param finished whether every question that applies has been answered
 */
export function decide<
  Fact extends string,
  Level extends string,
  Lock extends string,
  R extends Rule<Fact, Level, Lock>,
>(
  table: DecisionTable<Level, Lock, R>,
  fact: (id: Fact) => Truth,
  finished: boolean,
): Decision<Level, Lock, R> {
  const { levels, locks } = table;
  const fired = table.rules.filter((rule) => holds(rule.when, fact) === true);
  const rules = levels.flatMap((level) => fired.filter((rule) => rule.level === level));
  const level = rules[0]?.level ?? levels[levels.length - 1] ?? levels[0];
  if (!finished && level !== levels[0]) {
    return { level: 'unfinished', rules, locks: locks[locks.length - 1] ?? locks[0] };
  }
  return { level, rules, locks: strictest(locks, rules) };
}

function strictest<Lock extends string>(
  order: readonly [Lock, ...Lock[]],
  rules: readonly { readonly locks: Lock }[],
): Lock {
  const rank = Math.max(0, ...rules.map((rule) => order.indexOf(rule.locks)));
  return order[rank] ?? order[0];
}
