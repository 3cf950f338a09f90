import type { ModelEntry } from '../../entries/entry.ts';
import { evidenceReason, evidenceSteps } from '../../library/evidence.ts';
import type { Library } from '../../library/library.ts';
import { criteriaWords as words } from '../../words/criteria.ts';
import { evidenceNames } from '../../words/entries.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { likenessTitles } from '../../words/likeness.ts';
import { splitResults } from '../amounts.ts';
import { type Likeness, likenessPoints } from '../model/similar-models.ts';
import type { Site } from '../site.ts';

/** What the page of how models are chosen shows of the library as it is. */
export interface CriteriaPage {
  models: number;
  /** Models whose level editors set lower than their fields allow. */
  lowered: number;
  levels: readonly EvidenceLevel[];
  /** What each thing in common weighs between two models. */
  likeness: readonly { name: string }[];
  /** How many models have what. */
  counts: readonly { name: string }[];
}

/** A level of evidence, with the number of its models. */
export interface EvidenceLevel {
  level: number;
  name: string;
  /** What it asks for beside what the level below does. */
  asks: string;
  models: number;
  /** Address of the list of its models; none where there are none. */
  href: string | undefined;
}

export function criteriaPage({ library, url }: Pick<Site, 'library' | 'url'>): CriteriaPage {
  const { models } = library;
  return {
    models: models.length,
    lowered: models.filter((model) => isLowered(model, library)).length,
    levels: evidenceNames.map((name, level) => {
      const count = models.filter(({ data }) => data.evidence === level).length;
      return {
        level,
        name: name.replace(/^Mức \d: /, ''),
        asks: asksOf(level),
        models: count,
        href: count > 0 ? url(`/mo-hinh/bang-chung/${level}/`) : undefined,
      };
    }),
    likeness: likenessKinds.map((kind) => ({
      name: words.likeness(likenessTitles[kind], likenessPoints[kind]),
    })),
    counts: countsOf(library).map((name) => ({ name })),
  };
}

const likenessKinds = Object.keys(likenessPoints) as Likeness['kind'][];

function isLowered({ id, data }: ModelEntry, library: Library): boolean {
  return evidenceReason(data, library.followersOf(id).length).supported > data.evidence;
}

function asksOf(level: number): string {
  const steps = evidenceSteps.filter((step) => step.level === level);
  return steps.map(({ key }) => evidenceWords.there[key]).join('; ') || words.asksNothing;
}

function countsOf({ models, followersOf }: Library): string[] {
  const count = (has: (model: ModelEntry) => boolean) => models.filter(has).length;
  const { counts } = words;
  return [
    counts.claimed(count(({ data }) => data.danVanKheo)),
    counts.amounts(count(({ data }) => splitResults(data.results).outcomes.length > 0)),
    counts.before(count(({ data }) => data.results.some(({ before }) => before !== undefined))),
    counts.limitations(count(({ data }) => data.limitations.length > 0)),
    counts.inferred(count(({ data }) => data.difficultyInferred)),
    counts.needs(count(({ data }) => data.needs !== undefined)),
    counts.followed(count(({ id }) => followersOf(id).length > 0)),
  ];
}
