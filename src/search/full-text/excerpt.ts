import { fold } from '../../vietnamese/index.ts';
import { isSought, markedWords } from '../words/runs.ts';
import { type Word, wordsOf } from '../words/words.ts';
import { withoutStrokes } from './stroke.ts';

/** A piece of an excerpt; hits are marked when shown. */
export interface ExcerptPart {
  text: string;
  isHit: boolean;
}

/** The place of a page where most of the words stand together. */
export interface Excerpt {
  parts: ExcerptPart[];
  /** The words of the hit as the page writes them: for a link that marks them there. */
  phrase: string;
  /** How well it fits: how many of the words stand there, side by side if possible. */
  score: number;
  /** Heading of the section it stands in. */
  section: { id: string; title: string } | null;
}

/** A heading of a page, as Pagefind keeps it: `location` counts the words before it. */
export interface Anchor {
  id: string;
  text?: string | undefined;
  location: number;
}

const wordsBefore = 6;
const wordsShown = 32;

/**
 * Finds the best place of a page's text for the sought words.
 *
 * @param sought see `soughtOf`; a text that holds none of them as typed is searched for other forms.
 */
export function excerptOf(
  content: string,
  sought: ReadonlySet<string>,
  anchors: readonly Anchor[] = [],
): Excerpt {
  const text = withoutStrokes(content.replaceAll('\u200b', '')).normalize('NFC');
  const words = wordsOf(text);
  // What stands before the first heading is the title, which the card shows already.
  const body = startOfWord(text, anchors[0]?.location ?? 0);
  const title = words.filter((word) => word.start < body).length;
  const inBody = densest(words, sought, title);
  const asTyped = inBody ?? densest(words, sought, 0);
  if (asTyped === null && [...sought].some((word) => word !== fold(word))) {
    return excerptOf(content, new Set([...sought].map(fold)), anchors);
  }
  const { at: best, score } = asTyped ?? { at: 0, score: 0 };
  const first = Math.max(inBody === null ? 0 : title, best - wordsBefore);
  const shown = words.slice(first, first + wordsShown);
  const parts = partsOf(text, shown, markedWords(shown, sought));
  if (first > 0) parts.unshift({ text: '… ', isHit: false });
  if (first + wordsShown < words.length) parts.push({ text: ' …', isHit: false });
  return {
    parts,
    phrase: phraseAt(parts),
    score,
    section: sectionAt(text, words[best]?.start ?? 0, anchors),
  };
}

/** The shown words with the text between them, marks of neighbouring words in one piece. */
function partsOf(text: string, shown: readonly Word[], hits: readonly boolean[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = shown[0]?.start ?? 0;
  const push = (piece: string, isHit: boolean) => {
    const before = parts.at(-1);
    if (before?.isHit === isHit) before.text += piece;
    else if (piece !== '') parts.push({ text: piece, isHit });
  };
  for (const [index, word] of shown.entries()) {
    if (hits[index] !== true) continue;
    const gap = text.slice(at, word.start);
    push(gap, gap.trim() === '' && (parts.at(-1)?.isHit ?? false));
    push(text.slice(word.start, word.end), true);
    at = word.end;
  }
  push(text.slice(at, shown.at(-1)?.end ?? at), false);
  return parts;
}

/** The start of the stretch, at `from` or later, with the most different sought words, side by side if possible. */
function densest(
  words: readonly Word[],
  sought: ReadonlySet<string>,
  from: number,
): { at: number; score: number } | null {
  let best: number | null = null;
  let bestScore = 0;
  for (const [start, word] of words.entries()) {
    if (start < from || !isSought(word, sought)) continue;
    const stretch = words.slice(start, start + 14);
    const held = new Set<string>();
    let score = 0;
    for (const [at, next] of stretch.entries()) {
      if (!isSought(next, sought) || held.has(next.folded)) continue;
      held.add(next.folded);
      const before = stretch[at - 1];
      score += before !== undefined && isSought(before, sought) ? 1.6 : 1;
    }
    if (score > bestScore) {
      bestScore = score;
      best = start;
    }
  }
  return best === null ? null : { at: best, score: bestScore };
}

/** The longest marked piece. */
function phraseAt(parts: readonly ExcerptPart[]): string {
  const [longest] = parts
    .filter((part) => part.isHit)
    .toSorted((a, b) => b.text.length - a.text.length);
  return longest?.text.trim() ?? '';
}

function sectionAt(text: string, at: number, anchors: readonly Anchor[]): Excerpt['section'] {
  const before = text.slice(0, at).split(/\s+/).length - 1;
  const found = anchors.findLast((anchor) => anchor.location <= before && anchor.text);
  return found === undefined
    ? null
    : { id: found.id, title: withoutStrokes(found.text ?? '').normalize('NFC') };
}

/** Where the word stands before which there are `count` others, as Pagefind counts words. */
function startOfWord(text: string, count: number): number {
  let before = 0;
  for (const word of text.matchAll(/\S+/g)) {
    if (before === count) return word.index;
    before += 1;
  }
  return text.length;
}
