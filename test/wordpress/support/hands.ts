/** What a person does in a widget or in the block editor. */
import type { Frame, Page } from 'puppeteer-core';

/**
 * A whole check with nothing to tick, in the page. Text, because a compiled function brings helpers along that
 * the page does not have. The clock goes on by a second with each press: a widget takes two taps in quick
 * succession for one.
 */
const wholeCheck = `(async () => {
  const element = document.querySelector('si-red-flag-check');
  const root = element.shadowRoot;
  let late = 0;
  const now = performance.now.bind(performance);
  performance.now = () => now() + (late += 1000);
  const press = async (selector) => {
    root.querySelector(selector).click();
    await element.updateComplete;
  };
  await press('[data-action="start"]');
  for (let screens = 0; screens < 20 && !element.result; screens++) {
    if (root.querySelector('fieldset [type="radio"]')) await press('fieldset [type="radio"]');
    await press('[data-action="none"], [data-action="continue"]');
  }
  return element.result?.level ?? 'no result';
})()`;

/** @returns the level at which the check ended */
export async function passCheck(page: Page): Promise<string> {
  await upgraded(page, 'si-red-flag-check');
  return (await page.evaluate(wholeCheck)) as string;
}

/** Waits until the element is more than its tag. */
export async function upgraded(page: Page | Frame, tag: string): Promise<void> {
  await page.waitForFunction(`document.querySelector('${tag}')?.shadowRoot?.querySelector('.root')`);
}

/** What the browser has loaded of the plugin, by file name, in the order of the page. */
export async function filesOf(
  page: Page,
): Promise<{ scripts: string[]; styles: string[]; inline: string[] }> {
  return (await page.evaluate(`(() => {
    const nameOf = (url) => /\\/si-widgets\\/(?:js\\/)?([^?]+)/.exec(url)?.[1];
    const all = (selector, key) =>
      [...document.querySelectorAll(selector)].map((node) => nameOf(node[key])).filter(Boolean);
    return {
      scripts: all('script[src]', 'src'),
      styles: all('link[rel="stylesheet"]', 'href'),
      inline: [...document.querySelectorAll('script:not([src]), style')]
        .map((node) => node.textContent)
        .filter((text) => /si-widgets|si_widgets|siWidgets/.test(text)),
    };
  })()`)) as { scripts: string[]; styles: string[]; inline: string[] };
}

const INSERTER = '[aria-label="Toggle block inserter"]';

/** The block editor on a page. */
export class BlockEditor {
  constructor(readonly page: Page) {}

  async ready(): Promise<void> {
    await this.page.waitForFunction(
      `globalThis.wp?.data?.select('core/editor')?.getCurrentPostId() && wp.blocks.getBlockType('si-widgets/widget')`,
    );
    await this.canvas();
  }

  /** Where blocks are: a frame in newer versions of WordPress. */
  async canvas(): Promise<Page | Frame> {
    await this.page.waitForSelector('iframe[name="editor-canvas"], .editor-styles-wrapper');
    const frame = await this.page.$('iframe[name="editor-canvas"]');
    const canvas = (await frame?.contentFrame()) ?? this.page;
    await canvas.waitForSelector('.is-root-container');
    return canvas;
  }

  /** The names of what the inserter finds. */
  async find(words: string): Promise<string[]> {
    const toggle = await this.page.waitForSelector(INSERTER);
    await toggle?.click();
    await this.page.waitForSelector('.block-editor-inserter__search input');
    await this.page.type('.block-editor-inserter__search input', words);
    // Before the words are looked for, all blocks are listed.
    await this.page.waitForFunction(
      `((count) => count > 0 && count < 10)(document.querySelectorAll('.block-editor-block-types-list__item svg path').length)`,
    );
    return this.page.$$eval('.block-editor-block-types-list__item', (items) =>
      items.filter((item) => item.querySelector('svg path')).map((item) => item.textContent ?? ''),
    );
  }

  async insert(title: string): Promise<void> {
    const items = await this.page.$$('.block-editor-block-types-list__item');
    for (const item of items) {
      if ((await item.evaluate((node) => node.textContent)) === title) await item.click();
    }
    await this.page.click(INSERTER);
    await this.page.evaluate(`wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block')`);
    await this.page.waitForSelector('.block-editor-block-inspector');
    await this.page.waitForFunction(
      `wp.data.select('core/block-editor').getSelectedBlock()?.name === 'si-widgets/widget'`,
    );
  }

  /** Opens every closed part of the panel. */
  async openPanels(): Promise<void> {
    await this.page.$$eval('.block-editor-block-inspector [aria-expanded="false"]', (buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
  }

  /** The labels of the fields in the panel. */
  async fields(): Promise<string[]> {
    return this.page.$$eval('.block-editor-block-inspector .components-base-control label', (labels) =>
      labels.map((label) => label.textContent?.trim() ?? ''),
    );
  }

  /** Chooses in a list, or types into a field. */
  async set(label: string, value: string): Promise<void> {
    const id = await this.page.$$eval(
      '.block-editor-block-inspector .components-base-control label',
      (labels, wanted) => labels.find((node) => node.textContent?.trim() === wanted)?.getAttribute('for'),
      label,
    );
    if (!id) throw new Error(`The panel has no field "${label}".`);
    const field = `[id="${id}"]`;
    if (await this.page.$(`select${field}`)) await this.page.select(field, value);
    else await this.page.type(field, value);
  }

  /** Publishes. @returns the address of the page */
  async publish(title: string): Promise<string> {
    return (await this.page.evaluate(`(async () => {
      const editor = wp.data.dispatch('core/editor');
      editor.editPost({ title: ${JSON.stringify(title)}, status: 'publish' });
      await editor.savePost();
      return wp.data.select('core/editor').getPermalink();
    })()`)) as string;
  }

  /** The content as it is stored. */
  async content(): Promise<string> {
    return (await this.page.evaluate(`wp.data.select('core/editor').getCurrentPost().content`)) as string;
  }

  /** Every block with whether the editor takes its content for valid. */
  async blocks(): Promise<{ name: string; isValid: boolean; attributes: Record<string, string> }[]> {
    return (await this.page.evaluate(
      `wp.data.select('core/block-editor').getBlocks().map(({ name, isValid, attributes }) => ({ name, isValid, attributes: { ...attributes } }))`,
    )) as { name: string; isValid: boolean; attributes: Record<string, string> }[];
  }

  /** Adds blocks of this content, as pasting it into the code editor does, and saves. */
  async write(content: string): Promise<void> {
    await this.page.evaluate(
      `wp.data.dispatch('core/block-editor').resetBlocks(wp.blocks.parse(${JSON.stringify(content)}))`,
    );
  }
}
