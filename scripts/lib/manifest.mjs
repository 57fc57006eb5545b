/**
 * The custom elements manifest of the sources: what editors, framework types and Storybook's pages
 * read. Only what a user of the element may touch is left in it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** Called by the browser or by Lit, never by a user of the element. */
const lifecycle = new Set([
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'disconnectedCallback',
  'createRenderRoot',
  'firstUpdated',
  'getUpdateComplete',
  'render',
  'requestUpdate',
  'scheduleUpdate',
  'shouldUpdate',
  'update',
  'updated',
  'willUpdate',
]);

const isPublic = (member) =>
  !member.static &&
  !member.name.startsWith('#') &&
  member.privacy !== 'private' &&
  member.privacy !== 'protected' &&
  !lifecycle.has(member.name);

/**
 * The analyzer also lists every observed attribute and every event it sees dispatched, the name of a
 * variable among them; those of the element's own interface have a field or a description.
 */
function publicPart(declaration) {
  const { members, attributes, events } = declaration;
  const shown = members?.filter(isPublic);
  const fields = new Set(shown?.map(({ name }) => name));
  return {
    ...declaration,
    ...(members && { members: shown }),
    ...(attributes && { attributes: attributes.filter(({ fieldName }) => fields.has(fieldName)) }),
    ...(events && { events: events.filter(({ name, description }) => name && description) }),
  };
}

/** The built module that a source module becomes. */
const builtPath = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Manifest paths appear on modules and inside every reference to a module of the package. */
function withBuiltPaths(manifest) {
  return JSON.parse(JSON.stringify(manifest), (key, value) =>
    (key === 'path' || key === 'module') && typeof value === 'string' ? builtPath(value) : value,
  );
}

/** Not through the analyzer's command line, which writes its own path into package.json. */
function analyze(folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .toSorted(),
  );
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2015, true),
  );
  return create({ modules, plugins: litPlugin(), context: { dev: false, thirdPartyCEMs: [] } });
}

/** @returns {import('custom-elements-manifest').Package} */
export function createManifest() {
  // The elements inherit from the base class in src/ui, which itself is no one's to use.
  const manifest = analyze(['src/elements', 'src/ui']);
  const modules = withBuiltPaths(manifest)
    .modules.map((module) => ({ ...module, declarations: module.declarations.map(publicPart) }))
    .filter((module) => module.path.startsWith('dist/elements/'));
  return { schemaVersion: manifest.schemaVersion, readme: 'README.md', modules };
}

/** The declarations that are elements with a tag. */
export function elementsIn(manifest) {
  return manifest.modules
    .flatMap((module) => module.declarations)
    .filter((declaration) => declaration.customElement && declaration.tagName);
}
