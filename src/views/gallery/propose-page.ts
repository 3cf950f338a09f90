import type { ProposalField } from '../../models/proposal/fields.ts';
import { proposalFields } from '../../models/proposal/fields.ts';
import type { TraitKind } from '../../schema/index.ts';
import { modelWords } from '../../words/model.ts';
import { proposeWords as words } from '../../words/propose.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';
import { modelCrumb } from './addresses.ts';

/** The form that prepares a proposal. */
export interface ProposePage extends PageHead {
  fields: readonly FilledField[];
  /** Where a proposal is sent to; none where the site names no address. */
  contact: string | undefined;
  /** Address of the form of editors, in which a proposal is written on. */
  form: string;
}

/** A field of the form with what can be chosen in it. */
export interface FilledField {
  field: ProposalField;
  options: readonly { id: string; name: string }[];
}

/** @param contact the address of the editors, an input of the build. */
export function proposePage(
  { library, url }: Pick<Site, 'library' | 'url'>,
  contact: string | undefined,
): ProposePage {
  const { unitTypes, fields, places, traits } = library.vocabulary;
  const named = (items: Iterable<{ id: string; name: string }>) =>
    [...items].map(({ id, name }) => ({ id, name }));
  const traitsOf = (kind: TraitKind) => named(traits.filter((trait) => trait.kind === kind));
  const options = {
    unitTypes: named(unitTypes.values()),
    fields: named(fields.values()),
    places: named(places.values()).toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
    by: Object.entries(modelWords.by).map(([id, name]) => ({ id, name })),
    kho: traitsOf('kho'),
    noi: traitsOf('noi'),
    nhom: traitsOf('nhom'),
    luc: traitsOf('luc'),
  };
  return {
    title: words.title,
    description: words.lead,
    contact,
    form: url('/bien-tap/'),
    crumbs: [modelCrumb],
    fields: proposalFields.map((field) => ({
      field,
      options: field.from ? options[field.from] : [],
    })),
  };
}
