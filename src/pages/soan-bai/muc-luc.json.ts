import type { APIRoute } from 'astro';
import { getSite } from '../../build/site.ts';
import { catalogueFile } from '../../views/study/catalogue.ts';

/** Everything a study pack can be made of, in one file: what a reader picks from it no server sees. */
export const GET: APIRoute = async () => {
  const { library } = await getSite();
  return Response.json(catalogueFile(library));
};
