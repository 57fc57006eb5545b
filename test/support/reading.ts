/** How plain a text is. */
import readability from 'text-readability';
import { shared } from '../../src/messages/en/shared.js';
import { fill } from '../../src/ui/wording.js';
import { TERMS } from './vocabulary.js';

export const MAX_GRADE = 6;
export const MAX_SENTENCE_WORDS = 20;

const region = {
  emergency: shared.localNumber,
  urgent: shared.urgent.xx,
  clinician: shared.clinician.xx,
};

/** On every screen. */
export const footer = [
  shared.education,
  shared.emergency,
  shared.elsewhere,
  shared.localNumberHint,
  shared.region,
];

export function sentences(lines: readonly string[]): string[] {
  return lines
    .map((line) => fill(line, region))
    .flatMap((line) => line.split(/(?<=[.?!:;])\s+/))
    .map((sentence) => sentence.replace(/[.?!:;)]*$/, '').trim())
    .filter((sentence) => sentence !== '');
}

/** A term that cannot be avoided counts as one syllable; the widget explains it where it stands. */
function withoutTerms(text: string): string {
  return TERMS.reduce((rest, { term }) => rest.replace(new RegExp(term, 'gi'), 'word'), text);
}

/** The Flesch-Kincaid grade. */
export function grade(lines: readonly string[]): number {
  const text = sentences(lines).map((sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
  return readability.fleschKincaidGrade(withoutTerms(text.join(' ')));
}
