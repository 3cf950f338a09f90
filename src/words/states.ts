import { formatDate } from '../vietnamese/dates.ts';
import { statusNames } from './entries.ts';

/** A day, month or year as it stands after *từ*, *tìm*: `ngày 01/7/2021`, `tháng 7/2021`, `năm 2021`. */
const dayWord = (partial: string): string =>
  `${{ 4: 'năm ', 7: '' }[partial.length] ?? 'ngày '}${formatDate(partial)}`;

/** The month of a day: `11/2026`; a year alone stays one. */
const monthOf = (partial: string): string => formatDate(partial.slice(0, 7)).replace(/^\D+/, '');

/** Words of the states of force: names, short reasons, evidence. */
export const stateWords = {
  names: statusNames,
  since: (day: string) => `từ ${dayWord(day)}`,
  sinceYear: (day: string) => `từ năm ${day.slice(0, 4)}`,
  inYear: (day: string) => `năm ${day.slice(0, 4)}`,
  seen: (day: string) => `được viện dẫn ${monthOf(day)}`,
  searchedTo: (day: string) => `tìm đến ${monthOf(day)}`,
  /** That editors infer it; that what it rests on is not confirmed. In a few words, and in a sentence. */
  doubt: { guess: 'suy đoán', basis: 'căn cứ chưa chắc' },
  doubtNote: {
    guess: 'Ban biên tập suy đoán, chưa có nguồn nêu trực tiếp.',
    basis: 'Căn cứ này chưa được nguồn công khai xác nhận.',
  },
  /** Before the source that says what another document did. */
  saidBy: 'Nguồn:',
  /** Where the evidence stands when it is another document, units, or the document itself. */
  sourcesOf: (name: string) => `nguồn của ${name}`,
  units: 'các đơn vị thực hiện',
  ownSources: 'nguồn của chính văn bản này',
  searched: (day: string, where: readonly string[]) =>
    `Tìm văn bản thay thế ${dayWord(day)}${where.length > 0 ? `, ở ${where.join('; ')}` : ''}.`,
  taughtEnded: 'Văn bản này đã hết hiệu lực, chỉ để đối chiếu.',
  teachesEnded: 'Chuyên đề dùng văn bản đã hết hiệu lực:',
  asOf: (day: string) => `Tình trạng hiệu lực tính đến ngày ${day}.`,
} as const;

/** What each state means to a reader, in the order of the filter. */
export const stateMeanings = {
  'con-hieu-luc': 'Nguồn chính thức xác nhận, hoặc chính văn bản ghi ngày có hiệu lực.',
  'dang-ap-dung': 'Có văn bản trong 24 tháng gần nhất viện dẫn làm căn cứ hoặc thực hiện.',
  'chua-thay-thay-the': 'Đã tìm đến ngày ghi ở trang văn bản; không suy ra còn hiệu lực.',
  'co-van-ban-moi-hon':
    'Văn bản ban hành sau có cùng nội dung, chưa thấy câu thay thế. Nên viện dẫn kèm văn bản mới.',
  'mot-phan': 'Nguồn nêu phần đã hết hiệu lực; phần còn lại còn hiệu lực.',
  'chua-co-hieu-luc': 'Đã ban hành, chưa đến ngày có hiệu lực.',
  'het-hieu-luc':
    'Đã được thay thế, bị bãi bỏ, hết thời gian hoặc không còn đối tượng, theo nguồn.',
  'da-hoan-thanh':
    'Việc hoặc thời gian thực hiện ghi trong văn bản đã xong; không gọi là hết hiệu lực.',
  'tu-lieu': 'Bài báo, văn bản lịch sử, công văn giao một việc: không xét hiệu lực.',
  'ngoai-linh-vuc': 'Giữ lại để phân biệt các văn bản cùng số: không xét hiệu lực.',
  'chua-kiem-tra':
    'Chưa tìm, hoặc tìm mà không thấy nguồn nào nhắc tới. Hãy đối chiếu trước khi viện dẫn.',
} as const;
