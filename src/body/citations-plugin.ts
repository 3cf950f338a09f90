import type { Nodes, Paragraph, PhrasingContent, TableCell, Text } from 'mdast';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import type { Scanner } from '../citations/index.ts';
import { findPieces, type Piece } from './pieces.ts';
import { packMention } from './placeholder.ts';
import { sourceAnchor } from './source-mark.ts';

/** A text node of a block and where its text begins in the block's whole text. */
interface Leaf {
  node: Text;
  start: number;
}

/** Nodes whose text is never linked: already a link, code, or an image's caption. */
const closed = new Set([
  'link',
  'linkReference',
  'inlineCode',
  'image',
  'imageReference',
  // <Citation>: its author has said which document is meant.
  'mdxJsxTextElement',
]);

/**
 * Leaves placeholders for mentions and links for source marks in paragraphs and table cells.
 *
 * A block is scanned as one text, so that a mention may run across emphasis or a line break
 * (`số **15/2023/NĐ-CP**`, `05/2024/⏎TT-BTC`); the placeholder then encloses the part of it that
 * lies in the node where the number ends. Headings are left alone: their text becomes ids.
 */
export function citationsPlugin(scanner: Scanner): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'citations',
    paragraph: (node, context) => markBlock(node, context.replaceNode.bind(context), scanner),
    tableCell: (node, context) => markBlock(node, context.replaceNode.bind(context), scanner),
  });
}

type Replace = (node: Text, content: PhrasingContent[]) => void;

function markBlock(
  block: Readonly<Paragraph | TableCell>,
  replace: Replace,
  scanner: Scanner,
): undefined {
  const leaves: Leaf[] = [];
  const text = collect(block.children, leaves, '');
  const pieces = findPieces(text, scanner);
  if (pieces.length === 0) return;
  for (const { node, start } of leaves) {
    const end = start + node.value.length;
    const own = pieces.filter((piece) => piece.end > start && piece.end <= end);
    if (own.length > 0) replace(node, split(node.value, start, own));
  }
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

function split(value: string, offset: number, pieces: readonly Piece[]): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  let at = 0;
  for (const piece of pieces) {
    const start = Math.max(0, piece.start - offset);
    const end = piece.end - offset;
    if (start > at) content.push({ type: 'text', value: value.slice(at, start) });
    const text: Text = { type: 'text', value: value.slice(start, end) };
    content.push(
      piece.kind === 'mention' ? placeholder(piece.mention, text) : sourceMark(piece.number),
    );
    at = end;
  }
  if (at < value.length) content.push({ type: 'text', value: value.slice(at) });
  return content;
}

function placeholder(mention: Parameters<typeof packMention>[0], text: Text): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { 'data-mention': packMention(mention) } },
    children: [text],
  } as PhrasingContent;
}

function sourceMark(number: string): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: 'sup', hProperties: { class: 'source-mark' } },
    children: [
      {
        type: 'link',
        url: `#${sourceAnchor(number)}`,
        data: { hProperties: { 'aria-label': `Nguồn ${number}` } },
        children: [{ type: 'text', value: number }],
      },
    ],
  } as PhrasingContent;
}
