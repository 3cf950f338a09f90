import { fold } from '../vietnamese/index.ts';

/** Whether a sentence acts on a document today, or only tells of it. */
export type Use = 'basis' | 'history';

interface Span {
  start: number;
  end: number;
}

/** Stands for another citation, its title included: what that says is not what the sentence says. */
const OTHER = '§';
const CLAUSE_END = /[;\n!?]|\.(?=\s|$)/g;
/** Citations in a row before the one in question: “bãi bỏ A, B và C”. */
const ROW = '(?:§[\\s,]*(?:va |cung )?)*';
/** How far behind a citation its verb may stand: “… của Bộ Chính trị (nay đã hết hiệu lực)”. */
const VERB_REACH = 60;

/** Verbs that end or change what follows: it is their object, nobody acts on it. */
const ENDS_IT = new RegExp(
  `(?:thay the|thay cho|bai bo|huy bo|sua doi|sua doi,? bo sung)(?: cho| toan bo| mot so (?:dieu|noi dung)(?: cua)?)* ${ROW}$`,
);
/** Behind it: that it was replaced, ended, or is of the past. */
const HAS_ENDED =
  /^[^§]*?(?:duoc thay (?:the|bang)|bi (?:thay the|bai bo|huy bo)|het hieu luc|khong con hieu luc|truoc day)/;
/** Years gone by under it, or a summing up of them, up to its name. */
const LOOKS_BACK = [
  /(?:tong ket|so ket|nhin lai)[^§,;]*$/,
  /(?:danh gia|kiem diem)[^§,;]*(?:thuc hien|trien khai|thi hanh)[^§,;]*$/,
  /(?:qua|sau)(?: hon| gan)? (?:\d+|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?: (?:lam|muoi))? nam [^§]*$/,
];
/** Behind which a new matter begins: “sau 10 năm, căn cứ X”, “tổng kết theo X”. */
const ACTS_BY_IT = /(?:^|[^a-z])(?:can cu|theo|tiep tuc)(?![a-z])/;
/** What makes a basis of it, whatever years stand beside it. */
const GROUNDS = /(?:^|[^a-z])(?:can cu|tiep tuc)(?![a-z])/;
/** A verb in the past. */
const DONE =
  /(?:^|[^a-z])da (?:duoc |kip thoi |nghiem tuc )*(?:to chuc|trien khai|thuc hien|quan triet|ban hanh|chi dao|xay dung)[^§,]*$/;
const BEFORE = /(?:^|[^a-z])truoc day(?![a-z])/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * Whether the sentence makes a citation a basis for acting or only tells of it. What it does not
 * show counts as a basis: an ended document among the grounds must not pass in silence.
 *
 * @param others the other citations of the draft, with their titles.
 * @param when day of the draft, and since when the document no longer applies, as far as known.
 */
export function useOf(
  text: string,
  citation: Span,
  others: readonly Span[],
  when: { day: string; since: string | null },
): Use {
  const before = fold(clauseBefore(text, citation.start, others));
  const after = fold(clauseAfter(text, citation.end, others));
  if (ENDS_IT.test(before) || HAS_ENDED.test(after.slice(0, VERB_REACH))) return 'history';
  if (looksBack(before)) return 'history';
  if (GROUNDS.test(before)) return 'basis';
  if (BEFORE.test(before) || DONE.test(before)) return 'history';
  // Years right behind another citation are that one's.
  const clause = `${before} ${after}`.replace(/§[^,§]*/g, OTHER);
  return isOfThePast(clause, when) ? 'history' : 'basis';
}

/** Whether the last that is said before it is that years under it have gone by. */
function looksBack(before: string): boolean {
  return LOOKS_BACK.some((pattern) => {
    const [found] = pattern.exec(before) ?? [];
    return found !== undefined && !ACTS_BY_IT.test(found);
  });
}

/** Whether all years of the clause lie before the draft, and none after the document's end. */
function isOfThePast(clause: string, { day, since }: { day: string; since: string | null }) {
  const years = [...clause.matchAll(YEAR)].map(([year]) => year);
  const last = since?.slice(0, 4) ?? day.slice(0, 4);
  return years.length > 0 && years.every((year) => year < day.slice(0, 4) && year <= last);
}

function clauseBefore(text: string, start: number, others: readonly Span[]): string {
  const masked = mask(text, Math.max(0, start - REACH), start, others);
  const last = [...masked.matchAll(CLAUSE_END)].at(-1);
  return masked.slice(last === undefined ? 0 : last.index + 1);
}

function clauseAfter(text: string, end: number, others: readonly Span[]): string {
  const masked = mask(text, end, Math.min(text.length, end + REACH), others);
  const next = masked.search(CLAUSE_END);
  return next < 0 ? masked : masked.slice(0, next);
}

/** A clause is read so far and no farther. */
const REACH = 400;

/** A stretch of the draft in which each other citation is one sign. */
function mask(text: string, from: number, to: number, others: readonly Span[]): string {
  let masked = '';
  let at = from;
  for (const { start, end } of others) {
    if (end <= at || start >= to) continue;
    masked += text.slice(at, Math.max(at, start)) + OTHER;
    at = Math.min(to, end);
  }
  return masked + text.slice(at, to);
}
