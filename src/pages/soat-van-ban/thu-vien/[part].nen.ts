import type { APIRoute } from 'astro';
import { withPrints } from '../../../build/kept/given.ts';
import { packed } from '../../../build/packed.ts';
import { getSite } from '../../../build/site.ts';
import { reviewFiles } from '../../../views/review/review-data.ts';

export async function getStaticPaths() {
  const { library } = await getSite();
  const { further } = library.once(reviewFiles);
  return withPrints([...further].map(([part, rows]) => ({ params: { part }, props: { rows } })));
}

/** A further part of the library that the checker reads; there is none while one file holds all. */
export const GET: APIRoute<{ rows: unknown }> = ({ props }) => packed(props.rows);
