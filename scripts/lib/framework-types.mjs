/**
 * Types of the elements for templates of React 19, Vue, Svelte, Preact and Solid, made from the manifest.
 *
 * Written here because the published generators do not type kebab-case attributes, events that are no
 * CustomEvent, or Svelte 5 at all. Property types refer to the class itself, so they cannot drift from it.
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

const line = (name, type, description) => `${comment(description)}'${name}'?: ${type} | undefined;`;

/** @param {(name: string) => string} nameOf how the framework writes an attribute */
function attributeLines(element, nameOf) {
  return (element.attributes ?? []).map(({ name, fieldName, description }) =>
    line(nameOf(name), `FromMarkup<${element.name}['${fieldName}']>`, description),
  );
}

/**
 * The properties that are written otherwise than their attributes.
 * @param {(name: string) => string} [nameOf] how the framework writes a property; every property then
 */
function propertyLines(element, nameOf) {
  return (element.attributes ?? [])
    .filter(({ name, fieldName }) => nameOf !== undefined || name !== fieldName)
    .map(({ fieldName, description }) =>
      line(nameOf?.(fieldName) ?? fieldName, `${element.name}['${fieldName}']`, description),
    );
}

/** @param {(name: string) => string} nameOf how the framework writes a listener */
function eventLines(element, nameOf) {
  return (element.events ?? []).map(({ name, type, description }) =>
    line(nameOf(name), `((event: ${type?.text ?? 'Event'}) => void)`, description),
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

const asWritten = (name) => name;
const onEvent = (name) => `on${name}`;

const entry = (element, base, lines) =>
  `${comment(element.description)}'${element.tagName}': ${base} & {\n${lines.join('\n')}\n};`;

/** Attributes, properties and listeners as React, Preact and Svelte write them. */
const plainLines = (element) => [
  ...attributeLines(element, asWritten),
  ...propertyLines(element),
  ...eventLines(element, onEvent),
];

const react = (element) =>
  entry(element, `DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}>`, plainLines(element));

const preact = (element) =>
  entry(element, `HTMLAttributes<${element.name}> & ClassAttributes<${element.name}>`, plainLines(element));

const svelte = (element) => entry(element, `HTMLAttributes<${element.name}>`, plainLines(element));

/** Solid sets properties, whose names it makes of those of the attributes; prefixes say which of the two outright. */
const solid = (element) =>
  entry(element, `JSX.HTMLAttributes<${element.name}>`, [
    ...attributeLines(element, asWritten),
    ...attributeLines(element, (name) => `attr:${name}`),
    ...propertyLines(element, (name) => `prop:${name}`),
    ...eventLines(element, (name) => `on:${name}`),
  ]);

function vue(element) {
  const own = [
    ...attributeLines(element, camelCase),
    ...eventLines(element, (name) => `on${pascalCase(name)}`),
  ];
  return `${comment(element.description)}'${element.tagName}': DefineComponent<HTMLAttributes & {\n${own.join('\n')}\n}>;`;
}

/** @returns {Record<'react' | 'vue' | 'svelte' | 'preact' | 'solid', string>} the text of each declaration file */
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
    preact: file(
      "import type { ClassAttributes, HTMLAttributes } from 'preact';",
      `declare module 'preact' {\nnamespace JSX {\ninterface IntrinsicElements {\n${all(preact)}\n}\n}\n}`,
    ),
    solid: file(
      "import type { JSX } from 'solid-js';",
      `declare module 'solid-js' {\nnamespace JSX {\ninterface IntrinsicElements {\n${all(solid)}\n}\n}\n}`,
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
