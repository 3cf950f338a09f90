import { wordsOf } from '../words/words.ts';
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

/** Finds the best place of a page's text for the sought words (folded). */
export function excerptOf(
  content: string,
  sought: ReadonlyMap<string, number>,
  anchors: readonly Anchor[] = [],
): Excerpt {
  const text = withoutStrokes(content.replaceAll('\u200b', '')).normalize('NFC');
  const words = wordsOf(text);
  const hits = words.map((word) => sought.get(word.folded) ?? 0);
  const best = densest(hits);
  const first = Math.max(0, best - wordsBefore);
  const last = Math.min(words.length, first + wordsShown);
  const start = words[first]?.start ?? 0;
  const end = words[last - 1]?.end ?? 0;
  const parts: ExcerptPart[] = [];
  let at = start;
  const push = (piece: string, isHit: boolean) => {
    const before = parts.at(-1);
    // Marks of neighbouring words are one mark, with the space between them.
    if (before?.isHit === isHit) before.text += piece;
    else if (piece !== '') parts.push({ text: piece, isHit });
  };
  for (let index = first; index < last; index += 1) {
    const word = words[index];
    if (word === undefined || (hits[index] ?? 0) === 0) continue;
    const gap = text.slice(at, word.start);
    push(gap, gap.trim() === '' && (parts.at(-1)?.isHit ?? false));
    push(text.slice(word.start, word.end), true);
    at = word.end;
  }
  push(text.slice(at, end), false);
  if (first > 0) parts.unshift({ text: '… ', isHit: false });
  if (last < words.length) parts.push({ text: ' …', isHit: false });
  return {
    parts,
    phrase: phraseAt(parts),
    section: sectionAt(text, words[best]?.start ?? 0, anchors),
  };
}

/** The start of the window that holds the most different sought words, neighbours counting more. */
function densest(hits: readonly number[]): number {
  let best = 0;
  let bestScore = -1;
  for (const [start, worth] of hits.entries()) {
    if (worth === 0) continue;
    let score = 0;
    for (let at = start; at < Math.min(hits.length, start + 12); at += 1) {
      const own = hits[at] ?? 0;
      score += own * ((hits[at - 1] ?? 0) > 0 && at > start ? 1.6 : 1);
    }
    if (score > bestScore) {
      bestScore = score;
      best = start;
    }
  }
  return best;
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
