import { reviewWords as words } from '../words/review.ts';
import { readWords } from '../words/review-read.ts';
import type { Author, DraftFile } from './office/index.ts';
import { openOffice } from './office/index.ts';
import { paperOf } from './paper.ts';
import type { PlaceView, ReviewView } from './view/review-view.ts';

/** The draft as it is now, a comment at each place that asks for a look: for the one who decides. */
export function commentedFile(
  bytes: Uint8Array,
  { places }: Pick<ReviewView, 'places'>,
  author: Author,
): Uint8Array<ArrayBuffer> {
  const file = openOffice(bytes);
  const docx = isCommented(file) ? file : openOffice(paperOf(textOf(file)));
  if (!isCommented(docx)) throw new TypeError('a file of our own cannot be opened');
  const comments = places
    .filter(({ level }) => level !== 'good')
    .map(({ start, end, ...place }) => ({ start, end, lines: linesOf(place) }));
  return docx.withComments(comments, author);
}

type Commented = DraftFile & Required<Pick<DraftFile, 'withComments'>>;

const isCommented = (file: ReturnType<typeof openOffice>): file is Commented =>
  typeof file === 'object' && file.withComments !== undefined;

const textOf = (file: ReturnType<typeof openOffice>): string =>
  typeof file === 'object' ? file.text : '';

function linesOf({ titles, sentences, fixes }: Omit<PlaceView, 'start' | 'end'>): string[] {
  return [
    titles.map(({ text }) => text).join(', '),
    ...sentences,
    ...fixes.map(({ segments, barred }) => {
      const put = segments.filter(({ is }) => is !== 'gone').map(({ text }) => text);
      return words.proposed(put.join(''), barred);
    }),
  ].filter((line) => line !== '');
}

/** All that was found as a list to be read or copied. */
export function reportText(name: string, view: ReviewView): string {
  const head = [
    name,
    words.checkedFor(view.day.shown, view.day.from),
    readWords.wasRead(view.read),
    ...view.notes,
    view.tally,
  ].filter(Boolean);
  const places = view.places
    .filter(({ level }) => level !== 'good')
    .map((place, index) => {
      const quoted = place.text.replace(/\s+/g, ' ');
      return [
        `${index + 1}. ${place.where}: “${quoted}”`,
        ...linesOf(place).map((line) => `   ${line}`),
      ];
    });
  return [...head, '', ...places.flat()].join('\n').trimEnd();
}

/** All that was found for a program. */
export function reportJson(name: string, { text: _, ...view }: ReviewView): string {
  return `${JSON.stringify({ name, ...view }, null, 2)}\n`;
}
