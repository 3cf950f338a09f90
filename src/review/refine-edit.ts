import type { TextEdit } from './edits.ts';

/** A word with its figures and strokes, spaces, or a sign of its own. */
const TOKEN = /\s+|[^\s.,;:!?()[\]“”"«»]+(?:[.,](?=\d)[^\s.,;:!?()[\]“”"«»]+)*|./gsu;
/** Longer edits are put whole: nobody replaces a page by a page that resembles it. */
const MOST_TOKENS = 400;

/**
 * Takes an edit apart into what really differs, so that words that stay keep their look and their
 * history: a bold number stays bold when only its day is corrected.
 */
export function refineEdit(text: string, edit: TextEdit): TextEdit[] {
  const before = text.slice(edit.start, edit.end).match(TOKEN) ?? [];
  const after = edit.replacement.match(TOKEN) ?? [];
  if (before.length === 0 || before.length > MOST_TOKENS || after.length > MOST_TOKENS) {
    return [edit];
  }
  const common = longestCommon(before, after);
  const edits: TextEdit[] = [];
  let at = edit.start;
  let [i, j] = [0, 0];
  for (const [oldIndex, newIndex] of [...common, [before.length, after.length] as const]) {
    const removed = before.slice(i, oldIndex).join('');
    const added = after.slice(j, newIndex).join('');
    if (removed !== '' || added !== '') {
      edits.push({ start: at, end: at + removed.length, replacement: added });
    }
    at += removed.length + (before[oldIndex]?.length ?? 0);
    [i, j] = [oldIndex + 1, newIndex + 1];
  }
  return joinedOverSpaces(text, edits);
}

/** Two changes with nothing but a space between them are one: “15/02/2016 của” is not changed letter by letter. */
function joinedOverSpaces(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    const between = last && text.slice(last.end, edit.start);
    // An insertion stays one: it takes nothing away that could keep its look.
    if (
      last &&
      between !== undefined &&
      /^[\s,]{0,2}$/.test(between) &&
      removes(last) &&
      removes(edit)
    ) {
      last.replacement += between + edit.replacement;
      last.end = edit.end;
    } else joined.push({ ...edit });
  }
  return joined;
}

const removes = ({ start, end }: TextEdit): boolean => end > start;

/** Positions of the longest run of tokens that both have, in order. */
function longestCommon(
  before: readonly string[],
  after: readonly string[],
): (readonly [number, number])[] {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] as number;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
