import { paths, searchFolder } from '../../search/files/files.ts';
import type { FullTextEngine } from '../../search/full-text/ask.ts';
import type { SearchIndex } from '../../search/open.ts';
import { link } from '../link.ts';

interface Pagefind extends FullTextEngine {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
}

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
  const folder = link(`/${searchFolder}/${index.address(paths.fullText)}`);
  const [engine, pages] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    index.pages(),
  ]);
  await engine.options({ basePath: folder, baseUrl: link('/') });
  await engine.init();
  return { engine, pages };
}
