import type { DocumentEntry } from '../entries/entry.ts';
import type { Library } from '../library/library.ts';
import { searchDue } from '../library/validity/search-due.ts';
import type { Problem } from '../schema/index.ts';

/**
 * Searches for a successor that have grown old by the library's day. They stop nothing: what was
 * found stays true of its day. What nobody searched says so itself.
 */
export function checkSearches({
  documents,
  day,
  validity,
}: Pick<Library, 'documents' | 'day' | 'validity'>): Problem[] {
  return documents.flatMap(({ id, data, entry }) => {
    const state = validity(id);
    const { searched } = state;
    const due = searchDue(state, data.issuedOn, day);
    if (searched === undefined || due === undefined || due >= day) return [];
    return [problemOf(entry, searched.on, due)];
  });
}

function problemOf({ file, locate }: DocumentEntry, searchedOn: string, due: string): Problem {
  return {
    file,
    ...locate(['validity', 'searchedOn']),
    field: 'validity.searchedOn',
    code: 'tim-qua-han',
    message: `Lần tìm văn bản thay thế gần nhất (${searchedOn}) đã quá hạn ${due}.`,
    hint: 'Tìm lại, rồi ghi searchedOn:, where: và basis: theo lần tìm mới.',
    severity: 'warning',
  };
}
