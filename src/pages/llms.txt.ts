import type { APIRoute } from 'astro';
import { getSite } from '../build/site.ts';
import { llmsText } from '../open-data/llms.ts';

/** Where the library's texts lie, for programs that read for people. */
export const GET: APIRoute = async ({ site: origin }) => {
  const site = await getSite();
  const whole = (address: string) =>
    origin ? new URL(site.url(address), origin).href : site.url(address);
  return new Response(llmsText(site, whole));
};
