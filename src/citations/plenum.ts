import { readOrdinal, toRoman } from '../vietnamese/index.ts';
import { termAt } from './after.ts';
import type { DocumentName, FurtherName, NameReading } from './mention.ts';
import { endAt, matchAt } from './sticky.ts';

const G = '[ \\n]{0,3}';
const CENTRE = `(?:trung${G}uong|t ?\\.? ?[uw](?![a-z]))`;
const COMMITTEE = `(?:(?:ban${G}chap${G}hanh|bch)${G})`;
const OPENING = `${G}(?:cua${G})?(?:(?:hoi${G}nghi|hn)${G})?`;
const WORDED =
  '(?:muoi(?: (?:mot|hai|ba|tu|bon|lam))?|nhat|hai|ba|tu|nam|sau|bay|tam|chin)(?![a-z])';
const FIGURE = '(?:\\d{1,2}(?![\\da-z]| ?[-/.] ?[\\da-z])|[ivxl]{1,6}(?![a-z\\d]))';
/** "Trung ương 4", "Hội nghị BCH Trung ương Đảng lần thứ bảy", "TW4". */
const CENTRE_FIRST = new RegExp(
  `${OPENING}${COMMITTEE}?(${CENTRE})(?:${G}dang)?${G}(?:(?:lan${G}thu|lan|thu)${G}(${WORDED}|${FIGURE})|(${FIGURE}))`,
  'y',
);
/** "Hội nghị lần thứ 9 BCH T.Ư Đảng". */
const ORDINAL_FIRST = new RegExp(
  `${OPENING}lan${G}(?:thu${G})?(${WORDED}|${FIGURE})${G},?${G}(?:cua${G})?${COMMITTEE}(${CENTRE})(?:${G}dang(?! uy))?`,
  'y',
);
/** "Hội nghị lần thứ ba Ban Chấp hành Tổng Liên đoàn …": the plenum of another committee. */
const OTHER_BODY = new RegExp(
  `${G}(?:cua${G})?(?:hoi${G}nghi|hn)${G}lan${G}(?:thu${G})?(${WORDED}|${FIGURE})${G},?${G}(?:cua${G})?${COMMITTEE}(?=dang bo|tong |cong doan|lien doan|ldld|tld|doan |hoi )`,
  'y',
);
const BODY_WORD = / (?:(?!khoa |ve |ngay )[a-z]{2,9})/y;
const SECOND_SITTING = /[ \n]{0,2}\(? ?lan(?: thu)? (?:\d|hai|nhat|mot) ?\)?/y;
const MORE_TERMS = / ?(?:,|va) ?(?:khoa )?([ivxl]{1,6})(?![a-z\d])/y;
const MORE_ORDINALS =
  / ?(?:,|va|(?<= )va) ?(?:nghi quyet )?(\d{1,2})(?![\da-z]| ?[-/.%] ?[\da-z])/y;
const HIGHEST = 20;

/** "Nghị quyết Trung ương 4 (khóa XI)" and its many shapes, read from after the type word. */
export function readPlenum(text: string, plain: string, at: number): NameReading | null {
  CENTRE_FIRST.lastIndex = at;
  const first = CENTRE_FIRST.exec(plain);
  if (first !== null && isCentre(text, at, first)) {
    return reading(plain, CENTRE_FIRST.lastIndex, first[2] ?? first[3], 'Đảng');
  }
  ORDINAL_FIRST.lastIndex = at;
  const second = ORDINAL_FIRST.exec(plain);
  if (second !== null && isCentre(text, at, second)) {
    return reading(plain, ORDINAL_FIRST.lastIndex, second[1], 'Đảng');
  }
  OTHER_BODY.lastIndex = at;
  const other = OTHER_BODY.exec(plain);
  if (other === null) return null;
  const start = OTHER_BODY.lastIndex;
  let end = start - 1;
  for (let words = 0; words < 9; words += 1) {
    const next = endAt(BODY_WORD, plain, end);
    if (next < 0) break;
    end = next;
  }
  return reading(plain, Math.max(end, start), other[1], text.slice(start, Math.max(end, start)));
}

/** TU without the hook of Ư is a province committee, not the centre. */
function isCentre(text: string, at: number, found: RegExpExecArray): boolean {
  const written = text.slice(at, at + found[0].length);
  return /tr?ung\s*ương|trung uong|t ?\.? ?[ưw](?!\p{L})/iu.test(written);
}

function reading(
  plain: string,
  at: number,
  written: string | undefined,
  body: string,
): NameReading | null {
  const ordinal = readOrdinal((written ?? '').replace(/[ \n]+/g, ' '));
  if (ordinal === null || ordinal > HIGHEST) return null;
  const sitting = Math.max(endAt(SECOND_SITTING, plain, at), at);
  const term = termAt(plain, sitting);
  return {
    end: term?.end ?? sitting,
    name: { event: 'plenum', ordinal, body },
    term: term?.term ?? null,
    year: null,
    issuedOn: null,
  };
}

/** Reads the further terms or ordinals that follow the first. */
export function readFurtherPlenums(plain: string, first: NameReading): FurtherName[] {
  if (first.name.event !== 'plenum') return [];
  return first.term === null
    ? furtherOrdinals(plain, first.end, first.name.body)
    : furtherTerms(plain, first.end, first.name);
}

function furtherTerms(plain: string, at: number, name: DocumentName): FurtherName[] {
  const found: FurtherName[] = [];
  let end = at;
  for (;;) {
    const more = matchAt(MORE_TERMS, plain, end);
    const numeral = more && /[ivxl]+$/.exec(more)?.[0];
    const ordinal = numeral && readOrdinal(numeral);
    if (!more || !ordinal) return found;
    const start = end + more.search(/khoa|[ivxl]+$/);
    end += more.length;
    found.push({ start, end, name, term: toRoman(ordinal) });
  }
}

/** Ordinals are a list only where a term closes it: "Trung ương 4 và 5 nhiệm vụ" is none. */
function furtherOrdinals(plain: string, at: number, body: string): FurtherName[] {
  const members: { start: number; end: number; ordinal: number }[] = [];
  let end = at;
  for (;;) {
    const more = matchAt(MORE_ORDINALS, plain, end);
    const figure = more && /\d+$/.exec(more)?.[0];
    if (!more || !figure) break;
    end += more.length;
    members.push({ start: end - figure.length, end, ordinal: Number(figure) });
  }
  const term = termAt(plain, end);
  const last = members.at(-1);
  if (term === null || last === undefined) return [];
  last.end = term.end;
  return members.map(({ ordinal, ...span }) => ({
    ...span,
    name: { event: 'plenum', ordinal, body },
    term: term.term,
  }));
}
