import type { TreeNode } from '../../study/output/tree.ts';
import { element } from '../element.ts';

const svg = 'http://www.w3.org/2000/svg';
const drawings: ReadonlySet<string> = new Set(['circle', 'line', 'path', 'rect', 'svg', 'text']);

/** A tree as nodes of a page; its texts never reach an HTML parser. */
export function toDom(node: TreeNode, page: Document = document): Node {
  if (typeof node === 'string') return page.createTextNode(node);
  const made = drawings.has(node.tag)
    ? page.createElementNS(svg, node.tag)
    : page.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, value);
  made.append(...node.children.map((child) => toDom(child, page)));
  return made;
}

/** Prints these nodes in place of the page, which then stands as it was. */
export function printNodes(...nodes: readonly Node[]): void {
  document.querySelector('.print-root')?.remove();
  const root = element('div', { class: 'print-root' }, ...nodes);
  document.body.append(root);
  document.documentElement.classList.add('is-printing-sheet');
  const restore = () => {
    document.documentElement.classList.remove('is-printing-sheet');
    root.remove();
    removeEventListener('afterprint', restore);
  };
  addEventListener('afterprint', restore);
  print();
}

const adopted = new Set<string>();

/** Adds a style sheet to the page, once. */
export function adoptCss(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
