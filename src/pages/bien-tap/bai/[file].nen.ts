import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { packed } from '../../../build/packed.ts';
import { getSite } from '../../../build/site.ts';
import { sourceFileCount, sourceFileOf } from '../../../editing/index.ts';
import type { AnyEntry } from '../../../entries/entry.ts';

/** The files of all entries, several in one, to be opened in the form; made in every build, as remarks in them are no answer of the library. */
export async function getStaticPaths() {
  const { entries } = (await getSite()).library;
  const files = sourceFileCount(entries.length);
  const parts = Map.groupBy(entries, ({ kind, id }) => sourceFileOf(`${kind}/${id}`, files));
  return [...parts].map(([file, own]) => ({
    params: { file: String(file) },
    props: { entries: own },
  }));
}

export const GET: APIRoute<{ entries: readonly AnyEntry[] }> = async ({ props: { entries } }) => {
  const sources = entries.map(
    async ({ kind, id, file }) => [`${kind}/${id}`, await readFile(file, 'utf8')] as const,
  );
  return packed(Object.fromEntries(await Promise.all(sources)));
};
