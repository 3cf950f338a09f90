import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { entryAddress } from '../entries/addresses.ts';
import type { Library } from '../library/library.ts';
import { numbersWithPage } from '../library/number-pages.ts';
import { inventoryFile } from '../offline/inventory.ts';
import { usedTopics } from '../views/topics/page.ts';
import { offlineWords as words } from '../words/offline.ts';
import type { BundledPackages } from './hosting/bundled-packages.ts';
import { makeInventory, shellOf, type TopicPages } from './offline/make-inventory.ts';
import type { WeigherPlaces } from './offline/weigher.ts';
import { startWeighing, type Weighing } from './offline/weighing.ts';
import { writeWorker } from './offline/worker.ts';
import { onPageMade } from './pages-made.ts';
import { takeSite } from './site-store.ts';
import { clock, progress } from './watching/watch.ts';
import { phaseNames } from './watching/words.ts';

/**
 * Writes what reading without a network needs: the list of files that can be taken along, and the
 * worker that answers from them. It runs when all pages and the search stand.
 */
export function offline(served: BundledPackages): AstroIntegration {
  let places: WeigherPlaces | undefined;
  let weighing: Weighing | undefined;
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        places = { root: fileURLToPath(config.root), site: fileURLToPath(config.outDir) };
      },
      'astro:build:start': () => {
        if (places === undefined) return;
        weighing = startWeighing(places);
        onPageMade(({ path, html }) => weighing?.put(path, html));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (places === undefined || weighing === undefined) return;
        clock.begin('offline');
        const folder = fileURLToPath(dir);
        const { library } = takeSite().site;
        const built = await weighing.finish(progress.begin(phaseNames.offline));
        const about = { day: library.day, libraryName: words.whole };
        const inventory = makeInventory(built, topicPages(library), about);
        const file = path.join(folder, inventoryFile);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, JSON.stringify(inventory));
        for (const module of await writeWorker(places.root, folder, shellOf(built)))
          served.note(module);
        const bytes = inventory.files.reduce((sum, [, , size]) => sum + size, 0);
        const megabytes = (bytes / 1e6).toFixed(1).replace('.', ',');
        logger.info(
          `Ngoại tuyến: ${built.length} tệp, ${megabytes} MB khi gửi, ${inventory.sets.length} phần.`,
        );
      },
    },
  };
}

/** The pages that belong to each topic: its own, and those of its entries with their numbers. */
function topicPages(library: Library): TopicPages[] {
  const numbered = new Map(numbersWithPage(library));
  return usedTopics(library).map(({ id, name }) => {
    const entries = library.entriesOf(id);
    const pages = entries.flatMap((entry) => {
      const view = entry.kind === 'document' ? library.document(entry.id) : undefined;
      const number = numbered.has(view?.slug ?? '') ? view?.numberAddress : undefined;
      return [entryAddress(entry.kind, entry.id), ...(number ? [number] : [])];
    });
    return { id, name, pages: [`/chu-de/${id}/`, ...new Set(pages)] };
  });
}
