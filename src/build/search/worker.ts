import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { planSearchFiles, versionSearchFiles } from '../../search/build.ts';
import { searchFolder } from '../../search/files/files.ts';
import { createBodyWords } from '../../search/words/body-words.ts';
import { idsByEntry, makeFullText, planFullText } from './full-text.ts';
import type { SearchNews, SearchOrder, SearchPlaces, SearchSource } from './messages.ts';
import { createPageQueue } from './page-queue.ts';

/** The thread that makes the search while another makes the pages. */
const { root, site } = workerData as SearchPlaces;
const queue = createPageQueue(site);
const bodyWords = createBodyWords();
const say = (news: SearchNews) => parentPort?.postMessage(news);

parentPort?.on('message', (order: SearchOrder) => {
  if (order.type === 'texts') for (const text of order.texts) bodyWords.add(text);
  else if (order.type === 'page') queue.put(order.path, order.html);
  else if (order.type === 'finish') queue.end();
  else
    make(order.source).then(
      (files) => say({ type: 'done', files }),
      (error: unknown) => say({ type: 'failed', error: error as Error }),
    );
});

/** Makes all search files; resolves to how many there are when all pages were taken. */
async function make({ printed, ...source }: SearchSource): Promise<number> {
  const texts = planFullText(source.entries);
  const tell = (done: number, total: number) => say({ type: 'told', done, total });
  const fullText = makeFullText(texts, queue, root, tell);
  // It is waited for below; a failure before that is no unhandled one.
  fullText.catch(() => {});
  const plan = planSearchFiles({
    ...source,
    bodyWords: bodyWords.words(),
    parseNumber: (number) => printed.get(number) ?? null,
    size: (text) => gzipSync(text).length,
    places: texts.places,
  });
  const { ids, layOut } = await fullText;
  const { version, files } = versionSearchFiles(plan, idsByEntry(ids, texts.places));
  const laid = await layOut(path.join(site, searchFolder, version));
  const written = [...files].map(
    ([file, text]) => [path.join(site, searchFolder, file), text] as const,
  );
  for (const place of new Set(written.map(([file]) => path.dirname(file))))
    await mkdir(place, { recursive: true });
  await Promise.all(written.map(([file, text]) => writeFile(file, text)));
  return laid + files.size;
}
