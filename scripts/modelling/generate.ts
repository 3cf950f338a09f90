import type { Kind } from '../../src/entries/kinds.ts';
import type { Content } from '../../src/entries/read-content.ts';
import { drawDocuments } from './documents.ts';
import { createPool } from './pool.ts';
import { drawModels, drawReports, drawSessions } from './practice.ts';
import { createRandom } from './random.ts';
import type { GeneratedEntry } from './write-entry.ts';

/** How many entries of each kind. */
export type Counts = Readonly<Record<Kind, number>>;

/** So many entries parted among the kinds about as the real library is; a session makes twelve pages. */
export function countsOf(size: number): Counts {
  const part = (share: number) => Math.round(size * share);
  const [model, report, session] = [part(0.42), part(0.06), part(0.01)];
  return { document: size - model - report - session, model, report, session };
}

/**
 * Makes a library of all kinds to be measured, out of the words of a real one and the same for the same input. Never to be
 * shown to anyone: what it says is put together by chance.
 *
 * @param today ISO; nothing in it is of a later day.
 * @throws RangeError when there are not so many different numbers.
 */
export function generateLibrary(
  content: Content,
  counts: Counts,
  today: string,
  seed = 20_261_128,
): GeneratedEntry[] {
  const pool = createPool(content);
  const random = createRandom(seed);
  const documents = drawDocuments(counts.document, pool, today, random);
  const models = drawModels(counts.model, pool, documents, random);
  return [
    ...documents.entries,
    ...models,
    ...drawReports(counts.report, pool, documents, random),
    ...drawSessions(counts.session, pool, documents.entries, models, random),
  ];
}
