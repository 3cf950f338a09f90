import type { ModelEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { type ModelWords, searchable } from '../../models/find.ts';
import type { ModelOrders } from '../../models/orders.ts';
import { placeWords } from '../place-words.ts';
import { galleryOf, levelsOf } from './model-gallery.ts';

/** What the gallery is searched by. */
export function modelWordsOf(library: Library): ModelWords {
  const { traits } = library.vocabulary;
  return {
    rows: library
      .once(galleryOf)
      .map(({ data }) =>
        searchable(
          data.name,
          data.unit,
          data.district ?? '',
          placeWords(data.place, library) ?? '',
        ),
      ),
    traits: Object.fromEntries(traits.map(({ id, name, said }) => [id, searchable(name, ...said)])),
  };
}

/** The orders that the gallery can be put into, each as rows of the index. */
export function modelOrdersOf(library: Library): ModelOrders {
  const models = library.once(galleryOf);
  const rowsBy = (compare: (a: ModelEntry, b: ModelEntry) => number) =>
    models
      .map((model, row) => ({ model, row }))
      .toSorted((a, b) => compare(a.model, b.model) || a.row - b.row)
      .map(({ row }) => row);
  return {
    'minh-chung': rowsBy(
      (a, b) => levelsOf(b, library).documented - levelsOf(a, library).documented,
    ),
    moi: rowsBy((a, b) => newestSource(b).localeCompare(newestSource(a))),
    ten: rowsBy((a, b) => a.data.name.localeCompare(b.data.name, 'vi')),
  };
}

/** Day of the youngest source, as far as known. */
function newestSource({ data }: ModelEntry): string {
  return (
    data.sources
      .map(({ day = '' }) => day)
      .toSorted()
      .at(-1) ?? ''
  );
}
