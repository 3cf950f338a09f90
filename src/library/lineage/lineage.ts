import type { DocumentEntry } from '../../entries/entry.ts';
import type { Library } from '../library.ts';
import { entryTree, nodesOf, type TreeNode } from './step-tree.ts';
import { type LineageEntry, stepsDown, stepsUp } from './steps.ts';

/** Stages on the way from a resolution to the grass roots, from the top down. */
export const stages = ['trung-uong', 'tinh', 'don-vi', 'thuc-te'] as const;
export type Stage = (typeof stages)[number];

/** Who carries a document out, at all removes. */
export interface Lineage {
  root: TreeNode;
  /** How many entries stand on each stage, the root left out. */
  counts: Readonly<Record<Stage, number>>;
  /** Stages below the root's own on which nothing is known. */
  gaps: readonly Stage[];
}

/**
 * Stage of an entry: union bodies of every level and bodies of the base make plans for units,
 * provinces and districts stand between them and the centre; models and accounts are practice, a unit's plan is
 * a plan though it is kept as an account.
 */
export function stageOf(library: Library, entry: LineageEntry): Stage {
  if (entry.kind === 'model') return 'thuc-te';
  if (entry.kind === 'report') return entry.data.kind === 'ke-hoach' ? 'don-vi' : 'thuc-te';
  const issuer = library.vocabulary.issuers.get(entry.data.issuer);
  if (issuer?.system === 'union' || issuer?.level === 'co-so') return 'don-vi';
  return issuer?.level === 'tinh' || issuer?.level === 'huyen' ? 'tinh' : 'trung-uong';
}

/** The tree of a document: who carries it out, and where nothing is known. */
export function lineageOf(library: Library, document: DocumentEntry): Lineage {
  const root = entryTree(
    document,
    (entry) => (entry.kind === 'document' ? stepsDown(library, entry.id) : []),
    'down',
  );
  const counts = { 'trung-uong': 0, tinh: 0, 'don-vi': 0, 'thuc-te': 0 };
  for (const node of nodesOf(root)) {
    node.children = node.children.toSorted(
      (a, b) =>
        stages.indexOf(stageOf(library, a.entry)) - stages.indexOf(stageOf(library, b.entry)),
    );
    if (node !== root) counts[stageOf(library, node.entry)] += 1;
  }
  const below = stages.slice(stages.indexOf(stageOf(library, document)) + 1);
  return { root, counts, gaps: below.filter((stage) => counts[stage] === 0) };
}

/** Documents written up that somebody carries out: each has a page for its tree. Oldest first. */
export function coreDocuments(library: Library): DocumentEntry[] {
  return library.documents
    .map(({ entry }) => entry)
    .filter((entry) => hasTree(library, entry))
    .toReversed();
}

/** Whether a document has a page for its tree. */
export function hasTree(library: Library, { id, data }: DocumentEntry): boolean {
  return data.questions.length > 0 && stepsDown(library, id).length > 0;
}

/** Where an entry comes from: what it carries out, and what that carries out in turn. */
export function originsOf(library: Library, entry: LineageEntry): readonly TreeNode[] {
  return entryTree(entry, (at) => stepsUp(library, at), 'up').children;
}
