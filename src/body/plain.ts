import type { Nodes, Root } from 'mdast';
import { marksIn, withoutMarks } from './source-marks.ts';
import { endOf, startOf, walk, wordsOf } from './walk.ts';

/** What a block of text is in the body; a paragraph in a list or a quotation belongs to that. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quotation' | 'cell';

/** A block of a body as it is read: no Markdown syntax, tags, remarks or source marks. */
export interface PlainBlock {
  kind: BlockKind;
  /** On one line. */
  text: string;
  /** Numbers of the sources that its marks name, in order. */
  marks: readonly number[];
  /** Where it begins and ends in the body's source. */
  start: number;
  end: number;
}

/** The blocks of a body in the order of the text. Blocks of code are left out: nobody reads them. */
export function plainBlocks(tree: Root): PlainBlock[] {
  const blocks: PlainBlock[] = [];
  walk(tree, (node, around) => {
    if (!holdsWords(node, around)) return;
    const written = wordsOf('children' in node ? node.children : []);
    // A single space is left alone: most are.
    const text = withoutMarks(written)
      .replace(/[^\S ]\s*| \s+/g, ' ')
      .trim();
    if (text === '') return;
    blocks.push({
      kind: kindOf(node, around),
      text,
      marks: marksIn(written).map(({ number }) => number),
      start: startOf(node),
      end: endOf(node),
    });
  });
  return blocks;
}

/** Whether a node is the block that words stand in. */
function holdsWords(node: Nodes, around: readonly Nodes[]): boolean {
  switch (node.type) {
    case 'paragraph':
      // A component on lines of its own is the block, whether its words are a paragraph or not.
      return !around.some(({ type }) => type === 'mdxJsxFlowElement');
    case 'heading':
    case 'tableCell':
      return true;
    case 'mdxJsxFlowElement':
      return !around.some(({ type }) => type === 'mdxJsxFlowElement');
    default:
      return false;
  }
}

function kindOf(node: Nodes, around: readonly Nodes[]): BlockKind {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'tableCell') return 'cell';
  const holder = around.findLast(({ type }) => type === 'listItem' || type === 'blockquote');
  if (!holder) return 'paragraph';
  return holder.type === 'listItem' ? 'item' : 'quotation';
}
