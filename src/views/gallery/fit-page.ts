import { fitPoints, type Situation, sidePoints } from '../../models/fit.ts';
import type { TraitKind } from '../../schema/index.ts';
import { fitRuleWords, fitWords as words } from '../../words/fit.ts';
import type { PageHead } from '../entry/section.ts';
import type { ShownFacet } from '../lists/facets.ts';
import type { Site } from '../site.ts';
import { comparisonAddress, modelCrumb } from './addresses.ts';
import { modelFiles } from './model-data.ts';
import { shownModelFacets } from './model-facets.ts';

/** The form that ranks models for a unit, and the rule by which it does. */
export interface FitPage extends PageHead {
  /** Folder of the files that the ranking reads. */
  files: string;
  fields: readonly FitField[];
  /** The table of points. */
  rule: readonly { name: string; points: string }[];
  /** The closed vocabulary: what each word of it means. */
  traits: readonly { name: string; means: string }[];
  /** Facets to browse by without the form. */
  facets: readonly ShownFacet[];
  comparison: string;
}

/** A choice of the form. */
export interface FitField {
  key: keyof Situation;
  label: string;
  /** Its name in the address. */
  parameter: string;
  options: readonly { id: string; name: string }[];
}

export function fitPage(site: Pick<Site, 'library' | 'url' | 'once'>): FitPage {
  const { library, url } = site;
  const fields = fieldsOf(site);
  return {
    title: words.title,
    description: words.lead,
    crumbs: [modelCrumb],
    files: url(modelFiles(site).folder),
    fields,
    rule: [
      ...fields.map(({ key, label }) => ({ name: label, points: String(fitPoints[key]) })),
      { name: fitRuleWords.side, points: String(sidePoints) },
    ],
    traits: library.vocabulary.traits.map(({ name, means }) => ({ name, means })),
    facets: shownModelFacets(site).filter(({ key }) => key === 'kho-khan' || key === 'don-vi'),
    comparison: url(comparisonAddress),
  };
}

function fieldsOf({ library }: Pick<Site, 'library'>): FitField[] {
  const { traits, unitTypes } = library.vocabulary;
  const traitsOf = (kind: TraitKind) =>
    traits.filter((trait) => trait.kind === kind).map(({ id, name }) => ({ id, name }));
  const field = (key: keyof Situation, parameter: string, options: FitField['options']) => ({
    key,
    label: words.labels[key],
    parameter,
    options,
  });
  return [
    field('difficulty', 'kho', traitsOf('kho')),
    field(
      'unitType',
      'don-vi',
      [...unitTypes.values()].map(({ id, name }) => ({ id, name })),
    ),
    field('group', 'nhom', traitsOf('nhom')),
    field('place', 'noi', traitsOf('noi')),
    field('resource', 'luc', traitsOf('luc')),
  ];
}
