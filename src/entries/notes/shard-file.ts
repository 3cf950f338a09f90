import { hash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { FileNotes, type Note } from './file-notes.ts';

/** Notes of many files, by their paths. */
export type Shard = Map<string, FileNotes>;

type Index = [
  file: string,
  digest: string,
  notes: [name: string, inputs: string, size: number][],
][];

/** The first line of a file is no longer than this. */
const mostOfHead = 300;

/**
 * Reads notes from the disk. A file that is not there, damaged, cut off, or written by another version of the program, is
 * as none: notes are never worth an error.
 */
export async function readShard(path: string, version: string): Promise<Shard> {
  try {
    const file = await readFile(path);
    const end = file.subarray(0, mostOfHead).indexOf('\n');
    const packed = file.subarray(end + 1);
    if (file.subarray(0, end).toString() !== headOf(version, packed)) return new Map();
    const content = zstdDecompressSync(packed);
    let at = 4 + content.readUInt32LE(0);
    const index = JSON.parse(content.toString('utf8', 4, at)) as Index;
    return new Map(
      index.map(([name, digest, sizes]) => {
        const notes = sizes.map(([note, inputs, size]): [string, Note] => {
          at += size;
          return [note, { inputs, bytes: content.subarray(at - size, at) }];
        });
        return [name, new FileNotes(digest, notes)];
      }),
    );
  } catch {
    return new Map();
  }
}

/** Writes notes to the disk, whole or not at all. */
export async function writeShard(path: string, version: string, shard: Shard): Promise<void> {
  const blobs: Uint8Array[] = [];
  const index: Index = [...shard].map(([file, { digest, notes }]) => [
    file,
    digest,
    [...notes].map(([name, { inputs, bytes }]) => {
      blobs.push(bytes);
      return [name, inputs, bytes.length];
    }),
  ]);
  const told = Buffer.from(JSON.stringify(index));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(told.length);
  const packed = zstdCompressSync(Buffer.concat([size, told, ...blobs]));
  const aside = `${path}.${process.pid}`;
  try {
    await writeFile(aside, Buffer.concat([Buffer.from(`${headOf(version, packed)}\n`), packed]));
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Says of what version the notes are, and that they are as they were written. */
const headOf = (version: string, packed: Uint8Array): string =>
  `${version} ${hash('sha256', packed, 'hex')}`;
