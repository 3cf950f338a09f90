/**
 * What parts of a document are called, from the outermost to the innermost: the order in which
 * Nghị định 30/2020/NĐ-CP (Phụ lục I) divides a text. An attached text (*Quy chế ban hành kèm theo
 * Quyết định*) and an appendix are documents within the document, with articles of their own.
 */
export const levels = [
  'phu-luc',
  'quy-che',
  'quy-dinh',
  'dieu-le',
  'phan',
  'chuong',
  'muc',
  'tieu-muc',
  'dieu',
  'khoan',
  'diem',
  'tiet',
] as const;
export type Level = (typeof levels)[number];

/** How each is written in the middle of a sentence. */
export const levelNames: Readonly<Record<Level, string>> = {
  'phu-luc': 'Phụ lục',
  'quy-che': 'Quy chế',
  'quy-dinh': 'Quy định',
  'dieu-le': 'Điều lệ',
  phan: 'Phần',
  chuong: 'Chương',
  muc: 'mục',
  'tieu-muc': 'tiểu mục',
  dieu: 'Điều',
  khoan: 'khoản',
  diem: 'điểm',
  tiet: 'tiết',
};

const figure = String.raw`\d{1,3}`;
const roman = '[IVXL]{1,8}';
const dotted = String.raw`(?:\.\d{1,2}){0,3}`;

/** How its number is written; an attached text has none, an appendix may have none. */
const values: Readonly<Record<Level, RegExp | undefined>> = {
  'phu-luc': new RegExp(`^(?:${roman}|${figure})$`),
  'quy-che': undefined,
  'quy-dinh': undefined,
  'dieu-le': undefined,
  phan: new RegExp(`^(?:${roman}|[A-E]|${figure})$`),
  chuong: new RegExp(`^(?:${roman}|${figure})$`),
  muc: new RegExp(`^(?:${roman}|[A-E]|${figure})${dotted}$`),
  'tieu-muc': new RegExp(`^(?:${roman}|${figure})$`),
  dieu: new RegExp(`^${figure}[a-zđ]?$`),
  khoan: new RegExp(`^${figure}[a-zđ]?$`),
  diem: new RegExp(String.raw`^(?:[a-zđ]\d?|${figure}${dotted})$`),
  tiet: new RegExp(`^(?:[a-zđ]|${figure})$`),
};

const upperCase = new Set<Level>(['phu-luc', 'phan', 'chuong', 'muc', 'tieu-muc']);

/** The number of a part in its official letters (`iv` → `IV`, `B` → `b`); undefined when it is none. */
export function officialValue(level: Level, written: string): string | undefined {
  const value = upperCase.has(level) ? written.toUpperCase() : written.toLowerCase();
  return values[level]?.test(value) ? withoutZeros(value) : undefined;
}

/** `Điều 05` is `Điều 5`. */
const withoutZeros = (value: string): string => value.replace(/^0+(?=\d)/, '');

/** Whether a part of this level may, or must, stand without a number. */
export const mayLackValue = (level: Level): boolean =>
  values[level] === undefined || level === 'phu-luc';
