/** The words that a page has to show, from the modules that the plugin's build reads them from. */
import { embedding as en } from '../../../src/messages/en/embedding.js';
import { shared } from '../../../src/messages/en/shared.js';
import { embedding as es } from '../../../src/messages/es/embedding.js';

export const WORDS = { en, es };
export const PURPOSE: readonly string[] = shared.intendedPurpose;

/** The emergency signs: the list in the fall-back of the check. */
export const signs = (language: 'en' | 'es'): readonly string[] =>
  WORDS[language]['red-flag-check'].fallBack.flatMap((part) => (typeof part === 'string' ? [] : part));
