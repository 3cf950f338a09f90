import type { RegistryDocument } from '../citations/index.ts';
import { numberSlug } from '../citations/index.ts';
import { issuersOf, localIssuer } from '../words/issuers.ts';
import { entryAddress, numberAddress } from './addresses.ts';
import type { DocumentEntry } from './entry.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A document with the names its ids stand for: what lists, pages and search show. */
export interface DocumentView {
  id: string;
  entry: DocumentEntry;
  data: DocumentEntry['data'];
  /** Address of its page. */
  address: string;
  /** The number, or the short or full title of a document that has none. */
  label: string;
  /** Slug of the number, `25-nq-tw`; `undefined` without a number. */
  slug: string | undefined;
  /** Address of the page of its number. */
  numberAddress: string | undefined;
  /** Issuing body as a reader expects it, with term or place. */
  issuerName: string;
  /** Level of the issuing body. */
  level: string;
  /** Province of a local issuer, as it was named. */
  placeName: string | undefined;
  /** Year of issue, or `undefined`. */
  year: string | undefined;
}

/** Joins an entry with the vocabulary. */
export function documentView(entry: DocumentEntry, vocabulary: Vocabulary): DocumentView {
  const { data, id } = entry;
  const place = data.place === undefined ? undefined : vocabulary.places.get(data.place);
  const names = [data.issuer, ...data.coIssuers].map((id) => {
    const issuer = vocabulary.issuers.get(id);
    if (issuer === undefined) return id;
    return issuer.local && place ? localIssuer(issuer.name, place) : issuer.name;
  });
  return {
    id,
    entry,
    data,
    address: entryAddress('document', id),
    label: data.number ?? data.shortName ?? data.title,
    slug: data.number ? numberSlug(data.number) : undefined,
    numberAddress: data.number ? numberAddress(data.number) : undefined,
    issuerName: data.issuerName ?? issuersOf(names, data.term),
    level: vocabulary.issuers.get(data.issuer)?.level ?? 'trung-uong',
    placeName: place?.name,
    year: data.issuedOn?.slice(0, 4),
  };
}

/** The document as the citation engine's registry wants it. */
export function registryDocument(view: DocumentView): RegistryDocument {
  const { data, id } = view;
  return {
    id,
    number: data.number ?? null,
    type: data.type,
    title: data.title,
    aliases: [...data.aliases, ...(data.shortName ? [data.shortName] : [])],
    issuer: view.issuerName,
    issuedOn: data.issuedOn ?? null,
    ...(data.place ? { place: data.place } : {}),
    ...(view.placeName ? { placeName: view.placeName } : {}),
    ...(data.term ? { term: data.term } : {}),
  };
}
