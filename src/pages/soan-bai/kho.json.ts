import type { APIRoute } from 'astro';
import { getSite } from '../../build/site.ts';
import { readingsFile } from '../../views/study/readings-file.ts';

/** Every entry that a lesson can use, in one file: what a reader picks from it no server sees. */
export const GET: APIRoute = async () => {
  const { library } = await getSite();
  return Response.json(readingsFile(library));
};
