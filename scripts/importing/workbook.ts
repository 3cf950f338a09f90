import { Parser } from 'htmlparser2';
import { XmlError } from '../../src/review/office/xml.ts';
import { openZip, ZipError } from '../../src/review/office/zip.ts';
import { readWords } from '../../src/words/review-read.ts';

/** Letters of a part that is read: a register of ten thousand rows has five million. */
const mostBytes = 64_000_000;
const mostRows = 20_000;

/**
 * The rows of the first sheet of an .xlsx file, as texts. Nothing else of the file is unpacked: no macros, pictures or links, and
 * the reader of XML knows no entities of a file's own.
 *
 * @returns a sentence where it cannot be read.
 */
export function workbookRows(bytes: Uint8Array): string[][] | string {
  try {
    const archive = openZip(bytes);
    const sheet = archive.names
      .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      .toSorted(inNumber)[0];
    if (sheet === undefined) return 'Đây không phải bảng tính Excel.';
    const text = (name: string) => {
      const xml = new TextDecoder().decode(archive.read(name, mostBytes));
      if (xml.includes('<!DOCTYPE')) throw new XmlError('entities');
      return xml;
    };
    const hasStrings = archive.names.includes('xl/sharedStrings.xml');
    const strings = hasStrings ? sharedStrings(text('xl/sharedStrings.xml')) : [];
    return rowsOf(text(sheet), strings);
  } catch (error) {
    if (error instanceof ZipError) return reasons[error.problem];
    if (error instanceof XmlError) return readWords.problems.entities;
    throw error;
  }
}

const reasons: Record<ZipError['problem'], string> = {
  damaged: 'Tệp bị hỏng hoặc tải về chưa trọn.',
  'too-large': 'Tệp bung ra quá lớn nên không đọc.',
  password: 'Tệp có mật khẩu: mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
};

const inNumber = (a: string, b: string): number =>
  Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]);

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'si') text = '';
        inText = name === 't';
      },
      ontext(piece) {
        if (inText) text += piece;
      },
      onclosetag(name) {
        inText = false;
        if (name === 'si') strings.push(text);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return strings;
}

function rowsOf(xml: string, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let column = 0;
  let type = '';
  let value = '';
  let isValue = false;
  const parser = new Parser(
    {
      onopentag(name, { r = '', t = '' }) {
        if (name === 'row') row = [];
        if (name === 'c') {
          column = r === '' ? row.length : columnOf(r);
          type = t;
          value = '';
        }
        isValue = name === 'v' || name === 't';
      },
      ontext(piece) {
        if (isValue) value += piece;
      },
      onclosetag(name) {
        if (name === 'v' || name === 't') isValue = false;
        if (name === 'c' && column < 200) {
          while (row.length < column) row.push('');
          row[column] = (type === 's' ? (strings[Number(value)] ?? '') : value).trim();
        }
        if (name === 'row' && rows.length < mostRows) rows.push(row);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return rows;
}

/** `C7` stands in the third column. */
const columnOf = (cell: string): number =>
  [...(/^[A-Z]{1,3}/.exec(cell)?.[0] ?? 'A')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;
