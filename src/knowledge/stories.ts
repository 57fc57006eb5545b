/**
 * What happened to one person each: told as that, never as advice (F, 0.2). The words are in
 * `src/messages/en/treatments.ts`.
 */
import type { SourceId } from './sources.js';

export interface Story {
  readonly id: string;
  /** The section, or the claim, of part I that it tells. */
  readonly spec: string;
  /** The rulings that bind its words. */
  readonly rulings: readonly string[];
  readonly sources: readonly SourceId[];
}

export const STORIES = [
  {
    id: 'lifter',
    spec: 'I.2',
    rulings: ['F8', 'F11', 'F19', 'F22', 'F35', 'F42'],
    sources: ['s2', 'ng59', 'qaseem'],
  },
  {
    id: 'massage',
    spec: 'I.4',
    rulings: ['F9', 'F10', 'F12', 'F23', 'F37'],
    sources: ['s4', 'design-decision'],
  },
  { id: 'comment', spec: 'I 4.23', rulings: ['F9'], sources: ['s4', 'design-decision'] },
] as const satisfies readonly Story[];

export type StoryId = (typeof STORIES)[number]['id'];
