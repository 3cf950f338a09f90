import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A route file of `src/pages` and the addresses that it makes. */
interface Route {
  file: string;
  pattern: RegExp;
  /** Segments that are written out, from the first on: the more the closer. */
  fixed: string;
}

/**
 * Says which route made a page, as Astro decides it: a segment that is written out goes before one that is filled in.
 *
 * @param pages folder of the routes.
 */
export function createTemplates(pages: string): (page: string) => string {
  const routes = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(?:astro|mdx)$/.test(file))
    .map(routeOf)
    .toSorted((a, b) => (a.fixed < b.fixed ? -1 : 1));
  return (page) => routes.find(({ pattern }) => pattern.test(page))?.file ?? 'không rõ';
}

function routeOf(file: string): Route {
  const segments = file
    .replace(/\.(?:astro|mdx)$/, '')
    .split('/')
    .filter((segment, index, all) => segment !== 'index' || index < all.length - 1);
  const pattern = segments
    .map((segment) => {
      if (segment.startsWith('[...')) return '(?:[^/]+/)*';
      const text = segment.replace(/[.*+?^${}()|\\]/g, '\\$&');
      return `${text.replace(/\[[^\]]+\]/g, '[^/]+')}/`;
    })
    .join('');
  const fixed = segments.map((segment) =>
    segment.startsWith('[...') ? '2' : segment.startsWith('[') ? '1' : '0',
  );
  const own = file === '404.astro' ? '404\\.html' : `${pattern}index\\.html`;
  return { file, pattern: new RegExp(`^${own}$`), fixed: fixed.join('') };
}
