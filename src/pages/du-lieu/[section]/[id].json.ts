import type { APIRoute, GetStaticPaths } from 'astro';
import { withPrints } from '../../../build/kept/given.ts';
import { getSite } from '../../../build/site.ts';
import type { AnyEntry } from '../../../entries/entry.ts';
import { kindPlaces } from '../../../entries/kinds.ts';
import { haveOwnFiles } from '../../../library/own-files.ts';
import { entryRecord } from '../../../open-data/entry-datasets.ts';

export const getStaticPaths = (async () => {
  const { library } = await getSite();
  if (!haveOwnFiles(library)) return [];
  return withPrints(
    library.entries.map((entry) => ({
      params: { section: kindPlaces[entry.kind].section, id: entry.id },
      props: { entry },
    })),
  );
}) satisfies GetStaticPaths;

/** One entry as its dataset has it. */
export const GET: APIRoute<{ entry: AnyEntry }> = async ({ props }) =>
  Response.json(entryRecord(props.entry, (await getSite()).library));
