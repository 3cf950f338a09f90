import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { inParts } from '../../lists/parts.ts';
import { hubKinds, type SearchEntry } from '../../search/entry.ts';
import { paths, textsPerFile } from '../../search/files/files.ts';
import { type PageText, readPage } from '../../search/full-text/page.ts';
import type { Tell } from '../watching/progress.ts';
import { pageText } from './page-text.ts';

/** The full-text layer: Pagefind's files, and which of its pages each entry is. */
export interface FullTextFiles {
  files: Pick<IndexFile, 'path' | 'content'>[];
  /** Pagefind's ids of each entry's pages, parted by spaces; `''` for entries without a text of their own. */
  pages: string[];
}

/** Of Pagefind's files those that its search uses; its interfaces stay out. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|wasm\.unknown\.pagefind|pagefind-entry\.json|.*\.pf_\w+)$/;

/** Pages that are read from the disk at once. */
const atOnce = 32;

/**
 * Indexes the built pages of the entries.
 *
 * @param folder the built site.
 * @param tell is told how many pages the index has taken.
 */
export async function indexFullText(
  entries: readonly SearchEntry[],
  folder: string,
  tell?: Tell,
): Promise<FullTextFiles> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (index === undefined) throw new Error(errors.join('; '));
    const sent: Promise<void>[] = [];
    let taken = 0;
    const indexed = entries
      .filter(({ kind }) => !hubKinds.has(kind))
      .flatMap((entry) => pagesOf(entry).map((address) => ({ entry, address })));
    // Pagefind is a process of its own that takes pages in the order in which they are sent: while it reads some, the
    // next are cut out of theirs.
    for (let at = 0; at < indexed.length; at += atOnce) {
      const group = indexed.slice(at, at + atOnce);
      const texts = await Promise.all(
        group.map(({ address }) => readFile(join(folder, address, 'index.html'), 'utf8')),
      );
      sent.push(
        ...group.map(async ({ entry, address }, place) => {
          const title = [entry.number, entry.title].filter(Boolean).join(' ');
          const content = pageText(texts[place] ?? '', title);
          const added = await index.addHTMLFile({ url: address, content });
          if (added.errors.length > 0) throw new Error(`${address}: ${added.errors.join('; ')}`);
          taken += 1;
          tell?.(taken, indexed.length);
        }),
      );
    }
    await Promise.all(sent);
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(made.errors.join('; '));
    const { texts, rest } = partTexts(made.files);
    const pages = entries.map((entry) =>
      pagesOf(entry).flatMap((address) => texts.get(address) ?? []),
    );
    return {
      files: [
        ...rest.filter(({ path }) => needed.test(path)),
        ...packTexts(pages.flat().map(({ text }) => text)),
      ],
      pages: pages.map((own) => own.map(({ id }) => id).join(' ')),
    };
  } finally {
    await close();
  }
}

/** The pages that hold the text of an entry: its own, and that of its provisions where they stand apart. */
function pagesOf({ address, provisions }: SearchEntry): string[] {
  return [...new Set([address, provisions?.page ?? address])];
}

/** A page's text, and Pagefind's id of it: a hash of its content, after which the fragment file is named. */
interface IndexedText {
  id: string;
  text: PageText;
}

/** Parts the texts of the pages, by address, from all other files. */
function partTexts(files: readonly IndexFile[]): {
  texts: Map<string, IndexedText>;
  rest: IndexFile[];
} {
  const texts = new Map<string, IndexedText>();
  const rest: IndexFile[] = [];
  for (const file of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(file.path)?.[1];
    if (id === undefined) rest.push(file);
    else {
      const text = readPage(gunzipSync(file.content).toString('utf8'));
      texts.set(text.address, { id, text });
    }
  }
  return { texts, rest };
}

/** Files of texts: several in one, for one a page would be more than hosts take. */
function packTexts(texts: readonly PageText[]): FullTextFiles['files'] {
  return inParts(texts, textsPerFile(texts.length)).map((own, file) => ({
    path: paths.texts(file).slice(paths.fullText.length),
    content: gzipSync(JSON.stringify(own), { level: 9 }),
  }));
}
