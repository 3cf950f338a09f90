import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildInputs } from './build-inputs.ts';
import { fingerprint } from './fingerprint.ts';
import { AnswersNow } from './kept/answers-now.ts';
import { keepingPrerenderer } from './kept/keeping-prerenderer.ts';
import { KeptPages } from './kept/kept-pages.ts';
import { readRecord, writeRecord } from './kept/kept-record.ts';
import { noteTexts } from './kept/note-texts.ts';
import { readAnew } from './read-anew.ts';
import { releasePlaces } from './releases.ts';
import { takeSite } from './site-store.ts';
import { watched } from './watching.ts';

/**
 * Takes pages of the site in use over into the next, where nothing that they were made from changed: not the code, and
 * none of the answers that the library gave them.
 */
export function keepPages(): AstroIntegration {
  let [root, base, inputs] = ['', '/', ''];
  let pages: KeptPages | undefined;
  return {
    name: 'keep-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const { site, content, written } = takeSite();
        const { work, live } = releasePlaces(root);
        // Of the content, what pages do not ask for, as it was read: the rest touches only those that asked.
        const told = [buildInputs(process.env).day, JSON.stringify([...content.lists])];
        inputs = await fingerprint(root, process.env, told, (file) => file.startsWith('content/'));
        const { library, news, published, once } = site;
        const from = { library, news, published, once, text: noteTexts(content.entries) };
        const now = new AnswersNow(from);
        const last = process.env[readAnew] ? undefined : await readRecord(work, inputs);
        const kept = new KeptPages(last, live, now);
        pages = kept;
        setPrerenderer((usual) =>
          watched(keepingPrerenderer(usual, { pages: kept, now, from, written, base })),
        );
      },
      'astro:build:done': async ({ logger }) => {
        if (pages === undefined) return;
        await writeRecord(releasePlaces(root).work, pages.record(inputs));
        logger.info(`Giữ nguyên ${pages.taken} tệp của lần tạo trước.`);
      },
    },
  };
}
