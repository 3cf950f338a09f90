import { fold } from '../../vietnamese/index.ts';
import type { Word } from './words.ts';

/** Turns of phrase that ask, and name no subject. Longest first when they overlap. */
const ASKING = [
  'văn bản nào',
  'theo văn bản nào',
  'là văn bản nào',
  'là luật nào',
  'là gì',
  'là ai',
  'thì làm sao',
  'làm sao',
  'làm thế nào',
  'như thế nào',
  'thế nào',
  'ra sao',
  'ở đâu',
  'tìm ở đâu',
  'khi nào',
  'bao giờ',
  'từ bao giờ',
  'ngày nào',
  'ra ngày nào',
  'năm nào',
  'bao nhiêu',
  'mấy tháng',
  'mấy năm',
  'mấy lần',
  'có phải',
  'hay không',
  'hay chưa',
  'hay đã thay',
  'còn áp dụng không',
  'còn hiệu lực không',
  'còn dùng không',
  'đã hết hiệu lực chưa',
  'có được không',
  'được không',
  'tôi muốn',
  'muốn',
  'cho hỏi',
  'xin hỏi',
  'cho biết',
  'vì sao',
  'tại sao',
  'cái gì',
  'những gì',
  'gồm những gì',
  'hiện nay',
  'mới nhất',
  'hiện hành',
].map((phrase) => fold(phrase).split(' '));

/** Words that hold a sentence together; they count when they stand between words that fit, never alone. */
const LINKING = new Set(
  'và của về việc cho các những là có được đã đang sẽ theo thì mà với tại trong ở do từ đến này đó nào không gì một hay hoặc đối bằng để ra vào như'
    .split(' ')
    .map(fold),
);

/** Which words ask or link, and whether the asker wants what is in force now. */
export interface Filler {
  /** By index of the word: it is part of an asking phrase. */
  asking: readonly boolean[];
  /** By index: the word only links others. */
  linking: readonly boolean[];
  /** "Hiện nay", "mới nhất", "hiện hành", "còn hiệu lực". */
  wantsCurrent: boolean;
}

/** Marks the words of a query that name no subject. A query of nothing else keeps them all. */
export function markFiller(words: readonly Word[]): Filler {
  const asking = words.map(() => false);
  let wantsCurrent = false;
  for (const [at] of words.entries()) {
    for (const phrase of ASKING) {
      if (!phrase.every((part, offset) => words[at + offset]?.folded === part)) continue;
      for (const offset of phrase.keys()) asking[at + offset] = true;
      if (/^(hien nay|moi nhat|hien hanh)$/.test(phrase.join(' '))) wantsCurrent = true;
    }
  }
  const linking = words.map((word) => LINKING.has(word.folded));
  const empty = words.every((_, at) => asking[at] || linking[at]);
  return empty
    ? { asking: words.map(() => false), linking: words.map(() => false), wantsCurrent }
    : { asking, linking, wantsCurrent };
}
