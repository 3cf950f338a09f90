import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { takeBuildLock } from './build-lock.ts';
import { publishRelease, type ReleasePlaces, releasePlaces, removeLeftovers } from './releases.ts';
import { summaryLines } from './watching/summary.ts';
import { clock } from './watching/watch.ts';

/**
 * Builds the site aside and publishes it in one step, so that `dist` is always a whole site: the
 * last good one while a build runs or fails, the new one afterwards.
 *
 * It must be the last integration of the list: after its `astro:build:done` nobody may write to the
 * output folder (Astro 7.3 itself only prints its statistics after that hook).
 */
export function publish(): AstroIntegration {
  let places: ReleasePlaces | undefined;
  let end = () => {};
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        if (command !== 'build') return;
        places = releasePlaces(fileURLToPath(config.root));
        updateConfig({ outDir: pathToFileURL(places.next + path.sep) });
      },
      // Not before: tools that only read the configuration, as knip does, run the hooks above beside a build.
      'astro:build:start': async () => {
        if (places === undefined) return;
        const { work, next } = places;
        const release = takeBuildLock(work, new Date());
        end = () => {
          // Also when the build fails or is stopped: nothing is left on a disk that may be full.
          rmSync(next, { recursive: true, force: true });
          release();
        };
        process.once('exit', end);
        await removeLeftovers(places);
      },
      'astro:config:done': ({ config }) => {
        if (places === undefined) return;
        const last = config.integrations.at(-1)?.name;
        if (last !== 'publish') {
          throw new Error(
            `publish() phải đứng cuối danh sách integrations trong astro.config.mjs, ` +
              `hiện đứng cuối là "${last}".`,
          );
        }
      },
      'astro:build:done': async ({ logger, pages }) => {
        if (places === undefined) return;
        clock.begin('publishing');
        const names = pages.map(({ pathname }) => pathname);
        const { release, movedAside } = await publishRelease(places, names, new Date());
        process.off('exit', end);
        end();
        if (movedAside !== undefined) {
          logger.warn(`dist cũ là một thư mục thật, đã chuyển sang ${movedAside}`);
        }
        logger.info(`Đã công bố: dist → ${path.basename(release)}, ${pages.length} trang.`);
        logger.info(summaryLines(clock.seconds()).join('\n'));
      },
    },
  };
}
