/** What goes into the zip file for people without Node: everything a site needs, and a page that says how. */
import { readFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import { escape, fallBackLines } from './fall-back.mjs';
import { filesIn } from './zip.mjs';

const load = (path) => tsImport(`../../src/${path}.ts`, import.meta.url);

/** Every widget with its fall-back, in a language. @returns {Promise<string[]>} */
async function elementsIn(language, attributes = '') {
  const [{ embedding }, { shared }] = await Promise.all(
    ['embedding', 'shared'].map((name) => load(`messages/${language}/${name}`)),
  );
  return Object.entries(embedding).map(([name, { fallBack }]) => {
    const lines = fallBackLines(fallBack, shared.localNumber).map((line) => `  ${line}`);
    return `<si-${name}${attributes}>\n${lines.join('\n')}\n</si-${name}>`;
  });
}

/** What to paste for the first of the widgets. */
function snippetOf(version, files, [first = '']) {
  const scripts = files.map(
    (file) => `<script type="module" src="/si-widgets-${version}/cdn/${file}"></script>`,
  );
  return escape(`${scripts.join('\n')}\n\n${first}`);
}

/** The values of `region`, with what they stand for. */
async function regionList() {
  const [{ REGIONS, ELSEWHERE }, { shared }] = await Promise.all(
    ['knowledge/regions', 'messages/en/shared'].map(load),
  );
  return REGIONS.filter(({ code }) => code !== ELSEWHERE.code)
    .map(({ code }) => `<code>${code}</code> ${escape(shared.regions[code])}`)
    .join(', ');
}

/**
 * @param {string} version of the package
 * @returns {Promise<[name: string, content: Uint8Array][]>}
 */
export async function siteFiles(version) {
  const elements = await elementsIn('en');
  const all = 'si-widgets.min.js';
  const parts = {
    version,
    snippet: snippetOf(version, [all], elements),
    spanish: snippetOf(version, [all, 'si-widgets.es.min.js'], await elementsIn('es', ' lang="es"')),
    regions: await regionList(),
    widgets: elements.join('\n'),
  };
  const startHere = Object.entries(parts).reduce(
    (page, [name, part]) => page.replaceAll(`{${name}}`, () => part),
    readFileSync('assets/release/start-here.html', 'utf8'),
  );
  const wanted = /^(?:cdn\/|embed\/|integrity\.json$)/;
  return [
    ...filesIn('dist').filter(([name]) => wanted.test(name)),
    ['start-here.html', Buffer.from(startHere)],
    ...['assets/release/start-here.css', 'CHANGELOG.md', 'LICENSE'].map((path) => [
      path.replace(/^.*\//, ''),
      readFileSync(path),
    ]),
  ];
}
