import { checksum } from './link-bytes.ts';
import type { Pack } from './pack.ts';
import { checkPack } from './pack-check.ts';

/** What says that a JSON file is one of ours; never changes. */
const kind = 'so-tay-dan-van/bai-soan';
const version = 1;

/** What a file held. */
export type ReadFile =
  | { pack: Pack; names: ReadonlyMap<number, string> }
  | { problem: 'foreign' | 'damaged' | 'newer' };

/**
 * A pack as the text of a file.
 *
 * @param names what its entries are called, so that the file can still say so when the library no
 * longer holds one.
 */
export function writePackFile(pack: Pack, names: ReadonlyMap<number, string>): string {
  const content = { pack, names: Object.fromEntries(names) };
  const file = { kind, version, ...content, checksum: sumOf(content) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file. Whatever is wrong with it gives a problem; nothing throws. */
export function readPackFile(text: string): ReadFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: text.includes(kind) ? 'damaged' : 'foreign' };
  }
  if (!isRecord(file) || file['kind'] !== kind) return { problem: 'foreign' };
  const { pack, names } = file;
  if (typeof file['version'] === 'number' && file['version'] > version) return { problem: 'newer' };
  if (file['version'] !== version) return { problem: 'damaged' };
  if (file['checksum'] !== sumOf({ pack, names })) return { problem: 'damaged' };
  const checked = checkPack(pack);
  if (!checked || !isRecord(names)) return { problem: 'damaged' };
  const known = Object.entries(names).flatMap(([number, name]): [number, string][] =>
    typeof name === 'string' ? [[Number(number), name]] : [],
  );
  return { pack: checked, names: new Map(known) };
}

/** Sum over the content as JSON without spaces: how a file is laid out does not matter. */
function sumOf(content: unknown): number {
  return checksum(new TextEncoder().encode(JSON.stringify(content)));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
