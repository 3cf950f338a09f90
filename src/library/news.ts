import { isSeq, parseDocument } from 'yaml';
import {
  type Locate,
  type News,
  newsSchema,
  type Problem,
  parseYaml,
  type RelationKind,
} from '../schema/index.ts';
import type { DocumentView } from './document-view.ts';
import type { AnyEntry } from './entry.ts';
import type { Ledger } from './ledger.ts';
import type { Library } from './library.ts';
import type { Link } from './relations.ts';

export const newsFile = 'content/news.yaml';

const head = `# Sổ của trang “Có gì mới”. Lệnh npm run ledger ghi phần added; người biên tập ghi phần corrected.\n`;

/** The file's news, what is wrong in it, and where its fields stand. */
export interface ReadNews {
  news: News;
  problems: Problem[];
  locate: Locate;
}

/** Reads the news; a library without the file has none. */
export function readNews(source: string | undefined): ReadNews {
  const { data, problems, locate } = parseYaml(source ?? '{}', newsSchema, newsFile);
  return { news: data ?? { added: [], corrected: [] }, problems, locate };
}

/**
 * The file's text with the numbers of `ledger` noted as given by `day`; comments and what editors
 * wrote stay. Without new numbers nothing changes.
 */
export function withAdded(source: string | undefined, ledger: Ledger, day: string): string {
  const upTo = Math.max(0, ...ledger.values());
  const { added } = readNews(source).news;
  if (upTo <= Math.max(0, ...added.map((batch) => batch.upTo))) return source ?? head;
  const document = parseDocument(source ?? `${head}added:\n`);
  const list = document.get('added');
  const same = added.findIndex((batch) => batch.day === day);
  if (same >= 0) document.setIn(['added', same, 'upTo'], upTo);
  else if (isSeq(list)) list.add(document.createNode({ day, upTo }));
  else document.set('added', [{ day, upTo }]);
  return document.toString({ lineWidth: 0 });
}

/** Entries that came into the library on one day. */
export interface AddedBatch {
  day: string;
  entries: readonly AnyEntry[];
}

/** What was added, newest day first, by the permanent numbers of the entries. */
export function addedBatches({ added }: News, library: Library): AddedBatch[] {
  const inOrder = added.toSorted((a, b) => a.upTo - b.upTo);
  return inOrder
    .map(({ day, upTo }, index) => {
      const after = inOrder[index - 1]?.upTo ?? 0;
      const entries = library.entries.filter((entry) => {
        const number = library.shortNumber(entry) ?? 0;
        return number > after && number <= upTo;
      });
      return { day, entries };
    })
    .filter(({ entries }) => entries.length > 0)
    .toReversed();
}

/** A document issued lately, and what it did to older ones. */
export interface RecentDocument {
  view: DocumentView;
  changes: readonly Link[];
}

const changing: ReadonlySet<RelationKind> = new Set(['thay-the', 'sua-doi', 'bai-bo']);

/** Documents issued in the last `years` before the library's day, youngest first. */
export function recentDocuments(library: Library, years: number): RecentDocument[] {
  const since = `${Number(library.day.slice(0, 4)) - years}${library.day.slice(4)}`;
  return library.documents
    .filter(({ data: { issuedOn = '' } }) => issuedOn > since && issuedOn <= library.day)
    .map((view) => ({
      view,
      changes: library.relations(view.id).outgoing.filter(({ kind }) => changing.has(kind)),
    }));
}
