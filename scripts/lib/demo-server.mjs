/**
 * The demo as two sites would serve it: a blog that sets no policy, and a clinic under the strictest
 * Content-Security-Policy the widgets promise to run under.
 */
import { serve } from './static-server.mjs';

export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** @param {{ port?: number }} [options] */
export function serveDemo({ port = 0 } = {}) {
  return serve({
    port,
    mounts: { '/': 'demo', '/dist/': 'dist' },
    headersFor: (pathname) =>
      pathname.startsWith('/clinic/') ? { 'content-security-policy': strictPolicy } : {},
  });
}
