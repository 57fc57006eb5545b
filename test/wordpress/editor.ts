/** An Editor and the block: found, seen, set up, saved, used by a visitor, and opened again. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BlockEditor, filesOf, passCheck, upgraded } from './support/hands.js';
import type { Opened, WordPress } from './support/wordpress.js';
import { WORDS } from './support/wording.js';

const NEW = '/wp-admin/post-new.php?post_type=page';

async function editorAt(site: WordPress, address: string): Promise<Opened & { editor: BlockEditor }> {
  const opened = await site.open('editor', address);
  const editor = new BlockEditor(opened.page);
  await editor.ready();
  return { ...opened, editor };
}

function assertQuiet({ said, outside }: Opened): void {
  assert.deepEqual(said, []);
  assert.deepEqual(outside, []);
}

export function editorTests(site: WordPress): void {
  describe('the block in the editor', () => {
    let address = '';

    test('found by its variations, the real element, settings in the panel, saved', async () => {
      const { page, editor, ...opened } = await editorAt(site, NEW);
      const found = await editor.find('sacroiliac');
      assert.deepEqual(
        found.toSorted(),
        Object.values(WORDS.en)
          .map(({ name }) => name)
          .toSorted(),
      );
      await editor.insert(WORDS.en['red-flag-check'].name);
      const canvas = await editor.canvas();
      await upgraded(canvas, 'si-red-flag-check');

      await editor.openPanels();
      const ofCheck = await editor.fields();
      await editor.set('Widget', 'pattern-explainer');
      await upgraded(canvas, 'si-pattern-explainer');
      const ofExplainer = await editor.fields();
      assert.deepEqual(
        ofExplainer.filter((label) => !ofCheck.includes(label)),
        ['Open on', 'Link to the check'],
      );
      await editor.set('Widget', 'red-flag-check');

      await editor.set('Region', 'gb');
      await editor.set('Heading level', '3');
      await editor.set('Colours', 'light');
      await editor.set('Words of your booking link', 'Book & see us');
      await editor.set('Address of your booking link', '/book/');
      await editor.set('Reviewed by', 'Dr "Ann" O’Neil');
      await upgraded(canvas, 'si-red-flag-check');
      const shown = await canvas.$eval('si-red-flag-check', (element) => [
        element.getAttribute('region'),
        element.getAttribute('heading-level'),
        element.shadowRoot?.textContent?.includes('O’Neil'),
        [...(element.shadowRoot?.querySelectorAll('a') ?? [])].every(
          (link) => link.getAttribute('href') === 'tel:999',
        ),
      ]);
      assert.deepEqual(shown, ['gb', '3', true, true]);

      address = await editor.publish('When to get help');
      assert.match(await editor.content(), /^<!-- wp:si-widgets\/widget \{[^\n]+\} \/-->$/);
      assertQuiet({ page, ...opened });
      await page.close();
    });

    test('a visitor uses it as far as a result', async () => {
      const { page, ...opened } = await site.open('visitor', address);
      assert.equal(await passCheck(page), 'none-found');
      const seen = await page.$eval('si-red-flag-check', (element) =>
        [...element.attributes].map(({ name, value }) => `${name}=${value}`),
      );
      assert.deepEqual(seen.toSorted(), [
        'contact-href=/book/',
        'contact-label=Book & see us',
        'heading-level=3',
        'region=gb',
        'reviewed-by=Dr "Ann" O’Neil',
        'theme=light',
      ]);
      assert.deepEqual(await filesOf(page), {
        scripts: ['si-red-flag-check.min.js'],
        styles: ['style.css'],
        inline: [],
      });
      assertQuiet({ page, ...opened });
      await page.close();
    });

    test('opened again: valid, as it was; keys stay in it; a pasted shortcode becomes the block', async () => {
      const id = await site.php(`echo url_to_postid( '${address}' );`);
      const { page, editor, ...opened } = await editorAt(site, `/wp-admin/post.php?post=${id}&action=edit`);
      const [block] = await editor.blocks();
      assert.equal(block?.isValid, true);
      assert.equal(block.attributes['region'], 'gb');
      assert.equal(block.attributes['contactLabel'], 'Book & see us');
      const canvas = await editor.canvas();
      await upgraded(canvas, 'si-red-flag-check');
      assert.equal(await canvas.$('.block-editor-warning'), null);

      await canvas.$eval('[data-type="si-widgets/widget"]', (node) => (node as HTMLElement).focus());
      await canvas.waitForFunction(`!document.querySelector('si-red-flag-check').closest('[inert]')`);
      await canvas.$eval('si-red-flag-check', (element) =>
        element.shadowRoot?.querySelector<HTMLElement>('[data-action="start"]')?.focus(),
      );
      for (const key of ['ArrowDown', 'ArrowUp', 'Backspace', 'Delete', 'Enter'] as const) {
        await page.keyboard.press(key);
      }
      assert.equal((await editor.blocks()).filter(({ name }) => name === 'si-widgets/widget').length, 1);
      const focused = await canvas.evaluate(() => document.activeElement?.localName);
      assert.equal(focused, 'si-red-flag-check');
      const started = await canvas.$eval('si-red-flag-check', (element) =>
        element.shadowRoot?.querySelector('fieldset') ? 'a question' : 'the start',
      );
      assert.equal(started, 'a question');

      const made = await page.evaluate(`wp.blocks.rawHandler({
        HTML: '<p>[si_pattern_explainer region="us" heading-level="4" pattern="one-side"]</p>',
      }).map(({ name, attributes }) => [name, attributes.widget, attributes.region, attributes.headingLevel, attributes.pattern])`);
      assert.deepEqual(made, [['si-widgets/widget', 'pattern-explainer', 'us', '4', 'one-side']]);
      assertQuiet({ page, ...opened });
      await page.close();
    });
  });
}
