import type { AnyEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import type { SearchEntry } from '../../search/entry.ts';
import { slugify } from '../../vietnamese/index.ts';
import { entryCounts } from '../../words/entries.ts';
import { searchKindNames } from '../../words/search.ts';
import { searchPages, placeNamesSaid as words } from '../../words/search-pages.ts';
import { issuersWithDocuments } from '../issuers/page.ts';
import { blank, plain, unique } from './entry-parts.ts';

/** Topics that some entry has: each has a page. */
export function topicEntries(library: Library): SearchEntry[] {
  const used = new Set(library.entries.flatMap((entry) => entry.data.topics));
  return [...library.vocabulary.topics.values()]
    .filter((topic) => used.has(topic.id))
    .map((topic) => ({
      ...blank,
      kind: 'topic',
      id: topic.id,
      address: `/chu-de/${topic.id}/`,
      title: topic.name,
      // “Dân vận khéo” is what people call the movement.
      aliases: [...topic.name.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name),
      type: searchKindNames.topic,
      by: '',
      topics: [],
      summary: topic.description ?? '',
      points: [],
      standing: library.entriesOf(topic.id).length / 8,
    }));
}

/** Provinces of today that some entry belongs to: each has a page. */
export function placeEntries(library: Library): SearchEntry[] {
  const { vocabulary, entries } = library;
  const count = new Map<string, number>();
  for (const entry of entries) {
    const now = vocabulary.places.get(placeOf(entry) ?? '')?.nowId;
    if (now !== undefined) count.set(now, (count.get(now) ?? 0) + 1);
  }
  return vocabulary.provinces
    .filter((province) => count.has(province.id))
    .flatMap((province) => {
      const former = province.former.map(({ name }) => name);
      // People type *tỉnh Yên Bái* as well as *Yên Bái*, and look for what is Lào Cai now.
      const names = unique([province.name, ...former]);
      const said = names.flatMap((name) =>
        /^(?:Tỉnh|Thành phố) /i.test(name) ? [name] : [name, words.province(name)],
      );
      return said.map((foundBy) => ({ province, foundBy, former }));
    })
    .map(({ province, foundBy, former }) => ({
      ...blank,
      kind: 'place',
      id: province.id,
      address: `/dia-phuong/${province.id}/`,
      title: province.name,
      ...(foundBy === province.name ? {} : { foundBy }),
      aliases: foundBy === province.name ? former.filter((name) => name !== province.name) : [],
      type: searchKindNames.place,
      by: '',
      topics: [],
      summary: '',
      points: [],
      standing: (count.get(province.id) ?? 0) / 8,
    }));
}

/** Bodies that issued documents of the library: each has a page. */
export function issuerEntries(library: Library): SearchEntry[] {
  return issuersWithDocuments(library).flatMap(({ issuer: { id, name }, documents }) =>
    // *Ban Bí thư* is said for *Ban Bí thư Trung ương Đảng*.
    unique([name, name.replace(/ Trung ương(?: Đảng)?$/, '')]).map((foundBy) => ({
      ...blank,
      kind: 'issuer',
      id,
      address: `/co-quan/${id}/`,
      title: name,
      ...(foundBy === name ? {} : { foundBy }),
      aliases: [],
      type: searchKindNames.issuer,
      by: entryCounts.document(documents.length),
      topics: [],
      summary: '',
      points: [],
      standing: documents.length / 8,
    })),
  );
}

/** Tools and pages of their own kind, by all that people call them. */
export function pageEntries(): SearchEntry[] {
  return searchPages.flatMap(({ id, address, name, about, also }) =>
    unique([name, ...also]).map((foundBy) => ({
      ...blank,
      kind: 'page',
      id,
      address,
      title: name,
      ...(foundBy === name ? {} : { foundBy }),
      aliases: [],
      type: searchKindNames.page,
      by: about,
      topics: [],
      summary: '',
      points: [],
      standing: 1,
    })),
  );
}

/** Acronyms with what they stand for; all are on one page. */
export function acronymEntries({ vocabulary }: Library): SearchEntry[] {
  return vocabulary.acronyms.map(({ code, expansion, variants }) => ({
    ...blank,
    kind: 'acronym',
    id: slugify(code),
    address: `/tu-viet-tat/#${slugify(code)}`,
    title: code,
    aliases: [expansion, ...variants],
    type: searchKindNames.acronym,
    by: '',
    topics: [],
    summary: expansion,
    points: [],
    standing: 0,
  }));
}

/** Mottos in all their wordings; all are on one page. */
export function mottoEntries({ vocabulary }: Library): SearchEntry[] {
  return vocabulary.mottos.map(({ id, name, variants, shortForms, meaning }) => ({
    ...blank,
    kind: 'motto',
    id,
    address: `/phuong-cham/#${id}`,
    title: name,
    aliases: unique([...variants.map(({ wording }) => wording), ...shortForms]).filter(
      (wording) => wording !== name,
    ),
    type: searchKindNames.motto,
    by: '',
    topics: [],
    summary: plain(meaning),
    points: [],
    standing: 0,
  }));
}

function placeOf({ data }: AnyEntry): string | undefined {
  return 'place' in data ? data.place : undefined;
}
