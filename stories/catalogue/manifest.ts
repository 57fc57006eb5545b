/// <reference types="vite/client" />
/**
 * What the custom-elements manifest says of the widgets, as rows for tables. The manifest is built from the doc
 * comments in the source, so a table cannot say what the code does not.
 */
import { tagOf, WIDGETS } from '../builder/choice.js';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly events?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** What a table can be about. */
export type Kind = 'attributes' | 'cssProperties' | 'cssParts' | 'slots' | 'events';

export interface Row extends Described {
  /** The tags that have it, in the order of the catalogue. */
  readonly tags: readonly string[];
}

/** Through a glob, because the manifest is built: type checks must not depend on it. */
const [manifest] = Object.values(
  import.meta.glob<Manifest>('../../dist/custom-elements.json', { eager: true, import: 'default' }),
);

export const TAGS: readonly string[] = WIDGETS.map(tagOf);

function declarationOf(tag: string): Declaration {
  const found = manifest?.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`dist/custom-elements.json has no <${tag}>; "npm run build" writes it.`);
  return found;
}

/** Every row of a kind, once, with the tags that have it; the description is that of the first. */
export function rowsOf(kind: Kind): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const tag of TAGS) {
    for (const row of declarationOf(tag)[kind] ?? []) {
      const known = rows.get(row.name);
      rows.set(row.name, known ? { ...known, tags: [...known.tags, tag] } : { ...row, tags: [tag] });
    }
  }
  return [...rows.values()];
}
