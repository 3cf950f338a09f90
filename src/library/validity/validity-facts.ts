import type { DocumentData } from '../../schema/index.ts';
import { actVerbs, validityWords as words } from '../../words/validity.ts';
import { endsWhole } from '../relations/sound-relations.ts';
import { dayAfter, firstDayOf, lastDayOf } from './day-span.ts';
import { type Proof, proofsOf } from './proofs.ts';
import type { Dated, Incoming, Search, Validity } from './validity.ts';

/** Something that holds from a day on. */
export interface Turn extends Omit<Validity, 'status' | 'searched'> {
  /** Short citation of the document that brought it about. */
  label?: string;
  /** First day on which it certainly holds. */
  day: string;
}

/** What editors found of a document's force. */
export type Claim = Turn & {
  status: NonNullable<DocumentData['validity']>['status'];
  /** Whether the source says since when. */
  dated: boolean;
};

/** What is known of a document's life, day by day. */
export interface ValidityFacts {
  /** The first and last day on which it may have been issued. */
  issued?: { on: string; first: string; last: string };
  /** First day of force. */
  start?: string;
  /** Its end as a whole: `expiredOn`, or else the first that a proven relation or a source tells of. */
  end?: Turn & { certain: boolean };
  /** The end of what it set out to do. */
  over?: Turn;
  /** Proven ends of parts of it, in the order of their days. */
  parts: Turn[];
  /** Amendments, in the order of their days. */
  amendments: Turn[];
  /** Days on which it applied, in order. */
  proofs: Proof[];
  /** A newer text on the same subject of which no source says that it ends this one. */
  newer?: Turn;
  /** From when on what editors found holds; it tells nothing of the time before. */
  claim?: Claim;
  search?: Search;
  /** Who replaced or repealed it on a day that nobody knows. */
  undatedEnd?: Incoming;
}

export type DatedLink = Incoming & { on: string };

const endVerb = (kind: Incoming['kind']): string =>
  actVerbs[kind === 'thay-the' ? 'thay-the' : 'bai-bo'];

/** Whether an act ends a document as a whole, proven or not. */
const wouldEnd = ({ kind, parts }: Incoming): boolean =>
  kind !== 'thuc-hien' && endsWhole({ kind, parts });

/** A guess never ends a document: only what a public source says does. */
const ends = (link: Incoming): boolean => wouldEnd(link) && link.known === 'proven';

/** Gathers what dates, relations and editors' findings tell of one document. */
export function validityFacts(document: Dated, incoming: readonly Incoming[]): ValidityFacts {
  const { issuedOn, effectiveOn, period, validity } = document;
  const dated = incoming
    .flatMap((link) => (link.on === undefined ? [] : [{ ...link, on: link.on }]))
    .toSorted((a, b) => lastDayOf(a.on).localeCompare(lastDayOf(b.on)));
  const facts: ValidityFacts = {
    parts: dated
      .filter(({ kind, parts, known }) => isEnding(kind) && parts && known === 'proven')
      .map((link) => turnOf(link, endVerb(link.kind))),
    amendments: dated
      .filter(({ kind, known }) => kind === 'sua-doi' && known !== 'inferred')
      .map((link) => turnOf(link, actVerbs['sua-doi'])),
    proofs: proofsOf(document, dated),
  };
  if (issuedOn) {
    facts.issued = { on: issuedOn, first: firstDayOf(issuedOn), last: lastDayOf(issuedOn) };
  }
  if (effectiveOn) facts.start = effectiveOn;
  if (validity?.searchedOn) facts.search = { on: validity.searchedOn, where: validity.where };
  const claim = claimOf(document);
  const end = endOf(document, dated.filter(ends)[0], claim);
  if (end) facts.end = end;
  const newer = newerOf(dated, claim);
  if (newer) facts.newer = newer;
  if (claim?.status === 'da-hoan-thanh') facts.over = claim;
  else if (period?.to) {
    const day = dayAfter(lastDayOf(period.to));
    facts.over = {
      day,
      since: day,
      reason: words.periodOver(period.to),
    };
  }
  if (claim) facts.claim = claim;
  const undated = incoming.find((link) => ends(link) && link.on === undefined);
  if (undated) facts.undatedEnd = undated;
  return facts;
}

const isEnding = (kind: Incoming['kind']): boolean => kind === 'thay-the' || kind === 'bai-bo';

function turnOf({ label, parts, on, from }: DatedLink, verb: string): Turn {
  const reason = words.act(label, verb, parts, on);
  return { label, day: lastDayOf(on), reason, by: from, since: on };
}

function endOf(
  { expiredOn }: Dated,
  link: DatedLink | undefined,
  claim: Claim | undefined,
): ValidityFacts['end'] {
  if (expiredOn) {
    return {
      day: expiredOn,
      reason: words.endedFrom(expiredOn, link?.label, link && endVerb(link.kind)),
      since: expiredOn,
      certain: true,
      ...(link ? { by: link.from } : {}),
    };
  }
  const replaced = link && {
    ...turnOf(link, endVerb(link.kind)),
    reason: words.endedFrom(link.on, link.label, endVerb(link.kind)),
    certain: true,
  };
  const claimed = claim?.status === 'het-hieu-luc' ? { ...claim, certain: claim.dated } : undefined;
  return [replaced, claimed]
    .filter((turn) => turn !== undefined)
    .toSorted((a, b) => a.day.localeCompare(b.day))[0];
}

/** The first newer text: one that editors found, or one of which we only infer that it replaces. */
function newerOf(dated: readonly DatedLink[], claim: Claim | undefined): Turn | undefined {
  const guessed = dated.find((link) => wouldEnd(link) && !ends(link));
  const inferred = guessed && {
    ...turnOf(guessed, endVerb(guessed.kind)),
    reason: words.newer(guessed.label, guessed.on, guessed.known === 'inferred'),
  };
  const found = claim?.status === 'co-van-ban-moi-hon' ? claim : undefined;
  if (!found || !inferred) return found ?? inferred;
  return inferred.day.localeCompare(found.day) < 0 ? { ...found, day: inferred.day } : found;
}

/** What editors found holds since the day that a source names, else since the day of the search. */
function claimOf({ validity, checkedOn }: Dated): Claim | undefined {
  if (!validity) return undefined;
  const { status, basis, since, searchedOn, by, seenOn } = validity;
  const first = since ?? seenOn ?? searchedOn ?? checkedOn;
  // A finding that was never dated has no other day to begin on.
  const day = first ? lastDayOf(first) : '0001-01-01';
  return {
    status,
    day,
    reason: basis,
    dated: Boolean(since),
    ...(since ? { since } : {}),
    ...(by ? { by } : {}),
  };
}
