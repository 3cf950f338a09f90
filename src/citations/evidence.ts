import type { Mention } from './mention.ts';
import type { Holder } from './registry.ts';
import type { CitationContext } from './resolve.ts';
import type { Vocabulary } from './vocabulary.ts';
import { weighDate, weighIssuer, weighTerm, weighTitle, weighType } from './weigh-fields.ts';
import { isAbout, isLater, weighName, weighPlace } from './weigh-identity.ts';

/** A field in which text and library disagree. */
export interface Flag {
  field: 'issuedOn' | 'term' | 'issuer' | 'type';
  /** What the citing text says. */
  stated: string;
  /** What the library holds. */
  held: string;
}

/** What speaks for one document being the one meant. */
export interface Evidence {
  id: string;
  score: number;
  /** Reasons in Vietnamese, for readers and editors. */
  reasons: string[];
  flags: Flag[];
  /** False where the document cannot be meant at all: issued later, or of another province. */
  possible: boolean;
  /** The mention is a nickname its entry gives it. */
  nicknamed: boolean;
  /** False where the nickname needs words that the text lacks, or the body whose congress is meant is open. */
  told: boolean;
  /** False where the number is one of many provinces' and the text does not tell whose. */
  placeKnown: boolean;
  /** True where nothing but this document fits, as far as the text says. */
  sufficient: boolean;
}

/** Weighs one document against what a mention says of it. */
export function weigh(
  mention: Mention,
  { document, about, nicknamed }: Holder,
  vocabulary: Vocabulary,
  context: CitationContext,
): Evidence {
  const found: Evidence = {
    id: document.id,
    score: 0,
    reasons: [],
    flags: [],
    possible: !isLater(document.issuedOn, context.date),
    sufficient: false,
    nicknamed,
    told: about === null || isAbout(mention, about),
    placeKnown: true,
  };
  weighDate(mention, document, found);
  weighTerm(mention, document, found);
  weighIssuer(mention, document, found);
  weighType(mention, document, found);
  weighTitle(mention, document, found);
  found.placeKnown = weighPlace(mention, document, vocabulary, context, found);
  weighName(mention, document, context, found);
  if (about !== null && found.told) found.score += 3;
  const identified = mention.number !== null || mention.name !== null;
  // Some province issues each number each year: without the place it takes the day, or year and title.
  const needed = !identified ? 3 : found.placeKnown ? -1 : 5;
  found.sufficient = found.told && found.score >= needed;
  return found;
}
