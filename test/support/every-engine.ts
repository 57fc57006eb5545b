/**
 * What is held in full in one engine and in part in the others: long tables whose logic does not depend on the
 * engine. Chromium walks all of a table, Firefox and WebKitGTK the few that are chosen, so that no concern is left
 * out anywhere. Whatever an engine does in its own way (focus, keys, layout, storage, time, files) is whole in each.
 */
import { engine } from './commands.js';

export const isChromium = (await engine()) === 'chromium';

/** @param isOfTheFew for the engines other than Chromium */
export function inEveryEngine<T>(
  all: readonly T[],
  isOfTheFew: (item: T, at: number) => boolean,
): readonly T[] {
  const few = all.filter(isOfTheFew);
  if (few.length === 0) throw new Error('None of this table would be tried outside of Chromium.');
  return isChromium ? all : few;
}

/** The first, and one in so many after it. */
export const oneIn =
  (count: number) =>
  (_: unknown, at: number): boolean =>
    at % count === 0;
