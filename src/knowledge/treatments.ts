/**
 * Treatments that people read about (G), each with how far studies back it. None is recommended. The words are
 * in `src/messages/en/treatments.ts`.
 */
import type { SourceId } from './sources.js';

export interface Grade {
  readonly id: string;
  readonly spec: string;
  /** How far up the scale of 0 to 4. Absent where the words are no step of it: who decides, or who advises. */
  readonly marks?: 0 | 1 | 2 | 3 | 4;
}

/** Best backed first; what stands on no scale last. */
export const GRADES = [
  { id: 'better-supported', spec: 'G.1', marks: 4 },
  { id: 'mixed', spec: 'G.1', marks: 3 },
  { id: 'specialist-mixed', spec: 'G.1', marks: 3 },
  { id: 'mixed-small', spec: 'G.1', marks: 2 },
  { id: 'weak-to-mixed', spec: 'G.1', marks: 2 },
  { id: 'weak', spec: 'G.1', marks: 1 },
  { id: 'weak-link', spec: 'G.1', marks: 1 },
  { id: 'not-shown', spec: 'G.1', marks: 0 },
  { id: 'specialist-only', spec: 'G.1' },
  { id: 'not-advised', spec: 'G.1' },
  { id: 'not-advised-first', spec: 'G.1' },
] as const satisfies readonly Grade[];

export type GradeId = (typeof GRADES)[number]['id'];

export interface Treatment {
  readonly id: string;
  /** The row in the clinical specification; `G row 3` is the third of its table. */
  readonly spec: string;
  readonly grade: GradeId;
  /** The rulings that bind its words. */
  readonly rulings?: readonly string[];
  readonly sources: readonly SourceId[];
}

/** In the order of G. */
export const TREATMENTS = [
  {
    id: 'exercise',
    spec: 'G row 1',
    grade: 'better-supported',
    sources: ['exer-who', 'mce-pgp', 'ng59', 'qaseem'],
  },
  {
    id: 'staying-active',
    spec: 'G row 2',
    grade: 'better-supported',
    rulings: ['F8'],
    sources: ['ng59', 'qaseem'],
  },
  { id: 'nsaids', spec: 'G row 3', grade: 'mixed', sources: ['enthoven', 'vdgaag', 'ng59', 'qaseem'] },
  {
    id: 'nsaids-for-spine-swelling',
    spec: 'G row 4',
    grade: 'specialist-only',
    rulings: ['F25'],
    sources: ['asaseular', 'ng65', 'asas-tnf', 'ta143'],
  },
  { id: 'biologics', spec: 'G row 5', grade: 'specialist-only', sources: ['ta383', 'asaseular'] },
  {
    id: 'manual-therapy',
    spec: 'G row 6',
    grade: 'mixed',
    rulings: ['F10'],
    sources: ['rubin', 'ng59', 'qaseem', 'tullberg'],
  },
  {
    id: 'self-cracking',
    spec: 'G row 7',
    grade: 'not-shown',
    rulings: ['F10', 'F11'],
    sources: ['kawchuk', 'tullberg', 's3'],
  },
  { id: 'gentle-moves', spec: 'G row 8', grade: 'weak', rulings: ['F9'], sources: ['s3'] },
  {
    id: 'massage',
    spec: 'G row 9',
    grade: 'weak-to-mixed',
    rulings: ['F23', 'F24'],
    sources: ['furlan', 'ng59', 'qaseem', 'kngf'],
  },
  {
    id: 'belt',
    spec: 'G row 10',
    grade: 'mixed',
    rulings: ['F38'],
    sources: ['pgp-eu', 'pgp-us', 'hammer', 'ng59'],
  },
  { id: 'heat', spec: 'G row 11', grade: 'mixed', sources: ['qaseem'] },
  {
    id: 'steroid-injection',
    spec: 'G row 12',
    grade: 'mixed',
    rulings: ['F21'],
    sources: ['kennedy', 'mckenzie-b', 'ng59'],
  },
  { id: 'radiofrequency', spec: 'G row 13', grade: 'mixed', sources: ['cohen08', 'juch', 'ng59'] },
  { id: 'fusion', spec: 'G row 14', grade: 'specialist-mixed', sources: ['imia', 'randers', 'ipg578'] },
  {
    id: 'prolotherapy',
    spec: 'G row 15',
    grade: 'mixed-small',
    rulings: ['F19', 'F20'],
    sources: ['dagenais', 'kim', 'cusi', 'prolo-va', 'bae'],
  },
  { id: 'prp', spec: 'G row 16', grade: 'not-shown', sources: ['prp25'] },
  {
    id: 'pressure-tools',
    spec: 'G row 17',
    grade: 'not-shown',
    rulings: ['F22'],
    sources: ['hiphook-co', 'design-decision'],
  },
  { id: 'peptides', spec: 'G row 18', grade: 'not-shown', rulings: ['F36'], sources: ['design-decision'] },
  { id: 'sleep', spec: 'G row 19', grade: 'weak-link', rulings: ['F35'], sources: ['silva'] },
  { id: 'sitting-breaks', spec: 'G row 20', grade: 'weak', rulings: ['F34'], sources: ['decarv'] },
  { id: 'acupuncture-and-devices', spec: 'G row 21', grade: 'not-advised', sources: ['ng59', 'qaseem'] },
  { id: 'opioids', spec: 'G row 22', grade: 'not-advised-first', sources: ['ng59', 'qaseem'] },
] as const satisfies readonly Treatment[];

export type TreatmentId = (typeof TREATMENTS)[number]['id'];
