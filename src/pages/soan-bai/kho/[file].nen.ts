import type { APIRoute } from 'astro';
import { withPrints } from '../../../build/kept/given.ts';
import { packed } from '../../../build/packed.ts';
import { getSite } from '../../../build/site.ts';
import type { ReadingsFile } from '../../../study/reading-files.ts';
import { readingsFiles } from '../../../views/study/readings-file.ts';

export async function getStaticPaths() {
  const files = readingsFiles((await getSite()).library);
  return withPrints(
    files.map((content, file) => ({ params: { file: String(file) }, props: { content } })),
  );
}

/** Every entry that a lesson can use, many in a file: a server does not learn which of them is picked. */
export const GET: APIRoute<{ content: ReadingsFile }> = ({ props }) => packed(props.content);
