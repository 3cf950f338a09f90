import type { ProposalField } from '../../models/proposal/fields.ts';
import { proposalFields } from '../../models/proposal/fields.ts';
import { modelWords } from '../../words/model.ts';
import { proposeWords as words } from '../../words/propose.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';
import { modelCrumb } from './addresses.ts';

/** The form that prepares a proposal. */
export interface ProposePage extends PageHead {
  fields: readonly FilledField[];
}

/** A field of the form with what can be chosen in it. */
export interface FilledField {
  field: ProposalField;
  options: readonly { id: string; name: string }[];
}

export function proposePage({ library }: Pick<Site, 'library'>): ProposePage {
  const { unitTypes, fields, places } = library.vocabulary;
  const named = (items: Iterable<{ id: string; name: string }>) =>
    [...items].map(({ id, name }) => ({ id, name }));
  const options = {
    unitTypes: named(unitTypes.values()),
    fields: named(fields.values()),
    places: named(places.values()).toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
    by: Object.entries(modelWords.by).map(([id, name]) => ({ id, name })),
  };
  return {
    title: words.title,
    description: words.lead,
    crumbs: [modelCrumb],
    fields: proposalFields.map((field) => ({
      field,
      options: field.from ? options[field.from] : [],
    })),
  };
}
