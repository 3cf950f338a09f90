import type { APIRoute } from 'astro';
import { withPrints } from '../../../../build/kept/given.ts';
import { getSite } from '../../../../build/site.ts';
import { modelFiles } from '../../../../views/gallery/model-data.ts';

export async function getStaticPaths() {
  const { folder, files } = modelFiles(await getSite());
  const version = folder.split('/').at(-2) ?? '';
  return withPrints(
    [...files].map(([file, content]) => ({ params: { version, file }, props: { content } })),
  );
}

/** A file of the index of models, of their cards or of what a comparison shows. */
export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);
