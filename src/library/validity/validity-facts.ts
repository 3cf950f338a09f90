import { formatDate } from '../../vietnamese/index.ts';
import { endsWhole } from '../relations/sound-relations.ts';
import { dayAfter, firstDayOf, lastDayOf } from './day-span.ts';
import type { Dated, Incoming, Validity } from './validity.ts';

/** Something that holds from a day on. */
export interface Turn extends Omit<Validity, 'status'> {
  /** First day on which it certainly holds. */
  day: string;
}

/** A day on which a document certainly applied. */
export interface Proof {
  /** First and last day that it may have been: apart where only the month or year is known. */
  first: string;
  last: string;
  /** As it begins a sentence: *Có hiệu lực từ ngày …*. */
  begins: string;
  /** As it goes on: *đến … còn được … triển khai*; nothing where it tells of a beginning only. */
  lasts?: string;
  by?: string;
}

/** What is known of a document's life, day by day. */
export interface ValidityFacts {
  /** The first and last day on which it may have been issued. */
  issued?: { on: string; first: string; last: string };
  /** First day of force. */
  start?: string;
  /** Its end as a whole: `expiredOn`, or else the first that a relation or a source tells of. */
  end?: Turn & { certain: boolean };
  /** The end of what it set out to do. */
  over?: Turn;
  /** Ends of parts of it, in the order of their days. */
  parts: Turn[];
  /** Amendments, in the order of their days. */
  amendments: Turn[];
  /** Days on which it applied, in order. */
  proofs: Proof[];
  /** From when on the claim of a source holds; a claim tells nothing of the time before. */
  claim?: Turn & { status: NonNullable<Dated['validity']>['status']; dated: boolean };
  /** Who replaced or repealed it on a day that nobody knows. */
  undatedEnd?: Incoming;
}

const endVerb = (kind: Incoming['kind']) => (kind === 'thay-the' ? 'thay thế' : 'bãi bỏ');

/** Verbs of what is only done to a document that applies. */
const livingVerbs: Partial<Record<Incoming['kind'], string>> = {
  'tiep-tuc-thuc-hien': 'cho tiếp tục thực hiện',
  'sua-doi': 'sửa đổi, bổ sung',
  'huong-dan': 'hướng dẫn',
  'trien-khai': 'triển khai',
};

/** Gathers what dates, relations and a source's claim tell of one document. */
export function validityFacts(document: Dated, incoming: readonly Incoming[]): ValidityFacts {
  const { issuedOn, effectiveOn, period } = document;
  const dated = incoming
    .flatMap((link) => (link.on === undefined ? [] : [{ ...link, on: link.on }]))
    .toSorted((a, b) => lastDayOf(a.on).localeCompare(lastDayOf(b.on)));
  const facts: ValidityFacts = {
    parts: dated
      .filter((link) => (link.kind === 'thay-the' || link.kind === 'bai-bo') && !endsWhole(link))
      .map((link) => turnOf(link, `${link.label} ${endVerb(link.kind)} ${link.parts}`)),
    amendments: dated
      .filter(({ kind }) => kind === 'sua-doi')
      .map((link) =>
        turnOf(link, `${link.label} sửa đổi, bổ sung${link.parts ? ` ${link.parts}` : ''}`),
      ),
    proofs: proofsOf(effectiveOn, dated),
  };
  if (issuedOn) {
    facts.issued = { on: issuedOn, first: firstDayOf(issuedOn), last: lastDayOf(issuedOn) };
  }
  if (effectiveOn) facts.start = effectiveOn;
  const ended = dated.filter(endsWhole);
  const claim = claimOf(document);
  const claimed = claim?.status === 'het-hieu-luc' ? { ...claim, certain: claim.dated } : undefined;
  const end =
    expiryOf(document, ended[0]) ??
    [replacementOf(ended[0]), claimed]
      .filter((turn) => turn !== undefined)
      .toSorted((a, b) => a.day.localeCompare(b.day))[0];
  if (end) facts.end = end;
  if (claim?.status === 'da-hoan-thanh') facts.over = claim;
  else if (period?.to) {
    const day = dayAfter(lastDayOf(period.to));
    facts.over = {
      day,
      since: day,
      reason: `Thời kỳ thực hiện đã kết thúc (${formatDate(period.to)}).`,
    };
  }
  if (claim) facts.claim = claim;
  const undated = incoming.find((link) => endsWhole(link) && link.on === undefined);
  if (undated) facts.undatedEnd = undated;
  return facts;
}

function turnOf(link: Incoming & { on: string }, what: string): Turn {
  return {
    day: lastDayOf(link.on),
    reason: `${what} (${formatDate(link.on)})`,
    by: link.from,
    since: link.on,
  };
}

type DatedLink = Incoming & { on: string };

function expiryOf({ expiredOn }: Dated, end: DatedLink | undefined): ValidityFacts['end'] {
  if (!expiredOn) return undefined;
  const cause = end ? `, do ${end.label} ${endVerb(end.kind)}` : '';
  return {
    day: expiredOn,
    reason: `Hết hiệu lực từ ngày ${formatDate(expiredOn)}${cause}.`,
    since: expiredOn,
    certain: true,
    ...(end ? { by: end.from } : {}),
  };
}

function replacementOf(end: DatedLink | undefined): ValidityFacts['end'] {
  if (!end) return undefined;
  return {
    day: lastDayOf(end.on),
    reason: `Được ${end.label} ${endVerb(end.kind)} (${formatDate(end.on)}).`,
    since: end.on,
    by: end.from,
    certain: true,
  };
}

/** What a source says holds since the day it names, else since the day on which it was read. */
function claimOf({ validity, checkedOn }: Dated): ValidityFacts['claim'] {
  if (!validity) return undefined;
  const { status, basis, since } = validity;
  // A claim that was never dated has no other day to begin on.
  const day = since ? lastDayOf(since) : checkedOn ? lastDayOf(checkedOn) : '0001-01-01';
  return { status, day, reason: basis, dated: Boolean(since), ...(since ? { since } : {}) };
}

function proofsOf(effectiveOn: string | undefined, dated: readonly DatedLink[]): Proof[] {
  const proofs = dated.flatMap((link): Proof[] => {
    const verb = livingVerbs[link.kind];
    const partly = (link.kind === 'thay-the' || link.kind === 'bai-bo') && !endsWhole(link);
    if (!verb && !partly) return [];
    const done = verb ?? `${endVerb(link.kind)} một phần`;
    const day = formatDate(link.on);
    return [
      {
        first: firstDayOf(link.on),
        last: lastDayOf(link.on),
        begins: `Được ${link.label} ${done} (${day})`,
        lasts: `được ${link.label} ${done} (${day})`,
        by: link.from,
      },
    ];
  });
  if (!effectiveOn) return proofs;
  const begins = `Có hiệu lực từ ngày ${formatDate(effectiveOn)}`;
  // Guidance may be signed before what it guides takes effect; it proves nothing of that time.
  const later = proofs.filter(({ last }) => last > effectiveOn);
  return [{ first: effectiveOn, last: effectiveOn, begins }, ...later];
}
