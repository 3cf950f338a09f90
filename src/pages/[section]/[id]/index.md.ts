import type { APIRoute, GetStaticPaths } from 'astro';
import { withPrints } from '../../../build/kept/given.ts';
import { getSite } from '../../../build/site.ts';
import { markdownTwins, type TwinOf, twinText } from '../../../open-data/markdown/twins.ts';

export const getStaticPaths = (async () => {
  const { library } = await getSite();
  return withPrints(
    markdownTwins(library).map(({ page, of }) => {
      const [section = '', id = ''] = page.split('/').filter(Boolean);
      return { params: { section, id }, props: { of } };
    }),
  );
}) satisfies GetStaticPaths;

/** A page's twin in Markdown, for programs that read in people's stead. */
export const GET: APIRoute<{ of: TwinOf }> = async ({ props, site: origin }) => {
  const site = await getSite();
  const whole = (address: string) =>
    origin ? new URL(site.url(address), origin).href : site.url(address);
  return new Response(twinText(props.of, site, whole));
};
