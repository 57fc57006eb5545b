/**
 * What this kind of pain commonly is and is not (J), and what is good to know of the kind that comes from
 * swelling (B.3, B.4). The words are in `src/messages/en/treatments.ts`.
 */
import type { SourceId } from './sources.js';

export interface ModelNote {
  readonly id: string;
  readonly spec: string;
  readonly group: 'is' | 'is-not' | 'swelling';
  readonly sources: readonly SourceId[];
}

/** In the order in which they are shown. */
export const MODEL_NOTES = [
  { id: 'near-dimple', group: 'is', spec: 'J what it commonly is', sources: ['scirp', 'pgp-eu'] },
  { id: 'load-passing', group: 'is', spec: 'J what it commonly is', sources: ['s0'] },
  { id: 'touchy-tasks', group: 'is', spec: 'J what it commonly is', sources: ['s0', 'hermans', 'cuh-pgp'] },
  { id: 'day-to-day', group: 'is', spec: 'J what it commonly is', sources: ['s0'] },
  { id: 'can-calm', group: 'is', spec: 'J what it commonly is', sources: ['s0', 'macedo'] },
  {
    id: 'slipped-bone',
    group: 'is-not',
    spec: 'J what it commonly is not',
    sources: ['rsa', 'tullberg', 'sturesson00'],
  },
  { id: 'loose-pelvis', group: 'is-not', spec: 'F13', sources: ['cuh-pgp'] },
  { id: 'click', group: 'is-not', spec: 'J what it commonly is not', sources: ['kawchuk'] },
  { id: 'damage', group: 'is-not', spec: 'J what it commonly is not', sources: ['design-decision'] },
  { id: 'one-muscle', group: 'is-not', spec: 'J what it commonly is not', sources: ['design-decision'] },
  { id: 'always-joint', group: 'is-not', spec: 'J what it commonly is not', sources: ['design-decision'] },
  { id: 'same-as-swelling', group: 'is-not', spec: 'J what it commonly is not', sources: ['sieper', 'ng65'] },
  { id: 'more-often', group: 'swelling', spec: 'B.3', sources: ['s0', 'hermans'] },
  { id: 'one-sign', group: 'swelling', spec: 'F2', sources: ['ng65'] },
  { id: 'how-many', group: 'swelling', spec: 'B.4', sources: ['hay', 'cafaspa'] },
  { id: 'doctors-tests', group: 'swelling', spec: 'B.3', sources: ['ng65'] },
  { id: 'hla-b27', group: 'swelling', spec: 'F40', sources: ['hla'] },
  { id: 'often-years', group: 'swelling', spec: 'B.3', sources: ['zhao', 'hay', 'design-decision'] },
] as const satisfies readonly ModelNote[];

export type ModelNoteId = (typeof MODEL_NOTES)[number]['id'];
