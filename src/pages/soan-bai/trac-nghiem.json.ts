import type { APIRoute } from 'astro';
import { getSite } from '../../integrations/site.ts';
import { quizFile } from '../../library/index.ts';

/** All that quiz questions are made from, in one file: what a reader asks about no server sees. */
export const GET: APIRoute = async () => {
  const { library } = await getSite();
  return Response.json(quizFile(library));
};
