import { mdxToMdast } from 'satteri';
import { markdownFeatures } from '../schema/index.ts';

const mdxOnly = new Set([
  'mdxjsEsm',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxFlowExpression',
  'mdxTextExpression',
]);

interface Tree {
  type: string;
  children?: Tree[];
}

/**
 * Whether MDX holds an import, JSX or an expression and so must be compiled as a module. Nearly
 * all content holds none and is rendered as Markdown, 5 times faster.
 *
 * @throws when the MDX does not parse.
 */
export function needsComponents(body: string): boolean {
  // Without these characters there is nothing for MDX to add to Markdown.
  if (!/[{<]|^(?:import|export)\s/m.test(body)) return false;
  const holds = (node: Tree): boolean =>
    mdxOnly.has(node.type) || (node.children?.some(holds) ?? false);
  return holds(mdxToMdast(body, { features: markdownFeatures, position: false }) as Tree);
}
