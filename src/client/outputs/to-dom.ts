import type { TreeNode } from '../../study/output/tree.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A tree as nodes of a page; its texts never meet an HTML parser. */
export function toDom(node: TreeNode, document: Document = globalThis.document): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const isDrawing = node.tag === 'svg' || node.tag === 'path';
  const element = isDrawing
    ? document.createElementNS(svg, node.tag)
    : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  element.append(...node.children.map((child) => toDom(child, document)));
  return element;
}
