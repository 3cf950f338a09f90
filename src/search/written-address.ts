import { slugify, toNfc } from '../vietnamese/index.ts';

/** What an address that has no page says, as far as it can be read. */
export interface WrittenAddress {
  /** What one would type to find it: `25-nq-tw 2013`. */
  query: string;
  /** The address it certainly means if there is such a page: without capitals, signs and marks. */
  plain: string;
}

/** Sections in which a page is called after its number. */
const numbered = new Set(['so', 'van-ban']);
/** Sections in which it is called after its name. */
const named = new Set(['mo-hinh', 'thuc-tien', 'chuyen-de', 'chu-de', 'co-quan', 'dia-phuong']);

/**
 * Reads an address as people write and paste it: with capitals, a number's own slashes, and what a
 * sentence or a chat left behind it. Null where it names nothing.
 *
 * @param path the address behind the site's base path, encoded or not: `/so/25-NQ%2FTW).`
 */
export function readWrittenAddress(path: string): WrittenAddress | null {
  const [first = '', ...rest] = decoded(path).split('/').map(slugify).filter(Boolean);
  if (!numbered.has(first) && !named.has(first)) {
    const words = [first, ...rest].join(' ').replaceAll('-', ' ');
    return words === '' ? null : { query: words, plain: `/${[first, ...rest].join('/')}/` };
  }
  if (rest.length === 0) return null;
  const name = rest.join('-');
  const query = numbered.has(first)
    ? name.replace(/-((?:19|20)\d\d)$/, ' $1')
    : name.replaceAll('-', ' ');
  return { query, plain: `/${first}/${name}/` };
}

function decoded(path: string): string {
  try {
    return toNfc(decodeURIComponent(path));
  } catch {
    // A percent sign of its own, or letters of another encoding.
    return toNfc(path);
  }
}
