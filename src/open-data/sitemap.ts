import type { SitePage } from '../addresses/site-page.ts';
import { escapeHtml as escapeXml } from '../html/escape.ts';
import { changeDays } from '../library/changes.ts';
import type { Site } from '../views/site.ts';

/** Sitemaps stop at so many addresses (sitemaps.org); a library as large as that needs several. */
const mostInMap = 50_000;

/**
 * The pages that search engines may list, each with the last day on which anything it shows was
 * added, corrected or checked: the content's own days, never that of the build.
 */
export function sitemap(
  pages: readonly SitePage[],
  { library, news }: Pick<Site, 'library' | 'news'>,
  whole: (address: string) => string,
): string {
  const { changedOn } = changeDays(news, library);
  const days = new Map(library.entries.map((entry) => [entry, changedOn(entry)]));
  const last = (entries: SitePage['of'] = library.entries) =>
    entries
      .map((entry) => days.get(entry) ?? '')
      .toSorted()
      .at(-1) ?? '';
  const ofAll = last();
  const urls = pages
    .filter(({ unlisted }) => !unlisted)
    .slice(0, mostInMap)
    .map(({ address, of }) => {
      const day = of === undefined ? ofAll : last(of);
      const changed = day ? `<lastmod>${day}</lastmod>` : '';
      return `  <url><loc>${escapeXml(whole(address))}</loc>${changed}</url>\n`;
    });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}
