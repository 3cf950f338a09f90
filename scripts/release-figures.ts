/**
 * `npm run release:figures`: measures citations and search on their benchmarks, over the last build, and writes the
 * day's line of the history that `/tinh-trang/` shows. `-- --site DIR`: over the site in that folder.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dayInVietnam } from '../src/vietnamese/index.ts';
import { historyFile, withMeasured } from '../src/views/state/history.ts';
import { measureRelease } from './measuring/measure-release.ts';

const { values } = parseArgs({ options: { site: { type: 'string', default: 'dist' } } });
const measured = await measureRelease(
  process.cwd(),
  path.resolve(values.site),
  dayInVietnam(new Date()),
);
await writeFile(historyFile, withMeasured(await readFile(historyFile, 'utf8'), measured));
process.stdout.write(`${historyFile}: ${JSON.stringify(measured)}\n`);
