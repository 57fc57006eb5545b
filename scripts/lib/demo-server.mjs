/**
 * The demo as two sites would serve it: a blog that sets no policy, and a clinic under the strictest
 * Content-Security-Policy the widgets promise to run under. The pages that show the ways in have the same one,
 * and may show frames of their own server.
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

const policies = { '/clinic/': strictPolicy, '/ways-in/': `${strictPolicy}; frame-src 'self'` };

/** @param {{ port?: number }} [options] */
export function serveDemo({ port = 0 } = {}) {
  return serve({
    port,
    mounts: { '/': 'demo', '/dist/': 'dist' },
    headersFor: (pathname) => {
      const [, policy] = Object.entries(policies).find(([folder]) => pathname.startsWith(folder)) ?? [];
      return policy ? { 'content-security-policy': policy } : {};
    },
  });
}
