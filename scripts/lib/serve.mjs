import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on localhost, uncompressed and uncached.
 * @param folder what to serve
 * @param options.port 0 for any free one
 * @param options.headers sent with every answer
 * @param options.pages paths that are answered by a string (or a function that gives one) instead of a file
 * @param options.scripts the same for scripts
 */
export async function serve(folder, { port = 0, headers = {}, pages = {}, scripts = {} } = {}) {
  const answer = async (path) => {
    // Browsers ask for one by themselves.
    if (path === '/favicon.ico') return { type: types['.ico'], body: '' };
    const page = pages[path];
    if (page !== undefined) return { type: types['.html'], body: typeof page === 'function' ? await page() : page };
    if (scripts[path] !== undefined) return { type: types['.js'], body: scripts[path] };
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    return { type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
  };
  const server = createServer(async (request, response) => {
    try {
      const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
      if (path.split(sep).includes('..')) throw new Error('outside of the folder');
      const { type, body } = await answer(path);
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': types['.txt'] }).end('Not found');
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}
