import { type Ink, inkOf, type PageImage } from './page-image.ts';
import type { PdfPage, PdfWord } from './pdf-page.ts';

/** A document as drawn: the pages with their words, and their pictures. */
export interface Drawn {
  pages: readonly PdfPage[];
  images: readonly PageImage[];
}

interface DrawnWord extends PdfWord {
  ink: Ink;
}

/** In points: a word that moves falls on other dots, and so does its box by a little. */
const SIZE_SLACK = 0.6;
/** Letters on other dots are a little lighter or darker; bold ones are a third darker. */
const INK_SLACK = 0.2;
const COLOUR_SLACK = 40;

/**
 * What looks different of the words that stand in both drawings, in their order: size, weight and colour, by their boxes
 * and by the dots of the pictures. Words that were put right are in one of them only.
 */
export function lookFaults(before: Drawn, after: Drawn): string[] {
  const pairs = inContext(shared(wordsOf(before), wordsOf(after)));
  if (pairs.length === 0) return ['không chữ nào còn như trước'];
  return pairs.flatMap(([old, now]) => {
    const faults: string[] = [];
    const differs = (one: number, other: number) => Math.abs(one - other) > SIZE_SLACK;
    if (differs(old.bottom - old.top, now.bottom - now.top)) faults.push('cỡ chữ');
    if (differs(old.right - old.left, now.right - now.left)) faults.push('bề ngang');
    const least = Math.max(2, old.ink.amount * INK_SLACK);
    if (Math.abs(old.ink.amount - now.ink.amount) > least) faults.push('độ đậm');
    const isTinted = old.ink.colour.some(
      (part, index) => Math.abs(part - (now.ink.colour[index] ?? 0)) > COLOUR_SLACK,
    );
    if (isTinted) faults.push('màu');
    return faults.length === 0 ? [] : [`“${old.text}” đổi ${faults.join(', ')}`];
  });
}

function wordsOf({ pages, images }: Drawn): DrawnWord[] {
  return pages.flatMap((page, index) => {
    const image = images[index];
    if (image === undefined) throw new Error(`Thiếu ảnh trang ${index + 1}.`);
    const scale = image.width / page.width;
    return page.words.map((word) => ({
      ...word,
      ink: inkOf(image, {
        left: Math.floor(word.left * scale),
        top: Math.floor(word.top * scale),
        right: Math.ceil(word.right * scale),
        bottom: Math.ceil(word.bottom * scale),
      }),
    }));
  });
}

/** A word before and after, with its place in either row of words. */
type Pair = readonly [DrawnWord, DrawnWord, number, number];

/** Pairs whose next or last neighbour is the same too: a new text may hold an old word by chance. Marks alone say little. */
function inContext(pairs: readonly Pair[]): Pair[] {
  const adjoin = (one: Pair | undefined, other: Pair | undefined) =>
    one !== undefined && other !== undefined && other[2] - one[2] === 1 && other[3] - one[3] === 1;
  return pairs.filter(
    (pair, index) =>
      /[\p{L}\p{N}]/u.test(pair[0].text) &&
      (pairs.length === 1 || adjoin(pairs[index - 1], pair) || adjoin(pair, pairs[index + 1])),
  );
}

/** The longest row of words that both have, in pairs. */
function shared(before: readonly DrawnWord[], after: readonly DrawnWord[]): Pair[] {
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (one: number, other: number) => longest[one * width + other] ?? 0;
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      longest[one * width + other] =
        before[one]?.text === after[other]?.text
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  const pairs: Pair[] = [];
  let [one, other] = [0, 0];
  while (one < before.length && other < after.length) {
    const [old, now] = [before[one], after[other]];
    if (old && now && old.text === now.text) {
      pairs.push([old, now, one, other]);
      one += 1;
      other += 1;
    } else if (at(one + 1, other) >= at(one, other + 1)) one += 1;
    else other += 1;
  }
  return pairs;
}
