import type { Mention } from '../citations/index.ts';
import { type Finding, type Fix, findingAt } from './finding.ts';
import { besideForm, type Citation, endOfCitation, successorForm } from './fixes.ts';
import { isInTitle, type Neighbour, neighboursIn } from './neighbours.ts';
import type { DraftText } from './place-fix.ts';
import type { ReviewLibrary } from './review-library.ts';
import { type Standing, type StandingState, standingOn } from './standing.ts';
import { useOf } from './use-of-citation.ts';

/** A draft as it is asked for the standing of what it cites. */
export interface StandingContext extends DraftText {
  /** Day of the draft. */
  day: string;
  library: ReviewLibrary;
}

/** What a draft cites elsewhere. */
interface Elsewhere {
  /** All its citations with their titles, in its order. */
  spans: readonly Neighbour[];
  /** Documents that it certainly cites. */
  ids: ReadonlySet<string>;
}

/** A certain citation, or a document named by its title. */
interface Placed {
  id: string;
  start: number;
  end: number;
  text: string;
  /** Where it ends with its title, as far as that is the document's. */
  until: number;
  /** How it is cited; undefined where the title alone names it. */
  citation: Citation | undefined;
  /** Whether this is the first place that cites the document. */
  isFirst: boolean;
}

/** States in which a document can be cited without another thought. */
const CALM: ReadonlySet<StandingState> = new Set(['stands', 'searched', 'no-force']);

/**
 * The second answer to every certain citation of a draft, one a place: `replaced` where the document
 * has ended, else `standing`.
 *
 * @param answers the first answers, in the order of the draft.
 */
export function standingFindings(
  answers: readonly Finding[],
  certain: readonly Citation[],
  cited: readonly { mention: Mention }[],
  context: StandingContext,
): Finding[] {
  const placed = placesOf(answers, certain, context.text);
  const elsewhere = {
    spans: neighboursIn(cited, placed),
    ids: new Set(placed.map(({ id }) => id)),
  };
  const told = new Set<string>();
  return placed.map((place) => {
    const finding = standingFinding(place, told, elsewhere, context);
    if (!finding.quiet) told.add(place.id);
    return finding;
  });
}

/** Each place once, however many findings it has. */
function placesOf(
  answers: readonly Finding[],
  certain: readonly Citation[],
  text: string,
): Placed[] {
  const seen = new Set<string>();
  const byStart = new Map(certain.map((citation) => [citation.mention.start, citation]));
  const places = new Map(answers.map((finding) => [finding.start, finding]));
  return [...places.values()].flatMap((finding): Placed[] => {
    const { id, start, end } = finding;
    if (id === null) return [];
    const citation = byStart.get(start);
    const until = citation ? Math.max(end, endOfCitation(citation, text)) : end;
    const isFirst = !seen.has(id);
    seen.add(id);
    return [{ id, start, end, text: finding.text, until, citation, isFirst }];
  });
}

function standingFinding(
  place: Placed,
  told: ReadonlySet<string>,
  { spans, ids }: Elsewhere,
  { text, walls, day, library }: StandingContext,
): Finding {
  const { id, start, until } = place;
  const found = standingOn(
    library.document(id) ?? { id, force: [] },
    { day, today: library.day > day ? library.day : day },
    library.document,
  );
  const others = spans.filter((span) => span.start !== start);
  // What stands in the title of another document is that document's word, and nobody's to change.
  const use = isInTitle(text, start, others)
    ? 'history'
    : useOf(text, { start, end: until }, others, { day, since: found.since });
  const standing: Standing = { ...found, use };
  const isEnded = found.state === 'ended';
  // Once is enough for what is only to be thought of; an ended basis is wrong wherever it stands.
  const isSettled = !isEnded && (told.has(id) || ids.has(found.newer.at(-1) ?? ''));
  // A search in vain that gives a reason rests on what is not certain.
  const isCalm = CALM.has(found.state) && !(found.state === 'searched' && found.why !== null);
  const quiet = use === 'history' || isCalm || isSettled;
  return findingAt(isEnded ? 'replaced' : 'standing', place, {
    id,
    by: found.by,
    since: found.since,
    standing,
    quiet,
    fixes: quiet ? [] : fixesOf(place, standing, ids, { text, walls }, library),
  });
}

/**
 * What to put for a citation: in the place of an ended document the one that stands now. Where that one has only
 * newer texts behind it, the newest is offered instead, and never called the successor: nobody should cite what is
 * itself left behind. Beside a document that may still stand, what is newer.
 */
function fixesOf(
  { citation, isFirst, start, until }: Placed,
  { state, now, newer }: Standing,
  cited: ReadonlySet<string>,
  draft: DraftText,
  library: ReviewLibrary,
): Fix[] {
  const latest = newer.at(-1);
  const beside = latest === undefined ? undefined : library.document(latest);
  const successor = state === 'ended' && now !== null ? library.document(now) : undefined;
  const instead = state === 'ended' ? (beside ?? successor) : undefined;
  const fixes: Fix[] = [];
  if (instead) {
    const form = isFirst && !cited.has(instead.id) ? 'full' : 'short';
    const fix = citation
      ? successorForm(citation, instead, form, draft, library)
      : besideForm(instead, { start, end: until }, '', draft, library);
    fixes.push({ ...fix, puts: beside ? 'newest' : 'successor' });
  } else if (beside && !cited.has(beside.id)) {
    const barred = draft.walls.crossed({ start, end: until })?.kind;
    const fix = besideForm(beside, { start: until, end: until }, '; ', draft, library);
    // What stands in several cells has no place behind it for another citation.
    fixes.push(barred ? { ...fix, barred } : fix);
  }
  return fixes;
}
