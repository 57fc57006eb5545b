/** What the snippet builder writes, before any page runs it: escaping, what is written at all, and its messages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { SETTINGS as EMBED_SETTINGS } from '../../src/embed/settings.js';
import { exampleOf, problemOfBase, soundBase } from '../../stories/builder/addresses.js';
import { attributesOf, problemsOf, rowsOf, soundSettings, WIDGETS } from '../../stories/builder/choice.js';
import {
  angularString,
  blockJson,
  escapeBackticks,
  escapeHtml,
  escapeShortcode,
  escapeTemplate,
  jsxText,
  jsxValue,
} from '../../stories/builder/escape.js';
import { PRIVACY } from '../../stories/builder/privacy.js';
import { makeSnippet, plainSnippet, PLATFORMS, type Release } from '../../stories/builder/snippets.js';
import { choiceOf, everyChoice, variantsOf } from '../support/snippet-choices.js';
import { decoded } from '../support/wordpress-parsers.js';

const names = ['widgets', 'widgets.es', 'mount', 'frames', ...WIDGETS];
const release: Release = {
  version: '9.8.7',
  files: Object.fromEntries(
    names.map((name) => [`cdn/si-${name}.min.js`, { integrity: `sha384-${name}`, bytes: 1 }]),
  ),
};

const codeOf = (id: string, ...rest: Parameters<typeof choiceOf>): string =>
  makeSnippet(id, choiceOf(...rest), release)
    .parts.map(({ code }) => code)
    .join('\n');

describe('escaping', () => {
  const rows: readonly (readonly [string, (text: string) => string, string, string])[] = [
    ['HTML', escapeHtml, `a"b'<c>&d`, `a&quot;b'&lt;c&gt;&amp;d`],
    ['HTML, in one line', escapeHtml, 'a\nb\tc\r', 'a&#10;b&#9;c&#13;'],
    ['HTML that is escaped already', escapeHtml, '&quot;', '&amp;quot;'],
    ['templates', escapeTemplate, '{{a}} @if "', '&#123;&#123;a&#125;&#125; &#64;if &quot;'],
    [
      'Angular strings',
      angularString,
      `{{a}} it's "\\`,
      `'\\u007b\\u007ba\\u007d\\u007d it\\u0027s "\\u005c'`,
    ],
    ['back ticks', escapeBackticks, '`a` \\ ${b} $c', '\\`a\\` \\\\ \\${b} $c'],
    ['JSX, plain', jsxValue, "it's ok", `"it's ok"`],
    ['JSX, quotes', jsxValue, 'a"b', '{"a\\"b"}'],
    ['JSX, entities', jsxValue, '&amp;', '{"&amp;"}'],
    ['JSX, a backslash', jsxValue, 'a\\b', '{"a\\\\b"}'],
    ['JSX, tags', jsxValue, '</script>', '{"\\u003c/script>"}'],
    ['JSX text, plain', jsxText, 'Call now.', 'Call now.'],
    ['JSX text, braces', jsxText, '{a}', '{"{a}"}'],
    ['shortcodes', escapeShortcode, '[a] "\\n', '&#91;a&#93; &quot;&#92;n'],
  ];
  for (const [name, escape, from, to] of rows) {
    test(name, () => {
      assert.equal(escape(from), to);
    });
  }

  test('a block comment ends where it ends', () => {
    const value = '--> "<b>" & -- \\';
    const json = blockJson({ value });
    assert.doesNotMatch(json, /--|<|>|&|\\"/);
    assert.deepEqual(JSON.parse(json), { value });
  });

  test('of shortcodes a browser reads what was meant', () => {
    const value = `a "b" [c] \\ <d> & 'e' &amp;`;
    assert.equal(decoded(escapeShortcode(value)), value);
  });
});

describe('attributes', () => {
  test('only those that the widget has, and that differ from the default', () => {
    const settings = {
      region: 'gb',
      theme: 'inherit',
      'heading-level': '2',
      audience: 'reader',
      pattern: 'one-side',
      'red-flag-href': '#check',
    };
    assert.deepEqual(attributesOf('red-flag-check', settings), [['region', 'gb']]);
    assert.deepEqual(attributesOf('pattern-explainer', settings), [
      ['region', 'gb'],
      ['pattern', 'one-side'],
      ['red-flag-href', '#check'],
    ]);
  });

  test('the settings are those that the ways in know', () => {
    for (const widget of WIDGETS) {
      const own = [...rowsOf([widget]).map(({ name }) => name), 'lang'];
      assert.deepEqual(own.toSorted(), [...EMBED_SETTINGS[widget]].toSorted(), widget);
    }
  });

  test('the check gets the id that the others link to, if it is there', () => {
    const settings = { 'red-flag-href': '#help' };
    assert.match(
      codeOf('self-host', ['red-flag-check', 'return-to-run'], settings),
      /<si-red-flag-check id="help"/,
    );
    assert.doesNotMatch(codeOf('self-host', ['return-to-run'], settings), /id="help"/);
    const [, note] = makeSnippet(
      'self-host',
      choiceOf(['return-to-run'], settings),
      release,
    ).notes.toReversed();
    assert.match(note ?? '', /only if “When to get help” stands on the same page/);
  });
});

describe('files', () => {
  test('one widget has its own file, more have the one of all four, Spanish comes beside', () => {
    const filesOf = (...rest: Parameters<typeof choiceOf>): readonly string[] =>
      makeSnippet('self-host', choiceOf(...rest), release).files;
    assert.deepEqual(filesOf(['return-to-run'], {}), ['cdn/si-return-to-run.min.js']);
    assert.deepEqual(filesOf(['red-flag-check', 'return-to-run'], {}), ['cdn/si-widgets.min.js']);
    assert.deepEqual(filesOf(['red-flag-check'], {}, 'es'), [
      'cdn/si-red-flag-check.min.js',
      'cdn/si-widgets.es.min.js',
    ]);
  });

  test('a CDN is asked for one version, with its hash', () => {
    const code = codeOf('cdn', ['red-flag-check'], {});
    assert.match(code, /si-widgets@9\.8\.7\/dist\/cdn\/si-red-flag-check\.min\.js"/);
    assert.match(code, /integrity="sha384-red-flag-check"\s+crossorigin="anonymous"/);
  });

  test('a module from another server needs its leave, so the script is a classic one there', () => {
    const code = codeOf('self-host', ['red-flag-check'], {}, 'en', 'https://files.example/');
    assert.match(code, /<script defer src="https:\/\/files\.example\/si-red-flag-check\.min\.js"><\/script>/);
  });

  test('without the hash of a file there is no snippet', () => {
    assert.throws(
      () => makeSnippet('cdn', choiceOf(['red-flag-check'], {}), { ...release, files: {} }),
      /npm run build/,
    );
  });
});

test('an address that is not changed is that of the unpacked folder', () => {
  assert.equal(exampleOf('files', '9.8.7'), '/si-widgets-9.8.7/cdn/');
  assert.equal(exampleOf('folder', '9.8.7'), '/si-widgets-9.8.7/');
  assert.equal(exampleOf('site', '9.8.7'), 'https://www.example.org/si-widgets-9.8.7/');
});

test('a link brings no widget, so it has no policy, no privacy sentence and no fall-back', () => {
  const base = 'https://clinic.example/si-widgets/';
  const { policy, privacy, fallBack, notes } = makeSnippet(
    'link-card',
    choiceOf(['red-flag-check'], {}, 'en', base),
    release,
  );
  assert.deepEqual({ policy, privacy, fallBack }, { policy: undefined, privacy: [], fallBack: [] });
  assert.match(notes.join(' '), /Link to that page.*Upload the picture/);
});

test('every snippet with a widget has the emergency signs or the way to them, and a privacy sentence', () => {
  let count = 0;
  for (const platform of PLATFORMS.filter(({ id }) => id !== 'link-card')) {
    for (const [name, choice] of everyChoice('https://clinic.example/si-widgets/')) {
      const { parts, privacy, fallBack } = makeSnippet(platform.id, choice, release);
      assert.ok(
        parts.length > 0 && parts.every(({ code, where }) => code && where),
        `${platform.id}: ${name}`,
      );
      assert.ok(privacy.every((line) => line.length > 40) && privacy.length > 0, `${platform.id}: ${name}`);
      assert.match(fallBack[0]?.html ?? '', /emergenc|Call|Llame/i);
      count++;
    }
  }
  assert.ok(count > 3000, `only ${count}`);
});

describe('messages', () => {
  const wrong: readonly (readonly [Parameters<typeof problemsOf>[1], string, RegExp])[] = [
    [{ 'contact-label': 'Book', 'contact-href': 'www.clinic.example' }, 'contact-href', /no link.*https:/],
    [{ 'contact-label': 'Book', 'contact-href': 'javascript:alert(1)' }, 'contact-href', /no link/],
    [{ 'contact-label': 'Book', 'contact-href': '/a b' }, 'contact-href', /no link/],
    [{ 'contact-label': 'Book', 'contact-href': '//clinic.example' }, 'contact-href', /no link/],
    [{ 'contact-label': 'Book' }, 'contact-href', /shows only if/],
    [{ 'contact-href': '/book' }, 'contact-label', /shows only if/],
    [{ 'reviewed-on': '2026-03-02' }, 'reviewed-by', /shows only if/],
    [{ 'reviewed-by': 'A', 'reviewed-on': '2.3.2026' }, 'reviewed-on', /no date.*2026-03-02/],
    [{ 'reviewed-by': 'A', 'reviewed-on': '2026-02-30' }, 'reviewed-on', /no date/],
    [{ region: 'mars' }, 'region', /Choose one/],
    [{ 'red-flag-href': 'check' }, 'red-flag-href', /no address/],
    [{ 'red-flag-href': 'mailto:a@b.example' }, 'red-flag-href', /no address/],
  ];
  for (const [settings, name, message] of wrong) {
    test(`${JSON.stringify(settings)} is wrong in ${name}, and is left out`, () => {
      const found: Readonly<Record<string, string>> = problemsOf(WIDGETS, settings);
      assert.deepEqual(Object.keys(found), [name]);
      assert.match(found[name] ?? '', message);
      assert.ok(!(name in soundSettings(WIDGETS, settings)));
    });
  }

  test('what can stand is not complained about', () => {
    const alone = { 'contact-label': 'Book', 'contact-href': '/book', 'reviewed-by': 'A' };
    const variants = WIDGETS.flatMap((widget) =>
      variantsOf(widget)
        .filter(({ name }) => /^[a-z-]+=|^all/.test(name))
        .map(({ settings }) => [widget, { ...alone, ...settings }] as const),
    );
    assert.ok(variants.length > 80, `only ${variants.length}`);
    for (const [widget, settings] of variants) {
      assert.deepEqual(problemsOf([widget], settings), {});
      assert.deepEqual(soundSettings([widget], settings), settings);
    }
  });

  const bases: readonly (readonly [string, 'files' | 'site', boolean])[] = [
    ['/', 'files', true],
    ['/files', 'files', true],
    ['../files/', 'files', true],
    ['https://clinic.example/a', 'site', true],
    ['/files/', 'site', false],
    ['files', 'files', false],
    ['', 'files', false],
    ['//clinic.example/', 'files', false],
    ['https://', 'site', false],
    ['https://clinic.example/?a', 'site', false],
    ['/a b/', 'files', false],
    ['javascript:alert(1)', 'files', false],
  ];
  for (const [base, kind, stands] of bases) {
    test(`"${base}" as address of ${kind} ${stands ? 'stands' : 'does not stand'}`, () => {
      assert.equal(problemOfBase(base, kind) === undefined, stands);
      const sound = stands ? base.replace(/\/?$/, '/') : exampleOf(kind, '9.8.7');
      assert.equal(soundBase(base, kind, '9.8.7'), sound);
    });
  }
});

test('README.md has the same snippet, for the folder of the release', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const { parts } = plainSnippet(
    'self-host',
    ['red-flag-check'],
    { ...release, version },
    {
      settings: { region: 'gb' },
      base: `/si-widgets-${version}/cdn/`,
    },
  );
  assert.ok(readFileSync('README.md', 'utf8').includes(parts[0]?.code ?? 'no code'));
});

test('README.md has the same sentences for a privacy page', () => {
  const readme = readFileSync('README.md', 'utf8')
    .replace(/\n>? ?/g, ' ')
    .replace(/\s+/g, ' ');
  const { check, explainer, plan, timer } = PRIVACY.en;
  for (const sentence of [check, explainer, plan, timer]) assert.ok(readme.includes(sentence), sentence);
});
