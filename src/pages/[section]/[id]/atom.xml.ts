import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../../build/site.ts';
import type { Feed } from '../../../open-data/feeds/feeds.ts';
import { feedsOfPages, feedText } from '../../../open-data/feeds/files.ts';

/** Feeds of topics and issuers; without SITE_URL there is none. */
export const getStaticPaths = (async () =>
  import.meta.env.SITE
    ? feedsOfPages(await getSite()).map(({ section, id, feed }) => ({
        params: { section, id },
        props: { feed },
      }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = async ({ props, site }) =>
  feedText(props.feed, await getSite(), site);
