import type { HastPluginEntry } from 'satteri';
import { headingSections } from './heading-sections.ts';
import { siteLinks } from './site-links.ts';

/** What is done to the site's own pages written in MDX, served under `base`; entries are none of them. */
export function prosePlugins(base: string): HastPluginEntry {
  return ({ fileURL }) =>
    fileURL?.pathname.includes('/src/pages/') && [siteLinks(base), headingSections];
}
