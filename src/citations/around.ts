import { dayAt, readOrdinal, toRoman } from '../vietnamese/index.ts';

/** What the words after a mention say of the document. */
export interface Surroundings {
  issuedOn: string | null;
  year: number | null;
  term: string | null;
  issuer: string | null;
  title: string | null;
}

const GAP = /[ \n]{0,3}/y;
/** What may stand between a number and its date: punctuation, a table's bar, closing quotes, an entity. */
const BEFORE_DATE = / {0,3}\n?(?:[,;|:(*]|-(?= )|"|'|&[a-z]{1,6};){0,2} {0,3}\n? {0,2}/y;
const YEAR = / {0,2},? ?(?:\( ?(?:nam )?|\bnam {1,2}|(?<= ))((?:19|20)\d\d)(?![\d/.-])(?: ?\))?/y;
const TERM =
  /[ \n]{0,2},?[ \n]{0,2}\(? ?(?:cua dang )?khoa[ \n]{1,2}([ivxl]{1,6}|\d{1,2})(?![a-z\d])\)?/y;
const OF = /[ \n]{0,2},?[ \n]{0,2}(?:\( ?)?(?:cua|do|by the|of the)[ \n]{1,2}/y;
const WORD = /[ \n]{0,2}(?:[-,] ?)?[^\s,.;:()"'|*\-/]+/y;
const ABOUT = /[ \n]{0,2},?[ \n]{0,2}(?:ve(?: viec)?|v\/v|quy dinh|ban hanh)?[ \n]{0,2}(?=["a-z])/y;
const LONGEST_ISSUER = 14;
const LONGEST_TITLE = 200;

/** Heads of issuers' names; the first of a longer name decides. */
const ISSUER_HEAD =
  /(?:bo|ban|bch|bct|bbt|btv|trung uong|t\.?[uw]|chinh phu|thu tuong|quoc hoi|uy ban|ub[a-z]*|hdnd|hoi|tinh|thanh|huyen|quan|thi|dang|tong|tld[a-z]*|ldld|lien doan|cong doan|doan|mat tran|mttq|so|chu tich|van phong|chi bo|dai hoi|thuong|vien|toa an|truong|hieu truong|nha nuoc|cap uy|khoi|phong)(?![a-z])/y;
const LINKING = new Set(
  'va cua cac tinh thanh pho huyen quan xa phuong thi tran khoa lan thu uy phu tuong vu hanh tri doan hoi ban trung uong nhan dan'.split(
    ' ',
  ),
);

/** Reads date, issuer, term and title that follow a mention, in whatever order they stand. */
export function readAfter(
  text: string,
  plain: string,
  end: number,
): Surroundings & { end: number } {
  const found: Surroundings & { end: number } = {
    issuedOn: null,
    year: null,
    term: null,
    issuer: null,
    title: null,
    end,
  };
  for (let step = 0; step < 4; step += 1) {
    const next =
      readDay(plain, found) ??
      readYear(plain, found) ??
      readTerm(plain, found) ??
      readIssuer(text, plain, found);
    if (next === null) break;
    found.end = next;
  }
  found.title = readTitle(text, plain, found.end);
  return found;
}

function readDay(plain: string, found: Surroundings & { end: number }): number | null {
  if (found.issuedOn !== null) return null;
  const before = match(BEFORE_DATE, plain, found.end) ?? '';
  const at = found.end + before.length;
  const announced = plain.startsWith('ng', at);
  // Without the word "ngày" only brackets, a table's bar or a bare space tie a date to the number.
  if (!announced && /[,;:"'&*]/.test(before)) return null;
  const day = dayAt(plain, at);
  if (day === null) return null;
  found.issuedOn = day.iso;
  found.year = Number(day.iso.slice(0, 4));
  return day.end + (plain[day.end] === ')' && before.includes('(') ? 1 : 0);
}

function readYear(plain: string, found: Surroundings & { end: number }): number | null {
  if (found.year !== null) return null;
  YEAR.lastIndex = found.end;
  const year = YEAR.exec(plain);
  if (year === null) return null;
  found.year = Number(year[1]);
  return YEAR.lastIndex;
}

function readTerm(plain: string, found: Surroundings & { end: number }): number | null {
  if (found.term !== null) return null;
  const term = termAt(plain, found.end);
  if (term === null) return null;
  found.term = term.term;
  return term.end;
}

/** "khóa XI", "(khóa 11)" at a place of plain text. */
export function termAt(plain: string, at: number): { term: string; end: number } | null {
  TERM.lastIndex = at;
  const found = TERM.exec(plain);
  const ordinal = found && readOrdinal(found[1] ?? '');
  return ordinal ? { term: toRoman(ordinal), end: TERM.lastIndex } : null;
}

function readIssuer(
  text: string,
  plain: string,
  found: Surroundings & { end: number },
): number | null {
  if (found.issuer !== null) return null;
  const of = match(OF, plain, found.end);
  if (of === null) return null;
  const start = found.end + of.length;
  ISSUER_HEAD.lastIndex = start;
  if (!ISSUER_HEAD.test(plain)) return null;
  let end = ISSUER_HEAD.lastIndex;
  for (let words = 0; words < LONGEST_ISSUER; words += 1) {
    const word = match(WORD, plain, end);
    if (word === null) break;
    const bare = text.slice(end, end + word.length).trim();
    const folded = word.trim();
    const isName = /^[-,]? ?\p{Lu}/u.test(bare) && !folded.startsWith(',');
    if (!isName && !LINKING.has(folded)) break;
    if (folded === 'khoa') break;
    end += word.length;
  }
  found.issuer = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/ (?:và|của|các)$/, '');
  return end;
}

function readTitle(text: string, plain: string, end: number): string | null {
  const lead = match(ABOUT, plain, end);
  if (lead === null) return null;
  const opening = plain.startsWith('"', end + lead.length);
  if (!opening && lead.trim().replace(',', '') === '') return null;
  const start = end + lead.length + (opening ? 1 : 0);
  const window = plain.slice(start, start + LONGEST_TITLE);
  const stop = window.search(opening ? /"|\n\n/ : /[.;\n"]|, (?:ngay|cua) /);
  const title = text.slice(start, start + (stop < 0 ? window.length : stop)).trim();
  return title === '' ? null : title;
}

/** End of the white space that follows, at most three signs. */
export function skipGap(plain: string, at: number): number {
  return at + (match(GAP, plain, at)?.length ?? 0);
}

function match(pattern: RegExp, plain: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(plain)?.[0] ?? null;
}
