import type { APIRoute } from 'astro';
import { modelFiles } from '../../../../components/model-data.ts';
import { getSite } from '../../../../integrations/site.ts';

export async function getStaticPaths() {
  const { library, url } = await getSite();
  const { folder, files } = modelFiles(library, url);
  const version = folder.split('/').at(-2) ?? '';
  return [...files].map(([file, content]) => ({ params: { version, file }, props: { content } }));
}

/** A file of the index of models, of their cards or of what a comparison shows. */
export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);
