/** `npm start`: builds the site and serves it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { serveSite } from './serving/serve-site.ts';

const root = path.resolve(import.meta.dirname, '..');

console.log('Đang tạo trang từ nội dung trong content/ (thường dưới một phút)…\n');
const build = spawn(process.execPath, [path.join('scripts', 'build.ts')], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
const [code] = await once(build, 'exit');

if (code === 0) {
  console.log('\nĐã tạo xong. Đang mở máy chủ xem thử…');
  await serveSite(root);
} else {
  console.error(
    '\nChưa tạo được trang: xem lỗi ở trên. Bản dùng được gần nhất vẫn còn trong dist/.',
  );
  console.error('Sửa lỗi rồi chạy lại: npm start. Chỉ xem bản cũ: npm run serve');
  process.exitCode = 1;
}
