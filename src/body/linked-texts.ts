import type { Nodes, Root, Text } from 'mdast';
import type { Scanner } from '../citations/index.ts';
import { findPieces, type Piece } from './pieces.ts';
import { walk } from './walk.ts';

/** A text of a block and where it begins in the block's whole text. */
interface Leaf {
  node: Text;
  start: number;
}

/** Nodes whose text is never linked: already a link, code, an image's caption, or a component. */
const closed: ReadonlySet<string> = new Set<Nodes['type']>([
  'link',
  'linkReference',
  'inlineCode',
  'image',
  'imageReference',
  // <Citation>: its author has said which document is meant.
  'mdxJsxTextElement',
]);

/**
 * Mentions and source marks in paragraphs and table cells, by the text they stand in, their places
 * counted from its beginning.
 *
 * A block is scanned as one text, so that a mention may run across emphasis or a line break
 * (`số **15/2023/NĐ-CP**`, `05/2024/⏎TT-BTC`); it is then given for the text in which the number
 * ends, as far as it lies in it. Headings are left alone: their text becomes their address.
 */
export function linkedTexts(tree: Root, scanner: Scanner): Map<Text, Piece[]> {
  const found = new Map<Text, Piece[]>();
  walk(tree, (node, around) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
    if (around.some(({ type }) => type === 'mdxJsxFlowElement')) return;
    const leaves: Leaf[] = [];
    const pieces = findPieces(collect(node.children, leaves, ''), scanner);
    if (pieces.length === 0) return;
    for (const { node: text, start } of leaves) {
      const end = start + text.value.length;
      const own = pieces.filter((piece) => piece.end > start && piece.end <= end);
      if (own.length > 0)
        found.set(
          text,
          own.map((piece) => within(piece, start)),
        );
    }
  });
  return found;
}

function collect(children: readonly Nodes[], leaves: Leaf[], before: string): string {
  let text = before;
  for (const child of children) {
    if (child.type === 'text') {
      leaves.push({ node: child, start: text.length });
      text += child.value;
    } else if (child.type === 'break') text += '\n';
    // A closed node still separates what stands around it.
    else if (closed.has(child.type)) text += '\u0000';
    else if ('children' in child) text = collect(child.children, leaves, text);
  }
  return text;
}

function within(piece: Piece, offset: number): Piece {
  return { ...piece, start: Math.max(0, piece.start - offset), end: piece.end - offset };
}
