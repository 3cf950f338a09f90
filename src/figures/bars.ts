/** Length of a bar in its own units; the sheet stretches it to its place. */
const length = 100;

/**
 * A bar as SVG: the part of the largest value that this one is, on a ground of the whole length.
 * Decoration: the figure itself stands beside it in words.
 *
 * @param share from 0 to 1; a value that is not nothing is drawn as a line at least.
 */
export function bar(share: number): string {
  const kept = Math.min(1, Math.max(0, share));
  const width = kept > 0 ? Math.max(1, Math.round(kept * length * 10) / 10) : 0;
  return `<svg class="bar" viewBox="0 0 ${length} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="rest" width="${length}" height="10"/><rect width="${width}" height="10"/></svg>`;
}
