import { linesOf } from '../output/measure.ts';

/** Widths of an average letter in its size, wide enough for lines of wide ones. */
const letterWidth = { ui: 0.565, read: 0.53 } as const;
export type Face = keyof typeof letterWidth;

/** Letters that a line of this width holds. */
export const lettersIn = (width: number, size: number, face: Face = 'ui'): number =>
  Math.max(1, Math.floor(width / (size * letterWidth[face])));

/** Height of a text in pixels. */
export function heightOf(
  text: string,
  width: number,
  size: number,
  { face = 'ui', line = 1.28 }: { face?: Face; line?: number } = {},
): number {
  return linesOf(text, lettersIn(width, size, face)) * size * line;
}

/** The largest of the sizes at which `fits`; none where even the smallest does not. */
export function largest(
  sizes: readonly number[],
  fits: (size: number) => boolean,
): number | undefined {
  return sizes.find(fits);
}

/** Height of paragraphs one below the other, `gap` pixels apart. */
export function stackHeight(
  texts: readonly string[],
  width: number,
  size: number,
  gap: number,
): number {
  return texts.reduce((sum, text) => sum + heightOf(text, width, size) + gap, 0);
}

/**
 * As many of the first items as fit a place at the largest size; fewer only where the smallest size
 * does not hold all. Nothing of an item is cut.
 */
export function fitItems<Item>(
  items: readonly Item[],
  sizes: readonly number[],
  heightAt: (items: readonly Item[], size: number) => number,
  height: number,
): { items: readonly Item[]; size: number } {
  for (let count = items.length; count > 0; count -= 1) {
    const first = items.slice(0, count);
    const size = largest(sizes, (each) => heightAt(first, each) <= height);
    if (size !== undefined) return { items: first, size };
  }
  return { items: [], size: sizes.at(-1) ?? 28 };
}

/** All items in groups that each fit, as equal as they come, with one size for all. */
export function splitItems<Item>(
  items: readonly Item[],
  sizes: readonly number[],
  heightAt: (items: readonly Item[], size: number) => number,
  height: number,
): { groups: (readonly Item[])[]; size: number } {
  const size = largest(sizes, (each) => heightAt(items, each) <= height) ?? sizes.at(-1) ?? 28;
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && heightAt([...last, item], size) <= height) last.push(item);
    else groups.push([item]);
  }
  return { groups: evened(groups), size };
}

/** The same groups about equally long, so that none is left with one item. */
function evened<Item>(groups: readonly (readonly Item[])[]): (readonly Item[])[] {
  const all = groups.flat();
  const most = Math.ceil(all.length / Math.max(1, groups.length));
  const isEven = groups.length < 2 || (groups.at(-1)?.length ?? 0) * 2 > most;
  if (isEven) return [...groups];
  return groups.map((_, at) => all.slice(at * most, (at + 1) * most));
}

/** The first sentences of a text that together have at most so many letters; all of it if it fits. */
export function sentencesWithin(text: string, most: number): string {
  if (text.length <= most) return text;
  const sentences = text.split(/(?<=[.!?;…]”?)\s+/);
  let kept = '';
  for (const sentence of sentences) {
    const next = kept === '' ? sentence : `${kept} ${sentence}`;
    if (next.length > most) break;
    kept = next;
  }
  return kept.replace(/;$/, '.');
}

/** A text in parts of at most so many letters, parted between words; a longer word is parted too. */
export function partsOf(text: string, most: number): string[] {
  const parts: string[] = [];
  for (const word of text
    .split(' ')
    .flatMap((each) => each.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + word.length < most)
      parts[parts.length - 1] = `${last} ${word}`;
    else parts.push(word);
  }
  return parts;
}
