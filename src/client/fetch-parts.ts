import { type InFiles, joined, type Lists, partAddress } from '../lists/in-files.ts';
import { fetchPacked } from './fetch-packed.ts';

/**
 * Data whose long lists lie in several files (`views/lists/data-files.ts`), whole.
 *
 * @param address of the first file.
 * @throws when one of them cannot be fetched or is damaged.
 */
export async function fetchParts<Data extends object>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const { further, ...first } = (await response.json()) as InFiles<Data & Lists<string>>;
  const parts = further.map((name) => fetchPacked<Lists<string>>(partAddress(address, name)));
  return joined(first as Data & Lists<string>, await Promise.all(parts));
}
