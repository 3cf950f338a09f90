import type { APIRoute } from 'astro';
import { getSite } from '../../build/site.ts';
import { quizFile } from '../../views/study/quiz-facts.ts';

/** All that quiz questions are made from, in one file: what a reader asks about no server sees. */
export const GET: APIRoute = async () => {
  const { library } = await getSite();
  return Response.json(quizFile(library));
};
