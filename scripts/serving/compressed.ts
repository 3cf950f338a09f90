import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { cachingOf } from '../../src/publishing/caching.ts';

/** Types that hosts compress, by extension. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Answers as a host on the internet would: compressed, and to be kept for a while.
 *
 * @param request its address without the base path.
 * @returns false where the file is of another type or is not there: then nothing was sent.
 */
export async function sendCompressed(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const named = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const type = types[path.extname(named)];
  const file = path.join(folder, decodeURIComponent(named));
  if (type === undefined || !file.startsWith(folder)) return false;
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return false;
  const body = gzipSync(await readFile(file), { level: 9 });
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Encoding': 'gzip',
    'Content-Length': body.length,
    'Cache-Control': cachingOf(pathname, '/'),
  });
  response.end(body);
  return true;
}
