import { formatDate } from '../../vietnamese/index.ts';
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
export const asSentence = (words: string): string =>
  words.replace(/(?:\s*\[\^\d+\])*$/, (marks) => `.${marks}`);

/** Verbs of what is only done to a document that applies. */
const livingVerbs: Partial<Record<Incoming['kind'], string>> = {
  'tiep-tuc-thuc-hien': 'cho tiếp tục thực hiện',
  'sua-doi': 'sửa đổi, bổ sung',
  'huong-dan': 'hướng dẫn',
  'trien-khai': 'triển khai',
  'can-cu': 'dẫn làm căn cứ',
  'thuc-hien': 'thực hiện',
};

/** Days on which a document applied, in order; what is only inferred proves nothing. */
export function proofsOf(
  { effectiveOn, validity }: Dated,
  dated: readonly (Incoming & { on: string })[],
): Proof[] {
  const proofs = dated.flatMap((link): Proof[] => {
    if (link.known === 'inferred') return [];
    const partly = link.parts !== undefined && (link.kind === 'thay-the' || link.kind === 'bai-bo');
    const verb =
      livingVerbs[link.kind] ??
      (partly ? `${link.kind === 'thay-the' ? 'thay thế' : 'bãi bỏ'} một phần` : undefined);
    if (!verb) return [];
    const day = formatDate(link.on);
    return [
      {
        first: firstDayOf(link.on),
        last: lastDayOf(link.on),
        begins: `Được ${link.label} ${verb} (${day})`,
        lasts: `được ${link.label} ${verb} (${day})`,
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
  const begins = `Có hiệu lực từ ngày ${formatDate(effectiveOn)}`;
  // Guidance may be signed before what it guides takes effect; it proves nothing of that time.
  const later = proofs.filter(({ last }) => last > effectiveOn);
  return [{ first: effectiveOn, last: effectiveOn, begins }, ...later];
}
