import type { GoldText } from '../../src/review/gold/expected.ts';

/** Whether a whole text is the one that a gold text quotes: most of its passages begin as they stand there. */
export function isTextOf(text: string, { quotes }: Pick<GoldText, 'quotes'>): boolean {
  const flat = flatten(text);
  const there = quotes.filter((quote) => flat.includes(flatten(quote.text).slice(0, 60)));
  return there.length > quotes.length / 2;
}

const flatten = (text: string): string => text.replace(/\s+/g, ' ').trim();
