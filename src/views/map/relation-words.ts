import { entryAddress } from '../../entries/addresses.ts';
import type { DocumentView } from '../../entries/document-view.ts';
import { withoutMarks } from '../../entries/texts.ts';
import { groupAnchor, groupName, groupOf } from '../../figures/graph-groups.ts';
import type { Neighbour, Neighbourhood } from '../../library/lineage/neighbourhood.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { entryWords } from '../../words/entries.ts';
import { mapWords as words } from '../../words/map.ts';
import { type RelationName, relationHeading } from '../../words/relations.ts';
import { stateLine, stateMark } from '../document/state-mark.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';
import { type FartherLine, fartherLines } from './farther.ts';

/** The graph of a document's relations in words: real links, for every reader and for paper. */
export interface RelationWords {
  groups: readonly { id: string; title: string; items: readonly RelatedItem[] }[];
  /** What its neighbours do to each other. */
  farther: readonly FartherLine[];
}

/** An entry around the document; without an address it is one that the library lacks. */
export interface RelatedItem {
  name: string;
  href?: string | undefined;
  /** Day of issue of a document that the library lacks. */
  day?: string | undefined;
  about: string;
  /** The editor's remark on the relation. */
  note?: string | undefined;
}

type Needed = Pick<Site, 'library' | 'url'>;

/** Direct neighbours by what they have to do with the document, then what these do to each other. */
export function relationWords(
  view: DocumentView,
  { nodes, edges }: Neighbourhood,
  site: Needed,
): RelationWords {
  const [centre, ...others] = nodes;
  const key = centre?.key ?? '';
  const held = Map.groupBy(
    others.filter(({ distance }) => distance === 1),
    (node) => groupOf(node, key, edges),
  );
  const unheld = unheldItems(view, site);
  return {
    groups: [...new Set([...held.keys(), ...unheld.keys()])].map((group) => ({
      id: groupAnchor(group),
      title: titleOf(group),
      items: [
        ...(held.get(group) ?? []).map((node) => heldItem(node, view, site)),
        ...(unheld.get(group) ?? []),
      ],
    })),
    farther: fartherLines(nodes, edges, site),
  };
}

/** Documents that the relations name and the library lacks, by group. */
function unheldItems(view: DocumentView, { library }: Needed): Map<string, RelatedItem[]> {
  const links = library.relations(view.id).outgoing.filter(({ other }) => !other);
  const groups = Map.groupBy(links, ({ kind, guess }) => groupName(kind, 'out', guess));
  return new Map(
    [...groups].map(([group, several]) => [
      group,
      several.map(({ relation: { number = '', issuedOn, issuer } }) => ({
        name: number,
        day: issuedOn && formatDate(issuedOn),
        about: `${issuer ? `${issuer}. ` : ''}${entryWords.notHeld}`,
      })),
    ]),
  );
}

function heldItem({ entry }: Neighbour, view: DocumentView, { library, url }: Needed): RelatedItem {
  const name = entryName(entry, library);
  const href = url(entryAddress(entry.kind, entry.id));
  if (entry.kind !== 'document') return { name, href, about: entry.data.unit };
  const { title } = entry.data;
  const found = library.document(entry.id);
  const mark = found && stateMark(found, library);
  const state = mark && stateLine(mark);
  const { outgoing, incoming } = library.relations(view.id);
  const note = [...outgoing, ...incoming].find(
    ({ other, relation }) => other?.id === entry.id && relation.note,
  )?.relation.note;
  return {
    name,
    href,
    // A law's name is its title.
    about: [state, name.startsWith(title) ? undefined : title].filter(Boolean).join('. '),
    note: note && withoutMarks(note),
  };
}

/** A group is named by what its documents are to this one: `trien-khai-in` is *Văn bản triển khai*. */
function titleOf(group: string): string {
  if (group === 'model') return words.modelsCarryOut;
  if (group === 'report') return words.reportsCarryOut;
  const [, kind = group, side = 'out', guess] = /^(.*)-(in|out)(-suy-doan)?$/.exec(group) ?? [];
  return relationHeading(kind as RelationName, side as 'in' | 'out', guess !== undefined);
}
