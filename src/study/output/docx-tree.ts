import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { heading, item, numbered, paragraph, subheading, written } from './docx-paragraphs.ts';
import { type Tag, type TreeNode, textOf } from './tree.ts';

/** Widths of the text of an official paper, in twentieths of a point. */
const textWidth = 9354;
const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const edges = { top: line, bottom: line, left: line, right: line };

/** A count of the numbered lists of a file: each begins at 1. */
export class Lists {
  #count = 0;
  readonly references: string[] = [];

  next(): string {
    this.#count += 1;
    const reference = `danh-sach-${this.#count}`;
    this.references.push(reference);
    return reference;
  }
}

/**
 * A sheet as paragraphs and tables of a Word file: the same words in the same order. Drawings are left
 * out, lines to write on become dotted lines.
 */
export function docxOf(node: TreeNode, lists: Lists): FileChild[] {
  if (typeof node === 'string') return words(node) === '' ? [] : [paragraph(words(node))];
  switch (node.tag) {
    case 'svg':
    case 'figure':
    case 'summary':
      return [];
    case 'h1':
    case 'h2':
      return [heading(words(textOf(node)))];
    case 'h3':
      return [heading(words(textOf(node)), 2)];
    case 'p':
      return textParagraphs(node);
    case 'ul':
    case 'ol':
      return listParagraphs(node, lists);
    case 'table':
      return [tableOf(node)];
    case 'span':
      return classOf(node).includes('line') ? written(1) : textParagraphs(node);
    default:
      if (classOf(node).includes('writing')) return written(3);
      if (classOf(node).includes('lines')) return written(node.children.length);
      return node.children.flatMap((child) => docxOf(child, lists));
  }
}

const classOf = ({ attributes }: Tag): string[] => (attributes.class ?? '').split(' ');

/** A text on one line; what stood apart in the tree is a word apart. */
const words = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:)])/g, '$1')
    .trim();

function textParagraphs(node: Tag): Paragraph[] {
  const text = words(textOf(node));
  if (text === '') return [];
  return classOf(node).includes('part') ? [subheading(text)] : [paragraph(text)];
}

function listParagraphs(node: Tag, lists: Lists): FileChild[] {
  const reference = node.tag === 'ol' ? lists.next() : undefined;
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const inner = child.children.filter(
      (part): part is Tag => typeof part !== 'string' && !isInline(part),
    );
    const own = child.children.filter((part) => !inner.includes(part as Tag));
    const first = inner[0]?.tag === 'p' && own.length === 0 ? inner.shift() : undefined;
    const text = words((first ? [first] : own).map(textOf).join(' '));
    const head = reference ? numbered(text, reference) : item(text);
    return [...(text === '' ? [] : [head]), ...inner.flatMap((part) => docxOf(part, lists))];
  });
}

const inline = new Set(['b', 'br', 'em', 'i', 'small', 'span', 'strong']);
const isInline = ({ tag }: Tag): boolean => inline.has(tag);

function tableOf(node: Tag): Table {
  const rows = rowsIn(node);
  const columns = Math.max(1, ...rows.map(({ children }) => children.length));
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => Math.floor(textWidth / columns)),
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.children.map((cell) => cellOf(cell, Math.floor(textWidth / columns))),
        }),
    ),
  });
}

function rowsIn(node: Tag): Tag[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.tag === 'tr' ? [child] : rowsIn(child);
  });
}

function cellOf(cell: TreeNode, width: number): TableCell {
  const isHead = typeof cell !== 'string' && cell.tag === 'th';
  const run = new TextRun({ text: words(textOf(cell)), bold: isHead });
  const alignment = AlignmentType.LEFT;
  return new TableCell({
    borders: edges,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    children: [new Paragraph({ alignment, spacing: { after: 0 }, children: [run] })],
  });
}
