import type { Anchor } from './excerpt.ts';

/** The text of one page as the full-text index keeps it. */
export interface PageText {
  /** Address from the site's root. */
  address: string;
  content: string;
  anchors: readonly Anchor[];
}

/** What Pagefind 1.6 writes before the JSON of a page. */
const signature = 'pagefind_dcd';

/** Reads one of Pagefind's pages, opened. @throws Error when it is none. */
export function readPage(text: string): PageText {
  if (!text.startsWith(signature)) throw new Error('Not a page of the full text.');
  const { url, content, anchors } = JSON.parse(text.slice(signature.length)) as Omit<
    PageText,
    'address'
  > & { url: string };
  return { address: url, content, anchors };
}

/** Reads a file of texts, compressed as it lies on the disk or already opened by a web server. */
export async function readTexts(file: Uint8Array<ArrayBuffer>): Promise<PageText[]> {
  const isCompressed = file[0] === 0x1f && file[1] === 0x8b;
  const opened = isCompressed
    ? new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'))
    : new Blob([file]).stream();
  return (await new Response(opened).json()) as PageText[];
}
