import { dayAt } from '../vietnamese/index.ts';
import { amendingLawEnd } from './amending-law.ts';
import type { NameReading } from './mention.ts';
import { endAt, matchAt } from './sticky.ts';
import type { TypeWord } from './type-words.ts';

/** A law named in a text; with a number after the name, `numberAt` is where it starts. */
export interface LawReading extends NameReading {
  numberAt: number | null;
}

const WORD = /[ \n]{1,2}(?:- )?[^\s,.;:()"'|*\d/]+/y;
const YEAR =
  /[ \n]{0,2},?[ \n]{1,2}\(?(?:(?:sua doi )?nam[ \n]{1,2})?((?:19|20)\d\d)(?![\d/]|-\d)\)?/y;
const NUMBER =
  /[ \n]{1,2}(?:\(? ?(?:luat[ \n])?so ?:? ?\n?)?\(?(?=\d{1,3}[ /-]{1,3}(?:(?:19|20)\d\d[ /-]{1,3})?(?:qh|ubtvqh|pl|l|nn)[\d-])/y;
const DAY_AHEAD = /[ \n]ngay /y;
const MOST_WORDS = 22;
const MOST_WORDS_UNMARKED = 8;
/** Words no title runs through: they begin a clause. With marks, for bí mật and bị are not one. */
const CLAUSE = new Set(
  'là được đã đang sẽ bị có từ này trên nếu hoặc như khi thì mà rằng nhằm để luật nghị'.split(' '),
);
/** First words that make of Luật or luật something else: luật sư, luật pháp, luật chơi. */
const NO_TITLE = new Set(
  'sư gia pháp chơi tục có này đó quy mới cũ về cho các những của và trong từ khoa học ta'.split(
    ' ',
  ),
);
const NOT_AFTER_COMMA = new Set(
  'thực kế triển ban nghị quyết quy các từng theo đã được'.split(' '),
);
const NOT_A_LAW = /(?:trường|khoa|đại học|ngành|cử nhân|hội|nghề|học) $/iu;

/**
 * What follows "Luật": a title with its year, day or number; null when no law is named. A title without any of them
 * is believed when `isTitle` knows it.
 *
 * @param isTitle whether a title, without its type word, is that of a law.
 */
export function readLaw(
  text: string,
  plain: string,
  { end: at, name: type }: Pick<TypeWord, 'end' | 'name'>,
  isTitle: (title: string) => boolean,
): LawReading | null {
  const capitalised = type === 'Hiến pháp' || /^\s*\p{Lu}/u.test(text.slice(at, at + 3));
  const titled = (until: number) => text.slice(at, until).replace(/\s+/g, ' ').trim();
  const amending = amendingLawEnd(text, plain, at, isTitle);
  let end = amending ?? at;
  let known = amending ?? -1;
  for (let words = amending === null ? 0 : MOST_WORDS; words <= MOST_WORDS; words += 1) {
    const numberAt = endAt(NUMBER, plain, end);
    if (numberAt >= 0) return { ...law(titled(end), end), numberAt };
    YEAR.lastIndex = end;
    const year = YEAR.exec(plain);
    if (year !== null) return { ...law(titled(end), YEAR.lastIndex), year: Number(year[1]) };
    const day = words > 0 && endAt(DAY_AHEAD, plain, end) >= 0 ? dayAt(plain, end + 1) : null;
    if (day !== null) {
      return { ...law(titled(end), end), issuedOn: day.iso, year: Number(day.iso.slice(0, 4)) };
    }
    if (words > 0 && isTitle(titled(end))) known = end;
    const comma = plain[end] === ',' && words > 0 ? 1 : 0;
    const word = matchAt(WORD, plain, end + comma);
    if (word === null) break;
    const written = text.slice(end + comma, end + comma + word.length).trim();
    const unmarked = words < MOST_WORDS_UNMARKED || /^[a-z\s]*$/.test(text.slice(at, end));
    // "pháp luật" is a word of titles, a second "Luật" begins another law.
    const inWord = /phap$/.test(plain.slice(at, end)) && plain.startsWith('luat', end + 1);
    if (!inWord && !goesOn(written, words, comma > 0, capitalised, unmarked)) break;
    end += comma + word.length;
  }
  return known < 0 ? null : law(titled(known), known);
}

function goesOn(
  written: string,
  words: number,
  comma: boolean,
  capitalised: boolean,
  unmarked: boolean,
): boolean {
  const word = written.toLowerCase();
  if (CLAUSE.has(word) || (comma && NOT_AFTER_COMMA.has(word))) return false;
  if (words === 0 && NO_TITLE.has(word)) {
    return capitalised && /^\p{Lu}/u.test(written);
  }
  return capitalised || unmarked;
}

/** Schools and societies of law carry the word too: "Trường Đại học Luật". */
export function isLawWord(text: string, start: number): boolean {
  return !NOT_A_LAW.test(text.slice(Math.max(0, start - 12), start));
}

const law = (title: string, end: number): LawReading => ({
  end,
  name: { event: 'law', title },
  term: null,
  year: null,
  issuedOn: null,
  numberAt: null,
});
