/** `npm run build:usb`: builds the site and makes a folder of it that opens from a USB stick. */
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { makeUsbFolder } from './usb/make-folder.ts';

const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, '.build', 'usb', 'so-tay-dan-van');

// Below a folder of a server is nowhere on a stick: addresses are made relative from the root.
const env = { ...process.env, BASE_PATH: '', ASTRO_TELEMETRY_DISABLED: '1' };
const onlyFolder = process.argv.includes('--khong-dung');
const built = onlyFolder
  ? { status: 0 }
  : spawnSync(process.execPath, [path.join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
      cwd: root,
      stdio: 'inherit',
      env,
    });
if (built.status === 0) {
  const shim = path.join(root, 'src/client/usb/from-disk.ts');
  const site = realpathSync(path.join(root, 'dist'));
  const { pages, files, bytes } = await makeUsbFolder(site, target, shim);
  console.log(
    `Thư mục để chép vào USB: ${path.relative(root, target)} ` +
      `(${pages} trang, ${files} tệp, ${Math.round(bytes / 1e6)} MB). Mở index.html trong đó.`,
  );
} else {
  console.error('Dựng trang không thành: xem lỗi ở trên.');
  process.exitCode = 1;
}
