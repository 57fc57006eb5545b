/**
 * The pages for frames, `embed/<language>/<widget>.html`: the fall-back text in the widget's tag, the widget's
 * own file, and nothing inline. Every path is relative, so the folder may lie anywhere.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { escape, fallBackLines } from './fall-back.mjs';

const load = (path) => tsImport(`../../src/${path}`, import.meta.url);

/**
 * By scheme, not `'self'`: in a sandboxed frame without `allow-same-origin` WebKit matches `'self'` with
 * nothing, and the widget would not run. `file:` is for a copy that is opened from a disk.
 */
export const framePolicy = [
  "default-src 'none'",
  'script-src http: https: file:',
  'style-src http: https: file:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * @param {object} page
 * @param {string} page.language
 * @param {string} page.widget
 * @param {{ name: string, sentence: string, fallBack: (string | string[])[] }} page.words
 * @param {string} page.emergency what stands for a number where the country is not known
 * @param {string} page.card file name of the picture for links
 */
export function framePage({ language, widget, words, emergency, card }) {
  const name = escape(words.name);
  const sentence = escape(words.sentence);
  const scripts = [
    '../frame.js',
    ...(language === 'en' ? [] : [`../../cdn/si-widgets.${language}.min.js`]),
    `../../cdn/si-${widget}.min.js`,
  ];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${framePolicy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>${name}</title>
    <meta name="description" content="${sentence}" />
    <meta property="og:type" content="website" />
    <meta property="og:title" content="${name}" />
    <meta property="og:description" content="${sentence}" />
    <meta property="og:image" content="../cards/${card}" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="${name}" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="../frame.css" />
${scripts.map((src) => `    <script defer src="${src}"></script>`).join('\n')}
  </head>
  <body>
    <main>
      <si-${widget} theme="auto" heading-level="1">
        <h1>${name}</h1>
${fallBackLines(words.fallBack, emergency)
  .map((line) => `        ${line}`)
  .join('\n')}
      </si-${widget}>
    </main>
  </body>
</html>
`;
}

/** The languages that have words for these pages. */
export const embedLanguages = () =>
  readdirSync('src/messages').filter((language) => existsSync(`src/messages/${language}/embedding.ts`));

/** @returns {Promise<Record<string, { name: string, sentence: string, fallBack: (string | string[])[] }>>} */
export async function embeddingWords(language) {
  const { embedding } = await load(`messages/${language}/embedding.ts`);
  return embedding;
}

/** Pages, style sheet and cards; `embed/frame.js` is bundled. @param {string} outDir */
export async function writeEmbedPages(outDir) {
  const { cardFile } = await load('embed/oembed.ts');
  for (const language of embedLanguages()) {
    const folder = join(outDir, 'embed', language);
    mkdirSync(folder, { recursive: true });
    const { shared } = await load(`messages/${language}/shared.ts`);
    for (const [widget, words] of Object.entries(await embeddingWords(language))) {
      const card = cardFile(widget, language);
      const page = framePage({ language, widget, words, emergency: shared.localNumber, card });
      writeFileSync(join(folder, `${widget}.html`), page);
    }
  }
  cpSync('src/embed/frame.css', join(outDir, 'embed/frame.css'));
  for (const name of readdirSync('assets/cards').filter((name) => name.endsWith('.png'))) {
    cpSync(`assets/cards/${name}`, join(outDir, 'embed/cards', name));
  }
}
