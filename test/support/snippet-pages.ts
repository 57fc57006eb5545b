/** Pages as site owners make them from snippets, each under the policy that its snippet names. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HTTPRequest } from 'puppeteer-core';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';
import { watch, type Scene } from './ways-in.js';

const CDN = /^https:\/\/cdn\.jsdelivr\.net\/npm\/si-widgets@[\d.]+\/(dist\/cdn\/[\w.-]+)$/;

/** The icon of the page itself: without one the browser asks for it. */
const withIcon = (policy: string): string =>
  policy.includes('img-src ') ? policy.replace('img-src ', 'img-src data: ') : `${policy}; img-src data:`;

export interface SnippetPages {
  /** Where `dist/` is on the site. */
  readonly base: string;
  readonly origin: string;
  /** @param policy for the header; none without it. @param spoil what a file from the CDN becomes on its way */
  readonly open: (
    html: string,
    policy: string | undefined,
    spoil?: (bytes: Buffer) => Buffer,
  ) => Promise<Scene>;
  readonly close: () => Promise<void>;
}

export async function startSnippetPages(): Promise<SnippetPages> {
  const folder = mkdtempSync(join(tmpdir(), 'si-widgets-snippets-'));
  const policies = new Map<string, string>();
  const browser = await launchChromium();
  const server = await serve({
    mounts: { '/': folder, '/si-widgets/': 'dist', '/files/': 'dist/cdn' },
    headersFor: (pathname) => {
      const policy = policies.get(pathname);
      return policy === undefined ? {} : { 'content-security-policy': policy };
    },
  });
  let count = 0;

  async function open(
    html: string,
    policy: string | undefined,
    spoil = (bytes: Buffer): Buffer => bytes,
  ): Promise<Scene> {
    const name = `page-${++count}.html`;
    writeFileSync(
      join(folder, name),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"></head><body>\n${html}\n</body></html>`,
    );
    if (policy !== undefined) policies.set(`/${name}`, withIcon(policy));
    const scene = await watch(browser);
    await scene.view.setViewport({ width: 800, height: 6000 });
    await scene.view.setRequestInterception(true);
    scene.view.on('request', (request) => void answer(request, spoil));
    await scene.view.goto(`${server.url}/${name}`, { waitUntil: 'load' });
    return scene;
  }

  async function close(): Promise<void> {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }

  return { base: `${server.url}/si-widgets/`, origin: server.url, open, close };
}

/** The CDN as it will be: exactly the files of the package, for every origin. */
async function answer(request: HTTPRequest, spoil: (bytes: Buffer) => Buffer): Promise<void> {
  const [, file] = CDN.exec(request.url()) ?? [];
  if (file === undefined) return request.continue();
  return request.respond({
    body: spoil(readFileSync(file)),
    contentType: 'text/javascript',
    headers: { 'access-control-allow-origin': '*' },
  });
}
