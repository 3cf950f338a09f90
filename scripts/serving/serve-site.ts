import { existsSync } from 'node:fs';
import path from 'node:path';
import { basePath } from './base-path.ts';
import { type SiteServer, startSiteServer } from './site-server.ts';

const defaultPort = 4321;

/**
 * Serves `dist/` of the project in `root` and prints the address; takes the port from
 * `PORT` (4321 where it is not set) and the base path from `BASE_PATH`.
 *
 * @returns the running server, or undefined when it could not start; the reason has then been printed.
 */
export async function serveSite(root: string): Promise<SiteServer | undefined> {
  const folder = path.join(root, 'dist');
  if (!existsSync(path.join(folder, 'index.html'))) {
    return fail('Chưa có trang nào trong dist/. Hãy chạy: npm start');
  }
  const port = readPort(process.env['PORT']);
  if (port === undefined) {
    return fail(
      `PORT là "${process.env['PORT']}", cần một số từ 1 đến 65535. Ví dụ: PORT=8080 npm start`,
    );
  }
  try {
    const base = basePath(process.env['BASE_PATH']);
    const server = await startSiteServer({ folder, base, port });
    console.log(`\nMở trình duyệt tại: ${server.url}\nDừng lại: Ctrl+C`);
    return server;
  } catch (error) {
    return fail(whyNot(error, port));
  }
}

/** The port a person asked for, the usual one when none was, undefined when it is no port. */
export function readPort(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return defaultPort;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

function whyNot(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return (
      `Cổng ${port} đang có chương trình khác dùng. Hãy tắt chương trình ấy, ` +
      `hoặc chọn cổng khác, ví dụ: PORT=${port + 1} npm start`
    );
  }
  if (code === 'EACCES') {
    return `Không được phép dùng cổng ${port}. Hãy chọn cổng từ 1024 trở lên, ví dụ: PORT=8080 npm start`;
  }
  return `Không mở được máy chủ xem thử: ${error instanceof Error ? error.message : String(error)}`;
}

function fail(message: string): undefined {
  console.error(message);
  process.exitCode = 1;
}
