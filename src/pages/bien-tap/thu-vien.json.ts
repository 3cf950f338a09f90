import { getSite } from '../../build/site.ts';
import { editingData } from '../../views/editing/editing-data.ts';

/** The whole library as the form of editors asks it, one file: a server learns nothing of what is written. */
export async function GET(): Promise<Response> {
  const { library } = await getSite();
  return Response.json(editingData(library));
}
