import { strToU8, zipSync } from 'fflate';
import type { Library } from '../library/library.ts';
import type { DataSite, Dataset } from './dataset.ts';
import { datasets } from './datasets.ts';
import { datasetHead, datasetJson } from './files.ts';

/** The files of a dataset as JSON. */
export interface DatasetFiles {
  /** Content of `van-ban.json`. */
  json: string;
  /** Content of `van-ban.json.zip`, where the records lie in it alone. */
  zip: Uint8Array<ArrayBuffer> | undefined;
}

/** JSON longer than this is given packed: it would be the largest file of a site that hosts weigh. */
const mostPlain = 4_000_000;

/** The same bytes whenever and wherever the same content is built: a zip keeps local times. */
const mtime = new Date(2026, 0, 1);

/** The files of a dataset, made once a build. */
export function datasetFiles({ id }: Pick<Dataset, 'id'>, { library }: DataSite): DatasetFiles {
  return library.once(datasetFilesOf)(id);
}

function datasetFilesOf(library: Library): (id: string) => DatasetFiles {
  const made = new Map<string, DatasetFiles>();
  return (id) => {
    const set = datasets.find((one) => one.id === id);
    if (set === undefined) throw new RangeError(`No dataset ${id}.`);
    const files = made.get(id) ?? makeFiles(set, { library });
    made.set(id, files);
    return files;
  };
}

/**
 * A packed dataset keeps its address: the file there says what the set is, that it is packed and
 * where, with no records of its own.
 *
 * @param most length of the JSON that is still given as it is.
 */
export function makeFiles(set: Dataset, site: DataSite, most = mostPlain): DatasetFiles {
  const json = datasetJson(set, site);
  if (json.length <= most) return { json, zip: undefined };
  const name = `${set.id}.json`;
  const head = {
    ...datasetHead(set, site, set.records(site).length),
    packed: `${name}.zip`,
    records: [],
  };
  return {
    json: `${JSON.stringify(head)}\n`,
    zip: new Uint8Array(zipSync({ [name]: strToU8(json) }, { mtime })),
  };
}

/** Name of the file that holds all records of a dataset as JSON. */
export function recordsFile(set: Dataset, site: DataSite): string {
  return `${set.id}.json${datasetFiles(set, site).zip ? '.zip' : ''}`;
}
