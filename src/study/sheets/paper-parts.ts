import { sheetWords } from '../../words/sheets.ts';
import type { Lesson } from '../lesson.ts';
import { type QrSquares, qrDrawing } from '../output/qr.ts';
import { h, type Tag } from '../output/tree.ts';

/** Letters of a link that someone types from paper; a longer one is not printed at all. */
const typedLink = 120;

/** The code that opens the lesson again; without it a short link in letters. */
export function codeFigure({ link }: Lesson, qr: QrSquares | undefined): Tag | undefined {
  if (link === undefined) return undefined;
  if (qr)
    return h('figure', {}, qrDrawing(qr, sheetWords.openAgain), h('p', {}, sheetWords.openAgain));
  return link.length > typedLink
    ? undefined
    : h('figure', {}, h('p', {}, `${sheetWords.openAgain}: ${link}`));
}

/** Fields to fill in, side by side. */
export function fieldRow(names: readonly string[]): Tag {
  return h(
    'div.field-row',
    {},
    names.map((name) => h('p.field', {}, h('span', {}, name), h('span.blank'))),
  );
}

/** More lines than any side holds: they take up what is left, and no more. */
export function writingLines(): Tag {
  return h(
    'div.writing',
    { 'aria-hidden': 'true' },
    Array.from({ length: 40 }, () => h('span.line')),
  );
}
