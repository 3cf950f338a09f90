/** `npm run build`: builds the site; where the disk is to blame for a failure, says what to do. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { diskFailure } from '../src/build/failures.ts';

/** So much of the end of what a build printed is searched for the reason. */
const TAIL = 20_000;

const astro = path.join('node_modules', 'astro', 'bin', 'astro.mjs');
const build = spawn(process.execPath, [astro, 'build', ...process.argv.slice(2)], {
  cwd: path.resolve(import.meta.dirname, '..'),
  stdio: ['inherit', 'inherit', 'pipe'],
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
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
if (code !== 0) {
  const said = diskFailure(printed);
  if (said !== undefined) console.error(`\n${said}`);
  process.exitCode = 1;
}
