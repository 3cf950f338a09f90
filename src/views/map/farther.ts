import { entryAddress } from '../../entries/addresses.ts';
import type { Library } from '../../library/library.ts';
import type { Neighbour, NeighbourEdge } from '../../library/lineage/neighbourhood.ts';
import { relationVerb } from '../../words/relations.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';

/** What one neighbour does to others. */
export interface FartherLine {
  name: string;
  href: string;
  acts: readonly { verbs: string; name: string; href: string }[];
}

/** What the neighbours of a document do to each other; the document comes first among the nodes. */
export function fartherLines(
  nodes: readonly Neighbour[],
  edges: readonly NeighbourEdge[],
  { library, url }: Pick<Site, 'library' | 'url'>,
): FartherLine[] {
  const centre = nodes[0]?.key;
  const named = new Map(
    nodes.map(({ key, entry }) => [
      key,
      { name: shortName(entry, library), href: url(entryAddress(entry.kind, entry.id)) },
    ]),
  );
  const between = edges.filter(({ from, to }) => from !== centre && to !== centre);
  return [...Map.groupBy(between, ({ from }) => from)].flatMap(([from, several]) => {
    const actor = named.get(from);
    const acts = several.flatMap(({ to, kinds, guesses }) => {
      const target = named.get(to);
      const verbs = kinds
        .map((kind) => relationVerb(kind, 'out', guesses.includes(kind)).toLocaleLowerCase('vi'))
        .join(', ');
      return target ? [{ verbs, ...target }] : [];
    });
    return actor ? [{ ...actor, acts }] : [];
  });
}

/** By number and year, as in the picture: a law's long name would hide the verb. */
function shortName(entry: Neighbour['entry'], library: Library): string {
  if (entry.kind !== 'document') return entryName(entry, library);
  const { number, title, issuedOn } = entry.data;
  return `${number ?? title}${issuedOn ? ` (${issuedOn.slice(0, 4)})` : ''}`;
}
