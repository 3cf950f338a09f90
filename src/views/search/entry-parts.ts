import { withoutMarks } from '../../body/source-marks.ts';
import type { Library } from '../../library/library.ts';

/** What most kinds leave empty. */
export const blank = {
  number: null,
  day: null,
  term: null,
  status: null,
  ended: false,
  places: [],
  uses: 0,
};

/** Name of a province when the entry was written, and today's. */
export function placeNames(place: string | undefined, { vocabulary }: Library): string[] {
  const found = vocabulary.places.get(place ?? '');
  return found === undefined ? [] : unique([found.name, found.nowName]);
}

export const topicNames = (ids: readonly string[], { vocabulary }: Library) =>
  ids.map((id) => vocabulary.topics.get(id)?.name ?? id);

export const plain = (text: string) => withoutMarks(text).replace(/\s+/g, ' ').trim();

export const unique = (texts: readonly string[]) => [
  ...new Set(texts.filter((text) => text !== '')),
];
