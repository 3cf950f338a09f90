import { formatDate, isIsoDate } from '../vietnamese/index.ts';
import type { EditingData, KnownDocument, Named } from './editing-data.ts';
import type { NameList } from './form-fields.ts';

/** Letters of a title that a list has room for. */
const longestTitle = 70;

/** The lists that fields name something of; each name is there once, so that it tells which is meant. */
export function nameLists(data: EditingData): Readonly<Record<NameList, readonly Named[]>> {
  const entriesOf = (kind: string) => unique(data.entries.filter((entry) => entry.kind === kind));
  const traitsOf = (kind: string) => unique(data.traits.filter((trait) => trait.kind === kind));
  return {
    issuers: unique(data.issuers),
    places: unique(data.places),
    topics: unique(data.topics),
    fields: unique(data.fields),
    unitTypes: unique(data.unitTypes),
    types: [...new Set(data.vocabulary.documentTypes.map(({ name }) => name))].map((name) => ({
      id: name,
      name,
    })),
    documents: unique(data.documents.map((known) => ({ id: known.id, name: documentName(known) }))),
    models: entriesOf('model'),
    reports: entriesOf('report'),
    mottos: unique(data.mottos),
    kho: traitsOf('kho'),
    noi: traitsOf('noi'),
    nhom: traitsOf('nhom'),
    luc: traitsOf('luc'),
  };
}

/** A document as it is looked for: number, day, and what it is about. */
export function documentName({ number, issuedOn, title }: KnownDocument): string {
  const day = issuedOn !== undefined && isIsoDate(issuedOn) ? formatDate(issuedOn) : undefined;
  const short = title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title;
  return [[number, day].filter(Boolean).join(', '), short].filter(Boolean).join(' · ');
}

function unique(items: readonly Named[]): Named[] {
  const times = Map.groupBy(items, ({ name }) => name);
  return items.map(({ id, name }) => ({
    id,
    name: (times.get(name)?.length ?? 0) > 1 ? `${name} (${id})` : name,
  }));
}
