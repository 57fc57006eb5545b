/** What is good to know beside a plan. The words are in `src/messages/en/pacing-notes.ts`. */
import type { ActivityId } from './pacing-limits.js';
import type { SourceId } from './sources.js';

export interface PacingNote {
  readonly id: string;
  /** The row in the clinical specification; `I 0.30` is a claim of section I. */
  readonly spec: string;
  /** The activities it is about; without them it is about every one. */
  readonly activities?: readonly ActivityId[];
  readonly sources: readonly SourceId[];
}

/** In the order in which they are shown. */
export const PACING_NOTES = [
  { id: 'start-carry', spec: 'I 0.33', activities: ['carry'], sources: ['s0'] },
  {
    id: 'start-single-leg-stand',
    spec: 'I 0.30',
    activities: ['single-leg-stand'],
    sources: ['s0', 'design-decision'],
  },
  { id: 'start-step-down', spec: 'I 0.35', activities: ['step-down'], sources: ['s0'] },
  { id: 'one-change', spec: 'D.5', sources: ['s0', 'design-decision'] },
  { id: 'sitting-breaks', spec: 'F34', activities: ['sit', 'drive'], sources: ['s0', 'decarv'] },
  { id: 'easy-days', spec: 'F8', sources: ['s0', 'ng59', 'qaseem'] },
  { id: 'early-signs', spec: 'D.4', sources: ['silb', 'design-decision'] },
  { id: 'no-pushing', spec: 'F42', sources: ['silb', 'smith17'] },
  { id: 'no-all-out', spec: 'I 2.36', activities: ['carry'], sources: ['design-decision'] },
  { id: 'stretching', spec: 'F9', activities: ['own'], sources: ['s0'] },
  {
    id: 'two-week-review',
    spec: 'F29',
    activities: ['carry', 'single-leg-stand', 'step-down'],
    sources: ['s0'],
  },
  { id: 'weeks-to-months', spec: 'I 0.49', sources: ['s0'] },
  { id: 'sleep', spec: 'F35', sources: ['silva'] },
] as const satisfies readonly PacingNote[];

export type PacingNoteId = (typeof PACING_NOTES)[number]['id'];
