import type { CitationContext } from '../context.ts';
import type { Mention } from '../mention.ts';
import type { Holder } from '../registry.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Evidence, Finding } from './evidence.ts';
import { weighIssuer, weighType } from './issuer.ts';
import { kept } from './kept.ts';
import { isAbout, weighCongress, weighLaw, weighPlenum } from './name.ts';
import { weighPlace } from './place.ts';
import type { Rule, Scene } from './rule.ts';
import { weighDate, weighOrder, weighTerm } from './time.ts';
import { weighRecurrence, weighSubject, weighTitle } from './title.ts';

/** The rules that need nothing but the scene, by the names that `npm run cite -- --why` prints. */
const RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ['order', weighOrder],
  ['date', weighDate],
  ['term', weighTerm],
  ['issuer', weighIssuer],
  ['type', weighType],
  ['title', weighTitle],
  ['subject', weighSubject],
  ['recurrence', weighRecurrence],
  ['plenum', weighPlenum],
  ['law', weighLaw],
];
/** What a whole number without more has to reach, a running number, and a number that every province has. */
const NEEDED = { whole: -1, short: 3, placeless: 5 };

/** The same list for all holders of one mention, so that rules can keep what they find in it. */
const documentsOf = kept((holders: readonly Holder[]) => holders.map(({ document }) => document));

/** Weighs one document against what a mention says about it: each rule gives a verdict, and they add up. */
export function weigh(
  mention: Mention,
  { document, about, nicknamed }: Holder,
  holders: readonly Holder[],
  vocabulary: Vocabulary,
  context: CitationContext,
): Evidence {
  const scene: Scene = {
    mention,
    document,
    holders: documentsOf(holders),
    vocabulary,
    context,
    sameNumberAndDay:
      mention.kind === 'number' &&
      mention.issuedOn !== null &&
      mention.issuedOn === document.issuedOn,
  };
  const findings: Finding[] = [];
  const sum: Pick<Evidence, 'score' | 'reasons' | 'against' | 'flags'> = {
    score: 0,
    reasons: [],
    against: [],
    flags: [],
  };
  let leavesOpen = false;
  const take = (rule: string, verdict: ReturnType<Rule>) => {
    if (verdict === null) return;
    findings.push({ rule, ...verdict });
    sum.score += verdict.score;
    if (verdict.reason !== undefined) sum.reasons.push(verdict.reason);
    if (verdict.against !== undefined) sum.against.push(verdict.against);
    if (verdict.flag !== undefined) sum.flags.push(verdict.flag);
    leavesOpen ||= verdict.leavesOpen === true;
  };
  for (const [name, rule] of RULES) take(name, rule(scene));
  const place = weighPlace(scene);
  take('place', place.verdict);
  take('congress', weighCongress(place.known)(scene));
  const isOpen = about !== null && !isAbout(mention, about);
  if (about !== null && !isOpen && !leavesOpen)
    take('about', { score: 3, reason: `nói về ${about}` });
  const identified = !isOpen && !leavesOpen;
  const isShort = mention.number === null && mention.name === null;
  const needed = isShort ? NEEDED.short : place.known ? NEEDED.whole : NEEDED.placeless;
  return {
    id: document.id,
    ...sum,
    findings,
    nicknamed,
    identified,
    placeKnown: place.known,
    sufficient: identified && sum.score >= needed,
  };
}
