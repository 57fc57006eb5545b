/** The plugin in each WordPress, in the order in which a site lives with it. Run by `npm run test:wordpress`. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { authorTests } from './author.js';
import { editorTests } from './editor.js';
import { folderTests } from './folder.js';
import { prepareRemoval, removalTests } from './removal.js';
import { VERSIONS, WordPress } from './support/wordpress.js';
import { visitorTests } from './visitor.js';

folderTests();

for (const version of VERSIONS) {
  describe(`WordPress ${version.wordpress}, PHP ${version.php}`, () => {
    const site = new WordPress(version);
    before(async () => {
      await site.start();
      await prepareRemoval(site);
      assert.equal(await site.php("var_dump( activate_plugin( 'si-widgets/si-widgets.php' ) );"), 'NULL\n');
    });
    after(() => site.stop());

    test('these are the versions', async () => {
      const text = await site.php("echo get_bloginfo( 'version' ), ' ', PHP_VERSION;");
      assert.ok(text.startsWith(`${version.wordpress}.`) && text.includes(` ${version.php}.`), text);
    });

    editorTests(site);
    authorTests(site);
    visitorTests(site);
    removalTests(site);

    test('nothing wanted to leave the machine, and PHP had nothing to complain about', () => {
      assert.deepEqual(site.network(), []);
      assert.deepEqual(site.complaints(), []);
    });
  });
}
