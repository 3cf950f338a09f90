import type { APIRoute } from 'astro';
import { getSite } from '../../build/site.ts';
import type { Dataset } from '../../open-data/dataset.ts';
import { datasets } from '../../open-data/datasets.ts';
import { datasetCsv } from '../../open-data/files.ts';

export const getStaticPaths = () =>
  datasets.map((set) => ({ params: { set: set.id }, props: { set } }));

/** A set of the open data as a table. */
export const GET: APIRoute<{ set: Dataset }> = async ({ props }) =>
  new Response(datasetCsv(props.set, await getSite()));
