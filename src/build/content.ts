import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { addressProblems } from '../addresses/site-addresses.ts';
import { type ContentReport, findProblems, reportOf } from '../checks/check-content.ts';
import { buildThread, byThreads } from '../checks/noting/by-threads.ts';
import { blankNotebook, openNotebook } from '../entries/notes/notebook.ts';
import { openContent } from '../entries/read-content.ts';
import { createSite, siteMaker } from '../views/create-site.ts';
import { buildInputs } from './build-inputs.ts';
import { readAnew } from './read-anew.ts';
import { type Served, serveChanges } from './serve-changes.ts';
import { putSite } from './site-store.ts';
import { clock, progress } from './watching/watch.ts';
import { phaseNames } from './watching/words.ts';

/**
 * Reads the content, once, and hands the site made of it to the pages and to the search.
 *
 * A build stops here, before anything is written, when the content has an error, with every problem
 * of every file; the development server goes on with what could be read and shows the problems.
 */
export function content(): AstroIntegration {
  let served: Served | undefined;
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { day, contact } = buildInputs(process.env);
        const input = { day, contact, base: config.base };
        clock.begin('reading');
        const root = fileURLToPath(config.root);
        const notebook = process.env[readAnew] ? blankNotebook() : await openNotebook(root);
        const tell = progress.begin(phaseNames.reading);
        const ahead = byThreads(buildThread);
        const reader = await openContent(root, { tell, notebook, ahead });
        const read = () => {
          const content = reader.content();
          clock.begin('library');
          const site = createSite({ content, ...input });
          putSite({ content, site, written: siteMaker({ content, ...input }) });
          clock.begin('checking');
          const found = findProblems(content, site.library);
          const problems = [...found, ...addressProblems(content, site.library, found)];
          return { content, problems };
        };
        const { content, problems } = read();
        await notebook.write();
        // A build asks once; the server asks again at each change.
        if (command === 'build') notebook.close();
        served = { reader, read, problems };
        if (command === 'build') stopAtErrors(reportOf(content, problems), logger);
      },
      'astro:server:setup': ({ server }) => {
        if (served) serveChanges(server, served);
      },
    },
  };
}

/** @throws when the content has an error: nothing is built of it. */
function stopAtErrors(
  { report, failed }: ContentReport,
  logger: Pick<AstroIntegrationLogger, 'info' | 'error'>,
): void {
  if (!failed) {
    logger.info(report);
    return;
  }
  // Logged, not thrown: Astro takes any error that names a "document" for a browser's and
  // adds advice on client:only (7.3.5).
  logger.error(`\n${report}\n`);
  const error = new Error(
    'Nội dung còn lỗi nên chưa tạo trang mới; trang đang dùng vẫn nguyên. Sửa các lỗi ở trên rồi chạy lại.',
  );
  // For editors: a stack of this program's files would bury the report.
  error.stack = error.message;
  throw error;
}
