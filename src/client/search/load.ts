import { paths, type ReadFiles } from '../../search/files/files.ts';
import { type NumberIndex, openNumbers } from '../../search/numbers/open.ts';
import type { Weigh } from '../../search/numbers/rank.ts';
import '../trusted-addresses.ts';
import { takeEarly } from './early-files.ts';
import { fetchFile } from './fetch-file.ts';

let opening: Promise<NumberIndex> | undefined;

/** The number lookup of this site; its file is asked for once, and again after a failure. */
export function openNumbersHere(): Promise<NumberIndex> {
  opening ??= openNumbers(read, weigh).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function get(path: string): Promise<Response> {
  const response = await (takeEarly(path) ?? fetchFile(path));
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response;
}

/** The rules of the citations, by which holders are weighed, come when a number has something beside it. */
const weigh: Weigh = async (...asked) =>
  (await import('../../search/numbers/weigh.ts')).weighHolders(...asked);

const read: ReadFiles = {
  text: async (path) => (await get(path)).text(),
  bytes: async (path) => new Uint8Array(await (await get(path)).arrayBuffer()),
};

/** The other layers, a module of its own: a number never waits for it. */
export type Later = typeof import('./later.ts');

/**
 * Loads the other layers, and beside the module what words always need of the search files.
 */
export function openLater({ files, address }: NumberIndex): Promise<Later> {
  // Who needs the file asks again, and is told of the failure.
  files.json(address(paths.words)).catch(() => {});
  return import('./later.ts');
}
