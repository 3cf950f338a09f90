import type { Problem } from '../schema/index.ts';
import { type AddressBook, readAddressBook } from './address-book.ts';
import { type AnswerGroup, readAnswers } from './answers.ts';
import { withCodeOfName } from './code-of-name.ts';
import { type AnyEntry, type DamagedEntry, entryId, type ParsedEntry } from './entry.ts';
import { type Kind, kinds } from './kinds.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { type ReadNews, readNews } from './news.ts';
import type { FileNotes } from './notes/file-notes.ts';
import type { Notes } from './notes/notes.ts';
import { notesOf } from './notes/notes-of.ts';
import { type ReadRedirects, readRedirects } from './redirects.ts';
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
  /** Text of each file of an entry, by path. */
  sources: ReadonlyMap<string, string>;
  /** Texts of the vocabulary's lists, by path. */
  lists: ReadonlyMap<string, string>;
  /** What is noted of the entries' texts. */
  notes: Notes;
}

/** What one entry's file holds. */
export type ReadEntry = {
  kind: Kind;
  source: string;
  notes: FileNotes | undefined;
} & ParsedEntry;

/** Texts of the files under `content/`, by path, and entries as they were read. */
export interface ReadFiles {
  lists: ReadonlyMap<string, string>;
  answers: ReadonlyMap<string, string>;
  entries: ReadonlyMap<string, ReadEntry>;
  ledger: string | undefined;
  news: string | undefined;
  book: string | undefined;
  redirects: string | undefined;
  stray: readonly Problem[];
}

/** Puts together what the files hold. */
export function contentOf(files: ReadFiles): Content {
  const { lists, answers, entries, ledger, news, book, redirects, stray } = files;
  const { vocabulary, problems } = readVocabulary(lists);
  const read: AnyEntry[] = [];
  const unread = new Set<string>();
  const damaged: DamagedEntry[] = [];
  const notes = new Map<AnyEntry, FileNotes>();
  // By kind and path, so that a file that came later stands where a fresh reading would put it.
  const inOrder = kinds.flatMap((kind) =>
    [...entries]
      .filter(([, entry]) => entry.kind === kind)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  for (const [file, one] of inOrder) {
    if (one.entry) {
      const entry = one.entry as AnyEntry;
      read.push(entry);
      if (one.notes) notes.set(entry, one.notes);
    } else {
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
    sources: new Map(inOrder.map(([file, { source }]) => [file, source])),
    lists,
    notes: notesOf(notes, lists),
  };
}
