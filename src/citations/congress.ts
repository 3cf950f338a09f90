import { readOrdinal, toRoman } from '../vietnamese/index.ts';
import type { FurtherName, NameReading } from './mention.ts';
import { endAt } from './sticky.ts';

const G = '[ \\n]{1,3}';
const HEAD = new RegExp(`[ \\n]{0,3}(?:cua${G})?(?:dai${G}hoi|dh)(?![a-z])`, 'y');
const WORD =
  /[ \n]{1,2}(?:- )?(?!lan[ \n]|khoa[ \n]|nhiem[ \n]|ngay[ \n]|ve[ \n]|nam[ \n]\d)(?:[a-z.]{1,12}|\d{1,2})(?![a-z\d])/y;
const ORDINAL =
  /[ \n]{1,2},?[ \n]{0,2}(?:(?:lan[ \n]{1,2}(?:thu[ \n]{1,2})?|khoa[ \n]{1,2})(\d{1,2}|[ivxl]{1,6}|muoi(?: [a-z]{2,3})?|nhat|hai|ba|tu|nam|sau|bay|tam|chin)|([ivxl]{1,6}|\d{1,2}))(?![a-z\d]|[-/.%]\d)/y;
const YEARS = /,?[ \n]{1,2}nhiem ky[ \n]{1,2}((?:19|20)\d\d) ?- ?(?:19|20)\d\d(?!\d)/y;
const BODY_AFTER =
  /^ (?:của )?(?:Công đoàn|Đảng bộ|Đoàn|Mặt trận|MTTQ|CĐ)(?: (?:\p{Lu}\p{L}*(?:\.\p{L}+)*|tỉnh|huyện|thành phố|quận|xã|phường))*/u;
/** “Đảng bộ Sở Lao động - Thương binh và Xã hội tỉnh Vĩnh Long” has thirteen. */
const MOST_WORDS = 14;
/** Words that end the name: the numeral after them is not the congress's. */
const NOT_IN_NAME = new Set('da duoc la vao trong tai theo co gan den de thi'.split(' '));

/**
 * "Nghị quyết Đại hội XIII", "NQĐH Đảng bộ huyện lần thứ XXIV", read from after the type word. An ordinal or the years
 * of the term must be there: congresses in general are no document.
 */
export function readCongress(
  text: string,
  plain: string,
  at: number,
  headRead: boolean,
): NameReading | null {
  const start = headRead ? at : endAt(HEAD, plain, at);
  if (start < 0) return null;
  let end = start;
  for (let words = 0; words <= MOST_WORDS; words += 1) {
    const found = ordinalAt(
      text,
      plain,
      end,
      words === 0 || / (?:dang|toan quoc)$/.test(plain.slice(start, end)),
    );
    if (found !== null) return reading(text, start, end, found);
    const next = endAt(WORD, plain, end);
    if (next < 0 || NOT_IN_NAME.has(plain.slice(end, next).trim())) break;
    end = next;
  }
  YEARS.lastIndex = end;
  const years = end > start ? YEARS.exec(plain) : null;
  if (years === null) return null;
  const body = text.slice(start, end).replace(/\s+/g, ' ').trim();
  // The congresses of all levels are no one document's.
  if (/các cấp/i.test(body)) return null;
  return {
    end: YEARS.lastIndex,
    name: { event: 'congress', ordinal: null, body },
    term: null,
    year: null,
    issuedOn: null,
  };
}

/** A numeral without "lần thứ" is believed in capitals only ("vi" and "x" are more often words), a figure only first. */
function ordinalAt(
  text: string,
  plain: string,
  at: number,
  figures: boolean,
): { ordinal: number; end: number } | null {
  ORDINAL.lastIndex = at;
  const found = ORDINAL.exec(plain);
  if (found === null) return null;
  const written = found[1] ?? found[2] ?? '';
  const end = ORDINAL.lastIndex;
  if (found[1] === undefined) {
    const raw = text.slice(end - written.length, end);
    if (!/^\p{Lu}+$/u.test(raw) && !(figures && /^\d+$/.test(raw))) return null;
  }
  const ordinal = readOrdinal(written.replace(/[ \n]+/g, ' '));
  return ordinal === null ? null : { ordinal, end };
}

function reading(
  text: string,
  start: number,
  bodyEnd: number,
  { ordinal, end }: { ordinal: number; end: number },
): NameReading {
  const before = text.slice(start, bodyEnd);
  const after = BODY_AFTER.exec(text.slice(end, end + 80))?.[0] ?? '';
  return {
    end: after.startsWith(' của') ? end : end + after.length,
    name: {
      event: 'congress',
      ordinal,
      body: `${before}${after}`.replace(/\s+/g, ' ').trim(),
    },
    term: toRoman(ordinal),
    year: null,
    issuedOn: null,
  };
}

const MORE = /(?:,|\s+và)\s+(?:lần thứ\s+)?([IVXL]{1,6})(?![\p{L}\d])/uy;

/** Reads the further numerals of "Đại hội XI, XII và XIII", in capitals only. */
export function readFurtherCongresses(text: string, { end: at, name }: NameReading): FurtherName[] {
  const found: FurtherName[] = [];
  let end = at;
  for (;;) {
    MORE.lastIndex = end;
    const numeral = MORE.exec(text)?.[1];
    const ordinal = numeral === undefined ? null : readOrdinal(numeral);
    if (numeral === undefined || ordinal === null || name.event !== 'congress') return found;
    end = MORE.lastIndex;
    const start = end - numeral.length;
    found.push({ start, end, name: { ...name, ordinal }, term: toRoman(ordinal) });
  }
}
