/** Reads the import lines of a source module and holds them against who may import whom in `src/`. */
import { posix } from 'node:path';

export interface SourceModule {
  /** From the root of the repository: `src/engine/criteria.ts`. */
  path: string;
  source: string;
}

interface Import {
  specifier: string;
  /** Whether it is gone after compiling. */
  typeOnly: boolean;
}

interface Allowed {
  /** Layers it may import, values and types. */
  layers: readonly string[];
  /** Further layers it may import types of. */
  types?: readonly string[];
  /** Whether it may import Lit. */
  lit?: boolean;
}

/** Every layer may also import itself; an element's layer is its own folder, so never another element. */
const ALLOWED: Readonly<Record<string, Allowed>> = {
  version: { layers: [] },
  engine: { layers: [] },
  knowledge: { layers: [], types: ['engine'] },
  // The knowledge tables, frozen, as `rules.ts` hands them out.
  tables: { layers: ['knowledge'] },
  rules: { layers: ['engine', 'knowledge', 'tables'] },
  messages: { layers: [], types: ['rules', 'engine', 'knowledge'] },
  care: { layers: [], types: ['rules'], lit: true },
  ui: { layers: ['rules', 'care', 'messages', 'version'], lit: true },
  element: { layers: ['rules', 'ui', 'care', 'messages', 'version'], lit: true },
  // Scripts of their own, a kilobyte each, that know elements by name.
  embed: { layers: [] },
  define: { layers: ['element'] },
  index: { layers: ['element', 'rules'] },
  // A language, for the widgets that are there.
  es: { layers: ['messages', 'ui'], types: ['element'] },
};

const IMPORT =
  /\b(?:import|export)\s+(?<type>type\s)?(?:[\w$\s{},*]+?\s+from\s*)?(?<quote>['"])(?<specifier>[^'"]+)\k<quote>/g;
const DYNAMIC_IMPORT = /\bimport\(\s*(?<quote>['"`])(?<specifier>[^'"`]+)\k<quote>/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g;

export function importsOf(source: string): Import[] {
  const code = source.replaceAll(COMMENT, '');
  return [...code.matchAll(IMPORT), ...code.matchAll(DYNAMIC_IMPORT)].map(({ groups }) => ({
    specifier: groups?.['specifier'] ?? '',
    typeOnly: groups?.['type'] !== undefined,
  }));
}

/** The layer of a module and, for an element, which one. */
function layerOf(path: string): { layer: string; element?: string } {
  const [first = '', second = ''] = path.replace(/^src\//, '').split('/');
  if (first === 'elements') return { layer: 'element', element: second };
  return { layer: first.replace(/\.ts$/, '') };
}

function wrongImport(from: string, { specifier, typeOnly }: Import, allowed: Allowed): string | undefined {
  const own = layerOf(from);
  if (!specifier.startsWith('.')) {
    const isLit = /^(?:lit|@lit\/[\w-]+)(?:\/|$)/.test(specifier);
    return isLit && allowed.lit ? undefined : `${own.layer} may not import the package ${specifier}`;
  }
  if (!specifier.endsWith('.js')) return `${specifier} does not end in .js`;
  const target = posix.join(posix.dirname(from), specifier);
  if (!target.startsWith('src/')) return `${specifier} leads out of src`;
  const other = layerOf(target.replace(/\.js$/, '.ts'));
  if (other.layer === own.layer) {
    return other.element === own.element ? undefined : `${own.element} may not import ${other.element}`;
  }
  if (allowed.layers.includes(other.layer)) return undefined;
  if (!allowed.types?.includes(other.layer)) return `${own.layer} may not import ${other.layer}`;
  return typeOnly ? undefined : `${own.layer} may import only types of ${other.layer}`;
}

/** @returns a sentence for each import that breaks a boundary */
export function boundaryErrors({ path, source }: SourceModule): string[] {
  const { layer } = layerOf(path);
  const allowed = ALLOWED[layer];
  if (!allowed) return [`${path}: no rule says what src/${layer} may import`];
  return importsOf(source).flatMap((line) => {
    const wrong = wrongImport(path, line, allowed);
    return wrong === undefined ? [] : [`${path}: ${wrong}`];
  });
}
