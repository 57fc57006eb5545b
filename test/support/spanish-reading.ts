/**
 * How plain a Spanish text is: the perspicuity of Szigriszt Pazos (doctoral thesis, Universidad Complutense de
 * Madrid, 1993), 206.835 − 62.3 × syllables per word − words per sentence, on the INFLESZ scale that
 * Barrio-Cantalejo et al. validated on texts for patients (An Sist Sanit Navar 2008;31(2):135-152).
 */
import { shared } from '../../src/messages/es/shared.js';
import { fill } from '../../src/ui/wording.js';

/** Where INFLESZ's "bastante fácil" begins. */
export const FAIRLY_EASY = 65;
/** Where its "normal" begins. */
export const NORMAL = 55;
/** Five over the English ceiling: Spanish takes about a fifth more words to say the same. */
export const MAX_SENTENCE_WORDS = 25;

const region = {
  emergency: shared.localNumber,
  urgent: shared.urgent.xx,
  clinician: shared.clinician.xx,
};

/** As in English; a letter before the mark, so that “(NHS 111 …).” and “¿…?” split alike. */
export function sentences(lines: readonly string[]): string[] {
  return lines
    .map((line) => fill(line, region))
    .flatMap((line) => line.split(/(?<=[.?!:;][)”]?)\s+/))
    .map((sentence) => sentence.replace(/^[¿¡(“\s]+|[.?!:;)”\s]+$/g, ''))
    .filter((sentence) => sentence !== '');
}

/** Words as they are read out; figures and placeholders have no syllables of their own. */
export function words(sentence: string): string[] {
  return sentence.replaceAll(/\{\w+\}/g, ' ').match(/\p{L}+/gu) ?? [];
}

const VOWELS = /[aeiouáéíóúü]+/g;
/** Two vowels that do not glide into one: open and open, or an accented í or ú beside an open one. */
const HIATUS = /(?<=[aeoáéó])(?=[aeoáéóíú])|(?<=[íú])(?=[aeoáéó])/g;

/** Syllables by the orthographic rules of the Real Academia Española (Ortografía, 2010, II 2.2.2). */
export function syllables(word: string): number {
  const sounds = word
    .toLowerCase()
    .replaceAll(/(?<=q)u|(?<=g)u(?=[eiéí])/g, '')
    .replaceAll(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/g, '')
    .replaceAll(/y(?![aeiouáéíóú])/g, 'i');
  const groups = sounds.match(VOWELS) ?? [];
  const count = groups.reduce((sum, group) => sum + group.split(HIATUS).length, 0);
  return Math.max(1, count);
}

/** From 0 to 100, more is plainer. */
export function perspicuity(lines: readonly string[]): number {
  const told = sentences(lines).filter((sentence) => words(sentence).length > 0);
  const all = told.flatMap(words);
  const perWord = all.reduce((sum, word) => sum + syllables(word), 0) / all.length;
  return Math.round((206.835 - 62.3 * perWord - all.length / told.length) * 10) / 10;
}
