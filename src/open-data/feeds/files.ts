import type { Site } from '../../views/site.ts';
import { site as words } from '../../words/site.ts';
import { atomFeed } from './atom.ts';
import { type Feed, feeds } from './feeds.ts';

/** The feeds that lie straight in a section of the site, with the names of their files. */
export function feedFiles(site: Site, section: string): { file: string; feed: Feed }[] {
  return feeds(site).flatMap((feed) => {
    const [, first, name, ...deeper] = feed.address.split('/');
    return first === section && deeper.length === 0 && name
      ? [{ file: name.replace(/\.xml$/, ''), feed }]
      : [];
  });
}

/** The feeds that lie beside a page of their own, with the section and the id of that page. */
export function feedsOfPages(site: Site): { section: string; id: string; feed: Feed }[] {
  return feeds(site).flatMap((feed) => {
    const [, section, id, file] = feed.address.split('/');
    return file && section && id ? [{ section, id, feed }] : [];
  });
}

/** A feed as its file is served. */
export function feedText(
  { address, page, title, events }: Feed,
  { url }: Pick<Site, 'url'>,
  origin: URL | undefined,
): Response {
  const whole = (to: string) => new URL(url(to), origin).href;
  const text = atomFeed(
    { title, author: words.name, self: whole(address), page: whole(page) },
    events.map((event) => ({ ...event, address: whole(event.address) })),
  );
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
