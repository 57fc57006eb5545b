/** Popular fixes that often backfire (I 0.51 to 0.55). The words are in `src/messages/en/treatments.ts`. */
import type { SourceId } from './sources.js';

export interface Backfire {
  readonly id: string;
  readonly spec: string;
  /** The rulings that bind its words. */
  readonly rulings: readonly string[];
  readonly sources: readonly SourceId[];
}

export const BACKFIRES = [
  { id: 'hard-stretching', spec: 'I 0.51', rulings: ['F9'], sources: ['s0'] },
  { id: 'daily-realigning', spec: 'I 0.52', rulings: ['F10', 'F11'], sources: ['s0', 'tullberg', 'rsa'] },
  { id: 'long-sitting', spec: 'I 0.53', rulings: ['F34'], sources: ['s0', 'decarv'] },
  { id: 'heavy-lifts-first', spec: 'I 0.54', rulings: ['F15'], sources: ['s0'] },
  { id: 'bracing-all-day', spec: 'I 0.55', rulings: ['F14'], sources: ['s0'] },
] as const satisfies readonly Backfire[];

export type BackfireId = (typeof BACKFIRES)[number]['id'];
