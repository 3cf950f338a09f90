import type { Acronyms } from '../words/acronyms.ts';
import { type Word, wordsOf } from '../words/words.ts';
import { isLinking, phraseAt } from './phrases.ts';

/** Units of a question in their order; null where words that link stood. */
type Unit = { terms: readonly string[]; isWord: boolean } | null;

/**
 * The terms of a question, each once: what it asks (`?luc`, `?luc.lau`), its words, and words used
 * for one another as one. The order of the parts does not matter.
 *
 * @param compounds pairs of words that are one term, as `nhiem_ky`: syllables alone are shared by
 * words that mean other things.
 */
export function termsOf(
  text: string,
  acronyms: Acronyms,
  compounds: ReadonlySet<string>,
): Set<string> {
  const units = unitsOf(text, acronyms);
  const terms = new Set<string>();
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit) continue;
    const pair = pairOf(unit, units[at + 1] ?? null);
    if (pair !== undefined && compounds.has(pair)) {
      terms.add(pair);
      at += 1;
    } else for (const term of unit.terms) terms.add(term);
  }
  return terms;
}

/** Pairs of words that mostly stand side by side in these texts. */
export function compoundsIn(texts: readonly string[], acronyms: Acronyms): Set<string> {
  const single = new Map<string, number>();
  const pairs = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const units of texts.map((text) => unitsOf(text, acronyms))) {
    for (const [at, unit] of units.entries()) {
      if (unit?.isWord) count(single, unit.terms[0] ?? '');
      const pair = pairOf(unit, units[at + 1] ?? null);
      if (pair !== undefined) count(pairs, pair);
    }
  }
  const isCompound = ([pair, together]: [string, number]) => {
    const alone = pair.split('_').map((word) => single.get(word) ?? 0);
    // Figures keep apart: who types one wants it found.
    if (/\d/.test(pair)) return false;
    return together >= fewestPairs && together >= pairShare * Math.min(...alone);
  };
  return new Set([...pairs].filter(isCompound).map(([pair]) => pair));
}

/** How often two words must stand together, and in which share of where the rarer one stands. */
const fewestPairs = 3;
const pairShare = 0.33;

function pairOf(unit: Unit | undefined, next: Unit): string | undefined {
  return unit?.isWord && next?.isWord ? `${unit.terms[0]}_${next.terms[0]}` : undefined;
}

function unitsOf(text: string, acronyms: Acronyms): Unit[] {
  const words = spelledOut(wordsOf(text), acronyms);
  const folded = words.map((word) => word.folded);
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(folded, at);
    if (phrase) {
      units.push({ terms: phrase.terms, isWord: false });
      at += phrase.words.length;
      continue;
    }
    units.push(unitOf(words[at], at === 0, at === words.length - 1));
    at += 1;
  }
  return units;
}

/**
 * *Không*, *chưa* behind a question and *có* within it ask; *không*, *chưa* within it are what it is
 * about.
 */
function unitOf(word: Word | undefined, isFirst: boolean, isLast: boolean): Unit {
  if (word === undefined) return null;
  const denies = word.folded === 'khong' || word.folded === 'chua';
  const asks = denies ? isLast : word.form === 'có' && !isFirst;
  if (asks) return { terms: ['?khong', '?khong.khong'], isWord: false };
  if (denies) return { terms: [word.folded], isWord: false };
  return isLinking(word) ? null : { terms: [word.folded], isWord: true };
}

/** The words with acronyms in letters written out. */
function spelledOut(words: readonly Word[], acronyms: Acronyms): Word[] {
  const letters = new Map(
    acronyms
      .find(words)
      .filter(({ as }) => as === 'letters')
      .map(({ at, acronym }) => [at, acronym.expansion]),
  );
  return words.flatMap((word, at) => {
    const expansion = letters.get(at);
    return expansion === undefined ? [word] : wordsOf(expansion);
  });
}
