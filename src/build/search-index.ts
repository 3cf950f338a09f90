import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Library } from '../library/library.ts';
import { searchFolder } from '../search/files/files.ts';
import { searchEntries } from '../views/search/entries.ts';
import { indexFullText } from './search/full-text.ts';
import { searchFiles } from './search/search-files.ts';
import { takeSite } from './site-store.ts';
import { clock, progress } from './watching/watch.ts';
import { phaseNames } from './watching/words.ts';

/**
 * Writes the search files into the built site: number lookup, headings index and full text. It runs
 * when all pages stand and before the site is published.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        clock.begin('search');
        const { library } = takeSite().site;
        const { entries, files } = await writeSearchIndex(library, fileURLToPath(dir));
        logger.info(`Chỉ mục tìm kiếm: ${entries} bài, ${files} tệp.`);
      },
    },
  };
}

/**
 * Makes the search files of the site in `folder` out of its library and its built pages.
 *
 * @returns how many entries can be found, and how many files were written.
 */
async function writeSearchIndex(
  library: Library,
  folder: string,
): Promise<{ entries: number; files: number }> {
  const hasAcronymPage = await stat(join(folder, acronymPage, 'index.html')).then(
    () => true,
    () => false,
  );
  const entries = searchEntries(library, { acronyms: hasAcronymPage });
  const { files: fullText, pages } = await indexFullText(
    entries,
    folder,
    progress.begin(phaseNames.search),
  );
  const files = searchFiles(library, entries, { fullText, pages });
  const written = [...files].map(
    ([path, content]) => [join(folder, searchFolder, path), content] as const,
  );
  for (const place of new Set(written.map(([file]) => dirname(file))))
    await mkdir(place, { recursive: true });
  await Promise.all(written.map(([file, content]) => writeFile(file, content)));
  return { entries: entries.length, files: files.size };
}

const acronymPage = 'tu-viet-tat';
