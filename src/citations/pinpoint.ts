/** The part of a document that a citation names. Offsets are UTF-16 units of the text. */
export interface Pinpoint {
  start: number;
  end: number;
  /** As written: `điểm a khoản 1 Điều 15`, `mục II.3`. */
  text: string;
}

const VALUE = '[a-z\\d][a-z\\d.]{0,5}';
const PART = `(?:tieu muc|tiet|diem|khoan|dieu|muc|chuong|phan)(?: so)? ${VALUE}(?:(?:,| va) ?(?:\\d{1,3}|[a-z])(?![a-z\\d]))*`;
const PLACE = `${PART}(?:,? (?:cua |tai )?${PART}){0,3}`;
/** "Điều 5 Quy chế ban hành kèm theo Quyết định …": articles of what a decision puts in force. */
const ATTACHED = '(?:,? (?:cua )?(quy che|quy dinh|dieu le)[a-z ]{0,60} (?:ban hanh )?kem theo)?';
const BEFORE = new RegExp(`(?:^|[^a-z\\d])(${PLACE})${ATTACHED},? ?(?:cua |tai |trong |theo )?$`);
const AFTER = new RegExp(`^,? ?\\(?(?:tai |o )?(${PLACE})(?![a-z\\d])`);
const REACH = 140;
const NEAR = 60;
const PARTS = /\b(?:diem|khoan|dieu|muc|chuong|phan|tiet) /;

/**
 * Reads the part of the document that stands before a mention ("khoản 2 Điều 15 Luật …"), else behind it ("Nghị quyết
 * 25-NQ/TW, mục II.3"); null where none does.
 *
 * @param from where the mention before ends: what stands before that is its own.
 */
export function readPinpoint(
  text: string,
  plain: string,
  { start, end }: { start: number; end: number },
  from: number,
): Pinpoint | null {
  const first = Math.max(from, start - REACH);
  const near = plain.slice(Math.max(from, start - NEAR), start);
  const mayStand = PARTS.test(near) || /kem theo[ \n]$/.test(near);
  const before = mayStand ? plain.slice(first, start).replaceAll('\n', ' ') : '';
  const found = mayStand ? BEFORE.exec(before) : null;
  if (found !== null) {
    const [whole, place = '', attached] = found;
    const at = first + found.index + whole.indexOf(place);
    const name = attached === undefined ? '' : ` ${attachedName(text, plain, at, attached)}`;
    return {
      start: at,
      end: at + place.length,
      text: `${text.slice(at, at + place.length)}${name}`,
    };
  }
  const behind = plain.slice(end, end + 30);
  const after = PARTS.test(behind) ? AFTER.exec(behind) : null;
  if (after === null) return null;
  const [whole, place = ''] = after;
  const at = end + whole.length - place.length;
  return { start: at, end: at + place.length, text: text.slice(at, at + place.length) };
}

function attachedName(text: string, plain: string, from: number, attached: string): string {
  const at = plain.replaceAll('\n', ' ').indexOf(attached, from);
  return text.slice(at, at + attached.length);
}
