import type { SearchKind } from './entry.ts';
import type { SoughtWord } from './headings/score.ts';
import type { NumberCodes } from './numbers/codes.ts';
import { readNumbers, type TypedNumber } from './numbers/read.ts';
import type { AcronymFound, Acronyms } from './words/acronyms.ts';
import { type Correction, correct } from './words/correct.ts';
import { markFiller } from './words/filler.ts';
import type { KnownWords } from './words/known-words.ts';
import { withoutKeys } from './words/typed.ts';
import { type Word, wordsOf } from './words/words.ts';

/** A query as it was understood. */
export interface Understood {
  query: string;
  numbers: readonly TypedNumber[];
  /** What stands beside the numbers. */
  rest: string;
  /** Content words beside the numbers: many of them mean that the number is a part of the question only. */
  restWeight: number;
  words: readonly SoughtWord[];
  /** Phrases in quotes, as folded words: they must stand so. */
  phrases: readonly (readonly string[])[];
  corrections: readonly (Correction & { typed: string })[];
  /** Words neither known nor near a known one. */
  unknown: readonly string[];
  acronyms: readonly AcronymFound[];
  wantsCurrent: boolean;
  kind: SearchKind | null;
}

/** What reading a query needs to know of the library. */
export interface Knowledge {
  known: KnownWords;
  codes: NumberCodes;
  acronyms: Acronyms;
}

/** Words that name a kind of entry, and count little beside that. */
const KIND_WORDS: readonly (readonly [string, SearchKind])[] = [
  ['mo hinh', 'model'],
  ['chuyen de', 'session'],
];
const kindWordWorth = 0.25;

/**
 * Reads a query.
 *
 * @param live whether it is still being typed: then the last word may be the beginning of one.
 */
export function understand(query: string, knowledge: Knowledge, live: boolean): Understood {
  const { known, codes, acronyms } = knowledge;
  const text = query.normalize('NFC').trim();
  const numbers = readNumbers(text, codes);
  const rest = without(text, numbers);
  const spoken = withoutVni(spelledOut(text, numbers), known);
  const words = wordsOf(spoken);
  const filler = markFiller(words);
  const sought: SoughtWord[] = [];
  const corrections: (Correction & { typed: string })[] = [];
  const unknown: string[] = [];
  const kind = KIND_WORDS.find(([name]) => holds(words, name));
  for (const [at, word] of words.entries()) {
    if (filler.asking[at] || filler.linking[at]) continue;
    const isLast = live && at === words.length - 1 && !/\s$/.test(query);
    const read = readWord(word, known, isLast);
    if (read.correction) corrections.push({ ...read.correction, typed: word.form });
    if (read.words.length === 0) unknown.push(word.form);
    for (const [offset, found] of read.words.entries()) {
      const isKindWord = kind !== undefined && ` ${kind[0]} `.includes(` ${found.folded} `);
      const worth = isKindWord ? kindWordWorth : 1;
      const place = at + offset / 8;
      sought.push({ ...found, weight: worth * known.weight(found.folded), place });
    }
  }
  return {
    query: text,
    numbers,
    rest,
    restWeight: contentWords(rest),
    words: sought,
    phrases: phrasesIn(text),
    corrections,
    unknown,
    acronyms: acronyms.find(words).filter(({ as }) => as === 'letters'),
    wantsCurrent: filler.wantsCurrent,
    kind: kind?.[1] ?? null,
  };
}

interface ReadWord {
  words: Pick<SoughtWord, 'folded' | 'form' | 'instead'>[];
  correction?: Correction;
}

function readWord(word: Word, known: KnownWords, isLast: boolean): ReadWord {
  const { folded, form } = word;
  const typedForm = form === folded ? null : form;
  const longer = isLast ? known.startingWith(folded, 6).map((other) => other.folded) : [];
  const instead = longer.filter((other) => other !== folded);
  if (known.has(folded)) {
    return { words: [{ folded, form: typedForm, ...(instead.length > 0 ? { instead } : {}) }] };
  }
  const [likeliest, ...others] = instead;
  if (likeliest !== undefined) {
    return { words: [{ folded: likeliest, form: null, instead: others }] };
  }
  const correction = correct(folded, known);
  if (correction === null) return { words: [] };
  return { words: correction.words.map((other) => ({ folded: other, form: null })), correction };
}

/** The query with its numbers taken out. */
function without(text: string, numbers: readonly TypedNumber[]): string {
  let rest = '';
  let end = 0;
  for (const number of numbers) {
    rest += `${text.slice(end, number.start)} `;
    end = number.end;
  }
  return (rest + text.slice(end)).replace(/\s+/g, ' ').trim();
}

/** The query with each number parted: `25nqtw` → `25 nq tw`. */
function spelledOut(text: string, numbers: readonly TypedNumber[]): string {
  let spoken = '';
  let end = 0;
  for (const { start, end: until, serial, code, mark, year } of numbers) {
    const typed = text.slice(start, until);
    // Words are kept as they were typed: "nghị quyết 25" is also a name.
    const parts = /\s/.test(typed) ? typed : [serial, code, mark, year].join(' ');
    spoken += `${text.slice(end, start)} ${parts} `;
    end = until;
  }
  return spoken + text.slice(end);
}

/** VNI writes marks as figures: `quye61t`, `dan van5`. Codes such as `qh15` have no vowel and stay. */
function withoutVni(text: string, known: KnownWords): string {
  return text.replace(
    /(?<![\p{L}\p{N}/-])[a-z]+[1-9]{1,2}[a-z]*[1-9]?(?![\p{L}\p{N}])/giu,
    (typed) => {
      const letters = typed.toLowerCase();
      const plain = /[aeiouy]/.test(letters) ? withoutKeys(letters) : [];
      return plain.find((form) => known.has(form)) ?? typed;
    },
  );
}

function holds(words: readonly Word[], phrase: string): boolean {
  return ` ${words.map((word) => word.folded).join(' ')} `.includes(` ${phrase} `);
}

function contentWords(text: string): number {
  const words = wordsOf(text);
  const { asking, linking } = markFiller(words);
  return words.filter((_, at) => !asking[at] && !linking[at]).length;
}

function phrasesIn(text: string): string[][] {
  return [...text.matchAll(/["“”„«]([^"“”„«»]+)["“”»]/g)]
    .map(([, inside = '']) => wordsOf(inside).map((word) => word.folded))
    .filter((words) => words.length > 0);
}
