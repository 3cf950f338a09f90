import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { cachingOf } from '../../src/publishing/caching.ts';
import { mediaTypes } from '../../src/publishing/media-types.ts';
import { siteHeaders } from '../../src/publishing/site-headers.ts';
import { sendCompressed } from './compressed.ts';

/** What to serve and where; `base` as `basePath()` gives it, `port` 0 for any free one. */
export interface ServerSettings {
  readonly folder: string;
  readonly base: string;
  readonly port: number;
  /** Whether to compress, as hosts on the internet do. */
  readonly compress?: boolean;
}

/** A running server of the built site. */
export interface SiteServer {
  /** The address of the home page, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Files whose text a browser would read in a Western encoding unless told otherwise: unlike HTML,
 * XML, JSON, scripts and style sheets they cannot say their own encoding.
 */
const plainTextTypes: Readonly<Record<string, string>> = {
  '.csv': `${mediaTypes['csv']}; charset=utf-8`,
  '.md': `${mediaTypes['md']}; charset=utf-8`,
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a built site to this machine only, as a plain web server would: a folder by its
 * `index.html`, `404.html` for an unknown address, with the headers that the configurations for
 * hosts give, so that what they forbid shows here first.
 *
 * Every request reads the disk anew, so a build that is published meanwhile is seen at once.
 *
 * @throws with the code `EADDRINUSE` when the port is taken.
 */
export async function startSiteServer(settings: ServerSettings): Promise<SiteServer> {
  const { folder, base } = settings;

  const notFound = async (response: ServerResponse) => {
    const page = await readFile(path.join(folder, '404.html')).catch(() => undefined);
    for (const { name, value } of siteHeaders) response.setHeader(name, value);
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page ?? 'Không có trang này. Kiểm tra địa chỉ, hoặc về trang chủ: /');
  };

  const serve = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, pathname) => {
      for (const { name, value } of siteHeaders) response.setHeader(name, value);
      response.setHeader('Cache-Control', cachingOf(pathname, '/'));
      const type = plainTextTypes[path.extname(pathname)];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });

  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    if (!address.startsWith(base)) {
      if (`${address}/` === base || address === '/') {
        response.writeHead(302, { Location: base }).end();
      } else {
        void notFound(response);
      }
      return;
    }
    request.url = address.slice(base.length - 1);
    const plainly = () => serve(request, response, () => notFound(response));
    if (!settings.compress) return plainly();
    void sendCompressed(path.resolve(folder), request, response).then((sent) => sent || plainly());
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : settings.port;
  return {
    url: `http://localhost:${port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
