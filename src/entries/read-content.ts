import type { Problem } from '../schema/index.ts';
import { type AddressBook, addressBookFile, readAddressBook } from './address-book.ts';
import { type AnswerGroup, answersFolder, isAnswersFile, readAnswers } from './answers.ts';
import { withCodeOfName } from './code-of-name.ts';
import {
  findStrayFiles,
  isVocabularyFile,
  kindOfFile,
  readAll,
  readIfThere,
  vocabularyFolder,
} from './content-files.ts';
import {
  type AnyEntry,
  type DamagedEntry,
  entryId,
  type ParsedEntry,
  parseEntry,
} from './entry.ts';
import { type Kind, kindPlaces, kinds } from './kinds.ts';
import { type Ledger, ledgerFile, readLedger } from './ledger.ts';
import { newsFile, type ReadNews, readNews } from './news.ts';
import { type ReadRedirects, readRedirects, redirectsFile } from './redirects.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** Everything under `content/`, read and checked file by file. */
export interface Content {
  entries: AnyEntry[];
  vocabulary: Vocabulary;
  /** Questions with their answers, by subject. */
  answers: AnswerGroup[];
  ledger: Ledger;
  /** Left out when there is no such file, or when it cannot be read. */
  news?: ReadNews | undefined;
  /** Every address published so far; left out when there is no such file. */
  book?: AddressBook | undefined;
  /** What became of addresses that are no more. */
  redirects: ReadRedirects;
  /** `kind/id` of the files that are there but could not be read. */
  unread: ReadonlySet<string>;
  /** Those of them that can be looked at in part: for the check, never for readers. */
  damaged: DamagedEntry[];
  /** Problems of single files; those between files are found by `checkIntegrity`. */
  problems: Problem[];
  /** How many files were read. */
  files: number;
}

/** The content of a folder, kept as it was read, and read again where a file changed. */
export interface ContentReader {
  /** All that is there now. */
  content(): Content;
  /** Reads files again, or forgets those that are gone; paths from the root, with forward slashes. */
  update(files: readonly string[]): Promise<void>;
}

/** What one entry's file holds. */
type ReadEntry = { kind: Kind } & ParsedEntry;

/**
 * Reads `content/` under the project's root. A missing folder counts as an empty one.
 *
 * @param tell is told how many files of entries have been read.
 */
export async function openContent(
  root: string,
  tell?: (done: number, total: number) => void,
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
      entries.set(file, { kind, ...parseEntry(kind, file, source) });
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
          const read = source === undefined ? undefined : parseEntry(kind, file, source);
          put(entries, file, read && { kind, ...read });
        }
      }
      stray = await findStrayFiles(root);
    },
  };
}

/** Reads `content/` once. */
export async function readContent(root: string): Promise<Content> {
  return (await openContent(root)).content();
}

function put<Value>(map: Map<string, Value>, file: string, value: Value | undefined): void {
  if (value === undefined) map.delete(file);
  else map.set(file, value);
}

interface ReadFiles {
  lists: ReadonlyMap<string, string>;
  answers: ReadonlyMap<string, string>;
  entries: ReadonlyMap<string, ReadEntry>;
  ledger: string | undefined;
  news: string | undefined;
  book: string | undefined;
  redirects: string | undefined;
  stray: readonly Problem[];
}

function contentOf(files: ReadFiles): Content {
  const { lists, answers, entries, ledger, news, book, redirects, stray } = files;
  const { vocabulary, problems } = readVocabulary(lists);
  const read: AnyEntry[] = [];
  const unread = new Set<string>();
  const damaged: DamagedEntry[] = [];
  // By kind and path, so that a file that came later stands where a fresh reading would put it.
  const inOrder = kinds.flatMap((kind) =>
    [...entries]
      .filter(([, entry]) => entry.kind === kind)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  for (const [file, one] of inOrder) {
    if (one.entry) read.push(one.entry as AnyEntry);
    else {
      unread.add(`${one.kind}/${entryId(file)}`);
      if (one.damaged) damaged.push(one.damaged);
    }
    problems.push(...one.problems.map((problem) => withCodeOfName(problem, vocabulary)));
  }
  const readTheLedger = readLedger(ledger);
  const readTheNews = readNews(news);
  const readTheAnswers = readAnswers(answers);
  const readTheBook = readAddressBook(book);
  const readTheRedirects = readRedirects(redirects);
  problems.push(
    ...readTheAnswers.problems,
    ...readTheLedger.problems,
    ...readTheNews.problems,
    ...readTheBook.problems,
    ...readTheRedirects.problems,
    ...stray,
  );
  const single = [ledger, news, book, redirects].filter((text) => text !== undefined).length;
  return {
    entries: read,
    unread,
    damaged,
    vocabulary,
    answers: readTheAnswers.answers,
    ledger: readTheLedger.ledger,
    news: news !== undefined && readTheNews.problems.length === 0 ? readTheNews : undefined,
    book: readTheBook.book,
    redirects: readTheRedirects,
    problems,
    files: lists.size + answers.size + entries.size + single,
  };
}
