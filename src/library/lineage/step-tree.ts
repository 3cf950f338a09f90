import { keyOf, type LineageEntry, type Step } from './steps.ts';

/** One entry of a tree of steps. */
export interface TreeNode {
  entry: LineageEntry;
  /** The step between it and the node above; none at the root. */
  step: Step | undefined;
  /** Its steps to other entries of the tree. */
  also: readonly Step[];
  children: TreeNode[];
}

/** Day by which entries are ordered; unknown last. */
function dayOf(entry: LineageEntry): string {
  if (entry.kind === 'document') return entry.data.issuedOn ?? '9999';
  if (entry.kind === 'model') return String(entry.data.years.from ?? 9999);
  return entry.data.publishedOn ?? entry.data.period.to ?? '9999';
}

/**
 * Everything that can be reached from an entry, as a tree: `down` to those who carry it out, `up` to
 * what it carries out. Steps make no cycle (`steps.ts`). Each entry stands once, at the end of the
 * longest way to it: a unit's plan stands below the province's programme, though it names the
 * resolution too. Its other steps are kept in `also`.
 */
export function entryTree(
  start: LineageEntry,
  stepsOf: (entry: LineageEntry) => readonly Step[],
  direction: 'down' | 'up',
): TreeNode {
  const [near, far] =
    direction === 'down' ? (['parent', 'child'] as const) : (['child', 'parent'] as const);
  const into = new Map<string, Step[]>([[keyOf(start), []]]);
  const entries: LineageEntry[] = [start];
  for (const entry of entries) {
    for (const step of stepsOf(entry)) {
      const known = into.get(keyOf(step[far]));
      if (known) known.push(step);
      else {
        into.set(keyOf(step[far]), [step]);
        entries.push(step[far]);
      }
    }
  }
  const depths = new Map<string, number>([[keyOf(start), 0]]);
  const depth = (key: string): number => {
    const known = depths.get(key);
    if (known !== undefined) return known;
    const found = 1 + Math.max(...(into.get(key) ?? []).map((step) => depth(keyOf(step[near]))));
    depths.set(key, found);
    return found;
  };
  const nodes = new Map(
    entries.map((entry): [string, TreeNode] => {
      const [step, ...also] = (into.get(keyOf(entry)) ?? []).toSorted(
        (a, b) =>
          depth(keyOf(b[near])) - depth(keyOf(a[near])) ||
          dayOf(b[near]).localeCompare(dayOf(a[near])) ||
          keyOf(a[near]).localeCompare(keyOf(b[near])),
      );
      return [keyOf(entry), { entry, step, also, children: [] }];
    }),
  );
  for (const node of nodes.values()) {
    if (node.step) nodes.get(keyOf(node.step[near]))?.children.push(node);
  }
  for (const { children } of nodes.values()) {
    children.sort(
      (a, b) =>
        dayOf(a.entry).localeCompare(dayOf(b.entry)) ||
        keyOf(a.entry).localeCompare(keyOf(b.entry)),
    );
  }
  return nodes.get(keyOf(start)) as TreeNode;
}

/** All nodes of a tree, each before those below it. */
export function nodesOf(tree: TreeNode): TreeNode[] {
  return [tree, ...tree.children.flatMap(nodesOf)];
}
