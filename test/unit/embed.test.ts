/** The markup for places without scripts, the messages of frames, and the pictures for links. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { ASK, FRAME_PATH, HEIGHT, heightIn, isAsking } from '../../src/embed/frame-message.js';
import {
  cardAddress,
  cardFile,
  CARD_SIZE,
  frameAddress,
  frameSnippet,
  oEmbed,
  oEmbedLink,
  openGraph,
  type FramePage,
} from '../../src/embed/oembed.js';
import { SETTINGS, settingsOf, type WidgetName } from '../../src/embed/settings.js';
import { embedding as english } from '../../src/messages/en/embedding.js';
import { shared as sharedEnglish } from '../../src/messages/en/shared.js';
import { embedding as spanish } from '../../src/messages/es/embedding.js';
import { shared as sharedSpanish } from '../../src/messages/es/shared.js';

const WIDGETS = Object.keys(SETTINGS) as WidgetName[];
const page: FramePage = {
  base: 'https://clinic.example/si-widgets',
  language: 'en',
  widget: 'red-flag-check',
  words: english['red-flag-check'],
};

/** Attributes of the one tag in some markup, as a browser reads them. */
const attributesIn = (markup: string): Record<string, string> =>
  Object.fromEntries(
    [...markup.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      value.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
    ]),
  );

test('the widgets are those that have words, in every language', () => {
  for (const words of [english, spanish]) assert.deepEqual(Object.keys(words), WIDGETS);
});

test('a name that every object has is no widget', () => {
  for (const name of ['', 'constructor', 'toString', '__proto__', 'si-red-flag-check', 'Red-Flag-Check']) {
    assert.deepEqual(settingsOf(name), [], name);
  }
});

describe('the address of a frame', () => {
  for (const base of [
    'https://clinic.example/si-widgets',
    'https://clinic.example/si-widgets/',
    'https://clinic.example/si-widgets/?a=b#c',
  ]) {
    test(`starts from ${base}`, () => {
      assert.equal(
        frameAddress({ ...page, base }),
        'https://clinic.example/si-widgets/embed/en/red-flag-check.html',
      );
    });
  }

  test('has settings in its query, escaped', () => {
    const settings = {
      region: 'gb',
      'contact-label': 'Book & pay "now"',
      'contact-href': 'https://a.example/?b=c&d',
    };
    const url = new URL(frameAddress({ ...page, settings }));
    assert.deepEqual(Object.fromEntries(url.searchParams), settings);
  });

  test('leaves out what is empty, and what the widget does not have', () => {
    const settings = { region: '', theme: 'dark', pattern: 'one-side', onclick: 'alert(1)' };
    assert.equal(new URL(frameAddress({ ...page, settings })).search, '?theme=dark');
    const explainer = frameAddress({ ...page, widget: 'pattern-explainer', settings });
    assert.equal(new URL(explainer).search, '?theme=dark&pattern=one-side');
  });

  for (const base of ['', '/si-widgets/', 'clinic.example', 'javascript:alert(1)', 'file:///tmp/']) {
    test(`refuses to start from "${base}"`, () => {
      assert.throws(() => frameAddress({ ...page, base }), { name: 'TypeError', message: /not an http/ });
    });
  }

  test('is one whose messages the page around it believes', () => {
    for (const widget of WIDGETS) {
      assert.match(new URL(frameAddress({ ...page, widget })).pathname, FRAME_PATH);
    }
    for (const path of ['/', '/red-flag-check.html.exe', '/ads/banner.html', '/xred-flag-check.html']) {
      assert.doesNotMatch(path, FRAME_PATH);
    }
    assert.match('/embed/en/red-flag-check', FRAME_PATH);
  });
});

describe('markup', () => {
  const nasty: FramePage = {
    ...page,
    settings: { 'contact-label': `"><script>alert('1')</script>` },
    words: { name: `<b>"A" & 'B'</b>`, sentence: '<script>alert(1)</script>' },
  };

  test('the frame says what it is, and may do what the widget needs', () => {
    const markup = frameSnippet(page);
    const { sandbox = '', allow = '', title, src, loading, height, width } = attributesIn(markup);
    assert.deepEqual(
      { title, src, loading, height, width },
      { title: page.words.name, src: frameAddress(page), loading: 'lazy', height: '720', width: '100%' },
    );
    assert.ok(!sandbox.includes('allow-same-origin'), 'a frame of the same site could leave its sandbox');
    for (const token of ['allow-scripts', 'allow-popups', 'allow-modals', 'allow-downloads']) {
      assert.ok(sandbox.split(' ').includes(token), token);
    }
    for (const feature of ['clipboard-write', 'web-share', 'screen-wake-lock']) {
      assert.ok(allow.split('; ').includes(feature), feature);
    }
  });

  test('nothing in words or settings becomes markup', () => {
    const all = [frameSnippet(nasty), openGraph(nasty), oEmbedLink(nasty, '/a?b"c')];
    for (const markup of all) {
      assert.doesNotMatch(markup, /<script|<b>|style=|"A"|b"c/);
    }
    assert.equal(attributesIn(frameSnippet(nasty))['title'], nasty.words.name);
  });

  test('Open Graph has full addresses', () => {
    const tags = openGraph(page).split('\n').map(attributesIn);
    const found = Object.fromEntries(
      tags.map(({ property = '', content = '' }) => [property, content] as const),
    );
    assert.equal(found['og:url'], frameAddress(page));
    assert.equal(found['og:image'], cardAddress(page));
    assert.equal(found['og:title'], page.words.name);
    assert.equal(found['og:description'], page.words.sentence);
  });
});

describe('oEmbed', () => {
  /** Of a rich answer, by the specification. */
  const required = ['type', 'version', 'html', 'width', 'height'];
  const answer = oEmbed({ ...page, language: 'es', words: spanish['red-flag-check'] }, 'A clinic');

  test('is a whole rich answer of version 1.0, as plain data', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
    for (const key of required) assert.ok(key in answer, key);
    assert.equal(answer.type, 'rich');
    assert.equal(answer.version, '1.0');
    assert.ok(answer.width > 0 && answer.height > 0);
  });

  test('has full addresses only', () => {
    const frame = attributesIn(answer.html)['src'];
    assert.equal(frame, 'https://clinic.example/si-widgets/embed/es/red-flag-check.html');
    assert.equal(answer.thumbnail_url, 'https://clinic.example/si-widgets/embed/cards/red-flag-check.es.png');
    assert.equal(answer.provider_url, 'https://clinic.example');
    assert.equal(answer.provider_name, 'A clinic');
  });

  test('is found from a page', () => {
    assert.deepEqual(attributesIn(oEmbedLink(page, 'https://clinic.example/oembed.json?a=1&b=2')), {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: 'https://clinic.example/oembed.json?a=1&b=2',
      title: page.words.name,
    });
  });
});

describe('the messages of frames', () => {
  test('a height is a number that a widget may have', () => {
    assert.equal(heightIn({ type: HEIGHT, height: 812 }), 812);
    for (const height of [
      undefined,
      null,
      '812',
      Number.NaN,
      Infinity,
      -Infinity,
      -812,
      0,
      39,
      1e9,
      [812],
      {},
    ]) {
      assert.equal(heightIn({ type: HEIGHT, height }), undefined, JSON.stringify(height));
    }
  });

  test('anything else is not for us', () => {
    for (const data of [
      undefined,
      null,
      812,
      '',
      HEIGHT,
      [],
      {},
      { height: 812 },
      { type: 'resize', height: 812 },
    ]) {
      assert.equal(heightIn(data), undefined);
      assert.equal(isAsking(data), false);
    }
    assert.equal(isAsking({ type: ASK }), true);
  });
});

describe('the pictures for links', () => {
  const languages = { en: [english, sharedEnglish], es: [spanish, sharedSpanish] } as const;
  const drawn = JSON.parse(readFileSync('assets/cards/words.json', 'utf8')) as Record<string, string[]>;
  const expected = Object.entries(languages).flatMap(([language, [words, { education }]]) =>
    WIDGETS.map((widget) => ({
      file: cardFile(widget, language),
      words: [words[widget].name, words[widget].sentence, education],
    })),
  );

  test('there is one for each widget and language, and no other', () => {
    const files = readdirSync('assets/cards').filter((name) => name.endsWith('.png'));
    assert.deepEqual(files.toSorted(), expected.map(({ file }) => file).toSorted());
  });

  for (const { file, words } of expected) {
    test(`${file} has the size, and says what the widget says`, () => {
      const bytes = readFileSync(`assets/cards/${file}`);
      // Width and height stand at the start of every PNG.
      assert.deepEqual({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }, CARD_SIZE);
      assert.ok(bytes.length < 60_000, `${bytes.length} bytes`);
      assert.deepEqual(drawn[file], words, 'other words now: node scripts/cards.mjs');
    });
  }
});

describe('the fall-back of the demo pages is the one that is recommended', () => {
  const checks = [
    ['custom-element.html', english['red-flag-check'], 'your local emergency number'],
    ['mount.html', english['red-flag-check'], 'your local emergency number'],
    ['mount.html', english['pacing-calculator'], 'your local emergency number'],
    ['spanish.html', spanish['red-flag-check'], sharedSpanish.localNumber],
  ] as const;
  for (const [name, { name: title, fallBack }, number] of checks) {
    test(`${name}: ${title}`, () => {
      const page = readFileSync(`demo/ways-in/${name}`, 'utf8')
        .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
        .replaceAll(/\s+/g, ' ');
      for (const line of fallBack.flat()) {
        const text = line.replaceAll('{emergency}', number);
        assert.ok(page.includes(text), text);
      }
    });
  }
});
