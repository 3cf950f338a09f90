import { actVerbs, validityWords as words } from '../../words/validity.ts';
import { firstDayOf, lastDayOf } from './day-span.ts';
import type { Dated, Incoming } from './validity.ts';

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
  /** Whether editors wrote it of the document itself: a sentence of its own. */
  isFinding?: true;
}

/** How long a text that cites a document shows that it is used: 24 months (house style, section 9). */
const yearsInUse = 2;

/** First day on which a proof no longer shows that the document is used. */
export function usedUntil({ last }: Proof): string {
  return `${Number(last.slice(0, 4)) + yearsInUse}${last.slice(4)}`;
}

/** Words as a sentence: its full stop stands before their source marks. */
export const asSentence = (said: string): string =>
  said.replace(/(?:\s*\[\^\d+\])*$/, (marks) => `.${marks}`);

/** The verb of an act that is only done to a document that applies; what ends parts of it leaves the rest. */
function provingVerb({ kind, parts }: Incoming): string | undefined {
  if (kind === 'so-ket' || kind === 'lien-quan') return undefined;
  if (kind !== 'thay-the' && kind !== 'bai-bo') return actVerbs[kind];
  return parts === undefined ? undefined : words.partly(actVerbs[kind]);
}

/** Days on which a document applied, in order; what is only inferred proves nothing. */
export function proofsOf(
  { effectiveOn, validity }: Dated,
  dated: readonly (Incoming & { on: string })[],
): Proof[] {
  const proofs = dated.flatMap((link): Proof[] => {
    if (link.known === 'inferred') return [];
    const verb = provingVerb(link);
    if (!verb) return [];
    return [
      {
        first: firstDayOf(link.on),
        last: lastDayOf(link.on),
        begins: words.done(link.label, verb, link.on),
        lasts: words.lastsDone(link.label, verb, link.on),
        // An account of a unit is no document, and has a page elsewhere.
        ...(link.kind === 'thuc-hien' ? {} : { by: link.from }),
      },
    ];
  });
  if (validity?.status === 'dang-ap-dung' && validity.seenOn) {
    const { seenOn, basis } = validity;
    const said = basis.replace(/\.((?:\s*\[\^\d+\])*)$/, '$1');
    const [first, last] = [firstDayOf(seenOn), lastDayOf(seenOn)];
    proofs.push({ first, last, begins: said, lasts: said, isFinding: true });
  }
  proofs.sort((a, b) => a.last.localeCompare(b.last));
  if (!effectiveOn) return proofs;
  const begins = words.inForceFrom(effectiveOn);
  // Guidance may be signed before what it guides takes effect; it proves nothing of that time.
  const later = proofs.filter(({ last }) => last > effectiveOn);
  return [{ first: effectiveOn, last: effectiveOn, begins }, ...later];
}
