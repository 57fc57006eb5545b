/**
 * Every snippet for projects and for WordPress, without running it: what it imports is in the package, the code
 * parses, and what a parser reads from it is what was chosen. `snippets.test.ts` runs those for pages.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseSync, Visitor } from 'vite';
import { tagOf, WIDGETS, type Widget } from '../../stories/builder/choice.js';
import type { Choice } from '../../stories/builder/markup.js';
import { makeSnippet, PLATFORMS, type CodePart, type Release } from '../../stories/builder/snippets.js';
import { choiceOf, everyChoice, expectedAttributes, languages } from '../support/snippet-choices.js';
import { decoded, readBlocks, readShortcodes } from '../support/wordpress-parsers.js';

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const release = readJson('dist/integrity.json') as Release;
const { exports } = readJson('package.json') as {
  exports: Record<string, string | { types?: string; default?: string }>;
};

const BASE = 'https://clinic.example/si-widgets/';

/** Every widget, language and variant; and all four at once. */
function choices(): readonly (readonly [string, Choice])[] {
  const settings = { region: 'gb', 'red-flag-href': '#check' } as const;
  const together = languages.map(
    (language) => [`all four, ${language}`, choiceOf(WIDGETS, settings, language, BASE)] as const,
  );
  return [...everyChoice(BASE), ...together];
}

const partsOf = (id: string, choice: Choice): readonly CodePart[] => makeSnippet(id, choice, release).parts;

/** What an element should have; the check also the id that the others link to. */
const expected = (widget: Widget, choice: Choice): Record<string, string> => ({
  ...expectedAttributes(widget, choice),
  ...(widget === 'red-flag-check' && choice.widgets.length > 1 ? { id: 'check' } : {}),
});

interface Found {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const wanted = (choice: Choice): readonly Found[] =>
  choice.widgets.map((widget) => ({ tag: tagOf(widget), attributes: expected(widget, choice) }));

/** What an attribute says: text, or in Angular an expression that is a string. */
function valueOf(name: string, written: string): string {
  const text = decoded(written);
  if (!name.startsWith('[')) return text;
  const [, string = ''] = /^'([^']*)'$/.exec(text) ?? [];
  return JSON.parse(`"${string.replaceAll('"', '\\"')}"`) as string;
}

/** The elements of ours in markup in which nothing but a quote ends an attribute. */
function elementsIn(markup: string): readonly Found[] {
  const attribute = String.raw`(\[attr\.[a-z-]+\]|[a-z-]+)="([^"]*)"`;
  const element = new RegExp(`<(si-[a-z-]+)((?:\\s+${attribute})*)\\s*>`, 'g');
  return [...markup.matchAll(element)].map(([, tag = '', written = '']) => {
    const pairs = [...written.matchAll(new RegExp(attribute, 'g'))].map(
      ([, name = '', value = '']) => [name.replace(/\[attr\.|\]/g, ''), valueOf(name, value)] as const,
    );
    return { tag, attributes: Object.fromEntries(pairs) };
  });
}

/** What of a file of code is an import, and what of it is JSX or a template. */
function read({ code, language }: CodePart): {
  readonly imports: readonly string[];
  readonly found: readonly Found[];
} {
  const { program, module, errors } = parseSync(`snippet.${language}`, code);
  assert.deepEqual(errors, [], code);
  const found: Found[] = [];
  const templates: string[] = [];
  new Visitor({
    JSXOpeningElement({ name, attributes }) {
      if (name.type !== 'JSXIdentifier' || !name.name.startsWith('si-')) return;
      const pairs = attributes.map((attribute) => {
        if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier')
          throw new Error(code);
        const { name, value } = attribute;
        const literal = value?.type === 'JSXExpressionContainer' ? value.expression : value;
        assert.equal(literal?.type, 'Literal');
        return [name.name, (literal as { value: string }).value] as const;
      });
      found.push({ tag: name.name, attributes: Object.fromEntries(pairs) });
    },
    TemplateElement({ value }) {
      templates.push(value.cooked ?? '');
    },
    TemplateLiteral({ expressions }) {
      assert.deepEqual(expressions, [], 'something is filled into the template');
    },
  }).visit(program);
  assert.ok(templates.every((text) => !/[{}@]/.test(text)));
  return {
    imports: module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    found: [...found, ...templates.flatMap(elementsIn)],
  };
}

/** A component of Vue or Svelte: its script, and the rest, in which no brace means anything. */
function readComponent({ code }: CodePart): ReturnType<typeof read> {
  const [whole = '', script = ''] = /<script(?: setup)? lang="ts">\n([\s\S]*?)<\/script>\n/.exec(code) ?? [];
  const markup = code.replace(whole, '');
  assert.doesNotMatch(markup, /[{}]/, 'a template would take it for an expression');
  const { imports } = read({ where: '', language: 'ts', code: script });
  return { imports, found: elementsIn(markup) };
}

const readers: Readonly<Record<CodePart['language'], (part: CodePart) => ReturnType<typeof read>>> = {
  js: read,
  ts: read,
  jsx: read,
  tsx: read,
  vue: readComponent,
  svelte: readComponent,
  html: ({ code }) => ({ imports: [], found: elementsIn(code) }),
  json: () => ({ imports: [], found: [] }),
  sh: () => ({ imports: [], found: [] }),
  text: () => ({ imports: [], found: [] }),
};

/** What a project has of its own. */
const FOREIGN = /^(?:vite|@vitejs\/plugin-vue|@angular\/core)$/;

function assertIsInPackage(specifier: string): void {
  if (FOREIGN.test(specifier)) return;
  const target = exports[specifier.replace(/^si-widgets/, '.')];
  assert.ok(target, `${specifier} is no export of the package`);
  const files = typeof target === 'string' ? [target] : Object.values(target);
  for (const file of files) assert.ok(existsSync(file), `${specifier}: ${file} is not built`);
}

const frameworks = PLATFORMS.filter(({ group }) => group === 'npm and frameworks');

describe('snippets for projects', () => {
  assert.equal(frameworks.length, 7);
  for (const { id, label } of frameworks) {
    test(`${label}: imports resolve, code parses, attributes are those chosen`, () => {
      for (const [name, choice] of choices()) {
        const parts = partsOf(id, choice);
        const all = parts.map((part) => readers[part.language](part));
        const imports = all.flatMap((part) => part.imports);
        for (const specifier of imports) assertIsInPackage(specifier);
        assert.ok(
          imports.some((specifier) => specifier.endsWith('/define')),
          name,
        );
        assert.equal(imports.includes('si-widgets/es'), choice.language === 'es', name);
        assert.deepEqual(
          all.flatMap((part) => part.found),
          wanted(choice),
          `${name}\n${parts.map(({ code }) => code).join('\n')}`,
        );
        assert.equal(parts[0]?.code, `npm install si-widgets@${release.version}`);
      }
    });
  }
});

const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The plugin takes the language and the id under names of its own. */
const BLOCK_NAMES: Readonly<Record<string, string>> = { lang: 'language', id: 'anchor' };

describe('snippets for WordPress', () => {
  const plugin = 'integrations/wordpress';
  const { name, attributes } = readJson(`${plugin}/block/block.json`) as {
    name: string;
    attributes: Record<string, { enum?: string[] }>;
  };

  test('blocks are read as what was chosen, and the plugin knows all of it', () => {
    for (const [choiceName, choice] of choices()) {
      const parts = partsOf('wordpress-block', choice);
      const blocks = parts.flatMap(({ code }) => readBlocks(code));
      // A browser, or an editor that knows no blocks, takes each for one comment.
      for (const { code } of parts)
        assert.equal(code.split('-->').length - 1, choice.widgets.length, choiceName);
      const should = choice.widgets.map((widget) => ({
        name,
        attributes: {
          widget,
          ...Object.fromEntries(
            Object.entries(expected(widget, choice)).map(([key, value]) => [
              BLOCK_NAMES[key] ?? camelCase(key),
              value,
            ]),
          ),
        },
      }));
      assert.deepEqual(blocks, should, choiceName);
      for (const key of blocks.flatMap((block) => Object.keys(block.attributes)))
        assert.ok(key in attributes, key);
    }
    assert.deepEqual(attributes['widget']?.enum, WIDGETS);
  });

  test('shortcodes are read as what was chosen', () => {
    for (const [choiceName, choice] of choices()) {
      const shortcodes = partsOf('wordpress-shortcode', choice).flatMap(({ code }) => readShortcodes(code));
      const read = shortcodes.map(({ name, attributes }) => ({
        tag: name.replaceAll('_', '-'),
        attributes: Object.fromEntries(
          Object.entries(attributes).map(([key, value]) => [key, decoded(value)]),
        ),
      }));
      assert.deepEqual(read, wanted(choice), choiceName);
    }
  });

  test('the parsers are no pushovers', () => {
    assert.throws(() => readBlocks('<!-- wp:si-widgets/widget {"a":"} /--> b"} /-->'));
    assert.throws(() => readShortcodes('[si_red_flag_check contact-label="a"b"]'));
    assert.throws(() => readShortcodes('[si_red_flag_check contact-label="a]b"]'));
    assert.equal(readShortcodes('[si_red_flag_check a="x\\ty < z"]')[0]?.attributes['a'], '');
  });
});

test('every oEmbed answer is JSON with the frame of the widget, and its link is found by type', () => {
  for (const [name, choice] of everyChoice(BASE)) {
    const [answer, link] = partsOf('oembed', choice);
    const { html, type, version } = JSON.parse(answer?.code ?? '') as Record<string, string>;
    assert.deepEqual([type, version], ['rich', '1.0'], name);
    const [, address = ''] = /^<iframe src="([^"]*)"/.exec(html ?? '') ?? [];
    const { pathname, searchParams } = new URL(decoded(address));
    assert.equal(pathname, `/si-widgets/embed/${choice.language}/${choice.widgets[0]}.html`);
    const { lang: _, ...settings } = expectedAttributes(choice.widgets[0] ?? 'red-flag-check', choice);
    if (settings['red-flag-href']?.startsWith('#')) delete settings['red-flag-href'];
    assert.deepEqual(Object.fromEntries(searchParams), settings, name);
    assert.match(link?.code ?? '', /type="application&#47;json\+oembed"|type="application\/json\+oembed"/);
  }
});
