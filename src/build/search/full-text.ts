import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { hubKinds, type SearchEntry } from '../../search/entry.ts';
import { pageText } from './page-text.ts';

/** The full-text layer: Pagefind's files, and which of its pages each entry is. */
export interface FullTextFiles {
  files: IndexFile[];
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
 */
export async function indexFullText(
  entries: readonly SearchEntry[],
  folder: string,
): Promise<FullTextFiles> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (index === undefined) throw new Error(errors.join('; '));
    const sent: Promise<void>[] = [];
    const pages = entries
      .filter(({ kind }) => !hubKinds.has(kind))
      .flatMap((entry) => pagesOf(entry).map((address) => ({ entry, address })));
    // Pagefind is a process of its own that takes pages in the order in which they are sent: while it reads some, the
    // next are cut out of theirs.
    for (let at = 0; at < pages.length; at += atOnce) {
      const group = pages.slice(at, at + atOnce);
      const texts = await Promise.all(
        group.map(({ address }) => readFile(join(folder, address, 'index.html'), 'utf8')),
      );
      sent.push(
        ...group.map(async ({ entry, address }, place) => {
          const title = [entry.number, entry.title].filter(Boolean).join(' ');
          const content = pageText(texts[place] ?? '', title);
          const added = await index.addHTMLFile({ url: address, content });
          if (added.errors.length > 0) throw new Error(`${address}: ${added.errors.join('; ')}`);
        }),
      );
    }
    await Promise.all(sent);
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(made.errors.join('; '));
    const ids = new Map(made.files.flatMap(addressAndId));
    return {
      files: made.files.filter(({ path }) => needed.test(path)),
      pages: entries.map((entry) =>
        pagesOf(entry)
          .map((address) => ids.get(address) ?? '')
          .join(' '),
      ),
    };
  } finally {
    await close();
  }
}

/** The pages that hold the text of an entry: its own, and that of its provisions where they stand apart. */
function pagesOf({ address, provisions }: SearchEntry): string[] {
  return [...new Set([address, provisions?.page ?? address])];
}

/** Pagefind names a page after a hash of its content, and its fragment file after that. */
function addressAndId({ path, content }: IndexFile): [string, string][] {
  const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (id === undefined) return [];
  const text = gunzipSync(content)
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
  return [[(JSON.parse(text) as { url: string }).url, id]];
}
