/**
 * Lays out the WordPress plugin as a site installs it: what stands in integrations/wordpress, the scripts of
 * dist/cdn, and data made from the widgets' own tables and wording, so that there is one source for both.
 * The same input gives the same bytes.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import {
  machineObject,
  messagesOfBlock,
  messagesOfHeader,
  messagesOfScript,
  readTranslation,
  scriptTranslation,
  template,
} from './wordpress-translations.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'integrations/wordpress');
const languages = ['en', 'es'];
const sharedScripts = ['si-widgets', 'si-widgets.es', 'si-mount'];

/** A value as PHP source. */
function php(value, indent = '') {
  if (typeof value === 'string') return `'${value.replaceAll(/['\\]/g, '\\$&')}'`;
  const inner = `${indent}\t`;
  const rows = Array.isArray(value)
    ? value.map((item) => php(item, inner))
    : Object.entries(value).map(([key, item]) => `${php(key)} => ${php(item, inner)}`);
  return rows.length === 0
    ? 'array()'
    : `array(\n${rows.map((row) => `${inner}${row},\n`).join('')}${indent})`;
}

const load = (path) => tsImport(`../../src/${path}`, import.meta.url);

/** Settings, numbers and words. */
async function pluginData(version) {
  const { SETTINGS } = await load('embed/settings.ts');
  const { PATTERNS, REGIONS } = await load('rules.ts');
  const words = {};
  for (const language of languages) {
    const { embedding } = await load(`messages/${language}/embedding.ts`);
    const { patterns } = await load(`messages/${language}/patterns.ts`);
    const { shared } = await load(`messages/${language}/shared.ts`);
    const { elsewhere, localNumber, or, place, regions } = shared;
    const names = PATTERNS.map(({ id }) => [id, patterns.pattern[id].name]);
    words[language] = {
      widgets: embedding,
      regions,
      patterns: Object.fromEntries(names),
      elsewhere,
      localNumber,
      or,
      place,
    };
  }
  return {
    version,
    settings: SETTINGS,
    regions: Object.fromEntries(REGIONS.map(({ code, emergency }) => [code, emergency])),
    patterns: PATTERNS.map(({ id }) => id),
    words,
  };
}

function edit(folder, name, change) {
  const file = join(folder, name);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${name}: there is nothing to fill in any more.`);
  writeFileSync(file, after);
}

function fillReadme(text, { version, words }, purpose) {
  const widgets = Object.values(words.en.widgets).map(({ name, sentence }) => `* **${name}.** ${sentence}`);
  const parts = { version, widgets: widgets.join('\n'), intendedPurpose: purpose.join('\n\n') };
  return text
    .replace('Stable tag: 0.0.0', `Stable tag: ${version}`)
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
}

function writeTranslations(folder, version) {
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const ofScript = messagesOfScript(read('block/editor.js'), 'block/editor.js');
  const messages = [
    ...messagesOfHeader(read('si-widgets.php'), 'si-widgets.php'),
    ...messagesOfBlock(JSON.parse(read('block/block.json')), 'block/block.json'),
    ...ofScript,
  ];
  const translations = readTranslation(read('languages/si-widgets-es_ES.po'));
  const write = (name, content) => writeFileSync(join(folder, 'languages', name), content);
  write('si-widgets.pot', template(messages, version));
  write('si-widgets-es_ES.mo', machineObject(translations));
  write('si-widgets-es_ES-si-widgets-editor.json', scriptTranslation(ofScript, translations, 'es_ES'));
}

/**
 * @param {object} options
 * @param {string} options.into the folder that becomes `wp-content/plugins/si-widgets`; emptied first
 * @param {string} [options.dist] where the files for pages are, in `cdn/`
 */
export async function layOutWordPressPlugin({ into, dist = join(root, 'dist') }) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const data = await pluginData(version);
  const { shared: words } = await load('messages/en/shared.ts');
  rmSync(into, { recursive: true, force: true });
  mkdirSync(join(into, 'js'), { recursive: true });
  cpSync(source, into, { recursive: true });
  cpSync(join(root, 'LICENSE'), join(into, 'LICENSE'));
  for (const name of [...sharedScripts, ...Object.keys(data.settings).map((widget) => `si-${widget}`)]) {
    cpSync(join(dist, 'cdn', `${name}.min.js`), join(into, 'js', `${name}.min.js`));
  }
  writeFileSync(
    join(into, 'includes/data.php'),
    '<?php\n// Made by the build from the tables and the wording of the widgets.\n' +
      `defined( 'ABSPATH' ) || exit;\n\nreturn ${php(data)};\n`,
  );
  edit(into, 'si-widgets.php', (text) => text.replace('0.0.0', version));
  edit(into, 'block/block.json', (text) => text.replace('"version": "0.0.0"', `"version": "${version}"`));
  edit(into, 'readme.txt', (text) => fillReadme(text, data, words.intendedPurpose));
  writeTranslations(into, version);
}
