/** What a visitor gets: the words without scripts, one script, nothing hostile, in a template, in Spanish. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { filesOf, passCheck, upgraded } from './support/hands.js';
import { signs, WORDS } from './support/wording.js';
import type { WordPress } from './support/wordpress.js';

const block = (settings: Record<string, string>): string =>
  `<!-- wp:si-widgets/widget ${JSON.stringify(settings)} /-->`;
const check = block({ widget: 'red-flag-check', region: 'gb' });
const calculator = block({ widget: 'pacing-calculator' });

/** Only files of the site, and strings never become markup or scripts except through Lit. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const attributesOf = (page: Page, tag: string): Promise<string[]> =>
  page.$eval(tag, (element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`));

const textOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) =>
    all.filter((node) => node.checkVisibility()).map((node) => node.textContent?.trim() ?? ''),
  );

export function visitorTests(site: WordPress): void {
  describe('what a visitor gets', () => {
    test('without scripts: the signs, and the number of the country as a link', async () => {
      const { page } = await site.open('visitor', await site.publish('author', check), { script: false });
      assert.deepEqual(await textOf(page, 'si-red-flag-check li'), signs('en'));
      const [first] = await textOf(page, 'si-red-flag-check p');
      assert.equal(first, 'Call 999 (United Kingdom) now if any of these is true:');
      const link = await page.$eval('si-red-flag-check a', (node) => node.getAttribute('href'));
      assert.equal(link, 'tel:999');
      await page.close();
    });

    test('without scripts: what to do and when to get help, of each widget', async () => {
      for (const [widget, { fallBack }] of Object.entries(WORDS.en)) {
        const address = await site.publish('author', block({ widget }));
        const { page } = await site.open('visitor', address, { script: false });
        const wanted = fallBack
          .flat()
          .map((text) => text.replace('{emergency}', 'your local emergency number'));
        assert.deepEqual(await textOf(page, `si-${widget} :is(p, li)`), wanted);
        assert.ok(wanted.some((text) => /Call your local emergency number now/.test(text)));
        await page.close();
      }
    });

    test('one script for two of a kind, the file of all four for two kinds, none without a widget', async () => {
      const scriptsOf = async (content: string): Promise<Awaited<ReturnType<typeof filesOf>>> => {
        const { page } = await site.open('visitor', await site.publish('author', content));
        const files = await filesOf(page);
        await page.close();
        return files;
      };
      const style = { styles: ['style.css'], inline: [] };
      assert.deepEqual(await scriptsOf(check + check), { scripts: ['si-red-flag-check.min.js'], ...style });
      assert.deepEqual(await scriptsOf(check + calculator), { scripts: ['si-widgets.min.js'], ...style });
      assert.deepEqual(await scriptsOf('<p>No widget.</p>'), { scripts: [], styles: [], inline: [] });
    });

    test('the script waits for nothing and holds nothing up', async () => {
      const { page } = await site.open('visitor', await site.publish('author', check));
      const found = await page.$eval('script[src*="si-red-flag-check"]', (script) => ({
        isDeferred: script.defer,
        inFooter: script.closest('body') !== null,
      }));
      assert.deepEqual(found, { isDeferred: site.version.wordpress !== '6.2', inFooter: true });
      await page.close();
    });

    test('it works under a strict Content-Security-Policy', async () => {
      const address = await site.publish('author', check);
      const { page, said } = await site.open('visitor', address, { policy: strict });
      assert.equal(await passCheck(page), 'none-found');
      assert.deepEqual(
        said.filter((line) => /si-widgets|TrustedHTML/.test(line)),
        [],
      );
      // WordPress's own inline styles: the policy was there.
      assert.notDeepEqual(said, []);
      await page.close();
    });

    test('shortcodes: every widget by either name, hyphens or underscores', async () => {
      const address = await site.publish(
        'author',
        '[si_widget name="red-flag-check" region="GB"]\n\n[si_pacing_calculator heading_level="3" theme="dark"]' +
          '\n\n[si_pattern_explainer pattern="one-side" id="mine"]\n\n[si_return_to_run red-flag-href="#check"]' +
          '\n\n[si_widget name="nothing"]\n\n[si_widget]',
      );
      const { page, said } = await site.open('visitor', address);
      await upgraded(page, 'si-return-to-run');
      assert.deepEqual(await attributesOf(page, 'si-red-flag-check'), ['region=gb']);
      assert.deepEqual(await attributesOf(page, 'si-pacing-calculator'), ['theme=dark', 'heading-level=3']);
      assert.deepEqual(await attributesOf(page, 'si-pattern-explainer'), ['id=mine', 'pattern=one-side']);
      assert.deepEqual(await attributesOf(page, 'si-return-to-run'), ['red-flag-href=#check']);
      assert.deepEqual(said, []);
      await page.close();
    });

    test('hostile values of a shortcode or a block do nothing', async () => {
      const shortcode = [
        `[si_red_flag_check region="gb' onclick='alert(1)" onclick="alert(1)" style="color:red" heading-level="9"`,
        'contact-label="<img src=x onerror=alert(1)>Book" contact-href="javascript:alert(1)" theme="dark;"',
        `reviewed-by='<script>alert(1)</script>Ann' reviewed-on="<b>" lang="x" id='a" onfocus="alert(1)']`,
      ].join(' ');
      const ofBlock = block({
        widget: 'pattern-explainer',
        contactHref: 'data:text/html,x',
        redFlagHref: 'javascript:alert(1)',
        reviewedBy: '"><img src=x onerror=alert(1)>',
        headingLevel: '3" onclick="alert(1)',
        pattern: 'one-side"><script>',
        anchor: 'a b',
        onclick: 'alert(1)',
      });
      // What an Author writes is filtered by WordPress before it comes to the plugin; an Editor's is not.
      for (const role of ['editor', 'author'] as const) {
        const { page, said } = await site.open('visitor', await site.publish(role, shortcode + ofBlock));
        await upgraded(page, 'si-pattern-explainer');
        if (role === 'editor') {
          const ofShortcode = ['contact-label=Book', 'reviewed-by=Ann'];
          assert.deepEqual(await attributesOf(page, 'si-red-flag-check'), ofShortcode);
          assert.deepEqual(await attributesOf(page, 'si-pattern-explainer'), ['reviewed-by=">']);
        }
        const strangers = '[onclick], [onerror], [onfocus], [href^="javascript"], si-red-flag-check img';
        assert.equal(await page.$$eval(strangers, (all) => all.length), 0);
        assert.deepEqual(said, []);
        await page.close();
      }
    });

    test('in a template and in a widget area, the script comes too', async () => {
      const home = await site.php(`
        $id = wp_insert_post( array(
          'post_type' => 'wp_template', 'post_status' => 'publish', 'post_name' => 'page', 'post_title' => 'Page',
          'post_content' => '<!-- wp:shortcode -->[si_red_flag_check]<!-- /wp:shortcode -->' .
            '<!-- wp:html --><si-return-to-run></si-return-to-run><!-- /wp:html --><!-- wp:post-content /-->',
        ) );
        wp_set_object_terms( $id, get_stylesheet(), 'wp_theme' );
        $page = wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'A', 'post_content' => 'B' ) );
        echo get_permalink( $page );`);
      const { page, said } = await site.open('visitor', home);
      await upgraded(page, 'si-red-flag-check');
      await upgraded(page, 'si-return-to-run');
      assert.deepEqual((await filesOf(page)).scripts, ['si-widgets.min.js']);
      assert.deepEqual(said, []);
      await page.close();
      const areas = await site.php(`
        the_widget( 'WP_Widget_Text', array( 'text' => '[si_return_to_run]' ) );
        the_widget( 'WP_Widget_Custom_HTML', array( 'content' => '<si-pacing-calculator></si-pacing-calculator>' ) );
        remove_action( 'wp_footer', 'the_block_template_skip_link' );
        do_action( 'wp_footer' );`);
      assert.match(areas, /<si-return-to-run>.*<si-pacing-calculator>.*\/js\/si-widgets\.min\.js/s);
    });

    test('in Spanish where the block or the site is', async () => {
      const inSpanish = await site.publish('author', block({ widget: 'red-flag-check', language: 'es' }));
      const asThePage = await site.publish('author', check);
      const opened = async (address: string): Promise<Page> => {
        const { page, said } = await site.open('visitor', address);
        await upgraded(page, 'si-red-flag-check');
        assert.deepEqual((await filesOf(page)).scripts, ['si-red-flag-check.min.js', 'si-widgets.es.min.js']);
        await page.waitForFunction(
          `document.querySelector('si-red-flag-check').shadowRoot.textContent.includes(${JSON.stringify(WORDS.es['red-flag-check'].name)})`,
        );
        assert.deepEqual(
          await page.$$eval('si-red-flag-check li', (all) => all.map((node) => node.textContent)),
          signs('es'),
        );
        assert.deepEqual(said, []);
        return page;
      };
      const one = await opened(inSpanish);
      assert.deepEqual(await attributesOf(one, 'si-red-flag-check'), ['lang=es']);
      await one.close();
      // WordPress takes a language only where it has a file for it.
      await site.php(`
        wp_mkdir_p( WP_LANG_DIR );
        foreach ( array( 'es_MX', 'de_DE' ) as $locale ) {
          copy( WP_PLUGIN_DIR . '/si-widgets/languages/si-widgets-es_ES.mo', WP_LANG_DIR . "/$locale.mo" );
        }`);
      await site.php("update_option( 'WPLANG', 'es_MX' );");
      const other = await opened(asThePage);
      assert.deepEqual(await attributesOf(other, 'si-red-flag-check'), ['region=gb']);
      const link = await other.$eval('si-red-flag-check a', (node) => node.getAttribute('href'));
      assert.equal(link, 'tel:999');
      await other.close();
      const translated = await site.php(`
        echo __( 'Reviewed by', 'si-widgets' ), "\\n", _x( 'SI widget', 'block title', 'si-widgets' ), "\\n",
          json_decode( load_script_textdomain( 'si-widgets-editor', 'si-widgets', WP_PLUGIN_DIR . '/si-widgets/languages' ) )
            ->locale_data->{'si-widgets'}->{'Reviewed by'}[0];`);
      assert.equal(translated, 'Revisado por\nWidget SI\nRevisado por');
      await site.php("update_option( 'WPLANG', 'de_DE' );");
      const { page } = await site.open('visitor', asThePage);
      assert.deepEqual(await attributesOf(page, 'si-red-flag-check'), ['region=gb', 'lang=en']);
      await page.close();
      await site.php("update_option( 'WPLANG', '' );");
    });

    test('it fits a phone and a desktop', async () => {
      const address = await site.publish('author', check);
      const { page } = await site.open('visitor', address);
      await upgraded(page, 'si-red-flag-check');
      for (const width of [320, 1000]) {
        await page.setViewport({ width, height: 800 });
        const box = await page.$eval('si-red-flag-check', (element) => {
          const { left, right } = element.getBoundingClientRect();
          return { left, right, page: document.documentElement.scrollWidth };
        });
        assert.ok(
          box.left >= 0 && box.right <= width && box.page <= width,
          JSON.stringify({ width, ...box }),
        );
      }
      await page.close();
    });
  });
}
