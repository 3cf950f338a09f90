import { withoutMarks } from '../../entries/texts.ts';
import type { Link } from '../../library/relations/relations.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { documentWords } from '../../words/document.ts';
import { entryWords } from '../../words/entries.ts';
import { relationHeading } from '../../words/relations.ts';
import { type Chip, documentChip } from '../entry/chips.ts';
import type { Section } from '../entry/section.ts';
import { shorten } from '../shorten.ts';
import type { Site } from '../site.ts';

/** Pages of their own that a document's relations have. */
export interface Ways {
  map?: { name: string; href: string } | undefined;
  tree?: { name: string; href: string } | undefined;
}

/** Relations that a page has room for before its points; the map holds all of them. */
const mostShown = 8;

/** What replaced, continued or ended a document, and what it did so to: asked for before all else. */
const succession: ReadonlySet<Link['kind']> = new Set([
  'thay-the',
  'bai-bo',
  'sua-doi',
  'tiep-tuc-thuc-hien',
]);

/**
 * Relations of a document by what they say: the line of succession first, those that point here
 * before those that lead away, what is merely related last.
 *
 * @param ways where more is to be seen: the map of all of them, the tree of who carries it out.
 */
export function relationsSection(
  id: string,
  { map, tree }: Ways,
  site: Pick<Site, 'library' | 'url'>,
): Section | undefined {
  const { outgoing, incoming } = site.library.relations(id);
  const groups = [
    ...bySaying(incoming.filter(isSuccession), 'in'),
    ...bySaying(outgoing.filter(isSuccession), 'out'),
    ...bySaying(incoming.filter(isOtherAct), 'in'),
    ...bySaying(outgoing.filter(isOtherAct), 'out'),
    ...related([...outgoing, ...incoming]),
  ];
  const total = groups.reduce((sum, [, links]) => sum + links.length, 0);
  if (total === 0) return undefined;
  return {
    id: 'quan-he',
    title: documentWords.relations,
    part: {
      kind: 'chips',
      groups: (map ? firstOf(groups) : groups).map(([title, links]) => ({
        title,
        chips: links.map((link) => ({ ...chipOf(link, site), note: noteOf(link) })),
      })),
      total,
      more: map ? { name: documentWords.toMap(total), href: map.href } : tree,
    },
  };
}

const isSuccession = ({ kind }: Link): boolean => succession.has(kind);
const isDirected = ({ kind }: Link): boolean => kind !== 'lien-quan';
const isOtherAct = (link: Link): boolean => isDirected(link) && !isSuccession(link);

type Group = [title: string, links: Link[]];

function bySaying(links: readonly Link[], side: 'in' | 'out'): Group[] {
  return [...Map.groupBy(links, ({ kind, guess }) => relationHeading(kind, side, guess))];
}

/** "Liên quan" has no direction: both ends stand under one heading, each document once. */
function related(links: readonly Link[]): Group[] {
  const seen = new Set<string>();
  const either = links.filter((link) => {
    if (isDirected(link)) return false;
    if (!link.other) return true;
    const isNew = !seen.has(link.other.id);
    seen.add(link.other.id);
    return isNew;
  });
  return either.length > 0 ? [[documentWords.related, either]] : [];
}

/** As many as a page has room for; a group of which none fits is left out with its heading. */
function firstOf(groups: readonly Group[]): Group[] {
  let room = mostShown;
  return groups.flatMap(([title, links]): Group[] => {
    const shown = links.slice(0, room);
    room -= shown.length;
    return shown.length > 0 ? [[title, shown]] : [];
  });
}

function chipOf({ other, relation }: Link, site: Pick<Site, 'url'>): Chip {
  if (other) return { ...documentChip(other, site), title: shorten(other.data.title) };
  return {
    kind: 'document',
    name: relation.number ?? '',
    year: relation.issuedOn && formatDate(relation.issuedOn),
    title: `${relation.issuer ? `${relation.issuer}. ` : ''}${entryWords.notHeld}`,
  };
}

function noteOf({ relation }: Link): string | undefined {
  return relation.note && withoutMarks(relation.note);
}
