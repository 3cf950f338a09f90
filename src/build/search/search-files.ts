import { gzipSync } from 'node:zlib';
import { parseNumber } from '../../citations/index.ts';
import type { Library } from '../../library/library.ts';
import { buildSearchFiles, type SearchInput } from '../../search/build.ts';
import type { SearchEntry } from '../../search/entry.ts';
import { createBodyWords } from '../../search/words/body-words.ts';
import { askedQuestions } from '../../views/search/questions.ts';
import { acronymsOf, numberCodesOf, textsOf } from '../../views/search/vocabulary.ts';

/** All search files of a library, by path under the search folder. */
export function searchFiles(
  library: Library,
  entries: readonly SearchEntry[],
  fullText: Pick<SearchInput, 'fullText' | 'pages'>,
): Map<string, string | Uint8Array> {
  const { vocabulary } = library;
  const bodyWords = createBodyWords();
  for (const text of textsOf(entries, library)) bodyWords.add(text);
  return buildSearchFiles({
    entries,
    questions: askedQuestions(library),
    ...fullText,
    bodyWords: bodyWords.words(),
    ...numberCodesOf(vocabulary),
    acronyms: acronymsOf(vocabulary),
    parseNumber: (number) => parseNumber(number, vocabulary.citations),
    size: (text) => gzipSync(text, { level: 9 }).length,
  });
}
