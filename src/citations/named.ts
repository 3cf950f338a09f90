import { dayAt, readOrdinal, toRoman } from '../vietnamese/index.ts';
import { termAt } from './around.ts';
import type { DocumentName } from './mention.ts';

/** A document named without its number, as read from the words after a type word. */
export interface NameReading {
  end: number;
  name: DocumentName;
  term: string | null;
  year: number | null;
  issuedOn: string | null;
}

const G = '[ \\n]{0,3}';
const CENTRE = `(?:trung${G}uong|t ?\\.? ?[uw](?![a-z]))`;
const COMMITTEE = `(?:(?:ban chap hanh|bch)${G})`;
const WORDED = '(?:muoi(?: (?:mot|hai|ba|tu|bon|lam))?|nhat|hai|ba|tu|nam|sau|bay|tam|chin)';
const DIGITS = '\\d{1,2}(?![\\da-z]| ?[-/.] ?[\\da-z])';
const ROMAN = '[ivxl]{1,6}(?![a-z\\d])';
const PLENUM_THEN_ORDINAL = new RegExp(
  `${G}(?:(?:hoi nghi|hn)${G})?${COMMITTEE}?(${CENTRE})(?:${G}dang)?${G}(?:(?:lan${G}thu|lan|thu)${G}(${WORDED}(?![a-z])|${DIGITS}|${ROMAN})|(${DIGITS}|${ROMAN}))`,
  'y',
);
const ORDINAL_THEN_PLENUM = new RegExp(
  `${G}(?:(?:hoi nghi|hn)${G})?lan${G}(?:thu${G})?(${WORDED}(?![a-z])|${DIGITS}|${ROMAN})${G},?${G}(?:cua${G})?${COMMITTEE}(${CENTRE})(?:${G}dang(?! uy))?`,
  'y',
);
const CONGRESS = new RegExp(
  `(?:${G}(?:dai${G}hoi|dh))?((?:[ \\n]{1,2}(?!lan )[a-z.]{1,12}(?![a-z])){0,12}?)[ \\n]{1,2}(?:(?:lan[ \\n]{1,2}(?:thu[ \\n]{1,2})?)(\\d{1,2}|[ivxl]{1,6}|${WORDED})|([ivxl]{1,6}))(?![a-z\\d]| ?[-/.]\\d)`,
  'y',
);
const CONGRESS_HEAD = new RegExp(`${G}(?:dai${G}hoi|dh)(?![a-z])`, 'y');
const MORE_TERMS = / ?(?:,|va) ?(?:khoa )?([ivxl]{1,6})(?![a-z\d])/y;

/** "Nghị quyết Trung ương 4 (khóa XI)" and its many shapes, read from after the type word. */
export function readPlenum(text: string, plain: string, at: number): NameReading | null {
  for (const [pattern, ordinalGroups, centreGroup] of [
    [PLENUM_THEN_ORDINAL, [2, 3], 1],
    [ORDINAL_THEN_PLENUM, [1], 2],
  ] as const) {
    pattern.lastIndex = at;
    const found = pattern.exec(plain);
    if (found === null) continue;
    const centre = found[centreGroup] ?? '';
    const centreAt = at + found[0].indexOf(centre, 0);
    // TU without its hook is a province committee.
    if (/u$/.test(centre) && /U$/i.test(text.slice(centreAt, centreAt + centre.length))) continue;
    const written = ordinalGroups.map((group) => found[group]).find((group) => group !== undefined);
    const ordinal = readOrdinal((written ?? '').replace(/[ \n]+/g, ' '));
    if (ordinal === null || ordinal > 20) continue;
    const term = termAt(plain, pattern.lastIndex);
    return {
      end: term?.end ?? pattern.lastIndex,
      name: { event: 'plenum', ordinal },
      term: term?.term ?? null,
      year: null,
      issuedOn: null,
    };
  }
  return null;
}

/** Further terms of "khóa XI, XII": where each stands and what it says. */
export function readMoreTerms(
  plain: string,
  at: number,
): { start: number; end: number; term: string }[] {
  const terms: { start: number; end: number; term: string }[] = [];
  let end = at;
  for (;;) {
    MORE_TERMS.lastIndex = end;
    const found = MORE_TERMS.exec(plain);
    const ordinal = found && readOrdinal(found[1] ?? '');
    if (!found || !ordinal) return terms;
    end = MORE_TERMS.lastIndex;
    const start = end - (found[0].length - found[0].search(/khoa|[ivxl]+$/));
    terms.push({ start, end, term: toRoman(ordinal) });
  }
}

/** "Nghị quyết Đại hội XIII", "NQĐH Đảng bộ huyện lần thứ XXIV", read from after the type word. */
export function readCongress(
  text: string,
  plain: string,
  at: number,
  headRead: boolean,
): NameReading | null {
  let start = at;
  if (!headRead) {
    CONGRESS_HEAD.lastIndex = at;
    if (!CONGRESS_HEAD.test(plain)) return null;
    start = CONGRESS_HEAD.lastIndex;
  }
  CONGRESS.lastIndex = start;
  const found = CONGRESS.exec(plain);
  if (found === null) return null;
  const bare = found[3];
  const written = found[2] ?? bare ?? '';
  const end = CONGRESS.lastIndex;
  const raw = text.slice(end - written.length, end);
  // A numeral without "lần thứ" is believed in capitals only: "vi" and "x" are words and letters too.
  if (bare !== undefined && !/^\p{Lu}+$/u.test(raw)) return null;
  const ordinal = readOrdinal(written.replace(/[ \n]+/g, ' '));
  if (ordinal === null) return null;
  const before = text.slice(start, start + (found[1]?.length ?? 0)).trim();
  const after =
    /^ (?:Công đoàn|Đảng bộ|Đoàn|Mặt trận|MTTQ|CĐ)(?: (?:\p{Lu}[\p{L}.]*|tỉnh|huyện|thành phố|quận|xã|phường))*/u.exec(
      text.slice(end, end + 80),
    )?.[0] ?? '';
  return {
    end: end + after.length,
    name: { event: 'congress', ordinal, body: `${before}${after}`.replace(/\s+/g, ' ').trim() },
    term: toRoman(ordinal),
    year: null,
    issuedOn: null,
  };
}

const LAW_WORD = /[ \n]{1,2}(?:- )?[^\s,.;:()"'|*\d/]+/y;
const LAW_YEAR = /[ \n]{0,2},?[ \n]{1,2}\(?(?:nam[ \n]{1,2})?((?:19|20)\d\d)(?![\d/]|-\d)/y;
const LAW_NUMBER =
  /[ \n]{1,2}(?:luat[ \n])?\(?(?:so:?[ \n]{0,2})?(?=\d{1,3}[ /]{1,2}(?:19|20)\d\d[ /]{1,2}(?:qh|ubtvqh|pl|l)\b|\d{1,3}\/(?:19|20)\d\d\/(?:qh|ubtvqh|pl|l))/y;
const MOST_WORDS = 22;
/** Words no title runs through: they begin a clause of their own. */
const NOT_IN_TITLE = new Set(
  'luat phap nghi thong duoc da dang se theo tai trong la va/hoac do bi nay tren neu hoac nhu khi thi ma rang'.split(
    ' ',
  ),
);
const NOT_AFTER_COMMA = new Set('thuc ke trien ban nghi quyet quy cac tung theo'.split(' '));

/** What follows "Luật": title with year, day or number; null when no law is named. */
export function readLaw(
  text: string,
  plain: string,
  at: number,
): (NameReading & { numberAt: number | null }) | null {
  let end = at;
  for (let words = 0; words <= MOST_WORDS; words += 1) {
    LAW_NUMBER.lastIndex = end;
    const titled = text.slice(at, end).replace(/\s+/g, ' ').trim();
    if (LAW_NUMBER.test(plain)) return { ...law(titled, end), numberAt: LAW_NUMBER.lastIndex };
    if (words > 0 && !/^\s*\p{Lu}/u.test(text.slice(at, at + 3)) && !isBare(text, at, end))
      return null;
    LAW_YEAR.lastIndex = end;
    const year = LAW_YEAR.exec(plain);
    if (year !== null)
      return { ...law(titled, LAW_YEAR.lastIndex), year: Number(year[1]), numberAt: null };
    const day = words > 0 && plain.startsWith(' ngay ', end) ? dayAt(plain, end + 1) : null;
    if (day !== null)
      return {
        ...law(titled, end),
        issuedOn: day.iso,
        year: Number(day.iso.slice(0, 4)),
        numberAt: null,
      };
    const comma = plain[end] === ',' && words > 0 ? 1 : 0;
    LAW_WORD.lastIndex = end + comma;
    const word = LAW_WORD.exec(plain)?.[0].trim();
    if (word === undefined || NOT_IN_TITLE.has(word)) return null;
    if (comma === 1 && NOT_AFTER_COMMA.has(word)) return null;
    end = LAW_WORD.lastIndex;
  }
  return null;
}

/** Unaccented lower-case text, where capitals cannot be asked for. */
function isBare(text: string, from: number, to: number): boolean {
  return /^[a-z\s]*$/.test(text.slice(from, to));
}

const law = (title: string, end: number): NameReading => ({
  end,
  name: { event: 'law', title },
  term: null,
  year: null,
  issuedOn: null,
});
