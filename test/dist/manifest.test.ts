/**
 * What `custom-elements.json` says of the public members, and that editors and frameworks are told the same: each
 * tag, each attribute, and each value that there is a list of.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { ELSEWHERE, PATTERNS, REGIONS } from '../../src/tables.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Parameter extends Named {
  readonly type?: { readonly text: string };
}

interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly parameters?: readonly Parameter[];
}

interface Attribute extends Named {
  readonly fieldName: string;
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly summary?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
}

interface HtmlData {
  readonly tags: readonly (Named & {
    readonly attributes: readonly (Named & { readonly values?: readonly Named[] })[];
  })[];
}

interface CssData {
  readonly properties: readonly Named[];
  readonly pseudoElements: readonly Named[];
}

interface WebTypes {
  readonly contributions: {
    readonly html: {
      readonly elements: readonly (Named & {
        readonly attributes: readonly (Named & { readonly value: { readonly type: string } })[];
        readonly js: { readonly events: readonly Named[]; readonly properties: readonly Named[] };
      })[];
    };
    readonly css: { readonly properties: readonly Named[]; readonly 'pseudo-elements': readonly Named[] };
  };
}

const read = (name: string): unknown => JSON.parse(readFileSync(`dist/${name}`, 'utf8'));

const manifest = read('custom-elements.json') as Manifest;
const htmlData = read('vscode.html-custom-data.json') as HtmlData;
const cssData = read('vscode.css-custom-data.json') as CssData;
const webTypes = read('web-types.json') as WebTypes;

const tags = readdirSync('src/elements').toSorted();
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);

const names = (items: readonly Named[] = []): string[] => items.map(({ name }) => name);
const once = (items: readonly string[]): string[] => [...new Set(items)].toSorted();

const attributesOfAll = [
  'region',
  'theme',
  'heading-level',
  'audience',
  'contact-label',
  'contact-href',
  'reviewed-by',
  'reviewed-on',
];

/** The attributes with a list of values. */
const values: Readonly<Record<string, readonly string[]>> = {
  region: REGIONS.map(({ code }) => code).filter((code) => code !== ELSEWHERE.code),
  theme: ['inherit', 'light', 'dark', 'auto'],
  audience: ['reader', 'clinician'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  pattern: PATTERNS.map(({ id }) => id),
};

test('the manifest has the four elements', () => {
  assert.deepEqual(once(elements.map(({ tagName }) => tagName ?? '')), tags);
});

for (const tag of tags) {
  const element = elements.find(({ tagName }) => tagName === tag) ?? { name: tag };

  describe(tag, () => {
    test('the element, and every public member of it, is described', () => {
      const { attributes, cssParts, cssProperties, events, members, slots } = element;
      assert.ok(element.summary, 'a sentence about it');
      assert.ok(element.description && element.description !== element.summary, 'more about it');
      const kinds = { attributes, cssParts, cssProperties, events, members, slots };
      for (const [kind, items = []] of Object.entries(kinds)) {
        assert.ok(items.length > 0, kind);
        for (const { name, description } of items) {
          assert.match(description ?? '', /^\S.{4,}[.)]$/s, `${kind}: "${name}" has no sentence`);
        }
      }
    });

    test('its members are those that are promised, and every attribute has its property', () => {
      const members = element.members ?? [];
      const methods = members.filter(({ kind }) => kind === 'method');
      assert.deepEqual(names(methods).toSorted(), ['focus', 'reset', 'summary']);
      const fields = names(members.filter(({ kind }) => kind === 'field'));
      const wanted = (element.attributes ?? []).map(({ fieldName }) => fieldName);
      assert.deepEqual(fields.toSorted(), [...wanted, 'result'].toSorted());
      for (const { name, fieldName } of element.attributes ?? []) {
        const camelCase = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
        assert.equal(fieldName, camelCase);
      }
    });

    test('its attributes, events and slots are those that are promised', () => {
      const others: Readonly<Record<string, string[]>> = {
        'si-red-flag-check': [],
        'si-pattern-explainer': ['red-flag-href', 'pattern'],
      };
      const wanted = [...attributesOfAll, ...(others[tag] ?? ['red-flag-href'])];
      assert.deepEqual(names(element.attributes).toSorted(), wanted.toSorted());
      assert.deepEqual(names(element.events).toSorted(), ['si-reset', 'si-result', 'si-start', 'si-step']);
      assert.deepEqual(names(element.slots).toSorted(), ['', 'contact', 'heading']);
    });

    test('VS Code knows the tag, its attributes and their values', () => {
      const known = htmlData.tags.find(({ name }) => name === tag);
      assert.deepEqual(names(known?.attributes), names(element.attributes));
      for (const attribute of known?.attributes ?? []) {
        assert.ok(attribute.description, attribute.name);
        assert.deepEqual(names(attribute.values), values[attribute.name] ?? [], attribute.name);
      }
      const described = known?.description ?? '';
      for (const { name } of element.events ?? []) assert.ok(described.includes(`**${name}**`), name);
    });

    test('JetBrains knows the tag, its attributes, their values, properties and events', () => {
      const known = webTypes.contributions.html.elements.find(({ name }) => name === tag);
      assert.deepEqual(names(known?.attributes), names(element.attributes));
      for (const { name, description, value } of known?.attributes ?? []) {
        assert.ok(description, name);
        const listed = [...value.type.matchAll(/'([^']*)'/g)].map(([, text]) => text);
        assert.deepEqual(listed, values[name] ?? [], name);
      }
      const fields = (element.members ?? []).filter(({ kind }) => kind === 'field');
      assert.deepEqual(names(known?.js.properties), names(fields));
      assert.deepEqual(names(known?.js.events), names(element.events));
    });

    for (const framework of ['react', 'vue', 'svelte', 'preact', 'solid']) {
      test(`the types for ${framework} know the tag`, () => {
        assert.match(
          readFileSync(`dist/types/${framework}.d.ts`, 'utf8'),
          new RegExp(`^\\s*'${tag}': `, 'm'),
        );
      });
    }
  });
}

test('editors are told of each custom property and each part once', () => {
  const properties = once(elements.flatMap(({ cssProperties }) => names(cssProperties)));
  const parts = once(elements.flatMap(({ cssParts }) => names(cssParts)));
  assert.deepEqual(names(cssData.properties).toSorted(), properties);
  assert.deepEqual(
    names(cssData.pseudoElements).toSorted(),
    parts.map((name) => `::part(${name})`),
  );
  const { css } = webTypes.contributions;
  assert.deepEqual(names(css.properties).toSorted(), properties);
  assert.deepEqual(
    names(css['pseudo-elements']).toSorted(),
    parts.map((name) => `part(${name})`),
  );
  for (const { name, description } of [...css.properties, ...css['pseudo-elements']]) {
    assert.ok(description, name);
  }
});
