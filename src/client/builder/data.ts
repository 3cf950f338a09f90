import { type Catalogue, type CatalogueFile, catalogueOf } from '../../study/catalogue.ts';
import type { Lesson } from '../../study/lesson.ts';
import type { QuizFile } from '../../study/quiz-facts.ts';
import { type ReadingsFile, readingFileCount, readingFileOf } from '../../study/reading-files.ts';
import { fetchPacked } from '../fetch-packed.ts';
import { link } from '../link.ts';

/** The catalogue, as a list to search and by permanent integer. */
export interface Stock extends Catalogue {
  readonly file: CatalogueFile;
}

/** Loads a file once; after a failure, again when it is asked for again. */
function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function fetchJson<Content>(name: string): Promise<Content> {
  const response = await fetch(link(`/soan-bai/${name}`));
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return (await response.json()) as Content;
}

export const loadStock = once(async (): Promise<Stock> => {
  const file = await fetchJson<CatalogueFile>('muc-luc.json');
  return { file, ...catalogueOf(file) };
});

export const loadQuiz = once(() => fetchJson<QuizFile>('trac-nghiem.json'));

const lessons = new Map<string, () => Promise<Lesson>>();

/** A ready session as a lesson, by its address from the site's root. */
export function loadLesson(address: string): Promise<Lesson> {
  const load = lessons.get(address) ?? once(() => fetchPacked<Lesson>(link(address)));
  lessons.set(address, load);
  return load();
}

const readingFiles = new Map<number, () => Promise<ReadingsFile>>();

/** Readings of some entries by permanent integer, and the day of the build they come from. */
export async function loadReadings(shorts: readonly number[], { file }: Pick<Stock, 'file'>) {
  const count = readingFileCount(file.entries.length);
  // The day stands in every file: a lesson without entries asks for one too.
  const wanted = new Set([0, ...shorts.map((short) => readingFileOf(short, count))]);
  const files = await Promise.all(
    [...wanted].map((at) => {
      const load =
        readingFiles.get(at) ??
        once(() => fetchPacked<ReadingsFile>(link(`/soan-bai/kho/${at}.nen`)));
      readingFiles.set(at, load);
      return load();
    }),
  );
  const readings = files.flatMap((own) => own.readings);
  return {
    builtOn: files[0]?.builtOn ?? '',
    byShort: new Map(readings.map((reading) => [reading.short, reading])),
  };
}
