/** A word on a page with its box in points, from the upper left corner. */
export interface PdfWord {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A page of a PDF as `pdftotext -bbox` reports it. */
export interface PdfPage {
  width: number;
  height: number;
  words: PdfWord[];
}

/** Reads what `pdftotext -bbox` writes. */
export function readPages(xhtml: string): PdfPage[] {
  return xhtml
    .split(/<page /)
    .slice(1)
    .map((page) => ({
      width: numberIn(page, 'width'),
      height: numberIn(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(
        ([, box = '', text = '']) => ({
          text: unescapeXml(text),
          left: numberIn(box, 'xMin'),
          top: numberIn(box, 'yMin'),
          right: numberIn(box, 'xMax'),
          bottom: numberIn(box, 'yMax'),
        }),
      ),
    }));
}

const numberIn = (text: string, name: string): number =>
  Number(new RegExp(`${name}="([-\\d.]+)"`).exec(text)?.[1]);

const unescapeXml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/&amp;/g, '&');

/** Text without its spaces: lines break anywhere on a page. */
export const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** Words that lie outside a box of the page. */
export function outside(
  words: readonly PdfWord[],
  box: Pick<PdfWord, 'left' | 'top' | 'right' | 'bottom'>,
): PdfWord[] {
  // A font's box is a little larger than its letters.
  const slack = 3;
  return words.filter(
    (word) =>
      word.left < box.left - slack ||
      word.right > box.right + slack ||
      word.top < box.top - slack ||
      word.bottom > box.bottom + slack,
  );
}
