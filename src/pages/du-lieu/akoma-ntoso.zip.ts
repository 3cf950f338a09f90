import type { APIRoute } from 'astro';
import { strToU8, zipSync } from 'fflate';
import { getSite } from '../../build/site.ts';
import { aknDocuments, akomaNtoso } from '../../open-data/akoma-ntoso.ts';

/** The same bytes whenever and wherever the same content is built: a zip keeps local times. */
const mtime = new Date(2026, 0, 1);

/** The metadata of all documents as Akoma Ntoso, a file each. */
export const GET: APIRoute = async ({ site }) => {
  const { library, url } = await getSite();
  const whole = (address: string) => (site ? new URL(url(address), site).href : url(address));
  const files = aknDocuments(library).map(
    (view) => [`${view.id}.xml`, strToU8(akomaNtoso(view, library, whole))] as const,
  );
  return new Response(new Uint8Array(zipSync(Object.fromEntries(files), { mtime })));
};
