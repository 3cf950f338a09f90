import { formatDate } from '../vietnamese/dates.ts';

/** A day, month or year as it stands in a sentence. */
const dayWord = (partial: string): string => {
  const word = formatDate(partial);
  return partial.length === 10 ? `ngày ${word}` : partial.length === 4 ? `năm ${word}` : word;
};

/** A verb of what was done to a document, in the passive: one is *bị bãi bỏ*, and *được thay thế*. */
const passive = (verb: string): string => (verb.startsWith('bãi bỏ') ? 'bị' : 'được');

/** What is done to a document, by kind of relation. */
export const actVerbs = {
  'thay-the': 'thay thế',
  'bai-bo': 'bãi bỏ',
  'tiep-tuc-thuc-hien': 'cho tiếp tục thực hiện',
  'sua-doi': 'sửa đổi, bổ sung',
  'huong-dan': 'hướng dẫn',
  'trien-khai': 'triển khai',
  'can-cu': 'viện dẫn làm căn cứ',
  'thuc-hien': 'thực hiện',
} as const;

const silence = 'sau đó chưa kiểm tra.';

/** Sentences that give the reason of a state of force; days are ISO, whole or in part. */
export const validityWords = {
  // Pieces of a sentence, without its full stop.
  partly: (verb: string) => `${verb} một phần`,
  done: (who: string, what: string, on: string) =>
    `${passive(what) === 'bị' ? 'Bị' : 'Được'} ${who} ${what} (${formatDate(on)})`,
  lastsDone: (who: string, what: string, on: string) =>
    `${passive(what)} ${who} ${what} (${formatDate(on)})`,
  act: (who: string, verb: string, parts: string | undefined, on: string) =>
    `${who} ${verb}${parts ? ` ${parts}` : ''} (${formatDate(on)})`,
  inForceFrom: (day: string) => `Có hiệu lực từ ngày ${formatDate(day)}`,
  // Whole sentences.
  until: (begins: string, day: string) => `${begins}, đến trước ngày ${formatDate(day)}.`,
  stillUsed: (begins: string, lasts: string) => `${begins}; sau đó còn ${lasts}.`,
  issued: (on: string) => `Ban hành ${dayWord(on)}.`,
  onlyIssued: (on: string) => `Chỉ biết ban hành ${dayWord(on)}.`,
  endedFrom: (on: string, who?: string, verb = '') =>
    `Hết hiệu lực từ ${dayWord(on)}${who ? `, ${passive(verb)} ${who} ${verb}` : ''}.`,
  periodOver: (to: string) => `Thời gian thực hiện đã kết thúc (đến hết ${dayWord(to)}).`,
  newer: (who: string, on: string, isInferred: boolean) =>
    `${who} (${formatDate(on)}) có cùng nội dung; ${
      isInferred ? 'việc thay thế mới là suy đoán' : 'chưa thấy câu thay thế'
    }.`,
  // Before what several documents did.
  partsEnded: 'Hết hiệu lực một phần: ',
  amendedBy: 'Được ',
  lastSeen: (begins: string) =>
    `Lần gần nhất thấy áp dụng: ${begins.charAt(0).toLocaleLowerCase('vi')}${begins.slice(1)}`,
  // Why nothing can be said.
  unknownSince: 'Chưa rõ từ ngày nào.',
  endedUndated: (who: string) => `Đã bị ${who} thay thế hoặc bãi bỏ; chưa rõ từ ngày nào.`,
  silentSince: (begins: string) => `${begins}; ${silence}`,
  periodKnown: (to: string) =>
    `Thời gian thực hiện ghi trong văn bản đến hết ${dayWord(to)}; chưa kiểm tra hiệu lực.`,
  noDays: 'Chưa rõ ngày ban hành, ngày có hiệu lực.',
  nothing: 'Chưa kiểm tra hiệu lực; hãy đối chiếu trước khi viện dẫn.',
} as const;
