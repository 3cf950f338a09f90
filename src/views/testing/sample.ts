import type { AnyEntry } from '../../entries/entry.ts';
import { readNews } from '../../entries/news.ts';
import { vocabulary } from '../../entries/testing/sample.ts';
import type { News } from '../../schema/index.ts';
import { createSite } from '../create-site.ts';
import type { Site } from '../site.ts';

/** A site of these entries, served below `/so-tay/`, its ledger numbering them in order. */
export function siteOf(
  entries: readonly AnyEntry[],
  { news, day = '2026-11-21' }: { news?: Partial<News>; day?: string } = {},
): Site {
  const ledger = new Map(entries.map(({ kind, id }, index) => [`${kind}/${id}`, index + 1]));
  const content = {
    entries: [...entries],
    vocabulary,
    ledger,
    news: { ...readNews(undefined), news: { added: [], corrected: [], ...news } },
  };
  return createSite({ content, day, base: '/so-tay/' });
}
