import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';
import { isHeard } from './is-heard.ts';
import { build, progress } from './watch.ts';

/**
 * Astro's log, in a build without what {@link isHeard} leaves out; the progress line makes way for
 * what is said. Astro opens this module by its path (`logger` in `astro.config.mjs`).
 */
export default function buildLog(): AstroLoggerDestination {
  const log = nodeLog({});
  return {
    write(message: AstroLoggerMessage) {
      if (build.runs && !isHeard(message)) return;
      progress.clear();
      log.write(message);
    },
  };
}
