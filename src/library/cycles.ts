/** An edge between two nodes, by their keys. */
export interface Edge {
  from: string;
  to: string;
}

/**
 * The strongly connected component of every node: two nodes share a number exactly when each can be
 * reached from the other. After Tarjan (1972), with its stack kept by hand, so that a long chain of
 * documents does not exhaust the call stack.
 */
function components(edges: readonly Edge[]): Map<string, number> {
  const next = Map.groupBy(edges, ({ from }) => from);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const component = new Map<string, number>();
  const waiting: string[] = [];
  const lower = (node: string, to: number) => low.set(node, Math.min(low.get(node) ?? to, to));
  for (const { from: root } of edges) {
    const path: { node: string; at: number }[] = order.has(root) ? [] : [{ node: root, at: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { node } = top;
      if (!order.has(node)) {
        order.set(node, order.size);
        lower(node, order.size - 1);
        waiting.push(node);
      }
      const edge = next.get(node)?.[top.at];
      top.at += 1;
      if (edge === undefined) {
        path.pop();
        const above = path.at(-1);
        if (above) lower(above.node, low.get(node) ?? 0);
        if (low.get(node) !== order.get(node)) continue;
        for (const member of waiting.splice(waiting.lastIndexOf(node))) {
          component.set(member, order.get(node) ?? 0);
        }
      } else if (!order.has(edge.to)) {
        path.push({ node: edge.to, at: 0 });
      } else if (!component.has(edge.to)) {
        lower(node, order.get(edge.to) ?? 0);
      }
    }
  }
  return component;
}

/** Tells of each edge whether it is part of a cycle: whether its end leads back to its start. */
export function cyclic<E extends Edge>(edges: readonly E[]): (edge: E) => boolean {
  const component = components(edges);
  return ({ from, to }) => component.get(from) === component.get(to);
}
