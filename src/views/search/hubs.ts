import type { AnyEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import type { SearchEntry } from '../../search/entry.ts';
import { slugify } from '../../vietnamese/index.ts';
import { searchKindNames } from '../../words/search.ts';
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
    .map((province) => ({
      ...blank,
      kind: 'place',
      id: province.id,
      address: `/dia-phuong/${province.id}/`,
      title: province.name,
      aliases: province.former.map(({ name }) => name).filter((name) => name !== province.name),
      type: searchKindNames.place,
      by: '',
      topics: [],
      summary: '',
      points: [],
      standing: (count.get(province.id) ?? 0) / 8,
    }));
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
