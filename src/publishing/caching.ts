/** How long a browser may keep a file without asking again: the value of `Cache-Control`. */
export const caching = {
  /** The name changes with the content: what was fetched once stays right. */
  forever: 'public, max-age=31536000, immutable',
  /** The name stays: kept, and asked about each time, which an unchanged file answers in a few bytes. */
  ask: 'no-cache',
} as const;

/**
 * The folders whose names, or whose files' names, change with their content; `*` is the part of the
 * address that does. Everything else has an address for ever.
 */
export const hashedFolders = [
  '_astro',
  'tim/*',
  'mo-hinh/du-lieu/*',
  'van-ban/du-lieu/*',
  'van-ban/vao-ngay/du-lieu/*',
] as const;

/**
 * A regular expression (PCRE and RE2) for the paths of hashed files.
 *
 * @param base path of the site on its host, with a slash at both ends.
 */
export function hashedPattern(base: string): string {
  const folders = hashedFolders.map((folder) => `${folder.replace('*', '[^/]+')}/`);
  return `^${base}(?:${folders.join('|')})`;
}

/**
 * The value of `Cache-Control` for a path.
 *
 * @param base path of the site on its host, with a slash at both ends.
 */
export function cachingOf(pathname: string, base: string): string {
  return new RegExp(hashedPattern(base)).test(pathname) ? caching.forever : caching.ask;
}
