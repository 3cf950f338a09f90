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

/** The headings of a body, in order. */
export function headingsOf(tree: Root): Heading[] {
  const used = new Set<string>();
  return headingNodes(tree).map(({ depth, children }) => {
    const text = wordsOf(children);
    const slug = slugify(text) || 'muc';
    let id = slug;
    for (let times = 2; used.has(id); times += 1) id = `${slug}-${times}`;
    used.add(id);
    return { depth, id, text };
  });
}

/** The headings that `headingsOf` gave for the same tree, each by its node. */
export function headingsByNode(
  tree: Root,
  headings: readonly Heading[],
): ReadonlyMap<HeadingNode, Heading | undefined> {
  return new Map(headingNodes(tree).map((node, index) => [node, headings[index]]));
}

function headingNodes(tree: Root): HeadingNode[] {
  const nodes: HeadingNode[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading') nodes.push(node);
  });
  return nodes;
}
