import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { getSite } from '../../../../build/site.ts';

/** Every entry as its file, to be opened in the form. */
export async function getStaticPaths() {
  const { library } = await getSite();
  return library.entries.map(({ kind, id, file }) => ({ params: { kind, id }, props: { file } }));
}

export const GET: APIRoute<{ file: string }> = async ({ props }) =>
  new Response(await readFile(props.file, 'utf8'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
