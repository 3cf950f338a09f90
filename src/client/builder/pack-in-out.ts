import type { Catalogue } from '../../study/catalogue.ts';
import { readLink } from '../../study/link.ts';
import { entriesOf, type Pack, sessionsOf } from '../../study/pack.ts';
import { readPackFile, writePackFile } from '../../study/pack-file.ts';
import { builderWords as words } from '../../words/builder.ts';
import type { Desk } from './desk.ts';
import { nameOf, rememberNames } from './names.ts';

/** A pack as a file, with the names of all it uses. */
export function packFile(pack: Pack, stock: Catalogue): string {
  const known = [...entriesOf(pack), ...sessionsOf(pack)];
  return writePackFile(pack, new Map(known.map((entry) => [entry, nameOf(entry, stock)])));
}

/** Whether the fragment of an address is meant to hold a pack. */
export const hasPack = (hash: string): boolean => /^#\d/.test(hash);

/**
 * Opens the pack in the fragment of an address.
 *
 * @returns the message when it cannot be opened; the open pack is then left as it was.
 */
export function openFragment(desk: Desk, hash: string): string | undefined {
  const read = readLink(hash);
  if ('problem' in read) return words.linkProblems[read.problem];
  desk.open(read.pack, words.saidLink);
  return undefined;
}

/** Opens the pack in the text of a file; returns what `openFragment` does. */
export function openFile(desk: Desk, text: string, name: string): string | undefined {
  const read = readPackFile(text);
  if ('problem' in read) return words.fileProblems[read.problem];
  rememberNames(read.names);
  desk.open(read.pack, words.saidFile(name));
  return undefined;
}
