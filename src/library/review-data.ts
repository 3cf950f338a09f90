import type { ReviewData, ReviewDocument } from '../review/index.ts';
import { registryDocument } from './document-view.ts';
import type { Library } from './library.ts';

/** What the draft checker needs of the library, as plain data. */
export function reviewData(library: Library): ReviewData {
  const { vocabulary, day } = library;
  const { documentTypes, issuerMarks, terms } = vocabulary;
  return {
    documents: library.documents.map((view): ReviewDocument => {
      const { status, since, by } = library.validity(view.id);
      const on = lastDay(since);
      const end = on === undefined ? { on: day, undated: true as const } : { on };
      const ended = status === 'het-hieu-luc' ? { ...end, by } : undefined;
      return {
        ...registryDocument(view),
        ...(ended ? { ended } : {}),
        titleChecked: view.data.verification === 'verified',
      };
    }),
    vocabulary: { documentTypes, issuerMarks, terms, laws: vocabulary.citations.laws },
    principles: vocabulary.principles.map(({ id, name, variants, shortForms, slips }) => ({
      id,
      name,
      variants: variants.map(({ wording, since }) => ({ wording, since })),
      shortForms,
      slips: slips.map(({ printed, right }) => ({ printed, right })),
    })),
    places: [...vocabulary.places.values()].map(({ id, name }) => ({ id, name })),
    day,
  };
}

/** Of an end whose month or year alone is known, the last day that it may have been. */
function lastDay(partial: string | undefined): string | undefined {
  if (partial === undefined || partial.length === 10) return partial;
  const [year, month = '12'] = partial.split('-');
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
