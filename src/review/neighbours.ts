import type { Mention } from '../citations/index.ts';
import { fold } from '../vietnamese/index.ts';

/** A citation as the ones beside it see it. */
export interface Neighbour {
  start: number;
  /** Where it ends with its title, at the latest where the next one begins. */
  end: number;
  /** Where the title ends that is the document's own; where its facts end, if none is quoted. */
  until: number;
  /** Whether what follows `until` may still be its title: the library does not know that. */
  whole: number;
}

/** All citations of a draft in order. `placed` are those whose documents, and so whose titles, are known. */
export function neighboursIn(
  cited: readonly { mention: Mention }[],
  placed: readonly { start: number; until: number }[],
): Neighbour[] {
  const known = new Map(placed.map(({ start, until }) => [start, until]));
  const found = cited.map(({ mention: { start, extent } }) => ({
    start,
    until: Math.max(extent.facts, known.get(start) ?? 0),
    whole: extent.whole,
  }));
  const starts = new Set(found.map(({ start }) => start));
  const titles = placed
    .filter(({ start }) => !starts.has(start))
    .map(({ start, until }) => ({ start, until, whole: until }));
  const all = [...found, ...titles].toSorted((a, b) => a.start - b.start);
  return all.map((one, index) => {
    const next = all[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    return { ...one, end: Math.max(one.until, Math.min(one.whole, next)) };
  });
}

/** Between a number and what its title carries out or changes: “Kế hoạch số 99/KH-TLĐ về việc triển khai …”. */
const TITLE_OF =
  /^[\s,(]*(?:ve|ve viec)(?: (?:tiep tuc|day manh|to chuc))* (?:trien khai|thuc hien|thi hanh|sua doi|bo sung|thay the|bai bo)[a-z ,]{0,40}$/;

/** Whether a place of the draft lies in the title of another document. */
export function isInTitle(draft: string, at: number, others: readonly Neighbour[]): boolean {
  return others.some(
    ({ start, until, whole }) =>
      start < at &&
      (until > at || (whole > at && TITLE_OF.test(fold(draft.slice(until, at)).trimEnd()))),
  );
}
