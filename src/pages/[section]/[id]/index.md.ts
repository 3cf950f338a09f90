import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../../build/site.ts';
import { markdownTwins, type Twin } from '../../../open-data/markdown/twins.ts';

export const getStaticPaths = (async () =>
  markdownTwins(await getSite()).map((twin) => {
    const [section = '', id = ''] = twin.page.split('/').filter(Boolean);
    return { params: { section, id }, props: { twin } };
  })) satisfies GetStaticPaths;

/** A page's twin in Markdown, for programs that read in people's stead. */
export const GET: APIRoute<{ twin: Twin }> = async ({ props, site }) => {
  const { url } = await getSite();
  const whole = (address: string) => (site ? new URL(url(address), site).href : url(address));
  return new Response(props.twin.text(whole));
};
