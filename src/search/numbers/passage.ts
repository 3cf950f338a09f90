import { askNumber, type NumberResult } from './ask.ts';
import type { NumberIndex } from './open.ts';
import { readNumbers } from './read.ts';
import type { TypedNumber } from './typed-number.ts';

/** Letters from which on a text is a passage that someone pasted, and its numbers are its citations. */
const shortest = 100;
/** What is read around a number: the day, the body and the title of a citation stand there. */
const before = 160;
const behind = 400;

/** Whether a text is a passage rather than a question. */
export const isPassage = (text: string): boolean => text.trim().length >= shortest;

/**
 * The documents that a passage cites, in its order and each once: what every number leads to by what stands around it.
 * Empty where it cites none.
 */
export async function askPassage(
  index: Pick<NumberIndex, 'codes' | 'number' | 'weigh'>,
  text: string,
): Promise<NumberResult[]> {
  const whole = text.normalize('NFC').trim();
  // A number without its type is prose here: "2 lần", "217 hộ".
  const numbers = readNumbers(whole, index.codes).filter(({ code }) => code !== '');
  const results = await Promise.all(
    numbers.map((typed, at) => {
      const from = Math.max(numbers[at - 1]?.end ?? 0, typed.start - before);
      const to = Math.min(numbers[at + 1]?.start ?? whole.length, typed.end + behind);
      const moved = { ...typed, start: typed.start - from, end: typed.end - from };
      const rest = whole.slice(typed.end, to);
      return askNumber(moved, rest, whole.slice(from, to), index);
    }),
  );
  const seen = new Set<string>();
  return results.filter((result) => {
    const key = result.holders[0]?.holder.id ?? nameOf(result.typed);
    return !seen.has(key) && seen.add(key);
  });
}

const nameOf = ({ serial, code, mark, year }: TypedNumber) => [serial, code, mark, year].join('|');
