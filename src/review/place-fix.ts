import { wordsWithPlaces } from '../vietnamese/index.ts';
import type { TextEdit } from './edits.ts';
import type { Finding, Fix } from './finding.ts';
import type { Walls } from './walls.ts';

/** The draft with what no edit may cross. */
export interface DraftText {
  text: string;
  walls: Walls;
}

/**
 * Makes a proposal that can be put as it stands: it takes in words that would be said twice, and where
 * something stands within it that is no running text, only what differs is changed, piece by piece.
 * What cannot be put so says what bars it.
 *
 * @param pieces the changes field by field, where they are known.
 */
export function placedFix(
  fix: Fix,
  { text, walls }: DraftText,
  pieces: () => readonly TextEdit[] | undefined = () => undefined,
): Fix {
  const wall = walls.crossed(fix);
  if (wall === undefined) return withoutRepeats(fix, text, walls);
  const edits = pieces();
  const isSafe = edits?.every((edit) => walls.crossed(edit) === undefined);
  return edits && isSafe ? { ...fix, edits } : { ...fix, barred: wall.kind };
}

/** A finding whose proposals can be put as they stand, or say why not. */
export const withPlacedFixes = (finding: Finding, draft: DraftText): Finding => ({
  ...finding,
  fixes: finding.fixes.map((fix) => placedFix(fix, draft)),
});

/** So many words are compared at each end. */
const MOST_WORDS = 6;

/** Words right before or behind that the proposal says itself go with it: “Nghị quyết Nghị quyết số 25”. */
function withoutRepeats(fix: Fix, text: string, walls: Walls): Fix {
  const own = wordsWithPlaces(fix.replacement).map(({ folded }) => folded);
  const { start, end } = fix;
  const before = wordsWithPlaces(text.slice(Math.max(0, start - 80), start));
  const offset = Math.max(0, start - 80);
  const behind = wordsWithPlaces(text.slice(end, end + 80));
  const first = before.at(-1);
  const isNextBefore = first !== undefined && /^\s*$/.test(text.slice(offset + first.end, start));
  const next = behind[0];
  const isNextBehind = next !== undefined && /^\s*$/.test(text.slice(end, end + next.start));
  let placed = fix;
  for (let count = Math.min(MOST_WORDS, own.length - 1); count > 0 && isNextBefore; count -= 1) {
    const words = before.slice(-count);
    if (words.length < count || words.some(({ folded }, at) => folded !== own[at])) continue;
    const wider = { ...placed, start: offset + (words[0]?.start ?? 0) };
    if (walls.crossed(wider) === undefined) placed = wider;
    break;
  }
  for (let count = Math.min(MOST_WORDS, own.length - 1); count > 1 && isNextBehind; count -= 1) {
    const words = behind.slice(0, count);
    const tail = own.slice(-count);
    if (words.length < count || words.some(({ folded }, at) => folded !== tail[at])) continue;
    const wider = { ...placed, end: end + (words.at(-1)?.end ?? 0) };
    if (walls.crossed(wider) === undefined) placed = wider;
    break;
  }
  return placed;
}
