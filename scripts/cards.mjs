/**
 * `node scripts/cards.mjs`: draws the pictures for links to the frame pages into assets/cards/, in Chromium.
 * They are committed and copied by the build, as another browser would draw other bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { tsImport } from 'tsx/esm/api';
import { launchChromium } from './lib/chromium.mjs';
import { embeddingWords, embedLanguages } from './lib/embed-pages.mjs';
import { escape } from './lib/fall-back.mjs';
import { main, say } from './lib/say.mjs';

const OUT = 'assets/cards';

/** A line or two for each widget, 400 wide and 400 high, as its own drawings are. */
const drawings = {
  'red-flag-check': `
    <path class="soft" d="M116 80h270M116 160h210M116 240h250M116 320h180" />
    <path class="line" d="M24 82l18 18 34-40M24 242l18 18 34-40" />
    <circle class="ring" cx="50" cy="160" r="22" />
    <circle class="ring" cx="50" cy="320" r="22" />`,
  'pacing-calculator': `
    <path class="soft" d="M20 360h360" />
    <path class="bars" d="M52 356v-70M114 356v-92M176 356v-120M238 356v-96M300 356v-156M362 356v-196" />
    <path class="line" d="M40 232l62-22 62-28 62 24 62-60 62-40" />`,
  'pattern-explainer': `
    <path class="soft" d="M30 40v320h350" />
    <path class="line" d="M30 300c50 0 60-10 80-14 40-8 46-196 84-196 44 0 40 150 86 164 40 12 60-10 100-8" />
    <circle class="dot" cx="194" cy="90" r="13" />`,
  'return-to-run': `
    <path class="soft" d="M20 360h360" />
    <path class="line" d="M20 320h44v-50h44v50h44v-80h54v80h34v-130h62v130h28v-200h50" />
    <circle class="dot" cx="380" cy="120" r="13" />`,
};

const style = `
  * { margin: 0; box-sizing: border-box; }
  body {
    display: grid; grid-template-columns: 1fr 400px; gap: 64px; align-items: center;
    inline-size: 1200px; block-size: 630px; padding: 72px 80px;
    background: #f4f8f9; color: #17242a; font-family: Card; border-block-start: 16px solid #1f6f8b;
  }
  h1 { font-size: 68px; line-height: 1.12; font-weight: 600; letter-spacing: -0.02em; text-wrap: balance; }
  p { margin-block-start: 28px; font-size: 31px; line-height: 1.42; color: #3d4f57; text-wrap: pretty; }
  .foot { font-size: 25px; color: #1f6f8b; font-weight: 600; }
  svg { fill: none; stroke-linecap: round; stroke-linejoin: round; }
  .soft { stroke: #c4d6dc; stroke-width: 10; }
  .line { stroke: #1f6f8b; stroke-width: 14; }
  .bars { stroke: #dbe7eb; stroke-width: 36; stroke-linecap: butt; }
  .dot { fill: #1f6f8b; }
  .ring { stroke: #c4d6dc; stroke-width: 8; }`;

const fontFace = (weight) => {
  const file = `node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`;
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: Card; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`;
};

/** A fifth smaller than as Chromium writes it: flat ground packs best unfiltered. */
const packed = (picture) =>
  PNG.sync.write(PNG.sync.read(Buffer.from(picture)), {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });

const cardPage = (language, widget, { name, sentence }, education) => `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><style>${fontFace(400)}${fontFace(600)}${style}</style>
<body><div><h1>${escape(name)}</h1><p>${escape(sentence)}</p><p class="foot">${escape(education)}</p></div>
<svg viewBox="0 0 400 400">${drawings[widget]}</svg></body></html>`;

await main(async () => {
  const { CARD_SIZE, cardFile } = await tsImport('../src/embed/oembed.ts', import.meta.url);
  mkdirSync(OUT, { recursive: true });
  const drawn = {};
  const browser = await launchChromium();
  try {
    const view = await browser.newPage();
    await view.setViewport(CARD_SIZE);
    for (const language of embedLanguages()) {
      const { shared } = await tsImport(`../src/messages/${language}/shared.ts`, import.meta.url);
      for (const [widget, words] of Object.entries(await embeddingWords(language))) {
        await view.setContent(cardPage(language, widget, words, shared.education));
        await view.evaluate('document.fonts.ready');
        const picture = packed(await view.screenshot({ type: 'png' }));
        const file = `${OUT}/${cardFile(widget, language)}`;
        writeFileSync(file, picture);
        drawn[cardFile(widget, language)] = [words.name, words.sentence, shared.education];
        say(`cards: ${file}, ${(picture.length / 1000).toFixed(1)} kB`);
      }
    }
    // A test reads it, and says when the words are others now.
    writeFileSync(`${OUT}/words.json`, `${JSON.stringify(drawn, null, 2)}\n`);
  } finally {
    await browser.close();
  }
});
