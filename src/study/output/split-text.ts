import { linesOf } from './measure.ts';

/**
 * A text in parts of at most so many lines: whole sentences where one fits, else whole words. The
 * parts joined by spaces are the text.
 */
export function splitText(text: string, width: number, most: number): string[] {
  if (linesOf(text, width) <= most) return [text];
  const fits = (part: string) => linesOf(part, width) <= most;
  const sentences = text.split(/(?<=[.!?;…]”?)\s+/);
  const pieces = sentences.flatMap((sentence) =>
    fits(sentence) ? [sentence] : sentence.split(' '),
  );
  const parts: string[] = [];
  for (const piece of pieces) {
    const joined = parts.length > 0 ? `${parts.at(-1)} ${piece}` : piece;
    if (parts.length > 0 && fits(joined)) parts[parts.length - 1] = joined;
    else parts.push(piece);
  }
  return parts;
}

/** Size of the place that bullets are laid into. */
export interface Frame {
  /** Characters a line. */
  width: number;
  /** Lines. */
  height: number;
  /** Space after a bullet, in lines. */
  gap: number;
}

/**
 * Bullets in groups that each fit the frame, in order; one too long for it goes on in the next. No
 * more groups than needed, and those about equally full.
 */
export function splitBullets(bullets: readonly string[], frame: Frame): string[][] {
  const parts = bullets.flatMap((bullet) => splitText(bullet, frame.width, frame.height));
  let groups = fill(parts, frame);
  for (let height = frame.height - 1; height > 0; height -= 1) {
    if (parts.some((part) => linesOf(part, frame.width) > height)) break;
    const lower = fill(parts, { ...frame, height });
    if (lower.length > groups.length) break;
    groups = lower;
  }
  return groups;
}

function fill(parts: readonly string[], frame: Frame): string[][] {
  const groups: string[][] = [];
  let left = 0;
  for (const part of parts) {
    const needs = linesOf(part, frame.width);
    if (groups.length === 0 || needs > left) {
      groups.push([]);
      left = frame.height;
    }
    groups.at(-1)?.push(part);
    left -= needs + frame.gap;
  }
  return groups;
}
