import { escapeHtml as escapeXml } from '../../html/escape.ts';

/** One event of the feed. */
export interface FeedItem {
  /** Absolute address that never changes: feed readers identify an event by it. */
  address: string;
  /** ISO day of the event. */
  day: string;
  title: string;
  /** Plain text. */
  text: string;
}

/** A day of Vietnam as RFC 3339 asks for: its first moment. */
const moment = (day: string) => `${day}T00:00:00+07:00`;

/**
 * An Atom feed (RFC 4287) of events, newest first.
 *
 * @param self absolute address of the feed.
 * @param page absolute address of the page that shows the same.
 */
export function atomFeed(
  { title, author, self, page }: { title: string; author: string; self: string; page: string },
  items: readonly FeedItem[],
): string {
  const newest = items.toSorted((a, b) => b.day.localeCompare(a.day));
  const entries = newest.map(
    (item) => `  <entry>
    <id>${escapeXml(item.address)}</id>
    <link href="${escapeXml(item.address)}"/>
    <title>${escapeXml(item.title)}</title>
    <updated>${moment(item.day)}</updated>
    <summary>${escapeXml(item.text)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <id>${escapeXml(self)}</id>
  <title>${escapeXml(title)}</title>
  <author><name>${escapeXml(author)}</name></author>
  <link rel="self" href="${escapeXml(self)}"/>
  <link href="${escapeXml(page)}"/>
  <updated>${moment(newest[0]?.day ?? '1970-01-01')}</updated>
${entries.join('')}</feed>
`;
}
