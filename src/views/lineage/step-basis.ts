import { basisOf } from '../../library/lineage/step-basis.ts';
import type { Step } from '../../library/lineage/steps.ts';
import { lineageWords as words } from '../../words/lineage.ts';
import { type SourceView, sourceView } from '../entry/sources.ts';
import { entryName } from '../entry-name.ts';
import { passageAddress } from '../passage.ts';
import type { Site } from '../site.ts';

/** What a step rests on. */
export interface StepBasis {
  /** The sentence, how it says the step, and where it stands; none where no text has any. */
  sentence: { lead: string; text: string; from: string; href: string } | undefined;
  /** Sources that the passage names. */
  sources: readonly SourceView[];
}

/** The sentence that a step rests on, where it stands, and the sources it names. */
export function stepBasis(step: Step, site: Pick<Site, 'library' | 'url'>): StepBasis {
  const { library, url } = site;
  const { kind, child, parent, note } = step;
  const basis = basisOf(library, child, parent, kind, note);
  if (!basis) return { sentence: undefined, sources: [] };
  return {
    sentence: {
      lead: words.basis[basis.strength],
      text: basis.sentence,
      from: basis.entry === child ? words.ownPage : entryName(basis.entry, library),
      href: url(passageAddress(basis.entry, basis.field)),
    },
    sources: basis.sources.map((source) => sourceView(source, site)),
  };
}
