/** The plugin's folder as the build lays it out. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { layOutWordPressPlugin } from '../../scripts/lib/wordpress-plugin.mjs';
import { readTranslation } from '../../scripts/lib/wordpress-translations.mjs';
import { BANNED_WORDS } from '../support/vocabulary.js';
import { PLUGIN, VERSIONS } from './support/wordpress.js';
import { PURPOSE, WORDS } from './support/wording.js';

const read = (name: string): string => readFileSync(join(PLUGIN, name), 'utf8');

function filesIn(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted();
}

const hashes = (folder: string): string[] =>
  filesIn(folder).map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')}`,
  );

/** In the order of their numbers. */
const sorted = (versions: readonly string[]): string[] =>
  versions.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));

export function folderTests(): void {
  describe('the folder of the plugin', () => {
    const readme = read('readme.txt');

    test('is the same, byte for byte, each time it is made', async () => {
      const again = mkdtempSync(join(tmpdir(), 'si-widgets-again-'));
      try {
        await layOutWordPressPlugin({ into: join(again, 'si-widgets') });
        assert.deepEqual(hashes(join(again, 'si-widgets')), hashes(PLUGIN));
      } finally {
        rmSync(again, { recursive: true, force: true });
      }
    });

    test('has one version, that of the package, everywhere', () => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      assert.match(readme, new RegExp(`^Stable tag: ${version}$`, 'm'));
      assert.match(readme, new RegExp(`^= ${version} =$`, 'm'));
      assert.match(read('si-widgets.php'), new RegExp(`Version: +${version}$`, 'm'));
      assert.equal((JSON.parse(read('block/block.json')) as { version: string }).version, version);
      assert.match(read('includes/data.php'), new RegExp(`'version' => '${version}'`));
    });

    test('claims no more than what is run', () => {
      const releases = sorted(VERSIONS.map(({ wordpress }) => wordpress));
      const [oldest = '', newest = oldest] = [releases.at(0), releases.at(-1)];
      const [php = ''] = sorted(VERSIONS.map(({ php }) => php));
      assert.match(readme, new RegExp(`^Tested up to: ${newest}$`, 'm'));
      for (const text of [readme, read('si-widgets.php')]) {
        assert.match(text, new RegExp(`Requires at least: +${oldest}$`, 'm'));
        assert.match(text, new RegExp(`Requires PHP: +${php}$`, 'm'));
      }
    });

    test('its readme has the intended purpose word for word, every widget, and no word to avoid', () => {
      const purpose = PURPOSE.join('\n\n');
      assert.ok(readme.includes(`= Intended purpose =\n\n${purpose}\n`));
      for (const { name, sentence } of Object.values(WORDS.en)) {
        assert.ok(readme.includes(`* **${name}.** ${sentence}\n`), name);
      }
      const rest = readme.replace(purpose, '');
      assert.equal(new RegExp(`\\b(?:${BANNED_WORDS.join('|')})\\b`, 'i').exec(rest)?.[0], undefined);
      assert.doesNotMatch(rest, /\{\{|undefined/);
    });

    test('its Spanish has every string of the template, and no other', () => {
      // A template is a translation in which nothing is translated yet.
      const asTranslated = read('languages/si-widgets.pot').replaceAll('msgstr ""', 'msgstr "x"');
      const wanted = [...readTranslation(asTranslated).keys()].toSorted();
      const found = [...readTranslation(read('languages/si-widgets-es_ES.po')).keys()].toSorted();
      assert.deepEqual(found, wanted);
    });

    test('no file of it can be opened by itself, or reaches for another server', () => {
      const php = filesIn(PLUGIN).filter((name) => name.endsWith('.php'));
      assert.ok(php.length > 5);
      for (const name of php) {
        assert.match(read(name), /^defined\( 'ABSPATH' \) \|\| exit;$/m, name);
        assert.doesNotMatch(
          read(name),
          /wp_remote_|curl_|fsockopen|file_get_contents|eval\(|(?:add|update|set)_(?:option|transient|site_option)|register_setting|admin_notices|\$wpdb/,
          name,
        );
      }
    });
  });
}
