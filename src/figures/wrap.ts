import { textWidth } from './text-width.ts';

/** How much room a text has. */
export interface Room {
  /** Width of a line, in the unit of `size`. */
  width: number;
  /** Size of its letters. */
  size: number;
  /** How many lines there are; the last ends in “…” when the text is longer. */
  lines: number;
}

/** Pieces of a text between which a line may end: after a space, after the marks in numbers. */
const pieces = (text: string): string[] => text.match(/[^\s/-]*(?:[/-]+|\s+|$)/g) ?? [text];

/** Lines of a text, none wider than its room. A word longer than a line is cut anywhere. */
export function wrap(text: string, { width, size, lines }: Room): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), size) <= width;
  const found: string[] = [];
  let line = '';
  const end = () => {
    if (line.trim() !== '') found.push(line.trimEnd());
    line = '';
  };
  for (const piece of pieces(text.replace(/\s+/g, ' ').trim())) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    end();
    for (const character of piece) {
      if (!fits(line + character)) end();
      line += character;
    }
  }
  end();
  if (found.length <= lines) return found;
  const kept = found.slice(0, lines);
  let last = kept.pop() ?? '';
  while (last !== '' && !fits(`${last}…`)) last = [...last].slice(0, -1).join('');
  return [...kept, `${last.trimEnd()}…`];
}
