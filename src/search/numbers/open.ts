import { createFileReader, type Manifest, paths, type ReadFiles } from '../files/files.ts';
import type { NumberFiles } from './ask.ts';
import { createNumberCodes, type NumberCodes } from './codes.ts';
import { keyOf } from './keys.ts';
import type { Weigh } from './rank.ts';
import { fileFinder } from './routes.ts';
import { answerOf, type NumberShard } from './shards.ts';

/** The search files of a site, as far as numbers need them. */
export interface NumberIndex extends NumberFiles {
  manifest: Manifest;
  codes: NumberCodes;
  /** Reads files of the search folder, each once. */
  files: ReturnType<typeof createFileReader>;
  /** Address of a file of this version under the search folder. */
  address(path: string): string;
}

/**
 * Opens the search files for numbers: one request.
 *
 * @param read reads files under the search folder; rejects when it cannot.
 * @param weigh see `weigh.ts`.
 */
export async function openNumbers(read: ReadFiles, weigh: Weigh): Promise<NumberIndex> {
  const files = createFileReader(read);
  const manifest = await files.json<Manifest>(paths.manifest);
  const fileOf = fileFinder(manifest.numbers);
  const address = (path: string) => `${manifest.version}/${path}`;
  return {
    manifest,
    files,
    weigh,
    address,
    codes: createNumberCodes(manifest.types, manifest.marks),
    number: async (parts) => {
      const key = keyOf(parts);
      const shard = paths.numbers(fileOf(key));
      return answerOf(await files.json<NumberShard>(address(shard)), key);
    },
  };
}
