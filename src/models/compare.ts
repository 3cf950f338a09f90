/** Most models set side by side. */
export const mostCompared = 4;

/** What an address asks to compare: permanent numbers, and what in it is no number. */
export interface Compared {
  numbers: number[];
  /** Parts of the address that are no number, as written. */
  unread: string[];
  /** Numbers beyond the four that are shown. */
  left: number[];
}

/** Reads `?m=12,45`: each number once, in its order. */
export function readCompared(search: string): Compared {
  const parts = (new URLSearchParams(search).get('m') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const isNumber = (part: string) => /^[1-9]\d{0,6}$/.test(part);
  const numbers = [...new Set(parts.filter(isNumber).map(Number))];
  return {
    numbers: numbers.slice(0, mostCompared),
    unread: parts.filter((part) => !isNumber(part)).map((part) => part.slice(0, 20)),
    left: numbers.slice(mostCompared),
  };
}

/** Writes the query of a comparison. */
export function writeCompared(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : `?m=${numbers.join(',')}`;
}

/** Models are sent in files by their number: the four of a comparison ask for four at most. */
const numbersInFile = 50;

/** Name of the file that holds a model's comparison, by its permanent number. */
export function comparedFile(number: number): string {
  return `so-sanh-${Math.floor(number / numbersInFile)}`;
}

/** A line of a comparison: words, with the mark of a source where the source is known. */
export interface ComparedLine {
  text: string;
  /** Words printed before it, such as a qualifier. */
  qualifier?: string | undefined;
  /** The amount of the line, printed large. */
  amount?: string | undefined;
}

/** A model as a comparison shows it: its lines by criterion. */
export interface ComparedModel {
  number: number;
  name: string;
  address: string;
  /** Lines by criterion, see `criteria`. */
  lines: Partial<Record<Criterion, ComparedLine[]>>;
}

/** What models are compared by, in the order of the page. */
export const criteria = [
  'difficulty',
  'where',
  'field',
  'time',
  'actions',
  'changed',
  'done',
  'put',
  'context',
  'aims',
  'limitations',
  'lessons',
  'needs',
  'spread',
  'continued',
  'change',
  'documented',
  'claimed',
  'implements',
  'recognition',
  'sources',
] as const;
export type Criterion = (typeof criteria)[number];

/** Criteria in which at least one of the models says something. */
export function criteriaOf(models: readonly ComparedModel[]): Criterion[] {
  return criteria.filter((key) => models.some(({ lines }) => (lines[key]?.length ?? 0) > 0));
}
