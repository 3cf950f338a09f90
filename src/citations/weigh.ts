import type { CitationContext } from './context.ts';
import type { Evidence, Verdict } from './evidence.ts';
import type { Mention } from './mention.ts';
import type { Holder } from './registry.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  weighDate,
  weighIssuer,
  weighOrder,
  weighTerm,
  weighTitle,
  weighType,
} from './weigh-fields.ts';
import { isAbout, weighCongress, weighLaw, weighPlenum } from './weigh-name.ts';
import { weighPlace } from './weigh-place.ts';

/** Weighs one document against what a mention says about it: each rule gives a verdict, and they add up. */
export function weigh(
  mention: Mention,
  { document, about, nicknamed }: Holder,
  vocabulary: Vocabulary,
  context: CitationContext,
): Evidence {
  const place = weighPlace(mention, document, vocabulary, context);
  const verdicts: readonly Verdict[] = [
    weighOrder(document, context),
    weighDate(mention, document),
    weighTerm(mention, document),
    weighIssuer(mention, document),
    weighType(mention, document),
    weighTitle(mention, document),
    place.verdict,
    weighPlenum(mention),
    weighLaw(mention, context),
    weighCongress(mention, document, place.known),
  ];
  const identified =
    (about === null || isAbout(mention, about)) && !verdicts.some(({ leavesOpen }) => leavesOpen);
  const subject = about !== null && identified ? 3 : 0;
  const score = verdicts.reduce((sum, verdict) => sum + verdict.score, subject);
  // Some province issues each number each year: without the place it takes the day, or year and title.
  const needed = mention.number === null && mention.name === null ? 3 : place.known ? -1 : 5;
  return {
    id: document.id,
    score,
    reasons: verdicts.flatMap(({ reason }) => reason ?? []),
    flags: verdicts.flatMap(({ flag }) => flag ?? []),
    possible: !verdicts.some(({ rulesOut }) => rulesOut),
    nicknamed,
    identified,
    placeKnown: place.known,
    sufficient: identified && score >= needed,
  };
}
