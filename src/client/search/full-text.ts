import { paths, searchFolder } from '../../search/files/files.ts';
import {
  type FullTextEngine,
  openEngine,
  type UnopenedEngine,
} from '../../search/full-text/ask.ts';
import type { SearchIndex } from '../../search/open.ts';
import { link } from '../link.ts';

let loading: Promise<FullText> | undefined;

/** Pagefind with the pages it finds by their entries. */
export interface FullText {
  engine: FullTextEngine;
  pages: ReadonlyMap<string, number>;
}

/** Loads the full-text layer: some 70 KB of program, so only when it is needed. */
export function openFullText(index: SearchIndex): Promise<FullText> {
  loading ??= load(index).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(index: SearchIndex): Promise<FullText> {
  const folderOf = (part: number) => link(`/${searchFolder}/${index.address(paths.part(part))}`);
  const [program, pages] = await Promise.all([
    import(/* @vite-ignore */ `${folderOf(0)}pagefind.js`) as Promise<UnopenedEngine>,
    index.pages(),
  ]);
  const engine = await openEngine(program, index.manifest, folderOf, { baseUrl: link('/') });
  return { engine, pages };
}
