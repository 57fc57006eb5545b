/** Where a claim comes from, in words. */
import type { shared } from '../messages/en/shared.js';
import type { Source, SourceId } from '../rules.js';
import type { Wording } from './wording.js';

/**
 * What is our own decision is said to be that; nothing is cited for it.
 * @param sources the part of the bibliography that the ids are from: the whole is more than each widget needs
 * @param inFull with the place inside the source and its mark, as clinicians read it
 */
export function citations(
  sources: readonly Source[],
  ids: readonly SourceId[],
  words: Pick<Wording<typeof shared>, 'sources' | 'designDecision'>,
  inFull: boolean,
): string {
  const cited = sources.filter(({ id, mark }) => mark !== 'D' && ids.some((wanted) => wanted === id));
  if (cited.length === 0) return words.designDecision;
  const names = cited.map(({ citation, place, mark }) =>
    inFull ? `${citation}. ${place} (${mark})` : citation,
  );
  return `${words.sources}: ${names.join('; ')}.`;
}
