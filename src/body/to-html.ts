import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { Scanner } from '../citations/index.ts';
import type { Components } from './components.ts';
import type { Heading } from './headings.ts';
import { placeholderHtml } from './placeholder.ts';
import { sourceMarkHtml } from './source-marks.ts';
import { bodyContent, type Drawing } from './to-tree.ts';

/** A body's tree as HTML, with a placeholder for each mention of a document. */
export function treeToHtml(
  tree: Root,
  headings: readonly Heading[],
  scanner: Scanner,
  components: Components,
): string {
  const drawing: Drawing = {
    mention: (mention, text) => raw(placeholderHtml(mention, text)),
    source: (number) => raw(sourceMarkHtml(number)),
    component: (name, attributes, words) => raw(components[name](attributes, written(words))),
  };
  return written(bodyContent(tree, headings, scanner, drawing));
}

const raw = (value: string): ElementContent => ({ type: 'raw', value });

/** Raw are only the stretches that this module writes; a tree of MDX holds no HTML. */
const written = (content: readonly ElementContent[]): string =>
  toHtml(
    { type: 'root', children: [...content] },
    { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } },
  );
