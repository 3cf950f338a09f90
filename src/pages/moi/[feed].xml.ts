import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../build/site.ts';
import type { Feed } from '../../open-data/feeds/feeds.ts';
import { feedFiles, feedText } from '../../open-data/feeds/files.ts';

/** A feed names its events by absolute addresses: without SITE_URL there is none. */
export const getStaticPaths = (async () =>
  import.meta.env.SITE
    ? feedFiles(await getSite(), 'moi').map(({ file, feed }) => ({
        params: { feed: file },
        props: { feed },
      }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = async ({ props, site }) =>
  feedText(props.feed, await getSite(), site);
