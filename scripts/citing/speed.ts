import type { Scanner } from '../../src/citations/index.ts';

const MEGABYTE = 1_000_000;

/** Text made to cost time: the starts of citations, never completed, one megabyte each. */
export function hostileTexts(): [string, string][] {
  return ['25-', 'NQ/', '7', 'số ', 'Nghị quyết ', 'Luật Công ', '25, '].map((scrap) => [
    `“${scrap}” lặp lại`,
    scrap.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(scrap))),
  ]);
}

/** Megabytes of UTF-8 scanned in a second, the best of five runs over at least `megabytes` of the text. */
export function speedOf(scanner: Scanner, text: string, megabytes: number): number {
  const copies = Math.ceil((megabytes * MEGABYTE) / Buffer.byteLength(text));
  const long = `${text}\n`.repeat(copies);
  const size = Buffer.byteLength(long) / MEGABYTE;
  let best = 0;
  for (let run = 0; run < 5; run += 1) {
    const started = performance.now();
    scanner.scan(long);
    best = Math.max(best, (size * 1000) / (performance.now() - started));
  }
  return best;
}
