/**
 * Every snippet for pages that the builder can write, in Chromium: pasted into a page, under the policy that comes
 * with it, it shows the widget with the settings. One of each kind is used as far as a result. Snippets for
 * projects and for WordPress are in `snippets-code.test.ts`.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { embedding as english } from '../../src/messages/en/embedding.js';
import { embedding as spanish } from '../../src/messages/es/embedding.js';
import { rowsOf, tagOf, WIDGETS, type Language, type Widget } from '../../stories/builder/choice.js';
import type { Choice } from '../../stories/builder/markup.js';
import { makeSnippet, type Release, type Snippet } from '../../stories/builder/snippets.js';
import {
  choiceOf,
  expectedAttributes,
  fewVariantsOf,
  languages,
  variantsOf,
  type Variant,
} from '../support/snippet-choices.js';
import { startSnippetPages, type SnippetPages } from '../support/snippet-pages.js';
import { eventually, violationsIn, wholeCheck, widgetFrame } from '../support/ways-in.js';

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const release = readJson('dist/integrity.json') as Release;
const names: Readonly<Record<Language, Readonly<Record<Widget, { readonly name: string }>>>> = {
  en: english,
  es: spanish,
};

/** What is found of the elements in the page, in their order. Text, as it runs there. */
const look = `[...document.querySelectorAll('${String(WIDGETS.map(tagOf))}')].map((element) => ({
  tag: element.localName,
  attributes: Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [name, value]).filter(([name]) => name !== 'lang')),
  title: element.shadowRoot?.querySelector('[part~="heading"]')?.textContent.trim() ?? '',
  level: element.shadowRoot?.querySelector('[part~="heading"]')?.getAttribute('aria-level') ?? '',
  theme: element.shadowRoot?.querySelector('[part~="base"]')?.dataset.theme ?? '',
  region: element.shadowRoot?.querySelector('select[part~="region"]')?.value ?? '',
  fallBack: element.querySelector('p')?.getBoundingClientRect().height ?? -1,
}))`;

interface Seen {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly title: string;
  readonly level: string;
  readonly theme: string;
  readonly region: string;
  readonly fallBack: number;
}

const seeAll = async (view: Page | Frame): Promise<readonly Seen[]> => (await view.evaluate(look)) as Seen[];

const regions = new Set(
  rowsOf(WIDGETS)
    .flatMap((row) => (row.name === 'region' ? (row.options ?? []) : []))
    .map(({ value }) => value),
);

/** Without the language, which may stand around the element too: its heading tells. */
function settingsOn(widget: Widget, choice: Choice): Record<string, string> {
  const { lang: _, ...settings } = expectedAttributes(widget, choice);
  return settings;
}

/** What is to be seen of a widget. Which of seven patterns is open changes its heading. */
function expectedSight(widget: Widget, choice: Choice): Partial<Seen> {
  const { settings, language } = choice;
  const { region = '', theme = 'inherit', 'heading-level': level = '2' } = settings;
  return {
    tag: tagOf(widget),
    attributes: settingsOn(widget, choice),
    ...(widget === 'pattern-explainer' && settings.pattern ? {} : { title: names[language][widget].name }),
    level,
    theme,
    region: regions.has(region) && region !== '' ? region : 'xx',
    fallBack: 0,
  };
}

const sameKeys = (seen: Seen | undefined, like: Partial<Seen>): unknown =>
  Object.fromEntries(Object.keys(like).map((key) => [key, seen?.[key as keyof Seen]]));

const SCRIPT = /<script\b[^>]*><\/script>\n*/g;
const codeOf = ({ parts }: Snippet): string => parts.map(({ code }) => code).join('\n\n');
const scriptsIn = (code: string): string => (code.match(SCRIPT) ?? []).join('').trim();

/** The address that the kind asks for. */
const baseFor: Readonly<Record<string, string>> = { 'self-host': '/files/', cdn: '/', mount: '/files/' };

let pages: SnippetPages;
before(async () => {
  pages = await startSnippetPages();
});
after(() => pages.close());

for (const kind of ['self-host', 'cdn', 'mount']) {
  describe(`${kind} snippets`, () => {
    for (const widget of WIDGETS) {
      for (const language of languages) {
        test(`${widget}, ${language}: each upgrades, with its settings, under its policy`, async () => {
          const variants = variantsOf(widget);
          const choices = variants.map(({ settings }) =>
            choiceOf([widget], settings, language, baseFor[kind]),
          );
          const snippets = choices.map((choice) => makeSnippet(kind, choice, release));
          const codes = snippets.map(codeOf);
          // They share a page, as what they load is the same.
          const scripts = scriptsIn(codes[0] ?? '');
          assert.ok(scripts.length > 0 && codes.every((code) => scriptsIn(code) === scripts));
          assert.equal(new Set(snippets.map(({ policy }) => policy)).size, 1);
          const body = codes.map((code) => `<section>${code.replace(SCRIPT, '')}</section>`);
          const { view, said } = await pages.open([scripts, ...body].join('\n'), snippets[0]?.policy);

          const seen = await seeAll(view);
          assert.equal(seen.length, variants.length);
          for (const [at, choice] of choices.entries()) {
            const like = expectedSight(widget, choice);
            assert.deepEqual(sameKeys(seen[at], like), like, `${variants[at]?.name}\n${codes[at]}`);
          }
          const [sections, loaded] = (await view.evaluate(
            "[document.querySelectorAll('body > section').length, document.scripts.length]",
          )) as number[];
          assert.equal(sections, variants.length);
          assert.equal(loaded, scripts.match(SCRIPT)?.length, 'something became a script');
          assert.deepEqual([...said, ...(await violationsIn(view))], []);
          await view.close();
        });
      }
    }

    test('all four together upgrade, and the check is used as far as a result', async () => {
      const settings = { region: 'gb', 'red-flag-href': '#check' } as const;
      const choice = choiceOf(WIDGETS, settings, 'en', baseFor[kind]);
      const snippet = makeSnippet(kind, choice, release);
      const { view, said } = await pages.open(codeOf(snippet), snippet.policy);
      assert.deepEqual(
        (await seeAll(view)).map(({ tag, title, fallBack }) => [tag, title, fallBack]),
        WIDGETS.map((widget) => [tagOf(widget), names.en[widget].name, 0]),
      );
      const target = await view.evaluate(
        "Boolean(document.querySelector('#check')?.matches('si-red-flag-check, :has(> si-red-flag-check)'))",
      );
      assert.equal(target, true, 'the link to the check leads nowhere');
      assert.equal(await view.evaluate(wholeCheck), 'none-found');
      assert.deepEqual([...said, ...(await violationsIn(view))], []);
      await view.close();
    });
  });
}

test('a file from a CDN that is not the one of the snippet does not run', async () => {
  const { parts, policy } = makeSnippet('cdn', choiceOf(['red-flag-check'], {}), release);
  const { view, said } = await pages.open(parts[0]?.code ?? '', policy, (bytes) =>
    Buffer.concat([bytes, Buffer.from(' ')]),
  );
  const [seen] = await seeAll(view);
  assert.equal(seen?.title, '');
  assert.ok((seen?.fallBack ?? 0) > 0, 'the fall-back is gone');
  assert.match(said.join(), /integrity/);
  await view.close();
});

test('from another server the file runs as a classic script', async () => {
  const elsewhere = `${pages.origin.replace('127.0.0.1', 'localhost')}/files/`;
  const choice = choiceOf(['red-flag-check'], {}, 'es', elsewhere);
  const snippet = makeSnippet('self-host', choice, release);
  const { view, said } = await pages.open(codeOf(snippet), snippet.policy);
  assert.deepEqual(
    (await seeAll(view)).map(({ title }) => title),
    [spanish['red-flag-check'].name],
  );
  assert.match(snippet.privacy.join('\n'), /localhost:\d+/);
  assert.deepEqual(said, []);
  await view.close();
});

/** In a frame the page's own defaults count: the device's colours, and the highest heading. */
function expectedInFrame(widget: Widget, choice: Choice): Partial<Seen> {
  const { theme = 'auto', 'heading-level': level = '1' } = expectedAttributes(widget, choice);
  const attributes = settingsOn(widget, choice);
  const sight = expectedSight(widget, choice);
  if (attributes['red-flag-href']?.startsWith('#')) delete attributes['red-flag-href'];
  return { ...sight, theme, level, attributes: { ...attributes, theme, 'heading-level': level } };
}

/** What stands at its own address takes no words of a site. */
const OWN = /^(?:contact|reviewed|red-flag)-/;

describe('frame snippets', () => {
  async function run(widget: Widget, language: Language, variants: readonly Variant[]): Promise<void> {
    const choices = variants.map(({ settings }) => choiceOf([widget], settings, language, '/si-widgets/'));
    const snippets = choices.map((choice) => makeSnippet('frame', choice, release));
    const frames = snippets.map(({ parts }, at) => `<div id="frame-${at}">${parts[0]?.code}</div>`);
    const script = snippets[0]?.parts[1]?.code ?? '';
    const { view, said } = await pages.open([...frames, script].join('\n'), snippets[0]?.policy);
    for (const [at, choice] of choices.entries()) {
      const frame = await widgetFrame(view, `#frame-${at} iframe`);
      const [seen] = await seeAll(frame);
      const like = expectedInFrame(widget, choice);
      assert.deepEqual(sameKeys(seen, like), like, variants[at]?.name);
      // Pages in frames that are not in the window are not laid out.
      await view.evaluate(`document.querySelector('#frame-${at}').scrollIntoView()`);
      const inside = Number(await frame.evaluate('document.documentElement.getBoundingClientRect().height'));
      await eventually(
        async () => Number(await view.evaluate(`document.querySelector('#frame-${at} iframe').clientHeight`)),
        (height) => Math.abs(height - inside) < 2,
      );
    }
    assert.deepEqual([...said, ...(await violationsIn(view))], []);
    if (language === 'en') {
      const frame = await widgetFrame(view, '#frame-0 iframe');
      if (widget === 'red-flag-check') assert.equal(await frame.evaluate(wholeCheck), 'none-found');
    }
    await view.close();
  }

  for (const widget of WIDGETS) {
    for (const language of languages) {
      test(`${widget}, ${language}: the page in it has the settings, and the frame its height`, () =>
        run(widget, language, fewVariantsOf(widget)));
    }
  }

  test('every setting by itself reaches the page in the frame', () =>
    run(
      'pattern-explainer',
      'en',
      variantsOf('pattern-explainer').filter(({ name }) =>
        /^(?:region=.gb|theme|heading|audience|pattern=|red|contact|reviewed)/.test(name),
      ),
    ));
});

describe('link snippets', () => {
  for (const widget of WIDGETS) {
    for (const language of languages) {
      test(`${widget}, ${language}: the picture shows, and the link leads to the widget`, async () => {
        const all = fewVariantsOf(widget).filter(({ name }) => name !== 'nothing set');
        // The hostile one is the same text in each of them.
        for (const { name, settings } of widget === 'red-flag-check' ? all : all.slice(0, 1)) {
          const choice = choiceOf([widget], settings, language, pages.base);
          const snippet = makeSnippet('link-card', choice, release);
          const [html, text] = snippet.parts;
          const { view, said } = await pages.open(html?.code ?? '', snippet.policy);
          const [href, width] = (await view.evaluate(
            "[document.querySelector('a').href, document.querySelector('a img').naturalWidth]",
          )) as [string, number];
          assert.equal(width, 1200);
          assert.ok(text?.code.endsWith(href), text?.code);
          assert.deepEqual([...said, ...(await violationsIn(view))], []);

          await view.goto(href, { waitUntil: 'load' });
          const { attributes, ...like } = expectedInFrame(widget, choice);
          const [seen] = await seeAll(view);
          assert.deepEqual(sameKeys(seen, like), like, name);
          const bare = Object.entries(attributes ?? {}).filter(([key]) => !OWN.test(key));
          assert.deepEqual(seen?.attributes, Object.fromEntries(bare), name);
          await view.close();
        }
      });
    }
  }
});
