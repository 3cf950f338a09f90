import { registryDocument } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import type { ReviewData, ReviewDocument } from '../../review/index.ts';

/** What the draft checker needs of the library, as plain data. */
export function reviewData(library: Library): ReviewData {
  const { vocabulary, day } = library;
  const { documentTypes, issuerMarks, terms } = vocabulary;
  return {
    documents: library.documents.map((view): ReviewDocument => {
      const ended = endOf(library, view.id);
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

/** When and by what a document ended whole. */
function endOf(library: Library, id: string): ReviewDocument['ended'] {
  const end = library.validityStates(id).find(({ status }) => status === 'het-hieu-luc');
  if (end?.from === undefined) return undefined;
  // What a source says of no day holds from when it was read.
  return { on: end.from, by: end.by, ...(end.since === undefined ? { undated: true } : {}) };
}
