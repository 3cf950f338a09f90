import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { revisionOf } from '../../offline/inventory.ts';
import type { Tell } from '../watching/progress.ts';
import { type BuiltFile, isTaken } from './make-inventory.ts';

const pack = promisify(gzip);
const texts = /\.(?:html|css|js)$/;

/**
 * The files of a built site that can be taken along, in the order of their paths.
 *
 * @param sizes packed sizes known from builds before, by revision; packing all anew takes longer than
 * anything else here. Holds those of this build afterwards.
 * @param tell is told how many files have been read.
 */
export async function readBuilt(
  folder: string,
  sizes = new Map<string, number>(),
  tell?: Tell,
): Promise<BuiltFile[]> {
  const before = new Map(sizes);
  sizes.clear();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter(isTaken);
  const total = files.length;
  const built: BuiltFile[] = [];
  const work = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const content = await readFile(path.join(folder, file));
      const bytes = new Uint8Array(content);
      const revision = await revisionOf(bytes.buffer);
      // As a server packs it that packs while it sends; what is packed already grows.
      const size = before.get(revision) ?? Math.min(content.length, (await pack(content)).length);
      sizes.set(revision, size);
      built.push({
        path: file.replace(/(^|\/)index\.html$/, '$1'),
        revision,
        size,
        text: texts.test(file) ? content.toString('utf8') : undefined,
      });
      tell?.(built.length, total);
    }
  };
  // Packing runs in threads of Node.
  await Promise.all([work(), work(), work(), work()]);
  // They end in any order; what is made of them has the same bytes in every build.
  return built.sort((a, b) => (a.path < b.path ? -1 : 1));
}
