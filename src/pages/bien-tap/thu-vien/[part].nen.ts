import type { APIRoute } from 'astro';
import { withPrints } from '../../../build/kept/given.ts';
import { packed } from '../../../build/packed.ts';
import { getSite } from '../../../build/site.ts';
import { editingFiles } from '../../../views/editing/editing-data.ts';

export async function getStaticPaths() {
  const { library } = await getSite();
  const { further } = library.once(editingFiles);
  return withPrints([...further].map(([part, rows]) => ({ params: { part }, props: { rows } })));
}

/** A further part of the library that the form reads; there is none while one file holds all. */
export const GET: APIRoute<{ rows: unknown }> = ({ props }) => packed(props.rows);
