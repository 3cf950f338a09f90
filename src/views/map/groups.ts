import type { Neighbour, NeighbourEdge } from '../../library/lineage/neighbourhood.ts';
import type { StepKind } from '../../library/lineage/steps.ts';

/** Anchor of a group. */
export const groupAnchor = (kind: string): string => `nhom-${kind}`;

/**
 * The group that a direct neighbour belongs to: models, accounts, or the verb and the side of its
 * relation to the centre (`trien-khai-in`: those that the centre is carried out by).
 */
export function groupOf(
  { entry, key }: Neighbour,
  centre: string,
  edges: readonly NeighbourEdge[],
): string {
  if (entry.kind !== 'document') return entry.kind;
  const edge = edges.find(
    ({ from, to }) => (from === key && to === centre) || (from === centre && to === key),
  );
  const [kind = 'lien-quan'] = edge?.kinds ?? [];
  if (kind === 'lien-quan') return kind;
  return groupName(kind, edge?.to === centre ? 'in' : 'out', edge?.guesses.includes(kind));
}

/** The group of a relation; what is only inferred stands apart. */
export function groupName(kind: StepKind, side: 'in' | 'out', isGuess = false): string {
  if (kind === 'lien-quan') return kind;
  return `${kind}-${side}${isGuess ? '-suy-doan' : ''}`;
}
