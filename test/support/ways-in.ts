/** Browsers, servers and hands for the ways in: pages with frames, late nodes and no scripts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launch, type Browser, type Frame, type Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { findFirefox } from '../../scripts/lib/find-browsers.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';
import { hands } from './bare-page.js';

export const engines: Record<string, (() => Promise<Browser>) | undefined> = {
  Chromium: launchChromium,
  Firefox: findFirefox()
    ? () => launch({ browser: 'firefox', executablePath: findFirefox() ?? '', headless: true })
    : undefined,
};

/** In the page or a frame: the whole check with nothing to tick. Its level, or that there is none. */
export const wholeCheck = `(async () => {
  ${hands}
  await press(redFlags, '[data-action="start"]');
  await passQuestions(redFlags);
  return redFlags.result?.level ?? 'no result';
})()`;

const watchPolicy = `
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    globalThis.violations.push(event.violatedDirective + ' ' + event.blockedURI);
  });`;

export interface Scene {
  readonly view: Page;
  /** What the page and its frames said or threw. */
  readonly said: string[];
  /** Addresses that were asked for, without those of this machine's own scheme. */
  readonly asked: string[];
}

/** Desktop Chromium on Linux has no share sheet, and says so of every frame that may use one. */
const isNoise = (text: string): boolean => text === "Unrecognized feature: 'web-share'.";

export async function watch(browser: Browser): Promise<Scene> {
  const view = await browser.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  view.on('console', (message) => {
    if (!isNoise(message.text())) said.push(message.text());
  });
  view.on('pageerror', (error) => said.push(String(error)));
  view.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  await view.evaluateOnNewDocument(watchPolicy);
  return { view, said, asked };
}

/** Of the page and every frame in it. */
export async function violationsIn(view: Page): Promise<string[]> {
  const found = await Promise.all(view.frames().map((frame) => frame.evaluate('globalThis.violations')));
  return (found as string[][]).flat();
}

/** The frame of a widget, once the widget is there. */
export async function widgetFrame(view: Page, selector = 'iframe'): Promise<Frame> {
  const element = await view.waitForSelector(selector);
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`${selector} has no page in it`);
  // Not with each picture, which a frame out of sight does not get.
  const isThere = "document.querySelector('main > *')?.shadowRoot?.childElementCount > 0";
  await frame.waitForFunction(isThere, { polling: 100 });
  return frame;
}

/** Holds within 15 seconds, on a busy machine too, or says what was seen last. */
export async function eventually<T>(look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  let seen = await look();
  for (let tries = 0; tries < 300 && !holds(seen); tries++) {
    await wait(50);
    seen = await look();
  }
  if (!holds(seen)) throw new Error(`still ${JSON.stringify(seen)} after 15 seconds`);
  return seen;
}

/** A browser, and a server under two names: pages on one origin, frames on another. */
export async function startWaysIn(start: () => Promise<Browser>) {
  const folder = mkdtempSync(join(tmpdir(), 'si-widgets-ways-'));
  const browser = await start();
  let policy: string | undefined;
  const server = await serve({
    mounts: { '/': folder, '/dist/': 'dist' },
    headersFor: (path) => (policy && path === '/' ? { 'content-security-policy': policy } : {}),
  });
  const other = server.url.replace('127.0.0.1', 'localhost');

  /** A further file of both origins. */
  const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);

  /** @param csp the Content-Security-Policy of the page; none without it */
  async function open(html: string, csp?: string): Promise<Scene> {
    policy = csp;
    put('index.html', `<!doctype html><title>Page</title><link rel="icon" href="data:,">${html}`);
    const scene = await watch(browser);
    await scene.view.goto(`${server.url}/`, { waitUntil: 'load' });
    return scene;
  }

  async function close(): Promise<void> {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }

  return { browser, open, put, close, own: server.url, other };
}

export type WaysIn = Awaited<ReturnType<typeof startWaysIn>>;
