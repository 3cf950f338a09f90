import { endAt, matchAt } from './sticky.ts';

/** "Luật Sửa đổi, bổ sung một số điều của": what follows are the laws it amends. */
const AMENDS =
  /[ \n]{1,2}sua doi,?(?:[ \n]{1,2}(?:va[ \n])?bo sung)?(?:[ \n]{1,2}(?:mot so|cac|\d{1,3}))?(?:[ \n]{1,2}dieu)?(?:[ \n]{1,2}(?:cua|tai))?(?:[ \n]{1,2}cac)?(?=[ \n]{1,2}(?:bo luat|luat|phap lenh)[ \n])/y;
const LAW = /,?[ \n]{1,2}(?:va[ \n]{1,2})?(?:bo luat|luat|phap lenh)(?= )/y;
const WORD = /,?[ \n]{1,2}(?:- )?[^\s,.;:()"'|*\d/]+/y;
/** Words that end the names: day, year and number are read by the caller. */
const ENDS = new Set('ngày số là được đã đang sẽ có từ này trên theo trong để'.split(' '));
const YEAR = /,?[ \n]{1,2}nam (?:19|20)\d\d/y;
const MOST_WORDS = 60;

/**
 * Where the name of an amending law ends: it holds the names of all that it amends. Null where the words after "Luật" are
 * no such name.
 *
 * @param isTitle whether a title, without its type word, is that of a law: it may hold a comma.
 */
export function amendingLawEnd(
  text: string,
  plain: string,
  at: number,
  isTitle: (title: string) => boolean,
): number | null {
  let end = endAt(AMENDS, plain, at);
  if (end < 0) return null;
  let title = -1;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const law = endAt(LAW, plain, end);
    if (law >= 0) {
      end = law;
      title = law;
      continue;
    }
    const word = matchAt(WORD, plain, end);
    const written =
      word &&
      text
        .slice(end, end + word.length)
        .replace(/[\s,]/g, '')
        .toLowerCase();
    if (word === null || written === null || ENDS.has(written)) break;
    if (endAt(YEAR, plain, end) >= 0) break;
    // Behind a comma only the rest of a name goes on: "Luật Thi đua, khen thưởng".
    const named = text.slice(title, end).replace(/\s+/g, ' ').trim();
    if (word.startsWith(',') && isTitle(named)) break;
    end += word.length;
  }
  return title < 0 || end === title ? null : end;
}
