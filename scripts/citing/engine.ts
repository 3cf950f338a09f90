import { createScanner, type Registry, type Scanner } from '../../src/citations/index.ts';
import { readContent } from '../../src/entries/read-content.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { createReviewLibrary, type ReviewLibrary } from '../../src/review/index.ts';
import { dayInVietnam } from '../../src/vietnamese/index.ts';
import { reviewData } from '../../src/views/review/review-data.ts';

/** What reading citations needs, made from the project's own content. */
export interface Engine {
  scanner: Scanner;
  registry: Registry;
}

/** Reads vocabulary and documents under the project's root. */
export async function readEngine(root: string): Promise<Engine> {
  const { entries, vocabulary, ledger } = await readContent(root);
  const { registry } = buildLibrary({ entries, vocabulary, ledger, day: '' });
  return { scanner: createScanner(vocabulary.citations), registry };
}

/** The library as the draft checker asks it, as of today. */
export async function readReviewLibrary(root: string): Promise<ReviewLibrary> {
  const { entries, vocabulary, ledger } = await readContent(root);
  const day = dayInVietnam(new Date());
  return createReviewLibrary(reviewData(buildLibrary({ entries, vocabulary, ledger, day })));
}
