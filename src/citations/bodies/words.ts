import { fold } from '../../vietnamese/index.ts';

/** Initials by which bodies are written, longer ones first where one holds another. */
const INITIALS: readonly (readonly [RegExp, string])[] = [
  [/\bbchtw\b/g, 'ban chap hanh trung uong'],
  [/\bbch\b/g, 'ban chap hanh'],
  [/\bbtv\b/g, 'ban thuong vu'],
  [/\bbct\b/g, 'bo chinh tri'],
  [/\bbbt\b/g, 'ban bi thu'],
  [/\btw\b/g, 'trung uong'],
  [/\bubtvqh\b/g, 'uy ban thuong vu quoc hoi'],
  [/\bqh\b/g, 'quoc hoi'],
  [/\bcp\b/g, 'chinh phu'],
  [/\bttg(?: ?cp)?\b/g, 'thu tuong chinh phu'],
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bub ?mttq\b/g, 'uy ban mat tran to quoc'],
  [/\bmttq\b/g, 'mat tran to quoc'],
  [/\bdct\b/g, 'doan chu tich'],
  [/\btld(?: ?ldvn)?\b/g, 'tong lien doan'],
  [/\bldld\b/g, 'lien doan lao dong'],
  [/\bdtn\b/g, 'doan thanh nien'],
  [/\blhpn\b/g, 'lien hiep phu nu'],
  [/\btp\b\.?/g, 'thanh pho'],
  [/\bvn\b/g, 'viet nam'],
  [/\bubtw\b/g, 'uy ban trung uong'],
  [/\bubkt\b/g, 'uy ban kiem tra'],
  [/\bbcsd\b/g, 'ban can su dang'],
  [/\bttcp\b/g, 'thanh tra chinh phu'],
  [/\bccb\b/g, 'cuu chien binh'],
];
/** What a name adds of time, and what the library remarks on a body: no part of the body's name. */
const TIME = /,? ?\(?\b(?:khoa|nhiem ky|lan thu) (?:[ivxl]+|\d{1,4}(?: ?[-–] ?\d{4})?)\b\)?/g;
const REMARK = /\((?:nguon|dang) [^)]*\)/g;

/** The name of a body in folded words, initials written out, without its term. */
export function bodyWords(name: string): string {
  // TƯ and T.Ư fold to the TU of a province.
  const written = name.normalize('NFC').replace(/\bT\.? ?[ƯưWw](?!\p{L})/gu, 'trung uong');
  let words = fold(written)
    .replace(REMARK, ' ')
    .replace(TIME, ' ')
    .replace(/[^a-z\d,]+/g, ' ');
  for (const [initials, whole] of INITIALS) words = words.replace(initials, whole);
  return words.replace(/\s+/g, ' ').trim();
}
