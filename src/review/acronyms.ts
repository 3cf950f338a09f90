import { type Acronym, createAcronymFinder, fold } from '../vietnamese/index.ts';
import { type Finding, findingAt } from './finding.ts';

/** Finds abbreviations that a draft in NFC uses without writing them out first. `cited` are stretches of citations. */
export type AcronymChecker = (
  draft: string,
  cited: readonly { start: number; end: number }[],
) => Finding[];

/** From here on a letter lists who gets it, in whatever short form. */
const RECEIVERS = /^[^\S\n]*Nơi nhận\s*:?/mu;
/** The head and headings stand in capitals, and so do names of bodies in them. */
const SMALL = /\p{Ll}/u;

/**
 * Prepares the abbreviations. Both rules ask that a word is written out where it first stands, with its
 * short form in brackets (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 05-HD/VPTW).
 */
export function createAcronymChecker(acronyms: readonly Acronym[]): AcronymChecker {
  const find = createAcronymFinder(acronyms);
  return (draft, cited) => {
    const until = RECEIVERS.exec(draft)?.index ?? draft.length;
    const uses = find(draft.slice(0, until)).filter(
      ({ start, end }) =>
        !cited.some((span) => start < span.end && span.start < end) && isInText(draft, start, end),
    );
    const folded = foldedWithPlaces(draft);
    return [...Map.groupBy(uses, ({ readings }) => readings[0]?.code ?? '').values()].flatMap(
      (same) => {
        const [first] = same;
        if (first === undefined) return [];
        const expansions = [...new Set(first.readings.map(({ expansion }) => expansion))];
        if (expansions.some((words) => isWrittenOut(folded, draft, first, words))) return [];
        const text = draft.slice(first.start, first.end);
        const [only] = expansions;
        const isClear = expansions.length === 1 && only !== undefined;
        const fix = { start: first.start, end: first.end, replacement: `${only} (${text})` };
        return [
          findingAt(
            'acronym',
            { start: first.start, end: first.end, text },
            { words: expansions, count: same.length, fixes: isClear ? [fix] : [] },
          ),
        ];
      },
    );
  };
}

function isInText(draft: string, start: number, end: number): boolean {
  const from = draft.lastIndexOf('\n', start - 1) + 1;
  const to = draft.indexOf('\n', end);
  return SMALL.test(draft.slice(from, start) + draft.slice(end, to < 0 ? draft.length : to));
}

/** The draft folded, where folding keeps the places: letters of Vietnamese do. */
function foldedWithPlaces(draft: string): string {
  const folded = fold(draft);
  return folded.length === draft.length ? folded : [...draft].map((sign) => fold(sign)).join('');
}

function isWrittenOut(
  folded: string,
  draft: string,
  { start, end }: { start: number; end: number },
  expansion: string,
): boolean {
  const words = fold(expansion);
  const before = folded.indexOf(words);
  if (before >= 0 && before < start) return true;
  // “UBND (Ủy ban nhân dân)”, the other way round.
  return fold(draft.slice(end, end + expansion.length + 4))
    .trimStart()
    .startsWith(`(${words}`);
}
