import { entryAddress } from '../../entries/addresses.ts';
import type { DocumentView } from '../../entries/document-view.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { Kind } from '../../entries/kinds.ts';
import type { DocumentRef } from '../../schema/index.ts';
import { entryWords as words } from '../../words/entries.ts';
import { mottoForms } from '../../words/mottos.ts';
import type { Site } from '../site.ts';

/** An entry in a margin: number or name, year, title. Without an address it is one the library lacks. */
export interface Chip {
  kind: Kind;
  name: string;
  href?: string | undefined;
  year?: string | undefined;
  title?: string | undefined;
}

/** A document by its number, or by its name where it has none. */
export function documentChip(
  { address, data, year }: DocumentView,
  { url }: Pick<Site, 'url'>,
): Chip {
  const name = data.number ?? data.shortName ?? data.type;
  return { kind: 'document', name, href: url(address), year, title: data.title };
}

/** A model, report or session by its name, with its unit or its length. */
export function entryChip(
  entry: Exclude<AnyEntry, { kind: 'document' }>,
  { url }: Pick<Site, 'url'>,
): Chip {
  const href = url(entryAddress(entry.kind, entry.id));
  const { kind, data } = entry;
  switch (kind) {
    case 'model':
      return { kind, href, name: data.name, title: data.unit };
    case 'report':
      return { kind, href, name: data.title, title: data.unit };
    case 'session':
      return { kind, href, name: data.title, title: words.minutes(data.minutes) };
  }
}

/** Documents that an entry names: those held as links, the others by what is known of them. */
export function namedDocuments(
  refs: readonly DocumentRef[],
  site: Pick<Site, 'library' | 'url'>,
): Chip[] {
  return refs.flatMap((ref): Chip | Chip[] => {
    if (typeof ref === 'string') {
      const view = site.library.document(ref);
      return view ? documentChip(view, site) : [];
    }
    return {
      kind: 'document',
      name: ref.number ?? ref.title ?? '',
      year: ref.issuedOn?.slice(0, 4),
      title: `${ref.number && ref.title ? `${ref.title}. ` : ''}${words.notHeld}`,
    };
  });
}

/** Mottos that an entry uses, each leading to its section of the page of mottos. */
export function mottoChips(
  entry: AnyEntry,
  { library, url }: Pick<Site, 'library' | 'url'>,
): Chip[] {
  return library.mottosIn(entry).map(({ motto, form }) => ({
    kind: entry.kind,
    href: url(`/phuong-cham/#${motto.id}`),
    name: motto.name,
    title: mottoForms[form],
  }));
}
