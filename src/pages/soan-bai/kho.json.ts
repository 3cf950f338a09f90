import type { APIRoute } from 'astro';
import { getSite } from '../../build/site.ts';
import { readingOf } from '../../views/study/reading.ts';

/**
 * Every entry that a lesson can use, in one file: what a reader picks from it no server sees.
 * `{ builtOn, readings }`, the readings as in `src/study/lesson.ts`, by their permanent integers.
 */
export const GET: APIRoute = async () => {
  const { library } = await getSite();
  const readings = [
    ...library.documents.map(({ entry }) => entry),
    ...library.models,
    ...library.reports,
  ].map((entry) => readingOf(entry, library));
  return Response.json({
    builtOn: library.day,
    readings: readings.toSorted((a, b) => a.short - b.short),
  });
};
