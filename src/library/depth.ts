import { marksIn } from '../body/source-marks.ts';
import type { DocumentView } from '../entries/document-view.ts';
import type { Library } from './library.ts';

/** How much the library says of a document, and how much is asked of it. */
export interface Depth {
  id: string;
  /** What it says itself: key points and provisions. */
  points: number;
  /** Of these, what rests on unofficial copies alone: to be compared with an official text first. */
  copied: number;
  /** Tasks, each with who has to do it. */
  tasks: number;
  /** Sessions that teach it. */
  taught: number;
  /** Entries that cite it. */
  cited: number;
}

/** From this many points of its own a document can be taught from its page. */
export const taughtFrom = 8;

/** The depth of every document, those taught and cited most first. */
export function depthOfDocuments(library: Library): Depth[] {
  return library.documents
    .map(({ id, data }) => ({
      id,
      points: data.keyPoints.length + data.provisions.length,
      copied: copiedIn(data),
      tasks: data.tasks.length,
      taught: library.taughtIn('document', id).length,
      cited: library.citedBy(id).length,
    }))
    .toSorted((a, b) => b.taught - a.taught || b.cited - a.cited || (a.id < b.id ? -1 : 1));
}

/** Points and provisions that name sources, every one of them an unofficial copy. */
function copiedIn({ keyPoints, provisions, sources }: DocumentView['data']): number {
  return [...keyPoints, ...provisions.map(({ says }) => says)].filter((text) => {
    const named = marksIn(text).map(({ number }) => sources[number - 1]);
    return named.length > 0 && named.every((source) => source?.unofficial === true);
  }).length;
}
