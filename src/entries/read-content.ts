import { addressBookFile } from './address-book.ts';
import { answersFolder, isAnswersFile } from './answers.ts';
import { type Content, contentOf, type ReadEntry } from './content.ts';
import {
  findStrayFiles,
  isVocabularyFile,
  kindOfFile,
  readAll,
  readIfThere,
  vocabularyFolder,
} from './content-files.ts';
import { parseEntry } from './entry.ts';
import { type Kind, kindPlaces, kinds } from './kinds.ts';
import { ledgerFile } from './ledger.ts';
import { newsFile } from './news.ts';
import type { Notebook } from './notes/notebook.ts';
import { redirectsFile } from './redirects.ts';

export type { Content } from './content.ts';

/** The content of a folder, kept as it was read, and read again where a file changed. */
export interface ContentReader {
  /** All that is there now. */
  content(): Content;
  /** Reads files again, or forgets those that are gone; paths from the root, with forward slashes. */
  update(files: readonly string[]): Promise<void>;
}

/**
 * Reads `content/` under the project's root. A missing folder counts as an empty one.
 *
 * @param tell is told how many files of entries have been read.
 * @param notebook of earlier runs, in which is noted what is new; left out, nothing is noted.
 */
export async function openContent(
  root: string,
  tell?: (done: number, total: number) => void,
  notebook?: Notebook,
): Promise<ContentReader> {
  const lists = await readAll(root, vocabularyFolder, '.yaml');
  const answers = await readAll(root, answersFolder, '.yaml');
  const entries = new Map<string, ReadEntry>();
  const sources: [Kind, Awaited<ReturnType<typeof readAll>>][] = [];
  for (const kind of kinds) {
    sources.push([kind, await readAll(root, `content/${kindPlaces[kind].folder}`, '.mdx')]);
  }
  const total = sources.reduce((sum, [, own]) => sum + own.size, 0);
  for (const [kind, own] of sources) {
    for (const [file, source] of own) {
      entries.set(file, readEntry(kind, file, source, notebook));
      tell?.(entries.size, total);
    }
  }
  let ledger = await readIfThere(root, ledgerFile);
  let news = await readIfThere(root, newsFile);
  let book = await readIfThere(root, addressBookFile);
  let redirects = await readIfThere(root, redirectsFile);
  let stray = await findStrayFiles(root);
  return {
    content: () => contentOf({ lists, answers, entries, ledger, news, book, redirects, stray }),
    update: async (files) => {
      for (const file of files) {
        const source = await readIfThere(root, file);
        const kind = kindOfFile(file);
        if (file === ledgerFile) ledger = source;
        else if (file === newsFile) news = source;
        else if (file === addressBookFile) book = source;
        else if (file === redirectsFile) redirects = source;
        else if (isVocabularyFile(file)) put(lists, file, source);
        else if (isAnswersFile(file)) put(answers, file, source);
        else if (kind) {
          if (source === undefined) notebook?.forget(file);
          put(
            entries,
            file,
            source === undefined ? undefined : readEntry(kind, file, source, notebook),
          );
        }
      }
      stray = await findStrayFiles(root);
    },
  };
}

function readEntry(kind: Kind, file: string, source: string, notebook?: Notebook): ReadEntry {
  const notes = notebook?.of(file, source);
  if (notes === undefined) return { kind, source, notes, ...parseEntry(kind, file, source) };
  const parsed = parseEntry(kind, file, source, (name, make) => notes.of(name, '', make));
  return { kind, source, notes, ...parsed };
}

/** Reads `content/` once. */
export async function readContent(root: string): Promise<Content> {
  return (await openContent(root)).content();
}

function put<Value>(map: Map<string, Value>, file: string, value: Value | undefined): void {
  if (value === undefined) map.delete(file);
  else map.set(file, value);
}
