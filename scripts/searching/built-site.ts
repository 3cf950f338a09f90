import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { paths, searchFolder } from '../../src/search/files/files.ts';
import {
  type FullTextEngine,
  openEngine,
  type UnopenedEngine,
} from '../../src/search/full-text/ask.ts';
import { openIndex, type SearchIndex } from '../../src/search/open.ts';

/** The search files of a built site, asked from the terminal with the code that browsers run. */
export interface BuiltSearch {
  index: SearchIndex;
  /** Opens the full text, once: as in a browser, not before it is needed. */
  openTexts(): Promise<BuiltTexts>;
}

/** The full text of a built site. */
export interface BuiltTexts {
  engine: FullTextEngine;
  pages: ReadonlyMap<string, number>;
}

let opened = 0;

/**
 * Opens the search of the site in `folder`.
 *
 * @param onRead is called for every file that is requested, with its address and its bytes.
 * @throws when the site was built without its search files.
 */
export async function openBuiltSearch(
  folder: string,
  onRead: (file: string, content: Buffer) => void = () => {},
): Promise<BuiltSearch> {
  const read = async (file: string) => {
    const content = await readFile(path.join(folder, searchFolder, file));
    onRead(file, content);
    return content;
  };
  const index = await openIndex({
    text: async (file) => (await read(file)).toString('utf8'),
    bytes: async (file) => new Uint8Array(await read(file)),
  });
  let texts: Promise<BuiltTexts> | undefined;
  return {
    index,
    openTexts: () => {
      texts ??= openBuiltTexts(folder, index, read);
      return texts;
    },
  };
}

async function openBuiltTexts(
  folder: string,
  index: SearchIndex,
  read: (file: string) => Promise<Buffer>,
): Promise<BuiltTexts> {
  const bundle = index.address(paths.fullText);
  // Pagefind reads its files with `fetch`: here from the disk.
  const base = `http://pagefind-${opened + 1}.invalid/`;
  const web = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.startsWith(base)) return web(input, init);
    const { pathname } = new URL(address);
    return new Response(new Uint8Array(await read(bundle + pathname.slice(1))));
  };
  const program = path.join(folder, searchFolder, bundle, 'pagefind.js');
  opened += 1;
  // A module of its own each time: Pagefind keeps what it has read.
  const engine = (await import(`${pathToFileURL(program).href}?${opened}`)) as UnopenedEngine;
  const folderOf = (part: number) => base + paths.part(part).slice(paths.fullText.length);
  await openEngine(engine, index.manifest, folderOf, { baseUrl: '/', language: 'vi' });
  return { engine, pages: await index.pages() };
}
