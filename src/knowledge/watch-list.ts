/**
 * The emergency signs in short, shown while a check is open and with every result below emergency (L7, L3).
 * Every sign that alone is an emergency stands in one row.
 */
import type { RedFlagQuestionId } from './red-flag-questions.js';

export interface WatchListItem {
  readonly id: string;
  /** The questions whose signs it names. */
  readonly questions: readonly RedFlagQuestionId[];
}

export const WATCH_LIST = [
  { id: 'bladder-bowel', questions: ['hard-to-pee', 'lost-control', 'lost-bladder-bowel-feeling'] },
  { id: 'saddle', questions: ['saddle-numbness', 'sexual-change'] },
  { id: 'both-legs', questions: ['both-legs-pain', 'both-legs-weak'] },
  { id: 'one-leg', questions: ['one-leg-weak', 'weakness-recent', 'cold-leg'] },
  { id: 'sudden-pain', questions: ['sudden-severe-pain'] },
  { id: 'faint', questions: ['faint-cold-pale'] },
  { id: 'chest-or-breath', questions: ['chest-or-breath'] },
  { id: 'very-unwell', questions: ['very-unwell'] },
  { id: 'injury', questions: ['major-injury', 'cannot-stand-after-fall'] },
  { id: 'fever-leg', questions: ['fever', 'one-leg-weak', 'one-leg-numb', 'cannot-bear-weight'] },
  { id: 'fever-immunity', questions: ['fever', 'weak-immunity'] },
  { id: 'fever-birth', questions: ['fever', 'birth-in-6-weeks'] },
  { id: 'fever-procedure', questions: ['fever', 'recent-procedure', 'recent-infection'] },
  { id: 'leg-cancer', questions: ['one-leg-weak', 'one-leg-numb', 'cancer-ever', 'blood-thinners'] },
  {
    id: 'leg-procedure',
    questions: ['one-leg-weak', 'one-leg-numb', 'recent-procedure', 'recent-infection'],
  },
  { id: 'pregnancy', questions: ['pregnancy-heavy-bleeding'] },
] as const satisfies readonly WatchListItem[];

export type WatchListId = (typeof WATCH_LIST)[number]['id'];
