import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check-content.ts';

/**
 * Stops a build before anything is written when the content has an error, with every problem of
 * every file. Astro's own check stops at the first bad file, at line 0 (7.3.5).
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build') return;
        const { report, failed } = await checkContent(fileURLToPath(config.root));
        if (!failed) {
          logger.info(report);
          return;
        }
        // Logged, not thrown: Astro takes any error that names a "document" for a browser's and
        // adds advice on client:only (7.3.5).
        logger.error(`\n${report}\n`);
        const error = new Error('Chưa dựng gì cả; trang đang có vẫn nguyên vẹn.');
        // For editors: a stack of this program's files would bury the report.
        error.stack = error.message;
        throw error;
      },
    },
  };
}
