import { type Registry, reference } from '../citations/index.ts';
import { type FoldedWord, wordsWithPlaces } from '../vietnamese/index.ts';
import { type Finding, findingAt } from './finding.ts';
import type { ReviewDocument } from './review-data.ts';

/** Finds documents that a draft names by their title alone. `taken` are stretches that citations cover. */
export type TitleFinder = (
  draft: string,
  taken: readonly { start: number; end: number }[],
) => CitedByTitle[];

/** A title in a draft, with the type word and the quotation marks that belong to it. */
export interface CitedByTitle {
  document: ReviewDocument;
  start: number;
  end: number;
}

/** A shorter title is a turn of speech as often as a name. */
const FEWEST_WORDS = 7;
const KEY_WORDS = 3;
const JOINING = new Set(['ve', 'viec', 'ban', 'hanh', 'kem', 'theo']);
const OPENING = /[“"«]\s?$/;
const CLOSING = /^\s?[”"»]/;

/** Prepares the titles; nothing distinguishes two documents of the same title, so neither is looked for. */
export function createTitleFinder(
  documents: readonly ReviewDocument[],
  typeNames: readonly string[],
): TitleFinder {
  const types = typeNames.map((name) => wordsOf(name).map(({ folded }) => folded));
  const titles = new Map<string, { words: string[]; document: ReviewDocument } | null>();
  for (const document of documents) {
    const words = titleWords(document.title);
    if (words.length < FEWEST_WORDS || document.number === null) continue;
    const key = words.join(' ');
    titles.set(key, titles.has(key) ? null : { words, document });
  }
  const known = [...titles.values()].filter((title) => title !== null);
  const byKey = Map.groupBy(known, ({ words }) => words.slice(0, KEY_WORDS).join(' '));
  return (draft, taken) => {
    const words = wordsOf(draft);
    return words.flatMap((_, at): CitedByTitle[] => {
      const key = words.slice(at, at + KEY_WORDS).map(({ folded }) => folded);
      const [title] = (byKey.get(key.join(' ')) ?? []).filter((candidate) =>
        candidate.words.every((word, index) => words[at + index]?.folded === word),
      );
      if (title === undefined) return [];
      const span = spanOf(draft, words, at, title.words, types);
      const isTaken = span && taken.some(({ start, end }) => start < span.end && span.start < end);
      return span === undefined || isTaken ? [] : [{ ...span, document: title.document }];
    });
  };
}

/** The stretch that the title covers, if a type word or quotation marks show that it is one. */
function spanOf(
  draft: string,
  words: readonly FoldedWord[],
  at: number,
  title: readonly string[],
  types: readonly string[][],
): { start: number; end: number } | undefined {
  const first = words[at]?.start ?? 0;
  const last = words[at + title.length - 1]?.end ?? first;
  const opening = OPENING.exec(draft.slice(Math.max(0, first - 2), first))?.[0].length ?? 0;
  const closing = CLOSING.exec(draft.slice(last, last + 2))?.[0].length ?? 0;
  const isQuoted = opening > 0 && closing > 0;
  const before = types.find((type) =>
    type.every((word, index) => words[at - type.length + index]?.folded === word),
  );
  const isJoined = before && /^[\s:“"«]{0,4}$/.test(draft.slice(words[at - 1]?.end ?? 0, first));
  const beginsWithType = types.some((type) => type.every((word, index) => title[index] === word));
  if (!isQuoted && !isJoined && !beginsWithType) return undefined;
  const start = isJoined
    ? (words[at - before.length]?.start ?? first)
    : first - (isQuoted ? opening : 0);
  return { start, end: isQuoted ? last + closing : last };
}

function titleWords(title: string): string[] {
  const words = wordsOf(title).map(({ folded }) => folded);
  return words.slice(words.findIndex((word) => !JOINING.has(word)));
}

/** The words of a text, folded; figures lose their leading zeros. */
function wordsOf(text: string): FoldedWord[] {
  return wordsWithPlaces(text).map((word) => ({
    ...word,
    folded: word.folded.replace(/^0+(?=\d)/, ''),
  }));
}

/** A document named by its title alone lacks number and day, unless the draft cites it in full elsewhere. */
export function titleFinding(
  draft: string,
  { document, start, end }: CitedByTitle,
  isFirst: boolean,
  { registry }: { readonly registry: Registry },
): Finding {
  const at = { start, end, text: draft.slice(start, end) };
  if (!isFirst) return findingAt('agrees', at, { id: document.id });
  const replacement = reference(document, 'full', registry.vocabulary);
  return findingAt('incomplete', at, {
    id: document.id,
    missing: ['number', 'issuedOn'],
    fixes: [{ start, end, replacement, id: document.id }],
  });
}
