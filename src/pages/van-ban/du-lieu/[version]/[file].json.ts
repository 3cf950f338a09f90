import type { APIRoute } from 'astro';
import { withPrints } from '../../../../build/kept/given.ts';
import { getSite } from '../../../../build/site.ts';
import { documentFiles } from '../../../../views/lists/document-files.ts';

export async function getStaticPaths() {
  const { folder, files } = documentFiles(await getSite());
  const version = folder.split('/').at(-2) ?? '';
  return withPrints(
    [...files].map(([file, content]) => ({ params: { version, file }, props: { content } })),
  );
}

/** A file of the index of documents or of their rows. */
export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);
