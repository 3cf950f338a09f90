import type { ModelEntry } from '../../entries/entry.ts';
import { changeOf } from '../../models/change.ts';
import { documentedOf } from '../../models/documented.ts';
import { changeNames, documentedNames, scaleWords as words } from '../../words/scales.ts';
import type { Site } from '../site.ts';

/** A model on the two scales, each apart: how strong its change is, how well it is documented. */
export interface ScalesView {
  scales: readonly {
    name: string;
    level: string;
    /** Highest level of the scale, for the drawn steps. */
    most: number;
    at: number;
  }[];
  /** What documentation it has and lacks, each after its lead. */
  reasons: readonly { lead: string; text: string }[];
}

export function scalesView(
  { id, data }: ModelEntry,
  { library }: Pick<Site, 'library'>,
): ScalesView {
  const change = changeOf(data, library.followersOf(id).length);
  const { level, there, missing } = documentedOf(data);
  const reason = (lead: string, names: readonly string[]) =>
    names.length > 0 ? [{ lead, text: `${names.join('; ')}.` }] : [];
  return {
    scales: [
      {
        name: words.change,
        level: changeNames[change] ?? '',
        most: changeNames.length - 1,
        at: change,
      },
      {
        name: words.documented,
        level: documentedNames[level] ?? '',
        most: documentedNames.length - 1,
        at: level,
      },
    ],
    reasons: [
      ...reason(
        words.has,
        there.map((step) => words.there[step]),
      ),
      ...reason(
        words.lacks,
        missing.map((step) => words.missing[step]),
      ),
    ],
  };
}
