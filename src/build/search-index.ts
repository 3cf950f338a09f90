import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchEntries } from '../views/search/entries.ts';
import { textsOf } from '../views/search/vocabulary.ts';
import { makeFirst, onPageMade } from './pages-made.ts';
import { planFullText } from './search/full-text.ts';
import type { SearchPlaces } from './search/messages.ts';
import { searchSource } from './search/search-files.ts';
import { type SearchThread, startSearch } from './search/search-thread.ts';
import { pathOf } from './search/text-part.ts';
import { takeSite } from './site-store.ts';
import type { Tell } from './watching/progress.ts';
import { clock, progress } from './watching/watch.ts';
import { phaseNames } from './watching/words.ts';

/**
 * Writes the search files into the built site: number lookup, headings index and full text. They are made in a thread of
 * their own while Astro makes the pages, of which those that are searched come first; what is left when all pages stand is
 * waited for.
 */
export function searchIndex(): AstroIntegration {
  let places: SearchPlaces | undefined;
  let search: SearchThread | undefined;
  let count = 0;
  // While pages are made, it is their progress that is shown.
  let tell: Tell = () => {};
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        places = { root: fileURLToPath(config.root), site: fileURLToPath(config.outDir) };
      },
      'astro:build:start': () => {
        if (places === undefined) return;
        const { library } = takeSite().site;
        const entries = searchEntries(library);
        count = entries.length;
        const searched = planFullText(entries).parts.flatMap((pages) => pages.map(pathOf));
        makeFirst(searched);
        const wanted = new Set(searched);
        const source = searchSource(library, entries);
        search = startSearch(places, source, textsOf(entries, library), (done, total) =>
          tell(done, total),
        );
        onPageMade(({ path, html }) => {
          if (wanted.has(path)) search?.put(path, html);
        });
      },
      'astro:build:done': async ({ logger }) => {
        clock.begin('search');
        tell = progress.begin(phaseNames.search);
        const files = await search?.finish();
        logger.info(`Chỉ mục tìm kiếm: ${count} bài, ${files} tệp.`);
      },
    },
  };
}
