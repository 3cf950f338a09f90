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
import { kindPlaces, kinds } from './kinds.ts';
import { ledgerFile } from './ledger.ts';
import { newsFile } from './news.ts';
import type { NoteAhead, UnnotedFile } from './notes/ahead.ts';
import type { FileNotes } from './notes/file-notes.ts';
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

/** How a content is read. */
export interface Reading {
  /** Is told how many files of entries have been read. */
  tell?: ((done: number, total: number) => void) | undefined;
  /** Of earlier runs; what is new is noted in it. Left out, nothing is noted. */
  notebook?: Notebook | undefined;
  /** Notes what is new before it is read. */
  ahead?: NoteAhead | undefined;
}

/** Reads `content/` under the project's root. A missing folder counts as an empty one. */
export async function openContent(
  root: string,
  { tell, notebook, ahead }: Reading = {},
): Promise<ContentReader> {
  const lists = await readAll(root, vocabularyFolder, '.yaml');
  const answers = await readAll(root, answersFolder, '.yaml');
  const entries = new Map<string, ReadEntry>();
  const files: NotedFile[] = [];
  for (const kind of kinds) {
    const own = await readAll(root, `content/${kindPlaces[kind].folder}`, '.mdx');
    for (const [file, text] of own) {
      files.push({ kind, file, text, notes: notebook?.of(file, text) });
    }
  }
  // What is noted ahead is most of the work: reading the rest is not worth telling.
  const telling = (await noteAhead(files, lists, { tell, ahead })) ? undefined : tell;
  for (const one of files) {
    entries.set(one.file, readEntry(one));
    telling?.(entries.size, files.length);
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
          if (source === undefined) {
            notebook?.forget(file);
            entries.delete(file);
          } else {
            const notes = notebook?.of(file, source);
            entries.set(file, readEntry({ kind, file, text: source, notes }));
          }
        }
      }
      stray = await findStrayFiles(root);
    },
  };
}

/** A file of an entry, with what is noted of it where notes are taken. */
type NotedFile = UnnotedFile & { notes: FileNotes | undefined };

/** Has noted ahead what is not noted, and gives whether anything was. */
async function noteAhead(
  files: readonly NotedFile[],
  lists: ReadonlyMap<string, string>,
  { tell, ahead }: Pick<Reading, 'tell' | 'ahead'>,
): Promise<boolean> {
  const open = files.filter(({ notes }) => notes?.isEmpty);
  const notesOf = new Map(open.map(({ file, notes }) => [file, notes]));
  let done = 0;
  const plain = open.map(({ kind, file, text }) => ({ kind, file, text }));
  await ahead?.(plain, lists, (file, notes) => {
    notesOf.get(file)?.take(notes);
    done += 1;
    tell?.(done, open.length);
  });
  return done > 0;
}

function readEntry({ kind, file, text, notes }: NotedFile): ReadEntry {
  const noted = notes && (<Made>(name: string, make: () => Made) => notes.of(name, '', make));
  return { kind, source: text, notes, ...parseEntry(kind, file, text, noted) };
}

/** Reads `content/` once. */
export async function readContent(root: string): Promise<Content> {
  return (await openContent(root)).content();
}

function put<Value>(map: Map<string, Value>, file: string, value: Value | undefined): void {
  if (value === undefined) map.delete(file);
  else map.set(file, value);
}
