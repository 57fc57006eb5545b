/** What an Author saves: WordPress strips what it does not know from it, and the plugin says what it may keep. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BlockEditor, filesOf, passCheck, upgraded } from './support/hands.js';
import type { WordPress } from './support/wordpress.js';

const block = '<!-- wp:si-widgets/widget {"region":"gb"} /-->';
const inside = '<p>Call for help.</p>';

export function authorTests(site: WordPress): void {
  describe('what an Author saves', () => {
    test('the block and the shortcode, through the editor', async () => {
      const { page, said } = await site.open('author', '/wp-admin/post-new.php');
      const editor = new BlockEditor(page);
      await editor.ready();
      const shortcode = '<!-- wp:shortcode -->\n[si_red_flag_check region="us"]\n<!-- /wp:shortcode -->';
      await editor.write(`${block}\n\n${shortcode}`);
      const address = await editor.publish('By an author');
      assert.equal(await editor.content(), `${block}\n\n${shortcode}`);
      assert.deepEqual(said, []);
      await page.goto(address);
      await upgraded(page, 'si-red-flag-check');
      const regions = await page.$$eval('si-red-flag-check', (all) =>
        all.map((element) => element.getAttribute('region')),
      );
      assert.deepEqual(regions, ['gb', 'us']);
      await page.close();
    });

    test('the tag with its attributes, without what runs or leads astray', async () => {
      const address = await site.publish(
        'author',
        `<si-red-flag-check region="gb" heading-level="3" class="wide" onclick="alert(1)" style="color:red"
          contact-label="Book" contact-href="javascript:alert(1)">${inside}<script>alert(1)</script></si-red-flag-check>
        <si-pattern-explainer pattern="one-side" red-flag-href="javascript:alert(1)">${inside}</si-pattern-explainer>
        <si-something onclick="alert(1)">${inside}</si-something>`,
      );
      const { page, said } = await site.open('visitor', address);
      await upgraded(page, 'si-pattern-explainer');
      const kept = await page.$$eval('si-red-flag-check, si-pattern-explainer, si-something', (all) =>
        all.map((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`)),
      );
      assert.deepEqual(kept, [
        ['region=gb', 'heading-level=3', 'class=wide', 'contact-label=Book', 'contact-href=alert(1)'],
        ['pattern=one-side', 'red-flag-href=alert(1)'],
      ]);
      assert.deepEqual((await filesOf(page)).scripts, ['si-widgets.min.js']);
      assert.deepEqual(said, []);
      await page.close();
    });

    test('<div data-si-widget>, which becomes the element', async () => {
      const address = await site.publish(
        'author',
        `<div data-si-widget="red-flag-check" data-region="gb" data-contact-href="javascript:alert(1)">${inside}</div>`,
      );
      const { page, said } = await site.open('visitor', address);
      assert.equal(await passCheck(page), 'none-found');
      assert.deepEqual(
        await page.$eval('si-red-flag-check', (element) => element.getAttribute('region')),
        'gb',
      );
      assert.doesNotMatch(await page.content(), /javascript:alert/);
      assert.deepEqual((await filesOf(page)).scripts, ['si-red-flag-check.min.js', 'si-mount.min.js']);
      assert.deepEqual(said, []);
      await page.close();
    });

    test('a comment gets no tag', async () => {
      const text = await site.php(`
        wp_set_current_user( 0 );
        echo apply_filters( 'pre_comment_content', wp_slash( '<si-red-flag-check region="gb">Hi</si-red-flag-check>' ) );`);
      assert.equal(text, 'Hi');
    });

    test('without the plugin the same tags are stripped', async () => {
      const text = await site.php(`
        remove_all_filters( 'wp_kses_allowed_html' );
        echo wp_kses_post( '<si-red-flag-check region="gb">Hi</si-red-flag-check>' );`);
      assert.equal(text, 'Hi');
    });
  });
}
