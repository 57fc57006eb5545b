/**
 * How the pelvis passes load: one model among several (F12), told as one. The words are in
 * `src/messages/en/mechanisms.ts`, the drawing in `src/elements/si-pattern-explainer/pelvis.ts`.
 */
import type { SourceId } from './sources.js';

interface Row {
  readonly id: string;
  /** The row in the clinical specification; `I 0.9` is a claim of section I. */
  readonly spec: string;
  readonly sources: readonly SourceId[];
}

/** What holds the pelvis while load passes through it. */
export const MODEL_PARTS = [
  { id: 'form-closure', spec: 'I 0.9', sources: ['vleeming12', 's0'] },
  { id: 'force-closure', spec: 'I 0.8', sources: ['vleeming12', 's0'] },
  { id: 'timing', spec: 'I 0.10', sources: ['s0'] },
] as const satisfies readonly Row[];

export type ModelPartId = (typeof MODEL_PARTS)[number]['id'];

export interface Structure extends Row {
  readonly part: ModelPartId;
}

/** What the drawing can light up, in the order in which it is told. */
export const STRUCTURES = [
  { id: 'wedge', part: 'form-closure', spec: 'I 0.9', sources: ['vleeming12'] },
  { id: 'wings', part: 'form-closure', spec: 'I 0.9', sources: ['vleeming12'] },
  { id: 'back-bands', part: 'form-closure', spec: 'I 2.6', sources: ['vleeming12'] },
  { id: 'sit-bone-bands', part: 'form-closure', spec: 'I 2.6', sources: ['vleeming12'] },
  { id: 'big-buttock', part: 'force-closure', spec: 'I 0.8', sources: ['vleeming12', 's0'] },
  { id: 'back-sheet', part: 'force-closure', spec: 'I 0.8', sources: ['vleeming12', 's0'] },
  { id: 'broad-back', part: 'force-closure', spec: 'I 0.8', sources: ['vleeming12', 's0'] },
  { id: 'deep-spine', part: 'force-closure', spec: 'I 0.8', sources: ['vleeming12', 's0'] },
  { id: 'pelvic-floor', part: 'force-closure', spec: 'I 0.8', sources: ['vleeming12', 's0'] },
  { id: 'side-hip', part: 'force-closure', spec: 'I 2.12', sources: ['vleeming12'] },
  { id: 'hip-turners', part: 'force-closure', spec: 'I 2.12', sources: ['vleeming12'] },
  { id: 'waist', part: 'force-closure', spec: 'I 2.12', sources: ['vleeming12'] },
  { id: 'inner-thigh', part: 'force-closure', spec: 'I 2.12', sources: ['vleeming12'] },
  { id: 'nerves', part: 'timing', spec: 'I 0.10', sources: ['s0'] },
  { id: 'signals', part: 'timing', spec: 'I 0.10', sources: ['s0'] },
] as const satisfies readonly Structure[];

export type StructureId = (typeof STRUCTURES)[number]['id'];

export interface FailureMode extends Row {
  /** Where in the model it is told. */
  readonly part: ModelPartId;
}

/** Ways in which the passing of load may falter. Ideas, not findings. */
export const FAILURE_MODES = [
  { id: 'stiffens-late', part: 'timing', spec: 'J failure modes', sources: ['s0'] },
  { id: 'stiffens-long', part: 'force-closure', spec: 'J failure modes', sources: ['s0'] },
  { id: 'hips-tip', part: 'force-closure', spec: 'J failure modes', sources: ['s0', 'whitney'] },
  { id: 'weak-push', part: 'force-closure', spec: 'J failure modes', sources: ['s0', 'feeney'] },
  { id: 'trunk-leans', part: 'timing', spec: 'J failure modes', sources: ['s0', 'hermans'] },
  { id: 'tires-early', part: 'timing', spec: 'J failure modes', sources: ['s0'] },
] as const satisfies readonly FailureMode[];

export type FailureModeId = (typeof FAILURE_MODES)[number]['id'];

/** What can add to the pain, seldom the only cause (I 0.12). */
export const MULTIPLIERS = [
  { id: 'poor-sleep', spec: 'J multipliers', sources: ['silva'] },
  { id: 'long-sitting', spec: 'J multipliers', sources: ['decarv', 's0'] },
  { id: 'load-jump', spec: 'J multipliers', sources: ['frandsen'] },
  { id: 'stress', spec: 'J multipliers', sources: ['ng59'] },
  { id: 'low-fitness', spec: 'J multipliers', sources: ['design-decision'] },
  { id: 'under-fuelling', spec: 'J multipliers', sources: ['reds'] },
  { id: 'pregnancy', spec: 'J multipliers', sources: ['pgp-eu', 'cuh-pgp'] },
  { id: 'earlier-injury', spec: 'J multipliers', sources: ['pgp-eu'] },
  { id: 'hip-or-foot', spec: 'J multipliers', sources: ['design-decision'] },
  { id: 'fear', spec: 'J multipliers', sources: ['ng59'] },
] as const satisfies readonly Row[];

export type MultiplierId = (typeof MULTIPLIERS)[number]['id'];

/** What keeps the model in its place. */
export const MECHANISM_NOTES = [
  { id: 'one-model', spec: 'F12', sources: ['s0', 'vleeming12'] },
  { id: 'small-motion', spec: 'F12', sources: ['rsa'] },
  { id: 'feels-stuck', spec: 'F11', sources: ['rsa', 'tullberg'] },
] as const satisfies readonly Row[];

export type MechanismNoteId = (typeof MECHANISM_NOTES)[number]['id'];
