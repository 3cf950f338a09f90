import { fold } from '../vietnamese/index.ts';
import { withoutNoteSigns } from './note-signs.ts';

/** The body of a document, cut out of the text of its file. */
export interface WordBody {
  /** MDX. */
  body: string;
  signer: string | undefined;
}

/** Begins a line that its source shows to be a heading: a letter of nobody's. */
export const headingSign = '\uE000';

/** Lines that head a part: articles, chapters, sections with a Roman numeral. */
const ARTICLE = /^Điều\s+\d+[a-zđ]?\s*[.:]/u;
const CHAPTER = /^(?:Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC|Phụ lục|PHỤ LỤC)\s+(?:[IVXLC]+|\d+)/u;
const ROMAN = /^[IVX]+\s*[.-]\s+\p{L}/u;
/** "Nơi nhận:", to whom copies go: no part of what is laid down. */
const COPIES = /^noi nhan\s*:?/;
/** Words before a signature: thay mặt, ký thay, thừa lệnh (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const SIGNING = /^(?:T\/M|TM\.|K\/T|KT\.|T\/L|TL\.|TUQ\.|Q\.)\s*/u;
const CAPITALS = /^[\p{Lu}\d\s.,()&-]{4,}$/u;
const OFFICE =
  /^(?:chu tich|pho chu tich|bi thu|pho bi thu|tong bi thu|thu tuong|pho thu tuong|bo truong|thu truong|truong ban|pho truong ban|giam doc|chanh van phong|tong giam doc|thuong truc)/;
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u;
const HEAD_LINES = 40;

/**
 * The text of a document as MDX: letterhead, "Nơi nhận" and signature cut, articles and parts as headings, rows of tables as
 * tables, signs with a meaning in MDX escaped.
 *
 * @param title the title as it was read, behind which the body begins.
 */
export function bodyOfText(text: string, title: string | undefined): WordBody {
  const lines = text.split('\n').map((line) => line.trim());
  const begin = bodyStart(lines, title);
  const rest = lines.slice(begin);
  const end = bodyEnd(rest);
  return { body: blocksOf(rest.slice(0, end)).join('\n\n'), signer: signerIn(rest.slice(end)) };
}

/** Behind the title; without one, behind the last line in capitals of the head. */
function bodyStart(lines: readonly string[], title: string | undefined): number {
  const wanted = title === undefined ? '' : fold(title);
  let seen = '';
  for (const [index, line] of lines.slice(0, HEAD_LINES).entries()) {
    if (wanted === '') break;
    const folded = fold(withoutNoteSigns(line));
    seen =
      folded !== '' && wanted.startsWith(`${seen} ${folded}`.trim())
        ? `${seen} ${folded}`.trim()
        : '';
    if (seen === wanted) return index + 1;
  }
  return 0;
}

/** Where signature and list of copies begin: the body ends before whichever comes first. */
function bodyEnd(lines: readonly string[]): number {
  const copies = lines.findIndex((line) => COPIES.test(fold(line)));
  const signing = lines.findIndex(
    (line, at) => SIGNING.test(line) && CAPITALS.test(line) && at > lines.length / 3,
  );
  const found = [copies, signing].filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : lines.length;
}

function signerIn(lines: readonly string[]): string | undefined {
  const cells = lines.flatMap((line) => line.split(/\t| {4,}/)).map((cell) => cell.trim());
  const name = cells.findLast((cell) => NAME.test(cell));
  const office = cells.find((cell) => CAPITALS.test(cell) && OFFICE.test(fold(cell)));
  if (name === undefined) return undefined;
  const said = office?.toLocaleLowerCase('vi');
  return said ? `${name}, ${said.charAt(0).toLocaleUpperCase('vi')}${said.slice(1)}` : name;
}

function blocksOf(lines: readonly string[]): string[] {
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '' || /^[-_*.…]{2,}$/.test(line)) continue;
    const rows = rowsFrom(lines, at);
    if (rows.length > 1) {
      blocks.push(tableOf(rows));
      at += rows.length - 1;
    } else if (line.startsWith(headingSign)) blocks.push(`## ${escapeMdx(line.slice(1))}`);
    else if (CHAPTER.test(line) || ROMAN.test(line)) blocks.push(`## ${escapeMdx(line)}`);
    else if (ARTICLE.test(line)) blocks.push(`### ${escapeMdx(line)}`);
    else {
      const item = /^[-–—•+]\s+(.*)$/u.exec(line)?.[1];
      const last = blocks.at(-1);
      if (item === undefined) blocks.push(escapeMdx(line));
      else if (last?.startsWith('- ')) blocks.splice(-1, 1, `${last}\n- ${escapeMdx(item)}`);
      else blocks.push(`- ${escapeMdx(item)}`);
    }
  }
  return blocks;
}

/** Lines of as many cells, one below the other. */
function rowsFrom(lines: readonly string[], from: number): string[][] {
  const cells = (line: string | undefined) => (line ?? '').split('\t').map((cell) => cell.trim());
  const width = cells(lines[from]).length;
  if (width < 2) return [];
  const beyond = lines.findIndex((line, at) => at > from && cells(line).length !== width);
  return lines.slice(from, beyond < 0 ? undefined : beyond).map(cells);
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => escapeMdx(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...body.map(line)].join('\n');
}

/** A text as it is, where MDX would read some of its signs as something else. */
export function escapeMdx(text: string): string {
  return text
    .replace(/[\\`*_[\]{}]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replace(/^(#{1,6}(?=\s|$)|>|[+-](?=\s|$))/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
