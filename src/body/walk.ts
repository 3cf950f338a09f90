import type { Nodes } from 'mdast';

/** Visits a tree in the order of the text, each node with those around it, the nearest last. */
export function walk(tree: Nodes, visit: (node: Nodes, around: readonly Nodes[]) => void): void {
  const around: Nodes[] = [];
  const enter = (node: Nodes): void => {
    visit(node, around);
    if (!('children' in node)) return;
    around.push(node);
    for (const child of node.children) enter(child);
    around.pop();
  };
  enter(tree);
}

/** Where a node begins in the source. */
export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** Where a node ends in the source. */
export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? startOf(node);
}

/** The words of nodes as they are read: breaks as line ends, no remarks, images or tags. */
export function wordsOf(nodes: readonly Nodes[]): string {
  let words = '';
  for (const node of nodes) words += wordsOfNode(node);
  return words;
}

function wordsOfNode(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return node.name === 'br' ? '\n' : wordsOf(node.children);
    default:
      return 'children' in node ? wordsOf(node.children) : '';
  }
}
