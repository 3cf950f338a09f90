import { getSite } from '../../build/site.ts';
import { reviewData } from '../../views/review/review-data.ts';

/** The whole library as the draft checker asks it, one file: a server learns nothing of a draft. */
export async function GET(): Promise<Response> {
  const { library } = await getSite();
  return Response.json(reviewData(library));
}
