const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const STEPS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The Roman numeral of a whole number from 1 to 399: terms of congress are written so. */
export function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [step, letters] of STEPS) {
    for (; rest >= step; rest -= step) roman += letters;
  }
  return roman;
}

/** The value of a Roman numeral in any case; null when it is not written as it should be. */
export function fromRoman(roman: string): number | null {
  const letters = roman.toLowerCase();
  let value = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const digit = VALUES[letters[index] ?? ''];
    if (digit === undefined) return null;
    value += digit < (VALUES[letters[index + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value > 0 && toRoman(value) === roman.toUpperCase() ? value : null;
}

const ORDINALS = [
  ['nhat', 1],
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['tu', 4],
  ['bon', 4],
  ['nam', 5],
  ['sau', 6],
  ['bay', 7],
  ['tam', 8],
  ['chin', 9],
  ['muoi', 10],
] as const;
const ORDINAL_VALUES: ReadonlyMap<string, number> = new Map(ORDINALS);

/**
 * The value of an ordinal as Vietnamese texts write them, folded or not: `XIII`, `13`, `mười ba`; null when it is none.
 */
export function readOrdinal(folded: string): number | null {
  const text = folded.trim().toLowerCase();
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const roman = fromRoman(text);
  if (roman !== null) return roman;
  const words = text.split(/\s+/);
  const [first, second] = words;
  if (first === undefined || words.length > 2) return null;
  if (second === undefined) return ORDINAL_VALUES.get(first) ?? null;
  const units = second === 'lam' ? 5 : ORDINAL_VALUES.get(second);
  return first === 'muoi' && units !== undefined && units < 10 ? 10 + units : null;
}
