import type { LegalForceStatus, Legislation } from 'schema-dts';
import { entryAddress } from '../../entries/addresses.ts';
import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import type { StateStatus } from '../../library/validity/validity.ts';
import type { RelationKind } from '../../schema/index.ts';

/** States that schema.org has a word for; of all others nothing is said. */
const force: Partial<Record<StateStatus, LegalForceStatus>> = {
  'con-hieu-luc': 'https://schema.org/InForce',
  'het-hieu-luc': 'https://schema.org/NotInForce',
  'mot-phan': 'https://schema.org/PartiallyInForce',
};

const changing = {
  'thay-the': 'legislationRepeals',
  'bai-bo': 'legislationRepeals',
  'sua-doi': 'legislationAmends',
} as const satisfies Partial<Record<RelationKind, string>>;

type Described = Exclude<Legislation, string>;

/**
 * A document in the words of schema.org, which follow ELI. Only what is certain: states that rest on
 * a guess have no word here, and guessed relations are left out.
 */
export function legislation(
  view: DocumentView,
  library: Library,
  whole: (address: string) => string,
): Described {
  const { data } = view;
  const state = force[library.validity(view.id).status];
  return {
    '@type': 'Legislation',
    '@id': whole(view.address),
    name: data.title,
    inLanguage: 'vi',
    legislationType: data.type,
    ...(data.number ? { legislationIdentifier: data.number } : {}),
    ...(data.issuedOn ? { legislationDate: data.issuedOn } : {}),
    ...(data.effectiveOn ? { temporalCoverage: `${data.effectiveOn}/..` } : {}),
    legislationPassedBy: { '@type': 'Organization', name: view.issuerName },
    ...(state ? { legislationLegalForce: state } : {}),
    ...changes(view.id, library, whole),
  };
}

/** What the document certainly does to others that the library holds, as a whole or in part. */
function changes(
  id: string,
  library: Library,
  whole: (address: string) => string,
): Pick<Described, 'legislationAmends' | 'legislationRepeals'> {
  const sure = library.relations(id).outgoing.filter(({ guess }) => !guess);
  const of = (property: string) =>
    sure.flatMap(({ kind, other, relation }) => {
      if (!other || !isChanging(kind)) return [];
      // What ends parts alone amends the rest.
      const meant = relation.parts === undefined ? changing[kind] : 'legislationAmends';
      return meant === property ? [{ '@id': whole(entryAddress('document', other.id)) }] : [];
    });
  const repealed = of('legislationRepeals');
  const amended = of('legislationAmends');
  return {
    ...(repealed.length > 0 ? { legislationRepeals: repealed } : {}),
    ...(amended.length > 0 ? { legislationAmends: amended } : {}),
  };
}

const isChanging = (kind: RelationKind): kind is keyof typeof changing => kind in changing;
