import type { HastPluginEntry } from 'satteri';
import { guidePage } from './guide-page.ts';
import { headingSections } from './heading-sections.ts';
import { siteLinks } from './site-links.ts';

/** What is done to the site's own pages written in MDX or Markdown, served under `base`; entries are none of them. */
export function prosePlugins(base: string): HastPluginEntry {
  return ({ fileURL }) => {
    const file = fileURL?.pathname ?? '';
    if (file.endsWith('/HUONG-DAN.md')) return [guidePage(base), headingSections];
    return file.includes('/src/pages/') && [siteLinks(base), headingSections];
  };
}
