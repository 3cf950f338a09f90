import type { PdfWord } from './pdf-page.ts';

/** A drawn page, three bytes a dot. */
export interface PageImage {
  width: number;
  height: number;
  dots: Uint8Array;
}

/** A stretch of a page in dots, ends exclusive. */
type Box = Pick<PdfWord, 'left' | 'top' | 'right' | 'bottom'>;

/** How dark a stretch is, as dots of full black, and the colour of its ink: mean of red, green and blue. */
export interface Ink {
  amount: number;
  colour: readonly [number, number, number];
}

/**
 * Reads a page as `pdftoppm` writes it, binary PPM with one byte a colour.
 *
 * @throws where the bytes are nothing of the kind.
 */
export function readPpm(bytes: Uint8Array): PageImage {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const found = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(head);
  const [all, width, height] = found ?? [''];
  const dots = bytes.subarray(all.length);
  if (!found || dots.length !== Number(width) * Number(height) * 3) {
    throw new Error('Không phải ảnh PPM.');
  }
  return { width: Number(width), height: Number(height), dots };
}

/** The ink of a stretch of a page. */
export function inkOf({ width, height, dots }: PageImage, box: Box): Ink {
  let amount = 0;
  const sums = [0, 0, 0];
  for (let y = Math.max(0, box.top); y < Math.min(height, box.bottom); y += 1) {
    for (let x = Math.max(0, box.left); x < Math.min(width, box.right); x += 1) {
      const at = (y * width + x) * 3;
      const [red = 255, green = 255, blue = 255] = dots.subarray(at, at + 3);
      const dark = 1 - (red + green + blue) / 765;
      amount += dark;
      sums[0] = (sums[0] ?? 0) + red * dark;
      sums[1] = (sums[1] ?? 0) + green * dark;
      sums[2] = (sums[2] ?? 0) + blue * dark;
    }
  }
  const mean = (sum: number | undefined) => (amount === 0 ? 255 : (sum ?? 0) / amount);
  return { amount, colour: [mean(sums[0]), mean(sums[1]), mean(sums[2])] };
}
