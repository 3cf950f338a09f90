import { fold } from '../../vietnamese/index.ts';
import type { Word } from './words.ts';

/** Turns of phrase that ask or join, and name no subject. */
const ASKING = [
  'văn bản nào',
  'là luật nào',
  'cơ quan nào',
  'là gì',
  'là ai',
  'ai phải',
  'thì làm sao',
  'làm sao',
  'làm thế nào',
  'như thế nào',
  'thế nào',
  'ra sao',
  'ở đâu',
  'khi nào',
  'khi nào phải',
  'bao giờ',
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
  'đối với',
  'hiện nay',
  'mới nhất',
  'hiện hành',
].map((phrase) => fold(phrase).split(' '));

/** Asking for these means asking for what applies now. */
const CURRENT = new Set(['hien nay', 'moi nhat', 'hien hanh', 'con hieu luc khong']);

/** Words that hold a sentence together, as written with their marks. */
const LINKING = new Set(
  'và của về việc cho các những là có được đã đang sẽ theo thì mà với tại trong ở từ đến này đó nào không gì một hay hoặc để vào như'.split(
    ' ',
  ),
);
/** The same typed plainly, where the plain letters are hardly ever another word (`co` may be cơ, `thi` thị). */
const PLAIN_LINKING = new Set('va cua ve cac nhung duoc voi trong o nao khong gi'.split(' '));

/** Whether a folded word is hardly ever more than a link between others. */
export const isPlainLink = (folded: string): boolean => PLAIN_LINKING.has(folded);

/** *Mẫu kế hoạch*: who wants a sample of a kind of paper looks for papers of the kind. */
const SAMPLED = new Set([
  'ke hoach',
  'bao cao',
  'chuong trinh',
  'quy che',
  'nghi quyet',
  'huong dan',
]);

/** Which words ask or link, and whether the asker wants what is in force now. */
export interface Filler {
  /** By index of the word: it asks, or only links others. */
  isFiller: readonly boolean[];
  /** "Hiện nay", "mới nhất", "hiện hành", "còn hiệu lực không". */
  wantsCurrent: boolean;
}

/** Marks the words of a query that name no subject. A query of nothing else keeps them all. */
export function markFiller(words: readonly Word[]): Filler {
  const isFiller = words.map(({ form, folded }) =>
    form === folded ? PLAIN_LINKING.has(form) : LINKING.has(form),
  );
  const sampled = words
    .slice(1, 3)
    .map(({ folded }) => folded)
    .join(' ');
  if (words[0]?.folded === 'mau' && SAMPLED.has(sampled)) isFiller[0] = true;
  let wantsCurrent = false;
  for (const at of words.keys()) {
    for (const phrase of ASKING) {
      if (!phrase.every((part, offset) => words[at + offset]?.folded === part)) continue;
      for (const offset of phrase.keys()) isFiller[at + offset] = true;
      if (CURRENT.has(phrase.join(' '))) wantsCurrent = true;
    }
  }
  return isFiller.every(Boolean)
    ? { isFiller: words.map(() => false), wantsCurrent }
    : { isFiller, wantsCurrent };
}

/** The words that name a subject; all of them when none does. */
export function contentWords(words: readonly Word[]): Word[] {
  const { isFiller } = markFiller(words);
  return words.filter((_, at) => !isFiller[at]);
}

/** How many words name a subject; none when all of them only ask or link. */
export function countContent(words: readonly Word[]): number {
  const probe: Word = { form: '\0', folded: '\0', start: 0, end: 0 };
  // With a word that is surely no filler beside them, filler words are not kept for want of others.
  return contentWords([...words, probe]).length - 1;
}
