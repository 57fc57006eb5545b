/** The words of a language beside the English ones, string by string, for whatever holds of both. */
import { readdirSync } from 'node:fs';

export interface Pair {
  /** Such as `questionnaire.watch.faint`; items of an array by their index. */
  readonly path: string;
  readonly english: string;
  readonly other: string;
}

/** The modules of a language by file name, each with the one thing that it exports. */
export async function modulesOf(language: string): Promise<ReadonlyMap<string, readonly [string, unknown]>> {
  const names = readdirSync(`src/messages/${language}`).filter((name) => name.endsWith('.ts'));
  const loaded = names.map(async (name): Promise<[string, readonly [string, unknown]]> => {
    const module: unknown = await import(`../../src/messages/${language}/${name.replace(/\.ts$/, '.js')}`);
    const [exported, ...more] = Object.entries(module as object) as [string, unknown][];
    if (!exported || more.length > 0) throw new Error(`${language}/${name} does not export one thing`);
    return [name, exported];
  });
  return new Map((await Promise.all(loaded)).toSorted(([a], [b]) => a.localeCompare(b)));
}

/** Every string with its path. */
export function stringsOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null)
    throw new Error(`${path} is neither text nor a list of it`);
  return Object.entries(value).flatMap(([key, item]) => stringsOf(item, `${path}.${key}`));
}

/** What both have, in the order of the English; what one of them lacks is for another test to say. */
export function pairsOf(
  english: ReadonlyMap<string, readonly [string, unknown]>,
  other: ReadonlyMap<string, readonly [string, unknown]>,
): readonly Pair[] {
  const told = (modules: typeof english) =>
    [...modules.values()].flatMap(([name, words]) => stringsOf(words, name));
  const others = new Map(told(other));
  return told(english).flatMap(([path, text]) => {
    const its = others.get(path);
    return its === undefined ? [] : [{ path, english: text, other: its }];
  });
}
