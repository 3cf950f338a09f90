import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../build/site.ts';
import { newsFeed } from '../../open-data/news-feed.ts';
import { newsEvents } from '../../views/news/news-events.ts';
import { newsWords } from '../../words/news.ts';
import { site as siteWords } from '../../words/site.ts';

/** A feed names its events by absolute addresses: without SITE_URL there is none. */
export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.SITE ? [{ params: { feed: 'atom' } }] : [];

export const GET: APIRoute = async ({ site }) => {
  const { url, ...rest } = await getSite();
  const absolute = (address: string) => new URL(url(address), site).href;
  const head = {
    title: newsWords.feedTitle,
    author: siteWords.name,
    self: absolute('/moi/atom.xml'),
    page: absolute('/moi/'),
  };
  const events = newsEvents(rest).map((event) => ({ ...event, address: absolute(event.address) }));
  return new Response(newsFeed(head, events), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
