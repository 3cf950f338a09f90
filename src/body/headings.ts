import type { Heading as HeadingNode, Root } from 'mdast';
import { slugify } from '../vietnamese/index.ts';
import { walk, wordsOf } from './walk.ts';

/** A heading of a body, for the table of contents. */
export interface Heading {
  depth: number;
  /** Its anchor: short and without accents (`dieu-1`), so that it survives being copied into a message. */
  id: string;
  text: string;
}

/** The headings of a body, each with its node, in order. */
export function headingsOf(tree: Root): Map<HeadingNode, Heading> {
  const headings = new Map<HeadingNode, Heading>();
  const used = new Set<string>();
  walk(tree, (node) => {
    if (node.type !== 'heading') return;
    const text = wordsOf(node.children);
    const slug = slugify(text) || 'muc';
    let id = slug;
    for (let times = 2; used.has(id); times += 1) id = `${slug}-${times}`;
    used.add(id);
    headings.set(node, { depth: node.depth, id, text });
  });
  return headings;
}
