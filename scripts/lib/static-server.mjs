/**
 * A small static file server on this machine only, for the demo, the tests and the benchmark.
 * It serves nothing outside its folders and sends nothing that was not asked for. Builtins only.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The file a path means, or undefined where it is malformed or leads out of its folder. */
function fileFor(pathname, mounts) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const prefix = Object.keys(mounts)

    .toSorted((a, b) => b.length - a.length)
    .find((mount) => path.startsWith(mount));
  if (!prefix) return undefined;
  const root = resolve(mounts[prefix]);
  const file = resolve(join(root, path.slice(prefix.length)));
  return file === root || file.startsWith(root + sep) ? file : undefined;
}

async function answer(request, response, { mounts, headersFor }) {
  const end = (status, headers = {}) => response.writeHead(status, headers).end();
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, { allow: 'GET, HEAD' });
  const { pathname, search } = new URL(request.url, 'http://localhost');
  let file = fileFor(pathname, mounts);
  let found = file && (await stat(file).catch(() => undefined));
  if (found?.isDirectory()) {
    if (!pathname.endsWith('/')) return end(308, { location: `${pathname.replace(/^\/+/, '/')}/${search}` });
    file = join(file, 'index.html');
    found = await stat(file).catch(() => undefined);
  }
  if (!found?.isFile()) return end(404, { 'content-type': 'text/plain' });
  response.writeHead(200, {
    'content-type': contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headersFor(pathname),
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file).pipe(response);
}

/**
 * @param {object} options
 * @param {Record<string, string>} options.mounts folder by URL prefix; every prefix ends with a slash
 * @param {(pathname: string) => Record<string, string>} [options.headersFor] further headers of a path
 * @param {number} [options.port] 0 takes any free port; a taken one is followed by the next
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve({ mounts, headersFor = () => ({}), port = 0 }) {
  const server = createServer((request, response) => {
    answer(request, response, { mounts, headersFor }).catch(() => response.destroy());
  });
  return new Promise((done, fail) => {
    let wanted = port;
    server.on('error', (error) => {
      if (error.code !== 'EADDRINUSE' || wanted === 0 || wanted >= 65_535) return fail(error);
      wanted += 1;
      return server.listen(wanted, '127.0.0.1');
    });
    server.on('listening', () =>
      done({
        url: `http://127.0.0.1:${server.address().port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      }),
    );
    server.listen(wanted, '127.0.0.1');
  });
}
