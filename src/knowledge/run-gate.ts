/** What has to be so before the first run: section E.2 of the clinical specification. */
import type { BirthGate, GateRow } from '../engine/run-gate.js';
import type { SourceId } from './sources.js';

interface Row {
  /** The row in the clinical specification; `RF20` is a question of the red-flag check. */
  readonly spec: string;
  readonly sources: readonly SourceId[];
}

/** In the order in which they are asked: what keeps the gate closed, then what is to be tried. */
export const RUN_GATE = [
  { id: 'pregnant', kind: 'sign', spec: 'E.2', sources: ['design-decision'] },
  { id: 'birth', kind: 'sign', clearable: true, spec: 'E.2', sources: ['goom', 'chris24'] },
  { id: 'procedure', kind: 'sign', clearable: true, spec: 'E.2', sources: ['design-decision'] },
  { id: 'bone-sooner', kind: 'sign', clearable: true, spec: 'RF20', sources: ['fredericson', 'george'] },
  { id: 'bone-step', kind: 'sign', clearable: true, spec: 'RF21', sources: ['robertson', 'fredericson'] },
  { id: 'low-energy', kind: 'sign', clearable: true, spec: 'RF22', sources: ['reds'] },
  { id: 'hop-pain', kind: 'sign', clearable: true, spec: 'E.2', sources: ['goom'] },
  { id: 'walk-30', kind: 'task', spec: 'E.2', sources: ['goom', 'osu', 'sunny', 'george'] },
  { id: 'single-leg-stand', kind: 'task', spec: 'E.2', sources: ['goom'] },
  { id: 'step-downs', kind: 'task', spec: 'E.2', sources: ['s0'] },
  { id: 'jog', kind: 'task', spec: 'E.2', sources: ['goom'] },
  { id: 'hops', kind: 'task', hurts: 'hop-pain', spec: 'E.2', sources: ['goom'] },
  { id: 'single-leg-squats', kind: 'task', postnatal: true, spec: 'E.2', sources: ['goom'] },
  { id: 'bounds', kind: 'task', postnatal: true, spec: 'E.2', sources: ['goom'] },
  { id: 'running-man', kind: 'task', postnatal: true, spec: 'E.2', sources: ['goom'] },
] as const satisfies readonly (GateRow & Row)[];

export type GateId = (typeof RUN_GATE)[number]['id'];
export type GateSignId = Extract<(typeof RUN_GATE)[number], { readonly kind: 'sign' }>['id'];
export type GateTaskId = Extract<(typeof RUN_GATE)[number], { readonly kind: 'task' }>['id'];

/** A birth keeps the gate closed for 12 weeks; a clinician's word may open it, but not in the first 3. */
export const BIRTH_GATE = {
  id: 'birth',
  weeks: 12,
  clearableFrom: 3,
  spec: 'E.2',
  sources: ['goom', 'chris24'],
} as const satisfies BirthGate & Row & { readonly id: GateSignId };
