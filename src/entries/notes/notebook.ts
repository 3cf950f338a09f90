import { hash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { FileNotes } from './file-notes.ts';
import { programVersion } from './program-version.ts';
import { readShard, type Shard, writeShard } from './shard-file.ts';

/** Where the notes of a project are kept. */
const notebookFolder = (root: string): string => path.join(root, '.build', 'da-doc');

/** What is noted of all files of entries; a program holds it as long as it reads them. */
export interface Notebook {
  /** The notes of a file with this text; those of another text of it are given up. */
  of(file: string, text: string): FileNotes;
  /** The notes of a file that is gone are given up. */
  forget(file: string): void;
  /**
   * Writes down what is new, of the files that were asked for since the notebook was opened. Where that cannot be done, the
   * next run reads anew.
   */
  write(): Promise<void>;
  /** Gives up all notes in memory. */
  close(): void;
}

/** So many files hold the notes: one that changes costs a small part of all to write. */
const parts = 16;

/** A notebook that is on no disk. */
export const blankNotebook = (): Notebook => new Pages(undefined, '', []);

/**
 * Opens the notes of earlier runs over a content, as far as they are of this program.
 *
 * @param root of the project whose content is read.
 * @param project the folder in which the code lies that reads it.
 */
export async function openNotebook(root: string, project = root): Promise<Notebook> {
  let version: string;
  try {
    version = programVersion(project);
  } catch {
    // Of a program that cannot be told from others nothing may be kept.
    return blankNotebook();
  }
  return openPages(notebookFolder(root), version);
}

/** Opens the notes in a folder; those of another version of the program are as none. */
export async function openPages(folder: string, version: string): Promise<Notebook> {
  const names = Array.from({ length: parts }, (_, part) => partFile(folder, part));
  const shards = await Promise.all(names.map((name) => readShard(name, version)));
  return new Pages(folder, version, shards);
}

const partFile = (folder: string, part: number): string => path.join(folder, `${part}.bin`);

class Pages implements Notebook {
  readonly #folder: string | undefined;
  readonly #version: string;
  /** As they were found on the disk. */
  readonly #before: readonly Shard[];
  readonly #now: Shard[] = Array.from({ length: parts }, () => new Map());

  constructor(folder: string | undefined, version: string, before: readonly Shard[]) {
    this.#folder = folder;
    this.#version = version;
    this.#before = before;
  }

  of(file: string, text: string): FileNotes {
    const part = partOf(file);
    const digest = hash('sha256', text, 'base64url');
    const known = this.#now[part]?.get(file) ?? this.#before[part]?.get(file);
    const notes = known?.digest === digest ? known : new FileNotes(digest);
    this.#now[part]?.set(file, notes);
    return notes;
  }

  forget(file: string): void {
    this.#now[partOf(file)]?.delete(file);
  }

  async write(): Promise<void> {
    const folder = this.#folder;
    if (folder === undefined) return;
    const changed = this.#now.flatMap((shard, part) =>
      shard.size !== (this.#before[part]?.size ?? 0) ||
      [...shard.values()].some(({ isNew }) => isNew)
        ? [{ shard, part }]
        : [],
    );
    if (changed.length === 0) return;
    try {
      await mkdir(folder, { recursive: true });
      await removeLeft(folder);
      for (const { shard, part } of changed) {
        await writeShard(partFile(folder, part), this.#version, shard);
        for (const notes of shard.values()) notes.isNew = false;
      }
    } catch {
      // Without notes the next run reads anew: no reason to fail.
    }
  }

  close(): void {
    for (const shard of [...this.#before, ...this.#now]) {
      for (const notes of shard.values()) notes.forget();
      shard.clear();
    }
  }
}

/** What a run that was stopped left behind. */
async function removeLeft(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => !/^\d+\.bin$/.test(name));
  await Promise.all(left.map((name) => rm(path.join(folder, name), { force: true })));
}

function partOf(file: string): number {
  let sum = 0;
  for (let at = 0; at < file.length; at += 1) sum = (sum * 31 + file.charCodeAt(at)) % 65_521;
  return sum % parts;
}
