import { entryAddress } from '../../entries/addresses.ts';
import type { DocumentView } from '../../entries/document-view.ts';
import { withoutMarks } from '../../entries/texts.ts';
import type { Neighbour, Neighbourhood } from '../../library/lineage/neighbourhood.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { entryWords } from '../../words/entries.ts';
import { mapWords as words } from '../../words/map.ts';
import { type RelationName, relationHeading } from '../../words/relations.ts';
import { type StateMark, stateMark } from '../document/state-mark.ts';
import type { Site } from '../site.ts';
import { type FartherLine, fartherLines } from './farther.ts';
import { groupAnchor, groupName, groupOf } from './groups.ts';

/** What stands around a document: real links under the names of the relations, for every reader and for paper. */
export interface RelationWords {
  groups: readonly RelationGroup[];
  /** What its neighbours do to each other. */
  farther: readonly FartherLine[];
}

/** Entries that have the same to do with the document. */
export interface RelationGroup {
  id: string;
  title: string;
  /** What the document rests on or acts on stands before it; what acts on it, and who carries it out, behind. */
  side: 'before' | 'after';
  items: readonly RelatedItem[];
}

/** An entry around the document; without an address it is one that the library lacks. */
export interface RelatedItem {
  kind: 'document' | 'model' | 'report';
  name: string;
  href?: string | undefined;
  /** Year of a document of the library, day of one that it lacks. */
  day?: string | undefined;
  /** Title, unit, or what is known of a document that the library lacks. */
  about: string | undefined;
  state?: StateMark | undefined;
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
      side: sideOf(group),
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
        kind: 'document',
        name: number,
        day: issuedOn && formatDate(issuedOn),
        about: `${issuer ? `${issuer}. ` : ''}${entryWords.notHeld}`,
      })),
    ]),
  );
}

function heldItem({ entry }: Neighbour, view: DocumentView, { library, url }: Needed): RelatedItem {
  const { kind } = entry;
  const href = url(entryAddress(kind, entry.id));
  if (entry.kind !== 'document') {
    const name = entry.kind === 'model' ? entry.data.name : entry.data.title;
    return { kind, name, href, about: entry.data.unit };
  }
  const { title, number, shortName } = entry.data;
  const found = library.document(entry.id);
  const { outgoing, incoming } = library.relations(view.id);
  const note = [...outgoing, ...incoming].find(
    ({ other, relation }) => other?.id === entry.id && relation.note,
  )?.relation.note;
  const name = number ?? shortName ?? title;
  return {
    ...{ kind, name, href, day: found?.year },
    about: name === title ? undefined : title,
    state: found && stateMark(found, library),
    note: note && withoutMarks(note),
  };
}

/** Related documents without a direction stand with what is older. */
const sideOf = (group: string): RelationGroup['side'] =>
  group === 'model' || group === 'report' || /-in(?:-suy-doan)?$/.test(group) ? 'after' : 'before';

/** A group is named by what its documents are to this one: `trien-khai-in` is *Văn bản triển khai*. */
function titleOf(group: string): string {
  if (group === 'model') return words.modelsCarryOut;
  if (group === 'report') return words.reportsCarryOut;
  const [, kind = group, side = 'out', guess] = /^(.*)-(in|out)(-suy-doan)?$/.exec(group) ?? [];
  return relationHeading(kind as RelationName, side as 'in' | 'out', guess !== undefined);
}
