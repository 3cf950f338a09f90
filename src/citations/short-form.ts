/**
 * Whether "Chỉ thị 05" names a document or "chỉ thị 05 đơn vị" tells what someone did. Type words are verbs too, so the
 * word after the figure decides.
 */
const COUNTED =
  /[ \n]{1,2}(?:nam|thang|ngay(?! ?[\do]?\d ?[-/.])|gio|phut|lan|don vi|truong hop|vu|ho|noi dung|van de|nhiem vu|nguoi|diem|chi tieu|nhom|mo hinh|muc|tieu chi|giai phap|cong trinh|cuoc|dong|trieu|ty|tap the|ca nhan|doi tuong|co so|dai bieu|can bo|dang vien|doan vien|chi bo|to chuc|buoc|loai|bo|cap|xa|huyen|tinh|phuong|co quan|buoi|doi|lop|quyet dinh|van ban|ke hoach|phan|chuong|dieu|khoan|trang|quyen|ban|cau|y kien|kien nghi|phieu|mon|phan tram|doan|dot|khau|lop|san pham|sang kien|de tai|chuyen de|cau lac bo|thon|ap|to|khu|hoi|mat|viec|diem cau|ngan|nghin|van|m2|km|ha|kg|tan)(?![a-z])|[ \n]?%|[ \n]{0,2}[-–] ?\d|[.,]\d/y;
const CONTINUES =
  /(?:[ \n]{0,3}(?:$|[,.;:)("'|?!*&]|-(?= ))|[ \n]{1,3}(?:cua|ve|va|hoac|ngay|nam (?:19|20)\d\d|khoa|duoc|da|co|la|vao|theo|trong|cho|thi|tu|nay|tren|nhe|do|voi|den|gan|tai|can|phai|se|cung|lam|ban hanh|ra|cho|nhung|con|ma|khi|de|bang)(?![a-z])|[ \n]{0,2}→|\n)/y;

const STRONG = new Set(['NQ', 'CT', 'KL', 'NĐ']);

/** How the figure was announced. */
export interface Announcement {
  code: string | null;
  capitalised: boolean;
  /** "số" stands before the figure. */
  numbered: boolean;
  form: 'name' | 'code' | 'english';
}

/** @param serial figure as written; `end` the place after it. */
export function isShortForm(
  plain: string,
  end: number,
  serial: string,
  { code, capitalised, numbered, form }: Announcement,
): boolean {
  if (code === null) return false;
  if (serial.length > 3 && (!numbered || /^(?:19|20)\d\d$/.test(serial))) return false;
  COUNTED.lastIndex = end;
  if (COUNTED.test(plain)) return false;
  if (numbered) return true;
  if (form === 'english') return false;
  if (form === 'code') return capitalised && STRONG.has(code);
  CONTINUES.lastIndex = end;
  const continues = CONTINUES.test(plain);
  return continues || (capitalised && STRONG.has(code));
}
