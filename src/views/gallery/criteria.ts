import type { ModelEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { criteriaWords as words } from '../../words/criteria.ts';
import { likenessTitles } from '../../words/likeness.ts';
import { changeNames, documentedNames } from '../../words/scales.ts';
import { type Likeness, likenessPoints } from '../model/similar-models.ts';
import type { Site } from '../site.ts';
import { levelsOf } from './model-gallery.ts';

/** What the page of how models are chosen shows of the library as it is. */
export interface CriteriaPage {
  models: number;
  /** Entries filed as models that are none: their pages stay, the gallery leaves them out. */
  setAside: number;
  change: Scale;
  documented: Scale;
  /** What each thing in common weighs between two models. */
  likeness: readonly { name: string }[];
  /** How many models have what. */
  counts: readonly { name: string }[];
}

/** A scale with its levels, from the lowest. */
export interface Scale {
  caption: string;
  levels: readonly ScaleLevel[];
}

/** A level of a scale, with the number of its models. */
export interface ScaleLevel {
  level: number;
  name: string;
  models: number;
  /** Address of the list of its models; none where there are none. */
  href: string | undefined;
}

export function criteriaPage({ library, url }: Pick<Site, 'library' | 'url'>): CriteriaPage {
  const { models, modelPages } = library;
  const levels = models.map((model) => levelsOf(model, library));
  const scale = (
    key: 'change' | 'documented',
    facet: string,
    caption: string,
    names: readonly string[],
  ): Scale => ({
    caption,
    levels: names.map((name, level) => {
      const count = levels.filter((own) => own[key] === level).length;
      const href = count > 0 ? url(`/mo-hinh/${facet}/${level}/`) : undefined;
      return { level, name, models: count, href };
    }),
  });
  return {
    models: models.length,
    setAside: modelPages.length - models.length,
    change: scale('change', 'thay-doi', words.changeCaption, changeNames),
    documented: scale('documented', 'bang-chung', words.documentedCaption, documentedNames),
    likeness: likenessKinds.map((kind) => ({
      name: words.likeness(likenessTitles[kind], likenessPoints[kind]),
    })),
    counts: countsOf(library).map((name) => ({ name })),
  };
}

const likenessKinds = Object.keys(likenessPoints) as Likeness['kind'][];

function countsOf({ models }: Library): string[] {
  const count = (has: (model: ModelEntry) => boolean) => models.filter(has).length;
  const { counts } = words;
  return [
    counts.claimed(count(({ data }) => data.danVanKheo)),
    counts.steps(count(({ data }) => data.actions.length >= 4)),
    counts.limitations(count(({ data }) => data.limitations.length > 0)),
    counts.inferred(count(({ data }) => data.difficultyInferred)),
    counts.needs(count(({ data }) => data.needs !== undefined)),
    counts.told(count(({ body }) => body.plain.length > 0)),
  ];
}
