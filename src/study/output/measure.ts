/**
 * How many lines a text takes at most, words unbroken. `width` is characters a line, chosen so that
 * a line of wide letters still fits: sheets and slides are laid out without seeing them.
 */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needs = word.length + (used > 0 ? 1 : 0);
    if (used + needs <= width) {
      used += needs;
      continue;
    }
    if (used > 0) lines += 1;
    // A word longer than a line is broken where the line ends.
    lines += Math.ceil(word.length / width) - 1;
    used = word.length % width || width;
    if (word.length === 0) used = 0;
  }
  return lines;
}
