import type { APIRoute } from 'astro';
import type { Dataset } from '../../../open-data/dataset.ts';
import { datasets } from '../../../open-data/datasets.ts';
import { datasetSchema } from '../../../open-data/files.ts';

export const getStaticPaths = () =>
  datasets.map((set) => ({ params: { set: set.id }, props: { set } }));

/** JSON Schema of a set of the open data. */
export const GET: APIRoute<{ set: Dataset }> = ({ props }) =>
  Response.json(datasetSchema(props.set, 'file'));
