import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';

/**
 * MDX as a tree, read without native code: for the form in which editors write. No parser of JavaScript comes with it: what
 * stands in braces is a remark or was disarmed.
 *
 * @throws Error whose message begins with line and column, where a tag cannot be read.
 */
export function mdxTree(text: string): Root {
  try {
    return fromMarkdown(text, {
      extensions: [gfmTable(), gfmStrikethrough(), mdxJsx(), mdxExpression(), mdxMd()],
      mdastExtensions: [
        gfmTableFromMarkdown(),
        gfmStrikethroughFromMarkdown(),
        mdxJsxFromMarkdown(),
        mdxExpressionFromMarkdown(),
      ],
    });
  } catch (error) {
    throw new Error(`${placeIn(error)}: ${error instanceof Error ? error.message : ''}`);
  }
}

/** Where the reader stopped, as `line:column`. */
function placeIn(error: unknown): string {
  const { line = 1, column = 1 } = error as { line?: number; column?: number };
  return `${line}:${column}`;
}
