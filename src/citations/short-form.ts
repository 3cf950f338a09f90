import { endAt } from './sticky.ts';

/**
 * Nouns that are counted: type words are verbs too, and "chỉ thị 05 đơn vị" says what someone did. Only in lower
 * case: the Bộ of Bộ Chính trị is not a bộ.
 */
const COUNTED =
  /[ \n]{1,2}(?:nam(?! (?:19|20)\d\d(?! ?-))|thang|ngay(?! ?[\do]?\d ?[-/.]| [\do]?\d thang)|gio|phut|lan|don vi|truong hop|vu|ho|noi dung|van de|nhiem vu|nguoi|diem|chi tieu|nhom|mo hinh|muc|tieu chi|giai phap|cong trinh|cuoc|dong|trieu|ty|tap the|ca nhan|doi tuong|co so|dai bieu|can bo|dang vien|doan vien|chi bo|to chuc|buoc|loai|bo|cap|xa|huyen|tinh|phuong|co quan|buoi|doi|lop|quyet dinh|nghi quyet|van ban|ke hoach|phan|chuong|dieu|khoan|trang|quyen|ban(?! hanh)|cau|y kien|kien nghi|phieu|mon|doan|dot|khau|san pham|sang kien|de tai|chuyen de|thon|ap|to|khu|hoi|mat|viec|ngan|nghin|van|giai|suat|guong|cong chuc|hoc vien|thanh vien|uy vien|linh vuc|noi|dia|dau|yeu cau|bai|trong so|m2|km|ha|kg|tan)(?![a-z])|[ \n]?%|[ \n]{0,2}-[ \n]?\d|[.,:]\d/y;
/** What goes on after a whole reference. */
const CONTINUES =
  /(?:[ \n]{0,3}(?:$|[,.;:)("'|?!*&\]]|-(?= )|\n)|[ \n]{1,3}(?:cua|ve|va|hoac|ngay|nam (?:19|20)\d\d|khoa|duoc|da|co|la|vao|theo|trong|cho|thi|tu|nay|tren|nhe|voi|den|gan|tai|can|phai|se|cung|lam|ban hanh|ra|nhung|con|ma|khi|de|bang|o|doi voi|nham|nhu|roi)(?![a-z]))/y;
const STRONG = new Set(['NQ', 'CT', 'KL', 'NĐ']);
/** Types whose running number alone says little: believed only when the text gives the full number too. */
const WEAK = new Set(['CTr', 'ĐA', 'DA', 'BC', 'TB', 'TTr', 'CV', 'PA', 'HĐ', 'BB', 'CĐ', 'TC']);
/** Normative types carry a year, so "59/2023" after them is no month. */
const NORMATIVE = new Set(['NĐ', 'TT', 'PL', 'TTLT', 'NQLT', 'L']);

/** How a figure was announced. */
export interface Announcement {
  code: string | null;
  capitalised: boolean;
  /** "số" stands before the figure. */
  numbered: boolean;
  form: 'name' | 'code' | 'english';
}

/** A figure after a type word, and where it ends. */
export interface Figure {
  serial: string;
  end: number;
  year: number | null;
}

/** Whether "Chỉ thị 05" names a document here: `yes`, `no`, or `cited` where it does if the text cites it in full. */
export function judgeShortForm(
  text: string,
  plain: string,
  { serial, end, year }: Figure,
  { code, capitalised, numbered, form }: Announcement,
): 'yes' | 'no' | 'cited' {
  if (code === null) return 'no';
  if (serial.length > 3 && (!numbered || /^(?:19|20)\d\d$/.test(serial))) return 'no';
  if (endAt(COUNTED, plain, end) >= 0 && !startsWithCapital(text, end)) return 'no';
  if (year !== null) {
    const noMonth = numbered || NORMATIVE.has(code) || Number(serial) > 12;
    return noMonth ? 'yes' : 'no';
  }
  if (numbered) return 'yes';
  if (form === 'english') return 'cited';
  if (form === 'code') return capitalised && STRONG.has(code) ? 'yes' : 'cited';
  const continues = endAt(CONTINUES, plain, end) >= 0;
  // "Quyết định 1, 2, 3" counts decisions more often than it names them.
  const little = serial.length < 2 && !STRONG.has(code);
  if (WEAK.has(code) || little) return continues ? 'cited' : 'no';
  return continues || (capitalised && STRONG.has(code)) ? 'yes' : 'no';
}

function startsWithCapital(text: string, at: number): boolean {
  return /^\s+\p{Lu}\p{Ll}/u.test(text.slice(at, at + 5));
}
