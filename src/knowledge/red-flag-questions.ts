/**
 * The questions of the red-flag check. Each is worded so that "yes" is the sign (the words are in
 * `messages`), so not sure can count as yes.
 */
import type { SourceId } from './sources.js';

export interface Question {
  /** Words, stable, never reused. */
  readonly id: string;
  /** The row in the clinical specification, section A.3. */
  readonly spec: string;
  /** A follow-up applies only while the answer to this question is yes or not sure. */
  readonly follows?: string;
  readonly sources: readonly SourceId[];
}

/** In the order of the specification; `QUESTION_SCREENS` has the order in which they are asked. */
export const RED_FLAG_QUESTIONS = [
  { id: 'hard-to-pee', spec: 'RF01', sources: ['nhs-back', 'nhs-sci', 'girft', 'cks', 'cescard'] },
  { id: 'lost-control', spec: 'RF02', sources: ['nhs-back', 'nhs-sci', 'cescard', 'ahcpr', 'york-ces'] },
  { id: 'lost-bladder-bowel-feeling', spec: 'RF03', sources: ['cks', 'girft', 'cescard'] },
  { id: 'saddle-numbness', spec: 'RF04', sources: ['nhs-back', 'nhs-sci', 'cks', 'girft', 'ahcpr'] },
  { id: 'sexual-change', spec: 'RF05', sources: ['girft', 'cescard', 'bmjbp-ces'] },
  { id: 'both-legs-pain', spec: 'RF06', sources: ['nhs-back', 'nhs-sci', 'cks'] },
  { id: 'both-legs-weak', spec: 'RF07', sources: ['nhs-sci', 'cks', 'girft', 'cg75'] },
  { id: 'one-leg-weak', spec: 'RF08', sources: ['cks', 'ahcpr'] },
  { id: 'weakness-recent', spec: 'RF08b', follows: 'one-leg-weak', sources: ['cks', 'ahcpr', 'girft'] },
  { id: 'sudden-severe-pain', spec: 'RF09', sources: ['nhs-aaa'] },
  { id: 'faint-cold-pale', spec: 'RF10', sources: ['nhs-aaa', 'nhs-ect', 'sepsis'] },
  { id: 'chest-or-breath', spec: 'RF11', sources: ['nhs-back', 'nhs-dvt'] },
  { id: 'cold-leg', spec: 'RF14', sources: ['design-decision'] },
  { id: 'major-injury', spec: 'RF15', sources: ['nhs-back', 'hscni', 'downie', 'henschke'] },
  { id: 'cannot-stand-after-fall', spec: 'RF16', sources: ['nhs-hip', 'hscni'] },
  { id: 'very-unwell', spec: 'RF24', sources: ['sepsis', 'nhs-kid'] },
  { id: 'fever', spec: 'RF23', sources: ['nhs-back', 'sirch', 'shroyer20', 'septic-pp'] },
  { id: 'weak-immunity', spec: 'RF25', sources: ['yusuf', 'sea', 'bmjbp-sea', 'ahcpr'] },
  { id: 'recent-procedure', spec: 'RF26', sources: ['sea', 'bmjbp-sea', 'sirch'] },
  { id: 'recent-infection', spec: 'RF26b', sources: ['shroyer20', 'ahcpr'] },
  { id: 'cancer-ever', spec: 'RF27', sources: ['downie', 'cg75', 'cks'] },
  { id: 'weight-loss', spec: 'RF28', sources: ['nhs-back', 'verhagen'] },
  { id: 'night-pain-any-position', spec: 'RF29', sources: ['nhs-back', 'cg75', 'ahcpr'] },
  { id: 'constant-worsening', spec: 'RF30', sources: ['cks', 'cg75'] },
  { id: 'lump-or-shape', spec: 'RF31', sources: ['nhs-back'] },
  { id: 'upper-back-pain', spec: 'RF32', sources: ['nhs-back', 'cg75'] },
  { id: 'worse-coughing', spec: 'RF33', sources: ['nhs-back', 'cg75'] },
  { id: 'minor-injury', spec: 'RF17', sources: ['ahcpr', 'cks', 'hscni'] },
  { id: 'bone-risk', spec: 'RF18', sources: ['downie', 'henschke', 'yoder'] },
  { id: 'bruise-over-spine', spec: 'RF19', sources: ['downie'] },
  { id: 'blood-thinners', spec: 'RF49', sources: ['design-decision'] },
  { id: 'cannot-bear-weight', spec: 'RF50', sources: ['septic-cs', 'robertson', 'yoder'] },
  {
    id: 'sooner-each-run',
    spec: 'RF20',
    follows: 'runs-hard',
    sources: ['fredericson', 'sacral-ath', 'yoder'],
  },
  { id: 'runs-hard', spec: 'RF20a', sources: ['design-decision'] },
  { id: 'limp-or-bone-pain', spec: 'RF21', follows: 'runs-hard', sources: ['robertson', 'fredericson'] },
  { id: 'low-energy', spec: 'RF22', follows: 'runs-hard', sources: ['reds', 'sacral-ath', 'yoder'] },
  { id: 'swollen-leg', spec: 'RF12', sources: ['nhs-dvt'] },
  { id: 'pulse-in-tummy', spec: 'RF13', sources: ['nhs-aaa'] },
  { id: 'pregnant', spec: 'RF34', sources: ['hscni', 'cuh-pgp'] },
  { id: 'pregnancy-signs', spec: 'RF35', follows: 'pregnant', sources: ['nhs-preg'] },
  { id: 'pregnancy-heavy-bleeding', spec: 'RF35b', follows: 'pregnant', sources: ['nhs-preg'] },
  { id: 'birth-in-6-months', spec: 'RF36', sources: ['septic-pp', 'septic-cs', 'septic-bmj', 'wu-pp'] },
  {
    id: 'birth-in-6-weeks',
    spec: 'RF36',
    follows: 'birth-in-6-months',
    sources: ['septic-pp', 'septic-cs', 'septic-bmj', 'wu-pp'],
  },
  { id: 'possible-pregnancy-pain', spec: 'RF37', sources: ['nhs-ect'] },
  { id: 'pee-signs', spec: 'RF38', sources: ['nhs-kid'] },
  { id: 'low-tummy-fever', spec: 'RF39', sources: ['nhs-endo'] },
  { id: 'monthly-pain', spec: 'RF40', sources: ['nhs-endo', 'hssib'] },
  { id: 'one-leg-numb', spec: 'RF41', sources: ['s3'] },
  { id: 'below-knee-pain', spec: 'RF42', sources: ['s3', 'slipman'] },
  { id: 'sore-red-eye', spec: 'RF43', sources: ['ni-uve', 'ng65'] },
  { id: 'under-18', spec: 'RF44', sources: ['ng59', 'verhagen'] },
  { id: 'over-50-first-time', spec: 'RF45', sources: ['cks', 'ahcpr'] },
  { id: 'severe-pain', spec: 'RF46', sources: ['nhs-back'] },
  { id: 'getting-worse', spec: 'RF47b', sources: ['nhs-back', 'cks', 's0'] },
  { id: 'no-ease-48-hours', spec: 'RF48', sources: ['nhs-back', 's3'] },
] as const satisfies readonly Question[];

export type RedFlagQuestionId = (typeof RED_FLAG_QUESTIONS)[number]['id'];
