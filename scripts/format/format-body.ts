import type { Nodes, PhrasingContent, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { markdownFeatures } from '../../src/schema/index.ts';
import { newToneMarks } from '../../src/vietnamese/index.ts';
import { readMdx, writeMdx } from './mdx-tree.ts';
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
 * @throws CannotFormat when it does not parse, or when the new text would not read the same.
 */
export function formatBody(body: string): string {
  const source = body.normalize('NFC').replace(/\r\n?/g, '\n');
  const tree = read(source);
  tidyTexts(tree);
  const written = writeMdx(tree);
  const formatted = written.trim() === '' ? '' : `\n${written}`;
  requireSameReading(source, formatted);
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

/** Both the scripts' engine and the site's must read the old and the new text alike. */
function requireSameReading(source: string, formatted: string): void {
  const engines = [readMdx, (text: string) => mdxToMdast(text, { features: markdownFeatures })];
  for (const engine of engines) {
    const before = structureOf(engine(source), tidy);
    const after = structureOf(engine(formatted), tidy);
    const index = before.findIndex((line, at) => line !== after[at]);
    if (index < 0 && before.length === after.length) continue;
    const lost = before[index]?.trim() ?? 'cuối bài';
    throw new CannotFormat(`Viết lại sẽ làm đổi nội dung ở “${lost.slice(0, 80)}”.`);
  }
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
  return text
    .split(/(\[\^\d+\])/)
    .filter((part) => part !== '')
    .map((value) => ({ type: /^\[\^\d+\]$/.test(value) ? 'sourceMark' : 'text', value }));
}
