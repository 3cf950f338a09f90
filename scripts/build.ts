/**
 * `npm run build`: builds the site, unless the one in use was made from just what is there now; `-- --dung-lai` builds it
 * in any case, reading all content and making all pages anew. Where the disk is to blame for a failure, says what to do.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { isAsBuilt, noteBuilt } from '../src/build/as-built.ts';
import { buildInputs } from '../src/build/build-inputs.ts';
import { diskFailure } from '../src/build/failures.ts';
import { fingerprint } from '../src/build/fingerprint.ts';
import { readAnew } from '../src/build/read-anew.ts';
import { entryCount, sparingFor } from './building/sparing.ts';

/** So much of the end of what a build printed is searched for the reason. */
const TAIL = 20_000;
const ANEW = '--dung-lai';

const root = path.resolve(import.meta.dirname, '..');
const words = process.argv.slice(2).filter((word) => word !== ANEW);
const inputs = await inputsNow();
if (inputs !== undefined && !process.argv.includes(ANEW) && (await isAsBuilt(root, inputs))) {
  console.log(
    'Nội dung, mã nguồn và ngày không đổi từ lần tạo trước: giữ trang đang dùng trong dist. ' +
      `Muốn tạo lại từ đầu: npm run build -- ${ANEW}`,
  );
  process.exit(0);
}

const astro = path.join('node_modules', 'astro', 'bin', 'astro.mjs');
const sparing = sparingFor(await entryCount(path.join(root, 'content')));
const build = spawn(process.execPath, [...sparing.words, astro, 'build', ...words], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'pipe'],
  env: {
    // What somebody set stays.
    ...sparing.env,
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(process.argv.includes(ANEW) ? { [readAnew]: '1' } : {}),
    FORCE_COLOR: process.stderr.isTTY ? '1' : '0',
  },
});
let printed = '';
build.stderr.setEncoding('utf8').on('data', (text: string) => {
  process.stderr.write(text);
  printed = (printed + text).slice(-TAIL);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => build.kill(signal));
const [code] = await once(build, 'exit');
if (code === 0) {
  // Without the note the next build is made in full: no reason to fail.
  if (inputs !== undefined) await noteBuilt(root, inputs).catch(() => {});
} else {
  const said = diskFailure(printed);
  if (said !== undefined) console.error(`\n${said}`);
  process.exitCode = 1;
}

/** The fingerprint of what a build would be made from now; undefined where that is wrong, which the build tells. */
async function inputsNow(): Promise<string | undefined> {
  try {
    return await fingerprint(root, process.env, [buildInputs(process.env).day, ...words]);
  } catch {
    return undefined;
  }
}
