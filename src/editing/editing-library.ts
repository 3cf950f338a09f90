import {
  createRegistry,
  createScanner,
  createVocabulary,
  type Registry,
  type RegistryDocument,
  type Scanner,
} from '../citations/index.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { type DataOf, type Kind, kindPlaces } from '../entries/kinds.ts';
import type { Vocabulary } from '../entries/vocabulary.ts';
import { salvage } from '../schema/index.ts';
import type { EditingData, KnownDocument } from './editing-data.ts';
import { emptyBody } from './empty-body.ts';

/** The library as far as the form needs it, ready to be asked. */
export interface EditingLibrary {
  readonly data: EditingData;
  readonly vocabulary: Vocabulary;
  /** Every entry by what is known of it, for the checks between entries. */
  readonly entries: readonly AnyEntry[];
  readonly scanner: Scanner;
  readonly registry: Registry;
  document(id: string): KnownDocument | undefined;
}

/** Prepares the data; the indexes are made once and serve every key that is pressed. */
export function createEditingLibrary(data: EditingData): EditingLibrary {
  const vocabulary = vocabularyOf(data);
  const documents = new Map(data.documents.map((document) => [document.id, document]));
  return {
    data,
    vocabulary,
    entries: [
      ...data.documents.map((known) =>
        standIn('document', known, { ...known, sources: sourcesOf(known) }),
      ),
      ...data.entries.map((known) => standIn(known.kind, known, { ...known, title: known.name })),
    ],
    scanner: createScanner(vocabulary.citations),
    registry: createRegistry(data.documents.map(registryDocument(data)), vocabulary.citations),
    document: (id) => documents.get(id),
  };
}

/** An entry that holds what is known of it, and nothing that a check could find fault with. */
function standIn(kind: Kind, { id, file }: { id: string; file: string }, known: object): AnyEntry {
  const blank = blanks.get(kind) ?? blankOf(kind);
  blanks.set(kind, blank);
  const entries = Object.entries(known).filter(
    ([key, value]) => value !== undefined && key !== 'kind' && key in kindPlaces[kind].schema.shape,
  );
  const relations = (known as Partial<KnownDocument>).relations ?? [];
  return {
    kind,
    id,
    data: { ...blank, ...Object.fromEntries(entries), ...(kind === 'document' && { relations }) },
    body: emptyBody,
    bodyLine: 1,
    file,
    locate: () => ({ line: 1, column: 1 }),
  } as AnyEntry;
}

const sourcesOf = ({ unofficial }: KnownDocument) =>
  unofficial.map((isCopy) => ({ title: '…', ...(isCopy ? { unofficial: true } : {}) }));

const blanks = new Map<Kind, DataOf[Kind]>();
const blankOf = (kind: Kind): DataOf[Kind] =>
  salvage(kindPlaces[kind].schema, {}, 'x')?.data as DataOf[Kind];

function registryDocument({ places }: EditingData): (known: KnownDocument) => RegistryDocument {
  const names = new Map(places.map(({ id, name }) => [id, name]));
  return ({ id, number, type, title, aliases, issuerName, place, term, issuedOn }) => ({
    id,
    number: number ?? null,
    type,
    title,
    aliases,
    issuer: issuerName,
    issuedOn: issuedOn ?? null,
    ...(place ? { place, placeName: names.get(place) } : {}),
    ...(term ? { term } : {}),
  });
}

/** The lists as the checks ask them; what only pages show is left empty. */
function vocabularyOf(data: EditingData): Vocabulary {
  const byId = <Item extends { id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  const groups = (items: EditingData['fields']) =>
    byId(items.map(({ id, name }) => ({ id, name, topics: [] })));
  return {
    documentTypes: [...data.vocabulary.documentTypes],
    issuerMarks: [...data.vocabulary.issuerMarks],
    terms: [...data.vocabulary.terms],
    acronyms: data.acronyms.map((acronym) => ({ ...acronym, expansion: '', verified: true })),
    provinces: [],
    issuers: byId(data.issuers),
    topics: byId(data.topics),
    fields: groups(data.fields),
    unitTypes: groups(data.unitTypes),
    traits: data.traits.map((trait) => ({ ...trait, means: '', said: [] })),
    mottos: data.mottos.map(({ id, name }) => ({ id, name }) as Vocabulary['mottos'][number]),
    locateMotto: () => ({ line: 1, column: 1 }),
    places: byId(data.places),
    citations: createVocabulary(data.vocabulary),
  } as Vocabulary;
}
