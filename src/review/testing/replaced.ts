import type { ReviewData, ReviewDocument } from '../review-data.ts';
import { sample } from './sample.ts';

/** A library of twenty documents with what came after each, and what has to be offered. */
export interface Replaced {
  library: ReviewData;
  /** Each of the twenty with the one to be put in its place, sourced or only newest, or (`beside`) to be cited beside it. */
  wanted: readonly { id: string; successor?: string; newest?: string; beside?: string }[];
}

const vocabulary = { ...sample.vocabulary, laws: [] };

/** Five of each: replaced once, replaced twice, replaced by what only has a newer text, and only newer. */
export function twentyReplaced(): Replaced {
  const documents: ReviewDocument[] = [];
  const add = (number: number, year: number, force: ReviewDocument['force']) => {
    const id = `${number}-qd-tw-${year}`;
    documents.push({
      id,
      number: `${number}-QĐ/TW`,
      type: 'Quy định',
      title: `Về việc thứ ${number} của năm ${year} và các việc có liên quan`,
      aliases: [],
      issuer: 'Bộ Chính trị',
      issuedOn: `${year}-03-05`,
      titleChecked: true,
      force,
    });
    return id;
  };
  const ended = (by: string, on: string): ReviewDocument['force'] => [
    { is: 'dang-ap-dung' },
    { is: 'het-hieu-luc', from: on, since: on, by },
  ];
  const newer = (by: string, on: string): ReviewDocument['force'] => [
    { is: 'dang-ap-dung' },
    { is: 'co-van-ban-moi-hon', from: on, since: on, by, searched: '2026-11-01' },
  ];
  const stands: ReviewDocument['force'] = [{ is: 'dang-ap-dung' }];
  const wanted = [1, 2, 3, 4, 5].flatMap((row) => {
    const last = add(300 + row, 2020, stands);
    const between = add(200 + row, 2015, ended(last, '2020-03-05'));
    const doubted = add(210 + row, 2015, newer(last, '2020-03-05'));
    return [
      { id: add(100 + row, 2010, ended(last, '2020-03-05')), successor: last },
      { id: add(110 + row, 2010, ended(between, '2015-03-05')), successor: last },
      { id: add(120 + row, 2010, ended(doubted, '2015-03-05')), newest: last },
      { id: add(130 + row, 2010, newer(last, '2020-03-05')), beside: last },
    ];
  });
  return { library: { ...sample, vocabulary, documents }, wanted };
}
