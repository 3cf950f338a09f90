/** `npm run pack`: makes the last build ready for a web server, and writes the server's configuration. */
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { caddyConfig } from '../src/publishing/caddy.ts';
import { nginxConfig } from '../src/publishing/nginx.ts';
import { packSite } from './packing/compress.ts';
import { basePath } from './serving/base-path.ts';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const hosting = path.join(root, '.build', 'hosting');
const { SITE_URL: site, BASE_PATH: base } = process.env;

if (existsSync(path.join(dist, 'index.html'))) {
  const sum = await packSite(realpathSync(dist));
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1).replace('.', ',');
  console.log(
    `Đã nén ${sum.files} tệp (${sum.made} tệp mới): ${megabytes(sum.plain)} MB ` +
      `→ .gz ${megabytes(sum.gzip)} MB, .br ${megabytes(sum.brotli)} MB, đặt cạnh tệp gốc trong dist/.`,
  );
  const place = {
    root: '/srv/so-tay-dan-van',
    base: basePath(base),
    host: site ? new URL(site).hostname : undefined,
  };
  await mkdir(hosting, { recursive: true });
  const files = {
    'so-tay-dan-van.conf': nginxConfig({ ...place, rules: '/etc/nginx/so-tay-dan-van' }),
    Caddyfile: caddyConfig({ ...place, rules: '/etc/caddy/so-tay-dan-van' }),
  };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(hosting, name), text);
  }
  console.log(
    `Cấu hình nginx và Caddy: ${path.relative(root, hosting)}/. ` +
      `Chép trang vào ${place.root}${place.base}; xem "Đưa lên mạng" trong README.md.`,
  );
} else {
  console.error('Chưa có trang nào trong dist/. Hãy chạy: npm run build');
  process.exitCode = 1;
}
