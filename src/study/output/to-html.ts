import { escapeHtml } from '../../html/escape.ts';
import type { TreeNode } from './tree.ts';

const empty = new Set(['br']);

/** A tree as HTML text, every text and attribute escaped. */
export function toHtml(node: TreeNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  const start = `<${node.tag}${attributes}>`;
  if (empty.has(node.tag)) return start;
  return `${start}${node.children.map(toHtml).join('')}</${node.tag}>`;
}
