import type { Mention, Resolution } from '../citations/index.ts';
import { titleFinding } from './cited-by-title.ts';
import type { Finding } from './finding.ts';
import { type DraftText, withPlacedFixes } from './place-fix.ts';
import type { ReviewLibrary } from './review-library.ts';

/** A citation of a draft with what it means. */
export interface Cited {
  mention: Mention;
  resolution: Resolution;
}

/** Documents that the draft names by their titles, outside what citations cover. */
export function titleFindings(
  draft: DraftText,
  cited: readonly Cited[],
  own: readonly string[],
  library: ReviewLibrary,
): Finding[] {
  const taken = cited.map(({ mention }) => ({ start: mention.start, end: mention.extent.whole }));
  const known = new Set(
    cited.flatMap(({ resolution }) => (resolution.kind === 'one' ? [resolution.id] : [])),
  );
  // A draft bears its own title, which cites nobody.
  const others = library
    .findTitles(draft.text, taken)
    .filter(({ document }) => !own.includes(document.id));
  return others.map((found) => {
    const isFirst = !known.has(found.document.id);
    known.add(found.document.id);
    return withPlacedFixes(titleFinding(draft.text, found, isFirst, library), draft);
  });
}
