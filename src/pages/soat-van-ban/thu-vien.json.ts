import { getSite } from '../../build/site.ts';
import { reviewFiles } from '../../views/review/review-data.ts';

/** The whole library as the draft checker asks it, the same for all: a server learns nothing of a draft. */
export async function GET(): Promise<Response> {
  const { library } = await getSite();
  return Response.json(library.once(reviewFiles).first);
}
