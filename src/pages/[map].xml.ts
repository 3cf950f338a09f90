import type { APIRoute, GetStaticPaths } from 'astro';
import { sitePages } from '../addresses/site-pages.ts';
import { getSite } from '../build/site.ts';
import { openSearch } from '../open-data/open-search.ts';
import { sitemap } from '../open-data/sitemap.ts';

/** Both speak in absolute addresses: without SITE_URL there is neither. */
export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.SITE ? ['sitemap', 'opensearch'].map((map) => ({ params: { map } })) : [];

export const GET: APIRoute = async ({ params, site: origin }) => {
  const site = await getSite();
  const whole = (address: string) => new URL(site.url(address), origin).href;
  const text =
    params['map'] === 'sitemap' ? sitemap(sitePages(site.library), site, whole) : openSearch(whole);
  return new Response(text);
};
