/** What goes into the zip file for people without Node: everything a site needs, and a page that says how. */
import { readFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import { filesIn } from './zip.mjs';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const load = (name) => tsImport(`../../src/messages/en/${name}.ts`, import.meta.url);

/** One line of the fall-back, as markup. */
const lineOf = (line) =>
  typeof line === 'string'
    ? `  <p>${line}</p>`
    : `  <ul>${line.map((item) => `\n    <li>${item}</li>`).join('')}\n  </ul>`;

function elementOf(tag, fallBack, localNumber) {
  const lines = fallBack.map((line) => lineOf(line).replaceAll('{emergency}', localNumber));
  return `<${tag}>\n${lines.join('\n')}\n</${tag}>`;
}

/**
 * @param {string} version of the package
 * @returns {Promise<[name: string, content: Uint8Array][]>}
 */
export async function siteFiles(version) {
  const [{ embedding }, { shared }] = await Promise.all([load('embedding'), load('shared')]);
  const elements = Object.entries(embedding).map(([name, { fallBack }]) =>
    elementOf(`si-${name}`, fallBack, shared.localNumber),
  );
  const [first = ''] = elements;
  const snippet = `<script type="module" src="/si-widgets-${version}/cdn/si-widgets.min.js"></script>\n\n${first}`;
  const startHere = readFileSync('assets/release/start-here.html', 'utf8')
    .replaceAll('{version}', version)
    .replace('{snippet}', () => escaped(snippet))
    .replace('{widgets}', () => elements.join('\n'));
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
