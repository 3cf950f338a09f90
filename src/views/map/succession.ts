import { successionOf } from '../../library/lineage/succession.ts';
import type { Validity } from '../../library/validity/validity.ts';
import { relationVerbs } from '../../words/relations.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';

/** One document among those that took each other's place. */
export interface SuccessionItem {
  name: string;
  href: string;
  issuedOn: string | undefined;
  status: Validity['status'];
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
    status: library.validity(view.id).status,
    here: view.id === id,
    acts: acts.map(({ kind, on }) => `${relationVerbs[kind].out} ${entryName(on.entry, library)}`),
  }));
}
