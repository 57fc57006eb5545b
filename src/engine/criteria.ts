/**
 * Criteria sets: n items, one point each, positive from a cut-off on ("4 or more of 5").
 * A set can be met, not met, not apply, or not be known yet while items are open.
 */
import { holds, openFacts, type Truth, type When } from './decision-table.js';

export interface CriteriaItem<Fact extends string> {
  readonly id: string;
  readonly when: When<Fact>;
}

export interface CriteriaSet<Fact extends string, Source extends string> {
  /** Words, stable, never reused. */
  readonly id: string;
  /** The row in the clinical specification. */
  readonly spec: string;
  /** Whom the set was made for; outside this it says nothing. */
  readonly applies: When<Fact>;
  readonly items: readonly CriteriaItem<Fact>[];
  /** Points from which the set is positive, the lowest first. */
  readonly cutoffs: readonly [number, ...number[]];
  readonly sources: readonly Source[];
}

export interface CriteriaScore {
  readonly applies: Truth;
  /** Items known to be met. Counted whether or not the set applies. */
  readonly points: number;
  /** Points if every open item turned out to be met. */
  readonly pointsPossible: number;
  readonly status: 'met' | 'not-met' | 'does-not-apply' | 'not-known-yet';
}

/** Scores one set; `status` is held against the lowest cut-off. */
export function score<Fact extends string>(
  set: CriteriaSet<Fact, string>,
  fact: (id: Fact) => Truth,
): CriteriaScore {
  const items = set.items.map((item) => holds(item.when, fact));
  const points = items.filter((met) => met === true).length;
  const pointsPossible = points + items.filter((met) => met === undefined).length;
  const counted = { applies: holds(set.applies, fact), points, pointsPossible };
  const reached = reaches(counted, set.cutoffs[0]);
  if (counted.applies === false) return { ...counted, status: 'does-not-apply' };
  if (reached === undefined) return { ...counted, status: 'not-known-yet' };
  return { ...counted, status: reached ? 'met' : 'not-met' };
}

/** Whether a set applies and has at least so many points. */
export function reaches(
  { applies, points, pointsPossible }: Omit<CriteriaScore, 'status'>,
  cutoff: number,
): Truth {
  if (applies === false || pointsPossible < cutoff) return false;
  return applies === true && points >= cutoff ? true : undefined;
}

/** The facts whose answer can still move a set across a cut-off. */
export function openCriteria<Fact extends string>(
  set: CriteriaSet<Fact, string>,
  cutoff: number,
  fact: (id: Fact) => Truth,
): readonly Fact[] {
  const scored = score(set, fact);
  if (reaches(scored, cutoff) !== undefined) return [];
  const items = scored.points >= cutoff ? [] : set.items.flatMap((item) => openFacts(item.when, fact));
  return [...openFacts(set.applies, fact), ...items];
}
