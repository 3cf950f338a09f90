import type { ElementContent } from 'hast';
import type { Heading as HeadingNode, Nodes, Root, Text } from 'mdast';
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import type { Scanner } from '../citations/index.ts';
import { type ComponentName, isComponent } from './components.ts';
import { type TextDrawing, textContent } from './drawn-text.ts';
import { type Heading, headingsByNode } from './headings.ts';
import { linkedTexts } from './linked-texts.ts';
import { isSafeImage, isSafeLink } from './safe-address.ts';
import { attributesOf, type Tag } from './tags.ts';
import { walk } from './walk.ts';

/** What a body shows beyond Markdown, drawn as whoever shows it needs it. */
export interface Drawing extends TextDrawing {
  component(
    name: ComponentName,
    attributes: Readonly<Record<string, string>>,
    words: readonly ElementContent[],
  ): ElementContent;
}

/**
 * A body's tree as that of its HTML. What a body may not hold gives no markup, whether or not a check has refused it; an
 * element of it is one of Markdown's, `<br>`, or was drawn.
 */
export function bodyContent(
  tree: Root,
  headings: readonly Heading[],
  scanner: Scanner,
  drawing: Drawing,
): ElementContent[] {
  const linked = linkedTexts(tree, scanner);
  const byNode = headingsByNode(tree, headings);
  const tag = (state: State, node: Tag) => tagContent(state, node, drawing);
  const handlers: Handlers = {
    root: (state) => rootContent(state, tree),
    heading: (state, node: HeadingNode) => ({
      type: 'element',
      tagName: `h${node.depth}`,
      properties: { id: byNode.get(node)?.id },
      children: state.all(node),
    }),
    text: (state, node: Text) => {
      const pieces = linked.get(node);
      return pieces ? textContent(node.value, pieces, drawing) : defaultHandlers.text(state, node);
    },
    mdxJsxTextElement: tag,
    mdxJsxFlowElement: tag,
    mdxTextExpression: () => undefined,
    mdxFlowExpression: () => undefined,
    mdxjsEsm: () => undefined,
    ...safeHandlers,
  };
  const hast = toHast({ type: 'root', children: [] }, { handlers });
  return 'children' in hast ? (hast.children as ElementContent[]) : [];
}

/**
 * The tree goes in here, not as the root itself: of that `toHast` asks all definitions by a visitor
 * that takes four times as long as all the rest (mdast-util-to-hast 13.2.2).
 */
function rootContent(state: State, tree: Root): ElementContent[] {
  walk(tree, (node) => {
    if (node.type !== 'definition') return;
    const id = node.identifier.toUpperCase();
    // As Markdown says, the first of a name counts.
    if (!state.definitionById.has(id)) state.definitionById.set(id, node);
  });
  return state.wrap(state.all(tree));
}

/** Links and images that lead where none may lead are words without a link. */
const safeHandlers: Handlers = {
  link: (state, node) =>
    isSafeLink(node.url) ? defaultHandlers.link(state, node) : state.all(node),
  linkReference: (state, node) =>
    isSafeLink(definedUrl(state, node))
      ? defaultHandlers.linkReference(state, node)
      : state.all(node),
  image: (state, node) => (isSafeImage(node.url) ? defaultHandlers.image(state, node) : undefined),
  imageReference: (state, node) =>
    isSafeImage(definedUrl(state, node)) ? defaultHandlers.imageReference(state, node) : undefined,
};

function definedUrl(state: State, { identifier }: { identifier: string }): string {
  return state.definitionById.get(identifier.toUpperCase())?.url ?? '';
}

function tagContent(
  state: State,
  node: Tag,
  drawing: Drawing,
): ElementContent | ElementContent[] | undefined {
  const { name } = node;
  if (name === 'br') return { type: 'element', tagName: 'br', properties: {}, children: [] };
  if (!isComponent(name)) return state.all(node);
  const words = node.children.flatMap((child: Nodes) =>
    child.type === 'paragraph' ? state.all(child) : (state.one(child, node) ?? []),
  );
  const drawn = drawing.component(name, attributesOf(node), words);
  // Words on a line of their own are a paragraph like any other.
  const isBlock = node.type === 'mdxJsxFlowElement' && words.length > 0;
  return isBlock ? { type: 'element', tagName: 'p', properties: {}, children: [drawn] } : drawn;
}
