import type { APIRoute } from 'astro';
import { getSite } from '../build/site.ts';

/** Everything may be read; where the site knows its address, its map is named. */
export const GET: APIRoute = async ({ site }) => {
  const { url } = await getSite();
  const map = site ? `\nSitemap: ${new URL(url('/sitemap.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
