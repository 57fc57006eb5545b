/**
 * Types of the elements for React 19, Vue and Svelte templates, made from the manifest.
 *
 * Written here because the published generators for Vue and Svelte do not type kebab-case attributes,
 * events that are no CustomEvent, or Svelte 5 at all. Property types refer to the class itself, so they
 * cannot drift from it.
 */
import { elementsIn } from './manifest.mjs';

const header = `/**
 * A value as markup can give it: numbers also as text, a true boolean also as an empty attribute.
 */
type FromMarkup<T> = T extends number ? T | \`\${T}\` : T extends boolean ? T | '' : T;
`;

const comment = (text) =>
  text ? `/** ${text.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ').trim()} */\n` : '';
const camelCase = (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascalCase = (name) => camelCase(`-${name}`);

/** @param {(name: string) => string} nameOf how the framework writes an attribute */
function attributeLines(element, nameOf) {
  return (element.attributes ?? []).map(
    ({ name, fieldName, description }) =>
      `${comment(description)}'${nameOf(name)}'?: FromMarkup<${element.name}['${fieldName}']> | undefined;`,
  );
}

/** @param {(name: string) => string} nameOf how the framework writes a listener */
function eventLines(element, nameOf) {
  return (element.events ?? []).map(
    ({ name, type, description }) =>
      `${comment(description)}'${nameOf(name)}'?: ((event: ${type?.text ?? 'Event'}) => void) | undefined;`,
  );
}

/** Imports of the classes of the elements and of their events, from where the manifest says they are. */
function imports(manifest, elements) {
  const names = elements.flatMap((element) => [
    element.name,
    ...(element.events ?? []).map(({ type }) => type?.text),
  ]);
  return manifest.modules
    .map(({ path, declarations }) => ({
      path: path.replace(/^dist\//, '../'),
      used: declarations.map(({ name }) => name).filter((name) => names.includes(name)),
    }))
    .filter(({ used }) => used.length > 0)
    .map(({ path, used }) => `import type { ${used.join(', ')} } from '${path}';`)
    .join('\n');
}

function react(element) {
  const own = [...attributeLines(element, (name) => name), ...eventLines(element, (name) => `on${name}`)];
  return `${comment(element.description)}'${element.tagName}': DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}> & {\n${own.join('\n')}\n};`;
}

function vue(element) {
  const own = [
    ...attributeLines(element, camelCase),
    ...eventLines(element, (name) => `on${pascalCase(name)}`),
  ];
  return `${comment(element.description)}'${element.tagName}': DefineComponent<HTMLAttributes & {\n${own.join('\n')}\n}>;`;
}

function svelte(element) {
  const own = [...attributeLines(element, (name) => name), ...eventLines(element, (name) => `on${name}`)];
  return `${comment(element.description)}'${element.tagName}': HTMLAttributes<${element.name}> & {\n${own.join('\n')}\n};`;
}

/** @returns {Record<'react' | 'vue' | 'svelte', string>} the text of each declaration file */
export function frameworkTypes(manifest) {
  const elements = elementsIn(manifest);
  const file = (importLine, declaration) =>
    [importLine, imports(manifest, elements), header, declaration, ''].join('\n');
  const all = (write) => elements.map(write).join('\n');
  return {
    react: file(
      "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
      `declare module 'react' {\nnamespace JSX {\ninterface IntrinsicElements {\n${all(react)}\n}\n}\n}`,
    ),
    vue: file(
      "import type { DefineComponent, HTMLAttributes } from 'vue';",
      `declare module 'vue' {\ninterface GlobalComponents {\n${all(vue)}\n}\n}`,
    ),
    svelte: file(
      "import type { HTMLAttributes } from 'svelte/elements';",
      `declare module 'svelte/elements' {\nexport interface SvelteHTMLElements {\n${all(svelte)}\n}\n}`,
    ),
  };
}
