import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../build/site.ts';
import { addedBatches } from '../../library/recent.ts';
import { newsFeed } from '../../open-data/news-feed.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { addedWords } from '../../views/lists/added-words.ts';
import { correctionAnchor, newsWords as words } from '../../words/news.ts';
import { site as siteWords } from '../../words/site.ts';

/** A feed names its events by absolute addresses: without SITE_URL there is none. */
export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.SITE ? [{ params: { feed: 'atom' } }] : [];

export const GET: APIRoute = async ({ site }) => {
  const { library, news, url } = await getSite();
  const absolute = (address: string) => new URL(url(address), site).href;
  const added = addedBatches(news, library).map(({ day, entries }) => ({
    address: absolute(`/moi/#them-${day}`),
    day,
    title: `${words.added}: ${addedWords(entries)}`,
    text: addedWords(entries),
  }));
  const corrected = news.corrected.map(({ day, what }, index) => ({
    address: absolute(`/moi/#${correctionAnchor(news.corrected, index)}`),
    day,
    title: `${words.corrected}, ${formatDate(day)}`,
    text: what,
  }));
  const feed = newsFeed(
    {
      title: words.feedTitle,
      author: siteWords.name,
      self: absolute('/moi/atom.xml'),
      page: absolute('/moi/'),
    },
    [...added, ...corrected],
  );
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
