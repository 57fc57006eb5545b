/** What is good to know beside a way back to running. The words are in `src/messages/en/run-notes.ts`. */
import type { SourceId } from './sources.js';

export interface RunNote {
  readonly id: string;
  /** The row in the clinical specification; `I 0.49` is a claim of section I. */
  readonly spec: string;
  readonly sources: readonly SourceId[];
}

/** In the order in which they are shown. All are advice; none is asked for before the plan opens. */
export const RUN_NOTES = [
  { id: 'talk-pace', spec: 'E.3', sources: ['trials', 'design-decision'] },
  { id: 'distance-first', spec: 'E.1', sources: ['s0', 'osu', 'semc', 'deering24'] },
  { id: 'one-change', spec: 'D.5', sources: ['s0', 'design-decision'] },
  { id: 'new-ground', spec: 'E.2', sources: ['osu'] },
  { id: 'early-signs', spec: 'D.4', sources: ['silb', 'design-decision'] },
  { id: 'easy-days', spec: 'F8', sources: ['s0', 'ng59', 'qaseem', 'design-decision'] },
  { id: 'cross-training', spec: 'E.5', sources: ['s0'] },
  { id: 'quicker-steps', spec: 'E.5', sources: ['heider'] },
  { id: 'soft-landing', spec: 'E.5', sources: ['whitney', 'design-decision'] },
  { id: 'level-hips', spec: 'E.5', sources: ['whitney'] },
  { id: 'strength-goals', spec: 'E.2', sources: ['goom'] },
  { id: 'weeks-to-months', spec: 'I 0.49', sources: ['s0'] },
] as const satisfies readonly RunNote[];

export type RunNoteId = (typeof RUN_NOTES)[number]['id'];
