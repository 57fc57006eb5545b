/**
 * Every criterion of WCAG 2.2 at levels A and AA, how far the widgets meet it, and the tests that show it. A criterion
 * that no test shows is not claimed.
 */
import type { Criterion } from './evidence.js';
import { OPERABLE } from './operable.js';
import { PERCEIVABLE } from './perceivable.js';
import { ROBUST } from './robust.js';
import { UNDERSTANDABLE } from './understandable.js';

export const PRINCIPLES: readonly (readonly [principle: string, criteria: readonly Criterion[]])[] = [
  ['1. Perceivable', PERCEIVABLE],
  ['2. Operable', OPERABLE],
  ['3. Understandable', UNDERSTANDABLE],
  ['4. Robust', ROBUST],
];

export const CRITERIA: readonly Criterion[] = PRINCIPLES.flatMap(([, criteria]) => criteria);
