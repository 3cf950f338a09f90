import { formatDate } from '../vietnamese/index.ts';
import { parseNumber } from './number.ts';
import type { RegistryDocument } from './registry.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a reference prints of a document. */
export type ReferencedDocument = Pick<
  RegistryDocument,
  'number' | 'type' | 'title' | 'issuer' | 'issuedOn'
>;

/**
 * The official form of citation. Full, on first mention: `Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành
 * Trung ương về …`; short, on later ones: `Nghị quyết 25-NQ/TW`. The Party puts a comma before "ngày" (Hướng dẫn
 * 05-HD/VPTW), the state none (Nghị định 30/2020/NĐ-CP, Phụ lục I). Unknown parts are left out.
 * Untitled: as in full, for a sentence that says in its own words what the document is about.
 */
export function reference(
  document: ReferencedDocument,
  form: 'full' | 'short' | 'untitled',
  vocabulary?: Vocabulary,
): string {
  const { number, type, title, issuedOn } = document;
  const issuer = document.issuer.replace(REMARK, '');
  const subject = subjectOf(type, title);
  if (number === null) {
    const day = issuedOn === null ? '' : ` (${formatDate(issuedOn)})`;
    return form === 'short' ? title : `${title}${day}`;
  }
  // A law is called by its name, with the number after it.
  const isLaw = /^(?:Bộ luật|Luật|Hiến pháp)$/.test(type);
  const head = isLaw ? title : type;
  if (form === 'short') return isLaw ? lawOfYear(head, issuedOn) : `${head} ${number}`;
  const numbered = `${head} số ${number}`;
  const isParty = parseNumber(number, vocabulary)?.style === 'party';
  const dated = issuedOn === null ? '' : `${isParty ? ',' : ''} ${dateWords(issuedOn)}`;
  const by = issuer === '' ? '' : ` của ${issuer}`;
  return `${numbered}${dated}${by}${isLaw || form === 'untitled' ? '' : subject}`;
}

/** A law's name passes from one version to the next: the year tells which is meant. */
function lawOfYear(title: string, issuedOn: string | null): string {
  return issuedOn === null ? title : `${title} năm ${issuedOn.slice(0, 4)}`;
}

/** What the library remarks on a body is no part of its name: “Ban Thường vụ Tỉnh ủy (nguồn không nêu tên tỉnh)”. */
const REMARK = / \(nguồn [^)]*\)$/;

function dateWords(issuedOn: string): string {
  const day = formatDate(issuedOn);
  if (issuedOn.length === 4) return `năm ${day}`;
  return issuedOn.length === 7 ? day : `ngày ${day}`;
}

/** The title without the type it repeats, joined by "về" where it needs one: "Nghị quyết về …" → " về …". */
function subjectOf(type: string, title: string): string {
  const rest = title.startsWith(`${type} `) ? title.slice(type.length + 1) : title;
  if (rest === '') return '';
  const joins = rest !== title || JOINS.test(rest);
  return `${joins ? '' : ' về'} ${JOINS.test(rest) || !joins ? smallFirst(rest) : rest}`;
}

/** Beginnings of titles that follow a number without "về". */
const JOINS =
  /^(?:về|của|ban hành|quy định|thực hiện|triển khai|tiếp tục thực hiện|sửa đổi|hướng dẫn|giữa|“)/i;

/** The first letter made small, unless it begins a name of several words in capitals. */
function smallFirst(text: string): string {
  return /^\p{Lu}\p{L}* \p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
