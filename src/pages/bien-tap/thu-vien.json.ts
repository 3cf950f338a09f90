import { getSite } from '../../build/site.ts';
import { editingFiles } from '../../views/editing/editing-data.ts';

/** The whole library as the form of editors asks it, the same for all: a server learns nothing of what is written. */
export async function GET(): Promise<Response> {
  const { library } = await getSite();
  return Response.json(library.once(editingFiles).first);
}
