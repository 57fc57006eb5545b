/** What the pages say of a question, a level or a mark, for all of them. */
import { RED_FLAG_QUESTIONS } from '../../src/rules.js';

export {
  codeOf,
  inWords,
  isQuantity,
  LEVEL_NAMES,
  LOCK_NAMES,
  MARKS,
  nameOf,
  optionWords,
  outcomeWords,
  QUESTIONS,
  setName,
  SHORT_LEVEL_NAMES,
  sourcesOf,
  whoToRing,
  wordsOf,
} from '../support/rules/facts.js';

export const RED_FLAG_IDS: ReadonlySet<string> = new Set(RED_FLAG_QUESTIONS.map(({ id }) => id));
