import { registryDocument } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import type { ReviewData, ReviewDocument } from '../../review/index.ts';
import { type DataFiles, dataFiles } from '../lists/data-files.ts';
import { forceOf } from './force.ts';

/** The same in files; `library.once(reviewFiles)`. */
export const reviewFiles = (library: Library): DataFiles<ReviewData, 'documents'> =>
  dataFiles(reviewData(library), ['documents']);

/** What the draft checker needs of the library, as plain data. */
export function reviewData(library: Library): ReviewData {
  const { vocabulary, day } = library;
  const { documentTypes, issuerMarks, terms } = vocabulary;
  return {
    documents: library.documents.map(
      (view): ReviewDocument => ({
        ...registryDocument(view),
        force: forceOf(library, view.id),
        titleChecked: view.data.verification === 'verified',
      }),
    ),
    vocabulary: { documentTypes, issuerMarks, terms, laws: vocabulary.citations.laws },
    mottos: vocabulary.mottos.map(({ id, name, variants, shortForms, slips }) => ({
      id,
      name,
      variants: variants.map(({ wording, since }) => ({ wording, since })),
      shortForms,
      slips: slips.map(({ printed, right }) => ({ printed, right })),
    })),
    acronyms: vocabulary.acronyms
      .filter(({ use }) => use === undefined)
      .map(({ code, expansion, variants }) => ({ code, expansion, variants })),
    places: [...vocabulary.places.values()].map(({ id, name }) => ({ id, name })),
    day,
  };
}
