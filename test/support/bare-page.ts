/** Pages that have nothing but widgets from built files, and what a person does in them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';

/** @param files of `dist/`, in the order in which they are loaded */
export const pageWith = (files: readonly string[], body: string): string =>
  `<!doctype html><title>Page</title><link rel="icon" href="data:,">${files
    .map((name) => `<script type="module" src="/dist/${name}"></script>`)
    .join('')}${body}`;

/**
 * What a person does in the page. Text, because a compiled function brings helpers along that the page does not
 * have. Both clocks go on by a second with each press: a widget takes two taps in quick succession for one.
 */
export const hands = `
  const late = (globalThis.late ??= { ms: 0 });
  const { clocks = { wall: Date.now.bind(Date), steady: performance.now.bind(performance) } } = globalThis;
  globalThis.clocks = clocks;
  Date.now = () => clocks.wall() + late.ms;
  performance.now = () => clocks.steady() + late.ms;
  const press = async (element, selector) => {
    const found = element.shadowRoot.querySelector(selector);
    if (!found) throw new Error(selector + ' is not there');
    late.ms += 1000;
    found.click();
    await element.updateComplete;
  };
  const enter = async (element, field, value) => {
    const input = element.shadowRoot.querySelector('[data-field="' + field + '"]');
    input.value = value;
    input.dispatchEvent(new Event('change'));
    await element.updateComplete;
  };
  /** The whole check, with nothing to tick. */
  const passQuestions = async (element) => {
    const asks = '[data-action="none"], [data-action="continue"]';
    for (let screens = 0; screens < 30 && element.shadowRoot.querySelector(asks); screens++) {
      if (element.shadowRoot.querySelector('fieldset [type="radio"]')) await press(element, '[type="radio"]');
      await press(element, asks);
    }
  };
  const pacing = document.querySelector('si-pacing-calculator');
  const redFlags = document.querySelector('si-red-flag-check');
  const running = document.querySelector('si-return-to-run');`;

export interface Opened {
  readonly view: Page;
  /** Everything that the page said or threw. */
  readonly said: string[];
  /** The paths that it asked for. */
  readonly asked: string[];
}

/** A browser with a server for such pages. */
export async function startBarePages() {
  let policy: string | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'si-widgets-bare-'));
  const browser = await launchChromium();
  const server = await serve({
    mounts: { '/': folder, '/dist/': 'dist' },
    headersFor: () => (policy ? { 'content-security-policy': policy } : {}),
  });

  /**
   * @param csp the Content-Security-Policy of the page; none without it
   * @param first what runs in the page before everything else
   */
  async function open(html: string, csp?: string, first?: string): Promise<Opened> {
    policy = csp;
    writeFileSync(join(folder, 'index.html'), html);
    const view = await browser.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    view.on('console', (message) => said.push(message.text()));
    view.on('pageerror', (error) => said.push(String(error)));
    view.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(new URL(request.url()).pathname);
    });
    if (first) await view.evaluateOnNewDocument(first);
    await view.goto(`${server.url}/`, { waitUntil: 'load' });
    return { view, said, asked };
  }

  /** A further file beside the page. */
  const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);

  /** A further page, for a frame. @returns its address, on another origin than the page's */
  function elsewhere(name: string, html: string): string {
    put(name, html);
    return `${server.url.replace('127.0.0.1', 'localhost')}/${name}`;
  }

  async function close(): Promise<void> {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }

  return { open, put, elsewhere, close };
}
