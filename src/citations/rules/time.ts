import { formatDate } from '../../vietnamese/index.ts';
import { remembered } from '../remembered.ts';
import type { Rule } from './rule.ts';

/** What was certainly issued after the day of the citing text cannot be meant in it. */
export const weighOrder: Rule = ({ document: { issuedOn }, context: { date } }) => {
  if (issuedOn === null || date === undefined) return null;
  const length = Math.min(issuedOn.length, date.length);
  return issuedOn.slice(0, length) > date.slice(0, length)
    ? { score: 0, against: `ban hành ngày ${formatDate(issuedOn)}, sau ngày của văn bản viện dẫn` }
    : null;
};

/**
 * The day (6; 3 where the library knows only month or year), the month (5) or the year (4) of issue. Another year bars:
 * numbers begin anew with each term, and 35-CT/TW of 2014, 2019 and 2024 all prepare a congress. Within the year a slip
 * leaves day or month right (ten public texts date 05-CT/TW 15/02/2016).
 */
export const weighDate: Rule = ({ mention, document: { issuedOn: held } }) => {
  if (held === null) return null;
  const { issuedOn, issuedIn, year } = mention;
  const stated = issuedOn ?? issuedIn ?? (year === null ? null : String(year));
  if (stated === null) return null;
  const length = Math.min(stated.length, held.length);
  if (stated.slice(0, length) === held.slice(0, length))
    return agreement(stated.length, held.length);
  if (stated.slice(0, 4) !== held.slice(0, 4)) {
    return { score: -5, against: `ban hành ${shown(held)}, lời văn ghi ${shown(stated)}` };
  }
  const flag = { field: 'issuedOn', stated, held } as const;
  if (issuedOn === null || held.length < 10) return { score: -3, flag };
  const slip = issuedOn.slice(5, 7) === held.slice(5, 7) || issuedOn.slice(8) === held.slice(8);
  if (slip) return { score: 1, flag };
  // The running number alone does not outweigh a day that is wrong altogether.
  return mention.kind === 'short'
    ? { score: -5, against: `ban hành ${shown(held)}, lời văn ghi ${shown(stated)}` }
    : { score: -1, flag };
};

function agreement(stated: number, held: number) {
  if (stated === 4 || held === 4)
    return { score: stated === 4 ? 4 : 3, reason: 'đúng năm ban hành' };
  if (stated === 7 || held === 7)
    return { score: stated === 7 ? 5 : 3, reason: 'đúng tháng ban hành' };
  return { score: 6, reason: 'đúng ngày ban hành' };
}

const shown = remembered((date) =>
  date.length === 10
    ? `ngày ${formatDate(date)}`
    : date.length === 4
      ? `năm ${date}`
      : formatDate(date),
);

/**
 * The term of congress (4): the Party numbers its documents anew each term, so another term's is another document. A
 * term that no congress has had is a slip ("khóa XVIII", written in 2024).
 */
export const weighTerm: Rule = ({ mention, document, vocabulary, sameNumberAndDay }) => {
  const { term } = mention;
  if (term === null || document.term === undefined) return null;
  if (term === document.term) return { score: 4, reason: `đúng khóa ${term}` };
  const flag = { field: 'term', stated: term, held: document.term } as const;
  const { terms } = vocabulary;
  const isKnown = terms.length === 0 || terms.some((known) => known.term === term);
  if (!isKnown || sameNumberAndDay) return { score: -1, flag };
  return { score: -5, against: `thuộc khóa ${document.term}, lời văn ghi khóa ${term}` };
};
