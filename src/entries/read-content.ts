import type { Problem } from '../schema/index.ts';
import { findStrayFiles, readAll, readIfThere, vocabularyFolder } from './content-files.ts';
import { type AnyEntry, entryId, parseEntry } from './entry.ts';
import { kindPlaces, kinds } from './kinds.ts';
import { type Ledger, ledgerFile, readLedger } from './ledger.ts';
import { newsFile, type ReadNews, readNews } from './news.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** Everything under `content/`, read and checked file by file. */
export interface Content {
  entries: AnyEntry[];
  vocabulary: Vocabulary;
  ledger: Ledger;
  /** Left out when there is no such file, or when it cannot be read. */
  news?: ReadNews | undefined;
  /** `kind/id` of the files that are there but could not be read. */
  unread: ReadonlySet<string>;
  /** Problems of single files; those between files are found by `checkIntegrity`. */
  problems: Problem[];
  /** How many files were read. */
  files: number;
}

/** Reads the vocabulary alone, for what is set up before any entry is read. */
export async function readVocabularyFiles(root: string): Promise<Vocabulary> {
  return readVocabulary(await readAll(root, vocabularyFolder, '.yaml')).vocabulary;
}

/** Reads `content/` under the project's root. A missing folder counts as an empty one. */
export async function readContent(root: string): Promise<Content> {
  const lists = await readAll(root, vocabularyFolder, '.yaml');
  const { vocabulary, problems } = readVocabulary(lists);
  const entries: AnyEntry[] = [];
  const unread = new Set<string>();
  let files = lists.size;
  for (const kind of kinds) {
    const sources = await readAll(root, `content/${kindPlaces[kind].folder}`, '.mdx');
    files += sources.size;
    for (const [file, source] of sources) {
      const parsed = parseEntry(kind, file, source);
      if (parsed.entry) entries.push(parsed.entry as AnyEntry);
      else unread.add(`${kind}/${entryId(file)}`);
      problems.push(...parsed.problems);
    }
  }
  const source = await readIfThere(root, ledgerFile);
  const { ledger, problems: ledgerProblems } = readLedger(source);
  const newsSource = await readIfThere(root, newsFile);
  const news = readNews(newsSource);
  problems.push(...ledgerProblems, ...news.problems, ...(await findStrayFiles(root)));
  files += [source, newsSource].filter((text) => text !== undefined).length;
  const isNews = newsSource !== undefined && news.problems.length === 0;
  return {
    entries,
    unread,
    vocabulary,
    ledger,
    news: isNews ? news : undefined,
    problems,
    files,
  };
}
