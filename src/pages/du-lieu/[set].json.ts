import type { APIRoute } from 'astro';
import { getSite } from '../../build/site.ts';
import type { Dataset } from '../../open-data/dataset.ts';
import { datasetFiles } from '../../open-data/dataset-files.ts';
import { datasets } from '../../open-data/datasets.ts';

export const getStaticPaths = () =>
  datasets.map((set) => ({ params: { set: set.id }, props: { set } }));

/** A set of the open data with all its records. */
export const GET: APIRoute<{ set: Dataset }> = async ({ props }) =>
  new Response(datasetFiles(props.set, await getSite()).json);
