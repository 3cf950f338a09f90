import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../schema/index.ts';
import { type AnyEntry, parseEntry } from './entry.ts';
import { kindPlaces, kinds } from './kinds.ts';
import { type Ledger, ledgerFile, readLedger } from './ledger.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** Everything under `content/`, read and checked file by file. */
export interface Content {
  entries: AnyEntry[];
  vocabulary: Vocabulary;
  ledger: Ledger;
  /** Problems of single files; those between files are found by `checkIntegrity`. */
  problems: Problem[];
  /** How many files were read. */
  files: number;
}

/** Reads the vocabulary alone, for what is set up before any entry is read. */
export async function readVocabularyFiles(root: string): Promise<Vocabulary> {
  return readVocabulary(await readAll(root, 'content/vocabulary', '.yaml')).vocabulary;
}

/** Reads `content/` under the project's root. A missing folder counts as an empty one. */
export async function readContent(root: string): Promise<Content> {
  const problems: Problem[] = [];
  const entries: AnyEntry[] = [];
  const vocabularySources = await readAll(root, 'content/vocabulary', '.yaml');
  const { vocabulary, problems: vocabularyProblems } = readVocabulary(vocabularySources);
  problems.push(...vocabularyProblems);
  let files = vocabularySources.size;
  for (const kind of kinds) {
    const sources = await readAll(root, `content/${kindPlaces[kind].folder}`, '.mdx');
    files += sources.size;
    for (const [file, source] of sources) {
      const parsed = parseEntry(kind, file, source);
      if (parsed.entry) entries.push(parsed.entry as AnyEntry);
      problems.push(...parsed.problems);
    }
  }
  const ledgerText = await readFile(join(root, ledgerFile), 'utf8').catch(() => '');
  const { ledger, problems: ledgerProblems } = readLedger(ledgerText);
  problems.push(...ledgerProblems);
  return { entries, vocabulary, ledger, problems, files: files + 1 };
}

async function readAll(
  root: string,
  folder: string,
  extension: string,
): Promise<Map<string, string>> {
  const names = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const paths = names
    .filter((name) => name.isFile() && name.name.endsWith(extension))
    .map((name) => join(name.parentPath, name.name))
    .toSorted();
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Map(
    paths.map((path, index) => [relative(root, path).split(sep).join('/'), texts[index] ?? '']),
  );
}
