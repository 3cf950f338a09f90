import { gzipSync } from 'node:zlib';
import { parseNumber } from '../../citations/index.ts';
import type { Library } from '../../library/library.ts';
import { planSearchFiles, versionSearchFiles } from '../../search/build.ts';
import type { SearchEntry } from '../../search/entry.ts';
import { createBodyWords } from '../../search/words/body-words.ts';
import { askedQuestions } from '../../views/search/questions.ts';
import { acronymsOf, numberCodesOf, textsOf } from '../../views/search/vocabulary.ts';
import type { SearchSource } from './messages.ts';

/** What the search of a library is made of, beside its running texts and pages. */
export function searchSource(library: Library, entries: readonly SearchEntry[]): SearchSource {
  const { vocabulary } = library;
  const numbers = new Set(entries.flatMap(({ number }) => number ?? []));
  return {
    entries,
    questions: askedQuestions(library),
    ...numberCodesOf(vocabulary),
    acronyms: acronymsOf(vocabulary),
    printed: new Map(
      [...numbers].map((number) => [number, parseNumber(number, vocabulary.citations)]),
    ),
  };
}

/** The search files of a library without its full text, by path under the search folder. */
export function searchFiles(
  library: Library,
  entries: readonly SearchEntry[],
): Map<string, string> {
  const { printed, ...source } = searchSource(library, entries);
  const bodyWords = createBodyWords();
  for (const text of textsOf(entries, library)) bodyWords.add(text);
  const plan = planSearchFiles({
    ...source,
    bodyWords: bodyWords.words(),
    parseNumber: (number) => printed.get(number) ?? null,
    size: (text) => gzipSync(text).length,
    places: { pages: '0'.repeat(entries.length) },
  });
  return versionSearchFiles(
    plan,
    entries.map(() => ''),
  ).files;
}
