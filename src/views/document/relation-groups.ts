import { withoutMarks } from '../../entries/texts.ts';
import type { Link } from '../../library/relations/relations.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { documentWords } from '../../words/document.ts';
import { entryWords } from '../../words/entries.ts';
import { relationVerb } from '../../words/relations.ts';
import { type Chip, documentChip } from '../entry/chips.ts';
import type { MarginSection } from '../entry/section.ts';
import type { Site } from '../site.ts';

/** Relations of a document by what they say, those that point here before those that lead away. */
export function relationGroups(id: string, site: Pick<Site, 'library' | 'url'>): MarginSection[] {
  const { outgoing, incoming } = site.library.relations(id);
  const groups = [
    ...bySaying(incoming.filter(isDirected), 'in'),
    ...bySaying(outgoing.filter(isDirected), 'out'),
    ...related([...outgoing, ...incoming]),
  ];
  if (groups.length === 0) return [];
  return [
    {
      id: 'quan-he',
      title: documentWords.relations,
      groups: groups.map(([title, links]) => ({
        title,
        chips: links.map((link) => ({ ...chipOf(link, site), note: noteOf(link) })),
      })),
    },
  ];
}

const isDirected = ({ kind }: Link): boolean => kind !== 'lien-quan';

function bySaying(links: readonly Link[], side: 'in' | 'out'): [string, Link[]][] {
  return [...Map.groupBy(links, ({ kind, guess }) => relationVerb(kind, side, guess))];
}

/** "Liên quan" has no direction: both ends stand under one heading, each document once. */
function related(links: readonly Link[]): [string, Link[]][] {
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

function chipOf({ other, relation }: Link, site: Pick<Site, 'url'>): Chip {
  if (other) return documentChip(other, site);
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
