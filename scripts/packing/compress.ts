import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What packing a site did; bytes. */
export interface Packed {
  /** Files that have packed ones beside them. */
  readonly files: number;
  /** Their size as they are, as `.gz` and as `.br`. */
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
  /** Files that were packed anew, the others being up to date. */
  readonly made: number;
}

/** Files of texts; fonts and the files of the full text are packed as they are. */
const packable = /\.(?:html|css|js|json|svg|xml|txt|csv|md|webmanifest|jsonld|xsd)$/;
/** Smaller answers fit one packet of the network however they are sent. */
const smallest = 512;
const pack = { gz: promisify(gzip), br: promisify(brotliCompress) } as const;

/**
 * Writes `.gz` and `.br` beside every file of texts below `folder`, for servers that send them as
 * they are. A packed file stands there whole or not at all, and bears the time of its original, by
 * which a later run knows that it is up to date.
 */
export async function packSite(folder: string): Promise<Packed> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const sum = { files: 0, plain: 0, gzip: 0, brotli: 0, made: 0 };
  const waiting = names.filter((name) => packable.test(name));
  const work = async () => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const file = path.join(folder, name);
      const { size, mtime } = await stat(file);
      if (size < smallest) continue;
      const gz = await packFile(file, 'gz', mtime);
      const br = await packFile(file, 'br', mtime);
      sum.files += 1;
      sum.plain += size;
      sum.gzip += gz.size;
      sum.brotli += br.size;
      if (gz.made || br.made) sum.made += 1;
    }
  };
  // The packing itself runs in threads of Node; four files keep them busy.
  await Promise.all([work(), work(), work(), work()]);
  await removeOrphans(folder, names);
  return sum;
}

async function packFile(
  file: string,
  kind: keyof typeof pack,
  mtime: Date,
): Promise<{ size: number; made: boolean }> {
  const target = `${file}.${kind}`;
  const known = await stat(target).catch(() => undefined);
  if (known !== undefined && Math.abs(known.mtimeMs - mtime.getTime()) < 1000) {
    return { size: known.size, made: false };
  }
  const text = await readFile(file);
  const packed =
    kind === 'gz'
      ? await pack.gz(text, { level: 9 })
      : await pack.br(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
  const fresh = `${target}.moi`;
  await writeFile(fresh, packed);
  await utimes(fresh, mtime, mtime);
  await rename(fresh, target);
  return { size: packed.length, made: true };
}

/** A packed file whose original is gone would still be sent by a server that looks for it first. */
async function removeOrphans(folder: string, names: readonly string[]): Promise<void> {
  const all = new Set(names);
  for (const name of names) {
    const original = /^(.*)\.(?:gz|br)$/.exec(name)?.[1];
    if (original !== undefined && packable.test(original) && !all.has(original)) {
      await rm(path.join(folder, name));
    }
  }
}
