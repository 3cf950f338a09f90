import type { TextEdit } from '../edits.ts';
import { append, type RawText } from './raw-text.ts';
import { emptyReport } from './read-report.ts';
import { wordNames } from './word-names.ts';
import { readWordPart } from './word-text.ts';
import { type Tag, walkXml } from './xml.ts';

/** A drawing and the older form of it that stands beside, by the content of each in the XML. */
interface Twins {
  /** The opening tag of the part. */
  root: Tag;
  choice: { start: number; end: number };
  fallback: { start: number; end: number };
}

/**
 * Word writes a text box twice, the second time for programs of before 2010. An edit of the one is made in the other too,
 * where both say the same: else a reader of the older form is shown what the writer has put right.
 *
 * @returns the text with the twins behind it that are edited, and the edits with theirs.
 */
export function withTwins(
  xml: string,
  text: RawText,
  edits: readonly TextEdit[],
): { text: RawText; edits: TextEdit[] } {
  const all: RawText = { text: '', pieces: [], walls: [], cells: [] };
  append(all, text);
  const made = [...edits];
  if (!xml.includes('Fallback')) return { text: all, edits: made };
  for (const { root, choice, fallback } of twinsIn(xml)) {
    const shown = stretchOf(text, choice);
    const own = shown && edits.filter(({ start, end }) => start >= shown.start && end <= shown.end);
    if (!shown || !own || own.length === 0) continue;
    const older = readWordPart(onlyThere(xml, root, fallback), emptyReport());
    const unseen = stretchOf(older, fallback);
    if (!unseen || wordsOf(older, unseen) !== wordsOf(text, shown)) continue;
    const shift = all.text.length + unseen.start - shown.start;
    append(all, older);
    for (const edit of own)
      made.push({ ...edit, start: edit.start + shift, end: edit.end + shift });
  }
  return { text: all, edits: made };
}

const wordsOf = ({ text }: RawText, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end);

/** The stretch of the text that comes from a stretch of the XML. */
function stretchOf({ pieces }: RawText, { start, end }: Twins['choice']) {
  const own = pieces.filter(({ xmlStart, xmlEnd }) => xmlStart >= start && xmlEnd <= end);
  const [first, last] = [own[0], own.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** XML with the root and that stretch alone, which keeps its place: so do the pieces that are read of it. */
function onlyThere(xml: string, root: Tag, { start, end }: Twins['fallback']): string {
  const gap = ' '.repeat(start - root.end);
  return `${xml.slice(0, root.end)}${gap}${xml.slice(start, end)}</${root.name}>`;
}

function twinsIn(xml: string): Twins[] {
  const found: Twins[] = [];
  let root: Tag | undefined;
  const open: { choice?: Twins['choice']; fallback?: Twins['choice']; from: number }[] = [];
  let nameOf: ((name: string) => string) | undefined;
  walkXml(xml, {
    open(tag) {
      root ??= tag;
      nameOf ??= wordNames(tag);
      const name = nameOf(tag.name);
      if (name === 'mc:AlternateContent') open.push({ from: 0 });
      const last = open.at(-1);
      if (last && (name === 'mc:Choice' || name === 'mc:Fallback')) last.from = tag.end;
    },
    close(full, start) {
      const name = nameOf?.(full) ?? full;
      const last = open.at(-1);
      if (last === undefined) return;
      if (name === 'mc:Choice') last.choice = { start: last.from, end: start };
      if (name === 'mc:Fallback') last.fallback = { start: last.from, end: start };
      if (name !== 'mc:AlternateContent') return;
      open.pop();
      const { choice, fallback } = last;
      if (root && choice && fallback && open.length === 0) found.push({ root, choice, fallback });
    },
    text() {},
  });
  return found;
}
