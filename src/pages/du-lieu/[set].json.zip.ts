import type { APIRoute } from 'astro';
import { getSite } from '../../build/site.ts';
import { datasetFiles } from '../../open-data/dataset-files.ts';
import { datasets } from '../../open-data/datasets.ts';

export const getStaticPaths = async () => {
  const site = await getSite();
  return datasets.flatMap((set) => {
    const { zip } = datasetFiles(set, site);
    return zip === undefined ? [] : [{ params: { set: set.id }, props: { zip } }];
  });
};

/** All records of a set that is too large to lie plainly. */
export const GET: APIRoute<{ zip: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.zip);
