import type { Nodes, PhrasingContent, Root } from 'mdast';
import { createLocator } from '../../src/body/place.ts';
import { readTree } from '../../src/body/read-tree.ts';
import { marksIn } from '../../src/body/source-marks.ts';
import { newToneMarks } from '../../src/vietnamese/index.ts';
import { readMdx, writeMdx } from './mdx-tree.ts';
import { isPlainlyTidy } from './plainly-tidy.ts';
import { structureOf } from './structure.ts';

/** Why a body was left as it is, with the line and column (from 1) in the body. */
export class CannotFormat extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line = 1, column = 1) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/**
 * The body in the library's one style: NFC, tone marks in their new places, `-` for lists, `**` for
 * strong, a paragraph a line. Code, addresses and source marks stay as they are.
 *
 * @throws CannotFormat when it does not parse, holds a program, or when the new text would not read the same.
 */
export function formatBody(body: string): string {
  return isPlainlyTidy(body) ? body : rewriteBody(body);
}

/** The same by reading the body and writing it anew, which takes a hundred times as long. */
export function rewriteBody(body: string): string {
  const source = body.normalize('NFC').replace(/\r\n?/g, '\n');
  const before = structureOf(treeOf(source), tidy);
  const tree = read(source);
  const shape = shapeOf(tree);
  tidyTexts(tree);
  const written = writeMdx(tree);
  const formatted = written.trim() === '' ? '' : `\n${written}`;
  if (formatted === source) return formatted;
  requireSame(before, structureOf(treeOf(formatted), tidy));
  // The site forgives what other readers of Markdown do not: `> +` above `> 1.` is one tight list to it alone.
  requireSame(shape, shapeOf(read(formatted)));
  return formatted;
}

function read(source: string): Root {
  try {
    return readMdx(source);
  } catch (error) {
    const { line, column } = error as { line?: number; column?: number };
    throw new CannotFormat('Không đọc được thân bài (MDX).', line, column);
  }
}

/** The kinds of a tree's nodes, whatever their text. */
const shapeOf = (tree: Root): string[] => structureOf(tree, () => '');

/** The new text must be read as the old one was. */
function requireSame(before: readonly string[], after: readonly string[]): void {
  const index = before.findIndex((line, at) => line !== after[at]);
  if (index < 0 && before.length === after.length) return;
  const lost = before[index]?.trim() ?? 'cuối bài';
  throw new CannotFormat(`Viết lại sẽ làm đổi nội dung ở “${lost.slice(0, 80)}”.`);
}

/** The text as the site reads it. */
function treeOf(text: string): Root {
  const { tree, faults } = readTree(text);
  const [fault] = faults;
  if (!fault) return tree;
  const { line, column } = createLocator(text)(fault.offset);
  throw new CannotFormat(fault.message, line, column);
}

/** Letters, tone marks and line breaks of running text. */
function tidy(text: string): string {
  return newToneMarks(text).replace(/[ \t]*\n[ \t]*/g, ' ');
}

function tidyTexts(node: Nodes): void {
  if (!('children' in node)) return;
  // Text stands only where phrasing may, so what takes its place fits the same parent.
  const parent = node as { children: Nodes[] };
  parent.children = parent.children.flatMap((child): Nodes | Nodes[] => {
    if (child.type === 'text') return withMarks(tidy(child.value));
    tidyTexts(child);
    return child;
  });
}

/** A text cut at its source marks. */
function withMarks(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const { start, end } of marksIn(text)) {
    if (start > at) parts.push({ type: 'text', value: text.slice(at, start) });
    parts.push({ type: 'sourceMark', value: text.slice(start, end) });
    at = end;
  }
  if (at < text.length) parts.push({ type: 'text', value: text.slice(at) });
  return parts;
}
