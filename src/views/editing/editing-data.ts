import type { EditingData } from '../../editing/editing-data.ts';
import type { Library } from '../../library/library.ts';
import { type DataFiles, dataFiles } from '../lists/data-files.ts';

/** The same in files; `library.once(editingFiles)`. */
export const editingFiles = (library: Library): DataFiles<EditingData, 'documents' | 'entries'> =>
  dataFiles(editingData(library), ['documents', 'entries']);

/** What the form of editors needs of the library, as plain data. */
export function editingData(library: Library): EditingData {
  const { vocabulary, day } = library;
  const named = (items: Iterable<{ id: string; name: string }>) =>
    [...items].map(({ id, name }) => ({ id, name }));
  return {
    documents: library.documents.map(({ id, data, issuerName, entry }) => ({
      id,
      file: entry.file,
      number: data.number,
      type: data.type,
      title: data.title,
      issuer: data.issuer,
      issuerName,
      place: data.place,
      commune: data.commune,
      term: data.term,
      issuedOn: data.issuedOn,
      aliases: [...data.aliases, ...(data.shortName ? [data.shortName] : [])],
      relations: data.relations.map(({ kind, target, parts, certainty, source }) => ({
        kind,
        target,
        parts,
        certainty,
        source,
      })),
      effectiveOn: data.effectiveOn,
      expiredOn: data.expiredOn,
      verification: data.verification,
      unofficial: data.sources.map(({ unofficial }) => unofficial === true),
    })),
    entries: [
      ...library.modelPages.map(({ id, file, data: { name, unit, place } }) => ({
        kind: 'model' as const,
        id,
        file,
        name,
        unit,
        place,
      })),
      ...library.reports.map(({ id, file, data }) => ({
        kind: 'report' as const,
        id,
        file,
        name: data.title,
      })),
      ...library.sessions.map(({ id, file, data }) => ({
        kind: 'session' as const,
        id,
        file,
        name: data.title,
      })),
    ],
    vocabulary: {
      documentTypes: vocabulary.documentTypes,
      issuerMarks: vocabulary.issuerMarks,
      terms: vocabulary.terms,
      laws: vocabulary.citations.laws,
    },
    issuers: [...vocabulary.issuers.values()].map((issuer) => ({
      ...issuer,
      note: undefined,
      changes: [],
    })),
    places: [...vocabulary.places.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
    topics: named(vocabulary.topics.values()),
    fields: named(vocabulary.fields.values()),
    unitTypes: named(vocabulary.unitTypes.values()),
    traits: vocabulary.traits.map(({ id, kind, name }) => ({ id, kind, name })),
    mottos: named(vocabulary.mottos),
    acronyms: vocabulary.acronyms.map(({ code, variants }) => ({ code, variants })),
    day,
  };
}
