import { successionOf } from '../../library/lineage/succession.ts';
import { relationVerb } from '../../words/relations.ts';
import { type StateMark, stateMark } from '../document/state-mark.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';

/** One document in a line of successors. */
export interface SuccessionItem {
  name: string;
  href: string;
  issuedOn: string | undefined;
  state: StateMark | undefined;
  /** Whether it is the document whose page this is. */
  here: boolean;
  /** What it does to older ones: `Thay thế Chỉ thị 10-CT/TW (1990)`. */
  acts: readonly string[];
}

/** Predecessors and successors of a document along time, itself among them. */
export function successionItems(
  id: string,
  { library, url }: Pick<Site, 'library' | 'url'>,
): SuccessionItem[] {
  return successionOf(library, id).map(({ view, acts }) => ({
    name: entryName(view.entry, library),
    href: url(view.address),
    issuedOn: view.data.issuedOn,
    state: stateMark(view, library),
    here: view.id === id,
    acts: acts.map(
      ({ kind, on, guess }) =>
        `${relationVerb(kind, 'out', guess)} ${entryName(on.entry, library)}`,
    ),
  }));
}
