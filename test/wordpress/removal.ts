/** The plugin taken off again: nothing broken, nothing left. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { WordPress } from './support/wordpress.js';

interface Kept {
  readonly options: string[];
  readonly tables: string[];
}

/** What WordPress notes down by itself when people log in, publish, look at pages or change the language. */
const ownNotes =
  '/transient|_(key|salt)$|_children$|^(WPLANG|can_compress_scripts|fresh_site|recently_activated|rewrite_rules|' +
  'theme_mods_.*|wp_calendar_block_has_published_posts|uninstall_plugins)$/';

/** Names of options and tables. */
const kept = async (site: WordPress): Promise<Kept> =>
  JSON.parse(
    await site.php(`
      $options = $wpdb->get_col( "SELECT option_name FROM $wpdb->options ORDER BY option_name" );
      echo wp_json_encode( array(
        'options' => array_values( preg_grep( '${ownNotes}', $options, PREG_GREP_INVERT ) ),
        'tables'  => $wpdb->get_col( 'SHOW TABLES' ),
      ) );`),
  ) as Kept;

const before = new WeakMap<WordPress, Kept>();

/** To be called while the plugin is not active yet. */
export async function prepareRemoval(site: WordPress): Promise<void> {
  before.set(site, await kept(site));
}

export function removalTests(site: WordPress): void {
  describe('taken off again', () => {
    test('in use, it has stored nothing in the database', async () => {
      assert.deepEqual(await kept(site), before.get(site));
    });

    test('not active: a page with the block reads on, with no script and no error', async () => {
      const block = '<!-- wp:si-widgets/widget {"region":"gb"} /-->';
      const around = `<!-- wp:paragraph --><p>Before</p><!-- /wp:paragraph -->\n${block}\n<!-- wp:paragraph --><p>After</p><!-- /wp:paragraph -->`;
      const address = await site.publish('author', around);
      await site.php("deactivate_plugins( 'si-widgets/si-widgets.php' );");
      const { page, said, outside } = await site.open('visitor', address);
      const text = await page.$eval('.entry-content, .wp-block-post-content', (node) => node.textContent);
      assert.match(text, /^\s*Before\s*After\s*$/);
      assert.doesNotMatch(await page.content(), /si-widgets/);
      assert.deepEqual([said, outside], [[], []]);
      await page.close();
    });

    test('deleted: no file, no option, no table, and no trace of its name beside what people wrote', async () => {
      const done = await site.php(`
        require_once ABSPATH . 'wp-admin/includes/file.php';
        wp_set_current_user( 1 );
        var_dump( delete_plugins( array( 'si-widgets/si-widgets.php' ) ) );`);
      assert.equal(done, 'bool(true)\n');
      assert.equal(site.hasPluginFiles(), false);
      assert.deepEqual(await kept(site), before.get(site));
      const traces = await site.php(`
        echo wp_json_encode( $wpdb->get_col( "SELECT option_name FROM $wpdb->options
          WHERE option_name LIKE '%si_widgets%' OR option_name LIKE '%si-widgets%' OR option_value LIKE '%si-widgets%'" ) );`);
      assert.deepEqual(JSON.parse(traces), []);
    });
  });
}
