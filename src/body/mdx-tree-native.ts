import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { markdownFeatures } from '../schema/index.ts';

/**
 * MDX as a tree, read by native code: for builds and checks.
 *
 * @throws Error whose message begins with line and column, where a tag cannot be read.
 */
export function mdxTree(text: string): Root {
  const tree = mdxToMdast(text, { features: markdownFeatures });
  if (tree.type !== 'root') throw new Error('1:1: no tree');
  return tree;
}
